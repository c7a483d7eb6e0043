"""The order of what is said; sounds and players are played by the tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from queue_link.speech.pace import Together
from queue_link.speech.settings import Route
from queue_link.speech.speaking import (
    Discard,
    Drop,
    Interrupt,
    Play,
    Render,
    SoundFile,
    Speaking,
    Step,
    Voice,
)
from queue_link.speech.utterance import Utterance, text
from queue_link.speech.volume import FULL_VOLUME, STEPS_DB, Volume
from queue_link.vocabulary import Language

FI = Language("fi")
BOTH = (Route.SPEAKER, Route.HEADPHONES)
ONE, TWO, THREE = text(FI, "yksi"), text(FI, "kaksi"), text(FI, "kolme")
SECRET = text(FI, "Oma asiasi", private=True)
VEILED = text(FI, "Aino, numero A001", private=True, public="Numero A001")


def file(job: int) -> SoundFile:
    return SoundFile(Path(f"{job}.wav"), 1.0)


def voice_of(speaking: Speaking) -> Voice:
    """As it is now."""
    return speaking.voice


def renders(steps: list[Step]) -> list[Render]:
    return [step for step in steps if isinstance(step, Render)]


def words(steps: list[Step]) -> list[str]:
    """What is to be rendered."""
    return [spoken.text for render in renders(steps) for spoken in render.utterance.pieces]  # type: ignore[union-attr]


def saying(speaking: Speaking, *utterances: Utterance) -> list[Step]:
    """Say them and hand over their sounds; the steps until the first of them plays."""
    steps = speaking.say(*utterances)
    for render in renders(steps):
        steps += speaking.rendered(render.job, file(render.job))
    return steps


@pytest.fixture
def speaking() -> Speaking:
    return Speaking(BOTH)


def test_what_is_said_is_rendered_then_played(speaking: Speaking) -> None:
    """On the loudspeaker at first, at the first volume; the file is removed when it is over."""
    assert speaking.say(ONE) == [Render(1, ONE, Volume().decibels)]
    assert voice_of(speaking) is Voice.SPEAKING
    assert speaking.rendered(1, file(1)) == [Play(file(1), Route.SPEAKER)]
    assert voice_of(speaking) is Voice.SPEAKING
    assert speaking.ended() == [Discard(file(1))]
    assert voice_of(speaking) is Voice.SILENT


def test_utterances_follow_each_other_and_never_overlap(speaking: Speaking) -> None:
    """In their order, also when the sounds are made in another."""
    speaking.say(ONE, TWO)
    speaking.say_next(THREE)
    assert speaking.rendered(3, file(3)) == []
    assert speaking.rendered(1, file(1)) == [Play(file(1), Route.SPEAKER)]
    assert speaking.rendered(2, file(2)) == []
    assert speaking.ended() == [Discard(file(1)), Play(file(2), Route.SPEAKER)]
    assert speaking.ended() == [Discard(file(2)), Play(file(3), Route.SPEAKER)]


def test_28_new_speech_interrupts(speaking: Speaking) -> None:
    """The old sound must have ended before the new one plays, however soon that is made."""
    saying(speaking, ONE, TWO)
    assert speaking.say(THREE) == [Discard(file(2)), Interrupt(), Render(3, THREE, Volume().decibels)]
    assert speaking.rendered(3, file(3)) == []
    assert speaking.ended() == [Discard(file(1)), Play(file(3), Route.SPEAKER)]


def test_28_any_action_interrupts(speaking: Speaking) -> None:
    """Silence comes at once for who looks at the state; a second call does nothing more."""
    saying(speaking, ONE)
    assert speaking.silence() == [Interrupt()]
    assert voice_of(speaking) is Voice.SILENT
    assert speaking.silence() == []


def test_a_sound_that_comes_too_late_is_removed(speaking: Speaking) -> None:
    """It was interrupted while it was being rendered."""
    speaking.say(ONE)
    assert speaking.silence() == [Drop()]
    assert speaking.rendered(1, file(1)) == [Discard(file(1))]
    assert speaking.not_rendered(1, "too late") == []
    assert voice_of(speaking) is Voice.SILENT


def test_28_what_was_said_last_is_repeated_whole(speaking: Speaking) -> None:
    """All of it, from the beginning, during it or after it."""
    saying(speaking, ONE, TWO)
    assert words(speaking.repeat()) == ["yksi", "kaksi"]
    speaking.silence()
    assert words(speaking.repeat()) == ["yksi", "kaksi"]


def test_what_was_added_is_repeated_too(speaking: Speaking) -> None:
    """While speaking it belongs to the rest; after a silence it is all."""
    saying(speaking, ONE)
    speaking.say_next(TWO)
    assert words(speaking.repeat()) == ["yksi", "kaksi"]
    speaking.silence()
    speaking.say_next(THREE)
    assert words(speaking.repeat()) == ["kolme"]


def test_29_one_key_is_enough_for_the_volume(speaking: Speaking) -> None:
    """After the loudest step comes the softest."""
    speaking.say(text(FI, "Etusivu"))
    heard = [renders(speaking.turn_volume())[0].decibels for _ in STEPS_DB]
    assert heard == [*STEPS_DB[3:], *STEPS_DB[:3]]


def test_29_louder_is_heard_at_once(speaking: Speaking) -> None:
    """It is said again from the beginning, a step louder."""
    saying(speaking, ONE)
    (louder,) = renders(speaking.louder())
    (quieter,) = renders(speaking.quieter())
    assert louder.decibels == STEPS_DB[Volume().step + 1]
    assert quieter.decibels == Volume().decibels


def test_29_42_nothing_is_left_for_the_next_customer(speaking: Speaking) -> None:
    """Neither volume nor route nor words."""
    speaking.use(Route.HEADPHONES)
    saying(speaking, SECRET)
    speaking.louder()
    assert Interrupt() not in speaking.reset()  # by ``louder`` already
    assert (speaking.volume, speaking.route) == (Volume(), Route.SPEAKER)
    assert speaking.repeat() == []


def test_30_private_things_are_not_said_on_the_loudspeaker(speaking: Speaking) -> None:
    """In their place what is public, or nothing."""
    assert words(speaking.say(ONE, SECRET, VEILED)) == ["yksi", "Numero A001"]


def test_30_private_things_are_said_to_headphones(speaking: Speaking) -> None:
    """As they were written."""
    speaking.use(Route.HEADPHONES)
    steps = saying(speaking, SECRET, VEILED)
    assert words(steps) == ["Oma asiasi", "Aino, numero A001"]
    assert Play(file(1), Route.HEADPHONES) in steps


def test_30_headphones_pulled_out_end_private_speech(speaking: Speaking) -> None:
    """Nothing that was made for them is played on the loudspeaker; what is repeated there is veiled."""
    speaking.use(Route.HEADPHONES)
    saying(speaking, SECRET, VEILED)
    assert speaking.use(Route.SPEAKER) == [Discard(file(2)), Interrupt()]
    assert speaking.ended("device gone") == [Discard(file(1))]
    assert words(speaking.repeat()) == ["Numero A001"]


def test_a_route_that_is_not_there_is_refused() -> None:
    """It would be said nowhere, or to everybody."""
    with pytest.raises(ValueError, match="no route headphones"):
        Speaking([Route.SPEAKER]).use(Route.HEADPHONES)


def test_headphones_alone_are_the_first_route() -> None:
    """For a kiosk without a loudspeaker."""
    assert words(Speaking([Route.HEADPHONES]).say(SECRET)) == ["Oma asiasi"]


def test_without_a_route_nothing_is_said_and_nothing_fails() -> None:
    """Sound is switched off in the settings."""
    off = Speaking([])
    assert off.say(ONE, SECRET) == []
    assert off.voice is Voice.SILENT


def test_a_failure_is_a_state_and_the_rest_is_said(speaking: Speaking) -> None:
    """Until something is heard again."""
    speaking.say(ONE, TWO)
    assert speaking.not_rendered(1, "no voice") == []
    assert voice_of(speaking) is Voice.SPEAKING
    assert speaking.rendered(2, file(2)) == [Play(file(2), Route.SPEAKER)]
    assert speaking.ended("no sound card") == [Discard(file(2))]
    assert (voice_of(speaking), speaking.trouble) == (Voice.FAILED, "no sound card")
    saying(speaking, ONE)
    speaking.ended()
    assert (voice_of(speaking), speaking.trouble) == (Voice.SILENT, "")


def test_36_a_sound_that_never_comes_is_a_failure(speaking: Speaking) -> None:
    """What there is a sound for is still said, and what comes too late is removed."""
    speaking.say(ONE, TWO)
    speaking.rendered(1, file(1))
    assert speaking.awaits_sound
    assert speaking.give_up_sounds("no sound was made") == [Drop()]
    assert not speaking.awaits_sound
    assert speaking.rendered(2, file(2)) == [Discard(file(2))]
    assert (voice_of(speaking), speaking.trouble) == (Voice.SPEAKING, "no sound was made")
    speaking.ended()
    assert voice_of(speaking) is Voice.SILENT


def test_36_a_trial_without_a_sound_is_a_failure_of_the_loudspeaker(speaking: Speaking) -> None:
    """It is tried again soon."""
    speaking.check()
    speaking.give_up_sounds("no sound was made")
    assert speaking.unheard == "no sound was made"


def test_a_sound_cut_short_is_no_failure(speaking: Speaking) -> None:
    """Whatever its player said when it was ended."""
    saying(speaking, ONE)
    speaking.silence()
    speaking.ended("killed")
    assert speaking.trouble == ""


def test_an_end_without_a_sound_means_nothing(speaking: Speaking) -> None:
    """A player that reports twice."""
    assert speaking.ended("twice") == []
    assert voice_of(speaking) is Voice.SILENT


def test_a_check_is_silence_that_leaves_what_was_said_to_be_repeated(speaking: Speaking) -> None:
    saying(speaking, ONE)
    speaking.ended()
    [trial] = renders(speaking.check())
    assert trial.utterance.pieces == ()
    speaking.rendered(trial.job, file(trial.job))
    speaking.ended()
    assert words(speaking.repeat()) == ["yksi"]


def test_nothing_is_checked_while_something_is_said_or_where_there_is_nothing(speaking: Speaking) -> None:
    saying(speaking, ONE)
    assert speaking.check() == []
    assert Speaking([]).check() == []


def test_a_check_finds_out_that_the_loudspeaker_fails_and_that_it_works_again(speaking: Speaking) -> None:
    for told in ("no sound card", ""):
        [trial] = renders(speaking.check())
        speaking.rendered(trial.job, file(trial.job))
        speaking.ended(told)
        assert speaking.trouble == told


def test_silence_does_not_show_that_there_is_a_voice_again(speaking: Speaking) -> None:
    """Words do."""
    [render] = renders(speaking.say(ONE))
    speaking.not_rendered(render.job, "the engine is gone")
    [trial] = renders(speaking.check())
    speaking.rendered(trial.job, file(trial.job))
    speaking.ended()
    assert speaking.trouble == "the engine is gone"
    saying(speaking, TWO)
    speaking.ended()
    assert speaking.trouble == ""


def test_a_check_that_has_no_sound_is_over_with_one_that_has(speaking: Speaking) -> None:
    [trial] = renders(speaking.check())
    speaking.not_rendered(trial.job, "the disk is full")
    assert speaking.trouble == "the disk is full"
    [trial] = renders(speaking.check())
    speaking.rendered(trial.job, file(trial.job))
    speaking.ended()
    assert speaking.trouble == ""


class Clock:
    """Stands still until it is told."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def limited(within_s: float, clock: Clock) -> tuple[Speaking, list[Step]]:
    """Three sounds of a second are to be over within a time; the first of them plays."""
    speaking = Speaking(BOTH, clock=clock)
    steps = speaking.say(ONE, TWO, THREE, within_s=within_s)
    for render in renders(steps):
        steps += speaking.rendered(render.job, file(render.job))
    return speaking, steps


