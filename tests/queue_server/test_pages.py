"""Plain HTTP on the websocket port."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from queue_link.commands import TakeTicket
from queue_link.messages import KioskView
from queue_link.results import Refusal, TicketIssued
from queue_link.vocabulary import Reason, Role
from tests.queue_server.branches import FI, PERMITS
from tests.queue_server.running import Running, serving

TAKE = TakeTicket(PERMITS, FI)
FULL_DISK = text("CREATE TRIGGER full BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'disk full'); END")


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[Running]:
    async with serving(tmp_path, connections=2) as running:
        yield running


async def test_health_is_told_as_json(server: Running) -> None:
    """For whoever watches over the server; never from a cache."""
    async with server.talk(Role.KIOSK):
        status, headers, body = await server.get("/healthz")
    assert status == 200
    assert headers["content-type"] == "application/json"
    assert headers["cache-control"] == "no-store"
    assert json.loads(body) == {"status": "ok", "connections": 1, "branches": {"malmi": "ok"}}


async def test_a_query_changes_nothing(server: Running) -> None:
    status, _, _ = await server.get("/healthz?verbose=1")
    assert status == 200


@pytest.mark.logs("nothing of this batch was done")
async def test_health_fails_while_the_journal_cannot_be_written(server: Running) -> None:
    """From the first failed write to the first that succeeds; looking at it heals nothing."""
    async with server.talk(Role.KIOSK) as kiosk:
        await kiosk.see(KioskView, lambda view: view.day.open)
        with server.database.begin() as connection:
            connection.execute(FULL_DISK)
        refusal = await kiosk.ask(TAKE, "r1")
        assert isinstance(refusal, Refusal)
        assert refusal.reason is Reason.NOT_STORED
        async with server.talk(Role.DISPLAY) as display:
            await display.hear()
        status, _, body = await server.get("/healthz")
        assert (status, json.loads(body)["status"]) == (503, "failing")
        assert json.loads(body)["branches"] == {"malmi": "failing"}
        with server.database.begin() as connection:
            connection.execute(text("DROP TRIGGER full"))
        assert isinstance(await kiosk.ask(TAKE, "r1"), TicketIssued)
        status, _, body = await server.get("/healthz")
        assert (status, json.loads(body)["status"]) == (200, "ok")


@pytest.mark.parametrize("path", ["/favicon.ico", "/healthz/more", "//", "/%2e%2e/etc/passwd"])
async def test_other_pages_are_not_there(server: Running, path: str) -> None:
    status, _, body = await server.get(path)
    assert (status, body) == (404, "not found\n")


async def test_a_websocket_on_another_path_is_not_there(server: Running) -> None:
    with pytest.raises(InvalidStatus) as refused:
        async with connect(f"{server.url}/elsewhere", proxy=None):
            pass
    assert refused.value.response.status_code == 404


async def test_more_connections_than_allowed_are_told_to_come_back(server: Running) -> None:
    """Health is still told; when somebody leaves, there is room again."""
    async with server.talk(Role.KIOSK):
        async with server.talk(Role.DISPLAY):
            with pytest.raises(InvalidStatus) as refused:
                async with server.connection():
                    pass
            assert refused.value.response.status_code == 503
            status, _, body = await server.get("/healthz")
            assert (status, json.loads(body)["connections"]) == (200, 2)
        await server.quiet(connections=1)
        async with server.talk(Role.DISPLAY):
            pass


async def test_the_server_does_not_say_what_it_is_made_of(server: Running) -> None:
    _, headers, _ = await server.get("/healthz")
    assert "server" not in headers


async def test_the_address_on_a_ticket_shows_where_it_stands(server: Running) -> None:
    """In the ticket's language; typed in small letters too."""
    async with server.talk(Role.KIOSK) as kiosk:
        await kiosk.see(KioskView, lambda view: view.day.open)
        ticket = await kiosk.ask(TAKE)
        assert isinstance(ticket, TicketIssued)
    for token in (ticket.token, ticket.token.lower()):
        status, headers, body = await server.get(f"/t/{token}")
        assert (status, headers["content-type"]) == (200, "text/html; charset=utf-8")
        assert headers["cache-control"] == "no-store"
        assert 'lang="fi"' in body
        assert "A001" in body


async def test_an_unknown_address_is_a_page_too(server: Running) -> None:
    """In the branch's first language; it does not say whether there was such a ticket."""
    status, _, body = await server.get("/t/NOBODY")
    assert status == 404
    assert 'lang="fi"' in body


async def test_figures_are_told_for_prometheus(server: Running) -> None:
    """Counted at a moment when all of it is on the disk."""
    async with server.talk(Role.KIOSK) as kiosk:
        await kiosk.see(KioskView, lambda view: view.day.open)
        await kiosk.ask(TAKE)
        status, headers, body = await server.get("/metrics")
    assert status == 200
    assert headers["content-type"].startswith("text/plain")
    assert 'vuoro_inside_people{branch="malmi"} 1.0' in body
