"""What an adviser sees and does at a counter."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec import structs
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFrame, QLineEdit, QSpinBox, QTableView

from counter_app.settings import CounterSettings
from queue_link.commands import (
    CallNext,
    CallVisit,
    CloseCounter,
    Command,
    Delivered,
    Finish,
    HandOver,
    NextService,
    NoShow,
    Park,
    Pause,
    Recall,
    Rejoin,
    Resume,
    ReturnVisit,
    Start,
    Transfer,
    Undo,
    WalkUp,
)
from queue_link.messages import CounterView, Undoable
from queue_link.qt.link import LinkState
from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import (
    Act,
    CounterId,
    Delivery,
    Language,
    Need,
    Outcome,
    PauseKind,
    Place,
    ProfileId,
    Reason,
    ReturnCause,
    Role,
    ServiceId,
    TicketNumber,
    VisitId,
    VisitState,
)
from tests.counter_app.conftest import Opener
from tests.counter_app.opened import OpenedDesk
from tests.counter_app.scene import NOW, SETUP, counter_view, missed, parked, visit

CALLED = counter_view(visit("A012", VisitState.CALLED, language="sv", party=2, recalls=1, check="H3D4"))
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
    assert adviser.text("visit-check") == "Code H3D4"
    assert adviser.text("visit-service") == "Extended residence permit"
    assert adviser.text("visit-wait") == "10 min"
    assert adviser.text("visit-progress") == "Called 2:00 ago, times recalled: 1"
    assert adviser.text("visit-class") == "Walk-in"
    assert adviser.text("visit-why") == "A012: longest wait of 7 customers in 3 queues."


def test_a_booked_visit_tells_its_time_and_its_wait_from_there(adviser: OpenedDesk) -> None:
    """Whoever comes early has not waited yet; a note from a colleague is read by whoever serves."""
    card = visit(
        "A012",
        VisitState.CALLED,
        waited=40,
        priority="appointment",
        booked_at=NOW - timedelta(minutes=5),
        note="Photo is missing",
    )
    adviser.welcome(counter_view(card))
    assert adviser.text("visit-class") == "Appointment at 10:55"
    assert adviser.text("visit-wait") == "3 min"
    assert adviser.text("visit-note") == "Note: Photo is missing"


def rows(desk: OpenedDesk, name: str) -> list[list[str]]:
    model = desk.find(QTableView, name).model()
    columns = range(model.columnCount())
    return [[str(model.index(row, n).data()) for n in columns] for row in range(model.rowCount())]


def test_the_line_tells_classes_booked_times_and_who_is_for_me(adviser: OpenedDesk) -> None:
    """In words, below the number, the service and the wait."""
    adviser.welcome(counter_view())
    first, second, *_ = rows(adviser, "waiting")
    assert first == ["A013\nfor you", "Extended residence permit\nSwedish · Urgent", "1", "31 min"]
    assert second[1].endswith("\nArabic · Appointment")
    assert second[3] == "15 min\nat 10:45"


def test_needs_are_seen_in_the_line_and_before_the_call(adviser: OpenedDesk) -> None:
    """In the list none of them is cut off; with nobody at the counter all is told of who is next."""
    needs = (Need.TIME, Need.INTERPRETER, Need.WHEELCHAIR)
    first = visit("A013", needs=needs, language="sv", party=2, note="Photo is missing")
    adviser.welcome(counter_view(waiting=(first, visit("A014"))))
    line = adviser.find(QTableView, "waiting")
    model = line.model()
    assert model.index(0, 1).data().split("\n")[2:] == [
        "Needs: more time, interpreter,",
        "wheelchair",
        "Note: Photo is missing",
    ]
    assert "Needs" not in model.index(1, 1).data()
    assert line.rowHeight(0) > line.rowHeight(1)
    told = "Next: A013  ·  Swedish (sv)  ·  People: 2  ·  Extended residence permit  ·  Walk-in"
    prepare = "Needs: more time, interpreter, wheelchair\nNote: Photo is missing"
    assert (adviser.text("ahead"), adviser.text("ahead-needs")) == (told, prepare)
    assert f"{told} {prepare}" in adviser.find(QFrame, "visit").accessibleDescription()


def test_nothing_is_said_of_needs_where_there_are_none(adviser: OpenedDesk) -> None:
    adviser.welcome(counter_view())
    assert not adviser.is_shown("ahead-needs")
    adviser.show(counter_view(visit(state=VisitState.CALLED)), 2)
    assert not adviser.is_shown("visit-needs")
    assert not adviser.is_shown("ahead")


def test_the_visit_in_hand_tells_its_needs(adviser: OpenedDesk) -> None:
    """To screen readers too."""
    adviser.welcome(counter_view(visit(state=VisitState.CALLED, needs=(Need.HEARING_LOOP,))))
    assert adviser.text("visit-needs") == "Needs: hearing loop"
    assert "Needs: hearing loop" in adviser.find(QFrame, "visit").accessibleDescription()


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
        ("F7", ReturnVisit(Place.KEEP, ReturnCause.MISTAKE)),
        ("F8", ReturnVisit(Place.LAST, ReturnCause.NEEDS_TIME)),
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
    adviser.show(counter_view(visit("A099", VisitState.CALLED, recalls=1)), seq=2)
    assert adviser.dialog is None
    assert adviser.sent == []


def test_a_transfer_changes_something_or_is_not_possible(adviser: OpenedDesk) -> None:
    """At first all is as it is; another service is enough."""
    adviser.welcome(SERVING)
    adviser.key("F9")
    assert not adviser.button("confirm").isEnabled()
    adviser.choose("transfer-service", "Help with booking")
    adviser.press("confirm")
    assert adviser.sent == [Transfer(ServiceId("booking-help"))]


def test_a_transfer_can_go_to_a_counter_and_come_back(adviser: OpenedDesk) -> None:
    """With a place in its line and a note; only counters in use are offered, and not one's own."""
    adviser.welcome(SERVING)
    adviser.press("transfer")
    to = adviser.find(QComboBox, "transfer-to")
    assert [to.itemText(i) for i in range(to.count())] == [
        "Whoever is free",
        "Counter 2",
        "Counter 4",
        "Aino Virtanen",
        "Karl-Johan Lindqvist",
    ]
    adviser.choose("transfer-to", "Counter 4")
    adviser.choose("transfer-place", "First")
    adviser.find(QLineEdit, "transfer-note").setText(" Photo is missing ")
    adviser.press("transfer-back")
    adviser.press("confirm")
    assert adviser.sent == [
        Transfer(counter=CounterId("4"), place=Place.FIRST, back=True, note="Photo is missing")
    ]


