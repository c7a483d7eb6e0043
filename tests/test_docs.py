"""What the documents show is what the programs take."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from counter_app.settings import CounterSettings
from display_app.settings import DisplaySettings
from kiosk_app.settings import KioskSettings
from queue_link.qt.shell import AppSettings
from queue_link.settings import decode_settings

SETTINGS = Path(__file__).resolve().parent.parent / "docs" / "settings.md"


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("All three", AppSettings),
        ("Kiosk", KioskSettings),
        ("Display", DisplaySettings),
        ("Sound", DisplaySettings),
        ("Counter", CounterSettings),
    ],
)
def test_every_example_of_settings_is_in_order(heading: str, kind: type[AppSettings]) -> None:
    text = SETTINGS.read_text(encoding="utf-8")
    found = re.search(rf"## {heading}\n\n```toml\n(.*?)```", text, flags=re.DOTALL)
    assert found
    decode_settings(found[1], kind, "settings.md")
