"""Counter time that those before need, against counter time left."""

from __future__ import annotations

from datetime import timedelta
from statistics import NormalDist

import pytest

from queue_link.commands import Appointment, BookAppointments, PlanCounters, PlannedCounters, Start
from queue_link.vocabulary import AppointmentId
from queue_server.domain.forecast.workload import BETWEEN_S, Load, load
from queue_server.domain.state import BranchState
from tests.queue_server.branches import ALL, ONLY_A, PASSPORTS, PERMITS, branch
from tests.queue_server.service_point import BOSS, ServicePoint

URGENT, WALK_IN = 0, 2
EACH_S = 12 * 60 + BETWEEN_S
DAY_S = 7.25 * 3600
"""From nine until service ends at 16:15."""


def of_permits(point: ServicePoint, rank: int = WALK_IN) -> Load:
    found = load(point.branch.state, PERMITS, rank, point.now)
    assert found is not None
    return found


def test_nobody_knows_without_a_counter_and_a_plan() -> None:
    assert load(BranchState(branch()), PERMITS, WALK_IN, ServicePoint(branch()).now) is None


def test_without_a_plan_nobody_knows_of_a_service_that_no_open_counter_serves() -> None:
    point = ServicePoint(branch())
    point.desk(1, ONLY_A)
    assert load(point.branch.state, PASSPORTS, WALK_IN, point.now) is None


def test_the_work_is_that_of_those_who_wait_and_half_of_those_in_hand() -> None:
    point = ServicePoint(branch())
    for _ in range(5):
        point.take()
    desk = point.desk(1)
    point.call(desk)
    point.do(Start(), desk)
    assert of_permits(point).work_s == pytest.approx(4.5 * EACH_S)
    assert of_permits(point).left_s == DAY_S


def test_those_who_go_after_do_not_count() -> None:
    point = ServicePoint(branch())
    point.take()
    point.desk(1)
    assert of_permits(point, URGENT).work_s == 0


def test_booked_customers_count() -> None:
    point = ServicePoint(branch())
    point.desk(1)
    at = point.now + timedelta(hours=2)
    booked = (Appointment(AppointmentId(n), n, at, PERMITS) for n in ("one", "two"))
    point.do(BookAppointments(tuple(booked)), BOSS)
    assert of_permits(point).work_s == pytest.approx(2 * EACH_S)


def test_work_that_other_counters_can_do_counts_by_their_share_of_the_time() -> None:
    """Passports are done at one of the two counters that serve everything else."""
    point = ServicePoint(branch())
    point.take()
    point.take(PASSPORTS)
    point.desk(1)
    point.desk(2, ONLY_A)
    passports = load(point.branch.state, PASSPORTS, WALK_IN, point.now)
    assert passports is not None
    assert passports.work_s == pytest.approx(EACH_S + EACH_S / 2)
    assert passports.left_s == DAY_S
    assert of_permits(point).left_s == 2 * DAY_S


def test_planned_counters_count_for_their_time() -> None:
    point = ServicePoint(branch())
    begins = point.now + timedelta(hours=1)
    point.do(PlanCounters((PlannedCounters(ALL, begins, begins + timedelta(hours=2), 3),)), BOSS)
    assert of_permits(point).left_s == 3 * 2 * 3600


def test_the_chance_is_that_of_a_normal_distribution() -> None:
    assert Load(3600, 900**2, 3600).chance == pytest.approx(0.5)
    assert Load(3600, 900**2, 4500).chance == pytest.approx(NormalDist().cdf(1))
    assert Load(0, 0, 60).chance == 1
    assert Load(0, 0, 0).chance == 0
