"""The silent alarm: at the desk that raised it, and at those of colleagues."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractButton, QFrame

from counter_app.windows import panic_strip
from queue_link.commands import AnswerPanic, EndPanic, EndPanicOf, RaisePanic
from queue_link.messages import CounterView, PanicCall
from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import DeviceId, Reason, VisitState
from tests.counter_app.opened import OpenedDesk
from tests.counter_app.panics import ANSWERED, HELPER, MINE, RAISED
from tests.counter_app.scene import counter_view, door_view, supervisor_view, visit

TOLD = "Counter 4, Karl-Johan Lindqvist needs colleagues at once, since 10:59. Nobody has answered yet."


def view(*calls: PanicCall) -> CounterView:
    return replace(counter_view(visit(state=VisitState.SERVING)), panics=calls)


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What screen readers are told of alarms."""
    told: list[str] = []

    class Accessible:
        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:
            told.append(event.message())
            QAccessible.updateAccessibility(event)

    monkeypatch.setattr(panic_strip, "QAccessible", Accessible)
    return told


def test_one_key_or_press_calls_colleagues_without_a_question(adviser: OpenedDesk) -> None:
    adviser.welcome(view())
    adviser.key("Ctrl+Shift+P")
    assert adviser.dialog is None
    assert adviser.sent == [RaisePanic()]
    adviser.answer(Refusal(Reason.NOT_STORED))
    assert "was not done" in adviser.text("message")
    adviser.press("raise-panic")
    assert adviser.sent == [RaisePanic(), RaisePanic()]


def test_nothing_that_is_on_its_way_holds_it_back(adviser: OpenedDesk) -> None:
    adviser.welcome(view())
    adviser.press("finish")
    adviser.key("Ctrl+Shift+P")
    assert adviser.sent[-1] == RaisePanic()


def test_the_key_works_while_a_question_is_open(adviser: OpenedDesk) -> None:
    adviser.welcome(view())
    adviser.press("transfer")
    adviser.key("Ctrl+Shift+P")
    assert adviser.sent == [RaisePanic()]
    assert adviser.dialog is not None


def test_the_bar_has_the_key_and_a_button_and_stays_a_bar(adviser: OpenedDesk) -> None:
    """The button where there is room for it, which the screen of the tests has not."""
    adviser.welcome(view())
    adviser.key("Ctrl+B")
    assert not adviser.is_shown("raise-panic")
    assert adviser.window.bar is not None
    button = adviser.window.bar.findChild(QAbstractButton, "raise-panic")
    assert button is not None
    assert button.accessibleName() == "Call colleagues (!)"
    button.click()
    adviser.answer(Refusal(Reason.NOT_STORED))
    adviser.key("Ctrl+Shift+P")
    assert adviser.sent == [RaisePanic(), RaisePanic()]
    assert adviser.window.bar is not None


def test_at_the_raisers_desk_a_calm_line_says_who_comes(adviser: OpenedDesk, announced: list[str]) -> None:
    """No red, and nothing read aloud: the customer is there."""
    adviser.welcome(view(replace(MINE, coming=())))
    assert adviser.text("own-panic-text") == "Colleagues know."
    adviser.show(view(MINE), 2)
    told = "Colleagues know. Coming: Counter 2, Aino Virtanen; Supervisor's desk."
    assert adviser.text("own-panic-text") == told
    assert adviser.find(QFrame, "own-panic").property("notice") is None
    assert not adviser.is_shown("panic")
    assert announced == []


def test_the_raiser_ends_it_and_pressing_again_does_not(adviser: OpenedDesk) -> None:
    """The key that is hit in fear, twice."""
    adviser.welcome(view(MINE))
    adviser.key("Ctrl+Shift+P")
    assert adviser.sent == []
    adviser.key("Ctrl+Shift+O")
    assert adviser.sent == [EndPanic()]
    adviser.answer(Accepted())
    adviser.show(view(), 2)
    assert not adviser.is_shown("own-panic")
    assert adviser.button("raise-panic").isEnabled()


