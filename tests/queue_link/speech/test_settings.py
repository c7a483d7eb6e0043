"""The ``[sound]`` table."""

from __future__ import annotations

from pathlib import Path

import pytest

from queue_link.settings import decode_settings
from queue_link.speech.settings import PlayerName, Route, SoundSettings
from queue_link.toml_document import SettingsFaults


def decoded(text: str) -> SoundSettings:
    return decode_settings(text, SoundSettings, "sound.toml")


def test_without_settings_there_is_a_loudspeaker_and_no_headphones() -> None:
    """Nothing private is heard before somebody has named a socket."""
    assert decoded("").devices == {Route.SPEAKER: "default"}


def test_outputs_are_those_that_are_named() -> None:
    """A kiosk may have headphones alone."""
    both = decoded('headphones = "plughw:CARD=Headset"\nplayer = "aplay"')
    assert both.devices == {Route.SPEAKER: "default", Route.HEADPHONES: "plughw:CARD=Headset"}
    assert both.player is PlayerName.APLAY
    assert decoded('speaker = ""\nheadphones = "default"').devices == {Route.HEADPHONES: "default"}


def test_no_sound_has_no_outputs() -> None:
    """Whatever is named."""
    assert decoded('on = false\nheadphones = "x"').devices == {}


def test_30_headphones_are_not_the_loudspeaker() -> None:
    """One device for both would say private things to everybody."""
    with pytest.raises(SettingsFaults, match="the same device: private things would be heard by all"):
        decoded('headphones = "default"')


def test_a_player_that_is_not_known_is_asked_about() -> None:
    """As everywhere in settings."""
    with pytest.raises(SettingsFaults, match=r'sound\.toml:1: player: .*did you mean "aplay"'):
        decoded('player = "aply"')


def test_the_cache_is_the_users_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Unless a folder is named."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert decoded("").cache_folder == tmp_path / "vuoro" / "speech"
    assert decoded('cache = "/var/cache/vuoro"').cache_folder == Path("/var/cache/vuoro")
