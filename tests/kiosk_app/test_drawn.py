"""What is really drawn, under a real finger: every screen, in every language, on every kind of panel."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk_app.printing.outcome import Health, Outcome
from queue_link.messages import KioskSetup
from queue_link.qt.visible import visible_items
from queue_link.results import Refusal
from queue_link.vocabulary import Reason
from tests.kiosk_app.faults import button_faults, faults, text_faults
from tests.kiosk_app.gallery import Gallery, Tour
from tests.kiosk_app.malmi_setup import MATTER, SETUP, TWELVE, kiosk_view
from tests.kiosk_app.panel import Panel
from tests.kiosk_app.stand import Stand

LANGUAGES = ("fi", "sv", "en", "ar")
LONGEST = ("fi", "fa", "so", "zh")
"""Languages of each script, with the longest words."""
Opened = Callable[[QSize], Panel]


# --- every screen, whole and apart ---------------------------------------------------------------------

WHOLE = (
    Tour(480, 800, TWELVE.languages),
    Tour(800, 480, TWELVE.languages),
    Tour(1920, 1080, LONGEST),
    Tour(1080, 1920, LONGEST),
    *(Tour(*size, SETUP.languages, brief=True, few_languages=True) for size in ((480, 800), (1920, 1080))),
)
"""All languages on small panels. On large ones, which have more room, those with the longest words."""


@pytest.mark.parametrize(
    ("tour", "language"), [(tour, language) for tour in WHOLE for language in tour.languages], ids=str
)
def test_every_screen_is_whole(gallery: Gallery, tour: Tour, language: str) -> None:
    """No text is cut off or lies over another, buttons are for fingers, apart, and have names."""
    for look in gallery.looks(tour, language):
        for page in look.pages:
            assert list(faults(page)) == [], look.screen


@pytest.mark.parametrize("size", [QSize(3840, 2160), QSize(1280, 720)], ids=str)
def test_other_panels_are_whole_too(panel: Opened, size: QSize) -> None:
    """From a small lying panel to 4K."""
    opened = panel(size)
    opened.stand.open()
    opened.stand.to_ticket("fi", admitted=False)
    opened.stand.printer.finish(Outcome.UNKNOWN)
    opened.settle()
    assert [*text_faults(opened.page()), *button_faults(opened.page())] == []


# --- under a finger ------------------------------------------------------------------------------------


def warn(panel: Panel) -> None:
    """Wait until the time-out of the screen is announced."""
    while panel.stand.shows("warningSeconds") == -1:
        panel.stand.wait(5)
    panel.settle()


def test_a_finger_takes_a_ticket(panel: Opened) -> None:
    """Five taps from the language to the ticket, and one more ends it."""
    opened = panel(QSize(1080, 1920))
    opened.stand.open()
    opened.to_party("sv")
    opened.tap("party-3")
    opened.tap("take-ticket")
    assert [command.party for _, command in opened.stand.link.sent if hasattr(command, "party")] == [3]
    opened.stand.tap("start-over")
    opened.stand.to_ticket("sv")
    opened.settle()
    assert opened.item("number").told()["text"] == "A042"
    opened.tap("done")
    assert opened.stand.seen() == "start"


def test_a_double_tap_is_one_ticket(panel: Opened) -> None:
    """Two real double clicks on "Take a number"."""
    opened = panel(QSize(1080, 1920))
    opened.stand.open()
    opened.to_party("en")
    opened.settle()
    place = opened.item("take-ticket").centre
    for _ in range(2):
        QTest.mouseClick(opened.view, Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(opened.view, Qt.MouseButton.LeftButton, pos=place)
    assert len(opened.stand.link.sent) == 1


def test_sliding_off_cancels(panel: Opened) -> None:
    """A button acts when the finger is lifted, and only inside it."""
    opened = panel(QSize(1080, 1920))
    opened.stand.open()
    opened.to_party("en")
    opened.settle()
    place = opened.item("take-ticket").centre
    QTest.mousePress(opened.view, Qt.MouseButton.LeftButton, pos=place)
    assert opened.stand.link.sent == []
    QTest.mouseMove(opened.view, QPoint(5, 5))
    QTest.mouseRelease(opened.view, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert opened.stand.link.sent == []


def test_a_new_screen_is_under_glass_at_first(panel: Opened) -> None:
    """A tap right after the screen changed reaches nothing."""
    opened = panel(QSize(1080, 1920))
    opened.stand.open()
    opened.settle()
    place = opened.item("language-en").centre
    QTest.mouseClick(opened.view, Qt.MouseButton.LeftButton, pos=place)
    opened.view.grabWindow()
    QTest.mouseClick(opened.view, Qt.MouseButton.LeftButton, pos=opened.item("choice-1").centre)
    opened.settle()
    assert opened.stand.seen() == "matter"


def test_arabic_mirrors_the_screen_but_not_the_number(panel: Opened) -> None:
    """The first choice is on the right, the way back too; the ticket number reads as it is."""
    opened = panel(QSize(1920, 1080))
    opened.stand.open()
    opened.tap("language-fi")
    finnish = {name: item.centre.x() for name, item in visible_items().items()}
    opened.tap("language-ar")
    arabic = {name: item.centre.x() for name, item in visible_items().items()}
    middle = opened.stage_width() / 2
    for name in ("choice-0", "start-over", "language-fi"):
        # The column of the modes is as wide as its words.
        assert abs(finnish[name] + arabic[name] - 2 * middle) <= 4, name
    for name in ("help", "large-text"):
        assert finnish[name] == arabic[name], name
    opened.stand.tap("start-over")
    opened.stand.to_ticket("ar")
    opened.settle()
    assert opened.item("number").told()["text"] == "A042"


def test_one_touch_gives_more_time(panel: Opened) -> None:
    """The warning has one button, and the ticket stays in sight beside it."""
    opened = panel(QSize(800, 480))
    opened.stand.open()
    opened.stand.to_ticket("fi")
    opened.stand.printer.finish(Outcome.CONFIRMED)
    opened.settle()
    opened.stand.wait(opened.stand.times.ticket - opened.stand.times.warning)
    opened.settle()
    assert list(text_faults(opened.page())) == []
    opened.tap("more-time")
    assert "more-time" not in visible_items()
    assert opened.stand.seen() == "ticket"


def test_more_choices_than_fit_come_in_pages(panel: Opened) -> None:
    """Nobody has to scroll: one button turns the page, and every choice is on one of them."""
    eight = msgspec.structs.replace(MATTER, choices=(*MATTER.choices, *MATTER.choices[:2]))
    opened = panel(QSize(800, 480))
    opened.stand.open(msgspec.structs.replace(SETUP, screens=(eight, *SETUP.screens[1:])))
    opened.tap("language-fi")
    first = {name for name in visible_items() if name.startswith("choice-")}
    opened.tap("more-choices")
    second = {name for name in visible_items() if name.startswith("choice-")}
    assert first.isdisjoint(second)
    assert first | second == {f"choice-{number}" for number in range(8)}


FACES = (QSize(800, 480), QSize(480, 800), QSize(1920, 1080))


def to_matter(stand: Stand) -> None:
    stand.speak("fi")


def to_party(stand: Stand) -> None:
    stand.to_party("fi")


def to_printed_ticket(stand: Stand) -> None:
    stand.to_ticket("fi")
    stand.printer.finish(Outcome.CONFIRMED)
    QGuiApplication.processEvents()


def to_ticket_without_paper(stand: Stand) -> None:
    stand.hear(Health.PAPER_OUT)
    stand.to_ticket("fi")
    stand.hear(Health.READY)


@pytest.mark.parametrize("size", FACES, ids=str)
@pytest.mark.parametrize("go", [to_matter, to_party, to_printed_ticket, to_ticket_without_paper])
def test_a_double_tap_on_more_time_only_gives_time(
    panel: Opened, size: QSize, go: Callable[[Stand], None]
) -> None:
    """Its second half does not press what the warning has uncovered."""
    opened = panel(size)
    opened.stand.open()
    go(opened.stand)
    opened.settle()
    before = dict(opened.stand.screen.state())
    sent = len(opened.stand.link.sent)
    warn(opened)
    opened.double_tap("more-time")
    assert dict(opened.stand.screen.state()) == before
    assert opened.stand.shows("warningSeconds") == -1
    assert len(opened.stand.link.sent) == sent


@pytest.mark.parametrize("size", FACES, ids=str)
@pytest.mark.parametrize(("before", "after"), [("fi", "ar"), ("ar", "fi"), ("ar", "en")])
@pytest.mark.parametrize("go", [Stand.speak, Stand.to_party, Stand.to_ticket])
def test_a_double_tap_on_a_language_only_changes_the_language(
    panel: Opened, size: QSize, go: Callable[[Stand, str], None], before: str, after: str
) -> None:
    """Its second half does not press what has come to its place in the mirrored screen."""
    opened = panel(size)
    opened.stand.open()
    go(opened.stand, before)
    opened.settle()
    told = dict(opened.stand.screen.state())
    opened.double_tap(f"language-{after}")
    assert dict(opened.stand.screen.state()) == {**told, "language": after}


@pytest.mark.parametrize("size", FACES, ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_button_moves_when_a_note_comes_or_goes(panel: Opened, size: QSize, language: str) -> None:
    """A finger on its way to a number of people presses that number."""
    opened = panel(size)
    opened.stand.open()
    opened.to_party(language)
    opened.settle()
    places = opened.places()
    for health, view in (
        (Health.PAPER_OUT, kiosk_view()),
        (Health.PAPER_OUT, kiosk_view(free=0, outside=20)),
        (Health.READY, kiosk_view(free=0, outside=20)),
        (Health.READY, kiosk_view()),
    ):
        opened.stand.hear(health)
        opened.stand.link.show(view)
        opened.settle()
        assert opened.places() == places


def test_arabic_lines_are_as_near_to_each_other_as_others(panel: Opened) -> None:
    """The Arabic font keeps room for stacked marks that ordinary text does not need."""
    opened = panel(QSize(1920, 1080))
    opened.stand.open()
    pitches: dict[str, float] = {}
    for language in ("fi", "ar"):
        opened.stand.to_sending(language)
        opened.stand.link.answer(opened.stand.link.sent[-1][0], Refusal(Reason.FULL))
        opened.settle()
        text = opened.text("text")
        pitches[language] = text.implicitHeight() / int(text.property("lineCount"))
        opened.start_over()
    assert pitches["ar"] <= 1.3 * pitches["fi"]


def many_matters(times: int) -> KioskSetup:
    """The first question with more choices than any panel shows at once."""
    many = msgspec.structs.replace(MATTER, choices=MATTER.choices * times)
    return msgspec.structs.replace(SETUP, screens=(many, *SETUP.screens[1:]))


def page(opened: Panel) -> set[str]:
    return {name for name in visible_items() if name.startswith("choice-")}


def test_a_page_of_choices_stays_while_other_things_change(panel: Opened) -> None:
    """Neither news from the server, the language nor the seconds of the warning turn it back."""
    opened = panel(QSize(800, 480))
    opened.stand.open(many_matters(4))
    opened.tap("language-fi")
    first = page(opened)
    opened.tap("more-choices")
    second = page(opened)
    assert first.isdisjoint(second)
    opened.stand.link.show(kiosk_view(free=3), 2)
    opened.tap("language-sv")
    assert page(opened) == second
    warn(opened)
    for _ in range(3):
        opened.stand.wait(1)
        opened.settle()
        assert page(opened) == second


def test_another_question_begins_on_its_first_page(panel: Opened) -> None:
    """The page belongs to the question."""
    opened = panel(QSize(800, 480))
    opened.stand.open(many_matters(4))
    opened.tap("language-fi")
    first = page(opened)
    opened.tap("more-choices")
    opened.stand.tap("choice", 0)
    opened.settle()
    assert "choice-0" in page(opened)
    opened.tap("back")
    assert page(opened) == first


def test_turning_pages_keeps_the_screen(panel: Opened) -> None:
    """Somebody who reads through all the choices is not taken for gone."""
    opened = panel(QSize(800, 480))
    opened.stand.open(many_matters(4))
    opened.tap("language-fi")
    for _ in range(4):
        opened.stand.wait(opened.stand.times.idle - opened.stand.times.warning - 2)
        opened.tap("more-choices")
        assert opened.stand.shows("warningSeconds") == -1
    assert opened.stand.seen() == "matter"


def test_a_double_tap_turns_one_page_and_chooses_nothing(panel: Opened) -> None:
    """The button that turns pages stays where it is, on the last page too."""
    opened = panel(QSize(800, 480))
    opened.stand.open(many_matters(2))
    opened.tap("language-fi")
    place = opened.places()["more-choices"]
    seen = [page(opened)]
    for _ in range(3):
        opened.double_tap("more-choices")
        assert opened.places()["more-choices"] == place
        seen.append(page(opened))
        opened.rest()
    assert seen[0] == seen[3]
    assert seen[0] | seen[1] | seen[2] == {f"choice-{number}" for number in range(12)}
    assert opened.stand.screen.state()["triage"] == MATTER.id
