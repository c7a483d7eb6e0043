"""The pages of people: named for screen readers, whole in every language, and reached by the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTabWidget, QWidget

from counter_app.windows.account_menu import AccountMenu
from queue_link.commands import CloseCounter
from queue_link.people import Permission, PersonCard, PersonId, SignInMode, StaffRole
from queue_link.staff_commands import ChangePassword, ListDevices, ListPeople, ReadAudit, SignIn, SignOut
from queue_link.staff_results import (
    AuditLine,
    AuditRead,
    DevicesListed,
    KnownDevice,
    PeopleListed,
    WaitingDevice,
)
from queue_link.vocabulary import DeviceId, Role, VisitState
from tests.counter_app.conftest import Opener
from tests.counter_app.opened import OpenedDesk
from tests.counter_app.scene import NOW, SETUP, counter_view, supervisor_view, visit
from tests.counter_app.windows.test_accessibility import operated

AHTI = PersonCard(PersonId("p1"), "ahti", "Ahti", StaffRole.ADMINISTRATOR, tuple(Permission))
EINO = PersonCard(PersonId("p2"), "eino", "Eino", StaffRole.ADVISER)
DEVICES = DevicesListed(
    (KnownDevice(DeviceId("a"), Role.COUNTER, "Desk 3", here=True, seen_at=NOW, person="Aino"),),
    (WaitingDevice("K7RD-3FXM", "vuoro-kiosk", "0.1.0", "192.0.2.1", NOW, NOW + timedelta(minutes=10)),),
)
AUDITED = AuditRead((AuditLine(NOW, "pin-off", "Aino", "Desk 3", "Aino"),), more=True)
LANGUAGES = ["fi", "sv", "en"]


def signing_in(desk: OpenedDesk) -> None:
    desk.link.welcome(SETUP, SignInMode.PIN)


def new_password(desk: OpenedDesk) -> None:
    desk.link.welcome(SETUP, SignInMode.PIN, replace(EINO, must_change=True))


def handing_over(desk: OpenedDesk) -> None:
    desk.link.welcome(SETUP, SignInMode.PIN, EINO)
    desk.show(counter_view())


def at_a_counter(desk: OpenedDesk) -> None:
    desk.link.welcome(SETUP, SignInMode.PIN, replace(EINO, name="Maria Niemi"))
    desk.show(counter_view())


def administration(desk: OpenedDesk, tab: int) -> None:
    desk.link.role = Role.SUPERVISOR
    desk.link.welcome(SETUP, SignInMode.PIN, AHTI)
    desk.show(supervisor_view())
    entry(desk, "administration")
    desk.answer(PeopleListed((AHTI, EINO)))
    if tab:
        desk.find(QTabWidget, "administration-tabs").setCurrentIndex(tab)
        desk.answer((DEVICES, AUDITED)[tab - 1])


def people(desk: OpenedDesk) -> None:
    administration(desk, 0)


def devices(desk: OpenedDesk) -> None:
    administration(desk, 1)


def audited(desk: OpenedDesk) -> None:
    administration(desk, 2)


def entry(desk: OpenedDesk, name: str) -> None:
    """Choose from the menu of whoever is signed in."""
    menu = desk.find(AccountMenu, "account").menu()
    (found,) = (action for action in menu.actions() if action.objectName() == name)
    assert found.isVisible()
    found.trigger()


Page = Callable[[OpenedDesk], None]
PAGES = [signing_in, new_password, handing_over, at_a_counter, people, devices, audited]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_everything_operable_has_a_name(adviser: OpenedDesk, page: Page, language: str) -> None:
    page(adviser)
    adviser.speak(language)
    for widget in operated(adviser):
        name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        assert name, f"{widget.metaObject().className()} {widget.objectName()} has no name"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("size", [(1000, 640), (880, 600)])
def test_no_words_are_cut_off(adviser: OpenedDesk, page: Page, language: str, size: tuple[int, int]) -> None:
    adviser.window.resize(*size)
    page(adviser)
    adviser.speak(language)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    QApplication.processEvents()
    for widget in adviser.window.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.isVisible():
            continue
        cut = f"{widget.objectName()} {widget.property('text')!r} {widget.size()}"
        if isinstance(widget, QLabel) and widget.wordWrap():
            assert widget.height() >= widget.heightForWidth(widget.width()), cut
        else:
            assert widget.width() >= widget.minimumSizeHint().width(), cut
            assert widget.height() >= widget.minimumSizeHint().height() - 2, cut


@pytest.mark.parametrize("page", PAGES)
def test_the_tab_key_reaches_every_control(adviser: OpenedDesk, page: Page) -> None:
    page(adviser)
    reached: set[QWidget | None] = set()
    for _ in range(40):
        adviser.key("Tab")
        reached.add(adviser.window.focusWidget())
    for widget in operated(adviser):
        assert widget in reached or not widget.isEnabled(), widget.objectName()


def test_each_tab_asks_for_what_it_shows(adviser: OpenedDesk) -> None:
    administration(adviser, 2)
    assert [type(command) for command in adviser.sent] == [ListPeople, ReadAudit]
    adviser.find(QTabWidget, "administration-tabs").setCurrentIndex(1)
    assert isinstance(adviser.sent[-1], ListDevices)


def test_signing_out_with_a_visit_in_hand_is_asked(adviser: OpenedDesk) -> None:
    """It is handed back, or nothing happens."""
    adviser.link.welcome(SETUP, SignInMode.PASSWORD, replace(EINO, name="Maria Niemi"))
    adviser.show(counter_view(visit("B004", VisitState.CALLED)))
    entry(adviser, "sign-out-person")
    assert adviser.sent == []
    adviser.press("cancel")
    assert adviser.sent == []
    entry(adviser, "sign-out-person")
    adviser.press("confirm")
    assert adviser.sent == [SignOut(hand_back=True)]


def test_leaving_the_counter_is_not_signing_out(adviser: OpenedDesk) -> None:
    """The button says so, where people sign in."""
    adviser.link.welcome(SETUP, SignInMode.PASSWORD, replace(EINO, name="Maria Niemi"))
    adviser.show(counter_view())
    assert adviser.button("sign-out").text() == "Leave counter"
    adviser.press("sign-out")
    assert adviser.sent == [CloseCounter()]


def test_what_the_one_before_saw_is_gone(adviser: OpenedDesk) -> None:
    """As soon as nobody is signed in any more."""
    adviser.link.welcome(SETUP, SignInMode.PASSWORD, EINO)
    adviser.show(counter_view(visit("B004", VisitState.CALLED)))
    adviser.link.welcome(SETUP, SignInMode.PASSWORD)
    assert adviser.is_shown("login")
    assert adviser.dispatch.desk.visit is None


def test_whoever_keeps_a_one_time_password_is_signed_out(adviser: OpenedDesk) -> None:
    new_password(adviser)
    adviser.press("keep-password")
    assert adviser.sent == [SignOut()]


def test_no_secret_stays_on_a_page(adviser: OpenedDesk) -> None:
    """Nor in what the program says of what it sent."""
    signing_in(adviser)
    said = repr([SignIn("aino", "two ferries"), ChangePassword("two ferries", "a heron")])
    assert "ferries" not in said
    assert "heron" not in said


def test_in_an_open_branch_the_supervisor_still_lets_devices_in(opener: Opener) -> None:
    """Nobody signs in there: people are not administered, devices and what was done are shown."""
    desk = opener(Role.SUPERVISOR)
    desk.welcome(supervisor_view())
    entry(desk, "administration")
    tabs = desk.find(QTabWidget, "administration-tabs")
    assert [tabs.isTabVisible(place) for place in range(3)] == [False, True, True]
    assert isinstance(desk.sent[-1], ListDevices)
