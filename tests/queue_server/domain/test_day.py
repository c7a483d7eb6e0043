"""The business day."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import msgspec

from queue_link.commands import (
    CloseDay,
    DoorEntered,
    Finish,
    LeaveQueue,
    OpenCounter,
    OpenDay,
    Park,
    Start,
    TakeTicket,
)
from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import CounterId, DeviceId, Outcome, Reason
from queue_server.domain.configuration import BranchConfig, Hours, Span
from queue_server.domain.events import DayClosed, DayOpened, VisitEnded
from tests.queue_server.branches import ALL, FI, NINE, PERMITS, branch
from tests.queue_server.service_point import BOSS, DOOR, ServicePoint

MIDNIGHT = datetime(2026, 3, 1, 22, 0, tzinfo=UTC)
"""Monday begins in Helsinki."""
MORNING, AFTERNOON = Span(time(8), time(12)), Span(time(12, 30), time(16))


def with_a_break(service: Hours | None = None, own: Hours | None = None) -> BranchConfig:
    """Tickets 8:00-12:00 and 12:30-16:00 every day; hours of service, and of tickets for permits."""
    config = branch(hours=Hours(((MORNING, AFTERNOON),) * 7))
    permits, *others = config.services
    permits = msgspec.structs.replace(permits, hours=own)
    return msgspec.structs.replace(config, service=service, services=(permits, *others))


def test_the_day_opens_and_ends_by_the_hours() -> None:
    """Woken only at its deadlines, the branch opens at 8:00 and ends at 20:00 local time."""
    point = ServicePoint(branch(), MIDNIGHT)
    happened = []
    while point.now < MIDNIGHT + timedelta(hours=23):
        deadline = point.branch.next_deadline(point.now)
        assert deadline is not None
        assert deadline > point.now
        point.now = deadline
        happened += [(type(event), event.at) for event in point.pass_time()]
    assert happened == [
        (DayOpened, datetime(2026, 3, 2, 6, 0, tzinfo=UTC)),
        (DayClosed, datetime(2026, 3, 2, 18, 0, tzinfo=UTC)),
        (DayOpened, datetime(2026, 3, 3, 6, 0, tzinfo=UTC)),
    ]


def test_every_change_of_tickets_is_a_deadline() -> None:
    """So screens change by the clock alone: for the branch, and for a service with hours of its own."""
    own = Hours(((Span(time(9), time(10)), Span(time(15), time(18))),) * 7)
    point = ServicePoint(with_a_break(own=own), MIDNIGHT)
    permits, passports, *_ = point.config.services
    changes, before, woken = [], (False, False), point.now
    while point.now < MIDNIGHT + timedelta(hours=23):
        point.pass_time()
        state, deadline = point.branch.state, point.branch.next_deadline(point.now)
        assert deadline is not None
        while point.now < deadline:
            now = state.tickets_for(permits, point.now), state.tickets_for(passports, point.now)
            if now != before:
                assert point.now == woken
                changes.append((f"{point.now:%H:%M}", *now))
            before = now
            point.now += timedelta(minutes=15)
        woken = point.now = deadline
    assert changes == [
        ("06:00", False, True),
        ("07:00", True, True),
        ("08:00", False, True),
        ("10:00", False, False),
        ("10:30", False, True),
        ("13:00", True, True),
        ("14:00", True, False),
        ("16:00", False, False),
    ]


def test_a_break_ends_no_day() -> None:
    """Tickets are refused until it is over; numbers go on."""
    point = ServicePoint(with_a_break())
    point.take()
    assert point.pass_time(minutes=3 * 60) == ()
    refused = point.do(TakeTicket(PERMITS, FI))
    assert isinstance(refused, Refusal)
    assert (refused.reason, refused.opens_at) == (Reason.CLOSED, point.now + timedelta(minutes=30))
    assert point.pass_time(minutes=30) == ()
    assert point.take().number == "A002"


def test_the_day_begins_with_service_though_tickets_come_later() -> None:
    """Advisers can sign in at 7:30, for those who booked."""
    point = ServicePoint(with_a_break(service=Hours(((Span(time(7, 30), time(16, 15)),),) * 7)), MIDNIGHT)
    half_past_seven = MIDNIGHT + timedelta(hours=7, minutes=30)
    assert point.branch.next_deadline(point.now) == half_past_seven
    point.now = half_past_seven
    assert point.pass_time() == (DayOpened(half_past_seven, date(2026, 3, 2), cap=60, training=False),)
    assert point.refused(TakeTicket(PERMITS, FI)) is Reason.CLOSED
    point.desk(1)


def test_the_business_day_is_the_local_date() -> None:
    """A branch far east of Greenwich opens while it is yesterday in UTC."""
    tokyo = msgspec.structs.replace(branch(), time_zone="Asia/Tokyo")
    point = ServicePoint(tokyo, datetime(2026, 3, 1, 23, 30, tzinfo=UTC))
    assert point.branch.state.day == date(2026, 3, 2)


def test_numbers_start_from_one_each_day() -> None:
    """The visits of the day before are gone from the memory."""
    point = ServicePoint(branch())
    point.take(), point.take()
    point.pass_time(minutes=24 * 60)
    assert point.take().number == "A001"
    assert len(point.branch.state.visits) == 1


def test_numbers_go_on_over_midnight_in_utc() -> None:
    """In Tokyo that is nine in the morning; the series and whoever waits belong to the branch's own day."""
    before = datetime(2026, 3, 1, 23, 59, tzinfo=UTC)
    point = ServicePoint(msgspec.structs.replace(branch(), time_zone="Asia/Tokyo"), before)
    first = point.take()
    assert point.pass_time(minutes=2) == ()
    assert point.take().number == "A002"
    assert point.call(point.desk(1)) == first.number


