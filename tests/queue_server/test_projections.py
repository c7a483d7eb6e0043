"""The tables derived from the journal, written with it."""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncIterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import Row, Table, select

from queue_link.commands import CallNext, Command, Finish, LeaveQueue, NextService, Park, Start, Undo
from queue_link.results import Band, Result
from queue_link.vocabulary import DeviceId
from queue_server.database import open_database
from queue_server.domain.configuration import WALK_IN, BranchConfig
from queue_server.domain.events import DayOpened, Event
from queue_server.domain.forecast.learning import Learned, learn
from queue_server.domain.outlook import Expected, Outlook
from queue_server.entry import Entry
from queue_server.journal import Journal
from queue_server.projections import DayAccuracy
from queue_server.tables import missed_appointments, visits
from tests.queue_server.branches import PASSPORTS, PERMITS, UNDOING, branch
from tests.queue_server.service_point import KIOSK, ServicePoint


@pytest.fixture
async def journal(tmp_path: Path) -> AsyncIterator[Journal]:
    opened = Journal(open_database(tmp_path))
    yield opened
    opened.close()


class Kept(ServicePoint):
    """A service point whose events become entries as the keeper makes them."""

    def __init__(self, config: BranchConfig) -> None:
        self.entries: list[Entry] = []
        self._stored = 0
        super().__init__(config)

    def do(self, command: Command, device: DeviceId = KIOSK) -> Result:
        result = super().do(command, device)
        self._note()
        return result

    def pass_time(self, minutes: float = 0) -> tuple[Event, ...]:
        events = super().pass_time(minutes)
        self._note()
        return events

    async def store(self, journal: Journal) -> None:
        """What happened since the last time, as one batch."""
        batch, self._stored = self.entries[self._stored :], len(self.entries)
        await journal.append(self.config.id, batch)

    def _note(self) -> None:
        for event in self.events[len(self.entries) :]:
            seq = len(self.entries) + 1
            self.entries.append(Entry(seq, event, 1, None, self.branch.records.pop(seq, None)))


async def rows(journal: Journal, table: Table) -> Sequence[Row[Any]]:
    return await journal.read(lambda connection: connection.execute(select(table)).all())


def serve_one(point: Kept, minutes: float) -> DeviceId:
    desk = DeviceId("desk-1")
    point.take()
    point.do(CallNext(), desk)
    point.do(Start(), desk)
    point.pass_time(minutes)
    point.do(Finish(), desk)
    return desk


async def test_a_visit_is_recorded_when_it_ends(journal: Journal) -> None:
    point = Kept(branch())
    point.desk(1)
    serve_one(point, minutes=7)
    left = point.take()
    point.do(LeaveQueue(left.visit))
    await point.store(journal)
    (served, given_back) = await rows(journal, visits)
    assert (served.outcome, served.service, served.before, served.training) == ("served", PERMITS, 0, False)
    assert served.ended_at - served.started_at == 7 * 60 * 1_000_000
    assert (given_back.outcome, given_back.called_at) == ("left", None)


async def test_a_finish_that_is_taken_back_is_no_record(journal: Journal) -> None:
    """Whether it was stored before, or is in the same batch."""
    point = Kept(branch(calling=UNDOING))
    point.desk(1)
    desk = serve_one(point, minutes=5)
    await point.store(journal)
    assert len(await rows(journal, visits)) == 1
    point.do(Undo(), desk)
    point.do(Finish(), desk)
    point.do(Undo(), desk)
    await point.store(journal)
    assert len(await rows(journal, visits)) == 0
    point.pass_time(minutes=3)
    point.do(Finish(), desk)
    await point.store(journal)
    (row,) = await rows(journal, visits)
    assert row.ended_at - row.started_at == 8 * 60 * 1_000_000


async def test_a_finish_that_is_taken_back_leaves_the_records_of_others(journal: Journal) -> None:
    """One record goes, and not all of the day."""
    point = Kept(branch(calling=UNDOING))
    point.desk(1)
    serve_one(point, minutes=5)
    desk = serve_one(point, minutes=5)
    await point.store(journal)
    first, second = sorted(row.visit for row in await rows(journal, visits))
    point.do(Undo(), desk)
    await point.store(journal)
    assert [row.visit for row in await rows(journal, visits)] == [first] != [second]


