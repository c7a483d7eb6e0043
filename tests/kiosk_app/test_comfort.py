"""Modes, needs and help as the kiosk's state has them."""

from __future__ import annotations

import pytest

from kiosk_app.acts.table import TAPS
from kiosk_app.comfort import NEEDS, NEUTRAL, Comfort, Help, Mode
from kiosk_app.customer import NOBODY, Customer, Screen
from kiosk_app.errand import Errand, Purpose
from kiosk_app.events import Ask, Button, CallHelp, Headphones, HelpChanged, Printer, Ring, Sent, Tap
from kiosk_app.kiosk import Kiosk
from queue_link.commands import TakeTicket
from queue_link.vocabulary import Language, Need
from tests.kiosk_app.malmi_setup import SETUP
from tests.kiosk_app.walk import REQUEST, TIMES, Walk, every_screen

VOICES = frozenset({Language("sv"), Language("en")})


def walk_with_voices() -> Walk:
    return Walk(voices=VOICES)


@pytest.mark.parametrize("mode", Mode)
def test_a_mode_goes_on_and_off_by_itself(mode: Mode) -> None:
    """Each is a switch of its own."""
    on = NEUTRAL.toggled(mode)
    assert [other for other in Mode if on.has(other)] == [mode]
    assert on.toggled(mode) == NEUTRAL


def test_req_03_every_mode_is_one_touch_away_on_every_screen() -> None:
    """They stand in the table of each screen, an evacuation too, and what was on it stays."""
    assert all({Button(mode) for mode in Mode} | {Button.HELP} <= set(TAPS[screen]) for screen in Screen)
    for walk in every_screen():
        screen = walk.screen
        walk.tap(Button.HIGH_CONTRAST).tap(Button.LARGE_TEXT).tap(Button.LOW_REACH)
        assert walk.kiosk.customer.comfort == Comfort(high_contrast=True, large_text=True, low_reach=True)
        assert walk.screen is screen


def test_a_mode_stays_through_the_visit() -> None:
    """Choosing, going back and starting over are the same person's."""
    walk = Walk().tap(Button.LARGE_TEXT).to_ticket()
    assert walk.kiosk.customer.comfort.large_text
    walk = Walk().tap(Button.LARGE_TEXT).to_party().tap(Button.START_OVER)
    assert (walk.screen, walk.kiosk.customer.comfort.large_text) == (Screen.START, True)


def test_req_42_modes_needs_and_help_go_with_the_customer() -> None:
    """ "I am done", and nobody there for long: both leave a neutral kiosk."""
    walk = Walk().tap(Button.HIGH_CONTRAST).tap(Button.HELP).to_ticket().tap(Button.DONE)
    assert walk.kiosk.customer == NOBODY
    walk = Walk().tap(Button.LOW_REACH).wait(TIMES.idle)
    assert walk.wait(TIMES.warning).kiosk.customer == NOBODY


def test_a_mode_that_is_not_on_offer_cannot_be_switched_on() -> None:
    """Neither by its button nor, for speech, by the plug of the headphones."""
    walk = Walk(setup=SETUP, voices=VOICES, modes=frozenset({Mode.LARGE_TEXT}))
    walk.tap(Button.HIGH_CONTRAST).tap(Button.SPEECH).happen(Headphones(True)).tap(Button.LARGE_TEXT)
    assert walk.kiosk.customer.comfort == Comfort(large_text=True)


def test_needs_go_with_the_wish_for_a_ticket() -> None:
    """Asked beside the party, switched like anything else."""
    walk = Walk().to_party().tap(Button.NEEDS)
    assert walk.at(Screen.NEEDS)
    walk.tap(Button.NEED, NEEDS.index(Need.INTERPRETER)).tap(Button.NEED, NEEDS.index(Need.TIME))
    walk.tap(Button.NEED, NEEDS.index(Need.TIME)).tap(Button.NEED, 99)
    walk.tap(Button.NEEDS).tap(Button.TAKE)
    asked = [effect.command for effect in walk.effects if isinstance(effect, Ask)]
    assert [command.needs for command in asked if isinstance(command, TakeTicket)] == [(Need.INTERPRETER,)]


def test_back_from_the_needs_is_the_party() -> None:
    """With what was chosen there."""
    walk = Walk().to_party().tap(Button.PARTY, 3).tap(Button.NEEDS).tap(Button.NEED, 0).tap(Button.BACK)
    assert walk.at(Screen.PARTY)
    assert (walk.kiosk.customer.party, walk.kiosk.customer.needs) == (3, frozenset({Need.TIME}))


# --- help ----------------------------------------------------------------------------------------------


def test_req_43_help_can_be_called_from_every_screen() -> None:
    """Once: a second touch calls nobody else."""
    for walk in every_screen():
        walk.effects.clear()
        walk.tap(Button.HELP).tap(Button.HELP)
        assert [type(effect) for effect in walk.effects] == [CallHelp]


