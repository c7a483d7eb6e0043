"""What a customer is told who shows a ticket at the kiosk. Pure."""

from __future__ import annotations

from datetime import datetime

from queue_link.commands import Rejoin
from queue_link.results import Band, Refusal, TicketFound
from queue_link.vocabulary import Outcome, Reason, Situation, VisitState
from queue_server.domain import promise, tickets
from queue_server.domain.codes import check_code, visit_with
from queue_server.domain.state import BranchState
from queue_server.domain.visit import Visit
from queue_server.phone import numbers_before, situation_of


def find_ticket(state: BranchState, code: str, now: datetime) -> TicketFound | Refusal:
    """Where the ticket with this code stands, and what its holder may do about it."""
    visit = visit_with(state, code)
    if visit is None:
        return Refusal(Reason.UNKNOWN_TICKET)
    situation = situation_of(state, visit)
    leaving = situation is not Situation.EVACUATION
    rejoined = tickets.rejoin(state, Rejoin(visit.id), now)
    barred = isinstance(rejoined, Refusal)
    missed = visit.state is VisitState.MISSED or visit.outcome is Outcome.NO_SHOW
    return TicketFound(
        visit=visit.id,
        number=visit.number,
        service=visit.service,
        language=visit.language,
        situation=situation,
        check=check_code(visit.id, visit.token),
        before=numbers_before(state, visit, situation),
        wait=_wait(state, visit),
        counter=visit.counter,
        until=visit.ready_at,
        may_rejoin=leaving and not barred,
        no_rejoin=rejoined.reason if isinstance(rejoined, Refusal) and missed else None,
        may_leave=leaving and not isinstance(tickets.leave(state, visit.id, now), Refusal),
    )


def _wait(state: BranchState, visit: Visit) -> Band | None:
    """The forecast, where customers are told of it."""
    expected = state.outlook.visits.get(visit.id) if state.outlook else None
    return expected.wait if expected and promise.is_told(state, visit.service) else None
