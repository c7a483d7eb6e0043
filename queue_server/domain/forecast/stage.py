"""A scene made ready to be played many times: people in lines, counters, and what chance brings each of them.

Services that exactly the same counters serve stand in one line for each class: the rules see no difference.
"""

from __future__ import annotations

import math
from bisect import insort
from collections.abc import Iterator, Sequence

from queue_link.catalogue import Order, ProfileCard, QueueTerms
from queue_link.vocabulary import QueueId
from queue_server.domain.choosing import Chooser, Turn, turn_from
from queue_server.domain.door import BOOKED_COME_IN_S
from queue_server.domain.forecast.chance import Chance, Strata
from queue_server.domain.forecast.scene import (
    ADVISER_LOG_SD,
    NOT_YET,
    Desk,
    InHand,
    Scene,
    Waits,
)


class Person:
    """Somebody who stands in a line. A ``Candidate``."""

    __slots__ = (
        "comes",
        "ghost",
        "goes_first",
        "line",
        "party",
        "place",
        "post",
        "queue",
        "rank",
        "reserved",
        "times",
        "turn",
    )

    def __init__(
        self, turn: Turn, rank: int, queue: QueueId, line: int, party: int, reserved: bool, times: list[float]
    ) -> None:
        self.turn = turn
        self.rank = rank
        self.queue = queue
        self.line = line
        self.party = party
        self.reserved = reserved
        self.times = times
        """How long a counter is busy with them, for each day drawn, at a usual pace."""
        self.comes: list[bool] | None = None
        """Whether they come, for each day; None: surely."""
        self.post: int | None = None
        """The only counter that calls them."""
        self.goes_first = False
        """There, before everybody else."""
        self.place = -1
        """Of whom it is in the list of those whose calls are noted; -1: nobody wants to know."""
        self.ghost = False
        """Somebody who is not there: takes no place and no time, only notes when it would be called."""


Entry = tuple[float, int, Person]
"""When somebody comes, and a number that decides ties."""


class Post:
    """A counter, as it is at the start of each day drawn."""

    __slots__ = ("chooser", "desk", "free", "idle", "lines", "own", "pace", "profile", "terms")

    def __init__(self, desk: Desk, lines: tuple[int, ...], chooser: Chooser, profile: ProfileCard | None):
        self.desk = desk
        self.lines = lines
        self.chooser = chooser
        self.profile = profile
        self.terms: tuple[tuple[QueueTerms, tuple[int, ...]], ...] = ()
        """On which terms it calls from which lines."""
        self.idle = False
        """At work with no visit in hand."""
        self.own: list[Person] = []
        """Those who wait for it alone, the oldest last."""
        self.free: list[float] = []
        """When it is free of its visit in hand, for each day."""
        self.pace: list[float] = []
        """Its factor for how long things take, for each day."""


