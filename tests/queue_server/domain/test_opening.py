"""Hours by the branch's own time zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from queue_server.domain.configuration import BranchConfig, Hours, Service, Span, Spans
from queue_server.domain.opening import (
    day_begins_within,
    day_end,
    last_tickets_today,
    local_date,
    next_beginning,
    next_change_today,
    next_opening,
    service_end,
    service_gaps,
    spans_on,
    tickets_within,
    within,
)
from tests.queue_server.branches import NINE, branch

HELSINKI = "Europe/Helsinki"
CHANGES = (
    (HELSINKI, "2026-03-29 01:00"),
    (HELSINKI, "2026-10-25 01:00"),
    ("Australia/Lord_Howe", "2024-10-05 15:30"),
    ("Australia/Lord_Howe", "2024-04-06 15:00"),
    ("America/Santiago", "2024-09-08 04:00"),
    ("America/Havana", "2024-11-03 05:00"),
    ("Pacific/Apia", "2011-12-30 10:00"),
)
"""Zones and moments at which their clocks change: by an hour, half of one, at midnight, by a whole date."""
SECOND = timedelta(seconds=1)
A_FEW_DAYS = st.integers(-2 * 24 * 60, 2 * 24 * 60)
"""In minutes."""


def span(text: str) -> Span:
    """``8:00-16:15``."""
    opens, closes = (time.fromisoformat(f"{end:0>5}") for end in text.split("-"))
    return Span(opens, closes)


def spans(*texts: str) -> Spans:
    return tuple(map(span, texts))


def hours(*texts: str, weekend: Spans = (), exceptions: dict[str, Spans] | None = None) -> Hours:
    """The same from Monday to Friday."""
    dates = {date.fromisoformat(day): own for day, own in (exceptions or {}).items()}
    return Hours((spans(*texts),) * 5 + (weekend,) * 2, dates)


def config(
    tickets: Hours | None = None, service: Hours | None = None, zone: str = HELSINKI, **own: Hours
) -> BranchConfig:
    """8:00-16:15 with a break from 12:00 to 12:30, unless told; ``own``: ticket hours of services."""
    made = branch()
    services = tuple(msgspec.structs.replace(each, hours=own.get(each.id)) for each in made.services)
    tickets = tickets or hours("8:00-12:00", "12:30-16:15")
    return msgspec.structs.replace(made, tickets=tickets, service=service, services=services, time_zone=zone)


def utc(text: str) -> datetime:
    """``2026-03-02 06:00``."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def every_day(*texts: str) -> Hours:
    return Hours((spans(*texts),) * 7)


def ticket_end(made: BranchConfig, now: datetime, service: Service | None = None) -> datetime | None:
    """When the tickets that are given out now pause or end; None: none are."""
    if not tickets_within(made, now, service):
        return None
    change: datetime | None = now
    while change is not None and tickets_within(made, change, service):
        change = next_change_today(made, change)
    return change


CONFIG = config()
PERMITS, PASSPORTS = CONFIG.services[:2]


# --- a usual day ----------------------------------------------------------------------------------


def test_hours_hold_from_opening_until_just_before_closing() -> None:
    """8:00-12:00 and 12:30-16:15 in Helsinki are 6:00-10:00 and 10:30-14:15 UTC in winter."""
    for opens, closes in (("06:00", "10:00"), ("10:30", "14:15")):
        begins, ends = utc(f"2026-03-02 {opens}"), utc(f"2026-03-02 {closes}")
        moments = (begins - SECOND, begins, ends - SECOND, ends)
        assert [tickets_within(CONFIG, at) for at in moments] == [False, True, True, False]


def test_tickets_end_with_the_interval_and_for_today_with_the_last() -> None:
    """In the break none are given out, and the day's end is still to come."""
    noon, closing = utc("2026-03-02 10:00"), utc("2026-03-02 14:15")
    for now, interval, today in (
        (NINE, noon, closing),
        (noon, None, closing),
        (closing - SECOND, closing, closing),
        (closing, None, None),
        (utc("2026-03-01 09:00"), None, None),
    ):
        assert (ticket_end(CONFIG, now), last_tickets_today(CONFIG, now)) == (interval, today)


