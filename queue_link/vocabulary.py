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
PriorityId = NewType("PriorityId", str)
"""A priority class: ``urgent``, ``appointment``, ``walk-in``, and what a branch adds."""
SkillId = NewType("SkillId", str)
"""What an adviser can do or a counter has: ``french``, ``fingerprints``."""
AppointmentId = NewType("AppointmentId", str)
"""As the booking system names it."""
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
    SENSOR = "sensor"
    """Counts people at an entrance."""
    SUPERVISOR = "supervisor"


class VisitState(StrEnum):
    """Where a visit is in its life; it is in exactly one state."""

    OUTSIDE = "outside"
    """Has a ticket, is not admitted into the building yet."""
    AWAY = "away"
    """Not here until a set time, its place kept: to come back later, or not come in when called forward."""
    WAITING = "waiting"
    """Admitted, waits to be called to a counter."""
    CALLED = "called"
    SERVING = "serving"
    PARKED = "parked"
    """Set aside by the adviser until a set time; comes back to its line by itself."""
    MISSED = "missed"
    """Did not come when called; may rejoin within the branch's tolerance."""
    ENDED = "ended"


class Situation(StrEnum):
    """What somebody with a ticket is to do now."""

    OUTSIDE = "outside"
    COME_IN = "come-in"
    """Called in from outside and not known to be inside."""
    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    AWAY = "away"
    """Its place is kept until it comes back."""
    PARKED = "parked"
    MISSED = "missed"
    """Did not come when called: it may rejoin for a while."""
    ENDED = "ended"
    EVACUATION = "evacuation"
    """Everybody is to leave the building, whatever their ticket says."""


class Need(StrEnum):
    """What a customer asks staff to be ready for. Told to advisers and supervisors only."""

    TIME = "time"
    """More time than others, at the counter and on the way to it."""
    INTERPRETER = "interpreter"
    WHEELCHAIR = "wheelchair"
    """A counter that can be reached and used sitting in a wheelchair."""
    HEARING_LOOP = "hearing-loop"
    """A counter with an induction loop."""


class HelpState(StrEnum):
    """How a customer's call for help at a kiosk stands."""

    NONE = "none"
    """Nobody has called."""
    TOLD = "told"
    """Staff see the call, and nobody has answered it yet."""
    COMING = "coming"
    """Somebody goes there."""


class DisplayKind(StrEnum):
    """For whom a display is."""

    LOBBY = "lobby"
    """For those inside: calls to counters."""
    DOOR = "door"
    """For those outside: who may come in, and how much room there is."""


class PrinterState(StrEnum):
    """How a kiosk's printer is, for staff."""

    NONE = "none"
    """The kiosk has no printer."""
    READY = "ready"
    NEAR_END = "near-end"
    """It prints; the roll wants changing soon."""
    PAPER_OUT = "paper-out"
    COVER_OPEN = "cover-open"
    ERROR = "error"
    """Paper jam or cutter."""
    OFFLINE = "offline"
    """Connected, and not ready for a reason that it does not tell."""
    HELD = "held"
    """An earlier slip may still be in its memory: a look is needed."""
    UNREACHABLE = "unreachable"
    """No connection to it, or no answer."""

    @property
    def well(self) -> bool:
        """Whether nobody has to look after it."""
        return self in (PrinterState.NONE, PrinterState.READY)


class Outcome(StrEnum):
    """How a visit ended (after the transaction outcomes that Qmatic documents)."""

    SERVED = "served"
    NO_SHOW = "no-show"
    REMOVED = "removed"
    """By staff."""
    LEFT = "left"
    """By the customer."""
    CLOSING = "closing"
    """Still unserved when the business day ended, or sent home before."""


class Ending(StrEnum):
    """How a visit's time at a counter ended."""

    SERVED = "served"
    NEXT_SERVICE = "next-service"
    """It went on there with another service."""
    TRANSFERRED = "transferred"
    MISTAKE = "called-by-mistake"
    NEEDS_TIME = "needs-time"
    """Back in its line, as the customer asked."""
    PARKED = "parked"
    NO_SHOW = "no-show"
    LEFT = "left"
    REMOVED = "removed"
    CLOSING = "closing"


