"""How the kiosks are, in words for staff."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from counter_app.words import clock
from queue_link.messages import KioskState
from queue_link.vocabulary import PrinterState

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
    """Whether it works, is closed, or is gone."""
    if kiosk.gone_at is not None:
        return translate("Kiosk", "Gone since {time}").format(time=clock(kiosk.gone_at, zone))
    return translate("Kiosk", "Closed") if kiosk.closed else translate("Kiosk", "In use")


def kiosk_trouble(kiosk: KioskState, zone: ZoneInfo) -> str:
    """Why somebody should go there: one line for each fault, however many tickets it has cost."""
    if kiosk.gone_at is not None:
        text = translate("Kiosk", "{name} has not been heard of since {time}.")
        return text.format(name=kiosk.name, time=clock(kiosk.gone_at, zone))
    since = clock(kiosk.since, zone) if kiosk.since else "?"
    facts = {"name": kiosk.name, "fault": printer(kiosk.printer), "time": since, "count": kiosk.tickets}
    if kiosk.printer is PrinterState.NEAR_END or not kiosk.tickets:
        return translate("Kiosk", "{name}: {fault}, since {time}.").format(**facts)
    return translate("Kiosk", "{name}: {fault}, since {time}. Tickets since then: {count}.").format(**facts)


def fault_of(kiosk: KioskState) -> object:
    """What makes it the same fault as a moment ago."""
    return kiosk.id, kiosk.printer, kiosk.since, kiosk.gone_at
