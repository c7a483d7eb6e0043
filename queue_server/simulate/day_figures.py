"""What is kept of a played day: enough for all figures and charts, and small."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise

import msgspec

from queue_link.commands import CheckIn, TakeTicket
from queue_link.tags import tag_of
from queue_link.vocabulary import CounterId, Reason, VisitId
from queue_server.domain.events import CommandRefused, Event
from queue_server.simulate.day import PlayedDay
from queue_server.simulate.fate import Fate, fates
from queue_server.simulate.staff import CallMade
from queue_server.simulate.watch import Belief
from queue_server.simulate.world import HeadCount

SAMPLES_MIN = 5
_ASKING = frozenset({tag_of(TakeTicket.__name__), tag_of(CheckIn.__name__)})


class Sample(msgspec.Struct, frozen=True):
    """People inside at a moment."""

    minute: int
    """Since service began; below zero, before."""
    true: int
    believed: int
    reserved: int


class DayFigures(msgspec.Struct, frozen=True):
    day: date
    service_begin: datetime
    service_end: datetime
    cap: int
    fates: tuple[Fate, ...]
    cheap_s: tuple[float | None, ...]
    """For each ticket, the wait that its queue length made likely."""
    left_at: dict[VisitId, datetime]
    refusals: dict[Reason, int]
    """Of those who wanted a ticket or checked in."""
    over_cap_s: float
    """With more people really inside than the cap allows."""
    most_inside: int
    samples: tuple[Sample, ...]
    open_s: float
    idle_s: float
    kept_idle_s: float
    passed_in_a_row: int
    """The longest run of calls at one counter that all passed over the oldest."""
    forecasts: int
    took_s: float


def day_figures(played: PlayedDay, cheap_s: Sequence[float | None] = ()) -> DayFigures:
    hours = played.hours
    tickets = fates(played.events)
    return DayFigures(
        day=hours.day,
        service_begin=hours.service_begin,
        service_end=hours.service_end,
        cap=played.cap,
        fates=tickets,
        cheap_s=tuple(cheap_s) or (None,) * len(tickets),
        left_at=played.left_at,
        refusals=refusals(played.events),
        over_cap_s=over_s(played.head_counts, played.cap),
        most_inside=max((count.people for count in played.head_counts), default=0),
        samples=tuple(samples(played.head_counts, played.beliefs, hours.service_begin, hours.service_end)),
        open_s=played.open_s,
        idle_s=played.idle_s,
        kept_idle_s=played.kept_idle_s,
        passed_in_a_row=passed_in_a_row(played.calls),
        forecasts=played.forecasts,
        took_s=played.took_s,
    )


def refusals(events: Iterable[Event]) -> dict[Reason, int]:
    """How often a ticket or a check-in was refused, by reason."""
    refused = (event for event in events if isinstance(event, CommandRefused) and event.command in _ASKING)
    return dict(Tally(event.refusal.reason for event in refused))


def over_s(counts: Sequence[HeadCount], cap: int) -> float:
    """For how long more people than ``cap`` were inside."""
    total = timedelta()
    for count, after in pairwise(counts):
        if count.people > cap:
            total += after.at - count.at
    return total.total_seconds()


def samples(
    counts: Sequence[HeadCount], beliefs: Sequence[Belief], begins: datetime, ends: datetime
) -> Iterable[Sample]:
    """Both counts every few minutes, from half an hour before service to half an hour after it."""
    minute = -30
    true, believed = iter(counts), iter(beliefs)
    now_true, next_true = HeadCount(begins, 0), next(true, None)
    now_believed, next_believed = Belief(begins, 0, 0), next(believed, None)
    while (at := begins + timedelta(minutes=minute)) <= ends + timedelta(minutes=30):
        while next_true is not None and next_true.at <= at:
            now_true, next_true = next_true, next(true, None)
        while next_believed is not None and next_believed.at <= at:
            now_believed, next_believed = next_believed, next(believed, None)
        yield Sample(minute, now_true.people, now_believed.inside, now_believed.reserved)
        minute += SAMPLES_MIN


def passed_in_a_row(calls: Iterable[CallMade]) -> int:
    """The longest run of calls at one counter that all passed over the oldest ticket it could call."""
    longest = 0
    running: Tally[CounterId] = Tally()
    for call in calls:
        running[call.counter] = 0 if call.oldest else running[call.counter] + 1
        longest = max(longest, running[call.counter])
    return longest
