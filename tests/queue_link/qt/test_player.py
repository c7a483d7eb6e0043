"""A player that never gets in the way; the display's chime has more tests of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from queue_link.qt.player import Player, no_player, player_commands
from queue_link.speech.settings import PlayerName
from tests.fakes.orphans import orphans_of


@pytest.fixture
def parent(qtbot: QtBot) -> QObject:
    return QObject()


def program(body: str) -> tuple[str, ...]:
    return (sys.executable, "-c", f"import sys, time\n{body}")


def ends(player: Player) -> list[str]:
    """What it tells of the ends of sounds, from now on."""
    told: list[str] = []
    player.ended.connect(told.append)
    return told


def test_the_end_of_a_sound_is_told(parent: QObject, qtbot: QtBot) -> None:
    """Once, when the program is done."""
    player = Player([program("")], parent)
    told = ends(player)
    player.play(Path("a.wav"))
    assert player.playing
    qtbot.waitUntil(lambda: told == [""])
    assert not player.playing


def test_a_sound_is_cut_short(parent: QObject, qtbot: QtBot) -> None:
    """At once and without complaint; the device is free when the end is told."""
    player = Player([program("time.sleep(60)")], parent)
    told = ends(player)
    player.play(Path("a.wav"))
    qtbot.waitUntil(lambda: player.running)
    player.cut()
    qtbot.waitUntil(lambda: told == [""])
    assert not player.running


def test_a_sound_is_cut_before_it_began(parent: QObject, qtbot: QtBot, tmp_path: Path) -> None:
    """Then it does not begin."""
    player = Player([program(f"open({str(tmp_path / 'heard')!r}, 'w')")], parent)
    told = ends(player)
    player.play(Path("a.wav"))
    player.cut()
    qtbot.waitUntil(lambda: told == [""])
    assert list(tmp_path.iterdir()) == []


def test_two_sounds_at_a_time_are_a_mistake(parent: QObject) -> None:
    """Of who plays them."""
    player = Player([program("time.sleep(60)")], parent)
    player.play(Path("a.wav"))
    with pytest.raises(RuntimeError, match="playing already"):
        player.play(Path("b.wav"))
    player.stop()


def test_a_long_sound_is_given_its_time(parent: QObject, qtbot: QtBot) -> None:
    """Patience counts from its end: a minute of speech is no hang."""
    player = Player([program("time.sleep(0.5)")], parent, patience_ms=200)
    told = ends(player)
    player.play(Path("a.wav"), seconds=20)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [""]
    player.play(Path("a.wav"))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1].endswith("not done after 0.2 s")


def test_why_nothing_was_heard_is_told_for_every_player(parent: QObject, qtbot: QtBot) -> None:
    """As they said it themselves."""
    player = Player([program("sys.exit('no sound card')"), ("/nowhere/aplay",)], parent)
    told = ends(player)
    player.play(Path("a.wav"))
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].startswith(f"{Path(sys.executable).name}: no sound card; aplay: ")


def test_a_machine_without_players_says_so(parent: QObject, qtbot: QtBot) -> None:
    """As of any other trouble, after ``play`` and not within it."""
    player = Player(player_commands(find=found().get), parent, without=no_player())
    told = ends(player)
    player.play(Path("a.wav"))
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["none of pw-play, paplay, aplay, afplay is installed"]


def test_a_player_that_cannot_do_it_is_told_apart() -> None:
    """From one that is not there."""
    assert no_player("hw:1") == "none of pw-play, paplay, aplay is installed"
    assert no_player("default", PlayerName.AFPLAY) == "none of afplay is installed"
    assert no_player("hw:1", PlayerName.AFPLAY) == "afplay cannot choose a device"


def found(*names: str) -> dict[str, str]:
    return {name: f"/usr/bin/{name}" for name in names}


def test_the_systems_output_needs_no_options() -> None:
    """All that is installed, in order."""
    commands = player_commands(find=found("aplay", "pw-play").get)
    assert commands == (("/usr/bin/pw-play",), ("/usr/bin/aplay", "--quiet"))


def test_30_a_named_device_is_used_or_nothing() -> None:
    """Each player names it in its own way; who cannot choose one is not asked."""
    commands = player_commands("hw:1", find=found(*PlayerName).get)
    assert [Path(program).name for program, *_ in commands] == ["pw-play", "paplay", "aplay"]
    pipewire, pulse, alsa = (list(options) for _, *options in commands)
    assert pipewire[0] == "--target=hw:1"
    assert '"node.dont-fallback": true' in pipewire[1]
    assert pulse == ["--device=hw:1"]
    assert alsa == ["--quiet", "--device=hw:1"]


def test_one_player_can_be_named() -> None:
    """Whose names the devices have."""
    commands = player_commands("hw:1", PlayerName.APLAY, found(*PlayerName).get)
    assert commands == (("/usr/bin/aplay", "--quiet", "--device=hw:1"),)


def test_every_object_has_a_parent(qtbot: QtBot) -> None:
    """Process and timers belong to the player."""
    owner = QObject()
    assert orphans_of(lambda: Player([], owner)) == set()
