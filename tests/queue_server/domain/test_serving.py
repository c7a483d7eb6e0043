"""What an adviser can do with the visit in hand."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from queue_link.commands import (
    CallNext,
    CloseCounter,
    Command,
    Delivered,
    Finish,
    NextService,
    NoShow,
    Park,
    Pause,
    Recall,
    ReturnVisit,
    Start,
    Transfer,
    WalkUp,
)
from queue_link.results import Refusal
from queue_link.vocabulary import (
    CounterId,
    Delivery,
    DeviceId,
    Outcome,
    PauseKind,
    Place,
    QueueId,
    Reason,
    ReturnCause,
    ServiceId,
    VisitState,
)
from queue_server.domain.configuration import URGENT, BranchConfig, Calling
from queue_server.domain.events import VisitParked, VisitReady, VisitReturned, VisitTransferred
from tests.queue_server.branches import (
    ADVICE,
    CITIZENSHIP,
    FI,
    ONLY_A,
    PASSPORTS,
    PERMITS,
    SIMPLE,
    branch,
    with_service,
)
from tests.queue_server.service_point import ServicePoint, accepted

SECOND = 1 / 60
"""In minutes."""
CALLING = Calling(recall_cool_down_s=15, recalls_before_no_show=1, rejoin_within_min=15)


def called(point: ServicePoint, desk: int = 1) -> DeviceId:
    """The counter, with the next number called to it."""
    device = point.desk(desk)
    point.call(device)
    return device


# --- recall, no-show ------------------------------------------------------------------------------


def test_a_recall_announces_the_same_number_again() -> None:
    """It gets a newer call entry, and stays one line on the display."""
    point = ServicePoint(branch())
    ticket = point.take()
    desk = called(point)
    (before,) = point.branch.state.calls
    assert point.do(Recall(), desk) == accepted("A001")
    (after,) = point.branch.state.calls
    assert after.seq > before.seq
    assert (after.number, after.counter, after.recall) == ("A001", "1", True)
    assert point.visit(ticket).recalls == 1


def test_a_recall_waits_for_the_cool_down_and_says_from_when() -> None:
    """Counted from the call, then from each recall."""
    point = ServicePoint(branch(calling=CALLING))
    point.take()
    desk = called(point)
    for _ in range(2):
        may = point.now + timedelta(seconds=15)
        point.pass_time(minutes=14 * SECOND)
        assert point.do(Recall(), desk) == Refusal(Reason.TOO_SOON, opens_at=may)
        point.now = may
        assert point.do(Recall(), desk) == accepted("A001")


def test_a_clock_set_back_holds_up_no_recall() -> None:
    """The adviser would have to wait for an hour."""
    point = ServicePoint(branch(calling=CALLING))
    point.take()
    desk = called(point)
    point.now -= timedelta(hours=1)
    assert point.do(Recall(), desk) == accepted("A001")


def test_a_no_show_needs_a_recall_and_time_after_it() -> None:
    """Nobody loses the turn in the second of the call."""
    point = ServicePoint(branch(calling=CALLING))
    ticket = point.take()
    desk = called(point)
    point.pass_time(minutes=1)
    assert point.do(NoShow(), desk) == Refusal(Reason.RECALL_FIRST, limit=1)
    point.do(Recall(), desk)
    may = point.now + timedelta(seconds=15)
    assert point.do(NoShow(), desk) == Refusal(Reason.TOO_SOON, opens_at=may)
    point.now = may
    assert point.do(NoShow(), desk) == accepted("A001")
    assert point.visit(ticket).state is VisitState.MISSED
    assert point.branch.state.in_hand(point.counter(1)) is None


def test_recalls_of_an_earlier_call_do_not_count() -> None:
    """Returned and called again, the customer is recalled anew."""
    point = ServicePoint(branch(calling=CALLING))
    point.take()
    desk = called(point)
    point.pass_time(minutes=1)
    point.do(Recall(), desk)
    point.do(ReturnVisit(), desk)
    point.call(desk)
    point.pass_time(minutes=1)
    assert point.refused(NoShow(), desk) is Reason.RECALL_FIRST


def test_a_no_show_without_tolerance_ends_the_visit_and_makes_room() -> None:
    """The party is taken off the count."""
    point = ServicePoint(branch())
    ticket = point.take(party=3)
    desk = called(point)
    assert point.do(NoShow(), desk) == accepted("A001")
    assert point.visit(ticket).outcome is Outcome.NO_SHOW
    assert point.inside == 0


@pytest.mark.parametrize("command", [Recall(), Start(), NoShow()])
def test_what_belongs_before_the_service_is_refused_during_it(command: Command) -> None:
    """A customer who sits at the counter cannot be a no-show."""
    point = ServicePoint(branch())
    point.take()
    desk = point.desk(1)
    point.serve(desk)
    assert point.refused(command, desk) is Reason.ALREADY_STARTED


@pytest.mark.parametrize(
    "command",
    [
        Recall(),
        Start(),
        NextService(ADVICE),
        Finish(),
        NoShow(),
        ReturnVisit(),
        Park(5),
        Transfer(PASSPORTS),
    ],
)
def test_without_a_visit_in_hand_there_is_nothing_to_do(command: Command) -> None:
    """The refusal says so, and tells it from a counter that is not open."""
    point = ServicePoint(branch())
    assert point.refused(command, point.desk(1)) is Reason.NO_VISIT_IN_HAND
    assert point.refused(command, DeviceId("desk-9")) is Reason.COUNTER_NOT_OPEN


# --- start, finish --------------------------------------------------------------------------------


def test_way_and_transaction_are_kept_apart() -> None:
    """Called, two minutes later started, ten minutes later finished."""
    point = ServicePoint(branch())
    ticket = point.take()
    desk = called(point)
    at = point.now
    point.pass_time(minutes=2)
    point.do(Start(), desk)
    visit = point.visit(ticket)
    assert (visit.called_at, visit.started_at) == (at, point.now)
    point.pass_time(minutes=10)
    point.do(Finish(), desk)
    assert (visit.state, visit.outcome, visit.ended_at) == (VisitState.ENDED, Outcome.SERVED, point.now)


def test_finishing_without_start_means_that_the_customer_came() -> None:
    """Figures need an arrival for each service."""
    point = ServicePoint(branch())
    ticket = point.take()
    point.do(Finish(), called(point))
    assert point.visit(ticket).started_at == point.now


@pytest.mark.parametrize("outcome", [Outcome.LEFT, Outcome.REMOVED])
def test_a_visit_can_end_unserved(outcome: Outcome) -> None:
    """The customer walked off, or staff ended it: neither is a served visit."""
    point = ServicePoint(branch())
    ticket = point.take()
    point.do(Finish(outcome), called(point))
    assert point.visit(ticket).outcome is outcome
    assert point.visit(ticket).started_at is None


@pytest.mark.parametrize("outcome", [Outcome.NO_SHOW, Outcome.CLOSING])
def test_finish_takes_no_outcome_that_has_a_command_of_its_own(outcome: Outcome) -> None:
    """A no-show has its own rule; closing is nobody's choice."""
    point = ServicePoint(branch())
    point.take()
    assert point.refused(Finish(outcome), called(point)) is Reason.NOT_ALLOWED


