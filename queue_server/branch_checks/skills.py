"""Skills: that whatever a service asks for, some adviser at some counter has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from queue_link.settings import did_you_mean
from queue_link.toml_document import Finding, Path
from queue_link.vocabulary import QueueId
from queue_server.branch_checks.draft import Draft
from queue_server.branch_checks.ids import twice

Skills = frozenset[str]


def skill_errors(draft: Draft) -> Iterator[Finding]:
    for path, skills in _lists(draft):
        yield from twice(skills, path)
    if not (draft.counters.whole and draft.profiles.whole and draft.advisers.whole):
        return
    offered = {skill for _, had in _offered(draft) for skill in had}
    for position, service in draft.services.items:
        path = (*draft.services.path, position, "skills")
        missing = [index for index, skill in enumerate(service.skills) if skill not in offered]
        for index in missing:
            skill = service.skills[index]
            hint = did_you_mean(skill, offered)
            yield Finding((*path, index), f'no counter and no adviser has the skill "{skill}"', hint)
        if service.skills and not missing:
            yield from _together_errors(draft, path, service.queue, frozenset(service.skills))


def skill_doubts(draft: Draft) -> Iterator[Finding]:
    if not draft.services.whole:
        return
    asked = {skill for _, service in draft.services.items for skill in service.skills}
    for path, had in _offered(draft):
        for index, skill in enumerate(had):
            if skill not in asked:
                hint = did_you_mean(skill, asked)
                yield Finding((*path, index), f'no service asks for the skill "{skill}"', hint)


def _offered(draft: Draft) -> Iterator[tuple[Path, Sequence[str]]]:
    for position, counter in draft.counters.items:
        yield (*draft.counters.path, position, "skills"), counter.skills
    for position, adviser in draft.advisers.items:
        yield (*draft.advisers.path, position, "skills"), adviser.skills


def _lists(draft: Draft) -> Iterator[tuple[Path, Sequence[str]]]:
    for position, service in draft.services.items:
        yield (*draft.services.path, position, "skills"), service.skills
    yield from _offered(draft)


def _together_errors(draft: Draft, path: Path, queue: QueueId, asked: Skills) -> Iterator[Finding]:
    """An adviser may sit at any counter that offers a profile with the queue."""
    calling = {
        profile.id
        for _, profile in draft.profiles.items
        if any(terms.queue == queue for terms in profile.queues)
    }
    counters = [
        frozenset[str](counter.skills)
        for _, counter in draft.counters.items
        if calling.intersection(counter.profiles)
    ]
    advisers = [frozenset[str](adviser.skills) for _, adviser in draft.advisers.items] or [Skills()]
    if counters and not any(asked <= here | theirs for here in counters for theirs in advisers):
        listed = " and ".join(f'"{skill}"' for skill in sorted(asked))
        what = f'no counter that calls from the queue "{queue}" has {listed} with any adviser'
        yield Finding(path, f"{what}: nobody could be served")
