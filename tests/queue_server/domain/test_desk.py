"""What an adviser can do at a counter."""

from __future__ import annotations

import pytest

from queue_link.commands import (
    CallNext,
    CallVisit,
    CloseCounter,
    Command,
    Finish,
    NoShow,
    OpenCounter,
    Recall,
    ReleaseCounter,
    ReturnVisit,
    Start,
    TakeTicket,
    Transfer,
)
from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import (
    CounterId,
    DeviceId,
    Outcome,
    Place,
    ProfileId,
    QueueId,
    Reason,
    ServiceId,
    VisitId,
    VisitState,
)
from queue_link.why import Rule, Why
from tests.queue_server.branches import ALL, FI, ONLY_A, PASSPORTS, PERMITS, branch
from tests.queue_server.service_point import BOSS, ServicePoint, accepted


def test_the_oldest_of_all_queues_of_the_profile_is_next() -> None:
    """Not the first of the first queue."""
    point = ServicePoint(branch())
    for service in (PASSPORTS, PERMITS, PASSPORTS):
        point.take(service)
    desk = point.desk(1)
    called = []
    for _ in range(3):
        called.append(point.call(desk))
        point.do(Finish(), desk)
    assert called == ["B001", "A001", "B002"]


def test_a_profile_calls_only_its_queues() -> None:
    """However long somebody waits in another queue."""
    point = ServicePoint(branch())
    point.take(PASSPORTS)
    desk = point.desk(1, ONLY_A)
    assert point.refused(CallNext(), desk) is Reason.NOBODY_WAITING
    point.take(PERMITS)
    assert point.call(desk) == "A001"


def test_a_call_keeps_its_reason() -> None:
    """Longest wait of 3 in 2 queues."""
    point = ServicePoint(branch())
    ticket = point.take()
    point.take(), point.take(PASSPORTS)
    point.call(point.desk(1))
    assert point.visit(ticket).why == Why(Rule.LONGEST_WAIT, among=3, queues=2)


def test_two_counters_never_get_the_same_ticket() -> None:
    """Each call takes its visit out of the line."""
    point = ServicePoint(branch())
    point.take(), point.take()
    assert [point.call(point.desk(n)) for n in (1, 2)] == ["A001", "A002"]
    assert point.refused(CallNext(), point.desk(3)) is Reason.NOBODY_WAITING


def test_whoever_waits_outside_is_not_called_to_a_counter() -> None:
    """Not even by choosing."""
    point = ServicePoint(branch(cap=1))
    point.take()
    outside = point.take()
    desk = point.desk(1)
    assert point.refused(CallVisit(outside.visit), desk) is Reason.NOT_ADMITTED
    point.call(desk)
    assert point.refused(CallNext(), point.desk(2)) is Reason.NOBODY_WAITING


def test_a_chosen_ticket_is_called_out_of_turn() -> None:
    """And the call says that it was chosen."""
    point = ServicePoint(branch())
    point.take()
    second = point.take()
    desk = point.desk(1)
    assert point.do(CallVisit(second.visit), desk) == accepted("A002")
    assert point.visit(second).why == Why(Rule.CHOSEN, among=2, queues=2)
    assert point.refused(CallVisit(second.visit), point.desk(2)) is Reason.NOT_WAITING
    assert point.refused(CallVisit(VisitId("?")), desk) is Reason.UNKNOWN_VISIT


def test_only_tickets_of_the_profile_can_be_chosen() -> None:
    """Another skill is needed for the others."""
    point = ServicePoint(branch())
    passport = point.take(PASSPORTS)
    assert point.refused(CallVisit(passport.visit), point.desk(1, ONLY_A)) is Reason.NOT_IN_PROFILE


def test_call_next_finishes_the_visit_being_served() -> None:
    """Advisers who forget to press finish block nobody."""
    point = ServicePoint(branch())
    first = point.take()
    point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(Start(), desk)
    assert point.call(desk) == "A002"
    assert point.visit(first).outcome is Outcome.SERVED


def test_call_next_with_nobody_waiting_leaves_the_served_visit_alone() -> None:
    """A refusal changes nothing."""
    point = ServicePoint(branch())
    ticket = point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(Start(), desk)
    assert point.refused(CallNext(), desk) is Reason.NOBODY_WAITING
    assert point.visit(ticket).state is VisitState.SERVING


def test_a_called_customer_must_be_dealt_with_before_the_next_call() -> None:
    """Come, not come, or gone back: the adviser says which."""
    point = ServicePoint(branch())
    point.take(), point.take()
    desk = point.desk(1)
    point.call(desk)
    assert point.refused(CallNext(), desk) is Reason.VISIT_IN_HAND


def test_way_and_transaction_are_kept_apart() -> None:
    """Called, two minutes later started, ten minutes later finished."""
    point = ServicePoint(branch())
    ticket = point.take()
    desk = point.desk(1)
    point.call(desk)
    called = point.now
    point.pass_time(minutes=2)
    point.do(Start(), desk)
    visit = point.visit(ticket)
    assert (visit.called_at, visit.started_at) == (called, point.now)
    point.pass_time(minutes=10)
    point.do(Finish(), desk)
    assert (visit.state, visit.outcome) == (VisitState.ENDED, Outcome.SERVED)


def test_a_recall_announces_the_same_number_again() -> None:
    """It gets a newer call entry, and stays one line on the display."""
    point = ServicePoint(branch())
    ticket = point.take()
    desk = point.desk(1)
    point.call(desk)
    (before,) = point.branch.state.calls
    assert point.do(Recall(), desk) == accepted("A001")
    (after,) = point.branch.state.calls
    assert after.seq > before.seq
    assert (after.number, after.counter, after.recall) == ("A001", "1", True)
    assert point.visit(ticket).recalls == 1


