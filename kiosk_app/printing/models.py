"""Printers by name: what is known of each model, from the bundled ``printers.toml``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

import msgspec

from kiosk_app.printing.code_pages import CodePages
from kiosk_app.printing.settings import (
    Ability,
    BufferBytes,
    CutterMm,
    Dpi,
    Presenter,
    Speed,
    WidthDots,
)
from queue_link.assets import asset
from queue_link.settings import load_settings

DEFAULT_MODEL = "generic-80mm"


class PrinterModel(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One table of the file."""

    name: str
    width_dots: WidthDots
    speed_mm_s: Speed
    dpi: Dpi = 203
    buffer_bytes: BufferBytes = 4096
    cutter_mm: CutterMm = 15.0
    confirms: Ability = Ability.PROBE
    clears: Ability = Ability.PROBE
    code_pages: CodePages = {}
    presenter: Presenter | None = None


@lru_cache(maxsize=1)
def printer_models() -> Mapping[str, PrinterModel]:
    """All models by the name that settings use."""
    return load_settings(asset("printers.toml"), dict[str, PrinterModel])