def test_a_finished_visit_keeps_what_was_done() -> None:
    """Its own service if nothing else is said; else what the adviser says, unknown services refused."""
    point = ServicePoint(branch())
    first, second = point.take(ADVICE), point.take()
    desk = point.desk(1)
    point.calls(desk, 1)
    assert point.visit(first).delivered == (Delivered(ADVICE),)
    point.call(desk)
    done = (Delivered(PERMITS, Delivery.PENDING), Delivered(PASSPORTS, quantity=2))
    assert point.do(Finish(delivered=(Delivered(PERMITS), Delivered(ServiceId("tea")))), desk) == Refusal(
        Reason.UNKNOWN_SERVICE, detail="delivered[1]"
    )
    point.do(Finish(delivered=done), desk)
    assert point.visit(second).delivered == done


def test_the_next_service_goes_on_under_the_same_number() -> None:
    """Same counter, same visit, the arrival kept; both services count as delivered."""
    point = ServicePoint(branch())
    ticket = point.take()
    desk = point.desk(1)
    point.serve(desk)
    came = point.now
    point.pass_time(minutes=5)
    assert point.do(NextService(PASSPORTS), desk) == accepted("A001")
    visit = point.visit(ticket)
    assert (visit.service, visit.queue, visit.state) == (PASSPORTS, QueueId("b"), VisitState.SERVING)
    assert (visit.started_at, visit.number) == (came, "A001")
    point.do(NextService(ADVICE, Delivered(PASSPORTS, Delivery.PENDING)), desk)
    point.do(Finish(), desk)
    assert visit.delivered == (
        Delivered(PERMITS),
        Delivered(PASSPORTS, Delivery.PENDING),
        Delivered(ADVICE),
    )


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (NextService(ServiceId("tea")), Reason.UNKNOWN_SERVICE),
        (NextService(ADVICE, Delivered(ServiceId("tea"))), Reason.UNKNOWN_SERVICE),
        (NextService(PASSPORTS), Reason.LACKS_SKILL),
    ],
)
def test_which_next_service_is_refused(command: NextService, reason: Reason) -> None:
    """And the first goes on."""
    point = ServicePoint(with_service(branch(), PASSPORTS, skills=frozenset({"fingerprints"})))
    ticket = point.take()
    desk = point.desk(1)
    point.serve(desk)
    assert point.refused(command, desk) is reason
    assert point.visit(ticket).delivered == ()


