"""What the supervisor sees and does."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec import structs
from PySide6.QtWidgets import QLabel, QLineEdit, QTableView, QTabWidget

from queue_link.alarm import Alarm, AlarmKind
from queue_link.commands import (
    CloseDay,
    Command,
    DoorEntered,
    EndEvacuation,
    OpenDay,
    ReleaseCounter,
    RemoveVisit,
    SendHome,
    SetCap,
    SetNotice,
    StartEvacuation,
    TakeBackNotice,
)
from queue_link.messages import CounterState
from queue_link.results import Refusal
from queue_link.vocabulary import CounterId, Reason, ServiceId, VisitId, VisitState
from tests.counter_app.opened import OpenedDesk
from tests.counter_app.scene import CLOSED, EN, FI, NOW, OPEN, missed, parked, supervisor_view, visit


def rows(desk: OpenedDesk, name: str) -> list[list[str]]:
    model = desk.find(QTableView, name).model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_counters_are_seen_at_a_glance(supervisor: OpenedDesk) -> None:
    """Who does what where, and for how long; a shape and a word tell it, not a colour alone."""
    supervisor.welcome(supervisor_view())
    assert rows(supervisor, "counters")[:2] == [
        ["1", "■ Closed", "–", "", "–"],
        ["2", "● Serving B003", "4:00", "Aino Virtanen", "All matters"],
    ]


def test_queues_are_seen_at_a_glance(supervisor: OpenedDesk) -> None:
    """By the names of their services, with what is likely and what can still be promised."""
    supervisor.welcome(supervisor_view())
    assert rows(supervisor, "queues")[2] == [
        "Help with booking",
        "1",
        "0",
        "9 min",
        "–",
        "–",
        "–",
    ]
    assert rows(supervisor, "queues")[0][4:] == ["25–45 min", "4 of 5", "12"]


def test_closing_the_day_is_asked_and_not_confirmed_by_enter(supervisor: OpenedDesk) -> None:
    """Everybody's visits end with it."""
    supervisor.welcome(supervisor_view())
    supervisor.press("close-day")
    supervisor.key("Return")
    assert supervisor.sent == []
    supervisor.press("close-day")
    assert not supervisor.button("confirm").isEnabled()
    supervisor.find(QLineEdit, "reason").setText("Storm")
    supervisor.press("confirm")
    assert supervisor.sent == [CloseDay("Storm")]


def test_with_nobody_left_the_day_is_closed_without_a_reason(supervisor: OpenedDesk) -> None:
    """There is nobody to tell it to."""
    view = supervisor_view()
    free = tuple(structs.replace(counter, number=None) for counter in view.counters)
    supervisor.welcome(
        structs.replace(view, outside=(), waiting=(), parked=(), missed=(), away=(), counters=free)
    )
    supervisor.press("close-day")
    supervisor.press("confirm")
    assert supervisor.sent == [CloseDay()]


def test_a_closed_day_can_be_opened(supervisor: OpenedDesk) -> None:
    """Outside the hours too."""
    supervisor.welcome(supervisor_view(day=CLOSED))
    supervisor.press("open-day")
    supervisor.press("confirm")
    assert supervisor.sent == [OpenDay()]


def test_a_waiting_visit_can_be_removed(supervisor: OpenedDesk) -> None:
    """After a question, from the list of all visits without a counter."""
    supervisor.welcome(supervisor_view())
    supervisor.find(QTabWidget, "tabs").setCurrentIndex(1)
    supervisor.find(QTableView, "visits").selectRow(2)
    supervisor.press("remove")
    supervisor.press("confirm")
    assert supervisor.sent == [RemoveVisit(VisitId("visit-A013"))]
    supervisor.answer(Refusal(Reason.UNKNOWN_VISIT))
    assert supervisor.text("message") == "“Remove visit” was not done. The visit has already ended."


def test_only_who_was_called_in_can_have_come_in(supervisor: OpenedDesk) -> None:
    """The button is for rows on the way in."""
    supervisor.welcome(supervisor_view())
    supervisor.find(QTabWidget, "tabs").setCurrentIndex(1)
    table = supervisor.find(QTableView, "visits")
    table.selectRow(3)
    assert not supervisor.button("came-in").isEnabled()
    table.selectRow(0)
    supervisor.press("came-in")
    assert supervisor.sent == [DoorEntered(people=1, visit=VisitId("visit-A016"))]
    assert rows(supervisor, "visits")[0][1] == "On the way in"


