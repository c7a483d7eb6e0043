"""Starts the kiosk: ``vuoro-kiosk``."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from argparse import ArgumentTypeError
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from kiosk_app.code_reader import CodeReader
from kiosk_app.data_folder import data_folder
from kiosk_app.events import Headphones
from kiosk_app.hash_pin import HashPin, check_pin
from kiosk_app.help_desk import HelpDesk
from kiosk_app.interpreter import interpreter
from kiosk_app.keypad import Keypad
from kiosk_app.lock import Lock
from kiosk_app.log_tail import LogTail
from kiosk_app.paper import PaperDesk
from kiosk_app.pin import BadPin
from kiosk_app.printer_report import state_of
from kiosk_app.printing.worker import PrinterWorker
from kiosk_app.reach import reach
from kiosk_app.screen import KioskScreen
from kiosk_app.service_facts import Fact, Findings, facts
from kiosk_app.service_menu import Deeds, ServiceMenu
from kiosk_app.settings import KioskSettings
from kiosk_app.steering import Key
from kiosk_app.steward import Steward
from kiosk_app.this_computer import own_addresses
from kiosk_app.voice import SpokenVoice
from queue_link.assets import asset
from queue_link.logs import set_up_logs
from queue_link.program_version import program_version
from queue_link.qt.chime import ProcessChime, make_chime
from queue_link.qt.link import Link, LinkSettings
from queue_link.qt.pairing import PairingScreen
from queue_link.qt.shell import Shell, Start, command_line, read_command_line
from queue_link.qt.speaker import Speaker, open_speaker
from queue_link.qt.watchdog import Watchdog
from queue_link.speech.utterance import text
from queue_link.vocabulary import Language

NAME = "vuoro-kiosk"
START_AGAIN = 75
"""Exit status of a life that another one is to follow; systemd sees to that where it is in charge."""
LEFT = 76
"""Exit status of a program that a technician has ended; systemd leaves it at that."""
SOUND_TEST = {"fi": "Numero A012", "sv": "Nummer A012", "en": "Number A012"}
QML = Path(__file__).parent / "qml" / "Main.qml"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the kiosk until it is told to end; its exit status."""
    arguments = sys.argv[1:] if arguments is None else arguments
    parser = command_line(NAME, "The touchscreen where customers take a queue number.")
    parser.add_argument(
        "--printer", type=printer_at, metavar="HOST:PORT", help="a network printer that speaks ESC/POS"
    )
    parser.add_argument("--check", action="store_true", help="only tell whether the settings are in order")
    parser.add_argument("--hash-pin", action=HashPin, help="ask for a service PIN and print its hash")
    parser.add_argument(
        "--no-sound", dest="sound", action="store_const", const={"on": False}, help="no voice and no chime"
    )
    parser.add_argument("--data", metavar="FOLDER", help="where print jobs are kept over a crash")
    start = read_command_line(parser, KioskSettings, arguments)
    try:
        check_pin(start.settings)
    except BadPin as fault:
        parser.error(f"service_pin: {fault}")
    if "--check" in arguments:
        if not start.token:
            parser.error("token_file: this kiosk has no token; vuoro device add makes one")
        sys.stdout.write("The settings are in order.\n")
        return 0
    status = run(start)
    if status == START_AGAIN and "NOTIFY_SOCKET" not in os.environ:
        start_again(arguments)
    return status


