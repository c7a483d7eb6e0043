"""What a branch file means: references, numbers, times, languages and whether everybody can be served.

Pure: a draft in, findings out. ``errors`` keep a branch from being used; ``doubts`` do not.
"""

from __future__ import annotations

import re
import zoneinfo
from collections import Counter
from collections.abc import Iterator
from datetime import time
from urllib.parse import urlsplit

from queue_link.catalogue import Choice, Texts, TriageScreen
from queue_link.settings import did_you_mean
from queue_link.toml_document import Finding, Path
from queue_link.vocabulary import Language
from queue_server.branch_shape import CLOSED, WEEKDAYS, Draft, Listed, read_span, read_time
from queue_server.domain.configuration import SERIES_LETTERS

HIGHEST_NUMBER = 999
"""A ticket number is a letter and three digits."""
REQUIRED_LANGUAGES = frozenset({Language("fi"), Language("sv")})
"""An authority in Finland serves in both (Language Act 423/2003); a gap in any other is a doubt."""

_MISREAD = {"I": "it reads as 1", "O": "it reads as 0", "Q": "it reads as O and 0"}
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,63}")
_LANGUAGE_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def errors(draft: Draft) -> Iterator[Finding]:
    """All that would make the branch wrong."""
    yield from _place_errors(draft)
    yield from _language_errors(draft)
    yield from _hours_errors(draft)
    yield from _id_errors(draft)
    yield from _queue_errors(draft)
    yield from _reference_errors(draft)
    yield from _unserved_queues(draft)
    yield from _triage_errors(draft)
    yield from _missing_texts(draft, required=True)


def doubts(draft: Draft) -> Iterator[Finding]:
    """All that is probably not meant, though the branch would work."""
    yield from _missing_texts(draft, required=False)
    yield from _unoffered_texts(draft)
    yield from _idle_parts(draft)
    yield from _lost_screens(draft)


# --- the branch itself ----------------------------------------------------------------------------


def _place_errors(draft: Draft) -> Iterator[Finding]:
    if draft.time_zone is not None and not _is_time_zone(draft.time_zone):
        hint = did_you_mean(draft.time_zone, zoneinfo.available_timezones())
        yield Finding(("time_zone",), f'no time zone has the name "{draft.time_zone}"', hint)
    if draft.public_url is not None:
        yield from _url_errors(("public_url",), draft.public_url)
    if draft.cap is not None and draft.party_max is not None and draft.party_max > draft.cap:
        yield Finding(
            ("party", "max"),
            f"a party of {draft.party_max} could never be admitted: the cap is {draft.cap}",
        )


def _is_time_zone(name: str) -> bool:
    try:
        zoneinfo.ZoneInfo(name)
    except (ValueError, OSError, zoneinfo.ZoneInfoNotFoundError):
        return False
    return bool(name)


def _url_errors(path: Path, url: str) -> Iterator[Finding]:
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


def _hours_errors(draft: Draft) -> Iterator[Finding]:
    closes = []
    for weekday in WEEKDAYS:
        try:
            span = read_span(draft.hours.get(weekday, CLOSED))
        except ValueError as error:
            yield Finding(("hours", weekday), str(error))
        else:
            closes += [span.closes] if span else []
    if "day_ends" in draft.hours:
        yield from _day_end_errors(draft.hours["day_ends"], max(closes, default=time.min))


def _day_end_errors(text: str, last_close: time) -> Iterator[Finding]:
    try:
        day_ends = read_time(text)
    except ValueError as error:
        yield Finding(("hours", "day_ends"), str(error))
        return
    if day_ends < last_close:
        what = f'the day ends at "{text}", before tickets end at {last_close:%H:%M}'
        yield Finding(("hours", "day_ends"), what)


# --- ids and references ---------------------------------------------------------------------------


def _id_errors(draft: Draft) -> Iterator[Finding]:
    if draft.id is not None:
        yield from _id_form_errors(("id",), draft.id)
    lists: tuple[Listed[object], ...] = (
        draft.queues,
        draft.services,
        draft.counters,
        draft.profiles,
        draft.screens,
    )
    for listed in lists:
        seen: dict[str, int] = {}
        for position, item_id in listed.ids:
            path = (*listed.path, position, "id")
            yield from _id_form_errors(path, item_id)
            if item_id in seen:
                yield Finding(path, f'the id "{item_id}" is taken by {listed.path[-1]}[{seen[item_id]}]')
            seen.setdefault(item_id, position)


