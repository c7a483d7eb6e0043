from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk_app.printing.outcome import Health, health_of
from kiosk_app.printing.status import (
    Answered,
    Cleared,
    Condition,
    Event,
    Printed,
    StatusChanged,
    StatusParser,
)

READY = b"\x10\x00\x00\x00"


@pytest.mark.parametrize(
    ("data", "condition"),
    [
        (READY, Condition()),
        (b"\x10\x00\x03\x00", Condition(near_end=True)),
        (b"\x18\x00\x0f\x00", Condition(offline=True, near_end=True, paper_out=True)),
        (b"\x38\x00\x00\x00", Condition(offline=True, cover_open=True)),
        (b"\x18\x08\x00\x00", Condition(offline=True, error=True)),
        (b"\x18\x20\x00\x00", Condition(offline=True, error=True)),
    ],
)
def test_reads_the_automatic_status(data: bytes, condition: Condition) -> None:
    """Four bytes tell the whole condition."""
    assert StatusParser().feed(data) == [StatusChanged(condition)]


def test_reads_answers_in_the_order_of_the_questions() -> None:
    """The reply bytes look alike; only their order says what they answer."""
    parser = StatusParser()
    for request in (1, 2, 3, 4):
        parser.asked(request)
    events = parser.feed(bytes([0x12 | 8, 0x12 | 0x20, 0x12, 0x12 | 0x0C | 0x60]))
    assert [event for event in events if isinstance(event, Answered)] == [Answered(n) for n in (1, 2, 3, 4)]
    assert parser.condition == Condition(offline=True, near_end=True, paper_out=True)


def test_an_answer_nobody_asked_for_is_skipped() -> None:
    """It cannot be told what it means."""
    assert StatusParser().feed(b"\x12") == []


def test_reads_process_ids_and_the_clear_answer() -> None:
    """The two replies on which everything rests."""
    assert StatusParser().feed(b"\x37\x22 7%~\x00\x37\x25\x00") == [Printed(b" 7%~"), Cleared()]


def test_other_replies_are_skipped() -> None:
    """Model names, offline notices and paper sensors have no meaning here and disturb nothing."""
    parser = StatusParser()
    assert parser.feed(b"_EPSON\x00\x37\x23B\x00\x00\x03" + READY) == [StatusChanged(Condition())]


def test_an_interrupted_status_is_dropped() -> None:
    """A status that is cut short by another reply does not eat it."""
    assert StatusParser().feed(b"\x18\x00\x37\x22abcd\x00") == [Printed(b"abcd")]


def test_an_endless_block_is_given_up() -> None:
    """Noise that looks like the start of a block does not make the parser deaf."""
    assert StatusParser().feed(b"\x5f" + b"\x7f" * 200 + READY)[-1] == StatusChanged(Condition())


REPLIES = st.lists(
    st.sampled_from([READY, b"\x18\x00\x0f\x00", b"\x37\x22abcd\x00", b"\x37\x25\x00", b"\x12", b"_TM\x00"])
)


@given(REPLIES, st.lists(st.integers(1, 5)))
def test_pieces_of_any_size_mean_the_same(replies: list[bytes], sizes: list[int]) -> None:
    """How the network cuts the bytes makes no difference."""
    data = b"".join(replies)
    parser, rest, events = _parser_that_asked(), data, list[Event]()
    for size in sizes:
        events += parser.feed(rest[:size])
        rest = rest[size:]
    assert events + parser.feed(rest) == _parser_that_asked().feed(data)


@given(st.binary())
def test_noise_does_no_harm(noise: bytes) -> None:
    """No bytes make the parser fail."""
    _parser_that_asked().feed(noise)


def _parser_that_asked() -> StatusParser:
    parser = StatusParser()
    for _ in range(50):
        parser.asked(4)
    return parser


@pytest.mark.parametrize(
    ("condition", "health"),
    [
        (Condition(), Health.READY),
        (Condition(near_end=True), Health.NEAR_END),
        (Condition(offline=True, near_end=True, paper_out=True), Health.PAPER_OUT),
        (Condition(offline=True, cover_open=True, paper_out=True), Health.COVER_OPEN),
        (Condition(offline=True, error=True), Health.ERROR),
        (Condition(offline=True), Health.OFFLINE),
    ],
)
def test_one_word_for_each_condition(condition: Condition, health: Health) -> None:
    """The most telling cause wins, and only ready and near end can print."""
    assert health_of(condition) is health
    assert health.can_print == condition.can_print
