"""Signing in to a counter, and calling somebody to it."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest
from msgspec.structs import replace

from queue_link.catalogue import AdviserCard, Order, QueueTerms
from queue_link.commands import (
    CallNext,
    CallVisit,
    CloseCounter,
    Command,
    DoorCount,
    EndEvacuation,
    Finish,
    HandOver,
    LeaveQueue,
    NextService,
    NoShow,
    OpenCounter,
    Park,
    Pause,
    Recall,
    Rejoin,
    ReleaseCounter,
    RemoveVisit,
    Resume,
    ReturnVisit,
    Start,
    StartEvacuation,
    TakeTicket,
    Transfer,
    Undo,
    WalkUp,
)
from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import (
    CounterId,
    DeviceId,
    Language,
    Outcome,
    PauseKind,
    Place,
    PriorityId,
    ProfileId,
    QueueId,
    Reason,
    ServiceId,
    VisitId,
    VisitState,
)
from queue_link.why import Passed, Rule, Why
from queue_server.domain.configuration import URGENT, WALK_IN, PolicyName
from queue_server.domain.events import CounterResumed, VisitCalled
from tests.queue_server.branches import (
    ADVICE,
    ALL,
    CITIZENSHIP,
    EN,
    FI,
    ONLY_A,
    PASSPORTS,
    PERMITS,
    REJOINING,
    SIMPLE,
    branch,
    with_profile,
    with_service,
)
from tests.queue_server.service_point import BOSS, DOOR, ServicePoint, accepted

VISIT_1 = VisitId("visit-1")

# --- who is next ----------------------------------------------------------------------------------


def test_the_oldest_of_all_queues_of_the_profile_is_next() -> None:
    """Not the first of the first queue, and never the newest."""
    point = ServicePoint(branch())
    for service in (PASSPORTS, PERMITS, PASSPORTS):
        point.take(service)
    assert point.calls(point.desk(1), 3) == ["B001", "A001", "B002"]


def test_tickets_of_the_same_moment_are_called_in_the_order_of_their_numbers() -> None:
    """A tie is left neither to chance nor to a dictionary."""
    point = ServicePoint(branch())
    for service in (ADVICE, PERMITS, ADVICE, PERMITS):
        point.take(service)
    assert point.calls(point.desk(1), 4) == ["A001", "A002", "A003", "A004"]


def test_a_profile_calls_only_its_queues() -> None:
    """However long somebody waits in another queue."""
    point = ServicePoint(branch())
    point.take(PASSPORTS)
    desk = point.desk(1, ONLY_A)
    assert point.refused(CallNext(), desk) is Reason.NOBODY_WAITING
    point.take(PERMITS)
    assert point.call(desk) == "A001"


def test_a_call_keeps_its_reason() -> None:
    """Longest wait of 3 in 2 queues: six minutes."""
    point = ServicePoint(branch())
    ticket = point.take()
    point.pass_time(minutes=6)
    point.take(), point.take(PASSPORTS)
    point.call(point.desk(1))
    assert point.visit(ticket).why == Why(
        Rule.LONGEST_WAIT, among=3, queues=2, priority=WALK_IN, waited_s=360
    )


def test_classes_go_in_their_order_and_say_whom_they_passed() -> None:
    """An urgent customer before a walk-in that has waited longer; the adviser sees both waits."""
    point = ServicePoint(branch())
    walk_in = point.take(PASSPORTS)
    point.pass_time(minutes=4)
    urgent = point.take(priority=URGENT)
    point.pass_time(minutes=1)
    desk = point.desk(1)
    assert point.call(desk) == "A001"
    assert point.visit(urgent).why == Why(
        Rule.PRIORITY,
        among=2,
        queues=2,
        priority=URGENT,
        waited_s=60,
        limit_s=600,
        passed=Passed(walk_in.number, WALK_IN, 300),
        guard_in=2,
    )


def test_after_three_passes_in_a_row_the_oldest_goes_next() -> None:
    """The guard belongs to the counter; the next urgent ones go first again."""
    point = ServicePoint(branch())
    old = point.take(PASSPORTS)
    for _ in range(5):
        point.take(priority=URGENT)
    assert point.calls(point.desk(1), 6) == ["A001", "A002", "A003", "B001", "A004", "A005"]
    why = point.visit(old).why
    assert why is not None
    assert why.rule is Rule.GUARD


def test_without_a_guard_the_highest_class_always_goes_first() -> None:
    """Strict priority, when a branch wants it."""
    strict = msgspec.structs.replace(SIMPLE, policy=PolicyName.PRIORITY)
    point = ServicePoint(branch(calling=strict))
    point.take(PASSPORTS)
    for _ in range(5):
        point.take(priority=URGENT)
    assert point.calls(point.desk(1), 6)[-1] == "B001"


def test_a_profile_goes_through_its_queues_as_listed() -> None:
    """The first of the list that has somebody, though another has waited longer."""
    config = with_profile(branch(), ALL, order=Order.LISTED, queues=(QueueId("b"), QueueId("a")))
    point = ServicePoint(config)
    point.take(PERMITS), point.take(PERMITS), point.take(PASSPORTS)
    assert point.calls(point.desk(1), 3) == ["B001", "A001", "A002"]


def test_a_profile_shares_its_calls_among_its_queues() -> None:
    """Two of queue a, then one of queue b, in rounds."""
    terms = (QueueTerms(QueueId("a"), weight=2), QueueTerms(QueueId("b")))
    point = ServicePoint(with_profile(branch(), ALL, order=Order.WEIGHTS, terms=terms))
    for service in (PASSPORTS, PASSPORTS, PERMITS, PERMITS, PERMITS):
        point.take(service)
    assert point.calls(point.desk(1), 4) == ["A001", "A002", "B001", "A003"]


def test_a_queue_is_called_from_only_on_its_terms() -> None:
    """A counter that helps out when more than two wait in queue b, or one of them for over ten minutes."""
    terms = (QueueTerms(QueueId("b"), when_waiting_above=2, when_wait_above_min=10),)
    point = ServicePoint(with_profile(branch(), ALL, terms=terms))
    desk = point.desk(1)
    point.take(PASSPORTS), point.take(PASSPORTS)
    assert point.refused(CallNext(), desk) is Reason.NOBODY_WAITING
    point.take(PASSPORTS)
    assert point.calls(desk, 1) == ["B001"]
    assert point.refused(CallNext(), desk) is Reason.NOBODY_WAITING
    point.pass_time(minutes=11)
    assert point.calls(desk, 2) == ["B002", "B003"]


def test_whoever_was_sent_to_this_counter_goes_first() -> None:
    """Before an urgent one; and nobody else calls it. The reason counts all who could have been called."""
    point = ServicePoint(branch())
    sent, also = point.take(), point.take()
    desk, there = point.desk(1), point.desk(2)
    for _ in range(2):
        point.call(desk)
        point.do(Transfer(counter=CounterId("2"), place=Place.FIRST), desk)
    urgent = point.take(priority=URGENT)
    point.take()
    assert point.call(desk) == urgent.number
    point.do(ReturnVisit(), desk)
    assert point.call(there) == also.number
    why = point.visit(also).why
    assert why is not None
    assert (why.rule, why.among) == (Rule.SENT_HERE, 4)
    point.do(Finish(), there)
    assert point.call(there) == sent.number


@pytest.mark.parametrize("place", [Place.KEEP, Place.LAST])
def test_whoever_was_sent_to_a_counter_at_another_place_takes_turns_with_the_others(place: Place) -> None:
    """By class, and by its own turn or the last one; and only that counter calls it."""
    point = ServicePoint(branch())
    sent, other = point.take(), point.take()
    desk, there = point.desk(1), point.desk(2)
    point.call(desk)
    point.do(Transfer(counter=CounterId("2"), place=place), desk)
    urgent = point.take(priority=URGENT)
    first, second = (sent, other) if place is Place.KEEP else (other, sent)
    assert point.calls(there, 3) == [urgent.number, first.number, second.number]


def test_nobody_else_calls_whoever_was_sent_to_a_counter() -> None:
    """However long that counter is busy: an adviser sent them there."""
    point = ServicePoint(branch())
    point.take()
    desk, there = point.desk(1), point.desk(2)
    point.do(WalkUp(PERMITS, FI), there)
    point.call(desk)
    point.do(Transfer(counter=CounterId("2")), desk)
    point.pass_time(minutes=60)
    assert point.refused(CallNext(), desk) is Reason.NOBODY_WAITING


def test_a_parked_visit_that_its_counter_does_not_call_in_time_is_called_by_anybody() -> None:
    """It comes back at its counter first; but that one may be busy for long."""
    point = ServicePoint(branch(calling=replace(SIMPLE, own_counter_min=10)))
    parked = point.take()
    desk, other = point.desk(1), point.desk(2)
    point.call(desk)
    point.do(Park(5), desk)
    point.do(WalkUp(PERMITS, FI), desk)
    point.pass_time(minutes=5)
    assert point.refused(CallNext(), other) is Reason.NOBODY_WAITING
    assert point.branch.next_deadline(point.now) == point.now + timedelta(minutes=10)
    point.pass_time(minutes=10)
    assert point.call(other) == parked.number


def test_a_parked_visit_that_is_back_goes_first_at_its_counter() -> None:
    """Before an urgent one."""
    point = ServicePoint(branch())
    parked = point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(Park(5), desk)
    point.take(priority=URGENT)
    point.pass_time(minutes=5)
    assert point.call(desk) == parked.number


def test_one_name_in_other_letters_is_the_same_adviser() -> None:
    """Aino and aino are one person, who works at one counter."""
    point = ServicePoint(branch())
    point.desk(1, adviser="Aino")
    command = OpenCounter(CounterId("2"), ALL, " aino")
    assert point.refused(command, DeviceId("desk-2")) is Reason.ADVISER_ELSEWHERE


def test_an_adviser_of_the_branch_file_is_called_as_it_writes_the_name() -> None:
    """Whatever the letters' case at sign-in."""
    point = ServicePoint(replace(branch(), advisers=(AdviserCard("Aino"),)))
    point.desk(1, adviser="AINO ")
    assert point.counter(1).adviser == "Aino"


