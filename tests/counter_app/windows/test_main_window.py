"""The window around the pages."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import (
    QComboBox,
)

from counter_app.windows.main_window import MainWindow
from queue_link.messages import Fault, View
from queue_link.qt.link import LinkState
from queue_link.vocabulary import (
    Reason,
    Role,
    VisitState,
)
from tests.counter_app.clipped import cut_off
from tests.counter_app.conftest import Opener
from tests.counter_app.gallery import PAGES, Moment
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

LANGUAGES = ["fi", "sv", "en"]


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


@pytest.mark.parametrize("moment", PAGES.values(), ids=PAGES)
def test_no_words_are_cut_off(opener: Opener, moment: Moment) -> None:
    """In every language, also where a screen is small: there the page scrolls."""
    desk = opener(moment.role)
    desk.welcome(moment.view, practice=moment.practice)
    for size in ((1040, 680), (880, 600), (683, 344)):
        desk.window.resize(*size)
        for language in LANGUAGES:
            desk.speak(language)
            assert [cut for cut in cut_off(desk) if "on the screen" not in cut] == [], (size, language)


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
