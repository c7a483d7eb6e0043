"""The supervisor at the window: tells everybody something, and has everybody leave."""

from __future__ import annotations

from collections.abc import Mapping

from queue_link.vocabulary import Language
from queue_server.demo.program import Program


class Supervisor:
    """The hands of whoever minds the branch."""

    def __init__(self, office: Program) -> None:
        self.office = office

    async def write_notice(self, texts: Mapping[Language, str]) -> None:
        """Up to the last tap before it is on the displays."""
        await self.office.tap("set-notice")
        for language, text in texts.items():
            await self.office.type(f"notice-{language}", text)

    async def show_notice(self) -> None:
        await self.office.tap("confirm")

    async def take_back_notice(self) -> None:
        await self.office.tap("take-back-notice")

    async def evacuate(self) -> None:
        await self._twice("evacuate")
        await self.office.until("the way back", lambda seen: seen.enabled("end-evacuation"))

    async def end_evacuation(self) -> None:
        await self._twice("end-evacuation")
        await self.office.until("an ordinary day", lambda seen: seen.enabled("evacuate"))

    async def _twice(self, button: str) -> None:
        """What asks twice before it is done."""
        for what in (button, "confirm", "confirm"):
            await self.office.tap(what)
