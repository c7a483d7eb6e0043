"""One possible rest of the day, played by the branch's own rules.

The rules are those of the counters and the door (``choosing``, and the order in ``door``); people come, wait
and are served in light stand-ins for the real thing.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from heapq import heapify, heappop, heappush

from queue_server.domain.choosing import Chooser, Memory, Turn, conditions_hold
from queue_server.domain.door import BOOKED_COME_IN_S
from queue_server.domain.forecast.stage import Person, Post, Stage, later_tickets

_POSTS = 1 << 62
"""Beyond every number that decides ties among people: who comes at the moment is there for the call."""
_LONG_AFTER_S = 12 * 3600

Event = tuple[float, int, Person | None]
"""Somebody comes (even: is inside; odd: has to be let in), or a counter is free."""


class Day:
    """Moments are in seconds since 1970. Lines hold the oldest last."""

    def __init__(self, stage: Stage, day: int, calls: Sequence[list[float]], *, whole: bool) -> None:
        self._stage = stage
        self._day = day
        self._calls = calls
        """For each of ``stage.noted``, when it was called, from now."""
        self._whole = whole
        """Until all booked customers are called too; else until those who wait are."""
        self._left = stage.reachable
        if whole:
            self._left += sum(booked.comes is None or booked.comes[day] for booked in stage.booked)
        self._now = stage.scene.now
        self._posts = stage.posts
        self._inside = [list(line) for line in stage.inside]
        self._lines = [[self._inside[line] for line in post.lines] for post in stage.posts]
        self._own = [list(post.own) for post in stage.posts]
        self._memories = [post.desk.memory for post in stage.posts]
        self._ghost_memories: list[Memory | None] = [None] * len(stage.posts)
        self._ghosts = len(stage.ghosts)
        self._spans = [0] * len(stage.posts)
        self._idle = [place for place, post in enumerate(stage.posts) if post.idle]
        self._door = _Door(self, stage) if stage.tight else None
        self._events: list[Event] = [*stage.entries, *later_tickets(stage, day)]
        self._events += [
            (post.free[day], _POSTS + place, None) for place, post in enumerate(stage.posts) if not post.idle
        ]
        heapify(self._events)

    def play(self) -> None:
        """Until everybody of interest has been called, or nothing more can happen."""
        events, door, latest = self._events, self._door, self._now + _LONG_AFTER_S
        if door:
            door.let_in(self._now)
        for place in list(self._idle):
            self._look(place, self._now)
        while self._left > 0:
            exits = door.next_exit() if door else None
            if exits is not None and door and (not events or exits <= events[0][0]):
                door.let_in(exits)
                continue
            if not events or events[0][0] > latest:
                return
            at, order, person = heappop(events)
            if person is None:
                self._free(order - _POSTS, at)
            elif person.comes is None or person.comes[self._day]:
                if door and order & 1:
                    door.comes(person, at)
                else:
                    self._stands(person, at)

    # --- counters ---------------------------------------------------------------------------------

    def _free(self, place: int, at: float) -> None:
        """A counter may call somebody, if it works at this time."""
        if self._door:
            self._door.done(place, at)
        spans = self._posts[place].desk.spans
        span = self._spans[place]
        while span < len(spans) and at >= spans[span][1]:
            span += 1
        self._spans[place] = span
        if span == len(spans):
            self._closes(place, at)
        elif at < spans[span][0]:
            heappush(self._events, (spans[span][0], _POSTS + place, None))
        else:
            if not self._call(place, at):
                self._idle.append(place)
            if self._door and self._idle:
                self._door.let_in(at)

    def _closes(self, place: int, at: float) -> None:
        """Those who wait for it alone wait for anybody."""
        own, self._own[place] = self._own[place], []
        for person in own:
            _insert(self._inside[person.line], person)
        if own and self._idle:
            self.wake(at)

    def _call(self, place: int, at: float) -> bool:
        """The next by the rules; False: there is nobody."""
        post, own = self._posts[place], self._own[place]
        heads = [line[-1] for line in self._lines[place] if line]
        if post.terms:
            heads = self._on_terms(post, heads, at)
        personal = own[-1] if own else None
        if self._ghosts and [head for head in heads if head.ghost]:
            heads = self._hear(place, heads, personal, at)
        else:
            self._ghost_memories[place] = None
        pick = post.chooser.pick(heads, self._memories[place], at, personal)
        if pick is None:
            return False
        person = pick.candidate
        self._memories[place] = pick.memory
        if person is personal:
            own.pop()
        else:
            _remove(self._inside[person.line], person)
        self._note(person, at)
        day = self._day
        heappush(self._events, (at + person.times[day] * post.pace[day], _POSTS + place, None))
        if self._door:
            self._door.called(place, person)
        return True

    def _note(self, person: Person, at: float) -> None:
        if person.place >= 0 and (self._whole or person.comes is None):
            self._calls[person.place].append(at - self._now)
            self._left -= 1

    def _on_terms(self, post: Post, heads: list[Person], at: float) -> list[Person]:
        """Those whose queue the profile may call from at present."""
        closed = set()
        for terms in post.terms:
            lines = [self._inside[head.line] for head in heads if head.queue == terms.queue]
            there = [person for line in lines for person in line if not person.ghost]
            longest = max((at - person.turn[0] for person in there), default=0.0)
            if not conditions_hold(terms, len(there), longest):
                closed.add(terms.queue)
        return [head for head in heads if head.queue not in closed]

    # --- those who are not there ------------------------------------------------------------------

    def _hear(self, place: int, heads: list[Person], personal: Person | None, at: float) -> list[Person]:
        """Note the ghosts that would be called now. The real heads are left.

        What the counter would remember if they were there is kept apart, so that they change nothing.
        """
        memory = self._ghost_memories[place] or self._memories[place]
        while pick := self._posts[place].chooser.pick(heads, memory, at, personal):
            ghost = pick.candidate
            if not ghost.ghost:
                self._ghost_memories[place] = pick.memory
                break
            self._vanish(ghost, at)
            heads = _without(heads, ghost, self._inside[ghost.line])
        return [real for head in heads if (real := _real(head, self._inside[head.line]))]

    def _vanish(self, ghost: Person, at: float) -> None:
        _remove(self._inside[ghost.line], ghost)
        self._ghosts -= 1
        self._note(ghost, at)

    # --- people -----------------------------------------------------------------------------------

    def _stands(self, person: Person, at: float) -> None:
        self.joins(person)
        if self._idle:
            self.wake(at)

    def joins(self, person: Person) -> None:
        """Somebody is inside and may be called from now on."""
        if person.post is not None and self._spans[person.post] < len(self._posts[person.post].desk.spans):
            _insert(self._own[person.post], person)
        else:
            _insert(self._inside[person.line], person)

    def wake(self, at: float) -> None:
        """Idle counters, the longest idle first, look whether they can call somebody."""
        for place in list(self._idle):
            if self._has_somebody(place) or not self._is_on(place, at):
                self._look(place, at)

    def _look(self, place: int, at: float) -> None:
        """An idle counter calls somebody if it can; it may not be idle any more since others have looked."""
        if place in self._idle:
            self._idle.remove(place)
            self._free(place, at)

    def _has_somebody(self, place: int) -> bool:
        """Whether somebody is inside whom the counter may call."""
        if self._own[place]:
            return True
        if not self._ghosts:
            return any(self._lines[place])
        return bool([1 for line in self._lines[place] if line and (len(line) > 1 or not line[0].ghost)])

    def _is_on(self, place: int, at: float) -> bool:
        spans = self._posts[place].desk.spans
        return at < spans[self._spans[place]][1]

    def idle_lines(self, at: float) -> set[int]:
        """The lines that counters with nobody to call may call from."""
        if not self._idle:
            return _NONE
        idle = [p for p in self._idle if self._is_on(p, at) and not self._has_somebody(p)]
        return {line for place in idle for line in self._posts[place].lines}

    def haunts(self, ghost: Person, at: float) -> None:
        """A ghost was let in."""
        _insert(self._inside[ghost.line], ghost)
        if ghost.line in self.idle_lines(at):
            self._vanish(ghost, at)

    def later(self, person: Person) -> None:
        """Somebody is inside who may be called only from the booked time on."""
        heappush(self._events, (person.turn[0], (person.place + 1) * 2, person))


class _Door:
    """Who may come in, in the order of ``domain.door``."""

    def __init__(self, day: Day, stage: Stage) -> None:
        scene = stage.scene
        self._day = day
        self._room = scene.room
        self._guard = scene.calling.guard
        self._chooser = Chooser(scene.calling, scene.priorities)
        self._memory = scene.door
        self._ghost_memory: Memory | None = None
        self._lines = [list(line) for line in stage.outside]
        self._outside = sum(map(len, self._lines))
        self._ghosts = len(stage.ghosts)
        self._early = any(person.turn[0] > scene.now for line in self._lines for person in line)
        """Somebody came far too early for a booked time."""
        self._blocked, self._wanted = False, _NONE
        """Nobody can come in until something changes; the lines of idle counters then."""
        self._taken = scene.room.taken
        self._exits = deque(scene.room.leaving)
        self._parties = [post.desk.in_hand.party if post.desk.in_hand else 0 for post in stage.posts]
        waiting = (person for line in (*stage.inside, *(p.own for p in stage.posts)) for person in line)
        self._lobby = sum(person.party for person in waiting if not person.ghost)

    # --- room -------------------------------------------------------------------------------------

    def next_exit(self) -> float | None:
        """When the next party walks out, if somebody outside waits for that."""
        return self._exits[0][0] if self._outside and self._exits else None

    def called(self, place: int, person: Person) -> None:
        self._parties[place] = person.party
        self._lobby -= person.party

    def done(self, place: int, at: float) -> None:
        party, self._parties[place] = self._parties[place], 0
        if party:
            self._exits.append((at + self._room.exit_s, party))

    def _has_room(self, person: Person, *, idle: bool) -> bool:
        if idle:
            return self._fits(person, whole=True)
        buffer, lobby = self._room.buffer, self._lobby
        if buffer is not None and lobby and not person.reserved and lobby + person.party > buffer:
            return False
        return self._fits(person, whole=person.reserved or person.party > self._room.soft_limit)

    def _fits(self, person: Person, *, whole: bool) -> bool:
        limit = max(self._room.limit, person.party) if whole else self._room.soft_limit
        return self._taken + person.party <= limit

    # --- coming in --------------------------------------------------------------------------------

    def comes(self, person: Person, at: float) -> None:
        if not self._outside:
            while self._leaves(at):
                pass
        if person.party <= self._room.cap:
            _insert(self._lines[person.line], person)
            self._outside += 1
            self._blocked = False
            self.let_in(at)

    def let_in(self, at: float) -> None:
        """Everybody for whom there is room."""
        come = self._let_in(at)
        while self._leaves(at):
            come = self._let_in(at) or come
        while come:
            self._day.wake(at)
            come = self._let_in(at)

    def _leaves(self, at: float) -> bool:
        """The next party walks out, if its time has come."""
        if not self._exits or self._exits[0][0] > at:
            return False
        self._taken -= self._exits.popleft()[1]
        self._blocked = False
        return True

    def _let_in(self, at: float) -> bool:
        """Whether somebody came in who may be called now."""
        wanted = self._day.idle_lines(at)
        if self._blocked and wanted == self._wanted:
            return False
        come = False
        while self._outside and self._taken < self._room.cap:
            person = self._next(at, wanted)
            if person is None:
                self._blocked, self._wanted = not self._early, wanted
                break
            self._go_in(person)
            self._taken += person.party
            self._lobby += person.party
            if person.turn[0] > at:
                self._day.later(person)
            else:
                self._day.joins(person)
                wanted = self._day.idle_lines(at)
                come = True
        return come

    def _go_in(self, person: Person) -> None:
        _remove(self._lines[person.line], person)
        self._outside -= 1

    def _next(self, at: float, wanted: set[int]) -> Person | None:
        heads = [line[-1] for line in self._lines if line]
        if self._ghosts and [head for head in heads if head.ghost]:
            heads = self._hear(heads, at, wanted)
        due = heads
        if self._early:
            due = [head for head in heads if head.turn[0] <= at + BOOKED_COME_IN_S]
        if heads and not due:
            return self._too_early(heads)
        if self._taken >= self._room.soft_limit and self._only_ordinary(due, wanted):
            return None
        found = self._choose(due, self._memory, at, wanted)
        if found is None:
            return None
        self._memory = found[1]
        return found[0]

    def _too_early(self, heads: list[Person]) -> Person | None:
        """Far too early for a booked time: into a place for anybody, when nobody else would come in."""
        earliest = min(heads, key=_turn)
        return earliest if self._fits(earliest, whole=False) else None

    def _only_ordinary(self, heads: list[Person], wanted: set[int]) -> bool:
        """Whether nobody among them may come in above the soft cap."""
        soft = self._room.soft_limit
        if self._memory.bypasses >= self._guard:
            return False
        return not [1 for head in heads if head.reserved or head.party > soft or head.line in wanted]

    def _hear(self, heads: list[Person], at: float, wanted: set[int]) -> list[Person]:
        """Let ghosts in that would be let in now; they take no room. The real heads are left."""
        memory = self._ghost_memory or self._memory
        while found := self._choose(
            [head for head in heads if head.turn[0] <= at + BOOKED_COME_IN_S], memory, at, wanted
        ):
            ghost = found[0]
            if not ghost.ghost:
                self._ghost_memory = found[1]
                break
            heads = _without(heads, ghost, self._lines[ghost.line])
            self._go_in(ghost)
            self._ghosts -= 1
            self._day.haunts(ghost, at)
        return [real for head in heads if (real := _real(head, self._lines[head.line]))]

    def _choose(
        self, heads: list[Person], memory: Memory, at: float, wanted: set[int]
    ) -> tuple[Person, Memory] | None:
        if not heads:
            return None
        if memory.bypasses >= self._guard:
            oldest = min(heads, key=_turn)
            fits = self._fits(oldest, whole=True)
            return (oldest, Memory(0, memory.classes, memory.queues)) if fits else None
        starving = [head for head in heads if head.line in wanted] if wanted else None
        found = self._pick(starving or heads, heads, memory, at, idle=bool(starving))
        if found is None:
            reserved = [head for head in heads if head.reserved]
            found = self._pick(reserved, heads, memory, at, idle=False) if reserved else None
        return found

    def _pick(
        self, among: list[Person], heads: list[Person], memory: Memory, at: float, *, idle: bool
    ) -> tuple[Person, Memory] | None:
        """By the rules, if there is room; bypasses are counted among all who are outside."""
        pick = self._chooser.pick(among, memory, at)
        if pick is None or not self._has_room(pick.candidate, idle=idle):
            return None
        if among is heads:
            return pick.candidate, pick.memory
        passed = memory.bypasses + 1 if pick.candidate is not min(heads, key=_turn) else 0
        return pick.candidate, Memory(passed, pick.memory.classes, pick.memory.queues)


# --- lines, the oldest last -----------------------------------------------------------------------


_NONE: set[int] = set()


def _turn(person: Person) -> Turn:
    return person.turn


def _insert(line: list[Person], person: Person) -> None:
    place = 0 if not line or person.turn > line[0].turn else len(line)
    while place and line[place - 1].turn < person.turn:
        place -= 1
    line.insert(place, person)


def _remove(line: list[Person], person: Person) -> None:
    """It is the last, or the last but for a ghost."""
    if line[-1] is person:
        line.pop()
    else:
        line.remove(person)


def _real(head: Person, line: list[Person]) -> Person | None:
    """The oldest of a line that is there."""
    if not head.ghost:
        return head
    return line[-2] if len(line) > 1 else None


def _without(heads: list[Person], ghost: Person, line: list[Person]) -> list[Person]:
    """The heads when a ghost is gone from its line, or about to go."""
    after = next((person for person in reversed(line) if person is not ghost), None)
    return [head for head in heads if head is not ghost] + ([after] if after else [])
