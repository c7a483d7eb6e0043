"""A branch that is watched at every single event, by somebody who keeps their own books."""

from __future__ import annotations

from collections import Counter as Tally
from typing import TypeGuard

from queue_link.vocabulary import Act, QueueId, TicketNumber, VisitId, VisitState
from queue_server.domain import lifecycle
from queue_server.domain.branch import Branch
from queue_server.domain.configuration import BranchConfig, PolicyName
from queue_server.domain.door import BOOKED_COME_IN_S
from queue_server.domain.events import (
    CalledForward,
    CountCorrected,
    DayClosed,
    DayOpened,
    Event,
    ExitAssumed,
    OfVisit,
    PeopleCounted,
    PeopleLeft,
    TicketTaken,
    Undone,
    VisitCalled,
    VisitEnded,
    VisitReady,
)
from queue_server.domain.state import BranchState
from queue_server.domain.visit import Visit


class Onlooker:
    """What an onlooker knows of the day, from the events alone. It outlives a restart of the server."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.kinds: set[type[Event]] = set()
        self.two_days_from = 0
        """Events before the newest business day and the one before it."""
        self._day_from = 0
        self._tokens: set[str] = set()
        self._new_day()

    def _new_day(self) -> None:
        self.numbers: set[TicketNumber] = set()
        self.taken: set[VisitId] = set()
        self.called: Tally[QueueId] = Tally()
        self.states: dict[VisitId, VisitState] = {}
        self.human_said = False
        """Somebody counted or corrected: then ticket holders may be known to have gone."""
        self.seen_out = 0
        self.on_the_way_out: dict[VisitId, int] = {}
        self.door_passes = 0
        """Admissions in a row that passed over the oldest who could come in."""

    def begin(self, event: Event, state: BranchState) -> None:
        """Just before an event is applied."""
        match event:
            case DayOpened():
                if event.day != state.day:
                    assert not state.live(), "a day ended with people in it"
                    self.two_days_from, self._day_from = self._day_from, len(self.events)
                    self._new_day()
            case TicketTaken():
                assert event.number not in self.numbers, "a number is given twice"
                assert event.visit not in self.taken
                assert event.token not in self._tokens
        if is_admission(event):
            self._count_passes(event, state)

    def end(self, event: Event, state: BranchState) -> None:
        """Just after it."""
        self.events.append(event)
        self.kinds.add(type(event))
        assert state.seq == len(self.events)
        match event:
            case TicketTaken():
                self.numbers.add(event.number)
                self.taken.add(event.visit)
                self._tokens.add(event.token)
                self.states[event.visit] = state.visits[event.visit].state
            case DayClosed():
                assert not state.live(), "the day is over for everybody"
                assert not state.held, "and at every counter"
            case PeopleCounted() | CountCorrected():
                self.human_said = True
            case PeopleLeft():
                self.seen_out += event.people
            case ExitAssumed():
                self.on_the_way_out.pop(event.visit, None)
        if isinstance(event, OfVisit):
            self._moved(event, state.visits[event.visit])
            assert state.called == self.called
        if is_admission(event):
            self._check_cap(event, state)

    def _moved(self, event: OfVisit, visit: Visit) -> None:
        """Every move is one of the table; an undo leads back to where an event like that may begin."""
        before = self.states[visit.id]
        self.states[visit.id] = visit.state
        if isinstance(event, Undone):
            self.on_the_way_out.pop(visit.id, None)
            undone = VisitCalled if event.act is Act.CALL else VisitEnded
            assert visit.state in lifecycle.MOVES[undone].origins
        elif isinstance(event, VisitReady):
            assert visit.state is lifecycle.READY[before]
        else:
            move = lifecycle.MOVES[type(event)]
            assert before in move.origins
            assert visit.state is (move.target or before)
        if isinstance(event, VisitCalled) and not event.silent:
            self.called[visit.queue] += 1
        elif isinstance(event, Undone) and event.act is Act.CALL:
            self.called[visit.queue] -= 1
        if isinstance(event, VisitEnded) and event.leaves_at:
            self.on_the_way_out[visit.id] = event.left

    def _check_cap(self, event: TicketTaken | CalledForward, state: BranchState) -> None:
        """Whoever is let in fits: by the count, and by those whom the server itself let in before."""
        occupancy, visit = state.occupancy, state.visits[event.visit]
        assert visit.party <= state.cap
        known = [other for other in state.live() if other.inside or other.holds_reservation]
        if not self.human_said:
            on_the_way_out = max(0, sum(self.on_the_way_out.values()) - self.seen_out)
            assert sum(other.party for other in known) + on_the_way_out <= state.cap
        assert occupancy.present + occupancy.on_the_way_out + occupancy.reserved <= state.cap
        assert max(occupancy.inside, occupancy.present) + occupancy.reserved <= state.cap

    def _count_passes(self, event: TicketTaken | CalledForward, state: BranchState) -> None:
        """At the door too, nobody is passed over more often than the guard allows."""
        outside = outside_who_may_come_in(state, event.at.timestamp())
        oldest = min(outside, key=lambda visit: visit.turn, default=None)
        if (
            oldest is None
            or event.visit == oldest.id
            or (isinstance(event, TicketTaken) and _turn_of(event, state) < oldest.turn)
        ):
            self.door_passes = 0
        else:
            self.door_passes += 1
        calling = state.config.calling
        if calling.policy is PolicyName.PRIORITY_GUARDED:
            assert self.door_passes <= calling.guard, "the guard at the door"


class WatchedBranch(Branch):
    """Raises ``AssertionError`` at the first event that breaks a promise."""

    def __init__(self, config: BranchConfig, onlooker: Onlooker) -> None:
        super().__init__(config)
        self._onlooker = onlooker

    def apply(self, event: Event) -> None:
        self._onlooker.begin(event, self.state)
        super().apply(event)
        self._onlooker.end(event, self.state)


def is_admission(event: Event) -> TypeGuard[CalledForward | TicketTaken]:
    """Somebody is let in by the server. A walk-up is not: that party stands at a counter already."""
    return isinstance(event, CalledForward) or (isinstance(event, TicketTaken) and event.door is not None)


def outside_who_may_come_in(state: BranchState, now_s: float) -> list[Visit]:
    """Those who wait outside, are not ahead of their booked time, and fit into the building at all."""
    until = max(now_s, state.latest) + BOOKED_COME_IN_S
    return [visit for visit in state.outside if visit.party <= state.cap and visit.turn[0] <= until]


def _turn_of(event: TicketTaken, state: BranchState) -> tuple[float, float, int]:
    booked = event.booked_at if event.booked_at and not event.late else None
    return (booked or event.at).timestamp(), float(state.seq + 1), state.seq + 1
