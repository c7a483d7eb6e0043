"""What staff must know at once."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from queue_link.results import Instant
from queue_link.vocabulary import AppointmentId, ServiceId, TicketNumber


class AlarmKind(StrEnum):
    """What is the matter. Which facts it comes with is said for each."""

    BOOKED_AT_RISK = "booked-at-risk"
    """A booked customer will probably not be served today: service, appointment, chance, number if there."""
    SERVICE_WITHOUT_COUNTER = "service-without-counter"
    """Somebody waits or is booked for a service that no counter on duty can serve: service, count."""
    PROMISE_AT_RISK = "promise-at-risk"
    """Tickets are out that will probably not be served today: service, count, and the lowest chance."""
    DRIFT = "drift"
    """The count of people inside contradicts itself: count."""
    COUNT_UNKNOWN = "count-unknown"
    """It is not known how many people are inside: somebody has to count."""
    HELP_UNANSWERED = "help-unanswered"
    """Nobody has answered a call for help from a kiosk in time: kiosk, since."""


class Alarm(msgspec.Struct, frozen=True, omit_defaults=True):
    kind: AlarmKind
    service: ServiceId | None = None
    appointment: AppointmentId | None = None
    number: TicketNumber | None = None
    chance: float | None = None
    """Probability of being served before closing, from 0 to 1."""
    count: int | None = None
    """Tickets or people concerned."""
    kiosk: str | None = None
    """The name of the kiosk concerned."""
    since: Instant | None = None
    """When the customer called for help."""
