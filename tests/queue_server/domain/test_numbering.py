"""Number series."""

from __future__ import annotations

import pytest

from queue_link.vocabulary import QueueId, TicketNumber
from queue_server.domain.configuration import SERIES_LETTERS, Queue
from queue_server.domain.numbering import next_serial, serial_of, ticket_number


@pytest.mark.parametrize(
    ("last", "serial", "number"), [(999, 1, "A001"), (999, 999, "A999"), (99, 7, "A007"), (9999, 7, "A0007")]
)
def test_numbers_have_as_many_digits_as_the_last_of_the_series(last: int, serial: int, number: str) -> None:
    """Three at least, so that they line up on the display."""
    assert ticket_number(Queue(QueueId("a"), "A", last=last), serial) == number
    assert serial_of(TicketNumber(number)) == serial


def test_a_series_ends_and_does_not_wrap() -> None:
    """After the last there is none."""
    queue = Queue(QueueId("a"), "A", first=5, last=6)
    assert [next_serial(queue, newest) for newest in (None, 5, 6)] == [5, 6, None]


def test_letters_that_read_as_digits_are_not_series_letters() -> None:
    """I, O and Q."""
    assert not set("IOQ") & set(SERIES_LETTERS)
