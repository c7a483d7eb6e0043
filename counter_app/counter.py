"""What may be done at a desk now, and why not. No Qt, no texts: the windows draw what this says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from queue_link.commands import (
    CallNext,
    CallVisit,
    CloseCounter,
    CloseDay,
    Command,
    DoorCount,
    DoorEntered,
    DoorLeft,
    Finish,
    NoShow,
    OpenCounter,
    OpenDay,
    Recall,
    ReleaseCounter,
    RemoveVisit,
    ReturnVisit,
    Start,
    Transfer,
)
from queue_link.messages import CounterView, DayState, DoorView, OccupancyState, SupervisorView, VisitCard
from queue_link.vocabulary import Outcome, Place, VisitState

DeskView = CounterView | DoorView | SupervisorView


class Action(StrEnum):
    """One thing a person at a desk can ask for; each has a button of its own."""

    SIGN_IN = "sign-in"
    SIGN_OUT = "sign-out"
    CALL_NEXT = "call-next"
    CALL_CHOSEN = "call-chosen"
    START = "start"
    FINISH = "finish"
    FINISH_LEFT = "finish-left"
    FINISH_REMOVED = "finish-removed"
    RECALL = "recall"
    NO_SHOW = "no-show"
    RETURN_KEEP = "return-keep"
    RETURN_END = "return-end"
    TRANSFER = "transfer"
    DOOR_IN = "door-plus"
    DOOR_OUT = "door-minus"
    DOOR_COUNT = "door-count"
    CAME_IN = "came-in"
    REMOVE = "remove"
    RELEASE = "release-counter"
    OPEN_DAY = "open-day"
    CLOSE_DAY = "close-day"


class Hindrance(StrEnum):
    """Why an action cannot be asked for now."""

    NOT_CONNECTED = "not-connected"
    """Nothing has been heard from the server since the program started."""
    SENDING = "sending"
    """An earlier request is not settled yet; asking again could do it twice."""
    NOT_SIGNED_IN = "not-signed-in"
    SIGNED_IN = "signed-in"
    DAY_CLOSED = "day-closed"
    DAY_OPEN = "day-open"
    NOBODY_WAITING = "nobody-waiting"
    VISIT_CALLED = "visit-called"
    """The called customer has neither arrived nor been given up."""
    VISIT_IN_HAND = "visit-in-hand"
    NO_VISIT = "no-visit"
    ALREADY_STARTED = "already-started"
    NO_COUNTER = "no-counter"
    """No free counter is chosen."""
    NO_OPEN_COUNTER = "no-open-counter"
    """No counter that somebody holds is chosen."""
    NO_ROW = "no-row"
    """No visit is chosen from the list."""
    OTHER_ROLE = "other-role"
    """This device's role has no such action."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What a desk knows at one moment: the newest view, and the commands that are not settled."""

    view: DeskView | None = None
    pending: tuple[Command, ...] = ()

    @property
    def visit(self) -> VisitCard | None:
        """The visit in hand at this counter."""
        return self.view.visit if isinstance(self.view, CounterView) else None

    @property
    def signed_in(self) -> bool:
        return isinstance(self.view, CounterView) and self.view.mine is not None

    @property
    def day(self) -> DayState | None:
        return self.view.day if self.view else None

    @property
    def occupancy(self) -> OccupancyState | None:
        return self.view.occupancy if self.view else None

    @property
    def call_finishes(self) -> bool:
        """Calling now ends the visit being served as served first."""
        return self.visit is not None and self.visit.state is VisitState.SERVING

    @property
    def unsettled_change(self) -> int:
        """People who passed the door (in minus out) and are not in the view's count yet."""
        return sum(_change(command) for command in self.pending)

    def hindrance(self, action: Action) -> Hindrance | None:
        """Why ``action`` cannot be asked for now; None when it can."""
        if self.view is None:
            return Hindrance.NOT_CONNECTED
        if action not in _OFFERED[type(self.view)]:
            return Hindrance.OTHER_ROLE
        if self._excluded(action):
            return Hindrance.SENDING
        return next((h for rule in _RULES.get(action, ()) if (h := rule(self))), None)

    def may(self, action: Action) -> bool:
        return self.hindrance(action) is None

    def _excluded(self, action: Action) -> bool:
        return any(action in _EXCLUDES.get(action_of(command), frozenset()) for command in self.pending)

    def coming_in(self, visit: VisitCard) -> bool:
        """This visit was reported as entered, and the report is not settled yet."""
        return any(isinstance(c, DoorEntered) and c.visit == visit.id for c in self.pending)


def action_of(command: Command) -> Action:
    """The action that a command carries out."""
    match command:
        case Finish(outcome=outcome):
            return _FINISHES[outcome]
        case ReturnVisit(place=place):
            return Action.RETURN_KEEP if place is Place.KEEP else Action.RETURN_END
        case DoorEntered(visit=visit):
            return Action.DOOR_IN if visit is None else Action.CAME_IN
        case _:
            return _PLAIN[type(command)]


def counts_people(command: Command) -> bool:
    """Whether it counts people who pass the door."""
    return isinstance(command, DoorEntered | DoorLeft)


def _change(command: Command) -> int:
    match command:
        case DoorEntered(people=people, visit=None):
            return people
        case DoorLeft(people=people):
            return -people
        case _:
            return 0


