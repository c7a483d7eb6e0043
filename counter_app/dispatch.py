"""Sends a desk's commands and keeps what it knows: the newest view, what is not settled, what went wrong."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, QTimer, Signal

from counter_app.counter import Desk, DeskView, action_of, counts_people
from queue_link.asking import Asking
from queue_link.commands import (
    CallNext,
    CallVisit,
    DoorCount,
    DoorEntered,
    DoorLeft,
    Recall,
    Undo,
    WalkUp,
)
from queue_link.messages import CounterView, DeskSetup, DoorView, Fault, Snapshot, SupervisorView, Welcome
from queue_link.people import PersonId
from queue_link.qt.link import Link, LinkState
from queue_link.results import Refusal, Result
from queue_link.vocabulary import DeviceId, RequestId, Role

CALL_PATIENCE_S = 120.0
"""A call that waits so long for a connection is given up: the adviser may have left the desk, and what was to
be undone has had consequences."""
PATIENCE = timedelta(minutes=15)
"""Anything else that waits so long for a connection is given up: it tells of what may be long over, even of
the day before.

Neither is true of what was sent once, into a connection that then broke: the server may have carried it out.
However long that takes, it is sent again under its id until it is answered."""
SETTLE_MS = 500
"""How long an accepted command waits at most for a snapshot that shows what it did."""
SLOW_MS = 1000
"""From here on a pending command is told on the screen."""
MOST_PEOPLE = 999
"""The largest number of people in one door command."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The server said no."""

    command: Asking
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class NotSent:
    """There was no connection in time: the command was never sent, and nothing was done."""

    command: Asking


Note = Refused | NotSent


@dataclass(slots=True)
class _Sent:
    command: Asking
    before: object
    """What the view showed of the command's concern when it was sent."""
    accepted: bool = False
    slow: QDeadlineTimer = field(default_factory=lambda: QDeadlineTimer(SLOW_MS))

    @property
    def waits_long(self) -> bool:
        return not self.accepted and self.slow.hasExpired()


@dataclass(frozen=True, slots=True)
class _Step:
    """People who passed the door while earlier ones were on their way to the server."""

    command: DoorEntered | DoorLeft
    since: datetime


