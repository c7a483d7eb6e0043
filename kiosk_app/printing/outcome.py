"""What is asked of the printer, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PIL import Image

from kiosk_app.printing.status import Condition
from kiosk_app.printing.text_slip import TextSlip


class Outcome(StrEnum):
    """What is known of a slip when its job ends."""

    CONFIRMED = "confirmed"
    """It is on paper and cut: the printer said so."""
    SENT_UNCONFIRMED = "sent-unconfirmed"
    """All was sent to a printer that cannot confirm, and no trouble was seen."""
    NOT_SENT = "not-sent"
    """Nothing was sent; it may be tried again freely."""
    BLOCKED = "blocked"
    """The printer could not finish (paper, cover, error); nothing more of it will come out."""
    UNKNOWN = "unknown"
    """It may be on paper, or not. Never tried again by itself."""


class Health(StrEnum):
    """Whether a slip can be printed now, and what hinders it."""

    UNREACHABLE = "unreachable"
    """No connection, or no answer."""
    READY = "ready"
    NEAR_END = "near-end"
    """Prints; the roll wants changing soon."""
    PAPER_OUT = "paper-out"
    COVER_OPEN = "cover-open"
    ERROR = "error"
    """Paper jam or cutter; needs a person."""
    OFFLINE = "offline"
    """Not ready for a reason that it does not tell; often only for a moment."""
    HELD = "held"
    """An earlier slip may still be in its memory; nothing is sent until that is cleared."""

    @property
    def can_print(self) -> bool:
        return self in (Health.READY, Health.NEAR_END)


def health_of(condition: Condition) -> Health:
    """The most telling word for a condition."""
    if condition.cover_open:
        return Health.COVER_OPEN
    if condition.paper_out:
        return Health.PAPER_OUT
    if condition.error:
        return Health.ERROR
    if condition.offline:
        return Health.OFFLINE
    return Health.NEAR_END if condition.near_end else Health.READY


@dataclass(frozen=True)
class PrintJob:
    """One slip to print."""

    key: str
    """Which slip it is: the visit's id. A second job with the same key prints a copy."""
    draw: Callable[[bool], Image.Image]
    """Draws the slip; with True, marked as a copy. Called in the printer's thread."""
    copy: bool = False
    """Mark it as a copy in any case, because it may be on paper from an earlier run."""
    write: Callable[[bool], TextSlip] | None = None
    """The same slip as text, for printers that are sent text; with True, marked as a copy."""
    content: bytes = b""
    """What the slip says, to be stored: a job that waited when the kiosk crashed is made from it again."""


@dataclass(frozen=True)
class PrintResult:
    key: str
    outcome: Outcome
    health: Health
    """When the job ended."""
    copy: bool = False
    """What was sent last was marked as a copy."""
