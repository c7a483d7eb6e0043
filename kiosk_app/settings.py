"""What a kiosk must be told where it stands."""

from __future__ import annotations

from typing import Annotated

import msgspec

from kiosk_app.keypad import KeySettings
from kiosk_app.printing.settings import PrinterSettings
from kiosk_app.reach import ScreenSettings
from kiosk_app.times import Times
from queue_link.qt.shell import AppSettings


class KioskSettings(AppSettings, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The kiosk's settings file; all of it can be left out."""

    printer: PrinterSettings | None = None
    """None: tickets are shown on the screen only."""
    times: Times = Times()
    keys: KeySettings = KeySettings()
    screen: ScreenSettings | None = None
    """None: it is not known how large the screen is, and how high it stands."""
    pixels_per_mm: Annotated[float, msgspec.Meta(ge=0, le=40)] = 0.0
    """Of the touch screen, so that buttons are at least 20 mm; 0 goes by the number of pixels alone."""
