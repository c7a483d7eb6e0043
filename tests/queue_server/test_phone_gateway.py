"""Conversations with phones, over real sockets."""

from __future__ import annotations

import asyncio
import json
import logging
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from websockets.exceptions import InvalidStatus

from queue_link.commands import CallNext, CloseDay, OpenCounter, Start, StartEvacuation, TakeTicket
from queue_link.messages import Fault, KioskView
from queue_link.phone_messages import MAX_PHONE_FRAME, GiveBack, PhoneHello
from queue_link.results import Accepted, Refusal, TicketIssued
from queue_link.vocabulary import CounterId, Outcome, Reason, Role, Situation
from queue_server.phone_door import SECONDS_EACH, WRONG_AT_ONCE
from queue_server.phone_gateway import IN_VAIN_AT_ONCE
from queue_server.phone_room import MOST_FOR_ONE_VISIT
from queue_server.tables import journal, visits
from tests.queue_server.branches import ALL, FI, PERMITS
from tests.queue_server.phone_client import phone, phone_connection
from tests.queue_server.running import Goodbye, Running, Talk, serving

WRONG = "A" * 20


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[Running]:
    async with serving(tmp_path) as running:
        yield running


@pytest.fixture
async def kiosk(server: Running) -> AsyncIterator[Talk]:
    async with server.talk(Role.KIOSK) as talk:
        await talk.see(KioskView, lambda view: view.day.open)
        yield talk


async def take(kiosk: Talk) -> TicketIssued:
    ticket = await kiosk.ask(TakeTicket(PERMITS, FI))
    assert isinstance(ticket, TicketIssued)
    return ticket


async def test_a_phone_follows_its_ticket_to_the_counter(server: Running, kiosk: Talk) -> None:
    """In the ticket's language."""
    ticket = await take(kiosk)
    async with phone(server.port, ticket.token) as talk, server.talk(Role.COUNTER) as desk:
        view = await talk.see_situation(Situation.WAITING)
        assert (view.number, view.before, view.may_leave) == ("A001", 0, True)
        assert view.headline == "Odota, että numerosi kutsutaan"
        await desk.ask(OpenCounter(CounterId("3"), ALL))
        await desk.ask(CallNext())
        assert (await talk.see_situation(Situation.CALLED)).headline == "Mene tiskille 3"
        await desk.ask(Start())
        assert not (await talk.see_situation(Situation.SERVING)).may_leave


async def test_another_language_can_be_wished_for(server: Running, kiosk: Talk) -> None:
    """One that the branch has."""
    ticket = await take(kiosk)
    for language, headline in (
        ("en", "Wait until your number is called"),
        ("tlh", "Odota, että numerosi kutsutaan"),
    ):
        async with phone(server.port, ticket.token, language) as talk:
            assert (await talk.see_situation(Situation.WAITING)).headline == headline


async def test_the_ticket_is_given_back_once(server: Running, kiosk: Talk) -> None:
    """Repeated over another connection, the wish has the same answer; another one is refused."""
    ticket = await take(kiosk)
    async with phone(server.port, ticket.token) as talk:
        assert await talk.give_back("g1") == Accepted(ticket.number)
        view = await talk.see_situation(Situation.ENDED)
        assert view.headline == "Numerosta A001 on luovuttu"
        assert not view.may_leave
    async with phone(server.port, ticket.token) as talk:
        assert await talk.give_back("g1") == Accepted(ticket.number)
        assert await talk.give_back("g2") == Refusal(Reason.UNKNOWN_VISIT)
    with server.database.begin() as connection:
        assert [row.outcome for row in connection.execute(visits.select())] == [Outcome.LEFT]


async def test_whoever_is_served_cannot_leave(server: Running, kiosk: Talk) -> None:
    """By the server's own rule, whatever a page believes."""
    ticket = await take(kiosk)
    async with phone(server.port, ticket.token) as talk, server.talk(Role.COUNTER) as desk:
        await desk.ask(OpenCounter(CounterId("3"), ALL))
        await desk.ask(CallNext())
        await desk.ask(Start())
        assert await talk.give_back() == Refusal(Reason.ALREADY_STARTED)


