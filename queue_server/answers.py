"""What devices were answered, for when they ask again."""

from __future__ import annotations

from queue_link.results import Result
from queue_link.vocabulary import DeviceId, RequestId
from queue_server.entry import Asked

KEPT_EACH = 1000
"""Answers kept for each device, the newest; it repeats a request soon or never."""


class Answers:
    """Bounded: a device that asks without end forgets its own oldest answers, and nobody else's."""

    def __init__(self) -> None:
        self._by_device: dict[DeviceId, dict[RequestId, Result]] = {}

    def get(self, asked: Asked) -> Result | None:
        return self._by_device.get(asked.device, {}).get(asked.request)

    def put(self, asked: Asked, result: Result) -> None:
        answers = self._by_device.setdefault(asked.device, {})
        answers[asked.request] = result
        if len(answers) > KEPT_EACH:
            del answers[next(iter(answers))]
