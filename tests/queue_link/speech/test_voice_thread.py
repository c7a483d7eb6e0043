"""Sound files are made beside the program that asks for them."""

from __future__ import annotations

import queue
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from queue_link.speech.engine_process import EngineProcess
from queue_link.speech.loudness import rms_dbfs
from queue_link.speech.settings import SoundSettings
from queue_link.speech.sound import sound_of_wav
from queue_link.speech.speaking import Render
from queue_link.speech.utterance import Utterance, text
from queue_link.speech.voice_thread import Abilities, Made, VoiceThread
from queue_link.vocabulary import Language
from tests.queue_link.speech.sounds import save, tone

FI = Language("fi")
SOON_S = 30


class Heard:
    """A voice thread and what it told."""

    def __init__(self, settings: SoundSettings, make_engine: Callable[[], EngineProcess]) -> None:
        self.made: queue.Queue[Made] = queue.Queue()
        self.abilities: queue.Queue[Abilities] = queue.Queue()
        self.thread = VoiceThread(settings, self.made.put, self.abilities.put, make_engine, ask_again_s=0.05)

    def make(self, job: Render) -> Made:
        self.thread.submit(job)
        return self.made.get(timeout=SOON_S)


Hear = Callable[..., Heard]


@pytest.fixture
def hear(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hear]:
    """Starts threads whose files are all below the test's folder."""
    (tmp_path / "run").mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    all_heard: list[Heard] = []

    def start(clips: str = "", *command: str) -> Heard:
        settings = SoundSettings(clips=clips, cache=str(tmp_path / "cache"))
        make = (lambda: EngineProcess(command, rest_s=(0.01,))) if command else EngineProcess
        all_heard.append(Heard(settings, make))
        all_heard[-1].thread.start()
        return all_heard[-1]

    yield start
    for heard in all_heard:
        heard.thread.stop()


def test_an_utterance_becomes_a_file_that_goes_with_the_thread(hear: Hear, tmp_path: Path) -> None:
    """In memory where the system has such a folder."""
    heard = hear()
    made = heard.make(Render(7, text(FI, "yksi"), 0.0))
    assert made.job == 7
    assert made.file is not None
    assert made.file.path.is_relative_to(tmp_path / "run")
    assert made.file.seconds == pytest.approx(sound_of_wav(made.file.path.read_bytes()).seconds)
    heard.thread.stop()
    assert list((tmp_path / "run").iterdir()) == []


def test_36_a_sound_that_cannot_be_kept_is_told_of_and_the_next_one_tried(hear: Hear, tmp_path: Path) -> None:
    """In the same words each time, so that it is logged once; the voice does not end with it."""
    heard = hear()
    place = tmp_path / "run"
    place.rename(tmp_path / "away")
    place.write_text("in the way of a folder")
    troubles = {heard.make(Render(job, text(FI, "yksi"), 0.0)) for job in (1, 1)}
    assert troubles == {Made(1, None, "a sound cannot be kept: Not a directory")}
    place.unlink()
    place.mkdir()
    assert heard.make(Render(2, text(FI, "yksi"), 0.0)).file is not None


def test_36_after_its_end_the_thread_makes_nothing_and_says_so(hear: Hear) -> None:
    """Whatever ended it: the program is told, and waits for no sound."""
    heard = hear()
    heard.thread.stop()
    assert heard.make(Render(1, text(FI, "yksi"), 0.0)) == Made(1, None, "the voice's thread has ended")
    heard.thread.drop()


def test_29_the_volume_is_in_the_samples(hear: Hear) -> None:
    """Measured: as many decibels as were asked for, whatever plays it."""
    heard = hear()
    levels = []
    for job, decibels in enumerate((0.0, -12.0, -24.0)):
        file = heard.make(Render(job, text(FI, "yksi kaksi kolme"), decibels)).file
        assert file is not None
        levels.append(rms_dbfs(sound_of_wav(file.path.read_bytes())))
    assert [level - levels[0] for level in levels] == pytest.approx([0, -12, -24], abs=0.1)


def test_it_tells_what_can_be_spoken(hear: Hear, tmp_path: Path) -> None:
    """Voices of the engine, and clips."""
    save(tmp_path / "clips", "so/num/1", tone())
    abilities = hear(str(tmp_path / "clips")).abilities.get(timeout=SOON_S)
    assert {"fi", "sv", "en"} < abilities.voices
    assert abilities.clips.languages == {"so"}
    assert abilities.trouble == ""


@pytest.mark.logs("the speech engine failed: the stream ended")
def test_an_engine_that_does_not_start_is_told_and_tried_again(hear: Hear, tmp_path: Path) -> None:
    """Clips are spoken without it."""
    save(tmp_path / "clips", "so/phrase/hello", tone())
    heard = hear(str(tmp_path / "clips"), sys.executable, "-c", "")
    for _ in range(2):
        abilities = heard.abilities.get(timeout=SOON_S)
        assert abilities.voices == frozenset()
        assert abilities.trouble == "the speech engine failed: the stream ended"
    assert heard.make(Render(1, text(FI, "yksi"), 0.0)) == Made(1, None, abilities.trouble)
    assert heard.make(Render(2, Utterance(FI, ()), 0.0)).file is not None


def test_what_is_dropped_is_not_made(hear: Hear) -> None:
    """The next one is, however long the line was."""
    heard = hear()
    heard.abilities.get(timeout=SOON_S)
    long = "odottakaa " * 300
    for job in range(50):
        heard.thread.submit(Render(job, text(FI, f"{long} {job}"), 0.0))
    heard.thread.drop()
    heard.thread.submit(Render(99, text(FI, "yksi"), 0.0))
    made = [heard.made.get(timeout=SOON_S)]
    while made[-1].job != 99:
        made.append(heard.made.get(timeout=SOON_S))
    assert len(made) < 5


def test_it_must_be_started_first(tmp_path: Path) -> None:
    """A mistake of the program, told at once."""
    heard = Heard(SoundSettings(cache=str(tmp_path)), EngineProcess)
    with pytest.raises(RuntimeError, match="has not been started"):
        heard.thread.submit(Render(1, text(FI, "yksi"), 0.0))
    heard.thread.stop()
