"""A customer who sees every screen of the kiosk, one after another, with some modes on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any, TypeVar

import msgspec
from PySide6.QtGui import QGuiApplication

from kiosk_app.comfort import Help
from kiosk_app.errand import KEYS
from kiosk_app.printing.outcome import Health, Outcome
from queue_link.messages import KioskSetup, Offer
from queue_link.qt.link import LinkState
from queue_link.results import Accepted, Band, Refusal, Result, TicketFound
from queue_link.vocabulary import Reason, Situation, TicketNumber
from tests.kiosk_app.found_ticket import found
from tests.kiosk_app.malmi_setup import (
    BACK_AT,
    BAND,
    CLOSED_TEXT,
    NOW,
    SETUP,
    WALK_IN,
    kiosk_view,
    refused_offer,
    ticket,
)
from tests.kiosk_app.stand import Stand

T = TypeVar("T")

LONG_BAND = Band(105 * 60, 130 * 60, 170 * 60)
SOON = NOW + timedelta(minutes=12)
LATER = NOW + timedelta(days=9)
FORECAST = Offer(WALK_IN, before=12, wait=BAND)
LONG_WAIT = Offer(WALK_IN, before=112, wait=LONG_BAND)
OR_LATER = msgspec.structs.replace(LONG_WAIT, come_back_at=BACK_AT)
TICKETS: dict[str, dict[str, Any]] = {
    "with a forecast": {"wait": LONG_BAND, "admitted": False},
    "booked": {"wait": BAND, "booked_at": BACK_AT},
    "to come back": {"wait": LONG_BAND, "admitted": False, "come_back_at": BACK_AT},
    "too late for the booked time": {"wait": BAND, "booked_at": NOW, "late": True, "admitted": False},
}
FOUND: dict[str, TicketFound] = {
    "waiting": found(before=112, wait=LONG_BAND, may_leave=True),
    "outside": found(Situation.OUTSIDE, before=112, wait=LONG_BAND, may_leave=True),
    "come in": found(Situation.COME_IN, before=1, may_leave=True),
    "called": found(Situation.CALLED, counter="12", may_leave=True),
    "serving": found(Situation.SERVING, counter="12"),
    "away": found(Situation.AWAY, until=BACK_AT, may_rejoin=True, may_leave=True),
    "parked": found(Situation.PARKED, until=SOON, may_leave=True),
    "missed for good": found(Situation.MISSED, no_rejoin=Reason.REJOINED_TOO_OFTEN, may_leave=True),
    "over": found(Situation.ENDED),
    "missed": found(Situation.MISSED, until=SOON, may_rejoin=True, may_leave=True),
}
"""The last of them is put back into the queue."""
REFUSALS = (Reason.NO_WALK_IN, Reason.PARTY_TOO_LARGE, Reason.BAD_TOKEN, Reason.NOT_STORED, Reason.FULL)
NOT_CHECKED_IN = (
    *(Reason.TOO_EARLY, Reason.APPOINTMENT_OVER, Reason.UNKNOWN_APPOINTMENT),
    *(Reason.ALREADY_CHECKED_IN, Reason.TOO_MANY_TRIES),
)
NOT_FOUND = (Reason.UNKNOWN_TICKET,)
BOOKING_CODE = "KX7P2"
TICKET_CODE = "A042H3D4A042H3D4A042"
TYPED_CODE = "A042H3D4"
LONGEST_CODE = "A0427KXRA0427KXRA0427KXR"
FOR_EVERYBODY = frozenset(
    {
        *("starting", "start", "start, with a booking", "other languages"),
        *("offline", "closed", "closed for walk-ins", "shut", "evacuation"),
    }
)
"""Screens of which nobody has chosen the language, or where choosing one leads elsewhere."""
WARNED_OVER = ("found, waiting", "found, missed", "refused, not-stored", "refused, full")
"""Besides tickets: screens that give way to an announced time-out. With large text it lies over them."""


def walk_through(
    stand: Stand,
    language: str,
    modes: Sequence[str] = (),
    setup: KioskSetup = SETUP,
    *,
    brief: bool = False,
) -> Iterator[str]:
    """The names of the screens, each while it is on.

    ``brief``: of screens that differ only in what they say, just those that say most.
    """
    visitor = Visitor(stand, language, modes, brief=brief)
    if not modes:
        yield "starting"
    stand.open(setup)
    visitor.switch()
    yield from visitor.before_a_number()
    yield from visitor.sends()
    yield from visitor.gets_tickets()
    yield from visitor.gets_no_number()
    yield from visitor.checks_in()
    yield from visitor.looks_up_tickets()
    yield from visitor.finds_it_closed()


class Visitor:
    """One person at a kiosk again and again, in one language and with the same modes."""

    def __init__(self, stand: Stand, language: str, modes: Sequence[str], *, brief: bool) -> None:
        self._stand = stand
        self._language = language
        self._modes = modes
        self._brief = brief

    def switch(self) -> None:
        """Have the modes on; whoever is done leaves none behind."""
        on = self._stand.screen.state()["modes"]
        assert isinstance(on, list)
        for mode in self._modes:
            if mode not in on:
                self._stand.tap(mode)

    def before_a_number(self) -> Iterator[str]:
        stand = self._stand
        yield "start"
        if stand.screen.property("otherLanguages").rowCount():
            stand.tap("other-languages")
            yield "other languages"
            stand.tap("back")
        self._begin()
        yield "matter"
        stand.tap("choice", 0)
        yield "question"
        stand.tap("choice", 1)
        yield "guidance"
        stand.tap("start-over")
        self._to_party()
        stand.tap("party", 3)
        yield "party"
        stand.hear(Health.PAPER_OUT)
        if not self._brief:
            stand.link.show(kiosk_view(free=0, outside=20))
            yield "party, no room and no paper"
            stand.link.show(kiosk_view(free=0, outside=20, offers=(FORECAST,)))
            yield "party, no room and no paper, a forecast"
        stand.link.show(kiosk_view(free=0, outside=20, offers=(OR_LATER,)))
        yield "party, bad news"
        stand.hear(Health.READY)
        stand.link.show(kiosk_view(offers=(OR_LATER,)))
        if not self._brief:
            yield "party, or come back"
        stand.tap("needs")
        stand.tap("need", 1)
        yield "needs"
        stand.tap("needs")
        stand.tap("take")
        yield "consent, or come back"
        stand.link.show(kiosk_view(offers=(LONG_WAIT,)))
        yield "consent"
        stand.tap("help")
        stand.screen.tell_help(Help.COMING)
        yield "consent, help is coming"
        stand.tap("back")
        yield "party, help is coming"
        stand.tap("take")
        stand.tap("done")
        stand.link.show(kiosk_view())

    def sends(self) -> Iterator[str]:
        stand = self._stand
        self._to_sending()
        yield "sending"
        stand.link.become(LinkState.OFFLINE)
        stand.wait(max(stand.times.offline_grace, stand.times.slow))
        yield "sending, connection lost"
        stand.wait(stand.times.give_up)
        yield "no answer"
        stand.tap("start-over")
        yield "offline"
        stand.speak(self._language)
        yield "offline in one language"
        stand.tap("start-over")
        stand.link.become(LinkState.ONLINE)

    def gets_tickets(self) -> Iterator[str]:
        stand = self._stand
        for where, admitted in self._last(1, [("inside", True), ("outside", False)]):
            self._to_sending()
            self._answer(ticket(language=self._language, admitted=admitted))
            yield f"ticket, printing, {where}"
            self._print(Outcome.CONFIRMED)
            yield f"ticket, printed, {where}"
            stand.tap("print-again")
            self._print(Outcome.UNKNOWN)
            yield f"ticket, perhaps printed, {where}"
            warn(self._stand)
            yield f"ticket, perhaps printed, {where}, warning"
            stand.tap("done")
        stand.hear(Health.PAPER_OUT)
        self._to_sending()
        self._answer(ticket(language=self._language, wait=LONG_BAND, booked_at=BACK_AT, admitted=False))
        yield "ticket without paper"
        stand.hear(Health.READY)
        warn(self._stand)
        yield "ticket without paper, paper is back, warning"
        stand.tap("done")
        for name, facts in self._last(1, [*TICKETS.items()]):
            self._begin()
            stand.screen.scan(BOOKING_CODE)
            self._answer(ticket(language=self._language, **facts))
            self._print(Outcome.CONFIRMED)
            yield f"ticket, {name}"
            warn(self._stand)
            yield f"ticket, {name}, warning"
            stand.tap("done")

    def gets_no_number(self) -> Iterator[str]:
        stand = self._stand
        self._begin()
        for reason in self._last(1, [Reason.CLOSED, Reason.QUOTA_USED, Reason.NOT_TODAY]):
            stand.link.show(kiosk_view(offers=(refused_offer(reason, LATER),)))
            stand.tap("choice", 1)
            yield f"instead of a number, {reason}"
            stand.tap("back")
        stand.link.show(kiosk_view())
        stand.tap("choice", 1)
        stand.tap("take")
        for reason in self._last(2, REFUSALS):
            self._answer(Refusal(reason, limit=6))
            yield from self._and_warned(f"refused, {reason}")
            stand.tap("try-again")
        stand.tap("start-over")

    def checks_in(self) -> Iterator[str]:
        stand = self._stand
        self._begin()
        stand.tap("check-in")
        yield "code, check-in, empty"
        self._type(LONGEST_CODE)
        yield "code, check-in, as long as can be"
        stand.tap("enter")
        yield "looking, check-in"
        for reason in NOT_CHECKED_IN:
            self._answer(Refusal(reason, opens_at=SOON))
            yield f"not checked in, {reason}"
            stand.tap("try-again")
        stand.wait(stand.times.give_up)
        yield "no answer, check-in"
        stand.tap("start-over")
        stand.screen.scan(BOOKING_CODE)
        yield "start, with a booking"
        stand.speak(self._language)
        stand.tap("start-over")

    def looks_up_tickets(self) -> Iterator[str]:
        stand = self._stand
        self._begin()
        stand.tap("my-ticket")
        yield "code, my-ticket, empty"
        self._type(TYPED_CODE)
        yield "code, my-ticket, typed"
        stand.tap("enter")
        yield "looking, my-ticket"
        for reason in NOT_FOUND:
            self._answer(Refusal(reason))
            yield f"not found, {reason}"
            stand.tap("try-again")
        for name, ticket_found in FOUND.items():
            self._answer(ticket_found)
            yield from self._and_warned(f"found, {name}")
            stand.screen.scan(TICKET_CODE)
        self._answer(FOUND["missed"])
        stand.tap("rejoin")
        self._answer(Accepted(TicketNumber("A042")))
        self._answer(found(before=3, may_leave=True))
        yield "found, in the queue again"
        stand.tap("leave")
        yield "leaving"
        stand.tap("leave")
        self._answer(Accepted(TicketNumber("A042")))
        yield "left"
        stand.tap("start-over")

    def finds_it_closed(self) -> Iterator[str]:
        stand = self._stand
        closed = kiosk_view(tickets=False, opens_at=LATER)
        no_more = msgspec.structs.replace(closed, day=msgspec.structs.replace(closed.day, open=True))
        for name, view in (
            ("closed", closed),
            ("closed for walk-ins", no_more),
            ("shut", msgspec.structs.replace(kiosk_view(), closed=CLOSED_TEXT)),
        ):
            stand.link.show(view)
            yield name
            stand.speak(self._language)
            yield f"{name}, in one language"
            stand.tap("start-over")
        stand.link.show(kiosk_view(evacuating=True))
        yield "evacuation"

    def _last(self, count: int, kinds: Sequence[T]) -> Sequence[T]:
        """Those that say most come last."""
        return kinds[-count:] if self._brief else kinds

    def _begin(self) -> None:
        self.switch()
        self._stand.speak(self._language)

    def _to_party(self) -> None:
        self._begin()
        self._stand.tap("choice", 1)

    def _to_sending(self) -> None:
        self._to_party()
        self._stand.tap("take")

    def _answer(self, result: Result) -> None:
        self._stand.link.answer(self._stand.link.sent[-1][0], result)

    def _print(self, outcome: Outcome) -> None:
        self._stand.printer.finish(outcome)
        QGuiApplication.processEvents()

    def _type(self, code: str) -> None:
        self._stand.wait(self._stand.times.settle)
        for letter in code:
            self._stand.screen.tap("key", KEYS.index(letter))

    def _and_warned(self, name: str) -> Iterator[str]:
        yield name
        if name in WARNED_OVER and "large-text" not in self._modes:
            warn(self._stand)
            yield f"{name}, warning"


def warn(stand: Stand) -> None:
    """Wait until the time-out of the screen is announced."""
    while stand.shows("warningSeconds") == -1:
        stand.wait(20)
