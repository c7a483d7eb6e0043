"""The voice of the display: a chime, then a call in its languages, one after another."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from display_app.announcement import LONGEST_S, Announced, letters_in, sentences
from queue_link.qt.speaker import Speaker
from queue_link.speech.phrases import CallPhrases
from queue_link.speech.utterance import Utterance
from queue_link.vocabulary import Language

_CHIME_AND_ONE = 2
"""What is left of an announcement in a hurry: the chime, and the first language."""


class Voice(Protocol):
    """Announces one call at a time. None of these waits for the sound."""

    @property
    def ready(self) -> bool:
        """Whether words can be spoken, and not a chime only."""
        ...

    @property
    def speaking(self) -> bool:
        """Whether an announcement has begun and not ended."""
        ...

    def announce(self, call: Announced, languages: Sequence[Language]) -> None:
        """Ring, then say the call in these languages; in as many as there is time for, the first ones."""
        ...

    def hurry(self) -> None:
        """Others wait: say only the first of the languages that can be spoken here.

        A sentence that has begun is not cut.
        """
        ...

    def silence(self) -> None:
        """What is being announced holds no longer: say no more of it."""
        ...


class NoVoice:
    """No sound was asked for."""

    ready = False
    speaking = False

    def announce(self, call: Announced, languages: Sequence[Language]) -> None:
        """Nothing to hear."""

    def hurry(self) -> None:
        """Nothing to leave out."""

    def silence(self) -> None:
        """Nothing to end."""


NO_VOICE = NoVoice()


class SpokenCalls(QObject):
    """A voice that is heard, on a loudspeaker that may fail: then everything else goes on."""

    ended = Signal()
    """An announcement is over, or has failed."""

    def __init__(self, speaker: Speaker, phrases: CallPhrases, chime: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._phrases = phrases
        self._chime = chime
        self._spoke = False
        speaker.changed.connect(self._look)

    @property
    def ready(self) -> bool:
        return self._speaker.ready

    @property
    def speaking(self) -> bool:
        return self._speaker.saying

    def announce(self, call: Announced, languages: Sequence[Language]) -> None:
        """What cannot be spoken here is left out; a chime that sounds is better than none."""
        here = [language for language in languages if self._can_say(call, language)]
        # The chime is a sound of its own: it is heard also where an engine fails.
        chime = Utterance(Language("en"), (), chime=self._chime)
        self._speaker.say(chime, *sentences(self._phrases, call, here), within_s=LONGEST_S)

    def hurry(self) -> None:
        self._speaker.curtail(_CHIME_AND_ONE)

    def silence(self) -> None:
        self._speaker.silence()

    def _can_say(self, call: Announced, language: Language) -> bool:
        if language not in self._phrases.languages:
            return False
        clips = self._phrases.clips_needed(language, letters_in(call))
        return bool(self._speaker.languages([language], clips))

    def _look(self) -> None:
        spoke, self._spoke = self._spoke, self.speaking
        if spoke and not self._spoke:
            self.ended.emit()
