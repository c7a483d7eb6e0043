"""One branch: commands are decided into events, events are applied, nothing else changes it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from queue_link import commands as asked
from queue_link.commands import Command
from queue_link.results import Accepted, Refusal, Result, TicketIssued
from queue_link.tags import tag
from queue_link.vocabulary import DeviceId, Reason, ServiceId
from queue_server.domain import (
    appointments,
    control,
    day,
    desk,
    door,
    holding_back,
    moving,
    panic,
    tickets,
    undo,
)
from queue_server.domain.account import Account, Accounts
from queue_server.domain.codes import check_code
from queue_server.domain.configuration import BranchConfig
from queue_server.domain.door import time_decides
from queue_server.domain.due import booked_heads, due, next_deadline
from queue_server.domain.events import (
    CommandRefused,
    Consequence,
    Decision,
    Event,
    OfVisit,
    TicketTaken,
    VisitEnded,
)
from queue_server.domain.evolution.table import apply
from queue_server.domain.finished import finished
from queue_server.domain.forecast.learning import FinishedVisit
from queue_server.domain.outlook import Outlook
from queue_server.domain.serving import with_visit
from queue_server.domain.signed_in import SignedIn, at_counter_of_another
from queue_server.domain.state import BranchState, Counter
from queue_server.domain.tickets import Ids


@dataclass(frozen=True, slots=True)
class Decided:
    """A command and all that came of it."""

    events: tuple[Event, ...]
    result: Result


class Branch:
    """The rules and the present state of one service point. All times are aware UTC datetimes."""

    def __init__(self, config: BranchConfig) -> None:
        self.state = BranchState(config)
        self.records: dict[int, FinishedVisit] = {}
        """The records of visits that have ended, by journal entry, until they are taken; none of a replay."""
        self.accounts: dict[int, Account] = {}
        """What figures keep, by journal entry, until it is taken; none of a replay."""
        self._accounts = Accounts()
        self._account: Account | None = None
        """Of the newest event."""

    def decide(
        self, command: Command, device: DeviceId, now: datetime, ids: Ids, person: SignedIn | None = None
    ) -> Decision:
        """What a command leads to. Changes nothing. ``person`` is signed in at the device, where people
        do."""
        for_branch = _BRANCH.get(type(command))
        if for_branch is not None:
            return for_branch(self.state, command, device, now, ids)
        counter = self.state.counter_of(device)
        if counter is None:
            return Refusal(Reason.COUNTER_NOT_OPEN)
        if person and (refusal := at_counter_of_another(person, counter, command)):
            return refusal
        if isinstance(command, asked.CallVisit):
            may_choose = person is None or person.may_choose
            return desk.call_visit(self.state, counter, command, now, may_choose=may_choose)
        return _at_counter(self.state, counter, command, now, ids)

    def apply(self, event: Event) -> None:
        """Change the state by one event."""
        self._accounts.before(self.state, event)
        apply(self.state, event)
        self._account = self._accounts.after(self.state, event)

    def record(self, event: Event) -> None:
        """Change the state by one event, and keep the record and the account of it."""
        self.apply(event)
        if self._account is not None:
            self.accounts[self.state.seq] = self._account
        if isinstance(event, VisitEnded):
            self.records[self.state.seq] = finished(self.state, self.state.visits[event.visit])

    def carry_out(
        self, command: Command, device: DeviceId, now: datetime, ids: Ids, person: SignedIn | None = None
    ) -> Decided:
        """Decide a command, apply what it leads to and what follows from that by itself."""
        decision = self.decide(command, device, now, ids, person)
        if isinstance(decision, Refusal):
            refused = CommandRefused(now, tag(command), decision, _service_of(command))
            self.record(refused)
            return Decided((refused,), decision)
        events = self._apply_with_consequences(decision, now)
        return Decided(events, self.result_of(events))

    def pass_time(self, now: datetime) -> tuple[Event, ...]:
        """Apply what the clock alone brings about, until nothing more is due."""
        events: tuple[Event, ...] = ()
        while coming := due(self.state, now):
            events += self._apply_with_consequences(coming, now)
        return events + self._apply_with_consequences((), now)

    def foresee(self, outlook: Outlook) -> None:
        """Take over a forecast. An older one than the present is left out."""
        newest = self.state.outlook
        if newest is None or newest.seq <= outlook.seq <= self.state.seq:
            self.state.outlook = outlook

    @property
    def situation(self) -> object:
        """While this is the same, ``next_deadline`` comes no sooner."""
        state = self.state
        return (
            state.open,
            state.day_seq,
            state.opened_at,
            state.timers.next,
            state.outside_people > 0,
            min((party.at for party in state.occupancy.lingering), default=None),
            time_decides(state),
            state.anybody_at_a_counter,
            booked_heads(state),
        )

    def next_deadline(self, now: datetime) -> datetime | None:
        """When ``pass_time`` may have work next; None when nothing is in sight."""
        return next_deadline(self.state, now)

    def result_of(self, events: Iterable[Event]) -> Result:
        """The answer to the command that these events, now applied, came from.

        It is made from what the journal keeps, so a repeat after a restart hears the same.
        """
        own = [event for event in events if not isinstance(event, Consequence)]
        match own:
            case [CommandRefused(refusal=refusal)]:
                return refusal
            case [TicketTaken() as taken]:
                return _issued(taken)
            case [VisitEnded(visit=first), *_, VisitEnded(visit=last)] if first != last:
                return Accepted()
        newest = own[-1] if own else None
        return Accepted(self.state.visits[newest.visit].number if isinstance(newest, OfVisit) else None)

    def _apply_with_consequences(self, events: tuple[Event, ...], now: datetime) -> tuple[Event, ...]:
        for event in events:
            self.record(event)
        while forward := door.call_forward(self.state, now):
            self.record(forward)
            events += (forward,)
        return events


def _service_of(command: Command) -> ServiceId | None:
    return command.service if isinstance(command, asked.TakeTicket | asked.WalkUp) else None


def _issued(taken: TicketTaken) -> TicketIssued:
    return TicketIssued(
        visit=taken.visit,
        number=taken.number,
        service=taken.service,
        language=taken.language,
        party=taken.party,
        taken_at=taken.at,
        before=taken.before,
        admitted=taken.admitted,
        token=taken.token,
        priority=taken.priority,
        wait=taken.wait if taken.shown else None,
        booked_at=taken.booked_at,
        late=taken.late,
        come_back_at=taken.come_back_at,
        check=check_code(taken.visit, taken.token),
    )


def _at_counter(state: BranchState, counter: Counter, command: Command, now: datetime, ids: Ids) -> Decision:
    """Whatever an adviser asks for at an open counter."""
    match command:
        case asked.CallNext():
            return desk.call_next(state, counter, now)
        case asked.WalkUp():
            return desk.walk_up(state, counter, command, now, ids)
        case asked.CloseCounter():
            return desk.close_counter(counter, now)
        case asked.HandOver():
            return desk.hand_over(state, counter, command, now)
        case asked.Pause():
            return desk.pause(counter, command, now)
        case asked.Resume():
            return desk.resume(counter, now)
        case asked.Undo():
            return undo.undo(state, counter, now)
        case (
            asked.Recall()
            | asked.Start()
            | asked.NextService()
            | asked.Finish()
            | asked.NoShow()
            | asked.ReturnVisit()
            | asked.Park()
            | asked.Transfer()
        ):
            visit = state.in_hand(counter)
            if visit is None:
                return Refusal(Reason.NO_VISIT_IN_HAND)
            return with_visit(state, command, visit, counter, now)
        case _:
            raise TypeError(f"{type(command).__name__} is nothing that a counter asks for")


_BRANCH: dict[type[Command], Callable[[BranchState, Any, DeviceId, datetime, Ids], Decision]] = {
    asked.TakeTicket: lambda state, command, _, now, ids: tickets.take(state, command, now, ids),
    asked.CheckIn: lambda state, command, _, now, ids: appointments.check_in(state, command, now, ids),
    asked.LeaveQueue: lambda state, command, _, now, __: tickets.leave(state, command.visit, now),
    asked.Rejoin: lambda state, command, _, now, __: tickets.rejoin(state, command, now),
    asked.RemoveVisit: lambda state, command, _, now, __: tickets.remove(state, command, now),
    asked.BookAppointments: lambda state, command, _, now, __: appointments.book(state, command, now),
    asked.CancelAppointment: lambda state, command, _, now, __: appointments.cancel(state, command, now),
    asked.OpenCounter: lambda state, command, device, now, __: desk.open_counter(state, command, device, now),
    asked.TakeOver: lambda state, command, device, now, __: desk.take_over(state, command, device, now),
    asked.ReleaseCounter: lambda state, command, _, now, __: desk.release_counter(state, command, now),
    asked.RaisePanic: lambda state, command, device, now, _: panic.raise_panic(state, command, device, now),
    asked.AnswerPanic: lambda state, command, device, now, _: panic.answer_panic(state, command, device, now),
    asked.EndPanic: lambda state, _, device, now, __: panic.end_own_panic(state, device, now),
    asked.EndPanicOf: lambda state, command, device, now, _: panic.end_panic_of(state, command, device, now),
    asked.DoorEntered: lambda state, command, _, now, __: door.at_door(state, command, now),
    asked.DoorLeft: lambda state, command, _, now, __: door.at_door(state, command, now),
    asked.DoorCount: lambda state, command, _, now, __: door.at_door(state, command, now),
    asked.SensorCounted: lambda state, command, device, now, _: door.sensed(state, command, device, now),
    asked.CorrectCount: lambda state, command, _, now, __: control.correct_count(state, command, now),
    asked.SetCap: lambda state, command, _, now, __: control.set_cap(state, command, now),
    asked.StartEvacuation: lambda state, _, __, now, ___: control.start_evacuation(state, now),
    asked.EndEvacuation: lambda state, _, __, now, ___: control.end_evacuation(state, now),
    asked.SetNotice: lambda state, command, _, now, __: control.set_notice(state, command, now),
    asked.TakeBackNotice: lambda state, _, __, now, ___: control.take_back_notice(state, now),
    asked.CloseService: lambda state, command, _, now, __: holding_back.close_service(state, command, now),
    asked.OpenService: lambda state, command, _, now, __: holding_back.open_service(state, command, now),
    asked.StopTickets: lambda state, command, _, now, __: holding_back.stop_tickets(state, command, now),
    asked.ResumeTickets: lambda state, _, __, now, ___: holding_back.resume_tickets(state, now),
    asked.MoveVisit: lambda state, command, _, now, __: moving.move_visit(state, command, now),
    asked.ChangeProfile: lambda state, command, _, now, __: moving.change_profile(state, command, now),
    asked.PlanCounters: lambda state, command, _, now, __: control.plan_counters(state, command, now),
    asked.SendHome: lambda state, command, _, now, __: control.send_home(state, command, now),
    asked.OpenDay: lambda state, _, __, now, ___: day.open_by_hand(state, now),
    asked.CloseDay: lambda state, command, _, now, __: day.close_by_hand(state, command, now),
}
"""How commands are decided that are not an adviser's at an open counter."""
