"""What an adviser sees and does at a counter."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QTableView

from queue_link.commands import (
    CallNext,
    CallVisit,
    CloseCounter,
    Command,
    Finish,
    NoShow,
    Recall,
    ReturnVisit,
    Start,
    Transfer,
)
from queue_link.qt.link import LinkState
from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import Outcome, Place, Reason, ServiceId, VisitId, VisitState
from tests.counter_app.opened import OpenedDesk
from tests.counter_app.scene import counter_view, visit

CALLED = counter_view(visit("A012", VisitState.CALLED, language="sv", party=2))
SERVING = counter_view(visit("A012", VisitState.SERVING))


def test_the_big_button_calls(adviser: OpenedDesk) -> None:
    """One press, one call."""
    adviser.welcome(counter_view())
    adviser.press("call-next")
    adviser.press("call-next")
    assert adviser.sent == [CallNext()]


def test_the_visit_in_hand_is_told_in_full(adviser: OpenedDesk) -> None:
    """Number, language, people, service, wait, state and why this one."""
    adviser.welcome(CALLED)
    assert adviser.text("visit-number") == "A012"
    assert adviser.text("visit-language") == "Swedish (sv)"
    assert adviser.text("visit-party") == "2"
    assert adviser.text("visit-service") == "Extended residence permit"
    assert adviser.text("visit-wait") == "10 min"
    assert adviser.text("visit-progress") == "Called 2:00 ago"
    assert adviser.text("visit-why") == "Longest wait of 7 customers in 3 queues."


def test_while_serving_the_big_button_says_that_it_finishes(adviser: OpenedDesk) -> None:
    """The server finishes the visit first; the button does not hide it."""
    adviser.welcome(SERVING)
    assert adviser.button("call-next").text() == "Finish and call next"
    adviser.press("call-next")
    assert adviser.sent == [CallNext()]


@pytest.mark.parametrize(
    ("key", "command"),
    [
        ("F3", Start()),
        ("F4", Finish()),
        ("Shift+F4", Finish(outcome=Outcome.LEFT)),
        ("F5", Recall()),
        ("F7", ReturnVisit(place=Place.KEEP)),
        ("F8", ReturnVisit(place=Place.END)),
    ],
)
def test_keys_work_as_the_buttons_do(adviser: OpenedDesk, key: str, command: Command) -> None:
    """Everything is reachable without the mouse."""
    adviser.welcome(CALLED)
    adviser.key(key)
    assert adviser.sent == [command]


def test_f2_calls_and_f12_signs_out(adviser: OpenedDesk) -> None:
    """The two keys of an adviser with free hands."""
    adviser.welcome(counter_view())
    adviser.key("F12")
    assert adviser.sent == [CloseCounter()]
    adviser.answer(Refusal(Reason.NOT_STORED))
    adviser.key("F2")
    assert adviser.sent == [CloseCounter(), CallNext()]


def test_buttons_follow_the_state(adviser: OpenedDesk) -> None:
    """Only what is possible can be pressed, and the rest says why not."""
    adviser.welcome(counter_view())
    assert adviser.button("call-next").isEnabled()
    assert not adviser.button("start").isEnabled()
    assert "There is no customer at the counter." in adviser.button("start").toolTip()
    adviser.show(CALLED, seq=2)
    assert not adviser.button("call-next").isEnabled()
    assert adviser.button("start").isEnabled()
    assert not adviser.button("sign-out").isEnabled()
    adviser.show(SERVING, seq=3)
    assert not adviser.button("no-show").isEnabled()
    assert adviser.button("finish").isEnabled()


def test_a_no_show_is_asked_once(adviser: OpenedDesk) -> None:
    """Cancelling does nothing; confirming does it."""
    adviser.welcome(CALLED)
    adviser.press("no-show")
    adviser.press("cancel")
    assert adviser.sent == []
    adviser.key("F6")
    adviser.key("Return")
    assert adviser.sent == [NoShow()]
    assert adviser.dialog is None


def test_removing_a_visit_is_not_confirmed_by_enter_alone(adviser: OpenedDesk) -> None:
    """What cannot be undone needs a look."""
    adviser.welcome(CALLED)
    adviser.press("finish-removed")
    adviser.key("Return")
    assert adviser.sent == []
    adviser.press("finish-removed")
    adviser.press("confirm")
    assert adviser.sent == [Finish(outcome=Outcome.REMOVED)]


def test_a_question_goes_away_when_it_is_overtaken(adviser: OpenedDesk) -> None:
    """Nobody marks the next customer as absent by an old question."""
    adviser.welcome(CALLED)
    adviser.press("no-show")
    assert adviser.dialog is not None
    adviser.show(counter_view(visit("A099", VisitState.CALLED)), seq=2)
    assert adviser.dialog is None
    assert adviser.sent == []


def test_a_transfer_offers_the_other_services(adviser: OpenedDesk) -> None:
    """Nothing is chosen beforehand; the present service is not offered."""
    adviser.welcome(SERVING)
    adviser.key("F9")
    assert not adviser.button("confirm").isEnabled()
    with pytest.raises(AssertionError):
        adviser.button("transfer-to-extended-permit")
    adviser.press("transfer-to-booking-help")
    adviser.press("confirm")
    assert adviser.sent == [Transfer(ServiceId("booking-help"))]


def test_an_open_transfer_follows_the_language(adviser: OpenedDesk) -> None:
    """The services' names too; what is chosen stays chosen."""
    adviser.welcome(counter_view(visit("A012", VisitState.SERVING)))
    adviser.press("transfer")
    adviser.press("transfer-to-booking-help")
    adviser.speak("fi")
    assert adviser.button("transfer-to-booking-help").text() == "Apua ajanvaraukseen"
    adviser.press("confirm")
    assert adviser.sent == [Transfer(ServiceId("booking-help"))]


