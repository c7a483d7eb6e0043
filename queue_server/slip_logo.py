"""The logo on slips: from a PNG file of any kind to black and white dots as a thermal printer has them."""

from __future__ import annotations

import io
import struct
from pathlib import Path

from PIL import Image

LARGEST = (544, 240)
"""Dots, wide and high: 68 mm by 30 mm, what 80 mm paper has room for. Larger pictures are made smaller."""
MOST_BYTES = 1_000_000
MOST_PIXELS = 4_000_000
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEAD = struct.Struct(">16sII")
"""Up to the width and the height."""
_DARK, _LIGHT = 64, 192
"""Levels of grey from 0 (black) to 255; between them is neither ink nor paper."""
_FEW_GREYS = 0.2
"""Share of greys in a drawing: its edges. A picture with more has shades that dots must stand for."""


class LogoFault(ValueError):
    """A picture that cannot be used, and why."""


def read_logo(path: Path) -> bytes:
    """The picture as a PNG of 1-bit dots, for all kiosks. Raises ``LogoFault``."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise LogoFault(f"{path} cannot be read: {error.strerror}") from error
    if len(content) > MOST_BYTES:
        raise LogoFault(f"has {len(content):,} bytes; {MOST_BYTES:,} is the most")
    dots = in_dots(_picture(content))
    if not any(dots.histogram()[:255]):
        raise LogoFault("has nothing that is dark enough to be printed")
    return _png(dots)


def logo_size(png: bytes) -> tuple[int, int]:
    """Dots of a logo as ``read_logo`` gives it, wide and high."""
    _, width, height = _HEAD.unpack_from(png)
    return width, height


def in_dots(picture: Image.Image) -> Image.Image:
    """Black and white dots: drawings get sharp edges, shades become a pattern of dots."""
    grey = _on_white(picture)
    grey.thumbnail(LARGEST, Image.Resampling.LANCZOS)
    levels = grey.histogram()
    greys, drawn = sum(levels[_DARK:_LIGHT]), sum(levels[:_LIGHT])
    if greys > _FEW_GREYS * drawn:
        return grey.convert("1", dither=Image.Dither.FLOYDSTEINBERG)
    return grey.convert("1", dither=Image.Dither.NONE)


def _picture(content: bytes) -> Image.Image:
    if not content.startswith(_SIGNATURE) or len(content) < _HEAD.size:
        raise LogoFault("is not a PNG picture")
    _, width, height = _HEAD.unpack_from(content)
    if width * height > MOST_PIXELS:
        raise LogoFault(f"has {width} x {height} pixels; {MOST_PIXELS:,} in all is the most")
    try:
        picture = Image.open(io.BytesIO(content), formats=["PNG"])
        picture.load()
    except (OSError, SyntaxError, ValueError) as error:  # Pillow has all of them for a broken file.
        raise LogoFault("is a broken PNG picture") from error
    return picture


def _on_white(picture: Image.Image) -> Image.Image:
    """In grey, with paper where the picture is transparent."""
    if picture.mode.startswith("I"):  # 16 bits, which Pillow would cut off instead of dividing.
        return picture.convert("I").point(lambda level: level / 256).convert("L")
    layer = picture.convert("RGBA")
    sheet = Image.new("RGBA", layer.size, "white")
    sheet.alpha_composite(layer)
    return sheet.convert("L")


def _png(picture: Image.Image) -> bytes:
    file = io.BytesIO()
    picture.save(file, "PNG", optimize=True)
    return file.getvalue()
