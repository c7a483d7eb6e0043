"""The states of the kiosk's screen: pure, without Qt and without a clock.

``Kiosk.on(event, now)`` gives the next state and what shall be done. What a tap does on which
screen stands in one table, ``TAPS``; a tap that is not in it does nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import takewhile

from kiosk_app.comfort import NEEDS, NEUTRAL, Comfort, Help, Mode
from kiosk_app.errand import (
    Errand,
    Purpose,
    Stage,
    Wish,
    answered,
    entered,
    erased,
    keeping,
    leaving,
    rejoining,
    scanned,
    typed,
    typing_again,
)
from kiosk_app.events import (
    Answered,
    Ask,
    Button,
    CallHelp,
    DoWithoutPaper,
    Effect,
    Event,
    Expired,
    GiveBack,
    Headphones,
    Heeded,
    HelpChanged,
    LinkChanged,
    Paper,
    PaperChanged,
    Print,
    Printer,
    PrinterChanged,
    Ring,
    Scanned,
    Seen,
    Sent,
    SetUp,
    StopPrinting,
    Tap,
    Tick,
    VoicesChanged,
)
from kiosk_app.offers import offer_for
from kiosk_app.times import Times
from queue_link.catalogue import TriageScreen
from queue_link.commands import LeaveQueue, TakeTicket
from queue_link.messages import KioskSetup, KioskView, Offer
from queue_link.results import Refusal, Result, TicketIssued
from queue_link.vocabulary import (
    Knowledge,
    Language,
    Need,
    PriorityId,
    Reason,
    RequestId,
    ScreenId,
    ServiceId,
)

LONG_AGO = float("-inf")


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


_GATED = frozenset({Screen.START, Screen.PARTY, Screen.NEEDS, Screen.CONSENT, Screen.CODE})
"""Where a customer is about to want something, and is told at once if it cannot be had."""
_MAY_BE_OUT = frozenset({Paper.SENT, Paper.UNSURE, Paper.PRINTED})
_BEFORE_THE_WISH = frozenset({Screen.PARTY, Screen.NEEDS, Screen.CONSENT})
_HELP_ON_ITS_WAY = frozenset({Help.ASKED, Help.TOLD, Help.COMING})
_SCREEN_OF_REASON = {
    Reason.CLOSED: Screen.CLOSED,
    Reason.DAY_NOT_OPEN: Screen.CLOSED,
    Reason.FULL: Screen.FULL,
}
_SCREEN_OF_STAGE = {
    Stage.TYPING: Screen.CODE,
    Stage.ASKING: Screen.SENDING,
    Stage.FOUND: Screen.FOUND,
    Stage.LEAVING: Screen.LEAVING,
    Stage.LEFT: Screen.LEFT,
}
_TAKES_CODES = frozenset(
    {
        *(Screen.START, Screen.MATTER, Screen.PARTY, Screen.NEEDS, Screen.CONSENT, Screen.CODE),
        *(Screen.FOUND, Screen.LEFT, Screen.REFUSED, Screen.FULL, Screen.CLOSED, Screen.NO_ANSWER),
    }
)
"""Where a code that is held under the reader is taken: wherever nothing else is under way."""


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

Step = tuple["Kiosk", tuple[Effect, ...]]


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
        return place if self.view.day.tickets or place is Screen.CODE else Screen.CLOSED

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
        return self.setup is not None and not self.voices.isdisjoint(self.setup.languages)

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

    def takes(self, button: Button) -> bool:
        """Whether the screen has this button."""
        return button in TAPS[self.screen]

    def serving(self, customer: Customer) -> Kiosk:
        """The same kiosk, with what is known of its customer changed."""
        return replace(self, customer=customer)

    # --- what happens -----------------------------------------------------------------------------

    def on(self, event: Event, now: float) -> Step:
        """The state after ``event`` at ``now``, and what shall be done."""
        then, effects = _happen(replace(self, now=now), event)
        moved = (then.customer.place, then.customer.trail) != (self.customer.place, self.customer.trail)
        if moved:
            then = _touched(_without_languages(then))
        return _settling(then) if moved or _arranged(then) != _arranged(self) else then, effects


def _happen(kiosk: Kiosk, event: Event) -> Step:
    match event:
        case Tap():
            act = TAPS[kiosk.screen].get(event.button) if kiosk.settled else None
            return (kiosk, ()) if act is None else act(_touched(kiosk), event)
        case Scanned(code):
            return _scanned(kiosk, code)
        case Tick():
            return _tick(kiosk)
        case SetUp(setup):
            return _set_up(kiosk, setup), ()
        case Seen(view):
            return _heed_offer(replace(kiosk, view=view)), ()
        case LinkChanged(online):
            since = kiosk.now if kiosk.lost_at is None else kiosk.lost_at
            return replace(kiosk, lost_at=None if online else since), ()
        case Sent(request):
            return kiosk.serving(replace(kiosk.customer, request=request)), ()
        case Answered(request, result):
            return _answered(kiosk, request, result)
        case Expired(request):
            return _expired(kiosk, request), ()
        case PrinterChanged(printer):
            return replace(kiosk, printer=printer), ()
        case PaperChanged(visit, paper):
            if kiosk.customer.ticket is None or kiosk.customer.ticket.visit != visit:
                return kiosk, ()
            return _touched(kiosk.serving(replace(kiosk.customer, paper=paper))), ()
        case Headphones(plugged):
            return _touched(_speaking(kiosk, on=plugged)), ()
        case VoicesChanged(voices):
            then = replace(kiosk, voices=voices)
            return _speaking(then, on=then.can_speak) if kiosk.customer.comfort.speech else then, ()
        case HelpChanged(told):
            return _heed_help(kiosk, told), ()
        case Heeded():
            return _touched(kiosk), ()


# --- time, setup and answers --------------------------------------------------------------------------


def _arranged(kiosk: Kiosk) -> tuple[object, ...]:
    """What decides which buttons are where, on the same step of the same customer.

    The language does: its words have other lengths, and the screen may be mirrored.
    """
    offer = kiosk.offer if kiosk.screen in _BEFORE_THE_WISH else None
    offered = (offer.wait is None, offer.come_back_at is None) if offer else ()
    said = kiosk.can_print_again, kiosk.warned_at is None, offered
    return kiosk.screen, kiosk.language, kiosk.customer.comfort, kiosk.customer.help, said


def _settling(kiosk: Kiosk) -> Kiosk:
    """No taps for a moment: a finger on its way was meant for what was there before."""
    return replace(kiosk, settles_at=kiosk.now + kiosk.times.settle)


def _touched(kiosk: Kiosk) -> Kiosk:
    """The time until the screen is cleared starts anew."""
    return replace(kiosk, touched_at=kiosk.now, warned_at=None)


def _tick(kiosk: Kiosk) -> Step:
    if kiosk.customer.place is Screen.SENDING:
        late = kiosk.now - kiosk.waiting_since >= kiosk.times.give_up
        return _no_answer(_give_up(kiosk)) if late else kiosk, ()
    if kiosk.customer == NOBODY:
        return kiosk, ()
    if kiosk.warned_at is None:
        due = kiosk.now - kiosk.touched_at >= _patience(kiosk) - kiosk.times.warning
        return replace(kiosk, warned_at=kiosk.now if due else None), (Ring(),) if due else ()
    return _forget(kiosk) if kiosk.warning_left == 0.0 else (kiosk, ())


def _patience(kiosk: Kiosk) -> float:
    """Seconds without a touch after which the customer has gone."""
    times, comfort = kiosk.times, kiosk.customer.comfort
    factor = max(
        1.0,
        times.speech_factor if comfort.speech else 1.0,
        times.large_text_factor if comfort.large_text else 1.0,
    )
    waits = times.help if kiosk.customer.help in _HELP_ON_ITS_WAY else 0.0
    return max(waits, factor * _plain_patience(kiosk))


def _plain_patience(kiosk: Kiosk) -> float:
    """The same for those who need no more time than others."""
    if kiosk.customer.ticket is None:
        return kiosk.times.idle
    printed = kiosk.customer.paper is Paper.PRINTED
    return kiosk.times.ticket if printed else kiosk.times.ticket_without_paper


def _set_up(kiosk: Kiosk, setup: KioskSetup) -> Kiosk:
    """A customer whose way through the triage is no longer there begins anew."""
    known = {screen.id for screen in setup.screens}
    asked = kiosk.customer.place in (Screen.MATTER, *_BEFORE_THE_WISH)
    lost = asked and not known.issuperset(kiosk.customer.trail)
    return replace(kiosk, setup=setup, customer=NOBODY if lost else kiosk.customer)


def _answered(kiosk: Kiosk, request: RequestId, result: Result) -> Step:
    if request in kiosk.given_up:
        kiosk = replace(kiosk, given_up=kiosk.given_up - {request})
        return kiosk, (GiveBack(LeaveQueue(result.visit)),) if isinstance(result, TicketIssued) else ()
    if request != kiosk.customer.request:
        return kiosk, ()
    if isinstance(result, TicketIssued):
        customer = replace(kiosk.customer, place=Screen.TICKET, ticket=result, request=None, errand=None)
        return _print(replace(kiosk.serving(customer), issued_at=kiosk.now), result, copy=False)
    if kiosk.customer.errand is not None:
        return _errand_answered(kiosk, kiosk.customer.errand, result)
    refusal = result if isinstance(result, Refusal) else Refusal(Reason.SERVER_ERROR)
    customer = replace(kiosk.customer, place=Screen.REFUSED, refusal=refusal, request=None)
    return kiosk.serving(customer), ()


def _expired(kiosk: Kiosk, request: RequestId) -> Kiosk:
    """It was certainly never sent: there is no ticket that could be given back."""
    if request == kiosk.customer.request:
        return _no_answer(kiosk)
    return replace(kiosk, given_up=kiosk.given_up - {request})


def _no_answer(kiosk: Kiosk) -> Kiosk:
    return kiosk.serving(replace(kiosk.customer, place=Screen.NO_ANSWER, request=None))


def _give_up(kiosk: Kiosk) -> Kiosk:
    """Nobody waits for the wish for a number that is under way. A check-in stays done: it is told again to
    whoever shows the same code."""
    if kiosk.customer.request is None or kiosk.customer.errand is not None:
        return kiosk
    return replace(kiosk, given_up=kiosk.given_up | {kiosk.customer.request})


def _forget(kiosk: Kiosk) -> Step:
    """The customer has gone, and everything about them goes too."""
    ticket, printing = kiosk.customer.ticket, kiosk.customer.paper is Paper.PRINTING
    effects = (StopPrinting(ticket.visit),) if ticket is not None and printing else ()
    return replace(_give_up(kiosk), customer=NOBODY, warned_at=None), effects


def _forget_but_comfort(kiosk: Kiosk) -> Step:
    """The same person begins anew: they still see, reach and hear as they did."""
    then, effects = _forget(kiosk)
    return then.serving(replace(_beginning(kiosk, Screen.START), language=None)), effects


def _beginning(kiosk: Kiosk, place: Screen) -> Customer:
    """The person who is here, at the beginning of something else."""
    here = kiosk.customer
    return Customer(place, here.language, comfort=here.comfort, help=here.help)


def _speaking(kiosk: Kiosk, *, on: bool) -> Kiosk:
    """Speech mode on or off. A language that cannot be spoken gives way to the first that can."""
    if on and not kiosk.can_speak:
        return kiosk
    comfort = kiosk.customer.comfort.having(Mode.SPEECH, on=on)
    then = kiosk.serving(replace(kiosk.customer, comfort=comfort))
    chosen = then.customer.language
    if on and chosen is not None and chosen not in then.languages:
        return then.serving(replace(then.customer, language=then.languages[0]))
    return then


def _heed_help(kiosk: Kiosk, told: Help) -> Kiosk:
    """News of a call that somebody who has gone has made is for nobody."""
    if kiosk.customer.help is Help.NONE:
        return kiosk
    return kiosk.serving(replace(kiosk.customer, help=told))


def _print(kiosk: Kiosk, ticket: TicketIssued, *, copy: bool) -> Step:
    if kiosk.printer is not Printer.READY:
        without = (DoWithoutPaper(),) if kiosk.printer is Printer.NOT_READY else ()
        return kiosk.serving(replace(kiosk.customer, paper=Paper.NONE)), without
    customer = replace(kiosk.customer, paper=Paper.PRINTING)
    return replace(kiosk.serving(customer), waiting_since=kiosk.now), (Print(ticket, copy),)


# --- taps ---------------------------------------------------------------------------------------------

Act = Callable[[Kiosk, Tap], Step]


def _choose_language(kiosk: Kiosk, tap: Tap) -> Step:
    """By its place in the branch's list; only one that is on offer."""
    known = kiosk.setup.languages if kiosk.setup else ()
    if not 0 <= tap.index < len(known) or known[tap.index] not in kiosk.languages:
        return kiosk, ()
    return kiosk.serving(replace(kiosk.customer, language=known[tap.index])), ()


