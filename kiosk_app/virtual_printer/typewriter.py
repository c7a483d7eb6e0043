"""Text and QR codes that the printer makes itself."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PIL import Image

from kiosk_app.qr import qr_rows
from kiosk_app.virtual_printer.strip import Strip

_LINE_SPACING = 30
_CODE_PAGES = {
    0: "cp437",
    2: "cp850",
    16: "cp1252",
    17: "cp866",
    18: "cp852",
    19: "cp858",
    46: "cp1251",
    48: "cp1254",
    51: "cp1257",
}
"""By the number of ESC t, as Epson counts them."""
_QR = b"\x1d(k"
_QR_SIZE, _QR_DATA, _QR_PRINT = 67, 80, 81


@dataclass(frozen=True)
class Style:
    """How the next letters look."""

    align: int = 0
    """0 left, 1 in the middle, 2 right."""
    scale: int = 1
    bold: bool = False
    reversed: bool = False
    """White on black."""
    page: str = "cp437"
    spacing: int = _LINE_SPACING
    """Rows of dots from line to line."""


class Typewriter:
    """Obeys the commands of text mode; each gives the paper that came out, if any."""

    def __init__(self, strip: Strip) -> None:
        self._strip = strip
        self.reset()

    def reset(self) -> None:
        self._style = Style()
        self._line = bytearray()
        self._qr_dots = 3
        self._qr_text = b""

    @property
    def align(self) -> int:
        """Of whatever is printed next: 0 left, 1 in the middle, 2 right."""
        return self._style.align

    def forget(self) -> None:
        """The line that is not printed yet is lost."""
        self._line.clear()

    def obey(self, command: bytes) -> Image.Image | None:
        match command[:2]:
            case b"\n":
                return self._end_of_line()
            case b"\x1bd":
                return self._strip.feed(max(1, command[2] * self._style.spacing))
            case b"\x1bJ":
                return self._strip.feed(max(1, command[2]))
            case b"\x1d(" if command[:3] == _QR:
                return self._qr(command[6], command[7:])
            case _ if command[0] >= 0x20:
                self._line += command
            case _:
                self._style = self._restyled(command)
        return None

    def _restyled(self, command: bytes) -> Style:
        match command[:2]:
            case b"\x1ba":
                return replace(self._style, align=command[2] % 48 % 3)
            case b"\x1d!":
                return replace(self._style, scale=1 + (command[2] & 7))
            case b"\x1bE":
                return replace(self._style, bold=bool(command[2] & 1))
            case b"\x1dB":
                return replace(self._style, reversed=bool(command[2] & 1))
            case b"\x1bt":
                return replace(self._style, page=_CODE_PAGES.get(command[2], "cp437"))
            case b"\x1b3":
                return replace(self._style, spacing=max(1, command[2]))
            case b"\x1b2":
                return replace(self._style, spacing=_LINE_SPACING)
        return self._style

    def _end_of_line(self) -> Image.Image:
        text = self._line.decode(self._style.page, errors="replace")
        self._line.clear()
        style = self._style
        return self._strip.line(
            text, style.align, style.scale, style.spacing, bold=style.bold, reverse=style.reversed
        )

    def _qr(self, function: int, data: bytes) -> Image.Image | None:
        """GS ( k: the size of a module, what the code says, and the code itself."""
        if function == _QR_SIZE:
            self._qr_dots = data[0]
        elif function == _QR_DATA:
            self._qr_text = data[1:]
        elif function == _QR_PRINT:
            return self._strip.picture(_code(self._qr_text.decode(), self._qr_dots), self._style.align)
        return None


def _code(text: str, dots: int) -> Image.Image:
    rows = qr_rows(text)
    code = Image.new("1", (len(rows), len(rows)))
    code.putdata([255 if module == "0" else 0 for row in rows for module in row])
    return code.resize((code.width * dots, code.height * dots), Image.Resampling.NEAREST)