async def test_an_evacuation_is_told_at_once(server: Running, kiosk: Talk) -> None:
    ticket = await take(kiosk)
    async with phone(server.port, ticket.token) as talk, server.talk(Role.SUPERVISOR) as boss:
        await talk.see_situation(Situation.WAITING)
        await boss.ask(StartEvacuation())
        view = await talk.see_situation(Situation.EVACUATION)
    assert view.headline == "Poistukaa rakennuksesta"
    assert (view.before, view.wait, view.may_leave) == (None, "", False)


async def test_the_end_of_the_day_is_the_last_word(server: Running, kiosk: Talk) -> None:
    """Whoever still waited reads why; then the token leads nowhere."""
    ticket = await take(kiosk)
    async with phone(server.port, ticket.token) as talk, server.talk(Role.SUPERVISOR) as boss:
        await talk.see_situation(Situation.WAITING)
        await boss.ask(CloseDay("power cut"))
        assert await talk.goodbye() == Goodbye(1008, Fault(Reason.DAY_NOT_OPEN))
        assert talk.snapshots[-1].view.headline == "Palvelupiste on suljettu"
    async with phone(server.port, ticket.token) as talk:
        assert await talk.goodbye() == Goodbye(1008, Fault(Reason.DAY_NOT_OPEN))


async def test_a_token_lasts_until_its_day_is_over(server: Running, kiosk: Talk) -> None:
    """The page is gone in the evening, and unknown when the next day has begun."""
    ticket = await take(kiosk)
    assert (await server.get(f"/t/{ticket.token}"))[0] == 200
    server.clock.move(hours=10, minutes=59)
    assert (await server.get(f"/t/{ticket.token}"))[0] == 200
    server.clock.move(minutes=1)
    status, _, body = await server.get(f"/t/{ticket.token}")
    assert (status, "A001" in body) == (410, False)
    server.clock.move(hours=13)
    assert (await server.get(f"/t/{ticket.token}"))[0] == 404


@pytest.mark.parametrize("token", [WRONG, "", "wrong", "../" * 10])
async def test_a_wrong_token_is_told(server: Running, token: str) -> None:
    async with phone(server.port, token) as talk:
        assert await talk.goodbye() == Goodbye(1008, Fault(Reason.UNKNOWN_TICKET))


