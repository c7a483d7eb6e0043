"""What staff must know at once, in one line each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from queue_link.alarm import Alarm, AlarmKind
from queue_link.vocabulary import ServiceId

translate = QCoreApplication.translate


def alarm(which: Alarm, service_name: Callable[[ServiceId], str]) -> str:
    """What is the matter, and what can be done about it."""
    service = service_name(which.service) if which.service else "?"
    match which.kind:
        case AlarmKind.BOOKED_AT_RISK:
            text = translate(
                "Alarm",
                "Booked customer {who} ({service}) will probably not be served today. Chance: {chance}.",
            )
            who = which.number or which.appointment or "?"
            return text.format(who=who, service=service, chance=chance(which.chance))
        case AlarmKind.SERVICE_WITHOUT_COUNTER:
            text = translate("Alarm", "No counter on duty can serve {service}. Waiting or booked: {count}.")
            return text.format(service=service, count=_count(which))
        case AlarmKind.PROMISE_AT_RISK:
            text = translate(
                "Alarm",
                "Tickets for {service} that will probably not be served today: {count}. "
                "Lowest chance: {chance}.",
            )
            return text.format(service=service, count=_count(which), chance=chance(which.chance))
        case AlarmKind.DRIFT:
            text = translate("Alarm", "The count of people inside cannot be right: {count}. Please count.")
            return text.format(count=_count(which))
        case AlarmKind.COUNT_UNKNOWN:
            return translate("Alarm", "It is not known how many people are inside. Please count.")
        case AlarmKind.HELP_UNANSWERED:
            text = translate("Alarm", "{kiosk}: a customer has waited too long for help.")
            return text.format(kiosk=which.kiosk or "?")


def chance(of_one: float | None) -> str:
    """A probability in words: ``40 %``; never a certainty that is none."""
    if of_one is None:
        return "?"
    percent = min(99, max(1, round(of_one * 100)))
    return translate("Alarm", "{percent} %").format(percent=percent)


def _count(which: Alarm) -> str:
    return "?" if which.count is None else str(which.count).replace("-", "\N{MINUS SIGN}")