def test_a_colleague_sees_who_and_where_in_red_and_goes_there(
    adviser: OpenedDesk, announced: list[str]
) -> None:
    adviser.welcome(view())
    adviser.show(view(RAISED), 2)
    assert adviser.text("panic-text") == TOLD
    frame = adviser.find(QFrame, "panic")
    assert frame.property("notice") == "bad"
    assert (frame.accessibleName(), frame.accessibleDescription()) == ("Colleagues who need help: 1", TOLD)
    assert announced == [TOLD]
    assert not adviser.is_shown("end-panic-of")
    adviser.key("Ctrl+Shift+K")
    assert adviser.sent == [AnswerPanic(DeviceId("desk-4"))]


def test_whoever_goes_there_is_told_and_cannot_go_twice(adviser: OpenedDesk, announced: list[str]) -> None:
    adviser.welcome(view(RAISED))
    adviser.show(view(replace(RAISED, coming=MINE.coming)), 2)
    assert adviser.text("panic-text").endswith("Coming: Counter 2, Aino Virtanen; Supervisor's desk.")
    assert adviser.button("answer-panic").isEnabled()
    adviser.show(view(replace(RAISED, coming=(MINE.where,))), 3)
    assert not adviser.button("answer-panic").isEnabled()
    assert len(announced) == 1


def test_with_several_the_one_nobody_goes_to_comes_first(supervisor: OpenedDesk) -> None:
    """And a supervisor ends the one that somebody has gone to."""
    supervisor.welcome(replace(supervisor_view(), panics=(ANSWERED, RAISED)))
    assert supervisor.text("panic-text").startswith("Back room needs colleagues at once")
    assert supervisor.button("answer-panic").text() == "I am coming: Counter 4"
    assert supervisor.button("end-panic-of").text() == "End the alarm: Back room"
    supervisor.press("answer-panic")
    supervisor.key("Ctrl+Shift+L")
    assert supervisor.sent == [AnswerPanic(DeviceId("desk-4")), EndPanicOf(DeviceId("office"))]


def test_a_supervisors_own_alarm_is_known_by_the_device(supervisor: OpenedDesk) -> None:
    """All supervisors share one view, which says of none that it is theirs."""
    supervisor.welcome(replace(supervisor_view(), panics=(replace(MINE, mine=False, coming=(HELPER,)),)))
    assert supervisor.text("own-panic-text") == "Colleagues know. Coming: Counter 2, Aino Virtanen."
    assert not supervisor.is_shown("panic")


def test_a_colleague_at_the_bar_sees_it_too(adviser: OpenedDesk) -> None:
    adviser.welcome(view())
    adviser.key("Ctrl+B")
    adviser.show(view(RAISED), 2)
    assert adviser.text("panic-text") == TOLD
    adviser.press("answer-panic")
    assert adviser.sent == [AnswerPanic(DeviceId("desk-4"))]
    assert adviser.window.bar is not None


def test_a_minimised_window_comes_back_for_an_alarm_once(adviser: OpenedDesk) -> None:
    adviser.welcome(view())
    adviser.window.showMinimized()
    adviser.show(view(RAISED), 2)
    assert not adviser.window.isMinimized()
    adviser.window.showMinimized()
    adviser.show(view(replace(RAISED, coming=(HELPER,))), 3)
    assert adviser.window.isMinimized()


def test_where_nobody_is_signed_in_colleagues_are_called_too(adviser: OpenedDesk) -> None:
    adviser.welcome(counter_view(mine=None))
    adviser.press("raise-panic")
    assert adviser.sent == [RaisePanic()]


def test_the_door_has_no_such_button(door: OpenedDesk) -> None:
    door.welcome(door_view())
    assert not door.is_shown("raise-panic")


def test_the_practice_branch_says_that_it_is_only_practice(adviser: OpenedDesk) -> None:
    adviser.welcome(view(replace(MINE, coming=()), RAISED), practice=True)
    assert adviser.text("own-panic-text") == "Only colleagues who practise know."
    assert adviser.text("panic-text") == f"PRACTICE. {TOLD}"
