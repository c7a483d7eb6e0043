"""The figures of many days together.

Waits are from the ticket (or the booked time) to the first call, over all tickets that were called.
"""

from __future__ import annotations

import math
from collections import Counter as Tally
from collections.abc import Iterable, Sequence
from datetime import timedelta

import msgspec

from queue_link.vocabulary import Outcome, PriorityId, Reason
from queue_server.simulate.day_figures import DayFigures
from queue_server.simulate.fate import Fate
from queue_server.simulate.queue_length import waited_s

LATE_HOURS = 3
"""The promise is hardest to keep for tickets of the last hours."""


class Waits(msgspec.Struct, frozen=True):
    """In minutes."""

    tickets: int
    """Called ones."""
    mean: float
    p50: float
    p95: float
    longest: float


class Accuracy(msgspec.Struct, frozen=True):
    """Forecasts made for tickets when they were taken, against what came."""

    tickets: int
    inside_band: float
    """Share of waits that ended within their band, from 0 to 1."""
    error_min: float
    """Mean absolute error of the likely wait."""
    mean_wait_min: float
    cheap_error_min: float
    """The same of the mean wait of those who met this queue length."""

    @property
    def relative(self) -> float:
        return self.error_min / self.mean_wait_min if self.mean_wait_min else 0.0

    @property
    def cheap_relative(self) -> float:
        return self.cheap_error_min / self.mean_wait_min if self.mean_wait_min else 0.0

    @property
    def gain(self) -> float:
        """By how much it errs less than the cheap one, from 0 to 1."""
        return 1 - self.error_min / self.cheap_error_min if self.cheap_error_min else 0.0


class Figures(msgspec.Struct, frozen=True):
    """All times a day are means."""

    days: int
    asked: float
    """People who asked for a ticket or checked in, a day."""
    tickets: float
    """A day."""
    in_time: float
    """Tickets called before the end of service, a day."""
    served: float
    waits: dict[PriorityId, Waits]
    kept: float
    """Share of the tickets without an appointment that were called before the end of service; those whose
    customers had gone by themselves are left out."""
    kept_late: float
    """The same of tickets taken in the last hours."""
    broken: float
    """Such tickets that were not called, a day."""
    booked_kept: float
    refusals: dict[Reason, float]
    """A day."""
    over_cap_min: float
    """In all days together."""
    most_inside: int
    cap: int
    idle: float
    """Share of the counter time at work."""
    kept_idle_min: float
    """Idle for the cap's sake, a day."""
    passed_in_a_row: int
    accuracy: Accuracy
    days_a_second: float
    times_real: float
    """Simulated time over real time."""


def measure(days: Sequence[DayFigures]) -> Figures:
    """Raises ``ValueError`` without a day."""
    if not days:
        raise ValueError("no day to measure")
    number = len(days)
    refused = sum((Tally(day.refusals) for day in days), Tally[Reason]())
    tickets = sum(len(day.fates) for day in days)
    took = sum(day.took_s for day in days)
    lasted = sum((day.service_end - day.service_begin).total_seconds() for day in days)
    opened = sum(day.open_s for day in days)
    return Figures(
        days=number,
        asked=(tickets + refused.total()) / number,
        tickets=tickets / number,
        in_time=sum(_in_time(day, fate) for day in days for fate in day.fates) / number,
        served=sum(fate.outcome is Outcome.SERVED for day in days for fate in day.fates) / number,
        waits=_waits(days),
        kept=_kept(days, timedelta(days=1)),
        kept_late=_kept(days, timedelta(hours=LATE_HOURS)),
        broken=sum(not kept for day in days for kept in _promises(day, timedelta(days=1))) / number,
        booked_kept=_share(
            _in_time(day, fate) for day in days for fate in day.fates if fate.booked_at and _stayed(day, fate)
        ),
        refusals={reason: count / number for reason, count in sorted(refused.items())},
        over_cap_min=sum(day.over_cap_s for day in days) / 60,
        most_inside=max(day.most_inside for day in days),
        cap=days[0].cap,
        idle=sum(day.idle_s for day in days) / opened if opened else 0.0,
        kept_idle_min=sum(day.kept_idle_s for day in days) / 60 / number,
        passed_in_a_row=max(day.passed_in_a_row for day in days),
        accuracy=accuracy(days),
        days_a_second=number / took if took else 0.0,
        times_real=lasted / took if took else 0.0,
    )


def accuracy(days: Iterable[DayFigures]) -> Accuracy:
    """Of the tickets that had a forecast and were called; bookings that came in time have none."""
    waited, errors, cheap, inside = [], [], [], []
    for day in days:
        for fate, cheap_s in zip(day.fates, day.cheap_s, strict=True):
            if fate.forecast is None or fate.called_at is None or cheap_s is None:
                continue
            wait = waited_s(fate)
            waited.append(wait / 60)
            errors.append(abs(wait - fate.forecast.likely) / 60)
            cheap.append(abs(wait - cheap_s) / 60)
            inside.append(fate.forecast.low <= wait <= fate.forecast.high)
    return Accuracy(len(waited), _share(inside), mean(errors), mean(waited), mean(cheap))


def waits(minutes: Iterable[float]) -> Waits:
    ordered = sorted(minutes)
    return Waits(
        len(ordered),
        mean(ordered),
        percentile(ordered, 0.5),
        percentile(ordered, 0.95),
        ordered[-1] if ordered else 0.0,
    )


def percentile(ordered: Sequence[float], share: float) -> float:
    """The smallest value that at least this share of them do not exceed (nearest rank); 0 of nothing."""
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)] if ordered else 0.0


def mean(values: Sequence[float]) -> float:
    """0 of nothing."""
    return sum(values) / len(values) if values else 0.0


def _waits(days: Sequence[DayFigures]) -> dict[PriorityId, Waits]:
    by_class: dict[PriorityId, list[float]] = {}
    for day in days:
        for fate in day.fates:
            if fate.wait_s is not None:
                by_class.setdefault(fate.priority, []).append(fate.wait_s / 60)
    return {priority: waits(minutes) for priority, minutes in sorted(by_class.items())}


def _kept(days: Sequence[DayFigures], last: timedelta) -> float:
    return _share(kept for day in days for kept in _promises(day, last))


def _promises(day: DayFigures, last: timedelta) -> Iterable[bool]:
    """For each ticket without an appointment of the last part of the day: was it called in time?"""
    for fate in day.fates:
        if not fate.booked_at and fate.taken_at >= day.service_end - last and _stayed(day, fate):
            yield _in_time(day, fate)


def _in_time(day: DayFigures, fate: Fate) -> bool:
    return fate.called_at is not None and fate.called_at <= day.service_end


def _stayed(day: DayFigures, fate: Fate) -> bool:
    return fate.visit not in day.left_at or _in_time(day, fate)


def _share(facts: Iterable[bool]) -> float:
    """Of those that are true; 1 of nothing."""
    known = list(facts)
    return sum(known) / len(known) if known else 1.0
