"""What another branch file would change, in plain facts. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import time
from enum import Enum
from typing import Any

import msgspec
from msgspec.structs import replace

from queue_link.results import ChangeKind, FileChange, FilePart
from queue_server.domain.configuration import BranchConfig
from queue_server.domain.state import BranchState
from queue_server.domain.visit import Visit

MOST_TICKETS = 20
"""Of those that a removal concerns, so many are named."""
_LISTS: dict[str, FilePart] = {
    "services": FilePart.SERVICE,
    "queues": FilePart.QUEUE,
    "counters": FilePart.COUNTER,
    "profiles": FilePart.PROFILE,
    "priorities": FilePart.PRIORITY,
    "advisers": FilePart.ADVISER,
    "screens": FilePart.SCREEN,
}
"""Lists of things that have an id or a name."""
_TABLES: dict[str, FilePart] = {
    "occupancy": FilePart.OCCUPANCY,
    "calling": FilePart.CALLING,
    "appointments": FilePart.APPOINTMENTS,
    "promise": FilePart.PROMISE,
    "kiosk": FilePart.KIOSK,
    "announcements": FilePart.ANNOUNCEMENTS,
}
"""Tables of keys with plain values."""
_OTHERS: dict[str, FilePart] = {
    "tickets": FilePart.HOURS,
    "service": FilePart.HOURS,
    "day_ends": FilePart.HOURS,
    "plan": FilePart.PLAN,
}
"""Compared as a whole, like all that is in none of these."""


def fingerprint(config: BranchConfig) -> str:
    """The same for files that say the same."""
    plain = msgspec.to_builtins(config, str_keys=True, order="deterministic")
    return hashlib.sha256(msgspec.json.encode(plain)).hexdigest()[:32]


def changes(before: BranchConfig, after: BranchConfig, state: BranchState) -> tuple[FileChange, ...]:
    """What is otherwise in ``after``, in the order of the configuration; with the live visits of ``state``
    that a removal concerns."""
    return tuple(
        change
        for name in BranchConfig.__struct_fields__
        for change in _changes_in(name, getattr(before, name), getattr(after, name), state)
    )


def _changes_in(name: str, before: Any, after: Any, state: BranchState) -> Iterator[FileChange]:
    if before == after:
        return
    if name in _LISTS:
        yield from _in_list(_LISTS[name], before, after, state)
    elif name in _TABLES:
        for key in _keys_changed(before, after):
            yield _value_changed(_TABLES[name], key, getattr(before, key), getattr(after, key))
    else:
        yield _value_changed(_OTHERS.get(name, FilePart.BRANCH), name, before, after)


def _in_list(
    part: FilePart, before: Sequence[msgspec.Struct], after: Sequence[msgspec.Struct], state: BranchState
) -> Iterator[FileChange]:
    was, will_be = ({_id(one): one for one in ones} for ones in (before, after))
    for id, old in was.items():
        new = will_be.get(id)
        if new is None:
            yield _concerning(FileChange(part, ChangeKind.REMOVED, id), state)
        elif new != old:
            yield FileChange(part, ChangeKind.CHANGED, id, keys=tuple(_keys_changed(old, new)))
    for id in will_be:
        if id not in was:
            yield FileChange(part, ChangeKind.ADDED, id)
    if [id for id in was if id in will_be] != [id for id in will_be if id in was]:
        yield FileChange(part, ChangeKind.CHANGED, "", keys=("order",))


def _id(one: Any) -> str:
    return str(one.name if not hasattr(one, "id") else one.id)


def _keys_changed(before: msgspec.Struct, after: msgspec.Struct) -> Iterator[str]:
    return (key for key in before.__struct_fields__ if getattr(before, key) != getattr(after, key))


def _value_changed(part: FilePart, key: str, before: object, after: object) -> FileChange:
    """With the values where they can be told in a word."""
    return FileChange(part, ChangeKind.CHANGED, key, before=_plain(before), after=_plain(after))


def _plain(value: object) -> str | None:
    match value:
        case None | bool():
            return {None: "none", True: "true", False: "false"}[value]
        case Enum():
            return str(value.value)
        case time():
            return f"{value:%H:%M}"
        case str() | int() | float():
            return str(value)
        case _:
            return None


# --- whom a removal concerns ----------------------------------------------------------------------


def _concerning(removed: FileChange, state: BranchState) -> FileChange:
    concerned = _CONCERNS.get(removed.part)
    if concerned is None:
        return removed
    numbers = [visit.number for visit in state.live() if concerned(visit, removed.id)]
    return replace(removed, tickets=tuple(numbers[:MOST_TICKETS]), concerned=len(numbers))


def _at_counter(visit: Visit, counter: str) -> bool:
    return counter in (visit.counter, visit.for_counter, visit.back_to)


_CONCERNS: dict[FilePart, Callable[[Visit, str], bool]] = {
    FilePart.SERVICE: lambda visit, id: id in (visit.service, visit.back_for),
    FilePart.QUEUE: lambda visit, id: visit.queue == id,
    FilePart.PRIORITY: lambda visit, id: visit.priority == id,
    FilePart.COUNTER: _at_counter,
    FilePart.ADVISER: lambda visit, name: visit.for_adviser == name,
}


def in_short(changed: Iterable[FileChange]) -> str:
    """For a log: ``service passports removed, occupancy cap 60 -> 50``."""
    return ", ".join(map(_short, changed)) or "nothing"


def _short(change: FileChange) -> str:
    what = f"{change.part} {change.id}".rstrip()
    if change.kind is not ChangeKind.CHANGED:
        return f"{what} {change.kind}"
    if change.before is not None and change.after is not None:
        return f"{what} {change.before} -> {change.after}"
    return f"{what} changed" + (f" ({', '.join(change.keys)})" if change.keys else "")
