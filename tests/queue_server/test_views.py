"""What each role may see."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from queue_link.alarm import AlarmKind
from queue_link.catalogue import AdviserCard, Choice
from queue_link.commands import (
    CloseDay,
    CloseService,
    DoorCount,
    DoorEntered,
    DoorLeft,
    Finish,
    LeaveQueue,
    NoShow,
    Park,
    Recall,
    Rejoin,
    SetNotice,
    Start,
    StartEvacuation,
    StopTickets,
    TakeTicket,
    Transfer,
    Undo,
)
from queue_link.messages import (
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
    SeriesState,
    ServiceState,
    SupervisorView,
    Undoable,
    encode,
)
from queue_link.results import AlternativeKind, Band
from queue_link.vocabulary import (
    Act,
    CounterId,
    DeviceId,
    Knowledge,
    Language,
    Need,
    Reason,
    Role,
    SkillId,
    TicketNumber,
    VisitState,
)
from queue_link.why import Rule, Why
from queue_link.wire_schemas import wire_schemas
from queue_server.domain import promise
from queue_server.domain.configuration import (
    URGENT,
    WALK_IN,
    Announcements,
    BranchConfig,
    Calling,
    Occupancy,
    Promise,
)
from queue_server.domain.outlook import Expected, Outlook
from queue_server.domain.state import MOST_CALLS
from queue_server.views import LISTED, setup_for, urgent_part, view_for
from tests.queue_server.branches import (
    ADVICE,
    CITIZENSHIP,
    EN,
    FI,
    NINE,
    ONLY_A,
    PASSPORTS,
    PERMITS,
    REJOINING,
    SIMPLE,
    branch,
    texts,
    with_service,
)
from tests.queue_server.service_point import BOSS, DOOR, ServicePoint

NOTICE = SetNotice({FI: "Hissi on rikki", EN: "The lift is out of order"})
CLOSES = datetime(2026, 3, 2, 14, 15, tzinfo=UTC)
TOMORROW = datetime(2026, 3, 3, 6, 0, tzinfo=UTC)


def kiosk(point: ServicePoint) -> KioskView:
    view = view_for(Role.KIOSK, point.branch.state, point.now)
    assert isinstance(view, KioskView)
    return view


def display(point: ServicePoint) -> DisplayView:
    view = view_for(Role.DISPLAY, point.branch.state, point.now)
    assert isinstance(view, DisplayView)
    return view


def counter(point: ServicePoint, device: DeviceId) -> CounterView:
    view = view_for(Role.COUNTER, point.branch.state, point.now, device)
    assert isinstance(view, CounterView)
    return view


def door(point: ServicePoint) -> DoorView:
    view = view_for(Role.DOOR, point.branch.state, point.now)
    assert isinstance(view, DoorView)
    return view


def supervisor(point: ServicePoint) -> SupervisorView:
    view = view_for(Role.SUPERVISOR, point.branch.state, point.now)
    assert isinstance(view, SupervisorView)
    return view


def keys(value: Any) -> Iterator[str]:
    """All keys in a JSON value, at any depth."""
    if isinstance(value, dict):
        yield from value
        for part in value.values():
            yield from keys(part)
    elif isinstance(value, list):
        for part in value:
            yield from keys(part)


def busy_point() -> ServicePoint:
    """A full building, a called visit, one called forward, one outside."""
    point = ServicePoint(branch(cap=4))
    desk = point.desk(1)
    point.take(party=2), point.take(PASSPORTS, party=2), point.take(party=2), point.take(party=2)
    point.call(desk)
    point.do(Finish(), desk)
    point.call(desk)
    return point


# --- the day and the building ---------------------------------------------------------------------


def test_the_day_says_until_when_tickets_are_given() -> None:
    assert kiosk(ServicePoint(branch())).day == DayState(open=True, tickets=True, closes_at=CLOSES)


def test_after_hours_the_day_goes_on_without_tickets() -> None:
    """Calls are made; the kiosk says when to come back."""
    point = ServicePoint(branch())
    point.pass_time(minutes=8 * 60)
    assert kiosk(point).day == DayState(open=True, tickets=False, opens_at=TOMORROW)


def test_a_closed_day_says_when_the_next_begins() -> None:
    point = ServicePoint(branch())
    point.do(CloseDay(), BOSS)
    assert kiosk(point).day == DayState(open=False, tickets=False, opens_at=TOMORROW)


def test_occupancy_is_in_people() -> None:
    """Two inside, two called forward, nothing free, two outside."""
    assert door(busy_point()).occupancy == OccupancyState(
        cap=4, inside=2, reserved=2, free=0, outside=2, knowledge=Knowledge.ESTIMATED, soft_cap=4
    )


def test_a_count_below_zero_is_shown_as_it_is_and_never_as_free_places() -> None:
    """It contradicts itself, so how many are inside is not known."""
    point = ServicePoint(branch(cap=10))
    point.do(DoorLeft(3), DOOR)
    assert door(point).occupancy == OccupancyState(
        cap=10, inside=-3, reserved=0, free=0, outside=0, knowledge=Knowledge.UNKNOWN, soft_cap=10, margin=5
    )
    assert display(point).free == 0
    assert [alarm.kind for alarm in supervisor(point).alarms] == [AlarmKind.DRIFT]


def test_a_human_count_is_said_to_be_one() -> None:
    point = ServicePoint(branch(cap=10))
    point.do(DoorCount(4), DOOR)
    occupancy = door(point).occupancy
    assert (occupancy.knowledge, occupancy.counted_at) == (Knowledge.COUNTED, NINE)
    point.pass_time(minutes=121)
    assert door(point).occupancy.knowledge is Knowledge.ESTIMATED


def test_an_evacuation_is_known_to_everybody() -> None:
    point = ServicePoint(branch())
    before = [urgent(role, point) for role in Role]
    point.do(StartEvacuation(), BOSS)
    assert all(old != urgent(role, point) for role, old in zip(Role, before, strict=True))
    for view in (kiosk(point), display(point), door(point), supervisor(point)):
        assert view.day.evacuating
        assert not view.day.tickets
    assert display(point).free == door(point).occupancy.free == 0


def test_a_crowd_beyond_the_cap_leaves_nothing_free_and_not_less() -> None:
    point = ServicePoint(branch(cap=10))
    point.do(DoorEntered(15), DOOR)
    assert door(point).occupancy.free == 0
    assert display(point).free == 0


# --- kiosk ----------------------------------------------------------------------------------------


def test_a_kiosk_sees_how_many_wait_for_each_service() -> None:
    """Those outside count too; called ones do not."""
    point = busy_point()
    point.take(ADVICE)
    assert kiosk(point).services == (
        ServiceState(PERMITS, 2, (Offer(WALK_IN, before=3),)),
        ServiceState(PASSPORTS, 0, (Offer(WALK_IN, before=3),)),
        ServiceState(ADVICE, 1, (Offer(WALK_IN, before=3),)),
        ServiceState(CITIZENSHIP, 0),
    )


def test_a_kiosk_is_told_why_there_are_no_tickets_and_what_to_do_instead() -> None:
    """After hours: come at the next opening."""
    point = ServicePoint(branch())
    point.pass_time(minutes=8 * 60)
    (offer,) = kiosk(point).services[0].offers
    assert (offer.refused, offer.opens_at) == (Reason.CLOSED, TOMORROW)
    assert [(way.kind, way.at) for way in offer.alternatives] == [(AlternativeKind.TOMORROW, TOMORROW)]


def test_a_kiosk_is_told_the_wait_of_each_class_it_gives_tickets_in() -> None:
    """A button may stand for a class of its own."""
    point = ServicePoint(with_urgent_button(branch()))
    point.branch.foresee(
        Outlook(
            point.branch.state.seq,
            point.now,
            newcomers={PERMITS: {URGENT: Expected(Band(60, 120, 240), 0.99)}},
            told=frozenset({PERMITS}),
        )
    )
    offers = kiosk(point).services[0].offers
    assert [(offer.priority, offer.wait) for offer in offers] == [
        (WALK_IN, None),
        (URGENT, Band(60, 120, 240)),
    ]


def promised(chance: float, wait: Band, *, told: bool) -> ServicePoint:
    """A forecast for whoever comes for a permit now."""
    point = ServicePoint(msgspec.structs.replace(branch(), promise=Promise(0.95, 90)))
    state = point.branch.state
    newcomers = {PERMITS: {WALK_IN: Expected(wait, chance)}}
    services = frozenset({PERMITS}) if told else frozenset()
    point.branch.foresee(Outlook(state.seq, point.now, newcomers=newcomers, told=services))
    return point


def test_a_forecast_is_hidden_until_enough_is_known() -> None:
    """Tickets are promised by it all the same."""
    usual = Band(1800, 2400, 3000)
    point = promised(1.0, usual, told=False)
    (offer,) = kiosk(point).services[0].offers
    assert (offer.wait, offer.refused) == (None, None)
    assert promise.chance(point.branch.state, PERMITS, WALK_IN, point.now) == 1.0
    (offer,) = kiosk(promised(1.0, usual, told=True)).services[0].offers
    assert offer.wait == usual


def test_what_cannot_be_promised_is_told_with_its_reason() -> None:
    """And nobody is asked to come back for it."""
    (offer,) = kiosk(promised(0.2, Band(6000, 7000, 8000), told=True)).services[0].offers
    assert offer.refused is Reason.NOT_TODAY
    assert offer.come_back_at is None


def with_urgent_button(config: BranchConfig) -> BranchConfig:
    (start,) = config.screens
    urgent_one = Choice(texts("It is urgent"), service=PERMITS, priority=URGENT)
    screen = msgspec.structs.replace(start, choices=(*start.choices, urgent_one))
    return msgspec.structs.replace(config, screens=(screen,))


# --- display --------------------------------------------------------------------------------------


def test_a_display_sees_the_newest_call_first() -> None:
    """With the time and a seq that grows; a recall moves the number to the front again, once."""
    point = ServicePoint(branch())
    one, two = point.desk(1), point.desk(2)
    point.take(), point.take()
    point.call(one)
    point.pass_time(minutes=1)
    point.call(two)
    assert [(call.number, call.counter, call.recall) for call in display(point).calls] == [
        ("A002", "2", False),
        ("A001", "1", False),
    ]
    newest = display(point).calls[0].seq
    point.do(Recall(), one)
    calls = display(point).calls
    assert [(call.number, call.recall) for call in calls] == [("A001", True), ("A002", False)]
    assert calls[0].seq > newest
    assert calls[0].at == NINE + timedelta(minutes=1)


def test_a_display_sees_who_may_come_in_until_they_are_in() -> None:
    """The newest first."""
    point = ServicePoint(branch(cap=2))
    inside, first, second = point.take(party=2), point.take(), point.take()
    assert display(point).come_in == ()
    assert display(point).outside == 2
    point.do(LeaveQueue(inside.visit))
    assert [forward.number for forward in display(point).come_in] == [second.number, first.number]
    assert display(point).outside == 0
    point.do(DoorEntered(visit=second.visit), DOOR)
    assert [forward.number for forward in display(point).come_in] == [first.number]


@pytest.mark.parametrize("counters", [1, 3])
def test_req_10_a_display_is_told_of_all_calls_of_the_last_minutes(counters: int) -> None:
    """However many there are; when there are few, also of older ones."""
    rules = Announcements(listed_min=10)
    point = ServicePoint(replace(branch(cap=200), announcements=rules))
    desks = [point.desk(number) for number in range(1, counters + 1)]
    made: list[str] = []
    for _ in range(20):
        for desk in desks:
            made.insert(0, point.take().number)
            point.serve(desk)
        point.pass_time(minutes=0.5)
    assert [call.number for call in display(point).calls] == made
    point.pass_time(minutes=1)
    assert [call.number for call in display(point).calls] == made[: max(20, 18 * counters)]


def test_no_display_is_told_of_calls_without_end() -> None:
    point = ServicePoint(replace(branch(cap=900), announcements=Announcements(listed_min=120)))
    desk = point.desk(1)
    for _ in range(MOST_CALLS + 1):
        point.take()
        point.serve(desk)
    assert len(display(point).calls) == MOST_CALLS


def test_38_a_call_is_over_when_nobody_is_awaited_for_it_any_more() -> None:
    """The customer has come. It stays listed."""
    point = ServicePoint(branch())
    one, two = point.desk(1), point.desk(2)
    point.take(), point.take()
    point.call(one), point.call(two)
    before = urgent(Role.DISPLAY, point)
    point.do(Start(), one)
    assert [(call.number, call.over) for call in display(point).calls] == [("A002", False), ("A001", True)]
    assert urgent(Role.DISPLAY, point) != before


def test_38_a_call_that_is_taken_back_is_told_at_once() -> None:
    """It is listed no longer, also where newer ones are."""
    point = ServicePoint(branch())
    one, two = point.desk(1), point.desk(2)
    point.take(), point.take()
    point.call(one), point.call(two)
    before = urgent(Role.DISPLAY, point)
    point.do(Undo(), one)
    assert [call.number for call in display(point).calls] == ["A002"]
    assert urgent(Role.DISPLAY, point) != before


def test_a_display_words_texts_as_the_branch_does() -> None:
    """And lists calls for as long as it says."""
    wording = {FI: {"Please leave the building": "Poistukaa heti"}}
    config = replace(branch(), wording=wording, announcements=Announcements(listed_min=7))
    setup = setup_for(Role.DISPLAY, config)
    assert isinstance(setup, DisplaySetup)
    assert (setup.wording, setup.listed_s) == (wording, 420)


def test_req_44_a_display_is_told_nothing_about_people() -> None:
    """Numbers, counters, letters, times, counts, what is heard and the notice: these keys and no others."""
    point = busy_point()
    point.do(Start(), DeviceId("desk-1"))
    point.do(NOTICE, BOSS)
    told = json.loads(encode(display(point)))
    assert set(keys(told)) == {
        "type", "calls", "seq", "number", "counter", "at", "spoken", "over",
        "come_in", "free", "cap", "outside", "day", "open", "tickets", "closes_at", "knowledge",
        "series", "letter", "waiting", "notice", "fi", "en",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("rules", "of_ticket", "spoken"),
    [
        (Announcements(), "ar", ("ar", "fi", "sv")),
        (Announcements(), "sv", ("sv", "fi")),
        (Announcements(own_language=False), "ar", ("fi", "sv")),
        (Announcements((FI,)), "fi", ("fi",)),
        (Announcements(()), "ar", ("ar",)),
        (Announcements((), own_language=False), "ar", ()),
    ],
)
def test_a_call_is_spoken_in_the_languages_of_the_branch_and_of_the_ticket(
    rules: Announcements, of_ticket: str, spoken: tuple[str, ...]
) -> None:
    """The customer's own first, each once; a recall like a call."""
    languages = tuple(map(Language, ("fi", "sv", "en", "ar")))
    point = ServicePoint(replace(branch(), languages=languages, announcements=rules))
    desk = point.desk(1)
    point.take(language=Language(of_ticket))
    point.call(desk)
    assert display(point).calls[0].spoken == spoken
    point.pass_time(minutes=1)
    point.do(Recall(), desk)
    assert (display(point).calls[0].recall, display(point).calls[0].spoken) == (True, spoken)


