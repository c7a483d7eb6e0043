"""Appointments come from a booking system: what it must give, and the task that tells a branch of them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Protocol

import msgspec

from queue_link.commands import MOST_APPOINTMENTS, Appointment, BookAppointments, CancelAppointment
from queue_link.results import Refusal, Result
from queue_link.toml_document import Fault, SettingsFaults
from queue_link.vocabulary import AppointmentId, Reason
from queue_server.appointment_file import read_appointments
from queue_server.clock import Clock
from queue_server.domain.configuration import BranchConfig
from queue_server.domain.opening import local_date

log = logging.getLogger(__name__)

EVERY_S = 30.0

Submit = Callable[[BookAppointments | CancelAppointment], Awaitable[Result]]
Known = Callable[[], Awaitable[Mapping[AppointmentId, Appointment]]]
"""All that the branch holds, whatever became of them: checked in, missed and cancelled ones too."""


class Provider(Protocol):
    """What a booking system must give."""

    async def appointments(self, day: date) -> Sequence[Appointment]:
        """All that are booked for ``day``, a date in the branch's time zone.

        What is left out counts as cancelled, so a provider that cannot tell them all raises any
        ``Exception``. It is asked again later; how long one answer may take is its own matter.
        """


ConfigNow = Callable[[], BranchConfig]
"""What the branch is kept by; it may be another one later."""


class UnsoundAnswer(Exception):
    """A provider gave appointments that the branch cannot use; the text says why."""


class FileProvider:
    """Appointments in a CSV file (``appointment_file``), read in a thread when it has changed."""

    def __init__(self, path: Path, config: ConfigNow) -> None:
        self._path = path
        self._config = config
        self._read_for: BranchConfig | None = None
        self._stamp: _Stamp | None = None
        self._read: tuple[Appointment, ...] = ()

    async def appointments(self, day: date) -> Sequence[Appointment]:
        """Those of ``day``. Raises ``SettingsFaults`` when the file cannot be used as it is now."""
        config, stamp = self._config(), await asyncio.to_thread(_stamp, self._path)
        if stamp is None or stamp != self._stamp or config is not self._read_for:
            self._read = await asyncio.to_thread(self._read_whole, config, stamp)
            self._stamp, self._read_for = stamp, config
        return [booked for booked in self._read if local_date(config, booked.at) == day]

    def _read_whole(self, config: BranchConfig, stamp: _Stamp | None) -> tuple[Appointment, ...]:
        """A file that is being written is not taken for a short one."""
        read = read_appointments(self._path, config)
        if _stamp(self._path) != stamp:
            raise SettingsFaults(str(self._path), (Fault(0, "", "changed while it was read"),))
        return read


_Stamp = tuple[int, int, int]


def _stamp(path: Path) -> _Stamp | None:
    """Differs when the file has changed; None when it cannot be looked at."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


async def follow(
    provider: Provider,
    submit: Submit,
    known: Known,
    config: ConfigNow,
    clock: Clock,
    opened: asyncio.Event,
    every_s: float = EVERY_S,
) -> None:
    """Keep a branch told of today's appointments, asking every ``every_s`` seconds and whenever its day has
    ``opened``, until cancelled.

    A provider that fails cancels nothing: the branch goes on with what it was told before.
    """
    follower = _Follower(provider, submit, known, config)
    while True:
        opened.clear()
        await follower.look(local_date(config(), clock.now()))
        await _next_round(clock, opened, every_s)


