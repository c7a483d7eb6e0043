"""What a branch is set up to be. Made from a branch file by ``queue_server.branch_file``."""

from __future__ import annotations

from datetime import date, time
from enum import StrEnum

import msgspec

from queue_link.catalogue import CounterCard, ProfileCard, Texts, TriageScreen
from queue_link.vocabulary import BranchId, Language, QueueId, ScreenId, ServiceId

SERIES_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
"""Letters a number series may have: I, O and Q are left out, they read as 1 and 0."""


class _Part(msgspec.Struct, frozen=True):
    pass


class Exits(StrEnum):
    """Who takes a served visitor off the count of people inside, so that nobody is taken off twice."""

    FINISH = "finish"
    """The end of the visit does."""
    DOOR = "door"
    """Only the door does, when they walk out."""


class Queue(_Part, frozen=True):
    """One number series: ``letter`` and a number from ``first`` to ``last``, anew each business day."""

    id: QueueId
    letter: str
    first: int = 1
    last: int = 999


class Service(_Part, frozen=True):
    id: ServiceId
    name: Texts
    queue: QueueId
    walk_in: bool = True
    """Whether the kiosk may give a same-day number for it."""


class Span(_Part, frozen=True):
    """Local wall-clock times within one day; ``closes`` is not included."""

    opens: time
    closes: time


class Occupancy(_Part, frozen=True):
    cap: int
    """How many visitors may be in the building at once; staff are not counted."""
    outside_limit: int
    """How many people with a ticket may wait outside before tickets are refused."""
    exits: Exits = Exits.FINISH


class BranchConfig(_Part, frozen=True):
    id: BranchId
    name: Texts
    time_zone: str
    languages: tuple[Language, ...]
    """In the order the kiosk offers them."""
    public_url: str
    occupancy: Occupancy
    party_max: int
    hours: tuple[Span | None, ...]
    """Seven entries, Monday first: when tickets are given out; None on a closed weekday."""
    closed_days: frozenset[date]
    day_ends: time
    """Local time at which the business day ends by itself."""
    queues: tuple[Queue, ...]
    services: tuple[Service, ...]
    counters: tuple[CounterCard, ...]
    profiles: tuple[ProfileCard, ...]
    start: ScreenId
    screens: tuple[TriageScreen, ...]
