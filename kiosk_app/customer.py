"""The person at the kiosk, and where they are. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk_app.comfort import NEUTRAL, Comfort, Help
from kiosk_app.errand import Errand
from kiosk_app.events import Paper
from queue_link.results import Refusal, TicketIssued
from queue_link.vocabulary import Language, Need, PriorityId, RequestId, ScreenId, ServiceId


class Screen(StrEnum):
    """What is on the screen."""

    START = "start"
    """Waits for a customer to choose a language."""
    MATTER = "matter"
    """A question or guidance of the triage."""
    LANGUAGES = "languages"
    """The languages that have no button of their own on every screen; it goes back to where it came from."""
    PARTY = "party"
    CONSENT = "consent"
    """The wait is long: do they still want a number?"""
    CODE = "code"
    """Types the code of an appointment or a ticket."""
    FOUND = "found"
    """Where a ticket stands that was looked up."""
    LEAVING = "leaving"
    """Do they really give the ticket back?"""
    LEFT = "left"
    """They have given it back."""
    NEEDS = "needs"
    """What the customer needs at the counter; the party screen comes after it."""
    SENDING = "sending"
    TICKET = "ticket"
    REFUSED = "refused"
    FULL = "full"
    CLOSED = "closed"
    OFFLINE = "offline"
    NO_ANSWER = "no-answer"
    """The server has not answered in time; no ticket was given."""
    SHUT = "shut"
    """Staff have closed this kiosk."""
    EVACUATION = "evacuation"
    """Everybody is to leave the building; there are only the modes, and the call for help."""


@dataclass(frozen=True)
class Customer:
    """All that is known of the person at the kiosk. ``Customer()`` is nobody: the last one is forgotten."""

    place: Screen = Screen.START
    language: Language | None = None
    trail: tuple[ScreenId, ...] = ()
    """The triage screens that led here, the present one last."""
    service: ServiceId | None = None
    priority: PriorityId | None = None
    """The class that the chosen button stands for; None: the service's own."""
    party: int = 1
    come_back: bool = False
    """They want to go away, and come back when their turn is near."""
    needs: frozenset[Need] = frozenset()
    """What they ask for at the counter; it goes with the wish for a ticket and is never printed or shown."""
    comfort: Comfort = NEUTRAL
    help: Help = Help.NONE
    request: RequestId | None = None
    """The wish for a ticket that is waited for."""
    ticket: TicketIssued | None = None
    paper: Paper = Paper.NONE
    refusal: Refusal | None = None
    errand: Errand | None = None
    """What they do with a code."""
    looks_for_language: bool = False
    """They look at the other languages, wherever they are."""


NOBODY = Customer()
