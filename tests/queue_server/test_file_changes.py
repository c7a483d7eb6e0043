"""What another branch file would change, in plain facts."""

from __future__ import annotations

from datetime import time

import pytest
from msgspec.structs import replace

from queue_link.assets import asset
from queue_link.catalogue import AdviserCard, TriageScreen
from queue_link.commands import Transfer
from queue_link.results import ChangeKind, FileChange, FilePart
from queue_link.vocabulary import CounterId, Language, QueueId, ScreenId, ServiceId
from queue_server.branch_file import load_branch
from queue_server.domain.configuration import BranchConfig, Calling, PolicyName, Queue, Service
from queue_server.file_changes import MOST_TICKETS, changes, fingerprint, in_short
from tests.queue_server.branches import (
    ALL,
    PASSPORTS,
    PERMITS,
    branch,
    texts,
    with_counter,
    with_profile,
    with_service,
)
from tests.queue_server.service_point import ServicePoint

ADDED, REMOVED, CHANGED = ChangeKind.ADDED, ChangeKind.REMOVED, ChangeKind.CHANGED
BEFORE = branch()
NEW = Service(ServiceId("new"), texts("New"), QueueId("a"))


def without_passports(config: BranchConfig = BEFORE) -> BranchConfig:
    return replace(config, services=tuple(one for one in config.services if one.id != PASSPORTS))


def changed(after: BranchConfig, before: BranchConfig = BEFORE) -> list[FileChange]:
    return list(changes(before, after, ServicePoint(before).branch.state))


def test_a_file_that_says_the_same_changes_nothing() -> None:
    """And has the same fingerprint; any other has another one."""
    assert changed(branch()) == []
    assert fingerprint(branch()) == fingerprint(BEFORE)
    assert fingerprint(branch(cap=61)) != fingerprint(BEFORE)


def test_every_branch_file_has_a_fingerprint() -> None:
    """With exceptions by date, skills and whatever else there is in a whole one; the same at each reading."""
    first, again = (load_branch(asset("branches", "malmi.toml")) for _ in range(2))
    assert fingerprint(first) == fingerprint(again) != fingerprint(replace(first, party_max=3))


@pytest.mark.parametrize(
    ("after", "change"),
    [
        (replace(BEFORE, services=(*BEFORE.services, NEW)), FileChange(FilePart.SERVICE, ADDED, "new")),
        (without_passports(), FileChange(FilePart.SERVICE, REMOVED, "passports")),
        (
            with_service(BEFORE, PERMITS, quota=9, expected_min=5),
            FileChange(FilePart.SERVICE, CHANGED, "permits", keys=("expected_min", "quota")),
        ),
        (
            replace(BEFORE, queues=(*BEFORE.queues, Queue(QueueId("c"), "C"))),
            FileChange(FilePart.QUEUE, ADDED, "c"),
        ),
        (
            replace(BEFORE, counters=BEFORE.counters[:2]),
            FileChange(FilePart.COUNTER, REMOVED, "3"),
        ),
        (
            with_counter(BEFORE, CounterId("3"), profiles=(ALL,)),
            FileChange(FilePart.COUNTER, CHANGED, "3", keys=("profiles",)),
        ),
        (
            with_profile(BEFORE, ALL, may_choose=False),
            FileChange(FilePart.PROFILE, CHANGED, "all", keys=("may_choose",)),
        ),
        (
            replace(BEFORE, priorities=BEFORE.priorities[1:]),
            FileChange(FilePart.PRIORITY, REMOVED, "urgent"),
        ),
        (
            replace(BEFORE, advisers=(AdviserCard("Aino"),)),
            FileChange(FilePart.ADVISER, ADDED, "Aino"),
        ),
        (
            replace(BEFORE, screens=(*BEFORE.screens, TriageScreen(ScreenId("more"), texts("More")))),
            FileChange(FilePart.SCREEN, ADDED, "more"),
        ),
        (branch(cap=50), FileChange(FilePart.OCCUPANCY, CHANGED, "cap", before="60", after="50")),
        (
            branch(calling=replace(BEFORE.calling, policy=PolicyName.FIFO)),
            FileChange(FilePart.CALLING, CHANGED, "policy", before="priority-guarded", after="fifo"),
        ),
        (
            replace(BEFORE, day_ends=time(21)),
            FileChange(FilePart.HOURS, CHANGED, "day_ends", before="20:00", after="21:00"),
        ),
        (
            replace(BEFORE, tickets=branch(hours=replace(BEFORE.tickets, week=((),) * 7)).tickets),
            FileChange(FilePart.HOURS, CHANGED, "tickets"),
        ),
        (
            replace(BEFORE, party_max=3),
            FileChange(FilePart.BRANCH, CHANGED, "party_max", before="8", after="3"),
        ),
        (
            replace(BEFORE, training=True),
            FileChange(FilePart.BRANCH, CHANGED, "training", before="false", after="true"),
        ),
        (
            replace(BEFORE, languages=(Language("sv"), *BEFORE.languages)),
            FileChange(FilePart.BRANCH, CHANGED, "languages"),
        ),
        (
            replace(BEFORE, services=BEFORE.services[::-1]),
            FileChange(FilePart.SERVICE, CHANGED, "", keys=("order",)),
        ),
    ],
)
def test_each_part_of_a_file_is_told_as_what_it_is(after: BranchConfig, change: FileChange) -> None:
    assert changed(after) == [change]


def test_every_rule_is_told_by_its_own_key() -> None:
    """With both values."""
    after = branch(calling=Calling(guard=5, recall_cool_down_s=0, recalls_before_no_show=2))
    told = {change.id: (change.before, change.after) for change in changed(after, branch(calling=Calling()))}
    assert told == {
        "guard": ("3", "5"),
        "recall_cool_down_s": ("15", "0"),
        "recalls_before_no_show": ("1", "2"),
    }


def test_a_removal_says_whom_it_concerns() -> None:
    """Live visits that wait for what is removed, or are there; so many of them by number."""
    point = ServicePoint(branch())
    waiting = [point.take(PASSPORTS) for _ in range(MOST_TICKETS + 5)]
    point.take(PERMITS)
    (service,) = changes(BEFORE, without_passports(), point.branch.state)
    assert service.tickets == tuple(ticket.number for ticket in waiting[:MOST_TICKETS])
    assert service.concerned == MOST_TICKETS + 5


def test_a_counter_that_is_removed_concerns_who_is_there_and_who_is_sent_there() -> None:
    point = ServicePoint(branch())
    first, third = point.desk(1), point.desk(3)
    tickets = [point.take() for _ in range(3)]
    point.serve(third)
    point.serve(first)
    point.do(Transfer(counter=CounterId("3")), first)
    (counter,) = changes(BEFORE, replace(BEFORE, counters=BEFORE.counters[:2]), point.branch.state)
    assert counter.tickets == (tickets[0].number, tickets[1].number)


def test_a_log_has_it_in_short() -> None:
    after = with_service(without_passports(branch(cap=50)), PERMITS, quota=9)
    assert in_short(changed(after)) == (
        "occupancy cap 60 -> 50, service permits changed (quota), service passports removed"
    )
    assert in_short([]) == "nothing"
