"""A kiosk's printing in a process of its own, to be killed: ``python -m ... PORT FOLDER KEY KEY ...``."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import msgspec

from kiosk_app.printing.outcome import Health, PrintResult
from kiosk_app.printing.worker import PrinterWorker
from tests.kiosk_app.printing.desk import FAST, job, revive


def main(port: str, folder: str, *keys: str) -> None:
    """Print the slips as soon as the printer is ready, and never end."""
    ready = threading.Event()

    def hear(health: Health) -> None:
        if health.can_print:
            ready.set()

    def tell(result: PrintResult) -> None:
        sys.stdout.write(f"{result.key} {result.outcome}\n")
        sys.stdout.flush()

    settings = msgspec.structs.replace(FAST, port=int(port))
    worker = PrinterWorker(settings, tell, hear, revive, folder=Path(folder))
    worker.start()
    ready.wait()
    for key in keys:
        worker.submit(job(key))
    threading.Event().wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
