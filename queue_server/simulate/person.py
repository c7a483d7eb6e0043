"""A customer of a day, with all that chance decides about them.

Drawn before the day is played and independent of how it goes, so that the same people meet every rule.
"""

from __future__ import annotations

from datetime import datetime

import msgspec

from queue_link.commands import Appointment
from queue_link.vocabulary import Language, PriorityId, ServiceId

NEVER_S = float("inf")


class Person(msgspec.Struct, frozen=True):
    """One customer, or the one who acts for a party."""

    name: str
    service: ServiceId
    priority: PriorityId | None
    """The class that the pressed button stands for; None: the service's own."""
    language: Language
    party: int
    comes_at: datetime
    """When the ticket is asked for, or the appointment checked in for."""
    service_s: float
    """Length of the transaction with an adviser of usual speed."""
    appointment: Appointment | None = None
    after_s: float = 0
    """What the adviser does after them, before the next call."""
    walks_in_s: float | None = 0
    """From being called forward until they are inside; None: they never come in."""
    ways_s: tuple[float, ...] = (0,)
    """From each call (the last one again) until they stand at the counter; empty: they do not come."""
    walks_out_s: float = 0
    """From the end of the visit to the door."""
    patience_s: float = NEVER_S
    """They leave unseen when they have waited so long without being called."""
    gives_back_s: float = NEVER_S
    """They give the ticket back after so long."""
    goes_away: bool = False
    """Takes the offer to come back later."""
    returns_late_s: float = 0
    """How long after the told time they are back; below zero, before it."""
    seen_in: int = 0
    """How many of the party the door's sensor sees coming in."""
    seen_out: int = 0


class Crowd(msgspec.Struct, frozen=True):
    """Everybody who comes on a day, and who was booked for it, whether they come or not."""

    people: tuple[Person, ...]
    appointments: tuple[Appointment, ...] = ()
