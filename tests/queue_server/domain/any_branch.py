"""Branch files of every kind, for tests that let anything happen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from hypothesis import strategies as st
from msgspec.structs import replace

from queue_link.catalogue import AdviserCard, CounterCard, Order, ProfileCard, QueueTerms
from queue_link.vocabulary import CounterId, PriorityId, ProfileId, QueueId, SkillId
from queue_server.domain.configuration import (
    DEFAULT_PRIORITIES,
    URGENT,
    WALK_IN,
    BranchConfig,
    Calling,
    Exits,
    Hours,
    Occupancy,
    PolicyName,
    Priority,
    Promise,
    Queue,
    Span,
)
from tests.queue_server.branches import ADVICE, ALL, ONLY_A, PASSPORTS, PERMITS, branch, with_service

A, B = QueueId("a"), QueueId("b")
FAMILY = PriorityId("family")
FINGERPRINTS = SkillId("fingerprints")
ON_TERMS, IN_ORDER = ProfileId("on-terms"), ProfileId("in-order")
PROFILES = (ALL, ONLY_A, ON_TERMS, IN_ORDER)
COUNTERS = tuple(map(CounterId, "123"))
ADVISERS = ("Aino", "Bo", "Carita", "Dahir")
PRIORITIES = (*DEFAULT_PRIORITIES[:2], Priority(FAMILY, {}, weight=3, max_wait_min=30), DEFAULT_PRIORITIES[2])
EVERY_DAY = Hours((((Span(time(8), time(12)), Span(time(12, 30), time(16, 15)))),) * 7)

callings = st.builds(
    Calling,
    guard=st.integers(0, 3),
    recall_cool_down_s=st.sampled_from([0, 15]),
    recalls_before_no_show=st.sampled_from([0, 1]),
    rejoin_within_min=st.sampled_from([0, 15, 15]),
    rejoin_within_numbers=st.sampled_from([None, None, 2]),
    rejoin_behind=st.sampled_from([0, 1, 3]),
    rejoin_times=st.sampled_from([1, 2]),
)


def _occupancy(cap: int, kept: int | None, forward_min: float, **limits: object) -> Occupancy:
    soft_cap = None if kept is None else max(0, cap - kept)
    return Occupancy(cap, soft_cap=soft_cap, forward_min=forward_min, **limits)  # type: ignore[arg-type]


occupancies = st.builds(
    _occupancy,
    st.sampled_from([2, 4, 6, 10, 16]),
    st.sampled_from([None, None, 1, 3]),
    st.sampled_from([2.0, 10.0]),
    outside_limit=st.sampled_from([40, 40, 12, 4]),
    exits=st.sampled_from(Exits),
    exit_min=st.sampled_from([0, 0, 5]),
    buffer=st.sampled_from([None, None, 4]),
    margin_sigmas=st.sampled_from([0, 0, 2]),
    margin_max=st.sampled_from([2, 10]),
    ticket_adds=st.sampled_from([None, None, 0, 1]),
    forward_tries=st.sampled_from([1, 2, 3]),
    sensor_silence_min=st.sampled_from([None, None, 2, 60]),
)

_advisers = tuple(AdviserCard(name, (FINGERPRINTS,) if name in "Aino Carita" else ()) for name in ADVISERS)
_terms = st.builds(
    QueueTerms,
    st.sampled_from([A, B]),
    st.integers(1, 3),
    when_waiting_above=st.sampled_from([None, 0, 1]),
    when_wait_above_min=st.sampled_from([None, None, 5]),
)


@st.composite
def branches(draw: st.DrawFn) -> BranchConfig:
    """Two queues, four services (one for booked customers only, one needing a skill), three counters."""
    config = branch(last=draw(st.sampled_from([999, 999, 6])), hours=EVERY_DAY, calling=draw(callings))
    config = with_service(config, PASSPORTS, skills=draw(st.sampled_from([frozenset(), {FINGERPRINTS}])))
    config = with_service(config, ADVICE, quota=draw(st.sampled_from([None, 3])), priority=FAMILY)
    return replace(
        config,
        occupancy=draw(occupancies),
        priorities=PRIORITIES,
        promise=Promise(draw(st.sampled_from([None, 0.95])), come_back_above_min=30),
        advisers=draw(st.sampled_from([(), _advisers])),
        counters=tuple(
            CounterCard(counter, PROFILES, (FINGERPRINTS,) if counter == "3" else ()) for counter in COUNTERS
        ),
        profiles=(
            *config.profiles,
            ProfileCard(ON_TERMS, {}, (A, B), terms=(draw(_terms),)),
            ProfileCard(IN_ORDER, {}, (B, A), draw(st.sampled_from(Order)), (QueueTerms(B, 2),), False),
        ),
    )


def _without_service(config: BranchConfig) -> BranchConfig:
    return replace(config, services=tuple(one for one in config.services if one.id != PERMITS), screens=())


def _without_profile(config: BranchConfig) -> BranchConfig:
    kept = tuple(profile for profile in PROFILES if profile != ALL)
    counters = tuple(replace(card, profiles=kept) for card in config.counters)
    profiles = tuple(profile for profile in config.profiles if profile.id != ALL)
    return replace(config, profiles=profiles, counters=counters)


def _without_priority(config: BranchConfig) -> BranchConfig:
    config = with_service(config, ADVICE, priority=WALK_IN) if _has(config, ADVICE) else config
    return replace(config, priorities=tuple(one for one in config.priorities if one.id in (URGENT, WALK_IN)))


def _without_counter(config: BranchConfig) -> BranchConfig:
    return replace(config, counters=config.counters[1:])


def _with_strangers_only(config: BranchConfig) -> BranchConfig:
    return replace(config, advisers=(AdviserCard("Eeva"),))


def _with_a_service_moved(config: BranchConfig) -> BranchConfig:
    return with_service(config, PASSPORTS, queue=A) if _has(config, PASSPORTS) else config


def _with_one_queue(config: BranchConfig) -> BranchConfig:
    """Queue b is given up; what was served from it is served from queue a."""
    return replace(
        config,
        queues=(Queue(A, "A"),),
        services=tuple(replace(one, queue=A) for one in config.services),
        profiles=tuple(replace(one, queues=(A,), terms=()) for one in config.profiles),
    )


def _has(config: BranchConfig, service: str) -> bool:
    return any(one.id == service for one in config.services)


def _with_policy(policy: PolicyName) -> Callable[[BranchConfig], BranchConfig]:
    return lambda config: replace(config, calling=replace(config.calling, policy=policy))


changes: st.SearchStrategy[Callable[[BranchConfig], BranchConfig]] = st.sampled_from(
    [
        _without_service,
        _without_profile,
        _without_priority,
        _without_counter,
        _with_strangers_only,
        _with_a_service_moved,
        _with_one_queue,
        *map(_with_policy, PolicyName),
        lambda config: replace(config, occupancy=replace(config.occupancy, cap=2, soft_cap=1)),
        lambda config: replace(config, party_max=2),
    ]
)
"""What may be changed in a branch file between two runs of the server."""
