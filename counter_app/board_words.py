"""How queues, counters and services are, in the few words of the supervisor's board."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from counter_app import words
from counter_app.reasons import reason
from queue_link.messages import CounterState, DayState, OccupancyState, QueueState, ServiceState
from queue_link.results import Band
from queue_link.vocabulary import CountBasis, PauseKind
from queue_link.wait_bands import is_short, rounded

translate = QCoreApplication.translate

MANY = 99
"""So many tickets that can still be promised are told as "that many or more"."""


def band(wait: Band | None) -> str:
    """A forecast in minutes: ``15–25 min``; a dash while there is too little to go by."""
    if wait is None:
        return "–"
    low, high = rounded(wait)
    if is_short(low, high):
        return translate("Board", "at most {minutes} min").format(minutes=high)
    return translate("Board", "{low}–{high} min").format(low=low, high=high)


def promised(queue: QueueState) -> str:
    """Of those with a ticket, how many are likely to be called before closing: ``7 of 9``."""
    if queue.likely is None:
        return "–"
    text = translate("Board", "{likely} of {waiting}")
    return text.format(likely=queue.likely, waiting=max(queue.likely, queue.waiting + queue.outside))


def promisable(queue: QueueState) -> str:
    """How many further tickets can be promised today."""
    if queue.promisable is None:
        return "–"
    return f"{MANY}+" if queue.promisable >= MANY else str(queue.promisable)


def counter_state(counter: CounterState) -> str:
    """A shape, a word, and the number where there is one: the shapes are those of the desk's own sign."""
    if counter.profile is None:
        return "■ " + translate("Board", "Closed")
    if counter.number is not None:
        number = str(counter.number)
        if counter.serving:
            return "● " + translate("Board", "Serving {number}").format(number=number)
        return "► " + translate("Board", "Called {number}").format(number=number)
    if counter.pausing is None:
        return "○ " + translate("Board", "Free")
    sign = "‖ " if counter.pausing is PauseKind.BREAK else "= "
    about = words.pause(counter.pausing)
    return sign + (f"{about}: {counter.reason}" if counter.reason else about)


def service_state(service: ServiceState, day: DayState, said: str) -> str:
    """Whether tickets are given out for it; ``said`` is what customers read about a closed one."""
    if service.closed is not None:
        closed = "× " + translate("Board", "Closed by staff")
        return f"{closed}: {said}" if said else closed
    if day.stopped is not None:
        return "× " + translate("Board", "Tickets stopped")
    if not service.offers:
        return "– " + translate("Board", "Without walk-in tickets")
    refused = [offer.refused for offer in service.offers]
    if all(refused) and refused[0] is not None:
        return "– " + reason(refused[0])
    return "● " + translate("Board", "Open")


def basis(occupancy: OccupancyState) -> str:
    """What the number of people inside rests on, and how far it may be off."""
    if occupancy.basis is None:
        return ""
    source = {
        CountBasis.HUMAN: translate("Board", "Source: a count by staff."),
        CountBasis.SENSOR: translate("Board", "Source: the people counter."),
        CountBasis.DOOR: translate("Board", "Source: the door."),
        CountBasis.TICKETS: translate("Board", "Source: tickets only."),
    }[occupancy.basis]
    facts = [source]
    if occupancy.ticketed is not None:
        by_tickets = translate("Board", "Inside by their tickets: {people}.")
        facts.append(by_tickets.format(people=occupancy.ticketed))
    if occupancy.margin:
        kept = translate("Board", "Kept free because the count may be off: {places}.")
        facts.append(kept.format(places=occupancy.margin))
    return " ".join(facts)
