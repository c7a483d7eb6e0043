"""The kiosks and displays of one branch: who is here, how they are, what staff want of them, and who calls at
a kiosk for help.

Not part of the branch's state and not in its journal: it changes no visit. What they tell is learnt anew when
they connect after a restart of the server; which there are, and which kiosks are closed, is on the disk.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

import msgspec

from queue_link.alarm import Alarm, AlarmKind
from queue_link.catalogue import Texts
from queue_link.device_commands import (
    AnswerHelp,
    CallForHelp,
    CloseKiosk,
    DeviceCommand,
    DeviceStatus,
    DisplayStatus,
    EndHelp,
    HelpCommand,
    OpenKiosk,
    PrintTestPage,
    RestartKiosk,
    TakeBackHelp,
)
from queue_link.messages import (
    CounterView,
    Deed,
    DisplayState,
    HelpCall,
    KioskState,
    KioskView,
    SupervisorView,
    View,
    Wish,
)
from queue_link.results import Accepted, Refusal, Result
from queue_link.vocabulary import CounterId, DeviceId, Reason, Role, TicketNumber
from queue_server.access import Device
from queue_server.clock import Clock
from queue_server.closed_kiosks import ClosedKiosk
from queue_server.displays import Displays
from queue_server.domain.configuration import KioskRules
from queue_server.help_calls import HelpCalls, HelpWanted
from queue_server.presence import Presence

_State = TypeVar("_State", KioskState, DisplayState)

LOOK_EVERY_S = 1.0
"""How often it is seen whether time alone has made something an alarm."""
MOST_LISTED = 100
"""Kiosks, and displays, that a supervisor is shown; a view stays small whatever is paired."""
MOST_TOLD = 12
"""Of each that counters are told to need somebody."""


@dataclass(slots=True)
class _Kiosk:
    presence: Presence
    closed: Texts | None = None
    wish: Wish | None = None
    status: DeviceStatus | None = None


class Devices:
    """``on_change`` is called when views have changed."""

    def __init__(self, on_change: Callable[[], None], rules: KioskRules) -> None:
        self._on_change = on_change
        self._help = HelpCalls(timedelta(seconds=rules.help_unanswered_s))
        self._kiosks: dict[DeviceId, _Kiosk] = {}
        self._displays = Displays()
        self._newest = 0

    def recall(self, paired: Iterable[Device], closed: Mapping[DeviceId, ClosedKiosk], now: datetime) -> None:
        """Those that may connect, and are away until they do; and which were closed before the server
        started."""
        for device in paired:
            if device.role is Role.KIOSK:
                shut = closed.get(device.id)
                presence = Presence(device.name, now, connected=False)
                self._kiosks[device.id] = _Kiosk(presence, closed=shut.says if shut else None)
            elif device.role is Role.DISPLAY:
                self._displays.recall(device.id, device.name, now)

    def work_by(self, rules: KioskRules) -> None:
        """These rules hold from now on."""
        self._help.patience = timedelta(seconds=rules.help_unanswered_s)

    def knows(self, device: DeviceId) -> bool:
        return device in self._kiosks

    def come(self, device: Device, now: datetime) -> None:
        """A device has connected. Only kiosks and displays are of interest."""
        match device.role:
            case Role.KIOSK:
                kiosk = self._kiosks.setdefault(device.id, _Kiosk(Presence(device.name, now)))
                kiosk.presence.come(now)
            case Role.DISPLAY:
                self._displays.come(device.id, device.name, now)
            case _:
                return
        self._on_change()

    def go(self, device: DeviceId, now: datetime) -> None:
        """Its newest connection has ended."""
        kiosk = self._kiosks.get(device)
        if kiosk is not None:
            kiosk.presence.go(now)
        if self._displays.go(device, now) or kiosk is not None:
            self._on_change()

    def hear_display(self, device: DeviceId, status: DisplayStatus, now: datetime) -> Result:
        """A display tells how it is."""
        if not self._displays.tell(device, status, now):
            return Refusal(Reason.UNKNOWN_DEVICE)
        self._on_change()
        return Accepted()

    def keep(self, admitted: Collection[DeviceId]) -> None:
        """A machine that has been shut out is none of the branch's any more."""
        gone = self._kiosks.keys() - admitted
        for device in gone:
            del self._kiosks[device]
            self._help.end(device)
        if self._displays.keep(admitted) or gone:
            self._on_change()

    def do(self, command: DeviceCommand, asker: DeviceId, now: datetime) -> Result:
        """Carry out what a kiosk tells of itself, or what staff want of one."""
        subject = asker if isinstance(command, DeviceStatus) else command.device
        kiosk = self._kiosks.get(subject)
        if kiosk is None:
            return Refusal(Reason.UNKNOWN_DEVICE)
        match command:
            case DeviceStatus():
                kiosk.status = command
                kiosk.presence.tell(now)
            case CloseKiosk(text=text):
                kiosk.closed = text
            case OpenKiosk():
                kiosk.closed = None
            case RestartKiosk() | PrintTestPage() if not kiosk.presence.connected:
                return Refusal(Reason.NOT_CONNECTED)
            case RestartKiosk():
                kiosk.wish = self._wish(Deed.RESTART, now)
            case PrintTestPage():
                kiosk.wish = self._wish(Deed.PRINT_TEST_PAGE, now)
        self._on_change()
        return Accepted()

    def help(
        self,
        command: HelpCommand,
        asker: DeviceId,
        now: datetime,
        *,
        number: TicketNumber | None = None,
        counter: CounterId | None = None,
    ) -> Result:
        """A customer calls for help, or staff answer. ``number`` is the ticket's that a call is about,
        ``counter`` the one that the asker holds."""
        kiosk = asker if isinstance(command, CallForHelp | TakeBackHelp) else command.device
        if kiosk not in self._kiosks:
            return Refusal(Reason.UNKNOWN_DEVICE)
        match command:
            case CallForHelp():
                result = self._help.call(kiosk, _wanted(command, number, now))
            case AnswerHelp():
                result = self._help.answer(kiosk, asker, counter)
            case TakeBackHelp() | EndHelp():
                result = self._help.end(kiosk)
        self._on_change()
        return result

    async def watch(self, clock: Clock) -> None:
        """For as long as the server runs, have it shown when a call for help becomes an alarm, or a machine
        has been gone for long enough to be one."""
        shown: object = None
        while True:
            await asyncio.sleep(LOOK_EVERY_S)
            now = clock.now()
            alarms = self._help.unanswered(now), self._gone(now), self._displays.gone(now)
            if alarms != shown:
                shown = alarms
                self._on_change()

    def _gone(self, now: datetime) -> frozenset[DeviceId]:
        return frozenset(id for id, kiosk in self._kiosks.items() if kiosk.presence.is_gone(now))

    def _wish(self, deed: Deed, now: datetime) -> Wish:
        """Numbered by the clock, so that a restart of the server does not begin anew."""
        self._newest = max(self._newest + 1, int(now.timestamp() * 1000))
        return Wish(self._newest, deed)

    # --- what is shown ----------------------------------------------------------------------------

    def urgent(self, device: DeviceId | None) -> object:
        """What of a kiosk's own view it acts on at once."""
        kiosk = self._kiosks.get(device) if device else None
        wanted = self._help.of(device) if device else None
        return kiosk and (kiosk.closed, kiosk.wish, wanted and (wanted.state, wanted.counter))

    def add_to(self, view: View, device: DeviceId | None, now: datetime) -> View:
        """The view with what there is to say about kiosks to whoever sees it."""
        match view:
            case KioskView():
                return self._for_kiosk(view, device)
            case SupervisorView():
                calls = self._help_calls(now)
                alarms = (*map(_alarm, (call for call in calls if call.unanswered)), *view.alarms)
                return msgspec.structs.replace(
                    view,
                    kiosks=self._states(now)[:MOST_LISTED],
                    help=calls,
                    alarms=alarms,
                    displays=self._displays.states(now)[:MOST_LISTED],
                )
            case CounterView():
                # At night machines may be switched off; whoever calls for help is there.
                kiosks = self._states(now) if view.day.open else ()
                displays = self._displays.states(now) if view.day.open else ()
                return msgspec.structs.replace(
                    view, kiosks=_needy(kiosks), help=self._help_calls(now), displays=_needy(displays)
                )
            case _:
                return view

    def _for_kiosk(self, view: KioskView, device: DeviceId | None) -> KioskView:
        kiosk = self._kiosks.get(device) if device else None
        wanted = self._help.of(device) if device else None
        if kiosk is not None and (kiosk.closed is not None or kiosk.wish is not None):
            view = msgspec.structs.replace(view, closed=kiosk.closed, wish=kiosk.wish)
        return msgspec.structs.replace(view, help=wanted.state, helper=wanted.counter) if wanted else view

    def _help_calls(self, now: datetime) -> tuple[HelpCall, ...]:
        return tuple(
            HelpCall(
                device,
                self._kiosks[device].presence.name,
                wanted.since,
                wanted.language,
                wanted.state,
                number=wanted.number,
                counter=wanted.counter,
                here=self._kiosks[device].presence.is_here(now),
                unanswered=self._help.is_unanswered(wanted, now),
            )
            for device, wanted in self._help
        )

    def _states(self, now: datetime) -> tuple[KioskState, ...]:
        states = (_state(device, kiosk, now) for device, kiosk in self._kiosks.items())
        return tuple(sorted(states, key=lambda state: (state.name, state.id)))