def test_a_chosen_number_is_called_after_one_question(adviser: OpenedDesk) -> None:
    """From the list with the keyboard alone."""
    adviser.welcome(counter_view())
    adviser.key("Ctrl+L")
    adviser.key("Down")
    adviser.key("Return")
    assert adviser.button("confirm").text() == "Call B004"
    adviser.press("confirm")
    assert adviser.sent == [CallVisit(VisitId("visit-B004"))]


def test_the_waiting_list_keeps_the_choice(adviser: OpenedDesk) -> None:
    """New snapshots move rows, not the reader's choice."""
    view = counter_view()
    adviser.welcome(view)
    table = adviser.find(QTableView, "waiting")
    table.selectRow(2)
    adviser.show(counter_view(waiting=view.waiting[1:]), seq=2)
    assert adviser.button("call-chosen").text() == "Call A014"
    adviser.show(counter_view(waiting=view.waiting[3:]), seq=3)
    assert not adviser.button("call-chosen").isEnabled()


def test_a_refusal_is_told_in_line_and_goes_with_the_next_action(adviser: OpenedDesk) -> None:
    """Calmly: what was not done, and why."""
    adviser.welcome(counter_view())
    adviser.press("call-next")
    adviser.answer(Refusal(Reason.NOBODY_WAITING))
    assert adviser.text("message") == "“Call next” was not done. Nobody is waiting."
    assert adviser.dialog is None
    adviser.press("call-next")
    assert adviser.text("message") == ""


def test_without_connection_a_press_is_kept_and_told(adviser: OpenedDesk) -> None:
    """The press goes out once when the server is back."""
    adviser.welcome(counter_view())
    adviser.link.become(LinkState.OFFLINE)
    assert adviser.text("message").startswith("No connection to the server.")
    adviser.press("call-next")
    adviser.press("call-next")
    assert adviser.text("message") == "Sending “Call next”… It will be sent when the server is back."
    adviser.link.become(LinkState.ONLINE)
    adviser.answer(Accepted())
    adviser.show(CALLED, seq=2)
    assert adviser.text("message") == "Has the called customer arrived, or not?"
    assert adviser.sent == [CallNext()]


def test_the_server_returns_and_the_counter_is_still_ours(adviser: OpenedDesk) -> None:
    """A restart of the server asks nothing of the adviser."""
    adviser.welcome(SERVING)
    adviser.link.become(LinkState.OFFLINE)
    adviser.welcome(SERVING)
    assert adviser.text("visit-number") == "A012"
    assert adviser.sent == []


def test_after_each_step_the_keyboard_rests_at_the_customer(adviser: OpenedDesk) -> None:
    """A second press of the space bar does no harm, and a screen reader reads who has come."""
    adviser.welcome(counter_view())
    adviser.key("Space")
    assert adviser.sent == [CallNext()]
    adviser.answer(Accepted())
    adviser.show(CALLED, seq=2)
    adviser.key("Space")
    assert adviser.sent == [CallNext()]
    focused = adviser.window.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Customer A012"
    assert "Language: Swedish (sv)" in focused.accessibleDescription()


def test_a_refused_press_gives_the_keyboard_back(adviser: OpenedDesk) -> None:
    """The button that was held back while sending has the focus again."""
    adviser.welcome(counter_view())
    adviser.key("Space")
    adviser.answer(Refusal(Reason.NOT_STORED))
    assert adviser.button("call-next").hasFocus()