def test_a_transfer_can_go_to_an_adviser(adviser: OpenedDesk) -> None:
    """By name."""
    adviser.welcome(SERVING)
    adviser.press("transfer")
    adviser.choose("transfer-to", "Aino Virtanen")
    adviser.press("confirm")
    assert adviser.sent == [Transfer(adviser="Aino Virtanen")]


def test_an_open_transfer_follows_the_language(adviser: OpenedDesk) -> None:
    """The services' names too; what is chosen stays chosen."""
    adviser.welcome(counter_view(visit("A012", VisitState.SERVING)))
    adviser.press("transfer")
    adviser.choose("transfer-service", "Help with booking")
    adviser.speak("fi")
    assert adviser.find(QComboBox, "transfer-service").currentText() == "Apua ajanvaraukseen"
    adviser.press("confirm")
    assert adviser.sent == [Transfer(ServiceId("booking-help"))]


def test_a_visit_is_parked_for_some_minutes(adviser: OpenedDesk) -> None:
    """With a reason, if there is one."""
    adviser.welcome(SERVING)
    adviser.key("F10")
    adviser.choose("park-minutes", "30 min, at 11:30")
    adviser.find(QLineEdit, "park-reason").setText("Fetches a photo")
    adviser.press("confirm")
    assert adviser.sent == [Park(30, "Fetches a photo")]


