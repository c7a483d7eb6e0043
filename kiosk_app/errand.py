"""What a customer does with a code at the kiosk: checking in, or looking up a ticket. Pure.

An errand begins with a code that is typed or scanned, asks the server, and ends with a ticket, with where the
ticket stands, or with the ticket given back.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk_app.comfort import in_order
from queue_link.commands import CheckIn, LeaveQueue, Rejoin
from queue_link.questions import FindTicket
from queue_link.results import Accepted, Refusal, Result, TicketFound
from queue_link.vocabulary import Language, Need, Reason, TicketNumber

KEYS = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""What can be typed. O is typed as 0 and I as 1; the server takes either."""
LONGEST = 24
"""Characters; a ticket's token has 20."""
TOKEN_LENGTH = 20
_ADDRESS = "/t/"
"""In the address of a ticket's QR code."""
_LONGEST_SCANNED = 200
_LONGEST_BOOKED = 64
_CHANGED_MEANWHILE = frozenset({Reason.UNKNOWN_VISIT, Reason.ALREADY_STARTED, Reason.NOT_MISSED})
"""What was offered is no longer so: the ticket is looked up again."""

Wish = CheckIn | FindTicket | Rejoin | LeaveQueue


class Purpose(StrEnum):
    CHECK_IN = "check-in"
    """A booked customer has come."""
    FIND = "find"
    """Somebody has a ticket already."""


class Stage(StrEnum):
    """How far it has come."""

    TYPING = "typing"
    ASKING = "asking"
    FOUND = "found"
    """The ticket is there; what may be done about it is offered."""
    LEAVING = "leaving"
    """They are asked whether they really give it back."""
    LEFT = "left"


@dataclass(frozen=True)
class Errand:
    purpose: Purpose
    typed: str = ""
    scanned: str = ""
    """Read by a barcode reader; it goes before what was typed."""
    stage: Stage = Stage.TYPING
    wish: Wish | None = None
    """What the server is asked now, or was asked last."""
    found: TicketFound | None = None
    back: bool = False
    """The ticket is in its line again by this errand."""

    @property
    def code(self) -> str:
        return self.scanned or self.typed

    @property
    def given_back(self) -> TicketNumber | None:
        """The number that was given back."""
        return self.found.number if self.found and self.stage is Stage.LEFT else None


def scanned(code: str, purpose: Purpose) -> Errand:
    """An errand with a code from the reader. A ticket is known by the form of its code."""
    code = code.strip()[:_LONGEST_SCANNED]
    of_ticket = _ADDRESS in code or (len(code) == TOKEN_LENGTH and code.isalnum())
    return Errand(Purpose.FIND if of_ticket else purpose, scanned=code)


def typed(errand: Errand, place: int) -> Errand:
    """One more character: the one at this place of ``KEYS``."""
    if errand.stage is not Stage.TYPING or not 0 <= place < len(KEYS) or len(errand.typed) >= LONGEST:
        return errand
    return replace(errand, typed=errand.typed + KEYS[place], scanned="")


def erased(errand: Errand) -> Errand:
    """Without its last character."""
    return replace(errand, typed=errand.typed[:-1], scanned="")


def entered(errand: Errand, language: Language, needs: Collection[Need] = ()) -> Errand:
    """The code is complete: the server is asked. Nothing happens without a code.

    ``needs`` go with a check-in.
    """
    if not errand.code:
        return errand
    return _asking(errand, _opening(errand, language, needs))


def rejoining(errand: Errand) -> Errand:
    """They want to be back in the line."""
    if errand.found is None or not errand.found.may_rejoin:
        return errand
    return _asking(errand, Rejoin(errand.found.visit))


def leaving(errand: Errand) -> Errand:
    """They want to give the ticket back: asked once, done the second time."""
    if errand.found is None or not errand.found.may_leave:
        return errand
    if errand.stage is Stage.FOUND:
        return replace(errand, stage=Stage.LEAVING)
    return _asking(errand, LeaveQueue(errand.found.visit))


def keeping(errand: Errand) -> Errand:
    """They do not give it back."""
    return replace(errand, stage=Stage.FOUND)


def typing_again(errand: Errand) -> Errand:
    """Back to the code, to correct it. One from the reader cannot be seen, and is gone."""
    return replace(errand, scanned="", stage=Stage.TYPING, wish=None, found=None)


def answered(errand: Errand, result: Result) -> Errand | Refusal:
    """Where the server's answer leads: further, or to a refusal that is told."""
    match result, errand.wish:
        case TicketFound(), _:
            return replace(errand, stage=Stage.FOUND, found=result)
        case Accepted(), LeaveQueue():
            return replace(errand, stage=Stage.LEFT)
        case Accepted(), Rejoin():
            return _asking(replace(errand, back=True), FindTicket(errand.code))
        case Refusal(reason=Reason.ALREADY_CHECKED_IN), CheckIn(code=code):
            return _asking(errand, FindTicket(code))
        case Refusal(reason=reason), Rejoin() | LeaveQueue() if reason in _CHANGED_MEANWHILE:
            return _asking(errand, FindTicket(errand.code))
        case Refusal(), _:
            return result
        case _:
            return Refusal(Reason.SERVER_ERROR)


def _asking(errand: Errand, wish: Wish) -> Errand:
    return replace(errand, stage=Stage.ASKING, wish=wish)


def _opening(errand: Errand, language: Language, needs: Collection[Need]) -> Wish:
    if errand.purpose is Purpose.CHECK_IN:
        return CheckIn(errand.code[:_LONGEST_BOOKED], language, needs=in_order(needs))
    return FindTicket(errand.code)
