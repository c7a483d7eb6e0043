"""Every page, question and form, and the bar: for those who do not see them, or have no mouse."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QTabBar,
    QWidget,
)

from tests.counter_app.conftest import Opener
from tests.counter_app.gallery import MOMENTS, Moment, come_to_form
from tests.counter_app.opened import OpenedDesk
from tests.counter_app.tree import faults

MOST_STEPS = 100
LANGUAGES = ["fi", "sv", "en"]
OPERATED = (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView, QAbstractSpinBox)


def come_to(opener: Opener, moment: Moment) -> OpenedDesk:
    desk = opener(moment.role)
    desk.welcome(moment.view, practice=moment.practice)
    come_to_form(desk, moment)
    return desk


def operated(desk: OpenedDesk) -> list[QWidget]:
    """What can be operated in what the keyboard goes to."""
    return [
        widget
        for widget in desk.top.findChildren(QWidget)
        if isinstance(widget, OPERATED) and widget.isVisible() and not _inner(widget)
    ]


def _inner(widget: QWidget) -> bool:
    """A part that Qt made for itself."""
    ours = not widget.objectName().startswith("qt_") and not isinstance(widget, QHeaderView)
    return not ours or isinstance(widget.parent(), QTabBar)


@pytest.mark.parametrize("moment", MOMENTS.values(), ids=MOMENTS)
def test_everything_operable_has_a_name(opener: Opener, moment: Moment) -> None:
    """A screen reader finds a name and a role for each control, and the name holds the words on it."""
    desk = come_to(opener, moment)
    for language in LANGUAGES:
        desk.speak(language)
        assert faults(desk) == []
        for button in operated(desk):
            if isinstance(button, QAbstractButton) and not button.objectName().startswith(
                ("came-in", "counter-", "delivered-remove", "plan-remove")
            ):
                assert button.text() in button.accessibleName() or not button.accessibleName()


@pytest.mark.parametrize("moment", MOMENTS.values(), ids=MOMENTS)
def test_the_tab_key_reaches_every_control(opener: Opener, moment: Moment) -> None:
    """And comes round again: there is no trap."""
    desk = come_to(opener, moment)
    reached = once_round(desk)
    for widget in operated(desk):
        one_of_a_group = widget.objectName().startswith("counter-choice-")
        inner = widget.parent() in reached
        assert widget in reached or inner or one_of_a_group or not widget.isEnabled(), widget.objectName()


def once_round(desk: OpenedDesk) -> list[QWidget]:
    """What the tab key comes to until it is where it was before."""
    reached: list[QWidget] = []
    while len(reached) < MOST_STEPS:
        desk.key("Tab")
        focused = desk.top.focusWidget()
        assert focused is not None
        if focused in reached:
            return reached
        reached.append(focused)
    raise AssertionError(f"the keyboard does not come round: {reached[-3:]}")


@pytest.mark.parametrize("name", ["free", "called-full", "finish-details", "transfer", "bar-serving"])
def test_where_the_keyboard_is_can_be_seen(opener: Opener, name: str) -> None:
    """A control with the focus looks different from itself without it."""
    desk = come_to(opener, MOMENTS[name])
    for focused in once_round(desk):
        focused.setFocus()
        with_focus = focused.grab().toImage()
        focused.clearFocus()
        assert focused.grab().toImage() != with_focus, focused.objectName()


@pytest.mark.parametrize("moment", MOMENTS.values(), ids=MOMENTS)
def test_what_is_typed_and_chosen_outlives_a_switch_of_language(opener: Opener, moment: Moment) -> None:
    """There and back again, without a restart."""
    desk = come_to(opener, moment)
    lines = [widget for widget in operated(desk) if isinstance(widget, QLineEdit)]
    choices = [box for box in operated(desk) if isinstance(box, QComboBox) and box.objectName() != "language"]
    for line in lines:
        line.setText("Zoë")
    for box in choices:
        box.setCurrentIndex(box.count() - 1)
    kept = [box.currentData() for box in choices]
    for language in (*LANGUAGES, "en"):
        desk.speak(language)
    assert [line.text() for line in lines] == ["Zoë"] * len(lines)
    assert [box.currentData() for box in choices] == kept
