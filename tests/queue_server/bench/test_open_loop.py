from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from queue_server.bench.frames import Channel
from queue_server.bench.numbered import answer_frame
from queue_server.bench.open_loop import Shot, open_loop

SIZE = 100
STALL_S = 0.2


@contextmanager
def answering(serve: Callable[[socket.socket], None]) -> Iterator[Channel]:
    """A channel to a server that runs in a thread of its own."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        thread = threading.Thread(target=serve, args=(theirs,))
        thread.start()
        yield Channel(ours)
        thread.join()


def echo(server: socket.socket, frames: int, stall: float = 0.0) -> None:
    """Answer ``frames`` requests, the first after ``stall`` seconds; masks are taken off by cutting them."""
    frame_size = len(answer_frame(0, SIZE))
    for index in range(frames):
        frame = server.recv(frame_size, socket.MSG_WAITALL)
        if index == 0:
            time.sleep(stall)
        server.sendall(bytes((frame[0], SIZE)) + frame[6:])


def shots(channel: Channel, count: int, every_s: float) -> list[Shot]:
    return [Shot(n * every_s, n, channel, answer_frame(n, SIZE)) for n in range(count)]


def test_every_shot_is_answered_under_its_number() -> None:
    """Answers are matched to what was asked."""
    with answering(lambda server: echo(server, 20)) as channel:
        hits = open_loop(shots(channel, 20, 0.001))
    assert sorted(hits) == list(range(20))
    assert all(f'"id":"{number:08d}"'.encode() in hit.answer for number, hit in hits.items())


def test_stalled_server_is_charged_for_all_who_would_have_asked() -> None:
    """Waits count from when each request was due, not from when it could be sent."""
    with answering(lambda server: echo(server, 10, STALL_S)) as channel:
        hits = open_loop(shots(channel, 10, STALL_S / 20))
    waits = [hits[number].wait for number in range(10)]
    assert all(wait >= STALL_S - number * STALL_S / 20 - 0.001 for number, wait in enumerate(waits))
