"""Counters, the work profiles they offer, and the advisers who sign in."""

from __future__ import annotations

from collections.abc import Iterator

from queue_link.catalogue import Order
from queue_link.toml_document import Finding
from queue_server.branch_checks.draft import Draft
from queue_server.branch_checks.ids import unknown_in_list


def counter_errors(draft: Draft) -> Iterator[Finding]:
    for position, counter in draft.counters.items:
        path = (*draft.counters.path, position, "profiles")
        yield from unknown_in_list("profile", counter.profiles, draft.profiles, path)
    for position, profile in draft.profiles.items:
        path = (*draft.profiles.path, position, "queues")
        queues = [terms.queue for terms in profile.queues]
        yield from unknown_in_list("queue", queues, draft.queues, path)
    yield from _adviser_errors(draft)


def counter_doubts(draft: Draft) -> Iterator[Finding]:
    if draft.counters.whole:
        at_counters = {profile for _, counter in draft.counters.items for profile in counter.profiles}
        for position, profile in draft.profiles.items:
            if profile.id not in at_counters:
                yield Finding((*draft.profiles.path, position), "no counter has this profile")
    for position, profile in draft.profiles.items:
        for index, terms in enumerate(profile.queues):
            if terms.weight != 1 and profile.order is not Order.WEIGHTS:
                path = (*draft.profiles.path, position, "queues", index, "weight")
                yield Finding(path, 'the weight counts only with order = "weights"')


def _adviser_errors(draft: Draft) -> Iterator[Finding]:
    seen: dict[str, int] = {}
    for position, adviser in draft.advisers.items:
        path = (*draft.advisers.path, position, "name")
        name = adviser.name.strip().casefold()
        if not name:
            yield Finding(path, "an adviser needs a name")
        elif name in seen:
            yield Finding(path, f'the name "{adviser.name}" is taken by advisers[{seen[name]}]')
        seen.setdefault(name, position)
