"""How the kiosk goes on, event by event. Pure: ``happen`` gives the next state, and what shall be done."""

from __future__ import annotations

from dataclasses import replace

from kiosk_app.acts.codes import answered_errand, take_scanned
from kiosk_app.acts.comfort import heed_help, speaking
from kiosk_app.acts.steps import (
    forget,
    give_up,
    heed_offer,
    print_ticket,
    settling,
    touched,
    without_languages,
)
from kiosk_app.acts.table import TAPS
from kiosk_app.customer import NOBODY, Screen
from kiosk_app.events import (
    Answered,
    Event,
    Expired,
    GiveBack,
    Headphones,
    Heeded,
    HelpChanged,
    LinkChanged,
    Paper,
    PaperChanged,
    PrinterChanged,
    Ring,
    Scanned,
    Seen,
    Sent,
    SetUp,
    Tap,
    Tick,
    VoicesChanged,
)
from kiosk_app.kiosk import BEFORE_THE_WISH, HELP_ON_ITS_WAY, Kiosk, Step
from queue_link.commands import LeaveQueue
from queue_link.messages import KioskSetup
from queue_link.results import Refusal, Result, TicketIssued
from queue_link.vocabulary import Reason, RequestId


def happen(kiosk: Kiosk, event: Event, now: float) -> Step:
    """The state after ``event`` at ``now``, and what shall be done."""
    then, effects = _happen(replace(kiosk, now=now), event)
    moved = (then.customer.place, then.customer.trail) != (kiosk.customer.place, kiosk.customer.trail)
    if moved:
        then = touched(without_languages(then))
    return settling(then) if moved or _arranged(then) != _arranged(kiosk) else then, effects


def _happen(kiosk: Kiosk, event: Event) -> Step:
    match event:
        case Tap():
            act = TAPS[kiosk.screen].get(event.button) if kiosk.settled else None
            return (kiosk, ()) if act is None else act(touched(kiosk), event)
        case Scanned(code):
            return take_scanned(kiosk, code)
        case Tick():
            return _tick(kiosk)
        case SetUp(setup):
            return _set_up(kiosk, setup), ()
        case Seen(view):
            return heed_offer(replace(kiosk, view=view)), ()
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
            return touched(kiosk.serving(replace(kiosk.customer, paper=paper))), ()
        case Headphones(plugged):
            return touched(speaking(kiosk, on=plugged)), ()
        case VoicesChanged(voices):
            then = replace(kiosk, voices=voices)
            return speaking(then, on=then.can_speak) if kiosk.customer.comfort.speech else then, ()
        case HelpChanged(told):
            return heed_help(kiosk, told), ()
        case Heeded():
            return touched(kiosk), ()


def _arranged(kiosk: Kiosk) -> tuple[object, ...]:
    """What decides which buttons are where, on the same step of the same customer.

    The language does: its words have other lengths, and the screen may be mirrored.
    """
    offer = kiosk.offer if kiosk.screen in BEFORE_THE_WISH else None
    offered = (offer.wait is None, offer.come_back_at is None) if offer else ()
    said = kiosk.can_print_again, kiosk.warned_at is None, offered
    return kiosk.screen, kiosk.language, kiosk.customer.comfort, kiosk.customer.help, said


def _tick(kiosk: Kiosk) -> Step:
    if kiosk.customer.place is Screen.SENDING:
        late = kiosk.now - kiosk.waiting_since >= kiosk.times.give_up
        return _no_answer(give_up(kiosk)) if late else kiosk, ()
    if kiosk.customer == NOBODY:
        return kiosk, ()
    if kiosk.warned_at is None:
        due = kiosk.now - kiosk.touched_at >= _patience(kiosk) - kiosk.times.warning
        # What says so cannot be seen in an evacuation: no sound asks for a touch then.
        rings = due and not kiosk.evacuating
        return replace(kiosk, warned_at=kiosk.now if due else None), (Ring(),) if rings else ()
    return forget(kiosk) if kiosk.warning_left == 0.0 else (kiosk, ())


def _patience(kiosk: Kiosk) -> float:
    """Seconds without a touch after which the customer has gone."""
    times, comfort = kiosk.times, kiosk.customer.comfort
    factor = max(
        1.0,
        times.speech_factor if comfort.speech else 1.0,
        times.large_text_factor if comfort.large_text else 1.0,
    )
    waits = times.help if kiosk.customer.help in HELP_ON_ITS_WAY else 0.0
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
    asked = kiosk.customer.place in (Screen.MATTER, *BEFORE_THE_WISH)
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
        return print_ticket(replace(kiosk.serving(customer), issued_at=kiosk.now), result, copy=False)
    if kiosk.customer.errand is not None:
        return answered_errand(kiosk, kiosk.customer.errand, result)
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
