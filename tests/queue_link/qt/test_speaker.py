"""The speaker with real speech; its loudspeakers are programs that keep what they were given."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from queue_link.qt.player import Player
from queue_link.qt.speaker import CHECK_AGAIN_MS, CHECK_EVERY_MS, Speaker, open_speaker
from queue_link.speech.loudness import SILENT_DBFS, rms_dbfs
from queue_link.speech.settings import Route, SoundSettings
from queue_link.speech.speaking import Render, Voice
from queue_link.speech.utterance import text
from queue_link.speech.voice_thread import VoiceThread
from queue_link.speech.volume import STEPS_DB, Volume
from queue_link.vocabulary import Language
from tests.fakes.orphans import orphans_of
from tests.fakes.room import Room
from tests.queue_link.speech.sounds import save, tone

FI, SO = Language("fi"), Language("so")
BROKEN = "import sys; sys.exit('no sound card')"


class Rig:
    """A speaker with its rooms."""

    def __init__(self, speaker: Speaker, lobby: Room, ears: Room, qtbot: QtBot) -> None:
        self.speaker, self.lobby, self.ears, self._qtbot = speaker, lobby, ears, qtbot

    def quiet(self) -> None:
        """Until everything has been said."""
        self._qtbot.waitUntil(lambda: self.speaker.voice is not Voice.SPEAKING, timeout=20_000)


Build = Callable[..., Rig]


@pytest.fixture
def build(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Build]:
    """Makes started speakers, and stops them."""
    (tmp_path / "run").mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    parent = QObject()
    speakers: list[Speaker] = []
    lobby, ears = Room(tmp_path / "lobby"), Room(tmp_path / "ears")

    def build(
        players: dict[Route, Player] | None = None, clips: str = "", check_every_ms: int = CHECK_EVERY_MS
    ) -> Rig:
        if players is None:
            players = {Route.SPEAKER: lobby.player(), Route.HEADPHONES: ears.player()}
        settings = SoundSettings(clips=clips, cache=str(tmp_path / "cache"))
        speaker = Speaker(
            lambda made, able: VoiceThread(settings, made, able), players, parent, check_every_ms
        )
        speakers.append(speaker)
        speaker.start()
        rig = Rig(speaker, lobby, ears, qtbot)
        rig.quiet()
        return rig

    yield build
    for speaker in speakers:
        speaker.stop()


def test_the_loudspeaker_is_tried_with_silence_at_the_start(build: Build) -> None:
    """Nothing is heard, and a loudspeaker that fails is known of."""
    rig = build()
    assert [rms_dbfs(sound) for sound in rig.lobby.sounds] == [SILENT_DBFS]
    assert rig.speaker.voice is Voice.SILENT


def test_28_utterances_are_heard_in_order_and_never_together(build: Build, qtbot: QtBot) -> None:
    """Each to its end before the next begins."""
    rig = build()
    rig.lobby.hold()
    rig.speaker.say(text(FI, "yksi"), text(FI, "kaksi kolme neljä"))
    rig.speaker.say_next(text(FI, "viisi"))
    qtbot.waitUntil(lambda: rig.lobby.log == "<><")
    rig.lobby.release()
    rig.quiet()
    assert rig.lobby.log == "<>" * 4
    lengths = [sound.seconds for sound in rig.lobby.sounds[1:]]
    assert lengths[1] > 2 * lengths[0]


def test_28_new_speech_interrupts(build: Build, qtbot: QtBot) -> None:
    """The sound that was playing does not come to its end, and the new one does."""
    rig = build()
    rig.lobby.hold()
    rig.speaker.say(text(FI, "yksi"))
    qtbot.waitUntil(lambda: rig.lobby.log == "<><")
    rig.speaker.silence()
    assert rig.speaker.voice is Voice.SILENT
    rig.lobby.release()
    rig.speaker.say(text(FI, "kaksi"))
    rig.quiet()
    assert rig.lobby.log == "<><<>"


def test_29_each_step_is_heard(build: Build) -> None:
    """Measured at the loudspeaker: from the softest to the loudest 24 dB."""
    rig = build()
    rig.speaker.say(text(FI, "yksi kaksi kolme"))
    rig.quiet()
    for turn in (rig.speaker.louder, rig.speaker.louder, *[rig.speaker.quieter] * 4):
        turn()
        rig.quiet()
    first = STEPS_DB.index(Volume().decibels)
    steps = [first, first + 1, first + 2, first + 1, first, first - 1, first - 2]
    heard = [level - rig.lobby.levels[0] for level in rig.lobby.levels]
    assert heard == pytest.approx([STEPS_DB[step] - STEPS_DB[first] for step in steps], abs=0.2)


def test_30_private_things_reach_the_headphones_only(build: Build) -> None:
    """On the loudspeaker nothing, and nothing has failed."""
    rig = build()
    secret = text(FI, "Oma asiasi", private=True)
    rig.speaker.say(secret)
    assert rig.speaker.voice is Voice.SILENT
    rig.speaker.use(Route.HEADPHONES)
    rig.speaker.repeat()
    rig.quiet()
    assert (len(rig.lobby.levels), len(rig.ears.levels)) == (0, 1)


def test_42_reset_leaves_nothing(build: Build, qtbot: QtBot, tmp_path: Path) -> None:
    """No words, no volume, and no file of a sound."""
    rig = build()
    rig.ears.hold()
    rig.speaker.use(Route.HEADPHONES)
    rig.speaker.say(text(FI, "Oma asiasi", private=True), text(FI, "ja vielä", private=True))
    qtbot.waitUntil(lambda: rig.ears.log == "<")
    rig.speaker.louder()
    rig.speaker.reset()
    rig.speaker.repeat()
    rig.quiet()
    assert (rig.speaker.volume, rig.speaker.route) == (Volume(), Route.SPEAKER)
    assert list((tmp_path / "cache").iterdir()) == []
    qtbot.waitUntil(lambda: list((tmp_path / "run").rglob("*.wav")) == [])


@pytest.mark.logs("speech is not heard: .*no sound card")
def test_sound_that_fails_is_a_state(build: Build) -> None:
    """Known from the start on; told once in the log, and tried again each time."""
    rig = build(players={Route.SPEAKER: Player([(sys.executable, "-c", BROKEN)])})
    assert rig.speaker.voice is Voice.FAILED
    rig.speaker.say(text(FI, "yksi"))
    rig.quiet()
    assert rig.speaker.voice is Voice.FAILED
    assert "no sound card" in rig.speaker.trouble


@pytest.mark.logs("speech is not heard: .*unplugged")
def test_req_36_a_loudspeaker_that_fails_and_is_mended_is_known_of_without_a_word(
    build: Build, qtbot: QtBot, tmp_path: Path
) -> None:
    """It is tried from time to time."""
    fault = tmp_path / "unplugged"
    program = f"import sys, pathlib; sys.exit('unplugged' if pathlib.Path({str(fault)!r}).exists() else 0)"
    rig = build({Route.SPEAKER: Player([(sys.executable, "-c", program)])}, check_every_ms=20)
    assert rig.speaker.trouble == ""
    fault.touch()
    qtbot.waitUntil(lambda: "unplugged" in rig.speaker.trouble)
    fault.unlink()
    qtbot.waitUntil(lambda: rig.speaker.trouble == "")


@pytest.mark.logs("speech is not heard: .*unplugged")
def test_a_loudspeaker_that_fails_is_tried_more_often(build: Build, qtbot: QtBot, tmp_path: Path) -> None:
    """It is heard within seconds after it was plugged in again, without a word and without a restart."""
    fault = tmp_path / "unplugged"
    fault.touch()
    program = f"import sys, pathlib; sys.exit('unplugged' if pathlib.Path({str(fault)!r}).exists() else 0)"
    rig = build({Route.SPEAKER: Player([(sys.executable, "-c", program)])})
    assert "unplugged" in rig.speaker.trouble
    fault.unlink()
    qtbot.waitUntil(lambda: rig.speaker.trouble == "", timeout=CHECK_AGAIN_MS + 3000)


@pytest.mark.logs("speech is not heard: there is no voice for so")
def test_a_failure_is_over_when_something_is_heard(build: Build) -> None:
    """A language without a voice is one; the next utterance mends it."""
    rig = build()
    rig.speaker.say(text(SO, "kow"))
    rig.quiet()
    assert rig.speaker.voice is Voice.FAILED
    rig.speaker.say(text(FI, "yksi"))
    rig.quiet()
    assert (rig.speaker.voice, rig.speaker.trouble) == (Voice.SILENT, "")


class MuteRenderer:
    """Takes everything and makes nothing of it."""

    def __init__(self) -> None:
        self.jobs: list[int] = []

    def start(self) -> None: ...

    def submit(self, job: Render) -> None:
        self.jobs.append(job.job)

    def drop(self) -> None: ...

    def stop(self) -> None: ...


@pytest.mark.logs("speech is not heard: no sound was made within 0.05 s")
def test_36_a_renderer_that_hangs_is_a_failure(qtbot: QtBot, tmp_path: Path) -> None:
    """Nobody waits for it, staff are told, and what is said next is tried all the same."""
    renderer, parent = MuteRenderer(), QObject()
    players = {Route.SPEAKER: Room(tmp_path / "lobby").player()}
    speaker = Speaker(lambda _made, _able: renderer, players, parent, sound_patience_ms=50)
    speaker.start()
    for said in (1, 2):
        speaker.say(text(FI, "yksi"))
        assert speaker.saying
        qtbot.waitUntil(lambda: not speaker.saying)
        assert (speaker.voice, speaker.trouble) == (Voice.FAILED, "no sound was made within 0.05 s")
        assert len(renderer.jobs) == 1 + said
    speaker.stop()


def test_31_languages_are_known_when_the_engine_is(build: Build, qtbot: QtBot, tmp_path: Path) -> None:
    """Somali by its clips; what has neither is not offered."""
    save(tmp_path / "clips", "so/num/0", tone())
    speaker = build(clips=str(tmp_path / "clips")).speaker
    candidates = tuple(map(Language, ("fi", "so", "se")))
    qtbot.waitUntil(lambda: speaker.languages(candidates, ["num/0"]) == ("fi", "so"))
    assert speaker.languages(candidates, ["num/0", "num/1"]) == ("fi",)


def test_sound_switched_off_is_silence_without_failure(qtbot: QtBot, tmp_path: Path) -> None:
    """No language is offered for speech, and nothing is played."""
    parent = QObject()
    speaker = open_speaker(SoundSettings(on=False, cache=str(tmp_path / "cache")), parent)
    speaker.start()
    speaker.say(text(FI, "yksi"))
    assert (speaker.voice, speaker.routes, speaker.languages([FI])) == (Voice.SILENT, frozenset(), ())
    speaker.stop()


def test_every_object_has_a_parent(qtbot: QtBot, tmp_path: Path) -> None:
    """Players belong to the speaker."""
    owner = QObject()
    settings = SoundSettings(cache=str(tmp_path), headphones="hw:1")
    assert orphans_of(lambda: open_speaker(settings, owner)) == set()
