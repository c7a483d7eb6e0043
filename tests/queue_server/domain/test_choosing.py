"""Who is next, by example."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import pytest

from queue_link.catalogue import Order, ProfileCard, QueueTerms
from queue_link.vocabulary import PriorityId, ProfileId, QueueId, TicketNumber
from queue_link.why import Passed, Rule, Why
from queue_server.domain.choosing import Chooser, Memory, Pick, Turn, conditions_hold, sent_here, why
from queue_server.domain.configuration import (
    APPOINTMENT,
    DEFAULT_PRIORITIES,
    URGENT,
    WALK_IN,
    Calling,
    PolicyName,
    Priority,
)

NINE = 1_772_434_800.0
"""9:00, in seconds since 1970; people come some minutes after it."""
A, B, X = map(QueueId, ("a", "b", "x"))
METALS = tuple(
    Priority(PriorityId(name), {}, weight=weight) for name, weight in zip("PGS", (2, 1, 1), strict=True)
)


@dataclass(frozen=True)
class Person:
    """``number`` says the place in the order of tickets."""

    number: TicketNumber
    rank: int
    turn: Turn
    queue: QueueId = A

    @property
    def priority(self) -> PriorityId:
        return DEFAULT_PRIORITIES[self.rank].id


def person(number: str, minute: float, rank: int = 2, queue: QueueId = A) -> Person:
    return Person(TicketNumber(number), rank, (NINE + minute * 60, 0.0, int(number[1:])), queue)


def chooser(
    policy: PolicyName,
    classes: Sequence[Priority] = DEFAULT_PRIORITIES,
    profile: ProfileCard | None = None,
    guard: int = 3,
) -> Chooser:
    return Chooser(Calling(policy=policy, guard=guard), classes, profile)


def profile(order: Order, *queues: QueueId, weights: Iterable[int] = ()) -> ProfileCard:
    terms = tuple(QueueTerms(queue, weight) for queue, weight in zip(queues, weights, strict=False))
    return ProfileCard(ProfileId("desk"), {}, queues, order, terms)


def pick(
    rules: Chooser,
    people: Sequence[Person],
    minute: float = 60,
    memory: Memory | None = None,
    personal: Person | None = None,
) -> Pick[Person]:
    made = rules.pick(people, memory or Memory(), NINE + minute * 60, personal)
    assert made is not None
    return made


def calls(
    rules: Chooser, people: Sequence[Person], times: int | None = None, memory: Memory | None = None
) -> list[Pick[Person]]:
    """So many calls in a row by one counter at 10:00, or until nobody waits."""
    waiting, made = list(people), list[Pick[Person]]()
    while waiting and len(made) != times:
        made.append(pick(rules, waiting, memory=made[-1].memory if made else memory))
        waiting.remove(made[-1].candidate)
    return made


def numbers(made: Iterable[Pick[Person]]) -> str:
    return " ".join(each.candidate.number for each in made)


# --- nobody, and ties -----------------------------------------------------------------------------


@pytest.mark.parametrize("policy", PolicyName)
@pytest.mark.parametrize("order", Order)
def test_nobody_waiting_is_nobody_next(policy: PolicyName, order: Order) -> None:
    """By no policy, by no order, and not by the guard."""
    nobody: list[Person] = []
    rules = chooser(policy, profile=profile(order, A))
    assert rules.pick(nobody, Memory(bypasses=3), NINE) is None
    assert chooser(policy).pick(nobody, Memory(), NINE) is None


@pytest.mark.parametrize("policy", PolicyName)
def test_of_one_kind_the_first_to_come_is_the_first_to_go(policy: PolicyName) -> None:
    """No policy turns a line around."""
    people = [person("W003", 12), person("W001", 5), person("W002", 9)]
    assert numbers(calls(chooser(policy), people)) == "W001 W002 W003"


@pytest.mark.parametrize("policy", PolicyName)
def test_of_the_same_second_the_lower_number_goes(policy: PolicyName) -> None:
    """The tie is broken by what was given out, not by who is shown first."""
    people = [person("W012", 5), person("W010", 5), person("W011", 5)]
    assert numbers(calls(chooser(policy), people)) == "W010 W011 W012"


def test_booked_and_unbooked_wait_on_one_scale() -> None:
    """Those without a booked time stand neither before nor behind all who have one."""
    people = [person("W001", 5), person("W003", 15), person("B002", 10, rank=1)]
    assert numbers(calls(chooser(PolicyName.FIFO), people)) == "W001 B002 W003"


# --- classes --------------------------------------------------------------------------------------


def test_first_come_is_first_served_whatever_the_class() -> None:
    """``fifo``."""
    made = pick(chooser(PolicyName.FIFO), [person("U002", 6, rank=0), person("W001", 5)])
    assert (made.candidate.number, made.rule, made.memory) == ("W001", Rule.LONGEST_WAIT, Memory())


def test_the_highest_class_goes_first_and_what_it_passed_is_counted() -> None:
    """``priority``; the rule is only named when it was what decided."""
    people = [
        person("W001", 5),
        person("U003", 9, rank=0),
        person("B002", 7, rank=1),
        person("U004", 11, rank=0),
    ]
    made = calls(chooser(PolicyName.PRIORITY), people)
    assert numbers(made) == "U003 U004 B002 W001"
    assert [each.rule for each in made] == [Rule.PRIORITY] * 3 + [Rule.LONGEST_WAIT]
    assert [each.memory.bypasses for each in made] == [1, 2, 3, 0]
    assert made[2].oldest.number == "W001"


def test_strict_priority_lets_a_lower_class_wait_for_ever() -> None:
    """The guard acts only under its own policy."""
    people = [person("W001", 0), *(person(f"U{n:03}", n, rank=0) for n in range(2, 12))]
    assert calls(chooser(PolicyName.PRIORITY, guard=3), people)[-1].candidate.number == "W001"


def test_after_three_that_passed_it_the_oldest_goes() -> None:
    """``priority-guarded``; and then the count begins anew."""
    people = [person("W044", 0), person("W045", 1), *(person(f"U{n:03}", n, rank=0) for n in range(2, 9))]
    made = calls(chooser(PolicyName.PRIORITY_GUARDED), people)
    assert numbers(made) == "U002 U003 U004 W044 U005 U006 U007 W045 U008"
    assert made[3].rule is Rule.GUARD
    assert [each.memory.bypasses for each in made] == [1, 2, 3, 0, 1, 2, 3, 0, 0]


def test_a_guard_of_none_at_all_is_first_come_first_served() -> None:
    """After no bypass, the oldest."""
    people = [person("U002", 2, rank=0), person("W001", 1)]
    assert numbers(calls(chooser(PolicyName.PRIORITY_GUARDED, guard=0), people)) == "W001 U002"


def test_two_platinum_one_gold_then_silver() -> None:
    """``weighted``: in rounds, the highest class first."""
    people = [person(f"{kind}{n:03}", n, rank) for rank, kind in enumerate("PGS") for n in range(1, 6)]
    made = calls(chooser(PolicyName.WEIGHTED, METALS), people, times=8)
    assert numbers(made) == "P001 P002 G001 S001 P003 P004 G002 S002"
    assert {each.rule for each in made} == {Rule.SHARE}
    assert [each.memory.classes for each in made[:5]] == [(1,), (2,), (2, 1), (2, 1, 1), (1,)]


def test_a_class_with_nobody_waiting_is_skipped() -> None:
    """Its share is not kept for it, and the round goes on without it."""
    people = [person("S001", 1, 2), person("S002", 2, 2), person("P003", 3, 0)]
    made = calls(chooser(PolicyName.WEIGHTED, METALS), people)
    assert numbers(made) == "P003 S001 S002"
    assert made[1].memory.classes == (1, 0, 1)


def test_a_new_round_begins_when_all_who_wait_have_had_their_share() -> None:
    """Nothing of the round before is kept, also where the highest class is not there any more."""
    made = pick(chooser(PolicyName.WEIGHTED, METALS), [person("G004", 4, 1)], memory=Memory(0, (2, 1, 1)))
    assert made.memory.classes == (0, 1)


def test_who_comes_to_a_class_that_the_round_has_left_waits_for_the_next_round() -> None:
    """Else a low class could wait for two rounds."""
    people = [person("P009", 9, 0), person("S001", 1, 2)]
    made = calls(chooser(PolicyName.WEIGHTED, METALS), people, memory=Memory(0, (0, 1)))
    assert numbers(made) == "S001 P009"


def test_a_class_that_the_branch_no_longer_has_is_called_as_the_lowest() -> None:
    """Somebody took a ticket before the classes were changed."""
    people = [person("W001", 1, rank=7), person("U002", 2, rank=0)]
    for policy in (PolicyName.PRIORITY, PolicyName.WEIGHTED, PolicyName.MAX_WAIT):
        assert numbers(calls(chooser(policy), people)) == "U002 W001"


def test_who_has_waited_longer_than_its_class_may_goes_first() -> None:
    """``max-wait``, 10 min for urgent and 15 for appointments: B001's limit is 9:17, U002's 9:18."""
    people = [person("U002", 8, rank=0), person("B001", 2, rank=1), person("U003", 12, rank=0)]
    rules = chooser(PolicyName.MAX_WAIT)
    early, late = pick(rules, people, minute=17), pick(rules, people, minute=20)
    assert (early.candidate.number, early.rule) == ("U002", Rule.PRIORITY)
    assert (late.candidate.number, late.rule) == ("B001", Rule.OVERDUE)


def test_a_class_without_a_limit_is_never_overdue() -> None:
    """No limit is not a limit of zero, nor one that sorts before all others."""
    people = [person("W001", 0), person("U002", 299, rank=0)]
    assert pick(chooser(PolicyName.MAX_WAIT), people, minute=300).candidate.number == "U002"


def test_waits_count_as_fast_as_the_class_is_heavy() -> None:
    """``accumulating``, weights 4 and 1: 40 min of a walk-in count like 10 min of an urgent one."""
    rules, people = chooser(PolicyName.ACCUMULATING), [person("W001", 0), person("U002", 30, rank=0)]
    before, tie, after = (pick(rules, people, minute) for minute in (39, 40, 41))
    assert [each.candidate.number for each in (before, tie, after)] == ["W001", "W001", "U002"]
    assert {each.rule for each in (before, tie, after)} == {Rule.ACCUMULATED}


def test_a_clock_that_went_back_does_not_turn_weights_around() -> None:
    """Waits that seem to lie in the future count as none, and the order is that of turns."""
    people = [person("U001", 20, rank=0), person("W002", 30)]
    assert pick(chooser(PolicyName.ACCUMULATING), people, minute=5).candidate.number == "U001"


# --- sent to this counter -------------------------------------------------------------------------


@dataclass(frozen=True)
class Sent(Person):
    goes_first: bool = False


def sent_person(number: str, rank: int, goes_first: bool = False) -> Sent:
    someone = person(number, 0, rank)
    return Sent(someone.number, someone.rank, someone.turn, goes_first=goes_first)


def test_of_those_sent_to_one_counter_the_oldest_that_goes_first_and_the_oldest_of_each_class() -> None:
    """Whoever goes first is not also among those who take their turn."""
    line = [
        sent_person("A001", 2),
        sent_person("A002", 2, goes_first=True),
        sent_person("A003", 1),
        sent_person("A004", 0, goes_first=True),
        sent_person("A005", 2),
    ]
    assert sent_here(line) == (line[1], [line[0], line[2]])
    assert sent_here(line[:1]) == (None, line[:1])
    assert sent_here(list[Sent]()) == (None, [])


@pytest.mark.parametrize("policy", PolicyName)
def test_who_was_sent_here_goes_first_and_counts_as_a_bypass(policy: PolicyName) -> None:
    """Also before an urgent one. Rounds stay where they were."""
    people = [person("U002", 2, rank=0), person("W003", 3)]
    made = pick(chooser(policy), people, memory=Memory(1, (2,)), personal=person("W009", 9))
    assert (made.candidate.number, made.rule) == ("W009", Rule.SENT_HERE)
    assert made.memory == Memory(2, (2,))
    assert made.oldest.number == "U002"


def test_who_was_sent_here_and_is_the_oldest_passes_nobody() -> None:
    """With others waiting, or alone."""
    sent = person("W001", 1)
    for others in ([person("U002", 2, rank=0)], []):
        made = pick(chooser(PolicyName.PRIORITY_GUARDED), others, memory=Memory(2), personal=sent)
        assert made == (sent, Rule.SENT_HERE, Memory(), sent)


def test_the_guard_stands_above_those_who_were_sent_here() -> None:
    """Else two counters could send people to each other for ever."""
    rules, sent = chooser(PolicyName.PRIORITY_GUARDED), person("W009", 9)
    made = pick(rules, [person("W001", 1)], memory=Memory(3), personal=sent)
    assert (made.candidate.number, made.rule) == ("W001", Rule.GUARD)
    made = pick(rules, [person("U010", 10, rank=0)], memory=Memory(3), personal=sent)
    assert (made.candidate.number, made.rule) == ("W009", Rule.SENT_HERE)


# --- orders of queues -----------------------------------------------------------------------------

TWO_QUEUES = [
    *(person(f"A{n:03}", n, queue=A) for n in (1, 2, 3)),
    *(person(f"B{n:03}", n, queue=B) for n in (4, 5, 6)),
]


def test_a_listed_order_empties_the_first_queue_first() -> None:
    """The policy decides inside it. A walk-in of b goes before an urgent one of a."""
    urgent = person("A007", 7, rank=0, queue=A)
    made = calls(chooser(PolicyName.PRIORITY, profile=profile(Order.LISTED, B, A)), [*TWO_QUEUES, urgent])
    assert numbers(made) == "B004 B005 B006 A007 A001 A002 A003"
    assert made[0].rule is Rule.QUEUE_ORDER
    assert made[0].oldest.number == "A001"


def test_queues_take_turns_by_their_weights() -> None:
    """Two of b, then one of a, whose weight is not given."""
    made = calls(chooser(PolicyName.FIFO, profile=profile(Order.WEIGHTS, B, A, weights=[2])), TWO_QUEUES)
    assert numbers(made) == "B004 B005 A001 B006 A002 A003"
    assert [each.rule for each in made] == [Rule.SHARE] * 2 + [Rule.LONGEST_WAIT, Rule.SHARE] + [
        Rule.LONGEST_WAIT
    ] * 2
    assert [each.memory.queues for each in made[:4]] == [
        ((B, 1),),
        ((B, 2),),
        ((B, 2), (A, 1)),
        ((B, 1),),
    ]


def test_the_policy_decides_inside_the_queue_whose_turn_it_is() -> None:
    """Both kinds of rounds can be under way at once."""
    people = [*TWO_QUEUES, person("B009", 9, rank=0, queue=B)]
    made = pick(chooser(PolicyName.WEIGHTED, profile=profile(Order.WEIGHTS, B, A)), people)
    assert (made.candidate.number, made.memory) == ("B009", Memory(1, (1,), ((B, 1),)))


def test_a_round_of_another_profile_is_forgotten() -> None:
    """The adviser chose a profile with other queues."""
    rules = chooser(PolicyName.FIFO, profile=profile(Order.WEIGHTS, B, A))
    assert pick(rules, TWO_QUEUES, memory=Memory(0, (), ((B, 1), (X, 1)))).memory.queues == ((B, 1),)


def test_the_guard_stands_above_the_order_of_queues() -> None:
    """Otherwise a queue late in the list would starve. Rounds stay where they were."""
    for order in (Order.LISTED, Order.WEIGHTS):
        rules = chooser(PolicyName.PRIORITY_GUARDED, profile=profile(order, B, A))
        made = pick(rules, TWO_QUEUES, memory=Memory(3, (), ((B, 1),)))
        assert (made.candidate.number, made.rule) == ("A001", Rule.GUARD)
        assert made.memory == Memory(0, (), ((B, 1),))


@pytest.mark.parametrize("order", [Order.LISTED, Order.WEIGHTS])
def test_somebody_sent_here_from_another_queue_stands_beside_the_queue_that_is_next(order: Order) -> None:
    """Alone, and among those of the profile's queues; the round goes on as if nobody had been sent."""
    rules = chooser(PolicyName.FIFO, profile=profile(order, A, B))
    sent, other = person("X001", 2, queue=X), person("B002", 1, queue=B)
    assert pick(rules, [sent], memory=Memory(0, (), ((A, 1),))).candidate is sent
    assert pick(rules, [sent, other, person("A003", 3)]).candidate is sent
    assert pick(rules, [sent, other, person("A001", 0)]).candidate.queue == A


