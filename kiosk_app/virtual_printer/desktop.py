"""The virtual printer as a program with a window."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

from kiosk_app.virtual_printer.control import Control
from kiosk_app.virtual_printer.machine import Machine, Options
from kiosk_app.virtual_printer.window import PrinterSigns, PrinterWindow
from queue_link.qt.shell import AppSettings, Shell, Start


def run_window(options: Options, driven: bool, size: str, announce: Callable[[int], None]) -> int:
    """Until the window is closed; the exit status. Raises ``OSError`` when the port is taken."""
    shell = Shell(
        "Vuoro printer",
        Start(AppSettings(window=size), driven=False, log_json=False),
        catalogues=(),
        widgets=True,
    )
    signs = PrinterSigns(shell.application)
    machine = Machine(options, signs.listeners())
    port = machine.start()
    announce(port)
    try:
        window = PrinterWindow(machine, signs, f"{options.host}:{port}", options.width_dots)
        shell.show(window)
        if driven:
            _Lines(Control(machine, window.grab_to), shell.application.quit, shell.application)
        return shell.run()
    finally:
        machine.stop()


class _Lines(QObject):
    """Standard input to the control, without holding up the window."""

    def __init__(self, control: Control, end: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._control = control
        self._end = end
        self._received = b""
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _read(self) -> None:
        received = os.read(sys.stdin.fileno(), 65536)
        *lines, self._received = (self._received + received).split(b"\n")
        for line in filter(None, lines):
            sys.stdout.write(self._control.obey(line).decode() + "\n")
            sys.stdout.flush()
        if not received or self._control.ended:
            self._notifier.setEnabled(False)
            self._end()
