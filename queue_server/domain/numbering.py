"""Number series: a neutral letter and a number, from the first each business day, never reused in it."""

from __future__ import annotations

from queue_link.vocabulary import TicketNumber
from queue_server.domain.configuration import Queue


def next_serial(queue: Queue, newest: int | None) -> int | None:
    """The serial after ``newest`` (None: no ticket yet today); None when the series is used up."""
    serial = queue.first if newest is None else max(newest + 1, queue.first)
    return serial if serial <= queue.last else None


def ticket_number(queue: Queue, serial: int) -> TicketNumber:
    """``A007``: as many digits as the last number of the series has, three at least."""
    return TicketNumber(f"{queue.letter}{serial:0{max(3, len(str(queue.last)))}d}")


def serial_of(number: TicketNumber) -> int:
    """7 for ``A007``."""
    return int(number[1:])
