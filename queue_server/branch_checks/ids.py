"""Ids: their form, that each is given once, and that what refers to one finds it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from queue_link.settings import did_you_mean
from queue_link.toml_document import Finding, Path
from queue_server.branch_checks.draft import Draft, Listed

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}")


def id_errors(draft: Draft) -> Iterator[Finding]:
    if draft.id is not None:
        yield from _form_errors(("id",), draft.id)
    lists: tuple[Listed[object], ...] = (
        draft.queues,
        draft.services,
        draft.counters,
        draft.profiles,
        draft.screens,
        draft.priorities,
    )
    for listed in lists:
        yield from _list_errors(listed)


def _list_errors(listed: Listed[object]) -> Iterator[Finding]:
    seen: dict[str, int] = {}
    for position, item_id in listed.ids:
        path = (*listed.path, position, "id")
        yield from _form_errors(path, item_id)
        if item_id in seen:
            yield Finding(path, f'the id "{item_id}" is taken by {listed.path[-1]}[{seen[item_id]}]')
        seen.setdefault(item_id, position)


def _form_errors(path: Path, item_id: str) -> Iterator[Finding]:
    if not _ID.fullmatch(item_id):
        yield Finding(path, f'an id is letters a-z, digits, "-", "_" and ".", 64 at most; got "{item_id}"')


def unknown(what: str, wanted: str, among: Listed[object], path: Path) -> Iterator[Finding]:
    """That no item of the list has the id; nothing while ids of the list cannot be read."""
    if among.named and wanted not in among.known:
        yield Finding(path, f'no {what} has the id "{wanted}"', did_you_mean(wanted, among.known))


def unknown_in_list(what: str, wanted: Sequence[str], among: Listed[object], path: Path) -> Iterator[Finding]:
    """The same for each of several ids, of which there must be one, and none twice."""
    if not wanted:
        yield Finding(path, f"names no {what}")
    for position, one in enumerate(wanted):
        yield from unknown(what, one, among, (*path, position))
    yield from twice(wanted, path)


def twice(words: Sequence[str], path: Path) -> Iterator[Finding]:
    """That a word is in the list a second time."""
    for position, word in enumerate(words):
        if word in words[:position]:
            yield Finding((*path, position), f'"{word}" is in the list twice')
