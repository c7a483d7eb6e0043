"""The customer's code and ticket as QML sees them."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk_app.errand import KEYS
from kiosk_app.picture import CodePicture, FoundPicture

QML_IMPORT_NAME = "Vuoro.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ShownCode(QObject):
    """A code being typed."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._code = CodePicture()

    def show(self, code: CodePicture) -> None:
        if code != self._code:
            self._code = code
            self.changed.emit()

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._code.typed

    @Property(str, notify=changed)
    def enter(self) -> str:
        """On the key that says that the code is complete."""
        return self._code.enter

    @Property(bool, notify=changed)
    def asksNeeds(self) -> bool:
        """There is a button that leads to the customer's needs."""
        return self._code.asks_needs

    @Property(str, constant=True)
    def keys(self) -> str:
        """What can be typed; the place of a character is the index of its tap."""
        return KEYS


@QmlElement
class ShownFound(QObject):
    """A ticket that was looked up."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._found = FoundPicture()

    def show(self, found: FoundPicture) -> None:
        if found != self._found:
            self._found = found
            self.changed.emit()

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._found.number

    @Property(str, notify=changed)
    def service(self) -> str:
        return self._found.service

    @Property(str, notify=changed)
    def before(self) -> str:
        return self._found.before

    @Property(str, notify=changed)
    def wait(self) -> str:
        return self._found.wait

    @Property(str, notify=changed)
    def kind(self) -> str:
        """``go`` where it is their turn, else ``wait`` or ``over``."""
        return self._found.kind

    @Property(str, notify=changed)
    def rejoin(self) -> str:
        """On the button that puts it back into its line; empty while there is none."""
        return self._found.rejoin

    @Property(bool, notify=changed)
    def mayLeave(self) -> bool:
        return self._found.may_leave
