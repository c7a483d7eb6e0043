"""How many counters are to work at which times today."""

from __future__ import annotations

from datetime import datetime

from queue_link.commands import PlannedCounters
from queue_server.domain.opening import local_date, moment_of
from queue_server.domain.state import BranchState


def counters_planned(state: BranchState, now: datetime) -> tuple[PlannedCounters, ...]:
    """As set by hand for the day, else as the branch file says for its weekday. What is over is left out."""
    plan = _by_the_file(state, now) if state.plan is None else state.plan
    return tuple(planned for planned in plan if planned.ends > now)


def is_planned(state: BranchState) -> bool:
    """Whether anybody has said who works when, for today or for any weekday."""
    return bool(state.config.plan if state.plan is None else state.plan)


def _by_the_file(state: BranchState, now: datetime) -> tuple[PlannedCounters, ...]:
    config = state.config
    day = local_date(config, now)
    return tuple(
        PlannedCounters(
            planned.profile,
            moment_of(config, day, planned.span.opens),
            moment_of(config, day, planned.span.closes),
            planned.counters,
        )
        for planned in config.plan
        if day.weekday() in planned.weekdays
    )
