"""Recorded clips in a folder: ``clips/<language>/{word,num,letter,phrase}/<name>.wav``."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from pathlib import Path

from queue_link.settings import did_you_mean
from queue_link.speech.clip_names import PAUSE, NoClip
from queue_link.speech.loudness import SILENT_DBFS, levelled, rms_dbfs
from queue_link.speech.sound import NotSound, Sound, joined, silence, sound_of_wav, trimmed
from queue_link.vocabulary import Language

log = logging.getLogger(__name__)

KINDS = ("word", "num", "letter", "phrase")
_PAUSE_S = 0.25


class Clips:
    """The clips that were there when this was made. One that cannot be used is told of and then missing."""

    def __init__(self, folder: Path | None) -> None:
        self._files = {_name(folder, file): file for file in _wav_files(folder)} if folder else {}
        self._loaded: dict[tuple[Language, str], Sound] = {}

    @property
    def languages(self) -> frozenset[Language]:
        return frozenset(language for language, _ in self._files)

    def has(self, language: Language, name: str) -> bool:
        """Whether there is a clip of that name, such as ``word/number``."""
        return (language, name) in self._files

    def joined(self, language: Language, names: Sequence[str]) -> Sound:
        """Clips one after the other, equally loud. Raises ``NoClip`` for one that cannot be used."""
        sounds = {name: self._load(language, name) for name in names if name != PAUSE}
        rate = max(sound.rate for sound in sounds.values())
        return joined([silence(_PAUSE_S, rate) if name == PAUSE else sounds[name] for name in names])

    def _load(self, language: Language, name: str) -> Sound:
        key = (language, name)
        if key not in self._loaded:
            try:
                self._loaded[key] = _read(self._files[key])
            except NotSound as fault:
                log.warning("a clip is not used: %s", fault)
                del self._files[key]
                raise NoClip(name) from fault
        return self._loaded[key]


def clip_faults(folder: Path) -> tuple[str, ...]:
    """All that is wrong in a folder of clips, each with the name of its file. Reads every clip."""
    if not folder.is_dir():
        return (f"{folder}: is no folder",)
    return tuple(_faults(folder))


def _faults(folder: Path) -> Iterator[str]:
    for file in sorted(folder.rglob("*")):
        if file.is_dir():
            continue
        place = file.relative_to(folder).parts
        if len(place) != 3 or place[1] not in KINDS:
            hint = did_you_mean(place[1], KINDS) if len(place) == 3 else ""
            expected = f"expected <language>/({'|'.join(KINDS)})/<name>.wav"
            yield f"{file}: {expected}" + (f"; {hint}" if hint else "")
        elif file.suffix != ".wav":
            yield f"{file}: is not used: its name does not end in .wav"
        else:
            yield from _fault(file)


def _fault(file: Path) -> Iterator[str]:
    try:
        _read(file)
    except NotSound as fault:
        yield str(fault)


def _read(file: Path) -> Sound:
    """A clip without the silence around it. Raises ``NotSound``, with the name of the file."""
    try:
        sound = trimmed(sound_of_wav(file.read_bytes()))
    except OSError as fault:
        raise NotSound(f"{file}: cannot be read: {fault.strerror}") from fault
    except NotSound as fault:
        raise NotSound(f"{file}: {fault}") from fault
    if rms_dbfs(sound) <= SILENT_DBFS:
        raise NotSound(f"{file}: has nothing but silence in it")
    return levelled(sound)


def _wav_files(folder: Path) -> Iterator[Path]:
    for kind in KINDS:
        yield from folder.glob(f"*/{kind}/*.wav")


def _name(folder: Path, file: Path) -> tuple[Language, str]:
    language, kind, _ = file.relative_to(folder).parts
    return Language(language), f"{kind}/{file.stem}"
