"""A small branch and its views, for tests of the desk program."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from queue_link.alarm import Alarm
from queue_link.catalogue import CounterCard, PriorityCard, ProfileCard, ServiceCard
from queue_link.messages import (
    CounterState,
    CounterView,
    DayState,
    DeskSetup,
    DoorView,
    OccupancyState,
    Offer,
    QueueState,
    ServiceState,
    SupervisorView,
    Undoable,
    VisitCard,
)
from queue_link.results import Band
from queue_link.vocabulary import (
    CounterId,
    Knowledge,
    Language,
    PauseKind,
    PriorityId,
    ProfileId,
    QueueId,
    ServiceId,
    TicketNumber,
    VisitId,
    VisitState,
)
from queue_link.why import Rule, Why

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""Eleven o'clock on a Monday in Helsinki."""
FI, SV, EN = Language("fi"), Language("sv"), Language("en")

SETUP = DeskSetup(
    name={FI: "Malmin palvelupiste", SV: "Malms serviceställe", EN: "Malmi service point"},
    languages=(FI, SV, EN, Language("ar")),
    time_zone="Europe/Helsinki",
    services=(
        ServiceCard(
            ServiceId("extended-permit"),
            {FI: "Jatkolupa", SV: "Fortsatt tillstånd", EN: "Extended residence permit"},
            QueueId("permits"),
        ),
        ServiceCard(
            ServiceId("residence-card"),
            {FI: "Oleskelulupakortti", SV: "Uppehållstillståndskort", EN: "Residence permit card"},
            QueueId("permits"),
        ),
        ServiceCard(
            ServiceId("travel-document"),
            {
                FI: "Muukalaispassi ja pakolaisen matkustusasiakirja",
                SV: "Främlingspass och resedokument för flykting",
                EN: "Alien's passport and refugee travel document",
            },
            QueueId("documents"),
        ),
        ServiceCard(
            ServiceId("booking-help"),
            {FI: "Apua ajanvaraukseen", SV: "Hjälp med tidsbokning", EN: "Help with booking"},
            QueueId("help"),
        ),
    ),
    counters=tuple(
        CounterCard(CounterId(str(n)), (ProfileId("all"), ProfileId("permits"))) for n in range(1, 11)
    ),
    profiles=(
        ProfileCard(
            ProfileId("all"),
            {FI: "Kaikki asiat", SV: "Alla ärenden", EN: "All matters"},
            (QueueId("permits"), QueueId("documents"), QueueId("help")),
            may_choose=True,
        ),
        ProfileCard(
            ProfileId("permits"),
            {FI: "Oleskeluluvat", SV: "Uppehållstillstånd", EN: "Residence permits"},
            (QueueId("permits"),),
            may_choose=True,
        ),
    ),
    priorities=(
        PriorityCard(PriorityId("urgent"), {FI: "Kiireellinen", SV: "Brådskande", EN: "Urgent"}),
        PriorityCard(PriorityId("appointment"), {FI: "Ajanvaraus", SV: "Tidsbokning", EN: "Appointment"}),
        PriorityCard(
            PriorityId("walk-in"), {FI: "Ilman ajanvarausta", SV: "Utan tidsbokning", EN: "Walk-in"}
        ),
    ),
)

OPEN = DayState(open=True, tickets=True, closes_at=NOW + timedelta(hours=5, minutes=15))
CLOSED = DayState(open=False, tickets=False, opens_at=NOW + timedelta(hours=21))
ROOM = OccupancyState(
    cap=60,
    inside=41,
    reserved=2,
    free=17,
    outside=5,
    knowledge=Knowledge.COUNTED,
    soft_cap=55,
    counted_at=NOW - timedelta(minutes=20),
)
UNKNOWN = msgspec.structs.replace(ROOM, knowledge=Knowledge.UNKNOWN, free=0)


def visit(
    number: str = "A012",
    state: VisitState = VisitState.WAITING,
    *,
    waited: int = 12,
    party: int = 1,
    service: str = "extended-permit",
    language: str = "fi",
    recalls: int = 0,
    priority: str = "walk-in",
    **more: Any,
) -> VisitCard:
    """A visit whose ticket was taken ``waited`` minutes before ``NOW``.

    A called one was announced long enough ago to be recalled, and once recalled to be given up.
    """
    in_hand = state in (VisitState.CALLED, VisitState.SERVING)
    return VisitCard(
        id=VisitId(f"visit-{number}"),
        number=TicketNumber(number),
        service=ServiceId(service),
        language=Language(language),
        party=party,
        state=state,
        taken_at=NOW - timedelta(minutes=waited),
        called_at=NOW - timedelta(minutes=2) if in_hand else None,
        started_at=NOW - timedelta(minutes=1) if state is VisitState.SERVING else None,
        counter=CounterId("3") if in_hand else None,
        recalls=recalls,
        why=Why(Rule.LONGEST_WAIT, among=7, queues=3) if in_hand else None,
        priority=PriorityId(priority),
        recall_from=more.pop("recall_from", NOW if state is VisitState.CALLED else None),
        no_show_from=more.pop("no_show_from", NOW if recalls else None),
        **more,
    )