def _show_languages(kiosk: Kiosk, _: Tap) -> Step:
    return kiosk.serving(replace(kiosk.customer, looks_for_language=True)), ()


def _hide_languages(kiosk: Kiosk, _: Tap) -> Step:
    return _without_languages(kiosk), ()


def _without_languages(kiosk: Kiosk) -> Kiosk:
    return kiosk.serving(replace(kiosk.customer, looks_for_language=False))


def _choose_found_language(kiosk: Kiosk, tap: Tap) -> Step:
    """As on the screen that the customer came from."""
    kiosk = _without_languages(kiosk)
    return (_begin if kiosk.screen is Screen.START else _choose_language)(kiosk, tap)


def _begin(kiosk: Kiosk, tap: Tap) -> Step:
    then = _choose_language(kiosk, tap)[0]
    if then.customer.language is None:
        return kiosk, ()
    if then.customer.errand is not None:
        return _pursue(then, entered(then.customer.errand, then.language))
    return _to_guidance(then, tap)


def _to_guidance(kiosk: Kiosk, _: Tap) -> Step:
    if kiosk.setup is None:
        return kiosk, ()
    begun = _beginning(kiosk, Screen.MATTER)
    return kiosk.serving(replace(begun, language=kiosk.language, trail=(kiosk.setup.start,))), ()


