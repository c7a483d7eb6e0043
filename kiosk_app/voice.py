"""The voice of the speech mode, as the kiosk needs it."""

from __future__ import annotations

from typing import Protocol

from kiosk_app.speech_script import Utterances


class Voice(Protocol):
    """Says utterances one after another. None of these waits for the sound."""

    def say(self, utterances: Utterances) -> None:
        """Say these instead of whatever is being said."""
        ...

    def interrupt(self) -> None:
        """Be silent at once."""
        ...

    def repeat(self) -> None:
        """Say the last utterances again."""
        ...

    def louder(self) -> None:
        """One step louder; after the loudest, the softest again."""
        ...

    def reset(self) -> None:
        """Be silent, and as loud as for a new customer, who hears nothing of what was said before."""
        ...


class Chime(Protocol):
    """A short sound."""

    def play(self) -> None: ...
