"""A device that nobody has let in yet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from queue_link.messages import Fault, Paired, PairingCode
from queue_link.qt.link import LinkState
from queue_link.qt.pairing import PairingScreen
from queue_link.qt.translations import Translations
from queue_link.token_file import TokenFile
from queue_link.vocabulary import BranchId, DeviceId, Reason, Role
from tests.fakes.link import FakeLink

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PAIRED = Paired("secret", DeviceId("d"), Role.KIOSK, BranchId("malmi"), "Kiosk 2")


def code(text: str) -> PairingCode:
    return PairingCode(text, NOW, NOW + timedelta(minutes=10))


@pytest.fixture
def link() -> FakeLink:
    return FakeLink(Role.KIOSK)


@pytest.fixture
def screen(qapp: QGuiApplication, link: FakeLink, tmp_path: Path) -> Iterator[PairingScreen]:
    made = PairingScreen(
        link, TokenFile(tmp_path / "token"), Translations("shared"), lambda window: window.show(), link
    )
    yield made
    made.close()


def test_the_code_is_shown_until_the_device_is_let_in(
    qtbot: QtBot, link: FakeLink, screen: PairingScreen, tmp_path: Path
) -> None:
    """The token is kept at once; the window goes when the device is welcomed."""
    assert screen.code == ""
    link.become(LinkState.PAIRING)
    link.tell(code("K7RD-3FXM"))
    assert screen.code == "K7RD-3FXM"
    link.tell(PAIRED)
    assert TokenFile(tmp_path / "token").read() == "secret"
    link.become(LinkState.ONLINE)
    assert screen.code == ""


def test_a_newer_code_takes_the_place_of_one_that_ran_out(link: FakeLink, screen: PairingScreen) -> None:
    link.tell(code("K7RD-3FXM"))
    link.become(LinkState.OFFLINE)
    link.tell(code("WVNP-46GH"))
    assert screen.code == "WVNP-46GH"


def test_a_refused_device_shows_no_code(link: FakeLink, screen: PairingScreen) -> None:
    """The program says why."""
    link.tell(code("K7RD-3FXM"))
    link.reject(Fault(Reason.PAIRING_REFUSED))
    assert screen.code == ""


@pytest.mark.logs("the token cannot be kept")
def test_a_token_that_cannot_be_kept_is_told(qapp: QGuiApplication, link: FakeLink, tmp_path: Path) -> None:
    """The device works until its program ends."""
    nowhere = TokenFile(tmp_path / "nowhere" / "token")
    PairingScreen(link, nowhere, Translations("shared"), lambda window: window.show(), link)
    link.tell(PAIRED)
