"""Rules for the customer: taking a ticket and giving it back."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from queue_link.commands import LeaveQueue, RemoveVisit, TakeTicket
from queue_link.results import Refusal
from queue_link.vocabulary import Outcome, Reason, VisitId, VisitState
from queue_server.domain.choosing import first_outside
from queue_server.domain.configuration import Service
from queue_server.domain.events import Decision, TicketTaken
from queue_server.domain.numbering import next_serial, ticket_number
from queue_server.domain.state import BranchState


class Ids(Protocol):
    """Where new identifiers come from; chance is not the domain's business."""

    def visit(self) -> VisitId: ...

    def token(self) -> str:
        """Unguessable."""


def take(state: BranchState, command: TakeTicket, now: datetime, ids: Ids) -> Decision:
    service = state.service(command.service)
    if service is None:
        return Refusal(Reason.UNKNOWN_SERVICE)
    refusal = _no_ticket(state, command, service, now)
    if refusal:
        return refusal
    queue = state.queue(service.queue)
    serial = next_serial(queue, state.serials.get(queue.letter))
    if serial is None:
        return Refusal(Reason.NUMBERS_EXHAUSTED, limit=queue.last)
    nobody_before = first_outside(state.outside, state.config.occupancy.cap) is None
    admitted = nobody_before and command.party <= state.free()
    if not admitted and state.outside_people + command.party > state.config.occupancy.outside_limit:
        return Refusal(Reason.FULL, limit=state.config.occupancy.outside_limit)
    return (
        TicketTaken(
            now,
            visit=ids.visit(),
            number=ticket_number(queue, serial),
            queue=queue.id,
            serial=serial,
            service=service.id,
            language=command.language,
            party=command.party,
            before=state.before(queue.id),
            admitted=admitted,
            token=ids.token(),
        ),
    )


def leave(state: BranchState, command: LeaveQueue, now: datetime) -> Decision:
    visit = state.visits.get(command.visit)
    if visit is None or visit.state is VisitState.ENDED:
        return Refusal(Reason.UNKNOWN_VISIT)
    if visit.state is VisitState.SERVING:
        return Refusal(Reason.ALREADY_STARTED)
    return (state.ended(visit, Outcome.LEFT, now),)


def remove(state: BranchState, command: RemoveVisit, now: datetime) -> Decision:
    visit = state.visits.get(command.visit)
    if visit is None or visit.state is VisitState.ENDED:
        return Refusal(Reason.UNKNOWN_VISIT)
    if visit.state not in (VisitState.OUTSIDE, VisitState.WAITING):
        return Refusal(Reason.NOT_WAITING)
    return (state.ended(visit, Outcome.REMOVED, now),)


def _no_ticket(state: BranchState, command: TakeTicket, service: Service, now: datetime) -> Refusal | None:
    """Why no ticket can be given, before numbers and room are looked at."""
    config = state.config
    if not service.walk_in:
        return Refusal(Reason.NO_WALK_IN)
    if command.language not in config.languages:
        return Refusal(Reason.UNKNOWN_LANGUAGE)
    largest = min(config.party_max, config.occupancy.cap)
    if command.party > largest:
        return Refusal(Reason.PARTY_TOO_LARGE, limit=largest)
    if not state.tickets(now):
        return Refusal(Reason.CLOSED, opens_at=state.next_opening(now))
    return None
