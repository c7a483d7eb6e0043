"""How often anybody can be overtaken: the bound of each policy, over random days at one counter."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from queue_link.catalogue import Order, ProfileCard, QueueTerms
from queue_link.vocabulary import PriorityId, ProfileId, QueueId
from queue_link.why import Rule
from queue_server.domain.choosing import Chooser, Memory, Pick, Turn
from queue_server.domain.configuration import Calling, PolicyName, Priority

A, B, C = QUEUES = tuple(map(QueueId, "abc"))
WEIGHTS = (3, 2, 1)
LIMITS_MIN = (5, 12, None)
CLASSES = tuple(
    Priority(PriorityId(str(rank)), {}, weight=weight, max_wait_min=limit)
    for rank, (weight, limit) in enumerate(zip(WEIGHTS, LIMITS_MIN, strict=True))
)
QUEUE_WEIGHTS = {A: 1, B: 3, C: 2}
START = 1_772_434_800
every_day = settings(deadline=None, max_examples=100)


@dataclass(frozen=True)
class Person:
    turn: Turn
    rank: int
    queue: QueueId
    sent_here: bool = False


@dataclass(frozen=True)
class Arrival:
    rank: int
    queue: QueueId
    sent_here: bool = False


@dataclass(frozen=True)
class Call:
    """What the counter chose, at which second, and who waited just before."""

    pick: Pick[Person]
    now_s: int
    waiting: frozenset[Person]

    @property
    def called(self) -> Person:
        return self.pick.candidate

    @property
    def passed(self) -> list[Person]:
        """Those who were older than the one called."""
        return [each for each in self.waiting if each.turn < self.called.turn]


Step = tuple[int, Arrival | None]
"""Seconds since the step before, and who comes; None: the counter calls."""


@dataclass
class Counter:
    """One counter through one day. ``chance`` shuffles the heads before they are shown to the rules."""

    rules: Chooser
    chance: random.Random | None = None
    waiting: set[Person] = field(default_factory=set)
    memory: Memory = field(default_factory=Memory)

    def heads(self) -> list[Person]:
        """The oldest of each kind."""
        kinds: dict[tuple[int, QueueId], Person] = {}
        for each in sorted(self.waiting, key=lambda each: each.turn):
            if not each.sent_here:
                kinds.setdefault((each.rank, each.queue), each)
        heads = list(kinds.values())
        if self.chance:
            self.chance.shuffle(heads)
        return heads

    def call(self, now_s: int) -> Call | None:
        personal = min(
            (each for each in self.waiting if each.sent_here), key=lambda each: each.turn, default=None
        )
        pick = self.rules.pick(self.heads(), self.memory, now_s, personal)
        if pick is None:
            assert not self.waiting
            return None
        call = Call(pick, now_s, frozenset(self.waiting))
        self.waiting.remove(pick.candidate)
        self.memory = pick.memory
        return call


def played(rules: Chooser, day: Sequence[Step], chance: random.Random | None = None) -> list[Call]:
    """The calls of a day, and after it until nobody waits."""
    counter, made, now_s = Counter(rules, chance), list[Call](), START
    for place, (gap_s, arrival) in enumerate(day):
        now_s += gap_s
        if arrival:
            turn = (float(now_s), 0.0, place)
            counter.waiting.add(Person(turn, arrival.rank, arrival.queue, arrival.sent_here))
        elif call := counter.call(now_s):
            made.append(call)
    while call := counter.call(now_s := now_s + 60):
        made.append(call)
    return made


def rules_of(
    policy: PolicyName, order: Order = Order.TOGETHER, guard: int = 3, terms: Sequence[QueueId] = QUEUES
) -> Chooser:
    conditions = tuple(QueueTerms(queue, QUEUE_WEIGHTS[queue]) for queue in terms)
    profile = ProfileCard(ProfileId("desk"), {}, QUEUES, order, conditions)
    return Chooser(Calling(policy=policy, guard=guard), CLASSES, profile)


def days(sent_here: bool = False) -> st.SearchStrategy[list[Step]]:
    """Busy days: more come than are called, many in the same second, and some are sent to this counter."""
    arrivals = st.builds(
        Arrival, st.integers(0, 2), st.sampled_from(QUEUES), st.booleans() if sent_here else st.just(False)
    )
    gaps = st.sampled_from([0, 0, 1, 30, 200, 900])
    return st.lists(st.tuples(gaps, st.one_of(arrivals, arrivals, st.none())), min_size=10, max_size=80)


def assert_called_within(made: Sequence[Call], calls: int, group: int | QueueId) -> None:
    """A class (or queue) with somebody waiting is chosen at least once in any so many calls in a row."""
    since = 0
    for call in made:
        if group in (call.called.rank, call.called.queue):
            since = 0
        elif any(group in (each.rank, each.queue) for each in call.waiting):
            since += 1
            assert since < calls
        else:
            since = 0


def calls_needed(made: Sequence[Call], person: Person) -> tuple[int, list[Person]]:
    """Calls from when a person first waited to its own, and who waited already at the first of them."""
    those = [call for call in made if person in call.waiting]
    return len(those), [each for each in those[0].waiting if each.turn < person.turn]


# --- of all policies ------------------------------------------------------------------------------


@pytest.mark.parametrize("policy", PolicyName)
@pytest.mark.parametrize("order", Order)
@given(days(sent_here=True), st.randoms(use_true_random=False))
@settings(deadline=None, max_examples=30)
def test_a_day_goes_the_same_in_whatever_order_the_rules_are_shown_it(
    policy: PolicyName, order: Order, day: list[Step], chance: random.Random
) -> None:
    """Neither the order of heads nor that of the profile's terms matters; a day repeated goes alike."""
    terms = chance.sample(QUEUES, len(QUEUES))
    straight = played(rules_of(policy, order), day)
    assert played(rules_of(policy, order), day) == straight
    assert played(rules_of(policy, order, terms=terms), day, chance) == straight


