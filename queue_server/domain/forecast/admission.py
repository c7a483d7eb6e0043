"""Who may come in on a day that is played: the door's rules (``domain.door``) in a light form."""

from __future__ import annotations

from collections import deque
from typing import Protocol

from queue_server.domain.choosing import Chooser, Memory
from queue_server.domain.door import BOOKED_COME_IN_S
from queue_server.domain.forecast.lines import insert, real_one, remove, turn_of, without
from queue_server.domain.forecast.stage import Person, Stage

NO_LINES: set[int] = set()


class Inside(Protocol):
    """What the door asks of, and tells, the counters."""

    def joins(self, person: Person) -> None: ...

    def later(self, person: Person) -> None: ...

    def haunts(self, ghost: Person, at: float) -> None: ...

    def wake(self, at: float) -> None: ...

    def idle_lines(self, at: float) -> set[int]: ...


class Admission:
    """Who may come in, in the order of ``domain.door``."""

    def __init__(self, day: Inside, stage: Stage) -> None:
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
        self._blocked, self._wanted = False, NO_LINES
        """Nobody can come in until something changes; the lines of idle counters then."""
        self._taken = scene.room.taken
        self._exits = deque(scene.room.leaving)
        self._parties = [post.desk.in_hand.party if post.desk.in_hand else 0 for post in stage.posts]
        waiting = (person for line in (*stage.inside, *(p.own for p in stage.posts)) for person in line)
        self._lobby = sum(person.party for person in waiting if not person.ghost)

    def line(self, line: int) -> list[Person]:
        """Those of a line who stand outside, the oldest last."""
        return self._lines[line]

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
        return self._fits(person, whole=person.reserved or self._is_large(person))

    def _fits(self, person: Person, *, whole: bool) -> bool:
        places = self._room.cap if whole else self._room.soft_cap
        limit = max(places - self._room.margin, person.party)
        return person.party <= places and self._taken + person.party <= limit

    def _is_large(self, person: Person) -> bool:
        """No ordinary places could ever hold it, and there are some."""
        return person.party > self._room.soft_cap > 0

    # --- coming in --------------------------------------------------------------------------------

    def comes(self, person: Person, at: float) -> None:
        if not self._outside:
            while self._leaves(at):
                pass
        if person.party <= self._room.cap:
            insert(self._lines[person.line], person)
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
        remove(self._lines[person.line], person)
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
        crowded = self._taken > 0 and self._taken >= self._room.soft_cap - self._room.margin
        if crowded and self._only_ordinary(due, wanted):
            return None
        found = self._choose(due, self._memory, at, wanted)
        if found is None:
            return None
        self._memory = found[1]
        return found[0]

    def _too_early(self, heads: list[Person]) -> Person | None:
        """Far too early for a booked time: into a place for anybody, when nobody else would come in."""
        earliest = min(heads, key=turn_of)
        return earliest if self._fits(earliest, whole=False) else None

    def _only_ordinary(self, heads: list[Person], wanted: set[int]) -> bool:
        """Whether nobody among them may come in above the soft cap."""
        if self._memory.bypasses >= self._guard:
            return False
        return not [1 for head in heads if head.reserved or self._is_large(head) or head.line in wanted]

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
            heads = without(heads, ghost, self._lines[ghost.line])
            self._go_in(ghost)
            self._ghosts -= 1
            self._day.haunts(ghost, at)
        return [real for head in heads if (real := real_one(head, self._lines[head.line]))]

    def _choose(
        self, heads: list[Person], memory: Memory, at: float, wanted: set[int]
    ) -> tuple[Person, Memory] | None:
        if not heads:
            return None
        if memory.bypasses >= self._guard:
            oldest = min(heads, key=turn_of)
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
        passed = memory.bypasses + 1 if pick.candidate is not min(heads, key=turn_of) else 0
        return pick.candidate, Memory(passed, pick.memory.classes, pick.memory.queues)
