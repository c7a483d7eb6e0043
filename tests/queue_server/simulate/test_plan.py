"""Who works when."""

from __future__ import annotations

from datetime import time

import msgspec
import pytest

from queue_link.catalogue import AdviserCard
from queue_link.vocabulary import CounterId, ProfileId, SkillId
from queue_server.domain.configuration import PlannedSpan, Span
from queue_server.simulate.hours import today
from queue_server.simulate.plan import counter_minutes, planned, steps
from queue_server.simulate.roster import Duty, roster
from tests.queue_server.branches import ALL, ONLY_A, branch
from tests.queue_server.simulate.small_branch import MONDAY

EVERY_DAY = (0, 1, 2, 3, 4)
CONFIG = branch(counters=3)


def span(opens: int, closes: int, counters: int, profile: ProfileId = ALL) -> PlannedSpan:
    return PlannedSpan(profile, EVERY_DAY, Span(time(opens), time(closes)), counters)


def test_without_a_plan_all_counters_work_with_one_break_each() -> None:
    """Three counters for eight and a quarter hours, less half an hour each."""
    plan = planned(CONFIG)
    assert counter_minutes(plan, 0) == {ALL: 3 * (495 - 30)}
    assert counter_minutes(plan, 5) == {}


def test_a_plan_of_the_branch_file_is_kept() -> None:
    plan = (span(8, 12, 3), span(12, 13, 1))
    assert planned(msgspec.structs.replace(CONFIG, plan=plan)) == plan


def test_missing_advisers_are_taken_from_the_largest_profile_and_one_is_left_in_each() -> None:
    plan = (span(8, 16, 4), span(8, 16, 2, ONLY_A))
    config = msgspec.structs.replace(CONFIG, plan=plan)
    assert [each.counters for each in planned(config, 0.9)] == [3, 2]
    assert [each.counters for each in planned(config, 0.1)] == [1, 1]


def test_overlapping_spans_add_up() -> None:
    changes = steps((span(8, 12, 2), span(10, 14, 1)), MONDAY)
    assert changes == {ALL: [(time(8), 2), (time(10), 3), (time(12), 1), (time(14), 0)]}


def test_a_short_gap_is_a_break_and_a_long_one_an_end() -> None:
    config = msgspec.structs.replace(
        CONFIG, plan=(span(8, 10, 2), span(10, 11, 1), span(11, 12, 2), span(15, 16, 1))
    )
    turnouts = roster(config, today(config, MONDAY))
    by_counter = {
        counter: [turnout.duty for turnout in turnouts if turnout.counter == counter]
        for counter in ("1", "2")
    }
    assert by_counter["1"] == [Duty.WORK, Duty.HOME, Duty.WORK, Duty.HOME]
    assert by_counter["2"] == [Duty.WORK, Duty.BREAK, Duty.WORK, Duty.HOME]


def test_each_place_of_the_plan_gets_a_counter_that_offers_its_profile() -> None:
    """The one counter with both profiles is left to the profile that no other has."""
    cards = (
        msgspec.structs.replace(CONFIG.counters[0], profiles=(ALL, ONLY_A)),
        msgspec.structs.replace(CONFIG.counters[1], profiles=(ALL,)),
    )
    plan = (span(8, 16, 1), span(8, 16, 1, ONLY_A))
    config = msgspec.structs.replace(CONFIG, counters=cards, plan=plan)
    work = [t for t in roster(config, today(config, MONDAY)) if t.duty is Duty.WORK]
    assert {(t.counter, t.profile) for t in work} == {(CounterId("2"), ALL), (CounterId("1"), ONLY_A)}


def test_advisers_work_where_their_skills_are_needed() -> None:
    french = SkillId("french")
    services = tuple(
        msgspec.structs.replace(service, skills=frozenset({french}) if service.queue == "b" else frozenset())
        for service in CONFIG.services
    )
    config = msgspec.structs.replace(
        CONFIG,
        services=services,
        advisers=(AdviserCard("Aino"), AdviserCard("Bo", (french,))),
        plan=(span(8, 16, 1),),
    )
    assert [t.adviser for t in roster(config, today(config, MONDAY)) if t.duty is Duty.WORK] == ["Bo"]


def test_more_places_than_counters_are_not_filled() -> None:
    config = msgspec.structs.replace(CONFIG, plan=(span(8, 16, 9),))
    assert len({turnout.counter for turnout in roster(config, today(config, MONDAY))}) == 3


@pytest.mark.parametrize("staff", [1, 0.9, 0.5])
def test_no_plan_has_more_counters_than_before(staff: float) -> None:
    assert sum(p.counters for p in planned(CONFIG, staff)) <= sum(p.counters for p in planned(CONFIG))
