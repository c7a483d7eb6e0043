"""The displays of one branch: which of them are here, are heard, and know of the newest call.

Kept in memory: a display tells anew after each new connection.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from queue_link.device_commands import DisplayStatus
from queue_link.messages import DisplayState
from queue_link.vocabulary import DeviceId
from queue_server.presence import Presence


@dataclass(slots=True)
class _Display:
    presence: Presence
    status: DisplayStatus | None = None


class Displays:
    def __init__(self) -> None:
        self._displays: dict[DeviceId, _Display] = {}

    def recall(self, device: DeviceId, name: str, now: datetime) -> None:
        """It may connect, and is away until it does."""
        self._displays[device] = _Display(Presence(name, now, connected=False))

    def come(self, device: DeviceId, name: str, now: datetime) -> None:
        self._displays.setdefault(device, _Display(Presence(name, now))).presence.come(now)

    def tell(self, device: DeviceId, status: DisplayStatus, now: datetime) -> bool:
        """It has told how it is; False: it has just been shut out."""
        display = self._displays.get(device)
        if display is None:
            return False
        display.status = status
        display.presence.tell(now)
        return True

    def go(self, device: DeviceId, now: datetime) -> bool:
        """Its newest connection has ended; False: it is no display."""
        display = self._displays.get(device)
        if display is None:
            return False
        display.presence.go(now)
        return True

    def keep(self, admitted: Collection[DeviceId]) -> bool:
        """Forget those that have been shut out; whether there were any."""
        gone = self._displays.keys() - admitted
        for device in gone:
            del self._displays[device]
        return bool(gone)

    def gone(self, now: datetime) -> frozenset[DeviceId]:
        """Those that have been away for a while."""
        return frozenset(id for id, display in self._displays.items() if display.presence.is_gone(now))

    def states(self, now: datetime) -> tuple[DisplayState, ...]:
        """By name."""
        states = (_state(device, display, now) for device, display in self._displays.items())
        return tuple(sorted(states, key=lambda state: (state.name, state.id)))


def _state(device: DeviceId, display: _Display, now: datetime) -> DisplayState:
    presence, told = display.presence, display.status
    here = presence.is_here(now)
    silent_since = told.silent_since if told and here else None
    return DisplayState(
        id=device,
        name=presence.name,
        here=here,
        kind=told.kind if told else None,
        version=told.version if told else "",
        gone_at=None if here else presence.heard_at,
        needs_somebody=presence.is_gone(now) or silent_since is not None,
        silent_since=silent_since,
        told_at=presence.told_at,
        call=told.call if told else 0,
        number=told.number if told else None,
    )
