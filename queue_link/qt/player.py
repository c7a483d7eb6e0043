"""Plays one sound file at a time with a program of the machine, without ever holding up the picture."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from queue_link.speech.settings import DEFAULT_DEVICE, PlayerName

log = logging.getLogger(__name__)

PATIENCE_MS = 5000
"""A player that is not done so long after the end of the sound hangs."""

Find = Callable[[str], str | None]
Command = Sequence[str]
"""A program and its options; the file comes after them."""

_QUIET = {PlayerName.APLAY: ("--quiet",)}
_ON_DEVICE: dict[PlayerName, Callable[[str], tuple[str, ...]]] = {
    # Without these properties a stream is led, or moved, to another output when the named one is away.
    PlayerName.PW_PLAY: lambda device: (
        f"--target={device}",
        '--properties={"node.dont-fallback": true, "node.dont-move": true}',
    ),
    PlayerName.PAPLAY: lambda device: (f"--device={device}",),
    PlayerName.APLAY: lambda device: (f"--device={device}",),
}


class Player(QObject):
    """Tries the commands in turn; the one that could is asked first from then on."""

    ended = Signal(str)
    """Why the sound was not heard by any of the players; empty when it was, or was cut short."""

    def __init__(
        self,
        commands: Sequence[Command],
        parent: QObject | None = None,
        patience_ms: int = PATIENCE_MS,
        without: str = "there is no program to play sounds with",
    ) -> None:
        """``without`` is told as the trouble when there are no commands."""
        super().__init__(parent)
        self._commands = commands
        self._patience_ms = patience_ms
        self._without = without
        self._command = 0
        self._failed: list[str] = []
        self._logged = ""
        self._file = Path()
        self._playing = False
        self._cut = False
        self._process = QProcess(self)
        self._process.setStandardInputFile(QProcess.nullDevice())
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.errorOccurred.connect(self._on_error)
        self._process.finished.connect(self._on_finished)
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._process.kill)
        # A process is not to be started anew within a signal of its own.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._start)

    @property
    def playing(self) -> bool:
        return self._playing

    @property
    def running(self) -> bool:
        """Whether there is a process that may hold the device."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def play(self, file: Path, seconds: float = 0.0) -> None:
        """Play a file that lasts so long; ``ended`` follows. Raises ``RuntimeError`` while one is playing."""
        if self._playing:
            raise RuntimeError("a sound is playing already")
        self._playing, self._cut, self._file, self._failed = True, False, file, []
        self._patience.setInterval(self._patience_ms + round(1000 * seconds))
        self._soon.start()

    def cut(self) -> None:
        """End the sound now; ``ended`` follows when its process is gone, for it may hold the device."""
        if self._playing:
            self._cut = True
            self._process.kill()

    def stop(self) -> None:
        """End the sound for good, and wait for its process. ``ended`` does not follow."""
        self._process.errorOccurred.disconnect(self._on_error)
        self._process.finished.disconnect(self._on_finished)
        self._patience.stop()
        self._soon.stop()
        self._playing = False
        if self.running:
            self._process.kill()
            self._process.waitForFinished(1000)

    def _start(self) -> None:
        if self._cut:
            self._end("")
            return
        if not self._commands:
            self._end(self._without)
            return
        program, *options = self._commands[self._command]
        self._process.setProgram(program)
        self._process.setArguments([*options, str(self._file)])
        self._patience.start()
        self._process.start()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        """Whatever else may happen to a player, it is finished after it."""
        if error is QProcess.ProcessError.FailedToStart:
            self._give_up(self._process.errorString())

    def _on_finished(self, status: int, exit_status: QProcess.ExitStatus) -> None:
        if self._cut:
            self._end("")
        elif not self._patience.isActive():
            self._give_up(f"not done after {self._patience.interval() / 1000:g} s")
        elif exit_status is not QProcess.ExitStatus.NormalExit:
            self._give_up(self._process.errorString())
        elif status != 0:
            said = self._process.readAllStandardError().toStdString().strip()
            self._give_up(said or f"status {status}")
        else:
            self._end("")

    def _give_up(self, why: str) -> None:
        """Let the next player try."""
        self._failed.append(f"{Path(self._process.program()).name}: {why}")
        if self._failed[-1] != self._logged:
            self._logged = self._failed[-1]
            log.info("a sound was not played by %s", self._logged)
        self._command = (self._command + 1) % len(self._commands)
        if len(self._failed) < len(self._commands):
            self._soon.start()
        else:
            self._end("; ".join(self._failed))

    def _end(self, why_unheard: str) -> None:
        self._patience.stop()
        self._playing = False
        self.ended.emit(why_unheard)


def player_commands(
    device: str = DEFAULT_DEVICE, only: PlayerName | None = None, find: Find = shutil.which
) -> tuple[Command, ...]:
    """What plays on a device of this machine, the best first.

    A device that is named is used or nothing: a player that cannot choose one is left out.
    """
    return tuple(
        (program, *_QUIET.get(name, ()), *_options(name, device))
        for name in _able(device, only)
        if (program := find(name))
    )


def no_player(device: str = DEFAULT_DEVICE, only: PlayerName | None = None) -> str:
    """What to say when ``player_commands`` finds nothing."""
    able = _able(device, only)
    return f"none of {', '.join(able)} is installed" if able else f"{only} cannot choose a device"


def _able(device: str, only: PlayerName | None) -> list[PlayerName]:
    names = [name for name in PlayerName if only in (None, name)]
    return [name for name in names if device == DEFAULT_DEVICE or name in _ON_DEVICE]


def _options(name: PlayerName, device: str) -> tuple[str, ...]:
    return () if device == DEFAULT_DEVICE else _ON_DEVICE[name](device)
