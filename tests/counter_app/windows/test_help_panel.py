"""Customers at kiosks who want somebody to come, at the adviser's and the supervisor's desk."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame

from counter_app.windows import help_panel
from queue_link.alarm import Alarm, AlarmKind
from queue_link.device_commands import AnswerHelp, EndHelp
from queue_link.messages import CounterView, HelpCall
from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import CounterId, HelpState, Reason
from tests.counter_app.kiosks import CALL, GOING
from tests.counter_app.opened import OpenedDesk
from tests.counter_app.scene import NOW, counter_view, supervisor_view


def view(*calls: HelpCall) -> CounterView:
    return replace(counter_view(), help=calls)


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What screen readers are told of calls."""
    told: list[str] = []

    class Accessible:
        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:
            told.append(event.message())
            QAccessible.updateAccessibility(event)

    monkeypatch.setattr(help_panel, "QAccessible", Accessible)
    return told


def test_a_call_tells_where_since_when_in_which_language_and_about_which_number(adviser: OpenedDesk) -> None:
    adviser.welcome(view(CALL))
    told = "Kiosk 1: a customer asks for help, since 10:59. Language: Arabic. Number: A007."
    assert adviser.text("help-text") == told
    frame = adviser.find(QFrame, "help")
    assert (frame.accessibleName(), frame.accessibleDescription()) == ("Calls for help: 1", told)
    assert frame.property("notice") == "warn"


def test_nothing_is_there_without_a_call(adviser: OpenedDesk) -> None:
    adviser.welcome(view(CALL))
    adviser.show(view(), 2)
    assert not adviser.is_shown("help")


def test_a_counter_goes_there_and_says_when_it_is_done(adviser: OpenedDesk) -> None:
    """With the mouse, or on the keyboard."""
    adviser.welcome(view(CALL))
    adviser.press("answer-help")
    adviser.answer(Accepted())
    adviser.show(view(replace(CALL, state=HelpState.COMING, counter=CounterId("3"))), 2)
    assert adviser.text("help-text").endswith("Counter 3 is going there.")
    assert not adviser.button("answer-help").isEnabled()
    adviser.key("Ctrl+Shift+H")
    assert adviser.sent == [AnswerHelp(CALL.kiosk), EndHelp(CALL.kiosk)]


def test_with_several_calls_the_buttons_say_which(adviser: OpenedDesk) -> None:
    """The one nobody goes to is answered; the one that this counter goes to is ended."""
    adviser.welcome(view(GOING, CALL))
    assert "The kiosk is not connected." in adviser.text("help-text")
    assert adviser.button("answer-help").accessibleName() == "I am coming: Kiosk 1"
    assert adviser.button("end-help").accessibleName() == "Done: Kiosk 3"
    adviser.key("Ctrl+H")
    assert adviser.sent == [AnswerHelp(CALL.kiosk)]


def test_whoever_comes_second_hears_who_goes_there(adviser: OpenedDesk) -> None:
    adviser.welcome(view(CALL))
    adviser.press("answer-help")
    adviser.answer(Refusal(Reason.HELP_ANSWERED, holder="5"))
    assert "Counter 5 is going there already." in adviser.text("message")


def test_a_call_is_told_to_screen_readers_once_and_again_when_it_has_waited_too_long(
    adviser: OpenedDesk, announced: list[str]
) -> None:
    """However often it is corrected; a later one of the same kiosk is another call."""
    adviser.welcome(view(CALL))
    adviser.show(view(replace(CALL, number=None)), 2)
    assert len(announced) == 1
    for seq in (3, 4):
        adviser.show(view(replace(CALL, unanswered=True)), seq)
        assert len(announced) == 2
    assert announced[-1].endswith("Nobody has answered yet.")
    adviser.show(view(replace(CALL, since=NOW)), 5)
    assert len(announced) == 3


def test_a_call_that_nobody_answers_stands_out(adviser: OpenedDesk) -> None:
    adviser.welcome(view(replace(CALL, unanswered=True)))
    assert adviser.text("help-text").endswith("Nobody has answered yet.")
    assert adviser.find(QFrame, "help").property("notice") == "bad"


def test_the_supervisor_goes_there_too_and_sees_the_alarm(supervisor: OpenedDesk) -> None:
    alarm = Alarm(AlarmKind.HELP_UNANSWERED, kiosk="Kiosk 1", since=CALL.since)
    supervisor.welcome(replace(supervisor_view(alarms=(alarm,)), help=(replace(CALL, unanswered=True),)))
    assert supervisor.text("alarm-text") == "Kiosk 1: a customer has waited too long for help."
    supervisor.press("answer-help")
    supervisor.answer(Accepted())
    going = replace(CALL, state=HelpState.COMING)
    supervisor.show(replace(supervisor_view(), help=(going,)), 2)
    assert supervisor.text("help-text").endswith("Somebody is going there.")
    supervisor.press("end-help")
    assert supervisor.sent == [AnswerHelp(CALL.kiosk), EndHelp(CALL.kiosk)]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("width", [880, 1000])
@pytest.mark.parametrize("calls", [(CALL,), (GOING, CALL)])
def test_the_words_of_the_buttons_have_room(
    adviser: OpenedDesk, language: str, width: int, calls: tuple[HelpCall, ...]
) -> None:
    """With the names of kiosks on them, too."""
    adviser.window.resize(width, 640)
    adviser.speak(language)
    adviser.welcome(view(*calls))
    QCoreApplication.processEvents()
    for name in ("answer-help", "end-help"):
        button = adviser.button(name)
        assert button.width() >= button.sizeHint().width(), button.text()
