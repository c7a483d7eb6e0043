"""What the documents show is what the programs take."""

from __future__ import annotations

import re
from pathlib import Path

import PySide6
import pytest

from counter_app.settings import CounterSettings
from display_app.settings import DisplaySettings
from kiosk_app.__main__ import LEFT, START_AGAIN
from kiosk_app.settings import KioskSettings
from queue_link.qt.shell import AppSettings
from queue_link.settings import decode_settings

ROOT = Path(__file__).resolve().parent.parent
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


def test_no_document_keeps_both_sides_of_a_merge() -> None:
    documents = (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"))
    torn = re.compile(r"^(<{7} |>{7} |={7}$)", flags=re.MULTILINE)
    assert [path.name for path in documents if torn.search(path.read_text(encoding="utf-8"))] == []


def test_the_settings_of_the_installation_guide_are_in_order() -> None:
    guide = (ROOT / "docs" / "installing-a-kiosk.md").read_text(encoding="utf-8")
    found = re.search(r"```toml\n(.*?)```", guide, flags=re.DOTALL)
    assert found
    decode_settings(found[1], KioskSettings, "installing-a-kiosk.md")


def unit(program: str) -> dict[str, str]:
    """The settings of a program's systemd unit."""
    text = (ROOT / "assets" / "systemd" / f"vuoro-{program}.service").read_text(encoding="utf-8")
    return dict(line.split("=", 1) for line in text.splitlines() if re.match(r"[A-Z]\w+=", line))


@pytest.mark.parametrize("program", ["kiosk", "display"])
def test_a_unit_is_watched_and_started_anew(program: str) -> None:
    """By signs of life that the program gives, not cage, which has started it; and never given up."""
    keys = unit(program)
    assert (keys["Type"], keys["NotifyAccess"], keys["Restart"]) == ("notify", "all", "always")
    assert int(keys["WatchdogSec"]) >= 10
    assert keys["StartLimitIntervalSec"] == "0"
    assert "cage" in keys["ExecStart"]
    assert "env -u WATCHDOG_PID" in keys["ExecStart"]


def test_a_kiosk_that_a_technician_has_ended_stays_ended() -> None:
    """One that staff want to start anew starts anew."""
    keys = unit("kiosk")
    assert keys["RestartPreventExitStatus"] == str(LEFT)
    assert keys["SuccessExitStatus"].split() == [str(START_AGAIN), str(LEFT)]


@pytest.mark.parametrize("program", ["kiosk", "display"])
def test_a_unit_leaves_cage_the_place_of_its_socket(program: str) -> None:
    """``ProtectHome=`` hides /run/user, ``ProtectSystem=strict`` makes it read-only (systemd.exec(5)): cage
    listens for its client there, and would end at once."""
    keys = unit(program)
    assert keys.get("ProtectHome", "no") == "no"
    assert keys["ProtectSystem"] == "full"


def test_the_guide_installs_what_the_wheels_do_not_bring() -> None:
    """The libraries of Qt's Wayland client, and a player of sounds that the kiosk knows."""
    guide = (ROOT / "docs" / "installing-a-kiosk.md").read_text(encoding="utf-8")
    found = re.search(r"apt-get install (.*)", guide)
    assert found
    packages = found[1].split()
    client = Path(PySide6.__file__).parent / "Qt" / "lib" / "libQt6WaylandClient.so.6"
    if client.exists():
        assert b"libwayland-cursor.so.0" in client.read_bytes()
    assert "libwayland-cursor0" in packages
    assert "alsa-utils" in packages, "it brings aplay"
