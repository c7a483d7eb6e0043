"""Rules for the customer: taking a ticket, checking in, giving the ticket back, coming back after a missed
call."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

import msgspec

from queue_link.commands import Rejoin, RemoveVisit, TakeTicket
from queue_link.results import Refusal
from queue_link.vocabulary import (
    Language,
    Need,
    Outcome,
    PriorityId,
    Reason,
    TicketNumber,
    VisitId,
    VisitState,
)
from queue_server.domain import promise
from queue_server.domain.configuration import Queue, Service
from queue_server.domain.door import admits
from queue_server.domain.ending import ended
from queue_server.domain.events import Decision, TicketTaken, VisitReady, VisitRejoined
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
    priority = command.priority or service.priority
    refusal = (
        told_twice(command.needs)
        or no_such_party(state, command.language, command.party)
        or no_ticket_now(state, service, priority, now)
    )
    if refusal:
        return refusal
    number = next_number(state, service)
    if isinstance(number, Refusal):
        return number
    back_at = promise.come_back_at(state, service, priority, now) if command.come_back else None
    door = None if back_at else admits(state, service, priority, command.party, now)
    if door is None and back_at is None and no_room_outside(state, command.party):
        return promise.instead(state, Reason.FULL, now, service)
    taken = new_ticket(state, service, priority, command.language, command.party, number, now, ids)
    expected = promise.expected(state, service.id, priority, now)
    return (
        msgspec.structs.replace(
            taken,
            before=state.before(service.queue, state.rank(priority)),
            admitted=door is not None,
            door=door,
            wait=expected.wait if expected else None,
            shown=expected is not None and promise.is_told(state, service.id),
            chance=expected.in_time if expected else None,
            come_back_at=back_at,
            needs=command.needs,
        ),
    )


def new_ticket(
    state: BranchState,
    service: Service,
    priority: PriorityId,
    language: Language,
    party: int,
    number: Numbered,
    now: datetime,
    ids: Ids,
) -> TicketTaken:
    """Of a customer who is inside, with nobody before; whoever asks for it says what is otherwise."""
    return TicketTaken(
        now,
        visit=ids.visit(),
        number=number[0],
        queue=service.queue,
        serial=number[1],
        service=service.id,
        language=language,
        party=party,
        before=0,
        admitted=True,
        token=ids.token(),
        priority=priority,
        counted=state.counted(party),
    )


def leave(state: BranchState, visit: VisitId, now: datetime) -> Decision:
    """The customer gives the ticket back, also while being called."""
    known = state.visits.get(visit)
    if known is None or known.state is VisitState.ENDED:
        return Refusal(Reason.UNKNOWN_VISIT)
    if known.state is VisitState.SERVING:
        return Refusal(Reason.ALREADY_STARTED)
    return (ended(state, known, Outcome.LEFT, now),)


def remove(state: BranchState, command: RemoveVisit, now: datetime) -> Decision:
    """Also one in hand at a counter; nobody there can take that back."""
    visit = state.visits.get(command.visit)
    if visit is None or visit.state is VisitState.ENDED:
        return Refusal(Reason.UNKNOWN_VISIT)
    return (ended(state, visit, Outcome.REMOVED, now, reason=command.reason),)


def rejoin(state: BranchState, command: Rejoin, now: datetime) -> Decision:
    """Somebody who missed the call waits again, behind a few who came in time; somebody who was away and is
    back before the set time stands in the line outside."""
    visit = state.visits.get(command.visit)
    if visit is None:
        return Refusal(Reason.UNKNOWN_VISIT)
    if visit.state is VisitState.AWAY:
        return (VisitReady(now, visit.id),)
    rules, gone = state.config.calling, visit.outcome is Outcome.NO_SHOW
    if visit.state is not VisitState.MISSED and not gone:
        return Refusal(Reason.NOT_MISSED)
    if visit.rejoined >= rules.rejoin_times > 0:
        return Refusal(Reason.REJOINED_TOO_OFTEN, limit=rules.rejoin_times)
    numbers = rules.rejoin_within_numbers
    if gone or (numbers is not None and state.called[visit.queue] - visit.missed_calls > numbers):
        return Refusal(Reason.TOO_LATE, limit=numbers)
    return (VisitRejoined(now, visit.id, rules.rejoin_behind),)


Numbered = tuple[TicketNumber, int]
"""A number, and its serial in the series."""


def next_number(state: BranchState, service: Service) -> Numbered | Refusal:
    """The next of the service's series."""
    queue: Queue = state.queue(service.queue)
    serial = next_serial(queue, state.serials.get(queue.letter))
    if serial is None:
        return Refusal(Reason.NUMBERS_EXHAUSTED, limit=queue.last)
    return ticket_number(queue, serial), serial


def no_such_party(state: BranchState, language: Language, party: int) -> Refusal | None:
    """Why this party in this language cannot have a ticket at all."""
    if language not in state.config.languages:
        return Refusal(Reason.UNKNOWN_LANGUAGE)
    # Nobody at all is let in for a while with a cap of 0; a low one lets no larger party in.
    largest = min(state.config.party_max, state.cap or state.config.occupancy.cap)
    return Refusal(Reason.PARTY_TOO_LARGE, limit=largest) if party > largest else None


def told_twice(needs: tuple[Need, ...]) -> Refusal | None:
    """Why these needs cannot be put on a ticket; None: they can."""
    if len(set(needs)) == len(needs):
        return None
    return Refusal(Reason.BAD_MESSAGE, detail="needs: one of them comes twice")


def no_room_outside(state: BranchState, party: int) -> bool:
    return state.outside_people + party > state.config.occupancy.outside_limit


def no_ticket_now(
    state: BranchState, service: Service, priority: PriorityId, now: datetime
) -> Refusal | None:
    """Why no ticket for this service is given out in this class now, whoever asks."""
    if not service.walk_in:
        return Refusal(Reason.NO_WALK_IN)
    if state.priority(priority) is None or priority == state.config.appointments.priority:
        return Refusal(Reason.UNKNOWN_PRIORITY)
    if state.evacuating:
        return Refusal(Reason.EVACUATION)
    if not state.tickets_for(service, now):
        return promise.instead(state, Reason.CLOSED, now, service)
    if state.stopped is not None:
        said = promise.instead(state, Reason.TICKETS_STOPPED, now, service)
        return msgspec.structs.replace(said, text=state.stopped)
    if service.id in state.closed_services:
        said = promise.instead(state, Reason.SERVICE_CLOSED, now, service)
        return msgspec.structs.replace(said, text=state.closed_services[service.id])
    if service.quota is not None and state.taken[service.id] >= service.quota:
        return promise.instead(state, Reason.QUOTA_USED, now, service)
    return promise.refusal(state, service, priority, now)
