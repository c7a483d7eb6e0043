"""A window that stands still is found out, and so is a tap that changes nothing."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from queue_link.qt.shell import open_view
from queue_link.qt.steadiness import TapSeen, Watch, WatchedTap
from queue_link.qt.thread_time import ThreadTime
from queue_link.qt.translations import Translations

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True)

QML = """
import QtQuick

Item {
    width: 200
    height: 100
    Rectangle {
        width: 100
        height: 100
        color: area.pressed && !late.running ? "black" : area.taps > 0 ? "red" : "white"
        MouseArea {
            id: area
            property int taps: 0
            anchors.fill: parent
            onPressed: event => {
                if (event.x > 50)
                    late.start()
            }
            onClicked: taps += 1
        }
        Timer {
            id: late
            interval: LATE_MS
        }
    }
}
"""
BLOCK_S = 0.06
LATE_MS = 120


@pytest.fixture
def window(qapp: QGuiApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[QQuickView]:
    qml = tmp_path / "Taps.qml"
    qml.write_text(QML.replace("LATE_MS", str(LATE_MS)), encoding="utf-8")
    view = open_view(qml, {}, Translations())
    view.show()
    qtbot.waitUntil(view.isExposed)
    yield view
    view.deleteLater()


@pytest.fixture
def schedstat(tmp_path: Path) -> Path:
    """As the kernel would tell it of a thread that never waits."""
    file = tmp_path / "tasks" / "1" / "schedstat"
    file.parent.mkdir(parents=True)
    file.write_text("0 0 0", encoding="ascii")
    return file


@pytest.fixture
def watch(window: QQuickView, schedstat: Path) -> Iterator[Watch]:
    parent = QObject()
    watch = Watch(window, parent, ThreadTime(schedstat.parent.parent, thread=1))
    yield watch
    watch.end()


def block() -> None:
    """Let nothing else happen in this thread for ``BLOCK_S``."""
    waiting, other = socket.socketpair()
    with waiting, other:
        waiting.settimeout(BLOCK_S)
        with pytest.raises(TimeoutError):
            waiting.recv(1)


def let_it_beat(qtbot: QtBot, watch: Watch) -> None:
    beats, frames = watch.told().beats, watch.told().frames
    qtbot.waitUntil(lambda: watch.told().beats > beats + 2 and watch.told().frames > frames + 2)


def test_a_block_is_found_in_beats_and_frames(qtbot: QtBot, watch: Watch) -> None:
    """It is never told shorter than it was."""
    let_it_beat(qtbot, watch)
    block()
    let_it_beat(qtbot, watch)
    told = watch.told()
    assert told.knows_waits
    assert told.longest_block.own >= BLOCK_S * 1000
    assert told.longest_frame.own >= BLOCK_S * 1000


def test_waiting_for_a_processor_is_no_block(qtbot: QtBot, watch: Watch, schedstat: Path) -> None:
    """The gap on the clock is forgiven as far as the kernel says that the thread was ready to run."""
    let_it_beat(qtbot, watch)
    before = watch.now()
    block()
    schedstat.write_text(f"0 {round(BLOCK_S * 1e9)} 1", encoding="ascii")
    span = watch.now().since(before)
    assert span.by_clock >= BLOCK_S
    assert span.own == pytest.approx(span.by_clock - BLOCK_S)


def test_what_the_watcher_does_itself_is_no_block(qtbot: QtBot, watch: Watch) -> None:
    let_it_beat(qtbot, watch)
    before = watch.told().longest_block
    with watch.aside():
        block()
    assert watch.told().longest_block == before
    let_it_beat(qtbot, watch)
    assert watch.told().frames > 0


def tapped(qtbot: QtBot, watch: Watch, window: QQuickView, x: int) -> TapSeen:
    seen: list[TapSeen] = []
    finger = (window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, 50))
    WatchedTap(
        watch,
        QRect(x - 10, 40, 20, 20),
        lambda: QTest.mousePress(*finger),
        lambda: QTest.mouseRelease(*finger),
        seen.append,
    )
    qtbot.waitUntil(lambda: bool(seen))
    return seen[0]


def test_a_tap_is_seen_when_pressed_and_when_released(qtbot: QtBot, watch: Watch, window: QQuickView) -> None:
    seen = tapped(qtbot, watch, window, x=30)
    assert seen.pressed is not None
    assert seen.released is not None
    assert min(seen.pressed.by_clock, seen.released.by_clock) > 0


def test_a_late_answer_is_told_as_late_as_it_is(qtbot: QtBot, watch: Watch, window: QQuickView) -> None:
    """More than 100 ms after the finger, although nothing blocks meanwhile, and frame follows frame."""
    seen = tapped(qtbot, watch, window, x=70)
    assert seen.pressed is not None
    assert seen.pressed.own > 100


def test_a_tap_that_changes_nothing_is_told(qtbot: QtBot, watch: Watch, window: QQuickView) -> None:
    """Beside the rectangle there is nothing to press."""
    assert tapped(qtbot, watch, window, x=150) == TapSeen(None, None)
