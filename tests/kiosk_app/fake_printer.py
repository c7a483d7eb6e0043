"""A printer without paper and time: tests say what it says."""

from __future__ import annotations

from collections.abc import Callable

from PIL import Image

from kiosk_app.printing.job_store import StoredJob
from kiosk_app.printing.outcome import Health, Outcome, PrintJob, PrintResult


class FakePrinter:
    """Keeps what was submitted; tells results and health when the test says so."""

    def __init__(
        self,
        on_result: Callable[[PrintResult], None],
        on_health: Callable[[Health], None],
        revive: Callable[[StoredJob], PrintJob],
    ) -> None:
        self.become = on_health
        self.revive = revive
        self._on_result = on_result
        self.jobs: list[PrintJob] = []
        self.cancelled: list[str] = []
        self.released = 0
        self.running = False

    def start(self) -> None:
        self.running = True

    def stop(self) -> None:
        self.running = False

    def submit(self, job: PrintJob) -> None:
        self.jobs.append(job)

    def cancel(self, key: str) -> None:
        self.cancelled.append(key)

    def release(self) -> None:
        self.released += 1

    def finish(self, outcome: Outcome, key: str | None = None) -> None:
        """End the job with this key; without one the newest."""
        self._on_result(PrintResult(key or self.jobs[-1].key, outcome, Health.READY))

    def slip(self, copy: bool = False) -> Image.Image:
        """The newest slip, drawn as the printer would have it drawn."""
        return self.jobs[-1].draw(copy or self.jobs[-1].copy)
