"""What devices were answered, for when they ask again."""

from __future__ import annotations

from typing import Generic, TypeVar

from queue_link.asking import Reply
from queue_link.vocabulary import DeviceId, RequestId
from queue_server.entry import Asked

R = TypeVar("R", bound=Reply)

KEPT_EACH = 1000
"""Answers kept for each device, the newest; it repeats a request soon or never."""


class Answers(Generic[R]):
    """Bounded: a device that asks without end forgets its own oldest answers, and nobody else's."""

    def __init__(self) -> None:
        self._by_device: dict[DeviceId, dict[RequestId, R]] = {}

    def get(self, asked: Asked) -> R | None:
        return self._by_device.get(asked.device, {}).get(asked.request)

    def put(self, asked: Asked, result: R) -> None:
        answers = self._by_device.setdefault(asked.device, {})
        answers[asked.request] = result
        if len(answers) > KEPT_EACH:
            del answers[next(iter(answers))]
