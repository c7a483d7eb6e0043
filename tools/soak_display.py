"""Weeks of a display's life in minutes: does its memory stay as it is?

``python -m tools.soak_display --calls 20000``

The rooms of the display, as the program puts them together, hear calls from a server whose clock runs ahead,
over a real connection that breaks now and then: they are drawn, rung for and spoken (by the real engine, to a
player that takes no time). Ends with status 1 when memory or Python's objects grow by more than a little.
"""

from __future__ import annotations

import asyncio
import gc
import shutil
import sys
import time
from argparse import ArgumentParser
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import shiboken6
from PySide6.QtCore import QEventLoop, QObject, QTimer
from websockets.asyncio.server import ServerConnection, broadcast, serve
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from display_app.__main__ import QML
from display_app.board import Board
from display_app.settings import DisplaySettings
from display_app.status_report import StatusReport
from display_app.voice import SpokenCalls
from queue_link.assets import asset
from queue_link.loop_thread import LoopThread
from queue_link.messages import (
    SUBPROTOCOL,
    Answer,
    Call,
    CallForward,
    DayState,
    DisplaySetup,
    DisplayView,
    Request,
    Snapshot,
    Welcome,
    decode_from_client,
    encode,
)
from queue_link.qt.link import Link, LinkSettings
from queue_link.qt.player import Player
from queue_link.qt.shell import make_application, open_view
from queue_link.qt.speaker import Speaker
from queue_link.qt.theme import DARK
from queue_link.qt.translations import Translations
from queue_link.results import Accepted
from queue_link.speech.phrases import load_phrases
from queue_link.speech.settings import Route, SoundSettings
from queue_link.speech.voice_thread import VoiceThread
from queue_link.vocabulary import (
    BranchId,
    CounterId,
    DeviceId,
    Knowledge,
    Language,
    RequestId,
    Role,
    TicketNumber,
)

BETWEEN_CALLS = timedelta(seconds=47)
CALLS_A_DAY = 400
LISTED = 20
BREAKS_EVERY = 500
"""Calls, from one broken connection to the next."""
PATIENCE_S = 30.0
MOST_MB = 0.25
"""A thousand calls, some two days, may add so much: 40 MB a year."""
MOST_OBJECTS = 20
"""Python's objects that a thousand calls may add."""
LANGUAGES = tuple(map(Language, ("fi", "sv", "en", "ar")))
_SETUP = DisplaySetup({Language("fi"): "Malmin palvelupiste"}, LANGUAGES, "Europe/Helsinki")


class Lobby:
    """A branch that calls somebody every now and then. It counts its own time."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 6, 0, tzinfo=UTC)
        self.seq = 0
        self._calls: deque[Call] = deque(maxlen=LISTED)

    def call(self) -> Snapshot:
        """One call later; every seventh is a recall, and every day begins with an empty list."""
        self.now += BETWEEN_CALLS
        self.seq += 1
        if self.seq % CALLS_A_DAY == 0:
            self._calls.clear()
        recall = self.seq % 7 == 0 and bool(self._calls)
        number = self._calls.popleft().number if recall else self._number(self.seq)
        spoken = (LANGUAGES[self.seq % len(LANGUAGES)], Language("sv"))
        counter = CounterId(str(self.seq % 16 + 1))
        self._calls.appendleft(Call(self.seq, number, counter, self.now, recall, spoken))
        return self.snapshot()

    def snapshot(self) -> Snapshot:
        come_in = tuple(
            CallForward(self.seq + n, self._number(self.seq + n), self.now) for n in range(self.seq % 5)
        )
        day = DayState(open=True, tickets=self.seq % CALLS_A_DAY < CALLS_A_DAY - 50)
        view = DisplayView(
            tuple(self._calls), come_in, self.seq % 30, 60, self.seq % 9, day, Knowledge.ESTIMATED
        )
        return Snapshot(self.seq, self.now, view)

    @staticmethod
    def _number(seq: int) -> TicketNumber:
        return TicketNumber(f"{'ABCDEFGH'[seq % 8]}{seq % 999 + 1:03d}")


class Feed:
    """The server's side of the connection, in a thread of its own."""

    def __init__(self, newest: Snapshot) -> None:
        self._newest = newest
        self._port: Future[int] = Future()
        self._connection: ServerConnection | None = None
        self._over = asyncio.Event()
        self._thread = LoopThread("feed", self._live)

    def start(self) -> int:
        """The port where it listens."""
        self._thread.start()
        return self._port.result(PATIENCE_S)

    def show(self, snapshot: Snapshot) -> None:
        self._thread.call(self._show, snapshot)

    def break_off(self) -> None:
        """Without a word."""
        self._thread.call(self._break_off)

    def stop(self) -> None:
        self._thread.end(self._over.set, PATIENCE_S)

    async def _live(self) -> None:
        protocols = [Subprotocol(SUBPROTOCOL)]
        async with serve(self._serve, "127.0.0.1", 0, subprotocols=protocols, compression=None) as server:
            self._port.set_result(next(iter(server.sockets)).getsockname()[1])
            await self._over.wait()

    async def _serve(self, connection: ServerConnection) -> None:
        await connection.recv()
        at = self._newest.at
        welcome = Welcome(DeviceId("d1"), Role.DISPLAY, BranchId("malmi"), at, _SETUP)
        await connection.send(encode(welcome).decode())
        await connection.send(encode(self._newest).decode())
        self._connection = connection
        with suppress(ConnectionClosed):
            async for frame in connection:
                request = decode_from_client(frame)
                assert isinstance(request, Request)
                await connection.send(encode(Answer(RequestId(request.id), Accepted())).decode())

    def _show(self, snapshot: Snapshot) -> None:
        self._newest = snapshot
        if self._connection is not None:
            broadcast([self._connection], encode(snapshot).decode())

    def _break_off(self) -> None:
        if self._connection is not None:
            self._connection.transport.abort()


