"""What each role may see of a branch, and what it is told when it connects. Pure."""

from __future__ import annotations

import heapq
from collections import Counter as Tally
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice

import msgspec

from queue_link.catalogue import PriorityCard, ServiceCard
from queue_link.messages import (
    Call,
    CallForward,
    Colleague,
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
    Offer,
    PanicCall,
    PlanState,
    QueueState,
    SensorView,
    SeriesState,
    ServiceState,
    Setup,
    SupervisorView,
    Undoable,
    View,
    VisitCard,
)
from queue_link.vocabulary import (
    AppointmentState,
    DeviceId,
    Knowledge,
    PriorityId,
    QueueId,
    Role,
    VisitState,
)
from queue_server import live_board
from queue_server.domain import promise
from queue_server.domain.alarms import alarms
from queue_server.domain.candidates import is_for
from queue_server.domain.codes import check_code
from queue_server.domain.configuration import BranchConfig, Service
from queue_server.domain.line import Line
from queue_server.domain.numbering import serial_of
from queue_server.domain.opening import last_tickets_today
from queue_server.domain.plan import counters_planned
from queue_server.domain.serving import may_recall_at
from queue_server.domain.state import RECENT_CALLS, BranchState, CallMade, Counter, Helper
from queue_server.domain.tickets import no_ticket_now
from queue_server.domain.undo import takes_back_until, undoable
from queue_server.domain.upcoming import upcoming
from queue_server.domain.visit import Visit

LISTED = 50
"""How many visits a list in a view holds at most; views stay small on the busiest day."""
MISSED_LISTED = 12


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
            return _door(state, now)
        case Role.SENSOR:
            return SensorView(_day(state, now), _occupancy(state, now))
        case Role.SUPERVISOR:
            return _supervisor(state, now)


def urgent_part(role: Role, state: BranchState, now: datetime, device: DeviceId | None = None) -> object:
    """What of a role's view people act on at once; cheap to make and to compare."""
    day = (state.open, state.evacuating, state.tickets(now) if role is Role.KIOSK else None)
    match role:
        case Role.SENSOR:
            return day
        case Role.KIOSK:
            return day, state.stopped, state.closed_services
        case Role.SUPERVISOR:
            return day, state.notice, state.stopped, state.closed_services, state.panics
        case Role.DISPLAY:
            return day, _awaited(state), state.newest_forwarded, state.notice
        case Role.DOOR:
            return day, state.newest_forwarded, len(state.expected), state.occupancy.inside
        case Role.COUNTER:
            counter = state.counter_of(device) if device else None
            visit = state.in_hand(counter) if counter else None
            here = counter and (counter.profile, counter.pausing)
            return day, here, visit and _moment(visit), state.panics


def setup_for(role: Role, config: BranchConfig) -> Setup:
    """What a device of this role needs to know of the branch file."""
    services = tuple(
        ServiceCard(service.id, service.name, service.queue, config.wants_delivered(service))
        for service in config.services
    )
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
                ask_above_min=config.kiosk.ask_above_min,
                check_in=config.kiosk.check_in,
                wording=config.wording,
                slip=config.slip,
            )
        case Role.DISPLAY:
            listed_s = config.announcements.listed_min * 60.0
            return DisplaySetup(config.name, config.languages, config.time_zone, config.wording, listed_s)
        case Role.SENSOR:
            return DisplaySetup(config.name, config.languages, config.time_zone)
        case Role.COUNTER | Role.DOOR | Role.SUPERVISOR:
            return DeskSetup(
                config.name,
                config.languages,
                config.time_zone,
                services,
                config.counters,
                config.profiles,
                tuple(PriorityCard(priority.id, priority.name) for priority in config.priorities),
                () if role is Role.DOOR else config.advisers,
                config.training,
            )


def _moment(visit: Visit) -> object:
    """What changes when something happens to the visit in hand."""
    return visit.id, visit.state, visit.recalls, visit.service


