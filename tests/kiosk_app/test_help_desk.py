"""A call for help between the customer and the staff."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import msgspec
import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk_app.comfort import Help
from kiosk_app.events import CallHelp
from kiosk_app.help_desk import HelpDesk
from queue_link.device_commands import CallForHelp, TakeBackHelp
from queue_link.qt.link import LinkState
from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import CounterId, HelpState, Language, Reason, Role, VisitId
from tests.fakes.link import FakeLink
from tests.kiosk_app.malmi_setup import NOW, SETUP, kiosk_view

CALL = CallHelp(Language("sv"), VisitId("visit-1"))


class Desk:
    """A help desk with a link, and what it told."""

    def __init__(self, parent: QObject) -> None:
        self.link = FakeLink(Role.KIOSK, NOW)
        self.desk = HelpDesk(self.link, parent)
        self.told: list[Help] = []
        self.desk.told.connect(self.told.append)
        self.link.welcome(SETUP)

    def show(self, state: HelpState, helper: CounterId | None = None) -> None:
        self.link.show(msgspec.structs.replace(kiosk_view(), help=state, helper=helper))

    @property
    def sent(self) -> list[object]:
        return [command for _, command in self.link.sent]


@pytest.fixture
def desk(qapp: QGuiApplication) -> Iterator[Desk]:
    owner = QObject()
    yield Desk(owner)
    owner.deleteLater()


def test_a_call_is_told_answered_and_over(desk: Desk) -> None:
    """A picture of the server from before the call says nothing about it."""
    desk.desk.call(CALL)
    assert desk.sent == [CallForHelp(Language("sv"), VisitId("visit-1"), NOW)]
    for state in (HelpState.NONE, HelpState.TOLD, HelpState.COMING, HelpState.NONE, HelpState.NONE):
        desk.show(state)
    assert desk.told == [Help.TOLD, Help.COMING, Help.NONE]


def test_after_a_new_connection_it_is_the_same_call(desk: Desk) -> None:
    """The server may have forgotten it; its time says which one it is."""
    desk.desk.call(CALL)
    desk.show(HelpState.TOLD)
    desk.link.now = NOW + timedelta(minutes=2)
    desk.link.become(LinkState.OFFLINE)
    desk.link.become(LinkState.ONLINE)
    desk.show(HelpState.NONE)
    assert desk.sent == [CallForHelp(Language("sv"), VisitId("visit-1"), NOW)] * 2
    assert desk.told == [Help.TOLD]


def test_whoever_comes_is_remembered_over_a_restart_of_the_server(desk: Desk) -> None:
    desk.desk.call(CALL)
    desk.show(HelpState.COMING, CounterId("3"))
    desk.link.become(LinkState.OFFLINE)
    desk.link.become(LinkState.ONLINE)
    call = CallForHelp(Language("sv"), VisitId("visit-1"), NOW, coming=True, counter=CounterId("3"))
    assert desk.sent[-1] == call
    desk.desk.call(CALL)
    assert desk.sent[-1] == CallForHelp(Language("sv"), VisitId("visit-1"), NOW)


def test_a_call_that_was_taken_is_told_anew_although_no_view_has_shown_it(desk: Desk) -> None:
    """A server that is started again right after its answer knows nothing of it."""
    desk.desk.call(CALL)
    desk.link.answer(desk.link.sent[-1][0], Accepted())
    desk.link.become(LinkState.OFFLINE)
    desk.link.become(LinkState.ONLINE)
    assert desk.sent == [CallForHelp(Language("sv"), VisitId("visit-1"), NOW)] * 2


def test_a_call_that_reaches_nobody_has_failed(desk: Desk) -> None:
    """For want of a connection, or because the server does not take it."""
    desk.desk.call(CALL)
    desk.link.expire(desk.link.sent[-1][0])
    desk.desk.call(CALL)
    desk.link.answer(desk.link.sent[-1][0], Refusal(Reason.NOT_PERMITTED))
    assert desk.told == [Help.FAILED, Help.FAILED]
    desk.desk.let_go()
    assert not any(isinstance(command, TakeBackHelp) for command in desk.sent)


def test_who_goes_away_takes_the_call_back(desk: Desk) -> None:
    """Once; and what the server still says of it is for nobody."""
    desk.desk.call(CALL)
    desk.link.answer(desk.link.sent[-1][0], Accepted())
    desk.desk.let_go()
    desk.desk.let_go()
    desk.show(HelpState.COMING)
    assert desk.sent[1:] == [TakeBackHelp()]
    assert desk.told == []