def test_the_next_opening_may_be_after_the_break() -> None:
    """Every interval counts; one that begins just now is not the next."""
    after_break, tuesday = utc("2026-03-02 10:30"), utc("2026-03-03 06:00")
    assert next_opening(CONFIG, utc("2026-03-02 05:59")) == utc("2026-03-02 06:00")
    assert next_opening(CONFIG, NINE) == after_break
    assert next_opening(CONFIG, after_break - SECOND) == after_break
    assert next_opening(CONFIG, after_break) == tuesday


def test_a_business_day_that_is_over_is_not_the_next_opening() -> None:
    """It was ended by hand, before its last interval."""
    assert next_opening(CONFIG, NINE, over=date(2026, 3, 2)) == utc("2026-03-03 06:00")
    assert next_beginning(CONFIG, NINE, over=date(2026, 3, 2)) == utc("2026-03-03 06:00")


# --- dates with other hours -----------------------------------------------------------------------


def test_an_exception_replaces_the_hours_of_its_weekday() -> None:
    """A holiday on Monday, a short Tuesday, an open Sunday."""
    own = {"2026-03-08": spans("10:00-14:00"), "2026-03-09": (), "2026-03-10": spans("9:00-11:00")}
    made = config(hours("8:00-16:15", exceptions=own))
    openings = [utc("2026-03-06 18:00")]
    while len(openings) < 4:
        following = next_opening(made, openings[-1])
        assert following is not None
        openings.append(following)
    assert openings[1:] == [utc("2026-03-08 08:00"), utc("2026-03-10 07:00"), utc("2026-03-11 06:00")]
    assert not tickets_within(made, utc("2026-03-09 09:00"))
    assert spans_on(made.tickets, date(2026, 3, 10)) == spans("9:00-11:00")


def test_a_leap_day_is_a_day() -> None:
    """29 February 2028 is a Tuesday, and can have hours of its own."""
    evening = utc("2028-02-28 18:00")
    assert next_opening(CONFIG, evening) == utc("2028-02-29 06:00")
    closed = config(hours("8:00-16:15", exceptions={"2028-02-29": ()}))
    assert next_opening(closed, evening) == utc("2028-03-01 06:00")
    assert service_end(closed, utc("2028-02-29 10:00")) is None


def test_a_branch_closed_for_400_days_says_when_it_opens() -> None:
    """Renovation until Monday 5 April 2027, by then in summer time."""
    closed: dict[date, Spans] = {date(2026, 3, 2) + timedelta(days=days): () for days in range(399)}
    made = config(Hours(CONFIG.tickets.week, closed))
    assert next_opening(made, utc("2026-03-02 00:00")) == utc("2027-04-05 05:00")


def test_a_branch_that_never_opens_has_no_next_opening() -> None:
    """None, not a search without end."""
    never = config(hours())
    assert next_opening(never, NINE) is None
    assert next_beginning(never, NINE) is None
    assert next_change_today(never, NINE) is None
    assert not day_begins_within(never, NINE)


def test_a_branch_that_opens_on_single_dates_finds_them_however_far() -> None:
    """The earliest to come, whatever their order in the file."""
    saturdays = {"2030-05-04": spans("9:00-10:00"), "2029-06-02": spans("9:00-10:00")}
    single = config(hours(exceptions=saturdays))
    assert next_opening(single, NINE) == utc("2029-06-02 06:00")
    assert next_opening(single, utc("2029-06-02 06:00")) == utc("2030-05-04 06:00")


# --- hours of a service ---------------------------------------------------------------------------


def test_a_service_may_have_ticket_hours_of_its_own() -> None:
    """They replace the branch's, for it alone."""
    made = config(permits=hours("7:00-9:00", "13:00-14:00"))
    permits, passports = made.services[:2]
    assert tickets_within(made, utc("2026-03-02 05:00"), permits)
    assert not tickets_within(made, utc("2026-03-02 05:00"), passports)
    assert not tickets_within(made, NINE, permits)
    assert tickets_within(made, NINE)
    assert ticket_end(made, utc("2026-03-02 06:30"), permits) == utc("2026-03-02 07:00")
    assert next_opening(made, NINE, service=permits) == utc("2026-03-02 11:00")
    assert next_opening(made, NINE, service=passports) == utc("2026-03-02 10:30")