def _kiosk(state: BranchState, now: datetime) -> KioskView:
    return KioskView(_day(state, now), _occupancy(state, now), _services(state, now))


def _services(state: BranchState, now: datetime) -> tuple[ServiceState, ...]:
    waiting = state.uncalled_by_service
    return tuple(
        ServiceState(
            service.id,
            waiting[service.id],
            tuple(_offers(state, service, now)),
            state.closed_services.get(service.id),
        )
        for service in state.config.services
    )


def _offers(state: BranchState, service: Service, now: datetime) -> Iterator[Offer]:
    for priority in state.offered_in(service):
        yield _offer(state, service, priority, now)


def _offer(state: BranchState, service: Service, priority: PriorityId, now: datetime) -> Offer:
    refused = no_ticket_now(state, service, priority, now)
    expected = promise.expected(state, service.id, priority, now)
    told = expected is not None and promise.is_told(state, service.id)
    return Offer(
        priority,
        before=state.before(service.queue, state.rank(priority)),
        wait=expected.wait if expected and told else None,
        come_back_at=None if refused else promise.come_back_at(state, service, priority, now),
        refused=refused.reason if refused else None,
        opens_at=refused.opens_at if refused else None,
        alternatives=refused.alternatives if refused else (),
        text=refused.text if refused else {},
    )


def _display(state: BranchState, now: datetime) -> DisplayView:
    come_in = islice(reversed(state.expected.values()), LISTED)
    return DisplayView(
        calls=tuple(_call(state, made) for made in _listed(state, now)),
        come_in=tuple(_forward(state, visit) for visit in come_in),
        free=_free(state, now),
        cap=state.cap,
        outside=state.outside_people,
        day=_day(state, now),
        knowledge=state.knowledge(now),
        missed=tuple(visit.number for visit in islice(_missed(state), MISSED_LISTED)),
        series=tuple(_series(state, now)),
        notice=state.notice,
    )


def _forward(state: BranchState, visit: Visit) -> CallForward:
    spoken = state.config.spoken_for(visit.language, serial_of(visit.number))
    return CallForward(visit.forwarded_seq, visit.number, visit.forwarded_at or visit.taken_at, spoken)


def _listed(state: BranchState, now: datetime) -> Iterator[CallMade]:
    """The calls of the last minutes, and the newest ones however old they are."""
    since = now - timedelta(minutes=state.config.announcements.listed_min)
    for place, made in enumerate(state.calls):
        if place < RECENT_CALLS or made.at >= since:
            yield made


def _call(state: BranchState, made: CallMade) -> Call:
    spoken = state.config.spoken_for(made.language, serial_of(made.number))
    over = not _is_awaited(state, made)
    return Call(made.seq, made.number, made.counter, made.at, made.recall, spoken, over)


def _is_awaited(state: BranchState, made: CallMade) -> bool:
    """Whether its customer is still to come to that counter."""
    visit = state.visits[made.visit]
    return visit.state is VisitState.CALLED and visit.counter == made.counter


def _awaited(state: BranchState) -> tuple[int, ...]:
    """The newest calls that a display rings for: more where one is called, fewer where one has come."""
    return tuple(made.seq for made in islice(state.calls, RECENT_CALLS) if _is_awaited(state, made))


def _missed(state: BranchState) -> list[Visit]:
    """Those who may still come back, the newest first."""
    return list(_in(VisitState.MISSED, reversed(_aside(state))))


def _series(state: BranchState, now: datetime) -> Iterator[SeriesState]:
    waiting: Tally[QueueId] = Tally()
    for (id, _), count in state.uncalled.items():
        waiting[id] += count
    for queue in state.config.queues:
        yield SeriesState(queue.letter, waiting[queue.id], live_board.wait_in(state, queue.id, now))


