"""What ``vuoro slip`` asks the kiosk's own code to draw, on its standard input as JSON."""

from __future__ import annotations

import msgspec

from queue_link.messages import KioskSetup
from queue_link.results import TicketIssued


class SlipPreview(msgspec.Struct, frozen=True):
    """A slip, and the PNG file that it is to become."""

    setup: KioskSetup
    ticket: TicketIssued
    output: str
    width_dots: int
    """Dots in one row of paper."""
    as_text: bool = False
    """As a serial printer writes it."""
    copy: bool = False
    """Marked as a copy."""