def test_whoever_is_left_at_the_end_of_the_day_is_ended_by_closing() -> None:
    """Waiting, outside, parked: all are told apart from no-shows; counters are free again."""
    point = ServicePoint(branch(cap=2))
    tickets = [point.take() for _ in range(4)]
    desk = point.desk(1)
    point.call(desk)
    point.do(Park(480), desk)
    point.pass_time(minutes=12 * 60)
    assert {point.visit(ticket).outcome for ticket in tickets} == {Outcome.CLOSING}
    assert not point.branch.state.held
    assert (point.inside, point.reserved) == (0, 0)


def test_a_supervisor_ends_and_opens_the_day_by_hand() -> None:
    """The hours do not open it again on the same date; numbers go on where they were."""
    point = ServicePoint(branch())
    point.take()
    assert point.do(CloseDay("storm"), BOSS) == Accepted()
    assert point.refused(CloseDay(), BOSS) is Reason.DAY_NOT_OPEN
    point.pass_time(minutes=30)
    assert point.refused(TakeTicket(PERMITS, FI)) is Reason.CLOSED
    assert point.do(OpenDay(), BOSS) == Accepted()
    assert point.refused(OpenDay(), BOSS) is Reason.DAY_ALREADY_OPEN
    assert point.take().number == "A002"


def test_a_day_closed_by_hand_keeps_the_reason() -> None:
    """Those who still held tickets were sent home by somebody, and why is in the journal."""
    point = ServicePoint(branch())
    ticket = point.take()
    point.do(CloseDay("water leak"), BOSS)
    assert point.events[-1] == DayClosed(point.now, date(2026, 3, 2), "water leak")
    assert point.visit(ticket).outcome is Outcome.CLOSING


def test_a_day_closed_by_hand_opens_next_on_another_date() -> None:
    """Closed before its hours have begun, the kiosk must not promise them for today."""
    point = ServicePoint(branch(), datetime(2026, 3, 2, 5, 0, tzinfo=UTC))
    point.do(OpenDay(), BOSS)
    point.do(CloseDay(), BOSS)
    tuesday = datetime(2026, 3, 3, 6, 0, tzinfo=UTC)
    refused = point.do(TakeTicket(PERMITS, FI))
    assert isinstance(refused, Refusal)
    assert (refused.reason, refused.opens_at) == (Reason.CLOSED, tuesday)
    assert point.branch.next_deadline(point.now) == tuesday