def test_a_next_service_needs_a_first() -> None:
    """The customer is not there yet."""
    point = ServicePoint(branch())
    point.take()
    assert point.refused(NextService(ADVICE), called(point)) is Reason.NOT_STARTED


# --- return ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "order"),
    [
        (Place.KEEP, ["A001", "A002", "A003"]),
        (Place.FIRST, ["A002", "A001", "A003"]),
        (Place.LAST, ["A001", "A003", "A002"]),
    ],
)
def test_a_returned_visit_goes_to_the_place_that_is_asked_for(place: Place, order: list[str]) -> None:
    """Its own, before those who are older, or after those who are younger; under the same number."""
    point = ServicePoint(branch())
    for _ in range(3):
        point.take()
    first, second = point.desk(1), point.desk(2)
    point.call(first), point.call(second)
    point.do(ReturnVisit(), first)
    assert point.do(ReturnVisit(place), second) == accepted("A002")
    assert point.calls(first, 3) == order


def test_first_never_costs_a_visit_its_wait() -> None:
    """Sent first to a service where all came later, it stays as old as it is."""
    point = ServicePoint(branch())
    ticket = point.take()
    turn = point.visit(ticket).turn
    desk = called(point)
    point.pass_time(minutes=20)
    point.take(PASSPORTS)
    point.do(Transfer(PASSPORTS, place=Place.FIRST), desk)
    assert point.visit(ticket).turn == turn


@pytest.mark.parametrize("cause", list(ReturnCause))
def test_the_cause_of_a_return_is_kept(cause: ReturnCause) -> None:
    """Called by mistake, or the customer needs time: figures tell them apart."""
    point = ServicePoint(branch())
    ticket = point.take()
    point.do(ReturnVisit(cause=cause), called(point))
    (returned,) = point.happened(VisitReturned)
    assert (returned.cause, returned.place) == (cause, Place.KEEP)
    visit = point.visit(ticket)
    assert (visit.counter, visit.called_at, visit.why) == (None, None, None)


def test_a_visit_sent_to_a_counter_goes_back_to_its_line_there() -> None:
    """Called by mistake, it is still that counter's; once the counter is closed it is anybody's."""
    point = ServicePoint(branch())
    ticket = point.take()
    desk, there = point.desk(1), point.desk(2)
    point.call(desk)
    point.do(Transfer(counter=CounterId("2")), desk)
    point.call(there)
    point.do(ReturnVisit(), there)
    assert point.visit(ticket).for_counter == "2"
    assert point.refused(CallNext(), desk) is Reason.NOBODY_WAITING
    point.do(CloseCounter(), there)
    assert point.call(desk) == "A001"


# --- park -----------------------------------------------------------------------------------------


def test_a_parked_visit_comes_back_by_itself_to_its_counter_first() -> None:
    """Before an older one; with its reason in the journal; nobody else calls it."""
    point = ServicePoint(branch())
    parked = point.take()
    desk, other = point.desk(1), point.desk(2)
    point.serve(desk)
    assert point.do(Park(10, "photo"), desk) == accepted("A001")
    assert point.happened(VisitParked)[0].reason == "photo"
    assert point.visit(parked).state is VisitState.PARKED
    assert point.branch.next_deadline(point.now) == point.now + timedelta(minutes=10)
    point.take(priority=URGENT)
    assert [type(event) for event in point.pass_time(minutes=10)] == [VisitReady]
    assert point.visit(parked).state is VisitState.WAITING
    assert point.call(other) == "A002"
    assert point.call(desk) == "A001"


