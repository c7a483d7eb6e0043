"""What the kiosk says, in one language. The words are made here; where they stand is QML's business."""

from __future__ import annotations

from datetime import datetime, tzinfo

from kiosk_app.comfort import Help, Mode
from kiosk_app.customer import Screen
from kiosk_app.errand_wording import about_errand
from kiosk_app.events import Paper
from kiosk_app.kiosk import Kiosk
from kiosk_app.moments import time_of_day, time_to_be_back
from kiosk_app.refusals import closed, evacuation, full, out_of_use, refused
from kiosk_app.saying import Saying, Translate
from kiosk_app.waits import about
from queue_link.results import Refusal, TicketIssued
from queue_link.vocabulary import Knowledge, Need, Reason

# --- no connection, and sending ----------------------------------------------------------------------


def offline(translate: Translate, kiosk: Kiosk, *, rejected: bool) -> Saying:
    """No connection. A kiosk that the server does not accept needs staff, not patience."""
    if rejected:
        return out_of_use(translate)
    if kiosk.setup is None:
        return Saying(
            translate("Kiosk", "One moment, please"),
            translate("Kiosk", "The queue number machine is starting."),
        )
    return Saying(
        translate("Kiosk", "Queue numbers cannot be given right now"),
        translate(
            "Kiosk",
            "The connection is interrupted and returns by itself. Please wait a moment or turn to the staff. "
            "If you already have a number, you keep your place in the queue.",
        ),
    )


def no_answer(translate: Translate) -> Saying:
    return Saying(
        translate("Kiosk", "You did not get a queue number"),
        translate(
            "Kiosk",
            "The connection was interrupted and you have no place in the queue yet. Please try again or turn "
            "to the staff.",
        ),
    )


def sending(translate: Translate, kiosk: Kiosk) -> Saying:
    title = translate("Kiosk", "Getting your queue number")
    if kiosk.offline:
        return Saying(
            title,
            translate(
                "Kiosk",
                "The connection is interrupted. Your request is kept and sent again: please wait, you do not "
                "need to do anything.",
            ),
        )
    if kiosk.slow:
        return Saying(title, translate("Kiosk", "This takes a little longer than usual. Please wait."))
    return Saying(title, translate("Kiosk", "One moment, please."))


# --- the ticket ---------------------------------------------------------------------------------------


def what_now(translate: Translate, ticket: TicketIssued, zone: tzinfo) -> Saying:
    """What the customer does with the ticket."""
    if ticket.come_back_at is not None:
        back = time_to_be_back(translate, ticket.come_back_at, zone)
        return Saying(
            translate("Kiosk", "Come back at {time}").format(time=back),
            translate("Kiosk", "Your place is kept. You do not need to wait here until then."),
        )
    if ticket.admitted:
        return Saying(
            translate("Kiosk", "Come in and wait"),
            translate("Kiosk", "When your number is called, you see it and the counter on the display."),
        )
    return Saying(
        translate("Kiosk", "Wait outside"),
        translate("Kiosk", "The service point is full. Come in when your number is called to come in."),
    )


def numbers_before(translate: Translate, before: int) -> str:
    if before == 0:
        return translate("Kiosk", "There is nobody before you")
    return translate("Kiosk", "Numbers before you: {count}").format(count=before)


def about_booking(translate: Translate, ticket: TicketIssued, zone: tzinfo) -> str:
    """The booked time that the ticket is for; why it does not count if the customer came too late."""
    if ticket.booked_at is None:
        return ""
    booked = time_of_day(translate, ticket.booked_at, zone)
    if ticket.late:
        return translate("Kiosk", "Your booked time {time} has passed: you wait without it.").format(
            time=booked
        )
    return translate("Kiosk", "Your booked time: {time}").format(time=booked)


def about_paper(translate: Translate, kiosk: Kiosk) -> str:
    """What is happening to the ticket's paper."""
    match kiosk.customer.paper:
        case Paper.PRINTING if kiosk.slow:
            return translate(
                "Kiosk",
                "Printing takes longer than usual. Remember your number or scan the code with your phone.",
            )
        case Paper.PRINTING:
            return translate("Kiosk", "Your ticket is being printed.")
        case Paper.PRINTED:
            return translate("Kiosk", "Your ticket is printed. Please take it.")
        case Paper.SENT:
            return translate(
                "Kiosk", "Please take your ticket. If no paper came, scan the code with your phone."
            )
        case Paper.UNSURE:
            return translate(
                "Kiosk",
                "Your ticket may not have been printed. Remember your number or scan the code with your "
                "phone. Your place in the queue is safe.",
            )
        case Paper.FAILED | Paper.NONE:
            return translate(
                "Kiosk",
                "No paper ticket. Remember your number or scan the code with your phone. Your place in the "
                "queue is safe.",
            )


def waiting_outside(translate: Translate, kiosk: Kiosk) -> str:
    """Said before the tap when the house has no room for the whole party, or nobody knows whether it has."""
    if kiosk.view is not None and kiosk.view.occupancy.knowledge is Knowledge.UNKNOWN:
        return translate(
            "Kiosk",
            "There may not be enough room inside right now. Your ticket says whether you wait inside or "
            "outside.",
        )
    return translate(
        "Kiosk",
        "There is not enough room inside right now. You get a number and wait outside until it is called "
        "to come in.",
    )


def no_paper_now(translate: Translate) -> str:
    """Said before the tap when there will be no paper."""
    return translate(
        "Kiosk",
        "No paper tickets right now. Your number is shown on this screen, and you can scan it to your phone.",
    )


