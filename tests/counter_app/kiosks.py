"""Kiosks as a supervisor sees them: one that is well, one without paper, one that is gone; and
customers who call there for help, one whom nobody has answered, one to whom a counter goes."""

from __future__ import annotations

from datetime import timedelta

from queue_link.messages import DisplayState, HelpCall, KioskState
from queue_link.vocabulary import (
    CounterId,
    DeviceId,
    DisplayKind,
    HelpState,
    Language,
    PrinterState,
    TicketNumber,
)
from tests.counter_app.scene import NOW

WELL = KioskState(
    DeviceId("k1"),
    "Kiosk 1",
    True,
    printer=PrinterState.READY,
    since=NOW,
    version="0.1.0",
    told_at=NOW - timedelta(seconds=12),
    printed_at=NOW - timedelta(minutes=3),
)
NO_PAPER = KioskState(
    DeviceId("k2"),
    "Kiosk 2",
    True,
    closed=True,
    printer=PrinterState.PAPER_OUT,
    since=NOW - timedelta(minutes=22),
    tickets=3,
    version="0.1.0",
    needs_somebody=True,
)
GONE = KioskState(DeviceId("k3"), "Kiosk 3", False, gone_at=NOW - timedelta(minutes=5), needs_somebody=True)
SILENT = KioskState(
    DeviceId("k4"),
    "Kiosk 4",
    True,
    printer=PrinterState.READY,
    since=NOW - timedelta(minutes=50),
    version="0.1.0",
    needs_somebody=True,
    silent_since=NOW - timedelta(minutes=7),
)
KIOSKS = (WELL, NO_PAPER, GONE)

DISPLAYS = (
    DisplayState(
        DeviceId("d3"),
        "Lobby 3",
        True,
        DisplayKind.LOBBY,
        "0.1.0",
        told_at=NOW - timedelta(seconds=3),
        call=17,
        number=TicketNumber("B003"),
    ),
    DisplayState(
        DeviceId("d4"),
        "Lobby 4",
        True,
        DisplayKind.LOBBY,
        "0.1.0",
        told_at=NOW - timedelta(seconds=3),
        call=16,
        number=TicketNumber("A011"),
    ),
)

CALL = HelpCall(
    DeviceId("k1"),
    "Kiosk 1",
    NOW - timedelta(minutes=1),
    Language("ar"),
    HelpState.TOLD,
    number=TicketNumber("A007"),
)
GOING = HelpCall(
    DeviceId("k3"),
    "Kiosk 3",
    NOW - timedelta(minutes=4),
    Language("sv"),
    HelpState.COMING,
    counter=CounterId("3"),
    here=False,
)
