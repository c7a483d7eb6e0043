"""What a branch puts on its slips, and in which order."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from queue_link.catalogue import Texts


class SlipLine(StrEnum):
    """One thing that a slip can show. What does not apply to a ticket is not shown, wherever it stands."""

    LOGO = "logo"
    OFFICE = "office"
    SERVICE = "service"
    BOOKING = "booking"
    """The booked time."""
    NUMBER = "number"
    CHECK = "check"
    """The check code."""
    TAKEN_AT = "taken-at"
    """Date and time."""
    BEFORE = "before"
    """Numbers ahead."""
    WAIT = "wait"
    """The forecast."""
    TO_DO = "to-do"
    """Come in, wait outside, or come back at a time."""
    QR = "qr"
    ADDRESS = "address"
    """Of the page that follows the visit; it also finds the ticket again."""
    KEEP = "keep"
    """That the slip is to be kept."""
    RULE = "rule"
    """A line across the paper; the only one that may come more than once."""


TEXT = "text:"
"""``text:opening`` is the line for the branch's own text ``opening``."""

DEFAULT_LINES: tuple[str, ...] = (
    SlipLine.LOGO,
    SlipLine.OFFICE,
    SlipLine.RULE,
    SlipLine.SERVICE,
    SlipLine.BOOKING,
    SlipLine.NUMBER,
    SlipLine.CHECK,
    SlipLine.TAKEN_AT,
    SlipLine.RULE,
    SlipLine.BEFORE,
    SlipLine.WAIT,
    SlipLine.TO_DO,
    SlipLine.QR,
    SlipLine.ADDRESS,
    SlipLine.RULE,
    SlipLine.KEEP,
)


MOST_LOGO_BYTES_OF_TEXT = 5_500
"""One for eight dots of a row. With such a logo a slip of text still takes less than 2 s at 38,400 baud."""


LOGO_LEFT_OUT = (
    "The logo is left out of slips of text, as serial printers get them: at most "
    f"{MOST_LOGO_BYTES_OF_TEXT:,} bytes of it, a byte for eight dots of a row, can be sent in time."
)


def fits_slips_of_text(width: int, height: int) -> bool:
    """Whether a logo of so many dots is on slips of text too, which printers on slow lines get."""
    return (width + 7) // 8 * height <= MOST_LOGO_BYTES_OF_TEXT


class SlipDesign(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a branch's slips show, from top to bottom."""

    lines: tuple[str, ...] = DEFAULT_LINES
    """Those that the default names, in any order, and ``text:`` with the name of one of ``texts``. Others are
    passed over."""
    texts: dict[str, Texts] = {}
    """The branch's own, by name."""
    logo: bytes = b""
    """A PNG picture of black and white dots, as large as on paper; empty: none."""