def _choose(kiosk: Kiosk, tap: Tap) -> Step:
    triage = kiosk.triage
    if triage is None or not 0 <= tap.index < len(triage.choices):
        return kiosk, ()
    choice = triage.choices[tap.index]
    if choice.screen is None:
        customer = replace(
            kiosk.customer, place=Screen.PARTY, service=choice.service, priority=choice.priority, party=1
        )
        return _heed_offer(kiosk.serving(customer)), ()
    before = tuple(takewhile(lambda seen: seen != choice.screen, kiosk.customer.trail))
    return kiosk.serving(replace(kiosk.customer, trail=(*before, choice.screen))), ()


def _turn_page(kiosk: Kiosk, _: Tap) -> Step:
    return _settling(kiosk), ()


def _set_party(kiosk: Kiosk, tap: Tap) -> Step:
    if kiosk.setup is None or not 1 <= tap.index <= kiosk.setup.party_max:
        return kiosk, ()
    return kiosk.serving(replace(kiosk.customer, party=tap.index)), ()


def _heed_offer(kiosk: Kiosk) -> Kiosk:
    """Nobody is asked for a party size first, and then told that there is no number.

    What is told stays: it does not change while somebody reads what to do instead.
    """
    offer = kiosk.offer
    asked = kiosk.customer.place in _BEFORE_THE_WISH
    if offer is None or offer.refused is None or kiosk.evacuating or not asked:
        return kiosk
    refusal = Refusal(offer.refused, opens_at=offer.opens_at, alternatives=offer.alternatives)
    return kiosk.serving(replace(kiosk.customer, place=Screen.REFUSED, refusal=refusal))