@pytest.mark.parametrize(
    ("above", "above_min", "holds"),
    [
        (None, None, [True, True, True]),
        (3, None, [False, True, False]),
        (None, 20, [False, False, True]),
        (3, 20, [False, True, True]),
        (4, 20, [False, False, True]),
    ],
)
def test_a_queue_is_called_from_on_its_terms(
    above: int | None, above_min: int | None, holds: list[bool]
) -> None:
    """Each limit must be exceeded, and either is enough."""
    terms = QueueTerms(A, when_waiting_above=above, when_wait_above_min=above_min)
    cases = [(3, 1200.0), (4, 1200.0), (1, 1200.5)]
    assert [conditions_hold(terms, waiting, longest) for waiting, longest in cases] == holds


# --- the reason -----------------------------------------------------------------------------------


def reason(made: Pick[Person], policy: PolicyName = PolicyName.PRIORITY_GUARDED, minute: float = 31) -> Why:
    calling = Calling(policy=policy)
    return why(made, calling, DEFAULT_PRIORITIES, among=7, queues=2, now_s=NINE + minute * 60)


def test_the_reason_says_who_was_passed_and_when_its_turn_is() -> None:
    """A012: urgent, waited 6 of 10 min. Passed: W044 (walk-in, 31 min), its turn after 2 more calls here."""
    people = [person("W044", 0), person("A012", 25, rank=0)]
    made = pick(chooser(PolicyName.PRIORITY_GUARDED), people, minute=31)
    assert reason(made) == Why(
        Rule.PRIORITY,
        among=7,
        queues=2,
        priority=URGENT,
        waited_s=360,
        limit_s=600,
        passed=Passed(TicketNumber("W044"), WALK_IN, 1860),
        guard_in=2,
    )


