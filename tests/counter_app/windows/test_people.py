"""Signing in, one's own password, people and devices: clicked through against a real server."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QTabWidget
from pytestqt.qtbot import QtBot

from counter_app.windows.account_menu import AccountMenu
from queue_link.messages import Hello, Paired, PairingCode
from queue_link.people import SignInMode
from queue_link.qt.translations import Translations
from queue_link.token_file import TokenFile
from queue_link.vocabulary import Language, Role
from tests.counter_app.live import LiveDesk, LiveServer
from tests.queue_server.running import Talk, connection
from tests.queue_server.staff.staffed import PASSWORD, PIN, let_sign_in

SOON_MS = 10_000
NEW = "a heron on the harbour wall"
OpenLive = Callable[[Role | None], LiveDesk]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[LiveServer]:
    made = LiveServer(tmp_path, SignInMode.PIN)
    yield made
    made.close()


@pytest.fixture
def live(application: QApplication, server: LiveServer, tmp_path: Path) -> Iterator[OpenLive]:
    """Opens windows over the server."""
    translations = Translations("shared", "counter")
    translations.use(application, Language("en"))
    opened: list[LiveDesk] = []

    def open_desk(role: Role | None) -> LiveDesk:
        opened.append(LiveDesk(application, server, role, translations, TokenFile(tmp_path / "token")))
        return opened[-1]

    yield open_desk
    for desk in opened:
        desk.close()


def write(desk: LiveDesk, name: str, text: str) -> None:
    desk.find(QLineEdit, name).setText(text)


def choose(desk: LiveDesk, name: str) -> None:
    """An entry of the account's menu."""
    menu = desk.find(AccountMenu, "account").menu()
    (entry,) = (action for action in menu.actions() if action.objectName() == name)
    assert entry.isVisible(), name
    entry.trigger()


def sign_in(qtbot: QtBot, desk: LiveDesk, login: str, password: str = PASSWORD) -> None:
    qtbot.waitUntil(lambda: desk.window.told()["asks_to_sign_in"] is True, timeout=SOON_MS)
    write(desk, "login", login)
    write(desk, "secret", password)
    desk.press("sign-in-person")
    assert desk.find(QLineEdit, "secret").text() == ""
    qtbot.waitUntil(lambda: desk.window.told()["person"] == login.title(), timeout=SOON_MS)


def wait_for_message(qtbot: QtBot, desk: LiveDesk, expected: str) -> None:
    qtbot.waitUntil(lambda: expected in desk.text("message"), timeout=SOON_MS)


def rows(desk: LiveDesk, name: str) -> list[list[str]]:
    model = desk.find(QTableView, name).model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def select(desk: LiveDesk, name: str, words: str) -> None:
    """The row in which these words stand."""
    (place,) = (place for place, row in enumerate(rows(desk, name)) if words in row)
    desk.find(QTableView, name).selectRow(place)


def test_an_adviser_signs_in_and_out(qtbot: QtBot, live: OpenLive) -> None:
    """By the keyboard; then takes a counter under their own name."""
    desk = live(Role.COUNTER)
    qtbot.waitUntil(lambda: desk.is_shown("login"), timeout=SOON_MS)
    write(desk, "login", "aino")
    desk.find(QLineEdit, "login").setFocus()
    desk.key("Return")
    write(desk, "secret", PASSWORD)
    desk.key("Return")
    qtbot.waitUntil(lambda: desk.is_shown("counter-choice-1"), timeout=SOON_MS)
    assert not desk.is_shown("adviser-name")
    desk.press("counter-choice-1")
    desk.press("sign-in")
    qtbot.waitUntil(lambda: desk.window.told()["counter"] == "1", timeout=SOON_MS)
    assert desk.text("place") == "Counter 1  ·  All"
    assert desk.find(AccountMenu, "account").text() == "Aino"
    choose(desk, "sign-out-person")
    qtbot.waitUntil(lambda: desk.is_shown("login"), timeout=SOON_MS)


def test_a_wrong_password_is_told(qtbot: QtBot, live: OpenLive) -> None:
    """After some of them with how long to wait."""
    desk = live(Role.COUNTER)
    qtbot.waitUntil(lambda: desk.is_shown("login"), timeout=SOON_MS)
    for expected in (*["do not match"] * 3, "Too many wrong tries. Try again in 5 s."):
        write(desk, "login", "aino")
        write(desk, "secret", "wrong")
        desk.press("sign-in-person")
        wait_for_message(qtbot, desk, expected)


def test_a_pin_signs_in(qtbot: QtBot, live: OpenLive) -> None:
    """Its field takes digits only."""
    desk = live(Role.COUNTER)
    qtbot.waitUntil(lambda: desk.is_shown("login"), timeout=SOON_MS)
    desk.press("other-way")
    write(desk, "login", "aino")
    QTest.keyClicks(desk.find(QLineEdit, "secret"), f"a{PIN}")
    assert desk.find(QLineEdit, "secret").text() == PIN
    desk.press("sign-in-person")
    qtbot.waitUntil(lambda: desk.window.told()["person"] == "Aino", timeout=SOON_MS)