def test_the_next_opening_is_that_of_whatever_opens_first() -> None:
    """On Saturday one service, though the branch is closed until Monday."""
    made = config(permits=hours("7:00-9:00"), passports=hours(weekend=spans("9:00-10:00")))
    assert next_opening(made, utc("2026-03-02 04:00")) == utc("2026-03-02 05:00")
    assert next_opening(made, utc("2026-03-06 18:00")) == utc("2026-03-07 07:00")


def test_service_ends_with_its_last_interval_also_when_that_has_passed() -> None:
    """Tickets until 16:15, service until 17:00; without hours of its own, as tickets."""
    made = config(service=hours("7:30-12:00", "13:00-17:00"))
    for now in (NINE, utc("2026-03-02 10:30"), utc("2026-03-02 20:00")):
        assert service_end(made, now) == utc("2026-03-02 15:00")
        assert service_end(CONFIG, now) == utc("2026-03-02 14:15")
    assert service_end(made, utc("2026-03-01 09:00")) is None


def test_breaks_in_service_are_told_until_they_are_over() -> None:
    """The gaps between the intervals, not those before and after them."""
    made = config(service=hours("7:30-10:00", "10:15-12:00", "13:00-17:00"))
    coffee = (utc("2026-03-02 08:00"), utc("2026-03-02 08:15"))
    lunch = (utc("2026-03-02 10:00"), utc("2026-03-02 11:00"))
    assert service_gaps(made, utc("2026-03-02 01:00")) == (coffee, lunch)
    assert service_gaps(made, coffee[1] - SECOND) == (coffee, lunch)
    assert service_gaps(made, coffee[1]) == (lunch,)
    assert service_gaps(made, lunch[1]) == ()
    assert service_gaps(made, utc("2026-03-01 01:00")) == ()


# --- the business day -----------------------------------------------------------------------------


def test_the_day_begins_with_the_earliest_hours_and_lasts_over_breaks() -> None:
    """Service from 7:30 and until 17:00, tickets between."""
    made = config(service=hours("7:30-12:00", "13:00-17:00"))
    begins, ends = utc("2026-03-02 05:30"), utc("2026-03-02 15:00")
    moments = (begins - SECOND, begins, utc("2026-03-02 10:15"), ends - SECOND, ends)
    assert [day_begins_within(made, at) for at in moments] == [False, True, True, True, False]
    assert next_beginning(made, begins - SECOND) == begins
    assert day_begins_within(config(permits=hours("7:00-9:00")), utc("2026-03-02 05:00"))


def test_every_change_of_any_hours_today_is_told() -> None:
    """Of the branch's tickets, of a service's, and of service; nothing after the last."""
    made = config(hours("8:00-12:00"), hours("8:00-12:00", "13:00-16:00"), permits=hours("9:00-10:00"))
    moments = [utc("2026-03-02 00:00") + timedelta(minutes=30 * step) for step in range(32)]
    told = {next_change_today(made, now) for now in moments}
    assert {change and f"{change:%d %H}" for change in told} == {
        "02 06",
        "02 07",
        "02 08",
        "02 10",
        "02 11",
        "02 14",
        None,
    }


def test_a_day_opened_late_ends_the_next_evening() -> None:
    """Opened at 20:00, the usual end, or at 21:00."""
    for opened in (utc("2026-03-02 18:00"), utc("2026-03-02 19:00")):
        assert day_end(CONFIG, opened, opened) == utc("2026-03-03 18:00")


def test_a_day_ended_on_the_evening_after_it_began_however_late_it_is_now() -> None:
    """A server that starts at 3:00 finds that yesterday has ended."""
    assert day_end(CONFIG, NINE, utc("2026-03-03 01:00")) == utc("2026-03-02 18:00")


def test_a_day_opened_by_a_clock_that_was_ahead_ends_this_evening() -> None:
    """Not on the date that the clock believed it was."""
    opened, now = utc("2026-03-09 07:00"), utc("2026-03-02 07:00")
    assert day_end(CONFIG, opened, now) == utc("2026-03-02 18:00")


