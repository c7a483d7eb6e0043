"""What the supervisor's live board needs beyond what counters see. Pure.

What is promised and likely, who has been at what since when, what the count rests on, how the day has gone.
"""

from __future__ import annotations

from collections import Counter as Tally
from datetime import datetime

from msgspec.structs import replace

from queue_link.messages import CounterState, DayFlow, OccupancyState, QueueState
from queue_link.results import Band
from queue_link.vocabulary import QueueId, VisitState
from queue_server.domain import promise
from queue_server.domain.alarms import chance_wanted
from queue_server.domain.flow import beginning_of
from queue_server.domain.state import BranchState, Counter

_UNCALLED = frozenset({VisitState.OUTSIDE, VisitState.AWAY, VisitState.WAITING})
MOST_QUARTERS = 96
"""A day of them. The latest are shown."""


def with_forecast(state: BranchState, queue: QueueState, likely: Tally[QueueId], now: datetime) -> QueueState:
    """A queue with what a new ticket would have to expect, and how many can still be served today."""
    known = promise.fresh(state, now) is not None
    return replace(
        queue,
        wait=wait_in(state, queue.id, now),
        likely=likely[queue.id] if known else None,
        promisable=_promisable(state, queue.id, now),
    )


def likely_today(state: BranchState, now: datetime) -> Tally[QueueId]:
    """How many tickets of each queue that are not called yet have the chance that they are promised."""
    outlook = promise.fresh(state, now)
    likely: Tally[QueueId] = Tally()
    wanted = {service.id: chance_wanted(state, service.id) for service in state.services}
    for id, expected in outlook.visits.items() if outlook else ():
        visit = state.visits.get(id)
        if visit and visit.state in _UNCALLED and expected.in_time >= wanted[visit.service]:
            likely[visit.queue] += 1
    return likely


def wait_in(state: BranchState, queue: QueueId, now: datetime) -> Band | None:
    """Over all services that the kiosk gives tickets of this queue for, each in its lowest class."""
    offered = (
        (service.id, max(state.offered_in(service), key=state.rank))
        for service in state.config.services
        if service.queue == queue and service.walk_in and promise.is_told(state, service.id)
    )
    newcomers = (promise.expected(state, service, priority, now) for service, priority in offered)
    waits = [newcomer.wait for newcomer in newcomers if newcomer is not None]
    if not waits:
        return None
    return Band(min(w.low for w in waits), max(w.likely for w in waits), max(w.high for w in waits))


def _promisable(state: BranchState, queue: QueueId, now: datetime) -> int | None:
    services = (one for one in state.config.services if one.queue == queue and one.walk_in)
    further = [promise.further_tickets(state, service, now) for service in services]
    return min((count for count in further if count is not None), default=None)


def with_timer(state: BranchState, counter: Counter, shown: CounterState) -> CounterState:
    """A counter with what its adviser does, and since when."""
    visit = state.in_hand(counter)
    if visit is not None:
        serving = visit.state is VisitState.SERVING
        return replace(shown, serving=serving, since=visit.started_at if serving else visit.called_at)
    if counter.pausing is not None:
        return replace(shown, since=counter.pausing.since, reason=counter.pausing.reason)
    return replace(shown, since=counter.idle_since)


def with_basis(state: BranchState, shown: OccupancyState) -> OccupancyState:
    """The count of people with what it rests on, and whether it can be right."""
    occupancy = state.occupancy
    return replace(
        shown,
        basis=occupancy.basis(shown.knowledge),
        ticketed=occupancy.present,
        drifted=occupancy.drifted(state.highest_cap, state.config.occupancy.drift_limit),
    )


def day_flow(state: BranchState) -> DayFlow | None:
    """Tickets and visits served, by quarters of an hour; None before the first."""
    flow = state.flow
    quarters = flow.quarters[-MOST_QUARTERS:]
    if not quarters:
        return None
    return DayFlow(
        beginning_of(quarters[0]),
        tuple(flow.arrived[quarter] for quarter in quarters),
        tuple(flow.served[quarter] for quarter in quarters),
    )
