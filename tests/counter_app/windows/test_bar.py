"""The desk as a small bar."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from counter_app.settings import CounterSettings
from counter_app.windows.bar import Bar
from counter_app.windows.places import Places
from queue_link.commands import CallNext, Finish, Recall, Resume, ReturnVisit, Start
from queue_link.messages import CounterView
from queue_link.qt.link import LinkState
from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import PauseKind, Place, Reason, ReturnCause, Role, VisitState
from tests.counter_app.conftest import Opener
from tests.counter_app.kiosks import CALL, GOING
from tests.counter_app.opened import OpenedDesk
from tests.counter_app.scene import NOW, OPEN, counter_view, visit

CALLED = counter_view(visit(state=VisitState.CALLED))
SERVING = counter_view(visit(state=VisitState.SERVING))
SCREEN = QRect(0, 0, 1366, 728)


@pytest.fixture
def shrunk(adviser: OpenedDesk) -> OpenedDesk:
    adviser.welcome(counter_view())
    adviser.key("Ctrl+B")
    return adviser


def bar_of(desk: OpenedDesk) -> Bar:
    assert desk.window.bar is not None
    return desk.window.bar


def done(desk: OpenedDesk, view: CounterView, seq: int) -> None:
    """The server has done what was pressed, and shows it."""
    desk.answer(Accepted())
    desk.show(view, seq)


def test_one_key_shrinks_the_window_and_brings_it_back(adviser: OpenedDesk) -> None:
    """Only one of them is there, and the bar is above all other windows."""
    adviser.welcome(counter_view())
    adviser.key("Ctrl+B")
    assert not adviser.window.isVisible()
    assert bar_of(adviser).windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    adviser.key("Ctrl+B")
    assert adviser.window.isVisible()
    assert adviser.window.bar is None


def test_the_bar_tells_number_time_state_and_how_many_wait(shrunk: OpenedDesk) -> None:
    """To screen readers too."""
    told = [shrunk.text(f"bar-{name}") for name in ("mode", "number", "timer", "waiting")]
    assert told == ["Free", "–", "", "Waiting: 5"]
    shrunk.show(SERVING, 2)
    told = [shrunk.text(f"bar-{name}") for name in ("mode", "number", "timer", "waiting")]
    assert told == ["Serving", "A012", "1:00", "Waiting: 5"]
    assert bar_of(shrunk).accessibleName() == "Serving"
    assert bar_of(shrunk).accessibleDescription() == "A012, 1:00, Waiting: 5"
    shrunk.link.now = NOW + timedelta(seconds=65)
    shrunk.window.refresh()
    assert shrunk.text("bar-timer") == "2:05"


def test_a_customer_is_served_from_the_bar_alone(shrunk: OpenedDesk) -> None:
    """Called, recalled, arrived and finished; what makes no sense now is not there."""
    assert not shrunk.is_shown("finish")
    shrunk.press("call-next")
    done(shrunk, CALLED, 2)
    shrunk.press("recall")
    done(shrunk, counter_view(visit(state=VisitState.CALLED, recalls=1)), 3)
    shrunk.press("start")
    done(shrunk, SERVING, 4)
    assert not shrunk.is_shown("start")
    assert shrunk.button("call-next").text() == "Finish and call"
    shrunk.press("finish")
    assert shrunk.sent == [CallNext(), Recall(), Start(), Finish()]


@pytest.mark.parametrize(("view", "key"), [(counter_view(), "F2"), (CALLED, "F3"), (SERVING, "F4")])
def test_the_keys_are_those_of_the_window(shrunk: OpenedDesk, view: CounterView, key: str) -> None:
    shrunk.show(view, 2)
    shrunk.key(key)
    assert len(shrunk.sent) == 1


def test_keys_without_a_button_work_too(shrunk: OpenedDesk) -> None:
    """What is done by one press is done; what asks for more brings the window back with the question."""
    shrunk.show(CALLED, 2)
    shrunk.key("F7")
    assert shrunk.sent == [ReturnVisit(Place.KEEP, ReturnCause.MISTAKE)]
    shrunk.answer(Refusal(Reason.NOT_STORED))
    shrunk.key("Shift+F11")
    assert shrunk.window.bar is not None, "no break with a customer in hand"
    shrunk.key("F9")
    assert shrunk.window.isVisible()
    assert shrunk.find(QComboBox, "transfer-to").isVisible()


def test_a_break_ends_by_its_key_in_the_bar(shrunk: OpenedDesk) -> None:
    shrunk.show(counter_view(pausing=PauseKind.BREAK), 2)
    shrunk.key("Shift+F11")
    assert shrunk.sent == [Resume()]


def test_a_call_for_help_is_seen_in_the_bar(shrunk: OpenedDesk) -> None:
    """Until somebody goes there; and below what went wrong at the desk itself."""
    shrunk.show(structs.replace(counter_view(), help=(CALL,)), 2)
    assert shrunk.text("bar-message").startswith("Kiosk 1: a customer asks for help")
    shrunk.show(structs.replace(counter_view(), help=(GOING,)), 3)
    assert not shrunk.is_shown("bar-message")
    shrunk.link.become(LinkState.OFFLINE)
    shrunk.show(structs.replace(counter_view(), help=(CALL,)), 4)
    assert shrunk.text("bar-message").startswith("No connection")


def test_what_went_wrong_is_told_in_the_bar(shrunk: OpenedDesk) -> None:
    """Below the buttons, and all of it: the bar grows for it."""
    before = bar_of(shrunk).height()
    shrunk.press("call-next")
    shrunk.answer(Refusal(Reason.NOBODY_WAITING))
    assert shrunk.text("bar-message") == "“Call next” was not done. Nobody is waiting."
    assert bar_of(shrunk).sizeHint().height() > before
    shrunk.link.become(LinkState.OFFLINE)
    assert shrunk.text("bar-mode") == "No connection"


def test_a_break_runs_in_the_bar(shrunk: OpenedDesk) -> None:
    shrunk.show(counter_view(pausing=PauseKind.BREAK), 2)
    assert (shrunk.text("bar-mode"), shrunk.text("bar-timer")) == ("On a break", "12:05")


def test_an_evacuation_is_seen_in_the_bar(shrunk: OpenedDesk) -> None:
    shrunk.show(counter_view(day=structs.replace(OPEN, evacuating=True)), 2)
    assert shrunk.text("bar-mode") == "EVACUATION"
    assert not shrunk.button("call-next").isEnabled()


def test_the_second_half_of_a_double_press_does_nothing(shrunk: OpenedDesk) -> None:
    """Where "Call next" was pressed, "Customer arrived" has come meanwhile."""
    call = shrunk.button("call-next")
    QTest.mouseClick(call, Qt.MouseButton.LeftButton)
    done(shrunk, CALLED, 2)
    start = shrunk.button("start")
    assert start.pos() == call.pos()
    QTest.mouseDClick(start, Qt.MouseButton.LeftButton)
    assert shrunk.sent == [CallNext()]


def test_a_bar_that_grows_at_the_edge_stays_on_the_screen(shrunk: OpenedDesk) -> None:
    bar = bar_of(shrunk)
    room = bar.screen().availableGeometry()
    bar.move(room.right() - bar.width(), 0)
    before = bar.width()
    shrunk.show(SERVING, 2)
    QApplication.processEvents()
    assert bar.width() > before
    assert room.contains(bar.geometry())


def test_closing_the_bar_brings_the_window_back(shrunk: OpenedDesk) -> None:
    """Nobody loses the program by Alt+F4."""
    bar_of(shrunk).close()
    assert shrunk.window.isVisible()
    assert shrunk.window.bar is None


def test_whoever_is_signed_out_gets_the_window(shrunk: OpenedDesk) -> None:
    """The bar has nothing to offer then."""
    shrunk.show(counter_view(mine=None), 2)
    assert shrunk.window.isVisible()
    assert shrunk.window.bar is None


def test_a_desk_can_begin_as_the_bar(opener: Opener) -> None:
    """Once: whoever wants the window then keeps it."""
    desk = opener(Role.COUNTER, CounterSettings(bar=True))
    desk.welcome(counter_view(mine=None))
    assert desk.window.bar is None
    desk.show(counter_view(), 2)
    bar_of(desk)
    desk.key("Ctrl+B")
    desk.show(counter_view(), 3)
    assert desk.window.bar is None


def test_there_is_no_bar_but_at_a_counter(supervisor: OpenedDesk) -> None:
    supervisor.window.shrink()
    assert supervisor.window.isVisible()
    assert supervisor.window.bar is None


def test_the_bar_remembers_where_it_was_dragged(opener: Opener, tmp_path: Path) -> None:
    """Also in the next run of the program."""
    places = Places(tmp_path / "windows.ini", lambda: [SCREEN])
    desk = opener(Role.COUNTER, places=places)
    desk.welcome(counter_view())
    desk.press("shrink")
    bar = bar_of(desk)
    start = bar.pos()
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(bar, left, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    QTest.mouseMove(bar, QPoint(5, 5) + QPoint(-60, 40))
    QTest.mouseRelease(bar, left, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    assert bar.pos() == start + QPoint(-60, 40)
    moved = bar.pos()
    desk.window.close()
    again = opener(Role.COUNTER, places=Places(tmp_path / "windows.ini", lambda: [SCREEN]))
    again.welcome(counter_view())
    again.press("shrink")
    assert bar_of(again).pos() == moved


def test_the_window_returns_to_its_place_and_into_sight(opener: Opener, tmp_path: Path) -> None:
    """When a monitor is gone, onto one that is there."""
    screens = [SCREEN, SCREEN.translated(1366, 0)]
    places = Places(tmp_path / "windows.ini", lambda: screens)
    first = opener(Role.COUNTER, places=places)
    first.window.setGeometry(QRect(1500, 20, 1040, 680))
    first.window.close()
    second = opener(Role.COUNTER, places=places)
    second.window.return_to_place()
    assert second.window.geometry() == QRect(1500, 20, 1040, 680)
    screens.pop()
    second.window.return_to_place()
    assert SCREEN.contains(second.window.geometry())
