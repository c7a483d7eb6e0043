"""How business days begin and end, what is planned for them, and what everybody is to know."""

from __future__ import annotations

from queue_link.vocabulary import CountSource
from queue_server.domain import events as happened
from queue_server.domain.choosing import Memory
from queue_server.domain.evolution.building import ledger_entry
from queue_server.domain.evolution.clocks import time_goes_on
from queue_server.domain.evolution.panics import forget_old
from queue_server.domain.flow import Flow
from queue_server.domain.line import Lines
from queue_server.domain.occupancy import Occupancy
from queue_server.domain.state import BranchState


def day_opened(state: BranchState, event: happened.DayOpened) -> None:
    if event.day != state.day:
        _new_day(state, event)
    state.day, state.open, state.opened_at = event.day, True, event.at
    state.by_hand = event.by_hand
    state.training = state.config.training if event.training is None else event.training


def _new_day(state: BranchState, event: happened.DayOpened) -> None:
    forget_old(state, since=state.day_seq)
    state.day_seq = state.seq
    for tally in (state.uncalled, state.uncalled_by_service, state.taken, state.called):
        tally.clear()
    for known in (
        state.visits,
        state.by_token,
        state.to_counter,
        state.to_adviser,
        state.serials,
        state.expected,
        state.bookings,
        state.by_code,
    ):
        known.clear()
    state.calls.clear()
    state.timers.clear()
    state.waiting, state.outside, state.lobby, state.outside_people = Lines(), Lines(), 0, 0
    state.latest, state.door, state.plan, state.outlook = 0, Memory(), None, None
    for counter in state.counters.values():
        counter.memory = Memory()
    state.evacuating_since = None
    state.stood_still.clear()
    state.reset_caps()
    state.flow = Flow()
    state.occupancy = Occupancy()
    state.occupancy.anchor(ledger_entry(state, event.at, 0, CountSource.DAY))


def day_closed(state: BranchState, event: happened.DayClosed) -> None:
    time_goes_on(state, event.at)
    state.open = False
    state.notice = {}
    state.closed_services = {}
    state.stopped = None


def planned(state: BranchState, event: happened.CountersPlanned) -> None:
    state.plan = event.plan


def notice_set(state: BranchState, event: happened.NoticeSet) -> None:
    state.notice = event.text


def notice_taken_back(state: BranchState, event: happened.NoticeTakenBack) -> None:
    state.notice = {}


def service_closed(state: BranchState, event: happened.ServiceClosed) -> None:
    state.closed_services = {**state.closed_services, event.service: event.text}


def service_opened(state: BranchState, event: happened.ServiceOpened) -> None:
    state.closed_services = {
        service: text for service, text in state.closed_services.items() if service != event.service
    }


def tickets_stopped(state: BranchState, event: happened.TicketsStopped) -> None:
    state.stopped = event.text


def tickets_resumed(state: BranchState, event: happened.TicketsResumed) -> None:
    state.stopped = None


def nothing(state: BranchState, event: happened.CommandRefused | happened.BranchFileReloaded) -> None:
    """A refusal changes nothing; another branch file does, but not by way of the journal."""
