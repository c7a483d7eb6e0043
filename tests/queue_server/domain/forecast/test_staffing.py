"""Who is likely to work for the rest of the day."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from msgspec.structs import replace

from queue_link.catalogue import AdviserCard
from queue_link.commands import Pause, PlanCounters, PlannedCounters
from queue_link.vocabulary import CounterId, PauseKind, ProfileId, SkillId
from queue_server.domain.configuration import Hours, PlannedSpan, Span
from queue_server.domain.forecast.staffing import FOR_EVER, Staffed, could_serve, ends_at, staff, time_s
from tests.queue_server.branches import (
    ALL,
    NINE,
    ONLY_A,
    PASSPORTS,
    PERMITS,
    branch,
    with_counter,
    with_service,
)
from tests.queue_server.service_point import BOSS, ServicePoint

Minutes = tuple[float, float | None]
"""From and until, from nine; None: for ever."""


def times(point: ServicePoint) -> list[tuple[str | None, list[Minutes]]]:
    """Each counter that works (None: not known yet which), and when."""
    team = staff(point.branch.state, point.now)
    assert team is not None
    return [(each.counter.id if each.counter else None, _minutes(each)) for each in team]


def _minutes(each: Staffed) -> list[Minutes]:
    start = NINE.timestamp()
    return [((on - start) / 60, None if off == FOR_EVER else (off - start) / 60) for on, off in each.spans]


def plan(point: ServicePoint, *parts: tuple[float, float, int], profile: ProfileId = ALL) -> None:
    """Counters for a profile, from and until so many minutes from nine."""
    planned = tuple(
        PlannedCounters(profile, NINE + timedelta(minutes=begins), NINE + timedelta(minutes=ends), counters)
        for begins, ends, counters in parts
    )
    point.do(PlanCounters(planned), BOSS)


END = 7 * 60 + 15
"""Service ends at 16:15, minutes from nine."""


def test_nobody_knows_without_a_plan_and_a_counter() -> None:
    assert staff(ServicePoint(branch()).branch.state, NINE) is None


def test_without_a_plan_those_who_are_there_stay() -> None:
    point = ServicePoint(branch())
    point.desk(2)
    assert times(point) == [("2", [(0, None)])]


def test_a_counter_takes_a_place_of_the_plan_and_follows_its_times() -> None:
    point = ServicePoint(branch())
    point.desk(1)
    plan(point, (-60, 120, 1), (180, END, 1))
    assert times(point) == [("1", [(0, 120), (180, None)])]


def test_places_that_come_later_are_of_counters_not_known_yet() -> None:
    point = ServicePoint(branch())
    point.desk(1)
    plan(point, (-60, END, 1), (60, 240, 2))
    assert times(point) == [("1", [(0, None)]), (None, [(60, 240)]), (None, [(60, 240)])]


def test_the_plan_of_the_branch_file_holds_until_another_is_set() -> None:
    lunch = (
        PlannedSpan(ALL, (0,), Span(time(8), time(12)), 1),
        PlannedSpan(ALL, (0,), Span(time(13), time(16, 15)), 1),
    )
    point = ServicePoint(replace(branch(), plan=lunch))
    point.desk(1)
    assert times(point) == [("1", [(0, 180), (240, None)])]
    plan(point, (-60, 60, 1))
    assert times(point) == [("1", [(0, 60)])]


def test_whoever_is_due_since_a_moment_still_comes() -> None:
    point = ServicePoint(branch())
    plan(point, (-5, END, 1))
    assert times(point) == [(None, [(2, None)])]


def test_whoever_is_long_overdue_does_not_come_today() -> None:
    point = ServicePoint(branch())
    point.desk(1)
    plan(point, (-60, 120, 3), (180, END, 3))
    assert times(point) == [("1", [(0, 120), (180, None)])]


def test_more_counters_than_planned_work_until_the_plan_changes() -> None:
    point = ServicePoint(branch())
    point.desk(1)
    point.desk(2)
    plan(point, (-60, 120, 1), (180, END, 1))
    assert times(point) == [("1", [(0, 120), (180, None)]), ("2", [(0, 120)])]


def test_a_counter_that_should_have_closed_just_now_calls_nobody_more() -> None:
    point = ServicePoint(branch())
    point.desk(1)
    point.desk(2)
    plan(point, (-60, -5, 2), (-5, 60, 1), (60, END, 2))
    assert times(point) == [("1", [(0, None)]), ("2", [(0, 0), (60, None)])]


def test_another_profile_fills_the_place_of_one_that_is_missing() -> None:
    point = ServicePoint(branch())
    point.desk(1, ONLY_A)
    plan(point, (-60, 120, 1))
    team = staff(point.branch.state, point.now)
    assert team is not None
    assert [(each.profile, _minutes(each)) for each in team] == [(ONLY_A, [(0, 120)])]


def test_a_break_ends_when_the_plan_says() -> None:
    point = ServicePoint(branch())
    point.desk(1)
    resting = point.desk(2)
    point.do(Pause(PauseKind.BREAK), resting)
    plan(point, (-60, 30, 1), (30, END, 2))
    assert times(point) == [("1", [(0, None)]), ("2", [(30, None)])]


def test_a_break_that_the_plan_does_not_know_lasts_a_quarter_of_an_hour() -> None:
    point = ServicePoint(branch())
    point.do(Pause(PauseKind.BREAK), point.desk(1))
    point.pass_time(5)
    assert times(point) == [("1", [(15, None)])]
    point.pass_time(55)
    assert times(point) == [("1", [(62, None)])]


def test_breaks_in_the_hours_of_service_are_nobody_s_time() -> None:
    day = (Span(time(8), time(12)), Span(time(12, 30), time(16, 15)))
    point = ServicePoint(replace(branch(), service=Hours((day,) * 7)))
    point.desk(1)
    assert times(point) == [("1", [(0, 180), (210, None)])]


def test_service_ends_by_its_hours() -> None:
    state = ServicePoint(branch()).branch.state
    assert ends_at(state, NINE) == NINE + timedelta(minutes=END)


def test_a_day_opened_by_hand_on_a_closed_day_ends_with_the_business_day() -> None:
    sunday = NINE - timedelta(days=1)
    point = ServicePoint(branch(), sunday)
    state = point.branch.state
    state.by_hand, state.open, state.opened_at = True, True, sunday
    assert ends_at(state, sunday) == datetime.fromisoformat("2026-03-01T18:00:00+00:00")


def test_a_planned_counter_may_serve_what_it_is_equipped_for_or_somebody_can() -> None:
    sign = SkillId("sign-language")
    config = with_service(branch(), PASSPORTS, skills=frozenset({sign}))
    assert PASSPORTS not in could_serve(ServicePoint(config).branch.state, ALL)
    equipped = with_counter(config, CounterId("2"), skills=(sign,))
    assert PASSPORTS in could_serve(ServicePoint(equipped).branch.state, ALL)
    able = replace(config, advisers=(AdviserCard("Aino"), AdviserCard("Bo", (sign,))))
    assert PASSPORTS in could_serve(ServicePoint(able).branch.state, ALL)
    assert could_serve(ServicePoint(able).branch.state, ONLY_A) >= {PERMITS}


def test_time_is_counted_within_its_limits() -> None:
    assert time_s(((0, 100), (200, FOR_EVER)), 50, 300) == 150
