"""Draw the golden pictures of the kiosk anew, after somebody has looked at what has changed.

    python tools/kiosk_pictures.py
    python tools/kiosk_pictures.py --full-size DIR

The second also writes each picture in full size to a folder, to look at.
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtGui import QImage  # noqa: E402

from queue_link.qt.shell import make_application  # noqa: E402
from tests.golden import Points  # noqa: E402
from tests.kiosk_app.gallery import GOLDEN_TOURS, Tour, go, sheet_name  # noqa: E402
from tests.kiosk_app.golden import shrunk, write  # noqa: E402


def main(arguments: Sequence[str] | None = None) -> int:
    parser = ArgumentParser(description="Draw the golden pictures of the kiosk anew.")
    parser.add_argument("--full-size", type=Path, metavar="DIR", help="also write each picture in full size")
    options = parser.parse_args(arguments)
    application = make_application("kiosk")
    for tour in GOLDEN_TOURS:
        sheets: dict[str, dict[str, Points]] = {language: {} for language in tour.languages}
        for ready, screen, languages in go(application, tour):
            pages = [ready.picture() for _ in ready.pages()]
            for number, picture in enumerate(pages, 1):
                title = screen if len(pages) == 1 else f"{screen}, page {number}"
                for language in languages:
                    sheets[language][title] = shrunk(picture).pixels
                if options.full_size:
                    _write_large(options.full_size, tour, languages[0], title, picture)
        for language, sheet in sheets.items():
            write(sheet_name(tour, language), [*sheet], [*sheet.values()])
    return 0


def _write_large(folder: Path, tour: Tour, language: str, title: str, picture: QImage) -> None:
    into = folder / sheet_name(tour, language)
    into.mkdir(parents=True, exist_ok=True)
    picture.save(str(into / f"{title.replace(', ', '-').replace(' ', '-')}.png"))


if __name__ == "__main__":
    sys.exit(main())