def test_38_what_would_not_be_over_in_time_is_left_out_and_not_cut() -> None:
    """Counted from when it was said, with the start of its player."""
    clock = Clock()
    speaking, _ = limited(3.5, clock)
    clock.now += 1.2
    assert Play(file(2), Route.SPEAKER) in speaking.ended()
    clock.now += 1.2
    assert speaking.ended() == [Discard(file(2)), Discard(file(3))]
    assert voice_of(speaking) is Voice.SILENT


def test_38_time_that_a_sound_takes_to_be_made_counts() -> None:
    """An engine that hangs makes nothing late."""
    clock = Clock()
    speaking = Speaking(BOTH, clock=clock)
    speaking.say(ONE, TWO, within_s=5)
    speaking.rendered(1, file(1))
    clock.now += 4.0
    speaking.ended()
    assert speaking.rendered(2, file(2)) == [Discard(file(2))]
    assert not speaking.saying


def test_38_what_has_a_limit_is_rendered_with_all_that_share_it(speaking: Speaking) -> None:
    """As it is heard there: their pace follows from it."""
    together = Together((ONE, VEILED.aloud() or ONE, TWO), 10)
    steps = renders(speaking.say(ONE, VEILED, SECRET, TWO, within_s=10))
    assert [step.together for step in steps] == [together] * 3
    assert [step.together for step in renders(speaking.say(ONE))] == [None]


