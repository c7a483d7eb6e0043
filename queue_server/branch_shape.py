"""The keys of a branch file and their types, and how much of a broken file can still be read.

``docs/branch-file.md`` is the reference for people.
"""

from __future__ import annotations

import re
from datetime import date, time
from typing import Annotated, Any, Generic, TypeVar

import msgspec

from queue_link.catalogue import CounterCard, ProfileCard, Texts, TriageScreen
from queue_link.settings import convert
from queue_link.toml_document import Path
from queue_link.vocabulary import BranchId, Language, ScreenId
from queue_server.domain.configuration import Exits, Queue, Service, Span

T = TypeVar("T")
Item = TypeVar("Item", covariant=True)

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
CLOSED = "closed"

_AtLeastOne = msgspec.Meta(min_length=1)
_Cap = Annotated[int, msgspec.Meta(ge=1, le=9999)]
_PartyMax = Annotated[int, msgspec.Meta(ge=1, le=999)]


class OccupancyTable(msgspec.Struct, frozen=True):
    cap: _Cap
    outside_limit: Annotated[int, msgspec.Meta(ge=0, le=9999)]
    exits: Exits = Exits.FINISH


class PartyTable(msgspec.Struct, frozen=True):
    max: _PartyMax


class HoursTable(msgspec.Struct, frozen=True):
    """Each weekday is ``08:00-16:15`` or ``closed``; none may be left out, so that none is forgotten."""

    monday: str
    tuesday: str
    wednesday: str
    thursday: str
    friday: str
    saturday: str
    sunday: str
    closed_days: tuple[date, ...] = ()
    day_ends: str = "20:00"


class TriageTable(msgspec.Struct, frozen=True):
    start: ScreenId
    screens: Annotated[tuple[TriageScreen, ...], _AtLeastOne]


class BranchFile(msgspec.Struct, frozen=True):
    """The file as a whole, in the order people write it."""

    id: BranchId
    name: Texts
    time_zone: str
    languages: Annotated[tuple[Language, ...], _AtLeastOne]
    public_url: str
    occupancy: OccupancyTable
    party: PartyTable
    hours: HoursTable
    queues: Annotated[tuple[Queue, ...], _AtLeastOne]
    services: Annotated[tuple[Service, ...], _AtLeastOne]
    counters: Annotated[tuple[CounterCard, ...], _AtLeastOne]
    profiles: Annotated[tuple[ProfileCard, ...], _AtLeastOne]
    triage: TriageTable


class Listed(msgspec.Struct, Generic[Item], frozen=True):
    """A list of the file as far as it can be read."""

    path: Path
    items: tuple[tuple[int, Item], ...] = ()
    """The sound items, each with its position in the file."""
    ids: tuple[tuple[int, str], ...] = ()
    """The ids of all items, of broken ones too."""
    whole: bool = False
    """Every item is sound."""
    named: bool = False
    """Every item has an id, so that an id not among them is truly unknown."""

    @property
    def known(self) -> frozenset[str]:
        return frozenset(item_id for _, item_id in self.ids)


class Draft(msgspec.Struct, frozen=True):
    """What could be read of a branch file; None where the shape is broken, which is told elsewhere."""

    id: str | None
    name: Texts | None
    time_zone: str | None
    languages: tuple[Language, ...] | None
    public_url: str | None
    cap: int | None
    party_max: int | None
    hours: dict[str, str]
    """By weekday, or ``day_ends``; without those that are not text."""
    queues: Listed[Queue]
    services: Listed[Service]
    counters: Listed[CounterCard]
    profiles: Listed[ProfileCard]
    start: ScreenId | None
    screens: Listed[TriageScreen]


def draft_of(data: dict[str, Any]) -> Draft:
    """All of ``data`` that is sound, whatever the rest is."""
    times = {key: _part(data, str, "hours", key) for key in (*WEEKDAYS, "day_ends")}
    return Draft(
        id=_part(data, str, "id"),
        name=_part(data, Texts, "name"),
        time_zone=_part(data, str, "time_zone"),
        languages=_part(data, tuple[Language, ...], "languages"),
        public_url=_part(data, str, "public_url"),
        cap=_part(data, _Cap, "occupancy", "cap"),
        party_max=_part(data, _PartyMax, "party", "max"),
        hours={key: value for key, value in times.items() if value is not None},
        queues=_listed(data, Queue, "queues"),
        services=_listed(data, Service, "services"),
        counters=_listed(data, CounterCard, "counters"),
        profiles=_listed(data, ProfileCard, "profiles"),
        start=_part(data, ScreenId, "triage", "start"),
        screens=_listed(data, TriageScreen, "triage", "screens"),
    )


def read_time(text: str) -> time:
    """``8:00`` or ``16:15``. Raises ``ValueError`` that says what was expected."""
    found = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", text.strip())
    if not found:
        raise ValueError(f'expected a time such as "20:00", got "{text}"')
    return time(int(found[1]), int(found[2]))


def read_span(text: str) -> Span | None:
    """``08:00-16:15``, or None for ``closed``. Raises ``ValueError`` that says what is wrong."""
    if text == CLOSED:
        return None
    ends = text.split("-")
    try:
        opens, closes = map(read_time, ends)
    except ValueError:
        raise ValueError(f'expected times such as "08:00-16:15", or "{CLOSED}", got "{text}"') from None
    if opens >= closes:
        raise ValueError(f'opens at or after its end: "{text}"')
    return Span(opens, closes)


def _value(data: Any, path: Path) -> Any:
    for key in path:
        data = data.get(key) if isinstance(data, dict) else None
    return data


def _part(data: dict[str, Any], kind: type[T], *path: str) -> T | None:
    try:
        return convert(_value(data, path), kind)
    except msgspec.ValidationError:
        return None


def _listed(data: dict[str, Any], kind: type[T], *path: str) -> Listed[T]:
    items = _value(data, path)
    if not isinstance(items, list) or not items:
        return Listed(path)
    sound = []
    for position, item in enumerate(items):
        read = _part({"item": item}, kind, "item")
        if read is not None:
            sound.append((position, read))
    ids = [(position, _value(item, ("id",))) for position, item in enumerate(items)]
    return Listed(
        path=path,
        items=tuple(sound),
        ids=tuple((position, item_id) for position, item_id in ids if isinstance(item_id, str)),
        whole=len(sound) == len(items),
        named=all(isinstance(item_id, str) for _, item_id in ids),
    )
