"""The speech engine's own process: ``python -m queue_link.speech.engine``. Text in, WAV out.

A process of its own keeps the GPL of espeak-ng out of the programs, and a crash or a hang of the library out
of their way. It ends when its input does.
"""

from __future__ import annotations

import contextlib
import io
import os
import signal
import sys
import wave
from typing import BinaryIO

from queue_link.speech.espeak import Espeak, NoSuchVoice
from queue_link.speech.frames import (
    Answer,
    Introduce,
    Introduced,
    Refused,
    Render,
    Rendered,
    Request,
    Spell,
    Spelled,
    framed,
    read_request,
)


def work(espeak: Espeak, asked: BinaryIO, answered: BinaryIO) -> None:
    """Answer until the input ends."""
    while (request := read_request(asked)) is not None:
        answered.write(framed(answer(espeak, request)))
        answered.flush()


def answer(espeak: Espeak, request: Request) -> Answer:
    """What the library makes of one request."""
    try:
        match request:
            case Introduce():
                return Introduced(espeak.version, tuple(sorted(espeak.voices())))
            case Render(text, voice, words_per_minute):
                return Rendered(_wav(espeak.render(text, voice, words_per_minute), espeak.rate))
            case Spell(text, voice):
                return Spelled(espeak.phonemes(text, voice))
    except NoSuchVoice as unknown:
        return Refused(str(unknown))


def _wav(samples: bytes, rate: int) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setparams((1, 2, rate, 0, "NONE", ""))
        out.writeframes(samples)
    return file.getvalue()


def main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # What the library prints must not get between the frames.
    answered = os.dup(1)
    os.dup2(2, 1)
    with contextlib.suppress(BrokenPipeError), os.fdopen(answered, "wb") as answers:
        work(Espeak(), sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
