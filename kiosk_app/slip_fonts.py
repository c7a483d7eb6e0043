"""The bundled fonts as Pillow draws with them."""

from __future__ import annotations

import io
import re
from typing import Self

from PIL import ImageFont

from queue_link.assets import asset

_ARABIC_SCRIPT = re.compile(r"[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")


def is_right_to_left(text: str) -> bool:
    """Whether the text is written in the Arabic script."""
    return _ARABIC_SCRIPT.search(text) is not None


class SlipFonts:
    """Inter, and Noto Sans Arabic for text in the Arabic script, in any size and weight.

    Kept by whoever draws slips: loading takes some tens of milliseconds, drawing with them does not.
    """

    def __init__(self, inter: bytes, noto_arabic: bytes) -> None:
        self._inter = inter
        self._noto_arabic = noto_arabic
        self._made: dict[tuple[int, int, bool], ImageFont.FreeTypeFont] = {}

    @classmethod
    def load(cls) -> Self:
        """Read the bundled files. Raises ``FileNotFoundError`` when one is missing."""
        return cls(
            asset("fonts", "Inter.ttf").read_bytes(),
            asset("fonts", "NotoSansArabic.ttf").read_bytes(),
        )

    def font_for(self, text: str, size: int, weight: int = 400) -> ImageFont.FreeTypeFont:
        """The font that has the letters of ``text``; ``size`` is one em in dots, ``weight`` 100 to 900."""
        arabic = is_right_to_left(text)
        key = (size, weight, arabic)
        if key not in self._made:
            self._made[key] = self._make(size, weight, arabic)
        return self._made[key]

    def _make(self, size: int, weight: int, arabic: bool) -> ImageFont.FreeTypeFont:
        data = self._noto_arabic if arabic else self._inter
        font = ImageFont.truetype(io.BytesIO(data), size, layout_engine=ImageFont.Layout.RAQM)
        font.set_variation_by_axes([weight, 100] if arabic else [min(32, max(14, size)), weight])
        return font
