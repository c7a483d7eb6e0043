"""Staying connected, against a server that misbehaves as told."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import TypeVar

import pytest

from queue_link.client import FIRST_DELAY_S, LAST_DELAY_S, Client, LinkState
from queue_link.commands import CallNext, TakeTicket
from queue_link.messages import Answer, Fault, Hello, Snapshot, Welcome
from queue_link.results import Accepted
from queue_link.session import Answered, Expired, Session, SessionEvent
from queue_link.vocabulary import Language, Reason, RequestId, ServiceId
from queue_link.wire_examples import snapshots
from tests.fakes.server import SOON_S, ScriptedServer

TAKE = TakeTicket(ServiceId("permits"), Language("fi"))
R1, R2 = RequestId("r1"), RequestId("r2")
HASTE = 0.02
E = TypeVar("E")


class Hasty(random.Random):
    """Chance that makes every delay a fiftieth of what it is."""

    def __init__(self) -> None:
        super().__init__()
        self.bounds: list[tuple[float, float]] = []

    def uniform(self, a: float, b: float) -> float:
        self.bounds.append((a, b))
        return HASTE


class Device:
    """A client, and what it told its program."""

    def __init__(self, url: str | tuple[str, ...]) -> None:
        self.chance = Hasty()
        self.states: list[tuple[LinkState, float]] = []
        self._told: asyncio.Queue[SessionEvent | LinkState] = asyncio.Queue()
        self.client = Client(
            url, Session(Hello("token", "test")), self._told.put_nowait, self._state, self.chance
        )
        self.running = asyncio.create_task(self.client.run())

    def _state(self, state: LinkState) -> None:
        self.states.append((state, asyncio.get_running_loop().time()))
        self._told.put_nowait(state)

    async def told(self, kind: type[E]) -> E:
        """The next event of a kind; others before it are read over."""
        async with asyncio.timeout(SOON_S):
            while not isinstance(event := await self._told.get(), kind):
                pass
        return event

    async def becomes(self, state: LinkState) -> None:
        while await self.told(LinkState) is not state:
            pass


@asynccontextmanager
async def device(url: str | tuple[str, ...]) -> AsyncIterator[Device]:
    made = Device(url)
    yield made
    made.running.cancel()
    await asyncio.wait([made.running])


@pytest.fixture
async def server() -> AsyncIterator[ScriptedServer]:
    async with ScriptedServer() as scripted:
        yield scripted


async def test_a_client_says_hello_and_is_online_when_it_is_welcomed(server: ScriptedServer) -> None:
    """Not when the socket opens."""
    async with device(server.url) as kiosk:
        caller = await server.caller()
        assert [state for state, _ in kiosk.states] == [LinkState.CONNECTING]
        welcome = await caller.welcome()
        await kiosk.becomes(LinkState.ONLINE)
        assert await kiosk.told(Welcome) == welcome


async def test_the_next_address_is_tried_where_one_leads_nowhere(server: ScriptedServer) -> None:
    """And the one that worked again first, when a connection that was welcomed ends."""
    nowhere = "ws://127.0.0.1:1"
    async with device((nowhere, server.url, nowhere)) as kiosk:
        caller = await server.welcomed()
        await kiosk.becomes(LinkState.ONLINE)
        caller.drop()
        await kiosk.becomes(LinkState.OFFLINE)
        kiosk.states.clear()
        await server.welcomed()
        await kiosk.becomes(LinkState.ONLINE)
        assert [state for state, _ in kiosk.states] == [LinkState.ONLINE]


async def test_trouble_that_goes_on_is_logged_once_for_each_address(caplog: pytest.LogCaptureFixture) -> None:
    """Not at every turn, all night long."""
    caplog.set_level("INFO", "queue_link.client")
    addresses = ("ws://127.0.0.1:1", "ws://127.0.0.1:2")
    async with device(addresses) as kiosk:
        for _ in range(5):
            await kiosk.becomes(LinkState.OFFLINE)
    told = [record.getMessage().split(": ")[0] for record in caplog.records]
    assert told == [f"no connection to {address}" for address in addresses]


async def test_requests_and_answers_and_snapshots_pass(server: ScriptedServer) -> None:
    async with device(server.url) as kiosk:
        caller = await server.welcomed()
        await kiosk.told(Welcome)
        kiosk.client.request(R1, TAKE)
        assert await caller.hear_request() == R1
        await caller.say(Answer(R1, Accepted()))
        assert await kiosk.told(Answered) == Answered(R1, Accepted())
        shown = snapshots()["for a kiosk"]
        await caller.say(shown)
        assert await kiosk.told(Snapshot) == shown


async def test_a_request_made_before_there_is_a_connection_is_sent_when_there_is(
    server: ScriptedServer,
) -> None:
    async with device(server.url) as kiosk:
        kiosk.client.request(R1, TAKE)
        caller = await server.welcomed()
        assert await caller.hear_request() == R1


@pytest.mark.parametrize("farewell", ["dropped", "closed"])
async def test_what_is_unanswered_when_the_connection_ends_is_sent_again(
    server: ScriptedServer, farewell: str
) -> None:
    """With the same id, on the next connection, as soon as it is welcomed."""
    async with device(server.url) as kiosk:
        caller = await server.welcomed()
        kiosk.client.request(R1, TAKE)
        kiosk.client.request(R2, CallNext())
        assert [await caller.hear_request(), await caller.hear_request()] == [R1, R2]
        await caller.say(Answer(R2, Accepted()))
        await kiosk.told(Answered)
        if farewell == "dropped":
            caller.drop()
        else:
            await caller.close()
        await kiosk.becomes(LinkState.OFFLINE)
        caller = await server.welcomed()
        assert await caller.hear_request() == R1
        await caller.say(Answer(R1, Accepted()))
        assert await kiosk.told(Answered) == Answered(R1, Accepted())


async def test_a_client_comes_back_by_itself_when_the_server_does() -> None:
    """However long it was away."""
    scripted = ScriptedServer()
    async with scripted:
        pass
    async with device(scripted.url) as kiosk:
        for _ in range(3):
            await kiosk.becomes(LinkState.OFFLINE)
        async with scripted:
            await scripted.welcomed()
            await kiosk.becomes(LinkState.ONLINE)
        await kiosk.becomes(LinkState.OFFLINE)
        async with scripted:
            await scripted.welcomed()
            await kiosk.becomes(LinkState.ONLINE)


async def test_each_failure_doubles_the_delay_up_to_a_limit() -> None:
    """With some chance in it, so that a hundred displays do not come back at the same moment."""
    async with device("ws://127.0.0.1:1") as kiosk:
        for _ in range(7):
            await kiosk.becomes(LinkState.OFFLINE)
        times = [at for state, at in kiosk.states if state is LinkState.OFFLINE]
    delays = [min(FIRST_DELAY_S * 2**n, LAST_DELAY_S) for n in range(6)]
    for delay, earlier, later in zip(delays, times, times[1:], strict=False):
        assert later - earlier >= delay * HASTE
    assert delays[-1] == LAST_DELAY_S
    assert set(kiosk.chance.bounds) == {(0.5, 1.0)}


# --- patience -------------------------------------------------------------------------------------


async def test_what_could_not_be_sent_in_time_is_given_up_and_never_sent() -> None:
    """The customer has been told to try again; a late ticket would be nobody's."""
    scripted = ScriptedServer()
    async with scripted:
        pass
    async with device(scripted.url) as kiosk:
        kiosk.client.request(R1, TAKE, patience_s=0.02)
        assert await kiosk.told(Expired) == Expired(R1)
        async with scripted:
            caller = await scripted.welcomed()
            kiosk.client.request(R2, TAKE, patience_s=SOON_S)
            assert await caller.hear_request() == R2


