"""The languages that share a button: every screen in each of them, and the real texts of Malmi."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from itertools import product

import msgspec
import pytest
from PySide6.QtCore import QSize

from queue_link.assets import asset
from queue_link.messages import KioskSetup
from queue_link.vocabulary import RIGHT_TO_LEFT, Language, Role
from queue_server.branch_file import load_branch
from queue_server.views import setup_for
from tests.kiosk_app.easel import easel
from tests.kiosk_app.faults import faults
from tests.kiosk_app.gallery import Gallery, Tour
from tests.kiosk_app.malmi_setup import TWELVE
from tests.kiosk_app.panel import Panel
from tests.kiosk_app.seen import see
from tests.kiosk_app.stand import Stand
from tests.kiosk_app.test_drawn import LONGEST, WHOLE

OTHERS = TWELVE.languages[3:]
FACES = (QSize(480, 800), QSize(800, 480), QSize(1920, 1080), QSize(1080, 1920))
PLACES = (*product(FACES[:2], TWELVE.languages), *product(FACES[2:], LONGEST))
"""All languages on the small panels; on the large ones, which have more room, only the longest."""
Opened = Callable[[QSize], Panel]


@pytest.fixture(scope="module")
def malmi() -> KioskSetup:
    setup = setup_for(Role.KIOSK, load_branch(asset("branches", "malmi.toml")))
    assert isinstance(setup, KioskSetup)
    return setup


@pytest.mark.parametrize(("size", "language"), PLACES, ids=lambda value: str(value).split("QtCore.")[-1])
def test_the_questions_of_malmi_are_whole(
    stand: Stand, malmi: KioskSetup, size: QSize, language: str
) -> None:
    """Every question and all guidance of the branch that ships, with its longest words."""
    seen = []
    with easel(stand, size) as ready:
        stand.open(malmi)
        stand.speak(language)
        for question in questions(stand, malmi):
            seen.append(question)
            for _ in ready.pages():
                assert list(faults(see(ready.ground, size))) == [], question
    assert sorted(seen) == sorted(screen.id for screen in malmi.screens)


def questions(stand: Stand, setup: KioskSetup) -> Iterator[str]:
    """Go to each triage screen by the shortest way, and back to the first."""
    by_id = {screen.id: screen for screen in setup.screens}
    ways: dict[str, tuple[int, ...]] = {setup.start: ()}
    waiting = [setup.start]
    for question in waiting:
        for index in ways[question]:
            stand.tap("choice", index)
        yield question
        for _ in ways[question]:
            stand.tap("back")
        for index, choice in enumerate(by_id[question].choices):
            if choice.screen is not None and choice.screen not in ways:
                ways[choice.screen] = (*ways[question], index)
                waiting.append(choice.screen)


@pytest.mark.parametrize("tour", WHOLE[:2], ids=str)
def test_finnish_swedish_and_english_are_one_touch_away(gallery: Gallery, tour: Tour) -> None:
    """On every screen of a customer who speaks something else, each named in itself."""
    for look in gallery.looks(tour, "fa"):
        if look.screen in ("starting", "evacuation"):
            continue
        for page in look.pages:
            for tag, text in (("fi", "Suomi"), ("sv", "Svenska"), ("en", "English")):
                assert page.button(f"language-{tag}").text == text, look.screen


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_figures_are_latin_everywhere(gallery: Gallery, language: str) -> None:
    """Numbers and times are read by staff and on the display too: 0 to 9, whatever the language."""
    for look in gallery.looks(WHOLE[0], language):
        said = "".join(text.said for page in look.pages for text in page.texts)
        figures = {sign for sign in said if unicodedata.category(sign) == "Nd"}
        assert figures <= set("0123456789"), look.screen


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
