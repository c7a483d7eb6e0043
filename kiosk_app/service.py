"""The service menu for technicians: which of its rooms is open. Pure.

It opens behind a long press in a corner and a PIN, and closes by itself when nobody touches it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk_app.pin import LONGEST

IDLE_S = 180.0
"""Without a touch it closes."""
WRONG_AT_ONCE = 5
LOCKED_S = 60.0
"""After so many wrong PINs nobody may try for so long."""
LONG_AGO = float("-inf")


class Room(StrEnum):
    SHUT = "shut"
    PIN = "pin"
    CHECKING = "checking"
    """The PIN is being looked at, in another thread."""
    MENU = "menu"
    TOUCH = "touch"
    """Squares over the whole screen, each to be touched."""
    LOGS = "logs"


_INSIDE = frozenset({Room.MENU, Room.TOUCH, Room.LOGS})


@dataclass(frozen=True)
class Service:
    """Times are seconds of any clock that never goes back."""

    has_pin: bool = False
    """Without one the menu never opens."""
    room: Room = Room.SHUT
    typed: str = ""
    wrong: int = 0
    locked_until: float = LONG_AGO
    touched_at: float = LONG_AGO
    failed: bool = False
    """The newest PIN was wrong."""

    def opened(self, now: float) -> Service:
        """Somebody has pressed the corner for long."""
        if not self.has_pin or self.room is not Room.SHUT:
            return self
        return replace(self, room=Room.PIN, typed="", failed=False, touched_at=now)

    def locked(self, now: float) -> bool:
        return now < self.locked_until

    def digit(self, digit: int, now: float) -> Service:
        if self.room is not Room.PIN or not 0 <= digit <= 9 or len(self.typed) >= LONGEST:
            return self
        return replace(self, typed=f"{self.typed}{digit}", failed=False, touched_at=now)

    def erased(self, now: float) -> Service:
        return replace(self, typed=self.typed[:-1], touched_at=now) if self.room is Room.PIN else self

    def entered(self, now: float) -> tuple[Service, str]:
        """The PIN to be looked at; empty: none."""
        if self.room is not Room.PIN or not self.typed or self.locked(now):
            return self, ""
        return replace(self, room=Room.CHECKING, typed="", touched_at=now), self.typed

    def checked(self, now: float, *, right: bool) -> Service:
        """The PIN was looked at."""
        if self.room is not Room.CHECKING:
            return self
        if right:
            return replace(self, room=Room.MENU, wrong=0, failed=False, touched_at=now)
        wrong = self.wrong + 1
        until = now + LOCKED_S if wrong >= WRONG_AT_ONCE else self.locked_until
        counted = 0 if wrong >= WRONG_AT_ONCE else wrong
        return replace(self, room=Room.PIN, wrong=counted, locked_until=until, failed=True, touched_at=now)

    def gone_to(self, room: Room, now: float) -> Service:
        """To another room; into the menu only from within."""
        if room is Room.SHUT or (self.room in _INSIDE and room in _INSIDE):
            return replace(self, room=room, typed="", touched_at=now)
        return self

    def touched(self, now: float) -> Service:
        return replace(self, touched_at=now)

    def tick(self, now: float) -> Service:
        """Time has passed."""
        service = self if self.locked(now) else replace(self, locked_until=LONG_AGO)
        if service.room is not Room.SHUT and now - service.touched_at >= IDLE_S:
            return replace(service, room=Room.SHUT, typed="")
        return service
