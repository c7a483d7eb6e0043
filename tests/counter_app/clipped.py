"""Words that do not fit into their place on the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTabBar, QWidget

from counter_app.windows.elided_label import ElidedLabel
from tests.counter_app.opened import Hands

ROUNDS = 3
"""A page that scrolls is laid out again once it has told how much room it needs."""


def settle() -> None:
    """Until everything is in its place."""
    for _ in range(ROUNDS):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.processEvents()


def cut_off(desk: Hands) -> list[str]:
    """What is cut off in the window or the bar, and in an open question."""
    settle()
    tops = [desk.window.bar or desk.window, *([desk.dialog] if desk.dialog else [])]
    shown = [widget for top in tops for widget in top.findChildren(QWidget) if widget.isVisible()]
    return [_told(widget) for widget in shown if _is_cut(widget)] + [
        f"{top.objectName()} is not wholly on the screen" for top in tops if not _is_on_the_screen(top)
    ]


def _is_cut(widget: QWidget) -> bool:
    if (
        isinstance(widget, ElidedLabel)
        or isinstance(widget.parent(), QTabBar)
        or not isinstance(widget, QLabel | QAbstractButton)
    ):
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    least = widget.minimumSizeHint()
    return widget.width() < least.width() or widget.height() < least.height() - 2


def _told(widget: QWidget) -> str:
    return f"{widget.objectName()} {widget.property('text')!r} in {widget.width()}x{widget.height()}"


def _is_on_the_screen(top: QWidget) -> bool:
    """A size is enough: where it stands is the window system's business."""
    room, size = top.screen().availableSize(), top.size()
    return top.isFullScreen() or (size.width() <= room.width() and size.height() <= room.height())
