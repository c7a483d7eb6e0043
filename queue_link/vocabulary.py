"""The words every program uses: identifiers, roles, states, outcomes and reasons.

The terms are the field's standard ones (see the glossary in docs/architecture.md).
"""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

BranchId = NewType("BranchId", str)
"""A service point location, for example ``malmi``."""
ServiceId = NewType("ServiceId", str)
QueueId = NewType("QueueId", str)
"""A queue owns one number series; several services may share it."""
CounterId = NewType("CounterId", str)
"""A desk, as written on its sign: ``3``."""
ProfileId = NewType("ProfileId", str)
"""A work profile: which queues an adviser calls from."""
VisitId = NewType("VisitId", str)
"""One ticket's life. Ticket numbers return every day; visit ids never do."""
DeviceId = NewType("DeviceId", str)
RequestId = NewType("RequestId", str)
"""Made by a client for each command; repeating it repeats the answer, not the deed."""
TicketNumber = NewType("TicketNumber", str)
"""A neutral letter and a number as printed: ``A001``."""
ScreenId = NewType("ScreenId", str)
"""One screen of the kiosk's triage."""
Language = NewType("Language", str)
"""A BCP 47 language tag: ``fi``, ``sv``, ``en``, ``ar``."""

RIGHT_TO_LEFT: frozenset[Language] = frozenset(Language(tag) for tag in ("ar", "fa", "ur", "he", "ps", "ckb"))


class Role(StrEnum):
    """What a device is; it may send only its role's commands and see only its role's view."""

    KIOSK = "kiosk"
    DISPLAY = "display"
    COUNTER = "counter"
    DOOR = "door"
    SUPERVISOR = "supervisor"


class VisitState(StrEnum):
    """Where a visit is in its life; it is in exactly one state."""

    OUTSIDE = "outside"
    """Has a ticket, is not admitted into the building yet."""
    WAITING = "waiting"
    """Admitted, waits to be called to a counter."""
    CALLED = "called"
    SERVING = "serving"
    ENDED = "ended"


class Outcome(StrEnum):
    """How a visit ended (after the transaction outcomes that Qmatic documents)."""

    SERVED = "served"
    NO_SHOW = "no-show"
    REMOVED = "removed"
    """By staff."""
    LEFT = "left"
    """By the customer."""
    CLOSING = "closing"
    """Still unserved when the business day ended."""


class Place(StrEnum):
    """Where a visit that goes back to its queue stands in it."""

    KEEP = "keep"
    END = "end"


class Reason(StrEnum):
    """Why a command was refused, or a connection ended. The text is made where it is shown."""

    # Taking a ticket
    CLOSED = "closed"
    UNKNOWN_SERVICE = "unknown-service"
    NO_WALK_IN = "no-walk-in"
    UNKNOWN_LANGUAGE = "unknown-language"
    PARTY_TOO_LARGE = "party-too-large"
    FULL = "full"
    """The line outside has reached its limit too."""
    NUMBERS_EXHAUSTED = "numbers-exhausted"

    # Working at a counter
    UNKNOWN_COUNTER = "unknown-counter"
    UNKNOWN_PROFILE = "unknown-profile"
    COUNTER_TAKEN = "counter-taken"
    COUNTER_NOT_OPEN = "counter-not-open"
    ALREADY_AT_A_COUNTER = "already-at-a-counter"
    NOBODY_WAITING = "nobody-waiting"
    VISIT_IN_HAND = "visit-in-hand"
    NO_VISIT_IN_HAND = "no-visit-in-hand"
    ALREADY_STARTED = "already-started"
    UNKNOWN_VISIT = "unknown-visit"
    NOT_WAITING = "not-waiting"
    NOT_ADMITTED = "not-admitted"
    NOT_IN_PROFILE = "not-in-profile"
    ALREADY_ENTERED = "already-entered"

    # The business day
    DAY_ALREADY_OPEN = "day-already-open"
    DAY_NOT_OPEN = "day-not-open"

    # The connection and the server
    BAD_MESSAGE = "bad-message"
    BAD_TOKEN = "bad-token"
    NOT_ALLOWED = "not-allowed"
    TOO_SLOW = "too-slow"
    """The client did not read what was sent to it."""
    REPLACED = "replaced"
    """The same device connected again elsewhere."""
    NOT_STORED = "not-stored"
    """The journal could not be written; nothing was done."""
    SHUTTING_DOWN = "shutting-down"
    SERVER_ERROR = "server-error"
