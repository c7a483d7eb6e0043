"""Which entries of the journal are lines of the audit log, too: what staff decide about a branch, and who
works where. Written in the same transaction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from queue_link.audit_kind import AuditKind
from queue_link.vocabulary import BranchId, Outcome
from queue_server.audit import Deed, note
from queue_server.domain import events as happened
from queue_server.entry import Asked, Entry

_KINDS: dict[type[happened.Event], AuditKind] = {
    happened.CounterOpened: AuditKind.COUNTER_OPENED,
    happened.CounterClosed: AuditKind.COUNTER_CLOSED,
    happened.CounterHandedOver: AuditKind.COUNTER_HANDED_OVER,
    happened.ProfileChanged: AuditKind.PROFILE_CHANGED,
    happened.ServiceClosed: AuditKind.SERVICE_CLOSED,
    happened.ServiceOpened: AuditKind.SERVICE_OPENED,
    happened.TicketsStopped: AuditKind.TICKETS_STOPPED,
    happened.TicketsResumed: AuditKind.TICKETS_RESUMED,
    happened.VisitMoved: AuditKind.VISIT_MOVED,
    happened.BranchFileReloaded: AuditKind.CONFIGURATION_RELOADED,
    happened.DayOpened: AuditKind.DAY_OPENED,
    happened.DayClosed: AuditKind.DAY_CLOSED,
    happened.CountersPlanned: AuditKind.COUNTERS_PLANNED,
    happened.PeopleCounted: AuditKind.PEOPLE_COUNTED,
    happened.CountCorrected: AuditKind.COUNT_CORRECTED,
    happened.CapChanged: AuditKind.CAP_CHANGED,
    happened.EvacuationStarted: AuditKind.EVACUATION_STARTED,
    happened.EvacuationEnded: AuditKind.EVACUATION_ENDED,
    happened.NoticeSet: AuditKind.NOTICE_SET,
    happened.NoticeTakenBack: AuditKind.NOTICE_TAKEN_BACK,
}


def note_deeds(connection: Connection, branch: BranchId, entries: Iterable[Entry]) -> None:
    """Add a line for each entry that somebody asked for and that is a deed of staff."""
    for entry in entries:
        if entry.asked is not None:
            note(connection, entry.event.at, *_deeds(branch, entry.event, entry.asked))


def _deeds(branch: BranchId, event: happened.Event, asked: Asked) -> Iterator[Deed]:
    kind = _KINDS.get(type(event))
    if kind is not None:
        yield Deed(kind, branch, asked.person, asked.device, _about(event), _detail(event))
    elif isinstance(event, happened.VisitEnded) and event.outcome is Outcome.REMOVED:
        yield Deed(AuditKind.VISIT_REMOVED, branch, asked.person, asked.device, event.visit)


def _about(event: happened.Event) -> str:
    match event:
        case happened.VisitMoved(visit=visit):
            return visit
        case happened.ServiceClosed(service=service) | happened.ServiceOpened(service=service):
            return service
        case (
            happened.CounterOpened(counter=counter)
            | happened.CounterClosed(counter=counter)
            | happened.CounterHandedOver(counter=counter)
            | happened.ProfileChanged(counter=counter)
        ):
            return counter
        case _:
            return ""


def _detail(event: happened.Event) -> str:
    match event:
        case happened.CapChanged(cap=cap):
            return f"cap {cap}"
        case happened.CountCorrected(people=people):
            return f"{people:+d}"
        case happened.PeopleCounted(people=people):
            return str(people)
        case happened.CounterOpened(adviser=adviser) | happened.CounterHandedOver(adviser=adviser):
            return adviser
        case happened.ProfileChanged(profile=profile):
            return profile
        case _:
            return ""
