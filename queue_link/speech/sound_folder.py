"""Where sound files lie until they have been played."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


class SoundFolder:
    """In memory, where the system has such a place: what is private is not to be found on a disk later.

    It is made when a sound needs it, and made again when it has been removed: systems tidy up in there.
    """

    def __init__(self) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def keep(self, name: str, sound: bytes) -> Path:
        """Write a file of this name, and tell where it is. Raises ``OSError``."""
        file = self._made() / name
        file.write_bytes(sound)
        return file

    def remove(self) -> None:
        """The folder goes, with all that is in it."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _made(self) -> Path:
        if self._folder is None or not os.path.isdir(self._folder.name):
            self.remove()
            self._folder = tempfile.TemporaryDirectory(
                prefix="vuoro-voice-", dir=_memory(), ignore_cleanup_errors=True
            )
        return Path(self._folder.name)


def _memory() -> str | None:
    folders = (os.environ.get("XDG_RUNTIME_DIR", ""), "/dev/shm")
    return next((folder for folder in folders if folder and os.access(folder, os.W_OK)), None)