def test_a_day_opened_by_hand_gives_tickets_outside_the_hours() -> None:
    """A Sunday evening, say; it ends at the next end of a day."""
    point = ServicePoint(branch(), datetime(2026, 3, 1, 19, 0, tzinfo=UTC))
    point.do(OpenDay(), BOSS)
    assert point.take().number == "A001"
    point.pass_time(minutes=10 * 60)
    assert point.branch.state.open
    point.pass_time(minutes=2 * 60)
    assert point.branch.state.day == date(2026, 3, 2)
    assert point.take().number == "A001"


def test_a_day_left_open_by_a_stopped_server_ends_before_the_next_begins() -> None:
    """Started again the next noon, yesterday's visits are closed first."""
    point = ServicePoint(branch())
    ticket = point.take()
    point.now += timedelta(days=1)
    visit = point.visit(ticket)
    events = point.pass_time()
    assert [type(event) for event in events][-2:] == [DayClosed, DayOpened]
    assert visit.outcome is Outcome.CLOSING


def test_a_server_started_after_midnight_ends_the_day_before() -> None:
    """It was stopped with a day open; the next begins with its hours, not with the date."""
    point = ServicePoint(branch())
    point.take()
    point.now = MIDNIGHT + timedelta(days=1, minutes=30)
    events = point.pass_time()
    assert events[-1] == DayClosed(point.now, date(2026, 3, 2))
    assert not point.branch.state.open
    opens = MIDNIGHT + timedelta(days=1, hours=8)
    assert point.branch.next_deadline(point.now) == opens
    point.now = opens
    point.pass_time()
    assert point.take().number == "A001"


def test_a_server_started_in_a_break_begins_the_day() -> None:
    """It should have begun in the morning."""
    point = ServicePoint(with_a_break(), MIDNIGHT + timedelta(hours=12, minutes=15))
    assert point.branch.state.day == date(2026, 3, 2)
    assert point.refused(TakeTicket(PERMITS, FI)) is Reason.CLOSED


def test_a_clock_set_back_after_the_end_does_not_begin_the_day_again() -> None:
    """What it closed stays closed, though the hours come once more."""
    point = ServicePoint(branch())
    point.take()
    point.pass_time(minutes=11 * 60)
    assert not point.branch.state.open
    point.now -= timedelta(hours=6)
    assert point.pass_time() == ()
    assert point.refused(TakeTicket(PERMITS, FI)) is Reason.CLOSED


def test_a_clock_set_back_over_midnight_ends_no_day_and_reuses_no_number() -> None:
    """A day opened by hand just after midnight, and the clock an hour back."""
    point = ServicePoint(branch(), MIDNIGHT + timedelta(minutes=10))
    point.do(OpenDay(), BOSS)
    assert point.take().number == "A001"
    point.now -= timedelta(hours=1)
    assert point.pass_time() == ()
    assert point.take().number == "A002"


def test_the_day_opens_and_ends_by_the_wall_clock_when_that_changes() -> None:
    """On Sundays of a change: hours from 2:00, and an end at 6:00 that is 3 or 5 hours later."""
    night = Hours(((Span(time(2), time(5)),),) * 7)
    config = msgspec.structs.replace(branch(hours=night), day_ends=time(6))
    for opens, length in (
        (datetime(2026, 3, 29, 0, 0, tzinfo=UTC), timedelta(hours=3)),
        (datetime(2026, 10, 24, 23, 0, tzinfo=UTC), timedelta(hours=5)),
    ):
        point = ServicePoint(config, opens - timedelta(hours=1))
        while len(point.events) < 2:
            deadline = point.branch.next_deadline(point.now)
            assert deadline is not None
            point.now = deadline
            point.pass_time()
        sunday = (opens + timedelta(hours=2)).date()
        assert point.events == [
            DayOpened(opens, sunday, cap=60, training=False),
            DayClosed(opens + length, sunday),
        ]


