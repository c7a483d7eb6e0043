"""The sound of a call, played without ever holding up the picture."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QProcess

log = logging.getLogger(__name__)

PLAYERS = (("pw-play",), ("paplay",), ("aplay", "--quiet"), ("afplay",))
"""Programs that play a WAV file: of PipeWire, PulseAudio, ALSA and macOS."""


class Chime(Protocol):
    """Rings when told to; says once in the log when it cannot."""

    def play(self) -> None: ...


class Silence:
    """No sound was asked for."""

    def play(self) -> None:
        """Nothing to hear."""


class ProcessChime(QObject):
    """Plays a file with a program of the machine. A chime during a chime is one chime."""

    def __init__(self, player: Sequence[str], file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._complained = False
        self._process = QProcess(self)
        self._process.setProgram(player[0])
        self._process.setArguments([*player[1:], str(file)])
        self._process.setStandardInputFile(QProcess.nullDevice())
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.errorOccurred.connect(self._failed)
        self._process.finished.connect(self._finished)

    @property
    def playing(self) -> bool:
        return self._process.state() != QProcess.ProcessState.NotRunning

    def play(self) -> None:
        if not self.playing:
            self._process.start()

    def stop(self) -> None:
        """End a sound that is still playing, and wait for its process."""
        if self.playing:
            self._process.errorOccurred.disconnect(self._failed)
            self._process.finished.disconnect(self._finished)
            self._process.kill()
            self._process.waitForFinished(1000)

    def _failed(self, _error: QProcess.ProcessError) -> None:
        self._complain(self._process.errorString())

    def _finished(self, status: int, exit_status: QProcess.ExitStatus) -> None:
        if exit_status is QProcess.ExitStatus.NormalExit and status != 0:
            said = self._process.readAllStandardError().toStdString().strip()
            self._complain(said or f"status {status}")

    def _complain(self, why: str) -> None:
        if not self._complained:
            self._complained = True
            log.warning("calls make no sound: %s: %s", self._process.program(), why)


def make_chime(
    file: Path, parent: QObject, find: Callable[[str], str | None] = shutil.which
) -> ProcessChime | Silence:
    """A chime on whatever this machine has to play sounds with."""
    for program, *options in PLAYERS:
        found = find(program)
        if found:
            return ProcessChime((found, *options), file, parent)
    log.warning("calls make no sound: none of %s is installed", ", ".join(name for name, *_ in PLAYERS))
    return Silence()
