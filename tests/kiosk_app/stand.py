"""A kiosk with everything real but the server, the printer and the clock."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk_app.events import CallHelp
from kiosk_app.interpreter import interpreter
from kiosk_app.paper import PaperDesk
from kiosk_app.printing.outcome import Health
from kiosk_app.screen import KioskScreen
from kiosk_app.speech_script import Utterances, script
from kiosk_app.times import Times
from queue_link.messages import KioskSetup
from queue_link.qt.theme import load_fonts
from queue_link.qt.translations import Translations
from queue_link.vocabulary import Language, Role
from tests.fakes.link import FakeLink
from tests.kiosk_app.fake_printer import FakePrinter
from tests.kiosk_app.malmi_setup import NOW, SETUP, kiosk_view, ticket
from tests.kiosk_app.recording_voice import CountingChime, RecordingVoice

VOICES = frozenset({Language("fi"), Language("sv"), Language("en")})
"""No voice speaks Arabic here."""


class Stand:
    """A kiosk on its stand: what it hears, what it prints on, and the time."""

    def __init__(self, application: QGuiApplication, owner: QObject, times: Times) -> None:
        self.now = 1000.0
        self.setup = SETUP
        self.times = times
        self.link = FakeLink(Role.KIOSK, NOW)
        self.translations = Translations("shared", "kiosk", parent=owner)
        self.printers: list[FakePrinter] = []
        self.paper = PaperDesk(
            *(self._open_printer, interpreter(self.translations), 576, owner), clock=self.link.server_now
        )
        self.voice = RecordingVoice()
        self.chime = CountingChime()
        self.calls: list[CallHelp] = []
        self.screen = KioskScreen(
            self.link,
            self.paper,
            self.translations,
            self.times,
            application,
            clock=lambda: self.now,
            voice=self.voice,
            chime=self.chime,
            call_for_help=self.calls.append,
        )

    def _open_printer(self, *callbacks: Callable[..., Any]) -> FakePrinter:
        self.printers.append(FakePrinter(*callbacks))
        return self.printers[-1]

    @property
    def printer(self) -> FakePrinter:
        return self.printers[0]

    def open(self, setup: KioskSetup = SETUP, health: Health = Health.READY) -> None:
        """Connect, find the printer, and learn which voices there are."""
        self.setup = setup
        self.screen.can_speak(VOICES)
        self.link.welcome(setup)
        self.link.show(kiosk_view())
        self.hear(health)

    def hear(self, health: Health) -> None:
        """The printer tells its health; it is heard in the GUI's thread."""
        self.printer.become(health)
        QGuiApplication.processEvents()

    def wait(self, seconds: float) -> None:
        self.now += seconds
        self.screen.pass_time()

    def tap(self, button: str, index: int = 0) -> None:
        """A tap by someone who has looked at the screen first."""
        if self.times.settle:
            self.wait(self.times.settle)
        self.screen.tap(button, index)

    def speak(self, language: str) -> None:
        """Choose a language."""
        self.tap("language", [*self.setup.languages].index(Language(language)))

    def to_party(self, language: str = "en") -> None:
        """A residence permit card."""
        self.speak(language)
        self.tap("choice", 1)

    def to_sending(self, language: str = "en", party: int = 1) -> None:
        self.to_party(language)
        self.tap("party", party)
        self.tap("take")

    def to_ticket(self, language: str = "en", *, admitted: bool = True, before: int = 7) -> None:
        self.to_sending(language)
        issued = ticket(language=language, admitted=admitted, before=before)
        self.link.answer(self.link.sent[-1][0], issued)

    def script(self, language: str) -> Utterances:
        """All that is to be said of the screen as it is."""
        return script(self.screen.outline, interpreter(self.translations)(Language(language)))

    def seen(self) -> object:
        """The name of the screen, as a driver is told it."""
        return self.screen.state()["screen"]

    def shows(self, name: str) -> object:
        """A property as QML reads it: ``title``, ``ticket.number``."""
        part: object = self.screen
        for step in name.split("."):
            part = getattr(part, step)
        return part


@contextmanager
def standing(application: QGuiApplication, times: Times = Times()) -> Iterator[Stand]:  # noqa: B008
    """A kiosk until the end of the block; then the application is as it was."""
    load_fonts()
    owner = QObject()
    stand = Stand(application, owner, times)
    try:
        yield stand
    finally:
        shiboken6.delete(stand.screen)
        stand.translations.use(application, Language("en"))
        shiboken6.delete(owner)
