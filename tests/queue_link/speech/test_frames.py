"""What goes through the pipes of the engine."""

from __future__ import annotations

import asyncio
import io

import pytest

from queue_link.speech.frames import (
    LARGEST,
    Answer,
    BrokenStream,
    Introduce,
    Introduced,
    Refused,
    Render,
    Rendered,
    Request,
    Spell,
    Spelled,
    framed,
    read_answer,
    read_request,
)


async def answers(data: bytes) -> Answer:
    stream = asyncio.StreamReader()
    stream.feed_data(data)
    stream.feed_eof()
    return await read_answer(stream)


def test_requests_arrive_as_they_were_sent() -> None:
    """One after the other, until the stream ends."""
    sent: list[Request] = [Introduce(), Render("Olé", "es", 140), Spell("A-12", "en")]
    stream = io.BytesIO(b"".join(map(framed, sent)))
    assert [read_request(stream) for _ in range(4)] == [*sent, None]


@pytest.mark.parametrize(
    "answer", [Introduced("1.52.0", ("en", "fi")), Rendered(bytes(range(256))), Spelled("eɪ"), Refused("no")]
)
async def test_answers_arrive_as_they_were_sent(answer: Answer) -> None:
    """Bytes and letters of any kind."""
    assert await answers(framed(answer)) == answer


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "the stream ended"),
        (framed(Refused("no"))[:-1], "the stream ended"),
        ((LARGEST + 1).to_bytes(4, "big"), f"a frame of {LARGEST + 1} bytes"),
        (b"\0\0\0\x01{", "Expected `object`, got `int`"),
        (framed(Introduce()), "Invalid value 'introduce'"),
    ],
)
async def test_what_is_no_answer_breaks_the_stream(data: bytes, why: str) -> None:
    """It is told what came instead."""
    with pytest.raises(BrokenStream, match=why):
        await answers(data)


@pytest.mark.parametrize("data", [b"\0\0", b"\0\0\0\x05ab", b"\0\0\0\x01\xc1"])
def test_what_is_no_request_breaks_the_stream(data: bytes) -> None:
    """The engine's process ends, and is started again."""
    with pytest.raises(BrokenStream):
        read_request(io.BytesIO(data))
