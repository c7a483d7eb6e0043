"""What the phone page says, in one language. Pure.

The texts are in English here; ``tools/translations.py`` takes them into the catalogues ``phone_*.ts``. A
branch's own wording goes before them, as it does on the kiosk.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

import msgspec

from queue_link.phone_messages import PhoneView
from queue_link.results import Band
from queue_link.vocabulary import Language, Outcome, Situation
from queue_link.wait_bands import IN_HOURS_FROM_MIN, is_short, rounded
from queue_server.phone import Standing

Translate = Callable[[str, str], str]
"""``translate("Phone", "English source")`` gives the text in one language."""

NO_BREAK = "\N{NO-BREAK SPACE}"
WORD_JOINER = "\N{WORD JOINER}"


class FixedTexts(msgspec.Struct, frozen=True):
    """What stands on the page whatever the ticket's situation is; ``{time}`` and ``{minutes}`` are filled in
    later."""

    your_number: str
    before: str
    wait: str
    as_of: str
    interrupted: str
    too_many: str
    stopped: str
    age: str
    reload: str
    touch: str
    keep_open: str
    sound: str
    on: str
    off: str
    leave: str
    leave_question: str
    leave_warning: str
    leave_yes: str
    leave_no: str
    leaving: str
    not_left: str
    languages: str
    renews: str
    leave_elsewhere: str


class Notice(msgspec.Struct, frozen=True):
    """What the page of an address says that leads to no ticket."""

    headline: str
    advice: str


class Words:
    """The page's words for one branch in one language."""

    def __init__(self, language: Language, texts: Mapping[str, str], place: str, zone: ZoneInfo) -> None:
        """``texts``: by their English source; what is missing is said in English. ``place``: what the branch
        is called."""
        self.language = language
        self.place = place
        self._texts = texts
        self._zone = zone
        self.fixed = _fixed(self._translate)

    def view(self, standing: Standing) -> PhoneView:
        """What is shown of a ticket."""
        headline, advice = self._what_now(standing)
        return PhoneView(
            number=standing.number,
            situation=standing.situation,
            headline=headline,
            advice=advice,
            before=standing.before,
            wait=self.about(standing.wait) if standing.wait else "",
            recalls=standing.recalls,
            may_leave=standing.may_leave,
        )

    def clock(self, at: datetime) -> str:
        """The time of day on the branch's wall."""
        translate = self._translate
        local = at.astimezone(self._zone)
        return translate("Phone", "{hour}:{minute:02}").format(hour=local.hour, minute=local.minute)

    def unknown(self) -> Notice:
        """No ticket of today has this address."""
        translate = self._translate
        return Notice(
            translate("Phone", "The number was not found"),
            translate("Phone", "The address is wrong, or the number is of another day."),
        )

    def expired(self) -> Notice:
        """The business day of the ticket is over."""
        translate = self._translate
        return Notice(
            translate("Phone", "The day of this number is over"),
            translate("Phone", "A number holds for one day. Please take a new one when you come again."),
        )

    def too_many_tries(self) -> Notice:
        """Somebody at this network address tries tokens."""
        translate = self._translate
        return Notice(
            translate("Phone", "One moment, please"),
            translate(
                "Phone", "Too many wrong addresses came from your network. This page tries again by itself."
            ),
        )

    def about(self, band: Band) -> str:
        """A forecast in words: ``about 20–40 min``."""
        translate = self._translate
        low, high = rounded(band)
        if is_short(low, high):
            return translate("Phone", "at most about {time}").format(time=self._length(high))
        if low == high:
            return translate("Phone", "about {time}").format(time=self._length(high))
        if high < IN_HOURS_FROM_MIN:
            return _held_together(translate("Phone", "about {low}–{high} min").format(low=low, high=high))
        return translate("Phone", "about {low} – {high}").format(
            low=self._length(low), high=self._length(high)
        )

    def _length(self, minutes: int) -> str:
        translate = self._translate
        if minutes < IN_HOURS_FROM_MIN:
            return _held_together(translate("Phone", "{minutes} min").format(minutes=minutes))
        hours, rest = divmod(minutes, 60)
        form = translate("Phone", "{hours} h {minutes} min") if rest else translate("Phone", "{hours} h")
        return _held_together(form.format(hours=hours, minutes=rest))

    def _what_now(self, standing: Standing) -> tuple[str, str]:
        translate = self._translate
        time = self.clock(standing.until) if standing.until else ""
        match standing.situation:
            case Situation.OUTSIDE:
                return (
                    translate("Phone", "Wait outside"),
                    translate(
                        "Phone", "The service point is full. Come in when your number is called to come in."
                    ),
                )
            case Situation.COME_IN:
                return (
                    translate("Phone", "Come in now"),
                    translate("Phone", "There is room for you. Wait inside until your number is called."),
                )
            case Situation.WAITING:
                return (
                    translate("Phone", "Wait until your number is called"),
                    translate("Phone", "This page and the display then tell you the counter."),
                )
            case Situation.CALLED:
                headline = translate("Phone", "Go to counter {counter}")
                return headline.format(counter=standing.counter), translate("Phone", "It is your turn.")
            case Situation.SERVING:
                headline = translate("Phone", "You are being served at counter {counter}")
                return headline.format(counter=standing.counter), ""
            case Situation.AWAY:
                return (
                    translate("Phone", "Come back at {time}").format(time=time),
                    translate("Phone", "Your place is kept. You do not need to wait here until then."),
                )
            case Situation.PARKED:
                return (
                    translate("Phone", "Wait, you will be called again"),
                    translate("Phone", "Your matter goes on at about {time}.").format(time=time),
                )
            case Situation.MISSED:
                advice = translate(
                    "Phone",
                    "To come back into the queue, show your ticket at the queue number machine or to the "
                    "staff by {time}.",
                )
                return translate("Phone", "You missed your call"), advice.format(time=time)
            case Situation.EVACUATION:
                return (
                    translate("Phone", "Please leave the building"),
                    translate(
                        "Phone",
                        "Leave calmly by the nearest exit and follow the instructions of the staff.",
                    ),
                )
            case Situation.ENDED:
                return self._how_it_ended(standing)

    def _how_it_ended(self, standing: Standing) -> tuple[str, str]:
        translate = self._translate
        match standing.outcome:
            case Outcome.LEFT:
                headline = translate("Phone", "Number {number} has been given back")
                return (
                    headline.format(number=standing.number),
                    translate("Phone", "Thank you for telling us. You can take a new number later."),
                )
            case Outcome.NO_SHOW:
                return (
                    translate("Phone", "You missed your call"),
                    translate("Phone", "Please turn to the staff or take a new number."),
                )
            case Outcome.CLOSING:
                return (
                    translate("Phone", "The service point is closed"),
                    translate("Phone", "Please come back on the next opening day or turn to the staff."),
                )
            case _:
                return (
                    translate("Phone", "This visit is over"),
                    translate(
                        "Phone",
                        "The number is not in the queue any more. If this is a mistake, please turn to the "
                        "staff.",
                    ),
                )

    def _translate(self, _context: str, source: str) -> str:
        return self._texts.get(source, source)


