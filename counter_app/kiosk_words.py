"""How the kiosks are, and the displays, in words for staff."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from counter_app.words import clock
from queue_link.messages import DisplayState, KioskState
from queue_link.vocabulary import DeviceId, DisplayKind, PrinterState

translate = QCoreApplication.translate


def printer(state: PrinterState | None) -> str:
    """How a printer is, in a few words."""
    if state is None:
        return translate("Printer", "Not told yet")
    return {
        PrinterState.NONE: translate("Printer", "No printer"),
        PrinterState.READY: translate("Printer", "Ready"),
        PrinterState.NEAR_END: translate("Printer", "Paper is running low"),
        PrinterState.PAPER_OUT: translate("Printer", "Out of paper"),
        PrinterState.COVER_OPEN: translate("Printer", "Cover is open"),
        PrinterState.ERROR: translate("Printer", "Paper jam or cutter fault"),
        PrinterState.OFFLINE: translate("Printer", "Not ready"),
        PrinterState.HELD: translate("Printer", "An old slip may be stuck in it"),
        PrinterState.UNREACHABLE: translate("Printer", "Does not answer"),
    }[state]


def presence(kiosk: KioskState, zone: ZoneInfo) -> str:
    """Whether it works, is closed, is silent, or is gone."""
    if kiosk.gone_at is not None:
        return translate("Kiosk", "Gone since {time}").format(time=clock(kiosk.gone_at, zone))
    if kiosk.silent_since is None:
        return translate("Kiosk", "Closed") if kiosk.closed else translate("Kiosk", "In use")
    return translate("Kiosk", "Closed, no sound") if kiosk.closed else translate("Kiosk", "In use, no sound")


def display_presence(display: DisplayState, zone: ZoneInfo) -> str:
    """Whether it works, is silent, or is gone."""
    if display.gone_at is not None:
        return translate("Kiosk", "Gone since {time}").format(time=clock(display.gone_at, zone))
    if display.silent_since is not None:
        return translate("Kiosk", "In use, no sound")
    return translate("Kiosk", "In use")


def newest_call(display: DisplayState, newest: int) -> str:
    """The newest call that a display knows of; ``newest`` is the branch's, as its ``seq``."""
    if display.number is None:
        return "–"
    if display.kind is DisplayKind.LOBBY and display.call < newest:
        return translate("Kiosk", "{number}, not the newest").format(number=display.number)
    return str(display.number)


@dataclass(frozen=True)
class KioskTrouble:
    """A reason why somebody should go to a kiosk, or to a display."""

    fault: object
    """What makes it the same fault as a moment ago."""
    text: str
    """One line, however many tickets it has cost."""


def kiosk_troubles(kiosk: KioskState, zone: ZoneInfo) -> tuple[KioskTrouble, ...]:
    """Why somebody should go there; nothing if nobody should."""
    if not kiosk.needs_somebody:
        return ()
    if kiosk.gone_at is not None:
        return (_gone(kiosk.id, kiosk.name, kiosk.gone_at, zone),)
    troubles = []
    if kiosk.printer is not None and not kiosk.printer.well:
        troubles.append(_printer_trouble(kiosk, zone))
    if kiosk.silent_since is not None:
        troubles.append(_silence(kiosk.id, kiosk.name, kiosk.silent_since, zone))
    return tuple(troubles)


def display_troubles(display: DisplayState, zone: ZoneInfo) -> tuple[KioskTrouble, ...]:
    """Why somebody should go to a display: it is gone, or nobody hears it; nothing if nobody should."""
    if not display.needs_somebody:
        return ()
    if display.gone_at is not None:
        return (_gone(display.id, display.name, display.gone_at, zone),)
    if display.silent_since is None:
        return ()
    return (_silence(display.id, display.name, display.silent_since, zone),)


def _gone(device: DeviceId, name: str, since: datetime, zone: ZoneInfo) -> KioskTrouble:
    text = translate("Kiosk", "{name} has not been heard of since {time}.")
    return KioskTrouble((device, "gone", since), text.format(name=name, time=clock(since, zone)))


def _silence(device: DeviceId, name: str, since: datetime, zone: ZoneInfo) -> KioskTrouble:
    text = translate("Kiosk", "{name}: no sound, since {time}.")
    return KioskTrouble((device, "silent", since), text.format(name=name, time=clock(since, zone)))


def _printer_trouble(kiosk: KioskState, zone: ZoneInfo) -> KioskTrouble:
    since = clock(kiosk.since, zone) if kiosk.since else "?"
    facts = {"name": kiosk.name, "fault": printer(kiosk.printer), "time": since, "count": kiosk.tickets}
    if kiosk.printer is PrinterState.NEAR_END or not kiosk.tickets:
        text = translate("Kiosk", "{name}: {fault}, since {time}.")
    else:
        text = translate("Kiosk", "{name}: {fault}, since {time}. Tickets since then: {count}.")
        text = text.replace(" {count}", "\N{NO-BREAK SPACE}{count}")
    return KioskTrouble((kiosk.id, kiosk.printer, kiosk.since), text.format(**facts))
