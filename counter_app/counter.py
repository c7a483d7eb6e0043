"""What may be done at a desk now, and why not. No Qt, no texts: the windows draw what this says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from math import ceil

from queue_link.asking import Asking
from queue_link.branch_file_commands import PreviewBranchFile, ReloadBranchFile
from queue_link.commands import (
    AnswerPanic,
    CallNext,
    CallVisit,
    ChangeProfile,
    CloseCounter,
    CloseDay,
    CloseService,
    DoorCount,
    DoorEntered,
    DoorLeft,
    EndEvacuation,
    EndPanic,
    EndPanicOf,
    Finish,
    HandOver,
    MoveVisit,
    NextService,
    NoShow,
    OpenCounter,
    OpenDay,
    OpenService,
    Park,
    Pause,
    PlanCounters,
    RaisePanic,
    Recall,
    Rejoin,
    ReleaseCounter,
    RemoveVisit,
    Resume,
    ResumeTickets,
    ReturnVisit,
    SendHome,
    SetCap,
    SetNotice,
    Start,
    StartEvacuation,
    StopTickets,
    TakeBackNotice,
    TakeOver,
    Transfer,
    Undo,
    WalkUp,
)
from queue_link.device_commands import (
    AnswerHelp,
    CloseKiosk,
    EndHelp,
    OpenKiosk,
    PrintTestPage,
    RestartKiosk,
)
from queue_link.messages import (
    CounterState,
    CounterView,
    DayState,
    DoorView,
    HelpCall,
    OccupancyState,
    PanicCall,
    SupervisorView,
    Undoable,
    VisitCard,
)
from queue_link.vocabulary import Act, DeviceId, HelpState, Outcome, PauseKind, ReturnCause, VisitState

DeskView = CounterView | DoorView | SupervisorView


class Action(StrEnum):
    """One thing a person at a desk can ask for; each has a button of its own."""

    SIGN_IN = "sign-in"
    TAKE_OVER = "take-over"
    SIGN_OUT = "sign-out"
    CALL_NEXT = "call-next"
    CALL_CHOSEN = "call-chosen"
    START = "start"
    FINISH = "finish"
    FINISH_DETAILS = "finish-details"
    """Finish, and say what was done."""
    FINISH_LEFT = "finish-left"
    FINISH_REMOVED = "finish-removed"
    RECALL = "recall"
    NO_SHOW = "no-show"
    RETURN_MISTAKE = "return-mistake"
    RETURN_NEEDS_TIME = "return-needs-time"
    NEXT_SERVICE = "next-service"
    TRANSFER = "transfer"
    PARK = "park"
    UNDO = "undo"
    WALK_UP = "walk-up"
    REJOIN = "rejoin"
    BREAK = "break"
    BACK_OFFICE = "back-office"
    RESUME = "resume"
    HAND_OVER = "hand-over"
    DOOR_IN = "door-plus"
    DOOR_OUT = "door-minus"
    DOOR_COUNT = "door-count"
    CAME_IN = "came-in"
    REMOVE = "remove"
    MOVE = "move-visit"
    RELEASE = "release-counter"
    CHANGE_PROFILE = "change-profile"
    PLAN = "plan-counters"
    CLOSE_SERVICE = "close-service"
    OPEN_SERVICE = "open-service"
    STOP_TICKETS = "stop-tickets"
    RESUME_TICKETS = "resume-tickets"
    PREVIEW_FILE = "preview-file"
    """See what the branch file would change."""
    RELOAD_FILE = "reload-file"
    OPEN_DAY = "open-day"
    CLOSE_DAY = "close-day"
    SET_CAP = "set-cap"
    SEND_HOME = "send-home"
    EVACUATE = "evacuate"
    END_EVACUATION = "end-evacuation"
    SET_NOTICE = "set-notice"
    TAKE_BACK_NOTICE = "take-back-notice"
    CLOSE_KIOSK = "close-kiosk"
    OPEN_KIOSK = "open-kiosk"
    RESTART_KIOSK = "restart-kiosk"
    PRINT_TEST_PAGE = "print-test-page"
    ANSWER_HELP = "answer-help"
    END_HELP = "end-help"
    RAISE_PANIC = "raise-panic"
    """Tell colleagues, and nobody else, that they are needed here at once."""
    ANSWER_PANIC = "answer-panic"
    END_PANIC = "end-panic"
    """Of this desk's own alarm."""
    END_PANIC_OF = "end-panic-of"


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
    NOT_STARTED = "not-started"
    """The called customer has not arrived."""
    NO_COUNTER = "no-counter"
    """No free counter is chosen."""
    NO_OPEN_COUNTER = "no-open-counter"
    """No counter that somebody holds is chosen."""
    NO_ROW = "no-row"
    """No visit is chosen from the list."""
    NO_SERVICE = "no-service"
    """No service is chosen for which this makes sense."""
    NO_KIOSK = "no-kiosk"
    """No kiosk is chosen for which this makes sense."""
    NO_HELP_WANTED = "no-help-wanted"
    """No customer at a kiosk calls for help."""
    HELP_ANSWERED = "help-answered"
    """Somebody goes to every customer who called for help."""
    NO_MISSED = "no-missed"
    """No visit that missed its call is chosen."""
    NOT_PERMITTED = "not-permitted"
    """The work profile does not allow calling out of turn."""
    TOO_SOON = "too-soon"
    """The number was announced just now; ``Desk.ready_in`` says for how long still."""
    RECALL_FIRST = "recall-first"
    NOTHING_TO_UNDO = "nothing-to-undo"
    PAUSED = "paused"
    NOT_PAUSED = "not-paused"
    EVACUATING = "evacuating"
    NO_EVACUATION = "no-evacuation"
    NO_NOTICE = "no-notice"
    """The displays show no notice."""
    PANIC_RAISED = "panic-raised"
    """Colleagues have been told already."""
    NO_PANIC = "no-panic"
    """There is no such alarm."""
    PANIC_ANSWERED = "panic-answered"
    """This counter goes to every desk that raised an alarm."""
    OTHER_ROLE = "other-role"
    """This device's role has no such action."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What a desk knows at one moment: the newest view, and the commands that are not settled."""

    view: DeskView | None = None
    pending: tuple[Asking, ...] = ()
    now: datetime | None = None
    """The server's time; without it nothing is too soon or too late."""
    device: DeviceId | None = None
    """This device; None before the first word from the server."""

    @property
    def visit(self) -> VisitCard | None:
        """The visit in hand at this counter."""
        return self.view.visit if isinstance(self.view, CounterView) else None

    @property
    def signed_in(self) -> bool:
        return isinstance(self.view, CounterView) and self.view.mine is not None

    @property
    def mine(self) -> CounterState | None:
        """This device's counter."""
        if not isinstance(self.view, CounterView):
            return None
        return next((counter for counter in self.view.counters if counter.id == self.view.mine), None)

    @property
    def pausing(self) -> PauseKind | None:
        """What the adviser does who calls nobody."""
        return self.mine.pausing if self.mine else None

    @property
    def undoable(self) -> Undoable | None:
        """What can be taken back now."""
        act = self.view.undoable if isinstance(self.view, CounterView) else None
        return None if act is None or (self.now is not None and self.now > act.until) else act

    @property
    def day(self) -> DayState | None:
        return self.view.day if self.view else None

    @property
    def occupancy(self) -> OccupancyState | None:
        return self.view.occupancy if self.view else None

    @property
    def help(self) -> tuple[HelpCall, ...]:
        """Customers at kiosks who want somebody to come."""
        return self.view.help if isinstance(self.view, CounterView | SupervisorView) else ()

    @property
    def panics(self) -> tuple[PanicCall, ...]:
        """Alarms of other desks, the oldest first."""
        return tuple(call for call in self._all_panics if not self._is_own(call))

    @property
    def own_panic(self) -> PanicCall | None:
        """The alarm of this desk."""
        return next(filter(self._is_own, self._all_panics), None)

    @property
    def panic_to_answer(self) -> PanicCall | None:
        """Where this desk is needed most: where nobody goes yet, else wherever this counter does not go."""
        open_ones = [call for call in self.panics if not self._goes_to(call)]
        return next((call for call in open_ones if not call.coming), next(iter(open_ones), None))

    @property
    def _all_panics(self) -> tuple[PanicCall, ...]:
        return self.view.panics if isinstance(self.view, CounterView | SupervisorView) else ()

    def _is_own(self, call: PanicCall) -> bool:
        """Supervisors share one view, which cannot say whose an alarm is."""
        return call.mine or call.device == self.device

    def _goes_to(self, call: PanicCall) -> bool:
        return self.mine is not None and any(one.counter == self.mine.id for one in call.coming)

    @property
    def tickets_held(self) -> bool:
        """Whether anybody still waits or is at a counter, as a supervisor sees it."""
        view = self.view
        if not isinstance(view, SupervisorView):
            return True
        lists = (view.outside, view.waiting, view.parked, view.missed, view.away)
        return any(lists) or any(counter.number for counter in view.counters)

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
        if not self.offers(action):
            return Hindrance.OTHER_ROLE
        if self._excluded(action):
            return Hindrance.SENDING
        return next((h for rule in _RULES.get(action, ()) if (h := rule(self))), None)

    def offers(self, action: Action) -> bool:
        """Whether this device's role has such an action."""
        return self.view is not None and action in _OFFERED[type(self.view)]

    def ready_in(self, action: Action) -> int:
        """Whole seconds until a recall or no-show is no longer too soon; 0: it is not."""
        if self.now is None or self.visit is None:
            return 0
        begins = {Action.RECALL: self.visit.recall_from, Action.NO_SHOW: self.visit.no_show_from}.get(action)
        return 0 if begins is None else max(0, ceil((begins - self.now).total_seconds()))

    def may(self, action: Action) -> bool:
        return self.hindrance(action) is None

    def _excluded(self, action: Action) -> bool:
        return any(action in _EXCLUDES.get(action_of(command), frozenset()) for command in self.pending)

    def coming_in(self, visit: VisitCard) -> bool:
        """This visit was reported as entered, and the report is not settled yet."""
        return any(isinstance(c, DoorEntered) and c.visit == visit.id for c in self.pending)