async def test_what_was_sent_is_not_given_up(server: ScriptedServer) -> None:
    """Its patience runs out while it may have been carried out; it is asked again until it is answered."""
    async with device(server.url) as kiosk:
        caller = await server.welcomed()
        await kiosk.told(Welcome)
        kiosk.client.request(R1, TAKE, patience_s=0.01)
        await caller.hear_request()
        caller.drop()
        caller = await server.caller()
        kiosk.client.request(R2, TAKE, patience_s=0.02)
        assert await kiosk.told(Expired) == Expired(R2)
        await caller.welcome()
        assert await caller.hear_request() == R1


# --- faults ---------------------------------------------------------------------------------------


async def test_a_bad_token_is_told_and_tried_again(server: ScriptedServer) -> None:
    """Staff let the device in at the server; nobody needs to touch the device."""
    async with device(server.url) as kiosk:
        for _ in range(2):
            caller = await server.caller()
            await caller.say(Fault(Reason.BAD_TOKEN, "revoked"))
            await caller.close()
            assert (await kiosk.told(Fault)).reason is Reason.BAD_TOKEN
            await kiosk.becomes(LinkState.REJECTED)
        await server.welcomed()
        await kiosk.becomes(LinkState.ONLINE)


async def test_a_replaced_client_does_not_come_back(server: ScriptedServer) -> None:
    """Two programs with one token would throw each other out for ever."""
    async with device(server.url) as kiosk:
        caller = await server.welcomed()
        await caller.say(Fault(Reason.REPLACED))
        await caller.close()
        async with asyncio.timeout(SOON_S):
            await kiosk.running
        assert kiosk.states[-1][0] is LinkState.REJECTED


