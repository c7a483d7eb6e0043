"""Desks at a real server, which runs in a thread of the test's own process and can be stopped under them."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtWidgets import QApplication

from counter_app.dispatch import CALL_PATIENCE_S
from queue_link.commands import OpenCounter, TakeTicket
from queue_link.messages import SupervisorView
from queue_link.qt.link import Link, LinkSettings
from queue_link.qt.translations import Translations
from queue_link.results import TicketIssued
from queue_link.vocabulary import CounterId, Language, Role, ServiceId, TicketNumber
from queue_server.branch_file import Examined
from queue_server.domain.configuration import BranchConfig
from tests.counter_app.opened import Hands
from tests.queue_server.branches import ALL, PERMITS
from tests.queue_server.running import SOON_S, Running, Talk, serving

T = TypeVar("T")


class ServerThread:
    """The server, and a kiosk whose customers take tickets."""

    def __init__(
        self,
        folder: Path,
        config: BranchConfig,
        examine: Callable[[], Examined] | None = None,
        *,
        practice: bool = False,
    ) -> None:
        gc.collect()  # what other tests left behind is not to be found by the server's thread
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="server")
        self._thread.start()
        self._open = AsyncExitStack()
        opened = serving(folder, config, examine=examine, practice=practice)
        self.running: Running = self.now(self._open.enter_async_context(opened))

    def now(self, work: Coroutine[Any, Any, T]) -> T:
        """Do it in the server's thread, and wait for it."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(SOON_S)

    def take_ticket(
        self, service: ServiceId = PERMITS, *, language: str = "fi", party: int = 1
    ) -> TicketNumber:
        """At the kiosk."""

        async def taken() -> TicketNumber:
            async with self.running.talk(Role.KIOSK) as kiosk:
                issued = await kiosk.ask(TakeTicket(service, Language(language), party))
            assert isinstance(issued, TicketIssued), issued
            return issued.number

        return self.now(taken())

    def watch(self, work: Callable[[Talk], Coroutine[Any, Any, T]], who: Role) -> T:
        """What the device of a role sees or does."""

        async def watched() -> T:
            async with self.running.talk(who) as talk:
                return await work(talk)

        return self.now(watched())

    def pass_time(self, **by: float) -> None:
        """On the server's clock: ``pass_time(seconds=30)``."""

        async def move() -> None:
            self.running.clock.move(**by)

        self.now(move())

    def stop(self) -> None:
        """Stop listening, as for a restart."""
        self.now(self.running.stop())

    def start(self) -> None:
        """Listen again, at the same place."""
        self.now(self.running.start())

    def close(self) -> None:
        self.now(self._open.aclose())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


class RealDesk(Hands):
    """A desk that is connected to the server, and signed in to a counter."""

    def __init__(
        self,
        application: QApplication,
        translations: Translations,
        server: ServerThread,
        counter: str,
        call_patience_s: float = CALL_PATIENCE_S,
        *,
        practice: bool = False,
    ) -> None:
        who = server.now(_device(server.running, counter))
        self.link = Link(LinkSettings(server.running.url, who, practice), "test")
        super().__init__(application, translations, self.link, call_patience_s=call_patience_s)
        self.counter = CounterId(counter)
        self.link.start()

    def sign_in(self) -> None:
        self.dispatch.do(OpenCounter(self.counter, ALL, f"Adviser {self.counter}"))

    @property
    def told(self) -> dict[str, object]:
        return self.window.told()

    def close(self) -> None:
        self.link.stop()
        super().close()


class RealSupervisor(Hands):
    """The supervisor's window, connected to the server."""

    def __init__(self, application: QApplication, translations: Translations, server: ServerThread) -> None:
        token = server.running.tokens[Role.SUPERVISOR]
        self.link = Link(LinkSettings(server.running.url, token), "test")
        super().__init__(application, translations, self.link)
        self.link.start()

    @property
    def view(self) -> SupervisorView | None:
        seen = self.dispatch.desk.view
        return seen if isinstance(seen, SupervisorView) else None

    def close(self) -> None:
        self.link.stop()
        super().close()


async def _device(running: Running, counter: str) -> str:
    return running.add_device(Role.COUNTER, f"desk-{counter}")
