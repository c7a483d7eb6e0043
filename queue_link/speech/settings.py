"""What a kiosk or a display is told about its sound."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec

DEFAULT_DEVICE = "default"
"""The system's own output."""


class Route(StrEnum):
    """Who hears what is said."""

    SPEAKER = "speaker"
    HEADPHONES = "headphones"


class PlayerName(StrEnum):
    """Programs that play a WAV file: of PipeWire, PulseAudio, ALSA and macOS."""

    PW_PLAY = "pw-play"
    PAPLAY = "paplay"
    APLAY = "aplay"
    AFPLAY = "afplay"


class SoundSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The ``[sound]`` table. An output is named as the player names it; all of it can be left out."""

    on: bool = True
    speaker: str = DEFAULT_DEVICE
    """The loudspeaker; empty when there is none."""
    headphones: str = ""
    """A socket that only its user hears; empty when there is none."""
    player: PlayerName | None = None
    """Whose names the devices have; None tries those that are installed."""
    clips: str = ""
    """A folder of recorded clips, which go before the engine."""
    cache: str = ""
    """Where rendered speech is kept; empty is the user's own cache folder."""
    cache_mb: Annotated[int, msgspec.Meta(ge=0, le=10_000)] = 100
    """0 keeps nothing."""
    words_per_minute: Annotated[int, msgspec.Meta(ge=80, le=300)] = 140

    def __post_init__(self) -> None:
        if self.speaker and self.speaker == self.headphones:
            raise ValueError(
                "speaker and headphones are the same device: private things would be heard by all"
            )

    @property
    def devices(self) -> dict[Route, str]:
        """The outputs that there are."""
        named = {Route.SPEAKER: self.speaker, Route.HEADPHONES: self.headphones}
        return {route: device for route, device in named.items() if self.on and device}

    @property
    def clips_folder(self) -> Path | None:
        return Path(self.clips) if self.clips else None

    @property
    def cache_folder(self) -> Path:
        if self.cache:
            return Path(self.cache)
        base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
        return Path(base) / "vuoro" / "speech"
