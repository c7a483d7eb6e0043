"""Taking a ticket, and giving it back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from msgspec.structs import replace

from queue_link.catalogue import Order
from queue_link.commands import (
    CallNext,
    CallVisit,
    DoorCount,
    EndEvacuation,
    LeaveQueue,
    NoShow,
    Rejoin,
    RemoveVisit,
    SendHome,
    SetCap,
    Start,
    StartEvacuation,
    TakeTicket,
    Transfer,
    Undo,
)
from queue_link.results import Accepted, Band, Refusal, TicketIssued
from queue_link.vocabulary import (
    CounterId,
    DeviceId,
    Language,
    Outcome,
    Place,
    PriorityId,
    QueueId,
    Reason,
    ServiceId,
    VisitId,
    VisitState,
)
from queue_server.domain.configuration import APPOINTMENT, URGENT, WALK_IN, Promise
from queue_server.domain.events import VisitEnded
from queue_server.domain.outlook import Expected, Outlook
from tests.queue_server.branches import (
    ADVICE,
    CITIZENSHIP,
    FI,
    NINE,
    ONLY_A,
    PASSPORTS,
    PERMITS,
    REJOINING,
    UNDOING,
    branch,
    with_service,
)
from tests.queue_server.service_point import BOSS, DOOR, ServicePoint, accepted, in_state


def test_each_queue_counts_from_one() -> None:
    """Services of one queue share its series; another queue has its own letter and numbers."""
    point = ServicePoint(branch())
    numbers = [point.take(service).number for service in (PERMITS, ADVICE, PASSPORTS, PERMITS)]
    assert numbers == ["A001", "A002", "B001", "A003"]


def test_a_ticket_tells_how_many_are_before_it() -> None:
    """All tickets of the queues that are called together count, those outside too; called ones do not."""
    point = ServicePoint(branch(cap=2))
    assert [point.take().before, point.take(PASSPORTS).before, point.take().before] == [0, 1, 2]
    point.call(point.desk(1))
    assert point.take(PASSPORTS).before == 2


def test_only_queues_called_together_count_as_before() -> None:
    """With nobody open but a counter for queue a, a ticket of queue a is not behind those of queue b."""
    point = ServicePoint(branch())
    point.desk(1, ONLY_A)
    point.take(PASSPORTS)
    assert point.take(PERMITS).before == 0


def test_a_party_that_has_room_is_admitted_and_counted() -> None:
    """Its people are inside, not its ticket."""
    point = ServicePoint(branch(cap=5))
    assert point.take(party=3).admitted
    assert point.inside == 3


def test_a_party_without_room_waits_outside() -> None:
    """The cap counts people: two more do not fit beside four of five."""
    point = ServicePoint(branch(cap=5))
    point.take(party=4)
    ticket = point.take(party=2)
    assert not ticket.admitted
    assert point.inside == 4
    assert point.visit(ticket).state is VisitState.OUTSIDE


def test_a_small_party_does_not_pass_a_large_one() -> None:
    """One person would fit, but a family waits outside before."""
    point = ServicePoint(branch(cap=5))
    point.take(party=4)
    point.take(party=2)
    assert not point.take(party=1).admitted


def test_a_full_line_outside_refuses() -> None:
    """Beyond the limit outside nobody gets a number, and hears the limit."""
    point = ServicePoint(branch(cap=1, outside_limit=2))
    for _ in range(3):
        point.take()
    refused = point.do(TakeTicket(PERMITS, FI))
    assert isinstance(refused, Refusal)
    assert (refused.reason, refused.limit) == (Reason.FULL, 2)


def test_a_used_up_series_refuses() -> None:
    """Numbers never wrap around."""
    point = ServicePoint(branch(last=2))
    point.take(), point.take()
    assert point.do(TakeTicket(PERMITS, FI)) == Refusal(Reason.NUMBERS_EXHAUSTED, limit=2)
    assert point.take(PASSPORTS).number == "B001"


def test_a_number_is_never_given_again_on_its_day() -> None:
    """Not when it was given back, removed, served or missed: fewer visits make no lower numbers."""
    point = ServicePoint(branch())
    left, removed, _ = point.take(), point.take(), point.take()
    point.do(LeaveQueue(left.visit)), point.do(RemoveVisit(removed.visit), BOSS)
    desk = point.desk(1)
    point.calls(desk, 1)
    assert point.take().number == "A004"
    point.call(desk)
    point.do(NoShow(), desk)
    assert point.take().number == "A005"


def test_a_queue_that_gets_another_name_at_noon_goes_on_counting() -> None:
    """Numbers belong to the letter on the paper."""
    config = branch()
    point = ServicePoint(config)
    point.take()
    renamed = msgspec.structs.replace(
        config,
        queues=(msgspec.structs.replace(config.queues[0], id=QueueId("permits")), config.queues[1]),
        services=tuple(
            msgspec.structs.replace(s, queue=QueueId("permits")) if s.queue == "a" else s
            for s in config.services
        ),
    )
    later = ServicePoint(renamed, opened=False)
    for event in point.events:
        later.branch.apply(event)
    assert later.take().number == "A002"


def test_a_service_that_moved_to_another_queue_is_called_from_there() -> None:
    """The branch file changed at noon; whoever holds a ticket is called by the profiles of today."""
    config = branch()
    point = ServicePoint(config)
    first, second = point.take(ADVICE), point.take(ADVICE)
    only_b = replace(config.profiles[1], queues=(QueueId("b"),), order=Order.LISTED)
    moved = replace(config, profiles=(config.profiles[0], only_b))
    later = ServicePoint(with_service(moved, ADVICE, queue=QueueId("b")), opened=False)
    for event in point.events:
        later.branch.apply(event)
    desk = later.desk(1, ONLY_A)
    assert later.calls(desk, 1) == [first.number]
    assert later.do(CallVisit(second.visit), desk) == accepted(second.number)


def test_before_opening_the_kiosk_says_when_it_opens() -> None:
    """At 7:00 in Helsinki it is an hour to go."""
    point = ServicePoint(branch(), NINE - timedelta(hours=2))
    opens = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)
    refused = point.do(TakeTicket(PERMITS, FI))
    assert isinstance(refused, Refusal)
    assert (refused.reason, refused.opens_at) == (Reason.CLOSED, opens)
    assert [each.at for each in refused.alternatives] == [opens]


def test_after_closing_time_no_ticket_is_given_but_the_day_goes_on() -> None:
    """Those who wait are still called."""
    point = ServicePoint(branch())
    point.take()
    desk = point.desk(1)
    point.pass_time(minutes=7 * 60 + 15)
    assert point.refused(TakeTicket(PERMITS, FI)) is Reason.CLOSED
    assert point.call(desk) == "A001"


def test_wrong_wishes_are_refused_by_name() -> None:
    """Unknown service, one without same-day numbers, unknown language, too large a party."""
    point = ServicePoint(branch())
    assert point.refused(TakeTicket(ServiceId("tea"), FI)) is Reason.UNKNOWN_SERVICE
    assert point.refused(TakeTicket(CITIZENSHIP, FI)) is Reason.NO_WALK_IN
    assert point.refused(TakeTicket(PERMITS, Language("xx"))) is Reason.UNKNOWN_LANGUAGE
    assert point.do(TakeTicket(PERMITS, FI, 9)) == Refusal(Reason.PARTY_TOO_LARGE, limit=8)


def test_a_party_larger_than_the_cap_is_refused() -> None:
    """It would wait outside for ever, and everybody behind it."""
    point = ServicePoint(branch(cap=3))
    assert point.do(TakeTicket(PERMITS, FI, 4)) == Refusal(Reason.PARTY_TOO_LARGE, limit=3)


def test_a_party_that_can_never_come_in_keeps_nobody_outside() -> None:
    """The cap was lowered while it waited; the ticket of whoever comes after it says: come in."""
    point = ServicePoint(branch(cap=3))
    point.take(party=3)
    large = point.take(party=3)
    lower = ServicePoint(branch(cap=2), opened=False)
    for event in point.events:
        lower.branch.apply(event)
    lower.do(DoorCount(0), DOOR)
    assert lower.visit(large).state is VisitState.OUTSIDE
    assert lower.take().admitted


def test_a_ticket_has_the_class_of_the_button() -> None:
    """Else the service's own; classes that the branch has not, and that of bookings, are refused."""
    point = ServicePoint(branch())
    assert point.take(priority=URGENT).priority == URGENT
    assert point.take().priority == WALK_IN
    for wrong in (PriorityId("royal"), APPOINTMENT):
        assert point.refused(TakeTicket(PERMITS, FI, priority=wrong)) is Reason.UNKNOWN_PRIORITY


