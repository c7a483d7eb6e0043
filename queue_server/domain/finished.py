"""The flat record of a visit that has ended: what is kept of it for figures and forecasts."""

from __future__ import annotations

from queue_server.domain.forecast.learning import FinishedVisit
from queue_server.domain.state import BranchState
from queue_server.domain.visit import Visit


def finished(state: BranchState, visit: Visit) -> FinishedVisit:
    """Raises ``ValueError`` for a visit that has not ended."""
    if visit.outcome is None or visit.ended_at is None:
        raise ValueError(f"{visit.number} has not ended")
    return FinishedVisit(
        service=visit.waited_for or visit.service,
        priority=visit.priority,
        taken_at=visit.taken_at,
        ended_at=visit.ended_at,
        outcome=visit.outcome,
        booked_at=visit.booked_at,
        called_at=visit.met_at or visit.called_at,
        started_at=visit.met_started_at,
        served_s=visit.worked_s,
        services=max(1, len(visit.worked_on)),
        counter=visit.counter,
        forecast=visit.forecast,
        chance=visit.chance,
        before=visit.before,
        training=state.training,
    )