@pytest.mark.parametrize("policy", PolicyName)
@pytest.mark.parametrize("order", Order)
@given(days(sent_here=True))
@settings(deadline=None, max_examples=20)
def test_what_is_said_to_be_passed_over_was(policy: PolicyName, order: Order, day: list[Step]) -> None:
    """The oldest is the oldest of all, bypasses are choices in a row that were not it, and nobody is lost."""
    bypasses, made = 0, played(rules_of(policy, order), day)
    for call in made:
        assert call.pick.oldest == min(call.waiting, key=lambda each: each.turn)
        bypasses = bypasses + 1 if call.passed else 0
        assert call.pick.memory.bypasses == bypasses
        if call.pick.rule is Rule.LONGEST_WAIT:
            assert not call.passed
    assert len({call.called for call in made}) == len(made) == sum(arrival is not None for _, arrival in day)


@pytest.mark.parametrize("policy", PolicyName)
@given(days())
@settings(deadline=None, max_examples=30)
def test_nobody_overtakes_one_of_their_own_kind(policy: PolicyName, day: list[Step]) -> None:
    """In one class and queue the first to come is the first to go, also with an order of queues."""
    for order in Order:
        for call in played(rules_of(policy, order), day):
            assert not [
                each
                for each in call.passed
                if (each.rank, each.queue) == (call.called.rank, call.called.queue)
            ]


# --- one by one -----------------------------------------------------------------------------------


@given(days())
@every_day
def test_first_in_first_out_never_lets_anybody_overtake(day: list[Step]) -> None:
    """``fifo``: with N older ones, the (N+1)th call is theirs."""
    made = played(rules_of(PolicyName.FIFO), day)
    assert not any(call.passed for call in made)


@given(days())
@every_day
def test_strict_priority_calls_no_lower_class_while_a_higher_one_waits(day: list[Step]) -> None:
    """``priority``: that is all it promises."""
    for call in played(rules_of(PolicyName.PRIORITY), day):
        assert call.called.rank == min(each.rank for each in call.waiting)


