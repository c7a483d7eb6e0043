"""The modes and the call for help as QML sees them."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk_app.comfort import NEUTRAL
from kiosk_app.picture import HelpPicture, ModeSwitch, Picture
from kiosk_app.rows import Rows

QML_IMPORT_NAME = "Vuoro.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ShownAccess(QObject):
    """Which modes are on, the buttons that switch them, and what became of a call for help."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._comfort = NEUTRAL
        self._help = HelpPicture()
        self._needs_label = ""
        self._labels: list[str] = []
        self._modes = Rows(ModeSwitch, self)

    def show(self, picture: Picture) -> None:
        self._modes.show(picture.modes)
        labels = [picture.help.label, *(mode.label for mode in picture.modes)]
        now = (picture.comfort, picture.help, picture.needs_label, labels)
        if now != (self._comfort, self._help, self._needs_label, self._labels):
            self._comfort, self._help, self._needs_label, self._labels = now
            self.changed.emit()

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        return self._comfort.high_contrast

    @Property(bool, notify=changed)
    def largeText(self) -> bool:
        return self._comfort.large_text

    @Property(bool, notify=changed)
    def lowReach(self) -> bool:
        return self._comfort.low_reach

    @Property(bool, notify=changed)
    def speech(self) -> bool:
        return self._comfort.speech

    @Property(QObject, constant=True)
    def modes(self) -> QObject:
        """Rows of ``ModeSwitch``."""
        return self._modes

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub knows no Qt names
    def labels(self) -> list[str]:
        """Of the help and of each mode, from which their places follow."""
        return self._labels

    @Property(str, notify=changed)
    def helpState(self) -> str:
        """``none``, ``asked``, ``told``, ``coming`` or ``failed``."""
        return self._help.state

    @Property(str, notify=changed)
    def helpLabel(self) -> str:
        return self._help.label

    @Property(str, notify=changed)
    def helpText(self) -> str:
        return self._help.text

    @Property(str, notify=changed)
    def needsLabel(self) -> str:
        return self._needs_label