def test_a_day_keeps_its_end_when_the_clock_is_set_back_by_less_than_a_day() -> None:
    """Opened at 21:00, after the usual end at 20:00, and the clock corrected by seconds or hours."""
    opened = utc("2026-03-02 19:00")
    for back in (SECOND, timedelta(hours=23)):
        assert day_end(CONFIG, opened, opened - back) == utc("2026-03-03 18:00")


def test_a_day_that_ends_at_a_time_that_comes_twice_ends_the_first_time() -> None:
    """3:30 on 25 October. One opened between the two ends on the next date."""
    made = msgspec.structs.replace(CONFIG, day_ends=time(3, 30))
    evening, between = utc("2026-10-24 18:00"), utc("2026-10-25 01:15")
    assert day_end(made, evening, evening) == utc("2026-10-25 00:30")
    assert day_end(made, between, between) == utc("2026-10-26 01:30")


# --- changes to and from daylight saving time -----------------------------------------------------


@pytest.mark.parametrize(
    ("friday_evening", "monday"),
    [("2026-03-27 18:00", "2026-03-30 05:00"), ("2026-10-23 18:00", "2026-10-26 06:00")],
)
def test_daylight_saving_time_moves_no_opening(friday_evening: str, monday: str) -> None:
    """The clocks change on Sunday; Monday still opens at 8:00 local time."""
    assert next_opening(CONFIG, utc(friday_evening)) == utc(monday)


# The clock in Helsinki skips 3:00-4:00 on 29 March 2026 and shows it twice on 25 October, both at 1:00 UTC.
@pytest.mark.parametrize(
    ("zone", "day", "local", "moments"),
    [
        (HELSINKI, "2026-03-29", "2:00-6:00", ("2026-03-29 00:00", "2026-03-29 03:00")),
        (HELSINKI, "2026-10-25", "2:00-6:00", ("2026-10-24 23:00", "2026-10-25 04:00")),
        (HELSINKI, "2026-03-29", "3:30-6:00", ("2026-03-29 01:00", "2026-03-29 03:00")),
        (HELSINKI, "2026-03-29", "2:00-3:30", ("2026-03-29 00:00", "2026-03-29 01:00")),
        (HELSINKI, "2026-03-29", "3:15-3:45", None),
        (HELSINKI, "2026-10-25", "3:30-6:00", ("2026-10-25 00:30", "2026-10-25 04:00")),
        (HELSINKI, "2026-10-25", "2:00-3:30", ("2026-10-24 23:00", "2026-10-25 00:30")),
        (HELSINKI, "2026-10-25", "3:15-3:45", ("2026-10-25 00:15", "2026-10-25 00:45")),
        ("Australia/Lord_Howe", "2024-10-06", "2:15-9:00", ("2024-10-05 15:30", "2024-10-05 22:00")),
        ("Australia/Lord_Howe", "2024-04-07", "1:45-9:00", ("2024-04-06 14:45", "2024-04-06 22:30")),
        ("America/Santiago", "2024-09-08", "0:00-9:00", ("2024-09-08 04:00", "2024-09-08 12:00")),
        ("America/Havana", "2024-11-03", "0:00-9:00", ("2024-11-03 04:00", "2024-11-03 14:00")),
        ("Pacific/Apia", "2011-12-30", "8:00-16:00", None),
    ],
    ids=lambda value: " to ".join(value) if isinstance(value, tuple) else value,
)
def test_hours_on_the_night_of_a_change(
    zone: str, day: str, local: str, moments: tuple[str, str] | None
) -> None:
    """A time that is skipped is the moment of the change; one that comes twice counts the first time."""
    begins, ends = map(utc, moments or (f"{day} 00:00",) * 2)
    made = config(Hours(((),) * 7, {date.fromisoformat(day): spans(local)}), zone=zone)
    assert next_opening(made, begins - timedelta(hours=6)) == (begins if moments else None)
    around = (begins - SECOND, begins, ends - SECOND, ends, ends + timedelta(hours=1))
    expected = [False, True, True, False, False] if moments else [False] * 5
    assert [tickets_within(made, at) for at in around] == expected
    assert ticket_end(made, begins) == (ends if moments else None)


