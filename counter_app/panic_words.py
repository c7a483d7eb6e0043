"""Silent alarms of desks, in words for staff."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from counter_app.words import clock, counter
from queue_link.messages import Colleague, PanicCall

translate = QCoreApplication.translate


def panic(call: PanicCall, zone: ZoneInfo) -> str:
    """Who needs colleagues where, since when, and who goes there."""
    text = translate("Panic", "ALARM: {where} needs colleagues at once, since {time}.")
    told = text.format(where=colleague(call.where), time=clock(call.since, zone))
    if not call.coming:
        return " ".join((told, translate("Panic", "Nobody is going there yet.")))
    going = translate("Panic", "Going there: {who}.")
    who = "; ".join(colleague(one) for one in call.coming)
    return " ".join((told, going.format(who=who)))


def colleague(who: Colleague) -> str:
    """``Counter 3, Maria Niemi``; the device's name for a desk that holds no counter."""
    place = counter(who.counter) if who.counter else who.place
    return ", ".join(filter(None, (place, who.adviser))) or "?"
