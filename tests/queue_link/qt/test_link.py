"""The link of a Qt program: what reaches its window, in which thread, and how it ends."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator
from datetime import timedelta
from typing import Any, TypeVar

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from queue_link.commands import TakeTicket
from queue_link.messages import Answer, Fault, Snapshot
from queue_link.qt.link import Link, LinkSettings, LinkState
from queue_link.results import Accepted
from queue_link.vocabulary import Language, Reason, RequestId, ServiceId
from queue_link.wire_examples import snapshots, welcomes
from tests.fakes.server import SOON_S, ScriptedServer

TAKE = TakeTicket(ServiceId("permits"), Language("fi"))
T = TypeVar("T")


class ServerThread:
    """A scripted server in a thread of its own, so that it talks while the test holds the window still."""

    def __init__(self) -> None:
        self.server = ScriptedServer()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="server")
        self._thread.start()
        self.now(self.server.__aenter__())

    def now(self, work: Coroutine[Any, Any, T]) -> T:
        """Do it and wait for it, without letting the window do anything meanwhile."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(SOON_S)

    def stop(self) -> None:
        self.now(self.server.__aexit__(None, None, None))
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


class Seen:
    """What a link has told its program, and in which thread."""

    def __init__(self, link: Link) -> None:
        self.told: list[object] = []
        self.threads: set[threading.Thread] = set()
        link.welcomed.connect(self._note)
        link.snapshot.connect(self._note)
        link.state_changed.connect(self._note)
        link.answered.connect(lambda request, result: self._note((request, result)))
        link.expired.connect(self._note)

    def _note(self, what: object) -> None:
        self.told.append(what)
        self.threads.add(threading.current_thread())

    def snapshots(self) -> list[int]:
        return [told.seq for told in self.told if isinstance(told, Snapshot)]


@pytest.fixture
def server() -> Iterator[ServerThread]:
    running = ServerThread()
    yield running
    running.stop()


@pytest.fixture
def link(server: ServerThread, qapp: QCoreApplication) -> Iterator[Link]:
    made = Link(LinkSettings(server.server.url, "token"), "test")
    yield made
    made.stop()


@pytest.fixture
def online(link: Link, server: ServerThread, qtbot: QtBot) -> Any:
    """The link is welcomed; this is the server's end of its connection."""
    link.start()
    caller = server.now(server.server.welcomed())
    until(qtbot, lambda: link.state is LinkState.ONLINE)
    return caller


def until(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=int(SOON_S * 1000))


def view(seq: int) -> Snapshot:
    return msgspec.structs.replace(snapshots()["for a kiosk"], seq=seq)


def test_a_link_tells_its_window_what_it_hears(link: Link, server: ServerThread, qtbot: QtBot) -> None:
    """The state, the welcome, snapshots and answers, in this order and in the window's thread."""
    seen = Seen(link)
    link.start()
    caller = server.now(server.server.welcomed())
    until(qtbot, lambda: link.state is LinkState.ONLINE)
    request = link.send(TAKE)
    assert server.now(caller.hear_request()) == request
    server.now(caller.say(view(1)))
    server.now(caller.say(Answer(request, Accepted())))
    until(qtbot, lambda: len(seen.told) == 5)
    assert seen.told == [
        LinkState.CONNECTING,
        LinkState.ONLINE,
        welcomes()["to a kiosk"],
        view(1),
        (request, Accepted()),
    ]
    assert seen.threads == {threading.current_thread()}


def test_every_request_has_an_id_of_its_own(link: Link) -> None:
    assert len({link.send(TAKE) for _ in range(100)}) == 100


def test_what_is_sent_before_the_start_is_sent_after_it(
    link: Link, server: ServerThread, qtbot: QtBot
) -> None:
    """In the order of sending."""
    early = [link.send(TAKE) for _ in range(3)]
    link.start()
    caller = server.now(server.server.welcomed())
    assert [server.now(caller.hear_request()) for _ in early] == early


def test_a_busy_window_delays_neither_requests_nor_heartbeats(
    link: Link, server: ServerThread, online: Any
) -> None:
    """While the window's event loop stands still, the server hears the request and its pings are answered."""
    request = link.send(TAKE)
    assert server.now(online.hear_request()) == request
    server.now(online.answers_pings())


def test_a_busy_window_sees_only_the_newest_snapshot(
    link: Link, server: ServerThread, online: Any, qtbot: QtBot
) -> None:
    """What else happened meanwhile is told in full: answers, and that the connection was lost."""
    seen = Seen(link)
    request = link.send(TAKE)
    server.now(online.hear_request())
    for seq in range(1, 100):
        server.now(online.say(view(seq)))
    server.now(online.say(Answer(request, Accepted())))
    server.now(online.close())
    server.now(server.server.welcomed())
    assert seen.told == []
    until(qtbot, lambda: len(seen.told) == 5)
    assert seen.told == [
        view(99),
        (request, Accepted()),
        LinkState.OFFLINE,
        LinkState.ONLINE,
        welcomes()["to a kiosk"],
    ]


def test_a_window_that_keeps_up_misses_nothing(
    link: Link, server: ServerThread, online: Any, qtbot: QtBot
) -> None:
    seen = Seen(link)
    for seq in range(1, 6):
        server.now(online.say(view(seq)))
        until(qtbot, lambda: len(seen.snapshots()) == seq)  # noqa: B023 - waited for within the round
    assert seen.snapshots() == [1, 2, 3, 4, 5]