def test_no_ticket_is_given_during_an_evacuation() -> None:
    """Until it is ended."""
    point = ServicePoint(branch())
    point.do(StartEvacuation(), BOSS)
    assert point.refused(TakeTicket(PERMITS, FI)) is Reason.EVACUATION
    point.do(EndEvacuation(), BOSS)
    assert point.take().number == "A001"


def test_a_quota_ends_the_tickets_of_its_service_only() -> None:
    """A day; tickets given back do not give more."""
    point = ServicePoint(with_service(branch(), PERMITS, quota=2))
    first, _ = point.take(), point.take()
    point.do(LeaveQueue(first.visit))
    refused = point.do(TakeTicket(PERMITS, FI))
    assert isinstance(refused, Refusal)
    assert (refused.reason, refused.limit) == (Reason.QUOTA_USED, 2)
    assert refused.alternatives
    assert point.take(ADVICE).number == "A003"


# --- coming back later ----------------------------------------------------------------------------


def waits_long(minutes: int) -> ServicePoint:
    """A branch that offers to come back above an hour, where one is forecast to wait for so long."""
    config = msgspec.structs.replace(branch(cap=1), promise=Promise(come_back_above_min=60))
    point = ServicePoint(config)
    wait = Band(minutes * 30, minutes * 60, minutes * 120)
    newcomers = {PERMITS: {WALK_IN: Expected(wait, in_time=1)}}
    point.branch.foresee(Outlook(point.branch.state.seq, point.now, newcomers=newcomers))
    return point


