"""The keys of a branch file, their types and their limits.

What a key means is said at the part of ``domain.configuration`` it becomes, and for people in
``docs/branch-file.md``. Defaults are those of that part.
"""

from __future__ import annotations

import re
from datetime import date, time
from enum import StrEnum
from typing import Annotated, Any

import msgspec

from queue_link.catalogue import (
    AdviserCard,
    CounterCard,
    Order,
    ProfileCard,
    QueueTerms,
    Texts,
    TriageScreen,
    Wording,
)
from queue_link.people import SignInMode
from queue_link.slip_design import DEFAULT_LINES
from queue_link.vocabulary import (
    BranchId,
    Language,
    PriorityId,
    ProfileId,
    QueueId,
    ScreenId,
    ServiceId,
    SkillId,
)
from queue_server.domain.configuration import (
    Announcements,
    AppointmentRules,
    Calling,
    Exits,
    KioskRules,
    Occupancy,
    OtherWay,
    PolicyName,
    Priority,
    Promise,
    Queue,
    Retention,
    Service,
    Span,
    Spans,
    StaffRules,
    Targets,
)

CLOSED = "closed"

_ID = ""
_ANNOUNCEMENTS = Announcements()
_STAFF = StaffRules()
_CALLING, _APPOINTMENTS, _PROMISE, _KIOSK = Calling(), AppointmentRules(), Promise(), KioskRules()
_TARGETS, _RETENTION = Targets(), Retention()
_OCCUPANCY = Occupancy(cap=1, outside_limit=0)
_PRIORITY = Priority(PriorityId(_ID), {})
_SERVICE = Service(ServiceId(_ID), {}, QueueId(_ID))
_PROFILE = ProfileCard(ProfileId(_ID), {}, ())
_TERMS = QueueTerms(QueueId(_ID))

_AtLeastOne = msgspec.Meta(min_length=1)
_People = Annotated[int, msgspec.Meta(ge=0, le=9999)]
_Cap = Annotated[int, msgspec.Meta(ge=1, le=9999)]
_Times = Annotated[int, msgspec.Meta(ge=0, le=999)]
_Few = Annotated[int, msgspec.Meta(ge=1, le=999)]
_Seconds = Annotated[int, msgspec.Meta(ge=0, le=3600)]
_Minutes = Annotated[int, msgspec.Meta(ge=0, le=1440)]
_SomeMinutes = Annotated[int, msgspec.Meta(ge=1, le=1440)]
_Days = Annotated[int, msgspec.Meta(ge=2, le=9999)]
_Length = Annotated[float, msgspec.Meta(gt=0, le=1440)]
_Weight = Annotated[float, msgspec.Meta(gt=0, le=999)]
_Chance = Annotated[float, msgspec.Meta(ge=0, lt=1)]
_Promised = Annotated[float, msgspec.Meta(gt=0, lt=1)]


class _Table(msgspec.Struct, frozen=True):
    pass


class Weekday(StrEnum):
    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


WEEKDAYS = tuple(Weekday)


# --- the building ---------------------------------------------------------------------------------


class OccupancyTable(_Table, frozen=True):
    cap: _Cap
    outside_limit: _People
    exits: Exits = _OCCUPANCY.exits
    soft_cap: _Cap | None = _OCCUPANCY.soft_cap
    exit_min: Annotated[float, msgspec.Meta(ge=0, le=1440)] = _OCCUPANCY.exit_min
    buffer: _People | None = _OCCUPANCY.buffer
    margin_sigmas: Annotated[float, msgspec.Meta(ge=0, le=10)] = _OCCUPANCY.margin_sigmas
    margin_max: _People = _OCCUPANCY.margin_max
    door_error: _Chance = _OCCUPANCY.door_error
    exit_spread: _Chance = _OCCUPANCY.exit_spread
    ticket_adds: _Times | None = _OCCUPANCY.ticket_adds
    forward_min: Annotated[float, msgspec.Meta(ge=0, le=1440)] = _OCCUPANCY.forward_min
    forward_tries: _Few = _OCCUPANCY.forward_tries
    drift_limit: _People = _OCCUPANCY.drift_limit
    sensor_silence_min: Annotated[int, msgspec.Meta(ge=2, le=1440)] | None = _OCCUPANCY.sensor_silence_min
    counted_min: _Minutes = _OCCUPANCY.counted_min


class PartyTable(_Table, frozen=True):
    max: _Few


class KioskTable(_Table, frozen=True):
    ask_above_min: Annotated[int, msgspec.Meta(ge=1, le=480)] = _KIOSK.ask_above_min
    check_in: bool = _KIOSK.check_in
    help_unanswered_s: Annotated[int, msgspec.Meta(ge=10, le=3600)] = _KIOSK.help_unanswered_s