def test_a_limit_holds_for_what_was_said_with_it_only() -> None:
    """Long after it, silence is tried and the next words are said."""
    clock = Clock()
    speaking, _ = limited(3.5, clock)
    for _ in range(3):
        speaking.ended()
    clock.now += 100
    for act in (speaking.check, lambda: speaking.say_next(ONE), lambda: speaking.say(ONE)):
        (render,) = renders(act())
        assert Play(file(render.job), Route.SPEAKER) in speaking.rendered(render.job, file(render.job))
        speaking.ended()


def test_who_is_in_a_hurry_hears_the_first_ones_only(speaking: Speaking) -> None:
    """What is being said comes to its end."""
    saying(speaking, ONE, TWO, THREE)
    assert speaking.curtail(2) == [Discard(file(3))]
    assert speaking.ended() == [Discard(file(1)), Play(file(2), Route.SPEAKER)]
    assert speaking.curtail(1) == []
    assert speaking.ended() == [Discard(file(2))]
    assert not speaking.saying


def test_a_sound_that_is_curtailed_while_it_is_made_is_removed(speaking: Speaking) -> None:
    speaking.say(ONE, TWO)
    assert speaking.curtail(1) == []
    assert speaking.rendered(2, file(2)) == [Discard(file(2))]
    assert speaking.rendered(1, file(1)) == [Play(file(1), Route.SPEAKER)]


