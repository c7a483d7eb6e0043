"""Draws one slip into a file, as the kiosk would print it: ``python -m kiosk_app.slip_preview``.

It reads a ``SlipPreview`` from its standard input. ``vuoro slip`` starts it; no Qt is needed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import msgspec
from PIL import Image

from kiosk_app.catalogue_words import from_catalogues
from kiosk_app.printing.choice import PrinterChoice
from kiosk_app.printing.escpos_builder import load_escpos
from kiosk_app.printing.job import ProcessIds, build_job
from kiosk_app.printing.settings import SlipMode
from kiosk_app.printing.text_slip import TextSlip
from kiosk_app.slip import SlipContent, slip_content
from kiosk_app.slip_parts import Address, CopyMark, Logo, Number, Words, slip_parts
from kiosk_app.slip_picture import draw_slip, logo_on
from kiosk_app.slip_text import write_slip
from kiosk_app.virtual_printer.interpreter import Interpreter
from queue_link.slip_design import LOGO_LEFT_OUT, fits_slips_of_text
from queue_link.slip_fonts import SlipFonts
from queue_link.slip_preview import SlipPreview


def main() -> int:
    """Exit status 0 when the picture is written; 2, with the reason, when it cannot be."""
    wanted = msgspec.json.decode(sys.stdin.buffer.read(), type=SlipPreview)
    said = slip_content(wanted.ticket, wanted.setup, from_catalogues(wanted.setup.wording))
    content = msgspec.structs.replace(said, copy=wanted.copy)
    fonts = SlipFonts.load()
    lacking = [f'{lack} in "{text}"\n' for text in paragraphs(content) if (lack := fonts.lack(text))]
    if lacking:
        sys.stderr.write("".join(lacking))
        return 2
    if wanted.as_text and _leaves_the_logo_out(content, wanted.width_dots):
        sys.stderr.write(f"{LOGO_LEFT_OUT}\n")
    try:
        picture(content, wanted, fonts).save(wanted.output, "PNG")
    except OSError as error:
        sys.stderr.write(f"{wanted.output} cannot be written: {error.strerror}\n")
        return 2
    return 0


def _leaves_the_logo_out(content: SlipContent, width_dots: int) -> bool:
    logos = [logo_on(width_dots, part.png) for part in slip_parts(content) if isinstance(part, Logo)]
    return any(logo is not None and not fits_slips_of_text(*logo.size) for logo in logos)


def picture(content: SlipContent, wanted: SlipPreview, fonts: SlipFonts) -> Image.Image:
    """The slip in dots; of text, what a printer makes of it."""
    if wanted.as_text:
        return _on_paper(write_slip(content, fonts, wanted.width_dots), wanted.width_dots)
    return draw_slip(content, fonts, wanted.width_dots)


def paragraphs(content: SlipContent) -> Iterator[str]:
    """All that is written on the slip."""
    for part in slip_parts(content):
        match part:
            case Words(_, first, second):
                yield from filter(None, (first, second))
            case CopyMark(text) | Number(text) | Address(text):
                yield text


def _on_paper(slip: TextSlip, width_dots: int) -> Image.Image:
    """Sent to the virtual printer, whose paper is the picture."""
    settings = PrinterChoice(mode=SlipMode.TEXT, width_dots=width_dots).settings()
    printer = Interpreter(width_dots)
    inlet = printer.connect(_heard_by_nobody)
    for piece in build_job(slip, settings, load_escpos(width_dots), ProcessIds()):
        printer.receive(inlet, piece.data)
    while (step := printer.step()) is not None and step.slip is None:
        pass
    assert step is not None
    assert step.slip is not None
    return step.slip


def _heard_by_nobody(_reply: bytes) -> None:
    """The printer's answers."""


if __name__ == "__main__":
    sys.exit(main())