@given(days(sent_here=True), st.sampled_from(Order), st.integers(0, 4))
@every_day
def test_the_guard_bounds_how_long_anybody_is_passed_over(day: list[Step], order: Order, guard: int) -> None:
    """``priority-guarded``: K+1 calls in a row serve the oldest; N older ones cost (K+1)(N+1) calls at most.

    Whatever the order of queues, and however many are sent to the counter.
    """
    made = played(rules_of(PolicyName.PRIORITY_GUARDED, order, guard), day)
    for first in range(len(made) - guard):
        assert any(not call.passed for call in made[first : first + guard + 1])
    for call in made:
        needed, older = calls_needed(made, call.called)
        assert needed <= (guard + 1) * (len(older) + 1)


@given(days())
@every_day
def test_each_class_gets_its_share_of_the_calls(day: list[Step]) -> None:
    """``weighted``: with S the sum of weights and w its own, a class waits for at most S - w + 1 calls."""
    made = played(rules_of(PolicyName.WEIGHTED), day)
    for rank, weight in enumerate(WEIGHTS):
        assert_called_within(made, sum(WEIGHTS) - weight + 1, rank)


@given(days())
@every_day
def test_shares_bound_the_wait_of_each_ticket(day: list[Step]) -> None:
    """``weighted``: n older ones of its class cost (n // w + 1)(S - w) + n + 1 calls at most."""
    made = played(rules_of(PolicyName.WEIGHTED), day)
    for call in made:
        weight = WEIGHTS[call.called.rank]
        needed, older = calls_needed(made, call.called)
        before = sum(each.rank == call.called.rank for each in older)
        assert needed <= (before // weight + 1) * (sum(WEIGHTS) - weight) + before + 1


@pytest.mark.parametrize("policy", [name for name in PolicyName if name is not PolicyName.PRIORITY_GUARDED])
@given(days())
@settings(deadline=None, max_examples=30)
def test_each_queue_gets_its_share_of_the_calls(policy: PolicyName, day: list[Step]) -> None:
    """A profile that goes by weights, whatever the policy: within S - w + 1 calls, as for classes."""
    made = played(rules_of(policy, Order.WEIGHTS), day)
    for queue, weight in QUEUE_WEIGHTS.items():
        assert_called_within(made, sum(QUEUE_WEIGHTS.values()) - weight + 1, queue)


@given(days(sent_here=True))
@every_day
def test_shares_of_queues_are_kept_among_the_calls_that_go_by_rounds(day: list[Step]) -> None:
    """Those of the guard, and to those sent here, come on top."""
    made = played(rules_of(PolicyName.PRIORITY_GUARDED, Order.WEIGHTS), day)
    by_rounds = [call for call in made if call.pick.rule not in (Rule.GUARD, Rule.SENT_HERE)]
    assert all(any(not each.sent_here for each in call.waiting) for call in by_rounds)
    for queue, weight in QUEUE_WEIGHTS.items():
        assert_called_within(by_rounds, sum(QUEUE_WEIGHTS.values()) - weight + 1, queue)


def due_s(person: Person) -> float:
    limit_min = LIMITS_MIN[person.rank]
    return float("inf") if limit_min is None else person.turn[0] + limit_min * 60


@given(days())
@every_day
def test_nobody_overdue_is_overtaken_by_one_whose_limit_passes_later(day: list[Step]) -> None:
    """``max-wait``; while nobody is overdue, the highest class goes."""
    for call in played(rules_of(PolicyName.MAX_WAIT), day):
        overdue = [each for each in call.waiting if due_s(each) < call.now_s]
        if overdue:
            assert call.pick.rule is Rule.OVERDUE
            assert all((due_s(call.called), call.called.turn) <= (due_s(each), each.turn) for each in overdue)
        else:
            assert call.called.rank == min(each.rank for each in call.waiting)


@given(days())
@every_day
def test_only_who_came_early_in_the_wait_of_an_older_one_overtakes_it(day: list[Step]) -> None:
    """``accumulating``: weight v overtakes w and its wait T only if it came in the first (1 - w/v) T."""
    for call in played(rules_of(PolicyName.ACCUMULATING), day):
        for older in call.passed:
            share = 1 - Fraction(WEIGHTS[older.rank], WEIGHTS[call.called.rank])
            wait_s = Fraction(call.now_s) - Fraction(older.turn[0])
            assert share > 0
            assert Fraction(call.called.turn[0]) - Fraction(older.turn[0]) < share * wait_s
