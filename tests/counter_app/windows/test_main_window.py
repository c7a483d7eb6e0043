"""The window around the pages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QScreen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QWidget,
)

from counter_app.windows.main_window import MainWindow
from queue_link.messages import Fault, View
from queue_link.qt.link import LinkState
from queue_link.vocabulary import (
    Reason,
    Role,
    VisitState,
)
from tests.counter_app.conftest import Opener
from tests.counter_app.gallery import PAGES
from tests.counter_app.opened import OpenedDesk
from tests.counter_app.scene import (
    SETUP,
    counter_view,
    door_view,
    supervisor_view,
    visit,
)
from tests.fakes.link import FakeLink
from tests.fakes.orphans import orphans_of

EVERY_PAGE = [(moment.role, moment.view) for moment in PAGES.values()]
LANGUAGES = ["fi", "sv", "en"]
OPERATED = (QAbstractButton, QComboBox, QLineEdit, QAbstractItemView, QAbstractSpinBox)


def visible(desk: OpenedDesk, *kinds: type[QWidget]) -> list[QWidget]:
    """Those of the window's widgets that can be seen."""
    return [
        widget
        for widget in desk.window.findChildren(QWidget)
        if isinstance(widget, kinds) and widget.isVisible() and not _inner(widget)
    ]


def _inner(widget: QWidget) -> bool:
    """A part that Qt made for itself."""
    return widget.objectName().startswith("qt_") or isinstance(widget, QHeaderView)


def test_the_program_tells_its_state(adviser: OpenedDesk) -> None:
    """For whoever drives it."""
    adviser.welcome(counter_view(visit("A012", VisitState.CALLED)))
    told = adviser.window.told()
    expected = {"role": Role.COUNTER, "counter": "3", "visit": "A012", "visit_state": VisitState.CALLED}
    assert told.items() >= expected.items()
    assert told.items() >= {"waiting": 5, "link": LinkState.ONLINE, "message": "", "inside": 41}.items()


def test_before_the_first_word_the_window_says_that_it_connects(adviser: OpenedDesk) -> None:
    """An empty window would look broken."""
    assert adviser.text("message") == "Connecting to the server…"


def test_a_refused_device_says_what_to_do(adviser: OpenedDesk) -> None:
    """Only staff can mend it."""
    adviser.welcome(counter_view())
    adviser.link.reject(Fault(Reason.BAD_TOKEN))
    assert "Put a valid key into the settings" in adviser.text("message")
    assert "Not accepted" in adviser.text("link")


def test_the_key_of_a_kiosk_opens_no_desk(opener: Opener) -> None:
    """The mistake is named."""
    desk = opener(Role.KIOSK)
    desk.link.welcome(SETUP)
    assert desk.text("message").startswith("The access key belongs to another kind of device.")


@pytest.mark.parametrize(("language", "words"), [("fi", "Kutsu seuraava"), ("sv", "Kalla nästa")])
def test_the_language_is_switched_live(adviser: OpenedDesk, language: str, words: str) -> None:
    """Messages that stand on the screen too."""
    adviser.welcome(counter_view())
    adviser.speak(language)
    assert adviser.button("call-next").text() == words
    assert adviser.button("call-next").accessibleName() == words
    adviser.speak("en")
    assert adviser.button("call-next").text() == "Call next"


def test_the_language_is_chosen_in_the_header(adviser: OpenedDesk) -> None:
    """Each named in itself."""
    adviser.welcome(counter_view())
    languages = adviser.find(QComboBox, "language")
    assert [languages.itemText(i) for i in range(languages.count())] == ["Suomi", "Svenska", "English"]
    languages.setFocus()
    adviser.key("Up")
    assert adviser.button("call-next").text() == "Kalla nästa"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("role", "view"), EVERY_PAGE)
def test_everything_operable_has_a_name(opener: Opener, role: Role, view: View, language: str) -> None:
    """A screen reader finds a name for each control, and it holds the words on the control."""
    desk = opener(role)
    desk.welcome(view)
    desk.speak(language)
    for widget in visible(desk, *OPERATED):
        face = QAccessible.queryAccessibleInterface(widget)
        name = face.text(QAccessible.Text.Name)
        assert name, f"{widget.metaObject().className()} {widget.objectName()} has no name"
        if isinstance(widget, QAbstractButton) and not widget.objectName().startswith(
            ("came-in", "counter-")
        ):
            assert widget.text() in name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("role", "view"), EVERY_PAGE)
@pytest.mark.parametrize("size", [(1000, 640), (880, 600)])
def test_no_words_are_cut_off(
    opener: Opener, role: Role, view: View, language: str, size: tuple[int, int]
) -> None:
    """In every language, at the smallest size too."""
    desk = opener(role)
    desk.window.resize(*size)
    desk.welcome(view)
    desk.speak(language)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    QApplication.processEvents()
    for widget in visible(desk, QLabel, QAbstractButton):
        cut = f"{widget.objectName()} {widget.property('text')!r} {widget.size()}"
        if isinstance(widget, QLabel) and widget.wordWrap():
            assert widget.height() >= widget.heightForWidth(widget.width()), cut
        else:
            assert widget.width() >= widget.minimumSizeHint().width(), cut
            assert widget.height() >= widget.minimumSizeHint().height() - 2, cut


@pytest.mark.parametrize(("role", "view"), EVERY_PAGE)
def test_the_tab_key_reaches_every_control(opener: Opener, role: Role, view: View) -> None:
    """And comes round again: there is no trap."""
    desk = opener(role)
    desk.welcome(view)
    reached: set[QWidget] = set()
    for _ in range(80):
        desk.key("Tab")
        focused = desk.window.focusWidget()
        assert focused is not None
        reached.add(focused)
    for widget in visible(desk, *OPERATED):
        one_of_a_group = widget.objectName().startswith("counter-choice-")
        assert widget in reached or one_of_a_group or not widget.isEnabled(), widget.objectName()


@pytest.mark.parametrize(
    ("role", "view", "asks"),
    [
        (Role.COUNTER, counter_view(mine=None), None),
        (Role.COUNTER, counter_view(visit("B004", VisitState.CALLED)), "transfer"),
        (Role.COUNTER, counter_view(visit("B004", VisitState.CALLED)), "park"),
        (Role.COUNTER, counter_view(), "walk-up"),
        (Role.DOOR, door_view(), "door-count"),
        (Role.SUPERVISOR, supervisor_view(), "close-day"),
        (Role.SUPERVISOR, supervisor_view(), "send-home"),
    ],
)
def test_every_object_has_a_parent(opener: Opener, role: Role, view: View, asks: str | None) -> None:
    """Timers, groups, layouts and all others belong to the window, with a question open too."""

    def work() -> OpenedDesk:
        desk = opener(role)
        desk.welcome(view)
        if asks:
            desk.press(asks)
        return desk

    assert orphans_of(work) - {QScreen} == {MainWindow, FakeLink}, "screens are the system's"