def test_38_finnish_and_swedish_take_turns_in_being_last() -> None:
    """Where there is no time for all languages, it is not always the same one that is left out."""
    languages = tuple(map(Language, ("fi", "sv", "en", "ar")))
    point = ServicePoint(replace(branch(), languages=languages))
    desk = point.desk(1)
    said = []
    for tag in ("ar", "ar", "ar", "fi", "sv"):
        point.take(language=Language(tag))
        point.call(desk)
        said.append(display(point).calls[0].spoken)
        point.do(Start(), desk)
    assert said == [("ar", "fi", "sv"), ("ar", "sv", "fi"), ("ar", "fi", "sv"), ("fi", "sv"), ("sv", "fi")]


def test_req_44_the_schema_of_a_display_allows_nothing_else() -> None:
    """Neither the view nor anything in it may have other fields than those described."""
    schemas = wire_schemas()
    point = waiting_to_be_told()
    point.do(NOTICE, BOSS)
    point.call(point.desk(1))
    told = json.loads(encode(display(point)))
    assert list(undescribed(told, schemas["DisplayView"], schemas)) == []
    for place, spoilt in (
        ("name", {**told, "name": "Virtanen"}),
        ("calls.service", {**told, "calls": [{**told["calls"][0], "service": "asylum"}]}),
        ("series.service", {**told, "series": [{**told["series"][0], "service": "asylum"}]}),
        ("day.adviser", {**told, "day": {**told["day"], "adviser": "Aino"}}),
    ):
        assert list(undescribed(spoilt, schemas["DisplayView"], schemas)) == [place]


