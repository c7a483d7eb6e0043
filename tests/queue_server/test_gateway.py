"""The gateway, by way of a whole server: who is let in, what may be asked, what is heard."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from argon2.profiles import CHEAPEST
from sqlalchemy import text
from websockets.asyncio.client import connect
from websockets.asyncio.server import serve
from websockets.exceptions import InvalidStatus
from websockets.typing import Subprotocol

from queue_link import wire_examples
from queue_link.asking import MAY_ASK
from queue_link.asyncapi import CLOSE_CODES
from queue_link.commands import (
    CallNext,
    DoorLeft,
    OpenCounter,
    TakeTicket,
)
from queue_link.messages import (
    MAX_CLIENT_FRAME,
    Answer,
    CounterView,
    DeskSetup,
    DisplaySetup,
    DisplayView,
    DoorView,
    Fault,
    Hello,
    KioskSetup,
    KioskView,
    Request,
    SensorView,
    Snapshot,
    SupervisorView,
    Welcome,
    encode,
)
from queue_link.questions import FindTicket
from queue_link.results import Accepted, Refusal, TicketIssued
from queue_link.vocabulary import BranchId, CounterId, DeviceId, Need, Reason, RequestId, Role
from queue_server.access import Access, revoke_device
from queue_server.callers import Callers
from queue_server.database import open_database
from queue_server.gateway import Entrance, Gateway
from queue_server.journal import Journal
from queue_server.staff.pairing import PairingRoom
from queue_server.staff.passwords import Hashing, Passwords
from queue_server.staff.signing_in import SigningIn
from queue_server.strangers import Strangers
from tests.queue_server.branches import ALL, FI, NINE, PERMITS, branch
from tests.queue_server.clocks import SetClock
from tests.queue_server.running import Goodbye, Running, Talk, connection, serving

TAKE = TakeTicket(PERMITS, FI)
FULL_DISK = text("CREATE TRIGGER full BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'disk full'); END")


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[Running]:
    async with serving(tmp_path) as running:
        yield running


async def ticket(kiosk: Talk, request: str | None = None) -> TicketIssued:
    issued = await kiosk.ask(TAKE, request)
    assert isinstance(issued, TicketIssued), issued
    return issued


# --- who is let in --------------------------------------------------------------------------------


async def test_a_device_is_welcomed_and_shown_its_view(server: Running) -> None:
    """The welcome says who it is, where, what time it is and what the branch offers; the view follows."""
    expected: dict[Role, tuple[type, type]] = {
        Role.KIOSK: (KioskSetup, KioskView),
        Role.DISPLAY: (DisplaySetup, DisplayView),
        Role.COUNTER: (DeskSetup, CounterView),
        Role.DOOR: (DeskSetup, DoorView),
        Role.SUPERVISOR: (DeskSetup, SupervisorView),
    }
    for role, (setup, view) in expected.items():
        async with server.talk(role) as talk:
            welcome = talk.welcome
            first = await talk.hear()
            assert welcome is not None
            assert (welcome.device, welcome.role, welcome.branch) == (role.value, role, "malmi")
            assert welcome.at == NINE
            assert isinstance(welcome.setup, setup)
            assert isinstance(first, Snapshot)
            assert isinstance(first.view, view)


async def test_who_does_not_say_hello_is_sent_away(server: Running) -> None:
    """The fault says what was expected; the close code is for a broken rule."""
    async with server.connection() as talk:
        await talk.say(Request(RequestId("r1"), TAKE))
        assert await talk.goodbye() == Goodbye(
            1008, Fault(Reason.BAD_MESSAGE, "the first message must be hello")
        )


async def test_who_says_nothing_is_sent_away(tmp_path: Path) -> None:
    """A connection without a hello is not kept for long."""
    journal = Journal(open_database(tmp_path))
    clock, passwords = SetClock(), Passwords(Hashing(CHEAPEST))
    strangers = Strangers(PairingRoom(journal, clock), Callers(), clock)
    entrance = Entrance(Access(journal), SigningIn(journal, passwords, clock), strangers)
    gateway = Gateway({}, entrance, clock, requests_per_s=50, hello_within_s=0.01)
    async with (
        serve(gateway.converse, "127.0.0.1", 0) as listening,
        connection(listening.sockets[0].getsockname()[1]) as silent,
    ):
        goodbye = await silent.goodbye()
    journal.close()
    assert goodbye == Goodbye(1008, Fault(Reason.TOO_SLOW, "no hello within 0.01 s"))


async def test_a_wrong_token_is_refused(server: Running) -> None:
    async with server.connection() as talk:
        await talk.say(Hello("guessed", "test"))
        goodbye = await talk.goodbye()
    assert goodbye == Goodbye(1008, Fault(Reason.BAD_TOKEN, "this token is not known, or was revoked"))


async def test_a_revoked_device_is_not_let_in_again(server: Running) -> None:
    """Its token is as good as a wrong one, without a restart of the server."""
    with server.database.begin() as connection:
        revoke_device(connection, DeviceId("kiosk"), NINE)
    async with server.connection() as talk:
        await talk.say(Hello(server.tokens[Role.KIOSK], "test"))
        goodbye = await talk.goodbye()
    assert goodbye.fault is not None
    assert goodbye.fault.reason is Reason.BAD_TOKEN


async def test_a_device_that_is_shut_out_while_it_is_connected_is_sent_away(server: Running) -> None:
    """Soon, and nobody else is."""
    async with server.talk(Role.KIOSK) as kiosk, server.talk(Role.COUNTER) as counter:
        with server.database.begin() as connection:
            revoke_device(connection, DeviceId("counter"), NINE)
        assert await counter.goodbye() == Goodbye(1008, Fault(Reason.BAD_TOKEN, "this device was shut out"))
        assert (await ticket(kiosk)).number == "A001"


async def test_a_device_of_another_branch_is_told_that_it_is_not_served_here(server: Running) -> None:
    token = server.add_device(Role.KIOSK, "elsewhere", BranchId("pasila"))
    async with server.connection() as talk:
        await talk.say(Hello(token, "test"))
        goodbye = await talk.goodbye()
    assert goodbye.fault == Fault(Reason.BAD_TOKEN, "branch pasila is not served here")


@pytest.mark.parametrize("offered", [None, [Subprotocol("vuoro.0")]])
async def test_another_subprotocol_or_none_is_refused(
    server: Running, offered: list[Subprotocol] | None
) -> None:
    """Before a connection exists: a client of another version learns it at once."""
    with pytest.raises(InvalidStatus) as refused:
        async with connect(server.url, subprotocols=offered, proxy=None):
            pass
    assert refused.value.response.status_code == 400
    assert b"subprotocol" in refused.value.response.body


async def test_the_newest_connection_of_a_device_replaces_the_older_one(server: Running) -> None:
    """The older one may be dead without knowing; if it lives, it hears why it ends."""
    async with server.talk(Role.KIOSK) as older, server.talk(Role.KIOSK) as newer:
        assert await older.goodbye() == Goodbye(1008, Fault(Reason.REPLACED, "connected again elsewhere"))
        assert (await ticket(newer)).number == "A001"


# --- what is understood ---------------------------------------------------------------------------


async def test_hello_comes_only_once(server: Running) -> None:
    async with server.talk(Role.KIOSK) as kiosk:
        await kiosk.say(Hello(server.tokens[Role.KIOSK], "test"))
        assert await kiosk.goodbye() == Goodbye(1008, Fault(Reason.BAD_MESSAGE, "hello comes only once"))


DEEP = "[" * 8000 + "]" * 8000
NOT_MESSAGES = {
    "nothing": "",
    "half an object": "{",
    "a list": "[]",
    "unknown type": '{"type":"shout"}',
    "request without an id": '{"type":"request"}',
    "not UTF-8": b'{"type":"\xff"}',
    "deeply nested": f'{{"x":{DEEP}}}',
}


@pytest.mark.parametrize("frame", NOT_MESSAGES.values(), ids=NOT_MESSAGES)
async def test_what_is_no_message_ends_the_conversation(server: Running, frame: str | bytes) -> None:
    """Before the hello and after it, with the place of the fault; nothing of it reaches the log."""
    async with server.connection() as stranger:
        await stranger.say(frame)
        goodbye = await stranger.goodbye()
        assert goodbye.code == 1008
        assert goodbye.fault is not None
        assert goodbye.fault.reason is Reason.BAD_MESSAGE
        assert goodbye.fault.detail
    async with server.talk(Role.KIOSK) as kiosk:
        await kiosk.say(frame)
        goodbye = await kiosk.goodbye()
        assert goodbye.fault is not None
        assert goodbye.fault.reason is Reason.BAD_MESSAGE


@pytest.mark.parametrize(
    ("command", "place"),
    [
        ({"type": "take-ticket", "service": "permits", "language": "fi", "colour": 1}, "$.command"),
        ({"type": "take-ticket", "service": "permits", "language": "fi", "party": 0}, "$.command.party"),
        ({"type": "take-ticket", "service": 7, "language": "fi"}, "$.command.service"),
        ({"type": "take-ticket"}, "$.command"),
        ({"type": "dance"}, "$.command.type"),
    ],
    ids=["unknown field", "out of bounds", "wrong type", "missing field", "unknown command"],
)
async def test_a_faulty_request_is_answered_with_the_place_of_the_fault(
    server: Running, command: Any, place: str
) -> None:
    """Only that request fails; the conversation goes on."""
    async with server.talk(Role.KIOSK) as kiosk:
        await kiosk.say(json.dumps({"type": "request", "id": "r1", "command": command}))
        refusal = await kiosk.answer(RequestId("r1"))
        assert isinstance(refusal, Refusal)
        assert refusal.reason is Reason.BAD_MESSAGE
        assert refusal.detail is not None
        assert f"`{place}`" in refusal.detail
        assert (await ticket(kiosk)).number == "A001"


async def test_a_frame_too_large_ends_the_connection(server: Running) -> None:
    """It is not even read to its end."""
    async with server.talk(Role.KIOSK) as kiosk:
        await kiosk.say("x" * (MAX_CLIENT_FRAME + 1))
        assert (await kiosk.goodbye()).code == 1009


async def test_every_way_to_end_is_described(server: Running) -> None:
    """The codes met in these tests are those of the protocol's description."""
    assert {1001, 1006, 1008, 1009} <= CLOSE_CODES.keys()