def waiting_line() -> tuple[VisitCard, ...]:
    return (
        visit("A013", waited=31, language="sv", priority="urgent", for_me=True),
        visit(
            "B004",
            waited=44,
            party=3,
            service="travel-document",
            language="ar",
            priority="appointment",
            booked_at=NOW - timedelta(minutes=15),
        ),
        visit("A014", waited=15, language="en"),
        visit("C002", waited=9, service="booking-help", language="so"),
        visit("A015", waited=2, party=2, service="residence-card"),
    )


OFFER = Offer(PriorityId("walk-in"), before=4)
COUNTERS = (
    CounterState(CounterId("1")),
    CounterState(
        CounterId("2"),
        ProfileId("all"),
        "Aino Virtanen",
        TicketNumber("B003"),
        serving=True,
        since=NOW - timedelta(minutes=4),
    ),
    CounterState(CounterId("3")),
    CounterState(CounterId("4"), ProfileId("permits"), "Karl-Johan Lindqvist"),
    *(CounterState(CounterId(str(n))) for n in range(5, 11)),
)
QUEUES = (
    QueueState(
        QueueId("permits"),
        waiting=3,
        outside=2,
        longest_since=NOW - timedelta(minutes=31),
        wait=Band(25 * 60, 33 * 60, 44 * 60),
        likely=4,
        promisable=12,
    ),
    QueueState(QueueId("documents"), waiting=1, outside=1, longest_since=NOW - timedelta(minutes=24)),
    QueueState(QueueId("help"), waiting=1, outside=0, longest_since=NOW - timedelta(minutes=9)),
)
SERVICES = (
    ServiceState(ServiceId("extended-permit"), waiting=4, offers=(OFFER,)),
    ServiceState(ServiceId("travel-document"), waiting=2, closed={EN: "Not today", FI: "Ei tänään"}),
    ServiceState(ServiceId("booking-help"), waiting=1),
)


def parked(number: str = "A005", minutes: int = 12) -> VisitCard:
    return visit(number, VisitState.PARKED, waited=40, ready_at=NOW + timedelta(minutes=minutes))


def missed(number: str = "B002", minutes: int = 9) -> VisitCard:
    return visit(
        number,
        VisitState.MISSED,
        waited=50,
        service="travel-document",
        ready_at=NOW + timedelta(minutes=minutes),
    )


def counter_view(
    in_hand: VisitCard | None = None,
    *,
    mine: str | None = "3",
    waiting: tuple[VisitCard, ...] | None = None,
    day: DayState = OPEN,
    occupancy: OccupancyState = ROOM,
    counters: tuple[CounterState, ...] = COUNTERS,
    pausing: PauseKind | None = None,
    undoable: Undoable | None = None,
    parked: tuple[VisitCard, ...] = (),
    missed: tuple[VisitCard, ...] = (),
) -> CounterView:
    line = waiting_line() if waiting is None else waiting
    return CounterView(
        day=day,
        occupancy=occupancy,
        mine=CounterId(mine) if mine else None,
        visit=in_hand,
        waiting=line,
        waiting_total=len(line),
        queues=QUEUES,
        counters=_held(counters, mine, pausing),
        parked=parked,
        missed=missed,
        undoable=undoable,
    )


def _held(
    counters: tuple[CounterState, ...], mine: str | None, pausing: PauseKind | None = None
) -> tuple[CounterState, ...]:
    held = CounterState(
        CounterId(mine or ""),
        ProfileId("all"),
        "Maria Niemi",
        pausing=pausing,
        since=NOW - timedelta(minutes=12, seconds=5),
        reason="Lunch" if pausing else "",
    )
    return tuple(held if counter.id == mine else counter for counter in counters)


def door_view(
    come_in: tuple[VisitCard, ...] | None = None,
    outside: tuple[VisitCard, ...] | None = None,
    *,
    occupancy: OccupancyState = ROOM,
    day: DayState = OPEN,
) -> DoorView:
    forward = (
        visit("A016", waited=20, language="en"),
        visit("B005", waited=18, party=4, language="ar", service="travel-document"),
    )
    line = (
        visit("A017", VisitState.OUTSIDE, waited=11, party=2),
        visit("A018", VisitState.OUTSIDE, waited=8, language="uk"),
        visit("C003", VisitState.OUTSIDE, waited=3, language="sv", service="booking-help"),
    )
    return DoorView(
        day=day,
        occupancy=occupancy,
        come_in=forward if come_in is None else come_in,
        outside=line if outside is None else outside,
    )


def supervisor_view(
    *, day: DayState = OPEN, occupancy: OccupancyState = ROOM, alarms: tuple[Alarm, ...] = ()
) -> SupervisorView:
    door = door_view()
    return SupervisorView(
        day=day,
        occupancy=occupancy,
        queues=QUEUES,
        counters=_held(COUNTERS, "3"),
        come_in=door.come_in,
        outside=door.outside,
        waiting=waiting_line(),
        alarms=alarms,
        services=SERVICES,
    )