def undescribed(value: Any, schema: dict[str, Any], schemas: dict[str, Any], at: str = "") -> Iterator[str]:
    """Where ``value`` has a field that its schema does not allow."""
    if "$ref" in schema:
        schema = schemas[schema["$ref"].rpartition("/")[2]]
    match value:
        case dict():
            described = schema.get("properties", {})
            others = schema.get("additionalProperties", True)
            for key, part in value.items():
                place = f"{at}.{key}".lstrip(".")
                if key in described:
                    yield from undescribed(part, described[key], schemas, place)
                elif others is False:
                    yield place
        case list():
            for part in value:
                yield from undescribed(part, schema.get("items", {}), schemas, at)


def test_a_display_sees_who_missed_a_call_by_number_only() -> None:
    """Until they come back or can no longer; the newest first."""
    point = ServicePoint(branch(calling=REJOINING))
    first, second, desk = point.take(), point.take(), point.desk(1)
    for _ in range(2):
        point.call(desk)
        point.do(NoShow(), desk)
        point.pass_time(minutes=1)
    assert display(point).missed == (second.number, first.number)
    point.do(Rejoin(second.visit))
    assert display(point).missed == (first.number,)
    point.pass_time(minutes=15)
    assert display(point).missed == ()


def test_a_display_sees_each_series_by_its_letter() -> None:
    """How many wait, and how long: never for what."""
    point = waiting_to_be_told()
    assert display(point).series == (
        SeriesState("A", 2, Band(600, 1800, 3600)),
        SeriesState("B", 0),
    )


