"""The fixed words of the paper slip, in one language.

The slip carries two languages at once, so its words are handed to it, not looked up while drawing.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import msgspec


class SlipLabels(msgspec.Struct, frozen=True):
    """Words in one language. Those with ``{...}`` are filled in by the methods."""

    your_number: str
    date: str
    """With ``{day}``, ``{month}`` and ``{year}``."""
    time: str
    """With ``{hour}`` and ``{minute}``."""
    taken: str
    """With ``{date}`` and ``{time}``."""
    before: str
    """With ``{count}`` and ``{time}``."""
    wait: str
    """With ``{wait}`` and ``{time}``."""
    come_in: str
    wait_outside: str
    follow: str
    keep: str
    check: str
    """With ``{code}``."""
    copy: str

    def taken_at(self, moment: datetime) -> str:
        """When the ticket was taken; ``moment`` is local time."""
        day = self.date.format(day=moment.day, month=moment.month, year=moment.year)
        return self.taken.format(date=day, time=self._clock(moment))

    def numbers_before(self, count: int, moment: datetime) -> str:
        """How many numbers were ahead, with the moment it was true."""
        return self.before.format(count=count, time=self._clock(moment))

    def wait_ahead(self, wait: str, moment: datetime) -> str:
        """The forecast, with the moment it was made."""
        return self.wait.format(wait=wait, time=self._clock(moment))

    def check_code(self, code: str) -> str:
        """What tells this slip from a forged one."""
        return self.check.format(code=code)

    def _clock(self, moment: datetime) -> str:
        return self.time.format(hour=moment.hour, minute=moment.minute)


def slip_labels(translate: Callable[[str, str], str]) -> SlipLabels:
    """The labels in the language that ``translate(context, english)`` translates to."""
    return SlipLabels(
        your_number=translate("Slip", "Your number"),
        date=translate("Slip", "{day}.{month}.{year}"),
        time=translate("Slip", "{hour:02}:{minute:02}"),
        taken=translate("Slip", "Taken {date} at {time}"),
        before=translate("Slip", "Numbers before you at {time}: {count}"),
        wait=translate("Slip", "Wait estimated at {time}: {wait}"),
        come_in=translate("Slip", "Come in and wait until your number is called."),
        wait_outside=translate(
            "Slip", "The building is full. Wait outside until your number is called to come in."
        ),
        follow=translate("Slip", "Follow the queue on your phone"),
        keep=translate("Slip", "Keep this ticket until you have been served."),
        check=translate("Slip", "Check code: {code}"),
        copy=translate("Slip", "COPY"),
    )
