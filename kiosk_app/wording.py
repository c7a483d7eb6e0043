"""What the kiosk says, in one language. The words are made here; where they stand is QML's business."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, tzinfo

from kiosk_app.events import Paper
from kiosk_app.kiosk import Kiosk, Screen
from queue_link.results import Refusal
from queue_link.vocabulary import Language, Reason

Translate = Callable[[str, str], str]
"""``translate("Kiosk", "English source")`` gives the text in one language."""
Interpreter = Callable[[Language], Translate]
"""Gives what translates into a language."""


@dataclass(frozen=True)
class Saying:
    """A heading, and what there is to say about it."""

    title: str
    text: str = ""


LANGUAGE_NAMES = {
    Language("fi"): "Suomi",
    Language("sv"): "Svenska",
    Language("en"): "English",
    Language("ar"): "العربية",
    Language("et"): "Eesti",
    Language("fa"): "فارسی",
    Language("fr"): "Français",
    Language("es"): "Español",
    Language("kmr"): "Kurmancî",
    Language("ru"): "Русский",
    Language("se"): "Davvisámegiella",
    Language("so"): "Soomaali",
    Language("tr"): "Türkçe",
    Language("uk"): "Українська",
    Language("vi"): "Tiếng Việt",
}
"""Each language named in itself."""


def language_name(language: Language) -> str:
    """The language named in itself; its tag if nobody has taught us the name."""
    return LANGUAGE_NAMES.get(language, language)


# --- when ---------------------------------------------------------------------------------------------


def moment(translate: Translate, at: datetime, now: datetime, zone: tzinfo) -> str:
    """``today at 8:00``, ``tomorrow at 8:00``, ``on Monday at 8:00``, ``on Monday 4 January at 8:00``.

    Both times may be in any zone; the words are about the clock on the wall in ``zone``.
    """
    local, today = at.astimezone(zone), now.astimezone(zone).date()
    clock = translate("Kiosk", "{hour}:{minute:02}").format(hour=local.hour, minute=local.minute)
    days = (local.date() - today).days
    if days == 0:
        return translate("Kiosk", "today at {time}").format(time=clock)
    if days == 1:
        return translate("Kiosk", "tomorrow at {time}").format(time=clock)
    weekday = _weekdays(translate)[local.weekday()]
    if 1 < days < 7:
        return translate("Kiosk", "{weekday} at {time}").format(weekday=weekday, time=clock)
    return translate("Kiosk", "{weekday} {day} {month} at {time}").format(
        weekday=weekday, day=local.day, month=_months(translate)[local.month - 1], time=clock
    )


def _weekdays(translate: Translate) -> tuple[str, ...]:
    return (
        translate("Kiosk", "on Monday"),
        translate("Kiosk", "on Tuesday"),
        translate("Kiosk", "on Wednesday"),
        translate("Kiosk", "on Thursday"),
        translate("Kiosk", "on Friday"),
        translate("Kiosk", "on Saturday"),
        translate("Kiosk", "on Sunday"),
    )


def _months(translate: Translate) -> tuple[str, ...]:
    return (
        translate("Kiosk", "January"),
        translate("Kiosk", "February"),
        translate("Kiosk", "March"),
        translate("Kiosk", "April"),
        translate("Kiosk", "May"),
        translate("Kiosk", "June"),
        translate("Kiosk", "July"),
        translate("Kiosk", "August"),
        translate("Kiosk", "September"),
        translate("Kiosk", "October"),
        translate("Kiosk", "November"),
        translate("Kiosk", "December"),
    )


# --- no number now ------------------------------------------------------------------------------------


def closed(translate: Translate, kiosk: Kiosk, now: datetime, zone: tzinfo) -> Saying:
    """No numbers now, and when there will be."""
    day = kiosk.view.day if kiosk.view else None
    refusal = kiosk.customer.refusal
    opens_at = refusal.opens_at if refusal else day.opens_at if day else None
    if opens_at is None:
        text = translate("Kiosk", "Please see the opening hours at the entrance.")
    else:
        when = moment(translate, opens_at, now, zone)
        text = translate("Kiosk", "Queue numbers are given out again {when}.").format(when=when)
    if day is not None and day.open:
        stay = translate("Kiosk", "If you already have a number, wait until it is called.")
        return Saying(translate("Kiosk", "No more queue numbers now"), f"{text} {stay}")
    return Saying(translate("Kiosk", "The service point is closed"), text)


def full(translate: Translate) -> Saying:
    return Saying(
        translate("Kiosk", "There is no room right now"),
        translate(
            "Kiosk",
            "The service point and the waiting line outside are full, so no more queue numbers can be given "
            "at the moment. Please try again later.",
        ),
    )


def offline(translate: Translate, kiosk: Kiosk, *, rejected: bool) -> Saying:
    """No connection. A kiosk that the server does not accept needs staff, not patience."""
    if rejected:
        return _out_of_use(translate)
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


def refused(translate: Translate, refusal: Refusal) -> Saying:
    """Why no number was given, in words for the customer, and what to do now."""
    match refusal.reason:
        case Reason.NO_WALK_IN:
            return Saying(
                translate("Kiosk", "No queue numbers for this matter"),
                translate(
                    "Kiosk", "This matter is dealt with by appointment only. Please choose another matter."
                ),
            )
        case Reason.PARTY_TOO_LARGE:
            return Saying(
                translate("Kiosk", "Too many people for one queue number"),
                translate(
                    "Kiosk", "One queue number is for at most {limit} people. Please turn to the staff."
                ).format(limit=refusal.limit or "?"),
            )
        case Reason.NUMBERS_EXHAUSTED:
            return Saying(
                translate("Kiosk", "All queue numbers have been given today"),
                translate("Kiosk", "Please come back on the next opening day or turn to the staff."),
            )
        case reason if reason in _PASSING:
            return Saying(
                translate("Kiosk", "You did not get a queue number"),
                translate(
                    "Kiosk",
                    "There is a disturbance in the system and you have no place in the queue yet. Please try "
                    "again in a moment.",
                ),
            )
        case _:
            return _out_of_use(translate)


_PASSING = frozenset(
    {
        Reason.NOT_STORED,
        Reason.SERVER_ERROR,
        Reason.SHUTTING_DOWN,
        Reason.TOO_SLOW,
        Reason.REPLACED,
    }
)
"""Reasons that may be gone in a moment."""


def may_try_again(refusal: Refusal | None) -> bool:
    """Whether the same wish may be granted a moment later."""
    return refusal is not None and refusal.reason in _PASSING


def _out_of_use(translate: Translate) -> Saying:
    return Saying(
        translate("Kiosk", "This machine is out of use"),
        translate("Kiosk", "Queue numbers cannot be taken here at the moment. Please turn to the staff."),
    )


# --- the ticket ---------------------------------------------------------------------------------------


def what_now(translate: Translate, *, admitted: bool) -> Saying:
    """What the customer does with the ticket."""
    if admitted:
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


def waiting_outside(translate: Translate) -> str:
    """Said before the tap when the house has no room for the whole party."""
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
    """How many wait for the chosen service now."""
    if kiosk.view is None:
        return ""
    waiting = next((s.waiting for s in kiosk.view.services if s.id == kiosk.customer.service), None)
    if waiting is None:
        return ""
    return translate("Kiosk", "Numbers waiting now: {count}").format(count=waiting)


def about_screen(
    translate: Translate, kiosk: Kiosk, now: datetime, zone: tzinfo, *, rejected: bool
) -> Saying | None:
    """The message of a screen that is one; None for the others."""
    match kiosk.screen:
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
            return refused(translate, kiosk.customer.refusal or Refusal(Reason.SERVER_ERROR))
        case _:
            return None
