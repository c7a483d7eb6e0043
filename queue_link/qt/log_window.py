"""A window that shows a log file as it grows, under a short text."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

LOOK_EVERY_MS = 200
LINES_KEPT = 2000


class LogWindow(QWidget):
    """Follows a file to which another program appends."""

    def __init__(self, file: Path, guide: str) -> None:
        super().__init__()
        self._file = file.open(encoding="utf-8", errors="replace")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        if guide:
            text = QLabel(guide, self)
            text.setWordWrap(True)
            layout.addWidget(text)
        self._lines = QPlainTextEdit(self)
        self._lines.setReadOnly(True)
        self._lines.setMaximumBlockCount(LINES_KEPT)
        self._lines.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._lines.setAccessibleName("Log")
        layout.addWidget(self._lines, 1)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_EVERY_MS)
        self._look()

    def _look(self) -> None:
        if more := self._file.read():
            self._lines.appendPlainText(more.rstrip("\n"))


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path, help="the log file")
    parser.add_argument("--guide", type=Path, help="a text file to show above it")
    parser.add_argument("--title", default="Log")
    parser.add_argument("--place", type=int, nargs=2, metavar=("X", "Y"), help="on the screen")
    options = parser.parse_args(arguments)
    application = QApplication([options.title])
    window = LogWindow(options.file, options.guide.read_text(encoding="utf-8") if options.guide else "")
    window.setWindowTitle(options.title)
    window.resize(760, 560)
    if options.place:
        window.move(*options.place)
    window.show()
    window.raise_()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
