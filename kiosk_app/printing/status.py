"""What a printer says: bytes of the back channel to events, without any I/O.

After Epson's ESC/POS reference; other makers follow it. Replies of different kinds are told apart
by their fixed bits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

DLE_EOT = b"\x10\x04"
CLEAR = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""DLE DC4 8: throw away all that is in the buffers. Obeyed at once, answered by ``37 25 00``."""
CAUSES = (1, 2, 3, 4)
"""All status requests (DLE EOT n): printer, offline cause, error, paper."""

PRESENTER = 0
"""Asked for like a status request; its answer is one byte of the presenter's own."""

_BLOCK_STARTS = frozenset({0x37, 0x3B, 0x3D, 0x5F})
_LONGEST_BLOCK = 80


@dataclass(frozen=True)
class Condition:
    """The printer's state as its last status bytes told it."""

    offline: bool = False
    cover_open: bool = False
    error: bool = False
    near_end: bool = False
    paper_out: bool = False

    @property
    def can_print(self) -> bool:
        return not (self.offline or self.cover_open or self.error or self.paper_out)


@dataclass(frozen=True)
class StatusChanged:
    """A status was told, asked for or not."""

    condition: Condition


@dataclass(frozen=True)
class Answered:
    """The reply to DLE EOT ``request`` came (its content is a ``StatusChanged`` of its own)."""

    request: int


@dataclass(frozen=True)
class Printed:
    """Everything sent before this process id has been printed (GS ( H function 48)."""

    process_id: bytes


@dataclass(frozen=True)
class Cleared:
    """The buffers are empty (answer to ``CLEAR``)."""


@dataclass(frozen=True)
class Presented:
    """The presenter's answer."""

    answer: int


Event = StatusChanged | Answered | Printed | Cleared | Presented


class StatusParser:
    """Feed it bytes as they come, in pieces of any size."""

    def __init__(self) -> None:
        self.condition = Condition()
        self._pending = bytearray()
        self._asked: list[int] = []

    def asked(self, request: int) -> None:
        """A DLE EOT ``request`` was sent. Replies do not say what they answer; they keep the order."""
        self._asked.append(request)

    def forget_asked(self) -> None:
        """No answer to anything asked so far is waited for any more."""
        self._asked.clear()

    def feed(self, data: bytes) -> list[Event]:
        """The events that these bytes complete. Bytes that mean nothing are skipped."""
        self._pending += data
        events: list[Event] = []
        while self._pending and (length := self._reply_length()):
            reply = bytes(self._pending[:length])
            del self._pending[:length]
            events.extend(self._read(reply))
        return events

    def _reply_length(self) -> int:
        """Length of the reply that the pending bytes begin with; 0 while it is incomplete."""
        first = self._pending[0]
        if first in _BLOCK_STARTS:
            end = self._pending.find(0, 0, _LONGEST_BLOCK)
            if end < 0:
                return 1 if len(self._pending) >= _LONGEST_BLOCK else 0
            return end + 1
        if first & 0x93 == 0x10:
            return self._automatic_length()
        return 1

    def _automatic_length(self) -> int:
        """Four bytes; one byte, which is then skipped, when something else interrupts them."""
        rest = self._pending[1:4]
        if any(byte & 0x90 for byte in rest):
            return 1
        return 4 if len(rest) == 3 else 0

    def _read(self, reply: bytes) -> Iterator[Event]:
        first = reply[0]
        if len(reply) == 7 and reply[:2] == b"\x37\x22":
            yield Printed(reply[2:6])
        elif reply == b"\x37\x25\x00":
            yield Cleared()
        elif len(reply) == 4 and first & 0x93 == 0x10:
            yield self._learn(_automatic_status(reply))
        elif len(reply) == 1 and self._asked[:1] == [PRESENTER]:
            self._asked.pop(0)
            yield Presented(first)
        elif len(reply) == 1 and first & 0x93 == 0x12 and self._asked:
            request = self._asked.pop(0)
            yield self._learn(_READERS[request](self.condition, first))
            yield Answered(request)

    def _learn(self, condition: Condition) -> StatusChanged:
        self.condition = condition
        return StatusChanged(condition)


def _automatic_status(reply: bytes) -> Condition:
    return Condition(
        offline=bool(reply[0] & 0x08),
        cover_open=bool(reply[0] & 0x20),
        error=bool(reply[1] & 0x68),
        near_end=bool(reply[2] & 0x03),
        paper_out=bool(reply[2] & 0x0C),
    )


def _printer_status(known: Condition, byte: int) -> Condition:
    return replace(known, offline=bool(byte & 0x08))


def _offline_cause(known: Condition, byte: int) -> Condition:
    return replace(known, cover_open=bool(byte & 0x04), paper_out=bool(byte & 0x20), error=bool(byte & 0x40))


def _error_cause(known: Condition, byte: int) -> Condition:
    return replace(known, error=known.error or bool(byte & 0x68))


def _paper_status(known: Condition, byte: int) -> Condition:
    return replace(known, near_end=bool(byte & 0x0C), paper_out=bool(byte & 0x60))


_READERS: dict[int, Callable[[Condition, int], Condition]] = {
    1: _printer_status,
    2: _offline_cause,
    3: _error_cause,
    4: _paper_status,
}
