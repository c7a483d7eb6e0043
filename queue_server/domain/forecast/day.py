"""One possible rest of the day, played by the branch's own rules.

The rules are those of the counters and the door (``choosing``, and the order in ``door``); people come, wait
and are served in light stand-ins for the real thing.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from heapq import heapify, heappop, heappush

from queue_server.domain.choosing import Memory
from queue_server.domain.forecast.admission import NO_LINES, Admission
from queue_server.domain.forecast.lines import insert, real_one, remove, sent_here, without
from queue_server.domain.forecast.stage import Person, Stage, later_tickets
from queue_server.domain.forecast.terms import Terms

_POSTS = 1 << 62
"""Beyond every number that decides ties among people: who comes at the moment is there for the call."""
_LOOKS = 1 << 63
_RELEASES = 1 << 64
_LONG_AFTER_S = 12 * 3600

Event = tuple[float, int, Person | None]
"""Somebody comes (even: is inside; odd: has to be let in), a counter is free, an idle one looks again, or
somebody need not wait for one counter alone any more."""


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
        self._terms = Terms(stage.posts, self._inside, self._door)
        self._looks: set[tuple[float, int]] = set()
        self._events: list[Event] = [*stage.entries, *later_tickets(stage, day)]
        self._events += [
            (post.free[day], _POSTS + place, None) for place, post in enumerate(stage.posts) if not post.idle
        ]
        self._events += [
            (at, _RELEASES + number, person) for number, (at, person) in enumerate(stage.released)
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
                if order < _LOOKS:
                    self._free(order - _POSTS, at)
                else:
                    self._look(order - _LOOKS, at)
            elif order >= _RELEASES:
                self._release(person, at)
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

    def _release(self, person: Person, at: float) -> None:
        """Its own counter has not called it: now anybody may."""
        own = self._own[person.post] if person.post is not None else []
        if person in own:
            own.remove(person)
            insert(self._inside[person.line], person)
            if self._idle:
                self.wake(at)

    def _call(self, place: int, at: float) -> bool:
        """The next by the rules; False: there is nobody."""
        post, own = self._posts[place], self._own[place]
        heads = [line[-1] for line in self._lines[place] if line]
        held_back = self._held_back(place, at)
        if held_back:
            heads = self._on_terms(place, heads, held_back, at)
        personal = None
        if own:
            personal, beside = sent_here(own)
            heads += beside
        if self._ghosts and [head for head in heads if head.ghost]:
            heads = self._hear(place, heads, held_back, personal, at)
        else:
            self._ghost_memories[place] = None
        pick = post.chooser.pick(heads, self._memories[place], at, personal)
        if pick is None:
            return False
        person = pick.candidate
        self._memories[place] = pick.memory
        if person in own:
            own.remove(person)
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

    def _held_back(self, place: int, at: float) -> set[int]:
        """The lines that a counter may not call from. It looks again when a wait is long enough."""
        if not self._posts[place].terms:
            return NO_LINES
        held_back = self._terms.held_back(place, at)
        looks_at = self._terms.next_look(place, at) if held_back else None
        if looks_at is not None and (looks_at, place) not in self._looks:
            self._looks.add((looks_at, place))
            heappush(self._events, (looks_at, _LOOKS + place, None))
        return held_back

    def _on_terms(self, place: int, heads: list[Person], held_back: set[int], at: float) -> list[Person]:
        """Those who may be called; and the ghosts who could be if they were there."""
        for_ghosts = self._terms.held_back(place, at, newcomer=True) if self._ghosts else held_back
        return [head for head in heads if head.line not in (for_ghosts if head.ghost else held_back)]

    # --- those who are not there ------------------------------------------------------------------

    def _hear(
        self, place: int, heads: list[Person], held_back: set[int], personal: Person | None, at: float
    ) -> list[Person]:
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
            behind = [] if ghost.line in held_back else self._inside[ghost.line]
            heads = without(heads, ghost, behind)
        heads = [head for head in heads if not (head.ghost and head.line in held_back)]
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

    def _may_call_from(self, place: int, at: float) -> Collection[int]:
        lines, held_back = self._posts[place].lines, self._held_back(place, at)
        return set(lines) - held_back if held_back else lines

    def haunts(self, ghost: Person, at: float) -> None:
        """A ghost was let in."""
        insert(self._inside[ghost.line], ghost)
        if ghost.line in self.idle_lines(at):
            self._vanish(ghost, at)

    def later(self, person: Person) -> None:
        """Somebody is inside who may be called only from the booked time on."""
        heappush(self._events, (person.turn[0], (person.place + 1) * 2, person))
