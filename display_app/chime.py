"""The sound of a call, played without ever holding up the picture."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QProcess, QTimer

log = logging.getLogger(__name__)

PLAYERS = (("pw-play",), ("paplay",), ("aplay", "--quiet"), ("afplay",))
"""Programs that play a WAV file: of PipeWire, PulseAudio, ALSA and macOS."""


PATIENCE_MS = 5000
"""A player that is not done by then hangs; the chime lasts little more than a second."""


class Chime(Protocol):
    """Rings when told to; says once in the log when it cannot."""

    def play(self) -> None: ...


class Silence:
    """No sound was asked for."""

    def play(self) -> None:
        """Nothing to hear."""


class ProcessChime(QObject):
    """Plays a file with the first program of the machine that can.

    One sound at a time: what is to be played meanwhile follows it, once.
    """

    def __init__(
        self,
        players: Sequence[Sequence[str]],
        file: Path,
        parent: QObject | None = None,
        patience_ms: int = PATIENCE_MS,
    ) -> None:
        super().__init__(parent)
        self._players = players
        self._file = file
        self._player = 0
        self._failed: list[str] = []
        self._busy = False
        self._once_more = False
        self._complained = False
        self._process = QProcess(self)
        self._process.setStandardInputFile(QProcess.nullDevice())
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.errorOccurred.connect(self._on_error)
        self._process.finished.connect(self._on_finished)
        self._patience = QTimer(self, singleShot=True, interval=patience_ms)
        self._patience.timeout.connect(self._process.kill)
        # A process is not to be started anew within a signal of its own.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._start)

    @property
    def playing(self) -> bool:
        return self._busy

    def play(self) -> None:
        if self._busy:
            self._once_more = True
            return
        self._busy = True
        self._failed = []
        self._start()

    def stop(self) -> None:
        """End a sound that is still playing, and wait for its process."""
        self._process.errorOccurred.disconnect(self._on_error)
        self._process.finished.disconnect(self._on_finished)
        self._patience.stop()
        self._soon.stop()
        self._busy = False
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(1000)

    def _start(self) -> None:
        program, *options = self._players[self._player]
        self._process.setProgram(program)
        self._process.setArguments([*options, str(self._file)])
        self._patience.start()
        self._process.start()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        """Whatever else may happen to a player, it is finished after it."""
        if error is QProcess.ProcessError.FailedToStart:
            self._give_up(self._process.errorString())

    def _on_finished(self, status: int, exit_status: QProcess.ExitStatus) -> None:
        if not self._patience.isActive():
            self._give_up(f"not done after {self._patience.interval() / 1000:g} s")
        elif exit_status is not QProcess.ExitStatus.NormalExit:
            self._give_up(self._process.errorString())
        elif status != 0:
            said = self._process.readAllStandardError().toStdString().strip()
            self._give_up(said or f"status {status}")
        else:
            self._complained = False
            self._end()

    def _give_up(self, why: str) -> None:
        """Let the next player try; the one that can is asked first from then on."""
        self._failed.append(f"{Path(self._process.program()).name}: {why}")
        log.info("the chime was not played by %s", self._failed[-1])
        self._player = (self._player + 1) % len(self._players)
        if len(self._failed) < len(self._players):
            self._soon.start()
            return
        if not self._complained:
            self._complained = True
            log.warning("calls make no sound: %s", "; ".join(self._failed))
        self._end()

    def _end(self) -> None:
        self._patience.stop()
        self._busy = self._once_more
        if self._once_more:
            self._once_more = False
            self._failed = []
            self._soon.start()


def make_chime(
    file: Path, parent: QObject, find: Callable[[str], str | None] = shutil.which
) -> ProcessChime | Silence:
    """A chime on whatever this machine has to play sounds with."""
    players = [(found, *options) for program, *options in PLAYERS if (found := find(program))]
    if players:
        return ProcessChime(players, file, parent)
    log.warning("calls make no sound: none of %s is installed", ", ".join(name for name, *_ in PLAYERS))
    return Silence()
