"""People come and go unseen; as long as the door tells the truth, no more are let in than the cap."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from queue_link.commands import (
    CallNext,
    DoorCount,
    DoorEntered,
    DoorLeft,
    Finish,
    LeaveQueue,
    NoShow,
    ReturnVisit,
    Start,
    TakeTicket,
)
from queue_link.results import Accepted, TicketIssued
from queue_link.vocabulary import Place, VisitId, VisitState
from tests.queue_server.branches import FI, PERMITS, branch
from tests.queue_server.service_point import DOOR, ServicePoint

CAP = 10


class Building(RuleBasedStateMachine):
    """Who is really inside, beside what the server believes."""

    @initialize()
    def opens(self) -> None:
        self.point = ServicePoint(branch(cap=CAP, outside_limit=30))
        self.desk = self.point.desk(1)
        self.inside: dict[VisitId, int] = {}
        self.strangers = 0

    @property
    def people(self) -> int:
        return sum(self.inside.values()) + self.strangers

    @rule(party=st.integers(1, 4))
    def somebody_takes_a_ticket(self, party: int) -> None:
        before = self.people
        ticket = self.point.do(TakeTicket(PERMITS, FI, party))
        if isinstance(ticket, TicketIssued) and ticket.admitted:
            self.inside[ticket.visit] = party
            assert before + party <= CAP, f"{before} were inside, {party} more were let in"

    @precondition(lambda self: self.inside)
    @rule(data=st.data())
    def somebody_walks_out_unseen(self, data: st.DataObject) -> None:
        del self.inside[data.draw(st.sampled_from(sorted(self.inside)))]

    @rule(people=st.integers(1, 3))
    def strangers_come(self, people: int) -> None:
        self.strangers += people
        self.point.do(DoorEntered(people), DOOR)

    @precondition(lambda self: self.strangers)
    @rule(data=st.data())
    def strangers_go(self, data: st.DataObject) -> None:
        people = data.draw(st.integers(1, self.strangers))
        self.strangers -= people
        self.point.do(DoorLeft(people), DOOR)

    @rule()
    def somebody_counts(self) -> None:
        self.point.do(DoorCount(self.people), DOOR)

    @precondition(lambda self: self.inside)
    @rule(data=st.data())
    def somebody_gives_the_ticket_back(self, data: st.DataObject) -> None:
        visit = data.draw(st.sampled_from(sorted(self.inside)))
        if isinstance(self.point.do(LeaveQueue(visit)), Accepted):
            del self.inside[visit]

    @rule(place=st.sampled_from(Place), come_back=st.booleans())
    def an_adviser_calls(self, place: Place, come_back: bool) -> None:
        if not isinstance(self.point.do(CallNext(), self.desk), Accepted):
            return
        counter = self.point.branch.state.counter_of(self.desk)
        assert counter is not None
        assert counter.visit is not None
        if counter.visit not in self.inside:
            self.point.do(NoShow(), self.desk)
        elif come_back:
            self.point.do(ReturnVisit(place), self.desk)
        else:
            visit = counter.visit
            self.point.do(Start(), self.desk)
            self.point.do(Finish(), self.desk)
            del self.inside[visit]

    @invariant()
    def whoever_is_called_forward_comes_in_if_there_is_room(self) -> None:
        """They enter at once, and the door sees them."""
        for visit in list(self.point.branch.state.expected.values()):
            assert self.people + visit.party <= CAP, "called into a full building"
            self.inside[visit.id] = visit.party
            self.point.do(DoorEntered(visit.party, visit.id), DOOR)

    @invariant()
    def the_server_never_believes_in_fewer_than_there_are(self) -> None:
        occupancy = self.point.branch.state.occupancy
        assert CAP - occupancy.free(CAP) >= self.people

    @invariant()
    def every_visit_that_is_really_inside_is_alive(self) -> None:
        visits = self.point.branch.state.visits
        assert all(visits[visit].state is not VisitState.ENDED for visit in self.inside)


Building.TestCase.settings = settings(max_examples=120, stateful_step_count=50, deadline=None)
TestBuilding = Building.TestCase
