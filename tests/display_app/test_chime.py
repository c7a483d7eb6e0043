"""A chime that never gets in the way."""

from __future__ import annotations

import array
import sys
import wave
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from display_app.chime import ProcessChime, Silence, make_chime
from queue_link.assets import asset


@pytest.fixture
def parent(qtbot: QtBot) -> QObject:
    return QObject()


def player(folder: Path, body: str) -> tuple[str, ...]:
    """A program in place of a sound player."""
    program = folder / "player.py"
    program.write_text(f"import sys, time\n{body}\n", encoding="utf-8")
    return (sys.executable, str(program))


def test_the_file_is_given_to_the_player(parent: QObject, qtbot: QtBot, tmp_path: Path) -> None:
    """The player gets the path of the sound as its last argument."""
    heard = tmp_path / "heard"
    chime = ProcessChime(
        player(tmp_path, f"open({str(heard)!r}, 'w').write(sys.argv[-1])"), Path("chime.wav"), parent
    )
    chime.play()
    qtbot.waitUntil(lambda: heard.exists() and heard.read_text() == "chime.wav")
    chime.stop()


@pytest.mark.logs("calls make no sound: .*no sound card")
def test_a_player_that_fails_is_told_of_once(parent: QObject, qtbot: QtBot, tmp_path: Path) -> None:
    """A machine without a sound device does not fill its log."""
    runs = tmp_path / "runs"
    chime = ProcessChime(
        player(tmp_path, f"open({str(runs)!r}, 'a').write('.'); sys.exit('no sound card')"),
        Path("chime.wav"),
        parent,
    )
    for count in (1, 2, 3):
        chime.play()
        qtbot.waitUntil(lambda: not chime.playing)
        assert runs.read_text() == "." * count


@pytest.mark.logs("calls make no sound: none of pw-play, paplay, aplay, afplay is installed")
def test_no_player_is_silence(parent: QObject) -> None:
    """A machine without any player says so when the display starts, and the display goes on."""
    chime = make_chime(Path("chime.wav"), parent, find=lambda _program: None)
    assert isinstance(chime, Silence)
    chime.play()


def test_a_long_sound_ends_with_the_program(parent: QObject, qtbot: QtBot, tmp_path: Path) -> None:
    """Nothing is left running, and nothing is complained of."""
    chime = ProcessChime(player(tmp_path, "time.sleep(60)"), Path("chime.wav"), parent)
    chime.play()
    qtbot.waitUntil(lambda: chime.playing)
    chime.stop()
    assert not chime.playing


def test_the_chime_does_not_click() -> None:
    """44.1 kHz mono; it begins and ends at nothing and is never at full scale."""
    with wave.open(str(asset("sounds", "chime.wav"))) as sound:
        assert (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) == (44_100, 1, 2)
        assert 1.0 < sound.getnframes() / sound.getframerate() < 1.5
        samples = array.array("h", sound.readframes(sound.getnframes()))
    assert abs(samples[0]) < 20
    assert abs(samples[-1]) < 20
    assert 8_000 < max(map(abs, samples)) < 24_000
    assert max(abs(b - a) for a, b in pairwise(samples)) < 3_000
