"""The whole way to a ticket without sight: by keys alone, and by touch that tells before it acts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk_app.comfort import Help
from kiosk_app.keypad import Keypad, KeySettings
from kiosk_app.printing.outcome import Health, Outcome
from kiosk_app.speech_script import spelled
from kiosk_app.steering import Key
from queue_link.assets import asset
from queue_link.commands import TakeTicket
from queue_link.speech.sound import sound_of_wav
from queue_link.vocabulary import Language, ServiceId
from tests.kiosk_app.malmi_setup import ticket
from tests.kiosk_app.panel import Panel
from tests.kiosk_app.recording_voice import words_of
from tests.kiosk_app.walk_through import walk_through

Opened = Callable[[QSize], Panel]
STANDING, LYING = QSize(720, 1280), QSize(1280, 720)
NEXT, PREVIOUS, SELECT = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return
BACK, REPEAT, VOLUME = Qt.Key.Key_Escape, Qt.Key.Key_F5, Qt.Key.Key_F6
PLUG_IN, PLUG_OUT = Qt.Key.Key_F15, Qt.Key.Key_F16
LEFT = Qt.MouseButton.LeftButton


class Blind:
    """Somebody who hears the kiosk and does not see it."""

    def __init__(self, panel: Panel) -> None:
        self.panel = panel
        self.stand = panel.stand
        self.voice = panel.stand.voice
        self.keypad = Keypad(
            KeySettings(), panel.stand.screen.press, panel.view, clock=lambda: panel.stand.now
        )
        panel.view.installEventFilter(self.keypad)
        panel.stand.open()
        panel.settle()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.panel.settle()
            QTest.keyClick(self.panel.view, key)
        self.panel.settle()

    def go_to(self, words: str) -> None:
        """Press "next" until that is heard; the screen is not longer than fifty steps."""
        for _ in range(50):
            self.press(NEXT)
            if self.voice.last[0].startswith(words):
                return
        pytest.fail(f"never heard: {words}")

    def choose(self, words: str) -> None:
        self.go_to(words)
        self.press(SELECT)

    def touch(self, place: QPoint) -> None:
        self.panel.settle()
        QTest.mouseClick(self.panel.view, LEFT, pos=place)
        self.panel.settle()

    def touch_twice(self, name: str) -> None:
        for _ in range(2):
            self.touch(self.panel.item(name).centre)


@pytest.fixture
def blind(panel: Opened) -> Blind:
    return Blind(panel(STANDING))


# --- keys ----------------------------------------------------------------------------------------------


def test_req_27_six_keys_take_a_ticket(blind: Blind) -> None:
    """From "repeat", which starts the speech, to the number, as it will be called."""
    blind.press(REPEAT)
    assert blind.voice.last[0].startswith("Puhe on päällä.")
    blind.choose("Svenska")
    assert blind.voice.last[0] == "Vad gäller ditt ärende?"
    blind.choose("Uppehållstillståndskort")
    blind.choose("Personer: 3")
    assert blind.voice.last == ["Personer: 3, vald"]
    blind.choose("Ta ett könummer")
    (request, command), *others = blind.stand.link.sent
    assert command == TakeTicket(ServiceId("residence-card"), Language("sv"), 3)
    assert others == []
    blind.stand.link.answer(request, ticket(language="sv"))
    assert blind.voice.last[:2] == ["Ditt könummer", "A042"]
    blind.stand.printer.finish(Outcome.CONFIRMED)
    blind.panel.settle()
    assert "A042" in blind.voice.last
    blind.choose("Jag är klar")
    assert blind.stand.seen() == "start"
    assert blind.voice.asked[-1] == "reset"


def test_req_27_back_and_previous(blind: Blind) -> None:
    """ "Back" needs no way to its button; "previous" goes one step the other way."""
    blind.press(REPEAT)
    blind.choose("English")
    blind.choose("Extended permit")
    assert blind.voice.last[0] == "When does your permit expire?"
    blind.press(BACK)
    assert blind.voice.last[0] == "What is your matter about?"
    blind.press(NEXT, NEXT, PREVIOUS)
    assert blind.voice.last[0].startswith("Extended permit")


def test_req_26_the_plug_of_the_headphones_starts_the_speech(blind: Blind) -> None:
    """And ends it, and all that was said with it."""
    blind.press(PLUG_IN)
    assert blind.voice.last[0].startswith("Puhe on päällä.")
    blind.press(PLUG_OUT)
    assert blind.voice.asked[-1] == "reset"
    assert not blind.stand.shows("access.speech")


def test_req_28_any_key_interrupts_and_repeat_says_it_again(blind: Blind) -> None:
    blind.press(REPEAT)
    blind.voice.asked.clear()
    blind.press(NEXT)
    assert blind.voice.asked == ["interrupt", "say"]
    blind.press(REPEAT)
    assert blind.voice.asked[2:] == ["repeat"]


def test_req_29_one_key_makes_it_louder_and_the_next_customer_begins_anew(blind: Blind) -> None:
    blind.press(REPEAT, VOLUME, VOLUME)
    assert blind.voice.asked[-2:] == ["louder", "louder"]
    while blind.stand.shows("access.speech"):
        blind.stand.wait(30)
    assert blind.voice.asked[-1] == "reset"


def test_req_31_a_language_without_a_voice_is_not_there(blind: Blind) -> None:
    """Neither on the screen nor among what the keys come to."""
    blind.press(REPEAT)
    assert "language-ar" not in blind.panel.places()
    heard = set()
    for _ in range(12):
        blind.press(NEXT)
        heard.add(blind.voice.last[0].split(",")[0])
    assert {"Suomi", "Svenska", "English"} < heard
    assert not heard & {"العربية"}


def test_req_39_the_time_out_is_said_and_any_key_puts_it_off(blind: Blind) -> None:
    """The chime is silent while there is a voice."""
    blind.press(REPEAT)
    blind.choose("English")
    while blind.stand.shows("warningSeconds") == -1:
        blind.stand.wait(5)
    assert blind.voice.last[0].startswith("Are you still there?")
    blind.press(NEXT)
    assert blind.stand.shows("warningSeconds") == -1
    assert blind.stand.chime.rung == 0


def test_req_39_without_speech_the_chime_rings(panel: Opened) -> None:
    opened = panel(STANDING)
    opened.stand.open()
    opened.stand.to_party()
    while opened.stand.shows("warningSeconds") == -1:
        opened.stand.wait(5)
    assert opened.stand.chime.rung == 1


@pytest.mark.parametrize(("modes", "rings"), [((), True), (("speech",), False)])
def test_req_34_no_chime_rings_while_there_is_speech(
    panel: Opened, modes: tuple[str, ...], rings: bool
) -> None:
    """On the whole way, which has time-outs on it."""
    opened = panel(STANDING)
    for _ in walk_through(opened.stand, "fi", modes):
        opened.settle()
    assert (opened.stand.chime.rung > 0) is rings
    assert bool(opened.stand.voice.said) is bool(modes)


def test_req_34_a_chime_that_rings_when_the_speech_begins_is_soon_over() -> None:
    """Within three seconds, with another one that waits for its end."""
    assert 2 * sound_of_wav(asset("sounds", "chime.wav").read_bytes()).seconds < 3


def test_news_is_told_while_somebody_listens(blind: Blind) -> None:
    """Paper out; the staff on their way."""
    blind.press(REPEAT)
    blind.stand.to_party("en")
    blind.stand.hear(Health.PAPER_OUT)
    assert blind.voice.last[0].startswith("No paper tickets right now.")
    blind.choose("Help")
    assert blind.voice.last == ["The staff are being called."]
    assert [call.language for call in blind.stand.calls] == ["en"]
    blind.stand.screen.tell_help(Help.COMING)
    assert blind.voice.last == ["Somebody is coming to help you. Please stay here."]


# --- touch ---------------------------------------------------------------------------------------------


def test_req_27_touch_tells_and_a_second_touch_takes_a_ticket(blind: Blind) -> None:
    """No button acts on the first touch."""
    blind.touch(blind.panel.item("speech").centre)
    blind.touch(blind.panel.item("language-en").centre)
    assert blind.voice.last == ["English, Start here"]
    assert blind.stand.seen() == "start"
    blind.touch(blind.panel.item("language-en").centre)
    blind.touch_twice("choice-1")
    blind.touch_twice("party-2")
    blind.touch_twice("take-ticket")
    assert [command for _, command in blind.stand.link.sent] == [
        TakeTicket(ServiceId("residence-card"), Language("en"), 2)
    ]


def test_words_under_the_finger_are_told(blind: Blind) -> None:
    blind.press(REPEAT)
    blind.stand.speak("en")
    blind.panel.settle()
    title = blind.panel.text("title")
    blind.touch(centre(title))
    assert blind.voice.last == ["What is your matter about?"]


def test_a_finger_that_slides_is_told_what_is_below_it(blind: Blind) -> None:
    """And lifted after that it does nothing."""
    blind.press(REPEAT)
    blind.stand.speak("en")
    blind.panel.settle()
    first, second = (blind.panel.item(f"choice-{number}").centre for number in range(2))
    QTest.mousePress(blind.panel.view, LEFT, pos=first)
    QTest.mouseMove(blind.panel.view, second)
    assert blind.voice.last[0].startswith("Residence permit card")
    QTest.mouseRelease(blind.panel.view, LEFT, pos=second)
    blind.panel.settle()
    assert blind.stand.seen() == "matter"


def test_pages_are_turned_by_touch_too(panel: Opened) -> None:
    """With large text and speech: the button that turns the page tells first as all others do."""
    blind = Blind(panel(LYING))
    blind.press(REPEAT)
    blind.stand.speak("en")
    blind.stand.tap("large-text")
    blind.panel.settle()
    assert "choice-0" in blind.panel.places()
    more = blind.panel.item("more-choices").centre
    blind.touch(more)
    assert blind.voice.last[0].startswith("More")
    assert "choice-0" in blind.panel.places()
    blind.touch(more)
    assert "choice-0" not in blind.panel.places()


def centre(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 4, item.height() / 2)).toPoint()


# --- the focus is seen ---------------------------------------------------------------------------------


@pytest.mark.parametrize("modes", [(), ("large-text",), ("low-reach",), ("high-contrast",)])
def test_req_35_the_focus_is_seen_wherever_it_is(panel: Opened, modes: tuple[str, ...]) -> None:
    """Each step changes the picture around the button it comes to, on whatever page that is."""
    opened = panel(LYING)
    for name in walk_through(opened.stand, "en", modes, brief=True):
        if name == "sending":
            break
        if name not in ("matter", "party", "consent, or come back"):
            continue
        for _ in range(16):
            step(opened)
            focus = str(opened.stand.shows("focus"))
            if focus:
                item = opened.item(focus).item
                assert isinstance(item, QQuickItem)
                assert item.hasActiveFocus(), f"{name}: {focus}"
                assert item.property("visualFocus"), f"{name}: {focus}"


def step(panel: Panel) -> None:
    panel.stand.screen.press(Key.NEXT)
    panel.settle()


@pytest.mark.parametrize("contrast", [False, True])
def test_req_35_the_ring_is_in_the_picture(panel: Opened, contrast: bool) -> None:
    opened = panel(STANDING)
    opened.stand.open()
    if contrast:
        opened.stand.tap("high-contrast")
    opened.settle()
    before = opened.view.grabWindow()
    step(opened)
    focus = opened.item("language-fi").item
    assert isinstance(focus, QQuickItem)
    after = opened.view.grabWindow()
    edge = focus.mapRectToScene(focus.boundingRect()).toRect().adjusted(-8, -8, 8, 8)
    assert differing(before.copy(edge), after.copy(edge)) > 2 * (edge.width() + edge.height())


def differing(one: QImage, other: QImage) -> int:
    pairs = zip(memoryview(one.constBits()).cast("I"), memoryview(other.constBits()).cast("I"), strict=True)
    return sum(a != b for a, b in pairs)


def test_a_finger_without_speech_leaves_no_ring(panel: Opened) -> None:
    """The focus is for those who need it."""
    opened = panel(STANDING)
    opened.stand.open()
    step(opened)
    assert opened.stand.shows("steered")
    opened.tap("language-fi")
    assert not opened.stand.shows("steered")


def test_nobody_leaves_no_ring(panel: Opened) -> None:
    opened = panel(STANDING)
    opened.stand.open()
    step(opened)
    opened.stand.wait(opened.stand.times.idle)
    assert not opened.stand.shows("steered")


# --- nothing is only to be seen ------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_req_25_37_whatever_is_written_is_said(panel: Opened, language: str) -> None:
    """Every text of every screen is in what is said of it.

    But for the office's name at the top, the party's size on the button that takes the number, which is
    told where it is chosen, the seconds of a warning, which are told as "soon", and the turning of pages,
    all of which are read.
    """
    opened = panel(STANDING)
    stand = opened.stand
    for name in walk_through(stand, language, ["speech"], brief=True):
        opened.settle()
        said = " ".join(words_of(utterance) for utterance in stand.script(language))
        for text in opened.texts():
            words = str(text.property("text"))
            if words in ("123", stand.shows("office")) or len(words) == 1 or counts(text):
                continue
            if text.property("arabic"):
                continue  # no voice speaks it here
            assert words in said or spelled(words) in said, f"{name}: {words}"


def counts(text: QQuickItem) -> bool:
    """It stands in the warning, or on the button that takes the number or turns the page."""
    item: QQuickItem | None = text
    while item is not None:
        if (
            item.objectName() in ("take-ticket", "more-choices")
            or "TimeWarning" in item.metaObject().className()
        ):
            return True
        item = item.parentItem()
    return False
