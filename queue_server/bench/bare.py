"""The baseline: a server of bare ``websockets`` with nothing behind it, and nothing stored.

``/echo`` sends back what it gets. ``/listen`` only listens. What comes to ``/broadcast`` up to the
first line's end is sent back, and what follows goes to all listeners at once.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from websockets.asyncio.server import ServerConnection, broadcast, serve
from websockets.typing import Subprotocol

from queue_link.messages import SUBPROTOCOL
from queue_server.bench.process import ServerProcess


@contextmanager
def bare_server(log: Path) -> Iterator[ServerProcess]:
    with ServerProcess(["queue_server.bench.bare"], log) as process:
        yield process


class _Bare:
    def __init__(self) -> None:
        self._listeners: set[ServerConnection] = set()

    async def converse(self, connection: ServerConnection) -> None:
        match connection.request and connection.request.path:
            case "/listen":
                self._listeners.add(connection)
                await connection.wait_closed()
                self._listeners.discard(connection)
            case "/broadcast":
                async for message in connection:
                    answer, _, news = str(message).partition("\n")
                    await connection.send(answer)
                    broadcast(self._listeners, news)
            case _:
                async for message in connection:
                    await connection.send(message)


async def _main() -> None:
    async with serve(
        _Bare().converse,
        "127.0.0.1",
        0,
        subprotocols=[Subprotocol(SUBPROTOCOL)],
        compression=None,
        backlog=1024,
    ) as server:
        print(json.dumps({"port": server.sockets[0].getsockname()[1]}), flush=True)
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_main())
