"""The people of a day are drawn once, whatever the rules."""

from __future__ import annotations

from datetime import timedelta
from statistics import mean

import pytest

from queue_link.vocabulary import PriorityId, ServiceId
from queue_server.domain.configuration import URGENT
from queue_server.simulate.chance import lognormal, poisson_times, stream
from queue_server.simulate.crowd import crowd
from queue_server.simulate.demand import USUAL_LOAD, demand
from queue_server.simulate.hours import today
from queue_server.simulate.plan import planned
from tests.queue_server.branches import CITIZENSHIP, PERMITS
from tests.queue_server.simulate.small_branch import MONDAY, people, small_branch


def test_a_person_is_the_same_whoever_else_comes() -> None:
    """More people on a day change nothing of a booked customer but their place at the kiosk."""
    config = small_branch()
    few, many = people(config, load=0.9), people(config, load=1.4)
    booked = {person.name: person for person in few.people if person.appointment}
    again = {person.name: person for person in many.people if person.appointment}
    assert booked.keys() == again.keys()
    for name, person in booked.items():
        assert again[name].service_s == person.service_s
        assert again[name].ways_s == person.ways_s


def test_some_stand_at_the_door_before_it_opens() -> None:
    """They get the first numbers, one after the other at the kiosks."""
    config = small_branch()
    begins = today(config, MONDAY).tickets_begin
    crowds = [people(config, seed) for seed in range(10)]
    early = [p for each in crowds for p in each.people if p.comes_at < begins + timedelta(minutes=5)]
    assert len(early) > 10
    assert all(person.comes_at > begins for person in early)


def test_transactions_take_on_average_what_the_branch_file_expects() -> None:
    config = small_branch()
    lengths = [p.service_s for seed in range(60) for p in people(config, seed).people]
    assert mean(lengths) == pytest.approx(12 * 60, rel=0.05)


def test_the_load_is_brought() -> None:
    """People times their occupation of a counter is the wanted share of the planned counter time."""
    config = small_branch()
    wanted = demand(config, planned(config), 1.2, MONDAY)
    by_service = {each.service.id: each for each in wanted}
    permits, citizenship = by_service[PERMITS], by_service[CITIZENSHIP]
    assert (permits.booked + sum(permits.same_day.values())) / citizenship.booked == pytest.approx(
        1.2 / USUAL_LOAD
    )
    assert not citizenship.same_day


def test_urgent_tickets_are_asked_for_where_the_kiosk_offers_them() -> None:
    config = small_branch()
    classes: dict[ServiceId, set[PriorityId | None]] = {}
    for person in people(config, load=1.4).people:
        if person.appointment is None:
            classes.setdefault(person.service, set()).add(person.priority)
    assert URGENT in classes[PERMITS]
    assert all(URGENT not in asked for service, asked in classes.items() if service != PERMITS)


def test_most_of_the_booked_come_and_about_in_time() -> None:
    config = small_branch()
    crowds = [crowd(config, planned(config), 0.9, seed, MONDAY) for seed in range(20)]
    booked = sum(len(each.appointments) for each in crowds)
    came = [p for each in crowds for p in each.people if p.appointment]
    assert 0.9 < len(came) / booked < 0.98
    late = [p for p in came if p.appointment and p.comes_at > p.appointment.at + timedelta(minutes=10)]
    assert 0.01 < len(late) / len(came) < 0.1


def test_a_poisson_process_follows_its_rates() -> None:
    """Twice the rate in the second interval; the number is that of a Poisson draw."""
    counts = [list(poisson_times(stream("test", n), (1, 2), 10.0, 30)) for n in range(300)]
    assert mean(map(len, counts)) == pytest.approx(30, abs=1.5)
    points = [point for some in counts for point in some]
    assert all(0 <= point <= 20 for point in points)
    assert sum(point > 10 for point in points) / len(points) == pytest.approx(2 / 3, abs=0.02)


def test_lognormal_draws_have_the_wanted_mean() -> None:
    chance = stream("lognormal")
    assert mean(lognormal(chance, 100, 0.5) for _ in range(20_000)) == pytest.approx(100, rel=0.02)