def test_help_goes_from_asked_to_coming() -> None:
    """The call names the ticket on the screen, so that staff find the person."""
    walk = Walk().to_ticket().tap(Button.HELP)
    assert walk.effects[-1] == CallHelp(Language("fi"), walk.kiosk.customer.ticket.visit)  # type: ignore[union-attr]
    for state in (Help.TOLD, Help.COMING):
        assert walk.happen(HelpChanged(state)).kiosk.customer.help is state


def test_a_call_that_reached_nobody_can_be_made_again() -> None:
    walk = Walk().tap(Button.HELP).happen(HelpChanged(Help.FAILED)).tap(Button.HELP)
    assert [type(effect) for effect in walk.effects] == [CallHelp, CallHelp]


def test_news_of_help_for_somebody_who_has_gone_is_for_nobody() -> None:
    """The next customer has called nobody."""
    walk = Walk().tap(Button.HELP).wait(TIMES.help).wait(TIMES.warning).happen(HelpChanged(Help.COMING))
    assert walk.kiosk.customer == NOBODY


def test_whoever_waits_for_help_is_waited_with() -> None:
    """Longer than others, while it is on its way."""
    walk = Walk().tap(Button.HELP).wait(TIMES.help - TIMES.warning - 1)
    assert walk.kiosk.warning_left is None
    assert walk.wait(1).kiosk.warning_left == TIMES.warning


# --- time ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("button", "factor"),
    [
        (Button.HIGH_CONTRAST, 1.0),
        (Button.LARGE_TEXT, TIMES.large_text_factor),
        (Button.SPEECH, TIMES.speech_factor),
    ],
)
def test_req_39_speech_and_large_text_have_longer_times(button: Button, factor: float) -> None:
    """Who hears a screen, or reads it in pages, needs longer for it."""
    walk = walk_with_voices().tap(button).wait(factor * TIMES.idle - TIMES.warning - 1)
    assert walk.kiosk.warning_left is None
    assert walk.wait(1).kiosk.warning_left == TIMES.warning >= 20


def test_req_39_the_time_out_is_heard_and_can_be_put_off_again_and_again() -> None:
    """A sound each time; one touch each time; twelve times at least."""
    walk = Walk().to_party()
    for _ in range(12):
        walk.effects.clear()
        walk.wait(TIMES.idle - TIMES.warning)
        assert walk.effects == [Ring()]
        walk.tap(Button.MORE_TIME)
        assert walk.kiosk.warning_left is None
    assert walk.at(Screen.PARTY)


# --- speech --------------------------------------------------------------------------------------------


def test_req_26_headphones_start_the_speech_and_end_it() -> None:
    """Their plug is all it takes, on any screen."""
    walk = walk_with_voices().happen(Headphones(True))
    assert walk.kiosk.customer.comfort.speech
    assert not walk.happen(Headphones(False)).kiosk.customer.comfort.speech


def test_req_31_in_speech_mode_only_what_can_be_spoken_can_be_chosen() -> None:
    """A language without a voice gives way to the first that has one, and cannot be chosen."""
    walk = walk_with_voices().tap(Button.SPEECH)
    assert walk.kiosk.languages == ("sv", "en")
    assert walk.tap(Button.LANGUAGE, 3).kiosk.customer.language is None
    assert walk.tap(Button.LANGUAGE, 2).kiosk.language == "en"
    arabic = walk_with_voices().tap(Button.LANGUAGE, 3).tap(Button.SPEECH)
    assert arabic.kiosk.language == "sv"


@pytest.mark.parametrize("screen", [screen for screen in Screen if Button.DONE in TAPS[screen]])
def test_req_42_whoever_is_done_leaves_no_mode_behind(screen: Screen) -> None:
    """On every screen that has the button; whoever begins anew keeps the modes."""
    here = Kiosk(customer=Customer(screen, Language("fi"), comfort=Comfort(large_text=True)))
    done, _ = TAPS[screen][Button.DONE](here, Tap(Button.DONE))
    assert done.customer == NOBODY
    if Button.START_OVER in TAPS[screen]:
        anew, _ = TAPS[screen][Button.START_OVER](here, Tap(Button.START_OVER))
        assert anew.customer == Customer(comfort=Comfort(large_text=True))


def test_req_42_back_from_a_code_without_a_language_keeps_the_modes() -> None:
    """A scan on the start screen, taken back: the same person still stands there."""
    here = Customer(Screen.CODE, comfort=Comfort(large_text=True), errand=Errand(Purpose.FIND))
    back, _ = TAPS[Screen.CODE][Button.BACK](Kiosk(customer=here), Tap(Button.BACK))
    assert back.customer == Customer(comfort=Comfort(large_text=True))


def test_without_a_voice_there_is_no_speech() -> None:
    """Neither by touch nor by headphones."""
    walk = Walk().tap(Button.SPEECH).happen(Headphones(True))
    assert not walk.kiosk.customer.comfort.speech
    assert walk.kiosk.languages == SETUP.languages


def test_a_touch_just_after_a_mode_has_changed_does_nothing() -> None:
    """Everything is elsewhere now."""
    walk = Walk(Printer.READY).to_party().tap(Button.LOW_REACH)
    assert walk.happen(Tap(Button.TAKE), Sent(REQUEST)).at(Screen.PARTY)