def _id_form_errors(path: Path, item_id: str) -> Iterator[Finding]:
    if not _ID.fullmatch(item_id):
        yield Finding(path, f'an id is letters a-z, digits, "-", "_" and ".", 64 at most; got "{item_id}"')


def _reference_errors(draft: Draft) -> Iterator[Finding]:
    for position, service in draft.services.items:
        path = (*draft.services.path, position, "queue")
        yield from _unknown("queue", service.queue, draft.queues, path)
    for position, counter in draft.counters.items:
        path = (*draft.counters.path, position, "profiles")
        yield from _unknown_in_list("profile", counter.profiles, draft.profiles, path)
    for position, profile in draft.profiles.items:
        path = (*draft.profiles.path, position, "queues")
        yield from _unknown_in_list("queue", profile.queues, draft.queues, path)


def _unknown(what: str, wanted: str, among: Listed[object], path: Path) -> Iterator[Finding]:
    if among.named and wanted not in among.known:
        yield Finding(path, f'no {what} has the id "{wanted}"', did_you_mean(wanted, among.known))


def _unknown_in_list(
    what: str, wanted: tuple[str, ...], among: Listed[object], path: Path
) -> Iterator[Finding]:
    if not wanted:
        yield Finding(path, f"names no {what}")
    for position, one in enumerate(wanted):
        yield from _unknown(what, one, among, (*path, position))
        if one in wanted[:position]:
            yield Finding((*path, position), f'"{one}" is in the list twice')


# --- queues ---------------------------------------------------------------------------------------


def _queue_errors(draft: Draft) -> Iterator[Finding]:
    owners: dict[str, str] = {}
    for position, queue in draft.queues.items:
        path = (*draft.queues.path, position)
        yield from _letter_errors((*path, "letter"), queue.letter)
        owner = owners.setdefault(queue.letter, queue.id)
        if owner != queue.id:
            yield Finding((*path, "letter"), f'the letter "{queue.letter}" belongs to the queue "{owner}"')
        if not 1 <= queue.first <= queue.last <= HIGHEST_NUMBER:
            yield Finding(
                path,
                f"numbers go from 1 to {HIGHEST_NUMBER}, first to last; got {queue.first} to {queue.last}",
            )


def _letter_errors(path: Path, letter: str) -> Iterator[Finding]:
    if letter in _MISREAD:
        yield Finding(path, f'the letter "{letter}" cannot be used: {_MISREAD[letter]}')
    elif len(letter) != 1 or letter not in SERIES_LETTERS:
        capital = letter.upper()
        hint = f'did you mean "{capital}"?' if len(letter) == 1 and capital in SERIES_LETTERS else ""
        yield Finding(path, f'expected one letter of {SERIES_LETTERS}, got "{letter}"', hint)


def _unserved_queues(draft: Draft) -> Iterator[Finding]:
    """A queue that no counter calls from would keep its customers waiting for ever.

    Looked for only where all references hold: a slip in one is a fault of its own.
    """
    if not (draft.counters.whole and draft.profiles.whole):
        return
    at_counters = {profile for _, counter in draft.counters.items for profile in counter.profiles}
    in_profiles = {queue for _, profile in draft.profiles.items for queue in profile.queues}
    if not (at_counters <= draft.profiles.known and in_profiles <= draft.queues.known):
        return
    called = {
        queue for _, profile in draft.profiles.items if profile.id in at_counters for queue in profile.queues
    }
    for position, queue in draft.queues.items:
        if queue.id not in called:
            who = "no counter has a profile that" if queue.id in in_profiles else "no profile"
            what = f"{who} calls from this queue: nobody in it would be served"
            yield Finding((*draft.queues.path, position), what)


# --- triage ---------------------------------------------------------------------------------------


def _triage_errors(draft: Draft) -> Iterator[Finding]:
    if draft.start is not None:
        yield from _unknown("screen", draft.start, draft.screens, ("triage", "start"))
    for path, choice in _choices(draft):
        yield from _choice_errors(draft, path, choice)
    for position, screen in draft.screens.items:
        if screen.link:
            yield from _url_errors((*draft.screens.path, position, "link", "url"), screen.link.url)


def _choices(draft: Draft) -> Iterator[tuple[Path, Choice]]:
    for position, screen in draft.screens.items:
        for index, choice in enumerate(screen.choices):
            yield (*draft.screens.path, position, "choices", index), choice