def action_of(command: Asking) -> Action:
    """The action that a command carries out."""
    match command:
        case Finish(outcome=outcome):
            return _FINISHES[outcome]
        case ReturnVisit(cause=cause):
            mistake = cause is ReturnCause.MISTAKE
            return Action.RETURN_MISTAKE if mistake else Action.RETURN_NEEDS_TIME
        case Pause(kind=kind):
            return Action.BREAK if kind is PauseKind.BREAK else Action.BACK_OFFICE
        case DoorEntered(visit=visit):
            return Action.DOOR_IN if visit is None else Action.CAME_IN
        case _:
            return _PLAIN[type(command)]


def counts_people(command: Asking) -> bool:
    """Whether it counts people who pass the door."""
    return isinstance(command, DoorEntered | DoorLeft)


def _change(command: Asking) -> int:
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
_PLAIN: dict[type[Asking], Action] = {
    OpenCounter: Action.SIGN_IN,
    TakeOver: Action.SIGN_IN,
    CloseCounter: Action.SIGN_OUT,
    CallNext: Action.CALL_NEXT,
    CallVisit: Action.CALL_CHOSEN,
    Start: Action.START,
    Recall: Action.RECALL,
    NoShow: Action.NO_SHOW,
    Transfer: Action.TRANSFER,
    Park: Action.PARK,
    Undo: Action.UNDO,
    WalkUp: Action.WALK_UP,
    Rejoin: Action.REJOIN,
    Resume: Action.RESUME,
    NextService: Action.NEXT_SERVICE,
    HandOver: Action.HAND_OVER,
    SetCap: Action.SET_CAP,
    SendHome: Action.SEND_HOME,
    StartEvacuation: Action.EVACUATE,
    EndEvacuation: Action.END_EVACUATION,
    SetNotice: Action.SET_NOTICE,
    TakeBackNotice: Action.TAKE_BACK_NOTICE,
    DoorLeft: Action.DOOR_OUT,
    DoorCount: Action.DOOR_COUNT,
    RemoveVisit: Action.REMOVE,
    MoveVisit: Action.MOVE,
    ReleaseCounter: Action.RELEASE,
    ChangeProfile: Action.CHANGE_PROFILE,
    PlanCounters: Action.PLAN,
    CloseService: Action.CLOSE_SERVICE,
    OpenService: Action.OPEN_SERVICE,
    StopTickets: Action.STOP_TICKETS,
    ResumeTickets: Action.RESUME_TICKETS,
    PreviewBranchFile: Action.PREVIEW_FILE,
    ReloadBranchFile: Action.RELOAD_FILE,
    OpenDay: Action.OPEN_DAY,
    CloseDay: Action.CLOSE_DAY,
    CloseKiosk: Action.CLOSE_KIOSK,
    OpenKiosk: Action.OPEN_KIOSK,
    RestartKiosk: Action.RESTART_KIOSK,
    PrintTestPage: Action.PRINT_TEST_PAGE,
    AnswerHelp: Action.ANSWER_HELP,
    EndHelp: Action.END_HELP,
    RaisePanic: Action.RAISE_PANIC,
    AnswerPanic: Action.ANSWER_PANIC,
    EndPanic: Action.END_PANIC,
    EndPanicOf: Action.END_PANIC_OF,
}

