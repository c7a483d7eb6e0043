"""The languages that share a button: every screen in each of them, and the real texts of Malmi."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from itertools import product

import msgspec
import pytest
from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickItem

from queue_link.assets import asset
from queue_link.messages import KioskSetup
from queue_link.qt.visible import visible_items
from queue_link.vocabulary import RIGHT_TO_LEFT, Language, Role
from queue_server.branch_file import load_branch
from queue_server.views import setup_for
from tests.kiosk_app.malmi_setup import TWELVE
from tests.kiosk_app.panel import Panel, button_faults, lines, size_faults, text_faults
from tests.kiosk_app.test_drawn import SIZES, screens

OTHERS = TWELVE.languages[3:]
LONGEST = ("fa", "so", "zh")
"""One language of each script, with the longest words."""
FACES = (QSize(480, 800), QSize(800, 480))
Opened = Callable[[QSize], Panel]


@pytest.fixture(scope="module")
def malmi() -> KioskSetup:
    setup = setup_for(Role.KIOSK, load_branch(asset("branches", "malmi.toml")))
    assert isinstance(setup, KioskSetup)
    return setup


def everywhere(languages: Sequence[str]) -> pytest.MarkDecorator:
    """All languages on the small panels; on the large ones, which have more room, only the longest."""
    cases = [*product(SIZES[:2], languages), *product(SIZES[2:], LONGEST)]
    names = [f"{size.width()}x{size.height()}-{language}" for size, language in cases]
    return pytest.mark.parametrize(("size", "language"), cases, ids=names)


def faults(panel: Panel) -> list[str]:
    return [*text_faults(panel), *button_faults(panel), *size_faults(panel), *inner_faults(panel)]


def inner_faults(panel: Panel) -> Iterator[str]:
    """Words of a button are on the button."""
    buttons = panel.buttons()
    for text in panel.texts():
        around = next((item for item in ancestors(text) if item in buttons), None)
        if around is not None:
            place = around.mapRectToScene(around.boundingRect()).adjusted(-1, -1, 1, 1)
            if not place.contains(lines(text)):
                yield f"beyond its button: {text.property('text')}"


def ancestors(item: QQuickItem) -> Iterator[QQuickItem]:
    while (item := item.parentItem()) is not None:
        yield item


@everywhere(OTHERS)
def test_every_screen_is_whole_in_every_language(panel: Opened, size: QSize, language: str) -> None:
    """No text is cut off or lies over another, buttons are for fingers, apart, and have names."""
    opened = panel(size)
    for name in screens(opened, language, TWELVE):
        assert not faults(opened), name


@everywhere(TWELVE.languages)
def test_the_questions_of_malmi_are_whole(
    panel: Opened, malmi: KioskSetup, size: QSize, language: str
) -> None:
    """Every question and all guidance of the branch that ships, with its longest words."""
    opened = panel(size)
    opened.stand.open(malmi)
    opened.settle()
    opened.speak(language)
    seen = []
    for question in questions(opened, malmi):
        seen.append(question)
        assert not faults(opened), question
    assert sorted(seen) == sorted(screen.id for screen in malmi.screens)


def questions(panel: Panel, setup: KioskSetup) -> Iterator[str]:
    """Go to each triage screen by the shortest way, and back to the first."""
    by_id = {screen.id: screen for screen in setup.screens}
    ways: dict[str, tuple[int, ...]] = {setup.start: ()}
    waiting = [setup.start]
    for question in waiting:
        for index in ways[question]:
            panel.stand.tap("choice", index)
        panel.settle()
        yield question
        for _ in ways[question]:
            panel.stand.tap("back")
        for index, choice in enumerate(by_id[question].choices):
            if choice.screen is not None and choice.screen not in ways:
                ways[choice.screen] = (*ways[question], index)
                waiting.append(choice.screen)


@pytest.mark.parametrize("size", FACES, ids=str)
def test_finnish_swedish_and_english_are_one_touch_away(panel: Opened, size: QSize) -> None:
    """On every screen of a customer who speaks something else, each named in itself."""
    opened = panel(size)
    for name in screens(opened, "fa", TWELVE):
        if name in ("starting", "evacuation"):
            continue
        items = visible_items()
        for tag, text in (("fi", "Suomi"), ("sv", "Svenska"), ("en", "English")):
            assert items[f"language-{tag}"].told()["text"] == text, name


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_figures_are_latin_everywhere(panel: Opened, language: str) -> None:
    """Numbers and times are read by staff and on the display too: 0 to 9, whatever the language."""
    opened = panel(FACES[0])
    for name in screens(opened, language, TWELVE):
        said = "".join(str(text.property("text")) for text in opened.texts())
        figures = {sign for sign in said if unicodedata.category(sign) == "Nd"}
        assert figures <= set("0123456789"), name


@pytest.mark.parametrize("language", sorted(RIGHT_TO_LEFT & {*OTHERS}))
def test_the_screen_is_mirrored_but_not_the_number(panel: Opened, language: str) -> None:
    """Choices begin at the right; the letter of a ticket number stays at the left of its figures."""
    opened = panel(QSize(1920, 1080))
    opened.stand.open(TWELVE)
    opened.settle()
    opened.speak("fi")
    left = opened.item("start-over").centre.x()
    opened.speak(language)
    assert opened.item("start-over").centre.x() == pytest.approx(opened.stage_width() - left, abs=2)
    opened.stand.tap("start-over")
    opened.stand.to_ticket(language)
    opened.settle()
    number = opened.text("number")
    assert number.property("text") == "A042"


def test_own_words_reach_what_is_drawn(panel: Opened) -> None:
    """Also the words that stand in QML only."""
    opened = panel(QSize(1920, 1080))
    own = {Language("fi"): {"Start over": "Alkuun"}}
    opened.stand.open(msgspec.structs.replace(TWELVE, wording=own))
    opened.settle()
    opened.speak("fi")
    assert opened.item("start-over").told()["text"] == "Alkuun"
    opened.speak("sv")
    assert opened.item("start-over").told()["text"] == "Börja om"


def test_a_language_in_use_is_named_on_the_bar(panel: Opened) -> None:
    """The globe's button is marked, and leads to the languages with the chosen one ticked off."""
    opened = panel(QSize(1080, 1920))
    opened.stand.open(TWELVE)
    opened.settle()
    opened.speak("uk")
    assert opened.item("other-languages").told()["text"] == "Українська"
    opened.tap("other-languages")
    assert opened.stand.seen() == "languages"
    opened.tap("back")
    assert opened.stand.shows("language") == "uk"
