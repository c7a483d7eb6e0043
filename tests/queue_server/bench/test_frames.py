from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest
from websockets.frames import Opcode
from websockets.protocol import State
from websockets.server import ServerProtocol

from queue_server.bench.fault import BenchFault
from queue_server.bench.frames import Channel, FrameReader, client_frame


def server_frame(payload: bytes, opcode: int = Opcode.TEXT) -> bytes:
    """What the library's own server sends."""
    server = ServerProtocol(state=State.OPEN)
    if opcode == Opcode.PING:
        server.send_ping(payload)
    else:
        server.send_text(payload)
    return b"".join(server.data_to_send())


@pytest.fixture
def ends() -> Iterator[tuple[Channel, socket.socket]]:
    ours, theirs = socket.socketpair()
    theirs.settimeout(5)
    with ours, theirs:
        yield Channel(ours), theirs


@pytest.mark.parametrize("size", [0, 1, 125, 126, 300, 60_000])
def test_frames_are_what_a_server_reads(size: int) -> None:
    """Made beforehand or not, the library's server takes them."""
    server = ServerProtocol(state=State.OPEN)
    server.receive_data(client_frame(b"x" * size))
    (frame,) = server.events_received()
    assert getattr(frame, "data", None) == b"x" * size


@pytest.mark.parametrize("step", [1, 2, 3, 7, 1000, 200_000])
def test_frames_come_out_whole_however_the_bytes_come_in(step: int) -> None:
    """Short, medium and long frames, cut anywhere."""
    payloads = [b"", b"a", b"b" * 125, b"c" * 126, b"d" * 70_000, b"e"]
    data = b"".join(map(server_frame, payloads))
    reader = FrameReader()
    frames = [frame for at in range(0, len(data), step) for frame in reader.feed(data[at : at + step])]
    assert frames == [(Opcode.TEXT, payload) for payload in payloads]


def test_pings_are_answered(ends: tuple[Channel, socket.socket]) -> None:
    """Or the server would cut the connection in a long run."""
    channel, server = ends
    server.sendall(server_frame(b"are you there", Opcode.PING) + server_frame(b"news"))
    assert channel.receive() == [b"news"]
    assert server.recv(100) == client_frame(b"are you there", Opcode.PONG)


def test_closed_connection_spoils_the_run(ends: tuple[Channel, socket.socket]) -> None:
    """Nobody measures a server that is not there."""
    channel, server = ends
    server.close()
    with pytest.raises(BenchFault, match="closed"):
        channel.receive()