def test_a_customer_without_a_ticket_is_served(adviser: OpenedDesk) -> None:
    """Nothing is taken for granted: the service must be chosen."""
    adviser.welcome(counter_view())
    adviser.press("walk-up")
    assert not adviser.button("confirm").isEnabled()
    adviser.choose("walk-up-service", "Residence permit card")
    adviser.choose("walk-up-language", "Swedish (sv)")
    adviser.find(QSpinBox, "walk-up-party").setValue(2)
    adviser.press("confirm")
    assert adviser.sent == [WalkUp(ServiceId("residence-card"), Language("sv"), 2)]


def test_a_number_shown_just_now_counts_down(adviser: OpenedDesk) -> None:
    """The seconds stand where the key was, and the reason in the tooltip."""
    soon = NOW + timedelta(seconds=12)
    adviser.welcome(counter_view(visit("A012", VisitState.CALLED, recall_from=soon)))
    recall = adviser.button("recall")
    assert not recall.isEnabled()
    assert "The number was shown just now; give the customer time. 12 s" in recall.toolTip()
    assert "Recall the number first." in adviser.button("no-show").toolTip()
    adviser.link.now = soon
    adviser.window.refresh()
    assert recall.isEnabled()
    adviser.key("F5")
    assert adviser.sent == [Recall()]


def test_what_was_done_last_can_be_undone_while_it_says_so(adviser: OpenedDesk) -> None:
    """The button names it, and is there only as long as it helps."""
    undoable = Undoable(Act.CALL, TicketNumber("A012"), NOW + timedelta(seconds=20))
    adviser.welcome(counter_view(visit("A012", VisitState.CALLED), undoable=undoable))
    assert adviser.button("undo").text() == "Undo call of A012 (20 s)"
    adviser.key("Ctrl+Z")
    assert adviser.sent == [Undo()]
    adviser.answer(Accepted())
    adviser.show(counter_view(), seq=2)
    with pytest.raises(AssertionError):
        adviser.button("undo")


def test_undo_goes_away_by_the_clock_alone(adviser: OpenedDesk) -> None:
    """No news is needed for that."""
    undoable = Undoable(Act.FINISH, TicketNumber("A012"), NOW + timedelta(seconds=20))
    adviser.welcome(counter_view(undoable=undoable))
    assert adviser.button("undo").isVisible()
    adviser.link.now = NOW + timedelta(seconds=21)
    adviser.window.refresh()
    with pytest.raises(AssertionError):
        adviser.button("undo")


def test_a_break_takes_the_place_of_its_end(adviser: OpenedDesk) -> None:
    """One place for both, and the page says what goes on."""
    adviser.welcome(counter_view())
    adviser.key("Shift+F11")
    adviser.key("Return")
    adviser.answer(Accepted())
    adviser.show(counter_view(pausing=PauseKind.BREAK), seq=2)
    assert adviser.text("visit-none") == "On a break"
    assert adviser.text("mode") == "On a break"
    assert adviser.text("paused") == "For 12:05, since 10:47. Lunch"
    adviser.press("resume")
    assert adviser.sent == [Pause(PauseKind.BREAK), Resume()]


def test_a_break_has_a_reason_for_who_gives_one(adviser: OpenedDesk) -> None:
    """A usual one, words of one's own, or both; as it was read."""
    adviser.welcome(counter_view())
    adviser.press("break")
    adviser.choose("pause-reason", "Lunch")
    adviser.press("confirm")
    adviser.answer(Refusal(Reason.NOT_STORED))
    adviser.press("back-office")
    adviser.choose("pause-reason", "Meeting")
    adviser.find(QLineEdit, "pause-words").setText(" with the team ")
    adviser.press("confirm")
    assert adviser.sent == [
        Pause(PauseKind.BREAK, "Lunch"),
        Pause(PauseKind.BACK_OFFICE, "Meeting: with the team"),
    ]