def test_walk_ups_are_no_calls_that_a_missed_customer_lets_pass() -> None:
    """A customer may rejoin until so many further numbers were called; nobody heard of these."""
    point = ServicePoint(branch(calling=replace(REJOINING, rejoin_within_numbers=1)))
    missed = point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(NoShow(), desk)
    for _ in range(3):
        point.do(WalkUp(PERMITS, FI), desk)
    assert point.do(Rejoin(missed.visit)) == accepted(missed.number)


def test_two_counters_never_get_the_same_ticket() -> None:
    """Each call takes its visit out of the line."""
    point = ServicePoint(branch())
    point.take(), point.take()
    assert [point.call(point.desk(n)) for n in (1, 2)] == ["A001", "A002"]
    assert point.refused(CallNext(), point.desk(3)) is Reason.NOBODY_WAITING
    held = [point.counter(n).visit for n in (1, 2, 3)]
    assert held == ["visit-1", "visit-2", None]


def test_whoever_waits_outside_is_not_called_to_a_counter() -> None:
    """Not even by choosing."""
    point = ServicePoint(branch(cap=1))
    point.take()
    outside = point.take()
    desk = point.desk(1)
    assert point.refused(CallVisit(outside.visit), desk) is Reason.NOT_ADMITTED
    point.call(desk)
    assert point.refused(CallNext(), point.desk(2)) is Reason.NOBODY_WAITING


