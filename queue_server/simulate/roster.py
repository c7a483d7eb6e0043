"""Who works at which counter, and when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from enum import Enum, auto
from itertools import zip_longest

import msgspec

from queue_link.vocabulary import CounterId, ProfileId
from queue_server.domain.configuration import BranchConfig
from queue_server.domain.opening import moment_of
from queue_server.simulate.hours import Today
from queue_server.simulate.plan import Steps, steps

BREAK_MOST = timedelta(hours=2)
"""Who is away for longer has gone home, and comes back to sign in again."""


class Duty(Enum):
    WORK = auto()
    BREAK = auto()
    BACK_OFFICE = auto()
    HOME = auto()


class Turnout(msgspec.Struct, frozen=True):
    """What somebody at a counter is to do from a moment on, as soon as the customer in hand is served."""

    at: datetime
    counter: CounterId
    duty: Duty
    profile: ProfileId | None = None
    """Only with ``WORK``: what to sign in with."""
    adviser: str = ""


Spell = tuple[datetime, datetime]
Roster = tuple[Turnout, ...]
"""In the order of time."""


def roster(config: BranchConfig, hours: Today) -> Roster:
    """As the branch's plan says. Where it says more than there are counters or advisers, they are missing."""
    wanted = [
        (profile, _spells(config, hours, changes, level))
        for profile, changes in steps(config.plan, hours.day).items()
        for level in range(1, max(count for _, count in changes) + 1)
    ]
    desks = _desks(config, [profile for profile, _ in wanted])
    names = _advisers(config, desks, [profile for profile, _ in wanted])
    turnouts = [
        turnout
        for desk, name, (profile, spells) in zip(desks, names, wanted, strict=True)
        if desk is not None and name is not None
        for turnout in _turnouts(desk, profile, name, spells)
    ]
    return tuple(sorted(turnouts, key=lambda turnout: turnout.at))


def _spells(config: BranchConfig, hours: Today, changes: Steps, level: int) -> list[Spell]:
    """When at least ``level`` counters work with a profile: the working times of one adviser."""
    found: list[Spell] = []
    begins: time | None = None
    for at, counters in changes:
        if counters >= level and begins is None:
            begins = at
        elif counters < level and begins is not None:
            found.append((moment_of(config, hours.day, begins), moment_of(config, hours.day, at)))
            begins = None
    return found


def _turnouts(desk: CounterId, profile: ProfileId, adviser: str, spells: list[Spell]) -> Iterator[Turnout]:
    """Short gaps are breaks; before a long one, and at the end of the day, the adviser signs out."""
    for (begins, ends), after in zip_longest(spells, spells[1:]):
        yield Turnout(begins, desk, Duty.WORK, profile, adviser)
        is_break = after is not None and after[0] - ends <= BREAK_MOST
        yield Turnout(ends, desk, Duty.BREAK if is_break else Duty.HOME)


def _desks(config: BranchConfig, profiles: list[ProfileId]) -> list[CounterId | None]:
    """A counter for each of ``profiles``, its usual one where possible; None: there is none left for it.

    As many as possible get one (bipartite matching by augmenting paths).
    """
    holders: dict[CounterId, int] = {}

    def place(number: int, tried: set[CounterId]) -> bool:
        offered = [card for card in config.counters if profiles[number] in card.profiles]
        offered.sort(key=lambda card: (card.id in holders, card.profiles.index(profiles[number])))
        for card in offered:
            if card.id not in tried:
                tried.add(card.id)
                if card.id not in holders or place(holders[card.id], tried):
                    holders[card.id] = number
                    return True
        return False

    for number in range(len(profiles)):
        place(number, set())
    places = {number: desk for desk, number in holders.items()}
    return [places.get(number) for number in range(len(profiles))]


def _advisers(
    config: BranchConfig, desks: list[CounterId | None], profiles: list[ProfileId]
) -> list[str | None]:
    """Who works there: of those on the branch's list, whoever can serve most of the profile's services."""
    if not config.advisers:
        return [f"Adviser {number}" for number in range(1, len(desks) + 1)]
    cards = {card.id: card for card in config.counters}
    left = list(config.advisers)
    names: list[str | None] = []
    for desk, profile in zip(desks, profiles, strict=True):
        queues = next(card.queues for card in config.profiles if card.id == profile)
        needed = [service.skills for service in config.services if service.queue in queues]
        equipped = set(cards[desk].skills) if desk else set()
        able = [sum(skills <= equipped | set(adviser.skills) for skills in needed) for adviser in left]
        names.append(left.pop(able.index(max(able))).name if desk and left else None)
    return names