def test_a_leap_day_is_a_business_day() -> None:
    """29 February 2028, a Tuesday."""
    point = ServicePoint(branch(), datetime(2028, 2, 29, 7, 0, tzinfo=UTC))
    assert point.branch.state.day == date(2028, 2, 29)
    point.pass_time(minutes=24 * 60)
    assert point.branch.state.day == date(2028, 3, 1)


def test_a_clock_set_back_sends_nobody_home() -> None:
    """A machine that wakes up in the year 2000 keeps the day that is open, and ends it in the evening."""
    point = ServicePoint(branch())
    point.take()
    point.now -= timedelta(days=7)
    assert point.pass_time() == ()
    assert point.take().number == "A002"
    point.pass_time(minutes=12 * 60)
    assert not point.branch.state.open


def test_a_clock_that_was_ahead_and_is_set_right_gives_numbers_on() -> None:
    """The wrong date's day is ended by a supervisor; the right date begins anew, and can be told apart."""
    point = ServicePoint(branch())
    point.take()
    first = point.branch.state.day_seq
    point.now += timedelta(days=7)
    point.pass_time()
    point.take()
    point.now -= timedelta(days=7)
    point.do(CloseDay("wrong date"), BOSS)
    point.pass_time()
    assert point.branch.state.day == date(2026, 3, 2)
    assert point.branch.state.day_seq > first
    assert point.take().number == "A001"


def test_the_count_of_people_starts_anew_with_the_day() -> None:
    """Whatever drift the day before ended with."""
    point = ServicePoint(branch())
    point.do(DoorEntered(5), DOOR)
    point.pass_time(minutes=24 * 60)
    assert point.inside == 0


def test_counters_open_only_on_an_open_day() -> None:
    """Before opening there is nothing to call."""
    point = ServicePoint(branch(), NINE.replace(hour=3))
    assert point.refused(OpenCounter(CounterId("1"), ALL), DeviceId("desk-1")) is Reason.DAY_NOT_OPEN


def test_a_day_is_not_closed_over_anybody_without_a_reason() -> None:
    """With nobody left there is nobody to tell it to."""
    point = ServicePoint(branch())
    ticket = point.take()
    assert point.do(CloseDay(" "), BOSS) == Refusal(Reason.BAD_MESSAGE, detail="reason: say why")
    point.do(LeaveQueue(ticket.visit))
    assert point.do(CloseDay(), BOSS) == Accepted()


def test_the_day_does_not_end_under_somebody_at_a_counter() -> None:
    """It ends with the last of them; those who still wait are ended by closing then."""
    point = ServicePoint(branch())
    served, waiting = point.take(), point.take()
    desk = point.desk(1)
    point.call(desk)
    point.pass_time(minutes=11 * 60 + 30)
    assert point.do(Start(), desk) == Accepted(served.number)
    situation, deadline = point.branch.situation, point.branch.next_deadline(point.now)
    assert deadline is not None
    assert deadline > point.now
    point.do(Finish(), desk)
    assert point.branch.situation != situation
    assert point.visit(served).outcome is Outcome.SERVED
    deadline = point.branch.next_deadline(point.now)
    assert deadline is not None
    assert deadline <= point.now
    point.pass_time()
    assert point.visit(waiting).outcome is Outcome.CLOSING
    assert not point.branch.state.open


def test_a_visit_that_nobody_finished_ends_when_the_next_day_begins() -> None:
    """Its adviser went home."""
    point = ServicePoint(branch())
    forgotten = point.take()
    point.serve(point.desk(1))
    point.pass_time(minutes=22 * 60)
    assert point.branch.state.day == date(2026, 3, 2)
    point.pass_time(minutes=60)
    assert point.branch.state.day == date(2026, 3, 3)
    assert forgotten.visit not in point.branch.state.visits
    assert point.happened(VisitEnded)[-1].outcome is Outcome.CLOSING