def test_a_trial_is_nothing_said(speaking: Speaking) -> None:
    """Whoever waits until nothing is said does not wait for it."""
    [trial] = renders(speaking.check())
    speaking.rendered(trial.job, file(trial.job))
    assert not speaking.saying
    speaking.say(ONE)
    assert speaking.saying
    speaking.silence()
    assert not speaking.saying


def test_a_chime_does_not_show_that_there_is_a_voice_again(speaking: Speaking) -> None:
    """With each call it is heard, and the words are not: one fault, not one for each call."""
    chime = Utterance(FI, (), chime=Path("chime.wav"))
    for _ in range(2):
        first, second = renders(speaking.say(chime, ONE))
        speaking.rendered(first.job, file(first.job))
        speaking.not_rendered(second.job, "the engine is gone")
        speaking.ended()
        assert speaking.trouble == "the engine is gone"


def test_the_first_volume_can_be_another() -> None:
    """A display is as loud as it can be; the amplifier says how loud that is."""
    speaking = Speaking(BOTH, FULL_VOLUME)
    assert renders(speaking.say(ONE))[0].decibels == 0
    speaking.quieter()
    speaking.reset()
    assert speaking.volume == FULL_VOLUME


def test_what_follows_a_check_does_not_follow_what_was_said_before(speaking: Speaking) -> None:
    """It alone is repeated."""
    saying(speaking, ONE)
    speaking.ended()
    speaking.check()
    speaking.say_next(TWO)
    assert words(speaking.repeat()) == ["kaksi"]