def test_a_clock_set_back_keeps_nobody_waiting() -> None:
    """Whoever has a ticket can be called, in the old order, by any counter, and let in."""
    point = ServicePoint(branch(cap=2))
    point.take(), point.take(), point.take()
    desk = point.desk(1)
    point.now -= timedelta(hours=1)
    assert point.call(desk) == "A001"
    point.do(Finish(), desk)
    assert point.calls(desk, 2) == ["A002", "A003"]
    assert point.take().number == "A004"


def test_nobody_is_called_during_an_evacuation() -> None:
    """Neither the next nor a chosen one, nor is anybody served; afterwards all goes on."""
    point = ServicePoint(branch())
    ticket = point.take()
    desk = point.desk(1)
    point.do(StartEvacuation(), BOSS)
    for command in (CallNext(), CallVisit(ticket.visit), WalkUp(PERMITS, FI)):
        assert point.refused(command, desk) is Reason.EVACUATION
    point.do(EndEvacuation(), BOSS)
    assert point.call(desk) == "A001"


# --- chosen ---------------------------------------------------------------------------------------


def test_a_chosen_ticket_is_called_out_of_turn() -> None:
    """The call says that it was chosen, and whom it passed; that counts for the guard."""
    point = ServicePoint(branch())
    first, second = point.take(), point.take()
    desk = point.desk(1)
    assert point.do(CallVisit(second.visit), desk) == accepted("A002")
    assert point.visit(second).why == Why(
        Rule.CHOSEN,
        among=2,
        queues=2,
        priority=WALK_IN,
        passed=Passed(first.number, WALK_IN, 0),
        guard_in=2,
    )
    assert point.counter(1).memory.bypasses == 1
    assert point.refused(CallVisit(second.visit), point.desk(2)) is Reason.NOT_WAITING
    assert point.refused(CallVisit(VisitId("?")), desk) is Reason.UNKNOWN_VISIT