def _take(kiosk: Kiosk, _: Tap) -> Step:
    if kiosk.customer.place is Screen.PARTY and kiosk.asks_consent:
        return kiosk.serving(replace(kiosk.customer, place=Screen.CONSENT)), ()
    return _ask(kiosk, come_back=False)


def _take_later(kiosk: Kiosk, _: Tap) -> Step:
    offered = kiosk.offer is not None and kiosk.offer.come_back_at is not None
    return _ask(kiosk, come_back=True) if offered else (kiosk, ())


def _try_again(kiosk: Kiosk, _: Tap) -> Step:
    errand = kiosk.customer.errand
    if errand is not None and errand.wish is not None:
        return _send(kiosk, errand.wish)
    return _ask(kiosk, come_back=kiosk.customer.come_back)


def _ask(kiosk: Kiosk, *, come_back: bool) -> Step:
    customer = kiosk.customer
    if customer.service is None:
        return kiosk, ()
    command = TakeTicket(
        customer.service,
        kiosk.language,
        customer.party,
        customer.priority,
        come_back,
        needs=tuple(need for need in NEEDS if need in customer.needs),
    )
    return _send(kiosk.serving(replace(customer, come_back=come_back)), command)


def _send(kiosk: Kiosk, command: TakeTicket | Wish) -> Step:
    """Ask the server; a kiosk that staff have closed says so instead, wherever the wish came from."""
    if kiosk.view is not None and kiosk.view.closed is not None:
        return kiosk.serving(_beginning(kiosk, Screen.START)), ()
    customer = replace(kiosk.customer, place=Screen.SENDING, refusal=None)
    asking = replace(kiosk.serving(customer), waiting_since=kiosk.now)
    return asking, (Ask(command, kiosk.times.give_up),)