def test_the_reason_for_the_oldest_passes_nobody() -> None:
    """And says no limit where the class has none."""
    made = pick(chooser(PolicyName.PRIORITY_GUARDED), [person("W044", 0)], minute=31)
    assert reason(made) == Why(Rule.LONGEST_WAIT, among=7, queues=2, priority=WALK_IN, waited_s=1860)


def test_the_calls_promised_until_the_guard_acts_come_true() -> None:
    """After two, one, and no more calls; then the oldest goes."""
    people = [person("W044", 0), *(person(f"U{n:03}", n, rank=0) for n in range(2, 9))]
    made = calls(chooser(PolicyName.PRIORITY_GUARDED), people, times=4)
    assert [reason(each).guard_in for each in made] == [2, 1, 0, None]
    assert made[3].candidate.number == "W044"


def test_no_guard_is_promised_where_none_acts() -> None:
    """Strict priority: the one passed over is named, without a number of calls."""
    made = pick(chooser(PolicyName.PRIORITY), [person("W044", 0), person("B012", 25, rank=1)])
    said = reason(made, PolicyName.PRIORITY)
    assert said.priority == APPOINTMENT
    assert said.passed is not None
    assert said.guard_in is None


def test_a_wait_is_never_said_to_be_below_zero() -> None:
    """The clock went back after the ticket was taken."""
    made = pick(chooser(PolicyName.FIFO), [person("W044", 40)], minute=31)
    assert reason(made).waited_s == 0