def test_choosing_needs_the_permission_of_the_profile() -> None:
    """Advisers who may not pick call whoever is next."""
    point = ServicePoint(with_profile(branch(), ALL, may_choose=False))
    ticket = point.take()
    desk = point.desk(1)
    assert point.refused(CallVisit(ticket.visit), desk) is Reason.NOT_PERMITTED
    assert point.call(desk) == "A001"


def test_only_tickets_of_the_profile_can_be_chosen() -> None:
    """Another counter serves the others, unless one was sent here."""
    point = ServicePoint(branch())
    passport = point.take(PASSPORTS)
    desk, other = point.desk(1, ONLY_A), point.desk(2)
    assert point.refused(CallVisit(passport.visit), desk) is Reason.NOT_IN_PROFILE
    point.call(other)
    point.do(Transfer(counter=CounterId("1")), other)
    assert point.do(CallVisit(passport.visit), desk) == accepted("B001")


def test_a_parked_visit_can_be_chosen_before_its_time() -> None:
    """The customer came back sooner; the set time passes without calling it again."""
    point = ServicePoint(branch())
    ticket = point.take()
    desk = point.desk(1)
    point.serve(desk)
    point.do(Park(10), desk)
    assert point.do(CallVisit(ticket.visit), desk) == accepted("A001")
    point.do(Start(), desk)
    assert point.pass_time(minutes=11) == ()
    assert point.visit(ticket).state is VisitState.SERVING


def test_a_missed_customer_can_be_chosen() -> None:
    """They came to the counter by themselves; they are ended by no clock then."""
    point = ServicePoint(branch(calling=REJOINING))
    ticket = point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(NoShow(), desk)
    assert point.do(CallVisit(ticket.visit), desk) == accepted("A001")
    assert point.pass_time(minutes=16) == ()
    assert point.visit(ticket).state is VisitState.CALLED


def test_a_call_for_the_next_never_takes_a_parked_or_missed_one() -> None:
    """They come back by their own time, or by somebody's choice."""
    point = ServicePoint(branch(calling=REJOINING))
    point.take(), point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(Park(10), desk)
    point.call(desk)
    point.do(NoShow(), desk)
    assert point.refused(CallNext(), desk) is Reason.NOBODY_WAITING
    assert point.refused(CallNext(), point.desk(2)) is Reason.NOBODY_WAITING


def test_an_ended_visit_cannot_be_chosen() -> None:
    """Nor one in hand elsewhere."""
    point = ServicePoint(branch())
    ended, called = point.take(), point.take()
    desk = point.desk(1)
    point.calls(desk, 1)
    point.call(desk)
    for ticket in (ended, called):
        assert point.refused(CallVisit(ticket.visit), point.desk(2)) is Reason.NOT_WAITING