def test_whoever_comes_back_later_keeps_the_place() -> None:
    """Away until the time on the ticket, then outside; called before those who came after."""
    point = waits_long(minutes=80)
    result = point.do(TakeTicket(PERMITS, FI, come_back=True))
    assert isinstance(result, TicketIssued)
    assert result.come_back_at is not None
    assert (result.admitted, point.visit(result).state) == (False, VisitState.AWAY)
    later, outside = point.take(), point.take()
    assert (later.admitted, outside.admitted) == (True, False)
    assert point.branch.next_deadline(point.now) == result.come_back_at
    point.now = result.come_back_at
    point.pass_time()
    assert point.visit(result).state is VisitState.OUTSIDE
    assert point.calls(point.desk(1), 2) == ["A002", "A001"]


def test_nobody_is_sent_away_for_a_short_wait() -> None:
    """The wish to come back later is for long ones."""
    point = waits_long(minutes=50)
    result = point.do(TakeTicket(PERMITS, FI, come_back=True))
    assert isinstance(result, TicketIssued)
    assert (result.admitted, result.come_back_at) == (True, None)


# --- giving it back -------------------------------------------------------------------------------


def test_whoever_leaves_makes_room() -> None:
    """The first outside is called forward at once."""
    point = ServicePoint(branch(cap=1))
    first, second = point.take(), point.take()
    assert point.do(LeaveQueue(first.visit)) == accepted("A001")
    assert point.visit(first).outcome is Outcome.LEFT
    assert point.visit(second).state is VisitState.WAITING
    assert (point.inside, point.reserved) == (0, 1)


def test_a_ticket_can_be_given_back_only_once() -> None:
    """Nor after the service has begun, nor one that does not exist."""
    point = ServicePoint(branch())
    ticket, other = point.take(), point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(Start(), desk)
    assert point.refused(LeaveQueue(ticket.visit)) is Reason.ALREADY_STARTED
    point.do(LeaveQueue(other.visit))
    assert point.refused(LeaveQueue(other.visit)) is Reason.UNKNOWN_VISIT
    assert point.refused(LeaveQueue(VisitId("nobody"))) is Reason.UNKNOWN_VISIT


def test_a_called_customer_who_leaves_frees_the_counter() -> None:
    """The adviser may call the next one."""
    point = ServicePoint(branch())
    ticket, _ = point.take(), point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(LeaveQueue(ticket.visit))
    assert point.do(CallNext(), desk) == accepted("A002")


def test_staff_can_remove_a_visit_that_is_in_hand() -> None:
    """The counter is free for the next, and has nothing to take back."""
    point = ServicePoint(branch(calling=UNDOING))
    first, second = point.take(), point.take()
    desk = point.desk(1)
    point.call(desk)
    assert point.do(RemoveVisit(first.visit), BOSS) == accepted("A001")
    assert point.visit(first).outcome is Outcome.REMOVED
    assert point.refused(RemoveVisit(first.visit), BOSS) is Reason.UNKNOWN_VISIT
    assert point.refused(Undo(), desk) is Reason.NOTHING_TO_UNDO
    assert point.call(desk) == second.number