_FINISHES = {
    Outcome.SERVED: Action.FINISH,
    Outcome.LEFT: Action.FINISH_LEFT,
    Outcome.REMOVED: Action.FINISH_REMOVED,
}
_PLAIN: dict[type[Command], Action] = {
    OpenCounter: Action.SIGN_IN,
    CloseCounter: Action.SIGN_OUT,
    CallNext: Action.CALL_NEXT,
    CallVisit: Action.CALL_CHOSEN,
    Start: Action.START,
    Recall: Action.RECALL,
    NoShow: Action.NO_SHOW,
    Transfer: Action.TRANSFER,
    DoorLeft: Action.DOOR_OUT,
    DoorCount: Action.DOOR_COUNT,
    RemoveVisit: Action.REMOVE,
    ReleaseCounter: Action.RELEASE,
    OpenDay: Action.OPEN_DAY,
    CloseDay: Action.CLOSE_DAY,
}

_AT_THE_COUNTER = frozenset(
    {
        Action.SIGN_IN,
        Action.SIGN_OUT,
        Action.CALL_NEXT,
        Action.CALL_CHOSEN,
        Action.START,
        Action.FINISH,
        Action.FINISH_LEFT,
        Action.FINISH_REMOVED,
        Action.RECALL,
        Action.NO_SHOW,
        Action.RETURN_KEEP,
        Action.RETURN_END,
        Action.TRANSFER,
    }
)
_AT_THE_DOOR = frozenset({Action.DOOR_IN, Action.DOOR_OUT, Action.DOOR_COUNT, Action.CAME_IN})
_FOR_THE_DAY = frozenset({Action.OPEN_DAY, Action.CLOSE_DAY})
_OFFERED: dict[type[DeskView], frozenset[Action]] = {
    CounterView: _AT_THE_COUNTER,
    DoorView: _AT_THE_DOOR,
    SupervisorView: _AT_THE_DOOR | _FOR_THE_DAY | {Action.REMOVE, Action.RELEASE},
}

# A counter does one thing at a time: each of its commands changes what the next one would mean.
# Door steps add up in any order, but not across a count: who was counted would be uncertain.
_EXCLUDES: dict[Action, frozenset[Action]] = {
    **dict.fromkeys(_AT_THE_COUNTER, _AT_THE_COUNTER),
    Action.DOOR_COUNT: _AT_THE_DOOR,
    Action.DOOR_IN: frozenset({Action.DOOR_COUNT}),
    Action.DOOR_OUT: frozenset({Action.DOOR_COUNT}),
    Action.CAME_IN: frozenset({Action.DOOR_COUNT}),
    Action.REMOVE: frozenset({Action.REMOVE}),
    Action.RELEASE: frozenset({Action.RELEASE}),
    **dict.fromkeys(_FOR_THE_DAY, _FOR_THE_DAY),
}

_Rule = Callable[[Desk], Hindrance | None]


def _signed_in(desk: Desk) -> Hindrance | None:
    return None if desk.signed_in else Hindrance.NOT_SIGNED_IN


def _signed_out(desk: Desk) -> Hindrance | None:
    return Hindrance.SIGNED_IN if desk.signed_in else None


def _day_open(desk: Desk) -> Hindrance | None:
    return None if desk.day and desk.day.open else Hindrance.DAY_CLOSED


def _day_closed(desk: Desk) -> Hindrance | None:
    return Hindrance.DAY_OPEN if desk.day and desk.day.open else None


def _somebody_waits(desk: Desk) -> Hindrance | None:
    waiting = desk.view.waiting_total if isinstance(desk.view, CounterView) else 0
    return None if waiting else Hindrance.NOBODY_WAITING


def _none_called(desk: Desk) -> Hindrance | None:
    called = desk.visit is not None and desk.visit.state is VisitState.CALLED
    return Hindrance.VISIT_CALLED if called else None


def _hands_free(desk: Desk) -> Hindrance | None:
    return Hindrance.VISIT_IN_HAND if desk.visit else None


def _in_hand(desk: Desk) -> Hindrance | None:
    return None if desk.visit else Hindrance.NO_VISIT


def _not_started(desk: Desk) -> Hindrance | None:
    started = desk.visit is not None and desk.visit.state is VisitState.SERVING
    return Hindrance.ALREADY_STARTED if started else None


_CALLING: tuple[_Rule, ...] = (_signed_in, _day_open, _none_called, _somebody_waits)
_WITH_CALLED: tuple[_Rule, ...] = (_signed_in, _in_hand, _not_started)
_WITH_VISIT: tuple[_Rule, ...] = (_signed_in, _in_hand)
_RULES: dict[Action, tuple[_Rule, ...]] = {
    Action.SIGN_IN: (_signed_out, _day_open),
    Action.SIGN_OUT: (_signed_in, _hands_free),
    Action.CALL_NEXT: _CALLING,
    Action.CALL_CHOSEN: _CALLING,
    Action.START: _WITH_CALLED,
    Action.RECALL: _WITH_CALLED,
    Action.NO_SHOW: _WITH_CALLED,
    Action.FINISH: _WITH_VISIT,
    Action.FINISH_LEFT: _WITH_VISIT,
    Action.FINISH_REMOVED: _WITH_VISIT,
    Action.RETURN_KEEP: _WITH_VISIT,
    Action.RETURN_END: _WITH_VISIT,
    Action.TRANSFER: _WITH_VISIT,
    **dict.fromkeys(_AT_THE_DOOR, (_day_open,)),
    Action.OPEN_DAY: (_day_closed,),
    Action.CLOSE_DAY: (_day_open,),
}
