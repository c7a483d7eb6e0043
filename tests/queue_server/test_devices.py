"""The kiosks of a branch, as staff see them."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from queue_link.device_commands import CloseKiosk, DeviceCommand, DeviceStatus, OpenKiosk, PrintTestPage
from queue_link.messages import CounterView, DisplayView, KioskState, KioskView, SupervisorView
from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import DeviceId, PrinterState, Reason, Role
from queue_server.devices import AWAY, SILENT, Devices
from queue_server.views import view_for
from tests.queue_server.branches import FI, NINE, branch
from tests.queue_server.service_point import ServicePoint

FIRST, SECOND = DeviceId("k1"), DeviceId("k2")


class Hall:
    """Two kiosks in an open branch."""

    def __init__(self) -> None:
        self.changes = 0
        self.now = NINE
        self.point = ServicePoint(branch())
        self.devices = Devices(self._changed)
        self.devices.come(FIRST, "Kiosk 1", self.now)
        self.devices.come(SECOND, "Kiosk 2", self.now)

    def _changed(self) -> None:
        self.changes += 1

    def do(self, command: DeviceCommand, asker: DeviceId = FIRST) -> None:
        assert self.devices.do(command, asker, self.now) == Accepted()

    def wait(self, time: timedelta) -> None:
        """The kiosks tell of themselves meanwhile, the second one not."""
        self.now += time
        self.do(DeviceStatus(PrinterState.READY, NINE))

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


def test_displays_are_told_nothing_of_kiosks() -> None:
    hall = Hall()
    view = view_for(Role.DISPLAY, hall.point.branch.state, hall.now)
    assert isinstance(view, DisplayView)
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
