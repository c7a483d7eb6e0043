"""The few things that the server says over plain HTTP, on the websocket port."""

from __future__ import annotations

import http
from collections.abc import Callable, Mapping
from urllib.parse import parse_qs

import msgspec
from websockets.asyncio.server import ServerConnection
from websockets.http11 import Request, Response

from queue_link.phone_messages import PHONE_PATH, PhoneView
from queue_link.vocabulary import BranchId, Language
from queue_server.callers import Callers
from queue_server.clock import Clock
from queue_server.domain.state import BranchState
from queue_server.gateway import Gateway, Office
from queue_server.phone import standing
from queue_server.phone_door import Denial, Denied, PhoneDoor
from queue_server.phone_gateway import PhoneGateway
from queue_server.phone_languages import TO_ANYBODY
from queue_server.phone_page import PhonePage
from queue_server.phone_words import Notice, Words

SOCKET_PATH = "/"
VISIT_PATH = "/t/"
"""The address of a visit goes on with its token."""
PING_PHONES_EVERY_S = 120.0
"""Seconds. A phone is told something twice a minute and notices a dead connection by itself; pings only clear
away those that went without a word, and thousands of them in a few seconds would cost calls."""
_HEALTH_HEADERS = {"Content-Type": "application/json", "Cache-Control": "no-store"}


class Health(msgspec.Struct, frozen=True):
    """The body of ``/healthz``."""

    status: str
    """``ok``, or ``failing`` while a journal cannot be written."""
    connections: int
    branches: dict[BranchId, str]


class MostConnections(msgspec.Struct, frozen=True):
    """How many may be open at once. Phones are strangers, and must not take the places of devices."""

    devices: int
    phones: int


class Phones(msgspec.Struct, frozen=True):
    """What answers those who follow a ticket."""

    page: PhonePage
    door: PhoneDoor
    callers: Callers
    gateway: PhoneGateway


class Pages:
    """Answers a request before it becomes a websocket; ``None`` lets it become one."""

    def __init__(
        self,
        gateway: Gateway,
        offices: Mapping[BranchId, Office],
        clock: Clock,
        phones: Phones,
        most: MostConnections,
    ) -> None:
        self._gateway = gateway
        self._offices = offices
        self._clock = clock
        self._phones = phones
        self._most = most

    async def answer(self, connection: ServerConnection, request: Request) -> Response | None:
        path, _, query = request.path.partition("?")
        if path == SOCKET_PATH:
            return _socket(connection, has_place=self._gateway.connections < self._most.devices)
        if path == PHONE_PATH:
            connection.ping_interval = PING_PHONES_EVERY_S
            return _socket(connection, has_place=self._phones.gateway.has_place(self._most.phones))
        if path == "/healthz":
            return self._health(connection)
        if path == "/metrics":
            return await self._metrics(connection)
        if path.startswith(VISIT_PATH):
            return await self._visit(connection, path.removeprefix(VISIT_PATH), query)
        return connection.respond(http.HTTPStatus.NOT_FOUND, "not found\n")

    def _health(self, connection: ServerConnection) -> Response:
        branches = {
            branch: "ok" if office.keeper.healthy else "failing" for branch, office in self._offices.items()
        }
        well = all(state == "ok" for state in branches.values())
        health = Health("ok" if well else "failing", self._gateway.connections, branches)
        status = http.HTTPStatus.OK if well else http.HTTPStatus.SERVICE_UNAVAILABLE
        body = msgspec.json.encode(health).decode() + "\n"
        return _respond(connection, status, body, _HEALTH_HEADERS)

    async def _metrics(self, connection: ServerConnection) -> Response:
        # Loaded by the first who asks: a server that nobody watches starts faster without it.
        from queue_server.metrics import CONTENT_TYPE, exposition

        figures = [await office.keeper.figures() for office in self._offices.values()]
        headers = {"Content-Type": CONTENT_TYPE, "Cache-Control": "no-store"}
        body = exposition(figures, self._gateway.connections)
        return _respond(connection, http.HTTPStatus.OK, body, headers)

    async def _visit(self, connection: ServerConnection, shown: str, query: str) -> Response:
        """The page behind a ticket's QR code, in the language of the ticket or the one asked for."""
        wish = Language(parse_qs(query).get("lang", [""])[0])
        found = await self._phones.door.enter(self._phones.callers.of(connection), shown)
        if isinstance(found, Denied):
            return self._denied(connection, found, wish)
        office, now = found.office, self._clock.now()
        words = office.languages.chosen(wish, found.language)

        def view(state: BranchState) -> PhoneView | None:
            visit = state.visits.get(found.visit)
            return words.view(standing(state, visit, now)) if visit else None

        seen = await office.keeper.read(view)
        if seen is None:  # the day has ended just now
            return self._denied(connection, Denied(Denial.UNKNOWN), wish)
        body = self._phones.page.draw(seen, words, now, office.languages.offered)
        headers = self._phones.page.headers(office.config.public_url)
        return _respond(connection, http.HTTPStatus.OK, body, headers)

    def _denied(self, connection: ServerConnection, denied: Denied, wish: Language) -> Response:
        """To anybody: it is not known whose ticket it was, nor of which branch."""
        office = next(iter(self._offices.values()))
        asked = (wish,) if wish in office.languages.offered else ()
        status, say = _DENIALS[denied.why]
        said = [
            (language, say(office.languages.words(language)))
            for language in dict.fromkeys((*asked, *TO_ANYBODY))
        ]
        body = self._phones.page.draw_notices(said, denied.wait_s or None)
        headers = {**self._phones.page.headers(office.config.public_url)}
        if denied.wait_s:
            headers["Retry-After"] = str(denied.wait_s)
        return _respond(connection, status, body, headers)


_DENIALS: Mapping[Denial, tuple[http.HTTPStatus, Callable[[Words], Notice]]] = {
    Denial.UNKNOWN: (http.HTTPStatus.NOT_FOUND, Words.unknown),
    Denial.EXPIRED: (http.HTTPStatus.GONE, Words.expired),
    Denial.TOO_MANY_TRIES: (http.HTTPStatus.TOO_MANY_REQUESTS, Words.too_many_tries),
}


def _socket(connection: ServerConnection, *, has_place: bool) -> Response | None:
    if has_place:
        return None
    return connection.respond(http.HTTPStatus.SERVICE_UNAVAILABLE, "too many connections\n")


def _respond(
    connection: ServerConnection, status: http.HTTPStatus, body: str, headers: Mapping[str, str]
) -> Response:
    response = connection.respond(status, body)
    for name, value in headers.items():
        if name in response.headers:
            del response.headers[name]
        response.headers[name] = value
    return response