class Dispatch(QObject):
    """Between the windows and the link. Every command passes ``do`` or ``step``."""

    changed = Signal()
    """Anything that the windows show may be different now."""
    settled = Signal(object, object)
    """``Asking``, ``Result``: the server answered."""

    def __init__(
        self, link: Link, parent: QObject | None = None, call_patience_s: float = CALL_PATIENCE_S
    ) -> None:
        super().__init__(parent)
        self.link = link
        self._call_patience_s = call_patience_s
        self.setup: DeskSetup | None = None
        self.role: Role | None = None
        self._note: Note | None = None
        self._uncounted: NotSent | None = None
        """People who passed the door and are in no count: told of until that is put right."""
        self._view: DeskView | None = None
        self._person: PersonId | None = None
        self._device: DeviceId | None = None
        self._sent: dict[RequestId, _Sent] = {}
        self._steps: list[_Step] = []
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._drop_accepted)
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS + 50)
        self._slow.setTimerType(Qt.TimerType.PreciseTimer)
        self._slow.timeout.connect(self.changed)
        link.welcomed.connect(self._on_welcome)
        link.snapshot.connect(self._on_snapshot)
        link.answered.connect(self._on_answer)
        link.expired.connect(self._on_expired)
        link.state_changed.connect(self._on_state)

    @property
    def desk(self) -> Desk:
        """What is known now."""
        sent = tuple(sent.command for sent in self._sent.values())
        pending = (*sent, *(step.command for step in self._steps))
        return Desk(self._view, pending, self.link.server_now(), self._device)

    @property
    def note(self) -> Note | None:
        """What went wrong and is still to be told; the newest first."""
        return self._note or self._uncounted

    @property
    def rejection(self) -> Fault | None:
        """Why the server does not want this device."""
        return self.link.rejection if self.link.state is LinkState.REJECTED else None

    @property
    def misplaced(self) -> bool:
        """The server takes this device for a kiosk or a display: the key is another device's."""
        return self.role in (Role.KIOSK, Role.DISPLAY)

    @property
    def stuck(self) -> bool:
        """A command waits so long that the person should know."""
        sent = self._sent.values()
        if self.link.state is LinkState.ONLINE:
            return any(one.waits_long for one in sent)
        return any(not one.accepted for one in sent)

    def do(self, command: Asking, *, keep_note: bool = False) -> bool:
        """Send ``command`` unless it may not be asked for now; tells whether it was sent.

        What went wrong before has been read by whoever presses on. ``keep_note`` leaves it on the screen:
        nobody has pressed anything.
        """
        if not self.desk.may(action_of(command)):
            return False
        if not keep_note:
            self._note = None
        self._send(command)
        self.changed.emit()
        return True

    def step(self, command: DoorEntered | DoorLeft) -> bool:
        """Count people without tickets; steps made while one is on its way are sent together after it.

        They follow each other too fast for what went wrong before to have been read.
        """
        if not self.desk.may(action_of(command)):
            return False
        self._add_step(command)
        self._send_steps()
        self.changed.emit()
        return True

    def _send(self, command: Asking, patience_s: float = PATIENCE.total_seconds()) -> None:
        if isinstance(command, CallNext | CallVisit | Recall | WalkUp | Undo):
            patience_s = self._call_patience_s
        self._slow.start()
        self._sent[self.link.send(command, patience_s)] = _Sent(command, _concern(self._view))

    def _add_step(self, command: DoorEntered | DoorLeft) -> None:
        for i, step in enumerate(self._steps):
            people = step.command.people + command.people
            if type(step.command) is type(command) and people <= MOST_PEOPLE:
                self._steps[i] = _Step(type(command)(people=people), step.since)
                return
        self._steps.append(_Step(command, self.link.server_now()))

    def _send_steps(self) -> None:
        busy = {action_of(sent.command) for sent in self._sent.values()}
        for step in tuple(self._steps):
            if action_of(step.command) in busy:
                continue
            self._steps.remove(step)
            left = step.since + PATIENCE - self.link.server_now()
            if left > timedelta():
                self._send(step.command, min(left, PATIENCE).total_seconds())
                busy.add(action_of(step.command))
            else:
                self._give_up(step.command)

    def _on_welcome(self, welcome: Welcome) -> None:
        person = welcome.person.id if welcome.person else None
        if (welcome.role, person) != (self.role, self._person):
            # What the one before saw is not theirs.
            self._view = None
        self.role, self._person, self._device = welcome.role, person, welcome.device
        self.setup = welcome.setup if isinstance(welcome.setup, DeskSetup) else None
        self.changed.emit()

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        if isinstance(snapshot.view, CounterView | DoorView | SupervisorView):
            self._view = snapshot.view
            self._drop_accepted()

    def _on_answer(self, request: RequestId, result: Result) -> None:
        sent = self._sent.get(request)
        if sent is None:
            return
        if isinstance(result, Refusal):
            del self._sent[request]
            self._note = Refused(sent.command, result)
        else:
            self._put_right(sent.command)
            self._accept(request, sent)
        self._send_steps()
        self.settled.emit(sent.command, result)
        self.changed.emit()

    def _accept(self, request: RequestId, sent: _Sent) -> None:
        """A snapshot that shows what the command did may come before its answer or after it."""
        if _concern(self._view) != sent.before:
            del self._sent[request]
        else:
            sent.accepted = True
            self._settle.start()

    def _on_expired(self, request: RequestId) -> None:
        sent = self._sent.pop(request, None)
        if sent is not None:
            self._give_up(sent.command)
            self._send_steps()
            self.changed.emit()

    def _give_up(self, command: Asking) -> None:
        if counts_people(command):
            self._uncounted = NotSent(command)
        else:
            self._note = NotSent(command)

    def _put_right(self, accepted: Asking) -> None:
        """Forget what went wrong with a command of the same kind."""
        if self._note is not None and action_of(self._note.command) is action_of(accepted):
            self._note = None
        if self._uncounted is not None and _counts_again(accepted, self._uncounted.command):
            self._uncounted = None

    def _on_state(self, _state: LinkState) -> None:
        self.changed.emit()

    def _drop_accepted(self) -> None:
        self._sent = {request: sent for request, sent in self._sent.items() if not sent.accepted}
        self._send_steps()
        self.changed.emit()


def _counts_again(accepted: Asking, lost: Asking) -> bool:
    """Whether people who were in no count are in one now: all were counted anew, or their number marked."""
    if isinstance(accepted, DoorCount):
        return True
    return isinstance(accepted, DoorEntered) and accepted.visit is not None and accepted == lost


def _concern(view: DeskView | None) -> object:
    """What this device's own commands change."""
    if not isinstance(view, CounterView):
        return view
    mine = next((counter for counter in view.counters if counter.id == view.mine), None)
    return view.mine, view.visit, mine, view.missed, view.panics
