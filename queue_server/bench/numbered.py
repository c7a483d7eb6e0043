"""Requests made beforehand, numbered, so that answers are told apart without being decoded."""

from __future__ import annotations

from itertools import count

from queue_link.commands import Command
from queue_link.messages import Request, encode
from queue_server.bench.frames import client_frame

_DIGITS = 8
_BEFORE_NUMBER = b'{"type":"answer","id":"'
_FROM = len(_BEFORE_NUMBER)
_SNAPSHOT = b'{"type":"snapshot"'


class Requests:
    """Makes requests that no device has made before on the same server."""

    def __init__(self) -> None:
        self._numbers = count()

    def make(self, command: Command) -> tuple[int, bytes]:
        """A new number and the frame that asks for ``command`` under it."""
        number = next(self._numbers)
        return number, client_frame(encode(Request(f"{number:0{_DIGITS}d}", command)))

    def frame(self, command: Command) -> bytes:
        return self.make(command)[1]


def answer_frame(number: int, size: int, after: bytes = b"") -> bytes:
    """Asks a server that sends back what it gets for an answer of ``size`` bytes."""
    message = _BEFORE_NUMBER + f'{number:0{_DIGITS}d}"'.encode()
    padding = max(0, size - len(message) - 1) * b" "
    return client_frame(message + padding + b"}" + after)


def is_answer(message: bytes) -> bool:
    """Whether it answers a request; devices are sent snapshots too, at any time."""
    return not message.startswith(_SNAPSHOT)


def answered_number(message: bytes) -> int:
    """Which request an answer answers."""
    return int(message[_FROM : _FROM + _DIGITS])
