"""A supervisor reads figures at a real server, traces one to its visits, and saves the report."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QTableView, QTableWidget
from pytestqt.qtbot import QtBot

from queue_link.qt.translations import Translations
from queue_link.vocabulary import Language
from tests.counter_app.at_a_server import RealSupervisor, ServerThread
from tests.queue_server.branches import branch
from tests.queue_server.running import SOON_S

SOON_MS = int(SOON_S * 1000)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerThread]:
    running = ServerThread(tmp_path, branch())
    yield running
    running.close()


@pytest.fixture
def boss(application: QApplication, server: ServerThread, qtbot: QtBot) -> Iterator[RealSupervisor]:
    """At the reports of today, on which two tickets were taken."""
    translations = Translations("shared", "counter")
    translations.use(application, Language("en"))
    window = RealSupervisor(application, translations, server)
    qtbot.waitUntil(lambda: window.view is not None and window.view.day.open, timeout=SOON_MS)
    for _ in range(2):
        server.take_ticket()
        server.pass_time(seconds=30)
    entry = window.window.findChild(QAction, "reports")
    assert isinstance(entry, QAction)
    assert entry.isVisible()
    entry.trigger()
    qtbot.waitUntil(lambda: table(window).rowCount() == 1, timeout=SOON_MS)
    yield window
    window.close()


def table(boss: RealSupervisor) -> QTableWidget:
    return boss.find(QTableWidget, "report")


def text(boss: RealSupervisor, row: int, column: int) -> str:
    item = table(boss).item(row, column)
    assert item is not None
    return item.text()


def save(boss: RealSupervisor, qtbot: QtBot, path: Path, told: str) -> None:
    boss.choose("report-form", "CSV")
    boss.press("save-report")
    dialog = boss.window.findChild(QFileDialog, "report-file")
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()
    qtbot.waitUntil(lambda: boss.text("message") == told, timeout=SOON_MS)


def test_enter_on_a_number_shows_its_visits(boss: RealSupervisor, qtbot: QtBot) -> None:
    """Two have arrived: these two."""
    assert text(boss, 0, 0) == "2"
    table(boss).setFocus()
    QTest.keyClick(table(boss), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: boss.is_shown("trace"), timeout=SOON_MS)
    visits = boss.find(QTableView, "trace").model()
    assert [visits.index(row, 0).data() for row in range(visits.rowCount())] == ["A001", "A002"]
    assert boss.text("trace-title") == "Total: Arrived: 2 of 2"


def test_figures_are_divided(boss: RealSupervisor, qtbot: QtBot) -> None:
    """A row for the service, and the whole below it."""
    boss.choose("report-by", "Service")
    boss.press("show-report")
    qtbot.waitUntil(lambda: table(boss).rowCount() == 2, timeout=SOON_MS)
    head = table(boss).verticalHeaderItem(0)
    assert head is not None
    assert head.text() == "Residence permit"
    assert (text(boss, 0, 0), text(boss, 1, 0)) == ("2", "2")


OFFSCREEN = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
"""A file dialog says it where there is no screen."""


@OFFSCREEN
def test_a_report_is_saved_as_a_file(boss: RealSupervisor, qtbot: QtBot, tmp_path: Path) -> None:
    """The server makes it."""
    path = tmp_path / "march.csv"
    save(boss, qtbot, path, f"Saved: {path}")
    names, numbers = path.read_text("utf-8-sig").splitlines()
    assert (names.split(",")[:2], numbers.split(",")[:2]) == (["arrived", "people"], ["2", "2"])


@OFFSCREEN
def test_a_file_that_cannot_be_written_is_told(boss: RealSupervisor, qtbot: QtBot, tmp_path: Path) -> None:
    """What was not saved, where, and why."""
    path = tmp_path / "missing" / "march.csv"
    save(boss, qtbot, path, f"Not saved: {path}: No such file or directory")
    assert not path.exists()
