"""The band that everybody reaches."""

from __future__ import annotations

import pytest

from kiosk_app.reach import Reach, ScreenSettings, reach
from kiosk_app.settings import KioskSettings
from queue_link.settings import decode_settings
from queue_link.toml_document import SettingsFaults


@pytest.mark.parametrize(
    ("height", "mount", "floor", "ceiling"),
    [
        (531, 669, 0.0, 1.0),
        (531, 900, 0.0, 300 / 531),
        (1200, 300, 80 / 1200, 900 / 1200),
        (299, 380, 0.0, 1.0),
    ],
)
def test_req_18_the_band_lies_between_380_and_1200_mm(
    height: float, mount: float, floor: float, ceiling: float
) -> None:
    """From how high the picture hangs, and how high it is."""
    band = reach(ScreenSettings(width_mm=300, height_mm=height, mount_mm=mount))
    assert (band.floor, band.ceiling) == pytest.approx((floor, ceiling))


def test_an_unmeasured_screen_is_used_in_its_lower_half() -> None:
    assert reach(None) == Reach(0.0, 0.5)


def test_a_screen_out_of_reach_is_told_with_its_line() -> None:
    """Nobody finds out from a wheelchair."""
    text = "[screen]\nwidth_mm = 300\nheight_mm = 531\nmount_mm = 1150\n"
    with pytest.raises(SettingsFaults, match=r"50 mm of the picture lie between 380 and 1200 mm") as caught:
        decode_settings(text, KioskSettings, "kiosk.toml")
    assert "kiosk.toml:1" in str(caught.value)