def test_a_window_blocked_in_its_own_slot_gets_what_came_meanwhile(
    link: Link, server: ServerThread, online: Any, qtbot: QtBot
) -> None:
    """A modal dialog runs an event loop inside a slot; nothing is lost behind it."""
    seen = Seen(link)

    def slow(snapshot: Snapshot) -> None:
        if snapshot.seq == 1:
            server.now(online.say(view(2)))
            until(qtbot, lambda: 2 in seen.snapshots())

    link.snapshot.connect(slow)
    server.now(online.say(view(1)))
    until(qtbot, lambda: seen.snapshots() == [1, 2])


def test_a_request_that_could_not_be_sent_in_time_expires(
    link: Link, server: ServerThread, qtbot: QtBot
) -> None:
    """The server is there and says nothing."""
    seen = Seen(link)
    link.start()
    server.now(server.server.caller())
    request = link.send(TAKE, patience_s=0.01)
    until(qtbot, lambda: request in seen.told)


def test_the_servers_clock_is_the_links_clock(
    link: Link, server: ServerThread, online: Any, qtbot: QtBot
) -> None:
    """As of the newest message, whatever this machine's clock says."""
    told = view(1).at
    server.now(online.say(view(1)))
    until(qtbot, lambda: link.last_heard == told)
    ahead = link.server_now() - told
    assert timedelta(0) <= ahead < timedelta(seconds=SOON_S)


def test_a_rejection_is_told_while_it_lasts(link: Link, server: ServerThread, qtbot: QtBot) -> None:
    """Staff see why; when the device is let in, it is forgotten."""
    link.start()
    caller = server.now(server.server.caller())
    fault = Fault(Reason.BAD_TOKEN, "revoked")
    server.now(caller.say(fault))
    server.now(caller.close())
    until(qtbot, lambda: link.state is LinkState.REJECTED)
    assert link.rejection == fault
    server.now(server.server.welcomed())
    until(qtbot, lambda: link.state is LinkState.ONLINE)
    assert link.rejection is None


def test_a_server_that_stops_is_no_rejection(
    link: Link, server: ServerThread, online: Any, qtbot: QtBot
) -> None:
    server.now(online.say(Fault(Reason.SHUTTING_DOWN)))
    server.now(online.close())
    until(qtbot, lambda: link.state is LinkState.OFFLINE)
    assert link.rejection is None


def test_a_replaced_link_stays_away(link: Link, server: ServerThread, online: Any, qtbot: QtBot) -> None:
    """Its thread has ended; what is sent then is given up at once, whatever patience it has."""
    server.now(online.say(Fault(Reason.REPLACED)))
    server.now(online.close())
    until(qtbot, lambda: link.state is LinkState.REJECTED)
    until(qtbot, lambda: not link_threads())
    seen = Seen(link)
    requests = [link.send(TAKE), link.send(TAKE, patience_s=120)]
    assert seen.told == []
    until(qtbot, lambda: seen.told == requests)
    assert link.rejection == Fault(Reason.REPLACED)


def test_what_could_not_be_sent_before_the_replacement_is_given_up(
    link: Link, server: ServerThread, qtbot: QtBot
) -> None:
    """It would wait for ever."""
    seen = Seen(link)
    link.start()
    caller = server.now(server.server.caller())
    request = link.send(TAKE, patience_s=120)
    server.now(caller.say(Fault(Reason.REPLACED)))
    server.now(caller.close())
    until(qtbot, lambda: request in seen.told)


# --- the end --------------------------------------------------------------------------------------


def link_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "link"]


def test_stopping_ends_the_thread_and_the_connection(link: Link, server: ServerThread, online: Any) -> None:
    """When stop returns, both are gone."""
    assert len(link_threads()) == 1
    link.stop()
    assert link_threads() == []
    server.now(online.connection.wait_closed())


def test_a_link_can_be_stopped_before_it_is_connected(link: Link, server: ServerThread) -> None:
    """At every moment: never started, just started, waiting for the welcome."""
    Link(LinkSettings(server.server.url, "token"), "test").stop()
    hasty = Link(LinkSettings(server.server.url, "token"), "test")
    hasty.start()
    hasty.stop()
    link.start()
    server.now(server.server.caller())
    link.stop()
    assert link_threads() == []


def test_a_link_can_be_stopped_while_nobody_answers(qapp: QCoreApplication, qtbot: QtBot) -> None:
    """Between two attempts to connect."""
    link = Link(LinkSettings("ws://127.0.0.1:1", "token"), "test")
    link.start()
    until(qtbot, lambda: link.state is LinkState.OFFLINE)
    link.stop()
    assert link_threads() == []


def test_stopping_twice_and_sending_afterwards_break_nothing(link: Link, online: Any) -> None:
    link.stop()
    link.stop()
    link.send(TAKE)


def test_after_the_stop_the_window_is_told_nothing(
    link: Link, server: ServerThread, online: Any, qtbot: QtBot
) -> None:
    """It may be half taken down already."""
    server.now(online.say(view(1)))
    server.now(online.answers_pings())
    link.stop()
    seen = Seen(link)
    QCoreApplication.processEvents()
    assert seen.told == []


def test_a_token_is_not_in_what_is_logged_about_settings() -> None:
    assert "secret" not in repr(LinkSettings("ws://127.0.0.1:1", "secret"))


def test_a_request_id_is_random_and_short_enough_for_the_server(link: Link) -> None:
    request: RequestId = link.send(TAKE)
    assert 16 <= len(request) <= 64
