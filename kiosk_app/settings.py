"""What a kiosk must be told where it stands."""

from __future__ import annotations

from typing import Annotated

import msgspec

from kiosk_app.comfort import Mode
from kiosk_app.keypad import KeySettings
from kiosk_app.printing.choice import PrinterChoice
from kiosk_app.reach import ScreenSettings
from kiosk_app.times import Times
from queue_link.qt.shell import AppSettings
from queue_link.speech.settings import SoundSettings


class KioskSettings(AppSettings, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The kiosk's settings file; all of it can be left out."""

    printer: PrinterChoice | None = None
    """None: tickets are shown on the screen only."""
    data: str = ""
    """Folder for what must outlive a crash: print jobs, and what the printer was found able to do.
    Empty: the folder that systemd gives, or ``~/.local/state/vuoro-kiosk``."""
    times: Times = Times()
    code_reader: bool = False
    """A barcode reader is built in; people are told to hold their code under it."""
    modes: frozenset[Mode] = frozenset(Mode)
    """The modes on offer. Leave one out only where another machine in the same hall has it: the law asks for
    every one of them."""
    service_pin: str = ""
    """Hash of the service menu's PIN, made by ``vuoro-kiosk --hash-pin``; empty: there is no menu."""
    sound: SoundSettings = SoundSettings()
    keys: KeySettings = KeySettings()
    screen: ScreenSettings | None = None
    """None: it is not known how large the screen is, and how high it stands."""
    pixels_per_mm: Annotated[float, msgspec.Meta(ge=0, le=40)] = 0.0
    """Of the touch screen, so that buttons are at least 20 mm; 0 goes by the number of pixels alone."""