def test_a_parked_visit_whose_counter_has_closed_goes_to_its_queue() -> None:
    """At its old place."""
    point = ServicePoint(branch())
    point.take(), point.take()
    desk, other = point.desk(1), point.desk(2)
    point.call(desk)
    point.do(Park(10), desk)
    point.do(CloseCounter(), desk)
    assert point.refused(CallNext(), desk) is Reason.COUNTER_NOT_OPEN
    point.pass_time(minutes=10)
    assert point.calls(other, 2) == ["A001", "A002"]


def test_a_counter_that_closes_after_the_return_leaves_the_visit_to_others() -> None:
    """It waits for that counter, which is gone."""
    point = ServicePoint(branch())
    point.take()
    desk, other = point.desk(1), point.desk(2)
    point.call(desk)
    point.do(Park(10), desk)
    point.pass_time(minutes=10)
    assert point.refused(CallNext(), other) is Reason.NOBODY_WAITING
    point.do(CloseCounter(), desk)
    assert point.call(other) == "A001"


def test_nobody_waits_for_a_counter_on_a_break() -> None:
    """Neither who came back before it, nor who comes back during it, nor is anybody sent there."""
    point = ServicePoint(branch())
    point.take(), point.take(), point.take()
    desk, other = point.desk(1), point.desk(2)
    for minutes in (5, 15):
        point.call(desk)
        point.do(Park(minutes), desk)
    point.pass_time(minutes=5)
    point.do(Pause(PauseKind.BREAK, "lunch"), desk)
    assert point.call(other) == "A001"
    assert point.refused(Transfer(counter=CounterId("1")), other) is Reason.NOBODY_THERE
    point.pass_time(minutes=15)
    point.do(Finish(), other)
    assert point.calls(other, 2) == ["A002", "A003"]


def test_nobody_is_parked_beyond_the_end_of_the_day() -> None:
    """At 17:00, until 20:00: nobody would be there."""
    point = ServicePoint(branch())
    point.take()
    point.pass_time(minutes=8 * 60)
    desk = called(point)
    assert point.refused(Park(180), desk) is Reason.BAD_TIME
    assert point.do(Park(179), desk) == accepted("A001")


# --- transfer -------------------------------------------------------------------------------------


def test_a_transferred_visit_keeps_number_and_place() -> None:
    """It goes before those who came to the other service later, and only that profile calls it."""
    point = ServicePoint(branch())
    ticket = point.take(PERMITS)
    point.take(PASSPORTS)
    desk = point.desk(1)
    point.serve(desk)
    assert point.do(Transfer(PASSPORTS), desk) == accepted("A001")
    visit = point.visit(ticket)
    assert (visit.queue, visit.service, visit.state) == (QueueId("b"), PASSPORTS, VisitState.WAITING)
    assert point.refused(CallNext(), point.desk(2, ONLY_A)) is Reason.NOBODY_WAITING
    assert point.call(desk) == "A001"


@pytest.mark.parametrize(
    ("place", "order"),
    [
        (Place.KEEP, ["B001", "A001", "B002"]),
        (Place.FIRST, ["A001", "B001", "B002"]),
        (Place.LAST, ["B001", "B002", "A001"]),
    ],
)
def test_a_transfer_goes_to_the_place_that_is_asked_for(place: Place, order: list[str]) -> None:
    """Its own: where it stands by when it came."""
    point = ServicePoint(branch())
    point.take(PASSPORTS), point.take(PERMITS), point.take(PASSPORTS)
    desk = point.desk(1, ONLY_A)
    point.call(desk)
    point.do(Transfer(PASSPORTS, place=place), desk)
    assert point.calls(point.desk(2), 3) == order


def test_first_at_a_counter_is_before_all_who_wait_for_it() -> None:
    """Not before those who wait for the service."""
    point = ServicePoint(branch())
    for _ in range(3):
        point.take()
    desk, there = point.desk(1), point.desk(2)
    for place in (Place.KEEP, Place.KEEP, Place.FIRST):
        point.call(desk)
        point.do(Transfer(counter=CounterId("2"), place=place), desk)
    assert point.calls(there, 3) == ["A003", "A001", "A002"]


