"""The branch's pictures, for times without calls: which there are, and which comes next."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Annotated

import msgspec
from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Vuoro.Display"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

KINDS = (".png", ".jpg", ".jpeg")


class SlideshowSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The ``[slideshow]`` of a display."""

    folder: str = ""
    """Pictures as PNG or JPEG, shown in the order of their names; empty: none are shown."""
    seconds: Annotated[float, msgspec.Meta(ge=5, le=3600)] = 15.0
    """How long each stays."""
    after_s: Annotated[float, msgspec.Meta(ge=5, le=3600)] = 30.0
    """They begin when no call has been seen for so long."""


def pictures_in(folder: Path) -> list[Path]:
    """The pictures in a folder, by name. Raises ``OSError`` when it cannot be read."""
    return sorted(path for path in folder.iterdir() if path.suffix.lower() in KINDS and path.is_file())


@QmlElement
class Slideshow(QObject):
    """Hands QML one picture after the other. Pictures may be added, changed and removed at any time."""

    changed = Signal()

    def __init__(self, settings: SlideshowSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = Path(settings.folder) if settings.folder else None
        self._seconds = settings.seconds
        self._broken: dict[Path, int] = {}
        """With the time of their last change: a picture that is mended is tried again."""
        self._unreadable = False
        self._current: Path | None = None

    @Property(str, notify=changed)
    def source(self) -> str:
        """The address of the picture that is to be shown; empty: there is none."""
        return QUrl.fromLocalFile(str(self._current)).toString() if self._current else ""

    @Property(int, constant=True)
    def milliseconds(self) -> int:
        """How long each picture stays."""
        return round(self._seconds * 1000)

    @Slot()
    def advance(self) -> None:
        """Go on to the next picture, after the last one to the first."""
        pictures = [path for path in self._found() if self._broken.get(path) != _changed_at(path)]
        later = [path for path in pictures if self._current is not None and path > self._current]
        following = next(iter(later or pictures), None)
        if following != self._current:
            self._current = following
            self.changed.emit()

    @Slot()
    def skip(self) -> None:
        """The present picture cannot be shown: say so once, and go on to the next."""
        if self._current is not None:
            self._broken[self._current] = _changed_at(self._current)
            log.warning("the picture %s is broken and is left out", self._current)
        self.advance()

    def _found(self) -> list[Path]:
        try:
            pictures = pictures_in(self._folder) if self._folder is not None else []
        except OSError as fault:
            if not self._unreadable:
                log.warning("no pictures: %s", fault)
            self._unreadable = True
            return []
        self._unreadable = False
        return pictures


def _changed_at(path: Path) -> int:
    """Nanoseconds; 0 when the file is gone meanwhile."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