def test_a_counter_whose_device_is_gone_can_be_released(supervisor: OpenedDesk) -> None:
    """After a question that names the counter, the adviser and the customer's number."""
    supervisor.welcome(supervisor_view())
    table = supervisor.find(QTableView, "counters")
    table.selectRow(1)
    supervisor.key("Shift+F2")
    assert {label.text() for label in dialog_labels(supervisor)} == {
        "Release counter 2?",
        "Adviser: Aino Virtanen. The counter is signed out. Do this only when its device is gone. "
        "B003 goes back to the queue and keeps its place.",
    }
    supervisor.key("Return")
    assert supervisor.sent == []
    supervisor.press("release-counter")
    supervisor.press("confirm")
    assert supervisor.sent == [ReleaseCounter(CounterId("2"))]


def test_only_a_counter_in_use_can_be_released(supervisor: OpenedDesk) -> None:
    """And only while it is the same adviser's: what was asked is what is done."""
    supervisor.welcome(supervisor_view())
    assert not supervisor.button("release-counter").isEnabled()
    table = supervisor.find(QTableView, "counters")
    table.selectRow(0)
    assert not supervisor.button("release-counter").isEnabled()
    assert "Choose a counter that is in use." in supervisor.button("release-counter").toolTip()
    table.selectRow(1)
    supervisor.press("release-counter")
    view = supervisor_view()
    counters = (view.counters[0], CounterState(CounterId("2")), *view.counters[2:])
    supervisor.show(structs.replace(view, counters=counters), seq=2)
    assert supervisor.dialog is None
    assert not supervisor.button("release-counter").isEnabled()


def test_a_release_that_comes_too_late_is_told_as_such(supervisor: OpenedDesk) -> None:
    """The adviser's own refusal for the same reason would speak of another counter."""
    supervisor.welcome(supervisor_view())
    supervisor.find(QTableView, "counters").selectRow(3)
    supervisor.press("release-counter")
    supervisor.press("confirm")
    supervisor.answer(Refusal(Reason.COUNTER_NOT_OPEN))
    assert supervisor.text("message") == (
        "“Release counter” was not done. The counter is not in use any more."
    )


def test_an_open_question_follows_the_language(supervisor: OpenedDesk) -> None:
    """Its buttons too."""
    supervisor.welcome(supervisor_view())
    supervisor.press("close-day")
    supervisor.speak("sv")
    assert "Ska dagen avslutas nu?" in {label.text() for label in dialog_labels(supervisor)}
    assert supervisor.button("cancel").text() == "Avbryt"


def dialog_labels(desk: OpenedDesk) -> list[QLabel]:
    assert desk.dialog is not None
    return desk.dialog.findChildren(QLabel)


def test_alarms_are_there_only_when_there_are_any(supervisor: OpenedDesk) -> None:
    """One line each, in words, and told to screen readers."""
    supervisor.welcome(supervisor_view())
    with pytest.raises(AssertionError):
        supervisor.text("alarm-text")
    alarms = (
        Alarm(AlarmKind.SERVICE_WITHOUT_COUNTER, ServiceId("booking-help"), count=3),
        Alarm(AlarmKind.COUNT_UNKNOWN),
    )
    supervisor.show(supervisor_view(alarms=alarms), seq=2)
    assert supervisor.text("alarm-text").splitlines() == [
        "No counter on duty can serve Help with booking. Waiting or booked: 3.",
        "It is not known how many people are inside. Please count.",
    ]


def test_many_alarms_leave_room_for_the_rest(supervisor: OpenedDesk) -> None:
    """The first ones in full, the others counted."""
    many = tuple(Alarm(AlarmKind.DRIFT, count=-n) for n in range(1, 8))
    supervisor.welcome(supervisor_view(alarms=many))
    assert supervisor.text("alarm-text").splitlines()[-1] == "And others: 3"


def test_the_limit_can_be_set(supervisor: OpenedDesk) -> None:
    """From the present one on."""
    supervisor.welcome(supervisor_view())
    supervisor.press("set-cap")
    supervisor.press("counted-10")
    supervisor.press("confirm")
    assert supervisor.sent == [SetCap(50)]