def _counter(state: BranchState, now: datetime, device: DeviceId | None) -> CounterView:
    counter = state.counter_of(device) if device else None
    visit = state.in_hand(counter) if counter else None
    lines = state.lines_for(counter) if counter else []
    first = upcoming(state, counter, now) if counter else ()
    queues = state.queues_of(counter.profile) if counter else ()
    aside = [visit for visit in _aside(state) if visit.queue in queues]
    return CounterView(
        day=_day(state, now),
        occupancy=_occupancy(state, now),
        mine=counter.id if counter else None,
        visit=_card_in_hand(state, visit) if visit else None,
        waiting=_full_cards(state, first, counter),
        waiting_total=sum(map(len, lines)),
        queues=_queues(state),
        counters=_counters(state),
        parked=_full_cards(state, _in(VisitState.PARKED, aside), counter),
        missed=_full_cards(state, _in(VisitState.MISSED, aside), counter),
        undoable=_undoable(state, counter, now) if counter else None,
        panics=_panics(state, device),
    )


def _door(state: BranchState, now: datetime) -> DoorView:
    return DoorView(
        _day(state, now),
        _occupancy(state, now),
        _cards(state, state.expected.values()),
        _cards(state, _in_order(state.outside.all())),
    )


def _supervisor(state: BranchState, now: datetime) -> SupervisorView:
    aside, likely = _aside(state), live_board.likely_today(state, now)
    counters = zip(state.counters.values(), _counters(state), strict=True)
    return SupervisorView(
        day=_day(state, now),
        occupancy=live_board.with_basis(state, _occupancy(state, now)),
        queues=tuple(live_board.with_forecast(state, queue, likely, now) for queue in _queues(state)),
        counters=tuple(live_board.with_timer(state, counter, shown) for counter, shown in counters),
        come_in=_full_cards(state, state.expected.values()),
        outside=_full_cards(state, _in_order(state.outside.all())),
        waiting=_full_cards(state, _in_order(_all_inside(state))),
        parked=_full_cards(state, _in(VisitState.PARKED, aside)),
        missed=_full_cards(state, _in(VisitState.MISSED, aside)),
        away=_full_cards(state, _in(VisitState.AWAY, aside)),
        services=_services(state, now),
        alarms=alarms(state, now),
        plan=_plan(state, now),
        bookings=sum(b.state is AppointmentState.BOOKED for b in state.bookings.values()),
        notice=state.notice,
        flow=live_board.day_flow(state),
        panics=_panics(state, None),
        newest_call=state.calls[0].seq if state.calls else 0,
    )


def _day(state: BranchState, now: datetime) -> DayState:
    tickets = state.tickets(now)
    return DayState(
        open=state.open,
        tickets=tickets,
        closes_at=last_tickets_today(state.config, now) if tickets and not state.by_hand else None,
        opens_at=None if tickets else state.next_opening(now, another_day=state.stopped is not None),
        evacuating=state.evacuating,
        stopped=state.stopped,
    )


def _occupancy(state: BranchState, now: datetime) -> OccupancyState:
    occupancy = state.occupancy
    return OccupancyState(
        cap=state.cap,
        inside=occupancy.inside,
        reserved=occupancy.reserved,
        free=_free(state, now),
        outside=state.outside_people,
        knowledge=state.knowledge(now),
        soft_cap=state.soft_cap,
        margin=state.margin(now),
        counted_at=occupancy.counted_at,
    )


def _free(state: BranchState, now: datetime) -> int:
    """For anybody who comes. Unknown never shows as free, nor does a building that is left."""
    if state.evacuating or state.knowledge(now) is Knowledge.UNKNOWN:
        return 0
    return max(0, state.free_for_anybody(now))


def _queues(state: BranchState) -> tuple[QueueState, ...]:
    waiting: Tally[QueueId] = Tally()
    outside: Tally[QueueId] = Tally()
    oldest: dict[QueueId, Visit] = {}
    for tally, lines in ((waiting, _all_inside(state)), (outside, state.outside.all())):
        for line in lines:
            head = line.first
            if head is not None:
                tally[head.queue] += len(line)
                if tally is waiting and head.turn <= oldest.get(head.queue, head).turn:
                    oldest[head.queue] = head
    return tuple(
        QueueState(queue.id, waiting[queue.id], outside[queue.id], _since(oldest.get(queue.id)))
        for queue in state.config.queues
    )