async def test_each_role_may_send_only_its_own_commands(server: Running) -> None:
    """Tried with every command as every role."""
    for role in Role:
        async with server.talk(role) as talk:
            for command in wire_examples.commands():
                result = await talk.ask(command)
                refused = isinstance(result, Refusal) and result.reason is Reason.NOT_ALLOWED
                assert refused is not (type(command) in MAY_ASK[role]), (role, command)


# --- what is seen ---------------------------------------------------------------------------------


async def test_a_display_is_told_numbers_counters_times_and_what_is_heard(
    server: Running,
) -> None:
    """Whatever goes over the wire to it during a call, down to the last key."""
    async with (
        server.talk(Role.DISPLAY) as display,
        server.talk(Role.KIOSK) as kiosk,
        server.talk(Role.COUNTER) as counter,
    ):
        issued = await ticket(kiosk)
        await counter.ask(OpenCounter(CounterId("1"), ALL, "Aino"))
        await counter.ask(CallNext())
        seen = await display.see(DisplayView, lambda view: bool(view.calls))
        assert [(call.number, call.counter) for call in seen.calls] == [("A001", "1")]
    words = json.dumps(display.views)
    assert {key for view in display.views for key in view} == {
        "type", "calls", "come_in", "free", "cap", "outside", "day", "knowledge", "series",
    }  # fmt: skip
    assert {key for view in display.views for call in view["calls"] for key in call} == {
        "seq", "number", "counter", "at", "spoken",
    }  # fmt: skip
    assert {key for view in display.views for series in view["series"] for key in series} == {
        "letter", "waiting",
    }  # fmt: skip
    for secret in (issued.visit, issued.token, "Aino", "permits", "language", "party"):
        assert secret not in words