@pytest.mark.parametrize("where", ["outside", "away", "waiting", "called", "parked", "missed"])
def test_a_ticket_can_be_given_back_wherever_it_waits(where: str) -> None:
    """It is then in no line, holds no place and no counter, and nothing of it is due any more."""
    point, ticket = in_state(where)
    assert point.do(LeaveQueue(ticket.visit)) == accepted(ticket.number)
    assert point.visit(ticket).outcome is Outcome.LEFT
    assert_nothing_left(point, ticket)


@pytest.mark.parametrize("where", ["outside", "away", "waiting", "called", "serving", "parked", "missed"])
def test_staff_can_remove_a_visit_wherever_it_is(where: str) -> None:
    """With the reason in the journal."""
    point, ticket = in_state(where)
    assert point.do(RemoveVisit(ticket.visit, "found asleep"), BOSS) == accepted(ticket.number)
    assert (point.visit(ticket).outcome, point.happened(VisitEnded)[-1].reason) == (
        Outcome.REMOVED,
        "found asleep",
    )
    assert_nothing_left(point, ticket)


@pytest.mark.parametrize("where", ["outside", "away", "waiting", "parked", "missed"])
def test_whoever_waits_is_sent_home_wherever(where: str) -> None:
    """Those called or served are served to the end."""
    point, ticket = in_state(where)
    point.do(SendHome("power cut"), BOSS)
    assert point.visit(ticket).outcome is Outcome.CLOSING
    assert_nothing_left(point, ticket)
    assert point.refused(SendHome("power cut"), BOSS) is Reason.NOBODY_WAITING


def test_nobody_at_a_counter_is_sent_home() -> None:
    """Called, or being served."""
    point, ticket = in_state("called")
    assert point.refused(SendHome("power cut"), BOSS) is Reason.NOBODY_WAITING
    point.do(Start(), DeviceId("desk-1"))
    assert point.refused(SendHome("power cut"), BOSS) is Reason.NOBODY_WAITING
    assert point.visit(ticket).state is VisitState.SERVING


def assert_nothing_left(point: ServicePoint, ticket: TicketIssued) -> None:
    state = point.branch.state
    assert point.visit(ticket).state is VisitState.ENDED
    assert not [*state.waiting, *state.outside, *state.expected, *state.timers]
    assert (state.uncalled.total(), state.outside_people, point.reserved) == (0, 0, 0)
    assert state.in_hand(point.counter(1)) is None
    assert point.refused(LeaveQueue(ticket.visit)) is Reason.UNKNOWN_VISIT


# --- coming back after a missed call --------------------------------------------------------------


def missed(point: ServicePoint, desk: DeviceId) -> None:
    """The called customer does not come."""
    point.call(desk)
    assert isinstance(point.do(NoShow(), desk), Accepted)


def test_whoever_rejoins_waits_behind_three_who_came_in_time() -> None:
    """Not before them, and not behind all; an earlier place is not given either."""
    point = ServicePoint(branch(calling=REJOINING))
    first, *_ = [point.take() for _ in range(6)]
    desk = point.desk(1)
    missed(point, desk)
    assert point.do(Rejoin(first.visit)) == accepted("A001")
    assert point.calls(desk, 6) == ["A002", "A003", "A004", "A001", "A005", "A006"]


def test_two_who_rejoin_keep_their_order() -> None:
    """Each behind three who came in time, the earlier one first."""
    point = ServicePoint(branch(calling=REJOINING))
    first, second, *_ = [point.take() for _ in range(6)]
    desk = point.desk(1)
    missed(point, desk)
    missed(point, desk)
    point.do(Rejoin(first.visit)), point.do(Rejoin(second.visit))
    order = point.calls(desk, 6)
    assert order.index("A001") < order.index("A002")
    assert order[:2] == ["A003", "A004"]


def test_with_few_waiting_whoever_rejoins_is_last_of_them() -> None:
    """With nobody, they are next."""
    point = ServicePoint(branch(calling=REJOINING))
    first, _ = point.take(), point.take()
    desk = point.desk(1)
    missed(point, desk)
    point.do(Rejoin(first.visit))
    assert point.calls(desk, 2) == ["A002", "A001"]
    alone = point.take()
    missed(point, desk)
    point.do(Rejoin(alone.visit))
    assert point.calls(desk, 1) == ["A003"]


def test_nobody_rejoins_behind_a_booked_time_to_come() -> None:
    """Those who checked in early are no reason to wait until their time."""
    point = ServicePoint(branch(calling=REJOINING))
    point.book("X", minutes=9)
    ticket = point.take()
    point.check_in("X")
    desk = point.desk(1)
    missed(point, desk)
    point.do(Rejoin(ticket.visit))
    assert point.call(desk) == ticket.number