def test_a_break_that_the_clock_skips_is_none() -> None:
    """Tickets and service go on through the change."""
    made = config(every_day("1:00-3:00", "3:45-6:00"))
    assert service_gaps(made, utc("2026-03-28 22:30")) == ()
    assert ticket_end(made, utc("2026-03-29 00:00")) == utc("2026-03-29 03:00")
    assert next_opening(made, utc("2026-03-29 00:00")) == utc("2026-03-29 22:00")


@settings(deadline=None)
@given(
    st.sampled_from(CHANGES), A_FEW_DAYS, st.lists(st.integers(0, 1439), min_size=4, max_size=4, unique=True)
)
def test_hours_read_as_the_clock_on_the_wall(change: tuple[str, str], minutes: int, times: list[int]) -> None:
    """Whenever the clock shows a time for the first time that day."""
    zone, now = change[0], utc(change[1]) + timedelta(minutes=minutes)
    first, second, third, fourth = (time(*divmod(minute, 60)) for minute in sorted(times))
    day = Hours(((Span(first, second), Span(third, fourth)),) * 7)
    local = now.astimezone(ZoneInfo(zone))
    shown = first <= local.time() < second or third <= local.time() < fourth
    assert local.fold or within(day, zone, now) == shown


@settings(deadline=None)
@given(st.sampled_from(CHANGES), A_FEW_DAYS, st.integers(0, 99))
def test_nothing_changes_before_the_moment_that_is_told(
    change: tuple[str, str], minutes: int, percent: int
) -> None:
    """Tickets stay on or off until the next change; at the next opening they begin."""
    made = config(every_day("0:00-1:20", "1:40-3:10", "23:00-23:59"), zone=change[0])
    now = utc(change[1]) + timedelta(minutes=minutes)
    changes, opens = next_change_today(made, now), next_opening(made, now)
    assert opens is not None
    assert tickets_within(made, opens)
    assert not tickets_within(made, opens - SECOND)
    if changes is not None:
        assert tickets_within(made, now + percent * (changes - now) / 100) == tickets_within(made, now)
        assert tickets_within(made, changes) != tickets_within(made, now)


# --- dates ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("zone", "monday_at_eight"),
    [
        ("Pacific/Kiritimati", "2026-03-01 18:00"),
        ("Pacific/Chatham", "2026-03-01 18:15"),
        ("Asia/Kathmandu", "2026-03-02 02:15"),
        ("Pacific/Pago_Pago", "2026-03-02 19:00"),
    ],
)
def test_a_branch_far_from_greenwich_opens_by_its_own_date(zone: str, monday_at_eight: str) -> None:
    """Monday morning there may be Sunday evening in UTC."""
    made, opens = config(zone=zone), utc(monday_at_eight)
    assert next_opening(made, opens - timedelta(days=2)) == opens
    assert local_date(made, opens) == date(2026, 3, 2)
    assert service_end(made, opens) == opens + timedelta(hours=8, minutes=15)
    assert tickets_within(made, opens)


def test_midnight_is_the_branchs_own() -> None:
    """Tuesday begins at 22:00 UTC, with its own hours and its own end of service."""
    made = config(hours("0:00-23:59"))
    midnight = utc("2026-03-02 22:00")
    assert [local_date(made, at).day for at in (midnight - SECOND, midnight)] == [2, 3]
    assert [tickets_within(made, at) for at in (midnight - SECOND, midnight)] == [False, True]
    assert service_end(made, midnight - SECOND) == midnight - timedelta(minutes=1)
    assert service_end(made, midnight) == utc("2026-03-03 21:59")
    assert next_opening(made, midnight - SECOND) == midnight


def test_a_clock_that_jumps_back_hears_the_same_again() -> None:
    """Answers depend on the moment alone, not on what was asked before."""
    moments = [utc("2026-10-24 20:00") + timedelta(minutes=10 * step) for step in range(300)]
    made = config(every_day("0:00-3:30", "3:45-6:00"))

    def answers(now: datetime) -> tuple[object, ...]:
        return tickets_within(made, now), ticket_end(made, now), next_opening(made, now)

    forwards = [answers(now) for now in moments]
    assert [answers(now) for now in reversed(moments)] == forwards[::-1]