# --- what a call does first -----------------------------------------------------------------------


def test_call_next_finishes_the_visit_being_served() -> None:
    """Advisers who forget to press finish block nobody."""
    point = ServicePoint(branch())
    first = point.take()
    point.take()
    desk = point.desk(1)
    point.serve(desk)
    assert point.call(desk) == "A002"
    assert point.visit(first).outcome is Outcome.SERVED


def test_call_next_with_nobody_waiting_leaves_the_served_visit_alone() -> None:
    """A refusal changes nothing."""
    point = ServicePoint(branch())
    ticket = point.take()
    desk = point.desk(1)
    point.serve(desk)
    assert point.refused(CallNext(), desk) is Reason.NOBODY_WAITING
    assert point.visit(ticket).state is VisitState.SERVING


def test_a_called_customer_must_be_dealt_with_before_the_next_call() -> None:
    """Come, not come, or gone back: the adviser says which."""
    point = ServicePoint(branch())
    point.take()
    other = point.take()
    desk = point.desk(1)
    point.call(desk)
    for command in (CallNext(), CallVisit(other.visit), WalkUp(PERMITS, FI)):
        assert point.refused(command, desk) is Reason.VISIT_IN_HAND


# --- without a ticket -----------------------------------------------------------------------------


def test_somebody_without_a_ticket_is_served_at_once() -> None:
    """With a number for the record: not announced, counted inside, and its service under way."""
    point = ServicePoint(branch())
    point.take()
    desk = point.desk(1)
    assert point.do(WalkUp(CITIZENSHIP, EN, 3), desk) == accepted("A002")
    visit = point.branch.state.in_hand(point.counter(1))
    assert visit is not None
    assert (visit.state, visit.party, visit.language) == (VisitState.SERVING, 3, EN)
    assert visit.why == Why(Rule.WALK_UP, among=0, queues=2, priority=WALK_IN)
    assert point.inside == 4
    assert point.branch.state.calls == []
    assert point.branch.state.uncalled.total() == 1
    point.do(Finish(), desk)
    assert point.inside == 1


def test_serving_somebody_without_a_ticket_passes_whoever_waits() -> None:
    """The guard makes up for it; with nobody waiting there is nothing to make up for."""
    point = ServicePoint(branch())
    desk = point.desk(1)
    point.do(WalkUp(PERMITS, FI), desk)
    assert point.counter(1).memory.bypasses == 0
    waits = point.take()
    for _ in range(3):
        point.do(WalkUp(PERMITS, FI), desk)
    point.take(priority=URGENT)
    assert point.call(desk) == waits.number


def test_without_a_ticket_the_visit_before_is_finished_too() -> None:
    """As by a call."""
    point = ServicePoint(branch())
    ticket = point.take()
    desk = point.desk(1)
    point.serve(desk)
    assert point.do(WalkUp(PERMITS, FI), desk) == accepted("A002")
    assert point.visit(ticket).outcome is Outcome.SERVED


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (WalkUp(ServiceId("tea"), FI), Reason.UNKNOWN_SERVICE),
        (WalkUp(PERMITS, Language("xx")), Reason.UNKNOWN_LANGUAGE),
        (WalkUp(PERMITS, FI, 9), Reason.PARTY_TOO_LARGE),
        (WalkUp(PERMITS, FI, priority=PriorityId("royal")), Reason.UNKNOWN_PRIORITY),
        (WalkUp(PASSPORTS, FI), Reason.LACKS_SKILL),
        (WalkUp(ADVICE, FI), Reason.NUMBERS_EXHAUSTED),
    ],
)
def test_who_cannot_be_served_without_a_ticket(command: WalkUp, reason: Reason) -> None:
    """By what is wrong; no number is used up."""
    point = ServicePoint(with_service(branch(last=1), PASSPORTS, skills=frozenset({"fingerprints"})))
    point.take()
    assert point.refused(command, point.desk(1)) is reason
    assert len(point.branch.state.visits) == 1


# --- signing in and out ---------------------------------------------------------------------------