_AT_THE_COUNTER = frozenset(
    {
        Action.SIGN_IN,
        Action.TAKE_OVER,
        Action.SIGN_OUT,
        Action.CALL_NEXT,
        Action.CALL_CHOSEN,
        Action.START,
        Action.FINISH,
        Action.FINISH_DETAILS,
        Action.FINISH_LEFT,
        Action.FINISH_REMOVED,
        Action.RECALL,
        Action.NO_SHOW,
        Action.RETURN_MISTAKE,
        Action.RETURN_NEEDS_TIME,
        Action.NEXT_SERVICE,
        Action.TRANSFER,
        Action.PARK,
        Action.UNDO,
        Action.WALK_UP,
        Action.REJOIN,
        Action.BREAK,
        Action.BACK_OFFICE,
        Action.RESUME,
        Action.HAND_OVER,
    }
)
_AT_THE_DOOR = frozenset({Action.DOOR_IN, Action.DOOR_OUT, Action.DOOR_COUNT, Action.CAME_IN})
_FOR_THE_DAY = frozenset(
    {
        Action.OPEN_DAY,
        Action.CLOSE_DAY,
        Action.SET_CAP,
        Action.SEND_HOME,
        Action.EVACUATE,
        Action.END_EVACUATION,
    }
)
_FOR_DISPLAYS = frozenset({Action.SET_NOTICE, Action.TAKE_BACK_NOTICE})
_FOR_KIOSKS = frozenset({Action.CLOSE_KIOSK, Action.OPEN_KIOSK, Action.RESTART_KIOSK, Action.PRINT_TEST_PAGE})
_FOR_HELP = frozenset({Action.ANSWER_HELP, Action.END_HELP})
_FOR_COLLEAGUES = frozenset({Action.RAISE_PANIC, Action.ANSWER_PANIC, Action.END_PANIC})
_FOR_TICKETS = frozenset(
    {Action.CLOSE_SERVICE, Action.OPEN_SERVICE, Action.STOP_TICKETS, Action.RESUME_TICKETS}
)
_FOR_VISITS = frozenset({Action.REMOVE, Action.MOVE})
_FOR_COUNTERS = frozenset({Action.RELEASE, Action.CHANGE_PROFILE, Action.PLAN})
_FOR_THE_FILE = frozenset({Action.PREVIEW_FILE, Action.RELOAD_FILE})
_OFFERED: dict[type[DeskView], frozenset[Action]] = {
    CounterView: _AT_THE_COUNTER | _FOR_HELP | _FOR_COLLEAGUES,
    DoorView: _AT_THE_DOOR,
    SupervisorView: _AT_THE_DOOR
    | _FOR_THE_DAY
    | _FOR_DISPLAYS
    | _FOR_KIOSKS
    | _FOR_HELP
    | _FOR_COLLEAGUES
    | {Action.END_PANIC_OF}
    | _FOR_TICKETS
    | _FOR_VISITS
    | _FOR_COUNTERS
    | _FOR_THE_FILE,
}

