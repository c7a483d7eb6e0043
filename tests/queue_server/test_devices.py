"""The kiosks and displays of a branch, as staff see them."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import pytest

from queue_link.alarm import Alarm, AlarmKind
from queue_link.commands import CloseDay
from queue_link.device_commands import (
    AnswerHelp,
    CallForHelp,
    CloseKiosk,
    DeviceCommand,
    DeviceStatus,
    DisplayStatus,
    EndHelp,
    OpenKiosk,
    PrintTestPage,
)
from queue_link.messages import CounterView, DisplayState, HelpCall, KioskState, KioskView, SupervisorView
from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import (
    CounterId,
    DeviceId,
    DisplayKind,
    HelpState,
    PrinterState,
    Reason,
    Role,
    TicketNumber,
)
from queue_server.access import Device
from queue_server.closed_kiosks import ClosedKiosk
from queue_server.devices import MOST_LISTED, MOST_TOLD, Devices
from queue_server.domain.configuration import KioskRules
from queue_server.presence import AWAY, SILENT
from queue_server.views import view_for
from tests.queue_server.branches import FI, NINE, branch
from tests.queue_server.clocks import SetClock
from tests.queue_server.service_point import BOSS, ServicePoint

FIRST, SECOND = DeviceId("k1"), DeviceId("k2")
DESK = DeviceId("desk-3")


def kiosk(id: DeviceId, name: str) -> Device:
    return Device(id, branch().id, Role.KIOSK, name)


def display(id: str, name: str) -> Device:
    return Device(DeviceId(id), branch().id, Role.DISPLAY, name)


class Hall:
    """Two kiosks in an open branch."""

    def __init__(self) -> None:
        self.changes = 0
        self.now = NINE
        self.point = ServicePoint(branch())
        self.devices = Devices(self._changed, KioskRules())
        self.devices.come(kiosk(FIRST, "Kiosk 1"), self.now)
        self.devices.come(kiosk(SECOND, "Kiosk 2"), self.now)

    def _changed(self) -> None:
        self.changes += 1

    def do(self, command: DeviceCommand, asker: DeviceId = FIRST) -> None:
        assert self.devices.do(command, asker, self.now) == Accepted()

    def wait(self, time: timedelta) -> None:
        """The kiosks tell of themselves meanwhile, the second one not."""
        self.now += time
        self.do(DeviceStatus(PrinterState.READY, NINE))

    def call(self, number: TicketNumber | None = None, since: datetime | None = None) -> None:
        """A customer at the first kiosk wants help."""
        command = CallForHelp(FI, since=since)
        assert self.devices.help(command, FIRST, self.now, number=number) == Accepted(number)

    def help(self, role: Role) -> tuple[HelpCall, ...]:
        view = self.devices.add_to(view_for(role, self.point.branch.state, self.now), None, self.now)
        assert isinstance(view, SupervisorView | CounterView)
        return view.help

    def alarms(self) -> tuple[Alarm, ...]:
        state = self.point.branch.state
        view = self.devices.add_to(view_for(Role.SUPERVISOR, state, self.now), None, self.now)
        assert isinstance(view, SupervisorView)
        return view.alarms

    def kiosk_help(self, kiosk: DeviceId) -> tuple[HelpState, CounterId | None]:
        view = view_for(Role.KIOSK, self.point.branch.state, self.now)
        shown = self.devices.add_to(view, kiosk, self.now)
        assert isinstance(shown, KioskView)
        return shown.help, shown.helper

    def seen(self, role: Role, now: datetime | None = None) -> tuple[KioskState, ...]:
        at = now or self.now
        view = self.devices.add_to(view_for(role, self.point.branch.state, at), None, at)
        assert isinstance(view, SupervisorView | CounterView)
        return view.kiosks


def test_the_supervisor_sees_all_kiosks_by_name() -> None:
    hall = Hall()
    assert [(kiosk.name, kiosk.here) for kiosk in hall.seen(Role.SUPERVISOR)] == [
        ("Kiosk 1", True),
        ("Kiosk 2", True),
    ]


@pytest.mark.parametrize(
    ("printer", "told"),
    [
        (PrinterState.NONE, False),
        (PrinterState.READY, False),
        (PrinterState.NEAR_END, True),
        (PrinterState.PAPER_OUT, True),
        (PrinterState.UNREACHABLE, True),
    ],
)
def test_counters_see_only_kiosks_that_need_somebody(printer: PrinterState, told: bool) -> None:
    """One line for each, however many tickets have gone without paper."""
    hall = Hall()
    for tickets in range(50):
        hall.do(DeviceStatus(printer, NINE, tickets))
    assert [kiosk.name for kiosk in hall.seen(Role.COUNTER)] == (["Kiosk 1"] if told else [])


def displays(hall: Hall, role: Role = Role.SUPERVISOR) -> tuple[DisplayState, ...]:
    view = hall.devices.add_to(view_for(role, hall.point.branch.state, hall.now), None, hall.now)
    assert isinstance(view, SupervisorView | CounterView)
    return view.displays


def needy(hall: Hall, role: Role) -> list[str]:
    return [display.name for display in displays(hall, role) if display.needs_somebody]


def test_req_36_a_display_that_is_not_heard_is_told_to_staff_until_it_is() -> None:
    """To the counters and the supervisor, by name; of one that is gone nobody says whether it is heard."""
    hall = Hall()
    for device in (display("d2", "Lobby 2"), display("d1", "Lobby 1")):
        hall.devices.come(device, hall.now)
        hall.devices.hear_display(device.id, DisplayStatus(silent_since=NINE), hall.now)
    assert needy(hall, Role.COUNTER) == needy(hall, Role.SUPERVISOR) == ["Lobby 1", "Lobby 2"]
    hall.devices.hear_display(DeviceId("d1"), DisplayStatus(), hall.now)
    assert needy(hall, Role.COUNTER) == ["Lobby 2"]
    changes = hall.changes
    hall.devices.go(DeviceId("d2"), hall.now)
    assert needy(hall, Role.COUNTER) == []
    assert hall.changes == changes + 1


def test_at_night_counters_are_told_of_no_display() -> None:
    """The supervisor is."""
    hall = Hall()
    hall.devices.come(display("d1", "Lobby"), hall.now)
    hall.devices.hear_display(DeviceId("d1"), DisplayStatus(silent_since=NINE), hall.now)
    hall.point.do(CloseDay(), BOSS)
    assert needy(hall, Role.COUNTER) == []
    assert needy(hall, Role.SUPERVISOR) == ["Lobby"]


def test_the_supervisor_sees_how_each_display_is() -> None:
    """Also which call it knows of, so that one that is behind is found."""
    hall = Hall()
    hall.devices.come(display("d1", "Door"), hall.now)
    (seen,) = displays(hall)
    assert seen == DisplayState(DeviceId("d1"), "Door", here=True)
    status = DisplayStatus(None, DisplayKind.DOOR, "0.1.0", 214, TicketNumber("A024"))
    hall.devices.hear_display(DeviceId("d1"), status, hall.now)
    (seen,) = displays(hall)
    assert (seen.kind, seen.version, seen.call, seen.number) == (DisplayKind.DOOR, "0.1.0", 214, "A024")
    assert (seen.here, seen.told_at, seen.needs_somebody) == (True, hall.now, False)


def test_a_display_that_is_gone_for_a_while_needs_somebody() -> None:
    """Switched off, or hanging; until it is back."""
    hall = Hall()
    hall.devices.come(display("d1", "Lobby"), hall.now)
    hall.devices.go(DeviceId("d1"), hall.now)
    hall.wait(AWAY - timedelta(seconds=1))
    assert needy(hall, Role.COUNTER) == []
    hall.wait(timedelta(seconds=1))
    assert needy(hall, Role.COUNTER) == ["Lobby"]
    assert [one.gone_at for one in displays(hall)] == [NINE]
    hall.devices.come(display("d1", "Lobby"), hall.now)
    assert needy(hall, Role.COUNTER) == []
    hall.wait(SILENT)
    assert needy(hall, Role.COUNTER) == ["Lobby"]


def test_machines_that_have_not_come_since_the_server_started_are_known() -> None:
    """They need somebody after a while; a kiosk that was closed does not."""
    hall = Hall()
    hall.devices = Devices(lambda: None, KioskRules())
    closed = {SECOND: ClosedKiosk("Kiosk 2", {FI: "Huolto"})}
    paired = [kiosk(FIRST, "Kiosk 1"), kiosk(SECOND, "Kiosk 2"), display("d1", "Lobby")]
    hall.devices.recall([*paired, Device(DESK, branch().id, Role.COUNTER, "Desk")], closed, hall.now)
    seen = hall.seen(Role.SUPERVISOR)
    assert [(one.name, one.here, one.closed) for one in seen] == [
        ("Kiosk 1", False, False),
        ("Kiosk 2", False, True),
    ]
    assert needy(hall, Role.COUNTER) == []
    hall.now += AWAY
    assert needy(hall, Role.COUNTER) == ["Lobby"]
    assert [one.name for one in hall.seen(Role.COUNTER)] == ["Kiosk 1"]
    hall.devices.keep({FIRST})
    assert displays(hall) == ()


def test_what_staff_are_told_of_machines_stays_small() -> None:
    """Whatever is paired."""
    hall = Hall()
    hall.devices.recall((display(f"d{n}", f"Display {n}") for n in range(1000)), {}, hall.now)
    hall.now += AWAY
    assert len(displays(hall)) == MOST_LISTED
    assert len(displays(hall, Role.COUNTER)) == MOST_TOLD


async def test_a_machine_that_is_gone_is_shown_without_any_other_cause() -> None:
    """Time alone makes it an alarm."""
    clock = SetClock(NINE)
    changed = asyncio.Event()
    devices = Devices(changed.set, KioskRules())
    devices.recall([display("d1", "Lobby")], {}, NINE)
    watching = asyncio.create_task(devices.watch(clock))
    async with asyncio.timeout(10):
        await changed.wait()
        changed.clear()
        clock.move(seconds=AWAY.total_seconds())
        await changed.wait()
    watching.cancel()


def test_when_a_slip_came_out_last_is_told() -> None:
    hall = Hall()
    hall.do(DeviceStatus(PrinterState.READY, NINE, printed_at=NINE))
    assert [(one.printed_at, one.told_at) for one in hall.seen(Role.SUPERVISOR)] == [
        (NINE, NINE),
        (None, None),
    ]


def test_req_36_a_kiosk_whose_sound_is_not_heard_needs_somebody_until_it_is() -> None:
    hall = Hall()
    hall.do(DeviceStatus(PrinterState.READY, NINE, silent_since=NINE))
    assert [(kiosk.name, kiosk.silent_since) for kiosk in hall.seen(Role.COUNTER)] == [("Kiosk 1", NINE)]
    hall.do(CloseKiosk(FIRST))
    assert hall.seen(Role.COUNTER) == ()
    hall.do(OpenKiosk(FIRST))
    hall.do(DeviceStatus(PrinterState.READY, NINE))
    assert hall.seen(Role.COUNTER) == ()
    assert [kiosk.silent_since for kiosk in hall.seen(Role.SUPERVISOR)] == [None, None]


def test_a_kiosk_that_hangs_is_not_here_whatever_its_connection_says() -> None:
    hall = Hall()
    hall.wait(SILENT - timedelta(seconds=1))
    assert [kiosk.here for kiosk in hall.seen(Role.SUPERVISOR)] == [True, True]
    hall.wait(timedelta(seconds=1))
    assert [(kiosk.here, kiosk.gone_at) for kiosk in hall.seen(Role.SUPERVISOR)] == [
        (True, None),
        (False, NINE),
    ]


def test_a_kiosk_that_starts_anew_alarms_nobody() -> None:
    """One that stays away does."""
    hall = Hall()
    hall.devices.go(SECOND, hall.now)
    hall.wait(AWAY - timedelta(seconds=1))
    assert hall.seen(Role.COUNTER) == ()
    hall.wait(timedelta(seconds=1))
    assert [kiosk.name for kiosk in hall.seen(Role.COUNTER)] == ["Kiosk 2"]


def test_a_kiosk_that_staff_have_closed_alarms_nobody() -> None:
    """They know; whoever repairs it switches it off and takes the paper out."""
    hall = Hall()
    hall.do(CloseKiosk(SECOND))
    hall.do(DeviceStatus(PrinterState.PAPER_OUT, NINE), asker=SECOND)
    assert hall.seen(Role.COUNTER) == ()
    hall.devices.go(SECOND, hall.now)
    hall.wait(SILENT)
    assert hall.seen(Role.COUNTER) == ()
    hall.do(OpenKiosk(SECOND))
    assert [kiosk.name for kiosk in hall.seen(Role.COUNTER)] == ["Kiosk 2"]


def test_at_night_kiosks_may_be_switched_off() -> None:
    """Counters are told nothing while the branch is closed."""
    hall = Hall()
    hall.do(DeviceStatus(PrinterState.PAPER_OUT, NINE))
    hall.point = ServicePoint(branch(), opened=False)
    assert hall.seen(Role.COUNTER) == ()


def test_each_kiosk_is_told_only_what_is_wanted_of_it() -> None:
    hall = Hall()
    hall.do(CloseKiosk(FIRST, {FI: "Huolto"}))
    hall.do(PrintTestPage(SECOND))
    view = view_for(Role.KIOSK, hall.point.branch.state, hall.now)
    first, second = (hall.devices.add_to(view, device, hall.now) for device in (FIRST, SECOND))
    assert isinstance(first, KioskView)
    assert isinstance(second, KioskView)
    assert (first.closed, first.wish) == ({FI: "Huolto"}, None)
    assert (second.closed, second.wish is None) == (None, False)


@pytest.mark.parametrize("role", [Role.DISPLAY, Role.DOOR, Role.SENSOR])
def test_displays_are_told_nothing_of_kiosks(role: Role) -> None:
    """Nor is the door, not even of a customer who calls for help."""
    hall = Hall()
    hall.call()
    view = view_for(role, hall.point.branch.state, hall.now)
    assert hall.devices.add_to(view, None, hall.now) is view


def test_a_kiosk_that_is_shut_out_is_forgotten() -> None:
    hall = Hall()
    hall.devices.keep({SECOND})
    assert [kiosk.name for kiosk in hall.seen(Role.SUPERVISOR)] == ["Kiosk 2"]
    assert hall.devices.do(PrintTestPage(FIRST), SECOND, NINE) == Refusal(Reason.UNKNOWN_DEVICE)


def test_every_change_asks_for_new_views() -> None:
    hall = Hall()
    before = hall.changes
    hall.do(DeviceStatus(PrinterState.READY, NINE))
    hall.do(CloseKiosk(FIRST))
    hall.devices.go(FIRST, NINE)
    assert hall.changes == before + 3


# --- calls for help -------------------------------------------------------------------------------


def test_a_call_for_help_is_seen_at_every_counter_and_by_the_supervisor() -> None:
    """At night too: whoever calls is there."""
    hall = Hall()
    hall.call(number=TicketNumber("A007"))
    (seen,) = hall.help(Role.COUNTER)
    assert (seen.kiosk, seen.name, seen.since, seen.language) == (FIRST, "Kiosk 1", NINE, FI)
    assert (seen.state, seen.number, seen.here, seen.unanswered) == (HelpState.TOLD, "A007", True, False)
    assert hall.help(Role.SUPERVISOR) == (seen,)
    hall.point = ServicePoint(branch(), opened=False)
    assert hall.help(Role.COUNTER) == (seen,)


def test_the_kiosk_is_told_who_comes_and_other_kiosks_are_not() -> None:
    hall = Hall()
    seen = [hall.kiosk_help(FIRST)]
    hall.call()
    seen.append(hall.kiosk_help(FIRST))
    hall.devices.help(AnswerHelp(FIRST), DESK, hall.now, counter=CounterId("3"))
    seen.append(hall.kiosk_help(FIRST))
    assert hall.kiosk_help(SECOND) == (HelpState.NONE, None)
    hall.devices.help(EndHelp(FIRST), DESK, hall.now)
    seen.append(hall.kiosk_help(FIRST))
    assert seen == [
        (HelpState.NONE, None),
        (HelpState.TOLD, None),
        (HelpState.COMING, "3"),
        (HelpState.NONE, None),
    ]


def test_a_call_that_nobody_answers_is_one_alarm() -> None:
    """However often the kiosk tells of it; it ends with the answer."""
    hall = Hall()
    hall.call()
    hall.wait(timedelta(seconds=119))
    assert hall.alarms() == ()
    hall.wait(timedelta(seconds=1))
    before = hall.alarms()
    hall.call(number=TicketNumber("A007"))
    assert hall.alarms() == before
    alarm = Alarm(AlarmKind.HELP_UNANSWERED, kiosk="Kiosk 1", since=NINE)
    assert hall.alarms() == (alarm,)
    assert [call.unanswered for call in hall.help(Role.COUNTER)] == [True]
    hall.devices.help(AnswerHelp(FIRST), DESK, hall.now)
    assert hall.alarms() == ()


def test_a_call_of_a_kiosk_that_is_gone_is_marked_and_stays() -> None:
    hall = Hall()
    hall.call()
    hall.devices.go(FIRST, hall.now)
    assert [call.here for call in hall.help(Role.COUNTER)] == [False]
    hall.devices.keep({SECOND})
    assert hall.help(Role.COUNTER) == ()


def test_a_call_that_is_told_anew_keeps_its_time() -> None:
    """The server has forgotten it. No clock of a kiosk makes a call of the future."""
    hall = Hall()
    hall.call(since=NINE - timedelta(minutes=2))
    hall.devices.help(CallForHelp(FI, since=NINE + timedelta(hours=1)), SECOND, hall.now)
    assert [call.since for call in hall.help(Role.COUNTER)] == [NINE - timedelta(minutes=2), NINE]
    assert [call.unanswered for call in hall.help(Role.COUNTER)] == [True, False]


def test_help_is_given_at_known_kiosks_only() -> None:
    hall = Hall()
    assert hall.devices.help(EndHelp(DESK), DESK, NINE) == Refusal(Reason.UNKNOWN_DEVICE)
