"""The steps that several acts take."""

from __future__ import annotations

from dataclasses import replace

from kiosk_app.customer import NOBODY, Customer, Screen
from kiosk_app.errand import Wish
from kiosk_app.events import Ask, DoWithoutPaper, Paper, Print, Printer, StopPrinting
from kiosk_app.kiosk import BEFORE_THE_WISH, Kiosk, Step
from queue_link.commands import TakeTicket
from queue_link.results import Refusal, TicketIssued


def settling(kiosk: Kiosk) -> Kiosk:
    """No taps for a moment: a finger on its way was meant for what was there before."""
    return replace(kiosk, settles_at=kiosk.now + kiosk.times.settle)


def touched(kiosk: Kiosk) -> Kiosk:
    """The time until the screen is cleared starts anew."""
    return replace(kiosk, touched_at=kiosk.now, warned_at=None)


def without_languages(kiosk: Kiosk) -> Kiosk:
    """Back from the other languages to the screen they were before."""
    return kiosk.serving(replace(kiosk.customer, looks_for_language=False))


def beginning(kiosk: Kiosk, place: Screen) -> Customer:
    """The person who is here, at the beginning of something else."""
    here = kiosk.customer
    return Customer(place, here.language, comfort=here.comfort, help=here.help)


def forget(kiosk: Kiosk) -> Step:
    """The customer has gone, and everything about them goes too."""
    ticket, printing = kiosk.customer.ticket, kiosk.customer.paper is Paper.PRINTING
    effects = (StopPrinting(ticket.visit),) if ticket is not None and printing else ()
    return replace(give_up(kiosk), customer=NOBODY, warned_at=None), effects


def forget_but_comfort(kiosk: Kiosk) -> Step:
    """The same person begins anew: they still see, reach and hear as they did."""
    then, effects = forget(kiosk)
    return then.serving(replace(beginning(kiosk, Screen.START), language=None)), effects


def give_up(kiosk: Kiosk) -> Kiosk:
    """Nobody waits for the wish for a number that is under way. A check-in stays done: it is told again to
    whoever shows the same code."""
    if kiosk.customer.request is None or kiosk.customer.errand is not None:
        return kiosk
    return replace(kiosk, given_up=kiosk.given_up | {kiosk.customer.request})


def to_first_question(kiosk: Kiosk) -> Step:
    """The person who is here begins with the triage."""
    if kiosk.setup is None:
        return kiosk, ()
    begun = beginning(kiosk, Screen.MATTER)
    return kiosk.serving(replace(begun, language=kiosk.language, trail=(kiosk.setup.start,))), ()


def back_from_needs(kiosk: Kiosk) -> Step:
    """To where the customer was asked for them: beside the code, or beside the party."""
    place = Screen.PARTY if kiosk.customer.errand is None else Screen.CODE
    return kiosk.serving(replace(kiosk.customer, place=place)), ()


def heed_offer(kiosk: Kiosk) -> Kiosk:
    """Nobody is asked for a party size first, and then told that there is no number.

    What is told stays: it does not change while somebody reads what to do instead.
    """
    offer = kiosk.offer
    asked = kiosk.customer.place in BEFORE_THE_WISH
    if offer is None or offer.refused is None or kiosk.evacuating or not asked:
        return kiosk
    refusal = Refusal(
        offer.refused, opens_at=offer.opens_at, alternatives=offer.alternatives, text=offer.text
    )
    return kiosk.serving(replace(kiosk.customer, place=Screen.REFUSED, refusal=refusal))


def send(kiosk: Kiosk, command: TakeTicket | Wish) -> Step:
    """Ask the server; a kiosk that staff have closed says so instead, wherever the wish came from."""
    if kiosk.view is not None and kiosk.view.closed is not None:
        return kiosk.serving(beginning(kiosk, Screen.START)), ()
    customer = replace(kiosk.customer, place=Screen.SENDING, refusal=None)
    asking = replace(kiosk.serving(customer), waiting_since=kiosk.now)
    return asking, (Ask(command, kiosk.times.give_up),)


def print_ticket(kiosk: Kiosk, ticket: TicketIssued, *, copy: bool) -> Step:
    """Print the ticket, or do without paper where there is none."""
    if kiosk.printer is not Printer.READY:
        without = (DoWithoutPaper(),) if kiosk.printer is Printer.NOT_READY else ()
        return kiosk.serving(replace(kiosk.customer, paper=Paper.NONE)), without
    customer = replace(kiosk.customer, paper=Paper.PRINTING)
    return replace(kiosk.serving(customer), waiting_since=kiosk.now), (Print(ticket, copy),)