# A counter does one thing at a time: each of its commands changes what the next one would mean.
# Door steps add up in any order, but not across a count: who was counted would be uncertain.
_EXCLUDES: dict[Action, frozenset[Action]] = {
    **dict.fromkeys(_AT_THE_COUNTER, _AT_THE_COUNTER),
    Action.DOOR_COUNT: _AT_THE_DOOR,
    Action.DOOR_IN: frozenset({Action.DOOR_COUNT}),
    Action.DOOR_OUT: frozenset({Action.DOOR_COUNT}),
    Action.CAME_IN: frozenset({Action.DOOR_COUNT}),
    **dict.fromkeys(_FOR_VISITS, _FOR_VISITS),
    **dict.fromkeys(_FOR_COUNTERS, _FOR_COUNTERS),
    **dict.fromkeys(_FOR_TICKETS, _FOR_TICKETS),
    Action.PREVIEW_FILE: frozenset({Action.PREVIEW_FILE}),
    Action.RELOAD_FILE: _FOR_THE_FILE,
    **dict.fromkeys(_FOR_THE_DAY, _FOR_THE_DAY),
    **dict.fromkeys(_FOR_DISPLAYS, _FOR_DISPLAYS),
    **dict.fromkeys(_FOR_KIOSKS, _FOR_KIOSKS),
    **dict.fromkeys(_FOR_HELP, _FOR_HELP),
    # Nothing else holds an alarm back.
    Action.RAISE_PANIC: frozenset({Action.RAISE_PANIC}),
    Action.ANSWER_PANIC: frozenset({Action.ANSWER_PANIC}),
    Action.END_PANIC: frozenset({Action.END_PANIC}),
    Action.END_PANIC_OF: frozenset({Action.END_PANIC_OF}),
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


def _not_evacuating(desk: Desk) -> Hindrance | None:
    return Hindrance.EVACUATING if desk.day and desk.day.evacuating else None


def _evacuating(desk: Desk) -> Hindrance | None:
    return None if desk.day and desk.day.evacuating else Hindrance.NO_EVACUATION


def _notice_shown(desk: Desk) -> Hindrance | None:
    return None if isinstance(desk.view, SupervisorView) and desk.view.notice else Hindrance.NO_NOTICE


def _announced_long_enough(action: Action) -> _Rule:
    return lambda desk: Hindrance.TOO_SOON if desk.ready_in(action) else None


def _recalled(desk: Desk) -> Hindrance | None:
    may = desk.visit is not None and desk.visit.no_show_from is not None
    return None if may else Hindrance.RECALL_FIRST


def _something_to_undo(desk: Desk) -> Hindrance | None:
    if desk.undoable is None:
        return Hindrance.NOTHING_TO_UNDO
    # Only a call can be taken back with its visit in hand; others would come back to a taken place.
    return None if desk.undoable.act is Act.CALL else _hands_free(desk)


def _not_paused(desk: Desk) -> Hindrance | None:
    return Hindrance.PAUSED if desk.pausing else None


def _paused(desk: Desk) -> Hindrance | None:
    return None if desk.pausing else Hindrance.NOT_PAUSED


def _help_wanted(desk: Desk) -> Hindrance | None:
    return None if desk.help else Hindrance.NO_HELP_WANTED


def _nobody_goes(desk: Desk) -> Hindrance | None:
    waits = any(call.state is HelpState.TOLD for call in desk.help)
    return None if waits else Hindrance.HELP_ANSWERED


def _no_panic_yet(desk: Desk) -> Hindrance | None:
    return Hindrance.PANIC_RAISED if desk.own_panic else None


def _own_panic(desk: Desk) -> Hindrance | None:
    return None if desk.own_panic else Hindrance.NO_PANIC


def _panic_elsewhere(desk: Desk) -> Hindrance | None:
    return None if desk.panics else Hindrance.NO_PANIC


def _still_to_answer(desk: Desk) -> Hindrance | None:
    return None if desk.panic_to_answer else Hindrance.PANIC_ANSWERED


def _not_started(desk: Desk) -> Hindrance | None:
    started = desk.visit is not None and desk.visit.state is VisitState.SERVING
    return Hindrance.ALREADY_STARTED if started else None


def _started(desk: Desk) -> Hindrance | None:
    return None if desk.call_finishes else Hindrance.NOT_STARTED


_CALLING: tuple[_Rule, ...] = (_signed_in, _day_open, _not_evacuating, _none_called)
_PAUSING: tuple[_Rule, ...] = (_signed_in, _hands_free, _not_paused)
_WITH_CALLED: tuple[_Rule, ...] = (_signed_in, _in_hand, _not_started)
_WITH_VISIT: tuple[_Rule, ...] = (_signed_in, _in_hand)
_RULES: dict[Action, tuple[_Rule, ...]] = {
    Action.SIGN_IN: (_signed_out, _day_open),
    Action.TAKE_OVER: (_signed_in,),
    Action.SIGN_OUT: (_signed_in, _hands_free),
    Action.CALL_NEXT: (*_CALLING, _somebody_waits),
    Action.WALK_UP: _CALLING,
    Action.REJOIN: (_signed_in,),
    Action.UNDO: (_signed_in, _something_to_undo),
    Action.BREAK: _PAUSING,
    Action.BACK_OFFICE: _PAUSING,
    Action.RESUME: (_signed_in, _paused),
    Action.CALL_CHOSEN: _CALLING,
    Action.START: _WITH_CALLED,
    Action.RECALL: (*_WITH_CALLED, _announced_long_enough(Action.RECALL)),
    Action.NO_SHOW: (*_WITH_CALLED, _recalled, _announced_long_enough(Action.NO_SHOW)),
    Action.FINISH: _WITH_VISIT,
    Action.FINISH_DETAILS: _WITH_VISIT,
    Action.FINISH_LEFT: _WITH_VISIT,
    Action.FINISH_REMOVED: _WITH_VISIT,
    Action.RETURN_MISTAKE: _WITH_VISIT,
    Action.RETURN_NEEDS_TIME: _WITH_VISIT,
    Action.NEXT_SERVICE: (*_WITH_VISIT, _started),
    Action.HAND_OVER: (_signed_in,),
    Action.TRANSFER: _WITH_VISIT,
    Action.PARK: _WITH_VISIT,
    **dict.fromkeys(_AT_THE_DOOR, (_day_open,)),
    Action.OPEN_DAY: (_day_closed,),
    Action.CLOSE_DAY: (_day_open,),
    Action.SET_CAP: (_day_open,),
    Action.SEND_HOME: (_day_open,),
    Action.EVACUATE: (_day_open, _not_evacuating),
    Action.END_EVACUATION: (_evacuating,),
    Action.SET_NOTICE: (_day_open,),
    **dict.fromkeys(_FOR_TICKETS, (_day_open,)),
    **dict.fromkeys(_FOR_COUNTERS, (_day_open,)),
    Action.MOVE: (_day_open,),
    Action.TAKE_BACK_NOTICE: (_notice_shown,),
    Action.ANSWER_HELP: (_help_wanted, _nobody_goes),
    Action.END_HELP: (_help_wanted,),
    Action.RAISE_PANIC: (_no_panic_yet,),
    Action.ANSWER_PANIC: (_panic_elsewhere, _still_to_answer),
    Action.END_PANIC: (_own_panic,),
    Action.END_PANIC_OF: (_panic_elsewhere,),
}
