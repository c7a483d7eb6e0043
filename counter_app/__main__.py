"""The desk program: ``vuoro-counter``."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QRect, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from counter_app.dispatch import Dispatch
from counter_app.settings import CounterSettings, counter_command_line
from counter_app.standing_sign_in import StandingSignIn
from counter_app.windows.daylight import Daylight
from counter_app.windows.main_window import MainWindow
from counter_app.windows.places import Places
from queue_link.logs import set_up_logs
from queue_link.qt.link import Link, LinkSettings
from queue_link.qt.pairing import PairingScreen
from queue_link.qt.shell import Shell, Start, read_command_line

NAME = "vuoro-counter"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run until the window is closed; returns the exit status."""
    start = read_command_line(counter_command_line(), CounterSettings, arguments)
    set_up_logs(NAME, json_lines=start.log_json)
    shell = Shell(NAME, start, catalogues=("shared", "counter"), widgets=True)
    Daylight(cast(QApplication, shell.application))
    to = LinkSettings(start.settings.server, start.token, start.settings.practice)
    link = Link(to, NAME, shell.application)
    PairingScreen(link, start.token_file, shell.translations, shell.show, shell.application)
    dispatch = Dispatch(link, link)
    if start.settings.standing is not None:
        StandingSignIn(dispatch, start.settings.standing, dispatch)
    places = _places(start, shell.application)
    window = MainWindow(dispatch, shell.translations, shell.application, start.settings, places)
    shell.show(window)
    if places is not None:
        window.return_to_place()
    shell.drive(window.told)
    link.start()
    try:
        return shell.run()
    finally:
        link.stop()


def _places(start: Start[CounterSettings], application: QGuiApplication) -> Places | None:
    """None for a window that has been told where to stand, or that another program drives."""
    if start.driven or start.size is None or start.place is not None:
        return None
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)

    def screens() -> list[QRect]:
        usual = application.primaryScreen()
        ordered = sorted(application.screens(), key=lambda screen: screen is not usual)
        return [screen.availableGeometry() for screen in ordered]

    return Places(Path(folder) / "windows.ini", screens, application)


if __name__ == "__main__":
    sys.exit(main())
