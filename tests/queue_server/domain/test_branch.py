"""Whatever happens in whatever order, a branch keeps its promises."""

from __future__ import annotations

from typing import get_args

from hypothesis import seed, settings
from hypothesis.stateful import run_state_machine_as_test

from queue_link.commands import Command, RaisePanic, SensorCounted
from queue_server.domain.configuration import PolicyName
from queue_server.domain.events import Event
from tests.queue_server.domain.life import Life, Record

RUNS, STEPS = 12, 160
"""Of each policy. Few and long: from about the tenth run on hypothesis repeats itself in part."""
FEW = 3
"""So many may be left to the tests of their own: it is chance that finds the rarest."""
NEVER_REFUSED = {RaisePanic, SensorCounted}
ROUNDS = 3
"""At most. One is enough as a rule; what hypothesis draws depends on what else is loaded."""


def test_a_branch_keeps_its_promises_whatever_happens() -> None:
    """Over 10,000 steps, in which every command was asked, and nearly all were both done and refused."""
    record = Record()
    for number in range(ROUNDS):
        for policy in PolicyName:
            live(policy, record, number)
        if not missing(record):
            break
    assert record.steps >= 10_000
    assert not set(get_args(Command)) - record.done - record.refused.keys()
    assert len(missing(record)) <= FEW


def missing(record: Record) -> set[type]:
    """Commands that were not both done and refused, and kinds of events that did not happen."""
    commands, events = set(get_args(Command)), set(get_args(Event))
    refusable = commands - NEVER_REFUSED
    return (commands - record.done) | (refusable - record.refused.keys()) | (events - record.events)


def live(policy: PolicyName, record: Record, number: int) -> None:
    """Some runs under a policy; the same ones for the same ``number``."""

    @seed(f"{policy} {number}")
    class Here(Life):
        pass

    Here.policy, Here.record = policy, record
    length = settings(max_examples=RUNS, stateful_step_count=STEPS, deadline=None, database=None)
    run_state_machine_as_test(Here, settings=length)