def waiting_to_be_told() -> ServicePoint:
    """Two wait for services of the series A; enough is known of both, and of the series B too little."""
    point = ServicePoint(branch())
    point.take(PERMITS), point.take(ADVICE)
    point.branch.foresee(
        Outlook(
            point.branch.state.seq,
            point.now,
            newcomers={
                PERMITS: {WALK_IN: Expected(Band(600, 900, 1200), 1.0)},
                ADVICE: {WALK_IN: Expected(Band(1200, 1800, 3600), 1.0)},
                PASSPORTS: {WALK_IN: Expected(Band(60, 90, 120), 1.0)},
            },
            taken={PERMITS: 1, ADVICE: 1},
            told=frozenset({PERMITS, ADVICE}),
        )
    )
    return point


def test_a_notice_is_seen_by_everybody_in_the_lobby_and_the_supervisor() -> None:
    """At once."""
    point = ServicePoint(branch())
    before = [urgent(role, point) for role in (Role.DISPLAY, Role.SUPERVISOR)]
    point.do(NOTICE, BOSS)
    assert display(point).notice == supervisor(point).notice == NOTICE.text
    assert urgent(Role.DISPLAY, point) != before[0]
    assert urgent(Role.SUPERVISOR, point) != before[1]


def test_a_display_is_told_of_all_who_may_come_in() -> None:
    """Each is to be called, though many are let in at once."""
    point = ServicePoint(branch(cap=30, outside_limit=100))
    point.do(DoorEntered(30), DOOR)
    for _ in range(30):
        point.take()
    point.do(DoorLeft(30), DOOR)
    assert len(display(point).come_in) == 30 <= LISTED


