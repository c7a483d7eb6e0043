"""A real server in a thread beside the window, for tests that click through a whole flow."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

from counter_app.dispatch import Dispatch
from counter_app.settings import CounterSettings
from counter_app.windows.main_window import MainWindow
from queue_link.people import SignInMode
from queue_link.qt.link import Link, LinkSettings
from queue_link.qt.pairing import PairingScreen
from queue_link.qt.translations import Translations
from queue_link.token_file import TokenFile
from queue_link.vocabulary import Role
from tests.counter_app.opened import OpenedDesk
from tests.queue_server.running import SOON_S, Running
from tests.queue_server.staff.staffed import staffed

T = TypeVar("T")


class LiveServer:
    """``running`` belongs to the server's thread; ``now`` does something there."""

    def __init__(self, folder: Path, mode: SignInMode) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="server")
        self._thread.start()
        self._open = AsyncExitStack()

        async def begin() -> Running:
            return await self._open.enter_async_context(staffed(folder, mode))

        self.running = self.now(begin)

    def now(self, work: Callable[[], Awaitable[T]]) -> T:
        """Do it in the server's thread, and wait for it."""

        async def done() -> T:
            return await work()

        return asyncio.run_coroutine_threadsafe(done(), self._loop).result(SOON_S)

    def close(self) -> None:
        self.now(self._open.aclose)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


class LiveDesk(OpenedDesk):
    """The window over a link to that server."""

    def __init__(
        self,
        application: QApplication,
        server: LiveServer,
        role: Role | None,
        translations: Translations,
        keeps: TokenFile | None = None,
    ) -> None:
        """Without a role it has no token, and asks to be let in."""
        self._application = application
        self._translations = translations
        settings = LinkSettings(server.running.url, server.running.tokens[role] if role else "")
        self.live = Link(settings, "vuoro-counter")
        self.pairing = PairingScreen(self.live, keeps, translations, QWindow.show, self.live)
        self.dispatch = Dispatch(self.live, self.live)
        self.window = MainWindow(self.dispatch, translations, application, CounterSettings())
        self.window.resize(1000, 640)
        self.window.show()
        self.live.start()

    def close(self) -> None:
        self.live.stop()
        self.pairing.close()
        super().close()
