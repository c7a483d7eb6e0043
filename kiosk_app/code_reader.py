"""A barcode reader that types: what it reads comes as very fast key strokes and ends with Enter."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow

BETWEEN_STROKES_S = 0.08
"""Readers type every 1 to 40 ms; no hand does."""
SHORTEST = 4
"""Characters; less is no code."""
LONGEST = 200
_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


@dataclass(slots=True)
class Strokes:
    """Tells codes from a hand on a keyboard. Times are seconds of any clock that never goes back."""

    _letters: list[str] = field(default_factory=list)
    _at: float = float("-inf")

    def typed(self, letter: str, now: float) -> None:
        if now - self._at > BETWEEN_STROKES_S:
            self._letters.clear()
        self._at = now
        self._letters.append(letter)
        del self._letters[:-LONGEST]

    def ended(self, now: float) -> str | None:
        """The code, if what was typed just before was one."""
        letters, self._letters = self._letters, []
        in_time = now - self._at <= BETWEEN_STROKES_S
        return "".join(letters) if in_time and len(letters) >= SHORTEST else None


class CodeReader(QObject):
    """Listens to a window's keys. Only the Enter that ends a code is kept from the rest of the program."""

    def __init__(
        self, window: QWindow, on_code: Callable[[str], None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(window)
        self._on_code = on_code
        self._clock = clock
        self._strokes = Strokes()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        now = self._clock()
        if event.key() in _ENDS:
            code = self._strokes.ended(now)
            if code is not None:
                self._on_code(code)
            return code is not None
        if event.text().isprintable() and event.text():
            self._strokes.typed(event.text(), now)
        return False
