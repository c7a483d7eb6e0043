"""A program driven from outside behaves as under a person's finger."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from queue_link.qt.driver import Driver
from queue_link.qt.shell import open_view
from queue_link.qt.theme import load_fonts
from queue_link.qt.translations import Translations

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True)

QML = """
import QtQuick
import Vuoro

Rectangle {
    id: root
    property int taps: 0
    width: 400
    height: 300
    BigButton {
        objectName: "go"
        unit: 20
        text: "Go on"
        x: 20
        y: 20
        onActivated: root.taps += 1
    }
    BigButton {
        objectName: "off"
        unit: 20
        text: "Off"
        enabled: false
        x: 20
        y: 120
        onActivated: root.taps += 100
    }
    BigButton {
        objectName: "under"
        unit: 20
        text: "Under"
        x: 20
        y: 200
        onActivated: root.taps += 1000
    }
    MouseArea {
        x: 20
        y: 200
        width: 200
        height: 100
    }
    VText {
        objectName: "gone"
        unit: 20
        visible: false
        text: "gone"
    }
    VText {
        objectName: "count"
        unit: 20
        x: 250
        text: root.taps
    }
}
"""


class Other:
    """Whoever drives the program."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        program_in, self._out = os.pipe()
        self._in, program_out = os.pipe()
        os.set_blocking(self._in, False)
        self._fds = (program_in, self._out, self._in, program_out)
        self.parent = QObject()
        self.driver = Driver(
            lambda: {"screen": "test"}, self.parent, input_fd=program_in, output_fd=program_out
        )
        self._heard = b""

    def say(self, **act: str) -> None:
        os.write(self._out, json.dumps(act).encode() + b"\n")

    def hear(self) -> dict[str, object]:
        self._qtbot.waitUntil(self._line_heard)
        line, _, self._heard = self._heard.partition(b"\n")
        answer: dict[str, object] = json.loads(line)
        return answer

    def ask(self, **act: str) -> dict[str, object]:
        self.say(**act)
        return self.hear()

    def text_of(self, name: str) -> object:
        items = self.ask(do="see")["items"]
        assert isinstance(items, dict)
        return items[name]["text"]

    def close(self) -> None:
        shiboken6.delete(self.driver)
        for fd in self._fds:
            os.close(fd)

    def _line_heard(self) -> bool:
        with suppress(BlockingIOError):
            self._heard += os.read(self._in, 65536)
        return b"\n" in self._heard


@pytest.fixture
def other(qtbot: QtBot) -> Iterator[Other]:
    other = Other(qtbot)
    yield other
    other.close()


