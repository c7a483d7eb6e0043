"""What is drawn for those who show a code."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from kiosk_app.errand import KEYS
from queue_link.qt.visible import visible_items
from tests.kiosk_app.gallery import Gallery, Tour
from tests.kiosk_app.panel import Panel
from tests.kiosk_app.test_drawn import WHOLE, Opened

PANELS = WHOLE[:4]


@pytest.mark.parametrize("tour", PANELS, ids=str)
def test_every_character_has_a_key(gallery: Gallery, tour: Tour) -> None:
    """On a small panel on one of several pages, and on no more than one."""
    look = next(look for look in gallery.looks(tour, "fi") if look.screen == "code, check-in, empty")
    seen = [name for page in look.pages for name in page.places if name.startswith("key-")]
    assert sorted(seen) == sorted(f"key-{letter}" for letter in KEYS)


def test_a_finger_turns_the_keys(panel: Opened) -> None:
    """One button leads to the next page, and from the last to the first."""
    opened = panel(QSize(800, 480))
    opened.stand.open()
    opened.stand.speak("fi")
    opened.stand.tap("check-in")
    opened.settle()
    first = keys(opened)
    opened.tap("more-choices")
    assert first.isdisjoint(keys(opened))
    while keys(opened) != first:
        opened.rest()
        opened.tap("more-choices")


def keys(panel: Panel) -> set[str]:
    return {name for name in visible_items() if name.startswith("key-")}


def test_a_finger_types_a_code_and_checks_in(panel: Opened) -> None:
    opened = panel(QSize(1080, 1920))
    opened.stand.open()
    opened.tap("language-fi")
    opened.tap("check-in")
    for letter in "KX7P2":
        opened.tap(f"key-{letter}")
    assert opened.item("typed").told()["text"] == "KX7P2"
    opened.tap("enter")
    assert [getattr(command, "code", None) for _, command in opened.stand.link.sent] == ["KX7P2"]


def test_keys_stand_from_left_to_right_in_arabic_too(panel: Opened) -> None:
    opened = panel(QSize(1920, 1080))
    opened.stand.open()
    opened.stand.speak("ar")
    opened.stand.tap("check-in")
    opened.settle()
    places = opened.places()
    assert places["key-0"].x() < places["key-1"].x() < places["key-2"].x()
    assert places["enter"].x() < places["erase"].x()


def test_a_booking_under_the_reader_invites_to_check_in_in_every_language(panel: Opened) -> None:
    """Only the language is missing."""
    opened = panel(QSize(1080, 1920))
    opened.stand.open()
    opened.stand.screen.scan("KX7P2")
    opened.settle()
    said = {str(text.property("text")) for text in opened.texts()}
    assert {"Ilmoittaudu tästä", "Anmäl dig här", "Check in here", "سجّل حضورك هنا"} <= said
