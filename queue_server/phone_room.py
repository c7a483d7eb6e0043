"""Those who follow their ticket on a phone just now, and when they are told what.

There may be thousands, so they never come before a ticket or a call. What concerns one visit goes to its
phones at once. Figures, which any call changes for everybody, go round: a few phones at a time, evenly over
some seconds, so that the server is never busy with many. Those whose turn is near are told in every round;
for the others, who still have time, every third one will do.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import cycle, islice
from math import ceil
from typing import Protocol

from queue_link.messages import encode
from queue_link.phone_messages import PhoneSnapshot, PhoneView
from queue_link.vocabulary import Reason, VisitId
from queue_server.domain.events import EvacuationEnded, EvacuationStarted, VisitEvent
from queue_server.domain.state import BranchState
from queue_server.entry import Entry
from queue_server.outbox import Outbox
from queue_server.phone import standing
from queue_server.phone_words import Words

FIGURES_EVERY_S = 5.0
"""A round takes so long: a phone is told of mere figures once in it, if its turn is near."""
NEAR = 10
"""Numbers before it, at most, of a phone whose turn is near."""
TURNS = 3
"""The others take turns: each is told in one of so many rounds."""
MOST_IN_A_STEP = 8
"""Phones; a round of very many takes longer instead. One phone takes less than 0.1 ms."""
AT_LEAST_EVERY_S = 25.0
"""A phone hears so often that all is well; a page that hears nothing for much longer says that it is not."""
STEP_S = 0.02
"""Between two steps of a round."""
AT_ONCE = 25
"""Phones that are told something urgent in one step."""
MOST_FOR_ONE_VISIT = 8
"""Phones that follow the same ticket; the oldest makes room."""


_About = tuple[int, datetime | None] | None
"""The journal's and the forecast's state of which figures are made; None: of none yet."""


@dataclass(eq=False, slots=True)
class Phone:
    """A phone that follows a visit."""

    visit: VisitId
    words: Words
    outbox: Outbox
    end: Callable[[Reason], None]
    """Ends its conversation."""
    view: PhoneView | None = None
    """What it was sent last."""
    heard_at: float = 0.0
    seen: _About = None
    """What its figures were made of."""
    turn: int = 0
    """In which of the rounds it is told although its turn is not near."""

    @property
    def near(self) -> bool:
        return self.view is not None and self.view.before is not None and self.view.before <= NEAR


class Bell(Protocol):
    """What can be cancelled before it rings."""

    def cancel(self) -> None: ...


class Time(Protocol):
    """As much of an event loop as the room needs."""

    def time(self) -> float:
        """Seconds; never goes back."""

    def call_at(self, when: float, callback: Callable[[], None]) -> Bell: ...


class PhoneRoom:
    """Belongs to one branch; all calls are made in the event loop."""

    def __init__(self, look: Callable[[], None], time: Time) -> None:
        """``look`` asks the keeper to call ``settled`` soon."""
        self._look = look
        self._time = time
        self._by_visit: dict[VisitId, list[Phone]] = {}
        self._count = 0
        self._urgent: dict[Phone, None] = {}
        self._round: deque[Phone] = deque()
        """Those that have not had their turn in the round under way."""
        self._next_round = float("-inf")
        self._each_step = 0
        self._turns = cycle(range(TURNS))
        self._turn = 0
        self._next_step = float("-inf")
        self._bell: Bell | None = None

    def __len__(self) -> int:
        return self._count

    def join(self, phone: Phone) -> None:
        """The phone is sent its view soon, and every change from then on."""
        phones = self._by_visit.setdefault(phone.visit, [])
        phones.append(phone)
        phone.turn = next(self._turns)
        self._count += 1
        self._urgent[phone] = None
        if len(phones) > MOST_FOR_ONE_VISIT:
            phones[0].end(Reason.REPLACED)
            self.leave(phones[0])
        self._look()

    def leave(self, phone: Phone) -> None:
        """It is told nothing more. To leave twice does no harm."""
        phones = self._by_visit.get(phone.visit, [])
        if phone not in phones:
            return
        phones.remove(phone)
        self._count -= 1
        self._urgent.pop(phone, None)
        if not phones:
            del self._by_visit[phone.visit]

    def stored(self, entries: Iterable[Entry]) -> None:
        """These have come to the journal: the phones concerned are told at once."""
        for entry in entries:
            match entry.event:
                case VisitEvent(visit=visit):
                    self._urgent.update(dict.fromkeys(self._by_visit.get(visit, ())))
                case EvacuationStarted() | EvacuationEnded():
                    self._urgent.update(dict.fromkeys(self._all()))

    def settled(self, state: BranchState, now: datetime) -> None:
        """All that ``state`` holds is on the disk: tell those whose turn it is."""
        if not self._count:
            return
        time = self._time.time()
        for phone in list(islice(self._urgent, AT_ONCE)):
            del self._urgent[phone]
            self._tell(phone, state, now, time)
        if time >= self._next_step:
            self._go_round(state, now, time)
            self._next_step = time + STEP_S
        self._look_again(time)

    def _go_round(self, state: BranchState, now: datetime, time: float) -> None:
        if not self._round:
            if time < self._next_round:
                return
            self._begin_round(state, time)
        for _ in range(min(len(self._round), self._each_step)):
            phone = self._round.popleft()
            if phone in self._by_visit.get(phone.visit, ()):
                self._tell(phone, state, now, time)

    def _begin_round(self, state: BranchState, time: float) -> None:
        """With those whose turn is near first: a round of many may take longer than it should."""
        self._turn = (self._turn + 1) % TURNS
        about = _about(state)
        due = [phone for phone in self._all() if self._is_due(phone, about, time)]
        self._round = deque(sorted(due, key=lambda phone: not phone.near))
        self._next_round = time + FIGURES_EVERY_S
        self._each_step = min(MOST_IN_A_STEP, ceil(len(due) * STEP_S / FIGURES_EVERY_S))

    def _is_due(self, phone: Phone, about: _About, time: float) -> bool:
        if phone.seen != about and (phone.near or phone.turn == self._turn):
            return True
        return time - phone.heard_at >= AT_LEAST_EVERY_S

    def _look_again(self, time: float) -> None:
        """When there may be something to tell although nothing happens."""
        if self._bell is not None:
            self._bell.cancel()
        if self._urgent:
            due = time
        elif self._round:
            due = self._next_step
        else:
            due = max(self._next_round, self._next_step)
        self._bell = self._time.call_at(due, self._look)

    def _tell(self, phone: Phone, state: BranchState, now: datetime, time: float) -> None:
        visit = state.visits.get(phone.visit)
        if visit is not None:
            view = phone.words.view(standing(state, visit, now))
            if view != phone.view or time - phone.heard_at >= AT_LEAST_EVERY_S:
                phone.view, phone.heard_at = view, time
                phone.outbox.show(encode(PhoneSnapshot(now, phone.words.clock(now), view)))
            phone.seen = _about(state)
        if visit is None or not state.open:
            phone.end(Reason.DAY_NOT_OPEN)
            self.leave(phone)

    def _all(self) -> list[Phone]:
        return [phone for phones in self._by_visit.values() for phone in phones]


def _about(state: BranchState) -> _About:
    """Figures change with this only."""
    return state.seq, state.outlook.at if state.outlook else None