@pytest.mark.parametrize("reason", [Reason.SHUTTING_DOWN, Reason.TOO_SLOW, Reason.NOT_STORED])
async def test_other_faults_heal_by_connecting_again(server: ScriptedServer, reason: Reason) -> None:
    async with device(server.url) as kiosk:
        caller = await server.welcomed()
        await caller.say(Fault(reason))
        await caller.close()
        await kiosk.becomes(LinkState.OFFLINE)
        await server.welcomed()
        await kiosk.becomes(LinkState.ONLINE)
        assert LinkState.REJECTED not in [state for state, _ in kiosk.states]


@pytest.mark.logs("does not know")
@pytest.mark.parametrize("frame", ["{", '{"type":"shout"}', b'{"type":"\xff"}'])
async def test_a_message_that_is_not_understood_is_logged_and_passed_over(
    server: ScriptedServer, frame: str | bytes
) -> None:
    """The conversation goes on."""
    async with device(server.url) as kiosk:
        caller = await server.welcomed()
        await caller.say(frame)
        await caller.say(snapshots()["for a kiosk"])
        await kiosk.told(Snapshot)


@pytest.mark.parametrize(
    "reply",
    [b"", b"220 ready\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", b"HTTP/1.1 503 Busy\r\n\r\n"],
    ids=["nothing", "another protocol", "a web server", "too many connections"],
)
async def test_what_is_no_queue_server_is_tried_again(reply: bytes) -> None:
    """It may be one that is just starting, or a proxy before one."""
    conversations: list[asyncio.Task[None] | None] = []

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        conversations.append(asyncio.current_task())
        writer.write(reply)
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()

    listening = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = listening.sockets[0].getsockname()[1]
    async with listening, device(f"ws://127.0.0.1:{port}") as kiosk:
        for _ in range(2):
            await kiosk.becomes(LinkState.OFFLINE)
        assert not kiosk.running.done()
    assert len(conversations) >= 2
    async with asyncio.timeout(SOON_S):
        await asyncio.gather(*filter(None, conversations))


async def test_a_cancelled_client_is_gone(server: ScriptedServer) -> None:
    """And has closed its connection."""
    async with device(server.url) as kiosk:
        caller = await server.welcomed()
        await kiosk.becomes(LinkState.ONLINE)
        kiosk.running.cancel()
        async with asyncio.timeout(SOON_S):
            await caller.connection.wait_closed()
        await asyncio.wait([kiosk.running])
        assert kiosk.running.cancelled()