def test_a_one_time_password_is_changed_first(qtbot: QtBot, live: OpenLive, server: LiveServer) -> None:
    let_sign_in(server.running, "Eino", must_change=True)
    desk = live(Role.COUNTER)
    sign_in(qtbot, desk, "eino")
    assert desk.is_shown("new-password")
    for field, text in (("old-password", PASSWORD), ("new-password", NEW), ("new-password-again", "another")):
        write(desk, field, text)
    assert not desk.button("change-password").isEnabled()
    write(desk, "new-password-again", NEW)
    desk.press("change-password")
    qtbot.waitUntil(lambda: desk.is_shown("counter-choice-1"), timeout=SOON_MS)


def test_a_supervisor_works_at_a_counter_and_back(qtbot: QtBot, live: OpenLive) -> None:
    desk = live(Role.COUNTER)
    sign_in(qtbot, desk, "sirpa")
    qtbot.waitUntil(lambda: desk.is_shown("close-day"), timeout=SOON_MS)
    choose(desk, "work-at-counter")
    qtbot.waitUntil(lambda: desk.is_shown("counter-choice-1"), timeout=SOON_MS)
    choose(desk, "supervise")
    qtbot.waitUntil(lambda: desk.is_shown("close-day"), timeout=SOON_MS)


def test_an_administrator_adds_and_disables_somebody(qtbot: QtBot, live: OpenLive) -> None:
    """The one-time password is shown once; it is all in the log."""
    desk = live(Role.SUPERVISOR)
    sign_in(qtbot, desk, "ahti")
    choose(desk, "administration")
    qtbot.waitUntil(lambda: len(rows(desk, "people")) == 3, timeout=SOON_MS)
    desk.press("add-person")
    write(desk, "person-login", "eino")
    write(desk, "person-name", "Eino")
    desk.press("confirm")
    qtbot.waitUntil(
        lambda: desk.dialog is not None and desk.dialog.windowTitle() == "Password of Eino", timeout=SOON_MS
    )
    desk.press("confirm")
    qtbot.waitUntil(lambda: len(rows(desk, "people")) == 4, timeout=SOON_MS)
    select(desk, "people", "Eino")
    desk.press("disable-person")
    desk.press("confirm")
    qtbot.waitUntil(
        lambda: ["Eino", "eino", "Adviser", "–", "disabled"] in rows(desk, "people"), timeout=SOON_MS
    )
    desk.find(QTableView, "people").selectionModel().clear()
    desk.find(QTabWidget, "administration-tabs").setCurrentIndex(2)
    qtbot.waitUntil(lambda: len(rows(desk, "audit")) == 3, timeout=SOON_MS)
    assert [row[1:3] for row in rows(desk, "audit")] == [
        ["Person disabled", "Ahti"],
        ["Person added", "Ahti"],
        ["Signed in", "Ahti"],
    ]
    desk.press("leave-administration")
    assert desk.is_shown("close-day")


def test_a_device_is_let_in_and_another_shut_out(qtbot: QtBot, live: OpenLive, server: LiveServer) -> None:
    """After the code was compared, and after a question."""

    async def ask_to_be_let_in() -> tuple[Talk, PairingCode]:
        opened = connection(server.running.port)
        talk = await opened.__aenter__()
        kept.append(opened)
        await talk.say(Hello("", "vuoro-kiosk", "0.1.0"))
        code = await talk.hear()
        assert isinstance(code, PairingCode)
        return talk, code

    kept: list[object] = []
    desk = live(Role.SUPERVISOR)
    sign_in(qtbot, desk, "sirpa")
    talk, code = server.now(ask_to_be_let_in)
    choose(desk, "administration")
    qtbot.waitUntil(lambda: len(rows(desk, "waiting-devices")) == 1, timeout=SOON_MS)
    select(desk, "waiting-devices", code.code)
    desk.press("approve-device")
    assert desk.dialog is not None
    assert code.code in desk.dialog.windowTitle()
    write(desk, "device-name", "Kiosk 2")
    desk.press("confirm")
    paired = server.now(talk.hear)
    assert isinstance(paired, Paired)
    assert (paired.role, paired.name) == (Role.KIOSK, "Kiosk 2")
    qtbot.waitUntil(lambda: any("Kiosk 2" in row for row in rows(desk, "known-devices")), timeout=SOON_MS)
    select(desk, "known-devices", "Kiosk 2")
    desk.press("revoke-device")
    desk.press("confirm")
    qtbot.waitUntil(lambda: all("Kiosk 2" not in row for row in rows(desk, "known-devices")), timeout=SOON_MS)
    server.now(lambda: asyncio.wait_for(talk.connection.wait_closed(), 5))


def test_a_new_desk_shows_its_code_and_is_let_in(qtbot: QtBot, live: OpenLive, tmp_path: Path) -> None:
    """It keeps its token, and goes on with it at once: somebody can sign in."""
    boss, new = live(Role.SUPERVISOR), live(None)
    qtbot.waitUntil(lambda: new.pairing.code != "", timeout=SOON_MS)
    sign_in(qtbot, boss, "sirpa")
    choose(boss, "administration")
    qtbot.waitUntil(lambda: len(rows(boss, "waiting-devices")) == 1, timeout=SOON_MS)
    select(boss, "waiting-devices", new.pairing.code)
    boss.press("approve-device")
    write(boss, "device-name", "Desk 4")
    boss.press("confirm")
    qtbot.waitUntil(lambda: new.is_shown("login"), timeout=SOON_MS)
    assert new.pairing.code == ""
    assert len(TokenFile(tmp_path / "token").read()) == 43
