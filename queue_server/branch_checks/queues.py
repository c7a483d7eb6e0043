"""Queues: their letters and numbers, and that everybody in them is called at last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from queue_link.toml_document import Finding, Path
from queue_server.branch_checks.draft import Draft
from queue_server.branch_checks.ids import unknown
from queue_server.domain.configuration import SERIES_LETTERS

HIGHEST_NUMBER = 999
"""A ticket number is a letter and three digits."""

_MISREAD = {"I": "it reads as 1", "O": "it reads as 0", "Q": "it reads as O and 0"}


def queue_errors(draft: Draft) -> Iterator[Finding]:
    yield from _series_errors(draft)
    for position, service in draft.services.items:
        yield from unknown("queue", service.queue, draft.queues, (*draft.services.path, position, "queue"))
    yield from _unserved(draft)


def queue_doubts(draft: Draft) -> Iterator[Finding]:
    if not draft.services.whole:
        return
    used = Counter(service.queue for _, service in draft.services.items)
    for position, queue in draft.queues.items:
        if not used[queue.id]:
            yield Finding((*draft.queues.path, position), "no service uses this queue")


def _series_errors(draft: Draft) -> Iterator[Finding]:
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


def _unserved(draft: Draft) -> Iterator[Finding]:
    """A queue that no counter calls from, or only on conditions, would keep customers waiting for ever.

    Looked for only where all references hold: a slip in one is a fault of its own.
    """
    if not (draft.counters.whole and draft.profiles.whole):
        return
    at_counters = {profile for _, counter in draft.counters.items for profile in counter.profiles}
    in_profiles = {terms.queue for _, profile in draft.profiles.items for terms in profile.queues}
    if not (at_counters <= draft.profiles.known and in_profiles <= draft.queues.known):
        return
    offered = [profile for _, profile in draft.profiles.items if profile.id in at_counters]
    called = {terms.queue for profile in offered for terms in profile.queues}
    always = {terms.queue for profile in offered for terms in profile.queues if not terms.conditional}
    for position, queue in draft.queues.items:
        path = (*draft.queues.path, position)
        if queue.id not in called:
            who = "no counter has a profile that" if queue.id in in_profiles else "no profile"
            yield Finding(path, f"{who} calls from this queue: nobody in it would be served")
        elif queue.id not in always:
            what = "every profile that calls from this queue sets a condition: its last customers would wait"
            yield Finding(path, f"{what} for ever", "let one profile call from it without conditions")