def _wanted(call: CallForHelp, number: TicketNumber | None, now: datetime) -> HelpWanted:
    """As it is when nobody here knows of it yet. No clock of a kiosk makes a call of the future."""
    since = min(call.since or now, now)
    counter = call.counter if call.coming else None
    return HelpWanted(call.language, number, since, call.coming, counter)


def _alarm(call: HelpCall) -> Alarm:
    """The same one however often the call is corrected."""
    return Alarm(AlarmKind.HELP_UNANSWERED, kiosk=call.name, since=call.since)


def _needy(states: tuple[_State, ...]) -> tuple[_State, ...]:
    """The first of those that need somebody."""
    return tuple(state for state in states if state.needs_somebody)[:MOST_TOLD]


def _state(device: DeviceId, kiosk: _Kiosk, now: datetime) -> KioskState:
    presence, told = kiosk.presence, kiosk.status
    here = presence.is_here(now)
    ill = here and told is not None and not (told.printer.well and told.silent_since is None)
    return KioskState(
        id=device,
        name=presence.name,
        here=here,
        closed=kiosk.closed is not None,
        printer=told.printer if told else None,
        since=told.since if told else None,
        tickets=told.tickets if told else 0,
        version=told.version if told else "",
        gone_at=None if here else presence.heard_at,
        needs_somebody=kiosk.closed is None and (presence.is_gone(now) or ill),
        silent_since=told.silent_since if told else None,
        told_at=presence.told_at,
        printed_at=told.printed_at if told else None,
    )
