"""What a display tells of itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from display_app.status_report import StatusReport
from queue_link.device_commands import DisplayStatus
from queue_link.messages import Call, CallForward
from queue_link.qt.link import LinkState
from queue_link.qt.speaker import open_speaker
from queue_link.speech.settings import SoundSettings
from queue_link.speech.sound_watch import MENDED_AFTER
from queue_link.speech.utterance import text
from queue_link.vocabulary import DisplayKind, Language, Role, TicketNumber
from tests.display_app.branch import SETUP, START
from tests.fakes.link import FakeLink
from tests.fakes.orphans import orphans_of


class Rig:
    """A report whose trouble is what the test says."""

    def __init__(self) -> None:
        self.trouble = ""
        self.owner = QObject()
        self.link = FakeLink(Role.DISPLAY, START)
        self.newest: Call | CallForward | None = None
        self.report = StatusReport(
            self.link, DisplayKind.DOOR, "0.1.0", lambda: self.trouble, lambda: self.newest, self.owner
        )

    def later(self, time: timedelta = timedelta(seconds=5)) -> None:
        self.link.now += time
        self.report.look()

    @property
    def told(self) -> list[object]:
        return [command for _, command in self.link.sent]


def status(
    silent_since: datetime | None = None, call: int = 0, number: TicketNumber | None = None
) -> DisplayStatus:
    """What the display of the rig tells."""
    return DisplayStatus(silent_since, DisplayKind.DOOR, "0.1.0", call, number)


@pytest.fixture
def rig(qtbot: QtBot) -> Iterator[Rig]:
    rig = Rig()
    yield rig
    # Python would delete them in whatever thread it collects its garbage.
    shiboken6.delete(rig.owner)
    shiboken6.delete(rig.link)


def test_req_36_sound_that_fails_is_told_once_and_so_is_its_end(rig: Rig) -> None:
    """With since when; not before it has been well for a while."""
    rig.link.welcome(SETUP)
    rig.trouble = "no sound card"
    for _ in range(10):
        rig.later()
    failed_at = START + timedelta(seconds=5)
    assert rig.told == [status(), status(failed_at)]
    rig.trouble = ""
    rig.later()
    assert len(rig.told) == 2
    rig.later(MENDED_AFTER)
    assert rig.told[2:] == [status()]


def test_a_server_that_was_away_is_told_again(rig: Rig) -> None:
    """With the time when it began; nothing is sent meanwhile."""
    rig.trouble = "no sound card"
    rig.link.welcome(SETUP)
    rig.link.become(LinkState.OFFLINE)
    rig.later()
    rig.later()
    assert rig.told == [status(START)]
    rig.link.welcome(SETUP)
    assert rig.told == [status(START)] * 2


def test_the_newest_call_is_told_with_its_number(rig: Rig) -> None:
    """Once, so that staff see whether a display is behind."""
    rig.link.welcome(SETUP)
    rig.newest = CallForward(214, TicketNumber("A024"), START)
    rig.later()
    rig.later()
    assert rig.told == [status(), status(call=214, number=TicketNumber("A024"))]


def test_signs_of_life_are_told_though_nothing_is_new(rig: Rig) -> None:
    rig.link.welcome(SETUP)
    rig.report.tell()
    assert rig.told == [status()] * 2


@pytest.mark.parametrize("sound", [SoundSettings(on=False), SoundSettings(speaker="")])
def test_req_36_a_display_that_is_to_be_silent_is_no_fault(
    rig: Rig, qtbot: QtBot, sound: SoundSettings
) -> None:
    """By the command line, or because it has no loudspeaker; also when it is to announce something."""
    speaker = open_speaker(sound, rig.owner)
    with qtbot.waitSignal(speaker.changed, timeout=20_000):
        speaker.start()
    speaker.say(text(Language("fi"), "numero"))
    rig.trouble = speaker.trouble
    rig.link.welcome(SETUP)
    rig.later()
    speaker.stop()
    assert rig.told == [status()]


def test_every_object_has_a_parent(rig: Rig) -> None:
    owner = QObject()

    def made() -> StatusReport:
        return StatusReport(rig.link, DisplayKind.LOBBY, "0.1.0", str, lambda: None, owner)

    assert orphans_of(made) == set()
