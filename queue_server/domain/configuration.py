"""What a branch is set up to be. Made from a branch file by ``queue_server.branch_file``."""

from __future__ import annotations

from datetime import date, time
from enum import StrEnum

import msgspec

from queue_link.catalogue import AdviserCard, CounterCard, ProfileCard, Texts, TriageScreen, Wording
from queue_link.people import SignInMode
from queue_link.results import AlternativeKind
from queue_link.slip_design import SlipDesign
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

SERIES_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ"
"""Letters a number series may have: I, O and Q are left out, they read as 1 and 0."""

URGENT, APPOINTMENT, WALK_IN = map(PriorityId, ("urgent", "appointment", "walk-in"))


class _Part(msgspec.Struct, frozen=True):
    pass


# --- who is next ----------------------------------------------------------------------------------


class Priority(_Part, frozen=True):
    """A class of visits. A branch lists them, the highest first."""

    id: PriorityId
    name: Texts
    weight: float = 1
    """Calls in each round (``weighted``, a whole number), or how fast a wait counts (``accumulating``)."""
    max_wait_min: int | None = None
    """How long it is meant to wait at most: told to advisers, and what ``max-wait`` goes by."""
    reserved: bool = False
    """May be admitted into the places between the soft cap and the cap."""


DEFAULT_PRIORITIES = (
    Priority(URGENT, {}, weight=4, max_wait_min=10, reserved=True),
    Priority(APPOINTMENT, {}, weight=2, max_wait_min=15, reserved=True),
    Priority(WALK_IN, {}, weight=1),
)


class PolicyName(StrEnum):
    """How the next visit is chosen, at a counter and at the door (``domain.choosing``)."""

    FIFO = "fifo"
    PRIORITY = "priority"
    PRIORITY_GUARDED = "priority-guarded"
    WEIGHTED = "weighted"
    MAX_WAIT = "max-wait"
    ACCUMULATING = "accumulating"


class Calling(_Part, frozen=True):
    """Rules at the counters."""

    policy: PolicyName = PolicyName.PRIORITY_GUARDED
    guard: int = 3
    """After so many calls in a row that passed over an older ticket, the oldest goes next
    (``priority-guarded``)."""
    recall_cool_down_s: int = 15
    """Between a call and its recall, and between recalls; and before a no-show."""
    recalls_before_no_show: int = 1
    undo_s: int = 30
    own_counter_min: int = 10
    """A parked visit that is back waits for its counter alone for so long; then anybody calls it."""
    rejoin_within_min: int = 15
    """A missed customer may rejoin for so long; 0: a missed call ends the visit."""
    rejoin_within_numbers: int | None = None
    """And not after so many further calls from its queue; None: time alone counts."""
    rejoin_behind: int = 3
    """How many of those who wait go before somebody who rejoins."""
    rejoin_times: int = 2
    delivered_required: bool = False
    """A served visit is finished only with what was done."""

    @property
    def by_class(self) -> bool:
        """A higher class goes first, whatever the waits; the guard apart."""
        return self.policy in (PolicyName.PRIORITY, PolicyName.PRIORITY_GUARDED)


class AppointmentRules(_Part, frozen=True):
    early_min: int = 30
    """Check-in begins so long before the booked time."""
    late_min: int = 10
    """Up to so long after it, a customer keeps the place of the booked time; later ones wait as walk-ins."""
    no_show_min: int = 60
    """So long after the booked time the appointment is over."""
    priority: PriorityId = APPOINTMENT
    late_priority: PriorityId = WALK_IN


# --- services -------------------------------------------------------------------------------------


class Queue(_Part, frozen=True):
    """One number series: ``letter`` and a number from ``first`` to ``last``, anew each business day."""

    id: QueueId
    letter: str
    first: int = 1
    last: int = 999


class Span(_Part, frozen=True):
    """Local wall-clock times within one day; ``closes`` is not included."""

    opens: time
    closes: time


Spans = tuple[Span, ...]
"""The intervals of one day, in order and apart; empty: closed."""