def _print_again(kiosk: Kiosk, _: Tap) -> Step:
    if kiosk.customer.ticket is None or not kiosk.can_print_again:
        return kiosk, ()
    return _print(kiosk, kiosk.customer.ticket, copy=kiosk.customer.paper in _MAY_BE_OUT)


def _back(kiosk: Kiosk, tap: Tap) -> Step:
    customer = kiosk.customer
    if customer.errand is not None:
        return _back_from_errand(kiosk, customer.errand, tap)
    if customer.place in (Screen.NEEDS, Screen.CONSENT):
        return kiosk.serving(replace(customer, place=Screen.PARTY)), ()
    if customer.refusal is not None and customer.refusal.reason is Reason.PARTY_TOO_LARGE:
        return _heed_offer(kiosk.serving(replace(customer, place=Screen.PARTY, refusal=None))), ()
    if customer.place in (Screen.PARTY, Screen.REFUSED):
        chooses = replace(customer, place=Screen.MATTER, service=None, priority=None, refusal=None)
        return kiosk.serving(chooses), ()
    if len(customer.trail) > 1:
        return kiosk.serving(replace(customer, trail=customer.trail[:-1])), ()
    return _forget_but_comfort(kiosk)


def _start_over(kiosk: Kiosk, _: Tap) -> Step:
    return _forget_but_comfort(kiosk)


def _done(kiosk: Kiosk, _: Tap) -> Step:
    return _forget(kiosk)


def _more_time(kiosk: Kiosk, _: Tap) -> Step:
    return kiosk, ()


# --- codes ------------------------------------------------------------------------------------------


def _start_errand(purpose: Purpose) -> Act:
    def act(kiosk: Kiosk, _: Tap) -> Step:
        if purpose is Purpose.CHECK_IN and not kiosk.takes_booked:
            return kiosk, ()
        return kiosk.serving(replace(_beginning(kiosk, Screen.CODE), errand=Errand(purpose))), ()

    return act


def _in_errand(change: Callable[[Errand, Kiosk, Tap], Errand]) -> Act:
    """A button that takes the errand further."""

    def act(kiosk: Kiosk, tap: Tap) -> Step:
        errand = kiosk.customer.errand
        return (kiosk, ()) if errand is None else _pursue(kiosk, change(errand, kiosk, tap))

    return act


