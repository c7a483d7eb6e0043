"""The connection to the queue server as a QObject.

The client runs in one daemon thread with its own event loop; a busy window, a modal dialog or a
slow frame never delays a heartbeat. Snapshots are conflated: a slow window sees the newest only.
"""

from __future__ import annotations

import asyncio
import math
import threading
import time
import uuid
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import msgspec
from PySide6.QtCore import QObject, Qt, Signal

from queue_link.asking import Asking
from queue_link.client import Client, LinkState
from queue_link.messages import Fault, Hello, Paired, PairingCode, Snapshot, Welcome
from queue_link.session import Answered, Expired, Session, SessionEvent
from queue_link.vocabulary import RequestId

__all__ = ["Link", "LinkSettings", "LinkState"]


class LinkSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where the queue server is and who this device is."""

    server: str | tuple[str, ...]
    """For example ``ws://127.0.0.1:8765``; or several addresses of one server, which are tried in turn."""
    token: str
    practice: bool = False
    """To the practice branch beside this device's own."""

    def __repr__(self) -> str:
        return f"LinkSettings(server={self.server!r}, token=…)"


class Link(QObject):
    """Signals out, commands in; all its methods are for the GUI thread."""

    welcomed = Signal(object)
    """``Welcome``, after every connect and reconnect."""
    snapshot = Signal(object)
    """``Snapshot``, the newest one."""
    answered = Signal(str, object)
    """``RequestId``, ``Result``."""
    expired = Signal(str)
    """``RequestId`` of a command that was never sent and never will be."""
    state_changed = Signal(object)
    """``LinkState``."""
    pairing_code = Signal(object)
    """``PairingCode``: what to show for as long as the state is ``PAIRING``."""
    paired = Signal(object)
    """``Paired``: the token to keep; the link goes on with it by itself."""
    _woken = Signal()

    def __init__(self, settings: LinkSettings, program: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._hello = Hello(token=settings.token, program=program, practice=settings.practice)
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._client: Client | None = None
        self._early: list[Callable[[Client], None]] = []
        self._ended = False
        self._inbox: deque[SessionEvent | LinkState] = deque()
        self._awake = False
        self._stopped = False
        self._state = LinkState.CONNECTING
        self._rejection: Fault | None = None
        self._last_heard: datetime | None = None
        self._ahead = datetime.now(UTC) - self._own_now()
        self._task: asyncio.Task[None] | None = None
        self._woken.connect(self._drain, Qt.ConnectionType.QueuedConnection)

    @property
    def state(self) -> LinkState:
        return self._state

    @property
    def rejection(self) -> Fault | None:
        """Why the server does not want this device, while ``REJECTED``."""
        return self._rejection if self._state is LinkState.REJECTED else None

    @property
    def last_heard(self) -> datetime | None:
        """The server's time of the newest message from it."""
        return self._last_heard

    def server_now(self) -> datetime:
        """The server's clock as far as known, in UTC."""
        return self._own_now() + self._ahead

    def start(self) -> None:
        self._thread = threading.Thread(target=self._run, name="link", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Disconnect and wait for the thread to end; no signal comes after this."""
        with self._lock:
            self._stopped = True
            if self._loop is not None:
                self._loop.call_soon_threadsafe(self._cancel)
        if self._thread is not None:
            self._thread.join(timeout=5)
            self._thread = None
        self._inbox.clear()

    def send(self, command: Asking, patience_s: float | None = None) -> RequestId:
        """Send a command; ``answered`` tells its result.

        It stays pending over reconnects and is sent again under the same id. After ``patience_s``
        seconds without ever having been sent it is given up with ``expired``; at once when the server
        has sent this device away for good.
        """
        request = RequestId(uuid.uuid4().hex)
        if not self._hand_over(lambda client: client.request(request, command, patience_s)):
            self._post(Expired(request))
        return request

    # --- in the GUI thread ------------------------------------------------------------------------

    def _hand_over(self, deed: Callable[[Client], None]) -> bool:
        """Let the link's thread do it, now or when it runs; False when it never will."""
        with self._lock:
            if self._ended:
                return False
            if self._loop is None or self._client is None:
                self._early.append(deed)
            else:
                self._loop.call_soon_threadsafe(deed, self._client)
            return True

    def _drain(self) -> None:
        with self._lock:
            self._awake = False
            items = list(self._inbox)
            self._inbox.clear()
        newest = max((i for i, item in enumerate(items) if isinstance(item, Snapshot)), default=-1)
        for i, item in enumerate(items):
            if not isinstance(item, Snapshot) or i == newest:
                self._deliver(item)

    def _deliver(self, item: SessionEvent | LinkState) -> None:
        match item:
            case LinkState():
                self._state = item
                self.state_changed.emit(item)
            case Welcome():
                self._rejection = None
                self._set_clock(item.at)
                self.welcomed.emit(item)
            case Snapshot():
                self._set_clock(item.at)
                self.snapshot.emit(item)
            case Answered(request, result):
                self.answered.emit(request, result)
            case Expired(request):
                self.expired.emit(request)
            case PairingCode():
                self._set_clock(item.at)
                self.pairing_code.emit(item)
            case Paired():
                self.paired.emit(item)
            case Fault():
                self._rejection = item

    def _set_clock(self, server: datetime) -> None:
        self._last_heard = server
        self._ahead = server - self._own_now()

    def _own_now(self) -> datetime:
        """A clock that nobody can set back while the program runs."""
        return _EPOCH + timedelta(seconds=time.monotonic())

    # --- in the link's thread ---------------------------------------------------------------------

    def _run(self) -> None:
        asyncio.run(self._stay_connected())

    async def _stay_connected(self) -> None:
        session = Session(self._hello)
        client = Client(self._settings.server, session, self._post, self._post)
        with self._lock:
            if self._stopped:
                return
            self._loop, self._task = asyncio.get_running_loop(), asyncio.current_task()
            self._client = client
            early, self._early = self._early, []
        try:
            for deed in early:
                deed(client)
            await client.run()
        except asyncio.CancelledError:
            return
        finally:
            with self._lock:
                self._ended, self._loop = True, None
        # What was handed over before the end is in the loop's queue, and is given up with the rest.
        await asyncio.sleep(0)
        for event in session.expire(math.inf):
            self._post(event)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _post(self, item: SessionEvent | LinkState) -> None:
        with self._lock:
            self._inbox.append(item)
            if self._awake or self._stopped:
                return
            self._awake = True
        self._woken.emit()


_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
