"""Where a kiosk keeps what must outlive it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def data_folder(given: str, environment: Mapping[str, str], home: Path) -> Path:
    """The folder that was given, or the one of systemd's ``StateDirectory=``, or one in the user's home."""
    if given:
        return Path(given)
    if from_systemd := environment.get("STATE_DIRECTORY"):
        return Path(from_systemd.split(":")[0])
    state = environment.get("XDG_STATE_HOME")
    return (Path(state) if state else home / ".local" / "state") / "vuoro-kiosk"