def _pursue(kiosk: Kiosk, errand: Errand) -> Step:
    """Go where the errand leads; ask the server if it has come to that."""
    before = kiosk.customer.errand
    then = kiosk.serving(replace(kiosk.customer, errand=errand, place=_SCREEN_OF_STAGE[errand.stage]))
    if errand.stage is Stage.ASKING and errand.wish is not None and errand != before:
        return _send(then, errand.wish)
    return then, ()


def _scanned(kiosk: Kiosk, code: str) -> Step:
    """A code under the reader. On the start screen a booked customer chooses a language first; the language
    of whoever has a ticket is known."""
    if kiosk.screen not in _TAKES_CODES or not code.strip():
        return kiosk, ()
    known = kiosk.customer.errand
    errand = scanned(code, known.purpose if known and kiosk.screen is Screen.CODE else Purpose.CHECK_IN)
    if errand.purpose is Purpose.CHECK_IN and kiosk.setup is not None and not kiosk.setup.check_in:
        return kiosk, ()
    then = _touched(kiosk.serving(replace(_beginning(kiosk, Screen.CODE), errand=errand)))
    if kiosk.screen is Screen.START and errand.purpose is Purpose.CHECK_IN:
        return then.serving(replace(then.customer, place=Screen.START)), ()
    return _pursue(then, entered(errand, kiosk.language))


def _errand_answered(kiosk: Kiosk, errand: Errand, result: Result) -> Step:
    then = answered(errand, result)
    customer = replace(kiosk.customer, request=None)
    if isinstance(then, Refusal):
        return kiosk.serving(replace(customer, place=Screen.REFUSED, refusal=then)), ()
    if then.found is not None and customer.language is None:
        customer = replace(customer, language=then.found.language)
    return _pursue(kiosk.serving(customer), then)


def _back_from_errand(kiosk: Kiosk, errand: Errand, tap: Tap) -> Step:
    """From a refusal to the code, from the code to the first question."""
    if kiosk.customer.place is not Screen.CODE:
        return _pursue(kiosk.serving(replace(kiosk.customer, refusal=None)), typing_again(errand))
    return _forget_but_comfort(kiosk) if kiosk.customer.language is None else _to_guidance(kiosk, tap)


_check_in, _my_ticket = map(_start_errand, (Purpose.CHECK_IN, Purpose.FIND))
_type = _in_errand(lambda errand, _, tap: typed(errand, tap.index))
_erase = _in_errand(lambda errand, _, __: erased(errand))
_enter = _in_errand(lambda errand, kiosk, _: entered(errand, kiosk.language))
_rejoin = _in_errand(lambda errand, _, __: rejoining(errand))
_leave = _in_errand(lambda errand, _, __: leaving(errand))
_keep = _in_errand(lambda errand, _, __: keeping(errand))


# --- modes, needs and help ----------------------------------------------------------------------------


def _switch(kiosk: Kiosk, tap: Tap) -> Step:
    mode = Mode(tap.button)
    if mode is Mode.SPEECH:
        return _speaking(kiosk, on=not kiosk.customer.comfort.speech), ()
    return kiosk.serving(replace(kiosk.customer, comfort=kiosk.customer.comfort.toggled(mode))), ()


def _call_help(kiosk: Kiosk, _: Tap) -> Step:
    """Once is enough, unless the call has reached nobody."""
    if kiosk.customer.help in _HELP_ON_ITS_WAY:
        return kiosk, ()
    ticket = kiosk.customer.ticket
    call = CallHelp(kiosk.language, ticket.visit if ticket else None)
    return kiosk.serving(replace(kiosk.customer, help=Help.ASKED)), (call,)


def _to_needs_or_back(kiosk: Kiosk, _: Tap) -> Step:
    place = Screen.PARTY if kiosk.customer.place is Screen.NEEDS else Screen.NEEDS
    return kiosk.serving(replace(kiosk.customer, place=place)), ()


def _toggle_need(kiosk: Kiosk, tap: Tap) -> Step:
    if not 0 <= tap.index < len(NEEDS):
        return kiosk, ()
    needs = kiosk.customer.needs ^ {NEEDS[tap.index]}
    return kiosk.serving(replace(kiosk.customer, needs=needs)), ()


