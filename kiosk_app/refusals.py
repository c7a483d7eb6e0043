"""Why there is no number now, in words for the customer, and what can be done instead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from kiosk_app.kiosk import Kiosk
from kiosk_app.moments import moment
from kiosk_app.saying import Saying, Translate
from queue_link.catalogue import Texts, text_in
from queue_link.messages import DayState
from queue_link.results import Alternative, AlternativeKind, Refusal
from queue_link.vocabulary import Language, Reason

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
_BY_STAFF = frozenset({Reason.SERVICE_CLOSED, Reason.TICKETS_STOPPED})
_CANNOT_REJOIN = frozenset({Reason.NOT_MISSED, Reason.REJOINED_TOO_OFTEN, Reason.TOO_LATE})


def may_try_again(refusal: Refusal | None) -> bool:
    """Whether the same wish may be granted a moment later."""
    return refusal is not None and refusal.reason in _PASSING


def closed(translate: Translate, kiosk: Kiosk, now: datetime, zone: tzinfo) -> Saying:
    """No numbers now, and when there will be, or why staff have stopped them."""
    day = kiosk.view.day if kiosk.view else None
    refusal = kiosk.customer.refusal
    said = _said_by_staff(refusal, day)
    text = _when_again(translate, refusal, day, now, zone) if said is None else said.get(kiosk.language, "")
    if day is not None and day.open:
        stay = translate("Kiosk", "If you already have a number, wait until it is called.")
        text = f"{text} {stay}".strip()
        if kiosk.takes_booked and refusal is None:
            booked = translate("Kiosk", "With an appointment you can still check in here.")
            text = f"{text} {booked}"
        if day.tickets:
            return Saying(translate("Kiosk", "No more queue numbers for this matter now"), text)
        return Saying(translate("Kiosk", "No more queue numbers now"), text)
    return Saying(translate("Kiosk", "The service point is closed"), text)


def _said_by_staff(refusal: Refusal | None, day: DayState | None) -> Texts | None:
    """Their words, if it is they who have stopped the numbers; None: the hours or the rules have."""
    if refusal is None:
        return day.stopped if day else None
    return refusal.text if refusal.reason in _BY_STAFF else None


def _when_again(
    translate: Translate, refusal: Refusal | None, day: DayState | None, now: datetime, zone: tzinfo
) -> str:
    opens_at = (refusal.opens_at if refusal else None) or (day.opens_at if day else None)
    if opens_at is None:
        return translate("Kiosk", "Please see the opening hours at the entrance.")
    when = moment(translate, opens_at, now, zone)
    return translate("Kiosk", "Queue numbers are given out again {when}.").format(when=when)


def full(translate: Translate) -> Saying:
    return Saying(
        translate("Kiosk", "There is no room right now"),
        translate(
            "Kiosk",
            "The service point and the waiting line outside are full, so no more queue numbers can be given "
            "at the moment. Please try again later.",
        ),
    )


def refused(translate: Translate, refusal: Refusal, now: datetime, zone: tzinfo) -> Saying:
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
        case Reason.NOT_TODAY:
            return Saying(
                translate("Kiosk", "Your turn would not come today"),
                translate(
                    "Kiosk",
                    "So many people are waiting that your matter could probably not be dealt with before we "
                    "close. We do not want you to wait in vain.",
                ),
            )
        case Reason.QUOTA_USED:
            return Saying(
                translate("Kiosk", "Today's numbers for this matter have been given out"),
                translate("Kiosk", "Only a certain number of these matters can be dealt with in one day."),
            )
        case Reason.EVACUATION:
            return Saying(
                translate("Kiosk", "No queue numbers right now"),
                translate("Kiosk", "Please follow the instructions of the staff."),
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
            return _about_check_in(translate, refusal, now, zone) or out_of_use(translate)


def _about_check_in(translate: Translate, refusal: Refusal, now: datetime, zone: tzinfo) -> Saying | None:
    """For those who come with a booked time, or back after a missed call."""
    match refusal.reason:
        case Reason.UNKNOWN_APPOINTMENT:
            return Saying(
                translate("Kiosk", "The booked time was not found"),
                translate("Kiosk", "Please check the code, or turn to the staff."),
            )
        case Reason.TOO_EARLY:
            return _too_early(translate, refusal, now, zone)
        case Reason.ALREADY_CHECKED_IN:
            return Saying(
                translate("Kiosk", "You have already checked in"),
                translate("Kiosk", "You have your place in the queue. Wait until your number is called."),
            )
        case Reason.APPOINTMENT_OVER:
            return Saying(
                translate("Kiosk", "Your booked time is over"),
                translate("Kiosk", "It was cancelled, or it was too long ago. Please turn to the staff."),
            )
        case Reason.UNKNOWN_TICKET:
            return Saying(
                translate("Kiosk", "The number was not found"),
                translate(
                    "Kiosk",
                    "Please check the number and the code. Numbers of other days do not hold today.",
                ),
            )
        case Reason.TOO_MANY_TRIES:
            return Saying(
                translate("Kiosk", "Too many codes were wrong"),
                translate("Kiosk", "Please wait a minute and try again, or turn to the staff."),
            )
        case reason if reason in _CANNOT_REJOIN:
            return Saying(
                translate("Kiosk", "Your number cannot be put back into the queue"),
                translate("Kiosk", "Please turn to the staff or take a new number."),
            )
        case _:
            return None


def _too_early(translate: Translate, refusal: Refusal, now: datetime, zone: tzinfo) -> Saying:
    title = translate("Kiosk", "You are early")
    if refusal.opens_at is None:
        return Saying(title, translate("Kiosk", "Please check in nearer to your booked time."))
    when = moment(translate, refusal.opens_at, now, zone)
    return Saying(title, translate("Kiosk", "You can check in {when}.").format(when=when))


def evacuation(translate: Translate) -> Saying:
    return Saying(
        translate("Kiosk", "Please leave the building"),
        translate("Kiosk", "Leave calmly by the nearest exit and follow the instructions of the staff."),
    )


def out_of_use(translate: Translate) -> Saying:
    return Saying(
        translate("Kiosk", "This machine is out of use"),
        translate("Kiosk", "Queue numbers cannot be taken here at the moment. Please turn to the staff."),
    )


# --- what to do instead -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Way:
    """Something that the customer can do instead."""

    title: str
    text: str = ""
    url: str = ""


def ways(
    translate: Translate, refusal: Refusal | None, language: Language, now: datetime, zone: tzinfo
) -> tuple[Way, ...]:
    """What the server proposes instead of a number, the best first."""
    proposed = refusal.alternatives if refusal else ()
    return tuple(_way(translate, alternative, language, now, zone) for alternative in proposed)


def _way(
    translate: Translate, alternative: Alternative, language: Language, now: datetime, zone: tzinfo
) -> Way:
    said = text_in(alternative.text, language)
    title, text = _proposal(translate, alternative, now, zone)
    url = alternative.url or ""
    if not said:
        return Way(title, text, url)
    return Way(title, said, url) if alternative.at else Way(said, url=url)


def _proposal(translate: Translate, alternative: Alternative, now: datetime, zone: tzinfo) -> tuple[str, str]:
    """What is said where the branch file says nothing."""
    when = moment(translate, alternative.at, now, zone) if alternative.at else ""
    match alternative.kind:
        case AlternativeKind.RELEASED_SLOT:
            return (
                translate("Kiosk", "A booked time has become free {when}").format(when=when).rstrip(),
                translate("Kiosk", "Ask the staff for it."),
            )
        case AlternativeKind.TOMORROW:
            return (
                translate("Kiosk", "Come back {when}").format(when=when).rstrip(),
                translate("Kiosk", "Then the next queue numbers are given out."),
            )
        case AlternativeKind.BOOK:
            return translate("Kiosk", "Book an appointment"), ""
        case AlternativeKind.OTHER_PLACE:
            return translate("Kiosk", "Go to another service point"), ""
        case AlternativeKind.ONLINE:
            return translate("Kiosk", "Deal with the matter online"), ""
