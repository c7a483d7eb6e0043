"""Slips kept as pictures in a folder."""

from __future__ import annotations

from pathlib import Path

from PIL import Image


class SlipFolder:
    """``0001-slip.png``, ``0002-slip.png`` ... as they come out; goes on after those that are there."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._last = max(
            (int(path.name[:4]) for path in folder.glob("[0-9][0-9][0-9][0-9]-*.png")), default=0
        )

    def save(self, slip: Image.Image) -> Path:
        self._last += 1
        path = self._folder / f"{self._last:04d}-slip.png"
        slip.save(path, optimize=True)
        return path
