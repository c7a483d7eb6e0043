"""A whole day, played through the real rules."""

from __future__ import annotations

import time
from itertools import pairwise

import msgspec
import pytest

from queue_link.vocabulary import Outcome, VisitState
from queue_server.domain.branch import Branch
from queue_server.domain.configuration import PolicyName
from queue_server.domain.events import CommandRefused, DayClosed, DayOpened, TicketTaken, VisitStarted
from queue_server.domain.forecast.learning import Learned
from queue_server.simulate.day import PlayedDay, paces, play
from queue_server.simulate.day_figures import day_figures
from tests.queue_server.simulate.small_branch import MONDAY, people, set_for_play, small_branch


def played(seed: int = 1, policy: PolicyName | None = None, load: float = 0.9) -> PlayedDay:
    config = set_for_play(small_branch())
    if policy:
        calling = msgspec.structs.replace(config.calling, policy=policy)
        config = msgspec.structs.replace(config, calling=calling)
    return play(config, people(config, seed, load), MONDAY, pace=paces(config, seed))


def test_the_same_seed_brings_the_same_day() -> None:
    """Events, head-counts and calls are equal to the last microsecond."""
    assert msgspec.structs.replace(played(), took_s=0) == msgspec.structs.replace(played(), took_s=0)


def test_another_seed_brings_another_day() -> None:
    assert played(1).events != played(2).events


def test_a_small_day_with_forecasts_takes_less_than_three_seconds() -> None:
    """About 80 people; in processor time, so that a busy machine does not matter."""
    config = set_for_play(small_branch())
    began = time.process_time()
    day = play(config, people(config), MONDAY, learned=Learned.of(config), every_s=120)
    assert day.forecasts > 10
    assert time.process_time() - began < 3


def test_the_day_opens_and_ends_by_the_branch_s_hours() -> None:
    kinds = [type(event) for event in played().events]
    assert kinds.count(DayOpened) == kinds.count(DayClosed) == 1
    assert kinds[-1] is DayClosed


def test_everybody_who_came_in_goes_out() -> None:
    """The true head-count never goes below nothing, changes by whole parties, and is nought in the end."""
    counts = played(load=1.4).head_counts
    assert all(count.people >= 0 for count in counts)
    assert all(before.at < after.at for before, after in pairwise(counts))
    assert counts[-1].people == 0


def test_no_more_are_inside_than_the_cap_allows() -> None:
    """On a day on which many wait outside."""
    day = day_figures(played(load=1.5))
    assert day.most_inside > 10
    assert day.over_cap_s == 0


def test_the_events_lead_to_the_same_branch_when_they_are_applied_again() -> None:
    """Nothing was done past the rules: the journal tells it all."""
    day = played(load=1.3)
    branch = Branch(set_for_play(small_branch()))
    for event in day.events:
        branch.apply(event)
    assert all(visit.state is VisitState.ENDED for visit in branch.state.visits.values())
    assert branch.state.seq == len(day.events)


def test_everybody_who_has_not_left_is_served_on_a_day_with_time_enough() -> None:
    day = played(load=0.6)
    tickets = day_figures(day).fates
    assert len(tickets) > 30
    unserved = [fate for fate in tickets if fate.outcome is not Outcome.SERVED]
    assert {fate.visit for fate in unserved} <= set(day.left_at)


@pytest.mark.parametrize("policy", list(PolicyName))
def test_every_policy_meets_the_same_people(policy: PolicyName) -> None:
    """Whoever is served takes as long as under any other rule at a counter of the same pace."""
    config = set_for_play(small_branch())
    calling = msgspec.structs.replace(config.calling, policy=policy)
    crowd = people(config)
    day = play(msgspec.structs.replace(config, calling=calling), crowd, MONDAY)
    lengths = {person.comes_at: person.service_s for person in crowd.people}
    for fate in day_figures(day).fates:
        if fate.outcome is Outcome.SERVED and fate.started_at and fate.ended_at:
            served_s = (fate.ended_at - fate.started_at).total_seconds()
            assert served_s == pytest.approx(lengths[fate.taken_at], abs=1e-3)


def test_no_command_of_staff_is_refused() -> None:
    """Advisers press only what they may."""
    day = played(load=1.3)
    refused = {event.command for event in day.events if isinstance(event, CommandRefused)}
    assert refused <= {"take-ticket", "check-in", "send-home", "rejoin"}


def test_a_branch_with_a_sensor_is_told_by_it_and_keeps_the_cap() -> None:
    config = set_for_play(small_branch(sensor=True))
    day = day_figures(play(config, people(config, load=1.4), MONDAY))
    assert day.over_cap_s == 0
    assert len(day.fates) > 60


def test_nobody_is_called_before_they_hold_a_ticket_or_start_before_they_are_called() -> None:
    day = played(load=1.2)
    kinds = (TicketTaken, VisitStarted)
    assert sum(isinstance(event, kinds) for event in day.events) > 100
    for fate in day_figures(day).fates:
        moments = [at for at in (fate.taken_at, fate.called_at, fate.started_at, fate.ended_at) if at]
        assert moments == sorted(moments)
