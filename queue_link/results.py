"""How the server answers a command.

Like the commands, the results are defined once: the domain makes them and the wire carries them.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated

import msgspec

from queue_link.catalogue import Texts
from queue_link.figures import Dimension, Unit
from queue_link.vocabulary import (
    BranchId,
    CounterId,
    Language,
    PriorityId,
    Reason,
    ServiceId,
    Situation,
    TicketNumber,
    VisitId,
)

Instant = Annotated[datetime, msgspec.Meta(tz=True)]
"""A moment with its offset from UTC (RFC 3339)."""


class _Result(msgspec.Struct, frozen=True, omit_defaults=True):
    pass


class Band(_Result, frozen=True):
    """A forecast of a wait, in seconds from now. Eight of ten waits end between ``low`` and ``high``."""

    low: int
    likely: int
    """As many waits are shorter as are longer."""
    high: int


class AlternativeKind(StrEnum):
    """What a customer can do instead of taking a ticket now."""

    RELEASED_SLOT = "released-slot"
    """An appointment today whose customer did not come."""
    TOMORROW = "tomorrow"
    """The first numbers at the next opening."""
    BOOK = "book"
    OTHER_PLACE = "other-place"
    ONLINE = "online"


class Alternative(_Result, frozen=True):
    kind: AlternativeKind
    at: Instant | None = None
    """From when (released-slot, tomorrow)."""
    text: Texts = {}
    """What the branch file says of it."""
    url: str | None = None


class TicketIssued(_Result, frozen=True, tag="ticket-issued"):
    visit: VisitId
    number: TicketNumber
    service: ServiceId
    language: Language
    party: int
    taken_at: Instant
    before: int
    """Tickets ahead in the queues that are called together with this one, outside ones included."""
    admitted: bool
    """False: wait outside until the number is called forward."""
    token: str
    """Unguessable part of the address that follows this visit."""
    priority: PriorityId | None = None
    wait: Band | None = None
    """The forecast; None while there is too little to go by."""
    booked_at: Instant | None = None
    """The appointment that was checked in for."""
    late: bool = False
    """Checked in too late for the booked time: it waits like a walk-in."""
    come_back_at: Instant | None = None
    """The place is kept until then; nobody needs to wait here before."""
    check: str = ""
    """Four characters that only this ticket has, against forged slips and those of other days."""


class TicketFound(_Result, frozen=True, tag="ticket-found"):
    """Where a ticket stands that was given out before."""

    visit: VisitId
    number: TicketNumber
    service: ServiceId
    language: Language
    situation: Situation
    check: str
    before: int | None = None
    """Tickets ahead; None when it waits no more, or not yet."""
    wait: Band | None = None
    """The forecast, of those who wait."""
    counter: CounterId | None = None
    """Where it is called, or served."""
    until: Instant | None = None
    """When it comes back (away, parked), or can rejoin no longer (missed)."""
    may_rejoin: bool = False
    """``Rejoin`` would be accepted now: its call was missed, or it is back early."""
    no_rejoin: Reason | None = None
    """Why somebody who missed the call may not (missed, ended)."""
    may_leave: bool = False
    """``LeaveQueue`` would be accepted now."""


class FilePart(StrEnum):
    """Which part of a branch file has changed."""

    BRANCH = "branch"
    """Names, languages, addresses and what else belongs to nothing below; ``id`` is the key."""
    SERVICE = "service"
    QUEUE = "queue"
    COUNTER = "counter"
    PROFILE = "profile"
    PRIORITY = "priority"
    ADVISER = "adviser"
    SCREEN = "screen"
    """Of the kiosk's triage."""
    HOURS = "hours"
    OCCUPANCY = "occupancy"
    CALLING = "calling"
    APPOINTMENTS = "appointments"
    PROMISE = "promise"
    PLAN = "plan"
    KIOSK = "kiosk"
    ANNOUNCEMENTS = "announcements"


class ChangeKind(StrEnum):
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class FileChange(_Result, frozen=True):
    """One thing that is otherwise in the file than in the branch as it is."""

    part: FilePart
    kind: ChangeKind
    id: str
    """Of the service, queue and so on; or the key that has changed (``cap``)."""
    keys: tuple[str, ...] = ()
    """What of it has changed, where it has an id of its own."""
    before: str | None = None
    """The value in use, where it is a plain one."""
    after: str | None = None
    tickets: tuple[TicketNumber, ...] = ()
    """Live visits that something removed concerns: they keep their tickets and are served. The first of
    them."""
    concerned: int = 0
    """How many there are."""