def test_one_counter_has_one_device() -> None:
    """The second hears who has it."""
    point = ServicePoint(branch())
    point.desk(1)
    other = DeviceId("desk-2")
    assert point.do(OpenCounter(CounterId("1"), ALL, "Bo"), other) == Refusal(
        Reason.COUNTER_TAKEN, holder="Aino"
    )


def test_one_device_has_one_counter() -> None:
    """It signs out of the one before it signs in to the other; the same one again is fine."""
    point = ServicePoint(branch())
    desk = point.desk(1)
    assert point.refused(OpenCounter(CounterId("2"), ALL), desk) is Reason.ALREADY_AT_A_COUNTER
    assert point.do(OpenCounter(CounterId("1"), ONLY_A, "Aino"), desk) == Accepted()
    point.do(CloseCounter(), desk)
    assert point.do(OpenCounter(CounterId("2"), ALL), desk) == Accepted()


def test_one_adviser_has_one_counter() -> None:
    """The refusal says where they are signed in; a name is the same with spaces around it."""
    point = ServicePoint(branch())
    first, other = point.desk(1), DeviceId("desk-2")
    elsewhere = Refusal(Reason.ADVISER_ELSEWHERE, holder="1")
    assert point.do(OpenCounter(CounterId("2"), ALL, " Aino "), other) == elsewhere
    point.do(CloseCounter(), first)
    assert point.do(OpenCounter(CounterId("2"), ALL, "Aino"), other) == Accepted()


def test_counters_without_a_name_keep_nobody_away() -> None:
    """A branch may do without names."""
    point = ServicePoint(branch())
    point.desk(1, adviser=""), point.desk(2, adviser="")


def test_only_advisers_of_the_branch_file_sign_in_where_it_lists_them() -> None:
    """A name that is not there has no skills to go by."""
    point = ServicePoint(msgspec.structs.replace(branch(), advisers=(AdviserCard("Aino"),)))
    assert point.refused(OpenCounter(CounterId("2"), ALL, "Bo"), DeviceId("d")) is Reason.NOT_ALLOWED
    desk = point.desk(1)
    assert point.refused(HandOver("Bo"), desk) is Reason.NOT_ALLOWED


def test_nobody_signs_out_with_a_visit_in_hand() -> None:
    """It would be lost between two advisers."""
    point = ServicePoint(branch())
    point.take()
    desk = point.desk(1)
    point.call(desk)
    assert point.refused(CloseCounter(), desk) is Reason.VISIT_IN_HAND
    point.do(ReturnVisit(), desk)
    assert point.do(CloseCounter(), desk) == Accepted()
    assert point.refused(CallNext(), desk) is Reason.COUNTER_NOT_OPEN


def test_a_supervisor_frees_a_counter_whose_device_is_gone() -> None:
    """Its visit goes back to its place, and another device can sign in."""
    point = ServicePoint(branch())
    ticket, _ = point.take(), point.take()
    gone = point.desk(1)
    point.call(gone)
    assert point.do(ReleaseCounter(CounterId("1")), BOSS) == Accepted()
    assert point.visit(ticket).state is VisitState.WAITING
    assert point.refused(CallNext(), gone) is Reason.COUNTER_NOT_OPEN
    new = DeviceId("desk-new")
    assert point.do(OpenCounter(CounterId("1"), ALL), new) == Accepted()
    assert point.call(new) == "A001"


def test_only_an_open_counter_can_be_freed() -> None:
    """The refusal tells an unknown one from a closed one."""
    point = ServicePoint(branch())
    assert point.refused(ReleaseCounter(CounterId("1")), BOSS) is Reason.COUNTER_NOT_OPEN
    assert point.refused(ReleaseCounter(CounterId("99")), BOSS) is Reason.UNKNOWN_COUNTER


def test_unknown_counters_and_profiles_are_refused() -> None:
    """By what is wrong with them."""
    point = ServicePoint(branch())
    device = DeviceId("desk-1")
    assert point.refused(OpenCounter(CounterId("99"), ALL), device) is Reason.UNKNOWN_COUNTER
    assert point.refused(OpenCounter(CounterId("1"), ProfileId("x")), device) is Reason.UNKNOWN_PROFILE


