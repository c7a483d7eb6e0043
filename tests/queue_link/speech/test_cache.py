"""Rendered speech on the disk."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from queue_link.speech.cache import SoundCache, Speech
from tests.queue_link.speech.sounds import tone

SPEECH = Speech("Numero A-12", "fi", 140, "1.52.0")
SOUND = tone(0.1)
SIZE = len(SOUND.wav())


def spoken(number: int) -> Speech:
    return replace(SPEECH, text=f"Numero A-{number}")


def test_what_was_kept_is_found_again(tmp_path: Path) -> None:
    """After a restart too."""
    SoundCache(tmp_path / "speech", 10 * SIZE).put(SPEECH, SOUND)
    assert SoundCache(tmp_path / "speech", 10 * SIZE).get(SPEECH) == SOUND


@pytest.mark.parametrize(
    "other",
    [
        replace(SPEECH, text="Numero A-13"),
        replace(SPEECH, voice="sv"),
        replace(SPEECH, words_per_minute=120),
        replace(SPEECH, engine="1.53"),
    ],
)
def test_all_that_decides_the_sound_is_in_the_key(tmp_path: Path, other: Speech) -> None:
    """Another voice, rate or engine never gets the old sound."""
    cache = SoundCache(tmp_path, 10 * SIZE)
    cache.put(SPEECH, SOUND)
    assert cache.get(other) is None


def test_the_least_used_go_first(tmp_path: Path) -> None:
    """As many as there are too many."""
    cache = SoundCache(tmp_path, 3 * SIZE)
    for number in (1, 2, 3):
        cache.put(spoken(number), SOUND)
        os.utime(tmp_path / f"{spoken(number).key}.wav", (number, number))
    cache.get(spoken(1))
    cache.put(spoken(4), SOUND)
    assert [number for number in (1, 2, 3, 4) if cache.get(spoken(number))] == [1, 3, 4]


def test_a_file_of_a_crash_is_not_taken_for_speech(tmp_path: Path) -> None:
    """Half a file is removed; the part of one is when the program starts again."""
    cache = SoundCache(tmp_path, 10 * SIZE)
    cache.put(SPEECH, SOUND)
    file = tmp_path / f"{SPEECH.key}.wav"
    file.write_bytes(SOUND.wav()[: SIZE // 2])
    (tmp_path / "abc.part").write_bytes(b"RIFF")
    assert SoundCache(tmp_path, 10 * SIZE).get(SPEECH) is None
    assert list(tmp_path.iterdir()) == []


def test_the_text_is_not_on_the_disk(tmp_path: Path) -> None:
    """Neither in names nor in files."""
    SoundCache(tmp_path, 10 * SIZE).put(SPEECH, SOUND)
    (file,) = tmp_path.iterdir()
    assert "Numero" not in file.name
    assert b"Numero" not in file.read_bytes()


@pytest.mark.logs("rendered speech is not kept in .*: Not a directory")
def test_a_disk_that_refuses_is_told_of_once(tmp_path: Path) -> None:
    """Speech goes on without a cache."""
    file = tmp_path / "file"
    file.write_bytes(b"")
    cache = SoundCache(file / "speech", 10 * SIZE)
    cache.put(SPEECH, SOUND)
    assert cache.get(SPEECH) is None