def _since(visit: Visit | None) -> datetime | None:
    """When its wait began: with its ticket, or at the booked time."""
    return datetime.fromtimestamp(visit.turn[0], UTC) if visit else None


def _counters(state: BranchState) -> tuple[CounterState, ...]:
    return tuple(
        CounterState(
            counter.id,
            counter.profile,
            counter.adviser,
            state.visits[counter.visit].number if counter.visit else None,
            counter.pausing.kind if counter.pausing else None,
        )
        for counter in state.counters.values()
    )


def _plan(state: BranchState, now: datetime) -> tuple[PlanState, ...]:
    planned = counters_planned(state, now)
    return tuple(PlanState(part.profile, part.begins, part.ends, part.counters) for part in planned)


def _panics(state: BranchState, viewer: DeviceId | None) -> tuple[PanicCall, ...]:
    return tuple(
        PanicCall(
            device,
            panic.since,
            _colleague(panic.raiser),
            tuple(map(_colleague, panic.coming)),
            mine=device == viewer,
        )
        for device, panic in state.panics.items()
    )


def _colleague(helper: Helper) -> Colleague:
    return Colleague(helper.counter, helper.adviser, helper.place)


def _undoable(state: BranchState, counter: Counter, now: datetime) -> Undoable | None:
    done = undoable(state, counter, now)
    if done is None:
        return None
    return Undoable(done.act, done.before.number, takes_back_until(state, done))


def _all_inside(state: BranchState) -> list[Line]:
    return [*state.waiting.all(), *state.all_personal_lines()]


def _aside(state: BranchState) -> list[Visit]:
    """Those in no line, who come back by themselves or may: the soonest first."""
    aside = [visit for visit in state.visits.values() if visit.ready_at is not None]
    return sorted(aside, key=lambda visit: (visit.ready_at or visit.taken_at, visit.turn))


def _in(state: VisitState, visits: Iterable[Visit]) -> Iterator[Visit]:
    return (visit for visit in visits if visit.state is state)


def _in_order(lines: Iterable[Line]) -> Iterable[Visit]:
    return heapq.merge(*lines, key=lambda visit: visit.turn)


def _cards(state: BranchState, visits: Iterable[Visit]) -> tuple[VisitCard, ...]:
    """For the door, which is not told what somebody needs."""
    return tuple(_card(state, visit) for visit in islice(visits, LISTED))


def _full_cards(
    state: BranchState, visits: Iterable[Visit], counter: Counter | None = None
) -> tuple[VisitCard, ...]:
    """For those who serve."""
    return tuple(_full_card(state, visit, counter) for visit in islice(visits, LISTED))


def _full_card(state: BranchState, visit: Visit, counter: Counter | None = None) -> VisitCard:
    card = _card(state, visit, counter)
    note = visit.note if card.for_me else ""
    if not (visit.needs or visit.parked_for or note):
        return card
    return msgspec.structs.replace(card, needs=visit.needs, reason=visit.parked_for, note=note)


def _card(state: BranchState, visit: Visit, counter: Counter | None = None) -> VisitCard:
    expected = state.outlook.visits.get(visit.id) if state.outlook else None
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
        priority=visit.priority,
        booked_at=visit.booked_at,
        ready_at=visit.ready_at,
        wait=expected.wait if expected else None,
        chance=expected.in_time if expected else None,
        for_me=counter is not None and is_for(visit, counter),
    )


def _card_in_hand(state: BranchState, visit: Visit) -> VisitCard:
    card = _full_card(state, visit)
    recall_from = may_recall_at(state, visit) if visit.state is VisitState.CALLED else None
    recalled_enough = visit.recalls >= state.config.calling.recalls_before_no_show
    return msgspec.structs.replace(
        card,
        recall_from=recall_from,
        no_show_from=recall_from if recalled_enough else None,
        note=visit.note,
        check=check_code(visit.id, visit.token),
    )
