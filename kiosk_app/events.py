"""What happens to the kiosk, and what it wants done."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk_app.comfort import Help
from kiosk_app.errand import Wish
from queue_link.commands import LeaveQueue, TakeTicket
from queue_link.messages import KioskSetup, KioskView
from queue_link.results import Result, TicketIssued
from queue_link.vocabulary import Language, RequestId, VisitId


class Button(StrEnum):
    """Everything that can be tapped."""

    LANGUAGE = "language"
    OTHER_LANGUAGES = "other-languages"
    """Shows the languages that have no button of their own on every screen."""
    CHOICE = "choice"
    MORE_CHOICES = "more-choices"
    """Turns the page of what does not fit, which QML does by itself."""
    PARTY = "party"
    TAKE = "take"
    TAKE_LATER = "take-later"
    """A number now, and back when the wait is nearly over."""
    TRY_AGAIN = "try-again"
    GUIDANCE = "guidance"
    PRINT_AGAIN = "print-again"
    BACK = "back"
    START_OVER = "start-over"
    DONE = "done"
    MORE_TIME = "more-time"
    CHECK_IN = "check-in"
    """A booked customer has come."""
    MY_TICKET = "my-ticket"
    """Somebody has a ticket already."""
    KEY = "key"
    """A character of a code."""
    ERASE = "erase"
    ENTER = "enter"
    REJOIN = "rejoin"
    LEAVE = "leave"
    """Gives the ticket back; asked once more before it is done."""
    KEEP = "keep"
    HIGH_CONTRAST = "high-contrast"
    LARGE_TEXT = "large-text"
    LOW_REACH = "low-reach"
    SPEECH = "speech"
    HELP = "help"
    """Calls somebody of the staff."""
    NEEDS = "needs"
    """To what the customer needs at the counter, and back from it."""
    NEED = "need"


class Printer(StrEnum):
    """Whether a paper ticket can be had now."""

    NONE = "none"
    """This kiosk has no printer."""
    READY = "ready"
    NOT_READY = "not-ready"


class Paper(StrEnum):
    """What became of the paper of the ticket on the screen."""

    NONE = "none"
    """There is no printer, or it was not ready."""
    PRINTING = "printing"
    PRINTED = "printed"
    """The printer has confirmed it."""
    SENT = "sent"
    """All was sent, to a printer that cannot confirm."""
    FAILED = "failed"
    """Certainly not printed."""
    UNSURE = "unsure"
    """It may be out, or not."""


# --- events ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Tap:
    """``index`` counts languages, choices, needs and keys from 0; ``PARTY`` has the number of people."""

    button: Button
    index: int = 0


@dataclass(frozen=True)
class Scanned:
    """The barcode reader has read a code."""

    code: str


@dataclass(frozen=True)
class SetUp:
    setup: KioskSetup


@dataclass(frozen=True)
class Seen:
    """The newest snapshot."""

    view: KioskView


@dataclass(frozen=True)
class LinkChanged:
    online: bool


@dataclass(frozen=True)
class Sent:
    """The customer's wish has got its id."""

    request: RequestId


@dataclass(frozen=True)
class Answered:
    request: RequestId
    result: Result


@dataclass(frozen=True)
class Expired:
    """The request was never sent and never will be."""

    request: RequestId


@dataclass(frozen=True)
class PrinterChanged:
    printer: Printer


@dataclass(frozen=True)
class PaperChanged:
    visit: VisitId
    paper: Paper


@dataclass(frozen=True)
class Tick:
    """Time has passed."""


@dataclass(frozen=True)
class Headphones:
    """Their plug was put in, or pulled out."""

    plugged: bool


@dataclass(frozen=True)
class VoicesChanged:
    """The languages that can be spoken now."""

    voices: frozenset[Language]


@dataclass(frozen=True)
class HelpChanged:
    """What became of the call for help."""

    help: Help


@dataclass(frozen=True)
class Heeded:
    """The customer did something that changes nothing, such as moving on to the next button."""


Event = (
    Tap
    | Scanned
    | SetUp
    | Seen
    | LinkChanged
    | Sent
    | Answered
    | Expired
    | PrinterChanged
    | PaperChanged
    | Headphones
    | VoicesChanged
    | HelpChanged
    | Heeded
    | Tick
)


# --- effects --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Ask:
    """Send the customer's wish; give up after ``patience_s`` seconds if it could not be sent at all."""

    command: TakeTicket | Wish
    patience_s: float


@dataclass(frozen=True)
class GiveBack:
    """Nobody waits for this ticket any more: take it out of the queue."""

    command: LeaveQueue


@dataclass(frozen=True)
class Print:
    ticket: TicketIssued
    copy: bool
    """It may be on paper already: mark this one as a copy."""


@dataclass(frozen=True)
class DoWithoutPaper:
    """A ticket was given, and the printer cannot print now."""


@dataclass(frozen=True)
class StopPrinting:
    """The customer has gone: what is not on paper yet shall not come out later."""

    visit: VisitId


@dataclass(frozen=True)
class CallHelp:
    """Tell the staff that somebody at this kiosk asks for help."""

    language: Language
    visit: VisitId | None = None
    """Whose ticket is on the screen."""


@dataclass(frozen=True)
class Ring:
    """The screen will be cleared soon: a sound for whoever looks elsewhere."""


Effect = Ask | GiveBack | Print | DoWithoutPaper | StopPrinting | CallHelp | Ring