async def test_what_somebody_needs_is_told_to_those_who_serve_and_nobody_else(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Not to the other roles, whatever is sent to them, on no page, and in no log."""
    needing = TakeTicket(PERMITS, FI, needs=tuple(Need))
    told = {Role.COUNTER, Role.SUPERVISOR}
    caplog.set_level("DEBUG", "queue_server")
    async with serving(tmp_path, branch(cap=1)) as server, AsyncExitStack() as stack:
        talks = {role: await stack.enter_async_context(server.talk(role)) for role in Role}
        kiosk, counter = talks[Role.KIOSK], talks[Role.COUNTER]
        inside, outside = await kiosk.ask(needing), await kiosk.ask(needing)
        assert isinstance(inside, TicketIssued)
        assert isinstance(outside, TicketIssued)
        found = await kiosk.ask(FindTicket(inside.token))
        await counter.ask(OpenCounter(CounterId("1"), ALL, "Aino"))
        await counter.see(CounterView, lambda view: bool(view.waiting))
        await counter.ask(CallNext())
        await counter.see(CounterView, lambda view: view.visit is not None)
        await talks[Role.SUPERVISOR].see(SupervisorView, lambda view: bool(view.outside))
        await talks[Role.DOOR].see(DoorView, lambda view: bool(view.outside))
        await talks[Role.DISPLAY].see(DisplayView, lambda view: bool(view.calls))
        await kiosk.see(KioskView, lambda view: view.services[0].waiting == 1)
        await talks[Role.SENSOR].see(SensorView, lambda view: view.occupancy.outside == 1)
        pages = [(await server.get(path))[2] for path in (f"/t/{inside.token}", "/metrics", "/healthz")]
    said = {role: json.dumps(talk.views) for role, talk in talks.items()}
    assert {role for role, words in said.items() if '"needs"' in words} == told
    assert {role for role, words in said.items() if Need.INTERPRETER in words} == told
    answers = [encode([inside, outside, found]).decode(), *pages, caplog.text]
    assert inside.number in answers[0]
    for words in (*answers, *(said[role] for role in Role if role not in told)):
        for secret in ("needs", Need.INTERPRETER, Need.WHEELCHAIR, Need.HEARING_LOOP):
            assert secret not in words


async def test_counters_see_their_own_visit_only(server: Running) -> None:
    """Of another counter they see who works there and the number, not the visit."""
    second = server.add_device(Role.COUNTER, "counter-2")
    async with (
        server.talk(Role.KIOSK) as kiosk,
        server.talk(Role.COUNTER) as first,
        server.talk(second) as other,
    ):
        issued = await ticket(kiosk)
        await first.ask(OpenCounter(CounterId("1"), ALL, "Aino"))
        await other.ask(OpenCounter(CounterId("2"), ALL, "Eino"))
        await first.ask(CallNext())
        mine = await first.see(CounterView, lambda view: view.visit is not None)
        assert mine.visit is not None
        assert mine.visit.id == issued.visit
        seen = await other.see(CounterView, lambda view: view.counters[0].number == "A001")
        assert seen.visit is None
        assert issued.visit not in json.dumps(other.views[-1])


async def test_a_burst_of_tickets_is_many_answers_and_few_views(server: Running) -> None:
    """Answers come one for one; of the views that nobody acts on, only some are sent, the last among them."""
    async with server.talk(Role.KIOSK) as kiosk, server.talk(Role.SUPERVISOR) as boss:
        asked = [await kiosk.send(TAKE) for _ in range(50)]
        numbers = [await kiosk.answer(request) for request in asked]
        seen = await boss.see(SupervisorView, lambda view: view.queues[0].waiting == 50)
    assert len({result.number for result in numbers if isinstance(result, TicketIssued)}) == 50
    assert seen.occupancy.inside == 50
    assert len(boss.views) < 25


async def test_the_views_of_a_connection_never_go_back(server: Running) -> None:
    """Their ``seq`` only grows."""
    async with server.talk(Role.DOOR) as door:
        seqs: list[int] = []
        asked = [await door.send(DoorLeft(1)) for _ in range(20)]
        while asked or not seqs:
            message = await door.hear()
            if isinstance(message, Snapshot):
                seqs.append(message.seq)
            elif asked:
                asked.pop()
    assert seqs == sorted(seqs)


async def test_a_deeply_nested_request_is_refused(server: Running) -> None:
    """Answered or sent away, as deep as the interpreter can read; the server goes on either way."""
    frame = f'{{"type":"request","id":"r1","command":{DEEP}}}'
    async with server.talk(Role.KIOSK) as kiosk:
        await kiosk.say(frame)
        message = await kiosk.hear()
        while isinstance(message, Snapshot):
            message = await kiosk.hear()
        told = message.result if isinstance(message, Answer) else message
        assert isinstance(told, Refusal | Fault)
        assert told.reason is Reason.BAD_MESSAGE
    async with server.talk(Role.KIOSK) as kiosk:
        assert (await ticket(kiosk)).number == "A001"


# --- what is asked is done once -------------------------------------------------------------------


async def test_a_repeated_request_gets_the_same_answer(server: Running) -> None:
    """In the same connection, in the next one, and after the server was started again."""
    async with server.talk(Role.KIOSK) as kiosk:
        first = await ticket(kiosk, "r1")
        assert await ticket(kiosk, "r1") == first
    async with server.talk(Role.KIOSK) as kiosk:
        assert await ticket(kiosk, "r1") == first
    await server.stop()
    await server.start()
    async with server.talk(Role.KIOSK) as kiosk:
        assert await ticket(kiosk, "r1") == first
        assert (await ticket(kiosk, "r2")).number == "A002"


async def test_a_double_tap_is_one_ticket(server: Running) -> None:
    """The second comes before the first is answered."""
    async with server.talk(Role.KIOSK) as kiosk:
        await kiosk.send(TAKE, "tap")
        await kiosk.send(TAKE, "tap")
        request = RequestId("tap")
        assert await kiosk.answer(request) == await kiosk.answer(request)
        assert (await ticket(kiosk)).number == "A002"


async def test_a_refusal_is_repeated_too(server: Running) -> None:
    """Even when the same command would be done by now: the customer was told no."""
    async with server.talk(Role.COUNTER) as counter, server.talk(Role.KIOSK) as kiosk:
        await counter.ask(OpenCounter(CounterId("1"), ALL))
        assert await counter.ask(CallNext(), "r1") == Refusal(Reason.NOBODY_WAITING)
        await ticket(kiosk)
        assert await counter.ask(CallNext(), "r1") == Refusal(Reason.NOBODY_WAITING)
        assert await counter.ask(CallNext(), "r2") == Accepted(await _first_number(counter))


async def _first_number(counter: Talk) -> Any:
    view = await counter.see(CounterView, lambda view: view.visit is not None)
    assert view.visit is not None
    return view.visit.number


async def test_the_same_id_from_another_device_is_another_request(server: Running) -> None:
    other = server.add_device(Role.KIOSK, "kiosk-2")
    async with server.talk(Role.KIOSK) as one, server.talk(other) as two:
        assert (await ticket(one, "r1")).number == "A001"
        assert (await ticket(two, "r1")).number == "A002"


async def test_a_connection_that_dies_before_the_answer_costs_no_number_and_no_second_one(
    server: Running,
) -> None:
    """The request may have arrived or not; repeated, it is done exactly once."""
    for tap in range(1, 6):
        async with server.talk(Role.KIOSK) as kiosk:
            await kiosk.send(TAKE, f"tap-{tap}")
            kiosk.vanish()
        async with server.talk(Role.KIOSK) as kiosk:
            assert (await ticket(kiosk, f"tap-{tap}")).number == f"A{tap:03d}"


async def test_whoever_asks_too_fast_waits_and_loses_nothing(tmp_path: Path) -> None:
    """Twice the rate at once, the rest at the rate; the answers keep the order."""
    async with (
        serving(tmp_path, branch(cap=1000), requests_per_s=100) as server,
        server.talk(Role.KIOSK) as kiosk,
    ):
        begun = time.monotonic()
        asked = [await kiosk.send(TAKE) for _ in range(230)]
        answers = [await kiosk.answer(request) for request in asked]
        took = time.monotonic() - begun
    numbers = [answer.number for answer in answers if isinstance(answer, TicketIssued)]
    assert numbers == [f"A{n:03d}" for n in range(1, 231)]
    assert took >= 0.29


# --- faults of others -----------------------------------------------------------------------------


NONSENSE = json.dumps({"type": "request", "id": "x" * (MAX_CLIENT_FRAME - 100)})
"""A request as long as may be; it is answered with its long id."""


@pytest.mark.logs("did not read what was sent")
async def test_a_client_that_does_not_read_is_cut_off_and_disturbs_nobody(server: Running) -> None:
    """It asks and asks and never listens; meanwhile another device is served as ever."""
    async with server.talk(Role.DOOR, slow=True) as deaf, server.talk(Role.KIOSK) as kiosk:
        deaf.stop_reading()
        shouting = asyncio.create_task(deaf.shout(NONSENSE))
        numbers: list[str] = []
        while not shouting.done() or len(numbers) < 2:
            numbers.append((await ticket(kiosk)).number)
        assert numbers == [f"A{n:03d}" for n in range(1, len(numbers) + 1)]


async def test_a_server_that_stops_says_so(server: Running) -> None:
    """Everybody hears it as the last word, and may come back."""
    async with server.talk(Role.KIOSK) as kiosk, server.talk(Role.DISPLAY) as display:
        await server.stop()
        for talk in (kiosk, display):
            assert await talk.goodbye() == Goodbye(1001, Fault(Reason.SHUTTING_DOWN))
    await server.start()
    async with server.talk(Role.KIOSK) as kiosk:
        assert (await ticket(kiosk)).number == "A001"


@pytest.mark.logs("did not read what was sent")
async def test_a_client_that_does_not_read_does_not_keep_the_server_from_stopping(server: Running) -> None:
    """Its farewell cannot be delivered; the others' is."""
    async with server.talk(Role.DOOR, slow=True) as measure:
        measure.stop_reading()
        too_much = await measure.shout(NONSENSE)
    async with server.talk(Role.DOOR, slow=True) as deaf, server.talk(Role.KIOSK) as kiosk:
        deaf.stop_reading()
        await deaf.shout(NONSENSE, times=too_much - 15)
        await ticket(kiosk)
        await server.stop()
        assert (await kiosk.goodbye()).code == 1001


async def test_requests_in_flight_when_the_server_stops_are_done_once(server: Running) -> None:
    """Some are answered, some are not; repeated after the start, each has its one number."""
    async with server.talk(Role.KIOSK) as kiosk:
        asked = [await kiosk.send(TAKE, f"r{n}") for n in range(1, 41)]
        await server.stop()
    await server.start()
    async with server.talk(Role.KIOSK) as kiosk:
        numbers = [(await ticket(kiosk, request)).number for request in asked]
        assert sorted(numbers) == [f"A{n:03d}" for n in range(1, 41)]


async def test_times_on_the_wire_are_utc_with_an_offset(server: Running) -> None:
    async with server.talk(Role.KIOSK) as kiosk:
        issued = await ticket(kiosk)
    assert isinstance(kiosk.welcome, Welcome)
    assert issued.taken_at == datetime(2026, 3, 2, 7, 0, tzinfo=UTC)


@pytest.mark.logs("nothing of this batch was done")
@pytest.mark.parametrize("hours", [12, 24], ids=["the end of the day", "the next day"])
async def test_what_the_clock_brings_about_is_done_when_the_disk_has_room_again(
    server: Running, hours: int, caplog: pytest.LogCaptureFixture
) -> None:
    """Nobody asks for it once more; it is tried again now and then, and not all the time."""
    async with server.talk(Role.KIOSK) as kiosk:
        await kiosk.see(KioskView, lambda view: view.day.open)
        if hours == 24:
            server.clock.move(hours=12)
            await kiosk.see(KioskView, lambda view: not view.day.open)
        with server.database.begin() as connection:
            connection.execute(FULL_DISK)
        server.clock.move(hours=12)
        while (await server.get("/healthz"))[0] == 200:
            pass
        for _ in range(20):
            await server.get("/healthz")
        failures = len(caplog.records)
        with server.database.begin() as connection:
            connection.execute(text("DROP TRIGGER full"))
        await kiosk.see(KioskView, lambda view: view.day.open is (hours == 24))
    assert failures <= 3