async def _next_round(clock: Clock, opened: asyncio.Event, every_s: float) -> None:
    round_comes = clock.sleep_until(clock.now() + timedelta(seconds=every_s))
    waits = [asyncio.create_task(opened.wait()), asyncio.create_task(round_comes)]
    try:
        # The time limit is for a clock that is set back meanwhile.
        await asyncio.wait(waits, timeout=every_s, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()


_NOT_YET = frozenset(
    {
        Reason.BAD_TIME,
        Reason.CLOSED,
        Reason.DAY_NOT_OPEN,
        Reason.EVACUATION,
        Reason.NOT_STORED,
        Reason.SERVER_ERROR,
        Reason.SHUTTING_DOWN,
    }
)
"""Refusals that say nothing about the appointments: they are told again in the next round."""


class _Follower:
    """What a branch was told today."""

    def __init__(self, provider: Provider, submit: Submit, known: Known, config: ConfigNow) -> None:
        self._provider = provider
        self._submit = submit
        self._known = known
        self._config = config
        self._day: date | None = None
        self._told: dict[AppointmentId, Appointment] = {}
        self._refused: set[AppointmentId] = set()
        """Told, and the branch's rules do not want them as they are."""
        self._failures: set[str] = set()
        """Kinds of failure that were logged since the provider last answered."""

    async def look(self, day: date) -> None:
        """One round: tell the branch what is gone, then what is new or has changed."""
        booked = await self._ask(day)
        if booked is None:
            return
        held = await self._known()
        if day != self._day:
            self._begin(day, held)
        for gone in [told for told in self._told if told not in booked]:
            await self._cancel(gone, held)
        news = [appointment for appointment in booked.values() if self._is_news(appointment, held)]
        for part in _parts(news, held):
            await self._book(part)

    def _begin(self, day: date, held: Mapping[AppointmentId, Appointment]) -> None:
        """A new day, or a new start of the server in the middle of one."""
        self._day = day
        self._told = {booked.id: booked for booked in held.values() if self._is_on(day, booked)}
        self._refused = set()

    def _is_on(self, day: date, appointment: Appointment) -> bool:
        return local_date(self._config(), appointment.at) == day

    def _is_news(self, appointment: Appointment, held: Mapping[AppointmentId, Appointment]) -> bool:
        """New, changed, or forgotten: a branch that opens its day begins without appointments."""
        if self._told.get(appointment.id) != appointment:
            return True
        return appointment.id not in held and appointment.id not in self._refused

    async def _ask(self, day: date) -> dict[AppointmentId, Appointment] | None:
        """None when the provider cannot say."""
        try:
            answer = _sound(await self._provider.appointments(day))
            booked = [appointment for appointment in answer if self._is_on(day, appointment)]
            _check(booked, self._config())
        except Exception as failure:
            self._log_once(failure)
            return None
        if self._failures:
            log.info("branch %s: the appointments can be had again", self._config().id)
            self._failures.clear()
        return {appointment.id: appointment for appointment in booked}

    def _log_once(self, failure: Exception) -> None:
        """Each kind of failure once; other faults in what was given are another kind."""
        told_in_full = isinstance(failure, SettingsFaults | UnsoundAnswer)
        kind = str(failure) if told_in_full else type(failure).__qualname__
        if kind in self._failures:
            return
        self._failures.add(kind)
        trace = None if told_in_full or isinstance(failure, OSError) else failure
        log.warning(
            "branch %s: the appointments cannot be had, those told before stay: %s",
            self._config().id,
            str(failure) or kind,
            exc_info=trace,
        )

    async def _cancel(self, gone: AppointmentId, held: Mapping[AppointmentId, Appointment]) -> None:
        if gone in held:
            result = await self._submit(CancelAppointment(gone))
            if isinstance(result, Refusal):
                if result.reason in _NOT_YET:
                    return
                log.info("branch %s: appointment %s stays: %s", self._config().id, gone, result.reason)
        del self._told[gone]

    async def _book(self, news: tuple[Appointment, ...]) -> None:
        """Tell the branch. When its rules refuse them together, those that it wants are found by halving."""
        result = await self._submit(BookAppointments(news))
        ids = [appointment.id for appointment in news]
        if not isinstance(result, Refusal):
            self._refused.difference_update(ids)
        elif result.reason in _NOT_YET:
            return
        elif len(news) > 1:
            middle = len(news) // 2
            await self._book(news[:middle])
            await self._book(news[middle:])
            return
        else:
            self._refused.update(ids)
            log.warning("branch %s: appointment %s is refused: %s", self._config().id, ids[0], result.reason)
        self._told.update(zip(ids, news, strict=True))


def _parts(
    news: Sequence[Appointment], held: Mapping[AppointmentId, Appointment]
) -> Iterator[tuple[Appointment, ...]]:
    """As many as a command has room for. Whoever gets a code that another had goes with that one, or after
    it: the branch gives no code away while somebody has it."""
    holders = {appointment.code: appointment.id for appointment in held.values()}
    left = {appointment.id: appointment for appointment in news}
    part: list[Appointment] = []
    for appointment in news:
        chain: list[Appointment] = []
        following = left.pop(appointment.id, None)
        while following is not None:
            chain.insert(0, following)
            holder = holders.get(following.code)
            following = left.pop(holder, None) if holder is not None else None
        if part and len(part) + len(chain) > MOST_APPOINTMENTS:
            yield tuple(part)
            part = []
        part += chain
        while len(part) > MOST_APPOINTMENTS:
            yield tuple(part[:MOST_APPOINTMENTS])
            del part[:MOST_APPOINTMENTS]
    if part:
        yield tuple(part)


def _sound(answer: Sequence[Appointment]) -> tuple[Appointment, ...]:
    """The same by the rules of their type, which nothing else enforces inside the server."""
    try:
        return msgspec.json.decode(msgspec.json.encode(tuple(answer)), type=tuple[Appointment, ...])
    except msgspec.ValidationError as error:
        raise UnsoundAnswer(str(error)) from error


def _check(booked: Sequence[Appointment], config: BranchConfig) -> None:
    """Raises ``UnsoundAnswer`` for the first appointment that cannot be one of this branch's."""
    services = {service.id for service in config.services}
    ids: set[str] = set()
    codes: set[str] = set()
    for appointment in booked:
        if appointment.service not in services:
            raise UnsoundAnswer(f'appointment "{appointment.id}": unknown service "{appointment.service}"')
        if appointment.id in ids or appointment.code in codes:
            raise UnsoundAnswer(f'appointment "{appointment.id}": its id or code comes twice')
        ids.add(appointment.id)
        codes.add(appointment.code)
