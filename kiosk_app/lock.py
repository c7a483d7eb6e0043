"""The kiosk cannot be left: what would close it, or bring something else to the front, does nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)
_WITH = (
    Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
)
_ALONE = frozenset(
    {
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_Menu,
        Qt.Key.Key_F11,
        Qt.Key.Key_Print,
        Qt.Key.Key_HomePage,
        Qt.Key.Key_Close,
    }
)


class Lock(QObject):
    """Locks a window for as long as it fills the screen; there it has no mouse pointer either.

    One that was put away comes back: some keys are the system's, and Qt never sees them.

    The program still ends when its process is told to. A window of a size of its own is for whoever
    develops or tests: that can be closed.
    """

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self._window = window
        self._locked = False
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.timeout.connect(window.showFullScreen)
        window.installEventFilter(self)
        window.visibilityChanged.connect(self._follow)
        self._follow(window.visibility())

    @property
    def locked(self) -> bool:
        return self._locked

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.Close and self.locked:
            event.ignore()
            return True
        if kind in _KEYS and isinstance(event, QKeyEvent) and _leaves(event) and self.locked:
            event.accept()
            return True
        return False

    def _follow(self, visibility: QWindow.Visibility) -> None:
        """A window that is hidden may be about to be destroyed: nothing is done to it."""
        if visibility is QWindow.Visibility.FullScreen:
            self._locked = True
            self._window.setCursor(Qt.CursorShape.BlankCursor)
        elif visibility is QWindow.Visibility.Minimized and self._locked:
            self._back.start()
        elif visibility is not QWindow.Visibility.Hidden:
            self._locked = False
            self._window.unsetCursor()


def _leaves(event: QKeyEvent) -> bool:
    """Everything with Alt, Ctrl or the system's own key, and the keys that systems take for themselves."""
    return bool(event.modifiers() & _WITH) or event.key() in _ALONE
