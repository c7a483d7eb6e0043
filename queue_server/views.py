"""What each role may see of a branch, and what it is told when it connects. Pure."""

from __future__ import annotations

import heapq
from collections.abc import Iterable
from datetime import datetime
from itertools import islice

from queue_link.catalogue import ServiceCard
from queue_link.messages import (
    Call,
    CallForward,
    CounterState,
    CounterView,
    DayState,
    DeskSetup,
    DisplaySetup,
    DisplayView,
    DoorView,
    KioskSetup,
    KioskView,
    OccupancyState,
    QueueState,
    ServiceState,
    Setup,
    SupervisorView,
    View,
    VisitCard,
)
from queue_link.vocabulary import DeviceId, QueueId, Role
from queue_server.domain.configuration import BranchConfig
from queue_server.domain.line import Line
from queue_server.domain.opening import closing_today
from queue_server.domain.state import BranchState
from queue_server.domain.visit import Visit

LISTED = 50
"""How many visits a list in a view holds at most; views stay small on the busiest day."""
COME_IN_LISTED = 12


def view_for(role: Role, state: BranchState, now: datetime, device: DeviceId | None = None) -> View:
    """The view of a role; for counters it depends on the device too."""
    match role:
        case Role.KIOSK:
            return _kiosk(state, now)
        case Role.DISPLAY:
            return _display(state, now)
        case Role.COUNTER:
            return _counter(state, now, device)
        case Role.DOOR:
            return DoorView(_day(state, now), _occupancy(state), _expected(state), _cards(state.outside))
        case Role.SUPERVISOR:
            return _supervisor(state, now)


def urgent_part(role: Role, state: BranchState, now: datetime, device: DeviceId | None = None) -> object:
    """What of a role's view people act on at once; cheap to make and to compare."""
    day = (state.open, state.tickets(now) if role is Role.KIOSK else None)
    match role:
        case Role.KIOSK | Role.SUPERVISOR:
            return day
        case Role.DISPLAY:
            return day, state.calls[0].seq if state.calls else 0, state.newest_forwarded
        case Role.DOOR:
            return day, state.newest_forwarded, len(state.expected), state.occupancy.inside
        case Role.COUNTER:
            counter = state.counter_of(device) if device else None
            visit = state.in_hand(counter) if counter else None
            return day, counter and counter.profile, visit and (visit.id, visit.state, visit.recalls)


def setup_for(role: Role, config: BranchConfig) -> Setup:
    """What a device of this role needs to know of the branch file."""
    services = tuple(ServiceCard(service.id, service.name, service.queue) for service in config.services)
    match role:
        case Role.KIOSK:
            return KioskSetup(
                name=config.name,
                languages=config.languages,
                time_zone=config.time_zone,
                services=services,
                start=config.start,
                screens=config.screens,
                party_max=config.party_max,
                public_url=config.public_url,
            )
        case Role.DISPLAY:
            return DisplaySetup(config.name, config.languages, config.time_zone)
        case Role.COUNTER | Role.DOOR | Role.SUPERVISOR:
            return DeskSetup(
                config.name,
                config.languages,
                config.time_zone,
                services,
                config.counters,
                config.profiles,
            )


def _kiosk(state: BranchState, now: datetime) -> KioskView:
    waiting = state.uncalled_by_service
    services = tuple(ServiceState(service.id, waiting[service.id]) for service in state.config.services)
    return KioskView(_day(state, now), _occupancy(state), services)


def _display(state: BranchState, now: datetime) -> DisplayView:
    come_in = islice(reversed(state.expected.values()), COME_IN_LISTED)
    return DisplayView(
        calls=tuple(Call(c.seq, c.number, c.counter, c.at, c.recall) for c in state.calls),
        come_in=tuple(CallForward(v.forwarded_seq, v.number, v.forwarded_at or v.taken_at) for v in come_in),
        free=max(0, state.free()),
        cap=state.config.occupancy.cap,
        outside=state.outside_people,
        day=_day(state, now),
    )


def _counter(state: BranchState, now: datetime, device: DeviceId | None) -> CounterView:
    counter = state.counter_of(device) if device else None
    lines = state.lines_for(counter) if counter else []
    visit = state.in_hand(counter) if counter else None
    return CounterView(
        day=_day(state, now),
        occupancy=_occupancy(state),
        mine=counter.id if counter else None,
        visit=_card(visit) if visit else None,
        waiting=_cards(_in_order(lines)),
        waiting_total=sum(map(len, lines)),
        queues=_queues(state),
        counters=_counters(state),
    )


def _supervisor(state: BranchState, now: datetime) -> SupervisorView:
    return SupervisorView(
        day=_day(state, now),
        occupancy=_occupancy(state),
        queues=_queues(state),
        counters=_counters(state),
        come_in=_expected(state),
        outside=_cards(state.outside),
        waiting=_cards(_in_order(state.waiting.values())),
    )


def _day(state: BranchState, now: datetime) -> DayState:
    tickets = state.tickets(now)
    return DayState(
        open=state.open,
        tickets=tickets,
        closes_at=closing_today(state.config, now) if tickets and not state.by_hand else None,
        opens_at=None if tickets else state.next_opening(now),
    )


def _occupancy(state: BranchState) -> OccupancyState:
    return OccupancyState(
        cap=state.config.occupancy.cap,
        inside=state.occupancy.inside,
        reserved=state.occupancy.reserved,
        free=max(0, state.free()),
        outside=state.outside_people,
    )


def _queues(state: BranchState) -> tuple[QueueState, ...]:
    return tuple(_queue(state, queue.id) for queue in state.config.queues)


def _queue(state: BranchState, queue: QueueId) -> QueueState:
    line = state.line(queue)
    return QueueState(
        id=queue,
        waiting=len(line),
        outside=state.uncalled[queue] - len(line),
        longest_since=line.first.taken_at if line.first else None,
    )


def _counters(state: BranchState) -> tuple[CounterState, ...]:
    return tuple(
        CounterState(
            counter.id,
            counter.profile,
            counter.adviser,
            state.visits[counter.visit].number if counter.visit else None,
        )
        for counter in state.counters.values()
    )


def _expected(state: BranchState) -> tuple[VisitCard, ...]:
    return _cards(state.expected.values())


def _in_order(lines: Iterable[Line]) -> Iterable[Visit]:
    return heapq.merge(*lines, key=lambda visit: visit.place)


def _cards(visits: Iterable[Visit]) -> tuple[VisitCard, ...]:
    return tuple(_card(visit) for visit in islice(visits, LISTED))


def _card(visit: Visit) -> VisitCard:
    return VisitCard(
        id=visit.id,
        number=visit.number,
        service=visit.service,
        language=visit.language,
        party=visit.party,
        state=visit.state,
        taken_at=visit.taken_at,
        called_at=visit.called_at,
        started_at=visit.started_at,
        counter=visit.counter,
        recalls=visit.recalls,
        why=visit.why,
    )
