"""The service menu under a technician's finger."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject, QPoint, QPointF, QSize, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk_app.interpreter import interpreter
from kiosk_app.pin import hash_pin
from kiosk_app.service import IDLE_S, Room
from kiosk_app.service_facts import Fact, facts
from kiosk_app.service_menu import Deeds, ServiceMenu
from tests.kiosk_app.faults import button_faults, text_faults
from tests.kiosk_app.panel import Panel
from tests.kiosk_app.stand import Stand
from tests.kiosk_app.test_service_facts import FOUND
from tests.kiosk_app.touchable import faults

SIZES = (QSize(800, 480), QSize(480, 800), QSize(1920, 1080), QSize(1080, 1920))
HASHED = hash_pin("2749")


def log_lines(count: int) -> list[str]:
    return ["11:00:00 INFO kiosk: line"] * count


class Workshop(Panel):
    """A kiosk with a service menu in a window."""

    def __init__(self, qtbot: QtBot, stand: Stand, size: QSize) -> None:
        self._qtbot = qtbot
        self.now = 1000.0
        self.done: list[str] = []
        self.owner = QObject()
        deeds = Deeds(
            print_page=self._print_page,
            restart=lambda: self.done.append("restart"),
            leave=lambda: self.done.append("leave"),
            sound=lambda: self.done.append("sound"),
        )
        self.menu = ServiceMenu(
            HASHED,
            deeds,
            self._facts,
            log_lines,
            self.owner,
            lambda: self.now,
        )
        super().__init__(stand, size, service=self.menu)
        stand.open()

    def _print_page(self) -> bool:
        self.done.append("print")
        return True

    @property
    def room(self) -> str:
        return str(self.menu.property("room"))

    def _facts(self) -> tuple[Fact, ...]:
        translate = interpreter(self.stand.translations)(self.stand.translations.language)
        return facts(translate, FOUND)

    @property
    def ground(self) -> QQuickItem:
        """What is on the screen as long as the menu is open: itself."""
        overlay = self.view.rootObject().findChild(QQuickItem, "service-overlay")
        return super().ground if overlay is None else overlay

    def hold(self, place: QPoint, for_ms: int) -> None:
        QTest.mousePress(self.view, Qt.MouseButton.LeftButton, pos=place)
        self._qtbot.wait(for_ms)
        QTest.mouseRelease(self.view, Qt.MouseButton.LeftButton, pos=place)
        self.settle()

    def type(self, pin: str) -> None:
        for digit in pin:
            self.menu.digit(int(digit))
        self.menu.enter()
        self._qtbot.waitUntil(lambda: self.room != Room.CHECKING)
        self.settle()

    def until(self, room: Room) -> None:
        self._qtbot.waitUntil(lambda: self.room == room)
        self.settle()

    def enter(self) -> None:
        self.menu.openDoor()
        self.type("2749")

    def close(self) -> None:
        shiboken6.delete(self.view)
        shiboken6.delete(self.owner)


@pytest.fixture
def workshop(qtbot: QtBot, stand: Stand) -> Iterator[Workshop]:
    made = Workshop(qtbot, stand, QSize(1080, 1920))
    yield made
    made.close()


def test_a_long_press_in_the_corner_and_the_pin_open_it(workshop: Workshop) -> None:
    """A tap there does nothing, nor does a long press elsewhere."""
    workshop.settle()
    workshop.hold(QPoint(20, 20), 50)
    assert workshop.room == Room.SHUT
    workshop.hold(QPoint(20, 20), 3200)
    assert workshop.room == Room.PIN
    for digit in "2749":
        workshop.tap(f"digit-{digit}")
    workshop.tap("pin-enter")
    workshop.until(Room.MENU)
    workshop.tap("service-print")
    assert workshop.done == ["print"]
    workshop.tap("service-close")
    assert workshop.room == Room.SHUT


def test_a_code_under_the_reader_does_nothing_beneath_it(workshop: Workshop) -> None:
    """As soon as it is open, also before the PIN; afterwards it does."""
    scan = workshop.menu.covering(workshop.stand.screen.scan)
    workshop.menu.openDoor()
    scan("https://vuoro.example/t/L5NSAE9HBBL9YZL8L988")
    assert workshop.stand.link.sent == []
    workshop.menu.go(Room.SHUT)
    scan("https://vuoro.example/t/L5NSAE9HBBL9YZL8L988")
    assert len(workshop.stand.link.sent) == 1


@pytest.mark.logs("service PIN: wrong")
def test_a_wrong_pin_opens_nothing(workshop: Workshop) -> None:
    workshop.menu.openDoor()
    workshop.type("2748")
    assert (workshop.room, workshop.menu.property("failed")) == (Room.PIN, True)
    for deed in (
        workshop.menu.printPage,
        workshop.menu.restart,
        workshop.menu.leave,
        workshop.menu.playSound,
    ):
        deed()
    assert workshop.done == []


def test_every_deed_of_the_menu(workshop: Workshop) -> None:
    workshop.enter()
    for name in ("print", "sound", "restart"):
        workshop.tap(f"service-{name}")
    workshop.tap("service-exit")
    assert workshop.done == ["print", "sound", "restart", "leave"]


def test_the_touch_test_ends_when_every_square_was_touched(workshop: Workshop) -> None:
    workshop.enter()
    workshop.tap("service-touch")
    width, height, side = 1080, 1920, 86.4
    columns, rows = int(width / side), int(height / side)
    for row in range(rows):
        assert workshop.room == Room.TOUCH
        for column in range(columns):
            place = QPoint(int((column + 0.5) * width / columns), int((row + 0.5) * height / rows))
            QTest.mouseClick(workshop.view, Qt.MouseButton.LeftButton, pos=place)
    workshop.settle()
    assert workshop.room == Room.MENU


def test_a_broken_touch_screen_can_leave_the_test_by_a_long_press(workshop: Workshop) -> None:
    workshop.enter()
    workshop.menu.go("touch")
    workshop.settle()
    workshop.hold(QPoint(500, 500), 2200)
    assert workshop.room == Room.MENU


def test_req_24_its_buttons_are_in_the_tree(workshop: Workshop) -> None:
    """In every room of it."""
    workshop.menu.openDoor()
    workshop.settle()
    assert (workshop.room, list(faults(workshop))) == (Room.PIN, [])
    workshop.enter()
    for room in (Room.MENU, Room.LOGS, Room.TOUCH):
        workshop.menu.go(room.value)
        workshop.settle()
        assert (workshop.room, list(faults(workshop))) == (room, [])


def test_the_log_is_shown(workshop: Workshop) -> None:
    workshop.enter()
    workshop.tap("service-logs")
    assert "INFO kiosk: line" in str(workshop.item("log-text").told()["text"])
    workshop.tap("service-close")
    assert workshop.room == Room.MENU


def test_it_closes_by_itself(workshop: Workshop) -> None:
    workshop.enter()
    workshop.now += IDLE_S
    workshop.menu.pass_time()
    assert workshop.room == Room.SHUT


def test_nothing_beneath_it_is_touched(workshop: Workshop) -> None:
    workshop.settle()
    place = workshop.item("language-fi").centre
    workshop.enter()
    QTest.mouseClick(workshop.view, Qt.MouseButton.LeftButton, pos=place)
    workshop.settle()
    assert workshop.stand.seen() == "start"


def test_after_a_customer_with_another_language_it_is_in_english_from_left_to_right(
    workshop: Workshop,
) -> None:
    """All of it, not the half that customers' screens have words for."""
    workshop.stand.speak("ar")
    workshop.enter()
    texts = [str(item.property("text")) for item in workshop.texts()]
    assert {"Service", "Close", "Restart", "Exit", "Printer: \u2068Out of paper\u2069"} <= {*texts}
    assert not [text for text in texts if any("\u0600" <= letter <= "\u06ff" for letter in text)]
    title = workshop.text("service-title").mapToScene(QPointF(0, 0))
    assert title.x() < workshop.places()["service-close"].x()
    workshop.tap("service-logs")
    assert {"Log", "Back"} <= {str(item.property("text")) for item in workshop.texts()}


@pytest.mark.logs("service PIN: wrong")
@pytest.mark.parametrize("language", ["fi", "sv", "en", "ar"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_every_room_is_whole(qtbot: QtBot, stand: Stand, size: QSize, language: str) -> None:
    opened = Workshop(qtbot, stand, size)
    stand.speak(language)
    opened.menu.openDoor()
    try:
        opened.type("11")
        for room in ("pin", "menu", "logs", "touch"):
            if room == "menu":
                opened.type("2749")
            elif room != "pin":
                opened.menu.go(room)
            opened.settle()
            faults = [*text_faults(opened.page()), *button_faults(opened.page())]
            assert faults == [], room
    finally:
        opened.close()
