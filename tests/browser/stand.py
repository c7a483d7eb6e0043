"""A stand-in for the server that shows any state of a ticket, with the real page and its real headers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from http import HTTPStatus
from urllib.parse import parse_qs

import msgspec
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

from queue_link.messages import SUBPROTOCOL, encode
from queue_link.phone_messages import PHONE_PATH, PhoneHello, PhoneSnapshot, decode_from_phone
from queue_link.results import Band
from queue_link.vocabulary import CounterId, Language, Outcome, Situation, TicketNumber
from queue_server.phone import Standing
from queue_server.phone_languages import TO_ANYBODY, PhoneLanguages
from queue_server.phone_page import PhonePage
from tests.queue_server.branches import NINE, branch
from tools.translations import KIOSK_LANGUAGES

LANGUAGES = tuple(map(Language, ("fi", "sv", "en", *KIOSK_LANGUAGES[2:])))
UNKNOWN = "unknown"
_NUMBER, _COUNTER, _UNTIL = TicketNumber("A012"), CounterId("12"), NINE + timedelta(minutes=42)
_WAITS = Standing(_NUMBER, Situation.WAITING, 107, Band(4000, 6000, 9000), may_leave=True)
STATES: Mapping[str, Standing] = {
    "outside": replace(_WAITS, situation=Situation.OUTSIDE),
    "come-in": replace(_WAITS, situation=Situation.COME_IN, before=3),
    "waiting": _WAITS,
    "called": Standing(_NUMBER, Situation.CALLED, counter=_COUNTER, may_leave=True),
    "serving": Standing(_NUMBER, Situation.SERVING, counter=_COUNTER),
    "away": Standing(_NUMBER, Situation.AWAY, until=_UNTIL, may_leave=True),
    "parked": Standing(_NUMBER, Situation.PARKED, until=_UNTIL, may_leave=True),
    "missed": Standing(_NUMBER, Situation.MISSED, until=_UNTIL, may_leave=True),
    "evacuation": Standing(_NUMBER, Situation.EVACUATION),
    "left": Standing(_NUMBER, Situation.ENDED, outcome=Outcome.LEFT),
    "no-show": Standing(_NUMBER, Situation.ENDED, outcome=Outcome.NO_SHOW),
    "closing": Standing(_NUMBER, Situation.ENDED, outcome=Outcome.CLOSING),
    "served": Standing(_NUMBER, Situation.ENDED, outcome=Outcome.SERVED),
}
"""Every state, with the longest words and figures there are."""


class Stand:
    """``address(state, language)`` leads to a page in that state."""

    def __init__(self) -> None:
        config = msgspec.structs.replace(branch(), languages=LANGUAGES)
        self._languages = PhoneLanguages(config)
        self._page = PhonePage()
        self._phones: dict[ServerConnection, Language] = {}
        self._joined = asyncio.Event()
        self.port = 0

    def address(self, state: str, language: str) -> str:
        return f"http://127.0.0.1:{self.port}/{state}/t/TOKEN?lang={language}"

    def answer(self, connection: ServerConnection, request: Request) -> Response | None:
        path, _, query = request.path.partition("?")
        if path.endswith(PHONE_PATH):
            return None
        state, language = path.split("/")[1], Language(parse_qs(query)["lang"][0])
        response = connection.respond(HTTPStatus.OK, self._draw(state, language))
        del response.headers["Content-Type"]
        response.headers.update(self._page.headers("https://vuoro.example"))
        return response

    async def converse(self, connection: ServerConnection) -> None:
        """The page may go away at any time."""
        with suppress(ConnectionClosed):
            hello = decode_from_phone(await connection.recv())
            assert isinstance(hello, PhoneHello)
            assert connection.request
            self._phones[connection] = hello.language
            await self._tell(connection, connection.request.path.split("/")[1])
            self._joined.set()
            await connection.wait_closed()
        self._phones.pop(connection, None)

    def headline(self, state: str, language: str) -> str:
        return self._languages.words(Language(language)).view(STATES[state]).headline

    async def show(self, state: str) -> None:
        """Bring the pages that are open into another state; waits for the first one."""
        await self._joined.wait()
        for connection in list(self._phones):
            await self._tell(connection, state)

    async def _tell(self, connection: ServerConnection, state: str) -> None:
        words = self._languages.words(self._phones[connection])
        snapshot = PhoneSnapshot(NINE, words.clock(NINE), words.view(STATES[state]))
        await connection.send(encode(snapshot), text=True)

    def _draw(self, state: str, language: Language) -> str:
        words = self._languages.words(language)
        if state == UNKNOWN:
            said = [
                (tag, self._languages.words(tag).unknown()) for tag in dict.fromkeys((language, *TO_ANYBODY))
            ]
            return self._page.draw_notices(said)
        return self._page.draw(words.view(STATES[state]), words, NINE, LANGUAGES)


@asynccontextmanager
async def open_stand() -> AsyncIterator[Stand]:
    stand = Stand()
    async with serve(
        stand.converse,
        "127.0.0.1",
        0,
        process_request=stand.answer,
        subprotocols=[Subprotocol(SUBPROTOCOL)],
        close_timeout=0.1,
    ) as server:
        stand.port = server.sockets[0].getsockname()[1]
        yield stand
