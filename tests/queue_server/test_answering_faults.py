"""Whatever a device asks is answered, also when the program has a fault."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest

from queue_link.asking import MAY_ASK, Asking
from queue_link.catalogue import Texts
from queue_link.commands import Command
from queue_link.device_commands import DeviceCommand, DisplayStatus, HelpCommand
from queue_link.questions import AboutFigures, FindTicket
from queue_link.results import BranchFilePreview, Refusal, Result
from queue_link.vocabulary import CounterId, DeviceId, Reason, RequestId, Role, TicketNumber
from queue_link.wire_examples import commands
from queue_server.access import Device
from queue_server.closed_kiosks import ClosedKiosk, ClosedKiosks
from queue_server.database import open_database
from queue_server.devices import Devices
from queue_server.domain.configuration import KioskRules
from queue_server.domain.state import BranchState
from queue_server.entry import Asked
from queue_server.journal import Journal
from queue_server.keeper import Closed, Keeper
from queue_server.reception import Reception
from queue_server.reporter import Reporter
from queue_server.serve import RandomIds
from tests.queue_server.branches import branch
from tests.queue_server.clocks import SetClock

T = TypeVar("T")


class FaultyKeeper(Keeper):
    """Fails whatever it is asked."""

    fault: Exception = ZeroDivisionError("a fault in the rules")

    async def submit(self, asked: Asked, command: Command) -> Result:
        raise self.fault

    async def read(self, question: Callable[[BranchState], T]) -> T:
        raise self.fault


class FaultyDevices(Devices):
    """Fails whatever it is told."""

    def knows(self, device: DeviceId) -> bool:
        return True

    def do(self, command: DeviceCommand, asker: DeviceId, now: object) -> Result:
        raise KeyError("a fault")

    def help(
        self,
        command: HelpCommand,
        asker: DeviceId,
        now: object,
        *,
        number: TicketNumber | None = None,
        counter: CounterId | None = None,
    ) -> Result:
        raise KeyError("a fault")

    def hear_display(self, device: DeviceId, status: DisplayStatus, now: object) -> Result:
        raise KeyError("a fault")


class FaultyClosedKiosks(ClosedKiosks):
    """Fails in a way that is not foreseen."""

    async def all(self) -> Mapping[DeviceId, ClosedKiosk]:
        raise TypeError("a fault")

    async def close(self, device: DeviceId, says: Texts) -> None:
        raise TypeError("a fault")

    async def open(self, device: DeviceId) -> None:
        raise TypeError("a fault")


class FaultyReporter(Reporter):
    async def answer(self, question: AboutFigures, device: DeviceId) -> Result:
        raise TypeError("a fault")


class FaultyFile:
    """A branch file that nobody can look at."""

    async def preview(self) -> BranchFilePreview:
        raise KeyError("a fault")

    async def reload(self, asked: Asked, wanted: str) -> Result:
        raise KeyError("a fault")


@contextmanager
def faulty(folder: Path, fault: Exception) -> Iterator[Reception]:
    config, clock = branch(), SetClock()
    journal = Journal(open_database(folder))
    keeper = FaultyKeeper(config, journal, clock, RandomIds(), lambda _state, _now: None)
    keeper.fault = fault
    devices = FaultyDevices(lambda: None, KioskRules())
    closed, reporter = FaultyClosedKiosks(journal, config.id), FaultyReporter(folder, config)
    yield Reception(keeper, devices, closed, reporter, clock, FaultyFile())
    journal.close()


async def ask(reception: Reception, wanted: Asking) -> Result:
    """By a device that may ask it."""
    role = next(role for role in Role if type(wanted) in MAY_ASK[role])
    device = Device(DeviceId("d1"), branch().id, role, "a device")
    return await reception.answer(Asked(device.id, RequestId("r1")), wanted, device)


@pytest.mark.logs("a fault in answering .* of .* d1")
@pytest.mark.parametrize("wanted", commands(), ids=lambda wanted: type(wanted).__name__)
async def test_every_request_is_answered_after_a_fault(
    wanted: Asking, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """With a refusal, and the fault is in the log."""
    with faulty(tmp_path, ZeroDivisionError("a fault in the rules")) as reception:
        assert await ask(reception, wanted) == Refusal(Reason.SERVER_ERROR)
    [record] = [record for record in caplog.records if record.name == "queue_server.reception"]
    assert record.exc_info is not None


async def test_a_question_to_a_keeper_that_has_ended_is_answered(tmp_path: Path) -> None:
    """The server stops: nothing is wrong with it."""
    with faulty(tmp_path, Closed()) as reception:
        assert await ask(reception, FindTicket("A001")) == Refusal(Reason.SHUTTING_DOWN)