def _choice_errors(draft: Draft, path: Path, choice: Choice) -> Iterator[Finding]:
    if (choice.screen is None) == (choice.service is None):
        given = "neither is" if choice.screen is None else "both are"
        yield Finding(path, f'a choice leads to either a "screen" or a "service"; {given} given')
    if choice.screen is not None:
        yield from _unknown("screen", choice.screen, draft.screens, (*path, "screen"))
    if choice.service is not None:
        yield from _unknown("service", choice.service, draft.services, (*path, "service"))
        service = next((one for _, one in draft.services.items if one.id == choice.service), None)
        if service and not service.walk_in:
            yield Finding(
                (*path, "service"),
                f'"{choice.service}" gives no same-day numbers (walk_in = false)',
                "lead to a screen that says how to book",
            )


def _lost_screens(draft: Draft) -> Iterator[Finding]:
    screens = {screen.id: screen for _, screen in draft.screens.items}
    reached: set[str] = set()
    ahead = [draft.start] if draft.start in screens else []
    while ahead:
        name = ahead.pop()
        if name in screens and name not in reached:
            reached.add(name)
            ahead += [choice.screen for choice in screens[name].choices if choice.screen]
    for position, screen in draft.screens.items:
        path = (*draft.screens.path, position)
        if draft.start in screens and draft.screens.whole and screen.id not in reached:
            yield Finding(path, "no choice leads to this screen")
        if not (screen.choices or screen.text or screen.link):
            yield Finding(path, "the screen offers nothing: no choices, no text and no link")


# --- parts that nothing uses ----------------------------------------------------------------------


def _idle_parts(draft: Draft) -> Iterator[Finding]:
    if draft.services.whole:
        used = Counter(service.queue for _, service in draft.services.items)
        for position, queue in draft.queues.items:
            if not used[queue.id]:
                yield Finding((*draft.queues.path, position), "no service uses this queue")
    if draft.counters.whole:
        at_counters = {profile for _, counter in draft.counters.items for profile in counter.profiles}
        for position, profile in draft.profiles.items:
            if profile.id not in at_counters:
                yield Finding((*draft.profiles.path, position), "no counter has this profile")
    if draft.screens.whole:
        offered = {choice.service for _, choice in _choices(draft)}
        for position, service in draft.services.items:
            if service.walk_in and service.id not in offered:
                yield Finding(
                    (*draft.services.path, position), "no choice of the kiosk leads to this service"
                )
    if all(draft.hours.get(weekday) == CLOSED for weekday in WEEKDAYS):
        yield Finding(("hours",), "the branch is closed on every weekday")


# --- texts ----------------------------------------------------------------------------------------


def _all_texts(draft: Draft) -> Iterator[tuple[Path, Texts]]:
    """Every text of the branch that is given."""
    if draft.name is not None:
        yield ("name",), draft.name
    for position, service in draft.services.items:
        yield (*draft.services.path, position, "name"), service.name
    for position, profile in draft.profiles.items:
        yield (*draft.profiles.path, position, "name"), profile.name
    for position, screen in draft.screens.items:
        yield from _screen_texts(screen, (*draft.screens.path, position))


def _screen_texts(screen: TriageScreen, path: Path) -> Iterator[tuple[Path, Texts]]:
    yield (*path, "title"), screen.title
    if screen.text:
        yield (*path, "text"), screen.text
    if screen.link:
        yield (*path, "link", "caption"), screen.link.caption
    for index, choice in enumerate(screen.choices):
        yield (*path, "choices", index, "text"), choice.text
        if choice.note:
            yield (*path, "choices", index, "note"), choice.note


def _missing_texts(draft: Draft, *, required: bool) -> Iterator[Finding]:
    languages = [tag for tag in draft.languages or () if (tag in REQUIRED_LANGUAGES) == required]
    for path, texts in _all_texts(draft):
        missing = [f'"{language}"' for language in languages if not texts.get(language, "").strip()]
        if missing:
            hint = "" if required else "another language is shown instead"
            yield Finding(path, f"no text in {', '.join(missing)}", hint)


def _unoffered_texts(draft: Draft) -> Iterator[Finding]:
    if not draft.languages:
        return
    for path, texts in _all_texts(draft):
        for language in texts:
            if language not in draft.languages:
                hint = did_you_mean(language, draft.languages)
                yield Finding(
                    (*path, language), f'"{language}" is not among the languages of the branch', hint
                )