class StaffTable(_Table, frozen=True):
    sign_in: SignInMode = _STAFF.sign_in
    idle_min: Annotated[int, msgspec.Meta(ge=5, le=1440)] = _STAFF.idle_min


class TargetsTable(_Table, frozen=True):
    wait_min: _SomeMinutes = _TARGETS.wait_min


class RetentionTable(_Table, frozen=True):
    visits_days: _Days | None = _RETENTION.visits_days
    journal_days: _Days | None = _RETENTION.journal_days


class AnnouncementsTable(_Table, frozen=True):
    languages: tuple[Language, ...] | None = _ANNOUNCEMENTS.languages
    own_language: bool = _ANNOUNCEMENTS.own_language
    listed_min: Annotated[int, msgspec.Meta(ge=2, le=120)] = _ANNOUNCEMENTS.listed_min


class SlipTable(_Table, frozen=True):
    logo: str | None = None
    """A PNG file, from where the branch file is."""
    lines: tuple[str, ...] = DEFAULT_LINES
    texts: dict[str, Texts] = {}


# --- hours ----------------------------------------------------------------------------------------


class TicketHoursTable(_Table, frozen=True):
    """When tickets are given out; a weekday that is left out is as the table around it says."""

    monday: str | None = None
    tuesday: str | None = None
    wednesday: str | None = None
    thursday: str | None = None
    friday: str | None = None
    saturday: str | None = None
    sunday: str | None = None


class ExceptionTable(_Table, frozen=True):
    """One date or several with hours of their own. ``tickets`` left out: all the time."""

    hours: str
    day: date | None = None
    days: tuple[date, ...] = ()
    tickets: str | None = None

    @property
    def dates(self) -> tuple[date, ...]:
        return self.days if self.day is None else (self.day, *self.days)


class HoursTable(_Table, frozen=True):
    """When customers are served. No weekday may be left out, so that none is forgotten."""

    monday: str
    tuesday: str
    wednesday: str
    thursday: str
    friday: str
    saturday: str
    sunday: str
    tickets: TicketHoursTable = TicketHoursTable()
    holidays: str | bool = False
    """A region whose public holidays are closed days."""
    closed_days: tuple[date, ...] = ()
    exceptions: tuple[ExceptionTable, ...] = ()
    day_ends: str = "20:00"


class PlanTable(_Table, frozen=True):
    profile: ProfileId
    weekdays: Annotated[tuple[Weekday, ...], _AtLeastOne]
    hours: str
    counters: _Few


# --- services and who calls -----------------------------------------------------------------------


class PriorityTable(_Table, frozen=True):
    id: PriorityId
    name: Texts = {}
    """May be left out for the classes that every program has a word for."""
    weight: _Weight = _PRIORITY.weight
    max_wait_min: _SomeMinutes | None = _PRIORITY.max_wait_min
    reserved: bool = _PRIORITY.reserved


class CallingTable(_Table, frozen=True):
    policy: PolicyName = _CALLING.policy
    guard: _Few = _CALLING.guard
    recall_cool_down_s: _Seconds = _CALLING.recall_cool_down_s
    recalls_before_no_show: _Times = _CALLING.recalls_before_no_show
    undo_s: _Seconds = _CALLING.undo_s
    own_counter_min: _Minutes = _CALLING.own_counter_min
    rejoin_within_min: _Minutes = _CALLING.rejoin_within_min
    rejoin_within_numbers: _Times | None = _CALLING.rejoin_within_numbers
    rejoin_behind: _Times = _CALLING.rejoin_behind
    rejoin_times: _Times = _CALLING.rejoin_times
    delivered_required: bool = _CALLING.delivered_required


class AppointmentsTable(_Table, frozen=True):
    early_min: _Minutes = _APPOINTMENTS.early_min
    late_min: _Minutes = _APPOINTMENTS.late_min
    no_show_min: _Minutes = _APPOINTMENTS.no_show_min
    priority: PriorityId = _APPOINTMENTS.priority
    late_priority: PriorityId = _APPOINTMENTS.late_priority


class PromiseTable(_Table, frozen=True):
    probability: _Promised | None = _PROMISE.probability
    come_back_above_min: _SomeMinutes | None = _PROMISE.come_back_above_min
    shown_from: _People = _PROMISE.shown_from


