"""Rules for the business day: it opens and ends by the branch's hours, or by a supervisor's hand."""

from __future__ import annotations

from datetime import date, datetime

from queue_link.commands import CloseDay
from queue_link.results import Refusal
from queue_link.vocabulary import Outcome, Reason
from queue_server.domain.ending import all_ended
from queue_server.domain.events import CounterClosed, DayClosed, DayOpened, Decision, Event
from queue_server.domain.opening import (
    day_begins_within,
    day_end,
    local_date,
    next_beginning,
    next_change_today,
)
from queue_server.domain.state import BranchState


def open_by_hand(state: BranchState, now: datetime) -> Decision:
    if state.open:
        return Refusal(Reason.DAY_ALREADY_OPEN)
    return (_opening(state, now, local_date(state.config, now), by_hand=True),)


def close_by_hand(state: BranchState, command: CloseDay, now: datetime) -> Decision:
    """Nobody who holds a ticket is sent home without a reason."""
    if not state.open:
        return Refusal(Reason.DAY_NOT_OPEN)
    reason = command.reason.strip()
    if not reason and state.live():
        return Refusal(Reason.BAD_MESSAGE, detail="reason: say why")
    return _closing(state, now, reason)


def due(state: BranchState, now: datetime) -> tuple[Event, ...]:
    """What the clock alone brings about now: a day that has ended, or one that begins.

    A day that a supervisor closed by hand is not opened again by its hours.
    """
    if state.open and _ended(state, now):
        return _closing(state, now)
    today = local_date(state.config, now)
    if not state.open and state.day != today and day_begins_within(state.config, now):
        return (_opening(state, now, today),)
    return ()


def next_deadline(state: BranchState, now: datetime) -> datetime | None:
    """When ``due`` may have something to say next, or any hours change what is shown."""
    config = state.config
    moments = [next_beginning(config, now, over=None if state.open else state.day)]
    if state.open and state.opened_at is not None:
        ends = day_end(config, state.opened_at, now)
        # Past it, the day ends with the last visit at a counter: nothing that a clock tells.
        moments += [
            next_change_today(config, now),
            None if state.anybody_at_a_counter and ends <= now else ends,
        ]
    return min((moment for moment in moments if moment is not None), default=None)


def _opening(state: BranchState, now: datetime, day: date, *, by_hand: bool = False) -> DayOpened:
    config = state.config
    return DayOpened(now, day, by_hand, config.occupancy.cap, config.training)


def _ended(state: BranchState, now: datetime) -> bool:
    """Its end has come and nobody is at a counter any more; or (left open by a stopped server) the hours of a
    later date have begun.

    An earlier date is a clock that was set wrongly, and no reason to send everybody home.
    """
    if state.opened_at is None or state.day is None:
        return False
    later_day = local_date(state.config, now) > state.day and day_begins_within(state.config, now)
    over = now >= day_end(state.config, state.opened_at, now) and not state.anybody_at_a_counter
    return later_day or over


def _closing(state: BranchState, now: datetime, reason: str = "") -> tuple[Event, ...]:
    if state.day is None:
        raise ValueError("an open branch has a business day")
    left_over = all_ended(state, state.live(), Outcome.CLOSING, now, reason=reason)
    counters = (CounterClosed(now, counter) for counter in state.held.values())
    return (*left_over, *counters, DayClosed(now, state.day, reason))
