"""Every figure of a report, worked out again by plain Python from the events of the journal alone.

Nothing here knows the tables, the accounts or SQL. What is inside is the one thing that events do not tell by
themselves: there the rules are asked, event by event.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import ceil
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection

from queue_link.figure_definitions import is_known_by
from queue_link.figures import Dimension, Figure, Unit
from queue_link.results import Band, FigureValue, ReportMade, ReportRow
from queue_link.vocabulary import Outcome, ReturnCause, VisitId
from queue_link.why import Rule
from queue_server.database import open_database
from queue_server.domain import events as happened
from queue_server.domain.branch import Branch
from queue_server.domain.configuration import BranchConfig, Targets
from queue_server.entry import Entry
from queue_server.reports.period import Period, of_days, of_month, of_week
from queue_server.reports.report import report
from tests.queue_server.branches import PASSPORTS, with_service
from tests.queue_server.recorded_month import MARCH, OCTOBER, PRACTICE, Recorder, night_branch

HELSINKI = ZoneInfo("Europe/Helsinki")


@dataclass
class Stay:
    """At a counter for one service."""

    counter: str
    service: str
    queue: str
    called_at: datetime | None
    announced: bool
    recalls: int = 0
    started_at: datetime | None = None
    ended_at: datetime | None = None
    how: str = ""
    waited: timedelta | None = None

    @property
    def came(self) -> bool:
        return self.started_at is not None or self.how in ("transferred", "parked", "needed-time")


@dataclass
class Life:
    """One visit, as its events tell it."""

    taken: happened.TicketTaken
    stays: list[Stay] = field(default_factory=list)
    ended: happened.VisitEnded | None = None
    waited: timedelta | None = None

    def outcome(self) -> str | None:
        return self.ended.outcome if self.ended else None

    def counter(self) -> str | None:
        """Where it was called to last, unless it went elsewhere from there."""
        last = self.stays[-1] if self.stays else None
        return last.counter if last and self.ended and last.ended_at == self.ended.at else None


def lives(entries: Iterable[Entry]) -> list[Life]:
    """Visits with what was taken back left out."""
    histories: dict[VisitId, list[happened.Event]] = {}
    for entry in entries:
        event = entry.event
        if isinstance(event, happened.TicketTaken):
            histories[event.visit] = [event]
        elif isinstance(event, happened.Undone):
            _take_back(histories[event.visit], event)
        elif isinstance(event, happened.VisitEvent):
            histories[event.visit].append(event)
    return [_life(history) for history in histories.values()]


def _take_back(history: list[happened.Event], undone: happened.Undone) -> None:
    kinds: dict[str, tuple[type[happened.Event], ...]] = {
        "call": (happened.VisitCalled,),
        "finish": (happened.VisitEnded,),
        "no-show": (happened.VisitMissed, happened.VisitEnded),
    }
    at = max(place for place, event in enumerate(history) if isinstance(event, kinds[undone.act]))
    event = history[at]
    first = at - 1 if isinstance(event, happened.VisitEnded) and event.unstarted else at
    # Whoever came in meanwhile stays inside; nothing else can happen to a visit before its act is taken back.
    history[first : at + 1] = []


def _life(history: list[happened.Event]) -> Life:
    taken = history[0]
    assert isinstance(taken, happened.TicketTaken)
    life, here, service, queue = Life(taken), None, taken.service, taken.queue

    def leaves(stay: Stay, at: datetime, how: str) -> None:
        stay.ended_at, stay.how = at, how
        met = all(one.waited is None for one in life.stays) and not any(one.came for one in life.stays[:-1])
        if stay.called_at and stay.announced and stay.came and met:
            begins = max(taken.at, taken.booked_at or taken.at)
            stay.waited = life.waited = max(timedelta(0), stay.called_at - begins)

    for event in history[1:]:
        match event:
            case happened.VisitCalled():
                announced = event.why.rule is not Rule.WALK_UP
                here = Stay(event.counter, service, queue, event.at if announced else None, announced)
                life.stays.append(here)
            case happened.VisitRecalled() if here:
                here.recalls += here.announced
            case happened.VisitStarted() if here:
                here.started_at = event.at
            case happened.ServiceAdded() if here:
                leaves(here, event.at, "next-service")
                service, queue = event.service, event.queue
                here = Stay(here.counter, service, queue, None, False, started_at=event.at)
                life.stays.append(here)
            case happened.VisitTransferred() if here:
                leaves(here, event.at, "transferred")
                here, service, queue = None, event.service, event.queue
            case happened.VisitMoved():
                service, queue = event.service, event.queue
            case happened.VisitReturned() if here:
                mistake = event.cause is ReturnCause.MISTAKE
                leaves(here, event.at, "called-by-mistake" if mistake else "needed-time")
                here = None
            case happened.VisitParked() if here:
                leaves(here, event.at, "parked")
                here = None
            case happened.VisitMissed() if here:
                leaves(here, event.at, "no-show")
                here = None
            case happened.VisitEnded():
                life.ended = event
                if here:
                    leaves(here, event.at, event.outcome)
                    here = None
    return life


Part = tuple[datetime, datetime]


@dataclass
class Naive:
    """Figures of a half-open time, of one service, queue or the like."""

    config: BranchConfig
    lives: list[Life]
    refused: list[happened.CommandRefused]
    moments: list[tuple[datetime, bool, int, int]]
    """From when on the branch was open or not, so many were inside, under this cap."""

    def values(self, part: Part, dimension: Dimension | None, key: str | None) -> dict[Figure, FigureValue]:
        begins, ends = part

        def now(at: datetime | None) -> bool:
            return at is not None and begins <= at < ends

        def ours(value: str | None) -> bool:
            return dimension is None or value == key

        def of_life(life: Life) -> str | None:
            return {
                Dimension.SERVICE: life.taken.service,
                Dimension.QUEUE: life.taken.queue,
                Dimension.LANGUAGE: life.taken.language,
                Dimension.OUTCOME: life.outcome(),
                Dimension.COUNTER: life.counter(),
                None: None,
            }[dimension]

        def of_stay(life: Life, stay: Stay) -> str | None:
            return {
                Dimension.SERVICE: stay.service,
                Dimension.QUEUE: stay.queue,
                Dimension.LANGUAGE: life.taken.language,
                Dimension.OUTCOME: life.outcome(),
                Dimension.COUNTER: stay.counter,
                None: None,
            }[dimension]

        mine = [life for life in self.lives if ours(of_life(life))]
        taken = [life for life in mine if now(life.taken.at)]
        over = [life for life in mine if life.ended and now(life.ended.at)]
        stays = [
            stay for life in self.lives for stay in life.stays if stay.ended_at and ours(of_stay(life, stay))
        ]
        called = [stay for stay in stays if now(stay.called_at)]
        done = [stay for stay in stays if now(stay.ended_at)]
        outcomes = Counter(life.outcome() for life in over)
        hows = Counter(stay.how for stay in done)
        waits = [stay.waited for stay in called if stay.waited is not None]
        ways = [_between(stay.called_at, stay.started_at) for stay in called if _told(stay)]
        lengths = [_between(stay.started_at, stay.ended_at) for stay in done if _told(stay)]
        within = sum(stay.waited is not None and stay.waited <= self._target(stay.service) for stay in called)
        known = (life for life in over if life.taken.wait and not life.taken.booked_at)
        guessed = [life for life in known if life.waited is not None]
        hits = sum(_within(life.taken.wait, life.waited) for life in guessed)
        misses = sum((abs(_off(life.taken.wait, life.waited)) for life in guessed), timedelta(0))
        promised = [life for life in over if life.taken.chance is not None]
        arrived = sum(life.taken.at < ends for life in mine)
        gone = sum(bool(life.ended and life.ended.at < ends) for life in mine)
        asked = [one for one in self.refused if now(one.at) and ours(one.service)]
        return {
            Figure.ARRIVED: len(taken),
            Figure.PEOPLE: sum(life.taken.party for life in taken),
            Figure.CALLED: len(called),
            Figure.RECALLS: sum(stay.recalls for stay in called),
            Figure.SERVED: outcomes[Outcome.SERVED],
            Figure.NO_SHOWS: outcomes[Outcome.NO_SHOW],
            Figure.WALK_OUTS: outcomes[Outcome.LEFT],
            Figure.REMOVED: outcomes[Outcome.REMOVED],
            Figure.CLOSED_OUT: outcomes[Outcome.CLOSING],
            Figure.BACKLOG: arrived - gone,
            Figure.REFUSED: len(asked),
            Figure.NEXT_SERVICES: hows["next-service"],
            Figure.TRANSFERRED: hows["transferred"],
            Figure.MISTAKES: hows["called-by-mistake"],
            Figure.NEEDED_TIME: hows["needed-time"],
            Figure.PARKED: hows["parked"],
            **_of_lengths("WAIT", waits),
            **_of_lengths("WAY", ways),
            **_of_lengths("TRANSACTION", lengths),
            Figure.SERVICE_LEVEL: within / len(waits) if waits else None,
            Figure.FORECASTS: len(guessed),
            Figure.FORECAST_COVERAGE: hits / len(guessed) if guessed else None,
            Figure.FORECAST_ERROR: _seconds(misses, len(guessed)) if guessed else None,
            Figure.PROMISED: len(promised),
            Figure.PROMISED_SERVED: sum(life.outcome() == Outcome.SERVED for life in promised),
            Figure.PROMISED_CLOSED_OUT: sum(life.outcome() == Outcome.CLOSING for life in promised),
            **self._inside(part),
        }

    def _target(self, service: str) -> timedelta:
        own = {str(one.id): one.wait_target_min for one in self.config.services}
        return timedelta(minutes=own.get(service) or self.config.targets.wait_min)

    def _inside(self, part: Part) -> dict[Figure, FigureValue]:
        opened = people = full = timedelta(0)
        most: list[int] = []
        for (at, is_open, inside, cap), (until, *_) in zip(self.moments, self.moments[1:], strict=False):
            lasts = min(until, part[1]) - max(at, part[0])
            if is_open and lasts > timedelta(0):
                opened += lasts
                people += inside * lasts
                full += lasts if inside >= cap else timedelta(0)
                most.append(inside)
        return {
            Figure.INSIDE_MEAN: people / opened if opened else None,
            Figure.INSIDE_MOST: max(most, default=None),
            Figure.AT_CAP: full / timedelta(minutes=1) if opened else None,
        }


def _told(stay: Stay) -> bool:
    return stay.started_at is not None and stay.ended_at is not None and stay.started_at < stay.ended_at


def _between(first: datetime | None, second: datetime | None) -> timedelta:
    assert first is not None
    assert second is not None
    return second - first


def _within(band: Band | None, waited: timedelta | None) -> bool:
    assert band is not None
    assert waited is not None
    return timedelta(seconds=band.low) <= waited <= timedelta(seconds=band.high)


def _off(band: Band | None, waited: timedelta | None) -> timedelta:
    assert band is not None
    assert waited is not None
    return waited - timedelta(seconds=band.likely)


def _seconds(time: timedelta, shares: int = 1) -> float:
    return (time // timedelta(microseconds=1)) / (shares * 1_000_000)


def _of_lengths(name: str, lengths: list[timedelta]) -> dict[Figure, FigureValue]:
    ordered = sorted(lengths)

    def at(percent: int) -> float | None:
        return _seconds(ordered[ceil(percent * len(ordered) / 100) - 1]) if ordered else None

    return {
        Figure[f"{name}S"]: len(ordered),
        Figure[f"{name}_MEAN"]: _seconds(sum(ordered, timedelta(0)), len(ordered)) if ordered else None,
        Figure[f"{name}_MEDIAN"]: at(50),
        Figure[f"{name}_P90"]: at(90),
        Figure[f"{name}_LONGEST"]: _seconds(ordered[-1]) if ordered else None,
    }


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Connection, Naive]]:
    config = with_service(replace(night_branch(), targets=Targets(wait_min=12)), PASSPORTS, wait_target_min=4)
    engine = open_database(tmp_path_factory.mktemp("data"))
    with engine.begin() as connection:
        recorder = Recorder(connection, config)
        recorder.play((*MARCH, *OCTOBER))
        yield connection, naive(config, recorder.entries)
    engine.dispose()


def naive(config: BranchConfig, entries: list[Entry]) -> Naive:
    """Of all days but the one of practice."""
    branch = Branch(config)
    moments: list[tuple[datetime, bool, int, int]] = []
    real: list[Entry] = []
    for entry in entries:
        branch.apply(entry.event)
        state = branch.state
        is_real = state.day is not None and state.day != PRACTICE
        inside = max(0, state.occupancy.inside)
        moments.append((entry.event.at, state.open and is_real, inside, state.cap))
        if is_real:
            real.append(entry)
    refusals = (entry.event for entry in real if isinstance(entry.event, happened.CommandRefused))
    refused = [refusal for refusal in refusals if refusal.command in ("take-ticket", "check-in")]
    return Naive(config, lives(real), refused, moments)


def local_parts(period: Period, unit: Unit) -> Iterator[Part]:
    """By walking through the period in quarters of an hour, and looking at the clock on the wall."""
    names: dict[Unit, Callable[[datetime], object]] = {
        Unit.HOUR: lambda at: (at.date(), at.hour, at.utcoffset()),
        Unit.DAY: lambda at: at.date(),
        Unit.WEEK: lambda at: at.isocalendar()[:2],
        Unit.MONTH: lambda at: (at.year, at.month),
    }
    name, at = names[unit], period.since
    begins = at
    while at < period.until:
        later = at + timedelta(minutes=15)
        if later >= period.until or name(later.astimezone(HELSINKI)) != name(at.astimezone(HELSINKI)):
            yield begins, later
            begins = later
        at = later


def compare(made: ReportRow, expected: dict[Figure, FigureValue], dimension: Dimension | None) -> None:
    for figure in Figure:
        wanted = expected[figure] if is_known_by(figure, dimension) else None
        assert made.values[figure] == wanted, (figure, made.begins, made.key)


SPRING, AUTUMN = of_month("2026-03", "Europe/Helsinki"), of_month("2026-10", "Europe/Helsinki")


AROUND = {
    SPRING: of_days(MARCH[7], MARCH[10], "Europe/Helsinki"),
    AUTUMN: of_days(OCTOBER[7], OCTOBER[10], "Europe/Helsinki"),
}
"""The days around the change of the clock."""


@pytest.mark.parametrize("month", [SPRING, AUTUMN], ids=["spring", "autumn"])
@pytest.mark.parametrize("unit", list(Unit))
def test_every_figure_of_every_part_is_what_the_journal_says(
    played: tuple[Connection, Naive], month: Period, unit: Unit
) -> None:
    connection, said = played
    period = AROUND[month] if unit is Unit.HOUR else month
    made = report(connection, said.config, period, unit)
    rows = {(row.begins, row.ends): row for row in made.rows}
    for part in local_parts(period, unit):
        expected = said.values(part, None, None)
        if part in rows:
            compare(rows.pop(part), expected, None)
        else:
            assert not any(value for figure, value in expected.items() if figure is not Figure.BACKLOG)
    assert rows == {}, "every row is a part of the local clock"


@pytest.mark.parametrize("month", [SPRING, AUTUMN], ids=["spring", "autumn"])
def test_every_figure_of_a_month_is_what_the_journal_says(
    played: tuple[Connection, Naive], month: Period
) -> None:
    """And none of them is none: everything happened. At the end nobody is left over."""
    connection, said = played
    total = report(connection, said.config, month).total
    compare(total, said.values((month.since, month.until), None, None), None)
    assert [figure for figure in Figure if not total.values[figure]] == [Figure.BACKLOG]


@pytest.mark.parametrize("dimension", list(Dimension))
def test_every_figure_of_every_dimension_is_what_the_journal_says(
    played: tuple[Connection, Naive], dimension: Dimension
) -> None:
    """In weeks with the change of the clock inside, one of them begun in the middle."""
    connection, said = played
    period = of_days(OCTOBER[5], OCTOBER[14], "Europe/Helsinki")
    made = report(connection, said.config, period, Unit.WEEK, dimension)
    assert len({row.key for row in made.rows}) > 1
    assert len({row.begins for row in made.rows}) == 2
    for row in made.rows:
        compare(row, said.values((row.begins, row.ends), dimension, row.key), dimension)
    for figure in (Figure.SERVED, Figure.CALLED):
        assert sum(row.values[figure] or 0 for row in made.rows) == made.total.values[figure]


def test_an_hour_that_comes_twice_is_two_and_one_that_is_left_out_is_none(
    played: tuple[Connection, Naive],
) -> None:
    connection, said = played

    def hours(made: ReportMade) -> list[int]:
        return [row.begins.astimezone(HELSINKI).hour for row in made.rows]

    autumn = report(connection, said.config, of_days(OCTOBER[8], OCTOBER[9], "Europe/Helsinki"), Unit.HOUR)
    assert autumn.begins.astimezone(HELSINKI).day == 25
    assert hours(autumn)[:6] == [0, 1, 2, 3, 3, 4]
    assert all(row.values[Figure.ARRIVED] for row in autumn.rows[1:6])
    spring = report(connection, said.config, of_days(MARCH[8], MARCH[9], "Europe/Helsinki"), Unit.HOUR)
    assert spring.begins.astimezone(HELSINKI).day == 29
    assert hours(spring)[:5] == [0, 1, 2, 4, 5]


def test_reasons_of_refusals_add_up(played: tuple[Connection, Naive]) -> None:
    connection, said = played
    made = report(connection, said.config, AUTUMN)
    inside = [one for one in said.refused if AUTUMN.since <= one.at < AUTUMN.until]
    assert made.refused == Counter(one.refusal.reason for one in inside)
    assert sum(made.refused.values()) == made.total.values[Figure.REFUSED]


def test_figures_of_an_empty_period_are_none(played: tuple[Connection, Naive]) -> None:
    connection, said = played
    made = report(connection, said.config, of_week("2026-W25", "Europe/Helsinki"), Unit.DAY)
    assert made.rows == ()
    assert not any(made.total.values.values())


def test_visits_that_were_waiting_at_midnight_are_carried_over(played: tuple[Connection, Naive]) -> None:
    """The backlog of a part is what the next one begins with."""
    connection, said = played
    made = report(connection, said.config, AUTUMN, Unit.HOUR)
    carried = [row.values[Figure.BACKLOG] for row in made.rows]
    assert any(carried)
    flows: dict[datetime, int] = defaultdict(int)
    for life in said.lives:
        flows[life.taken.at] += 1
        if life.ended:
            flows[life.ended.at] -= 1
    for row in made.rows:
        assert row.values[Figure.BACKLOG] == sum(flow for at, flow in flows.items() if at < row.ends)
