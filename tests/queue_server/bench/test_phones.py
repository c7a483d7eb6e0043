from __future__ import annotations

import pytest

from queue_link.messages import encode
from queue_link.phone_messages import PhoneSnapshot, PhoneView
from queue_link.vocabulary import Situation, TicketNumber
from queue_server.bench.displays import Sightings
from queue_server.bench.phones import PHONES, calls_told
from tests.queue_server.branches import NINE


def frame(number: str, situation: Situation) -> bytes:
    return encode(PhoneSnapshot(NINE, "9:00", PhoneView(TicketNumber(number), situation, "", before=1)))


@pytest.mark.parametrize("situation", Situation)
def test_a_phone_is_noted_when_it_is_called(situation: Situation) -> None:
    """By its number; mere figures are not noted."""
    mark = PHONES.mark(frame("A012", situation))
    assert mark == (b"A012" if situation is Situation.CALLED else None)


def test_a_call_counts_when_it_is_told_first() -> None:
    """A recall, or the same again, is no news."""
    seen = [(1, 10.0, b"A012"), (2, 10.5, b"A013"), (1, 11.0, b"A012")]
    assert calls_told(Sightings(seen=seen)) == {"A012": [10.0], "A013": [10.5]}