@pytest.mark.parametrize("command", [Recall(), Start(), NoShow()])
def test_what_belongs_before_the_service_is_refused_during_it(command: Command) -> None:
    """A customer who sits at the counter cannot be a no-show."""
    point = ServicePoint(branch())
    point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(Start(), desk)
    assert point.refused(command, desk) is Reason.ALREADY_STARTED


@pytest.mark.parametrize(
    "command", [Recall(), Start(), Finish(), NoShow(), ReturnVisit(), Transfer(PASSPORTS)]
)
def test_without_a_visit_in_hand_there_is_nothing_to_do(command: Command) -> None:
    """The refusal says so."""
    point = ServicePoint(branch())
    assert point.refused(command, point.desk(1)) is Reason.NO_VISIT_IN_HAND
    assert point.refused(command, DeviceId("desk-9")) is Reason.COUNTER_NOT_OPEN


def test_a_no_show_ends_the_visit_and_makes_room() -> None:
    """The party is taken off the count."""
    point = ServicePoint(branch())
    ticket = point.take(party=3)
    desk = point.desk(1)
    point.call(desk)
    assert point.do(NoShow(), desk) == accepted("A001")
    assert point.visit(ticket).outcome is Outcome.NO_SHOW
    assert point.inside == 0


def test_a_returned_visit_keeps_its_place_or_goes_to_the_end() -> None:
    """Both under the same number."""
    for place, order in ((Place.KEEP, ["A001", "A002"]), (Place.END, ["A002", "A001"])):
        point = ServicePoint(branch())
        point.take(), point.take()
        desk = point.desk(1)
        point.call(desk)
        assert point.do(ReturnVisit(place), desk) == accepted("A001")
        called = []
        for _ in order:
            called.append(point.call(desk))
            point.do(Finish(), desk)
        assert called == order


def test_a_transferred_visit_keeps_number_and_place() -> None:
    """It goes before those who came to the other service later, and only that profile calls it."""
    point = ServicePoint(branch())
    ticket = point.take(PERMITS)
    point.take(PASSPORTS)
    desk = point.desk(1)
    point.call(desk)
    point.do(Start(), desk)
    assert point.do(Transfer(PASSPORTS), desk) == accepted("A001")
    visit = point.visit(ticket)
    assert (visit.queue, visit.service, visit.state) == (QueueId("b"), PASSPORTS, VisitState.WAITING)
    assert point.refused(CallNext(), point.desk(2, ONLY_A)) is Reason.NOBODY_WAITING
    assert point.call(desk) == "A001"
    assert point.refused(Transfer(ServiceId("tea")), desk) is Reason.UNKNOWN_SERVICE


def test_finishing_without_start_means_that_the_customer_came() -> None:
    """Figures need an arrival for each service."""
    point = ServicePoint(branch())
    ticket = point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(Finish(), desk)
    assert point.visit(ticket).started_at == point.now


@pytest.mark.parametrize("outcome", [Outcome.LEFT, Outcome.REMOVED])
def test_a_visit_can_end_unserved(outcome: Outcome) -> None:
    """The customer walked off, or staff ended it: neither is a served visit."""
    point = ServicePoint(branch())
    ticket = point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(Finish(outcome), desk)
    assert point.visit(ticket).outcome is outcome
    assert point.visit(ticket).started_at is None


@pytest.mark.parametrize("outcome", [Outcome.NO_SHOW, Outcome.CLOSING])
def test_finish_takes_no_outcome_that_has_a_command_of_its_own(outcome: Outcome) -> None:
    """A no-show has its own rule; closing is nobody's choice."""
    point = ServicePoint(branch())
    point.take()
    desk = point.desk(1)
    point.call(desk)
    assert point.refused(Finish(outcome), desk) is Reason.NOT_ALLOWED


def test_one_counter_has_one_device() -> None:
    """The second hears who has it."""
    point = ServicePoint(branch())
    point.desk(1)
    other = DeviceId("desk-2")
    assert point.do(OpenCounter(CounterId("1"), ALL), other) == Refusal(Reason.COUNTER_TAKEN, holder="Aino")


def test_one_device_has_one_counter() -> None:
    """It signs out of the one before it signs in to the other; the same one again is fine."""
    point = ServicePoint(branch())
    desk = point.desk(1)
    assert point.refused(OpenCounter(CounterId("2"), ALL), desk) is Reason.ALREADY_AT_A_COUNTER
    assert point.do(OpenCounter(CounterId("1"), ONLY_A, "Aino"), desk) == Accepted()
    point.do(CloseCounter(), desk)
    assert point.do(OpenCounter(CounterId("2"), ALL), desk) == Accepted()


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
    point = ServicePoint(branch())
    assert point.refused(ReleaseCounter(CounterId("1")), BOSS) is Reason.COUNTER_NOT_OPEN
    assert point.refused(ReleaseCounter(CounterId("99")), BOSS) is Reason.UNKNOWN_COUNTER


def test_unknown_counters_and_profiles_are_refused() -> None:
    """By what is wrong with them."""
    point = ServicePoint(branch())
    device = DeviceId("desk-1")
    assert point.refused(OpenCounter(CounterId("99"), ALL), device) is Reason.UNKNOWN_COUNTER
    assert point.refused(OpenCounter(CounterId("1"), ProfileId("x")), device) is Reason.UNKNOWN_PROFILE


def test_a_refusal_changes_nothing_but_the_count_of_entries() -> None:
    """It is kept in the journal all the same."""
    point = ServicePoint(branch())
    before = len(point.events)
    point.refused(TakeTicket(ServiceId("tea"), FI))
    assert len(point.events) == before + 1
    assert not point.branch.state.visits