class ServiceTable(_Table, frozen=True):
    id: ServiceId
    name: Texts
    queue: QueueId
    walk_in: bool = _SERVICE.walk_in
    priority: PriorityId = _SERVICE.priority
    skills: tuple[SkillId, ...] = ()
    expected_min: _Length = _SERVICE.expected_min
    quota: _Cap | None = _SERVICE.quota
    promise: _Promised | None = _SERVICE.promise
    hours: TicketHoursTable | None = None
    wait_target_min: _SomeMinutes | None = _SERVICE.wait_target_min
    delivered_required: bool | None = _SERVICE.delivered_required


class QueueTermsTable(_Table, frozen=True):
    """A queue of a profile; the id alone is short for a table with nothing else in it."""

    queue: QueueId
    weight: _Few = _TERMS.weight
    when_waiting_above: _Few | None = _TERMS.when_waiting_above
    when_wait_above_min: _SomeMinutes | None = _TERMS.when_wait_above_min

    @property
    def conditional(self) -> bool:
        return self.when_waiting_above is not None or self.when_wait_above_min is not None


class ProfileTable(_Table, frozen=True):
    id: ProfileId
    name: Texts
    queues: tuple[QueueTermsTable, ...]
    order: Order = _PROFILE.order
    may_choose: bool = _PROFILE.may_choose


class TriageTable(_Table, frozen=True):
    start: ScreenId
    screens: Annotated[tuple[TriageScreen, ...], _AtLeastOne]


# --- the file -------------------------------------------------------------------------------------


class BranchFile(_Table, frozen=True):
    """The file as a whole, in the order people write it."""

    id: BranchId
    name: Texts
    time_zone: str
    languages: Annotated[tuple[Language, ...], _AtLeastOne]
    public_url: str
    occupancy: OccupancyTable
    party: PartyTable
    hours: HoursTable
    queues: Annotated[tuple[Queue, ...], _AtLeastOne]
    services: Annotated[tuple[ServiceTable, ...], _AtLeastOne]
    counters: Annotated[tuple[CounterCard, ...], _AtLeastOne]
    profiles: Annotated[tuple[ProfileTable, ...], _AtLeastOne]
    triage: TriageTable
    training: bool = False
    priorities: Annotated[tuple[PriorityTable, ...], _AtLeastOne] | None = None
    """None: the three that every branch has."""
    calling: CallingTable = CallingTable()
    appointments: AppointmentsTable = AppointmentsTable()
    promise: PromiseTable = PromiseTable()
    plan: tuple[PlanTable, ...] = ()
    advisers: tuple[AdviserCard, ...] = ()
    other_ways: tuple[OtherWay, ...] = ()
    kiosk: KioskTable = KioskTable()
    targets: TargetsTable = TargetsTable()
    retention: RetentionTable = RetentionTable()
    announcements: AnnouncementsTable = AnnouncementsTable()
    staff: StaffTable = StaffTable()
    wording: Wording = {}
    slip: SlipTable = SlipTable()


def unabridged(data: dict[str, Any]) -> dict[str, Any]:
    """``data`` with a table for every queue of a profile, also where only its id is written."""
    profiles = data.get("profiles")
    if not isinstance(profiles, list):
        return data
    return {**data, "profiles": [_unabridged_profile(profile) for profile in profiles]}


def _unabridged_profile(profile: Any) -> Any:
    queues = profile.get("queues") if isinstance(profile, dict) else None
    if not isinstance(queues, list):
        return profile
    return {**profile, "queues": [{"queue": one} if isinstance(one, str) else one for one in queues]}


# --- times of the day -----------------------------------------------------------------------------


def read_time(text: str) -> time:
    """``8:00`` or ``16:15``. Raises ``ValueError`` that says what was expected."""
    found = re.fullmatch(r"([01]?[0-9]|2[0-3]):([0-5][0-9])", text.strip())
    if not found:
        raise ValueError(f'expected a time such as "20:00", got "{text}"')
    return time(int(found[1]), int(found[2]))


def read_spans(text: str) -> Spans:
    """``08:00-12:00, 12:30-16:15``, or ``closed``. Raises ``ValueError`` that says what is wrong."""
    if text.strip() == CLOSED:
        return ()
    spans: list[Span] = []
    for part in text.split(","):
        try:
            opens, closes = map(read_time, part.split("-"))
        except ValueError:
            expected = f'times such as "08:00-16:15" or "08:00-12:00, 12:30-16:15", or "{CLOSED}"'
            raise ValueError(f'expected {expected}, got "{text}"') from None
        if opens >= closes:
            raise ValueError(f'opens at or after its end: "{part.strip()}"')
        if spans and opens <= spans[-1].closes:
            raise ValueError(f'opens before the interval ahead of it is over: "{part.strip()}"')
        spans.append(Span(opens, closes))
    return tuple(spans)
