"""What figures keep of an event: what it ended at a counter, and for how long so many people were inside.

An account says how things were when something ended, so that nothing that is written for figures is ever
changed; what a counter takes back is named, to be deleted.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec
from msgspec.structs import replace

from queue_link.commands import Delivered
from queue_link.vocabulary import (
    CounterId,
    Ending,
    Language,
    Outcome,
    QueueId,
    ReturnCause,
    ServiceId,
    TicketNumber,
    VisitId,
)
from queue_link.why import Rule
from queue_server.domain.events import (
    Event,
    OfVisit,
    ServiceAdded,
    Undone,
    VisitEnded,
    VisitMissed,
    VisitParked,
    VisitReturned,
    VisitTransferred,
)
from queue_server.domain.state import BranchState
from queue_server.domain.visit import Visit

_BY_OUTCOME = {
    Outcome.SERVED: Ending.SERVED,
    Outcome.NO_SHOW: Ending.NO_SHOW,
    Outcome.LEFT: Ending.LEFT,
    Outcome.REMOVED: Ending.REMOVED,
    Outcome.CLOSING: Ending.CLOSING,
}
_CAME = frozenset({Ending.TRANSFERRED, Ending.PARKED, Ending.NEEDS_TIME})
"""What is done with a called visit only when its customer stands at the counter, started or not."""


class Stage(msgspec.Struct, frozen=True):
    """A visit's time at one counter for one service, from the call until the counter is done with it."""

    visit: VisitId
    counter: CounterId
    service: ServiceId
    queue: QueueId
    language: Language
    called_at: datetime | None
    """None: it went on with another service, or came to the counter without a ticket; nobody was called."""
    started_at: datetime | None
    """When the customer came, or the service before was done; None: nobody said so."""
    ended_at: datetime
    ending: Ending
    came: bool
    """The customer was there."""
    waited: timedelta | None
    """From the ticket, or from the booked time where that is later, to the call; told of the first call that
    the customer came to, and of no other."""
    recalls: int


class Step(msgspec.Struct, frozen=True):
    """A time during which the business day was open and the number of people inside was the same."""

    since: datetime
    until: datetime
    inside: int
    """By the count, and never below nobody."""
    cap: int


class Ended(msgspec.Struct, frozen=True):
    """What is kept of an ended visit beside ``FinishedVisit``."""

    number: TicketNumber
    queue: QueueId
    """Whose number it had."""
    language: Language
    party: int
    waited: timedelta | None
    """As ``Stage.waited``; None: its customer came to no call, or was served without a ticket."""


class Account(msgspec.Struct, frozen=True):
    stage: Stage | None = None
    step: Step | None = None
    ended: Ended | None = None
    delivered: tuple[Delivered, ...] = ()
    takes_back: int | None = None
    """The journal entry whose account is void."""


class Accounts:
    """Looks at a branch before and after each of its events."""

    def __init__(self) -> None:
        self._inside = _Inside()
        self._at_counter: Visit | None = None
        self._taken_back: int | None = None

    def before(self, state: BranchState, event: Event) -> None:
        """To be called before ``event`` is applied."""
        visit = state.visits.get(event.visit) if isinstance(event, OfVisit) else None
        self._at_counter = replace(visit) if visit and visit.at_counter else None
        self._taken_back = _newest_done(state, event.counter) if isinstance(event, Undone) else None

    def after(self, state: BranchState, event: Event) -> Account | None:
        """To be called when it is applied. None: figures keep nothing of it."""
        step = self._inside.follow(state, event.at)
        if state.training:
            return None
        visit = self._at_counter
        ending = _ending(event) if visit else None
        account = Account(
            stage=_stage(visit, event.at, ending) if visit and ending else None,
            step=step,
            ended=_ended(state.visits[event.visit]) if isinstance(event, VisitEnded) else None,
            delivered=_delivered(event),
            takes_back=self._taken_back,
        )
        return None if account == _NOTHING else account


class _Inside:
    """Since when so many have been inside under this cap."""

    def __init__(self) -> None:
        self._since: datetime | None = None
        self._was = (False, 0, 0)

    def follow(self, state: BranchState, at: datetime) -> Step | None:
        """The time that has ended at this moment; None: everything is as before, or no time has passed."""
        now = (state.open, max(0, state.occupancy.inside), state.cap)
        if now == self._was:
            return None
        (was_open, inside, cap), since = self._was, self._since
        self._was, self._since = now, at
        return Step(since, at, inside, cap) if was_open and since is not None and since < at else None


_NOTHING = Account()


def _newest_done(state: BranchState, counter: CounterId) -> int | None:
    known = state.counters.get(counter)
    return known.done[-1].seq if known and known.done else None


def _ending(event: Event) -> Ending | None:
    """How what a counter had in hand left it with this event; None: it did not."""
    match event:
        case VisitEnded(outcome=outcome):
            return _BY_OUTCOME[outcome]
        case ServiceAdded():
            return Ending.NEXT_SERVICE
        case VisitTransferred():
            return Ending.TRANSFERRED
        case VisitReturned(cause=cause):
            return Ending.MISTAKE if cause is ReturnCause.MISTAKE else Ending.NEEDS_TIME
        case VisitParked():
            return Ending.PARKED
        case VisitMissed():
            return Ending.NO_SHOW
        case _:
            return None


def _stage(visit: Visit, at: datetime, ending: Ending) -> Stage:
    if visit.counter is None:
        raise ValueError(f"{visit.number} is at no counter")
    called_at = visit.called_at if visit.went_on_at is None and not _without_ticket(visit) else None
    started_at = visit.went_on_at or visit.started_at
    came = started_at is not None or ending in _CAME
    first = visit.met_at is None or visit.met_at == visit.called_at
    return Stage(
        visit=visit.id,
        counter=visit.counter,
        service=visit.service,
        queue=visit.queue,
        language=visit.language,
        called_at=called_at,
        started_at=started_at,
        ended_at=at,
        ending=ending,
        came=came,
        waited=_waited(visit, called_at) if called_at is not None and came and first else None,
        recalls=visit.recalls if called_at is not None else 0,
    )


def _ended(visit: Visit) -> Ended:
    return Ended(
        number=visit.number,
        queue=visit.drawn_from,
        language=visit.language,
        party=visit.party,
        waited=None if visit.met_at is None or visit.walked_up else _waited(visit, visit.met_at),
    )


def _waited(visit: Visit, called_at: datetime) -> timedelta:
    begins = max(visit.taken_at, visit.booked_at or visit.taken_at)
    return max(timedelta(0), called_at - begins)


def _without_ticket(visit: Visit) -> bool:
    return visit.why is not None and visit.why.rule is Rule.WALK_UP


def _delivered(event: Event) -> tuple[Delivered, ...]:
    match event:
        case ServiceAdded(delivered=one):
            return (one,)
        case VisitTransferred(delivered=some) | VisitEnded(delivered=some):
            return some
        case _:
            return ()
