"""A recorded day, played again."""

from __future__ import annotations

from datetime import date

import pytest

from queue_link.vocabulary import Outcome
from queue_server.domain.configuration import PolicyName
from queue_server.domain.events import Event, TicketTaken, VisitCalled
from queue_server.simulate.day import PlayedDay, paces, play
from queue_server.simulate.recorded import NotRecorded, recorded_day
from queue_server.simulate.replay import Changes, changed, play_again, side_by_side
from tests.queue_server.simulate.small_branch import MONDAY, people, set_for_play, small_branch

CONFIG = set_for_play(small_branch())


def lived(seed: int = 1, load: float = 0.9) -> PlayedDay:
    return play(CONFIG, people(CONFIG, seed, load), MONDAY, pace=paces(CONFIG, seed))


def calls(events: tuple[Event, ...]) -> list[tuple[float, str, str]]:
    """When (in whole tenths of a second), which number, to which counter."""
    numbers = {event.visit: event.number for event in events if isinstance(event, TicketTaken)}
    return [
        (round(event.at.timestamp(), 1), numbers[event.visit], event.counter)
        for event in events
        if isinstance(event, VisitCalled)
    ]


@pytest.mark.parametrize("load", [0.7, 0.9, 1.2])
def test_a_day_under_its_own_rules_gives_the_same_calls(load: float) -> None:
    day = lived(load=load)
    recorded = recorded_day(day.events, MONDAY, CONFIG)
    assert calls(play_again(CONFIG, recorded).events) == calls(day.events)


def test_another_policy_calls_the_same_people_in_another_order() -> None:
    day = lived(load=1.1)
    recorded = recorded_day(day.events, MONDAY, CONFIG)
    other = play_again(CONFIG, recorded, Changes(policy=PolicyName.FIFO))
    before, after = calls(day.events), calls(other.events)
    assert before != after
    assert {number for _, number, _ in before} == {number for _, number, _ in after}


def test_a_lower_cap_is_kept() -> None:
    recorded = recorded_day(lived(load=1.2).events, MONDAY, CONFIG)
    other = play_again(CONFIG, recorded, Changes(cap=8))
    assert other.cap == 8
    assert max(belief.inside for belief in other.beliefs) <= 8


def test_changes_leave_the_rest_as_it_is() -> None:
    other = changed(CONFIG, Changes(guard=1, cap=10))
    assert other.calling.guard == 1
    assert other.calling.policy is CONFIG.calling.policy
    assert (other.occupancy.cap, other.occupancy.soft_cap) == (10, 7)
    assert changed(CONFIG, Changes()) == CONFIG


def test_who_did_not_come_to_the_call_does_not_come_to_another() -> None:
    days = [lived(seed, load=1.3) for seed in range(1, 8)]
    lost = [day for day in days if any(v in day.left_at for v in day.left_at)]
    day = lost[0]
    recorded = recorded_day(day.events, MONDAY, CONFIG)
    names = {person.name: person for person in recorded.crowd.people}
    assert all(not names[visit].ways_s for visit in day.left_at if _was_called(day, visit))
    assert recorded.not_coming >= 1


def _was_called(day: PlayedDay, visit: str) -> bool:
    return any(isinstance(event, VisitCalled) and event.visit == visit for event in day.events)


def test_the_comparison_says_what_it_cannot_know() -> None:
    recorded = recorded_day(lived(load=1.4).events, MONDAY, CONFIG)
    said = side_by_side(CONFIG, recorded, Changes(policy=PolicyName.FIFO))
    heading, *_ = said.splitlines()
    assert heading.split() == ["recorded", "played", "again", "other", "rules"]
    assert f"who was refused ({recorded.refused} times)" in said
    assert f"not served ({recorded.unserved})" in said


def test_a_day_that_is_not_there_is_told() -> None:
    events = lived().events
    with pytest.raises(NotRecorded, match="2026-03-03"):
        recorded_day(events, date(2026, 3, 3), CONFIG)
    with pytest.raises(NotRecorded):
        recorded_day(events[:-1], MONDAY, CONFIG)


def test_the_people_are_those_of_the_journal() -> None:
    day = lived()
    recorded = recorded_day(day.events, MONDAY, CONFIG)
    tickets = [event for event in day.events if isinstance(event, TicketTaken)]
    assert [person.comes_at for person in recorded.crowd.people] == [ticket.at for ticket in tickets]
    assert recorded.unserved == sum(
        getattr(event, "outcome", None) is Outcome.CLOSING for event in day.events
    )
