"""Rendered speech kept in a folder, so that a phrase is rendered once in the life of a machine."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import tempfile
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from pathlib import Path

from queue_link.speech.sound import NotSound, Sound, sound_of_wav

log = logging.getLogger(__name__)

_PART = ".part"


@dataclass(frozen=True)
class Speech:
    """All that decides how rendered speech sounds."""

    text: str
    voice: str
    words_per_minute: int
    engine: str
    """The engine's version."""

    @property
    def key(self) -> str:
        """A name for it: no two sound alike by chance, and the text cannot be read from it."""
        return hashlib.sha256(repr(astuple(self)).encode()).hexdigest()


class SoundCache:
    """WAV files by key, the least used of them removed when there are too many bytes.

    A file is there whole or not at all. The disk is a convenience: when it is full or locked, that is
    logged once and speech is rendered each time.
    """

    def __init__(self, folder: Path, limit_bytes: int) -> None:
        self._folder = folder
        self._limit_bytes = limit_bytes
        self._complained = False
        with self._tolerant():
            folder.mkdir(parents=True, exist_ok=True)
            for leftover in folder.glob(f"*{_PART}"):
                leftover.unlink(missing_ok=True)

    def get(self, speech: Speech) -> Sound | None:
        """The sound, if it was kept. A damaged file is removed."""
        file = self._file(speech)
        try:
            sound = sound_of_wav(file.read_bytes())
            os.utime(file)
        except OSError:
            return None
        except NotSound as damage:
            log.info("%s %s: it is rendered anew", file, damage)
            file.unlink(missing_ok=True)
            return None
        return sound

    def put(self, speech: Speech, sound: Sound) -> None:
        """Keep a sound."""
        with self._tolerant():
            self._write(self._file(speech), sound.wav())
            self._make_room()

    def _write(self, file: Path, data: bytes) -> None:
        handle, name = tempfile.mkstemp(_PART, dir=self._folder)
        try:
            with open(handle, "wb") as part:
                part.write(data)
                part.flush()
                os.fsync(part.fileno())
            os.replace(name, file)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise

    def _make_room(self) -> None:
        """Another program may share the folder: a file may be gone by now."""
        with os.scandir(self._folder) as entries:
            kept = [(entry.stat(), entry.path) for entry in entries if entry.name.endswith(".wav")]
        excess = sum(stat.st_size for stat, _ in kept) - self._limit_bytes
        for stat, path in sorted(kept, key=lambda one: one[0].st_mtime_ns):
            if excess <= 0:
                break
            Path(path).unlink(missing_ok=True)
            excess -= stat.st_size

    def _file(self, speech: Speech) -> Path:
        return self._folder / f"{speech.key}.wav"

    @contextlib.contextmanager
    def _tolerant(self) -> Iterator[None]:
        try:
            yield
        except OSError as trouble:
            if not self._complained:
                self._complained = True
                log.warning("rendered speech is not kept in %s: %s", self._folder, trouble.strerror)
