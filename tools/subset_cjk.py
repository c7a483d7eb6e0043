"""Makes the bundled Chinese fonts: Noto Sans CJK SC, with the characters that a kiosk needs.

``apt-get download fonts-noto-cjk && dpkg -x fonts-noto-cjk_*.deb cjk``
``python tools/subset_cjk.py cjk/usr/share/fonts/opentype/noto``

The whole fonts are 40 MB. These have the 3,755 most common characters (GB 2312, level 1), the signs that
go with them, Latin letters, and every character of the Chinese catalogue and of the bundled branch files.
Needs fonttools.
"""

from __future__ import annotations

import sys
import tomllib
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from queue_link.translation_file import read_texts  # noqa: E402

FONTS = ROOT / "assets" / "fonts"
WEIGHTS = ("Regular", "Bold")
FACE = 2
"""Simplified Chinese in the collections."""
LATIN = (*range(0x20, 0x7F), *range(0xA0, 0x100))
OTHERS = "–—‘’“”•…‹›€№"
SIGNS, FULL_WIDTH = 0xA1, 0xA3
FIRST_LEVEL = range(0xB0, 0xD8)


def main() -> int:
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path, help="where NotoSansCJK-Regular.ttc and -Bold.ttc are")
    folder = parser.parse_args().folder
    wanted = {*LATIN, *map(ord, OTHERS), *map(ord, characters())}
    for weight in WEIGHTS:
        made = FONTS / f"NotoSansCJKsc-{weight}.otf"
        missing = make(folder / f"NotoSansCJK-{weight}.ttc", made, wanted)
        print(f"{made.name}: {made.stat().st_size / 1e6:.2f} MB")
        if missing:
            print(f"not in the font: {''.join(map(chr, sorted(missing)))}", file=sys.stderr)
    return 0


def characters() -> Iterator[str]:
    """All Chinese ones that are wanted, some of them several times."""
    for row in (SIGNS, FULL_WIDTH, *FIRST_LEVEL):
        for column in range(0xA1, 0xFF):
            yield from bytes((row, column)).decode("gb2312", errors="ignore")
    for text in read_texts(ROOT / "assets" / "translations" / "kiosk_zh.ts"):
        for form in text.forms:
            yield from form
    for file in sorted((ROOT / "assets" / "branches").glob("*.toml")):
        yield from _chinese(tomllib.loads(file.read_text(encoding="utf-8")))


def make(source: Path, target: Path, wanted: set[int]) -> set[int]:
    """Write the subset; the characters that the source does not have."""
    options = subset.Options(hinting=False, name_IDs=["*"], notdef_outline=True)
    options.layout_features = ["kern", "locl", "ccmp"]
    font = TTFont(source, fontNumber=FACE)
    missing = wanted - set(font.getBestCmap())
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted - missing)
    subsetter.subset(font)
    subset.save_font(font, str(target), options)
    return missing


def _chinese(part: object) -> Iterator[str]:
    if isinstance(part, dict):
        if isinstance(part.get("zh"), str):
            yield from part["zh"]
        for inner in part.values():
            yield from _chinese(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from _chinese(inner)


if __name__ == "__main__":
    sys.exit(main())
