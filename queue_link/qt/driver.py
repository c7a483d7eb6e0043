"""A program operated by another one as a person would, over standard input and output.

One JSON object a line in, one a line out. Taps and keys are real input events at the place of
an item: what is covered, disabled or hidden cannot be pressed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping

import msgspec
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QKeyCombination,
    QObject,
    QSize,
    QSocketNotifier,
    Qt,
    QTimer,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from queue_link.qt.steadiness import TapSeen, Watch, WatchedTap
from queue_link.qt.visible import SeenItem, picture, visible_items, windows

StateTold = Callable[[], Mapping[str, object]]
"""What a program tells of itself beside what can be seen."""


class _Act(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="do", tag=str.lower):
    pass


class Tap(_Act, frozen=True):
    """Press and release at the centre of the item with this ``objectName``."""

    what: str


class Type(_Act, frozen=True):
    """Tap an item and replace its text."""

    what: str
    text: str


class Key(_Act, frozen=True):
    """``F2``, ``Return``, ``Ctrl+Z`` to the window that has the focus."""

    key: str


class Grab(_Act, frozen=True):
    """Save a picture of the program."""

    file: str


class See(_Act, frozen=True):
    """The named items that are visible, and the program's state."""


class StartWatch(_Act, frozen=True, tag="watch"):
    """From now on, watch that the window never stands still; forget what was seen before.

    Taps are as slow as a finger then, and their answers tell when they were seen to have an effect.
    """


class TellWatch(_Act, frozen=True, tag="watched"):
    """What was seen since the watch began."""


class Quit(_Act, frozen=True):
    """End the program."""


Act = Tap | Type | Key | Grab | See | StartWatch | TellWatch | Quit
_LEFT = Qt.MouseButton.LeftButton
_PLAIN = Qt.KeyboardModifier.NoModifier
_decode = msgspec.json.Decoder(Act).decode


class NotPossible(Exception):
    """A person could not do this now."""