class Place(StrEnum):
    """Where a visit that goes back to a line stands in it."""

    FIRST = "first"
    KEEP = "keep"
    """Its own: where it stood before."""
    LAST = "last"


class ReturnCause(StrEnum):
    """Why a called visit goes back to its line; kept apart so that figures stay true."""

    MISTAKE = "called-by-mistake"
    NEEDS_TIME = "needs-time"
    """The customer asked for it."""


class PauseKind(StrEnum):
    """What an adviser who is signed in and calls nobody does."""

    BREAK = "break"
    BACK_OFFICE = "back-office"


class Act(StrEnum):
    """What a counter can take back for a short time."""

    CALL = "call"
    FINISH = "finish"
    NO_SHOW = "no-show"


class Delivery(StrEnum):
    """How a service that was worked on ended."""

    DONE = "done"
    PENDING = "pending"
    """To be continued another day, or elsewhere."""


class AppointmentState(StrEnum):
    BOOKED = "booked"
    CHECKED_IN = "checked-in"
    MISSED = "missed"
    CANCELLED = "cancelled"


class Knowledge(StrEnum):
    """How well the number of people inside is known."""

    COUNTED = "counted"
    """A human counted not long ago, and nothing contradicts it."""
    ESTIMATED = "estimated"
    """By tickets and doors alone."""
    UNKNOWN = "unknown"
    """The count contradicts itself, or its source is silent. Never shown as free places."""


class CountBasis(StrEnum):
    """What the number of people inside rests on, the best there is."""

    HUMAN = "human"
    """A human counted not long ago."""
    SENSOR = "sensor"
    """A people counter sees who passes."""
    DOOR = "door"
    """Somebody at the door tells who passes."""
    TICKETS = "tickets"
    """Nobody sees the door: visits that begin and end are all there is."""