class Stage:
    """Nothing in it changes while days are played."""

    def __init__(self, scene: Scene, seed: int, draws: int) -> None:
        self.scene = scene
        self.chance = Chance(seed)
        self.strata = Strata(draws, self.chance)
        self.seed = self.chance.bits()
        self._groups = _groups(scene)
        self.posts = [self._post(desk) for desk in scene.desks]
        self.ranks = len(scene.priorities) + 1
        self._length = _Lengths(scene, self.strata)
        self.inside: list[list[Person]] = [[] for _ in range(self.lines)]
        self.outside: list[list[Person]] = [[] for _ in range(self.lines)]
        self.entries: list[Entry] = []
        self.released: list[tuple[float, Person]] = []
        """From when somebody who waits for one counter alone may be called by any."""
        self.noted: list[Person] = []
        """Whose calls are noted: those who wait, then bookings, then ghosts."""
        self.reachable = 0
        """How many of those, bookings left out, some counter may call."""
        self.booked: list[Person] = []
        """Those to come whom some counter may call."""
        self.tight = self._is_tight()
        self._hands()
        for waits in scene.waiting:
            self._place(waits)
        for booked in scene.to_come:
            self._expect(booked.service, booked.turn, booked.rank, booked.party, booked.shows)
        self.ghosts = self._ghosts()
        self._in_order()
        self.pools = self._pools()

    @property
    def lines(self) -> int:
        return (max(self._groups, default=-1) + 1) * self.ranks

    def line_of(self, service: int, rank: int) -> int:
        return self._groups[service] * self.ranks + min(rank, self.ranks - 1)

    def is_served(self, service: int) -> bool:
        """Whether any counter serves it, now or later."""
        return any(service in post.desk.serves for post in self.posts)

    # --- counters ---------------------------------------------------------------------------------

    def _post(self, desk: Desk) -> Post:
        scene = self.scene
        profile = next((each for each in scene.profiles if each.id == desk.profile), None)
        ranks = len(scene.priorities) + 1
        groups = sorted({self._groups[service] for service in desk.serves})
        lines = tuple(group * ranks + rank for group in groups for rank in range(ranks))
        post = Post(desk, lines, Chooser(scene.calling, scene.priorities, profile), profile)
        post.terms = tuple(self._terms(desk, profile)) if profile else ()
        return post

    def _terms(self, desk: Desk, profile: ProfileCard) -> Iterator[tuple[QueueTerms, tuple[int, ...]]]:
        ranks = range(len(self.scene.priorities) + 1)
        for terms in profile.terms:
            if terms.when_waiting_above is not None or terms.when_wait_above_min is not None:
                services = [each for each in desk.serves if self.scene.services[each].queue == terms.queue]
                groups = sorted({self._groups[service] for service in services})
                yield terms, tuple(group * len(ranks) + rank for group in groups for rank in ranks)

    def _hands(self) -> None:
        """When each counter is free, and how quick whoever works there is."""
        scene, days = self.scene, self.strata.days
        for post in self.posts:
            sd = self._length.adviser_sd
            post.pace = [math.exp(sd * z) for z in self.strata.normals()]
            hand = post.desk.in_hand
            if hand is None:
                post.free = [scene.now] * days
                post.idle = post.desk.spans[0][0] <= scene.now < post.desk.spans[0][1]
            else:
                left = self._length.left(hand, scene)
                post.free = [scene.now + rest + scene.between_s for rest in left]

    # --- people -----------------------------------------------------------------------------------

    def _place(self, waits: Waits) -> None:
        line = self.line_of(waits.service, waits.rank)
        person = self._person(waits.service, waits.turn, waits.rank, waits.party, line)
        self._note(person)
        person.post, person.goes_first = waits.desk, waits.goes_first
        if waits.outside and waits.party > self.scene.room.cap:
            return  # The cap was lowered: it can never come in, and holds up nobody.
        if person.post is not None and waits.bound_until is not None:
            self.released.append((waits.bound_until, person))
        self.reachable += person.post is not None or self.is_served(waits.service)
        ready = max(waits.ready or 0.0, waits.turn[0])
        if ready > self.scene.now:
            if waits.outside and waits.ready is None:
                self.outside[person.line].append(person)
            else:
                self._enters(person, ready, outside=waits.outside)
        elif person.post is not None:
            insort(self.posts[person.post].own, person, key=_newest_first)
        else:
            (self.outside if waits.outside else self.inside)[person.line].append(person)

    def _expect(self, service: int, turn: Turn, rank: int, party: int, shows: float) -> None:
        line = self.line_of(service, rank)
        person = self._person(service, turn, rank, party, line)
        self._note(person)
        person.comes = self.strata.happens(shows)
        if self.is_served(service):
            self.booked.append(person)
        self._enters(person, turn[0] - (BOOKED_COME_IN_S if self.tight else 0), outside=True)

    def _person(self, service: int, turn: Turn, rank: int, party: int, line: int) -> Person:
        offered = self.scene.services[service]
        reserved = rank < len(self.scene.priorities) and self.scene.priorities[rank].reserved
        times = self._length.whole(service, rank)
        return Person(turn, rank, offered.queue, line, party, reserved, times)

    def _note(self, person: Person) -> None:
        person.place = len(self.noted)
        self.noted.append(person)

    def _enters(self, person: Person, at: float, *, outside: bool) -> None:
        """``outside``: has to be let in first."""
        self.entries.append((at, len(self.entries) * 2 + outside, person))

    def _ghosts(self) -> dict[int, Person]:
        """One for each line that a newcomer would stand in."""
        ghosts: dict[int, Person] = {}
        for newcomer in self.scene.newcomers:
            line = self.line_of(newcomer.service, newcomer.rank)
            if line in ghosts or not self.is_served(newcomer.service):
                continue
            turn = turn_from(self.scene.now, 2 * NOT_YET + line)
            ghost = ghosts[line] = self._person(newcomer.service, turn, newcomer.rank, 1, line)
            ghost.ghost = True
            self._note(ghost)
            self.reachable += 1
            (self.outside if self.tight else self.inside)[line].append(ghost)
        return ghosts

    def _in_order(self) -> None:
        for line in (*self.inside, *self.outside):
            line.sort(key=_turn, reverse=True)
        self.entries.sort(key=_moment)

    def _pools(self) -> dict[tuple[int, int], list[list[float]]]:
        """How long those take who come later, of each kind, for a few of them."""
        kinds = {(service, s.rank) for s in self.scene.streams for service, _ in s.services}
        return {
            kind: [self._length.whole(*kind) for _ in range(_POOL)]
            for kind in sorted(kinds)
            if self.is_served(kind[0])
        }

    def newcomer(self, service: int, rank: int, at: float, order: int, day: int) -> Person | None:
        """Somebody who takes a ticket later; None for what no counter serves."""
        pool = self.pools.get((service, rank))
        if pool is None:
            return None
        line, times = self.line_of(service, rank), pool[(order + day) % _POOL]
        reserved = self.scene.priorities[rank].reserved
        turn = turn_from(at, order)
        return Person(turn, rank, self.scene.services[service].queue, line, 1, reserved, times)

    def _is_tight(self) -> bool:
        """Whether people may have to wait at the door today. If not, the door need not be played."""
        room = self.scene.room
        people = sum(booked.party for booked in self.scene.to_come)
        later = sum(max((rate for _, rate in stream.per_s), default=0.0) for stream in self.scene.streams)
        coming = people / 2 + later * _LONG_INSIDE_S
        outside = any(waits.outside for waits in self.scene.waiting)
        return outside or room.taken + coming >= room.soft_cap - room.margin or room.buffer is not None


