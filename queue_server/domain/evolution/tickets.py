"""How events change tickets and booked times, and who may come in."""

from __future__ import annotations

from queue_link.vocabulary import CountSource, QueueId, VisitState
from queue_server.domain import events as happened
from queue_server.domain.choosing import turn_from
from queue_server.domain.evolution.appointments import checked_in
from queue_server.domain.evolution.building import drop_reservation, go_inside, ledger_entry
from queue_server.domain.evolution.places import join_line, leave_line, leave_place, move, new_turn, stay_away
from queue_server.domain.flow import quarter_of
from queue_server.domain.state import BranchState
from queue_server.domain.visit import Visit


def taken(state: BranchState, event: happened.TicketTaken) -> None:
    begins = event.booked_at if event.booked_at and not event.late else None
    visit = Visit(
        id=event.visit,
        number=event.number,
        queue=queue_now(state, event),
        drawn_from=event.queue,
        service=event.service,
        priority=event.priority,
        rank=state.rank(event.priority),
        language=event.language,
        party=event.party,
        counted=event.party if event.counted is None else event.counted,
        token=event.token,
        taken_at=event.at,
        turn=turn_from(begins.timestamp(), state.seq) if begins else new_turn(state, event.at),
        state=VisitState.WAITING if event.admitted else VisitState.OUTSIDE,
        inside=event.admitted,
        before=event.before,
        forecast=event.wait,
        chance=event.chance,
        appointment=event.appointment,
        booked_at=event.booked_at,
        needs=event.needs,
    )
    state.visits[visit.id] = visit
    state.by_token[visit.token] = visit
    state.serials[event.number[0]] = event.serial
    state.flow.arrived[quarter_of(event.at)] += 1
    if event.appointment is None:
        state.taken[event.service] += 1
    else:
        checked_in(state, event)
    if event.admitted:
        state.occupancy.admit(visit.party, ledger_entry(state, event.at, visit.counted, CountSource.TICKET))
        state.door = event.door or state.door
    elif event.come_back_at:
        stay_away(state, visit, event.come_back_at)
    join_line(state, visit, event.at)


def queue_now(
    state: BranchState,
    event: happened.TicketTaken | happened.ServiceAdded | happened.VisitTransferred | happened.VisitMoved,
) -> QueueId:
    """Where its service is called from. A branch file that changed meanwhile may have moved it."""
    return state.keep_service(event.service, event.queue).queue


def called_forward(state: BranchState, event: happened.CalledForward) -> None:
    visit = state.visits[event.visit]
    leave_line(state, visit)
    move(visit, event)
    visit.forwarded_at, visit.forwarded_seq = event.at, state.seq
    visit.forwards += 1
    state.occupancy.reserve(visit.party)
    state.expected[visit.id] = visit
    state.newest_forwarded = state.seq
    state.door = event.door
    join_line(state, visit, event.at)


def forward_expired(state: BranchState, event: happened.ForwardExpired) -> None:
    visit = state.visits[event.visit]
    leave_place(state, visit)
    drop_reservation(state, visit)
    move(visit, event)
    visit.parked_for = ""
    stay_away(state, visit, event.ready_at, event.at)
    join_line(state, visit, event.at)


def entered(state: BranchState, event: happened.VisitEntered) -> None:
    visit = state.visits[event.visit]
    move(visit, event)
    go_inside(state, visit, event.at)
