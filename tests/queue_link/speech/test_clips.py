"""Recordings in a folder."""

from __future__ import annotations

import io
import wave
from pathlib import Path

import pytest

from queue_link.speech.clip_names import NoClip
from queue_link.speech.clips import Clips, clip_faults
from queue_link.speech.loudness import LEVEL_DBFS, rms_dbfs
from queue_link.speech.sound import joined, silence
from queue_link.vocabulary import Language
from tests.queue_link.speech.sounds import save, tone

SO = Language("so")


def test_clips_are_known_by_language_and_name(tmp_path: Path) -> None:
    """``so/num/1.wav`` is the clip ``num/1`` of Somali."""
    save(tmp_path, "so/num/1", tone())
    clips = Clips(tmp_path)
    assert clips.languages == {"so"}
    assert clips.has(SO, "num/1")
    assert not clips.has(SO, "num/2")
    assert not clips.has(Language("fi"), "num/1")


def test_no_folder_has_no_clips() -> None:
    """Most machines have none."""
    assert Clips(None).languages == set()


def test_joined_clips_are_equally_loud_and_without_gaps(tmp_path: Path) -> None:
    """A whisper in a long silence beside a shout, in another rate."""
    save(tmp_path, "so/word/number", joined([silence(0.5, 22_050), tone(0.3, amplitude=300)]))
    save(tmp_path, "so/num/1", tone(0.3, amplitude=30_000, rate=44_100))
    sound = Clips(tmp_path).joined(SO, ("word/number", "num/1"))
    middle = len(sound.samples) // 2
    halves = [type(sound)(sound.rate, part) for part in (sound.samples[:middle], sound.samples[middle:])]
    assert sound.seconds == pytest.approx(0.6, abs=0.01)
    assert [rms_dbfs(half) for half in halves] == pytest.approx([LEVEL_DBFS] * 2, abs=0.3)


def test_a_pause_is_a_quarter_of_a_second(tmp_path: Path) -> None:
    """Between the number and the counter."""
    save(tmp_path, "so/num/1", tone(0.3))
    assert Clips(tmp_path).joined(SO, ("num/1", ",", "num/1")).seconds == pytest.approx(0.85, abs=0.01)


@pytest.mark.logs(r"a clip is not used: .*so/num/1\.wav: is no WAV file")
def test_a_clip_that_cannot_be_used_is_told_of_once(tmp_path: Path) -> None:
    """From then on it is missing, as if it were not there."""
    save(tmp_path, "so/num/1", tone()).write_bytes(b"an mp3, renamed")
    clips = Clips(tmp_path)
    with pytest.raises(NoClip, match="num/1"):
        clips.joined(SO, ("num/1",))
    assert not clips.has(SO, "num/1")


def test_faults_of_a_folder_are_told_with_their_files(tmp_path: Path) -> None:
    """All at once; what is sound is not mentioned."""
    save(tmp_path, "so/num/1", tone())
    save(tmp_path, "so/num/2", silence(0.5, 8000))
    save(tmp_path, "so/wrod/number", tone())
    save(tmp_path, "loose", tone())
    (tmp_path / "so/num/3.mp3").write_bytes(b"")
    with io.BytesIO() as data, wave.open(data, "wb") as eight_bits:
        eight_bits.setparams((1, 1, 8000, 0, "NONE", ""))
        eight_bits.writeframes(b"\x80" * 100)
        eight_bits.close()
        (tmp_path / "so/num/4.wav").write_bytes(data.getvalue())
    expected = "expected <language>/(word|num|letter|phrase)/<name>.wav"
    assert clip_faults(tmp_path) == (
        f"{tmp_path}/loose.wav: {expected}",
        f"{tmp_path}/so/num/2.wav: has nothing but silence in it",
        f"{tmp_path}/so/num/3.mp3: is not used: its name does not end in .wav",
        f"{tmp_path}/so/num/4.wav: has 8 bits a sample; save it with 16",
        f'{tmp_path}/so/wrod/number.wav: {expected}; did you mean "word"?',
    )


def test_a_folder_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    """A slip in the settings."""
    assert clip_faults(tmp_path / "none") == (f"{tmp_path}/none: is no folder",)
