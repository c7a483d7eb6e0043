"""Whatever a device asks is answered, also when the program has a fault."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import NoReturn, TypeVar

import pytest
from argon2.profiles import CHEAPEST
from msgspec import structs

from queue_link.asking import MAY_ASK, Asking, Reply
from queue_link.catalogue import Texts
from queue_link.commands import Command
from queue_link.device_commands import DeviceCommand, DisplayStatus, HelpCommand
from queue_link.messages import Answer, encode
from queue_link.people import DESKS, SignInMode, StaffRole
from queue_link.questions import AboutFigures, FindTicket
from queue_link.results import BranchFilePreview, Refusal, Result
from queue_link.staff_commands import (
    PairingCommand,
    PeopleCommand,
    ReadAudit,
    SeatCommand,
    SignIn,
    SignInWithPin,
)
from queue_link.vocabulary import CounterId, DeviceId, Reason, RequestId, Role, TicketNumber
from queue_link.wire_examples import commands
from queue_server.access import Device
from queue_server.asker import Asker
from queue_server.audit import Deed
from queue_server.closed_kiosks import ClosedKiosk, ClosedKiosks
from queue_server.database import open_database
from queue_server.devices import Devices
from queue_server.domain.configuration import KioskRules, StaffRules
from queue_server.domain.signed_in import SignedIn
from queue_server.domain.state import BranchState
from queue_server.entry import Asked
from queue_server.journal import Journal
from queue_server.keeper import Closed, Keeper
from queue_server.outbox import Outbox
from queue_server.publisher import Publisher
from queue_server.reception import Reception
from queue_server.reporter import Reporter
from queue_server.seat import Place, Seat
from queue_server.serve import RandomIds
from queue_server.staff.administration import Administration, By
from queue_server.staff.passwords import Hashing, Passwords
from queue_server.staff.people import new_person
from queue_server.staff.sessions import Session
from queue_server.staff.signing_in import Desk, SigningIn
from tests.queue_server.branches import NINE, branch
from tests.queue_server.clocks import SetClock

T = TypeVar("T")


class FaultyKeeper(Keeper):
    """Fails whatever it is asked."""

    fault: Exception = ZeroDivisionError("a fault in the rules")

    async def submit(self, asked: Asked, command: Command, person: SignedIn | None = None) -> Result:
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

    async def close(self, device: DeviceId, says: Texts, deed: Deed, now: datetime) -> None:
        raise TypeError("a fault")

    async def open(self, device: DeviceId, deed: Deed, now: datetime) -> None:
        raise TypeError("a fault")


class FaultyAdministration(Administration):
    """Fails whatever it is asked."""

    async def answer(self, wanted: PeopleCommand | PairingCommand | ReadAudit, by: By) -> NoReturn:
        raise IndexError("a fault")


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
    administration = FaultyAdministration(journal, Passwords(Hashing(CHEAPEST)), clock)
    closed, reporter = FaultyClosedKiosks(journal, config.id), FaultyReporter(folder, config)
    yield Reception(keeper, devices, closed, administration, reporter, clock, FaultyFile())
    journal.close()


async def ask(reception: Reception, wanted: Asking) -> Reply:
    """By somebody who may ask it: at desks an administrator."""
    role = next(role for role in Role if type(wanted) in MAY_ASK[role])
    device = Device(DeviceId("d1"), branch().id, role, "a device")
    asker = Asker(device, SignInMode.PASSWORD, session_at(device) if role in DESKS else None)
    return await reception.answer(Asked(device.id, RequestId("r1")), wanted, asker)


def session_at(device: Device) -> Session:
    person = replace(new_person("aino", "Aino", StaffRole.ADMINISTRATOR, [device.branch]), must_change=False)
    return Session(b"", person, device.id, device.branch, device.role, NINE + timedelta(hours=1), NINE)


@pytest.mark.logs("a fault in answering .* of .* d1")
@pytest.mark.parametrize(
    "wanted",
    [one for one in commands() if not isinstance(one, SeatCommand)],
    ids=lambda wanted: type(wanted).__name__,
)
async def test_every_request_is_answered_after_a_fault(
    wanted: Asking, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """With a refusal, and the fault is in the log."""
    with faulty(tmp_path, ZeroDivisionError("a fault in the rules")) as reception:
        assert await ask(reception, wanted) == Refusal(Reason.SERVER_ERROR)
    [record] = [record for record in caplog.records if record.name == "queue_server.reception"]
    assert record.exc_info is not None


class FaultySigningIn(SigningIn):
    """Fails when somebody signs in."""

    async def sign_in(self, desk: Desk, shown: SignIn | SignInWithPin) -> NoReturn:
        raise ZeroDivisionError("a fault")


class Posted(Outbox):
    """Keeps what would have been sent."""

    def __init__(self) -> None:
        self.frames: list[bytes] = []

    def post(self, frame: bytes) -> None:
        self.frames.append(frame)

    def forget(self) -> None:
        """Nothing waits."""


@pytest.mark.logs("a fault in answering sign-in of d1")
async def test_a_sign_in_is_answered_after_a_fault(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """And the password is in no log."""
    config = structs.replace(branch(), staff=StaffRules(SignInMode.PASSWORD))
    journal, clock, outbox = Journal(open_database(tmp_path)), SetClock(), Posted()
    keeper = FaultyKeeper(config, journal, clock, RandomIds(), lambda _state, _now: None)
    publisher = Publisher(lambda: None, Devices(lambda: None, KioskRules()))
    signing_in = FaultySigningIn(journal, Passwords(Hashing(CHEAPEST)), clock)
    device = Device(DeviceId("d1"), config.id, Role.COUNTER, "Desk")
    seat = Seat(device, Place(keeper, publisher, signing_in, clock), outbox)
    seat.welcome()
    asked = Asked(DeviceId("d1"), RequestId("r1"))
    await seat.answer(asked, SignIn("aino", "two ferries and a lighthouse"))
    journal.close()
    assert outbox.frames[1:] == [encode(Answer(RequestId("r1"), Refusal(Reason.SERVER_ERROR)))]
    assert "lighthouse" not in caplog.text


async def test_a_question_to_a_keeper_that_has_ended_is_answered(tmp_path: Path) -> None:
    """The server stops: nothing is wrong with it."""
    with faulty(tmp_path, Closed()) as reception:
        assert await ask(reception, FindTicket("A001")) == Refusal(Reason.SHUTTING_DOWN)