def _held_together(text: str) -> str:
    """The numbers and their unit are never on two lines."""
    return re.sub(r"(?<=\d) ", NO_BREAK, text).replace("–", f"{WORD_JOINER}–{WORD_JOINER}")


def _fixed(translate: Translate) -> FixedTexts:
    return FixedTexts(
        your_number=translate("Phone", "Your number"),
        before=translate("Phone", "Numbers before you"),
        wait=translate("Phone", "Estimated wait"),
        as_of=translate("Phone", "As of {time}"),
        interrupted=translate("Phone", "The connection is interrupted. This is how it was at {time}."),
        too_many=translate(
            "Phone", "Too many wrong addresses came from your network. This page tries again by itself."
        ),
        stopped=translate(
            "Phone",
            "This page is not kept up to date any more. This is how it was at {time}. Please load it again.",
        ),
        age=translate("Phone", "{minutes} min ago"),
        reload=translate("Phone", "Load again"),
        touch=translate("Phone", "Touch the page once, so that you hear your call."),
        keep_open=translate("Phone", "Keep this page open: it tells you when it is your turn."),
        sound=translate("Phone", "Sound and vibration"),
        on=translate("Phone", "on"),
        off=translate("Phone", "off"),
        leave=translate("Phone", "I am leaving"),
        leave_question=translate("Phone", "Give number {number} back?"),
        leave_warning=translate("Phone", "You lose your place in the queue. This cannot be undone."),
        leave_yes=translate("Phone", "Yes, I am leaving"),
        leave_no=translate("Phone", "No, I keep my number"),
        leaving=translate("Phone", "One moment, please"),
        not_left=translate("Phone", "The number could not be given back. Please turn to the staff."),
        languages=translate("Phone", "Language"),
        renews=translate("Phone", "This page renews itself."),
        leave_elsewhere=translate(
            "Phone", "To give the number back, use the queue number machine or turn to the staff."
        ),
    )