def test_the_wait_of_whoever_rejoins_is_that_of_the_new_place() -> None:
    """The last call counts."""
    point = ServicePoint(branch(calling=REJOINING))
    first = point.take()
    point.pass_time(minutes=5)
    second = point.take()
    desk = point.desk(1)
    missed(point, desk)
    point.do(Rejoin(first.visit))
    assert point.visit(first).turn[0] == point.visit(second).turn[0]


def test_only_a_missed_call_is_rejoined() -> None:
    """Not while waiting, called, or given back."""
    for where in ("outside", "waiting", "called", "parked"):
        point, ticket = in_state(where)
        assert point.refused(Rejoin(ticket.visit)) is Reason.NOT_MISSED
    point.do(LeaveQueue(ticket.visit))
    assert point.refused(Rejoin(ticket.visit)) is Reason.NOT_MISSED
    assert point.refused(Rejoin(VisitId("?"))) is Reason.UNKNOWN_VISIT


def test_somebody_away_who_is_back_early_stands_in_the_line_outside() -> None:
    """At the old turn; there is room, so they come in at once."""
    point, ticket = in_state("away")
    point.do(Rejoin(ticket.visit))
    assert point.visit(ticket).state in (VisitState.OUTSIDE, VisitState.WAITING)
    assert point.visit(ticket).ready_at is None


def test_after_two_rejoins_the_next_missed_call_is_the_end() -> None:
    """The customer who scans the ticket then hears why."""
    point = ServicePoint(branch(calling=REJOINING))
    ticket = point.take()
    desk = point.desk(1)
    for _ in range(2):
        missed(point, desk)
        assert point.do(Rejoin(ticket.visit)) == accepted("A001")
    missed(point, desk)
    assert point.visit(ticket).outcome is Outcome.NO_SHOW
    assert point.do(Rejoin(ticket.visit)) == Refusal(Reason.REJOINED_TOO_OFTEN, limit=2)


def test_after_fifteen_minutes_a_missed_call_is_the_end() -> None:
    """By the clock alone; until just before, the customer may rejoin."""
    point = ServicePoint(branch(calling=REJOINING))
    ticket, other = point.take(), point.take()
    desk = point.desk(1)
    missed(point, desk)
    missed(point, desk)
    assert point.branch.next_deadline(point.now) == point.now + timedelta(minutes=15)
    point.pass_time(minutes=14)
    assert point.do(Rejoin(other.visit)) == accepted("A002")
    point.pass_time(minutes=1)
    assert point.visit(ticket).outcome is Outcome.NO_SHOW
    assert point.do(Rejoin(ticket.visit)) == Refusal(Reason.TOO_LATE)
    assert point.inside == 1


def test_after_so_many_further_numbers_it_is_too_late() -> None:
    """Calls of another queue do not count, nor does one that was undone."""
    numbers = msgspec.structs.replace(REJOINING, rejoin_within_numbers=2)
    point = ServicePoint(branch(calling=numbers))
    ticket, *_ = [point.take() for _ in range(5)]
    desk = point.desk(1)
    missed(point, desk)
    point.calls(desk, 2)
    point.take(PASSPORTS, priority=URGENT)
    assert point.calls(desk, 1) == ["B001"]
    point.call(desk)
    assert point.do(Rejoin(ticket.visit)) == Refusal(Reason.TOO_LATE, limit=2)
    point.do(Undo(), desk)
    assert point.do(Rejoin(ticket.visit)) == accepted("A001")


def test_a_party_above_a_lowered_cap_gets_no_ticket_that_would_never_come_in() -> None:
    """The limit is told. With a cap of 0 nobody comes in for a while, and tickets wait outside."""
    point = ServicePoint(branch(cap=10))
    point.do(SetCap(2), BOSS)
    assert point.do(TakeTicket(PERMITS, FI, 3)) == Refusal(Reason.PARTY_TOO_LARGE, limit=2)
    point.do(SetCap(0), BOSS)
    assert point.visit(point.take(party=3)).state is VisitState.OUTSIDE


def test_those_sent_to_a_counter_are_before_whoever_comes_after_them() -> None:
    """The position of a ticket counts them too."""
    point = ServicePoint(branch())
    sent = point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(Transfer(counter=CounterId("1"), place=Place.FIRST), desk)
    last = point.take()
    assert point.branch.state.before_visit(point.visit(last)) == 1
    assert point.branch.state.before_visit(point.visit(sent)) == 0