def test_who_did_not_come_in_is_called_again_later() -> None:
    """The place is another's meanwhile. The second call is one of its own, seen at once."""
    point = ServicePoint(branch(cap=1, occupancy=Occupancy(1, 20, forward_min=10)))
    inside, late, next_one = point.take(), point.take(), point.take()
    point.do(LeaveQueue(inside.visit))
    (first,) = display(point).come_in
    assert first.number == late.number
    point.pass_time(minutes=10)
    assert [forward.number for forward in display(point).come_in] == [next_one.number]
    point.do(LeaveQueue(next_one.visit))
    before = urgent(Role.DISPLAY, point)
    point.pass_time(minutes=10)
    (again,) = display(point).come_in
    assert again.number == late.number
    assert again.seq > first.seq
    assert again.at == NINE + timedelta(minutes=20)
    assert urgent(Role.DISPLAY, point) != before


def test_an_admission_is_spoken_in_the_language_of_the_ticket_and_those_of_the_branch() -> None:
    """As a call to a counter is."""
    point = ServicePoint(branch(cap=1))
    inside, _outside = point.take(), point.take(language=Language("en"))
    point.do(LeaveQueue(inside.visit))
    (forward,) = display(point).come_in
    assert forward.number == "A002"
    assert forward.spoken == ("en", "sv", "fi")


# --- counter --------------------------------------------------------------------------------------


def test_a_counter_sees_the_visit_in_hand_and_why() -> None:
    point = ServicePoint(branch())
    desk = point.desk(1)
    issued = point.take(party=3)
    point.pass_time(minutes=4)
    point.call(desk)
    seen = counter(point, desk)
    assert seen.mine == "1"
    assert seen.visit is not None
    assert (seen.visit.id, seen.visit.party, seen.visit.state) == (issued.visit, 3, VisitState.CALLED)
    assert (seen.visit.taken_at, seen.visit.called_at) == (NINE, NINE + timedelta(minutes=4))
    assert seen.visit.why == Why(Rule.LONGEST_WAIT, among=1, queues=2, priority=WALK_IN, waited_s=240)


