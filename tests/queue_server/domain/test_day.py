"""The business day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from queue_link.commands import CloseDay, DoorEntered, OpenCounter, OpenDay, TakeTicket
from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import CounterId, DeviceId, Outcome, Reason
from queue_server.domain.events import DayClosed, DayOpened
from tests.queue_server.branches import ALL, FI, NINE, PERMITS, branch
from tests.queue_server.service_point import BOSS, DOOR, ServicePoint

MIDNIGHT = datetime(2026, 3, 1, 22, 0, tzinfo=UTC)
"""Monday begins in Helsinki."""


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


def test_the_business_day_is_the_local_date() -> None:
    """A branch far east of Greenwich opens while it is yesterday in UTC."""
    import msgspec

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


def test_whoever_is_left_at_the_end_of_the_day_is_ended_by_closing() -> None:
    """Waiting, outside, called: all are told apart from no-shows; counters are free again."""
    point = ServicePoint(branch(cap=2))
    tickets = [point.take() for _ in range(4)]
    point.call(point.desk(1))
    point.pass_time(minutes=12 * 60)
    assert {point.visit(ticket).outcome for ticket in tickets} == {Outcome.CLOSING}
    assert not point.branch.state.held
    assert (point.inside, point.reserved) == (0, 0)


def test_a_supervisor_ends_and_opens_the_day_by_hand() -> None:
    """The hours do not open it again on the same date; numbers go on where they were."""
    point = ServicePoint(branch())
    point.take()
    assert point.do(CloseDay(), BOSS) == Accepted()
    assert point.refused(CloseDay(), BOSS) is Reason.DAY_NOT_OPEN
    point.pass_time(minutes=30)
    assert point.refused(TakeTicket(PERMITS, FI)) is Reason.CLOSED
    assert point.do(OpenDay(), BOSS) == Accepted()
    assert point.refused(OpenDay(), BOSS) is Reason.DAY_ALREADY_OPEN
    assert point.take().number == "A002"


def test_a_day_closed_by_hand_opens_next_on_another_date() -> None:
    """Closed before its hours have begun, the kiosk must not promise them for today."""
    point = ServicePoint(branch(), datetime(2026, 3, 2, 5, 0, tzinfo=UTC))
    point.do(OpenDay(), BOSS)
    point.do(CloseDay(), BOSS)
    tuesday = datetime(2026, 3, 3, 6, 0, tzinfo=UTC)
    assert point.do(TakeTicket(PERMITS, FI)) == Refusal(Reason.CLOSED, opens_at=tuesday)
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
    point.do(CloseDay(), BOSS)
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
