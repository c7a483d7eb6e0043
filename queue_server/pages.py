"""The few things that the server says over plain HTTP, on the websocket port."""

from __future__ import annotations

import http
from collections.abc import Mapping

import msgspec
from websockets.asyncio.server import ServerConnection
from websockets.http11 import Request, Response

from queue_link.vocabulary import BranchId
from queue_server.clock import Clock
from queue_server.gateway import Gateway, Office
from queue_server.phone import standing
from queue_server.phone_page import PhonePage

SOCKET_PATH = "/"
VISIT_PATH = "/t/"
"""The address of a visit goes on with its token."""
_HEALTH_HEADERS = {"Content-Type": "application/json", "Cache-Control": "no-store"}


class Health(msgspec.Struct, frozen=True):
    """The body of ``/healthz``."""

    status: str
    """``ok``, or ``failing`` while a journal cannot be written."""
    connections: int
    branches: dict[BranchId, str]


class Pages:
    """Answers a request before it becomes a websocket; ``None`` lets it become one."""

    def __init__(
        self,
        gateway: Gateway,
        offices: Mapping[BranchId, Office],
        clock: Clock,
        phone: PhonePage,
        most_connections: int,
    ) -> None:
        self._gateway = gateway
        self._offices = offices
        self._clock = clock
        self._phone = phone
        self._most_connections = most_connections

    async def answer(self, connection: ServerConnection, request: Request) -> Response | None:
        path = request.path.partition("?")[0]
        if path == SOCKET_PATH:
            return self._socket(connection)
        if path == "/healthz":
            return self._health(connection)
        if path == "/metrics":
            return await self._metrics(connection)
        if path.startswith(VISIT_PATH):
            return await self._visit(connection, path.removeprefix(VISIT_PATH))
        return connection.respond(http.HTTPStatus.NOT_FOUND, "not found\n")

    def _socket(self, connection: ServerConnection) -> Response | None:
        if self._gateway.connections < self._most_connections:
            return None
        return connection.respond(http.HTTPStatus.SERVICE_UNAVAILABLE, "too many connections\n")

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

    async def _visit(self, connection: ServerConnection, token: str) -> Response:
        """The page behind a ticket's QR code."""
        now = self._clock.now()
        for office in self._offices.values():
            found = await office.keeper.read(lambda state: standing(state, token.upper()))
            if found is not None:
                page = self._phone.draw(found, now, office.config.time_zone)
                return _respond(connection, http.HTTPStatus.OK, page, self._phone.headers)
        config = next(iter(self._offices.values())).config
        page = self._phone.draw_unknown(config.languages[0], now, config.time_zone)
        return _respond(connection, http.HTTPStatus.NOT_FOUND, page, self._phone.headers)


def _respond(
    connection: ServerConnection, status: http.HTTPStatus, body: str, headers: Mapping[str, str]
) -> Response:
    response = connection.respond(status, body)
    for name, value in headers.items():
        if name in response.headers:
            del response.headers[name]
        response.headers[name] = value
    return response