def queue_now(translate: Translate, kiosk: Kiosk) -> str:
    """How many are ahead of somebody who takes a number for the chosen service now."""
    offer = kiosk.offer
    if offer is not None:
        return numbers_before(translate, offer.before)
    services = kiosk.view.services if kiosk.view else ()
    waiting = next((s.waiting for s in services if s.id == kiosk.customer.service), None)
    if waiting is None:
        return ""
    return translate("Kiosk", "Numbers waiting now: {count}").format(count=waiting)


def take_now(translate: Translate, kiosk: Kiosk) -> str:
    """On the button that takes the number."""
    if kiosk.offer is not None and kiosk.offer.come_back_at is not None:
        return translate("Kiosk", "Take a number and wait here")
    return translate("Kiosk", "Take a number")


def take_later(translate: Translate, kiosk: Kiosk, zone: tzinfo) -> str:
    """On the button for those who rather go away meanwhile; empty while that is not offered."""
    at = kiosk.offer.come_back_at if kiosk.offer else None
    if at is None:
        return ""
    text = translate("Kiosk", "Take a number and come back at {time}")
    return text.format(time=time_to_be_back(translate, at, zone))


def consent(translate: Translate, kiosk: Kiosk) -> Saying:
    """How long it would take, and whether they want a number all the same."""
    band = kiosk.offer.wait if kiosk.offer else None
    title = translate("Kiosk", "The queue is long. Do you still want a number?")
    if band is None:
        return Saying(title, queue_now(translate, kiosk))
    wait = translate("Kiosk", "Wait: {wait}").format(wait=about(translate, band))
    # On lines of their own: a full stop is written differently in Chinese.
    return Saying(title, f"{queue_now(translate, kiosk)}\n{wait}")


def shut(translate: Translate, kiosk: Kiosk) -> Saying:
    """Staff have closed this kiosk, and may have said why."""
    said = (kiosk.view.closed if kiosk.view else None) or {}
    usual = out_of_use(translate)
    return Saying(usual.title, said.get(kiosk.language) or usual.text)


# --- modes, needs and help ----------------------------------------------------------------------------


def mode_label(translate: Translate, mode: Mode) -> str:
    """On the small button of the mode."""
    match mode:
        case Mode.HIGH_CONTRAST:
            return translate("Kiosk", "Contrast")
        case Mode.LARGE_TEXT:
            return translate("Kiosk", "Large text")
        case Mode.LOW_REACH:
            return translate("Kiosk", "Lower down")
        case Mode.SPEECH:
            return translate("Kiosk", "Speech")


def mode_name(translate: Translate, mode: Mode) -> str:
    """In full; it contains the label."""
    match mode:
        case Mode.HIGH_CONTRAST:
            return translate("Kiosk", "Contrast: strong colours")
        case Mode.LARGE_TEXT:
            return translate("Kiosk", "Large text")
        case Mode.LOW_REACH:
            return translate("Kiosk", "Lower down: all buttons within reach from a wheelchair")
        case Mode.SPEECH:
            return translate("Kiosk", "Speech: the machine reads aloud")


def need_name(translate: Translate, need: Need) -> str:
    match need:
        case Need.TIME:
            return translate("Kiosk", "I need more time")
        case Need.INTERPRETER:
            return translate("Kiosk", "I need an interpreter")
        case Need.WHEELCHAIR:
            return translate("Kiosk", "I use a wheelchair")
        case Need.HEARING_LOOP:
            return translate("Kiosk", "I need a hearing loop")


def needs(translate: Translate) -> Saying:
    return Saying(
        translate("Kiosk", "What do you need at the counter?"),
        translate("Kiosk", "Only the staff who serve you see this. It is not printed or shown on a display."),
    )


def needs_now(translate: Translate, kiosk: Kiosk) -> str:
    """On the button that leads to the needs, with how many are chosen; or back from them."""
    if kiosk.screen is Screen.NEEDS:
        return translate("Kiosk", "Ready")
    ask = translate("Kiosk", "I need support")
    return f"{ask} ({len(kiosk.customer.needs)})" if kiosk.customer.needs else ask


def help_label(translate: Translate) -> str:
    """On the small button that calls for help; the same whatever became of a call."""
    return translate("Kiosk", "Help")


def about_help(translate: Translate, kiosk: Kiosk) -> str:
    """What became of the call; empty while there is none."""
    match kiosk.customer.help:
        case Help.NONE:
            return ""
        case Help.ASKED:
            return translate("Kiosk", "The staff are being called.")
        case Help.TOLD:
            return translate("Kiosk", "The staff know that you need help. Please stay here.")
        case Help.COMING:
            return translate("Kiosk", "Somebody is coming to help you. Please stay here.")
        case Help.FAILED:
            return translate("Kiosk", "The call reached nobody. Please turn to the staff.")


def about_screen(
    translate: Translate, kiosk: Kiosk, now: datetime, zone: tzinfo, *, rejected: bool
) -> Saying | None:
    """The message of a screen that is one; None for the others."""
    of_errand = about_errand(translate, kiosk, zone)
    if of_errand is not None:
        return of_errand
    match kiosk.screen:
        case Screen.CONSENT:
            return consent(translate, kiosk)
        case Screen.SHUT:
            return shut(translate, kiosk)
        case Screen.CLOSED:
            return closed(translate, kiosk, now, zone)
        case Screen.OFFLINE:
            return offline(translate, kiosk, rejected=rejected)
        case Screen.FULL:
            return full(translate)
        case Screen.NO_ANSWER:
            return no_answer(translate)
        case Screen.SENDING:
            return sending(translate, kiosk)
        case Screen.REFUSED:
            return refused(translate, kiosk.customer.refusal or Refusal(Reason.SERVER_ERROR), now, zone)
        case Screen.EVACUATION:
            return evacuation(translate)
        case Screen.NEEDS:
            return needs(translate)
        case _:
            return None
