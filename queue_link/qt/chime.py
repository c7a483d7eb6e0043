"""A short sound that draws attention, played without ever holding up the picture."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from queue_link.qt.player import PATIENCE_MS, Find, Player, no_player, player_commands
from queue_link.speech.settings import Route, SoundSettings

log = logging.getLogger(__name__)


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

    failed = Signal()
    """It was to be heard and was not."""

    def __init__(
        self,
        players: Sequence[Sequence[str]],
        file: Path,
        parent: QObject | None = None,
        patience_ms: int = PATIENCE_MS,
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._once_more = False
        self._complained = False
        self._player = Player(players, self, patience_ms)
        self._player.ended.connect(self._on_ended)
        # What follows a sound starts when all has been told of it.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.play)

    @property
    def playing(self) -> bool:
        return self._player.playing or self._soon.isActive()

    def play(self) -> None:
        if self._player.playing:
            self._once_more = True
            return
        self._player.play(self._file)

    def stop(self) -> None:
        """End a sound that is still playing, and wait for its process."""
        self._soon.stop()
        self._player.stop()

    def _on_ended(self, why_unheard: str) -> None:
        if why_unheard and not self._complained:
            log.warning("the chime makes no sound: %s", why_unheard)
        self._complained = bool(why_unheard)
        if why_unheard:
            self.failed.emit()
        if self._once_more:
            self._once_more = False
            self._soon.start()


def make_chime(
    file: Path, sound: SoundSettings, parent: QObject, find: Find = shutil.which
) -> ProcessChime | Silence:
    """A chime on the loudspeaker of the settings, by whatever this machine has to play sounds with."""
    device = sound.devices.get(Route.SPEAKER)
    if device is None:
        return Silence()
    if players := player_commands(device, sound.player, find):
        return ProcessChime(players, file, parent)
    log.warning("the chime makes no sound: %s", no_player(device, sound.player))
    return Silence()
