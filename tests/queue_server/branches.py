"""Branches to test with."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TypeVar

from msgspec.structs import replace

from queue_link.catalogue import Choice, CounterCard, ProfileCard, TriageScreen
from queue_link.vocabulary import BranchId, CounterId, Language, ProfileId, QueueId, ScreenId, ServiceId
from queue_server.domain.configuration import (
    BranchConfig,
    Calling,
    Exits,
    Hours,
    Occupancy,
    Queue,
    Service,
    Span,
)

FI, SV, EN = Language("fi"), Language("sv"), Language("en")
PERMITS, PASSPORTS, ADVICE, CITIZENSHIP = map(ServiceId, ("permits", "passports", "advice", "citizenship"))
ALL, ONLY_A = ProfileId("all"), ProfileId("only-a")
NINE = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
"""A Monday, 9:00 in Helsinki, one hour after opening."""


SIMPLE = Calling(recall_cool_down_s=0, recalls_before_no_show=0, rejoin_within_min=0, undo_s=0)
"""A missed call ends the visit at once, and nothing can be taken back a moment later."""
UNDOING = replace(SIMPLE, undo_s=30)
"""A counter can take back an act for half a minute."""
REJOINING = replace(SIMPLE, rejoin_within_min=15)
"""Whoever missed the call may rejoin for a quarter of an hour."""


def texts(word: str) -> dict[Language, str]:
    return {FI: f"{word} (fi)", SV: f"{word} (sv)", EN: word}


def branch(
    cap: int = 60,
    outside_limit: int = 200,
    last: int = 999,
    exits: Exits = Exits.FINISH,
    counters: int = 3,
    hours: Hours | None = None,
    calling: Calling = SIMPLE,
    occupancy: Occupancy | None = None,
) -> BranchConfig:
    """A small service point in Helsinki: queues a and b, three services, open 8:00-16:15 on weekdays."""
    weekday = (Span(time(8), time(16, 15)),)
    return BranchConfig(
        id=BranchId("malmi"),
        name=texts("Malmi"),
        time_zone="Europe/Helsinki",
        languages=(FI, SV, EN),
        public_url="https://vuoro.example",
        occupancy=occupancy or Occupancy(cap, outside_limit, exits),
        party_max=8,
        tickets=hours or Hours((weekday,) * 5 + ((), ())),
        day_ends=time(20),
        queues=(Queue(QueueId("a"), "A", last=last), Queue(QueueId("b"), "B", last=last)),
        services=(
            Service(PERMITS, texts("Residence permit"), QueueId("a")),
            Service(PASSPORTS, texts("Alien's passport"), QueueId("b")),
            Service(ADVICE, texts("Help with booking"), QueueId("a")),
            Service(CITIZENSHIP, texts("Citizenship"), QueueId("a"), walk_in=False),
        ),
        counters=tuple(CounterCard(CounterId(str(n)), (ALL, ONLY_A)) for n in range(1, counters + 1)),
        profiles=(
            ProfileCard(ALL, texts("All"), (QueueId("a"), QueueId("b")), may_choose=True),
            ProfileCard(ONLY_A, texts("Only A"), (QueueId("a"),), may_choose=True),
        ),
        start=ScreenId("start"),
        screens=(
            TriageScreen(
                ScreenId("start"),
                texts("What is your matter?"),
                choices=(Choice(texts("Residence permit"), service=PERMITS),),
            ),
        ),
        calling=calling,
    )


def with_service(config: BranchConfig, service: ServiceId, **changes: object) -> BranchConfig:
    """One service is set up otherwise."""
    return replace(config, services=_changed(config.services, service, changes))


def with_profile(config: BranchConfig, profile: ProfileId, **changes: object) -> BranchConfig:
    """One work profile is set up otherwise."""
    return replace(config, profiles=_changed(config.profiles, profile, changes))


def with_counter(config: BranchConfig, counter: CounterId, **changes: object) -> BranchConfig:
    """One counter is set up otherwise."""
    return replace(config, counters=_changed(config.counters, counter, changes))


Part = TypeVar("Part", Service, ProfileCard, CounterCard)


def _changed(parts: tuple[Part, ...], id: str, changes: dict[str, object]) -> tuple[Part, ...]:
    assert any(part.id == id for part in parts), id
    return tuple(replace(part, **changes) if part.id == id else part for part in parts)
