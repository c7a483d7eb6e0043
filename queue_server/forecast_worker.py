"""The forecast's own process: scenes in on standard input, outlooks out on standard output, as lines of JSON.

A process of its own costs the live branch nothing but the other processor; it ends with the server, because
its input does.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from typing import BinaryIO

import msgspec

from queue_server.domain.forecast.scene import Scene
from queue_server.domain.forecast.simulation import forecast

NICE = 5
"""Tickets and calls go before forecasts where processors are few."""


class Asked(msgspec.Struct, frozen=True):
    """One forecast to be made. The same scene with the same seed gives the same outlook."""

    scene: Scene
    seed: int
    draws: int


def work(asked: BinaryIO, answered: BinaryIO) -> None:
    """Answer until the input ends."""
    decode, encode = msgspec.json.Decoder(Asked).decode, msgspec.json.Encoder().encode
    for line in asked:
        job = decode(line)
        answered.write(encode(forecast(job.scene, job.seed, job.draws)) + b"\n")
        answered.flush()


def main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(OSError, AttributeError):
        os.nice(NICE)
    with contextlib.suppress(BrokenPipeError):
        work(sys.stdin.buffer, sys.stdout.buffer)


if __name__ == "__main__":
    main()
