"""How much of a broken branch file can still be read.

A fault in one place does not hide what is wrong elsewhere, and is not told a second time by a check that
would stumble over it.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Generic, TypeVar

import msgspec

from queue_link.catalogue import AdviserCard, CounterCard, Texts, TriageScreen, Wording
from queue_link.settings import convert
from queue_link.toml_document import Path
from queue_link.vocabulary import Language, PriorityId, ScreenId
from queue_server.branch_shape import (
    WEEKDAYS,
    AnnouncementsTable,
    AppointmentsTable,
    CallingTable,
    ExceptionTable,
    HoursTable,
    OccupancyTable,
    PartyTable,
    PlanTable,
    PriorityTable,
    ProfileTable,
    ServiceTable,
    SlipTable,
    Weekday,
    unabridged,
)
from queue_server.domain.configuration import DEFAULT_PRIORITIES, OtherWay, PolicyName, Queue

T = TypeVar("T")
Item = TypeVar("Item", covariant=True)
Key = TypeVar("Key", bound=str)


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
    written: bool = True
    """It is in the file; otherwise it is what holds without it."""

    @property
    def known(self) -> frozenset[str]:
        return frozenset(item_id for _, item_id in self.ids)


class Draft(msgspec.Struct, frozen=True):
    """What could be read of a branch file; None where the shape is broken, which is told elsewhere.

    What was left out and has a default is as the default.
    """

    id: str | None
    name: Texts | None
    time_zone: str | None
    languages: tuple[Language, ...] | None
    public_url: str | None
    cap: int | None
    soft_cap: int | None
    party_max: int | None
    hours: dict[Weekday, str]
    """Those that are text."""
    ticket_hours: dict[Weekday, str]
    holidays: str | bool | None
    closed_days: tuple[date, ...]
    exceptions: Listed[ExceptionTable]
    day_ends: str | None
    queues: Listed[Queue]
    services: Listed[ServiceTable]
    counters: Listed[CounterCard]
    profiles: Listed[ProfileTable]
    start: ScreenId | None
    screens: Listed[TriageScreen]
    priorities: Listed[PriorityTable]
    policy: PolicyName | None
    late_min: int | None
    no_show_min: int | None
    booked_priorities: dict[str, PriorityId]
    """The classes of appointments by their key, those that are in the file."""
    plan: Listed[PlanTable]
    advisers: Listed[AdviserCard]
    other_ways: Listed[OtherWay]
    wording: Wording
    announced: tuple[Language, ...] | None
    """In which languages every call is spoken, if the file says so."""
    slip_lines: tuple[str, ...] | None
    slip_texts: dict[str, Texts] | None
    logo: str | None
    """The file as it is written; None without one, too."""


def draft_of(data: dict[str, Any]) -> Draft:
    """All of ``data`` that is sound, whatever the rest is."""
    data = unabridged(data)
    priority_keys = ("priority", "late_priority")
    return Draft(
        id=_part(data, str, "id"),
        name=_part(data, Texts, "name"),
        time_zone=_part(data, str, "time_zone"),
        languages=_part(data, tuple[Language, ...], "languages"),
        public_url=_part(data, str, "public_url"),
        cap=_setting(data, OccupancyTable, "occupancy", "cap"),
        soft_cap=_setting(data, OccupancyTable, "occupancy", "soft_cap"),
        party_max=_setting(data, PartyTable, "party", "max"),
        hours=_parts(data, str, WEEKDAYS, "hours"),
        ticket_hours=_parts(data, str, WEEKDAYS, "hours", "tickets"),
        holidays=_setting(data, HoursTable, "hours", "holidays"),
        closed_days=_part(data, tuple[date, ...], "hours", "closed_days") or (),
        exceptions=_optional(data, ExceptionTable, "hours", "exceptions"),
        day_ends=_setting(data, HoursTable, "hours", "day_ends"),
        queues=_listed(data, Queue, "queues"),
        services=_listed(data, ServiceTable, "services"),
        counters=_listed(data, CounterCard, "counters"),
        profiles=_listed(data, ProfileTable, "profiles"),
        start=_part(data, ScreenId, "triage", "start"),
        screens=_listed(data, TriageScreen, "triage", "screens"),
        priorities=_priorities(data),
        policy=_setting(data, CallingTable, "calling", "policy"),
        late_min=_setting(data, AppointmentsTable, "appointments", "late_min"),
        no_show_min=_setting(data, AppointmentsTable, "appointments", "no_show_min"),
        booked_priorities=_parts(data, PriorityId, priority_keys, "appointments"),
        plan=_optional(data, PlanTable, "plan"),
        advisers=_optional(data, AdviserCard, "advisers"),
        other_ways=_optional(data, OtherWay, "other_ways"),
        wording=_part(data, Wording, "wording") or {},
        announced=_setting(data, AnnouncementsTable, "announcements", "languages"),
        slip_lines=_setting(data, SlipTable, "slip", "lines"),
        slip_texts=_setting(data, SlipTable, "slip", "texts"),
        logo=_setting(data, SlipTable, "slip", "logo"),
    )


def _value(data: Any, path: Path) -> Any:
    for key in path:
        data = data.get(key) if isinstance(data, dict) else None
    return data


def _part(data: dict[str, Any], kind: type[T], *path: str) -> T | None:
    try:
        return convert(_value(data, path), kind)
    except msgspec.ValidationError:
        return None


def _parts(data: dict[str, Any], kind: type[T], keys: tuple[Key, ...], *table: str) -> dict[Key, T]:
    found = {key: _part(data, kind, *table, key) for key in keys}
    return {key: value for key, value in found.items() if value is not None}


def _setting(data: dict[str, Any], table: type[msgspec.Struct], *path: str) -> Any:
    """The value of a key of a table, or its default; None where it is broken."""
    field = next(field for field in msgspec.structs.fields(table) if field.name == path[-1])
    if _value(data, path) is None:
        return None if field.required else _default(field)
    return _part(data, field.type, *path)


def _default(field: msgspec.structs.FieldInfo) -> Any:
    """Empty tables are made anew for each struct."""
    if field.default_factory is not msgspec.NODEFAULT:
        return field.default_factory()
    return field.default


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


def _optional(data: dict[str, Any], kind: type[T], *path: str) -> Listed[T]:
    if _value(data, path) in (None, []):
        return Listed(path, whole=True, named=True, written=False)
    return _listed(data, kind, *path)


def _priorities(data: dict[str, Any]) -> Listed[PriorityTable]:
    listed = _optional(data, PriorityTable, "priorities")
    if listed.written:
        return listed
    classes = tuple(msgspec.convert(one, PriorityTable, from_attributes=True) for one in DEFAULT_PRIORITIES)
    return msgspec.structs.replace(
        listed,
        items=tuple(enumerate(classes)),
        ids=tuple((position, one.id) for position, one in enumerate(classes)),
    )