# --- hand-over ------------------------------------------------------------------------------------


def test_a_counter_is_handed_over_with_its_visit() -> None:
    """The customer stays seated; the guard's memory and the device stay too."""
    point = ServicePoint(branch())
    old, urgent = point.take(), point.take(priority=URGENT)
    desk = point.desk(1)
    point.serve(desk)
    assert point.do(HandOver(" Eeva ", ONLY_A), desk) == Accepted()
    counter = point.counter(1)
    assert (counter.adviser, counter.profile, counter.visit) == ("Eeva", ONLY_A, urgent.visit)
    assert counter.memory.bypasses == 1
    assert point.visit(urgent).state is VisitState.SERVING
    assert point.call(desk) == old.number
    point.desk(2, adviser="Aino")


def test_a_counter_is_not_handed_over_to_somebody_at_another() -> None:
    """Nor with a profile it does not have; to the same adviser it may be, with another profile."""
    point = ServicePoint(branch())
    desk, _ = point.desk(1), point.desk(2)
    assert point.do(HandOver("Bo"), desk) == Refusal(Reason.ADVISER_ELSEWHERE, holder="2")
    assert point.refused(HandOver("Eeva", ProfileId("x")), desk) is Reason.UNKNOWN_PROFILE
    assert point.do(HandOver("Aino", ONLY_A), desk) == Accepted()
    assert point.refused(HandOver("Eeva"), DeviceId("desk-9")) is Reason.COUNTER_NOT_OPEN


def test_those_who_wait_for_an_adviser_who_hands_over_wait_for_anybody() -> None:
    """At their own place, under the same number."""
    point = ServicePoint(branch())
    ticket = point.take()
    desk, there = point.desk(1), point.desk(2)
    point.call(desk)
    point.do(Transfer(adviser="Bo"), desk)
    assert point.refused(CallNext(), desk) is Reason.NOBODY_WAITING
    point.do(HandOver("Eeva"), there)
    assert point.visit(ticket).for_adviser is None
    assert point.call(desk) == "A001"


def test_another_adviser_signing_in_at_an_open_counter_is_a_hand_over() -> None:
    """The same device, after a restart of its program say."""
    point = ServicePoint(branch())
    ticket = point.take()
    desk, there = point.desk(1), point.desk(2)
    point.call(desk)
    point.do(Transfer(adviser="Bo"), desk)
    point.desk(2, adviser="Eeva")
    assert point.visit(ticket).for_adviser is None
    assert point.call(there) == "A001"


def test_whoever_takes_over_during_a_break_is_not_on_it() -> None:
    """It was the other one's."""
    point = ServicePoint(branch())
    desk = point.desk(1)
    point.do(Pause(PauseKind.BREAK), desk)
    assert point.do(HandOver("Eeva"), desk) == Accepted()
    assert point.counter(1).pausing is None


# --- breaks ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", list(PauseKind))
def test_an_adviser_pauses_and_goes_on(kind: PauseKind) -> None:
    """A break, or work in the back office; nobody pauses twice, or goes on without having paused."""
    point = ServicePoint(branch())
    desk = point.desk(1)
    assert point.refused(Resume(), desk) is Reason.NOT_PAUSED
    assert point.do(Pause(kind, "papers"), desk) == Accepted()
    pausing = point.counter(1).pausing
    assert pausing is not None
    assert (pausing.kind, pausing.reason, pausing.since) == (kind, "papers", point.now)
    assert point.refused(Pause(kind), desk) is Reason.PAUSED
    assert point.do(Resume(), desk) == Accepted()
    assert point.counter(1).pausing is None


def test_nobody_pauses_with_a_customer_at_the_counter() -> None:
    """Called or served."""
    point = ServicePoint(branch())
    point.take()
    desk = point.desk(1)
    point.call(desk)
    assert point.refused(Pause(PauseKind.BREAK), desk) is Reason.VISIT_IN_HAND
    point.do(Start(), desk)
    assert point.refused(Pause(PauseKind.BREAK), desk) is Reason.VISIT_IN_HAND