def test_people_are_sent_home_with_a_reason_only(supervisor: OpenedDesk) -> None:
    """It is kept with their visits."""
    supervisor.welcome(supervisor_view())
    supervisor.press("send-home")
    assert not supervisor.button("confirm").isEnabled()
    supervisor.find(QLineEdit, "reason").setText(" Power cut ")
    supervisor.press("confirm")
    assert supervisor.sent == [SendHome("Power cut")]


@pytest.mark.parametrize(
    ("evacuating", "button", "command"),
    [(False, "evacuate", StartEvacuation()), (True, "end-evacuation", EndEvacuation())],
)
def test_an_evacuation_is_asked_twice(
    supervisor: OpenedDesk, evacuating: bool, button: str, command: Command
) -> None:
    """To begin it and to end it; Enter alone does neither."""
    supervisor.welcome(supervisor_view(day=structs.replace(OPEN, evacuating=evacuating)))
    supervisor.press(button)
    supervisor.key("Return")
    assert supervisor.dialog is None
    supervisor.press(button)
    supervisor.press("confirm")
    assert supervisor.sent == []
    supervisor.press("confirm")
    assert supervisor.sent == [command]


LIFT = {FI: "Hissi on rikki", EN: "The lift is out of order"}


def test_a_notice_is_written_by_language_and_seen_as_the_displays_show_it(supervisor: OpenedDesk) -> None:
    """Languages without words are left out; without any there is nothing to show."""
    supervisor.welcome(supervisor_view())
    supervisor.press("set-notice")
    assert not supervisor.button("confirm").isEnabled()
    supervisor.find(QLineEdit, "notice-fi").setText(" Hissi on rikki ")
    supervisor.find(QLineEdit, "notice-en").setFocus()
    supervisor.find(QLineEdit, "notice-en").setText("The lift is out of order")
    assert supervisor.text("notice-shown") == "The lift is out of order"
    supervisor.press("confirm")
    assert supervisor.sent == [SetNotice(LIFT)]


def test_a_notice_that_is_shown_can_be_changed_and_taken_back(supervisor: OpenedDesk) -> None:
    """The supervisor reads it on the page."""
    supervisor.welcome(structs.replace(supervisor_view(), notice=LIFT))
    assert supervisor.text("notice") == "On the displays: The lift is out of order"
    supervisor.press("set-notice")
    assert supervisor.find(QLineEdit, "notice-fi").text() == "Hissi on rikki"
    supervisor.press("cancel")
    supervisor.press("take-back-notice")
    assert supervisor.sent == [TakeBackNotice()]
    supervisor.show(supervisor_view())
    assert not supervisor.is_shown("take-back-notice")
    assert not supervisor.is_shown("notice")


def test_in_an_evacuation_the_head_count_is_at_hand(supervisor: OpenedDesk) -> None:
    """How many people are taken to be inside, and how well that is known; no button that has no use now."""
    supervisor.welcome(supervisor_view(day=OPEN))
    assert supervisor.is_shown("set-notice")
    supervisor.welcome(supervisor_view(day=structs.replace(OPEN, evacuating=True)))
    assert supervisor.text("day") == "EVACUATION: everybody leaves the building"
    assert supervisor.text("inside") == "41"
    assert supervisor.text("knowledge") == "Counted at 10:40"
    assert supervisor.is_shown("end-evacuation")
    assert not supervisor.is_shown("set-notice")


def test_those_set_aside_are_among_the_visits(supervisor: OpenedDesk) -> None:
    """Parked, missed and away, with their times; they can be removed as the others can."""
    away = visit("A030", VisitState.AWAY, ready_at=NOW + timedelta(hours=1))
    view = structs.replace(supervisor_view(), parked=(parked(),), missed=(missed(),), away=(away,))
    supervisor.welcome(view)
    supervisor.find(QTabWidget, "tabs").setCurrentIndex(1)
    states = {row[0]: row[1] for row in rows(supervisor, "visits")}
    assert (states["A005"], states["A030"]) == ("Parked until 11:12", "Comes back at 12:00")
    supervisor.find(QTableView, "visits").selectRow(len(states) - 1)
    supervisor.press("remove")
    supervisor.press("confirm")
    assert supervisor.sent == [RemoveVisit(VisitId("visit-A030"))]
