"""The window or its small bar: only one of them is there, each in its own place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from counter_app.counter import Action
from counter_app.mode import Mode
from counter_app.notices import Notice
from counter_app.windows.bar import Bar
from counter_app.windows.context import Context
from counter_app.windows.places import Places

WINDOW, BAR = "window", "bar"
SETTLED_MS = 500
"""A window that is dragged reports every step; its place is kept once it rests."""
FROM_EDGE = 24
"""Pixels from the corner of the screen to a bar that has never been moved."""


class Shrinking(QObject):
    """Belongs to the window. Without ``places`` nothing is remembered, and everything else works."""

    def __init__(
        self,
        window: QWidget,
        context: Context,
        press: Callable[[Action], None],
        places: Places | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._press = press
        self._places = places
        self._bar: Bar | None = None
        self._moved = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._moved.timeout.connect(self.remember)
        window.installEventFilter(self)
        screens = QGuiApplication.instance()
        assert isinstance(screens, QGuiApplication)
        screens.screenAdded.connect(self.return_to_sight)
        screens.screenRemoved.connect(self.return_to_sight)

    @property
    def bar(self) -> Bar | None:
        """The bar, while it stands for the window."""
        return self._bar if self._bar is not None and self._bar.isVisible() else None

    def shrink(self, mode: Mode, notice: Notice) -> None:
        """The bar takes the window's place."""
        if self._bar is None:
            self._bar = Bar(self._context)
            self._bar.grown.connect(self.grow)
            self._bar.pressed.connect(self._press)
            self._bar.moved.connect(self._moved.start)
        self._bar.ensurePolished()
        self._bar.refresh(mode, notice)
        self._bar.move(self._bar_place().topLeft())
        self._bar.show()
        self._bar.activateWindow()
        self._window.hide()

    def grow(self) -> None:
        """The window comes back, where it was."""
        minimised = self._window.isMinimized()
        (self._window.showNormal if minimised else self._window.show)()
        self._window.activateWindow()
        if self._bar is not None:
            self._bar.hide()

    def refresh(self, mode: Mode, notice: Notice) -> None:
        """Draw the bar, if it is there."""
        if self._bar is not None:
            self._bar.refresh(mode, notice)

    def remember(self) -> None:
        """Keep the place of what is shown now."""
        if self._places is None:
            return
        if self.bar is not None:
            self._places.remember(BAR, self.bar.geometry())
        elif self._window.isVisible() and not self._window.isFullScreen():
            self._places.remember(WINDOW, self._window.geometry())

    def return_to_sight(self) -> None:
        """To where the window and the bar stood with the screens of now, or at least onto one of them."""
        if self._places is None:
            return
        self._window.setGeometry(self._places.recall(WINDOW) or self._places.fitted(self._window.geometry()))
        if self._bar is not None:
            self._bar.move(self._bar_place().topLeft())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.Move | QEvent.Type.Resize:
                self._moved.start()
            case QEvent.Type.Close:
                self.remember()
                self._forget_bar()
        return super().eventFilter(watched, event)

    def _bar_place(self) -> QRect:
        """Where it stood, else in the upper right corner of the window's screen."""
        assert self._bar is not None
        if self._places is not None and (known := self._places.recall(BAR)):
            return known
        room = self._window.screen().availableGeometry()
        size = self._bar.sizeHint()
        corner = QPoint(room.right() - size.width() - FROM_EDGE, room.top() + FROM_EDGE)
        return QRect(corner, size)

    def _forget_bar(self) -> None:
        if self._bar is not None:
            self._bar.hide()
            self._bar.deleteLater()
            self._bar = None
