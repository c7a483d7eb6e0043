"""A booking system is asked again and again, and the branch is told what is new, changed or gone."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from queue_link.commands import Appointment, BookAppointments, CancelAppointment
from queue_link.results import Accepted, Refusal, Result
from queue_link.toml_document import Fault, SettingsFaults
from queue_link.vocabulary import AppointmentId, Reason, ServiceId
from queue_server import appointment_provider
from queue_server.appointment_file import read_appointments
from queue_server.appointment_provider import FileProvider, Provider, follow
from queue_server.domain.configuration import BranchConfig
from tests.queue_server.branches import PERMITS, branch
from tests.queue_server.clocks import SetClock

MONDAY = datetime(2026, 3, 2, tzinfo=UTC)
EVERY_S = 30.0
MALMI = branch()


def booked(name: str, hour: float = 8, day: int = 0, service: ServiceId = PERMITS) -> Appointment:
    """An appointment at ``hour`` in UTC, so many days after Monday."""
    return Appointment(AppointmentId(name), f"K-{name}", MONDAY + timedelta(days=day, hours=hour), service)


class Booked:
    """A booking system in the hands of the test."""

    def __init__(self) -> None:
        self.listed: list[Appointment] = []
        self.failures: list[Exception] = []
        """The first is raised instead of an answer."""
        self.asked: list[date] = []

    async def appointments(self, day: date) -> Sequence[Appointment]:
        self.asked.append(day)
        if self.failures:
            raise self.failures[0]
        return tuple(self.listed)


class BranchTold:
    """Takes commands as a branch does, and keeps them."""

    def __init__(self) -> None:
        self.commands: list[BookAppointments | CancelAppointment] = []
        self.held: dict[AppointmentId, Appointment] = {}
        self.refuses: dict[AppointmentId, Reason] = {}
        self.refuses_all: Reason | None = None

    async def submit(self, command: BookAppointments | CancelAppointment) -> Result:
        self.commands.append(command)
        told = {one.id: one for one in command.appointments} if isinstance(command, BookAppointments) else {}
        about = [command.appointment] if isinstance(command, CancelAppointment) else list(told)
        reasons = [self.refuses[name] for name in about if name in self.refuses]
        if self.refuses_all or reasons:
            return Refusal(self.refuses_all or reasons[0])
        self.held.update(told)
        return Accepted()

    async def known(self) -> Mapping[AppointmentId, Appointment]:
        return dict(self.held)

    def heard(self) -> list[str]:
        """The commands since this was asked last: ``+`` and what was booked, ``-`` and what was cancelled."""
        heard = [
            "+" + "".join(one.id for one in command.appointments)
            if isinstance(command, BookAppointments)
            else f"-{command.appointment}"
            for command in self.commands
        ]
        self.commands.clear()
        return heard


class RoundClock(SetClock):
    """Tells when somebody waits for it."""

    def __init__(self) -> None:
        super().__init__(MONDAY + timedelta(hours=7))
        self.waited_for = asyncio.Event()

    async def sleep_until(self, moment: datetime) -> None:
        self.waited_for.set()
        await super().sleep_until(moment)


class Followed:
    """A branch, a booking system, and the task between them."""

    def __init__(self, config: BranchConfig) -> None:
        self.config = config
        self.system = Booked()
        self.provider: Provider = self.system
        self.branch = BranchTold()
        self.clock = RoundClock()
        self.opened = asyncio.Event()
        self.every_s = EVERY_S
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> list[str]:
        """Start the task, or start it anew; what the branch heard in the first round."""
        await self.stop()
        self.clock.waited_for.clear()
        self._task = asyncio.create_task(
            follow(
                self.provider,
                self.branch.submit,
                self.branch.known,
                lambda: self.config,
                self.clock,
                self.opened,
                self.every_s,
            )
        )
        return await self._round_over()

    async def next_round(self, after_s: float = EVERY_S) -> list[str]:
        """Let time pass to the next round; what the branch heard in it."""
        self.clock.waited_for.clear()
        self.clock.move(seconds=after_s)
        return await self._round_over()

    async def _round_over(self) -> list[str]:
        async with asyncio.timeout(5):
            await self.clock.waited_for.wait()
        return self.branch.heard()

    async def stop(self) -> None:
        if self._task:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task


@pytest.fixture
async def followed() -> AsyncIterator[Followed]:
    followed = Followed(MALMI)
    yield followed
    await followed.stop()


# --- what the branch is told ----------------------------------------------------------------------


async def test_first_round_tells_all_of_today(followed: Followed) -> None:
    """And nothing of other days."""
    followed.system.listed[:] = [booked("a"), booked("b", 9), booked("c", day=1), booked("d", day=-1)]
    assert await followed.start() == ["+ab"]
    assert followed.system.asked == [date(2026, 3, 2)]


async def test_today_is_that_of_the_branch(followed: Followed) -> None:
    """In Helsinki the day begins at 22:00 UTC."""
    followed.system.listed[:] = [booked("a", -2), booked("b", -2.01), booked("c", 21.99), booked("d", 22)]
    assert await followed.start() == ["+ac"]


async def test_nothing_is_said_while_nothing_changes(followed: Followed) -> None:
    """Every command is an entry of the journal."""
    followed.system.listed[:] = [booked("a")]
    await followed.start()
    assert [await followed.next_round() for _ in range(3)] == [[], [], []]
    assert len(followed.system.asked) == 4


async def test_provider_is_not_asked_before_its_time(followed: Followed) -> None:
    """A booking system is not to be flooded."""
    await followed.start()
    followed.clock.move(seconds=EVERY_S - 1)
    await asyncio.sleep(0)
    assert len(followed.system.asked) == 1
    await followed.next_round(after_s=1)
    assert len(followed.system.asked) == 2


async def test_new_changed_and_gone_ones_are_told(followed: Followed) -> None:
    """What is gone first, since its code may have been given to another."""
    followed.system.listed[:] = [booked("a"), booked("b"), booked("c")]
    await followed.start()
    followed.system.listed[:] = [booked("b", 10), booked("c"), booked("d")]
    assert await followed.next_round() == ["-a", "+bd"]
    assert followed.branch.held[AppointmentId("b")] == booked("b", 10)


async def test_one_that_is_moved_to_another_day_is_gone(followed: Followed) -> None:
    """Today it is not to come."""
    followed.system.listed[:] = [booked("a")]
    await followed.start()
    followed.system.listed[:] = [booked("a", day=1)]
    assert await followed.next_round() == ["-a"]


async def test_one_that_comes_back_is_told_again(followed: Followed) -> None:
    """Though the branch still holds the cancelled one."""
    followed.system.listed[:] = [booked("a")]
    await followed.start()
    followed.system.listed.clear()
    assert await followed.next_round() == ["-a"]
    followed.system.listed[:] = [booked("a")]
    assert await followed.next_round() == ["+a"]


async def test_many_are_told_in_parts(followed: Followed) -> None:
    """A command has room for sixteen."""
    followed.system.listed[:] = [booked(f"{number:04d}") for number in range(33)]
    assert [len(part) // 4 for part in await followed.start()] == [16, 16, 1]


async def test_two_that_change_codes_with_each_other_are_told_together(followed: Followed) -> None:
    """However many others are between them: neither code is free before."""
    names = "abcdefghijklmnopqrst"
    followed.system.listed[:] = [booked(name) for name in names]
    await followed.start()
    codes = dict(zip("at", "ta", strict=True))
    followed.system.listed[:] = [
        replace(booked(name, 9), code=f"K-{codes.get(name, name)}") for name in names
    ]
    assert await followed.next_round() == ["+tabcdefghijklmno", "+pqrs"]


async def test_codes_that_move_on_through_many_are_told_from_the_last_one(followed: Followed) -> None:
    """Each code is free when the next appointment gets it, also in another command."""
    names = "abcdefghijklmnopqrst"
    followed.system.listed[:] = [booked(name) for name in names]
    await followed.start()
    followed.system.listed[:] = [
        replace(booked(name), code=f"K-{code}") for name, code in zip(names, names[1:] + "z", strict=True)
    ]
    assert await followed.next_round() == ["+tsrqponmlkjihgfe", "+dcba"]


# --- days and restarts ----------------------------------------------------------------------------


async def test_next_day_begins_anew(followed: Followed) -> None:
    """Yesterday's are not cancelled: they are over. Today's are told when the date changes."""
    followed.system.listed[:] = [booked("a"), booked("b", day=1)]
    assert await followed.start() == ["+a"]
    followed.system.listed[:] = [booked("b", day=1)]
    assert await followed.next_round(after_s=15 * 3600) == ["+b"]
    assert followed.system.asked == [date(2026, 3, 2), date(2026, 3, 3)]


async def test_branch_that_opens_its_day_is_told_again(followed: Followed) -> None:
    """A business day begins without appointments, and those told since midnight would be lost."""
    followed.system.listed[:] = [booked("a"), booked("b")]
    await followed.start()
    followed.branch.held.clear()
    assert await followed.next_round() == ["+ab"]


async def test_branch_is_told_at_once_when_it_opens_its_day(followed: Followed) -> None:
    """Whoever is booked for the first minutes stands at the kiosk already."""
    followed.system.listed[:] = [booked("a")]
    await followed.start()
    followed.branch.held.clear()
    followed.opened.set()
    assert await followed.next_round(after_s=0) == ["+a"]
    assert len(followed.system.asked) == 2


async def test_one_that_is_gone_and_forgotten_is_not_cancelled(followed: Followed) -> None:
    """The branch would not know what is meant."""
    followed.system.listed[:] = [booked("a")]
    await followed.start()
    followed.branch.held.clear()
    followed.system.listed.clear()
    assert await followed.next_round() == []
    assert await followed.next_round() == []


async def test_restart_goes_on_where_the_branch_is(followed: Followed) -> None:
    """What it has is not told again; what has gone meanwhile is cancelled."""
    followed.system.listed[:] = [booked("a"), booked("b"), booked("c")]
    await followed.start()
    followed.system.listed[:] = [booked("b"), booked("c", 11), booked("d")]
    assert await followed.start() == ["-a", "+cd"]


async def test_restart_after_midnight_leaves_the_day_before_alone(followed: Followed) -> None:
    """A branch holds its last day until it opens the next one."""
    followed.branch.held[AppointmentId("a")] = booked("a", day=-1)
    followed.system.listed[:] = [booked("b")]
    assert await followed.start() == ["+b"]


async def test_one_that_staff_cancelled_or_booked_is_left_as_it_is(followed: Followed) -> None:
    """The task undoes only what it did itself."""
    followed.system.listed[:] = [booked("a")]
    await followed.start()
    followed.branch.held[AppointmentId("b")] = booked("b")
    assert await followed.next_round() == []


async def test_clock_that_is_set_back_starts_its_day_again(followed: Followed) -> None:
    """What the branch still holds of that day is known; nothing is cancelled."""
    followed.system.listed[:] = [booked("a"), booked("b", day=1)]
    await followed.start()
    await followed.next_round(after_s=24 * 3600)
    followed.clock.move(hours=-24)
    assert await followed.next_round(after_s=24 * 3600 + EVERY_S) == []


async def test_clock_that_is_set_back_holds_up_nothing(followed: Followed) -> None:
    """The next round comes after as long as it takes in truth, whatever the clock says by then."""
    followed.every_s = 0.001
    await followed.start()
    followed.clock.move(hours=-1)
    for _ in range(2):
        followed.clock.waited_for.clear()
        async with asyncio.timeout(5):
            await followed.clock.waited_for.wait()
    assert len(followed.system.asked) >= 3


# --- refusals -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "reason", [Reason.NOT_STORED, Reason.DAY_NOT_OPEN, Reason.BAD_TIME, Reason.SERVER_ERROR]
)
async def test_what_cannot_be_done_yet_is_told_again(followed: Followed, reason: Reason) -> None:
    """The appointments are sound; the branch was not ready for them."""
    followed.system.listed[:] = [booked("a"), booked("b")]
    followed.branch.refuses_all = reason
    assert await followed.start() == ["+ab"]
    assert await followed.next_round() == ["+ab"]
    followed.branch.refuses_all = None
    assert await followed.next_round() == ["+ab"]
    followed.system.listed.pop()
    followed.branch.refuses_all = reason
    assert await followed.next_round() == ["-b"]
    followed.branch.refuses_all = None
    assert await followed.next_round() == ["-b"]
    assert await followed.next_round() == []


@pytest.mark.logs("WARNING .*: branch malmi: appointment c is refused: unknown-service$")
async def test_one_that_is_refused_does_not_keep_out_the_others(followed: Followed) -> None:
    """It is found by halving, and not told again until it changes."""
    followed.system.listed[:] = [booked(name) for name in "abcde"]
    followed.branch.refuses[AppointmentId("c")] = Reason.UNKNOWN_SERVICE
    assert await followed.start() == ["+abcde", "+ab", "+cde", "+c", "+de"]
    assert await followed.next_round() == []
    followed.branch.refuses.clear()
    followed.system.listed[2] = booked("c", 12)
    assert await followed.next_round() == ["+c"]
    followed.branch.held.clear()
    assert await followed.next_round() == ["+abcde"]


@pytest.mark.logs("appointment a is refused: unknown-service$")
async def test_one_that_was_refused_needs_no_cancelling(followed: Followed) -> None:
    """The branch never had it; when it is listed again it is tried again."""
    followed.system.listed[:] = [booked("a")]
    followed.branch.refuses[AppointmentId("a")] = Reason.UNKNOWN_SERVICE
    await followed.start()
    followed.system.listed.clear()
    assert await followed.next_round() == []
    followed.branch.refuses.clear()
    followed.system.listed[:] = [booked("a")]
    assert await followed.next_round() == ["+a"]


@pytest.mark.logs("appointment a is refused: unknown-service$")
async def test_one_whose_change_was_refused_is_cancelled_when_it_goes(followed: Followed) -> None:
    """The branch still holds it as it was before."""
    followed.system.listed[:] = [booked("a")]
    await followed.start()
    followed.branch.refuses[AppointmentId("a")] = Reason.UNKNOWN_SERVICE
    followed.system.listed[:] = [booked("a", 9)]
    assert await followed.next_round() == ["+a"]
    followed.branch.refuses.clear()
    followed.system.listed.clear()
    assert await followed.next_round() == ["-a"]


async def test_one_that_cannot_be_cancelled_any_more_is_asked_for_once(followed: Followed) -> None:
    """Many systems list only what is to come, and the customer has checked in."""
    followed.system.listed[:] = [booked("a")]
    await followed.start()
    followed.system.listed.clear()
    followed.branch.refuses[AppointmentId("a")] = Reason.ALREADY_CHECKED_IN
    assert await followed.next_round() == ["-a"]
    assert await followed.next_round() == []


# --- failures -------------------------------------------------------------------------------------


@pytest.mark.logs(
    "WARNING .*: branch malmi: the appointments cannot be had, those told before stay: no answer$"
)
async def test_failure_cancels_nothing_and_is_logged_once(
    followed: Followed, caplog: pytest.LogCaptureFixture
) -> None:
    """The provider is asked again in every round."""
    followed.system.listed[:] = [booked("a")]
    await followed.start()
    followed.system.failures[:] = [TimeoutError("no answer")]
    assert [await followed.next_round() for _ in range(3)] == [[], [], []]
    assert len(caplog.records) == 1
    assert len(followed.system.asked) == 4


@pytest.mark.logs("no answer", "no route")
async def test_each_kind_of_failure_is_logged(followed: Followed, caplog: pytest.LogCaptureFixture) -> None:
    """Two that take turns are told once each."""
    for failure in [TimeoutError("no answer"), ConnectionError("no route")] * 3:
        followed.system.failures[:] = [failure]
        await (followed.next_round() if followed.system.asked else followed.start())
    assert [record.getMessage().rpartition(": ")[2] for record in caplog.records] == ["no answer", "no route"]


@pytest.mark.logs("no answer")
async def test_after_a_failure_all_goes_on(followed: Followed, caplog: pytest.LogCaptureFixture) -> None:
    """What changed meanwhile is told, and the next failure is logged as a new one."""
    caplog.set_level("INFO", "queue_server.appointment_provider")
    followed.system.failures[:] = [TimeoutError("no answer")]
    followed.system.listed[:] = [booked("a")]
    assert await followed.start() == []
    followed.system.failures.clear()
    assert await followed.next_round() == ["+a"]
    followed.system.failures[:] = [TimeoutError("no answer")]
    await followed.next_round()
    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO", "WARNING"]


@pytest.mark.logs("WARNING .*: name$")
async def test_fault_in_a_provider_is_logged_with_its_trace(
    followed: Followed, caplog: pytest.LogCaptureFixture
) -> None:
    """Whoever wrote it wants to know where; the branch goes on."""
    followed.system.failures[:] = [AttributeError("name")]
    await followed.start()
    (record,) = caplog.records
    assert record.exc_info
    followed.system.failures.clear()
    followed.system.listed[:] = [booked("a")]
    assert await followed.next_round() == ["+a"]


@pytest.mark.logs("first.csv", "second.csv")
async def test_other_faults_in_a_file_are_another_kind(
    followed: Followed, caplog: pytest.LogCaptureFixture
) -> None:
    """Whoever mends one fault hears of the next."""
    for source in ["first.csv", "first.csv", "second.csv"]:
        followed.system.failures[:] = [SettingsFaults(source, (Fault(1, "", "faulty"),))]
        await (followed.next_round() if followed.system.asked else followed.start())
    assert len(caplog.records) == 2


@pytest.mark.parametrize(
    ("unsound", "why"),
    [
        (booked("b", service=ServiceId("visas")), 'appointment "b": unknown service "visas"'),
        (booked("a", 9), 'appointment "a": its id or code comes twice'),
        (
            Appointment(AppointmentId("b"), "K-a", MONDAY, PERMITS),
            'appointment "b": its id or code comes twice',
        ),
        (Appointment(AppointmentId("b"), "", MONDAY, PERMITS), "Expected `str` of length >= 1"),
        (Appointment(AppointmentId("b"), "K", MONDAY, PERMITS, 0), "Expected `int` >= 1"),
        (Appointment(AppointmentId("b"), "K", MONDAY.replace(tzinfo=None), PERMITS), "timezone component"),
    ],
)
@pytest.mark.logs("the appointments cannot be had")
async def test_nothing_is_taken_from_an_unsound_answer(
    followed: Followed, caplog: pytest.LogCaptureFixture, unsound: Appointment, why: str
) -> None:
    """It would be in the journal for ever."""
    followed.system.listed[:] = [booked("a"), unsound]
    assert await followed.start() == []
    assert why in caplog.text


# --- files ----------------------------------------------------------------------------------------


HEADER = "id,code,date,time,service,party,minutes\n"


def write(file: Path, *rows: str) -> None:
    """Each row gets its own length of file, so that every writing is seen as one."""
    file.write_text(HEADER + "".join(f"{row},2026-03-02,09:00,permits,,\n" for row in rows), encoding="utf-8")


async def test_file_is_read_when_it_has_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And not otherwise."""
    readings: list[Path] = []

    def read_and_count(path: Path, config: BranchConfig) -> tuple[Appointment, ...]:
        readings.append(path)
        return read_appointments(path, config)

    monkeypatch.setattr(appointment_provider, "read_appointments", read_and_count)
    file = tmp_path / "booked.csv"
    write(file, "1,K-1")
    provider = FileProvider(file, lambda: MALMI)
    monday = MONDAY.date()
    assert [len(await provider.appointments(monday)) for _ in range(3)] == [1, 1, 1]
    assert len(readings) == 1
    write(file, "1,K-1", "2,K-2")
    assert [len(await provider.appointments(monday)) for _ in range(3)] == [2, 2, 2]
    assert len(readings) == 2
    os.utime(file, ns=(0, 0))
    await provider.appointments(monday)
    assert len(readings) == 3


