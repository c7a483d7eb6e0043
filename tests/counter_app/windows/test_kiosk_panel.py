"""Kiosks from afar: what the supervisor sees and does, and what advisers are told."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QTableView, QTabWidget

from queue_link.device_commands import CloseKiosk, OpenKiosk, PrintTestPage, RestartKiosk
from queue_link.messages import CounterView, DisplayState, SupervisorView
from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import DeviceId, Language, PrinterState, Reason
from tests.counter_app.kiosks import DISPLAYS, GONE, KIOSKS, NO_PAPER, SILENT, WELL
from tests.counter_app.opened import OpenedDesk
from tests.counter_app.scene import counter_view, supervisor_view
from tests.counter_app.windows.test_supervisor_page import rows


def view() -> SupervisorView:
    return replace(supervisor_view(), kiosks=KIOSKS)


def choose(supervisor: OpenedDesk, row: int) -> None:
    supervisor.welcome(view())
    supervisor.find(QTabWidget, "tabs").setCurrentIndex(3)
    supervisor.find(QTableView, "kiosks").selectRow(row)


def test_kiosks_are_seen_with_their_printers(supervisor: OpenedDesk) -> None:
    choose(supervisor, 0)
    assert rows(supervisor, "kiosks") == [
        ["Kiosk 1 (0.1.0)", "In use", "Ready", "11:00", "10:57", "12 s"],
        ["Kiosk 2 (0.1.0)", "Closed", "Out of paper", "10:38", "–", "–"],
        ["Kiosk 3", "Gone since 10:55", "Not told yet", "–", "–", "–"],
    ]


def test_displays_are_seen_with_the_newest_call_that_they_know(supervisor: OpenedDesk) -> None:
    """One that lags behind the branch is told as such."""
    supervisor.welcome(replace(view(), displays=(*DISPLAYS, GONE_DISPLAY), newest_call=17))
    supervisor.find(QTabWidget, "tabs").setCurrentIndex(3)
    assert rows(supervisor, "displays") == [
        ["Lobby 3 (0.1.0)", "In use", "B003", "3 s"],
        ["Lobby 4 (0.1.0)", "In use", "A011, not the newest", "3 s"],
        ["Lobby 2", "Gone since 10:55", "–", "–"],
    ]


def test_each_fault_is_one_alarm(supervisor: OpenedDesk) -> None:
    supervisor.welcome(view())
    assert supervisor.text("alarm-text").split("\n") == [
        "Kiosk 2: Out of paper, since 10:38. Tickets since then:\N{NO-BREAK SPACE}3.",
        "Kiosk 3 has not been heard of since 10:55.",
    ]
    supervisor.show(replace(view(), kiosks=(WELL,)), 2)
    assert not supervisor.is_shown("alarms")


def test_req_36_sound_that_is_not_heard_is_one_alarm(supervisor: OpenedDesk) -> None:
    """Beside a fault of the printer; gone when it is mended."""
    both = replace(SILENT, printer=PrinterState.PAPER_OUT, since=NO_PAPER.since)
    supervisor.welcome(replace(view(), kiosks=(WELL, both)))
    assert supervisor.text("alarm-text").split("\n") == [
        "Kiosk 4: Out of paper, since 10:38.",
        "Kiosk 4: no sound, since 10:53.",
    ]
    supervisor.show(replace(view(), kiosks=(WELL, replace(both, silent_since=None))), 2)
    assert supervisor.text("alarm-text") == "Kiosk 4: Out of paper, since 10:38."


SILENT_DISPLAY = DisplayState(
    DeviceId("d1"), "Lobby 1", True, needs_somebody=True, silent_since=SILENT.silent_since
)
GONE_DISPLAY = DisplayState(DeviceId("d2"), "Lobby 2", False, gone_at=GONE.gone_at, needs_somebody=True)


def test_req_36_a_display_that_is_not_heard_is_an_alarm(supervisor: OpenedDesk) -> None:
    """With since when."""
    supervisor.welcome(replace(view(), kiosks=(WELL,), displays=(SILENT_DISPLAY,)))
    assert supervisor.text("alarm-text") == "Lobby 1: no sound, since 10:53."
    supervisor.show(replace(view(), kiosks=(WELL,)), 2)
    assert not supervisor.is_shown("alarms")


def test_a_display_that_is_gone_is_an_alarm(supervisor: OpenedDesk) -> None:
    """Until it is back; one that is well is none."""
    well = replace(SILENT_DISPLAY, needs_somebody=False, silent_since=None)
    supervisor.welcome(replace(view(), kiosks=(WELL,), displays=(well, GONE_DISPLAY)))
    assert supervisor.text("alarm-text") == "Lobby 2 has not been heard of since 10:55."
    supervisor.show(replace(view(), kiosks=(WELL,), displays=(well,)), 2)
    assert not supervisor.is_shown("alarms")


def test_req_36_advisers_are_told_of_a_display_that_is_not_heard(adviser: OpenedDesk) -> None:
    """Until it is."""
    adviser.welcome(replace(counter_view(), displays=(SILENT_DISPLAY,)))
    assert adviser.text("kiosk-note") == "Lobby 1: no sound, since 10:53."
    adviser.show(counter_view(), 2)
    assert not adviser.is_shown("kiosk-notes")


def test_a_kiosk_is_closed_with_a_message(supervisor: OpenedDesk) -> None:
    """In some languages; the others say what they always say."""
    choose(supervisor, 0)
    supervisor.press("close-kiosk")
    supervisor.find(QLineEdit, "closing-fi").setText("Huollossa ")
    supervisor.find(QLineEdit, "closing-en").setText("Being repaired")
    supervisor.press("confirm")
    texts = {Language("fi"): "Huollossa", Language("en"): "Being repaired"}
    assert supervisor.sent == [CloseKiosk(WELL.id, texts)]


def test_a_closed_kiosk_is_opened_by_one_press(supervisor: OpenedDesk) -> None:
    choose(supervisor, 1)
    assert not supervisor.is_shown("close-kiosk")
    supervisor.press("open-kiosk")
    assert supervisor.sent == [OpenKiosk(NO_PAPER.id)]


def test_a_test_page_is_printed_and_the_program_restarted(supervisor: OpenedDesk) -> None:
    """The restart is asked first."""
    choose(supervisor, 0)
    supervisor.press("print-test-page")
    supervisor.answer(Accepted())
    supervisor.show(view(), 2)
    supervisor.press("restart-kiosk")
    supervisor.press("confirm")
    assert supervisor.sent == [PrintTestPage(WELL.id), RestartKiosk(WELL.id)]


def test_nothing_is_asked_of_a_kiosk_that_is_gone(supervisor: OpenedDesk) -> None:
    """Closing it is possible: it says so when it comes back."""
    choose(supervisor, 2)
    assert not supervisor.button("print-test-page").isEnabled()
    assert not supervisor.button("restart-kiosk").isEnabled()
    assert supervisor.button("close-kiosk").isEnabled()


def test_without_a_chosen_kiosk_nothing_can_be_pressed(supervisor: OpenedDesk) -> None:
    supervisor.welcome(view())
    supervisor.find(QTabWidget, "tabs").setCurrentIndex(3)
    for name in ("print-test-page", "restart-kiosk", "close-kiosk"):
        assert not supervisor.button(name).isEnabled()


def test_a_refusal_is_told(supervisor: OpenedDesk) -> None:
    choose(supervisor, 0)
    supervisor.press("print-test-page")
    supervisor.answer(Refusal(Reason.NOT_CONNECTED))
    assert supervisor.text("message") == "“Print test page” was not done. The kiosk is not connected."


def test_advisers_are_told_of_kiosks_that_need_somebody(adviser: OpenedDesk) -> None:
    """And of nothing else."""
    adviser.welcome(counter_view())
    assert not adviser.is_shown("kiosk-notes")
    told: CounterView = replace(counter_view(), kiosks=(NO_PAPER, GONE, SILENT))
    adviser.show(told, 2)
    assert adviser.text("kiosk-note").split("\n")[1:] == [
        "• Kiosk 3 has not been heard of since 10:55.",
        "• Kiosk 4: no sound, since 10:53.",
    ]
    adviser.show(replace(counter_view(), kiosks=(SILENT,)), 3)
    assert adviser.text("kiosk-note") == "Kiosk 4: no sound, since 10:53."
    assert adviser.is_shown("kiosk-notes")


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("row", range(len(KIOSKS)))
def test_the_words_of_the_buttons_have_room(supervisor: OpenedDesk, language: str, row: int) -> None:
    """In a small window too."""
    choose(supervisor, row)
    supervisor.window.resize(880, 600)
    supervisor.speak(language)
    QCoreApplication.processEvents()
    for name in ("print-test-page", "restart-kiosk", "close-kiosk", "open-kiosk"):
        if supervisor.is_shown(name):
            button = supervisor.button(name)
            assert button.width() >= button.sizeHint().width(), button.text()
