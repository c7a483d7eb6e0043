"""How events change who is counted in the building, and how many may be."""

from __future__ import annotations

from datetime import datetime

from queue_link.vocabulary import CountSource
from queue_server.domain import events as happened
from queue_server.domain.occupancy import Leaving, LedgerEntry
from queue_server.domain.state import BranchState
from queue_server.domain.timers import Timer
from queue_server.domain.visit import Visit


def ledger_entry(
    state: BranchState, at: datetime, people: int, source: CountSource, reason: str = ""
) -> LedgerEntry:
    return LedgerEntry(state.seq, at, people, source, reason)


def go_inside(state: BranchState, visit: Visit, at: datetime) -> None:
    """The reserved places become people."""
    if visit.holds_reservation:
        drop_reservation(state, visit)
        state.timers.drop(Timer.FORWARD, visit.id)
        visit.inside = True
        state.occupancy.admit(visit.party, ledger_entry(state, at, visit.counted, CountSource.TICKET))


def drop_reservation(state: BranchState, visit: Visit) -> None:
    if visit.holds_reservation:
        state.occupancy.release(visit.party)
        del state.expected[visit.id]


def go_out(state: BranchState, visit: Visit, event: happened.VisitEnded) -> None:
    occupancy = state.occupancy
    leaving = Leaving(event.left, event.leaves_at or event.at) if event.left else None
    occupancy.dismiss(visit.id, visit.party, event.gone, leaving)
    if leaving and event.leaves_at:
        state.timers.set(Timer.EXIT, visit.id, event.leaves_at, event.at)
    elif leaving:
        occupancy.leave(visit.id, ledger_entry(state, event.at, -event.left, CountSource.TICKET), event.at)


def people_passed(state: BranchState, event: happened.PeopleEntered | happened.PeopleLeft) -> None:
    people = event.people if isinstance(event, happened.PeopleEntered) else -event.people
    state.occupancy.pass_door(ledger_entry(state, event.at, people, event.source))
    if event.sensor is not None:
        state.occupancy.sensors[event.sensor] = event.at


def sensor_heard(state: BranchState, event: happened.SensorHeard) -> None:
    state.occupancy.sensors[event.sensor] = event.at


def counted(state: BranchState, event: happened.PeopleCounted) -> None:
    state.occupancy.anchor(ledger_entry(state, event.at, event.people, CountSource.COUNT))


def corrected(state: BranchState, event: happened.CountCorrected) -> None:
    entry = ledger_entry(state, event.at, event.people, CountSource.CORRECTION, event.reason)
    state.occupancy.correct(entry)


def exit_assumed(state: BranchState, event: happened.ExitAssumed) -> None:
    party = state.occupancy.leaving[event.visit]
    state.timers.drop(Timer.EXIT, event.visit)
    entry = ledger_entry(state, event.at, -party.people, CountSource.ASSUMED_EXIT)
    state.occupancy.leave(event.visit, entry, event.at + state.exit_time)


def cap_changed(state: BranchState, event: happened.CapChanged) -> None:
    state.cap, state.soft_cap = event.cap, event.soft_cap
    state.highest_cap = max(state.highest_cap, event.cap)
    if event.soft_cap or state.kept < event.cap:
        state.kept = event.cap - event.soft_cap
