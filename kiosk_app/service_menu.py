"""The service menu as QML sees it."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk_app.pin import matches
from kiosk_app.rows import Rows
from kiosk_app.service import Room, Service
from kiosk_app.service_facts import Fact

log = logging.getLogger(__name__)

QML_IMPORT_NAME = "Vuoro.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 1000
LOG_LINES = 80


@dataclass(frozen=True)
class Deeds:
    """What can be done from the menu."""

    print_page: Callable[[], bool]
    """False where there is no printer."""
    restart: Callable[[], None]
    leave: Callable[[], None]
    """Ends the program."""
    sound: Callable[[], None] | None = None
    """Plays something; None: the kiosk has no sound."""


@QmlElement
class ServiceMenu(QObject):
    """Opens behind a long press and a PIN, whose hash is in the settings."""

    changed = Signal()
    _looked_at = Signal(bool)

    def __init__(
        self,
        pin_hash: str,
        deeds: Deeds,
        facts: Callable[[], Sequence[Fact]],
        log_lines: Callable[[int], Sequence[str]],
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._pin_hash = pin_hash
        self._deeds = deeds
        self._facts_now = facts
        self._log_lines = log_lines
        self._clock = clock
        self._service = Service(has_pin=bool(pin_hash))
        self._facts = Rows(Fact, self)
        self._looked_at.connect(self._checked, Qt.ConnectionType.QueuedConnection)
        timer = QTimer(self)
        timer.timeout.connect(self.pass_time)
        timer.start(TICK_MS)

    @property
    def open(self) -> bool:
        """It lies over the screen of the customers."""
        return self._service.room is not Room.SHUT

    def covering(self, act: Callable[[str], None]) -> Callable[[str], None]:
        """The same act, which does nothing as long as the menu is open."""
        return lambda what: None if self.open else act(what)

    @Slot()
    def openDoor(self) -> None:
        """The corner was pressed for long."""
        if not self._service.has_pin:
            log.info("the corner was pressed, but no service_pin is set")
        self._become(self._service.opened(self._clock()))

    @Slot(int)
    def digit(self, digit: int) -> None:
        self._become(self._service.digit(digit, self._clock()))

    @Slot()
    def erase(self) -> None:
        self._become(self._service.erased(self._clock()))

    @Slot()
    def enter(self) -> None:
        """Look at the PIN in another thread: that takes too long for the screen's."""
        service, pin = self._service.entered(self._clock())
        self._become(service)
        if pin:
            threading.Thread(target=self._look_at, args=(pin,), name="pin", daemon=True).start()

    @Slot(str)
    def go(self, room: str) -> None:
        """To ``menu``, ``touch``, ``logs`` or ``shut``."""
        self._become(self._service.gone_to(Room(room), self._clock()))

    @Slot()
    def printPage(self) -> None:
        self._do("a test page", lambda: self._deeds.print_page())

    @Slot()
    def playSound(self) -> None:
        if self._deeds.sound is not None:
            self._do("the sound test", self._deeds.sound)

    @Slot()
    def restart(self) -> None:
        self._do("a restart", self._deeds.restart)

    @Slot()
    def leave(self) -> None:
        self._do("the end of the program", self._deeds.leave)

    @Slot()
    def pass_time(self) -> None:
        """Look at the clock; what is shown is brought up to date."""
        self._become(self._service.tick(self._clock()))
        if self._service.room is Room.MENU:
            self._facts.show(tuple(self._facts_now()))

    def _look_at(self, pin: str) -> None:
        self._looked_at.emit(matches(pin, self._pin_hash))

    def _checked(self, right: bool) -> None:
        log.log(logging.INFO if right else logging.WARNING, "service PIN: %s", "right" if right else "wrong")
        self._become(self._service.checked(self._clock(), right=right))
        self.pass_time()

    def _do(self, what: str, deed: Callable[[], object]) -> None:
        """Only from within the menu."""
        if self._service.room is Room.MENU:
            log.info("service menu: %s", what)
            self._become(self._service.touched(self._clock()))
            deed()

    def _become(self, service: Service) -> None:
        if service != self._service:
            self._service = service
            self.changed.emit()

    @Property(str, notify=changed)
    def room(self) -> str:
        return self._service.room.value

    @Property(int, notify=changed)
    def typed(self) -> int:
        """Digits so far; which ones is nobody's business."""
        return len(self._service.typed)

    @Property(bool, notify=changed)
    def failed(self) -> bool:
        """The newest PIN was wrong."""
        return self._service.failed

    @Property(bool, notify=changed)
    def locked(self) -> bool:
        """Too many PINs were wrong: nobody may try for a minute."""
        return self._service.locked(self._clock())

    @Property(bool, constant=True)
    def hasSound(self) -> bool:
        return self._deeds.sound is not None

    @Property(str, notify=changed)
    def logText(self) -> str:
        """The newest line first."""
        return "\n".join(reversed(self._log_lines(LOG_LINES))) if self._service.room is Room.LOGS else ""

    @Property(QObject, constant=True)
    def facts(self) -> QObject:
        """Rows of ``Fact``."""
        return self._facts
