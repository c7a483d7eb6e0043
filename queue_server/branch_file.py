"""A branch file: one TOML file that says what a branch is.

Reading has two parts that are kept apart: the shape (``branch_shape``: keys and types) and the meaning
(``branch_checks``). Both look at all there is, so that one reading tells every fault; an item whose shape
is broken is left out of the checks of meaning, the others are not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

import msgspec

from queue_link.catalogue import ProfileCard, QueueTerms
from queue_link.settings import convert, read_text, shape_findings
from queue_link.slip_design import SlipDesign
from queue_link.toml_document import Document, Fault, Finding, SettingsFaults
from queue_server.branch_checks import doubts, errors
from queue_server.branch_checks.draft import Draft, draft_of
from queue_server.branch_checks.public_holidays import public_holidays
from queue_server.branch_shape import (
    WEEKDAYS,
    BranchFile,
    HoursTable,
    PlanTable,
    ProfileTable,
    ServiceTable,
    TicketHoursTable,
    read_spans,
    read_time,
    unabridged,
)
from queue_server.customer_texts import customer_texts
from queue_server.domain.configuration import (
    DEFAULT_PRIORITIES,
    Announcements,
    AppointmentRules,
    BranchConfig,
    Calling,
    Hours,
    KioskRules,
    Occupancy,
    PlannedSpan,
    Priority,
    Promise,
    Retention,
    Service,
    Span,
    Spans,
    StaffRules,
    Targets,
)

T = TypeVar("T")
FindDoubts = Callable[[Draft], Iterable[Finding]]


class Examined(msgspec.Struct, frozen=True):
    """What a branch file is found to be."""

    source: str
    config: BranchConfig | None
    """None when there are faults."""
    faults: tuple[Fault, ...] = ()
    warnings: tuple[Fault, ...] = ()


def load_branch(path: Path) -> BranchConfig:
    """The branch in the file at ``path``. Raises ``SettingsFaults`` with all that is wrong with it."""
    examined = examine_branch_file(path)
    if examined.config is None:
        raise SettingsFaults(examined.source, examined.faults)
    return examined.config


def examine_branch_file(path: Path, find_doubts: FindDoubts = doubts) -> Examined:
    """Everything that is wrong or doubtful in the file at ``path``; an unreadable file is one fault."""
    try:
        text = read_text(path)
    except SettingsFaults as failure:
        return Examined(failure.source, None, failure.faults)
    return examine_branch(text, str(path), path.parent, find_doubts)


def examine_branch(
    text: str, source: str, folder: Path = Path(), find_doubts: FindDoubts = doubts
) -> Examined:
    """Everything that is wrong or doubtful in the text of a branch file; ``source`` names it in messages,
    and files that it names are looked for from ``folder``."""
    try:
        document = Document(text, source)
    except SettingsFaults as failure:
        return Examined(source, None, failure.faults)
    data = unabridged(document.data)
    draft = draft_of(document.data)
    texts = customer_texts() if draft.wording else ()
    logo, amiss = _logo(draft.logo, folder)
    faults = document.faults([*shape_findings(data, BranchFile), *errors(draft, texts), *amiss])
    warnings = document.faults(list(find_doubts(draft)))
    config = None if faults else _config(convert(data, BranchFile), logo)
    return Examined(source, config, faults, warnings)


def _logo(file: str | None, folder: Path) -> tuple[bytes, list[Finding]]:
    """The logo for slips, and what is wrong with it."""
    if file is None:
        return b"", []
    from queue_server.slip_logo import LogoFault, read_logo  # loads Pillow, which most starts do not need

    try:
        return read_logo(folder / file), []
    except LogoFault as fault:
        return b"", [Finding(("slip", "logo"), str(fault))]


# --- from a file without faults to the branch -----------------------------------------------------


def _config(file: BranchFile, logo: bytes) -> BranchConfig:
    service, tickets = _service_hours(file.hours), _ticket_hours(file.hours)
    priorities = file.priorities
    return BranchConfig(
        id=file.id,
        name=file.name,
        time_zone=file.time_zone,
        languages=file.languages,
        public_url=file.public_url.rstrip("/"),
        occupancy=_as(Occupancy, file.occupancy),
        party_max=file.party.max,
        tickets=tickets,
        day_ends=read_time(file.hours.day_ends),
        queues=file.queues,
        services=tuple(_service(table, tickets) for table in file.services),
        counters=file.counters,
        profiles=tuple(map(_profile, file.profiles)),
        start=file.triage.start,
        screens=file.triage.screens,
        service=None if service == tickets else service,
        priorities=tuple(_as(Priority, one) for one in priorities) if priorities else DEFAULT_PRIORITIES,
        calling=_as(Calling, file.calling),
        appointments=_as(AppointmentRules, file.appointments),
        promise=_as(Promise, file.promise),
        plan=tuple(span for entry in file.plan for span in _planned(entry)),
        advisers=file.advisers,
        other_ways=file.other_ways,
        kiosk=_as(KioskRules, file.kiosk),
        targets=_as(Targets, file.targets),
        retention=_as(Retention, file.retention),
        announcements=_as(Announcements, file.announcements),
        staff=_as(StaffRules, file.staff),
        wording=file.wording,
        slip=SlipDesign(file.slip.lines, file.slip.texts, logo),
        training=file.training,
    )


def _as(kind: type[T], table: msgspec.Struct) -> T:
    """A part of the branch whose keys are those of its table in the file."""
    return msgspec.convert(table, kind, from_attributes=True)


def _service_hours(table: HoursTable) -> Hours:
    listed = {day: read_spans(one.hours) for one in table.exceptions for day in one.dates}
    return Hours(_week(table), _by_date(table, listed))


def _ticket_hours(table: HoursTable) -> Hours:
    listed = {
        day: read_spans(one.hours if one.tickets is None else one.tickets)
        for one in table.exceptions
        for day in one.dates
    }
    return Hours(_week(table.tickets, _week(table)), _by_date(table, listed))


def _week(table: HoursTable | TicketHoursTable, otherwise: tuple[Spans, ...] = ()) -> tuple[Spans, ...]:
    """The seven days as written; those left out are as ``otherwise``."""
    written: list[str | None] = [getattr(table, weekday) for weekday in WEEKDAYS]
    return tuple(
        otherwise[number] if text is None else read_spans(text) for number, text in enumerate(written)
    )


def _by_date(table: HoursTable, listed: dict[date, Spans]) -> dict[date, Spans]:
    """What is listed wins over a public holiday."""
    closed = [*table.closed_days]
    if isinstance(table.holidays, str):
        closed += public_holidays(table.holidays)
    return dict(sorted((dict.fromkeys(closed, ()) | listed).items()))


def _service(table: ServiceTable, branch: Hours) -> Service:
    return Service(
        id=table.id,
        name=table.name,
        queue=table.queue,
        walk_in=table.walk_in,
        priority=table.priority,
        skills=frozenset(table.skills),
        expected_min=table.expected_min,
        quota=table.quota,
        promise=table.promise,
        hours=_hours_of_service(table.hours, branch) if table.hours else None,
        wait_target_min=table.wait_target_min,
        delivered_required=table.delivered_required,
    )


def _hours_of_service(table: TicketHoursTable, branch: Hours) -> Hours:
    """On a date with hours of its own, those of the service hold as far as the branch gives out tickets."""
    week = _week(table, branch.week)
    own = [getattr(table, weekday) is not None for weekday in WEEKDAYS]
    exceptions = {
        day: tuple(_both(week[day.weekday()], spans)) if own[day.weekday()] else spans
        for day, spans in branch.exceptions.items()
    }
    return Hours(week, exceptions)


def _both(first: Spans, second: Spans) -> Iterator[Span]:
    """The time that is in both."""
    for one in first:
        for other in second:
            opens, closes = max(one.opens, other.opens), min(one.closes, other.closes)
            if opens < closes:
                yield Span(opens, closes)


def _profile(table: ProfileTable) -> ProfileCard:
    terms = tuple(_as(QueueTerms, one) for one in table.queues)
    return ProfileCard(
        id=table.id,
        name=table.name,
        queues=tuple(one.queue for one in terms),
        order=table.order,
        terms=tuple(one for one in terms if one != QueueTerms(one.queue)),
        may_choose=table.may_choose,
    )


def _planned(entry: PlanTable) -> Iterator[PlannedSpan]:
    weekdays = tuple(sorted(WEEKDAYS.index(weekday) for weekday in entry.weekdays))
    for span in read_spans(entry.hours):
        yield PlannedSpan(entry.profile, weekdays, span, entry.counters)