_POOL = 16
_LONG_INSIDE_S = 3600.0


def _groups(scene: Scene) -> list[int]:
    """The group of each service."""
    apart = any(profile.order is not Order.TOGETHER or profile.terms for profile in scene.profiles)
    numbers: dict[tuple[tuple[int, ...], str], int] = {}
    groups = []
    for service, offered in enumerate(scene.services):
        served_by = tuple(place for place, desk in enumerate(scene.desks) if service in desk.serves)
        key = (served_by, offered.queue if apart else "")
        groups.append(numbers.setdefault(key, len(numbers)))
    return groups


class _Lengths:
    """How long counters are busy: the service, the way there, and the time between customers."""

    def __init__(self, scene: Scene, strata: Strata) -> None:
        self._scene = scene
        self._strata = strata
        self.adviser_sd = min([ADVISER_LOG_SD, *(offered.log_sd for offered in scene.services)])
        """Part of how much lengths differ; the rest is the customers'."""
        self._sds = [math.sqrt(s.log_sd**2 - self.adviser_sd**2) for s in scene.services]
        self._tables = [
            strata.lognormal(offered.log_mean, sd)
            for offered, sd in zip(scene.services, self._sds, strict=True)
        ]
        self._factors = [[math.exp(s.unsure * z) for z in strata.normals()] for s in scene.services]
        self._no_show_s = scene.no_show_s + scene.between_s

    def whole(self, service: int, rank: int) -> list[float]:
        """From the call to when the counter can call the next, for each day."""
        scene, table = self._scene, self._tables[service]
        fixed = scene.way_s + scene.between_s
        times = [
            fixed + table[part] * factor
            for part, factor in zip(self._strata.column(), self._factors[service], strict=True)
        ]
        share = scene.no_shows[rank] if rank < len(scene.no_shows) else 0.0
        if share:
            for day, absent in enumerate(self._strata.happens(share)):
                if absent:
                    times[day] = self._no_show_s
        return times

    def left(self, hand: InHand, scene: Scene) -> list[float]:
        """Until the visit in hand is over, for each day."""
        offered = scene.services[hand.service]
        if hand.started is None:
            way = max(0.0, scene.way_s - (scene.now - hand.called))
            age = 0.0
        else:
            way, age = 0.0, max(0.0, scene.now - hand.started)
        return [way + rest for rest in self._strata.rest_of_lognormal(offered.log_mean, offered.log_sd, age)]


def _turn(person: Person) -> Turn:
    return person.turn


def _moment(entry: Entry) -> tuple[float, int]:
    return entry[0], entry[1]


def _newest_first(person: Person) -> tuple[float, float, int]:
    return -person.turn[0], -person.turn[1], -person.turn[2]


def later_tickets(stage: Stage, day: int) -> Iterator[Entry]:
    """Tickets of one day that are taken later and may pass others: a Poisson process for each stream."""
    chance = Chance(stage.seed + day)
    order = 3 * NOT_YET
    for stream in stage.scene.streams:
        for at in _moments(stream.per_s, stage.scene.now, stage.scene.ends, chance):
            order += 1
            service = _one_of(stream.services, chance.uniform())
            person = stage.newcomer(service, stream.rank, at, order, day)
            if person is not None:
                yield at, order * 2 + 1, person


def _moments(
    per_s: tuple[tuple[float, float], ...], now: float, ends: float, chance: Chance
) -> Iterator[float]:
    """By exponential steps through a rate that changes (time change of a Poisson process)."""
    step = -math.log(chance.uniform())
    for place, (begins, rate) in enumerate(per_s):
        at = max(begins, now)
        until = min(ends, per_s[place + 1][0]) if place + 1 < len(per_s) else ends
        while rate and at + step / rate < until:
            at += step / rate
            yield at
            step = -math.log(chance.uniform())
        step -= rate * max(0.0, until - at)


def _one_of(shares: Sequence[tuple[int, float]], at: float) -> int:
    for each, share in shares:
        at -= share
        if at < 0:
            return each
    return shares[-1][0]
