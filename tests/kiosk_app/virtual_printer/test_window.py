from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kiosk_app.virtual_printer.machine import Machine, Options
from kiosk_app.virtual_printer.window import Paper, PrinterSigns, PrinterWindow


@pytest.fixture
def signs() -> PrinterSigns:
    return PrinterSigns()


@pytest.fixture
def window(qtbot: QtBot, signs: PrinterSigns) -> PrinterWindow:
    machine = Machine(Options(), signs.listeners())
    machine.start()
    made = PrinterWindow(machine, signs, "127.0.0.1:9100", 576)
    qtbot.addWidget(made, before_close_func=lambda _: machine.stop())
    made.resize(430, 860)
    made.show()
    return made


def state(window: PrinterWindow) -> str:
    label = window.findChild(QLabel, "state")
    assert isinstance(label, QLabel)
    return label.text()


def wait_for_state(qtbot: QtBot, window: PrinterWindow, words: str) -> None:
    qtbot.waitUntil(lambda: state(window) == words)


def press(window: PrinterWindow, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_buttons_change_paper_and_cover(qtbot: QtBot, window: PrinterWindow) -> None:
    """What a person would do at a real printer; the state is told in words."""
    assert state(window) == "Ready, 80.0 m left"
    for button, words in (
        ("paper-out", "Paper out"),
        ("cover", "Cover open"),
        ("cover", "Paper out"),
        ("new-roll", "Ready, 80.0 m left"),
    ):
        press(window, button)
        wait_for_state(qtbot, window, words)


def test_slips_come_out_and_the_oldest_go(
    qtbot: QtBot, window: PrinterWindow, signs: PrinterSigns, tmp_path: Path
) -> None:
    """Rows appear as they are printed; a dozen slips are kept beside the paper that comes next."""
    for _ in range(15):
        signs.rows.emit(Image.new("1", (576, 40), 0))
        signs.slip.emit(Image.new("1", (576, 300), 1))
    qtbot.waitUntil(lambda: len(window.findChildren(Paper)) == 13)
    window.grab_to(tmp_path / "window.png")
    assert (tmp_path / "window.png").stat().st_size > 1000


def test_a_picture_that_cannot_be_written_is_an_error(window: PrinterWindow, tmp_path: Path) -> None:
    """Told as an ``OSError`` with the path."""
    with pytest.raises(OSError, match="cannot write"):
        window.grab_to(tmp_path / "no-such-folder" / "window.png")
