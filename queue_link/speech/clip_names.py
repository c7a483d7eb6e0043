"""Which recordings say which pieces: a word by its name, a number by few clips, a code letter by letter."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from queue_link.speech.spoken_text import code_parts
from queue_link.speech.utterance import Code, Number, Pause, Piece, Text

PAUSE = ","
"""Stands for a pause among the names."""
Has = Callable[[str], bool]


class NoClip(Exception):
    """A piece has no recording; its argument is the name that one would have."""


def clip_names(pieces: Iterable[Piece], has: Has) -> tuple[str, ...]:
    """The names of the clips, in order. Raises ``NoClip`` for the first piece that has none."""
    return tuple(name for piece in pieces for name in _names(piece, has))


def number_clips(value: int, has: Has) -> tuple[str, ...]:
    """The whole number; else its hundreds and the rest; else its digits one by one. Raises ``NoClip``.

    ``num/100+`` is a hundred with something after it, as a language says it: "one hundred and".
    """
    whole, (hundreds, rest) = f"num/{value}", divmod(value, 100)
    ways: list[tuple[str, ...]] = [(whole,)]
    if hundreds and rest:
        ways.append((f"num/{hundreds * 100}+", f"num/{rest}"))
    ways.append(tuple(f"num/{digit}" for digit in str(value)))
    for way in ways:
        if all(map(has, way)):
            return way
    raise NoClip(whole)


def _names(piece: Piece, has: Has) -> Iterator[str]:
    match piece:
        case Pause():
            yield PAUSE
        case Number(value):
            yield from number_clips(value, has)
        case Code(code):
            for part in code_parts(code):
                yield from number_clips(int(part), has) if part.isdecimal() else _letters(part, has)
        case Text(words, name):
            yield _there(name or f'for "{words}"', has)


def _letters(letters: str, has: Has) -> Iterator[str]:
    for letter in letters:
        yield _there(f"letter/{letter.lower()}", has)


def _there(name: str, has: Has) -> str:
    if not has(name):
        raise NoClip(name)
    return name
