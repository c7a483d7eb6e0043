"""What a customer is told who shows a ticket at the kiosk. Pure."""

from __future__ import annotations

from datetime import datetime

from queue_link.commands import Rejoin
from queue_link.results import Refusal, TicketFound
from queue_link.vocabulary import Outcome, Reason, Situation, VisitState
from queue_server.domain import tickets
from queue_server.domain.codes import check_code, visit_with
from queue_server.domain.state import BranchState
from queue_server.phone import may_leave, numbers_before, situation_of, wait_of


def find_ticket(state: BranchState, code: str, now: datetime) -> TicketFound | Refusal:
    """Where the ticket with this code stands, and what its holder may do about it."""
    visit = visit_with(state, code)
    if visit is None:
        return Refusal(Reason.UNKNOWN_TICKET)
    situation = situation_of(state, visit, now)
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
        wait=wait_of(state, visit),
        counter=visit.counter,
        until=visit.ready_at,
        may_rejoin=leaving and not barred,
        no_rejoin=rejoined.reason if isinstance(rejoined, Refusal) and missed else None,
        may_leave=may_leave(state, visit, now),
    )