def test_a_visit_is_finished_with_each_service_that_was_worked_on(adviser: OpenedDesk) -> None:
    """With its result, and how often; a line too many is taken away again."""
    adviser.welcome(SERVING)
    adviser.key("Shift+F9")
    adviser.choose("delivered-result-1", "To be continued")
    adviser.press("delivered-add")
    adviser.choose("delivered-service-2", "Residence permit card")
    adviser.find(QSpinBox, "delivered-times-2").setValue(3)
    adviser.press("delivered-add")
    adviser.choose("delivered-service-3", "Help with booking")
    adviser.press("delivered-remove-2")
    adviser.press("delivered-add")
    adviser.choose("delivered-service-3", "Residence permit card")
    adviser.find(QSpinBox, "delivered-times-3").setValue(2)
    adviser.press("confirm")
    assert adviser.sent == [
        Finish(
            delivered=(
                Delivered(ServiceId("extended-permit"), Delivery.PENDING),
                Delivered(ServiceId("booking-help")),
                Delivered(ServiceId("residence-card"), Delivery.DONE, 2),
            )
        )
    ]


def test_the_last_line_of_what_was_done_stays(adviser: OpenedDesk) -> None:
    """Whoever was served was served with something."""
    adviser.welcome(SERVING)
    adviser.press("finish-details")
    assert not adviser.button("delivered-remove-1").isEnabled()


def test_who_left_has_had_nothing_delivered(adviser: OpenedDesk) -> None:
    adviser.welcome(SERVING)
    adviser.press("finish-details")
    adviser.choose("finish-outcome", "Customer left")
    assert not adviser.button("delivered-add").isEnabled()
    adviser.press("confirm")
    assert adviser.sent == [Finish(Outcome.LEFT)]


def test_what_was_done_follows_the_language(adviser: OpenedDesk) -> None:
    """What is chosen stays chosen."""
    adviser.welcome(SERVING)
    adviser.press("finish-details")
    adviser.choose("delivered-service-1", "Help with booking")
    adviser.choose("delivered-result-1", "To be continued")
    adviser.speak("sv")
    assert adviser.find(QComboBox, "delivered-service-1").currentText() == "Hjälp med tidsbokning"
    adviser.press("confirm")
    delivered = Delivered(ServiceId("booking-help"), Delivery.PENDING)
    assert adviser.sent == [Finish(delivered=(delivered,))]


def test_the_same_customer_goes_on_with_another_matter(adviser: OpenedDesk) -> None:
    """The one before is done, or is to be continued; not before the customer has come."""
    adviser.welcome(CALLED)
    assert not adviser.button("next-service").isEnabled()
    assert "has not arrived yet" in adviser.button("next-service").toolTip()
    adviser.show(SERVING, 2)
    adviser.key("Shift+F3")
    assert not adviser.button("confirm").isEnabled()
    adviser.choose("next-service-service", "Help with booking")
    adviser.choose("next-service-result", "To be continued")
    adviser.press("confirm")
    before = Delivered(ServiceId("extended-permit"), Delivery.PENDING)
    assert adviser.sent == [NextService(ServiceId("booking-help"), before)]


def test_a_colleague_takes_the_counter_over_with_the_customer(adviser: OpenedDesk) -> None:
    """By name; with the same work, unless another is chosen."""
    adviser.welcome(SERVING)
    adviser.key("Shift+F7")
    assert not adviser.button("confirm").isEnabled()
    adviser.find(QLineEdit, "hand-over-name").setText(" Aino Virtanen ")
    adviser.press("confirm")
    adviser.answer(Refusal(Reason.ADVISER_ELSEWHERE))
    adviser.press("hand-over")
    adviser.find(QLineEdit, "hand-over-name").setText("Olli Oja")
    adviser.choose("hand-over-profile", "Residence permits")
    adviser.press("confirm")
    assert adviser.sent == [HandOver("Aino Virtanen"), HandOver("Olli Oja", ProfileId("permits"))]


