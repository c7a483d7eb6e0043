"""Parts of the picture as QML sees them: a QR code, the party size, the ticket."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk_app.picture import PartyPicture, QrCard, TicketPicture

QML_IMPORT_NAME = "Vuoro.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ShownQr(QObject):
    """An address as a QR code and in letters."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._card = QrCard()

    def show(self, card: QrCard) -> None:
        if card != self._card:
            self._card = card
            self.changed.emit()

    @Property(str, notify=changed)
    def caption(self) -> str:
        return self._card.caption

    @Property(str, notify=changed)
    def address(self) -> str:
        return self._card.address

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stub knows no Qt names
    def rows(self) -> list[str]:
        return list(self._card.rows)


@QmlElement
class ShownParty(QObject):
    """The question how many people there are."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._party = PartyPicture()

    def show(self, party: PartyPicture) -> None:
        if party != self._party:
            self._party = party
            self.changed.emit()

    @Property(int, notify=changed)
    def largest(self) -> int:
        return len(self._party.sizes)

    @Property(int, notify=changed)
    def chosen(self) -> int:
        return self._party.chosen

    @Property(str, notify=changed)
    def service(self) -> str:
        return self._party.service

    @Property(str, notify=changed)
    def queue(self) -> str:
        return self._party.queue

    @Property(str, notify=changed)
    def wait(self) -> str:
        return self._party.wait

    @Property(str, notify=changed)
    def band(self) -> str:
        return self._party.band

    @Property(str, notify=changed)
    def take(self) -> str:
        return self._party.take

    @Property(str, notify=changed)
    def takeLater(self) -> str:
        return self._party.take_later

    @Property(str, notify=changed)
    def outside(self) -> str:
        return self._party.outside

    @Property(bool, notify=changed)
    def full(self) -> bool:
        return self._party.full

    @Property(str, notify=changed)
    def printer(self) -> str:
        return self._party.printer

    @Property(bool, notify=changed)
    def paperless(self) -> bool:
        return self._party.paperless


@QmlElement
class ShownTicket(QObject):
    """The customer's ticket."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ticket = TicketPicture()
        self._qr = ShownQr(self)

    def show(self, ticket: TicketPicture) -> None:
        if ticket != self._ticket:
            self._ticket = ticket
            self._qr.show(ticket.qr)
            self.changed.emit()

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._ticket.number

    @Property(str, notify=changed)
    def service(self) -> str:
        return self._ticket.service

    @Property(str, notify=changed)
    def booking(self) -> str:
        return self._ticket.booking

    @Property(str, notify=changed)
    def before(self) -> str:
        return self._ticket.before

    @Property(str, notify=changed)
    def wait(self) -> str:
        return self._ticket.wait

    @Property(str, notify=changed)
    def whatToDo(self) -> str:
        return self._ticket.what_to_do

    @Property(str, notify=changed)
    def whatNext(self) -> str:
        return self._ticket.what_next

    @Property(str, notify=changed)
    def kind(self) -> str:
        """What to do: ``come-in``, ``wait-outside`` or ``come-back``."""
        return self._ticket.kind

    @Property(str, notify=changed)
    def paper(self) -> str:
        return self._ticket.paper

    @Property(str, notify=changed)
    def paperKind(self) -> str:
        return self._ticket.paper_kind

    @Property(bool, notify=changed)
    def canPrintAgain(self) -> bool:
        return self._ticket.print_again

    @Property(ShownQr, constant=True)
    def qr(self) -> ShownQr:
        return self._qr