def test_a_call_ends_the_break_but_a_refused_one_does_not() -> None:
    """Nobody presses twice; with nobody waiting the break goes on."""
    point = ServicePoint(branch())
    desk = point.desk(1)
    point.do(Pause(PauseKind.BREAK), desk)
    assert point.refused(CallNext(), desk) is Reason.NOBODY_WAITING
    assert point.counter(1).pausing is not None
    point.take()
    assert point.call(desk) == "A001"
    assert [type(event) for event in point.events[-2:]] == [CounterResumed, VisitCalled]


def test_signing_out_ends_the_break() -> None:
    """Whoever signs in next is there to work."""
    point = ServicePoint(branch())
    desk = point.desk(1)
    point.do(Pause(PauseKind.BREAK), desk)
    point.do(CloseCounter(), desk)
    point.desk(1)
    assert point.counter(1).pausing is None


# --- all together ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "acts",
    [
        [Start(), Transfer(PASSPORTS, place=Place.LAST, note="form 2")],
        [Start(), NextService(PASSPORTS), Finish()],
        [Recall(), NoShow(), Rejoin(VISIT_1)],
        [ReturnVisit(Place.FIRST), LeaveQueue(VISIT_1)],
        [Park(10, "a form"), CallVisit(VISIT_1), Undo()],
        [Park(10), RemoveVisit(VISIT_1, "gone")],
        [Start(), Finish(), Undo()],
    ],
)
def test_one_act_changes_one_visit(acts: list[Command]) -> None:
    """Others stay as they were, to the last field: waiting, being served, parked, missed or gone."""
    point = ServicePoint(branch(counters=5, calling=replace(REJOINING, undo_s=30)))
    for service in (PERMITS, PASSPORTS, PERMITS, PERMITS, ADVICE, PASSPORTS, PERMITS):
        point.take(service)
    mine, second, third, fourth, fifth = map(point.desk, range(1, 6))
    point.call(mine), point.serve(second), point.call(third), point.call(fourth), point.calls(fifth, 1)
    point.do(Park(20), third), point.do(NoShow(), fourth)
    visits = point.branch.state.visits
    assert {visit.state for visit in visits.values()} == {*VisitState} - {VisitState.OUTSIDE, VisitState.AWAY}
    others = [visit for visit in visits.values() if visit.id != VISIT_1]
    before = msgspec.to_builtins(others)
    for act in acts:
        assert isinstance(point.do(act, mine), Accepted), act
        point.pass_time(minutes=0.1)
        assert msgspec.to_builtins([visits[visit.id] for visit in others]) == before, act


def test_a_refusal_changes_nothing_but_the_count_of_entries() -> None:
    """It is kept in the journal all the same."""
    point = ServicePoint(branch())
    before = len(point.events)
    point.refused(TakeTicket(ServiceId("tea"), FI))
    assert len(point.events) == before + 1
    assert not point.branch.state.visits


def test_a_count_at_the_door_moves_nobody_in_the_lines() -> None:
    """It is about people, not about tickets."""
    point = ServicePoint(branch())
    point.take(), point.take()
    point.do(DoorCount(0), DOOR)
    assert point.calls(point.desk(1), 2) == ["A001", "A002"]


def test_a_counter_that_is_opened_again_remembers_whom_it_passed_over() -> None:
    """Signing out after every third call starves nobody."""
    point = ServicePoint(branch())
    desk = point.desk(1)
    old = point.take()
    for number in range(8):
        if number % 3 == 2:
            point.do(CloseCounter(), desk)
            point.desk(1)
        point.pass_time(minutes=1)
        point.take(priority=URGENT)
        point.serve(desk)
        point.do(Finish(), desk)
    assert point.visit(old).state is VisitState.ENDED


def test_whoever_signs_in_is_on_no_break() -> None:
    """Also at the same device, where somebody else was."""
    point = ServicePoint(branch())
    desk = point.desk(1)
    point.do(Pause(PauseKind.BREAK), desk)
    point.do(OpenCounter(CounterId("1"), ALL, "Somebody else"), desk)
    assert point.counter(1).pausing is None
