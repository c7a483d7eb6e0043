"""Who is signed in at this desk, and what is asked about people, devices and what was done.

Beside ``Dispatch``: none of it is work at a counter, and each answer goes to whoever asked.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from queue_link.asking import Asking, Reply, device_may_not, person_may_not
from queue_link.messages import Welcome
from queue_link.people import DESKS, PersonCard, SignInMode
from queue_link.qt.link import Link
from queue_link.results import Refusal
from queue_link.staff_commands import StaffCommand
from queue_link.vocabulary import DeviceId, RequestId, Role

PATIENCE_S = 20.0
"""Whoever signs in does not wait longer for a server that is away."""
Then = Callable[[Reply], None]


class Staff(QObject):
    """Asks, and keeps who is signed in. Secrets pass through; none is kept here."""

    changed = Signal()
    """Somebody signed in or out, or an answer came."""

    def __init__(self, link: Link, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._asked: dict[RequestId, Then] = {}
        self.role = Role.COUNTER
        """In which the desk works now."""
        self.device = DeviceId("")
        self.sign_in = SignInMode.OPEN
        self.person: PersonCard | None = None
        self.refusal: Refusal | None = None
        """Why the newest thing asked was not done."""
        self.unheard = False
        """It could not even be asked: there was no connection."""
        link.welcomed.connect(self._on_welcome)
        link.answered.connect(self._on_answer)
        link.expired.connect(self._on_expired)

    @property
    def busy(self) -> bool:
        """Something was asked and not answered."""
        return bool(self._asked)

    @property
    def at_a_desk(self) -> bool:
        """People sign in here."""
        return self.sign_in is not SignInMode.OPEN and self.role in DESKS

    @property
    def missing(self) -> bool:
        """Somebody has to sign in before anything else."""
        return self.at_a_desk and self.person is None

    def now(self) -> datetime:
        """The server's time, in UTC."""
        return self._link.server_now()

    def may(self, kind: type[Asking]) -> bool:
        """Whether the server would take it; it has the last word."""
        if self.person is None:
            return not self.at_a_desk and device_may_not(kind, self.role) is None
        person = self.person
        return person_may_not(kind, self.role, person.role, person.permissions) is None

    def ask(self, wanted: StaffCommand, then: Then = lambda _: None) -> None:
        """Ask; ``then`` is done with what was answered, unless it was refused."""
        self.forget()
        self._asked[self._link.send(wanted, PATIENCE_S)] = then
        self.changed.emit()

    def forget(self) -> None:
        """What went wrong has been read."""
        self.refusal, self.unheard = None, False

    def _on_welcome(self, welcome: Welcome) -> None:
        if welcome.person != self.person:
            self.forget()
        self.role, self.device = welcome.role, welcome.device
        self.sign_in, self.person = welcome.sign_in, welcome.person
        self.changed.emit()

    def _on_answer(self, request: RequestId, reply: Reply) -> None:
        then = self._asked.pop(request, None)
        if then is None:
            return
        if isinstance(reply, Refusal):
            self.refusal = reply
        else:
            then(reply)
        self.changed.emit()

    def _on_expired(self, request: RequestId) -> None:
        if self._asked.pop(request, None) is not None:
            self.unheard = True
            self.changed.emit()