@pytest.mark.parametrize(
    ("view", "primary"), [(counter_view(), "call-next"), (CALLED, "start"), (SERVING, "call-next")]
)
def test_one_button_is_the_next_step(adviser: OpenedDesk, view: CounterView, primary: str) -> None:
    """It stands out; the others do not, or cannot be pressed."""
    adviser.welcome(view)
    stand_out = [
        button.objectName()
        for button in adviser.window.findChildren(QAbstractButton)
        if button.isVisible() and button.isEnabled() and button.property("kind") == "primary"
    ]
    assert stand_out == [primary]


def test_whoever_is_free_while_people_wait_is_reminded_calmly(opener: Opener) -> None:
    """In the line for messages, and only where nothing else is told; never with the setting at zero."""
    desk = opener(Role.COUNTER, CounterSettings(idle_reminder_min=5))
    calm = opener(Role.COUNTER, CounterSettings(idle_reminder_min=0))
    for one in (desk, calm):
        one.welcome(counter_view())
        one.link.now = NOW + timedelta(minutes=6)
        one.window.refresh()
    assert desk.text("message") == "Customers are waiting. You have been free for 6 min."
    assert calm.text("message") == ""
    desk.link.become(LinkState.OFFLINE)
    assert desk.text("message").startswith("No connection")


def test_those_set_aside_are_listed_only_when_there_are_any(adviser: OpenedDesk) -> None:
    """With the time until when."""
    adviser.welcome(counter_view())
    with pytest.raises(AssertionError):
        adviser.find(QTableView, "aside")
    adviser.show(counter_view(parked=(parked(),), missed=(missed(),)), seq=2)
    assert rows(adviser, "aside") == [
        ["A005", "Parked until 11:12"],
        ["B002", "Missed, may come until 11:09"],
    ]


def test_somebody_set_aside_is_called_from_the_list(adviser: OpenedDesk) -> None:
    """Choosing there gives up the choice in the line, and the other way round."""
    adviser.welcome(counter_view(parked=(parked(),), missed=(missed(),)))
    line, aside = adviser.find(QTableView, "waiting"), adviser.find(QTableView, "aside")
    line.selectRow(0)
    aside.selectRow(0)
    assert not line.selectionModel().hasSelection()
    assert adviser.button("call-chosen").text() == "Call A005"
    aside.activated.emit(aside.model().index(0, 0))
    adviser.press("confirm")
    assert adviser.sent == [CallVisit(VisitId("visit-A005"))]
    line.selectRow(1)
    assert not aside.selectionModel().hasSelection()


def test_a_customer_who_missed_the_call_waits_again(adviser: OpenedDesk) -> None:
    """The button is there for a missed one only."""
    adviser.welcome(counter_view(parked=(parked(),), missed=(missed(),)))
    aside = adviser.find(QTableView, "aside")
    aside.selectRow(0)
    with pytest.raises(AssertionError):
        adviser.button("rejoin")
    aside.selectRow(1)
    adviser.press("rejoin")
    assert adviser.sent == [Rejoin(VisitId("visit-B002"))]


def test_a_profile_that_takes_turns_calls_nobody_out_of_them(adviser: OpenedDesk) -> None:
    """The reason is told beside the grey button."""
    strict = tuple(structs.replace(card, may_choose=False) for card in SETUP.profiles)
    adviser.link.welcome(structs.replace(SETUP, profiles=strict))
    adviser.show(counter_view())
    adviser.find(QTableView, "waiting").selectRow(0)
    assert not adviser.button("call-chosen").isEnabled()
    assert "does not allow calling out of turn" in adviser.button("call-chosen").toolTip()


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


@pytest.mark.parametrize("reason", [Reason.NOBODY_WAITING, Reason.NOT_STORED, Reason.SERVER_ERROR, None])
def test_a_button_works_again_after_a_failure(adviser: OpenedDesk, reason: Reason | None) -> None:
    """Whatever the server said, or when it was never asked: the next press goes out like the first."""
    adviser.welcome(counter_view())
    for presses in (1, 2, 3):
        adviser.press("call-next")
        assert adviser.sent == [CallNext()] * presses
        if reason is None:
            adviser.link.expire(adviser.link.sent[-1][0])
        else:
            adviser.answer(Refusal(reason))
        assert adviser.button("call-next").isEnabled()


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
