"""Starts the kiosk: ``vuoro-kiosk``."""

from __future__ import annotations

import sys
from argparse import ArgumentTypeError
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from kiosk_app.interpreter import interpreter
from kiosk_app.keypad import Keypad
from kiosk_app.lock import Lock
from kiosk_app.paper import PaperDesk
from kiosk_app.printing.settings import PrinterSettings
from kiosk_app.printing.worker import PrinterWorker
from kiosk_app.reach import reach
from kiosk_app.screen import KioskScreen
from kiosk_app.settings import KioskSettings
from queue_link.logs import set_up_logs
from queue_link.qt.link import Link, LinkSettings
from queue_link.qt.shell import Shell, command_line, read_command_line

NAME = "vuoro-kiosk"
QML = Path(__file__).parent / "qml" / "Main.qml"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the kiosk until it is told to end; its exit status."""
    parser = command_line(NAME, "The touchscreen where customers take a queue number.")
    parser.add_argument(
        "--printer", type=printer_at, metavar="HOST:PORT", help="a network printer that speaks ESC/POS"
    )
    start = read_command_line(parser, KioskSettings, arguments)
    set_up_logs(NAME, json_lines=start.log_json)
    settings = start.settings

    shell = Shell(NAME, start, catalogues=("shared", "kiosk"))
    link = Link(LinkSettings(settings.server, start.token), NAME, shell.application)
    paper = _paper(settings.printer, shell)
    screen = KioskScreen(link, paper, shell.translations, settings.times, shell.application)
    view = shell.open_qml(QML, {"kiosk": screen, **panel(settings)})
    Lock(view)
    view.installEventFilter(Keypad(settings.keys, screen.press, view))
    shell.drive(screen.state)
    link.start()
    if paper is not None:
        paper.start()
    try:
        return shell.run()
    finally:
        link.stop()
        if paper is not None:
            paper.stop()


def panel(settings: KioskSettings) -> dict[str, float]:
    """What QML must know of the screen's size and height."""
    band = reach(settings.screen)
    return {
        "pixelsPerMm": settings.pixels_per_mm,
        "panelWidthMm": settings.screen.width_mm if settings.screen else 0.0,
        "reachFloor": band.floor,
        "reachCeiling": band.ceiling,
    }


def printer_at(address: str) -> dict[str, object]:
    """``HOST:PORT`` as printer settings."""
    host, colon, port = address.rpartition(":")
    if not (host and colon and port.isdecimal() and 0 < int(port) < 65536):
        raise ArgumentTypeError(f"{address!r} is not HOST:PORT")
    return {"host": host.strip("[]"), "port": int(port)}


def _paper(printer: PrinterSettings | None, shell: Shell) -> PaperDesk | None:
    if printer is None:
        return None
    worker = partial(PrinterWorker, printer)
    return PaperDesk(worker, interpreter(shell.translations), printer.width_dots, shell.application)


if __name__ == "__main__":
    sys.exit(main())
