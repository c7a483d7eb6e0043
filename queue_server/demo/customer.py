"""Somebody at the kiosk: finds their matter, takes a number, and goes."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from queue_link.vocabulary import Language, ScreenId, ServiceId
from queue_server.demo.program import Program, SceneFailed, Seen
from queue_server.domain.configuration import BranchConfig

Picture = Callable[[str], Awaitable[None]]
"""Takes a picture of the kiosk under a name."""
_NEXT_PAGE = "more-choices"
_MOST_PAGES = 12
_BETWEEN_TAPS_S = 0.6
"""Two taps on one button that follow each other faster count as one."""
_TRIES, _HEARD_WITHIN_S = 3, 3.0
_ENDS = ("ticket", "refused", "full", "no-answer")


@dataclass(frozen=True, slots=True)
class Ticket:
    number: str
    admitted: bool


class Customer:
    """The hands and eyes of whoever stands at the kiosk."""

    def __init__(self, kiosk: Program, config: BranchConfig) -> None:
        self.kiosk = kiosk
        self._config = config
        self._tapped_at: dict[str, float] = {}
        """When each button was touched last, by the clock of the event loop."""

    async def choose(
        self, language: Language, service: ServiceId, party: int, picture: Picture | None = None
    ) -> None:
        """Up to the last tap before the number."""
        await self.speak(language)
        for index, choice in enumerate(way_to(self._config, service), start=1):
            seen = await self.kiosk.until("a question", lambda seen: seen.state["screen"] == "matter")
            if picture:
                await picture(f"kiosk-question-{index}")
            await self._answer(choice, seen.state["triage"])
        await self.touch(f"party-{party}")
        if picture:
            await picture("kiosk-party")

    async def _answer(self, choice: int, question: str) -> None:
        """Tap until the kiosk has heard it: on a busy machine a tap may meet a screen that is too new."""

        def answered(seen: Seen) -> bool:
            screen = seen.state["screen"]
            return screen != "settling" and (screen, seen.state["triage"]) != ("matter", question)

        for _ in range(_TRIES):
            await self.touch(f"choice-{choice}")
            with contextlib.suppress(SceneFailed):
                await self.kiosk.until("the next screen", answered, patience_s=_HEARD_WITHIN_S)
                return
        raise SceneFailed(f"the kiosk hears no answer to {question}")

    async def speak(self, language: Language) -> None:
        """Choose a language, if need be among those behind the globe."""
        button = f"language-{language}"

        def offered(seen: Seen) -> bool:
            return seen.enabled(button) or seen.enabled("other-languages")

        if not (await self.kiosk.until("the languages", offered)).enabled(button):
            await self.touch("other-languages")
        await self.touch(button)

    async def take(self) -> Ticket:
        await self.touch("take-ticket")
        return await self.receive()

    async def receive(self) -> Ticket:
        """Wait for the number that was asked for."""
        seen = await self.kiosk.until("a ticket", lambda seen: seen.state["screen"] in _ENDS)
        if seen.state["screen"] != "ticket":
            raise SceneFailed(f"the kiosk gave no ticket: {dict(seen.state)}")
        return Ticket(seen.state["number"], seen.state["admitted"])

    async def give_up(self) -> None:
        await self.touch("start-over")
        await self.kiosk.until("the start screen", lambda seen: seen.state["screen"] == "start")

    async def go(self) -> None:
        """Not before the slip is out: then the screen has other buttons, and takes no tap for a moment."""
        await self.kiosk.until("the slip", lambda seen: seen.state["paper"] != "printing")
        await self.touch("done")
        await self.kiosk.until("the start screen", lambda seen: seen.state["screen"] == "start")

    async def touch(self, what: str) -> None:
        """Tap something, on whatever page it is; the kiosk hears nothing while a screen is new."""

        def ready(seen: Seen) -> bool:
            there = seen.enabled(what) or seen.enabled(_NEXT_PAGE)
            return seen.state["screen"] != "settling" and there

        for _ in range(_MOST_PAGES):
            there = (await self.kiosk.until(f"{what} can be tapped", ready)).enabled(what)
            await self._tap(what if there else _NEXT_PAGE)
            if there:
                return
        raise SceneFailed(f"{what} is on no page of the screen")

    async def _tap(self, button: str) -> None:
        now = asyncio.get_running_loop().time
        again_at = self._tapped_at.get(button, float("-inf")) + _BETWEEN_TAPS_S
        await asyncio.sleep(max(0.0, again_at - now()))
        await self.kiosk.do(do="tap", what=button)
        self._tapped_at[button] = now()


def way_to(config: BranchConfig, service: ServiceId) -> list[int]:
    """Which choices to tap, from the first screen of the triage to a ticket for ``service``."""
    screens = {screen.id: screen for screen in config.screens}
    ways: list[tuple[ScreenId, list[int]]] = [(config.start, [])]
    seen = {config.start}
    for screen, way in ways:
        for index, choice in enumerate(screens[screen].choices):
            if choice.service == service:
                return [*way, index]
            if choice.screen is not None and choice.screen not in seen:
                seen.add(choice.screen)
                ways.append((choice.screen, [*way, index]))
    raise SceneFailed(f"no way through the triage leads to {service}")
