"""A morning at the service point, played and checked step by step.

Every customer taps their way at the real kiosk, every adviser presses the real buttons; what the
programs show is compared with what the journal holds.
"""

from __future__ import annotations

import asyncio
import contextlib
import signal
import time
from collections import Counter as Tally
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from queue_link.commands import CloseDay
from queue_link.messages import SupervisorView
from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import Language, Reason, ServiceId
from queue_server.demo.adviser import Adviser
from queue_server.demo.customer import Customer, Ticket
from queue_server.demo.journal_facts import JournalFacts, read_facts
from queue_server.demo.phone import BROWSERS, browser, draw_code, photograph, read_on_phone
from queue_server.demo.program import Program, SceneFailed, Seen
from queue_server.demo.spoken import keep_announcement
from queue_server.demo.stage import CAP, Stage
from queue_server.demo.supervisor import Supervisor

CUSTOMERS = 20
_FADE_S = 2.0
"""Until a picture of the slideshow is there."""
LANGUAGES = tuple(map(Language, ("fi", "sv", "en", "ar")))
NOTICE = {
    Language("fi"): "Hissi on rikki. Käyttäkää portaita.",
    Language("sv"): "Hissen är ur funktion. Använd trappan.",
    Language("en"): "The lift is out of order. Please use the stairs.",
}


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the summary."""

    title: str
    facts: str
    seconds: float


class Scene:
    """Plays on a stage; ``play`` raises ``SceneFailed`` at the first thing that is not as it should be."""

    def __init__(self, stage: Stage, tell: Callable[[str], None]) -> None:
        self.stage = stage
        self.steps: list[Step] = []
        self.tickets: list[Ticket] = []
        self._tell = tell
        self._pictures = 0
        self._supervisor = Supervisor(stage.office)
        self._browser = browser()
        self._missed = ""
        """The number that was called and did not come."""
        self._customer = Customer(stage.kiosk, stage.config)
        self._advisers_at = {number: Adviser(counter) for number, counter in stage.counters.items()}
        self._services = [service.id for service in stage.config.services if service.walk_in]

    async def play(self) -> None:
        acts: Sequence[tuple[str, Callable[[], Awaitable[str]]]] = (
            ("The day opens", self._opening),
            ("Customers in four languages", self._four_languages),
            ("Advisers call", self._advisers),
            ("The building fills", self._full_building),
            ("Places free up", self._called_forward),
            ("Phones follow", self._phones),
            ("A notice", self._notice),
            ("Everybody out", self._evacuation),
            ("A double tap", self._double_tap),
            ("The paper runs out", self._paper_out),
            ("The server is killed", self._server_killed),
            ("The rest of the morning", self._rest),
            ("Closing", self._closing),
            ("The books agree", self._books),
        )
        for title, act in acts:
            began = time.monotonic()
            try:
                facts = await act()
            except SceneFailed:
                await self._pictures_of_failure()
                raise
            self.steps.append(Step(title, facts, time.monotonic() - began))
            self._tell(f"  {title}: {facts}")

    # --- acts -------------------------------------------------------------------------------------

    async def _opening(self) -> str:
        stage = self.stage
        await stage.open_day()
        await stage.kiosk.until("the start screen", lambda seen: seen.state["screen"] == "start")
        for adviser in self._advisers_at.values():
            await adviser.signed_in()
        await stage.display.until("an open day", lambda seen: seen.state["free"] == CAP)
        await stage.kiosk.until("paper is ready", lambda seen: seen.state["printer"] == "ready")
        await self._picture("kiosk", stage.kiosk)
        await self._picture("display", stage.display)
        await self._picture("counter", stage.counters[1])
        await stage.display.until("nobody is called", lambda seen: seen.state["idle"])
        await asyncio.sleep(_FADE_S)
        await self._picture("display-slideshow", stage.display)
        return f"cap {CAP}, 2 counters signed in, paper ready; pictures while nobody is called"

    async def _four_languages(self) -> str:
        for index, language in enumerate(LANGUAGES):
            await self._walk_in(language, self._services[index], party=1 + index % 2, pictures=index < 1)
            await self._picture(f"kiosk-ticket-{language}", self.stage.kiosk)
            await self._customer.go()
        await self._picture("printer", self.stage.printer)
        await self._customer.touch("language-sv")
        await self._customer.touch(f"choice-{self._first_choice('citizenship')}")
        await self.stage.kiosk.until("guidance", lambda seen: seen.state["triage"] == "citizenship")
        await self._picture("kiosk-guidance", self.stage.kiosk)
        await self._customer.give_up()
        return f"numbers {' '.join(ticket.number for ticket in self.tickets)}, all on paper"

    async def _advisers(self) -> str:
        first, second = self._advisers_at.values()
        display = self.stage.display
        number = await first.call()
        await self._announced(number, 1)
        spoken = await self._spoken(number)
        other = await second.call()
        await self._announced(other, 2)
        await self._picture("display-calls", display)
        await first.press("start", "serving")
        await self._picture("counter-serving", first.counter)
        before = (await display.see()).state["prominent"]
        await second.press("recall", "called")
        await second.counter.until("the recall is answered", lambda seen: not seen.state["pending"])
        await display.until("the recall", lambda seen: seen.state["prominent"] != before)
        await self._picture("display-recall", display)
        await self._picture("counter-called", second.counter)
        await second.counter.tap("no-show")
        await second.press("confirm", None)
        await first.press("finish", None)
        # What has no room beside the calls takes turns.
        await display.until("who did not come", lambda seen: f"missed-{other}" in seen.items)
        await self._picture("display-missed", display)
        self._missed = other
        return f"{number} served, {other} recalled and did not come; {spoken}"

    async def _spoken(self, number: str) -> str:
        """Wait until the call has been spoken; what was said goes into a file, and where no loudspeaker was
        heard, staff know."""
        display = self.stage.display
        await display.until("the voice", lambda seen: seen.state["voice"])
        await display.until("the end of a call", lambda seen: not seen.state["speaking"])
        file = self.picture_folder / f"announcement-{number}.wav"
        sentences = await asyncio.to_thread(keep_announcement, self.stage.speech, file)
        if not sentences:
            raise SceneFailed(f"no sentence of the call of {number} was made")
        if any(display.silent_since for display in self._view().displays):
            return f"no loudspeaker here, as staff are told; what was to be heard is in {file.name}"
        return f"spoken aloud, and kept in {file.name}"

    async def _full_building(self) -> str:
        languages = iter(LANGUAGES * 4)
        while free := (await self._occupancy())["free"]:
            await self._walk_in(next(languages), self._services[-1], party=min(3, free))
            await self._customer.go()
        last = await self._walk_in(Language("en"), self._services[0], party=4)
        await self._picture("kiosk-wait-outside", self.stage.kiosk)
        await self._customer.go()
        if last.admitted:
            raise SceneFailed(f"{last.number} was admitted into a full building")
        for language in ("sv", "fi"):
            await self._walk_in(Language(language), self._services[2], party=1)
            await self._customer.go()
        await self._customer.choose(Language("ar"), self._services[-1], 1)
        await self._customer.touch("take-ticket")
        await self.stage.kiosk.until("a refusal", lambda seen: seen.state["screen"] == "full")
        await self._picture("kiosk-full", self.stage.kiosk)
        await self._customer.give_up()
        await self.stage.display.until("a full building", lambda seen: seen.state["free"] == 0)
        await self._picture("display-full", self.stage.display)
        await self.stage.street.until("it is full", lambda seen: seen.state["free"] == 0)
        await self._picture("street-full", self.stage.street)
        await self._picture("door-full", self.stage.door)
        await self._picture("supervisor", self.stage.office)
        reads = await self._phone("outside", last.number)
        occupancy = await self._occupancy()
        inside, outside = occupancy["inside"], occupancy["outside"]
        return f"{inside} of {CAP} inside, {outside} people wait outside, one more is refused; {reads}"

    async def _called_forward(self) -> str:
        waiting = await self._outside()
        forward: list[str] = []
        while not forward:
            for adviser in self._advisers_at.values():
                await adviser.serve_next()
            forward = await self._come_in()
        await self._picture("display-come-in", self.stage.display)
        await self.stage.street.until(
            "who may come in",
            lambda seen: set(forward) <= set(seen.state["come_in"]) and seen.state["announced"],
        )
        await self._picture("street-come-in", self.stage.street)
        reads = await self._phone("come-in", forward[0])
        for number in forward:
            await self._let_in(number)
        still = waiting - len(forward)
        return f"{', '.join(forward)} called in from outside, {still} still wait there; {reads}"

    async def _phones(self) -> str:
        """Customers have scanned their QR codes: each page shows where the ticket stands, live."""
        adviser = self._advisers_at[1]
        called = await adviser.call()
        view = self._view()
        standing = {
            "served": self.tickets[0].number,
            "missed": self._missed,
            "called": called,
            "waiting": next(card.number for card in view.waiting if card.number != called),
        }
        reads = {name: await self._phone(name, number) for name, number in standing.items()}
        page = await self._page(called)
        self._pictures += 1
        code = self.picture_folder / f"{self._pictures:02d}-phone-code.png"
        await asyncio.to_thread(draw_code, page, code)
        await adviser.press("start", "serving")
        await adviser.press("finish", None)
        without = f"no pictures of them: there is no browser here ({', '.join(BROWSERS)})"
        pictures = "pictures phone-*.png" if self._browser else without
        return f"{len(reads)} pages, {pictures}; {reads['called']}, at {page} ({code.name} is its QR code)"

    async def _phone(self, name: str, number: str) -> str:
        """What the page of a ticket says; with a picture of it, where there is a browser."""
        page = await self._page(number)
        told = await read_on_phone(self.stage.url, page.rpartition("/")[2])
        if told.view.number != number:
            raise SceneFailed(f"the phone of {number} was told of {told.view.number}")
        if self._browser:
            self._pictures += 1
            file = self.picture_folder / f"{self._pictures:02d}-phone-{name}.png"
            await photograph(self._browser, page, file)
        return f"the phone of {number} says: {told.view.headline}"

    async def _page(self, number: str) -> str:
        """The address in the QR code of a ticket, on this machine."""
        facts = await asyncio.to_thread(read_facts, self.stage.data, self.stage.config)
        return self.stage.page_of(next(token for token, of in facts.tokens.items() if of == number))

    async def _notice(self) -> str:
        """The supervisor writes it in three languages; the displays show one after the other."""
        display = self.stage.display
        await self._supervisor.write_notice(NOTICE)
        await self._picture("supervisor-notice", self.stage.office)
        await self._supervisor.show_notice()
        seen = await display.until("the notice", lambda seen: seen.state["bulletin"])
        await self._picture("display-notice", display)
        turn = seen.state["bulletin_turn"]
        await display.until("another language", lambda seen: seen.state["bulletin_turn"] != turn)
        await self._picture("display-notice-next-language", display)
        await self._supervisor.take_back_notice()
        await display.until("no notice", lambda seen: not seen.state["bulletin"])
        return f"shown in {len(NOTICE)} languages by turns, and taken back"

    async def _evacuation(self) -> str:
        """All screens and phones say so, and the supervisor sees how many are inside; then it is over."""
        stage = self.stage
        waiting = self._view().waiting[0].number
        await self._supervisor.evacuate()
        await stage.kiosk.until("an evacuation", lambda seen: seen.state["screen"] == "evacuation")
        for display in (stage.display, stage.street):
            await display.until("an evacuation", lambda seen: seen.state["screen"] == "evacuation")
        await self._picture("evacuation-display", stage.display)
        await self._picture("evacuation-street", stage.street)
        await self._picture("evacuation-kiosk", stage.kiosk)
        await self._picture("evacuation-supervisor", stage.office)
        await self._picture("evacuation-counter", stage.counters[1])
        reads = await self._phone("evacuation", waiting)
        inside = (await stage.office.see()).state["inside"]
        await self._supervisor.end_evacuation()
        await stage.kiosk.until("the start screen", lambda seen: seen.state["screen"] == "start")
        for display in (stage.display, stage.street):
            await display.until("it is over", lambda seen: seen.state["screen"] == "open")
        return f"said on every screen; {reads}; the supervisor's screen counts {inside} inside; ended"

    async def _double_tap(self) -> str:
        kiosk = self.stage.kiosk
        await self._customer.choose(Language("fi"), self._services[1], 1)
        issued, slips = len(await self._facts_issued()), await self._slips()
        await self._customer.touch("take-ticket")
        await kiosk.attempt(do="tap", what="take-ticket")
        self.tickets.append(await self._customer.receive())
        await self._printed(slips + 1)
        await self._customer.go()
        now = len(await self._facts_issued())
        if now != issued + 1:
            raise SceneFailed(f"a double tap made {now - issued} tickets")
        return "two taps, one ticket"

    async def _paper_out(self) -> str:
        stage = self.stage
        await stage.printer.do(do="paper-out")
        await stage.kiosk.until("no paper", lambda seen: seen.state["printer"] != "ready")
        slips = await self._slips()
        await self._customer.choose(Language("sv"), self._services[3], 1)
        await self._picture("kiosk-no-paper", stage.kiosk)
        ticket = await self._customer.take()
        self.tickets.append(ticket)
        await self._picture("kiosk-ticket-without-paper", stage.kiosk)
        await stage.printer.do(do="new-roll")
        await stage.kiosk.until("paper is back", lambda seen: seen.state["printer"] == "ready")
        await self._customer.touch("print-again")
        await self._printed(slips + 1)
        await self._customer.go()
        return f"{ticket.number} was shown on the screen, and printed after the new roll"

    async def _server_killed(self) -> str:
        """Killed while a ticket is asked for: the kiosk asks again, and there is one ticket."""
        stage = self.stage
        adviser = self._advisers_at[1]
        number = await adviser.call()
        await self._announced(number, 1)
        await self._customer.choose(Language("en"), self._services[0], 1)
        stage.server.signal(signal.SIGSTOP)
        await self._customer.touch("take-ticket")
        await stage.kiosk.until("the wish is sent", lambda seen: seen.state["screen"] == "sending")
        await stage.kill_server()
        for program in (stage.display, stage.counters[1]):
            await program.until(
                "it says that the server is away", lambda seen: seen.state["link"] == "offline"
            )
        await self._picture("kiosk-sending", stage.kiosk)
        await self._picture("display-stale", stage.display)
        await self._picture("counter-offline", stage.counters[1])
        began = time.monotonic()
        await stage.start_server()
        ticket = await self._customer.receive()
        self.tickets.append(ticket)
        back = time.monotonic() - began
        await self._customer.go()
        for display in (stage.display, stage.street):
            seen = await display.until("it is up to date", lambda seen: not seen.state["stale"])
            again = [seq for seq, times in Tally(seen.state["announced"]).items() if times > 1]
            if again:
                raise SceneFailed(f"announced again after the restart: {again}")
        await adviser.has("called")
        await adviser.press("finish", None)
        await self._offline()
        return f"{ticket.number} came {back:.1f} s after the restart, once; no call repeated"

    async def _offline(self) -> None:
        """Killed while nobody is at the kiosk."""
        kiosk = self.stage.kiosk
        await self.stage.kill_server()
        await kiosk.until("it says so", lambda seen: seen.state["screen"] == "offline")
        await self._picture("kiosk-offline", kiosk)
        await self.stage.start_server()
        await kiosk.until("the start screen", lambda seen: seen.state["screen"] == "start")

    async def _rest(self) -> str:
        everybody_has_a_ticket = asyncio.Event()

        async def customers() -> None:
            for index in range(len(self.tickets), CUSTOMERS - 1):
                service = self._services[-1 if index % 3 else index % len(self._services)]
                await self._walk_in(LANGUAGES[index % len(LANGUAGES)], service, 1 + index % 3)
                await self._customer.go()
            everybody_has_a_ticket.set()

        async def work(adviser: Adviser) -> None:
            while not everybody_has_a_ticket.is_set() or await self._waiting():
                await adviser.serve_next()

        try:
            async with asyncio.TaskGroup() as people:
                people.create_task(customers())
                for adviser in self._advisers_at.values():
                    people.create_task(work(adviser))
        except* SceneFailed as failed:
            raise failed.exceptions[0] from None
        await self._picture("display-recent-calls", self.stage.display)
        return f"{len(self.tickets)} customers so far, nobody waits any more"

    async def _closing(self) -> str:
        stage = self.stage
        ticket = await self._walk_in(Language("fi"), self._services[0], 1)
        await self._customer.go()
        await self._expect_accepted(CloseDay("closing time"))
        await stage.kiosk.until("it says that it is closed", lambda seen: seen.state["screen"] == "closed")
        await self._picture("kiosk-closed", stage.kiosk)
        await self._picture("display-closed", stage.display)
        await self._picture("counter-closed", stage.counters[1])
        refused = await stage.supervisor.ask(CloseDay())
        if not isinstance(refused, Refusal) or refused.reason is not Reason.DAY_NOT_OPEN:
            raise SceneFailed(f"closing a closed day was answered with {refused}")
        return f"{ticket.number} was still waiting and ended by closing; the kiosk says when it opens"

    async def _books(self) -> str:
        """What was tapped, printed, called and shown is what the journal holds: nothing lost or twice."""
        facts = await asyncio.to_thread(read_facts, self.stage.data, self.stage.config)
        tapped = [ticket.number for ticket in self.tickets]
        if facts.issued != tapped:
            raise SceneFailed(f"tickets shown {tapped}, in the journal {facts.issued}")
        if (slips := await self._slips()) != len(tapped):
            raise SceneFailed(f"{len(tapped)} tickets, but {slips} slips of paper")
        _compare_announcements(facts, (await self.stage.display.see()).state)
        if facts.highest_occupancy > CAP:
            raise SceneFailed(f"{facts.highest_occupancy} people were let in at once, more than {CAP}")
        return _told(facts)

    # --- people -----------------------------------------------------------------------------------

    async def _walk_in(
        self, language: Language, service: ServiceId, party: int, *, pictures: bool = False
    ) -> Ticket:
        """Somebody takes a ticket at the kiosk; it is on paper when this returns."""
        slips = await self._slips()
        await self._customer.choose(language, service, party, self._kiosk_picture if pictures else None)
        ticket = await self._customer.take()
        self.tickets.append(ticket)
        await self._printed(slips + 1)
        return ticket

    def _first_choice(self, screen: str) -> int:
        """Which choice of the first screen leads to this one."""
        first = next(each for each in self.stage.config.screens if each.id == self.stage.config.start)
        return next(index for index, choice in enumerate(first.choices) if choice.screen == screen)

    async def _printed(self, slips: int) -> None:
        deadline = time.monotonic() + 15
        while await self._slips() < slips:
            if time.monotonic() > deadline:
                raise SceneFailed(f"slip {slips} did not come out of the printer")
            await asyncio.sleep(0.05)

    async def _slips(self) -> int:
        return int((await self.stage.printer.do(do="status"))["slips"])

    async def _announced(self, number: str, counter: int) -> None:
        def prominent(seen: Seen) -> bool:
            calls = [*seen.state["prominent"], *seen.state["listed"]]
            return any((c["number"], c["counter"]) == (number, str(counter)) for c in calls)

        await self.stage.display.until(f"{number} to counter {counter}", prominent)

    async def _let_in(self, number: str) -> None:
        """Press the number's button at the door until it is gone; rows move when one above them goes."""
        button = f"came-in-{number}"
        while (await self.stage.door.see()).enabled(button):
            await self.stage.door.attempt(do="tap", what=button)
            await asyncio.sleep(0.2)
        await self.stage.door.until(f"{number} is inside", lambda seen: button not in seen.items)

    def _view(self) -> SupervisorView:
        if self.stage.supervisor.view is None:
            raise SceneFailed("the supervisor sees nothing")
        return self.stage.supervisor.view

    async def _newest_view(self) -> SupervisorView:
        """Figures reach the supervisor a quarter of a second later at most."""
        await asyncio.sleep(0.3)
        return self._view()

    async def _come_in(self) -> list[str]:
        view = await self._newest_view()
        return [card.number for card in view.come_in if card.state == "waiting"]

    async def _outside(self) -> int:
        return len(self._view().outside)

    async def _waiting(self) -> int:
        view = await self._newest_view()
        return len(view.waiting) + len(view.outside)

    async def _occupancy(self) -> dict[str, int]:
        occupancy = (await self._newest_view()).occupancy
        return {"inside": occupancy.inside, "free": occupancy.free, "outside": occupancy.outside}

    async def _facts_issued(self) -> Sequence[str]:
        return (await asyncio.to_thread(read_facts, self.stage.data, self.stage.config)).issued

    async def _expect_accepted(self, command: CloseDay) -> None:
        result = await self.stage.supervisor.ask(command)
        if not isinstance(result, Accepted):
            raise SceneFailed(f"{command} was answered with {result}")

    async def _kiosk_picture(self, name: str) -> None:
        await self._picture(name, self.stage.kiosk)

    async def _pictures_of_failure(self) -> None:
        """What everybody saw at that moment."""
        stage = self.stage
        displays = (stage.display, stage.street)
        for program in (stage.kiosk, stage.printer, *displays, stage.door, *stage.counters.values()):
            with contextlib.suppress(SceneFailed):
                await self._picture(f"failed-{program.name}", program)
                self._tell(f"  {program.name}: {(await program.see()).state}")

    async def _picture(self, name: str, program: Program) -> None:
        self._pictures += 1
        await program.grab(self.picture_folder / f"{self._pictures:02d}-{name}.png")

    @property
    def picture_folder(self) -> Path:
        return self.stage.folder.parent


def _compare_announcements(facts: JournalFacts, display: Mapping[str, Any]) -> None:
    """Each call is announced once, or about to be; or it was over before its turn, or a newer call of the
    same number took its place."""
    announced = [*display["announced"], *display["waiting"], *display["let_be"]]
    twice = [seq for seq, times in Tally(announced).items() if times > 1]
    unknown = sorted(set(announced) - set(facts.calls))
    newest = {number: seq for seq, number in sorted(facts.calls.items())}
    missed = [number for number, seq in newest.items() if seq not in announced]
    if twice or unknown or missed:
        raise SceneFailed(f"announced twice {twice}, never called {unknown}, never announced {missed}")


def _told(facts: JournalFacts) -> str:
    outcomes: dict[str, Any] = dict(sorted(facts.outcomes.items()))
    ends = ", ".join(f"{count} {outcome}" for outcome, count in outcomes.items())
    return (
        f"{len(facts.issued)} tickets = slips = journal; {len(facts.calls)} calls announced, none twice; "
        f"never more than {facts.highest_occupancy} of {CAP} let in; {ends}"
    )
