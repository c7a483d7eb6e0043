"""The plan of counters: that it names what there is, and that it can be kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from queue_link.toml_document import Finding
from queue_link.vocabulary import ProfileId
from queue_server.branch_checks.draft import Draft
from queue_server.branch_checks.hours import beyond, service_week, spans_of
from queue_server.branch_checks.ids import twice, unknown
from queue_server.branch_shape import CLOSED, PlanTable, Weekday, read_spans
from queue_server.domain.configuration import Span


class _Work(NamedTuple):
    """One interval of an entry of the plan on one weekday."""

    position: int
    weekday: Weekday
    span: Span
    profile: ProfileId
    counters: int


def plan_errors(draft: Draft) -> Iterator[Finding]:
    for position, entry in draft.plan.items:
        path = (*draft.plan.path, position)
        yield from unknown("profile", entry.profile, draft.profiles, (*path, "profile"))
        yield from twice(entry.weekdays, (*path, "weekdays"))
        try:
            spans = read_spans(entry.hours)
        except ValueError as error:
            yield Finding((*path, "hours"), str(error))
        else:
            if not spans:
                yield Finding((*path, "hours"), f'nobody works while "{CLOSED}"', "leave the entry out")


def plan_doubts(draft: Draft) -> Iterator[Finding]:
    for position, entry in draft.plan.items:
        yield from _hours_doubts(draft, position, entry)
    if draft.counters.whole and draft.plan.whole:
        yield from _counter_doubts(draft)


def _hours_doubts(draft: Draft, position: int, entry: PlanTable) -> Iterator[Finding]:
    week = service_week(draft)
    spans = spans_of(entry.hours)
    days = [day for day in entry.weekdays if spans and day in week and beyond(spans, week[day])]
    if days:
        what = f'"{entry.hours}" goes beyond the hours of service on {", ".join(days)}'
        yield Finding((*draft.plan.path, position, "hours"), what)


def _counter_doubts(draft: Draft) -> Iterator[Finding]:
    """What is planned grows only where an interval begins: these moments are enough. One doubt an entry."""
    offering = Counter(profile for _, counter in draft.counters.items for profile in counter.profiles)
    everywhere = len(draft.counters.items)
    work = tuple(_work(draft))
    told: set[int] = set()
    for one in work:
        meanwhile = [other for other in work if _at_once(one, other)]
        planned = sum(other.counters for other in meanwhile)
        alike = sum(other.counters for other in meanwhile if other.profile == one.profile)
        when = f"{one.span.opens:%H:%M} on {one.weekday}"
        if one.position in told or one.profile not in draft.profiles.known:
            continue
        if alike > offering[one.profile]:
            what = f'counters with "{one.profile}" are planned, {offering[one.profile]} offer it'
            yield Finding((*draft.plan.path, one.position, "counters"), f"at {when} {alike} {what}")
            told.add(one.position)
        elif planned > everywhere:
            what = f"counters are planned, the branch has {everywhere}"
            yield Finding((*draft.plan.path, one.position, "counters"), f"at {when} {planned} {what}")
            told.add(one.position)


def _work(draft: Draft) -> Iterator[_Work]:
    for position, entry in draft.plan.items:
        for weekday in dict.fromkeys(entry.weekdays):
            for span in spans_of(entry.hours) or ():
                yield _Work(position, weekday, span, entry.profile, entry.counters)


def _at_once(one: _Work, other: _Work) -> bool:
    return one.weekday == other.weekday and other.span.opens <= one.span.opens < other.span.closes
