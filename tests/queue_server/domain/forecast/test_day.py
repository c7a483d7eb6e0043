"""The days that are drawn, against the formulas of queueing theory."""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import fmean

import pytest
from msgspec.structs import replace

from queue_link.vocabulary import AppointmentId
from queue_server.domain.choosing import turn_from
from queue_server.domain.configuration import Calling, Occupancy, PolicyName
from queue_server.domain.forecast.chance import Chance
from queue_server.domain.forecast.day import Day
from queue_server.domain.forecast.scene import ToCome, scene_of
from queue_server.domain.forecast.stage import Stage
from tests.queue_server.branches import branch
from tests.queue_server.domain.forecast.exact import exactly
from tests.queue_server.service_point import ServicePoint

PEOPLE = 20_000
FIRST, LAST = 0, 2
"""The highest class and the lowest."""


def waits_s(
    policy: PolicyName, counters: int, per_s: float, classes: Sequence[int], seed: int = 11
) -> dict[int, list[float]]:
    """Waits by class, of people who come by a Poisson process and are served for a second on average."""
    room = Occupancy(10 * PEOPLE, 0)
    point = ServicePoint(branch(counters=counters, calling=Calling(policy), occupancy=room))
    for number in range(1, counters + 1):
        point.desk(number)
    scene = scene_of(point.branch.state, exactly(point.config), point.now)
    chance, at = Chance(seed), scene.now
    to_come = []
    for number in range(PEOPLE):
        at += -math.log(chance.uniform()) / per_s
        rank = classes[chance.below(len(classes))]
        to_come.append(ToCome(AppointmentId(str(number)), 0, rank, turn_from(at, number), 1.0))
    stage = Stage(replace(scene, to_come=tuple(to_come)), 1, 5)
    for person in stage.booked:
        person.times = [-math.log(chance.uniform())] * stage.strata.days
    calls: list[list[float]] = [[] for _ in stage.noted]
    Day(stage, 0, calls, whole=True).play()
    waits: dict[int, list[float]] = {rank: [] for rank in classes}
    for booked, called in zip(to_come, calls[: len(to_come)], strict=True):
        waits[booked.rank].append(called[0] - (booked.turn[0] - scene.now))
    return waits


def erlang_c(counters: int, load: float) -> float:
    """Probability that somebody who comes has to wait (Erlang 1917); ``load`` in counters."""
    last = load**counters / math.factorial(counters) * counters / (counters - load)
    return last / (sum(load**k / math.factorial(k) for k in range(counters)) + last)


@pytest.mark.parametrize(("counters", "load"), [(1, 0.6), (3, 2.0), (5, 3.5)])
def test_the_mean_wait_is_erlang_s(counters: int, load: float) -> None:
    """M/M/c: the probability to wait, over the service rate that is left. One run of so many people is off by
    a tenth as a rule (waits next to each other are alike), the mean of five by half of that."""
    runs = (waits_s(PolicyName.FIFO, counters, load, [LAST], seed)[LAST] for seed in range(5))
    waits = [wait for run in runs for wait in run]
    assert fmean(waits) == pytest.approx(erlang_c(counters, load) / (counters - load), rel=0.1)
    assert fmean(wait > 1e-6 for wait in waits) == pytest.approx(erlang_c(counters, load), rel=0.05)


def test_strict_priorities_give_cobham_s_means() -> None:
    """M/M/1 without preemption (Cobham 1954): W0 over the loads left, of higher classes and with its own."""
    load = 0.6
    waits = waits_s(PolicyName.PRIORITY, 1, load, [FIRST, LAST])
    high = load / (1 - load / 2)
    assert fmean(waits[FIRST]) == pytest.approx(high, rel=0.1)
    assert fmean(waits[LAST]) == pytest.approx(high / (1 - load), rel=0.12)


def test_the_order_does_not_change_the_mean_of_all() -> None:
    """As long as it does not look at how long people will take (Kleinrock's conservation law)."""
    means = {
        policy: fmean(wait for waits in waits_s(policy, 1, 0.6, [FIRST, LAST]).values() for wait in waits)
        for policy in PolicyName
    }
    assert means == {policy: pytest.approx(means[PolicyName.FIFO], rel=0.08) for policy in PolicyName}
