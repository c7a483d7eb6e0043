"""What is drawn for those who show a code, are asked whether they want to wait, or find the kiosk closed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import msgspec
import pytest
from PySide6.QtCore import QSize

from kiosk_app.errand import KEYS
from queue_link.messages import KioskSetup, Offer
from queue_link.qt.visible import visible_items
from queue_link.results import Accepted, Refusal, Result, TicketFound
from queue_link.vocabulary import Reason, Situation, TicketNumber
from tests.kiosk_app.found_ticket import found
from tests.kiosk_app.malmi_setup import BACK_AT, NOW, SETUP, TWELVE, WALK_IN, kiosk_view, texts
from tests.kiosk_app.panel import Panel, button_faults, size_faults, text_faults
from tests.kiosk_app.test_drawn import (
    LANGUAGES,
    LONG_BAND,
    SIZES,
    Opened,
    warn,
)
from tests.kiosk_app.test_drawn_languages import OTHERS, everywhere, faults

SOON = NOW + timedelta(minutes=12)
CLOSED_TEXT = texts(
    "Automaatti on huollossa noin klo 13:een. Numeron saa neuvonnasta.",
    "Automaten repareras till ungefär kl. 13. Nummer får du i rådgivningen.",
    "The machine is being repaired until about 13:00. Numbers are given at the information desk.",
    "يجري إصلاح الجهاز حتى الساعة 13 تقريبًا. تُعطى الأرقام في مكتب الاستعلامات.",
)
FOUND: dict[str, TicketFound] = {
    "waiting": found(before=112, wait=LONG_BAND, may_leave=True),
    "outside": found(Situation.OUTSIDE, before=112, wait=LONG_BAND, may_leave=True),
    "come in": found(Situation.COME_IN, before=1, may_leave=True),
    "called": found(Situation.CALLED, counter="12", may_leave=True),
    "serving": found(Situation.SERVING, counter="12"),
    "away": found(Situation.AWAY, until=BACK_AT, may_rejoin=True, may_leave=True),
    "parked": found(Situation.PARKED, until=SOON, may_leave=True),
    "missed": found(Situation.MISSED, until=SOON, may_rejoin=True, may_leave=True),
    "missed for good": found(Situation.MISSED, no_rejoin=Reason.REJOINED_TOO_OFTEN, may_leave=True),
    "over": found(Situation.ENDED),
}
WRONG = (Reason.UNKNOWN_TICKET, Reason.TOO_MANY_TRIES, Reason.UNKNOWN_APPOINTMENT, Reason.TOO_EARLY)


def keys(panel: Panel) -> set[str]:
    return {name for name in panel.places() if name.startswith("key-")}


def answer(panel: Panel, result: Result) -> None:
    panel.stand.link.answer(panel.stand.link.sent[-1][0], result)
    panel.settle()


def look_up(panel: Panel, language: str, ticket: TicketFound) -> None:
    panel.stand.speak(language)
    panel.stand.screen.scan("A042H3D4A042H3D4A042")
    answer(panel, ticket)


def screens(panel: Panel, language: str, setup: KioskSetup = SETUP) -> Iterator[str]:
    """Every screen of one language that has to do with codes; each time stop for a look."""
    stand = panel.stand
    stand.open(setup)
    for errand in ("check-in", "my-ticket"):
        stand.speak(language)
        stand.tap(errand)
        panel.settle()
        yield f"code, {errand}, empty"
        for letter in "A0427KXRA0427KXRA0427KXR":
            stand.tap("key", KEYS.index(letter))
        panel.settle()
        yield f"code, {errand}, as long as can be"
        stand.tap("enter")
        panel.settle()
        yield f"looking, {errand}"
        for reason in WRONG:
            answer(panel, Refusal(reason, opens_at=SOON))
            yield f"wrong, {errand}, {reason}"
            stand.tap("back")
            stand.tap("enter")
        stand.wait(stand.times.give_up)
        panel.settle()
        yield f"no answer, {errand}"
        stand.tap("start-over")
    for name, ticket in FOUND.items():
        look_up(panel, language, ticket)
        yield f"found, {name}"
        warn(panel)
        yield f"found, {name}, warning"
        stand.tap("done")
    look_up(panel, language, FOUND["missed"])
    stand.tap("rejoin")
    answer(panel, Accepted(TicketNumber("A042")))
    answer(panel, found(before=3, may_leave=True))
    yield "found, in the queue again"
    stand.tap("leave")
    panel.settle()
    yield "leaving"
    stand.tap("leave")
    answer(panel, Accepted(TicketNumber("A042")))
    yield "left"
    stand.tap("done")
    for back in (None, BACK_AT):
        stand.link.show(kiosk_view(offers=(Offer(WALK_IN, before=112, wait=LONG_BAND, come_back_at=back),)))
        stand.to_party(language)
        stand.tap("take")
        panel.settle()
        yield f"consent, back at {back}"
        stand.tap("start-over")
    late = kiosk_view(tickets=False, opens_at=NOW + timedelta(days=9))
    stand.link.show(msgspec.structs.replace(late, day=msgspec.structs.replace(late.day, open=True)))
    panel.settle()
    yield "closed for walk-ins"
    stand.speak(language)
    panel.settle()
    yield "closed for walk-ins, in one language"
    stand.tap("start-over")
    stand.link.show(msgspec.structs.replace(kiosk_view(), closed=CLOSED_TEXT))
    panel.settle()
    yield "shut"
    stand.speak(language)
    panel.settle()
    yield "shut, in one language"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_every_screen_with_codes_is_whole(panel: Opened, size: QSize, language: str) -> None:
    """No text is cut off or lies over another, buttons are for fingers, apart, and have names."""
    opened = panel(size)
    for name in screens(opened, language):
        for fault in (*text_faults(opened), *button_faults(opened), *size_faults(opened)):
            pytest.fail(f"{name}: {fault}")


@everywhere(OTHERS)
def test_every_screen_with_codes_is_whole_in_twelve_languages(
    panel: Opened, size: QSize, language: str
) -> None:
    """And the words of every button are on it."""
    opened = panel(size)
    for name in screens(opened, language, TWELVE):
        for fault in faults(opened):
            pytest.fail(f"{name}: {fault}")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_every_character_can_be_typed_by_touch(panel: Opened, size: QSize) -> None:
    """On a small panel in groups."""
    opened = panel(size)
    opened.stand.open()
    opened.stand.speak("fi")
    opened.stand.tap("check-in")
    opened.settle()
    seen = keys(opened)
    while "more-choices" in visible_items():
        opened.tap("more-choices")
        opened.rest()
        if keys(opened) <= seen:
            break
        seen |= keys(opened)
    assert seen == {f"key-{letter}" for letter in KEYS}


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