def test_a_transfer_to_an_adviser_finds_them_by_name() -> None:
    """Wherever they are signed in, and with a note for them only while the visit lasts."""
    point = ServicePoint(branch())
    ticket = point.take()
    desk, there = point.desk(1), point.desk(2)
    point.call(desk)
    assert point.do(Transfer(adviser=" Bo ", note="speaks Dari"), desk) == accepted("A001")
    assert point.refused(CallNext(), desk) is Reason.NOBODY_WAITING
    assert point.call(there) == "A001"
    assert point.visit(ticket).note == "speaks Dari"
    point.do(Finish(), there)
    assert point.visit(ticket).note == ""


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (Transfer(ServiceId("tea")), Reason.UNKNOWN_SERVICE),
        (Transfer(counter=CounterId("99")), Reason.UNKNOWN_COUNTER),
        (Transfer(counter=CounterId("3")), Reason.NOBODY_THERE),
        (Transfer(adviser="Eeva"), Reason.NOBODY_THERE),
        (Transfer(adviser=""), Reason.NOBODY_THERE),
        (Transfer(CITIZENSHIP, counter=CounterId("2")), Reason.LACKS_SKILL),
        (Transfer(CITIZENSHIP, adviser="Bo"), Reason.LACKS_SKILL),
        (Transfer(counter=CounterId("2"), adviser="Bo"), Reason.BAD_MESSAGE),
    ],
)
def test_which_transfers_are_refused(command: Transfer, reason: Reason) -> None:
    """The visit stays in hand."""
    point = ServicePoint(with_service(branch(), CITIZENSHIP, skills=frozenset({"law"})))
    ticket = point.take()
    desk, _ = point.desk(1), point.desk(2)
    point.serve(desk)
    assert point.refused(command, desk) is reason
    assert point.visit(ticket).state is VisitState.SERVING


@pytest.mark.parametrize("to", [Transfer(counter=CounterId("2")), Transfer(adviser="Bo")])
def test_those_who_wait_for_a_counter_that_closes_wait_for_anybody(to: Transfer) -> None:
    """Nobody waits for somebody who has gone home."""
    point = ServicePoint(branch())
    ticket = point.take()
    desk, there = point.desk(1), point.desk(2)
    point.call(desk)
    point.do(to, desk)
    point.do(CloseCounter(), there)
    visit = point.visit(ticket)
    assert (visit.for_counter, visit.for_adviser) == (None, None)
    assert point.call(desk) == "A001"


def test_a_visit_comes_back_to_whoever_wished_it() -> None:
    """First there, for the service it was sent from; what was done between is kept, with the note."""
    point = ServicePoint(branch())
    ticket, _ = point.take(), point.take()
    desk, there = point.desk(1), point.desk(2)
    point.serve(desk)
    point.do(Transfer(PASSPORTS, back=True, note="fingerprints"), desk)
    point.serve(there)
    assert point.do(Finish(), there) == accepted("A001")
    visit = point.visit(ticket)
    assert (visit.state, visit.for_counter, visit.service) == (VisitState.WAITING, "1", PERMITS)
    assert (visit.delivered, visit.note) == ((Delivered(PASSPORTS),), "fingerprints")
    assert point.call(desk) == "A001"
    point.do(Finish(), desk)
    assert (visit.outcome, visit.back_to) == (Outcome.SERVED, None)


def test_calling_the_next_sends_a_visit_back_too() -> None:
    """As finish does."""
    point = ServicePoint(branch())
    ticket, _ = point.take(), point.take(PASSPORTS)
    desk, there = point.desk(1, ONLY_A), point.desk(2)
    point.call(desk)
    point.do(Transfer(PASSPORTS, back=True), desk)
    point.serve(there)
    assert point.call(there) == "B001"
    assert point.visit(ticket).for_counter == "1"


def test_a_visit_whose_sender_has_closed_waits_first_for_whoever_serves_it() -> None:
    """It was promised to be continued, so it is not ended."""
    point = ServicePoint(branch())
    ticket, _ = point.take(), point.take()
    desk, there = point.desk(1), point.desk(2)
    point.serve(desk)
    point.do(Transfer(PASSPORTS, back=True), desk)
    point.do(CloseCounter(), desk)
    point.serve(there)
    point.do(Finish(), there)
    visit = point.visit(ticket)
    assert (visit.state, visit.for_counter, visit.service) == (VisitState.WAITING, None, PERMITS)
    assert point.call(there) == "A001"
    point.do(Finish(), there)
    assert visit.outcome is Outcome.SERVED


