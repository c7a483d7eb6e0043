"""Where a loudspeaker or headphones are heard: sounds are kept, and take no time unless they are held."""

from __future__ import annotations

import sys
from pathlib import Path

from queue_link.qt.player import Player
from queue_link.speech.loudness import SILENT_DBFS, rms_dbfs
from queue_link.speech.sound import Sound, sound_of_wav

_LISTENER = """
import shutil, sys, time
from pathlib import Path
heard, file = Path(sys.argv[1]), sys.argv[2]
shutil.copy(file, heard / f"{len(list(heard.glob('*.wav')))}.wav")
with open(heard / "log", "a") as log: log.write("<")
while (heard / "held").exists(): time.sleep(0.01)
with open(heard / "log", "a") as log: log.write(">")
"""


class Room:
    """Where a loudspeaker or headphones are heard."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self._folder = folder

    def player(self) -> Player:
        """Plays every sound here, which takes no time unless it is held."""
        return Player([(sys.executable, "-c", _LISTENER, str(self._folder))])

    def hold(self) -> None:
        """Sounds go on until they are released."""
        (self._folder / "held").touch()

    def release(self) -> None:
        (self._folder / "held").unlink()

    @property
    def log(self) -> str:
        """``<`` where a sound begins, ``>`` where it has been played to its end."""
        file = self._folder / "log"
        return file.read_text() if file.exists() else ""

    @property
    def sounds(self) -> list[Sound]:
        files = sorted(self._folder.glob("*.wav"), key=lambda file: int(file.stem))
        return [sound_of_wav(file.read_bytes()) for file in files]

    @property
    def levels(self) -> list[float]:
        """Of what was heard, without the silence that a speaker begins with."""
        return [level for sound in self.sounds if (level := rms_dbfs(sound)) > SILENT_DBFS]
