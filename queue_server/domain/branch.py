"""One branch: commands are decided into events, events are applied, nothing else changes it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from queue_link.commands import (
    CallNext,
    CallVisit,
    CloseCounter,
    CloseDay,
    Command,
    DoorCount,
    DoorEntered,
    DoorLeft,
    Finish,
    LeaveQueue,
    NoShow,
    OpenCounter,
    OpenDay,
    Recall,
    ReleaseCounter,
    RemoveVisit,
    ReturnVisit,
    Start,
    TakeTicket,
    Transfer,
)
from queue_link.results import Accepted, Refusal, Result, TicketIssued
from queue_link.tags import tag
from queue_link.vocabulary import DeviceId
from queue_server.domain import day, desk, door, evolution, tickets
from queue_server.domain.configuration import BranchConfig
from queue_server.domain.events import CommandRefused, Consequence, Decision, Event, OfVisit, TicketTaken
from queue_server.domain.state import BranchState
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

    def decide(self, command: Command, device: DeviceId, now: datetime, ids: Ids) -> Decision:
        """What a command leads to. Changes nothing."""
        state = self.state
        match command:
            case TakeTicket():
                return tickets.take(state, command, now, ids)
            case LeaveQueue():
                return tickets.leave(state, command, now)
            case RemoveVisit():
                return tickets.remove(state, command, now)
            case OpenCounter():
                return desk.open_counter(state, command, device, now)
            case ReleaseCounter():
                return desk.release_counter(state, command, now)
            case DoorEntered() | DoorLeft() | DoorCount():
                return door.at_door(state, command, now)
            case OpenDay():
                return day.open_by_hand(state, now)
            case CloseDay():
                return day.close_by_hand(state, now)
            case (
                CloseCounter()
                | CallNext()
                | CallVisit()
                | Recall()
                | Start()
                | Finish()
                | NoShow()
                | ReturnVisit()
                | Transfer()
            ):
                return desk.at_counter(state, command, device, now)
            case _:
                assert_never(command)

    def apply(self, event: Event) -> None:
        """Change the state by one event."""
        evolution.apply(self.state, event)

    def carry_out(self, command: Command, device: DeviceId, now: datetime, ids: Ids) -> Decided:
        """Decide a command, apply what it leads to and what follows from that by itself."""
        decision = self.decide(command, device, now, ids)
        if isinstance(decision, Refusal):
            refused = CommandRefused(now, tag(command), decision)
            self.apply(refused)
            return Decided((refused,), decision)
        events = self._apply_with_consequences(decision, now)
        return Decided(events, self.result_of(events))

    def pass_time(self, now: datetime) -> tuple[Event, ...]:
        """Apply what the clock alone brings about, until nothing more is due."""
        events: tuple[Event, ...] = ()
        while due := day.due(self.state, now):
            events += self._apply_with_consequences(due, now)
        return events

    @property
    def situation(self) -> object:
        """While this is the same, ``next_deadline`` comes no sooner."""
        return self.state.open, self.state.day_seq, self.state.opened_at

    def next_deadline(self, now: datetime) -> datetime | None:
        """When ``pass_time`` may have work next; None when nothing is in sight."""
        return day.next_deadline(self.state, now)

    def result_of(self, events: Iterable[Event]) -> Result:
        """The answer to the command that these events, now applied, came from.

        It is made from what the journal keeps, so a repeat after a restart hears the same.
        """
        own = [event for event in events if not isinstance(event, Consequence)]
        match own:
            case [CommandRefused(refusal=refusal)]:
                return refusal
            case [TicketTaken() as taken]:
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
                )
        last = own[-1] if own else None
        return Accepted(self.state.visits[last.visit].number if isinstance(last, OfVisit) else None)

    def _apply_with_consequences(self, events: tuple[Event, ...], now: datetime) -> tuple[Event, ...]:
        for event in events:
            self.apply(event)
        while forward := door.call_forward(self.state, now):
            self.apply(forward)
            events += (forward,)
        return events