@pytest.fixture
def screen(qapp: QGuiApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[QQuickView]:
    load_fonts()
    qml = tmp_path / "Screen.qml"
    qml.write_text(QML, encoding="utf-8")
    view = open_view(qml, {}, Translations())
    view.show()
    qtbot.waitUntil(view.isExposed)
    yield view
    view.deleteLater()


@pytest.fixture
def form(qtbot: QtBot) -> QWidget:
    form = QWidget()
    form.setObjectName("form")
    layout = QVBoxLayout(form)
    for name, widget in {"name": QLineEdit(), "people": QSpinBox(), "open": QPushButton("Open")}.items():
        widget.setObjectName(name)
        layout.addWidget(widget)
    numbers = QListWidget()
    numbers.setObjectName("numbers")
    numbers.addItems(["A001", "B002"])
    layout.addWidget(numbers)
    qtbot.addWidget(form)
    form.show()
    qtbot.waitExposed(form)
    return form


def test_tap_presses_what_is_there(screen: QQuickView, other: Other) -> None:
    """A tap on a button has its effect before the answer comes."""
    assert other.ask(do="tap", what="go") == {"ok": True}
    assert other.text_of("count") == "1"


def test_double_tap_acts_once(screen: QQuickView, other: Other) -> None:
    """A second tap within half a second is a trembling finger."""
    other.ask(do="tap", what="go")
    other.ask(do="tap", what="go")
    assert other.text_of("count") == "1"


def test_disabled_item_cannot_be_pressed(screen: QQuickView, other: Other) -> None:
    """A disabled button is said to be so."""
    assert other.ask(do="tap", what="off") == {"ok": False, "error": "off is disabled"}


def test_hidden_item_cannot_be_pressed_or_seen(screen: QQuickView, other: Other) -> None:
    """What is not visible is not there."""
    assert other.ask(do="tap", what="gone") == {"ok": False, "error": "gone is not visible"}
    items = other.ask(do="see")["items"]
    assert isinstance(items, dict)
    assert "gone" not in items


def test_covered_item_does_not_feel_the_finger(screen: QQuickView, other: Other) -> None:
    """The event goes to what lies on top."""
    other.ask(do="tap", what="under")
    assert other.text_of("count") == "0"


def test_see_tells_items_and_state(screen: QQuickView, other: Other) -> None:
    """Names, texts and the program's own state."""
    seen = other.ask(do="see")
    items = seen["items"]
    assert isinstance(items, dict)
    assert items["go"] == {"text": "Go on", "enabled": True, "visible": True}
    assert seen["state"] == {"screen": "test"}


def test_grab_saves_a_picture(screen: QQuickView, other: Other, tmp_path: Path) -> None:
    """The whole window as PNG."""
    file = tmp_path / "screen.png"
    assert other.ask(do="grab", file=str(file)) == {"ok": True}
    assert file.read_bytes().startswith(b"\x89PNG")


def test_grab_into_nowhere_is_told(screen: QQuickView, other: Other, tmp_path: Path) -> None:
    """A picture that cannot be written is an error, not silence."""
    assert other.ask(do="grab", file=str(tmp_path / "no" / "x.png"))["ok"] is False


def test_typing_replaces_the_text(form: QWidget, other: Other) -> None:
    """In line edits and spin boxes, with letters beyond ASCII."""
    other.ask(do="type", what="name", text="Wrong")
    assert other.ask(do="type", what="name", text="Åsa Öst") == {"ok": True}
    other.ask(do="type", what="people", text="12")
    assert other.text_of("name") == "Åsa Öst"
    assert other.text_of("people") == "12"


def test_lists_tell_their_rows(form: QWidget, other: Other) -> None:
    """A list of widgets tells the text of its cells."""
    items = other.ask(do="see")["items"]
    assert isinstance(items, dict)
    assert items["numbers"]["rows"] == [["A001"], ["B002"]]


def test_modal_dialog_does_not_block(form: QWidget, other: Other, tmp_path: Path) -> None:
    """A tap that opens a modal dialog is answered, and the dialog is operated like anything else."""

    def ask() -> None:
        dialog = QDialog(form)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setObjectName("yes")
        buttons.accepted.connect(dialog.accept)
        QVBoxLayout(dialog).addWidget(buttons)
        # The nested event loop is in the way of a fixture's waiting: say the next line beforehand.
        other.say(do="grab", file=str(tmp_path / "dialog.png"))
        other.say(do="tap", what="open")
        other.say(do="tap", what="yes")
        dialog.exec()
        dialog.deleteLater()

    button = form.findChild(QPushButton, "open")
    assert button is not None
    button.clicked.connect(ask)
    assert other.ask(do="tap", what="open") == {"ok": True}
    answers = [other.hear() for _ in range(3)]
    assert [answer["ok"] for answer in answers] == [True, True, True]
    assert (tmp_path / "dialog.png").exists()


def test_keys_go_to_the_window(form: QWidget, other: Other) -> None:
    """Shortcuts and plain keys by their names."""
    other.ask(do="type", what="name", text="ab")
    assert other.ask(do="key", key="Backspace") == {"ok": True}
    assert other.text_of("name") == "a"
    assert other.ask(do="key", key="Nonsense")["ok"] is False


def test_a_watched_window_tells_how_steady_it_is(screen: QQuickView, other: Other, tmp_path: Path) -> None:
    """Taps act as ever, and tell when that was seen; what is looked at in between is seen as ever."""
    assert other.ask(do="watch") == {"ok": True}
    tap = other.ask(do="tap", what="go")
    assert tap["ok"] is True
    assert tap["pressed"]
    assert tap["released"]
    assert other.text_of("count") == "1"
    assert other.ask(do="tap", what="off") == {"ok": False, "error": "off is disabled"}
    assert other.ask(do="grab", file=str(tmp_path / "no" / "x.png"))["ok"] is False
    watched = other.ask(do="watched")["watched"]
    assert isinstance(watched, dict)
    assert watched["frames"] > 0
    other.ask(do="watch")
    anew = other.ask(do="watched")["watched"]
    assert isinstance(anew, dict)
    assert anew["frames"] < watched["frames"]


def test_without_a_qml_window_nothing_is_watched(form: QWidget, other: Other) -> None:
    """Widgets draw no frames; and what was not begun cannot be told."""
    error = "there is no window whose frames can be watched"
    assert other.ask(do="watch") == {"ok": False, "error": error}
    assert other.ask(do="watched") == {"ok": False, "error": "nothing is watched"}


def test_nonsense_is_answered(form: QWidget, other: Other) -> None:
    """A line that is no act gets an error with the place of the fault."""
    assert other.ask(do="jump")["ok"] is False
    assert other.ask(do="tap") == {"ok": False, "error": "Object missing required field `what`"}
