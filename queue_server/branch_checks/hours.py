"""Opening hours: that each can be read, that tickets lead to service, and that no date is said twice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, time

from queue_link.toml_document import Finding, Path
from queue_server.branch_checks.draft import Draft
from queue_server.branch_checks.public_holidays import region_errors
from queue_server.branch_shape import CLOSED, WEEKDAYS, ExceptionTable, Weekday, read_spans, read_time
from queue_server.domain.configuration import Spans

Week = Mapping[Weekday, Spans]
"""The weekdays whose hours can be read."""


def hours_errors(draft: Draft) -> Iterator[Finding]:
    week = service_week(draft)
    for weekday, text in draft.hours.items():
        yield from _span_errors(("hours", weekday), text)
    yield from region_errors(("hours", "holidays"), draft.holidays)
    yield from _ticket_errors(("hours", "tickets"), draft.ticket_hours, week)
    for position, service in draft.services.items:
        if service.hours:
            path = (*draft.services.path, position, "hours")
            written = {day: text for day in WEEKDAYS if (text := getattr(service.hours, day)) is not None}
            yield from _ticket_errors(path, written, week)
    for position, exception in draft.exceptions.items:
        yield from _exception_errors((*draft.exceptions.path, position), exception)
    yield from _double_dates(draft)
    yield from _day_end_errors(draft, week)


def hours_doubts(draft: Draft) -> Iterator[Finding]:
    if all(draft.hours.get(weekday, "").strip() == CLOSED for weekday in WEEKDAYS):
        yield Finding(("hours",), "the branch is closed on every weekday")


def service_week(draft: Draft) -> Week:
    """When customers are served."""
    read = {weekday: spans_of(text) for weekday, text in draft.hours.items()}
    return {weekday: spans for weekday, spans in read.items() if spans is not None}


def spans_of(text: str) -> Spans | None:
    """None where the text cannot be read, which is told elsewhere."""
    try:
        return read_spans(text)
    except ValueError:
        return None


def beyond(inner: Spans, outer: Spans) -> bool:
    """Whether ``inner`` begins before ``outer`` does, or ends after it. Breaks do not matter."""
    if not (inner and outer):
        return bool(inner)
    return inner[0].opens < outer[0].opens or inner[-1].closes > outer[-1].closes


def _span_errors(path: Path, text: str) -> Iterator[Finding]:
    try:
        read_spans(text)
    except ValueError as error:
        yield Finding(path, str(error))


def _ticket_errors(path: Path, written: Mapping[Weekday, str], week: Week) -> Iterator[Finding]:
    for weekday, text in written.items():
        yield from _span_errors((*path, weekday), text)
        yield from _beyond_errors((*path, weekday), text, week.get(weekday))


def _beyond_errors(path: Path, text: str, service: Spans | None) -> Iterator[Finding]:
    tickets = spans_of(text)
    if tickets is not None and service is not None and beyond(tickets, service):
        served = f"service is {_shown(service)}" if service else "there is no service on that day"
        yield Finding(path, f'tickets would be given out "{text}", but {served}')


def _shown(spans: Spans) -> str:
    return ", ".join(f"{span.opens:%H:%M}-{span.closes:%H:%M}" for span in spans)


def _exception_errors(path: Path, exception: ExceptionTable) -> Iterator[Finding]:
    if (exception.day is None) == (not exception.days):
        given = "neither is" if exception.day is None else "both are"
        yield Finding(path, f'an exception is for a "day" or for "days"; {given} given')
    yield from _span_errors((*path, "hours"), exception.hours)
    if exception.tickets is not None:
        yield from _span_errors((*path, "tickets"), exception.tickets)
        yield from _beyond_errors((*path, "tickets"), exception.tickets, spans_of(exception.hours))


def _double_dates(draft: Draft) -> Iterator[Finding]:
    seen: set[date] = set()
    for path, day in _dates(draft):
        if day in seen:
            yield Finding(path, f"the hours of {day} are given twice")
        seen.add(day)


def _dates(draft: Draft) -> Iterator[tuple[Path, date]]:
    for position, day in enumerate(draft.closed_days):
        yield ("hours", "closed_days", position), day
    for position, exception in draft.exceptions.items:
        for day in exception.dates:
            yield (*draft.exceptions.path, position), day


def _day_end_errors(draft: Draft, week: Week) -> Iterator[Finding]:
    path = ("hours", "day_ends")
    if draft.day_ends is None:
        return
    try:
        day_ends = read_time(draft.day_ends)
    except ValueError as error:
        yield Finding(path, str(error))
        return
    days = [*week.values(), *(spans_of(one.hours) for _, one in draft.exceptions.items)]
    last = max((spans[-1].closes for spans in days if spans), default=time.min)
    if day_ends < last:
        yield Finding(path, f'the day ends at "{draft.day_ends}", before service ends at {last:%H:%M}')
