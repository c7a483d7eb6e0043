"""Draw every page and form of the desk program, to be looked at.

    python tools/counter_pictures.py DIR
    python tools/counter_pictures.py DIR --only called --language fi --colours dark

The pictures are named ``<moment>-<language>-<colours>.png``.
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from typing import cast

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QPoint, QSize  # noqa: E402
from PySide6.QtGui import QColor, QPainter, QPixmap  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from counter_app.mode import Mode  # noqa: E402
from counter_app.windows.colours import DAY, NIGHT, DeskColours  # noqa: E402
from counter_app.windows.look import dress  # noqa: E402
from counter_app.windows.mode_sign import tray_picture  # noqa: E402
from queue_link.qt.shell import make_application  # noqa: E402
from queue_link.qt.translations import Translations  # noqa: E402
from tests.counter_app.clipped import settle  # noqa: E402
from tests.counter_app.gallery import MOMENTS, Moment, come_to_form  # noqa: E402
from tests.counter_app.opened import OpenedDesk  # noqa: E402

LANGUAGES = ("fi", "sv", "en")
TRAY_SIDES = (16, 22, 32)
COLOURS = {"light": DAY, "dark": NIGHT}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = ArgumentParser(description="Draw every page and form of the desk program.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="+", choices=sorted(MOMENTS), default=list(MOMENTS), metavar="MOMENT")
    parser.add_argument("--language", nargs="+", choices=LANGUAGES, default=LANGUAGES)
    parser.add_argument("--colours", nargs="+", choices=COLOURS, default=list(COLOURS))
    options = parser.parse_args(arguments)
    application = cast(QApplication, make_application("counter", widgets=True))
    translations = Translations("shared", "counter")
    options.folder.mkdir(parents=True, exist_ok=True)
    for colours in options.colours:
        dress(application, COLOURS[colours])
        draw_tray(COLOURS[colours]).save(str(options.folder / f"tray-{colours}.png"))
        for name in options.only:
            for language in options.language:
                picture = draw(application, translations, MOMENTS[name], language)
                picture.save(str(options.folder / f"{name}-{language}-{colours}.png"))
    return 0


def draw(application: QApplication, translations: Translations, moment: Moment, language: str) -> QPixmap:
    """The window at this moment, with its open question over it."""
    desk = OpenedDesk(application, moment.role, translations)
    desk.welcome(moment.view, practice=moment.practice)
    desk.speak(language)
    come_to_form(desk, moment)
    settle()
    picture = (desk.window.bar or desk.window).grab()
    if desk.dialog is not None:
        _lay_over(picture, desk.dialog.grab())
    desk.close()
    return picture


def draw_tray(colours: DeskColours) -> QPixmap:
    """Every mode in the three sizes of trays, on a light and on a dark one."""
    sheet = QPixmap(len(Mode) * 48 * 2, 48 * len(TRAY_SIDES))
    painter = QPainter(sheet)
    painter.fillRect(sheet.rect(), QColor("#f0f0f0"))
    painter.fillRect(sheet.rect().adjusted(sheet.width() // 2, 0, 0, 0), QColor("#202124"))
    for half, waiting in enumerate((7, 42)):
        for column, mode in enumerate(Mode):
            for row, side in enumerate(TRAY_SIDES):
                at = QPoint((half * len(Mode) + column) * 48 + 8, row * 48 + 8)
                painter.drawPixmap(at, tray_picture(mode, waiting, side, colours))
    painter.end()
    return sheet


def _lay_over(picture: QPixmap, question: QPixmap) -> None:
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), QColor(0, 0, 0, 90))
    free: QSize = picture.size() - question.size()
    painter.drawPixmap(QPoint(free.width() // 2, free.height() // 2), question)
    painter.end()


if __name__ == "__main__":
    sys.exit(main())
