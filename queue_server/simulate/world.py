"""Who is really in the building, whatever the server believes."""

from __future__ import annotations

from datetime import datetime

import msgspec


class HeadCount(msgspec.Struct, frozen=True):
    """People from a moment on."""

    at: datetime
    people: int


class World:
    """The true number of visitors inside. Staff are not counted."""

    def __init__(self) -> None:
        self._inside: dict[str, int] = {}
        self.people = 0
        self.changes: list[HeadCount] = []

    def enter(self, name: str, party: int, at: datetime) -> None:
        """A party comes in. Raises ``ValueError`` if it is inside."""
        if name in self._inside:
            raise ValueError(f"{name} is inside")
        self._inside[name] = party
        self._change(party, at)

    def leave(self, name: str, at: datetime) -> None:
        """Raises ``KeyError`` if the party is not inside."""
        party = self._inside.pop(name)
        self._change(-party, at)

    def _change(self, people: int, at: datetime) -> None:
        self.people += people
        if self.changes and self.changes[-1].at == at:
            self.changes.pop()
        self.changes.append(HeadCount(at, self.people))
