"""Taking a ticket, and giving it back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec

from queue_link.commands import CallNext, DoorCount, LeaveQueue, RemoveVisit, Start, TakeTicket
from queue_link.results import Refusal
from queue_link.vocabulary import Language, Outcome, QueueId, Reason, ServiceId, VisitId, VisitState
from tests.queue_server.branches import ADVICE, CITIZENSHIP, FI, NINE, ONLY_A, PASSPORTS, PERMITS, branch
from tests.queue_server.service_point import BOSS, DOOR, ServicePoint, accepted


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
    assert point.do(TakeTicket(PERMITS, FI)) == Refusal(Reason.FULL, limit=2)


def test_a_used_up_series_refuses() -> None:
    """Numbers never wrap around."""
    point = ServicePoint(branch(last=2))
    point.take(), point.take()
    assert point.do(TakeTicket(PERMITS, FI)) == Refusal(Reason.NUMBERS_EXHAUSTED, limit=2)
    assert point.take(PASSPORTS).number == "B001"


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


def test_before_opening_the_kiosk_says_when_it_opens() -> None:
    """At 7:00 in Helsinki it is an hour to go."""
    point = ServicePoint(branch(), NINE - timedelta(hours=2))
    opens = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)
    assert point.do(TakeTicket(PERMITS, FI)) == Refusal(Reason.CLOSED, opens_at=opens)


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


def test_staff_can_remove_whoever_waits() -> None:
    """But not a visit that is in hand at a counter."""
    point = ServicePoint(branch())
    first, second = point.take(), point.take()
    point.call(point.desk(1))
    assert point.refused(RemoveVisit(first.visit), BOSS) is Reason.NOT_WAITING
    assert point.do(RemoveVisit(second.visit), BOSS) == accepted("A002")
    assert point.visit(second).outcome is Outcome.REMOVED
    assert point.refused(RemoveVisit(second.visit), BOSS) is Reason.UNKNOWN_VISIT
