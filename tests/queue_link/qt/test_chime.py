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

from queue_link.assets import asset
from queue_link.qt.chime import ProcessChime, Silence, make_chime
from queue_link.speech.settings import PlayerName, SoundSettings
from queue_server.doctor import SOUND_PLAYERS
from tests.fakes.orphans import orphans_of


@pytest.fixture
def parent(qtbot: QtBot) -> QObject:
    return QObject()


def player(folder: Path, body: str, name: str = "player") -> tuple[str, ...]:
    """A program in place of a sound player; what it is told to ``note`` is in the file ``heard``."""
    program = folder / f"{name}.py"
    note = f"note = lambda what: open({str(folder / 'heard')!r}, 'a').write(what)"
    program.write_text(f"import sys, time\n{note}\n{body}\n", encoding="utf-8")
    return (sys.executable, str(program))


def heard(folder: Path) -> str:
    file = folder / "heard"
    return file.read_text() if file.exists() else ""


def test_the_file_is_given_to_the_player(parent: QObject, qtbot: QtBot, tmp_path: Path) -> None:
    """The player gets the path of the sound as its last argument."""
    chime = ProcessChime([player(tmp_path, "note(sys.argv[-1])")], Path("chime.wav"), parent)
    chime.play()
    qtbot.waitUntil(lambda: heard(tmp_path) == "chime.wav")
    chime.stop()


def test_chimes_never_sound_together(parent: QObject, qtbot: QtBot, tmp_path: Path) -> None:
    """What is to be rung during a chime is rung after it; a burst that outruns the player shares one."""
    chime = ProcessChime([player(tmp_path, "note('<'); time.sleep(0.1); note('>')")], Path("c.wav"), parent)
    for _ in range(4):
        chime.play()
    qtbot.waitUntil(lambda: not chime.playing)
    assert heard(tmp_path) == "<><>"


@pytest.mark.logs("the chime makes no sound: .*no sound card")
def test_a_player_that_fails_is_told_of_once(parent: QObject, qtbot: QtBot, tmp_path: Path) -> None:
    """A machine without a sound device does not fill its log, and tries again at each call."""
    chime = ProcessChime(
        [player(tmp_path, "note('.'); sys.exit('no sound card')")], Path("chime.wav"), parent
    )
    for count in (1, 2, 3):
        with qtbot.waitSignal(chime.failed):
            chime.play()
        assert heard(tmp_path) == "." * count


def test_the_next_player_rings_when_one_fails(parent: QObject, qtbot: QtBot, tmp_path: Path) -> None:
    """For the same call, and without trying the faulty ones again at the next."""
    players = [
        ("/nowhere/player",),
        player(tmp_path, "note('f'); sys.exit(1)", "failing"),
        player(tmp_path, "note('r')", "ringing"),
    ]
    chime = ProcessChime(players, Path("chime.wav"), parent)
    for told in ("fr", "frr"):
        chime.play()
        qtbot.waitUntil(lambda: not chime.playing)
        assert heard(tmp_path) == told


@pytest.mark.logs("the chime makes no sound: .*: not done after 0.3 s")
def test_a_player_that_hangs_is_ended(parent: QObject, qtbot: QtBot, tmp_path: Path) -> None:
    """It is told of, and the next call is tried again."""
    chime = ProcessChime([player(tmp_path, "time.sleep(60)")], Path("chime.wav"), parent, patience_ms=300)
    for _ in range(2):
        chime.play()
        qtbot.waitUntil(lambda: not chime.playing)


@pytest.mark.logs("the chime makes no sound: none of pw-play, paplay, aplay, afplay is installed")
def test_no_player_is_silence(parent: QObject) -> None:
    """A machine without any player says so when the display starts, and the display goes on."""
    chime = make_chime(Path("chime.wav"), SoundSettings(), parent, find=lambda _program: None)
    assert isinstance(chime, Silence)
    chime.play()


def test_the_doctor_looks_for_these_players() -> None:
    """In the same order: the first one found is the one that is told of. The server imports no program."""
    assert tuple(PlayerName) == SOUND_PLAYERS


def test_all_players_of_the_machine_are_taken(parent: QObject, qtbot: QtBot, tmp_path: Path) -> None:
    """In the order in which they are known: the first may be installed and have nothing to play on."""
    python, failing = player(tmp_path, "sys.exit(1)", "failing")
    ringing = tmp_path / "ringing"
    ringing.write_text(f"#!/bin/sh\nprintf '%s' \"$*\" > {tmp_path / 'heard'}\n", encoding="utf-8")
    broken_player = tmp_path / "broken"
    broken_player.write_text(f"#!/bin/sh\nexec {python} {failing}\n", encoding="utf-8")
    for program in (ringing, broken_player):
        program.chmod(0o755)
    installed = {"pw-play": str(broken_player), "aplay": str(ringing)}
    chime = make_chime(Path("chime.wav"), SoundSettings(), parent, find=installed.get)
    chime.play()
    qtbot.waitUntil(lambda: heard(tmp_path) == "--quiet chime.wav")
    assert isinstance(chime, ProcessChime)
    chime.stop()


@pytest.mark.parametrize("sound", [SoundSettings(on=False), SoundSettings(speaker="")])
def test_no_sound_was_asked_for(parent: QObject, sound: SoundSettings) -> None:
    """Then nothing is looked for, and nothing is missing."""
    assert isinstance(make_chime(Path("chime.wav"), sound, parent, find=lambda _program: None), Silence)


def test_the_chime_rings_on_the_loudspeaker_of_the_settings(
    parent: QObject, qtbot: QtBot, tmp_path: Path
) -> None:
    """By its name."""
    aplay = tmp_path / "aplay"
    aplay.write_text(f"#!/bin/sh\nprintf '%s' \"$*\" > {tmp_path / 'heard'}\n", encoding="utf-8")
    aplay.chmod(0o755)
    find = {"aplay": str(aplay)}.get
    chime = make_chime(Path("chime.wav"), SoundSettings(speaker="hw:1"), parent, find)
    chime.play()
    qtbot.waitUntil(lambda: heard(tmp_path) == "--quiet --device=hw:1 chime.wav")
    assert isinstance(chime, ProcessChime)
    chime.stop()


def test_every_object_has_a_parent(qtbot: QtBot) -> None:
    """Process and timers belong to the chime."""
    owner = QObject()
    players = [("/nowhere/player",)]
    assert orphans_of(lambda: ProcessChime(players, Path("chime.wav"), owner)) == set()


def test_a_long_sound_ends_with_the_program(parent: QObject, qtbot: QtBot, tmp_path: Path) -> None:
    """Nothing is left running, and nothing is complained of."""
    chime = ProcessChime([player(tmp_path, "time.sleep(60)")], Path("chime.wav"), parent)
    chime.play()
    assert chime.playing
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
