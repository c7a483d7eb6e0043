"""What a door display shows that no other does, as QML sees it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from display_app.door_face import DoorFace
from display_app.layout import Direction

QML_IMPORT_NAME = "Vuoro.Display"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Entrance(QObject):
    """The door's face, and which number is being called into the building."""

    changed = Signal()
    calledChanged = Signal()

    def __init__(self, ticket: Direction, parent: QObject) -> None:
        super().__init__(parent)
        self._ticket = ticket
        self._face = DoorFace()
        self._called = ""

    @property
    def face(self) -> DoorFace:
        return self._face

    def show(self, face: DoorFace) -> None:
        if face != self._face:
            self._face = face
            self.changed.emit()

    def call(self, number: str) -> None:
        """It is rung for now, and has to be seen."""
        self._called = number
        self.calledChanged.emit()

    @Property(str, notify=calledChanged)
    def called(self) -> str:
        """The number that was rung for last."""
        return self._called

    @Property(str, notify=changed)
    def entry(self) -> str:
        return self._face.entry.value

    @Property(list, notify=changed)
    def titles(self) -> list[str]:
        return list(self._face.titles)

    @Property(list, notify=changed)
    def explanations(self) -> list[str]:
        return list(self._face.explanations)

    @Property(int, notify=changed)
    def cap(self) -> int:
        return self._face.cap

    @Property(list, notify=changed)
    def capWords(self) -> list[str]:
        return list(self._face.cap_words)

    @Property(list, notify=changed)
    def comeInWords(self) -> list[str]:
        return list(self._face.come_in_words)

    @Property(list, notify=changed)
    def placesWords(self) -> list[str]:
        return list(self._face.places_words)

    @Property(list, notify=changed)
    def seriesWords(self) -> list[str]:
        return list(self._face.series_words)

    @Property(str, constant=True)
    def ticketArrow(self) -> str:
        return self._ticket.arrow.value if self._ticket.arrow else ""

    @Property(list, notify=changed)
    def ticketWords(self) -> list[str]:
        return list(self._face.ticket_words)
