"""The kiosks of one branch: who is here, how their printers are, and what staff want of them.

Not part of the branch's state and not in its journal: it says nothing about visits. What kiosks tell is
learnt anew when they connect after a restart of the server; which of them are closed is on the disk.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from queue_link.catalogue import Texts
from queue_link.device_commands import (
    CloseKiosk,
    DeviceCommand,
    DeviceStatus,
    OpenKiosk,
    PrintTestPage,
    RestartKiosk,
)
from queue_link.messages import (
    CounterView,
    DayState,
    Deed,
    KioskState,
    KioskView,
    SupervisorView,
    View,
    Wish,
)
from queue_link.results import Accepted, Refusal, Result
from queue_link.vocabulary import DeviceId, PrinterState, Reason
from queue_server.closed_kiosks import ClosedKiosk

SILENT = timedelta(seconds=90)
"""A kiosk whose program has not told of itself for so long hangs, whatever its connection says."""
AWAY = timedelta(seconds=30)
"""A kiosk that starts anew, or a cable that is plugged in again, is nobody's business for so long."""
WELL = frozenset({PrinterState.NONE, PrinterState.READY})


@dataclass(slots=True)
class _Kiosk:
    name: str
    heard_at: datetime
    connected: bool = True
    closed: Texts | None = None
    wish: Wish | None = None
    status: DeviceStatus | None = None


class Devices:
    """``on_change`` is called when views have changed."""

    def __init__(self, on_change: Callable[[], None]) -> None:
        self._on_change = on_change
        self._kiosks: dict[DeviceId, _Kiosk] = {}
        self._newest = 0

    def recall(self, closed: Mapping[DeviceId, ClosedKiosk], now: datetime) -> None:
        """These were closed before the server started. They are away until they connect."""
        for device, kiosk in closed.items():
            self._kiosks[device] = _Kiosk(kiosk.name, now, connected=False, closed=kiosk.says)

    def knows(self, device: DeviceId) -> bool:
        return device in self._kiosks

    def come(self, device: DeviceId, name: str, now: datetime) -> None:
        """A kiosk has connected."""
        kiosk = self._kiosks.setdefault(device, _Kiosk(name, now))
        kiosk.connected, kiosk.heard_at = True, now
        self._on_change()

    def go(self, device: DeviceId, now: datetime) -> None:
        """Its newest connection has ended."""
        kiosk = self._kiosks.get(device)
        if kiosk is not None:
            kiosk.connected, kiosk.heard_at = False, now
            self._on_change()

    def keep(self, admitted: Collection[DeviceId]) -> None:
        """A kiosk that has been shut out is no kiosk any more."""
        gone = self._kiosks.keys() - admitted
        for device in gone:
            del self._kiosks[device]
        if gone:
            self._on_change()

    def do(self, command: DeviceCommand, asker: DeviceId, now: datetime) -> Result:
        """Carry out what a kiosk tells of itself, or what staff want of one."""
        subject = asker if isinstance(command, DeviceStatus) else command.device
        kiosk = self._kiosks.get(subject)
        if kiosk is None:
            return Refusal(Reason.UNKNOWN_DEVICE)
        match command:
            case DeviceStatus():
                kiosk.status, kiosk.heard_at = command, now
            case CloseKiosk(text=text):
                kiosk.closed = text
            case OpenKiosk():
                kiosk.closed = None
            case RestartKiosk() | PrintTestPage() if not kiosk.connected:
                return Refusal(Reason.NOT_CONNECTED)
            case RestartKiosk():
                kiosk.wish = self._wish(Deed.RESTART, now)
            case PrintTestPage():
                kiosk.wish = self._wish(Deed.PRINT_TEST_PAGE, now)
        self._on_change()
        return Accepted()

    def _wish(self, deed: Deed, now: datetime) -> Wish:
        """Numbered by the clock, so that a restart of the server does not begin anew."""
        self._newest = max(self._newest + 1, int(now.timestamp() * 1000))
        return Wish(self._newest, deed)

    # --- what is shown ----------------------------------------------------------------------------

    def urgent(self, device: DeviceId | None) -> object:
        """What of a kiosk's own view it acts on at once."""
        kiosk = self._kiosks.get(device) if device else None
        return kiosk and (kiosk.closed, kiosk.wish)

    def add_to(self, view: View, device: DeviceId | None, now: datetime) -> View:
        """The view with what there is to say about kiosks to whoever sees it."""
        match view:
            case KioskView():
                kiosk = self._kiosks.get(device) if device else None
                if kiosk is None or (kiosk.closed is None and kiosk.wish is None):
                    return view
                return msgspec.structs.replace(view, closed=kiosk.closed, wish=kiosk.wish)
            case SupervisorView():
                return msgspec.structs.replace(view, kiosks=self._states(now))
            case CounterView(day=DayState(open=True)):
                needy = tuple(kiosk for kiosk in self._states(now) if kiosk.needs_somebody)
                return msgspec.structs.replace(view, kiosks=needy) if needy else view
            case _:
                return view

    def _states(self, now: datetime) -> tuple[KioskState, ...]:
        states = (_state(device, kiosk, now) for device, kiosk in self._kiosks.items())
        return tuple(sorted(states, key=lambda state: (state.name, state.id)))


def _state(device: DeviceId, kiosk: _Kiosk, now: datetime) -> KioskState:
    here = kiosk.connected and now - kiosk.heard_at < SILENT
    told = kiosk.status
    gone = not here and now - kiosk.heard_at >= AWAY
    ill = here and told is not None and told.printer not in WELL
    return KioskState(
        id=device,
        name=kiosk.name,
        here=here,
        closed=kiosk.closed is not None,
        printer=told.printer if told else None,
        since=told.since if told else None,
        tickets=told.tickets if told else 0,
        version=told.version if told else "",
        gone_at=None if here else kiosk.heard_at,
        needs_somebody=kiosk.closed is None and (gone or ill),
    )