class FileFault(_Result, frozen=True):
    """Something that is wrong or doubtful in the file."""

    line: int
    """From 1; 0: not at a line."""
    text: str


class BranchFilePreview(_Result, frozen=True, tag="branch-file-preview"):
    """What using the branch's file would change."""

    fingerprint: str = ""
    """To reload exactly this; empty: there are faults, and it cannot be used."""
    changes: tuple[FileChange, ...] = ()
    """Empty, without faults: the file says what is in use already."""
    faults: tuple[FileFault, ...] = ()
    warnings: tuple[FileFault, ...] = ()
    left_out: int = 0
    """Further changes, faults and warnings, which would not find room."""


class Accepted(_Result, frozen=True, tag="accepted"):
    """Done. ``number`` names the ticket concerned, where there is one."""

    number: TicketNumber | None = None


class Refusal(_Result, frozen=True, tag="refusal"):
    """Not done, and why. The other fields are facts that some reasons carry."""

    reason: Reason
    opens_at: Instant | None = None
    """When tickets are given out next (closed, not-today), check-in begins (too-early), or it may be
    done (too-soon, too-many-tries)."""
    limit: int | None = None
    """The number that was exceeded (party-too-large, full, numbers-exhausted, quota-used,
    rejoined-too-often), or that is needed (recall-first)."""
    holder: str | None = None
    """Who has the counter (counter-taken), or which counter the adviser has (adviser-elsewhere) or the visit
    is at (at-a-counter)."""
    chance: float | None = None
    """Probability of being served before closing, from 0 to 1 (not-today)."""
    work_s: int | None = None
    """Counter time that those before need, in seconds (not-today)."""
    time_left_s: int | None = None
    """Counter time left before closing, in seconds (not-today)."""
    alternatives: tuple[Alternative, ...] = ()
    """The best first (not-today, quota-used, full, closed, appointment-over, service-closed,
    tickets-stopped)."""
    text: Texts = {}
    """What staff say of it (service-closed, tickets-stopped)."""
    detail: str | None = None
    """Where the fault is, in technical words (bad-message, not-allowed, not-stored)."""


# --- reports --------------------------------------------------------------------------------------

FigureValue = int | float | None
"""None: there is nothing to take a mean of, or it cannot be divided so."""


class ReportRow(msgspec.Struct, frozen=True):
    """One part of the period, of one service, queue or the like."""

    begins: Instant
    ends: Instant
    """Not included."""
    key: str | None
    """Of the dimension; None: of none (a visit that ended at no counter), or the report is not divided."""
    values: dict[str, FigureValue]
    """By ``Figure``. A client passes over those that it does not know."""


class ReportMade(_Result, frozen=True, tag="report-made"):
    """Figures of a branch over a period."""

    branch: BranchId
    time_zone: str
    begins: Instant
    ends: Instant
    """Not included."""
    unit: Unit | None
    dimension: Dimension | None
    rows: tuple[ReportRow, ...]
    """Divided by time, every part from the first to the last with anything in it; empty: nothing happened."""
    total: ReportRow
    refused: dict[str, int]
    """Reasons for which tickets were refused in the whole period, the most frequent first."""
    wait_target_min: int
    """The service level of the branch."""
    totals_until: Instant | None = None
    """Before it only totals by hour and service are kept: no percentiles, and no other division. None: more
    is known of the whole period."""


class TracedVisit(msgspec.Struct, frozen=True, omit_defaults=True):
    """A visit, or one of its times at a counter, that a figure counts."""

    number: str
    service: str
    taken_at: Instant
    how: str | None = None
    """The outcome of the visit, or how its time at the counter ended; None: it has not ended."""
    counter: str | None = None
    called_at: Instant | None = None
    started_at: Instant | None = None
    ended_at: Instant | None = None


class FigureTraced(_Result, frozen=True, tag="figure-traced"):
    """Visits that make up a figure, a page of them."""

    total: int
    """On all pages."""
    rows: tuple[TracedVisit, ...]
    """In the order of time."""


class ReportFile(_Result, frozen=True, tag="report-file"):
    """A piece of a report as a file."""

    content: bytes
    """In Base64 on the wire."""
    pieces: int
    """Of the whole file."""


Result = (
    TicketIssued
    | TicketFound
    | ReportMade
    | FigureTraced
    | ReportFile
    | BranchFilePreview
    | Accepted
    | Refusal
)
