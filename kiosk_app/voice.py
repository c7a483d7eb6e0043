"""The voice of the speech mode, as the kiosk needs it."""

from __future__ import annotations

from typing import Protocol

from kiosk_app.speech_script import Utterances
from queue_link.qt.speaker import Speaker
from queue_link.speech.settings import Route


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

    def listen(self, *, by_headphones: bool) -> None:
        """Who hears it from now on: whoever wears the headphones, or everybody around."""
        ...


class SpokenVoice:
    """A voice that is heard."""

    def __init__(self, speaker: Speaker) -> None:
        self._speaker = speaker
        self._by_headphones = False

    def say(self, utterances: Utterances) -> None:
        self._speaker.say(*utterances)

    def interrupt(self) -> None:
        self._speaker.silence()

    def repeat(self) -> None:
        self._speaker.repeat()

    def louder(self) -> None:
        self._speaker.turn_volume()

    def reset(self) -> None:
        self._speaker.reset()
        self._choose_route()

    def listen(self, *, by_headphones: bool) -> None:
        self._by_headphones = by_headphones
        self._choose_route()

    def _choose_route(self) -> None:
        """Without the one that is wanted it stays as it is, and private things are for headphones only."""
        wanted = Route.HEADPHONES if self._by_headphones else Route.SPEAKER
        if wanted in self._speaker.routes and wanted is not self._speaker.route:
            self._speaker.use(wanted)


class Chime(Protocol):
    """A short sound."""

    def play(self) -> None: ...