def test_a_counter_sees_when_it_may_recall_and_give_up() -> None:
    """Given up only after a recall, each after its time."""
    point = ServicePoint(branch(calling=Calling(recall_cool_down_s=15, recalls_before_no_show=1)))
    desk = point.desk(1)
    point.take()
    point.call(desk)
    card = counter(point, desk).visit
    assert card is not None
    assert (card.recall_from, card.no_show_from) == (NINE + timedelta(seconds=15), None)
    point.pass_time(minutes=1)
    point.do(Recall(), desk)
    card = counter(point, desk).visit
    assert card is not None
    assert card.no_show_from == card.recall_from == NINE + timedelta(seconds=75)


def test_a_counter_sees_what_it_set_aside_and_what_it_can_take_back() -> None:
    point = ServicePoint(branch(calling=replace(SIMPLE, undo_s=30)))
    desk = point.desk(1)
    point.take()
    point.call(desk)
    undoable = counter(point, desk).undoable
    assert undoable == Undoable(Act.CALL, TicketNumber("A001"), NINE + timedelta(seconds=30))
    point.do(Start(), desk)
    point.do(Park(minutes=10), desk)
    (parked,) = counter(point, desk).parked
    assert (parked.number, parked.ready_at, parked.for_me) == ("A001", NINE + timedelta(minutes=10), True)
    point.pass_time(minutes=1)
    assert counter(point, desk).undoable is None


def test_a_note_is_seen_where_the_visit_was_sent_and_by_nobody_else() -> None:
    """Before the call, and with the visit in hand."""
    point = ServicePoint(branch())
    ticket = point.take()
    one, two, three = (point.desk(number) for number in (1, 2, 3))
    point.call(one)
    point.do(Transfer(counter=CounterId("2"), note="bring the copies"), one)
    notes = {desk: [visit.note for visit in counter(point, desk).waiting] for desk in (two, three)}
    assert notes == {two: ["bring the copies"], three: []}
    assert [visit.note for visit in supervisor(point).waiting] == [""]
    point.call(two)
    seen = counter(point, two).visit
    assert seen is not None
    assert (seen.number, seen.note) == (ticket.number, "bring the copies")
    assert b"copies" not in encode(counter(point, one)) + encode(supervisor(point))


def test_a_note_to_whoever_serves_a_service_is_seen_with_the_call() -> None:
    """Not by all who might call it."""
    point = ServicePoint(branch())
    point.take()
    one, two = point.desk(1), point.desk(2)
    point.call(one)
    point.do(Transfer(ADVICE, note="bring the copies"), one)
    assert [visit.note for visit in counter(point, two).waiting] == [""]
    point.call(two)
    seen = counter(point, two).visit
    assert seen is not None
    assert seen.note == "bring the copies"


def test_staff_see_why_a_visit_is_parked_and_until_when() -> None:
    """Until it is back; the door does not."""
    point = ServicePoint(branch())
    point.take()
    desk = point.desk(1)
    point.serve(desk)
    point.do(Park(10, "photographs"), desk)
    (parked,) = counter(point, desk).parked
    assert (parked.reason, parked.ready_at) == ("photographs", point.now + timedelta(minutes=10))
    assert [visit.reason for visit in supervisor(point).parked] == ["photographs"]
    point.pass_time(minutes=11)
    assert [visit.reason for visit in counter(point, desk).waiting] == [""]


def test_desks_are_told_for_which_services_something_has_to_be_said() -> None:
    config = with_service(
        branch(calling=replace(SIMPLE, delivered_required=True)), ADVICE, delivered_required=False
    )
    setup = setup_for(Role.COUNTER, config)
    assert isinstance(setup, DeskSetup)
    required = {card.id: card.delivered_required for card in setup.services}
    assert required == {PERMITS: True, PASSPORTS: True, ADVICE: False, CITIZENSHIP: True}


def test_needs_are_told_to_those_who_serve_before_the_call_and_after_it() -> None:
    point = ServicePoint(branch())
    point.do(TakeTicket(PERMITS, FI, needs=(Need.WHEELCHAIR,)))
    desk = point.desk(1)
    (before,) = counter(point, desk).waiting
    (overseen,) = supervisor(point).waiting
    point.call(desk)
    in_hand = counter(point, desk).visit
    assert in_hand is not None
    assert before.needs == overseen.needs == in_hand.needs == (Need.WHEELCHAIR,)