class Driver(QObject):
    """Does what the lines on ``input_fd`` say and answers each with a line on ``output_fd``.

    The program ends when the input ends: it does not outlive whoever drives it.
    """

    def __init__(
        self, state: StateTold, parent: QObject, *, input_fd: int | None = None, output_fd: int | None = None
    ) -> None:
        super().__init__(parent)
        self._state = state
        self._input = sys.stdin.fileno() if input_fd is None else input_fd
        self._output = sys.stdout.fileno() if output_fd is None else output_fd
        self._received = b""
        self._watch: Watch | None = None
        self._notifier = QSocketNotifier(self._input, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _read(self) -> None:
        received = os.read(self._input, 65536)
        if not received:
            self._notifier.setEnabled(False)
            QCoreApplication.exit()
            return
        *lines, self._received = (self._received + received).split(b"\n")
        for line in filter(None, lines):
            # Not at once: a tap may open a modal dialog, whose event loop must be able to read on.
            QTimer.singleShot(0, self, lambda line=line: self._obey(line))

    def _obey(self, line: bytes) -> None:
        self._attempt(lambda: self._do(_decode(line)))

    def _attempt(self, deed: Callable[[], None]) -> None:
        try:
            deed()
        except (NotPossible, msgspec.MsgspecError, OSError) as fault:
            self._tell({"ok": False, "error": str(fault)})

    def _do(self, act: Act) -> None:
        match act:
            case StartWatch():
                self._start_watch()
            case TellWatch():
                self._tell({"ok": True, "watched": msgspec.to_builtins(self._watching().told())})
            case Tap(what) if self._watch is not None:
                self._tap_watched(what, self._watch)
            case Tap(what):
                self._tap(what)
            case Type(what, text):
                self._type(what, text)
            case Key(key):
                self._press_key(key)
            case Grab(file):
                self._look(lambda: self._grab(file))
            case See():
                self._look(self._see)
            case Quit():
                self._tell({"ok": True})
                QCoreApplication.exit()

    def _look(self, how: Callable[[], Mapping[str, object]]) -> None:
        """Tell what is seen; of a watched window between two frames, so that no frame is drawn for it."""
        watch = self._watch
        if watch is None:
            self._tell(how())
            return

        def look() -> None:
            with watch.aside():
                self._tell(how())

        watch.after_frame(lambda _frame: self._attempt(look))

    def _see(self) -> Mapping[str, object]:
        items = {name: item.told() for name, item in visible_items().items()}
        return {"ok": True, "items": items, "state": dict(self._state())}

    def _start_watch(self) -> None:
        window = next((window for window in windows() if isinstance(window, QQuickWindow)), None)
        if window is None:
            raise NotPossible("there is no window whose frames can be watched")
        if self._watch is not None:
            self._watch.end()
        self._watch = Watch(window, self)
        self._tell({"ok": True})

    def _watching(self) -> Watch:
        if self._watch is None:
            raise NotPossible("nothing is watched")
        return self._watch

    def _tap_watched(self, what: str, watch: Watch) -> None:
        """Find it between two frames, so that no frame is drawn for that, and press it after the next."""
        watch.after_frame(lambda _frame: self._attempt(lambda: self._press_watched(what, watch)))

    def _press_watched(self, what: str, watch: Watch) -> None:
        with watch.aside():
            item = _target(what)
        if not isinstance(item.item, QQuickItem):
            raise NotPossible(f"{what} is not in the window that is watched")
        place = item.item.mapRectToScene(item.item.boundingRect()).toAlignedRect()
        WatchedTap(
            watch,
            place,
            lambda: QTest.mousePress(item.window, _LEFT, _PLAIN, item.centre),
            lambda: QTest.mouseRelease(item.window, _LEFT, _PLAIN, item.centre),
            self._tell_tap,
        )

    def _tell_tap(self, seen: TapSeen) -> None:
        self._tell({"ok": True, **msgspec.to_builtins(seen)})

    def _tap(self, what: str) -> None:
        item = _target(what)
        QTest.mousePress(item.window, _LEFT, _PLAIN, item.centre)
        self._tell_when_idle()
        QTest.mouseRelease(item.window, _LEFT, _PLAIN, item.centre)

    def _type(self, what: str, text: str) -> None:
        item = _target(what)
        QTest.mouseClick(item.window, _LEFT, _PLAIN, item.centre)
        QTest.keyClick(item.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        receiver = QGuiApplication.focusObject()
        if receiver is None:
            raise NotPossible(f"{what} takes no text")
        for character in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(receiver, QKeyEvent(kind, 0, _PLAIN, character))
        self._tell({"ok": True})

    def _press_key(self, name: str) -> None:
        key = _key(name)
        open_windows = windows()
        if not open_windows:
            raise NotPossible("no window is open")
        focused = QGuiApplication.focusWindow()
        window = focused if focused in open_windows else open_windows[0]
        QTest.keyPress(window, key.key(), key.keyboardModifiers())
        self._tell_when_idle()
        QTest.keyRelease(window, key.key(), key.keyboardModifiers())

    def _grab(self, file: str) -> Mapping[str, object]:
        made = picture()
        if made is None:
            raise NotPossible("no window is open")
        if not made.save(file):
            raise NotPossible(f"cannot write {file}")
        return {"ok": True}

    def _tell_when_idle(self) -> None:
        """Answer after what was pressed had its effect, from within a modal dialog too if it opened one."""
        QTimer.singleShot(0, self, lambda: self._tell({"ok": True}))

    def _tell(self, answer: Mapping[str, object]) -> None:
        os.write(self._output, msgspec.json.encode(answer) + b"\n")


def _key(name: str) -> QKeyCombination:
    sequence = QKeySequence.fromString(name)
    key: QKeyCombination = sequence[0]  # type: ignore[index]  # PySide6's stub lacks __getitem__
    if sequence.count() != 1 or key.key() == Qt.Key.Key_unknown:
        raise NotPossible(f"no such key: {name}")
    return key


def _target(what: str) -> SeenItem:
    """The item to press. Raises ``NotPossible`` when a finger could not."""
    item = visible_items().get(what)
    if item is None:
        raise NotPossible(f"{what} is not visible")
    if not item.enabled:
        raise NotPossible(f"{what} is disabled")
    size: QSize = item.window.size()
    if not (0 <= item.centre.x() < size.width() and 0 <= item.centre.y() < size.height()):
        raise NotPossible(f"{what} is outside the window")
    return item
