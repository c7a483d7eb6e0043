"""An adviser's day at a real server: each act by the button or key that a person would press."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from counter_app.dispatch import CALL_PATIENCE_S
from queue_link.messages import DisplayView
from queue_link.qt.link import LinkState
from queue_link.qt.translations import Translations
from queue_link.vocabulary import Language, Role
from queue_server.domain.configuration import Calling
from tests.counter_app.at_a_server import RealDesk, ServerThread
from tests.queue_server.branches import ADVICE, branch
from tests.queue_server.running import SOON_S, Talk

CALLING = Calling(recall_cool_down_s=15, recalls_before_no_show=1, rejoin_within_min=15, undo_s=30)


class OpenDesk(Protocol):
    """Signed in to a counter, in English."""

    def __call__(
        self, counter: str, call_patience_s: float = CALL_PATIENCE_S, *, practice: bool = False
    ) -> RealDesk: ...


@pytest.fixture
def server(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[ServerThread]:
    """With a practice branch where a test asks for it."""
    practice: bool = getattr(request, "param", False)
    running = ServerThread(tmp_path, replace(branch(), calling=CALLING), practice=practice)
    yield running
    running.close()


@pytest.fixture
def open_desk(application: QApplication, server: ServerThread, qtbot: QtBot) -> Iterator[OpenDesk]:
    translations = Translations("shared", "counter")
    translations.use(application, Language("en"))
    opened: list[RealDesk] = []

    def opening(
        counter: str, call_patience_s: float = CALL_PATIENCE_S, *, practice: bool = False
    ) -> RealDesk:
        desk = RealDesk(application, translations, server, counter, call_patience_s, practice=practice)
        opened.append(desk)
        until(qtbot, lambda: desk.told["day_open"] is True)
        desk.sign_in()
        until(qtbot, lambda: desk.told["mode"] == "free")
        return desk

    yield opening
    for desk in opened:
        desk.close()


@pytest.fixture
def desk(open_desk: OpenDesk) -> RealDesk:
    return open_desk("1")


def until(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=int(SOON_S * 1000))


class Day:
    """Presses, and waits for what comes of it."""

    def __init__(self, desk: RealDesk, server: ServerThread, qtbot: QtBot) -> None:
        self.desk = desk
        self.server = server
        self._qtbot = qtbot

    def customers(self, count: int) -> list[str]:
        numbers = [str(self.server.take_ticket()) for _ in range(count)]
        self.until(waiting=count)
        return numbers

    def press(self, name: str, **then: object) -> None:
        """A button that can be pressed by then, and what ``told`` says afterwards."""
        until(self._qtbot, lambda: self.desk.is_shown(name) and self.desk.button(name).isEnabled())
        self.desk.press(name)
        self.until(**then)

    def confirm(self, **then: object) -> None:
        self.desk.press("confirm")
        self.until(**then)

    def until(self, **told: object) -> None:
        """And nothing is on its way any more."""
        until(self._qtbot, lambda: self.desk.told.items() >= {**told, "pending": 0}.items())

    def pass_time(self, seconds: float) -> None:
        """For the server; the desk hears of it by the next view."""
        self.server.pass_time(seconds=seconds)


@pytest.fixture
def day(desk: RealDesk, server: ServerThread, qtbot: QtBot) -> Day:
    return Day(desk, server, qtbot)


def test_a_customer_is_called_comes_and_is_served(day: Day) -> None:
    """The call says why it is this number."""
    (number,) = day.customers(1)
    day.press("call-next", visit=number, visit_state="called", waiting=0)
    assert day.desk.text("visit-why") == f"{number}: the only one waiting."
    assert day.desk.text("visit-check").startswith("Code ")
    day.press("start", mode="serving")
    day.press("finish", mode="free", message="")


def test_a_mistaken_finish_is_undone(day: Day) -> None:
    """The customer is at the counter again, as if nothing had happened."""
    (number,) = day.customers(1)
    day.press("call-next", mode="called")
    day.press("start", mode="serving")
    day.press("finish", mode="free")
    assert day.desk.button("undo").text().startswith(f"Undo finish of {number} (")
    day.press("undo", visit=number, mode="serving")


def test_a_mistaken_call_is_undone(day: Day) -> None:
    (number,) = day.customers(1)
    day.press("call-next", visit=number)
    day.press("undo", visit=None, waiting=1)


def test_nobody_is_given_up_before_being_called_again(day: Day, server: ServerThread) -> None:
    """The buttons say in how many seconds; a missed customer who comes waits again."""
    day.customers(1)
    day.press("call-next", mode="called")
    assert not day.desk.button("no-show").isEnabled()
    assert "Recall the number first." in day.desk.button("no-show").toolTip()
    assert not day.desk.button("recall").isEnabled()
    day.pass_time(15)
    server.take_ticket(ADVICE)
    day.press("recall", mode="called")
    assert not day.desk.button("no-show").isEnabled()
    assert "The number was shown just now" in day.desk.button("no-show").toolTip()
    day.pass_time(15)
    server.take_ticket(ADVICE)
    day.press("no-show")
    day.confirm(visit=None, waiting=2)
    day.press("undo", mode="called")
    day.press("no-show")
    day.confirm(visit=None, waiting=2)
    day.desk.find(QTableView, "aside").selectRow(0)
    day.press("rejoin", waiting=3)


def test_returned_parked_and_transferred(day: Day, open_desk: OpenDesk, qtbot: QtBot) -> None:
    """To a colleague, with a note that is seen there and with the wish to have it back."""
    colleague = open_desk("2")
    (number,) = day.customers(1)
    day.press("call-next", visit=number)
    day.press("return-mistake", visit=None, waiting=1)
    day.press("call-next", visit=number)
    day.press("transfer")
    day.desk.choose("transfer-to", "Counter 2")
    day.desk.find(QLineEdit, "transfer-note").setText("Photo is missing")
    day.desk.press("transfer-back")
    day.confirm(visit=None)
    until(qtbot, lambda: colleague.told["waiting"] == 1)
    colleague.press("call-next")
    until(qtbot, lambda: colleague.told["visit"] == number)
    assert colleague.text("visit-note") == "Note: Photo is missing"
    colleague.press("start")
    until(qtbot, lambda: colleague.told["mode"] == "serving" and not colleague.told["pending"])
    colleague.press("finish")
    until(qtbot, lambda: colleague.told["visit"] is None)
    day.until(waiting=1)
    day.press("call-next", visit=number)
    day.press("park")
    day.confirm(visit=None, waiting=0)


def test_another_matter_and_what_was_done(day: Day) -> None:
    """Under the same number, at the same counter."""
    (number,) = day.customers(1)
    day.press("call-next", mode="called")
    day.press("start", mode="serving")
    day.press("next-service")
    day.desk.choose("next-service-service", "Help with booking")
    day.confirm(visit=number, mode="serving")
    until_text(day, "visit-service", "Help with booking")
    day.press("finish-details")
    day.desk.choose("delivered-result-1", "To be continued")
    day.confirm(visit=None, message="")


def until_text(day: Day, name: str, text: str) -> None:
    until(day._qtbot, lambda: day.desk.text(name) == text)


def test_without_a_ticket_on_a_break_and_handed_over(day: Day) -> None:
    day.press("walk-up")
    day.desk.choose("walk-up-service", "Help with booking")
    day.confirm(mode="serving")
    day.press("hand-over")
    day.desk.find(QLineEdit, "hand-over-name").setText("Olli Oja")
    day.confirm(mode="serving")
    until(day._qtbot, lambda: "Olli Oja" in day.desk.text("place"))
    day.press("finish", mode="free")
    day.press("break")
    day.desk.choose("pause-reason", "Lunch")
    day.confirm(mode="break")
    day.press("resume", mode="free")


def test_two_desks_never_call_the_same_number(day: Day, open_desk: OpenDesk, qtbot: QtBot) -> None:
    """Both press at once; one of them gets the customer, the other is told that nobody waits."""
    other = open_desk("2")
    (number,) = day.customers(1)
    until(qtbot, lambda: other.told["waiting"] == 1)
    day.desk.press("call-next")
    other.press("call-next")
    until(qtbot, lambda: {day.desk.told["visit"], other.told["visit"]} == {number, None})
    until(qtbot, lambda: "Nobody is waiting" in f"{day.desk.told['message']} {other.told['message']}")


def test_a_silent_alarm_reaches_a_colleague_who_comes(day: Day, open_desk: OpenDesk, qtbot: QtBot) -> None:
    """Raised with one press while serving; the raiser ends it."""
    colleague = open_desk("2")
    (number,) = day.customers(1)
    day.press("call-next", visit=number)
    day.desk.press("raise-panic")
    until(qtbot, lambda: colleague.is_shown("panic") and day.desk.is_shown("own-panic"))
    assert colleague.text("panic-text").startswith("Counter 1, Adviser 1 needs colleagues at once")
    assert day.desk.text("own-panic-text") == "Colleagues know."
    colleague.press("answer-panic")
    until_text(day, "own-panic-text", "Colleagues know. Coming: Counter 2, Adviser 2.")
    assert day.desk.told["visit"] == number
    day.desk.press("end-panic")
    until(qtbot, lambda: not colleague.is_shown("panic") and not day.desk.is_shown("own-panic"))


@pytest.mark.parametrize("server", [True], indirect=True, ids=["practice"])
def test_who_practises_is_told_so_and_alarms_nobody_at_work(
    desk: RealDesk, open_desk: OpenDesk, qtbot: QtBot
) -> None:
    """Practice and work are two branches; each desk sees its own only."""
    trainee, colleague = open_desk("2", practice=True), open_desk("3")
    assert trainee.text("practice") == "PRACTICE"
    assert trainee.told["practice"]
    assert not desk.is_shown("practice")
    trainee.press("raise-panic")
    until(qtbot, lambda: trainee.is_shown("own-panic"))
    assert trainee.text("own-panic-text") == "Only colleagues who practise know."
    # Alarms come in their order: with this one an earlier one would be there too.
    colleague.press("raise-panic")
    until(qtbot, lambda: desk.is_shown("panic"))
    assert desk.text("panic-text").startswith("Counter 3, Adviser 3 needs")
    assert "Counter 2" not in desk.text("panic-text")
    assert not trainee.is_shown("panic")


# --- the server is away ---------------------------------------------------------------------------


def calls(server: ServerThread) -> int:
    """How many calls the displays know of."""

    async def seen(display: Talk) -> int:
        return len((await display.see(DisplayView)).calls)

    return server.watch(seen, Role.DISPLAY)


def test_what_is_typed_outlives_a_restart_of_the_server(day: Day, server: ServerThread) -> None:
    """The form stays open over it, and is sent when it is confirmed."""
    (number,) = day.customers(1)
    day.press("call-next", visit=number)
    day.press("transfer")
    day.desk.choose("transfer-service", "Help with booking")
    day.desk.find(QLineEdit, "transfer-note").setText("Photo is missing")
    server.stop()
    until(day._qtbot, lambda: day.desk.told["link"] is LinkState.OFFLINE)
    assert day.desk.text("mode") == "No connection"
    server.start()
    day.until(link=LinkState.ONLINE)
    assert day.desk.find(QLineEdit, "transfer-note").text() == "Photo is missing"
    day.confirm(visit=None, waiting=1)
    day.press("call-next", visit=number)
    assert day.desk.text("visit-note") == "Note: Photo is missing"


def test_a_form_confirmed_in_the_gap_is_sent_afterwards(day: Day, server: ServerThread) -> None:
    (number,) = day.customers(1)
    day.press("call-next", visit=number)
    day.press("transfer")
    day.desk.choose("transfer-service", "Help with booking")
    server.stop()
    until(day._qtbot, lambda: day.desk.told["link"] is LinkState.OFFLINE)
    day.desk.press("confirm")
    assert day.desk.text("message") == "Sending “Transfer”… It will be sent when the server is back."
    server.start()
    day.until(visit=None, waiting=1, message="")


def test_a_call_pressed_in_the_gap_is_exactly_one_call(day: Day, server: ServerThread) -> None:
    """Whoever presses again and again while the server is away calls once."""
    first, _ = day.customers(2)
    server.stop()
    until(day._qtbot, lambda: day.desk.told["link"] is LinkState.OFFLINE)
    for _ in range(3):
        day.desk.press("call-next")
        day.desk.key("F2")
    assert day.desk.told["pending"] == 1
    server.start()
    day.until(visit=first, waiting=1)
    assert calls(server) == 1


def test_a_call_that_waited_too_long_is_given_up_and_says_so(
    open_desk: OpenDesk, server: ServerThread, qtbot: QtBot
) -> None:
    """The adviser may have left the desk: nobody is called then."""
    day = Day(open_desk("1", call_patience_s=0.3), server, qtbot)
    day.customers(1)
    server.stop()
    until(day._qtbot, lambda: day.desk.told["link"] is LinkState.OFFLINE)
    day.desk.press("call-next")
    until(day._qtbot, lambda: day.desk.told["pending"] == 0)
    given_up = "“Call next” was not done. The server could not be reached in time."
    assert day.desk.text("message") == given_up
    server.start()
    day.until(link=LinkState.ONLINE, visit=None, waiting=1)
    assert day.desk.text("message") == given_up
    assert calls(server) == 0
    day.press("call-next", mode="called")
