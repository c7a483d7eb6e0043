"""What is to be said, before it is sound: pieces in one language, public or private."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from queue_link.vocabulary import Language


@dataclass(frozen=True)
class Text:
    """Words as they are shown."""

    text: str
    clip: str = ""
    """The recording that says the same, such as ``phrase/welcome``; empty: none can."""


@dataclass(frozen=True)
class Number:
    value: int


@dataclass(frozen=True)
class Code:
    """A ticket number or the name of a counter: a letter or two, a number, or both: ``A012``, ``3``."""

    text: str


@dataclass(frozen=True)
class Pause:
    """As short as a comma."""


Piece = Text | Number | Code | Pause


@dataclass(frozen=True)
class Utterance:
    """One thing said from beginning to end. Without pieces and chime it is a moment of silence."""

    language: Language
    pieces: tuple[Piece, ...]
    private: bool = False
    """Only for headphones, and never kept on the disk."""
    public: tuple[Piece, ...] = ()
    """Said on the loudspeaker in place of what is private; empty: nothing."""
    chime: Path | None = None
    """A WAV file that is played just before; without pieces, alone."""

    def aloud(self) -> Utterance | None:
        """What may be said on a loudspeaker; None for nothing."""
        if not self.private:
            return self
        return replace(self, pieces=self.public, private=False, public=()) if self.public else None


def text(language: Language, words: str, *, private: bool = False, public: str = "") -> Utterance:
    """An utterance of plain words."""
    return Utterance(language, (Text(words),), private, (Text(public),) if public else ())