class Hours(_Part, frozen=True):
    """When something is open: by weekday, except on the days that have hours of their own."""

    week: tuple[Spans, ...]
    """Seven entries, Monday first."""
    exceptions: dict[date, Spans] = {}
    """Dates with other hours than their weekday; public holidays are among them."""


class Service(_Part, frozen=True):
    id: ServiceId
    name: Texts
    queue: QueueId
    walk_in: bool = True
    """Whether the kiosk may give a same-day number for it."""
    priority: PriorityId = WALK_IN
    """The class of its tickets, where the kiosk's button says no other."""
    skills: frozenset[SkillId] = frozenset()
    """What the adviser and the counter must have between them."""
    expected_min: float = 12
    """How long a transaction takes, in minutes, before the branch has learnt it."""
    quota: int | None = None
    """Walk-in tickets a day at most."""
    promise: float | None = None
    """As ``Promise.probability``, for this service; None: as the branch."""
    hours: Hours | None = None
    """When its tickets are given out; None: as the branch."""
    wait_target_min: int | None = None
    """As ``Targets.wait_min``, for this service; None: as the branch."""
    delivered_required: bool | None = None
    """As ``Calling.delivered_required``, for this service; None: as the branch."""


# --- people in the building -----------------------------------------------------------------------


class Exits(StrEnum):
    """Who takes a served visitor off the count of people inside, so that nobody is taken off twice."""

    FINISH = "finish"
    """The end of the visit does, ``exit_min`` later."""
    DOOR = "door"
    """Only the door does, when they walk out."""


class Occupancy(_Part, frozen=True):
    cap: int
    """How many visitors may be in the building at once; staff are not counted."""
    outside_limit: int
    """How many people with a ticket may wait outside before tickets are refused."""
    exits: Exits = Exits.FINISH
    soft_cap: int | None = None
    """Up to where ordinary classes are admitted; the places above are for reserved ones. None: the cap."""
    exit_min: float = 0
    """So long after the end of a visit its party is taken to have left (``exits = "finish"``)."""
    buffer: int | None = None
    """People who may wait inside before admission pauses; None: as many as the cap holds."""
    margin_sigmas: float = 0
    """The safety margin, in standard deviations of the count's uncertainty."""
    margin_max: int = 10
    """People."""
    door_error: float = 0.02
    """Probability that a person passing a door or sensor is missed or counted twice."""
    exit_spread: float = 0.1
    """Probability that an assumed exit takes longer than assumed."""
    ticket_adds: int | None = None
    """How many people a ticket may add to the count at most; None: its party. 0: a sensor sees them all."""
    forward_min: float = 10
    """Called forward and not come in for so long: the place goes to the next. 0, where nobody watches the
    door: it is kept until the service starts."""
    forward_tries: int = 3
    drift_limit: int = 5
    """A count this far below zero, or above the cap with nobody let in, is taken to be wrong."""
    sensor_silence_min: int | None = None
    """A people counter that tells nothing for longer leaves the number unknown; None: none is relied on."""
    counted_min: int = 120
    """So long after a human count the number of people inside is said to be counted."""


# --- the day --------------------------------------------------------------------------------------


class Promise(_Part, frozen=True):
    """The service is promised for the same day: no ticket that will probably not be served."""

    probability: float | None = None
    """A ticket is given out if it will be called before closing at least with this probability.
    None: tickets are given out without looking."""
    come_back_above_min: int | None = None
    """Above this median wait the kiosk offers to come back later, the place kept."""
    shown_from: int = 20
    """Served visits of a service, before forecasts for it are shown to customers."""


class PlannedSpan(_Part, frozen=True):
    """How many counters work with a profile on a weekday, during local times."""

    profile: ProfileId
    weekdays: tuple[int, ...]
    """0 is Monday."""
    span: Span
    counters: int


class KioskRules(_Part, frozen=True):
    """What the branch's kiosks do and ask."""

    ask_above_min: int = 60
    """Whoever would probably wait longer than this many minutes is asked first whether they want to."""
    check_in: bool = True
    """Booked customers can check in."""
    help_unanswered_s: int = 120
    """A call for help that nobody answers for so many seconds is an alarm."""


