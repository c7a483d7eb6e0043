"""Calls that are heard: real speech, and a loudspeaker that keeps what it is given."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from display_app.announcement import LONGEST_S, sentences
from display_app.voice import SpokenCalls
from queue_link.assets import asset
from queue_link.qt.player import Player
from queue_link.qt.speaker import Speaker
from queue_link.speech.engine_process import EngineDown, EngineProcess
from queue_link.speech.frames import Answer, Request
from queue_link.speech.loudness import LEVEL_DBFS, peak_dbfs, rms_dbfs
from queue_link.speech.phrases import load_phrases
from queue_link.speech.settings import Route, SoundSettings
from queue_link.speech.sound import sound_of_wav
from queue_link.speech.voice_thread import VoiceThread
from queue_link.speech.volume import FULL_VOLUME
from queue_link.vocabulary import Language, TicketNumber
from tests.display_app.branch import call, forward
from tests.fakes.orphans import orphans_of
from tests.fakes.room import Room
from tests.queue_link.speech.sounds import save, tone

CHIME = asset("sounds", "chime.wav")
BY_CLIPS = ("word/number", "word/counter", "word/come-in", "letter/a", *(f"num/{n}" for n in range(13)))
AR, FI, SV, EN, RU, SO = map(Language, ("ar", "fi", "sv", "en", "ru", "so"))


class MortalEngine(EngineProcess):
    """The real engine, until it is dead."""

    dead = False

    async def ask(self, request: Request) -> Answer:
        if self.dead:
            raise EngineDown("the engine is gone")
        return await super().ask(request)


class Rig:
    """The voice of a display, and the room it is heard in."""

    def __init__(self, voice: SpokenCalls, speaker: Speaker, room: Room, qtbot: QtBot) -> None:
        self.voice, self.speaker, self.room, self._qtbot = voice, speaker, room, qtbot
        self.phrases = load_phrases(asset("speech", "phrases.toml"))
        self.ends = 0
        voice.ended.connect(self._count)

    def announce(self, *languages: Language, number: str = "A012", counter: str = "3") -> list[float]:
        """Announce a call to its end; returns how long each sound of it is."""
        before = len(self.room.sounds)
        self.voice.announce(call(12, number, counter), languages)
        self.quiet()
        return [sound.seconds for sound in self.room.sounds[before:]]

    def quiet(self) -> None:
        self._qtbot.waitUntil(lambda: not self.voice.speaking, timeout=20_000)

    def _count(self) -> None:
        self.ends += 1


Build = Callable[..., Rig]


@pytest.fixture
def build(qtbot: QtBot, tmp_path: Path) -> Iterator[Build]:
    """Makes voices that are ready, and stops them."""
    parent = QObject()
    speakers: list[Speaker] = []

    def build(
        *,
        clips: str = "",
        cache: bool = True,
        player: Player | None = None,
        engine: Callable[[], EngineProcess] = EngineProcess,
    ) -> Rig:
        room = Room(tmp_path / "lobby")
        settings = SoundSettings(clips=clips, cache=str(tmp_path / "cache"), cache_mb=100 if cache else 0)
        speaker = Speaker(
            lambda made, able: VoiceThread(settings, made, able, engine),
            {Route.SPEAKER: player or room.player()},
            parent,
            volume=FULL_VOLUME,
        )
        speakers.append(speaker)
        voice = SpokenCalls(speaker, load_phrases(asset("speech", "phrases.toml")), CHIME, parent)
        speaker.start()
        qtbot.waitUntil(lambda: voice.ready, timeout=20_000)
        return Rig(voice, speaker, room, qtbot)

    yield build
    for speaker in speakers:
        speaker.stop()
    # Python would delete them in whatever thread it collects its garbage.
    shiboken6.delete(parent)


def test_38_the_chime_is_first_and_each_language_once(build: Build) -> None:
    """One after another, and its end is told once."""
    rig = build()
    before = len(rig.room.log)
    chime, *words = rig.announce(FI, SV, EN)
    assert chime == sound_of_wav(CHIME.read_bytes()).seconds
    assert len(words) == 3
    assert rig.room.log[before:] == "<>" * 4
    assert rig.ends == 1


@pytest.mark.parametrize(
    ("languages", "number", "counter"),
    [
        ((FI, SV), "A388", "16"),
        ((AR, FI, SV), "A078", "3"),
        ((EN, FI, SV), "B048", "7"),
        ((EN, SV, FI), "A388", "3"),
        ((RU, FI, SV), "A777", "4"),
        ((FI, SV, EN), "C488", "3"),
    ],
)
def test_38_a_call_is_spoken_within_ten_seconds(
    build: Build, languages: tuple[Language, ...], number: str, counter: str
) -> None:
    """Two languages, or three, also with numbers of three figures: all, and the time that players take."""
    sounds = build().announce(*languages, number=number, counter=counter)
    assert len(sounds) == 1 + len(languages)
    assert sum(sounds) + 0.1 * len(sounds) < LONGEST_S


def test_38_one_language_is_not_hurried(build: Build) -> None:
    """Only what would not fit is said faster."""
    rig = build()
    (_, alone), (_, first, *_more) = rig.announce(FI), rig.announce(FI, SV, EN, number="A388")
    assert alone == pytest.approx(rig.announce(FI)[1])
    assert first < rig.announce(FI, number="A388")[1] * 0.9


def test_an_admission_is_spoken(build: Build) -> None:
    """A chime, the number, and what its customer is to do, in each language and in time."""
    rig = build()
    before = len(rig.room.sounds)
    rig.voice.announce(forward("A012"), (AR, FI, SV))
    rig.quiet()
    seconds = [sound.seconds for sound in rig.room.sounds[before:]]
    assert len(seconds) == 4
    assert sum(seconds) + 0.1 * len(seconds) < LONGEST_S
    (said,) = sentences(rig.phrases, forward("A012"), (EN,))
    assert said == rig.phrases.come_in(EN, TicketNumber("A012"))


def test_36_all_languages_are_as_loud_as_each_other_and_as_the_chime(build: Build) -> None:
    """Within a few decibels, at full volume, and nothing is cut off."""
    rig = build()
    rig.announce(FI, SV, EN)
    chime, *words = rig.room.levels
    assert max(words) - min(words) < 3
    assert words[0] == pytest.approx(LEVEL_DBFS, abs=3)
    assert chime == pytest.approx(words[0], abs=6)
    assert max(peak_dbfs(sound) for sound in rig.room.sounds) < -0.5


def test_38_in_a_hurry_the_first_language_is_the_last(build: Build, qtbot: QtBot) -> None:
    """The first that can be spoken here. The chime and the words that have begun are not cut."""
    rig = build()
    before = len(rig.room.log)
    rig.room.hold()
    rig.voice.announce(call(12), (SO, FI, SV, EN))
    qtbot.waitUntil(lambda: rig.room.log[before:] == "<")
    rig.voice.hurry()
    rig.room.release()
    rig.quiet()
    assert rig.room.log[before:] == "<>" * 2


def test_36_what_is_being_said_ends_when_it_must(build: Build, qtbot: QtBot) -> None:
    """In the middle of a sound, and nothing follows it."""
    rig = build()
    before = len(rig.room.log)
    rig.room.hold()
    rig.voice.announce(call(12), (FI, SV, EN))
    qtbot.waitUntil(lambda: rig.room.log[before:] == "<")
    rig.voice.silence()
    rig.quiet()
    rig.room.release()
    assert rig.room.log[before:] == "<"
    assert rig.ends == 1


def test_a_language_that_cannot_be_spoken_here_is_left_out(build: Build) -> None:
    """And is no fault of the sound: nobody can mend it."""
    rig = build()
    assert len(rig.announce(SO, FI, Language("xx"))) == 2
    assert rig.speaker.trouble == ""


def test_recorded_clips_speak_where_there_is_no_voice(build: Build, tmp_path: Path) -> None:
    """Word, letter, number, a pause, word, number: without gaps."""
    for name in BY_CLIPS:
        save(tmp_path / "clips", f"so/{name}", tone(0.2))
    rig = build(clips=str(tmp_path / "clips"))
    _, words = rig.announce(SO)
    assert words == pytest.approx(5 * 0.2 + 0.25, abs=0.02)
    loudness = rms_dbfs(rig.room.sounds[-1])
    assert loudness == pytest.approx(LEVEL_DBFS, abs=3)


@pytest.mark.logs("speech is not heard: the engine is gone")
def test_36_a_call_is_rung_for_when_the_engine_has_died(build: Build) -> None:
    """It is told why there are no words, and the announcement ends."""
    engine = MortalEngine()
    rig = build(engine=lambda: engine, cache=False)
    engine.dead = True
    assert len(rig.announce(FI, SV)) == 1
    assert rig.speaker.trouble == "the engine is gone"
    assert rig.ends == 1


@pytest.mark.logs("speech is not heard: .*no sound card")
def test_36_without_a_loudspeaker_an_announcement_ends(build: Build) -> None:
    """Nothing is heard, and nobody waits for it."""
    rig = build(player=Player([(sys.executable, "-c", "import sys; sys.exit('no sound card')")]))
    rig.announce(FI)
    assert "no sound card" in rig.speaker.trouble
    assert rig.ends == 1


def test_every_object_has_a_parent(build: Build) -> None:
    """The voice belongs to the program."""
    rig = build()
    owner = QObject()
    phrases = load_phrases(asset("speech", "phrases.toml"))
    assert orphans_of(lambda: SpokenCalls(rig.speaker, phrases, CHIME, owner)) == set()
