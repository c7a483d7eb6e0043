"""A supervisor's acts at a real server: each by the button or key that a person would press."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QLineEdit, QSpinBox, QTableView, QTabWidget
from pytestqt.qtbot import QtBot

from counter_app.usual_reasons import UsualReason, texts
from queue_link.commands import OpenCounter, RaisePanic
from queue_link.messages import SupervisorView
from queue_link.qt.translations import Translations
from queue_link.results import Accepted
from queue_link.vocabulary import CounterId, Language, Role
from queue_server.branch_file import Examined
from tests.counter_app.at_a_server import RealSupervisor, ServerThread
from tests.queue_server.branches import ADVICE, ALL, EN, FI, ONLY_A, PERMITS, SV, branch
from tests.queue_server.running import SOON_S, Talk

VISITS, SERVICES = 1, 2


class File:
    """The branch file on the disk, which somebody writes in."""

    def __init__(self) -> None:
        self.config = branch()

    def examine(self) -> Examined:
        return Examined("malmi.toml", self.config, (), ())


@pytest.fixture
def file() -> File:
    return File()


@pytest.fixture
def server(tmp_path: Path, file: File) -> Iterator[ServerThread]:
    running = ServerThread(tmp_path, file.config, file.examine)
    yield running
    running.close()


@pytest.fixture
def boss(application: QApplication, server: ServerThread, qtbot: QtBot) -> Iterator[Board]:
    translations = Translations("shared", "counter")
    translations.use(application, Language("en"))
    window = RealSupervisor(application, translations, server)
    board = Board(window, qtbot)
    board.until(lambda view: view.day.open)
    yield board
    window.close()


class Board:
    """Presses, and waits for what comes of it."""

    def __init__(self, window: RealSupervisor, qtbot: QtBot) -> None:
        self.window = window
        self._qtbot = qtbot

    def until(self, holds: Callable[[SupervisorView], bool]) -> None:
        def seen() -> bool:
            return self.window.view is not None and holds(self.window.view)

        self._qtbot.waitUntil(seen, timeout=int(SOON_S * 1000))

    def until_asked(self) -> None:
        self._qtbot.waitUntil(lambda: self.window.dialog is not None, timeout=int(SOON_S * 1000))

    def turn_to(self, tab: int) -> None:
        self.window.find(QTabWidget, "tabs").setCurrentIndex(tab)

    def choose_row(self, table: str, holds: Callable[[str], bool]) -> None:
        """The first row with such a text in its first column."""
        model = self.window.find(QTableView, table).model()
        found = [row for row in range(model.rowCount()) if holds(str(model.index(row, 0).data()))]
        self.window.find(QTableView, table).selectRow(found[0])

    def press(self, *names: str) -> None:
        """One after the other, each as soon as it can be pressed."""
        for name in names:
            button = self.window.button(name)
            self._qtbot.waitUntil(button.isEnabled, timeout=int(SOON_S * 1000))
            self.window.press(name)


def closed(view: SupervisorView) -> dict[str, object]:
    return {service.id: service.closed for service in view.services if service.closed is not None}


def test_a_service_is_closed_and_opened(boss: Board) -> None:
    """Kiosks show the reason in each language."""
    boss.turn_to(SERVICES)
    boss.choose_row("services", lambda text: text == "Residence permit")
    boss.press("close-service")
    boss.window.choose("closing-usual", "A technical fault")
    boss.press("confirm")
    usual = texts(UsualReason.FAULT)
    said = {tag: usual[tag] for tag in (FI, SV, EN)}
    boss.until(lambda view: closed(view) == {PERMITS: said})
    boss.press("open-service")
    boss.until(lambda view: not closed(view))


def test_tickets_are_stopped_and_resumed(boss: Board) -> None:
    """In the whole branch."""
    boss.turn_to(SERVICES)
    boss.press("stop-tickets")
    boss.window.find(QLineEdit, "closing-en").setText("Fire drill")
    boss.press("confirm")
    boss.until(lambda view: view.day.stopped == {EN: "Fire drill"} and not view.day.tickets)
    boss.press("resume-tickets")
    boss.until(lambda view: view.day.stopped is None and view.day.tickets)


def test_a_visit_is_sent_to_another_service_and_ended(boss: Board, server: ServerThread) -> None:
    """Under the same number."""
    number = server.take_ticket()
    boss.until(lambda view: [visit.number for visit in view.waiting] == [number])
    boss.turn_to(VISITS)
    boss.choose_row("visits", lambda text: text == number)
    boss.press("move-visit")
    boss.window.choose("move-service", "Help with booking")
    boss.press("confirm")
    boss.until(lambda view: [(visit.number, visit.service) for visit in view.waiting] == [(number, ADVICE)])
    boss.choose_row("visits", lambda text: text == number)
    boss.press("remove")
    boss.window.find(QLineEdit, "reason").setText("Took two numbers")
    boss.press("confirm")
    boss.until(lambda view: not view.waiting)


def test_a_counter_works_with_another_profile(boss: Board, server: ServerThread) -> None:
    """From the next call on."""

    async def sign_in(desk: Talk) -> None:
        assert await desk.ask(OpenCounter(CounterId("1"), ALL, "Maria Niemi")) == Accepted()

    server.watch(sign_in, Role.COUNTER)
    boss.until(lambda view: view.counters[0].profile == ALL)
    boss.choose_row("counters", lambda text: text == "1")
    boss.press("change-profile")
    boss.window.choose("profile", "Only A")
    boss.press("confirm")
    boss.until(lambda view: view.counters[0].profile == ONLY_A)


def test_the_alarm_of_a_desk_is_answered_and_ended(boss: Board, server: ServerThread) -> None:
    """Whoever raised it sees that somebody comes."""

    async def raise_alarm(desk: Talk) -> None:
        assert await desk.ask(RaisePanic()) == Accepted()

    server.watch(raise_alarm, Role.COUNTER)
    boss.until(lambda view: len(view.panics) == 1)
    boss.press("answer-panic")
    boss.until(lambda view: len(view.panics[0].coming) == 1)
    boss.press("end-panic-of")
    boss.until(lambda view: not view.panics)


def test_the_branch_file_is_looked_at_and_used(boss: Board, file: File) -> None:
    """Nothing changes before somebody says so."""
    file.config = replace(file.config, occupancy=replace(file.config.occupancy, cap=40))
    boss.press("preview-file")
    boss.until_asked()
    model = boss.window.find(QTableView, "file-changes").model()
    told = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    assert ["≠ Changed", "People inside: cap", "60 → 40"] in told
    assert boss.window.view is not None
    assert boss.window.view.occupancy.cap == 60
    boss.press("confirm")
    boss.until(lambda view: view.occupancy.cap == 40)


def test_counters_are_planned_for_the_rest_of_the_day(boss: Board) -> None:
    """A line that is wrong is told, and keeps the plan from being sent."""
    boss.press("plan-counters", "plan-add")
    boss.window.find(QLineEdit, "plan-ends-1").setText("8:00")
    assert boss.window.text("plan-wrong") == "Line 1: it ends before it begins."
    assert not boss.window.button("confirm").isEnabled()
    boss.window.find(QLineEdit, "plan-ends-1").setText("16.00")
    boss.window.find(QSpinBox, "plan-counters-1").setValue(2)
    boss.press("confirm")
    boss.until(lambda view: [(one.profile, one.counters) for one in view.plan] == [(ALL, 2)])
    boss.press("plan-counters")
    assert boss.window.find(QLineEdit, "plan-ends-1").text() == "16:00"
    boss.press("plan-remove-1", "confirm")
    boss.until(lambda view: not view.plan)
