"""What the display has spoken becomes one sound file."""

from __future__ import annotations

from pathlib import Path

import pytest

from queue_link.assets import asset
from queue_link.speech.loudness import LEVEL_DBFS, rms_dbfs
from queue_link.speech.sound import sound_of_wav
from queue_server.demo.spoken import keep_announcement
from tests.queue_link.speech.sounds import save, tone


def test_an_announcement_is_the_chime_and_every_sentence(tmp_path: Path) -> None:
    """At the level at which it is heard, whatever the level it was made at."""
    for name, seconds in (("first", 1.0), ("second", 2.0)):
        save(tmp_path / "speech", name, tone(seconds, amplitude=500.0))
    assert keep_announcement(tmp_path / "speech", tmp_path / "call.wav") == 2
    kept = sound_of_wav((tmp_path / "call.wav").read_bytes())
    chime = sound_of_wav(asset("sounds", "chime.wav").read_bytes()).seconds
    assert chime + 3.0 < kept.seconds < chime + 4.5
    assert rms_dbfs(kept) == pytest.approx(LEVEL_DBFS, abs=3)


def test_without_a_sentence_there_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "speech").mkdir()
    assert keep_announcement(tmp_path / "speech", tmp_path / "call.wav") == 0
    assert not (tmp_path / "call.wav").exists()
