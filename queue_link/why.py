"""Why a number was called: facts, so that each program can say it in its user's language."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from queue_link.vocabulary import PriorityId, TicketNumber


class Rule(StrEnum):
    """Which rule decided. What else is needed to say it is in ``Why``."""

    LONGEST_WAIT = "longest-wait"
    """The oldest ticket of all that the counter may call."""
    PRIORITY = "priority"
    """The oldest of the highest class that waits."""
    GUARD = "guard"
    """Passed over often enough: the oldest goes now whatever its class."""
    SHARE = "share"
    """Its class, or its queue, has not had its share of the calls in this round."""
    QUEUE_ORDER = "queue-order"
    """Its queue comes first in the work profile's list."""
    OVERDUE = "overdue"
    """It has waited longer than its class may."""
    ACCUMULATED = "accumulated"
    """Its wait, times the weight of its class, is the largest."""
    SENT_HERE = "sent-here"
    """It was transferred to this counter or adviser, or comes back to it."""
    CHOSEN = "chosen"
    """The adviser picked it out of turn."""
    WALK_UP = "walk-up"
    """Came to the counter without a ticket."""


class Passed(msgspec.Struct, frozen=True, omit_defaults=True):
    """The oldest ticket that could have been called, and was passed over."""

    number: TicketNumber
    priority: PriorityId
    waited_s: int


class Why(msgspec.Struct, frozen=True, omit_defaults=True):
    """``A012: urgent, waited 6 of 10 min. Passed: W044 (walk-in, 31 min), its turn after 2 more calls here.``

    Each number can be recomputed from the journal.
    """

    rule: Rule
    among: int
    """Tickets that the counter could have called."""
    queues: int
    """Queues it could have called from."""
    priority: PriorityId | None = None
    """The class of the called ticket."""
    waited_s: int = 0
    """Since its ticket was taken, or since its booked time."""
    limit_s: int | None = None
    """How long its class is meant to wait at most."""
    passed: Passed | None = None
    """None: it was the oldest."""
    guard_in: int | None = None
    """After so many more calls here the oldest goes; None where no such rule holds."""
