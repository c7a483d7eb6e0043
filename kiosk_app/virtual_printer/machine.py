"""The virtual printer in a thread of its own, with what came out of it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from PIL import Image

from kiosk_app.virtual_printer.faults import Fault
from kiosk_app.virtual_printer.folder import SlipFolder
from kiosk_app.virtual_printer.interpreter import FULL_ROLL_MM, Interpreter, State
from kiosk_app.virtual_printer.mechanism import Listeners, Mechanism, Pace
from kiosk_app.virtual_printer.server import PrinterServer

T = TypeVar("T")


@dataclass(frozen=True)
class Options:
    host: str = "127.0.0.1"
    port: int = 0
    paper_mm: float = FULL_ROLL_MM
    width_dots: int = 576
    pace: Pace = field(default_factory=Pace)
    save: Path | None = None
    """Folder for pictures of the slips."""


@dataclass(frozen=True)
class Report:
    """What the printer has done and how it is."""

    slips: int
    files: list[str]
    state: State
    clients: int


class Machine:
    """Every method may be called from the thread that made it; listeners are called in the printer's."""

    def __init__(self, options: Options, listeners: Listeners = Listeners()) -> None:  # noqa: B008 - frozen
        self._options = options
        self._folder = SlipFolder(options.save) if options.save else None
        self._slips = 0
        self._files: list[str] = []
        self._on_slip = listeners.slip
        self._mechanism = Mechanism(
            Interpreter(options.width_dots, options.paper_mm),
            options.pace,
            replace(listeners, slip=self._keep),
        )
        self._server = PrinterServer(self._mechanism)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="virtual-printer", daemon=True)

    def start(self) -> int:
        """The port in use. Raises ``OSError`` when it is taken."""
        self._thread.start()
        starting = self._server.start(self._options.host, self._options.port)
        return asyncio.run_coroutine_threadsafe(starting, self._loop).result()

    def stop(self) -> None:
        asyncio.run_coroutine_threadsafe(self._server.stop(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def take_paper_out(self) -> None:
        self._call(self._mechanism.paper_out)

    def put_in_new_roll(self) -> None:
        self._call(self._mechanism.new_roll)

    def open_cover(self, open_: bool) -> None:
        self._call(lambda: self._mechanism.open_cover(open_))

    def suffer(self, fault: Fault, after_bytes: int = 0) -> None:
        """Have a fault now, or once so many more bytes were received."""
        self._call(lambda: self._mechanism.suffer(fault, after_bytes))

    def mend(self) -> None:
        """End all faults."""
        self._call(self._mechanism.mend)

    def report(self) -> Report:
        return self._call(
            lambda: Report(self._slips, list(self._files), self._mechanism.state, self._mechanism.clients)
        )

    def _call(self, function: Callable[[], T]) -> T:
        future: Future[T] = Future()

        def run() -> None:
            try:
                future.set_result(function())
            except Exception as error:
                future.set_exception(error)

        self._loop.call_soon_threadsafe(run)
        return future.result()

    def _keep(self, slip: Image.Image) -> None:
        if self._folder:
            self._files.append(str(self._folder.save(slip)))
        self._slips += 1
        self._on_slip(slip)
