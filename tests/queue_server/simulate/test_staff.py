"""What advisers and customers do to each other, with people made by hand."""

from __future__ import annotations

from datetime import datetime, time, timedelta

import msgspec
import pytest

from queue_link.commands import Appointment
from queue_link.vocabulary import AppointmentId, Outcome
from queue_server.domain.configuration import BranchConfig, PlannedSpan, Span
from queue_server.domain.events import (
    CounterClosed,
    CounterOpened,
    CounterPaused,
    CounterResumed,
    VisitCalled,
    VisitMissed,
    VisitRecalled,
    VisitRejoined,
)
from queue_server.domain.opening import moment_of
from queue_server.simulate.day import PlayedDay, play
from queue_server.simulate.day_figures import day_figures
from queue_server.simulate.fate import Fate
from queue_server.simulate.person import Crowd, Person
from queue_server.simulate.world import World
from tests.queue_server.branches import ALL, EN, PERMITS
from tests.queue_server.simulate.small_branch import MONDAY, small_branch


def one_counter(cap: int = 20, closes: time = time(16, 15)) -> BranchConfig:
    """One adviser, with a break from eleven to half past."""
    spans = ((time(8), time(11)), (time(11, 30), closes))
    plan = tuple(PlannedSpan(ALL, (0,), Span(*span), 1) for span in spans)
    return msgspec.structs.replace(small_branch(cap, soft_cap=None), plan=plan)


def at(hour: int, minute: int = 0) -> datetime:
    return moment_of(one_counter(), MONDAY, time(hour, minute))


def person(name: str, comes_at: datetime, **others: object) -> Person:
    """Ten minutes of service, one minute to come in and to the counter."""
    facts: dict[str, object] = {"walks_in_s": 60, "ways_s": (60,), "service_s": 600, "party": 1} | others
    return Person(name, PERMITS, None, EN, comes_at=comes_at, **facts)  # type: ignore[arg-type]


def played(*people: Person, config: BranchConfig | None = None) -> PlayedDay:
    return play(config or one_counter(), Crowd(people), MONDAY)


def fates(day: PlayedDay) -> tuple[Fate, ...]:
    return day_figures(day).fates


def times(day: PlayedDay, kind: type) -> list[datetime]:
    return [event.at for event in day.events if isinstance(event, kind)]


def test_an_idle_adviser_calls_at_once_and_serves_as_long_as_it_takes() -> None:
    [fate] = fates(played(person("a", at(9))))
    assert fate.called_at == at(9)
    assert fate.started_at == at(9, 1)
    assert fate.ended_at == at(9, 11)
    assert fate.outcome is Outcome.SERVED


def test_the_next_is_called_when_the_adviser_has_finished_with_the_one_before() -> None:
    _, second = fates(played(person("a", at(9), after_s=120), person("b", at(9, 1))))
    assert second.called_at == at(9, 13)


def test_who_does_not_come_is_recalled_and_then_given_up() -> None:
    """They may rejoin for a quarter of an hour; nobody does."""
    day = played(person("a", at(9), ways_s=()))
    assert times(day, VisitRecalled) == [at(9, 1)]
    assert times(day, VisitMissed) == [at(9, 2)]
    [fate] = fates(day)
    assert (fate.ended_at, fate.outcome) == (at(9, 17), Outcome.NO_SHOW)


def test_who_comes_too_late_rejoins_and_is_served() -> None:
    day = played(person("a", at(9), ways_s=(180, 30)))
    assert times(day, VisitRejoined) == [at(9, 3)]
    assert fates(day)[0].outcome is Outcome.SERVED


def test_who_loses_patience_is_called_in_vain() -> None:
    day = played(person("a", at(9)), person("b", at(9), patience_s=300))
    _, second = fates(day)
    assert day.left_at == {second.visit: at(9, 5)}
    assert second.called_at == at(9, 11)
    assert second.outcome is Outcome.NO_SHOW


def test_a_ticket_that_is_given_back_is_not_called() -> None:
    day = played(person("a", at(9)), person("b", at(9), gives_back_s=300))
    _, second = fates(day)
    assert second.called_at is None
    assert second.outcome is Outcome.LEFT


def test_breaks_and_the_end_of_the_shift_wait_for_the_customer_in_hand() -> None:
    day = played(person("a", at(10, 55)), person("b", at(16, 5), service_s=1200))
    assert times(day, CounterOpened) == [at(8)]
    assert times(day, CounterPaused) == [at(11, 6)]
    assert times(day, CounterResumed) == [at(11, 30)]
    assert times(day, CounterClosed) == [at(16, 26)]


def test_nobody_is_called_during_the_break() -> None:
    [fate] = fates(played(person("a", at(11, 10))))
    assert fate.called_at == at(11, 30)


def test_at_closing_those_who_wait_are_sent_home() -> None:
    day = played(person("a", at(16), service_s=1800), person("b", at(16, 1)))
    first, second = fates(day)
    assert first.outcome is Outcome.SERVED
    assert (second.outcome, second.ended_at) == (Outcome.CLOSING, at(16, 15))


def test_whoever_comes_after_closing_finds_the_doors_shut() -> None:
    assert fates(played(person("a", at(16, 20)))) == ()


def test_a_party_outside_comes_in_when_it_is_called_forward() -> None:
    """Two fit, with the margin; the third party waits at the door until the first has gone."""
    config = one_counter(cap=2)
    first = person("a", at(9), walks_out_s=120)
    day = played(first, person("b", at(9)), person("c", at(9)), config=config)
    assert max(count.people for count in day.head_counts) == 2
    assert all(fate.outcome is Outcome.SERVED for fate in fates(day))


def test_an_adviser_who_waits_for_somebody_at_the_door_is_idle_for_the_cap_s_sake() -> None:
    """A party of two fills the building; until it is taken to have gone, nobody else comes in."""
    config = one_counter(cap=2)
    day = played(person("a", at(9), party=2, walks_out_s=60), person("b", at(9, 1)), config=config)
    assert day.kept_idle_s == pytest.approx(timedelta(minutes=5).total_seconds(), abs=1)
    assert day.open_s == timedelta(hours=7, minutes=45).total_seconds()


def test_an_appointment_that_is_kept_is_called_at_its_time() -> None:
    booked = Appointment(AppointmentId("x"), "x", at(9, 30), PERMITS)
    comer = person("a", at(9, 20), appointment=booked)
    day = play(one_counter(), Crowd((comer,), (booked,)), MONDAY)
    [fate] = fates(day)
    assert fate.called_at == at(9, 30)
    assert fate.wait_s == 0


def test_a_call_says_whether_it_was_the_oldest_s_turn() -> None:
    day = played(person("a", at(9)), person("b", at(9, 1)), person("c", at(9, 2)))
    assert [call.oldest for call in day.calls] == [True, True, True]
    assert len(times(day, VisitCalled)) == 3


def test_the_building_knows_who_is_in_it() -> None:
    world = World()
    world.enter("a", 2, at(9))
    world.enter("b", 1, at(9, 1))
    with pytest.raises(ValueError, match="inside"):
        world.enter("a", 2, at(9, 2))
    world.leave("a", at(9, 3))
    with pytest.raises(KeyError):
        world.leave("a", at(9, 4))
    assert world.people == 1
    assert [count.people for count in world.changes] == [2, 3, 1]
