"""The kiosk's settings file."""

from __future__ import annotations

import pytest

from kiosk_app.comfort import Mode
from kiosk_app.settings import KioskSettings
from queue_link.settings import decode_settings
from queue_link.toml_document import SettingsFaults


def test_everything_can_be_left_out() -> None:
    """Without a printer, with the times that the law and good sense ask for."""
    settings = decode_settings("", KioskSettings, "kiosk.toml")
    assert settings.printer is None
    assert settings.times.warning >= 20


def test_printer_and_times_are_tables() -> None:
    """What is not named keeps its default."""
    text = '[printer]\nhost = "10.0.0.9"\n[times]\nidle = 90'
    settings = decode_settings(text, KioskSettings, "kiosk.toml")
    assert settings.printer is not None
    assert (settings.printer.host, settings.printer.port) == ("10.0.0.9", 9100)
    assert (settings.times.idle, settings.times.ticket) == (90, 45)


def test_modes_can_be_left_out() -> None:
    """All are on offer by default; one that is spelt wrong is told."""
    assert decode_settings("", KioskSettings, "kiosk.toml").modes == frozenset(Mode)
    settings = decode_settings('modes = ["high-contrast", "large-text"]', KioskSettings, "kiosk.toml")
    assert settings.modes == {Mode.HIGH_CONTRAST, Mode.LARGE_TEXT}
    with pytest.raises(SettingsFaults, match="big-text"):
        decode_settings('modes = ["big-text"]', KioskSettings, "kiosk.toml")


def test_a_warning_is_never_shorter_than_the_law_allows() -> None:
    """Twenty seconds, and a word spelt wrong is told in the same breath."""
    with pytest.raises(SettingsFaults) as caught:
        decode_settings("[times]\nwarning = 5\nidel = 60", KioskSettings, "kiosk.toml")
    assert "warning" in str(caught.value)
    assert 'did you mean "idle"?' in str(caught.value)
