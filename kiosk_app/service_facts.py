"""What a technician reads in the service menu."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk_app.saying import Translate
from queue_link.qt.link import LinkState
from queue_link.vocabulary import PrinterState


@dataclass(frozen=True)
class Fact:
    label: str
    value: str


@dataclass(frozen=True)
class Findings:
    """How the kiosk is at one moment."""

    printer: PrinterState
    sound: str | None
    """Why the voice is not heard, in English; empty while it is; None: there is no sound."""
    link: LinkState
    server: str
    heard_at: datetime | None
    """When the server was heard last, by its own clock."""
    now: datetime
    """The server's time, as far as known."""
    addresses: Sequence[str]
    """Of this computer."""
    size: tuple[int, int]
    """Of the screen, in pixels."""
    pixels_per_mm: float
    """0: not set."""
    version: str


def facts(translate: Translate, found: Findings) -> tuple[Fact, ...]:
    """One line each."""
    heard = f"{found.heard_at:%Y-%m-%d %H:%M:%S} UTC" if found.heard_at else "–"
    width, height = found.size
    size = f"{width} × {height}"
    if found.pixels_per_mm:
        size += f" ({width / found.pixels_per_mm:.0f} × {height / found.pixels_per_mm:.0f} mm)"
    return (
        Fact(translate("Service", "Printer"), _printer(translate, found.printer)),
        Fact(translate("Service", "Sound"), _sound(translate, found.sound)),
        Fact(translate("Service", "Connection"), _link(translate, found.link)),
        Fact(translate("Service", "Server"), found.server),
        Fact(translate("Service", "Heard last"), heard),
        Fact(translate("Service", "Clock"), f"{found.now:%Y-%m-%d %H:%M:%S} UTC"),
        Fact(translate("Service", "Network addresses"), ", ".join(found.addresses) or "–"),
        Fact(translate("Service", "Screen"), size),
        Fact(translate("Service", "Version"), found.version or "–"),
    )


def _printer(translate: Translate, state: PrinterState) -> str:
    return {
        PrinterState.NONE: translate("Service", "No printer"),
        PrinterState.READY: translate("Service", "Ready"),
        PrinterState.NEAR_END: translate("Service", "Paper is running low"),
        PrinterState.PAPER_OUT: translate("Service", "Out of paper"),
        PrinterState.COVER_OPEN: translate("Service", "Cover is open"),
        PrinterState.ERROR: translate("Service", "Paper jam or cutter fault"),
        PrinterState.OFFLINE: translate("Service", "Not ready"),
        PrinterState.HELD: translate("Service", "An old slip may be stuck in it"),
        PrinterState.UNREACHABLE: translate("Service", "Does not answer"),
    }[state]


def _sound(translate: Translate, trouble: str | None) -> str:
    return translate("Service", "Off") if trouble is None else trouble or translate("Service", "In order")


def _link(translate: Translate, state: LinkState) -> str:
    return {
        LinkState.CONNECTING: translate("Service", "Connecting"),
        LinkState.ONLINE: translate("Service", "Connected"),
        LinkState.OFFLINE: translate("Service", "No connection"),
        LinkState.PAIRING: translate("Service", "Not let in yet"),
        LinkState.REJECTED: translate("Service", "The server does not accept this kiosk"),
    }[state]