class StaffRules(_Part, frozen=True):
    """How people sign in at desks."""

    sign_in: SignInMode = SignInMode.OPEN
    idle_min: int = 60
    """Whoever asks for nothing for so many minutes is signed out; their counter and a visit in hand stay
    theirs."""


class Targets(_Part, frozen=True):
    """What reports measure the branch by."""

    wait_min: int = 20
    """A wait of so many minutes, or less, is within the service level."""


class Retention(_Part, frozen=True):
    """How long it is known what happened to single visits. None: for as long as the database is there."""

    visits_days: int | None = None
    """Older business days are kept as totals by hour and service."""
    journal_days: int | None = None


class Announcements(_Part, frozen=True):
    """In which languages a call is spoken, and how long it stays listed."""

    languages: tuple[Language, ...] | None = None
    """Of every call; None: the first two of the branch."""
    own_language: bool = True
    """Also in the language of the ticket, before the others."""
    listed_min: int = 5


class OtherWay(_Part, frozen=True):
    """What the branch offers to somebody who gets no ticket."""

    kind: AlternativeKind
    text: Texts
    url: str | None = None


class BranchConfig(_Part, frozen=True):
    id: BranchId
    name: Texts
    time_zone: str
    languages: tuple[Language, ...]
    """In the order the kiosk offers them."""
    public_url: str
    occupancy: Occupancy
    party_max: int
    tickets: Hours
    """When tickets are given out."""
    day_ends: time
    """Local time at which the business day ends by itself."""
    queues: tuple[Queue, ...]
    services: tuple[Service, ...]
    counters: tuple[CounterCard, ...]
    profiles: tuple[ProfileCard, ...]
    start: ScreenId
    screens: tuple[TriageScreen, ...]
    service: Hours | None = None
    """When customers are served; the promise is kept by its end. None: while tickets are given out."""
    priorities: tuple[Priority, ...] = DEFAULT_PRIORITIES
    """The highest first."""
    calling: Calling = Calling()
    appointments: AppointmentRules = AppointmentRules()
    promise: Promise = Promise()
    plan: tuple[PlannedSpan, ...] = ()
    advisers: tuple[AdviserCard, ...] = ()
    """Empty: anybody may sign in, with no skills of their own."""
    other_ways: tuple[OtherWay, ...] = ()
    """In the order they are offered."""
    kiosk: KioskRules = KioskRules()
    announcements: Announcements = Announcements()
    staff: StaffRules = StaffRules()
    wording: Wording = {}
    slip: SlipDesign = SlipDesign()
    targets: Targets = Targets()
    retention: Retention = Retention()
    training: bool = False
    """A practice branch: nothing is learnt from it."""

    @property
    def service_hours(self) -> Hours:
        """When customers are served."""
        return self.service or self.tickets

    def spoken_for(self, language: Language, serial: int) -> tuple[Language, ...]:
        """In which languages a call is spoken to somebody whose ticket has this one; each once, in order.

        From one ``serial`` to the next the branch's languages take turns, because the last is left out where
        there is no time for it.
        """
        always = self.announcements.languages
        spoken = self.languages[:2] if always is None else always
        turn = (serial - 1) % max(1, len(spoken))
        own = (language,) if self.announcements.own_language and language in self.languages else ()
        return tuple(dict.fromkeys((*own, *spoken[turn:], *spoken[:turn])))

    def wants_delivered(self, service: Service) -> bool:
        """Whether a visit that was served for it is finished only with what was done."""
        own = service.delivered_required
        return self.calling.delivered_required if own is None else own

    def offered(self, service: Service) -> tuple[PriorityId, ...]:
        """The classes in which the kiosk gives tickets for it; its own where no button leads to it."""
        choices = (choice for screen in self.screens for choice in screen.choices)
        own = (choice.priority or service.priority for choice in choices if choice.service == service.id)
        return tuple(dict.fromkeys(own)) or (service.priority,)