async def test_the_past_teaches_how_long_services_take(journal: Journal) -> None:
    """The same from the tables as when it is learnt at once, whatever the branch file expected."""
    point = Kept(branch())
    point.desk(1)
    for _ in range(30):
        serve_one(point, minutes=6)
    await point.store(journal)
    learned = await journal.learned(point.config, point.now)
    untaught = Learned.of(point.config)
    assert learned.lasting[PERMITS].seen == 30
    assert abs(learned.lasting[PERMITS].mean_s - 360) < abs(untaught.lasting[PERMITS].mean_s - 360)
    later = await journal.learned(point.config, point.now + timedelta(days=61))
    assert later == untaught


async def test_visits_in_parts_teach_the_same_from_the_tables_as_at_once(journal: Journal) -> None:
    """Parked, and with a second service."""
    point = Kept(branch())
    desk = point.desk(1)
    for onward in (Park(10), NextService(PASSPORTS)):
        point.take()
        point.serve(desk)
        point.pass_time(minutes=6)
        point.do(onward, desk)
        point.pass_time(minutes=10)
        if isinstance(onward, Park):
            point.serve(desk)
        point.pass_time(minutes=3)
        point.do(Finish(), desk)
    records = [entry.finished for entry in point.entries if entry.finished]
    await point.store(journal)
    assert [(row.served_s, row.services) for row in await rows(journal, visits)] == [(540, 1), (1140, 2)]
    at_once = Learned.of(point.config)
    for record in records:
        at_once = learn(at_once, record)
    assert await journal.learned(point.config, point.now) == at_once


async def test_practice_teaches_nothing(journal: Journal) -> None:
    point = Kept(msgspec.structs.replace(branch(), training=True))
    point.desk(1)
    for _ in range(30):
        serve_one(point, minutes=6)
    await point.store(journal)
    assert len(await rows(journal, visits)) == 30
    assert await journal.learned(point.config, point.now) == Learned.of(point.config)


async def test_booked_customers_who_do_not_come_are_recorded_and_learnt(journal: Journal) -> None:
    point = Kept(branch())
    booked = point.book("K7M2Q9", minutes=10)
    point.pass_time(minutes=120)
    await point.store(journal)
    (missed,) = await rows(journal, missed_appointments)
    assert (missed.appointment, missed.service) == (booked, PERMITS)
    learned = await journal.learned(point.config, point.now)
    assert learned.shows.value < Learned.of(point.config).shows.value


async def test_forecasts_are_kept_with_what_came_true(journal: Journal) -> None:
    """By day and service: two waits of 0 and 600 s, forecast as 300 s and 0 to 400 s."""
    point = Kept(branch())
    desk = point.desk(1)
    state = point.branch.state
    band = Expected(Band(0, 300, 400), 0.99)
    for _ in range(2):
        state.outlook = Outlook(
            state.seq, point.now, newcomers={PERMITS: {WALK_IN: band}}, taken=dict(state.taken)
        )
        point.take()
    point.do(CallNext(), desk)
    point.do(Start(), desk)
    point.pass_time(minutes=10)
    point.do(CallNext(), desk)
    point.do(Finish(), desk)
    await point.store(journal)
    assert await journal.accuracy(point.config.id) == [
        DayAccuracy(date(2026, 3, 2), PERMITS, 2, coverage=0.5, mean_error_s=300, mean_wait_s=300)
    ]


async def test_the_entries_of_one_day_are_found(journal: Journal) -> None:
    """And of no other."""
    point = Kept(branch())
    point.take()
    point.pass_time(minutes=24 * 60)
    first_of_tuesday = next(
        entry.seq for entry in point.entries if isinstance(entry.event, DayOpened) and entry.seq > 1
    )
    point.take()
    for entry in point.entries:
        day_seq = 1 if entry.seq < first_of_tuesday else first_of_tuesday
        await journal.append(point.config.id, [dataclasses.replace(entry, day_seq=day_seq)])
    monday = await journal.of_day(point.config.id, date(2026, 3, 2))
    tuesday = await journal.of_day(point.config.id, date(2026, 3, 3))
    assert [entry.seq for entry in (*monday, *tuesday)] == [entry.seq for entry in point.entries]
    assert tuesday[0].seq == first_of_tuesday
    assert await journal.of_day(point.config.id, date(2026, 3, 4)) == []
