"""Where a kiosk keeps what must outlive it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk_app.data_folder import data_folder

HOME = Path("/home/kiosk")


@pytest.mark.parametrize(
    ("given", "environment", "folder"),
    [
        ("/srv/kiosk", {"STATE_DIRECTORY": "/var/lib/vuoro-kiosk"}, "/srv/kiosk"),
        ("", {"STATE_DIRECTORY": "/var/lib/vuoro-kiosk:/var/lib/more"}, "/var/lib/vuoro-kiosk"),
        ("", {"XDG_STATE_HOME": "/state"}, "/state/vuoro-kiosk"),
        ("", {}, "/home/kiosk/.local/state/vuoro-kiosk"),
    ],
)
def test_the_nearest_word_counts(given: str, environment: dict[str, str], folder: str) -> None:
    """The settings, then systemd, then the user's home."""
    assert data_folder(given, environment, HOME) == Path(folder)
