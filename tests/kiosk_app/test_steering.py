"""Keys and touches that tell before they act."""

from __future__ import annotations

from kiosk_app.events import Button, Tap
from kiosk_app.outline import Control, Group, Line, Outline, Tone
from kiosk_app.steering import Ask, Key, Lifted, Pressed, Steered, Steering, Touched, steer


def control(name: str, button: Button, index: int = 0) -> Control:
    return Control(name, Group.CHOICE, Tap(button, index), name, "en")


PAGE = Outline(
    "matter",
    "en",
    (Line(Tone.TITLE, "What is it about?", "en"),),
    (
        control("choice-0", Button.CHOICE, 0),
        control("choice-1", Button.CHOICE, 1),
        control("back", Button.BACK),
        control("speech", Button.SPEECH),
    ),
)


def press(steering: Steering, *keys: Key, speech: bool = True) -> Steered:
    steered = Steered(steering)
    for key in keys:
        steered = steer(steered.steering, PAGE, Pressed(key), speech=speech)
    return steered


def test_req_35_next_goes_through_everything_in_reading_order_and_round() -> None:
    """Between the last and the first is the screen as a whole: no trap."""
    seen, steering = [], Steering()
    for _ in range(6):
        steering = press(steering, Key.NEXT).steering
        seen.append(steering.focus)
    assert seen == ["choice-0", "choice-1", "back", "speech", "", "choice-0"]


def test_previous_goes_the_other_way() -> None:
    assert press(Steering(), Key.PREVIOUS).steering.focus == "speech"
    assert press(Steering(focus="choice-1"), Key.PREVIOUS).steering.focus == "choice-0"


def test_select_does_what_a_finger_would() -> None:
    """On the screen as a whole it reads it again."""
    assert press(Steering(), Key.NEXT, Key.NEXT, Key.SELECT).tap == Tap(Button.CHOICE, 1)
    assert press(Steering(), Key.SELECT).ask is Ask.REPEAT


def test_back_needs_no_way_to_the_button() -> None:
    assert press(Steering(), Key.BACK).tap == Tap(Button.BACK)


def test_req_26_repeat_starts_the_speech_where_it_is_off() -> None:
    """So that one key, marked so that fingers find it, is enough."""
    assert press(Steering(), Key.REPEAT, speech=False).tap == Tap(Button.SPEECH)
    assert press(Steering(), Key.REPEAT).ask is Ask.REPEAT
    assert press(Steering(), Key.VOLUME).ask is Ask.LOUDER


def test_req_27_the_first_touch_tells_and_the_second_acts() -> None:
    """The second may come at any time, and acts when it is lifted."""
    first = steer(Steering(), PAGE, Touched("choice-1"), speech=True)
    assert (first.steering.focus, first.tap) == ("choice-1", None)
    lifted = steer(first.steering, PAGE, Lifted("choice-1"), speech=True)
    assert lifted.tap is None
    second = steer(lifted.steering, PAGE, Touched("choice-1"), speech=True)
    assert second.tap is None
    assert steer(second.steering, PAGE, Lifted("choice-1"), speech=True).tap == Tap(Button.CHOICE, 1)


def test_req_15_a_finger_that_slides_away_does_nothing() -> None:
    """It tells what it slides over."""
    armed = steer(Steering(active=True, focus="choice-1"), PAGE, Touched("choice-1"), speech=True).steering
    away = steer(armed, PAGE, Touched("choice-0", slid=True), speech=True).steering
    assert away.focus == "choice-0"
    assert steer(away, PAGE, Lifted("choice-0"), speech=True).tap is None


def test_a_touch_on_words_tells_them_and_never_acts() -> None:
    words = "What is it about?"
    twice = steer(Steering(active=True, focus=words), PAGE, Touched(words), speech=True).steering
    assert steer(twice, PAGE, Lifted(words), speech=True).tap is None


def test_a_new_screen_begins_as_a_whole() -> None:
    """On the same screen the focus stays, unless what it was on has gone."""
    on_choice = Steering(active=True, focus="choice-1")
    assert on_choice.on_screen(PAGE, PAGE) == on_choice
    assert on_choice.on_screen(PAGE, Outline("party", "en")).focus == ""
    warned = Outline("matter", "en", PAGE.lines, (*PAGE.controls, control("more-time", Button.MORE_TIME)))
    assert Steering(active=True, focus="more-time").on_screen(PAGE, warned).focus == ""
