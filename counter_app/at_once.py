"""What is done by one press, because it hurts nobody or is what happened anyway."""

from __future__ import annotations

from collections.abc import Mapping

from counter_app.counter import Action
from queue_link.commands import (
    CallNext,
    Command,
    EndPanic,
    Finish,
    RaisePanic,
    Recall,
    Resume,
    ReturnVisit,
    Start,
    Undo,
)
from queue_link.vocabulary import Outcome, Place, ReturnCause

AT_ONCE: Mapping[Action, Command] = {
    Action.CALL_NEXT: CallNext(),
    Action.START: Start(),
    Action.FINISH: Finish(Outcome.SERVED),
    Action.FINISH_LEFT: Finish(Outcome.LEFT),
    Action.RECALL: Recall(),
    Action.RETURN_MISTAKE: ReturnVisit(Place.KEEP, ReturnCause.MISTAKE),
    Action.RETURN_NEEDS_TIME: ReturnVisit(Place.LAST, ReturnCause.NEEDS_TIME),
    Action.UNDO: Undo(),
    Action.RESUME: Resume(),
    Action.RAISE_PANIC: RaisePanic(),
    Action.END_PANIC: EndPanic(),
}
