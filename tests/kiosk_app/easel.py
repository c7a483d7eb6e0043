"""A kiosk that is laid out as on a panel, and drawn only when a picture is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QSize, QSizeF, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickRenderControl, QQuickView

from kiosk_app.__main__ import QML
from kiosk_app.reach import ScreenSettings, reach
from kiosk_app.rows import Rows
from queue_link.qt.shell import fill_view
from tests.kiosk_app.stand import Stand

_MOST_ROUNDS = 50
_QUIET_ROUNDS = 4
"""More than the longest chain of steps that follow each other unseen."""


class Easel:
    """Nothing is shown in a window: that would draw each step on the way, too."""

    def __init__(self, stand: Stand, size: QSize, screen: ScreenSettings | None = None) -> None:
        """``screen``: the panel as it stands; None where nobody has measured it."""
        self.stand = stand
        self.size = size
        self._changes = 0
        self._control = QQuickRenderControl()
        self._control.sceneChanged.connect(self._note_change)
        self._view = QQuickView(QUrl(), self._control)
        fill_view(self._view, QML, {"kiosk": stand.screen, "pixelsPerMm": 0.0}, stand.translations)
        # A window that is never shown hands its size to nobody.
        self._view.resize(size)
        for item in (self.ground, self._view.rootObject()):
            item.setSize(QSizeF(size))
        if screen is not None:
            self._mount(screen)

    def _mount(self, screen: ScreenSettings) -> None:
        band, root = reach(screen), self._view.rootObject()
        root.setProperty("panelWidthMm", screen.width_mm)
        root.setProperty("reachFloor", band.floor)
        root.setProperty("reachCeiling", band.ceiling)

    def close(self) -> None:
        shiboken6.delete(self._view)
        shiboken6.delete(self._control)

    @property
    def ground(self) -> QQuickItem:
        """What everything is on."""
        return self._view.contentItem()

    def picture(self) -> QImage:
        """In full size, as the panel would show it."""
        return self._view.grabWindow()

    def settle(self) -> None:
        """Until everything is laid out: one step may call for another.

        What has changed once without being drawn does not tell that it changes again: one quiet round is not
        enough.
        """
        still = 0
        for _ in range(_MOST_ROUNDS):
            self._changes = 0
            QGuiApplication.processEvents()
            self._control.polishItems()
            still = still + 1 if self._changes == 0 else 0
            if still == _QUIET_ROUNDS:
                return
        raise AssertionError("the screen never comes to rest")

    def _note_change(self) -> None:
        self._changes += 1

    def pages(self) -> Iterator[int]:
        """The pages of the screen, each while it is on."""
        self.settle()
        sheet = self._sheet()
        count = int(sheet.property("pages") or 1)
        for page in range(count):
            if count > 1:
                sheet.setProperty("page", page)
                self.settle()
            yield page
        if count > 1:
            sheet.setProperty("page", 0)

    def controls(self) -> frozenset[str]:
        """The names of all buttons that a plain sheet is to show; none where another sheet is on."""
        if "PlainSheet" not in self._sheet().metaObject().className():
            return frozenset()
        rows = self.stand.screen.sheetControls
        assert isinstance(rows, Rows)
        role = next(role for role, name in rows.roleNames().items() if name == b"name")
        return frozenset(str(rows.data(rows.index(row), role)) for row in range(rows.rowCount()))

    def _sheet(self) -> QQuickItem:
        """What fills the screen, but for the bars."""
        waiting = [self.ground]
        for item in waiting:
            if "Sheet" in item.metaObject().className():
                return item
            waiting.extend(child for child in item.childItems() if child.isVisible())
        raise AssertionError("there is no sheet on the screen")


@contextmanager
def easel(stand: Stand, size: QSize, screen: ScreenSettings | None = None) -> Iterator[Easel]:
    """An easel until the end of the block."""
    made = Easel(stand, size, screen)
    try:
        yield made
    finally:
        made.close()