def test_the_supervisor_knows_what_those_outside_need() -> None:
    """They are to come in; the door knows nothing of it."""
    point = ServicePoint(branch(cap=1))
    first = point.take()
    for _ in range(2):
        point.do(TakeTicket(PERMITS, FI, needs=(Need.WHEELCHAIR,)))
    point.do(LeaveQueue(first.visit))
    seen = supervisor(point)
    assert [card.needs for card in (*seen.come_in, *seen.outside)] == [(Need.WHEELCHAIR,)] * 2
    at_the_door = door(point)
    assert [card.needs for card in (*at_the_door.come_in, *at_the_door.outside)] == [()] * 2


def test_a_counter_sees_those_it_may_call_in_the_order_they_will_be_called() -> None:
    """By its work profile; others wait unseen, and are counted by queue."""
    point = ServicePoint(branch())
    for service in (PERMITS, PASSPORTS, ADVICE):
        point.take(service)
    everything, only_a = point.desk(1), point.desk(2, ONLY_A)
    assert [card.number for card in counter(point, everything).waiting] == ["A001", "B001", "A002"]
    seen = counter(point, only_a)
    assert [card.number for card in seen.waiting] == ["A001", "A002"]
    assert seen.waiting_total == 2
    assert [(queue.id, queue.waiting) for queue in seen.queues] == [("a", 2), ("b", 1)]


def test_a_counter_sees_of_the_others_who_is_there_and_the_number() -> None:
    """And not the visit: nothing about the person at another desk."""
    point = ServicePoint(branch())
    one, two = point.desk(1), point.desk(2)
    issued = point.take()
    point.call(one)
    seen = counter(point, two)
    assert [(card.id, card.adviser, card.number) for card in seen.counters] == [
        ("1", "Aino", "A001"),
        ("2", "Bo", None),
        ("3", "", None),
    ]
    assert seen.visit is None
    assert issued.visit.encode() not in encode(seen)


def test_a_counter_that_nobody_has_opened_sees_no_list() -> None:
    point = ServicePoint(branch())
    point.take()
    seen = counter(point, DeviceId("desk-1"))
    assert (seen.mine, seen.visit, seen.waiting, seen.waiting_total) == (None, None, (), 0)
    assert seen.queues[0].waiting == 1


# --- door and supervisor --------------------------------------------------------------------------


def test_the_door_sees_whom_to_let_in_and_who_waits() -> None:
    point = busy_point()
    seen = door(point)
    assert [card.number for card in seen.come_in] == ["A002"]
    assert [card.number for card in seen.outside] == ["A003"]
    assert seen.outside[0].party == 2


def test_a_supervisor_sees_everything_that_waits() -> None:
    """Since when, too."""
    point = busy_point()
    seen = supervisor(point)
    assert [card.number for card in seen.waiting] == ["A002"]
    assert [card.number for card in seen.outside] == ["A003"]
    assert [(q.id, q.waiting, q.outside, q.longest_since) for q in seen.queues] == [
        ("a", 1, 1, NINE),
        ("b", 0, 0, None),
    ]


@pytest.mark.parametrize("role", Role)
def test_nobody_sees_the_secret_of_a_ticket(role: Role) -> None:
    """The part of the address that follows a visit is for the customer alone."""
    point = busy_point()
    told = encode(view_for(role, point.branch.state, point.now, DeviceId("desk-1")))
    assert b"TOKEN" not in told


@pytest.mark.parametrize("role", Role)
def test_views_stay_small_on_the_busiest_day(role: Role) -> None:
    """A thousand people wait; a list holds the first of them."""
    point = ServicePoint(branch(cap=400, outside_limit=10_000))
    desk = point.desk(1)
    for _ in range(900):
        point.take()
    view = view_for(role, point.branch.state, point.now, desk)
    assert len(encode(view)) < 40_000
    for listed in ("waiting", "outside"):
        cards = getattr(view, listed, ())
        assert not isinstance(cards, tuple) or len(cards) <= LISTED


# --- what is urgent -------------------------------------------------------------------------------


def urgent(role: Role, point: ServicePoint, device: DeviceId | None = None) -> object:
    return urgent_part(role, point.branch.state, point.now, device)


def test_a_call_is_urgent_for_the_display_and_its_counter_only() -> None:
    point = ServicePoint(branch())
    one, two = point.desk(1), point.desk(2)
    point.take()

    def parts() -> list[object]:
        return [
            urgent(Role.DISPLAY, point),
            urgent(Role.COUNTER, point, one),
            urgent(Role.COUNTER, point, two),
            urgent(Role.KIOSK, point),
        ]

    before = parts()
    point.call(one)
    changed = [old != new for old, new in zip(before, parts(), strict=True)]
    assert changed == [True, True, False, False]


