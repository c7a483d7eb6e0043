"""People come and go, partly unseen; as long as door and sensor tell the truth, no more are let in than the
cap, and the server never believes in fewer than there are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from queue_link.commands import (
    CallNext,
    CheckIn,
    Command,
    DoorCount,
    DoorEntered,
    DoorLeft,
    Finish,
    LeaveQueue,
    NoShow,
    Park,
    Rejoin,
    RemoveVisit,
    ReturnVisit,
    SensorCounted,
    SetCap,
    Start,
    TakeTicket,
    Undo,
    WalkUp,
)
from queue_link.results import Accepted, Result, TicketIssued
from queue_link.vocabulary import DeviceId, Place, PriorityId, ServiceId, VisitId, VisitState
from queue_server.domain.configuration import URGENT, Calling, Exits, Occupancy
from queue_server.domain.events import CalledForward
from queue_server.domain.visit import Visit
from tests.queue_server.branches import FI, NINE, PASSPORTS, PERMITS, SIMPLE, branch
from tests.queue_server.service_point import BOSS, DOOR, KIOSK, ServicePoint

CAP, SOFT_CAP = 10, 7
RULES = Calling(recall_cool_down_s=0, recalls_before_no_show=0, rejoin_within_min=15)
"""Who missed the call may rejoin."""
SENSOR = DeviceId("sensor")
GIVEN_UP: tuple[Command, ...] = (NoShow(), Undo(), ReturnVisit())
"""What an adviser does when nobody comes."""
LATEST = NINE + timedelta(hours=7)
"""So that the day does not end before all are served."""


@dataclass
class Leaving:
    """A party whose visit is over, somewhere between counter and door."""

    party: int
    by: datetime


class Building(RuleBasedStateMachine):
    """Who is really inside, beside what the server believes."""

    @initialize(
        exits=st.sampled_from(Exits),
        exit_min=st.sampled_from((0, 5)),
        soft_cap=st.sampled_from((None, SOFT_CAP)),
        ticket_adds=st.sampled_from((None, 0, 1)),
        buffer=st.sampled_from((None, 3)),
        margin_sigmas=st.sampled_from((0.0, 2.0)),
        calling=st.sampled_from((SIMPLE, RULES)),
    )
    def opens(
        self,
        exits: Exits,
        exit_min: int,
        soft_cap: int | None,
        ticket_adds: int | None,
        buffer: int | None,
        margin_sigmas: float,
        calling: Calling,
    ) -> None:
        self.limits = Occupancy(
            CAP,
            outside_limit=40,
            exits=exits,
            soft_cap=soft_cap,
            exit_min=exit_min,
            buffer=buffer,
            margin_sigmas=margin_sigmas,
            ticket_adds=ticket_adds,
        )
        self.point = ServicePoint(branch(calling=calling, occupancy=self.limits))
        self.desks = [self.point.desk(1), self.point.desk(2)]
        self.inside: dict[VisitId, int] = {}
        self.going: list[Leaving] = []
        self.strangers = 0

    # --- what is true ------------------------------------------------------------------------------

    @property
    def people(self) -> int:
        return sum(self.inside.values()) + sum(party.party for party in self.going) + self.strangers

    @property
    def expected(self) -> dict[VisitId, Visit]:
        """Called forward, at the door, not inside yet."""
        return self.point.branch.state.expected

    def unseen(self, party: int) -> int:
        """How many of a party are counted by their ticket, because no sensor sees them."""
        return party if self.limits.ticket_adds is None else min(party, self.limits.ticket_adds)

    def do(self, command: Command, device: DeviceId = KIOSK) -> Result:
        """Whoever is called forward meanwhile finds room, also when all who were called before come in."""
        before = len(self.point.events)
        result = self.point.do(command, device)
        self.nobody_is_called_into_a_full_building(before)
        return result

    def pass_time(self, minutes: float) -> None:
        before = len(self.point.events)
        self.point.pass_time(minutes)
        self.nobody_is_called_into_a_full_building(before)

    def nobody_is_called_into_a_full_building(self, before: int) -> None:
        if any(isinstance(event, CalledForward) for event in self.point.events[before:]):
            self.all_find_room()

    def all_find_room(self) -> None:
        to_come = sum(visit.party for visit in self.expected.values())
        cap = self.point.branch.state.cap
        assert self.people + to_come <= cap, f"{self.people} are inside, {to_come} are to come in"

    # --- who comes ---------------------------------------------------------------------------------

    @rule(
        party=st.integers(1, 4),
        service=st.sampled_from((PERMITS, PASSPORTS)),
        priority=st.sampled_from((None, None, URGENT)),
    )
    def somebody_takes_a_ticket(self, party: int, service: ServiceId, priority: PriorityId | None) -> None:
        self.come_to_the_kiosk(party, TakeTicket(service, FI, party, priority))

    @rule(party=st.integers(1, 4), minutes=st.sampled_from((0, 8, 15)))
    def somebody_booked_checks_in(self, party: int, minutes: int) -> None:
        code = f"code-{self.point.ids.count}"
        self.point.book(code, minutes, PERMITS, party)
        self.come_to_the_kiosk(party, CheckIn(code, FI))

    def come_to_the_kiosk(self, party: int, command: Command) -> None:
        """It stands inside, where a sensor has seen it; if it may not stay, it goes out again."""
        before, seen = self.people, party - self.unseen(party)
        self.strangers += party
        if seen:
            self.do(SensorCounted(entered=seen), SENSOR)
        ticket = self.point.do(command)
        self.strangers -= party
        if isinstance(ticket, TicketIssued) and ticket.admitted:
            self.inside[ticket.visit] = party
            cap = self.point.branch.state.cap
            assert before + party <= cap, f"{before} were inside, {party} more were let in"
        elif seen:
            self.do(SensorCounted(left=seen), SENSOR)

    @precondition(lambda self: self.expected)
    @rule(data=st.data())
    def somebody_called_forward_comes_in(self, data: st.DataObject) -> None:
        visit = self.expected[data.draw(st.sampled_from(sorted(self.expected)))]
        self.come_in(visit)
        assert self.do(DoorEntered(visit.party, visit.id), DOOR) == Accepted(visit.number)

    def come_in(self, visit: Visit) -> None:
        self.inside[visit.id] = visit.party
        seen = visit.party - self.unseen(visit.party)
        if seen:
            self.do(SensorCounted(entered=seen), SENSOR)

    @rule(people=st.integers(1, 3))
    def strangers_come(self, people: int) -> None:
        self.strangers += people
        self.do(DoorEntered(people), DOOR)

    @precondition(lambda self: self.strangers)
    @rule(desk=st.integers(0, 1))
    def a_stranger_walks_up(self, desk: int) -> None:
        before = self.in_hand(desk)
        if before and before.state is VisitState.SERVING:
            self.finish(desk)
        count = self.point.ids.count
        self.strangers -= 1
        if isinstance(self.do(WalkUp(PERMITS, FI), self.desks[desk]), Accepted):
            self.inside[VisitId(f"visit-{count + 1}")] = 1
        else:
            self.strangers += 1

    # --- who goes ----------------------------------------------------------------------------------

    @precondition(lambda self: self.inside)
    @rule(data=st.data())
    def somebody_walks_out_silently(self, data: st.DataObject) -> None:
        """With the ticket; the door or a sensor sees those whom it counts."""
        visit = data.draw(st.sampled_from(sorted(self.inside)))
        if self.point.branch.state.visits[visit].state is VisitState.SERVING:
            return
        self.walk_out(self.inside.pop(visit))

    def walk_out(self, party: int) -> None:
        everybody = self.limits.exits is Exits.DOOR
        seen = party if everybody else party - self.unseen(party)
        if seen:
            self.do(SensorCounted(left=seen), SENSOR)

    @precondition(lambda self: self.strangers)
    @rule(data=st.data())
    def strangers_go(self, data: st.DataObject) -> None:
        people = data.draw(st.integers(1, self.strangers))
        self.strangers -= people
        self.do(DoorLeft(people), DOOR)

    @precondition(lambda self: self.going)
    @rule(data=st.data())
    def somebody_served_walks_out(self, data: st.DataObject) -> None:
        party = self.going.pop(data.draw(st.integers(0, len(self.going) - 1)))
        self.walk_out(party.party)

    @precondition(lambda self: self.point.now < LATEST)
    @rule(minutes=st.floats(0.2, 12))
    def time_passes(self, minutes: float) -> None:
        """Whoever is on the way out has left by the time that is assumed."""
        then = self.point.now + timedelta(minutes=minutes)
        gone = [party for party in self.going if party.by <= then]
        self.going = [party for party in self.going if party.by > then]
        for party in gone:
            self.walk_out(party.party)
        self.pass_time(minutes)

    # --- what staff do -----------------------------------------------------------------------------

    @rule()
    def somebody_counts(self) -> None:
        self.do(DoorCount(self.people), DOOR)

    @rule(cap=st.integers(0, CAP))
    def the_cap_changes(self, cap: int) -> None:
        self.do(SetCap(cap), BOSS)
        self.do(SetCap(CAP, self.limits.soft_cap), BOSS)

    @precondition(lambda self: self.inside)
    @rule(data=st.data())
    def somebody_gives_the_ticket_back(self, data: st.DataObject) -> None:
        visit = data.draw(st.sampled_from(sorted(self.inside)))
        if self.point.branch.state.visits[visit].state is not VisitState.SERVING:
            self.end(visit, LeaveQueue(visit), KIOSK)

    @rule()
    def staff_remove_whoever_has_left(self) -> None:
        for visit in self.point.branch.state.live():
            gone = visit.inside and visit.id not in self.inside
            if gone and visit.state in (VisitState.WAITING, VisitState.PARKED, VisitState.MISSED):
                self.do(RemoveVisit(visit.id), BOSS)

    @rule(desk=st.integers(0, 1), data=st.data())
    def an_adviser_calls(self, desk: int, data: st.DataObject) -> None:
        device = self.desks[desk]
        if self.in_hand(desk) is not None or not isinstance(self.do(CallNext(), device), Accepted):
            return
        visit = self.in_hand(desk)
        assert visit is not None
        acts = ["serve", "return", "park", "miss", "undo"]
        if visit.id in self.expected and data.draw(st.booleans()):
            acts = ["serve"]  # the door did not see it come in: that shows at the counter
            self.come_in(visit)
        if visit.id not in self.inside:
            given_up = data.draw(st.sampled_from(GIVEN_UP))
            self.do(given_up, device)
            if isinstance(given_up, NoShow) and data.draw(st.booleans()):
                self.take_back(device)
            return
        act = data.draw(st.sampled_from(acts))
        match act:
            case "serve":
                self.do(Start(), device)
            case "return":
                self.do(ReturnVisit(data.draw(st.sampled_from(Place))), device)
            case "park":
                self.do(Park(5), device)
            case "miss" if self.point.config.calling is RULES and visit.rejoined < RULES.rejoin_times:
                self.do(NoShow(), device)
                self.do(Rejoin(visit.id), KIOSK)
            case _:
                self.do(Undo(), device)

    def take_back(self, device: DeviceId) -> None:
        """Whoever is to come in again after all finds room too."""
        before = len(self.expected)
        self.do(Undo(), device)
        if len(self.expected) > before:
            self.all_find_room()

    @rule(desk=st.integers(0, 1))
    def an_adviser_serves(self, desk: int) -> None:
        """From the call to the end, or the visit in hand."""
        visit = self.in_hand(desk)
        if visit is None and isinstance(self.do(CallNext(), self.desks[desk]), Accepted):
            visit = self.in_hand(desk)
        if visit is None:
            return
        if visit.id not in self.inside:
            self.do(NoShow(), self.desks[desk])
            return
        if visit.state is VisitState.CALLED:
            self.do(Start(), self.desks[desk])
        self.finish(desk)

    @rule(desk=st.integers(0, 1))
    def an_adviser_finishes(self, desk: int) -> None:
        visit = self.in_hand(desk)
        if visit and visit.state is VisitState.SERVING:
            self.finish(desk)

    @rule(desk=st.integers(0, 1), seconds=st.integers(0, 30))
    def an_adviser_finishes_too_early_and_takes_it_back(self, desk: int, seconds: int) -> None:
        """The customer still sits there, and nobody has got the place meanwhile."""
        visit = self.in_hand(desk)
        can_undo = seconds < self.point.config.calling.undo_s
        if visit and visit.state is VisitState.SERVING and can_undo:
            self.do(Finish(), self.desks[desk])
            self.time_passes(seconds / 60)
            self.do(Undo(), self.desks[desk])
            assert visit.state is VisitState.SERVING

    def finish(self, desk: int) -> None:
        visit = self.in_hand(desk)
        assert visit is not None
        self.end(visit.id, Finish(), self.desks[desk])

    def end(self, visit: VisitId, command: Command, device: DeviceId) -> None:
        party = self.inside.pop(visit)
        if self.limits.exit_min:
            self.going.append(Leaving(party, self.point.now + timedelta(minutes=self.limits.exit_min)))
        else:
            self.walk_out(party)
        assert isinstance(self.do(command, device), Accepted)

    def in_hand(self, desk: int) -> Visit | None:
        return self.point.branch.state.in_hand(self.point.counter(desk + 1))

    # --- what holds always -------------------------------------------------------------------------

    @invariant()
    def the_server_never_believes_in_fewer_than_there_are(self) -> None:
        occupancy = self.point.branch.state.occupancy
        assert occupancy.inside >= self.people
        assert occupancy.believed >= occupancy.inside

    @invariant()
    def every_visit_that_is_really_inside_is_alive(self) -> None:
        visits = self.point.branch.state.visits
        assert all(visits[visit].state is not VisitState.ENDED for visit in self.inside)

    @invariant()
    def the_count_is_the_sum_of_its_ledger(self) -> None:
        occupancy = self.point.branch.state.occupancy
        anchors = [at for at, entry in enumerate(occupancy.ledger) if entry.anchors]
        assert occupancy.inside == sum(entry.people for entry in occupancy.ledger[anchors[-1] :])
        assert occupancy.reserved == sum(visit.party for visit in self.expected.values())

    def teardown(self) -> None:
        """When nobody new comes and those inside are served and leave, everybody outside comes in."""
        if not hasattr(self, "point"):
            return
        self.strangers = 0
        for _ in range(40 + len(self.point.branch.state.live())):
            self.somebody_counts()
            for visit in list(self.expected.values()):
                self.come_in(visit)
                self.do(DoorEntered(visit.party, visit.id), DOOR)
            for desk in (0, 1):
                self.an_adviser_serves(desk)
            self.time_passes(4)
            if not self.point.branch.state.live():
                return
        raise AssertionError(f"left over: {self.point.branch.state.live()}")


Building.TestCase.settings = settings(max_examples=200, stateful_step_count=50, deadline=None)
TestBuilding = Building.TestCase