@dataclass(frozen=True)
class Sample:
    """The process after so many calls."""

    calls: int
    resident_mb: float
    objects: int
    """Python's, as far as its garbage collector knows them."""


@dataclass(frozen=True)
class Growth:
    """What a thousand calls add, by the straight line through all samples after the first quarter."""

    resident_mb: float
    objects: float


class Soak(QObject):
    """Hands one call after another to a display, each when the one before has been announced."""

    def __init__(self, board: Board, feed: Feed, lobby: Lobby, calls: int, every: int) -> None:
        super().__init__()
        self.samples: list[Sample] = []
        self.failed = ""
        self._board, self._feed, self._lobby = board, feed, lobby
        self._calls, self._every = calls, every
        self._give_up_at = time.monotonic() + PATIENCE_S
        self._loop = QEventLoop(self)
        self._looking = QTimer(self, interval=2)
        self._looking.timeout.connect(self._look)

    def run(self) -> None:
        """Raises ``RuntimeError`` when a call is not announced."""
        self._looking.start()
        self._loop.exec()
        self._looking.stop()
        if self.failed:
            raise RuntimeError(self.failed)

    def _look(self) -> None:
        seq, state = self._lobby.seq, self._board.state()
        announced = state["announced"]
        assert isinstance(announced, list)
        if not state["voice"] or state["speaking"] or announced[-1:] != ([seq] if seq else []):
            self._lose_patience(state)
        elif seq == self._calls:
            self._sample()
            self._loop.quit()
        else:
            if seq % self._every == 0:
                self._sample()
            self._call()

    def _sample(self) -> None:
        """The samples themselves are no part of the display."""
        gc.collect()
        objects = len(gc.get_objects()) - len(self.samples)
        self.samples.append(Sample(self._lobby.seq, resident_mb(), objects))

    def _call(self) -> None:
        self._give_up_at = time.monotonic() + PATIENCE_S
        self._feed.show(self._lobby.call())
        if self._lobby.seq % BREAKS_EVERY == 0:
            self._feed.break_off()

    def _lose_patience(self, state: dict[str, object]) -> None:
        if time.monotonic() > self._give_up_at:
            self.failed = f"call {self._lobby.seq} was not announced: {state}"
            self._loop.quit()


def soak(calls: int, every: int, also: Callable[[Snapshot], None] | None = None) -> list[Sample]:
    """Let a display live through so many calls; a look at the process after each ``every`` of them.

    ``also`` hears every snapshot, too. Raises ``RuntimeError`` when a call is not announced.
    """
    lobby, owner = Lobby(), QObject()
    feed = Feed(lobby.snapshot())
    with TemporaryDirectory() as folder:
        sound = SoundSettings(cache=folder, cache_mb=20)
        settings = DisplaySettings(server=f"ws://127.0.0.1:{feed.start()}", sound=sound)
        link = Link(LinkSettings(settings.server, "soak"), "soak", owner)
        players = {Route.SPEAKER: Player([(shutil.which("true") or "true",)])}
        speaker = Speaker(lambda made, able: VoiceThread(sound, made, able), players, owner)
        phrases = load_phrases(asset("speech", "phrases.toml"))
        voice = SpokenCalls(speaker, phrases, asset("sounds", "chime.wav"), owner)
        translations = Translations("shared", "display", parent=owner)
        board = Board(link, translations, settings, voice, owner)
        voice.ended.connect(board.tick)
        StatusReport(
            link, settings.layout.kind, "", lambda: speaker.trouble, newest=lambda: board.newest, parent=owner
        )
        if also is not None:
            link.snapshot.connect(also)
        view = open_view(QML, {"board": board}, translations, DARK)
        view.resize(1280, 720)
        view.show()
        link.start()
        speaker.start()
        try:
            life = Soak(board, feed, lobby, calls, every)
            life.run()
        finally:
            link.stop()
            speaker.stop()
            feed.stop()
            shiboken6.delete(view)
            shiboken6.delete(owner)
    return life.samples


def resident_mb() -> float:
    """What the process has in memory, by Linux."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6


def growth(samples: Sequence[Sample]) -> Growth:
    later = samples[len(samples) // 4 :]
    calls = [one.calls / 1000 for one in later]
    resident, _ = np.polyfit(calls, [one.resident_mb for one in later], 1)
    objects, _ = np.polyfit(calls, [one.objects for one in later], 1)
    return Growth(float(resident), float(objects))


def main() -> int:
    parser = ArgumentParser(description="Does the memory of a display stay as it is?")
    parser.add_argument("--calls", type=int, default=20_000)
    options = parser.parse_args()
    application = make_application("soak")
    samples = soak(options.calls, max(1, options.calls // 40))
    for one in samples:
        sys.stdout.write(f"{one.calls:7,} calls  {one.resident_mb:7.1f} MB  {one.objects:7,} objects\n")
    added = growth(samples)
    sys.stdout.write(f"A thousand calls add {added.resident_mb:+.3f} MB and {added.objects:+.1f} objects.\n")
    application.processEvents()
    return int(added.resident_mb > MOST_MB or added.objects > MOST_OBJECTS)


if __name__ == "__main__":
    sys.exit(main())