def test_a_recall_is_urgent_for_the_display() -> None:
    point = ServicePoint(branch())
    desk = point.desk(1)
    point.take()
    point.call(desk)
    before = urgent(Role.DISPLAY, point)
    point.do(Recall(), desk)
    assert urgent(Role.DISPLAY, point) != before


def test_a_ticket_is_urgent_for_nobody() -> None:
    """It changes figures only; whoever took it has the answer."""
    point = ServicePoint(branch())
    desk = point.desk(1)
    before = [urgent(role, point, desk) for role in (Role.DISPLAY, Role.KIOSK, Role.COUNTER)]
    point.take()
    assert [urgent(role, point, desk) for role in (Role.DISPLAY, Role.KIOSK, Role.COUNTER)] == before


@pytest.mark.parametrize("role", Role)
def test_the_end_of_the_day_is_urgent_for_everybody(role: Role) -> None:
    point = ServicePoint(branch())
    before = urgent(role, point)
    point.do(CloseDay(), BOSS)
    assert urgent(role, point) != before


def test_the_end_of_tickets_is_urgent_for_the_kiosk() -> None:
    """The clock alone brings it about."""
    point = ServicePoint(branch())
    before = urgent(Role.KIOSK, point)
    point.pass_time(minutes=8 * 60)
    assert urgent(Role.KIOSK, point) != before


def test_someone_called_forward_is_urgent_for_the_door_and_the_display() -> None:
    point = ServicePoint(branch(cap=1))
    inside = point.take()
    point.take()
    before = [urgent(role, point) for role in (Role.DOOR, Role.DISPLAY)]
    point.do(LeaveQueue(inside.visit))
    assert urgent(Role.DOOR, point) != before[0]
    assert urgent(Role.DISPLAY, point) != before[1]


# --- set-up ---------------------------------------------------------------------------------------


def test_each_role_is_told_what_it_needs_of_the_branch_file() -> None:
    """The kiosk its questions, desks their counters and profiles, the display little."""
    kinds = {role: type(setup_for(role, branch())) for role in Role}
    assert kinds == {
        Role.KIOSK: KioskSetup,
        Role.DISPLAY: DisplaySetup,
        Role.COUNTER: DeskSetup,
        Role.DOOR: DeskSetup,
        Role.SENSOR: DisplaySetup,
        Role.SUPERVISOR: DeskSetup,
    }


def test_the_door_is_told_of_no_advisers() -> None:
    """Who can do what is for those who send customers to them."""
    config = replace(branch(), advisers=(AdviserCard("Aino", (SkillId("french"),)),))
    for role, told in ((Role.DOOR, ()), (Role.COUNTER, config.advisers)):
        setup = setup_for(role, config)
        assert isinstance(setup, DeskSetup)
        assert setup.advisers == told


def test_a_kiosk_is_told_the_whole_triage() -> None:
    config = branch()
    setup = setup_for(Role.KIOSK, config)
    assert isinstance(setup, KioskSetup)
    assert (setup.start, setup.screens, setup.party_max) == ("start", config.screens, 8)
    assert [service.id for service in setup.services] == [PERMITS, PASSPORTS, ADVICE, CITIZENSHIP]


# --- what staff hold back -------------------------------------------------------------------------


def test_a_closed_service_says_why_at_the_kiosk_and_to_the_supervisor() -> None:
    """At once; the others are offered as before."""
    point = ServicePoint(branch())
    roles = (Role.KIOSK, Role.SUPERVISOR)
    before = {role: urgent_part(role, point.branch.state, point.now) for role in roles}
    point.do(CloseService(PERMITS, {FI: "Laite on rikki"}), BOSS)
    permits, passports, *_ = kiosk(point).services
    assert permits.closed == {FI: "Laite on rikki"}
    assert [(offer.refused, offer.text) for offer in permits.offers] == [
        (Reason.SERVICE_CLOSED, {FI: "Laite on rikki"})
    ]
    assert passports.closed is None
    assert [offer.refused for offer in passports.offers] == [None]
    assert supervisor(point).services == kiosk(point).services
    for role in roles:
        assert urgent_part(role, point.branch.state, point.now) != before[role]


def test_everybody_is_told_that_staff_have_stopped_the_tickets() -> None:
    """With what they say of it, and when there are any again if it stays so: not before another day."""
    point = ServicePoint(branch())
    point.do(StopTickets({FI: "Sähkökatko"}), BOSS)
    expected = DayState(open=True, tickets=False, opens_at=TOMORROW, stopped={FI: "Sähkökatko"})
    assert kiosk(point).day == supervisor(point).day == display(point).day == expected
