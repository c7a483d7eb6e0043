"""The bundled fonts as Pillow draws with them."""

from __future__ import annotations

import io
import re
import unicodedata
from enum import StrEnum
from typing import Self

from PIL import ImageFont

from queue_link.assets import asset

_ARABIC = re.compile(r"[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")
_CHINESE = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")
_BOLD_FROM = 550

_PROBE_SIZE = 32
_NO_CHARACTER = "\U0010ffff"
"""No font has it: it is drawn as whatever stands for what is missing."""


class Script(StrEnum):
    """What a text is written in; each has its fonts, which can write Latin letters too."""

    LATIN = "latin"
    """And Cyrillic."""
    ARABIC = "arabic"
    CHINESE = "chinese"


FONT_FILES = {
    Script.LATIN: ("Inter.ttf",),
    Script.ARABIC: ("NotoSansArabic.ttf",),
    Script.CHINESE: ("NotoSansCJKsc-Regular.otf", "NotoSansCJKsc-Bold.otf"),
}
"""One variable font, or one of each of two weights."""


def script_of(text: str) -> Script:
    """The script whose font writes the text; a single letter of it decides."""
    if _ARABIC.search(text):
        return Script.ARABIC
    return Script.CHINESE if _CHINESE.search(text) else Script.LATIN


def is_right_to_left(text: str) -> bool:
    """Whether the text is written in the Arabic script."""
    return script_of(text) is Script.ARABIC


class SlipFonts:
    """The font of each script in any size and weight; Chinese in two weights.

    Kept by whoever draws slips: loading takes some tens of milliseconds, drawing with them does not.
    """

    def __init__(self, files: dict[Script, tuple[bytes, ...]]) -> None:
        self._files = files
        self._made: dict[tuple[int, int, Script], ImageFont.FreeTypeFont] = {}

    @classmethod
    def load(cls) -> Self:
        """Read the bundled files. Raises ``FileNotFoundError`` when one is missing."""
        return cls(
            {
                script: tuple(asset("fonts", name).read_bytes() for name in names)
                for script, names in FONT_FILES.items()
            }
        )

    def font_for(self, text: str, size: int, weight: int = 400) -> ImageFont.FreeTypeFont:
        """The font that has the letters of ``text``; ``size`` is one em in dots, ``weight`` 100 to 900."""
        key = (size, weight, script_of(text))
        if key not in self._made:
            self._made[key] = self._make(*key)
        return self._made[key]

    def missing(self, text: str) -> tuple[str, ...]:
        """The characters that the font of ``text`` has no picture for, each once; spaces and marks for the
        direction have none and need none."""
        font = self.font_for(text, _PROBE_SIZE)
        nothing = _picture_of(_NO_CHARACTER, font)
        return tuple(
            sign for sign in dict.fromkeys(text) if _drawn(sign) and _picture_of(sign, font) == nothing
        )

    def lack(self, text: str) -> str:
        """What to say of the letters of ``text`` that no font has; empty when there are none."""
        missing = self.missing(text)
        named = ", ".join(f"{letter} (U+{ord(letter):04X})" for letter in missing)
        return f"the fonts have no letters for {named}" if missing else ""

    def _make(self, size: int, weight: int, script: Script) -> ImageFont.FreeTypeFont:
        weights = self._files[script]
        data = weights[-1] if weight >= _BOLD_FROM else weights[0]
        font = ImageFont.truetype(io.BytesIO(data), size, layout_engine=ImageFont.Layout.RAQM)
        match script:
            case Script.LATIN:
                font.set_variation_by_axes([min(32, max(14, size)), weight])
            case Script.ARABIC:
                font.set_variation_by_axes([weight, 100])
            case Script.CHINESE:
                pass
        return font


def _drawn(sign: str) -> bool:
    return unicodedata.category(sign) not in ("Cf", "Cc", "Zs")


def _picture_of(sign: str, font: ImageFont.FreeTypeFont) -> tuple[tuple[int, int], bytes]:
    mask = font.getmask(sign)
    return mask.size, bytes(mask)
