"""How loud things are, measured."""

from __future__ import annotations

import numpy as np
import pytest

from queue_link.speech.loudness import (
    LEVEL_DBFS,
    PEAK_DBFS,
    SILENT_DBFS,
    gained,
    levelled,
    peak_dbfs,
    rms_dbfs,
)
from queue_link.speech.sound import Sound, silence
from tests.queue_link.speech.sounds import tone


def test_levels_are_told_from_full_scale() -> None:
    """A sine of full scale has its peak at 0 and its root mean square 3 dB below."""
    full = tone(0.5, hertz=440, amplitude=32767)
    assert peak_dbfs(full) == pytest.approx(0, abs=0.01)
    assert rms_dbfs(full) == pytest.approx(-3.01, abs=0.02)


def test_silence_has_a_level() -> None:
    """No sample, or none but zeros."""
    assert rms_dbfs(silence(0, 8000)) == rms_dbfs(silence(1, 8000)) == SILENT_DBFS
    assert levelled(silence(0.1, 8000)) == silence(0.1, 8000)


@pytest.mark.parametrize("decibels", [-24.0, -6.0, 3.0])
def test_gain_is_in_decibels(decibels: float) -> None:
    """As many as were asked for."""
    sound = tone()
    assert rms_dbfs(gained(sound, decibels)) - rms_dbfs(sound) == pytest.approx(decibels, abs=0.05)


def test_too_much_gain_is_cut_off_and_does_not_wrap_around() -> None:
    """A sample that overflowed would be a crack."""
    loud = Sound(8000, np.array([20_000, -20_000], np.int16))
    assert gained(loud, 12).samples.tolist() == [32767, -32768]


@pytest.mark.parametrize("amplitude", [200, 3000, 30_000])
def test_whatever_is_recorded_is_brought_to_one_level(amplitude: int) -> None:
    """A whispered clip and a shouted one."""
    assert rms_dbfs(levelled(tone(amplitude=amplitude))) == pytest.approx(LEVEL_DBFS, abs=0.1)


def test_peaks_stay_below_full_scale() -> None:
    """A sound of clicks is left softer than the level rather than cut off."""
    clicks = Sound(8000, np.array([0] * 4000 + [20_000] + [0] * 4000, np.int16))
    assert peak_dbfs(levelled(clicks)) == pytest.approx(PEAK_DBFS, abs=0.01)
