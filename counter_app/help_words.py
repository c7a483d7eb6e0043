"""Calls for help from kiosks, in words for staff."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from counter_app.words import clock, language_name
from queue_link.messages import HelpCall
from queue_link.vocabulary import HelpState

translate = QCoreApplication.translate


def call_for_help(call: HelpCall, zone: ZoneInfo) -> str:
    """Who wants help where, since when, and who goes there."""
    text = translate("Help", "{kiosk}: a customer asks for help, since {time}. Language: {language}.")
    at = clock(call.since, zone)
    told = [text.format(kiosk=call.name, time=at, language=language_name(call.language))]
    if call.number is not None:
        told.append(translate("Help", "Number: {number}.").format(number=call.number))
    told.append(_answer(call))
    if not call.here:
        told.append(translate("Help", "The kiosk is not connected."))
    return " ".join(filter(None, told))


def _answer(call: HelpCall) -> str:
    if call.state is HelpState.COMING and call.counter is not None:
        return translate("Help", "Counter {counter} is going there.").format(counter=call.counter)
    if call.state is HelpState.COMING:
        return translate("Help", "Somebody is going there.")
    return translate("Help", "Nobody has answered yet.") if call.unanswered else ""
