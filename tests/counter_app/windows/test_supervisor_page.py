"""What the supervisor sees and does."""

from __future__ import annotations

from PySide6.QtWidgets import QTableView, QTabWidget

from queue_link.commands import CloseDay, DoorEntered, OpenDay, RemoveVisit
from queue_link.messages import Refusal
from queue_link.vocabulary import Reason, VisitId
from tests.counter_app.opened import OpenedDesk
from tests.counter_app.scene import CLOSED, supervisor_view


def rows(desk: OpenedDesk, name: str) -> list[list[str]]:
    model = desk.find(QTableView, name).model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_counters_are_seen_at_a_glance(supervisor: OpenedDesk) -> None:
    """Who is where, and with which number."""
    supervisor.welcome(supervisor_view())
    assert rows(supervisor, "counters")[:2] == [
        ["1", "Closed", "", "–"],
        ["2", "All matters", "Aino Virtanen", "B003"],
    ]


def test_queues_are_seen_at_a_glance(supervisor: OpenedDesk) -> None:
    """By the names of their services."""
    supervisor.welcome(supervisor_view())
    assert rows(supervisor, "queues")[2] == ["Help with booking", "1", "0", "9 min"]


def test_closing_the_day_is_asked_and_not_confirmed_by_enter(supervisor: OpenedDesk) -> None:
    """Everybody's visits end with it."""
    supervisor.welcome(supervisor_view())
    supervisor.press("close-day")
    supervisor.key("Return")
    assert supervisor.sent == []
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
