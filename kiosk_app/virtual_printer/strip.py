"""The paper that comes out of the printer, as a picture."""

from __future__ import annotations

from math import ceil

from PIL import Image, ImageDraw, ImageFont

from queue_link.assets import asset

HEAD_TO_CUTTER = 120
"""Rows of dots between the print head and the knife (15 mm): what is cut was printed that much earlier."""
_CELL = (12, 24)
"""Dots of one character of a printer's own font."""


class Strip:
    """Rows of dots from the knife to the print head."""

    def __init__(self, width: int) -> None:
        self.width = width
        self._font = ImageFont.truetype(asset("fonts", "Inter.ttf"), 20)
        self._parts = [self._blank(HEAD_TO_CUTTER)]

    @property
    def rows(self) -> int:
        return sum(part.height for part in self._parts)

    def feed(self, rows: int) -> Image.Image:
        """Empty paper."""
        return self._add(self._blank(rows))

    def raster(self, dots: bytes, width_bytes: int, height: int, align: int = 0) -> Image.Image:
        """A picture; what is wider than the paper is lost, as on a real one. ``align`` as for ``picture``."""
        return self.picture(Image.frombytes("1", (8 * width_bytes, height), dots, "raw", "1;I"), align)

    def line(
        self, text: str, align: int, scale: int, height: int, *, bold: bool = False, reverse: bool = False
    ) -> Image.Image:
        """A line in the printer's own font, white on black if ``reverse``. ``align`` as for ``picture``."""
        cell_width, cell_height = _CELL
        ink, ground = (1, 0) if reverse else (0, 1)
        written = Image.new("1", (max(1, cell_width * len(text)), cell_height), ground)
        for column, letter in enumerate(text):
            place = (column * cell_width, 0)
            written.paste(ink, place, self._letter(letter, bold=bold))
        written = written.resize((written.width * scale, written.height * scale), Image.Resampling.NEAREST)
        return self.picture(written, align, height)

    def _letter(self, letter: str, *, bold: bool) -> Image.Image:
        """A letter as wide as its cell at most, and in the middle of it; its ink is 255."""
        stroke = 0.5 * bold
        left, _, right, _ = self._font.getbbox(letter, stroke_width=stroke)
        width = max(1, ceil(right - left))
        drawn = Image.new("L", (width, _CELL[1]))
        ImageDraw.Draw(drawn).text((-left, 0), letter, fill=255, font=self._font, stroke_width=stroke)
        cell = Image.new("L", _CELL)
        narrow = drawn.resize((min(width, _CELL[0]), _CELL[1]), Image.Resampling.BOX)
        cell.paste(narrow, ((_CELL[0] - narrow.width) // 2, 0))
        return cell.point(lambda level: 255 if level >= 128 else 0, mode="1")

    def picture(self, picture: Image.Image, align: int, height: int = 0) -> Image.Image:
        """A picture on at least ``height`` rows. ``align``: 0 left, 1 in the middle, 2 right."""
        part = self._blank(max(height, picture.height))
        part.paste(picture, (max(0, (self.width - picture.width) * align // 2), 0))
        return self._add(part)

    def cut(self) -> Image.Image:
        """The slip that falls out; what is between knife and head stays."""
        paper = self._stacked()
        knife = paper.height - HEAD_TO_CUTTER
        self._parts = [paper.crop((0, knife, self.width, paper.height))]
        return paper.crop((0, 0, self.width, knife))

    def _add(self, part: Image.Image) -> Image.Image:
        self._parts.append(part)
        return part

    def _blank(self, rows: int) -> Image.Image:
        return Image.new("1", (self.width, rows), 1)

    def _stacked(self) -> Image.Image:
        paper = self._blank(self.rows)
        top = 0
        for part in self._parts:
            paper.paste(part, (0, top))
            top += part.height
        return paper
