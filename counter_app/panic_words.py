"""Silent alarms of desks, in words for colleagues, and for whoever raised one."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from counter_app.words import clock, counter
from queue_link.messages import Colleague, PanicCall

translate = QCoreApplication.translate


def alarm(call: PanicCall, zone: ZoneInfo, *, practice: bool) -> str:
    """Who needs help where, since when, and who goes there."""
    text = translate("Panic", "{where} needs colleagues at once, since {time}.")
    told = [text.format(where=colleague(call.where), time=clock(call.since, zone))]
    told.append(_coming(call) or translate("Panic", "Nobody has answered yet."))
    if practice:
        told.insert(0, translate("Panic", "PRACTICE."))
    return " ".join(told)


def own(call: PanicCall, *, practice: bool) -> str:
    """For the one who raised it, in front of a customer: nothing that would strike them."""
    known = (
        translate("Panic", "Only colleagues who practise know.")
        if practice
        else translate("Panic", "Colleagues know.")
    )
    return " ".join(filter(None, (known, _coming(call))))


def colleague(one: Colleague) -> str:
    """``Counter 4, Aino Virtanen``, or the name of the device of somebody at no counter."""
    return ", ".join(filter(None, (place(one), one.adviser)))


def place(one: Colleague) -> str:
    """The counter, or the name of the device."""
    return one.place if one.counter is None else counter(one.counter)


def _coming(call: PanicCall) -> str:
    """Who goes there; empty: nobody yet."""
    if not call.coming:
        return ""
    who = "; ".join(map(colleague, call.coming))
    return translate("Panic", "Coming: {who}.").format(who=who)