async def test_guessing_comes_to_an_end(server: Running, kiosk: Talk) -> None:
    """On the page and over the websocket together; a right token that is new there is not told of either.
    Whoever is in already is not disturbed."""
    follower, ticket = await take(kiosk), await take(kiosk)
    async with phone(server.port, follower.token) as inside:
        await inside.see_situation(Situation.WAITING)
        for _ in range(WRONG_AT_ONCE // 2):
            assert (await server.get(f"/t/{WRONG}"))[0] == 404
            async with phone(server.port, WRONG) as talk:
                await talk.goodbye()
        status, headers, body = await server.get(f"/t/{ticket.token}")
        assert (status, headers["retry-after"]) == (429, f"{SECONDS_EACH:g}")
        assert "Too many wrong addresses" in body
        async with phone(server.port, ticket.token) as talk:
            assert await talk.goodbye() == Goodbye(1008, Fault(Reason.TOO_MANY_TRIES))
        assert await inside.give_back() == Accepted(follower.number)


async def test_many_guesses_at_once_are_no_way_round_the_limit(server: Running, kiosk: Talk) -> None:
    """Nothing is told of those that were under way when the limit was reached."""
    tries = await asyncio.gather(*(server.get(f"/t/{WRONG}") for _ in range(3 * WRONG_AT_ONCE)))
    assert Counter(status for status, _, _ in tries) == {404: WRONG_AT_ONCE, 429: 2 * WRONG_AT_ONCE}


async def test_a_guesser_does_not_lock_out_those_who_were_in_before(server: Running, kiosk: Talk) -> None:
    """A ticket that was seen from this address is seen again; one that was not has to wait."""
    known, new = await take(kiosk), await take(kiosk)
    assert (await server.get(f"/t/{known.token}"))[0] == 200
    for _ in range(WRONG_AT_ONCE):
        await server.get(f"/t/{WRONG}")
    assert (await server.get(f"/t/{new.token}"))[0] == 429
    assert (await server.get(f"/t/{known.token}"))[0] == 200
    async with phone(server.port, known.token) as talk:
        await talk.see_situation(Situation.WAITING)


async def test_asking_in_vain_comes_to_an_end(server: Running, kiosk: Talk) -> None:
    """Each refusal is an entry in the journal: whoever has a ticket must not fill the disk with them, over
    open connections or new ones. Others at the same address are not concerned."""
    ticket, other = await take(kiosk), await take(kiosk)
    async with phone(server.port, ticket.token) as talk:
        await talk.give_back("g0")
        for number in range(IN_VAIN_AT_ONCE):
            assert await talk.give_back(f"more-{number}") == Refusal(Reason.UNKNOWN_VISIT)
        stored = entries(server)
        await talk.say(GiveBack("one-more"))
        assert await talk.goodbye() == Goodbye(1008, Fault(Reason.TOO_MANY_TRIES))
    async with phone(server.port, ticket.token) as talk:
        await talk.say(GiveBack("another"))
        assert await talk.goodbye() == Goodbye(1008, Fault(Reason.TOO_MANY_TRIES))
    assert entries(server) == stored
    async with phone(server.port, other.token) as talk:
        assert await talk.give_back() == Accepted(other.number)


def entries(server: Running) -> int:
    """How many the journal has."""
    with server.database.begin() as connection:
        return len(connection.execute(journal.select()).all())


async def test_behind_a_proxy_one_guesser_does_not_stop_the_others(tmp_path: Path) -> None:
    async with serving(tmp_path, proxies=("127.0.0.1",)) as server:
        guesser, other = {"X-Forwarded-For": "198.51.100.1"}, {"X-Forwarded-For": "198.51.100.2"}
        for _ in range(WRONG_AT_ONCE):
            assert (await server.get(f"/t/{WRONG}", guesser))[0] == 404
        assert (await server.get(f"/t/{WRONG}", guesser))[0] == 429
        assert (await server.get(f"/t/{WRONG}", other))[0] == 404


@pytest.mark.parametrize(
    "frame",
    [
        '{"type":"give-back","id":"g1"}',
        '{"type":"hello","token":"x","program":"kiosk"}',
        '{"type":"phone-hello"}',
        '{"type":"phone-hello","token":"' + WRONG + '","more":1}',
        "nonsense",
        "[" * MAX_PHONE_FRAME,
        " " * (MAX_PHONE_FRAME + 1),
    ],
)
async def test_what_is_no_hello_ends_the_conversation(server: Running, frame: str) -> None:
    async with phone_connection(server.port) as talk:
        await talk.say(frame)
        goodbye = await talk.goodbye()
    assert goodbye.fault is not None
    assert (goodbye.code, goodbye.fault.reason) == (1008, Reason.BAD_MESSAGE)


@pytest.mark.parametrize(
    "frame",
    [
        '{"type":"phone-hello","token":"' + WRONG + '"}',
        '{"type":"request","id":"r1","command":{"type":"call-next"}}',
        '{"type":"give-back","id":""}',
    ],
)
async def test_a_phone_has_one_thing_to_ask(server: Running, kiosk: Talk, frame: str) -> None:
    ticket = await take(kiosk)
    async with phone(server.port, ticket.token) as talk:
        await talk.say(frame)
        goodbye = await talk.goodbye()
    assert goodbye.fault is not None
    assert goodbye.fault.reason is Reason.BAD_MESSAGE


async def test_a_token_of_a_ticket_lets_nobody_in_as_a_device(server: Running, kiosk: Talk) -> None:
    """Nor does that of a device tell anything of a ticket."""
    ticket = await take(kiosk)
    async with server.connection() as talk:
        await talk.say('{"type":"hello","token":"' + ticket.token + '","program":"kiosk"}')
        fault = (await talk.goodbye()).fault
        assert fault is not None
        assert fault.reason is Reason.BAD_TOKEN
    async with phone(server.port, server.tokens[Role.KIOSK]) as stranger:
        assert await stranger.goodbye() == Goodbye(1008, Fault(Reason.UNKNOWN_TICKET))


async def test_a_ticket_is_followed_by_a_few_phones(server: Running, kiosk: Talk) -> None:
    """A family may; of more the oldest is told that it is replaced."""
    ticket = await take(kiosk)
    async with AsyncExitStack() as stack:
        talks = []
        for _ in range(MOST_FOR_ONE_VISIT + 1):
            talks.append(await stack.enter_async_context(phone(server.port, ticket.token)))
            await talks[-1].see_situation(Situation.WAITING)
        assert await talks[0].goodbye() == Goodbye(1008, Fault(Reason.REPLACED))
        assert await talks[1].give_back() == Accepted(ticket.number)


async def test_phones_do_not_take_the_places_of_devices(tmp_path: Path) -> None:
    """Nor devices theirs; health tells of devices."""
    async with serving(tmp_path, connections=2, phones=1) as server, server.talk(Role.KIOSK) as kiosk:
        await kiosk.see(KioskView, lambda view: view.day.open)
        ticket = await take(kiosk)
        async with phone(server.port, ticket.token) as talk:
            await talk.see_situation(Situation.WAITING)
            with pytest.raises(InvalidStatus) as refused:
                async with phone_connection(server.port):
                    pass
            assert refused.value.response.status_code == 503
            async with server.talk(Role.DISPLAY):
                assert json.loads((await server.get("/healthz"))[2])["connections"] == 2


async def test_those_who_say_nothing_do_not_keep_others_out(tmp_path: Path) -> None:
    """The one that has been silent longest makes room, of the caller that has most of them; those who have
    shown a ticket stay."""
    callers = ({"X-Forwarded-For": f"198.51.100.{number}"} for number in (1, 2, 2))
    async with (
        serving(tmp_path, phones=4, proxies=("127.0.0.1",)) as server,
        server.talk(Role.KIOSK) as kiosk,
        AsyncExitStack() as stack,
    ):
        await kiosk.see(KioskView, lambda view: view.day.open)
        ticket = await take(kiosk)
        inside = await stack.enter_async_context(phone(server.port, ticket.token))
        await inside.see_situation(Situation.WAITING)
        alone, first, second = [
            await stack.enter_async_context(phone_connection(server.port, caller)) for caller in callers
        ]
        following = await stack.enter_async_context(phone(server.port, ticket.token))
        await following.see_situation(Situation.WAITING)
        assert await first.goodbye() == Goodbye(1008, Fault(Reason.TOO_SLOW, "others need the place"))
        for each in (alone, second):
            await each.say(PhoneHello(ticket.token))
            await each.see_situation(Situation.WAITING)
        assert await inside.give_back() == Accepted(ticket.number)


async def test_a_silent_phone_is_sent_away(tmp_path: Path) -> None:
    async with serving(tmp_path, phone_hello_within_s=0.05) as server, phone_connection(server.port) as talk:
        assert (await talk.goodbye()).fault == Fault(Reason.TOO_SLOW, "no hello within 0.05 s")


async def test_phones_hear_that_the_server_stops(server: Running, kiosk: Talk) -> None:
    """So they come back by themselves, and nobody waits for them."""
    ticket = await take(kiosk)
    async with phone(server.port, ticket.token) as talk, phone_connection(server.port) as silent:
        await talk.see_situation(Situation.WAITING)
        await server.stop()
        for each in (talk, silent):
            assert await each.goodbye() == Goodbye(1001, Fault(Reason.SHUTTING_DOWN))


async def test_tokens_are_in_no_log(server: Running, kiosk: Talk, caplog: pytest.LogCaptureFixture) -> None:
    """However closely one listens: not those of the page's address, nor those said over the websocket."""
    ticket = await take(kiosk)
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("websockets").setLevel(logging.CRITICAL)  # the client's own log is not the server's
        await server.get(f"/t/{ticket.token}?lang=sv")
        await server.get(f"/t/{WRONG}")
        async with phone(server.port, ticket.token) as talk:
            await talk.give_back()
        async with phone(server.port, WRONG) as talk:
            await talk.goodbye()
    logging.getLogger("websockets").setLevel(logging.NOTSET)
    assert ticket.token not in caplog.text
    assert WRONG not in caplog.text
