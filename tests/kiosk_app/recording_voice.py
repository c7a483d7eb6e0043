"""A voice that makes no sound and remembers what it was told."""

from __future__ import annotations

from kiosk_app.speech_script import Utterances
from queue_link.speech.utterance import Text, Utterance


def words_of(utterance: Utterance) -> str:
    """What is said, as it is written."""
    return " ".join(piece.text for piece in utterance.pieces if isinstance(piece, Text))


class RecordingVoice:
    """What was said, and everything that was asked of the voice, in order."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.said: list[Utterances] = []

    def say(self, utterances: Utterances) -> None:
        self.asked.append("say")
        self.said.append(utterances)

    def interrupt(self) -> None:
        self.asked.append("interrupt")

    def repeat(self) -> None:
        self.asked.append("repeat")

    def louder(self) -> None:
        self.asked.append("louder")

    def reset(self) -> None:
        self.asked.append("reset")

    def listen(self, *, by_headphones: bool) -> None:
        self.asked.append("headphones" if by_headphones else "loudspeaker")

    @property
    def last(self) -> list[str]:
        """The words that were said last."""
        return [words_of(utterance) for utterance in self.said[-1]] if self.said else []


class CountingChime:
    """How often it would have rung."""

    def __init__(self) -> None:
        self.rung = 0

    def play(self) -> None:
        self.rung += 1
