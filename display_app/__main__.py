"""The lobby display: ``vuoro-display --server ws://… --token-file FILE``."""

from __future__ import annotations

import logging
import os
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt

from display_app.board import Board
from display_app.check import doubts
from display_app.settings import DisplaySettings
from display_app.status_report import StatusReport
from display_app.voice import SpokenCalls
from queue_link.assets import asset
from queue_link.logs import set_up_logs
from queue_link.program_version import program_version
from queue_link.qt.link import Link, LinkSettings
from queue_link.qt.pairing import PairingScreen
from queue_link.qt.shell import Shell, Start, command_line, read_command_line
from queue_link.qt.speaker import open_speaker
from queue_link.qt.theme import DARK
from queue_link.qt.watchdog import Watchdog
from queue_link.speech.phrases import load_phrases
from queue_link.speech.volume import FULL_VOLUME
from queue_link.toml_document import located

log = logging.getLogger(__name__)

CATALOGUES = ("shared", "display", "kiosk")
"""The kiosk's for what all screens say in the same words."""
QML = Path(__file__).resolve().parent / "qml" / "Main.qml"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the display until it is told to end."""
    parser = _options()
    start = read_command_line(parser, DisplaySettings, arguments)
    options = parser.parse_args(arguments)
    found = doubts(start.settings, options.settings)
    source = str(options.settings or parser.prog)
    if options.check:
        return _tell(parser, start, [located(source, fault) for fault in found])
    set_up_logs("display", json_lines=start.log_json)
    for fault in found:
        log.warning("%s", located(source, fault))
    shell = Shell("Vuoro display", start, catalogues=CATALOGUES)
    settings, application = start.settings, shell.application
    link = Link(LinkSettings(settings.server, start.token), "vuoro-display", application)
    PairingScreen(link, start.token_file, shell.translations, shell.show, application)
    speaker = open_speaker(settings.sound, application, FULL_VOLUME)
    phrases = load_phrases(asset("speech", "phrases.toml"))
    voice = SpokenCalls(speaker, phrases, asset("sounds", "chime.wav"), application)
    board = Board(link, shell.translations, settings, voice, application)
    voice.ended.connect(board.tick)
    StatusReport(
        link,
        settings.layout.kind,
        program_version(),
        unheard=lambda: speaker.trouble if settings.voice else speaker.sound_trouble,
        newest=lambda: board.newest,
        parent=application,
    )
    view = shell.open_qml(QML, {"board": board}, DARK)
    view.setCursor(Qt.CursorShape.BlankCursor)
    shell.drive(board.state)
    watchdog = Watchdog(os.environ, application)
    link.start()
    speaker.start()
    watchdog.ready()
    try:
        return shell.run()
    finally:
        watchdog.stopping()
        link.stop()
        speaker.stop()


def _tell(parser: ArgumentParser, start: Start[DisplaySettings], found: Sequence[str]) -> int:
    """What ``--check`` says; ends the program with status 2 where something is amiss."""
    if not start.token:
        found = [*found, "token_file: this display has no token; vuoro device add makes one"]
    if found:
        parser.error("\n".join(found))
    sys.stdout.write("The settings are in order.\n")
    return 0


def _options() -> ArgumentParser:
    parser = command_line("vuoro-display", "The lobby display of a service point.")
    parser.add_argument("--check", action="store_true", help="only tell whether the settings are in order")
    parser.add_argument(
        "--viewing-distance",
        dest="viewing_distance_m",
        type=float,
        metavar="METRES",
        help="from the farthest seat",
    )
    parser.add_argument(
        "--panel-width",
        dest="panel_width_mm",
        type=float,
        metavar="MM",
        help="the width of the picture as it hangs",
    )
    parser.add_argument(
        "--no-motion", dest="no_motion", action="store_true", default=None, help="no pulse for a new call"
    )
    parser.add_argument(
        "--no-sound", dest="sound", action="store_const", const={"on": False}, help="no chime and no voice"
    )
    parser.add_argument(
        "--no-voice", dest="voice", action="store_false", default=None, help="a chime for a new call only"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
