"""Samples are cut, joined and brought to another rate without being harmed."""

from __future__ import annotations

import io
import wave

import numpy as np
import pytest

from queue_link.speech.loudness import peak_dbfs, rms_dbfs
from queue_link.speech.sound import (
    NotSound,
    Samples,
    Sound,
    joined,
    resampled,
    silence,
    sound_of_wav,
    trimmed,
)
from tests.queue_link.speech.sounds import tone


def samples(*values: int) -> Samples:
    return np.array(values, np.int16)


def wav(channels: int, width: int, frames: bytes, rate: int = 8000) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setparams((channels, width, rate, 0, "NONE", ""))
        out.writeframes(frames)
    return file.getvalue()


def test_a_wav_file_keeps_every_sample() -> None:
    """There and back again."""
    sound = Sound(16_000, samples(0, 1, -1, 32767, -32768))
    assert sound_of_wav(sound.wav()) == sound


def test_two_channels_become_one() -> None:
    """A recording in stereo is as loud as each of its sides."""
    stereo = wav(2, 2, samples(100, 300, -10, -20).tobytes())
    assert sound_of_wav(stereo) == Sound(8000, samples(200, -15))


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "is no WAV file: it ends too early"),
        (b"ID3 an mp3, renamed", "is no WAV file: file does not start with RIFF id"),
        (wav(1, 1, b"\x80\x80"), "has 8 bits a sample; save it with 16"),
        (tone().wav()[:-10], "is a WAV file that ends too early"),
    ],
)
def test_what_is_no_sound_says_why(data: bytes, why: str) -> None:
    """Whoever recorded it learns what to mend."""
    with pytest.raises(NotSound, match=why):
        sound_of_wav(data)


def test_sounds_are_joined_without_a_gap() -> None:
    """The samples of the second follow those of the first at once."""
    first, second = tone(0.1), tone(0.05, hertz=880)
    assert joined([first, second]) == Sound(first.rate, samples(*first.samples, *second.samples))


def test_sounds_of_several_rates_are_joined_at_the_highest() -> None:
    """Nothing is lost of the better recording; the times stay as they were."""
    both = joined([tone(0.1, rate=22_050), tone(0.2, rate=48_000)])
    assert both.rate == 48_000
    assert both.seconds == pytest.approx(0.3, abs=0.001)


@pytest.mark.parametrize("rate", [44_100, 48_000, 16_000])
def test_a_tone_at_another_rate_is_the_same_tone(rate: int) -> None:
    """Within a thousandth, away from the ends."""
    found, expected = resampled(tone(0.1, rate=22_050), rate), tone(0.1, rate=rate)
    middle = slice(rate // 100, rate // 20)
    assert np.allclose(found.samples[middle], expected.samples[middle], rtol=0, atol=8)


def test_what_a_lower_rate_cannot_hold_is_left_out() -> None:
    """Hiss above half the rate does not come back as a whistle."""
    assert rms_dbfs(resampled(tone(0.1, hertz=15_000, rate=44_100), 22_050)) < -50


def test_silence_around_a_clip_is_cut_off() -> None:
    """Inside it stays: words have pauses."""
    word = tone(0.1, hertz=441)
    padded = joined([silence(0.3, 22_050), word, silence(0.2, 22_050), word, silence(0.5, 22_050)])
    assert trimmed(padded).seconds == pytest.approx(0.4, abs=0.005)
    assert peak_dbfs(trimmed(padded)) == peak_dbfs(word)


def test_silence_alone_becomes_nothing() -> None:
    """There is no first loud sample to begin with."""
    assert trimmed(silence(0.1, 8000)).seconds == 0


def test_nothing_cannot_be_joined() -> None:
    """It has no rate."""
    with pytest.raises(ValueError, match="nothing to join"):
        joined([])
