"""What the kiosk says to those who show a code, in one language."""

from __future__ import annotations

from datetime import tzinfo

from kiosk_app.customer import Screen
from kiosk_app.errand import Errand, Purpose
from kiosk_app.kiosk import Kiosk
from kiosk_app.moments import time_of_day, time_to_be_back
from kiosk_app.saying import Saying, Translate
from queue_link.results import TicketFound
from queue_link.vocabulary import Situation


def about_errand(translate: Translate, kiosk: Kiosk, zone: tzinfo) -> Saying | None:
    """The message of a screen that an errand has led to; None for the others."""
    errand = kiosk.customer.errand
    if errand is None:
        return None
    match kiosk.screen:
        case Screen.CODE:
            return _type_it(translate, errand, reader=kiosk.reader)
        case Screen.FOUND if errand.found is not None:
            return _what_now(translate, errand, errand.found, zone)
        case Screen.LEAVING if errand.found is not None:
            return Saying(
                translate("Kiosk", "Give number {number} back?").format(number=errand.found.number),
                translate("Kiosk", "You lose your place in the queue. This cannot be undone."),
            )
        case Screen.LEFT:
            return Saying(
                translate("Kiosk", "Number {number} has been given back").format(number=errand.given_back),
                translate("Kiosk", "Thank you for telling us. You can take a new number later."),
            )
        case Screen.SENDING:
            return _looking(translate, kiosk)
        case Screen.NO_ANSWER:
            return Saying(
                translate("Kiosk", "There was no answer"),
                translate("Kiosk", "The connection was interrupted. Please try again or turn to the staff."),
            )
        case _:
            return None


def label_of(translate: Translate, purpose: Purpose) -> str:
    """On the button that begins the errand."""
    if purpose is Purpose.CHECK_IN:
        return translate("Kiosk", "I have an appointment")
    return translate("Kiosk", "I have a queue number")


def detail_of(translate: Translate, purpose: Purpose) -> str:
    """Below it."""
    if purpose is Purpose.CHECK_IN:
        return translate("Kiosk", "Check in with the code of your booking")
    return translate("Kiosk", "See your turn, come back into the queue, or give the number back")


def enter_label(translate: Translate, purpose: Purpose) -> str:
    """On the key that says that the code is complete."""
    return translate("Kiosk", "Check in") if purpose is Purpose.CHECK_IN else translate("Kiosk", "Search")


def rejoin_label(translate: Translate, found: TicketFound) -> str:
    """On the button that puts the ticket back into its line; empty while it cannot be."""
    if not found.may_rejoin:
        return ""
    if found.situation is Situation.AWAY:
        return translate("Kiosk", "I am back")
    return translate("Kiosk", "Come back into the queue")


def _type_it(translate: Translate, errand: Errand, *, reader: bool) -> Saying:
    hint = translate("Kiosk", "The letter O is typed as 0, and I as 1.")
    if errand.purpose is Purpose.CHECK_IN:
        title = translate("Kiosk", "Type the code of your booking")
        show = translate("Kiosk", "Or hold the code of your booking under the reader.")
    else:
        title = translate("Kiosk", "Type your queue number and its check code")
        show = translate("Kiosk", "Or hold the code on your ticket under the reader.")
    return Saying(title, f"{show} {hint}" if reader else hint)


def _looking(translate: Translate, kiosk: Kiosk) -> Saying:
    title = translate("Kiosk", "One moment, please")
    if kiosk.offline:
        return Saying(title, translate("Kiosk", "The connection is interrupted. Please wait."))
    if kiosk.slow:
        return Saying(title, translate("Kiosk", "This takes a little longer than usual. Please wait."))
    return Saying(title)


def _what_now(translate: Translate, errand: Errand, found: TicketFound, zone: tzinfo) -> Saying:
    if errand.back and found.situation in (Situation.WAITING, Situation.OUTSIDE, Situation.COME_IN):
        back = translate("Kiosk", "You are in the queue again")
        return Saying(back, _situation(translate, found, zone).text)
    return _situation(translate, found, zone)


def _situation(translate: Translate, found: TicketFound, zone: tzinfo) -> Saying:
    match found.situation:
        case Situation.WAITING:
            return Saying(
                translate("Kiosk", "Wait until your number is called"),
                translate("Kiosk", "When your number is called, you see it and the counter on the display."),
            )
        case Situation.OUTSIDE:
            return Saying(
                translate("Kiosk", "Wait outside"),
                translate(
                    "Kiosk", "The service point is full. Come in when your number is called to come in."
                ),
            )
        case Situation.COME_IN:
            return Saying(
                translate("Kiosk", "Come in and wait"),
                translate("Kiosk", "There is room for you. Wait inside until your number is called."),
            )
        case Situation.CALLED:
            title = translate("Kiosk", "Go to counter {counter}").format(counter=found.counter)
            return Saying(title, translate("Kiosk", "It is your turn."))
        case Situation.SERVING:
            return Saying(
                translate("Kiosk", "You are being served at counter {counter}").format(counter=found.counter)
            )
        case Situation.AWAY:
            return _away(translate, found, zone)
        case Situation.PARKED:
            return Saying(
                translate("Kiosk", "Wait, you will be called again"),
                translate("Kiosk", "Your matter goes on at about {time}.").format(
                    time=_until(translate, found, zone)
                ),
            )
        case Situation.MISSED:
            return _missed(translate, found, zone)
        case Situation.ENDED | Situation.EVACUATION:
            return _over(translate, found)


def _away(translate: Translate, found: TicketFound, zone: tzinfo) -> Saying:
    back = time_to_be_back(translate, found.until, zone) if found.until else "?"
    return Saying(
        translate("Kiosk", "Come back at {time}").format(time=back),
        translate("Kiosk", "Your place is kept. If you are back already, say so with the button."),
    )


def _missed(translate: Translate, found: TicketFound, zone: tzinfo) -> Saying:
    title = translate("Kiosk", "Your number has been called already")
    if not found.may_rejoin:
        return _no_way_back(translate, title)
    text = translate("Kiosk", "You can come back into the queue until {time}.")
    return Saying(title, text.format(time=_until(translate, found, zone)))


def _over(translate: Translate, found: TicketFound) -> Saying:
    if found.no_rejoin is not None:
        return _no_way_back(translate, translate("Kiosk", "Your number has been called already"))
    return Saying(
        translate("Kiosk", "This visit is over"),
        translate(
            "Kiosk",
            "The number is not in the queue any more. If this is a mistake, please turn to the staff.",
        ),
    )


def _no_way_back(translate: Translate, title: str) -> Saying:
    text = translate(
        "Kiosk", "It cannot be put back into the queue. Please turn to the staff or take a new number."
    )
    return Saying(title, text)


def _until(translate: Translate, found: TicketFound, zone: tzinfo) -> str:
    return time_of_day(translate, found.until, zone) if found.until else "?"