# --- which buttons are where --------------------------------------------------------------------------

_ALWAYS: Mapping[Button, Act] = {
    Button.HELP: _call_help,
    Button.MORE_CHOICES: _turn_page,
    **{Button(mode): _switch for mode in Mode},
}
_WITH_TICKET: Mapping[Button, Act] = {
    **_ALWAYS,
    Button.LANGUAGE: _choose_language,
    Button.OTHER_LANGUAGES: _show_languages,
    Button.MORE_TIME: _more_time,
}
_EVERYWHERE: Mapping[Button, Act] = {**_WITH_TICKET, Button.START_OVER: _start_over}
_WITH_CODES: Mapping[Button, Act] = {Button.CHECK_IN: _check_in, Button.MY_TICKET: _my_ticket}
_WITHOUT_NUMBER: Mapping[Button, Act] = {
    **_EVERYWHERE,
    Button.BACK: _back,
    Button.DONE: _done,
}

TAPS: Mapping[Screen, Mapping[Button, Act]] = {
    Screen.START: {
        **_ALWAYS,
        Button.LANGUAGE: _begin,
        Button.OTHER_LANGUAGES: _show_languages,
        Button.MORE_TIME: _more_time,
    },
    Screen.LANGUAGES: {
        **_ALWAYS,
        Button.LANGUAGE: _choose_found_language,
        Button.BACK: _hide_languages,
        Button.MORE_TIME: _more_time,
    },
    Screen.MATTER: {
        **_EVERYWHERE,
        **_WITH_CODES,
        Button.CHOICE: _choose,
        Button.BACK: _back,
        Button.DONE: _done,
    },
    Screen.PARTY: {
        **_EVERYWHERE,
        Button.PARTY: _set_party,
        Button.TAKE: _take,
        Button.TAKE_LATER: _take_later,
        Button.NEEDS: _to_needs_or_back,
        Button.BACK: _back,
    },
    Screen.NEEDS: {
        **_EVERYWHERE,
        Button.NEED: _toggle_need,
        Button.NEEDS: _to_needs_or_back,
        Button.BACK: _back,
    },
    Screen.CONSENT: {
        **_EVERYWHERE,
        Button.TAKE: _take,
        Button.TAKE_LATER: _take_later,
        Button.BACK: _back,
        Button.DONE: _done,
    },
    Screen.CODE: {
        **_EVERYWHERE,
        Button.KEY: _type,
        Button.ERASE: _erase,
        Button.ENTER: _enter,
        Button.BACK: _back,
    },
    Screen.FOUND: {
        **_EVERYWHERE,
        Button.REJOIN: _rejoin,
        Button.LEAVE: _leave,
        Button.DONE: _done,
    },
    Screen.LEAVING: {**_EVERYWHERE, Button.LEAVE: _leave, Button.KEEP: _keep},
    Screen.LEFT: {**_EVERYWHERE, Button.DONE: _done},
    Screen.SENDING: {**_EVERYWHERE},
    Screen.TICKET: {**_WITH_TICKET, Button.PRINT_AGAIN: _print_again, Button.DONE: _done},
    Screen.REFUSED: {**_WITHOUT_NUMBER, Button.TRY_AGAIN: _try_again},
    Screen.FULL: _WITHOUT_NUMBER,
    Screen.CLOSED: {**_WITHOUT_NUMBER, **_WITH_CODES, Button.GUIDANCE: _to_guidance},
    Screen.OFFLINE: {
        **_EVERYWHERE,
        Button.GUIDANCE: _to_guidance,
        Button.BACK: _back,
    },
    Screen.NO_ANSWER: {**_EVERYWHERE, Button.TRY_AGAIN: _try_again, Button.DONE: _done},
    Screen.SHUT: {**_EVERYWHERE, Button.BACK: _back},
    Screen.EVACUATION: _ALWAYS,
}
"""What a tap does on which screen. The modes, the call for help and the pages are on every one; languages
and more time on all but an evacuation, and one way to begin anew: a ticket has only "I am done", so that
nobody throws it away in passing, and the other languages lie before it."""
