"""What a desk is doing, in the one word that must be seen at a glance. No Qt, no texts."""

from __future__ import annotations

from enum import StrEnum

from counter_app.counter import Desk
from queue_link.vocabulary import PauseKind, VisitState


class Mode(StrEnum):
    """Each has a colour, a shape and a word of its own."""

    EVACUATION = "evacuation"
    AWAY = "away"
    """The server cannot be reached: all that is shown may be old."""
    SIGNED_OUT = "signed-out"
    CALLED = "called"
    """A number is called and nobody has come yet."""
    SERVING = "serving"
    BREAK = "break"
    BACK_OFFICE = "back-office"
    CLOSED = "closed"
    FREE = "free"


def mode_of(desk: Desk, *, online: bool) -> Mode:
    """The most important one first; an evacuation is told even when the connection breaks in it."""
    if desk.day is not None and desk.day.evacuating:
        return Mode.EVACUATION
    if not online or desk.view is None:
        return Mode.AWAY
    if not desk.signed_in:
        return Mode.SIGNED_OUT
    if desk.visit is not None:
        return Mode.SERVING if desk.visit.state is VisitState.SERVING else Mode.CALLED
    match desk.pausing:
        case PauseKind.BREAK:
            return Mode.BREAK
        case PauseKind.BACK_OFFICE:
            return Mode.BACK_OFFICE
    return Mode.FREE if desk.day is not None and desk.day.open else Mode.CLOSED