class CountSource(StrEnum):
    """Where an entry of the occupancy ledger comes from."""

    TICKET = "ticket"
    """A visit's party came in, or left with the end of its visit."""
    ASSUMED_EXIT = "assumed-exit"
    """A served party is taken to have walked out by now."""
    DOOR = "door"
    """Somebody at the door saw it."""
    SENSOR = "sensor"
    COUNT = "count"
    """A human counted: the anchor of what follows."""
    CORRECTION = "correction"
    UNDO = "undo"
    DAY = "day"
    """The day began with nobody inside."""


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
    NOT_TODAY = "not-today"
    """It would probably not be served before closing."""
    QUOTA_USED = "quota-used"
    """The service's tickets of the day are given out."""
    EVACUATION = "evacuation"
    UNKNOWN_PRIORITY = "unknown-priority"
    SERVICE_CLOSED = "service-closed"
    """Staff have closed the service; the refusal has their words."""
    TICKETS_STOPPED = "tickets-stopped"
    """Staff give out no tickets at all; the refusal has their words."""

    # Appointments
    UNKNOWN_APPOINTMENT = "unknown-appointment"
    TOO_EARLY = "too-early"
    """Check-in has not begun; the refusal says when it does."""
    ALREADY_CHECKED_IN = "already-checked-in"
    APPOINTMENT_OVER = "appointment-over"
    """Cancelled, or missed by more than the branch tolerates."""

    # Coming back after a missed call
    NOT_MISSED = "not-missed"
    REJOINED_TOO_OFTEN = "rejoined-too-often"
    TOO_LATE = "too-late"
    """The missed call is too long ago, in minutes or in further numbers."""

    # A ticket's code
    UNKNOWN_TICKET = "unknown-ticket"
    """No ticket of today has this code."""
    TOO_MANY_TRIES = "too-many-tries"
    """So many codes or passwords in a row were wrong that the device has to wait, or the person; the refusal
    says until when."""

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
    NOT_PERMITTED = "not-permitted"
    """The work profile does not allow calling out of turn."""
    TOO_SOON = "too-soon"
    """A recall or no-show before its time; the refusal says from when."""
    RECALL_FIRST = "recall-first"
    """No-show only after so many recalls."""
    NOT_STARTED = "not-started"
    DELIVERED_MISSING = "delivered-missing"
    """The branch wants to be told what was done: with ``Finish`` or, for another service, ``NextService``."""
    ADVISER_ELSEWHERE = "adviser-elsewhere"
    """The adviser is signed in at another counter."""
    NOBODY_THERE = "nobody-there"
    """The counter or adviser that a visit is to go to is not signed in."""
    LACKS_SKILL = "lacks-skill"
    PAUSED = "paused"
    NOT_PAUSED = "not-paused"
    NOTHING_TO_UNDO = "nothing-to-undo"
    BAD_TIME = "bad-time"
    """A moment in the past, or beyond the end of the business day."""

    # The business day
    DAY_ALREADY_OPEN = "day-already-open"
    DAY_NOT_OPEN = "day-not-open"
    NO_EVACUATION = "no-evacuation"
    ALREADY_EVACUATING = "already-evacuating"
    BAD_CAP = "bad-cap"
    """The soft cap is above the cap."""
    NO_NOTICE = "no-notice"
    """The displays show no notice that could be taken back."""
    NOT_CLOSED = "not-closed"
    """The service is open already."""
    NOT_STOPPED = "not-stopped"
    """Tickets are given out already."""
    AT_A_COUNTER = "at-a-counter"
    """The visit is called or being served; the refusal says at which counter."""
    NO_PANIC = "no-panic"
    """There is no such alarm, or it is over."""

    # The branch file
    NO_BRANCH_FILE = "no-branch-file"
    """The server does not know which file the branch is made from."""
    FILE_CHANGED = "file-changed"
    """The file is not what was previewed any more."""
    FILE_FAULTY = "file-faulty"
    """The file cannot be used; the refusal says why."""

    # Machines
    NO_PRACTICE = "no-practice"
    """The server has no practice branch, or none for this role."""
    UNKNOWN_DEVICE = "unknown-device"
    """No kiosk of this branch has this id."""
    NOT_CONNECTED = "not-connected"
    """The kiosk is switched off, or cannot reach the server."""
    HELP_ANSWERED = "help-answered"
    """Somebody else goes there already; the refusal may say from which counter."""
    NO_HELP_WANTED = "no-help-wanted"
    """The call for help is over: somebody has helped, or the customer took it back."""

    # People
    SIGN_IN_FIRST = "sign-in-first"
    """Nobody is signed in at this desk."""
    NO_SIGN_IN = "no-sign-in"
    """At this branch, or at this device, nobody signs in so."""
    WRONG_CREDENTIALS = "wrong-credentials"
    """Name and password, or name and PIN, are not those of anybody who may sign in here."""
    USE_PASSWORD = "use-password"
    """After several wrong ones the PIN is not taken until the password was."""
    CHANGE_PASSWORD = "change-password"
    """The one-time password has to be changed before anything else."""
    PASSWORD_TOO_SHORT = "password-too-short"
    """The refusal says how many characters are needed."""
    PASSWORD_TOO_COMMON = "password-too-common"
    PASSWORD_LIKE_NAME = "password-like-name"
    """It holds the person's own name."""
    BAD_PIN = "bad-pin"
    """Too few digits, or too easily guessed; the refusal says how many are needed."""
    LACKS_PERMISSION = "lacks-permission"
    UNKNOWN_PERSON = "unknown-person"
    LOGIN_TAKEN = "login-taken"
    """Somebody signs in with this name already."""
    NOT_YOURSELF = "not-yourself"
    """Nobody disables themselves, or changes their own role or permissions."""

    # Letting devices in
    UNKNOWN_PAIRING = "unknown-pairing"
    """No device shows this code any more: it ran out, or was decided on already."""
    PAIRING_REFUSED = "pairing-refused"
    PAIRING_EXPIRED = "pairing-expired"
    """Nobody let the device in for as long as its code held. It may ask again."""
    TOO_MANY_PAIRINGS = "too-many-pairings"
    """So many devices ask to be let in that no more are taken now."""

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
