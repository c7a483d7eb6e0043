"""A slip as lines of text, for printers that write with letters of their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image


@dataclass(frozen=True)
class TextLine:
    """One paragraph. Right-to-left text is always sent as a picture: printers do not turn or join it."""

    text: str
    draw: Callable[[], Image.Image]
    """The same paragraph as a picture, for when the printer has no letters for it."""
    scale: int = 1
    """How many times as wide and high as usual: 1 to 8."""
    bold: bool = False
    centred: bool = False
    framed: bool = False
    """White on black."""


@dataclass(frozen=True)
class QrLine:
    """An address as a QR code that the printer draws itself."""

    address: str


@dataclass(frozen=True)
class Rule:
    """A line across the paper."""


@dataclass(frozen=True)
class PictureLine:
    """A small picture in the middle of the paper."""

    picture: Image.Image


Line = TextLine | QrLine | Rule | PictureLine
TextSlip = tuple[Line, ...]
