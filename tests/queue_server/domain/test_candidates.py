"""Whom a counter may call at present, and what the door makes of it."""

from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace

from queue_link.catalogue import QueueTerms
from queue_link.commands import CallNext
from queue_link.vocabulary import QueueId, Reason, VisitState
from queue_server.domain.configuration import BranchConfig, Occupancy
from queue_server.domain.door import LOOK_S
from tests.queue_server.branches import ALL, PASSPORTS, PERMITS, branch, with_profile
from tests.queue_server.service_point import ServicePoint

A, B = map(QueueId, "ab")


def on_terms(terms: QueueTerms, buffer: int = 2) -> BranchConfig:
    """All counters call from B always, from A on terms; two may wait inside."""
    config = branch(occupancy=Occupancy(cap=10, outside_limit=40, buffer=buffer))
    return with_profile(config, ALL, terms=(terms,))


def test_those_outside_count_for_the_terms_of_a_queue() -> None:
    """With two inside and one outside, more than two wait."""
    point = ServicePoint(on_terms(QueueTerms(A, when_waiting_above=2)))
    first = point.take(PERMITS)
    point.take(PERMITS)
    desk = point.desk(1)
    assert point.refused(CallNext(), desk) is Reason.NOBODY_WAITING
    third = point.take(PERMITS)
    assert point.visit(third).state is VisitState.OUTSIDE
    assert point.call(desk) == first.number


def test_a_lobby_full_of_people_whom_nobody_may_call_yet_keeps_nobody_out() -> None:
    """An idle counter opens it to those whom it may call."""
    point = ServicePoint(on_terms(QueueTerms(A, when_waiting_above=5)))
    point.desk(1)
    point.take(PERMITS), point.take(PERMITS)
    outside = point.take(PASSPORTS)
    assert point.visit(outside).state is VisitState.WAITING
    assert point.call(point.desk(2)) == outside.number


def test_an_idle_counter_lets_in_nobody_whom_it_may_not_call() -> None:
    """A reserve is opened for a call, not for one more who waits inside."""
    point = ServicePoint(on_terms(QueueTerms(A, when_waiting_above=5)))
    point.desk(1)
    point.take(PERMITS), point.take(PERMITS)
    assert point.visit(point.take(PERMITS)).state is VisitState.OUTSIDE


def test_the_door_is_looked_at_again_when_a_wait_may_be_long_enough() -> None:
    """Nothing but time happens, and the first of those outside comes in for the idle counter."""
    config = on_terms(QueueTerms(A, when_wait_above_min=30), buffer=1)
    point = ServicePoint(replace(config, occupancy=replace(config.occupancy, soft_cap=1)))
    point.desk(1, profile=ALL)
    held = point.take(PERMITS)
    outside = point.take(PASSPORTS, party=2)
    assert point.visit(held).state is VisitState.WAITING
    assert point.visit(outside).state is VisitState.WAITING
    waits = point.take(PERMITS)
    assert point.visit(waits).state is VisitState.OUTSIDE
    deadline = point.branch.next_deadline(point.now)
    assert deadline is not None
    assert timedelta(0) < deadline - point.now <= timedelta(seconds=LOOK_S)
