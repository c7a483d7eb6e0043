"""One possible rest of the day, played by the branch's own rules.

The rules are those of the counters and the door (``choosing``, and the order in ``door``); people come, wait
and are served in light stand-ins for the real thing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from heapq import heapify, heappop, heappush

from queue_server.domain.choosing import Memory, conditions_hold
from queue_server.domain.forecast.admission import NO_LINES, Admission
from queue_server.domain.forecast.lines import insert, real_one, remove, without
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
        self._door = Admission(self, stage) if stage.tight else None
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
            insert(self._inside[person.line], person)
        if own and self._idle:
            self.wake(at)

    def _call(self, place: int, at: float) -> bool:
        """The next by the rules; False: there is nobody."""
        post, own = self._posts[place], self._own[place]
        heads = [line[-1] for line in self._lines[place] if line]
        if post.terms:
            held_back = self._held_back(post, at)
            heads = [head for head in heads if head.line not in held_back]
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
            remove(self._inside[person.line], person)
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

    def _held_back(self, post: Post, at: float) -> set[int]:
        """The lines that a profile may not call from at present. Those outside count for its terms too."""
        held_back: set[int] = set()
        for terms, lines in post.terms:
            waits_s = [at - person.turn[0] for line in lines for person in self._all_of(line)]
            there = [wait_s for wait_s in waits_s if wait_s >= 0]
            if not conditions_hold(terms, len(there), max(there, default=0.0)):
                held_back.update(lines)
        return held_back

    def _all_of(self, line: int) -> list[Person]:
        """Whoever is really in a line, inside or outside."""
        outside = self._door.line(line) if self._door else ()
        return [person for person in (*self._inside[line], *outside) if not person.ghost]

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
            heads = without(heads, ghost, self._inside[ghost.line])
        return [real for head in heads if (real := real_one(head, self._inside[head.line]))]

    def _vanish(self, ghost: Person, at: float) -> None:
        remove(self._inside[ghost.line], ghost)
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
            insert(self._own[person.post], person)
        else:
            insert(self._inside[person.line], person)

    def wake(self, at: float) -> None:
        """Idle counters, the longest idle first, look whether they can call somebody."""
        for place in list(self._idle):
            # A counter before it may have closed, and had all the others look already.
            if place in self._idle and (self._has_somebody(place, at) or not self._is_on(place, at)):
                self._look(place, at)

    def _look(self, place: int, at: float) -> None:
        """An idle counter calls somebody if it can; it may not be idle any more since others have looked."""
        if place in self._idle:
            self._idle.remove(place)
            self._free(place, at)

    def _has_somebody(self, place: int, at: float) -> bool:
        """Whether somebody is inside whom the counter may call."""
        if self._own[place]:
            return True
        lines, post = self._lines[place], self._posts[place]
        if post.terms:
            lines = [self._inside[line] for line in self._may_call_from(place, at)]
        if not self._ghosts:
            return any(lines)
        return bool([1 for line in lines if line and (len(line) > 1 or not line[0].ghost)])

    def _is_on(self, place: int, at: float) -> bool:
        spans = self._posts[place].desk.spans
        return at < spans[self._spans[place]][1]

    def idle_lines(self, at: float) -> set[int]:
        """The lines that counters with nobody to call may call from."""
        if not self._idle:
            return NO_LINES
        idle = [p for p in self._idle if self._is_on(p, at) and not self._has_somebody(p, at)]
        return {line for place in idle for line in self._may_call_from(place, at)}

    def _may_call_from(self, place: int, at: float) -> Iterable[int]:
        post = self._posts[place]
        return set(post.lines) - self._held_back(post, at) if post.terms else post.lines

    def haunts(self, ghost: Person, at: float) -> None:
        """A ghost was let in."""
        insert(self._inside[ghost.line], ghost)
        if ghost.line in self.idle_lines(at):
            self._vanish(ghost, at)

    def later(self, person: Person) -> None:
        """Somebody is inside who may be called only from the booked time on."""
        heappush(self._events, (person.turn[0], (person.place + 1) * 2, person))
