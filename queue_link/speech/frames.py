"""What the speech engine's process is asked and how it answers: MessagePack, its length before it."""

from __future__ import annotations

import asyncio
import struct
from typing import BinaryIO

import msgspec

LARGEST = 32 * 1024 * 1024
"""Bytes in a frame: some twelve minutes of speech. More is a broken stream, not a message."""
_LENGTH = struct.Struct(">I")


class Introduce(msgspec.Struct, frozen=True, tag="introduce"):
    """Say who you are."""


class Render(msgspec.Struct, frozen=True, tag="render"):
    """Speak ``text`` with the voice of this name."""

    text: str
    voice: str
    words_per_minute: int


class Spell(msgspec.Struct, frozen=True, tag="spell"):
    """Say how ``text`` is pronounced, in the international phonetic alphabet."""

    text: str
    voice: str


class Introduced(msgspec.Struct, frozen=True, tag="introduced"):
    version: str
    voices: tuple[str, ...]


class Rendered(msgspec.Struct, frozen=True, tag="rendered"):
    wav: bytes


class Spelled(msgspec.Struct, frozen=True, tag="spelled"):
    phonemes: str


class Refused(msgspec.Struct, frozen=True, tag="refused"):
    """The engine works and will not do this; asking again gives the same answer."""

    why: str


Request = Introduce | Render | Spell
Answer = Introduced | Rendered | Spelled | Refused
_request: msgspec.msgpack.Decoder[Request] = msgspec.msgpack.Decoder(Request)
_answer: msgspec.msgpack.Decoder[Answer] = msgspec.msgpack.Decoder(Answer)


class BrokenStream(Exception):
    """What came is no frame: the two ends no longer understand each other."""


def framed(message: Request | Answer) -> bytes:
    """A message as it goes through a pipe."""
    body = msgspec.msgpack.encode(message)
    return _LENGTH.pack(len(body)) + body


def read_request(stream: BinaryIO) -> Request | None:
    """The next request; None at the end of the stream. Raises ``BrokenStream``."""
    head = stream.read(_LENGTH.size)
    if not head:
        return None
    body = stream.read(_body_length(head))
    try:
        return _request.decode(body)
    except msgspec.DecodeError as fault:
        raise BrokenStream(str(fault)) from fault


async def read_answer(stream: asyncio.StreamReader) -> Answer:
    """The next answer. Raises ``BrokenStream``, also when the stream ends."""
    try:
        head = await stream.readexactly(_LENGTH.size)
        body = await stream.readexactly(_body_length(head))
    except asyncio.IncompleteReadError as ended:
        raise BrokenStream("the stream ended") from ended
    try:
        return _answer.decode(body)
    except msgspec.DecodeError as fault:
        raise BrokenStream(str(fault)) from fault


def _body_length(head: bytes) -> int:
    if len(head) < _LENGTH.size:
        raise BrokenStream("the stream ended")
    (length,) = _LENGTH.unpack(head)
    if length > LARGEST:
        raise BrokenStream(f"a frame of {length} bytes")
    return int(length)
