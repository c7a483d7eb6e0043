"""The display's fixed words in one language."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from queue_link.vocabulary import Language

EVACUATE = ("Kiosk", "Please leave the building")
EVACUATE_TEXT = ("Kiosk", "Leave calmly by the nearest exit and follow the instructions of the staff.")
"""In the kiosk's words: its catalogues have them in every language, and all screens say the same."""


@dataclass(frozen=True)
class Words:
    """Texts as they are shown; those in braces are filled in by the methods."""

    language: Language
    number: str
    counter: str
    called_again: str
    calm: str
    come_in: str
    come_in_now: str
    come_in_text: str
    by_number: str
    by_number_text: str
    full_text: str
    wait_here: str
    unknown_text: str
    take_ticket: str
    at_most: str
    new_wait: str
    free_places: str
    full: str
    places_unknown: str
    outside: str
    missed: str
    wait: str
    waiting: str
    connecting: str
    connecting_text: str
    closed: str
    evacuate: str
    evacuate_text: str
    no_tickets: str
    tickets_again_form: str
    unusable: str
    bad_token: str
    replaced: str
    wrong_role: str
    time_form: str
    day_form: str
    stale_form: str
    opens_today_form: str
    opens_form: str

    def time(self, at: datetime) -> str:
        """The time of day as this language writes it."""
        return self.time_form.format(hour=at.hour, minute=at.minute)

    def stale(self, since: datetime) -> str:
        return self.stale_form.format(time=self.time(since))

    def tickets_again(self, at: datetime) -> str:
        """Numbers are given out again later on the same day."""
        return self.tickets_again_form.format(time=self.time(at))

    def opens(self, at: datetime, now: datetime) -> str:
        """When the branch opens; both in the branch's own time."""
        if at.date() == now.date():
            return self.opens_today_form.format(time=self.time(at))
        day = QLocale(self.language).toString(QDate(at.year, at.month, at.day), self.day_form)
        return self.opens_form.format(day=_plain_figures(day), time=self.time(at))


def _plain_figures(text: str) -> str:
    """The figures that tickets and clocks are written in, also where the language has others."""
    return "".join(str(unicodedata.digit(sign)) if sign.isdigit() else sign for sign in text)


def words_in(language: Language, translate: Callable[[str, str], str]) -> Words:
    """The words that ``translate(context, english)`` gives."""
    return Words(
        language=language,
        number=translate("Display", "Number"),
        counter=translate("Display", "Counter"),
        called_again=translate("Display", "Called again"),
        calm=translate("Display", "Your number will be shown here when it is your turn."),
        come_in=translate("Display", "Please come in"),
        come_in_now=translate("Display", "Come in now"),
        come_in_text=translate("Display", "There is room inside."),
        by_number=translate("Display", "Please come in by number"),
        by_number_text=translate("Display", "Wait here until your number is shown."),
        full_text=translate("Display", "Wait here until your number is shown."),
        wait_here=translate("Display", "Please wait here"),
        unknown_text=translate("Display", "Come in when your number is shown or the staff ask you to."),
        take_ticket=translate("Display", "Take a queue number at the machine."),
        at_most=translate("Display", "Inside at most"),
        new_wait=translate("Display", "Wait with a new number, minutes"),
        free_places=translate("Display", "Room inside"),
        full=translate("Display", "Full"),
        places_unknown=translate("Display", "Room inside: not known now"),
        outside=translate("Display", "Waiting outside"),
        missed=translate("Display", "Missed numbers"),
        wait=translate("Display", "Wait in minutes"),
        waiting=translate("Display", "Waiting"),
        connecting=translate("Display", "One moment, please"),
        connecting_text=translate(
            "Display", "This display is connecting. The staff will call you meanwhile."
        ),
        closed=translate("Display", "Closed"),
        evacuate=translate(*EVACUATE),
        evacuate_text=translate(*EVACUATE_TEXT),
        no_tickets=translate("Display", "No more queue numbers today"),
        tickets_again_form=translate("Display", "Queue numbers again at {time}"),
        unusable=translate("Display", "This display is out of use"),
        bad_token=translate(
            "Display",
            "For the staff: the queue server does not accept this display's access key. "
            "Put a valid key into the display's settings and start the display again.",
        ),
        replaced=translate(
            "Display",
            "For the staff: another device has connected with this display's access key. "
            "Give each display a key of its own and start the display again.",
        ),
        wrong_role=translate(
            "Display",
            "For the staff: the access key of this display belongs to another kind of device. "
            "Put a display's key into the settings and start the display again.",
        ),
        time_form=translate("Display", "{hour}:{minute:02}"),
        day_form=translate("Display", "dddd d MMMM"),
        stale_form=translate("Display", "Not up to date since {time}"),
        opens_today_form=translate("Display", "We open today at {time}"),
        opens_form=translate("Display", "We open on {day} at {time}"),
    )
