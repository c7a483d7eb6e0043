from __future__ import annotations

import msgspec
import pytest

from kiosk_app.printing.settings import Ability, PrinterSettings


def test_usual_printers_need_no_more_than_an_address() -> None:
    """Everything else has the values of the most common models."""
    settings = msgspec.convert({"host": "10.0.0.9"}, PrinterSettings)
    assert (settings.port, settings.width_dots, settings.confirms) == (9100, 576, Ability.PROBE)


@pytest.mark.parametrize(
    "wrong",
    [{"port": 0}, {"width_dots": 577}, {"buffer_bytes": 10}, {"speed": 1}, {"times": {"heartbeat": -1}}],
)
def test_impossible_settings_are_refused(wrong: dict[str, object]) -> None:
    """A fault in the settings is found at the start, not at the first slip."""
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(wrong, PrinterSettings)


@pytest.mark.parametrize(("buffer_bytes", "rows"), [(4096, 24), (65536, 24), (2048, 13), (1024, 6)])
def test_bands_follow_the_buffer(buffer_bytes: int, rows: int) -> None:
    """A smaller memory gets smaller bands."""
    assert PrinterSettings(buffer_bytes=buffer_bytes).band_rows == rows