async def test_file_gives_those_of_the_day_that_is_asked_for(tmp_path: Path) -> None:
    """It may hold many days."""
    file = tmp_path / "booked.csv"
    write(file, "1,K-1")
    provider = FileProvider(file, lambda: MALMI)
    assert [len(await provider.appointments(date(2026, 3, day))) for day in (1, 2, 3)] == [0, 1, 0]


async def test_file_that_changes_while_it_is_read_is_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half a file is not to cancel the other half; the next round reads it whole."""
    file = tmp_path / "booked.csv"
    write(file, "1,K-1")

    def read_while_written(path: Path, config: BranchConfig) -> tuple[Appointment, ...]:
        read = read_appointments(path, config)
        write(file, "1,K-1", "2,K-2")
        return read

    provider = FileProvider(file, lambda: MALMI)
    with monkeypatch.context() as patched:
        patched.setattr(appointment_provider, "read_appointments", read_while_written)
        with pytest.raises(SettingsFaults, match="changed while it was read"):
            await provider.appointments(MONDAY.date())
    assert len(await provider.appointments(MONDAY.date())) == 2


@pytest.mark.logs(r"booked\.csv:2: time, column 18: expected a time as 09:00", "No such file or directory")
async def test_branch_follows_a_file_through_all_that_happens_to_it(
    followed: Followed, tmp_path: Path
) -> None:
    """Written, changed, spoilt, gone, and mended."""
    file = tmp_path / "booked.csv"
    followed.provider = FileProvider(file, lambda: MALMI)
    write(file, "1,K-1", "2,K-2")
    assert await followed.start() == ["+12"]
    write(file, "1,K-1")
    assert await followed.next_round() == ["-2"]
    file.write_text(HEADER + "1,K-1,2026-03-02,9,permits,,\n", encoding="utf-8")
    assert await followed.next_round() == []
    file.unlink()
    assert await followed.next_round() == []
    write(file, "1,K-1", "30,K-3")
    assert await followed.next_round() == ["+30"]
