"""How many counters work when: the branch file's plan, or one made up where it has none."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterator
from datetime import date, time
from itertools import pairwise

import msgspec

from queue_link.vocabulary import ProfileId
from queue_server.domain.configuration import BranchConfig, PlannedSpan, Span

Steps = list[tuple[time, int]]
"""From this local time on, so many counters."""
_BREAK_MIN = 30
_BREAKS_FROM_MIN, _BREAKS = 11 * 60, 4
"""Four shifts of breaks follow each other from 11:00."""
_DAY_MIN = 24 * 60


def planned(config: BranchConfig, staff: float = 1) -> tuple[PlannedSpan, ...]:
    """The plan with only this share of its counters, in each profile one at the least."""
    plan = config.plan or tuple(_made_up(config))
    if staff == 1:
        return plan
    most = {
        profile: max(span.counters for span in plan if span.profile == profile)
        for profile in {span.profile for span in plan}
    }
    away = round((1 - staff) * sum(most.values()))
    missing: Tally[ProfileId] = Tally()
    for _ in range(away):
        fullest = max(most, key=lambda each: (1 - (missing[each] + 1) / most[each], each))
        missing[fullest] += most[fullest] - missing[fullest] > 1
    return tuple(
        msgspec.structs.replace(
            span, counters=max(min(1, span.counters), span.counters - missing[span.profile])
        )
        for span in plan
    )


def steps(plan: tuple[PlannedSpan, ...], day: date) -> dict[ProfileId, Steps]:
    """For each profile, how its number of counters changes in the course of a day."""
    found: dict[ProfileId, Steps] = {}
    today = [span for span in plan if day.weekday() in span.weekdays]
    for profile in dict.fromkeys(span.profile for span in today):
        own = [span for span in today if span.profile == profile]
        moments = sorted({moment for each in own for moment in (each.span.opens, each.span.closes)})
        changes = [
            (at, sum(each.counters for each in own if each.span.opens <= at < each.span.closes))
            for at in moments
        ]
        found[profile] = [
            change for before, change in pairwise([(time(0), 0), *changes]) if before[1] != change[1]
        ]
    return found


def counter_minutes(plan: tuple[PlannedSpan, ...], weekday: int) -> dict[ProfileId, float]:
    """Counter time planned on a weekday, by profile."""
    total: dict[ProfileId, float] = {}
    for span in plan:
        if weekday in span.weekdays:
            length = _minutes(span.span.closes) - _minutes(span.span.opens)
            total[span.profile] = total.get(span.profile, 0) + length * span.counters
    return total


def _made_up(config: BranchConfig) -> Iterator[PlannedSpan]:
    """Every counter works with its usual profile while customers are served, with one break each."""
    profiles = Tally(counter.profiles[0] for counter in config.counters if counter.profiles)
    for weekday, spans in enumerate(config.service_hours.week):
        for span in spans:
            for profile, counters in profiles.items():
                yield from _with_breaks(profile, weekday, span, counters)


def _with_breaks(profile: ProfileId, weekday: int, span: Span, counters: int) -> Iterator[PlannedSpan]:
    breaks = [
        (_BREAKS_FROM_MIN + n * _BREAK_MIN, (counters + _BREAKS - 1 - n) // _BREAKS) for n in range(_BREAKS)
    ]
    edges = [_minutes(span.opens), _minutes(span.closes)]
    inner = {begins + length for begins, _ in breaks for length in (0, _BREAK_MIN)}
    edges = sorted({*edges, *(edge for edge in inner if edges[0] < edge < edges[-1])})
    for begins, ends in pairwise(edges):
        away = next((people for start, people in breaks if start <= begins < start + _BREAK_MIN), 0)
        if counters > away:
            yield PlannedSpan(profile, (weekday,), Span(_time(begins), _time(ends)), counters - away)


def _minutes(moment: time) -> float:
    return moment.hour * 60 + moment.minute + moment.second / 60


def _time(minutes: float) -> time:
    whole = int(min(minutes, _DAY_MIN - 1))
    return time(whole // 60, whole % 60)
