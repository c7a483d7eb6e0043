"""The branch itself: where it is, its languages, addresses, and how many people fit in."""

from __future__ import annotations

import re
import zoneinfo
from collections.abc import Iterator
from urllib.parse import urlsplit

from queue_link.results import AlternativeKind
from queue_link.settings import did_you_mean
from queue_link.toml_document import Finding, Path
from queue_server.branch_checks.draft import Draft

_OFFERED_ANYWAY = (AlternativeKind.RELEASED_SLOT, AlternativeKind.TOMORROW)
_LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def place_errors(draft: Draft) -> Iterator[Finding]:
    if draft.time_zone is not None and not _is_time_zone(draft.time_zone):
        hint = did_you_mean(draft.time_zone, zoneinfo.available_timezones())
        yield Finding(("time_zone",), f'no time zone has the name "{draft.time_zone}"', hint)
    if draft.public_url is not None:
        yield from url_errors(("public_url",), draft.public_url)
    for position, way in draft.other_ways.items:
        if way.url is not None:
            yield from url_errors((*draft.other_ways.path, position, "url"), way.url)
    yield from _language_errors(draft)
    yield from _cap_errors(draft)


def place_doubts(draft: Draft) -> Iterator[Finding]:
    for position, way in draft.other_ways.items:
        if way.kind in _OFFERED_ANYWAY:
            path = (*draft.other_ways.path, position, "kind")
            yield Finding(path, f'"{way.kind}" is offered anyway, with its time, where there is one')


def _is_time_zone(name: str) -> bool:
    try:
        zoneinfo.ZoneInfo(name)
    except (ValueError, OSError, zoneinfo.ZoneInfoNotFoundError):
        return False
    return bool(name)


def url_errors(path: Path, url: str) -> Iterator[Finding]:
    """That customers cannot be sent to this address."""
    try:
        parts = urlsplit(url)
        sound = parts.scheme == "https" and bool(parts.hostname) and not re.search(r"\s", url)
    except ValueError:
        sound = False
    if not sound:
        yield Finding(path, f'expected an address that begins with "https://", got "{url}"')


def _language_errors(draft: Draft) -> Iterator[Finding]:
    for position, language in enumerate(draft.languages or ()):
        if not _LANGUAGE_TAG.fullmatch(language):
            yield Finding(
                ("languages", position),
                f'"{language}" is no language tag',
                'write such as "fi" or "zh-Hans"',
            )
        elif language in (draft.languages or ())[:position]:
            yield Finding(("languages", position), f'"{language}" is in the list twice')


def _cap_errors(draft: Draft) -> Iterator[Finding]:
    """The largest party must fit into the building. One above the soft cap takes reserved places."""
    cap, soft_cap, party = draft.cap, draft.soft_cap, draft.party_max
    if cap is not None and soft_cap is not None and soft_cap > cap:
        yield Finding(("occupancy", "soft_cap"), f"the soft cap of {soft_cap} is above the cap of {cap}")
    elif party is not None and cap is not None and party > cap:
        yield Finding(("party", "max"), f"a party of {party} could never be admitted: the cap is {cap}")