def test_a_wish_to_have_it_back_outlives_another_transfer() -> None:
    """Sent on from there, it still comes back; sent on to whoever wished it, it is there."""
    point = ServicePoint(branch())
    ticket = point.take()
    first, second, third = (point.desk(n) for n in (1, 2, 3))
    point.call(first)
    point.do(Transfer(counter=CounterId("2"), back=True), first)
    point.call(second)
    point.do(Transfer(PASSPORTS, counter=CounterId("3")), second)
    point.call(third)
    point.do(Finish(), third)
    assert point.visit(ticket).for_counter == "1"
    point.call(first)
    point.do(Transfer(counter=CounterId("2"), back=True), first)
    point.call(second)
    point.do(Transfer(counter=CounterId("1")), second)
    assert point.visit(ticket).back_to is None


def test_an_unserved_visit_does_not_come_back() -> None:
    """The customer walked off."""
    point = ServicePoint(branch())
    ticket = point.take()
    desk, there = point.desk(1), point.desk(2)
    point.call(desk)
    point.do(Transfer(counter=CounterId("2"), back=True), desk)
    point.call(there)
    point.do(Finish(Outcome.LEFT), there)
    assert point.visit(ticket).outcome is Outcome.LEFT


def test_a_visit_without_a_ticket_can_be_sent_on() -> None:
    """It has a number; called for the first time then, it is announced."""
    point = ServicePoint(branch())
    desk, there = point.desk(1), point.desk(2)
    point.do(WalkUp(PERMITS, FI), desk)
    point.do(Transfer(PASSPORTS), desk)
    assert point.happened(VisitTransferred)[0].service == PASSPORTS
    assert point.call(there) == "A001"
    assert [call.number for call in point.branch.state.calls] == ["A001"]


@pytest.mark.parametrize("place", [Place.KEEP, Place.FIRST])
def test_who_needs_time_is_not_called_again_at_once(place: Place) -> None:
    """A few others go before, as before somebody who rejoins."""
    point = ServicePoint(branch(calling=replace(SIMPLE, rejoin_behind=2)))
    slow, *others = [point.take() for _ in range(4)]
    desk = point.desk(1)
    point.call(desk)
    point.do(ReturnVisit(place, ReturnCause.NEEDS_TIME), desk)
    expected = [others[0], others[1], slow, others[2]]
    assert point.calls(desk, 4) == [ticket.number for ticket in expected]


# --- what was done has to be said -----------------------------------------------------------------

STRICT = replace(SIMPLE, delivered_required=True)
DONE = Delivered(PERMITS)


def serving(config: BranchConfig) -> tuple[ServicePoint, DeviceId]:
    """A customer is being served for a permit, and another one waits."""
    point = ServicePoint(config)
    point.take(), point.take()
    desk = point.desk(1)
    point.serve(desk)
    return point, desk


@pytest.mark.parametrize(
    "command",
    [Finish(), NextService(ADVICE), CallNext(), WalkUp(PERMITS, FI)],
    ids=lambda one: type(one).__name__,
)
def test_a_served_visit_does_not_end_without_what_was_done(command: Command) -> None:
    """Where the branch file wants it said, nothing ends the service by the way."""
    point, desk = serving(branch(calling=STRICT))
    assert point.refused(command, desk) is Reason.DELIVERED_MISSING
    assert point.counter(1).visit is not None


@pytest.mark.parametrize("command", [Finish(delivered=(DONE,)), NextService(ADVICE, DONE)])
def test_it_ends_with_what_was_done(command: Command) -> None:
    point, desk = serving(branch(calling=STRICT))
    assert point.do(command, desk) == accepted("A001")


@pytest.mark.parametrize("outcome", [Outcome.LEFT, Outcome.REMOVED])
def test_of_whoever_was_not_served_nothing_has_to_be_said(outcome: Outcome) -> None:
    point, desk = serving(branch(calling=STRICT))
    assert point.do(Finish(outcome), desk) == accepted("A001")


def test_a_service_may_be_an_exception() -> None:
    """Either way."""
    lax = with_service(branch(calling=STRICT), PERMITS, delivered_required=False)
    point, desk = serving(lax)
    assert point.do(Finish(), desk) == accepted("A001")
    strict = with_service(branch(), PERMITS, delivered_required=True)
    point, desk = serving(strict)
    assert point.refused(Finish(), desk) is Reason.DELIVERED_MISSING


def test_it_is_the_present_service_that_decides() -> None:
    """The visit goes on with one for which nothing has to be said."""
    point, desk = serving(with_service(branch(), PERMITS, delivered_required=True))
    point.do(NextService(ADVICE, DONE), desk)
    assert point.do(Finish(), desk) == accepted("A001")
