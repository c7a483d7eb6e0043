"""Minding the door."""

from __future__ import annotations

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSpinBox, QTableView
from pytestqt.qtbot import QtBot

from counter_app.windows.come_in_list import ComeInList
from queue_link.commands import DoorCount, DoorEntered, DoorLeft
from queue_link.qt.link import LinkState
from queue_link.results import Accepted
from queue_link.vocabulary import Knowledge, VisitId
from tests.counter_app.opened import OpenedDesk
from tests.counter_app.scene import CLOSED, ROOM, UNKNOWN, door_view


def test_plus_and_minus_count_people(door: OpenedDesk) -> None:
    """By touch and by key."""
    door.welcome(door_view())
    door.press("door-plus")
    door.key("-")
    assert door.sent == [DoorEntered(people=1), DoorLeft(people=1)]


def test_the_figure_follows_the_fingers(door: OpenedDesk) -> None:
    """Also without connection: no press is lost."""
    door.welcome(door_view())
    door.link.become(LinkState.OFFLINE)
    for _ in range(3):
        door.press("door-plus")
    assert door.text("inside") == "44"
    assert not door.button("door-count").isEnabled()


def test_a_count_is_asked_once(door: OpenedDesk) -> None:
    """Typed, or set with large buttons."""
    door.welcome(door_view())
    door.press("door-count")
    door.find(QSpinBox, "counted").setValue(38)
    door.press("counted+1")
    door.press("confirm")
    assert door.sent == [DoorCount(people=39)]


def test_who_was_called_in_is_marked_by_number(door: OpenedDesk) -> None:
    """Its button is spent at once; the others stay."""
    door.welcome(door_view())
    door.press("came-in-B005")
    assert door.sent == [DoorEntered(people=4, visit=VisitId("visit-B005"))]
    assert not door.button("came-in-B005").isEnabled()
    door.key("F2")
    assert door.sent[1:] == [DoorEntered(people=1, visit=VisitId("visit-A016"))]


def test_who_has_come_in_leaves_the_list(door: OpenedDesk, qtbot: QtBot) -> None:
    """And the key is the next one's."""
    view = door_view()
    door.welcome(view)
    door.show(door_view(come_in=view.come_in[1:]), seq=2)
    settle(door, qtbot)
    door.key("F2")
    assert door.sent == [DoorEntered(people=4, visit=VisitId("visit-B005"))]


def settle(door: OpenedDesk, qtbot: QtBot) -> None:
    """Until the list takes presses again."""
    qtbot.waitUntil(lambda: door.find(ComeInList, "come-in").settled)


@pytest.mark.parametrize("twice", ["finger", "key"])
def test_a_double_press_marks_one_party_only(door: OpenedDesk, qtbot: QtBot, twice: str) -> None:
    """The next row has moved up under the finger, and to the key, when the second half comes."""
    view = door_view()
    door.welcome(view)
    place = door.button("came-in-A016").mapTo(door.window, door.button("came-in-A016").rect().center())

    def press() -> None:
        if twice == "key":
            door.key("F2")
        else:
            QTest.mouseClick(door.window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)

    press()
    door.answer(Accepted())
    door.show(door_view(come_in=view.come_in[1:]), seq=2)
    moved = door.button("came-in-B005")
    assert moved.rect().contains(moved.mapFrom(door.window, place))
    press()
    assert door.sent == [DoorEntered(people=1, visit=VisitId("visit-A016"))]
    settle(door, qtbot)
    press()
    assert door.sent[1:] == [DoorEntered(people=4, visit=VisitId("visit-B005"))]


def test_rows_that_stay_take_presses_at_once(door: OpenedDesk) -> None:
    """The first ones that come, and those that only show something new."""
    door.welcome(door_view(come_in=()))
    view = door_view()
    door.show(view, seq=2)
    door.show(door_view(occupancy=structs.replace(ROOM, inside=40, free=18)), seq=3)
    door.press("came-in-A016")
    assert door.sent == [DoorEntered(people=1, visit=VisitId("visit-A016"))]


def test_those_outside_are_listed_in_order(door: OpenedDesk) -> None:
    """First come, first called in."""
    door.welcome(door_view())
    model = door.find(QTableView, "outside-list").model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["A017", "A018", "C003"]


def test_a_count_below_zero_is_told_as_a_fault(door: OpenedDesk) -> None:
    """The figure is shown as it is kept."""
    door.welcome(door_view(occupancy=structs.replace(ROOM, inside=-2, free=0, knowledge=Knowledge.UNKNOWN)))
    assert door.text("inside") == "−2"
    assert door.text("drift").startswith("Fewer than none")


def test_a_count_above_the_cap_is_told(door: OpenedDesk) -> None:
    """By how many."""
    door.welcome(door_view(occupancy=structs.replace(ROOM, inside=63, free=0)))
    assert door.text("drift").startswith("Over the limit: 3.")


def test_how_well_the_count_is_known_is_told(door: OpenedDesk) -> None:
    """An unknown count asks for one, and gives no places."""
    door.welcome(door_view())
    assert door.text("knowledge") == "Counted at 10:40"
    assert door.text("free") == "17"
    door.show(door_view(occupancy=UNKNOWN), seq=2)
    assert door.text("knowledge") == ""
    assert door.text("free") == "?"
    assert door.text("drift") == "The count is not reliable. Please count and set it."


def test_on_a_closed_day_nobody_is_counted(door: OpenedDesk) -> None:
    """The buttons are grey, and the page says why."""
    door.welcome(door_view(day=CLOSED))
    assert not door.button("door-plus").isEnabled()
    assert door.text("message") == "The service point is closed."


def test_steps_that_were_not_saved_are_told(door: OpenedDesk) -> None:
    """With what to do: the figure is wrong now."""
    door.welcome(door_view())
    door.link.become(LinkState.OFFLINE)
    door.press("door-plus")
    door.link.expire(door.link.sent[0][0])
    door.link.become(LinkState.ONLINE)
    assert door.text("message") == "People counted at the door were not saved in time. Please set the count."
    assert door.text("inside") == "41"


def test_the_question_for_the_count_follows_the_language(door: OpenedDesk) -> None:
    """What a screen reader says of the figure too."""
    door.welcome(door_view())
    door.press("door-count")
    door.speak("fi")
    assert door.find(QSpinBox, "counted").accessibleName() == "Laskettu määrä"
    assert door.button("confirm").text() == "Aseta määrä"
