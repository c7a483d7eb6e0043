"""Watches that a window never stands still: blocks of the event loop, frames, and what a tap changes.

While a window is watched, a timer beats in its event loop and each frame asks for the next one. Every gap
is told twice: by the clock, and without the time in which the machine gave the program no processor
(``thread_time``). What the watching itself takes is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import msgspec
from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from queue_link.qt.thread_time import Moment, Span, ThreadTime

BEAT_MS = 5
_REACTION_MS = 1000
"""A tap that changes nothing within this time has no reaction."""


class Gap(msgspec.Struct, frozen=True):
    """In milliseconds; ``own`` is without the waits for a processor."""

    own: float = 0.0
    worked: float = 0.0
    """Processor time; the rest of ``own`` is sleep, and the wait for the next beat."""
    by_clock: float = 0.0

    @classmethod
    def of(cls, *spans: Span) -> Gap:
        """All of them together."""
        times = ((span.own, span.ran, span.by_clock) for span in spans)
        return cls(*(round(sum(each) * 1000, 2) for each in zip(*times, strict=True)))


class Steadiness(msgspec.Struct, frozen=True):
    """What was seen since the watch began."""

    knows_waits: bool
    """False: this system does not tell waits for a processor, and ``own`` times hold them."""
    beats: int
    longest_block: Gap
    """Between two turns of the event loop, one beat included: never less than the block was."""
    frames: int
    longest_frame: Gap
    """From one frame to the next."""


class TapSeen(msgspec.Struct, frozen=True):
    """The time to the first frame in which the place of the tap looks different; None: none did."""

    pressed: Gap | None
    """After the finger came down."""
    released: Gap | None
    """After it was lifted: different from how it looked while pressed."""


class _Longest:
    """The longest gap between moments that follow each other."""

    def __init__(self, begun: Moment) -> None:
        self._last = begun
        self._parts: list[Span] = []
        """Of the present gap, before what was left out of it."""
        self.longest = Gap()
        self.count = 0

    def reached(self, now: Moment) -> None:
        gap = Gap.of(*self._parts, now.since(self._last))
        self.longest = max(self.longest, gap, key=lambda gap: gap.own)
        self.count += 1
        self._parts.clear()
        self._last = now

    def leave_out(self, begun: Moment, ended: Moment) -> None:
        self._parts.append(begun.since(self._last))
        self._last = ended


class Watch(QObject):
    """Watches one window, from its making on; for the GUI thread."""

    def __init__(self, window: QQuickWindow, parent: QObject, thread: ThreadTime | None = None) -> None:
        """``thread``: the clock of the GUI's thread."""
        super().__init__(parent)
        self._window = window
        self._time = thread or ThreadTime()
        now = self._time.now()
        self._blocks, self._frames = _Longest(now), _Longest(now)
        self._aside = False
        self._after_frame: list[Callable[[Moment], None]] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)
        window.frameSwapped.connect(self._swapped)
        window.update()

    def end(self) -> None:
        self._window.frameSwapped.disconnect(self._swapped)
        self.deleteLater()

    def now(self) -> Moment:
        return self._time.now()

    def told(self) -> Steadiness:
        return Steadiness(
            self._time.knows_waits,
            self._blocks.count,
            self._blocks.longest,
            self._frames.count,
            self._frames.longest,
        )

    def after_frame(self, deed: Callable[[Moment], None]) -> None:
        """Do it once when the next frame is out; it is handed the moment of that."""
        self._after_frame.append(deed)

    @contextmanager
    def aside(self) -> Iterator[None]:
        """What is done in here is the watcher's own business and no fault of the program's."""
        began, self._aside = self._time.now(), True
        try:
            yield
        finally:
            self._aside = False
            ended = self._time.now()
            self._blocks.leave_out(began, ended)
            self._frames.leave_out(began, ended)
            # A look may have drawn the frame that was asked for.
            self._window.update()

    def look(self, place: QRect) -> QImage:
        """How a part of the window looks now."""
        with self.aside():
            return self._window.grabWindow().copy(place)

    def _beat(self) -> None:
        self._blocks.reached(self._time.now())

    def _swapped(self) -> None:
        if self._aside:
            return
        now = self._time.now()
        self._frames.reached(now)
        deeds, self._after_frame = self._after_frame, []
        for deed in deeds:
            deed(now)
        self._window.update()


class WatchedTap(QObject):
    """One tap, as slow as a finger: it is lifted when the press is seen."""

    def __init__(
        self,
        watch: Watch,
        place: QRect,
        press: Callable[[], None],
        release: Callable[[], None],
        seen: Callable[[TapSeen], None],
    ) -> None:
        """``seen`` is called once, when both reactions have been seen or were waited for in vain."""
        super().__init__(watch)
        self._watch = watch
        self._place = place
        self._release = release
        self._seen = seen
        self._pressed: Gap | None = None
        # Right after a frame nothing waits to be drawn: the picture is the one that the finger meets.
        watch.after_frame(lambda _frame: self._await_change(watch.look(place), press, self._felt))

    def _await_change(
        self, before: QImage, deed: Callable[[], None], then: Callable[[Gap | None, QImage], None]
    ) -> None:
        began = self._watch.now()

        def look(frame: Moment) -> None:
            waited, now = frame.since(began), self._watch.look(self._place)
            if now != before:
                then(Gap.of(waited), now)
            elif waited.by_clock * 1000 > _REACTION_MS:
                then(None, now)
            else:
                self._watch.after_frame(look)

        self._watch.after_frame(look)
        deed()

    def _felt(self, gap: Gap | None, looks: QImage) -> None:
        self._pressed = gap
        # Not within the frame that was just drawn.
        QTimer.singleShot(0, self, lambda: self._await_change(looks, self._release, self._answered))

    def _answered(self, gap: Gap | None, _looks: QImage) -> None:
        self._seen(TapSeen(self._pressed, gap))
        self.deleteLater()