def run(start: Start[KioskSettings]) -> int:
    """One life of the program; ``START_AGAIN`` where another one is wanted."""
    set_up_logs(NAME, json_lines=start.log_json)
    tail = LogTail()
    logging.getLogger().addHandler(tail)
    settings = start.settings
    shell = Shell(NAME, start, catalogues=("shared", "kiosk"))
    application = shell.application
    link = Link(LinkSettings(settings.server, start.token), NAME, application)
    PairingScreen(link, start.token_file, shell.translations, shell.show, application)
    paper = _paper(settings, shell, link)
    speaker = open_speaker(settings.sound, application)
    chime = make_chime(asset("sounds", "chime.wav"), settings.sound, application)
    if isinstance(chime, ProcessChime):
        # Both are on the same loudspeaker: the speaker finds out what is the matter with it.
        chime.failed.connect(speaker.check)
    help_desk = HelpDesk(link, application)
    screen = KioskScreen(
        *(link, paper, shell.translations, settings.times, application),
        reader=settings.code_reader,
        modes=settings.modes,
        voice=SpokenVoice(speaker),
        chime=chime,
        call_for_help=help_desk.call,
    )
    _connect_help(help_desk, screen)
    _connect_voice(speaker, link, screen)
    steward = Steward(link, screen, paper, program_version(), lambda: speaker.trouble)
    steward.restart_wanted.connect(lambda: application.exit(START_AGAIN))
    service = _service_menu(settings, shell, link, paper, screen, speaker, tail)
    view = shell.open_qml(QML, {"kiosk": screen, "service": service, **panel(settings)})
    Lock(view)
    view.installEventFilter(Keypad(settings.keys, partial(_press, service, screen), view))
    CodeReader(view, service.covering(screen.scan))
    watchdog = Watchdog(os.environ, application)
    shell.drive(screen.state)
    link.start()
    speaker.start()
    if paper is not None:
        paper.start()
    watchdog.ready()
    try:
        return shell.run()
    finally:
        watchdog.stopping()
        link.stop()
        speaker.stop()
        if paper is not None:
            paper.stop()


def _press(service: ServiceMenu, screen: KioskScreen, act: Key | Headphones) -> None:
    """Keys do nothing to a screen that cannot be seen; the plug of the headphones always counts."""
    if isinstance(act, Headphones) or not service.open:
        screen.press(act)


def _connect_help(desk: HelpDesk, screen: KioskScreen) -> None:
    def look() -> None:
        if not screen.waits_for_help:
            desk.let_go()

    desk.told.connect(screen.tell_help)
    screen.changed.connect(look)


def _connect_voice(speaker: Speaker, link: Link, screen: KioskScreen) -> None:
    """Which languages can be spoken depends on the branch's, and on the engine that starts meanwhile."""

    def tell() -> None:
        screen.can_speak(speaker.languages(screen.languages_of_branch))

    speaker.changed.connect(tell)
    link.welcomed.connect(tell)


def start_again(arguments: Sequence[str]) -> None:
    """Put a new program in the place of this one, under the same process id where the system can."""
    command = [sys.executable, "-m", "kiosk_app", *arguments]
    if sys.platform == "win32":
        subprocess.Popen(command)
    else:
        os.execv(sys.executable, command)


def _service_menu(
    settings: KioskSettings,
    shell: Shell,
    link: Link,
    paper: PaperDesk | None,
    screen: KioskScreen,
    speaker: Speaker,
    tail: LogTail,
) -> ServiceMenu:
    application, translate = shell.application, interpreter(shell.translations)
    deeds = Deeds(
        print_page=partial(screen.print_trial_page, looked_at=True),
        restart=lambda: application.exit(START_AGAIN),
        leave=lambda: application.exit(LEFT),
        sound=partial(_say_something, speaker) if speaker.routes else None,
    )

    def found() -> Sequence[Fact]:
        size = application.primaryScreen().size()
        findings = Findings(
            printer=state_of(paper.state if paper else None),
            sound=speaker.trouble if speaker.routes else None,
            link=link.state,
            server=", ".join(settings.servers),
            heard_at=link.last_heard,
            now=link.server_now(),
            addresses=own_addresses(),
            size=(size.width(), size.height()),
            pixels_per_mm=settings.pixels_per_mm,
            version=program_version(),
        )
        return facts(translate(shell.translations.language), findings)

    return ServiceMenu(settings.service_pin, deeds, found, tail.newest, application)


def _say_something(speaker: Speaker) -> None:
    """In the languages of staff, on whatever output the voice has now."""
    speaker.say(*(text(Language(tag), words) for tag, words in SOUND_TEST.items()))


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


def _paper(settings: KioskSettings, shell: Shell, link: Link) -> PaperDesk | None:
    if settings.printer is None:
        return None
    printer = settings.printer.settings()
    folder = data_folder(settings.data, os.environ, Path.home())
    worker = partial(PrinterWorker, printer, folder=folder)
    words = interpreter(shell.translations)
    return PaperDesk(worker, words, printer.width_dots, shell.application, clock=link.server_now)


if __name__ == "__main__":
    sys.exit(main())
