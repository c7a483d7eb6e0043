"""One moment of the kiosk, and what can be seen in it. Pure, without Qt and without a clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from kiosk_app.comfort import Help, Mode
from kiosk_app.customer import NOBODY, Customer, Screen
from kiosk_app.errand import Purpose
from kiosk_app.events import Effect, Paper, Printer, Tap
from kiosk_app.offers import offer_for
from kiosk_app.times import Times
from queue_link.catalogue import TriageScreen
from queue_link.messages import KioskSetup, KioskView, Offer
from queue_link.vocabulary import Knowledge, Language, Reason, RequestId

LONG_AGO = float("-inf")
_GATED = frozenset({Screen.START, Screen.PARTY, Screen.NEEDS, Screen.CONSENT, Screen.CODE})
"""Where a customer is about to want something, and is told at once if it cannot be had."""
BEFORE_THE_WISH = frozenset({Screen.PARTY, Screen.NEEDS, Screen.CONSENT})
HELP_ON_ITS_WAY = frozenset({Help.ASKED, Help.TOLD, Help.COMING})
_SCREEN_OF_REASON = {
    Reason.CLOSED: Screen.CLOSED,
    Reason.DAY_NOT_OPEN: Screen.CLOSED,
    Reason.SERVICE_CLOSED: Screen.CLOSED,
    Reason.TICKETS_STOPPED: Screen.CLOSED,
    Reason.FULL: Screen.FULL,
}


@dataclass(frozen=True)
class Kiosk:
    """One moment of the kiosk. Times are seconds of any clock that never goes back."""

    times: Times = field(default_factory=Times)
    setup: KioskSetup | None = None
    view: KioskView | None = None
    printer: Printer = Printer.NONE
    reader: bool = False
    """There is a barcode reader."""
    voices: frozenset[Language] = frozenset()
    """The languages that the kiosk can speak."""
    modes: frozenset[Mode] = frozenset(Mode)
    """Those on offer; speech only if there is a voice too."""
    customer: Customer = NOBODY
    given_up: frozenset[RequestId] = frozenset()
    """Wishes nobody waits for any more; a ticket that still comes of one is given back."""
    now: float = LONG_AGO
    lost_at: float | None = LONG_AGO
    """When the connection broke; None while there is one."""
    touched_at: float = LONG_AGO
    settles_at: float = LONG_AGO
    warned_at: float | None = None
    """Since when the time-out is announced on the screen."""
    waiting_since: float = LONG_AGO
    """When sending or printing began."""
    issued_at: float = LONG_AGO
    """When the ticket on the screen came."""

    # --- what is on the screen --------------------------------------------------------------------

    @property
    def screen(self) -> Screen:
        if self.evacuating:
            return Screen.EVACUATION
        return Screen.LANGUAGES if self.customer.looks_for_language else self._beneath

    @property
    def _beneath(self) -> Screen:
        """The screen without the other languages before it."""
        place = self.customer.place
        if place is Screen.REFUSED and self.customer.refusal is not None:
            return _SCREEN_OF_REASON.get(self.customer.refusal.reason, place)
        if place not in _GATED:
            return place
        if self.offline or self.setup is None or self.view is None:
            return Screen.OFFLINE
        if self.view.closed is not None:
            return Screen.SHUT
        with_code = self.customer.errand is not None
        return place if self.view.day.tickets or with_code else Screen.CLOSED

    @property
    def evacuating(self) -> bool:
        """Everybody is to leave, as far as is known: also while the connection is away."""
        return self.view is not None and self.view.day.evacuating

    @property
    def offline(self) -> bool:
        """The connection is away for longer than a customer need not know."""
        return self.lost_at is not None and self.now - self.lost_at >= self.times.offline_grace

    @property
    def offer(self) -> Offer | None:
        """What the customer would get now; None before they have chosen, or where the server is silent."""
        if self.setup is None or self.view is None or self.customer.service is None:
            return None
        return offer_for(self.setup, self.view, self.customer.service, self.customer.priority)

    @property
    def full(self) -> bool:
        """There is no room inside for this party, or others wait outside for it: it may wait there too.

        Also while nobody knows how many are inside.
        """
        occupancy = self.view.occupancy if self.view else None
        if occupancy is None:
            return False
        unknown = occupancy.knowledge is Knowledge.UNKNOWN
        return unknown or occupancy.free < self.customer.party or occupancy.outside > 0

    @property
    def settled(self) -> bool:
        """Whether taps are taken yet."""
        return self.now >= self.settles_at

    @property
    def slow(self) -> bool:
        """Whether sending or printing goes on for longer than usual."""
        busy = self.customer.place is Screen.SENDING or self.customer.paper is Paper.PRINTING
        return busy and self.now - self.waiting_since >= self.times.slow

    @property
    def warning_left(self) -> float | None:
        """Seconds until the screen is cleared, while that is announced."""
        return None if self.warned_at is None else max(0.0, self.warned_at + self.times.warning - self.now)

    @property
    def language(self) -> Language:
        """What the customer chose, else the first on offer."""
        if self.customer.language is not None:
            return self.customer.language
        return self.languages[0] if self.languages else Language("fi")

    @property
    def languages(self) -> tuple[Language, ...]:
        """What can be chosen: in speech mode only what can be spoken."""
        all_of_them = self.setup.languages if self.setup else ()
        if not self.customer.comfort.speech:
            return all_of_them
        return tuple(language for language in all_of_them if language in self.voices)

    @property
    def can_speak(self) -> bool:
        """Speech mode is on offer: there is a voice for one of the branch's languages."""
        spoken = self.voices.intersection(self.setup.languages if self.setup else ())
        return Mode.SPEECH in self.modes and bool(spoken)

    @property
    def triage(self) -> TriageScreen | None:
        """The triage screen the customer is at."""
        if self.setup is None or not self.customer.trail:
            return None
        return next((s for s in self.setup.screens if s.id == self.customer.trail[-1]), None)

    @property
    def can_print_again(self) -> bool:
        """Paper can be had; a slip that is out already can be printed again for a short time."""
        late = self.now - self.issued_at > self.times.reprint
        done = self.customer.paper is Paper.PRINTING or (self.customer.paper is Paper.PRINTED and late)
        return self.customer.ticket is not None and not done and self.printer is Printer.READY

    @property
    def asks_consent(self) -> bool:
        """The wait is so long that the customer is asked whether they want a number at all."""
        wait = self.offer.wait if self.offer else None
        return wait is not None and self.setup is not None and wait.likely > self.setup.ask_above_min * 60

    @property
    def takes_booked(self) -> bool:
        """Booked customers can check in now."""
        return self.setup is not None and self.setup.check_in and self.in_service

    @property
    def in_service(self) -> bool:
        """The business day is on: tickets that are out may still be called."""
        return self.view is not None and self.view.day.open

    @property
    def asks_needs(self) -> bool:
        """Needs can be told here: they go with a wish that is still to come."""
        errand = self.customer.errand
        return errand is None or errand.purpose is Purpose.CHECK_IN

    @property
    def idle(self) -> bool:
        """Nobody is at the kiosk, and no ticket of somebody who has gone may still have to be given back."""
        return self.customer == NOBODY and not self.given_up

    def serving(self, customer: Customer) -> Kiosk:
        """The same kiosk, with what is known of its customer changed."""
        return replace(self, customer=customer)


Step = tuple[Kiosk, tuple[Effect, ...]]
"""The next moment, and what shall be done."""

Act = Callable[[Kiosk, Tap], Step]
"""What a tap does."""
