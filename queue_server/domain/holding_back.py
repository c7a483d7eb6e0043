"""Rules for the supervisor: which tickets are not given out for the rest of the day, whatever the hours say.

Nobody who has a ticket is concerned: everybody who waits is served.
"""

from __future__ import annotations

from datetime import datetime

from queue_link.commands import CloseService, OpenService, StopTickets
from queue_link.results import Refusal
from queue_link.vocabulary import Reason
from queue_server.domain.events import (
    Decision,
    ServiceClosed,
    ServiceOpened,
    TicketsResumed,
    TicketsStopped,
)
from queue_server.domain.public_words import public_words
from queue_server.domain.state import BranchState


def close_service(state: BranchState, command: CloseService, now: datetime) -> Decision:
    service = state.service(command.service)
    if not state.open:
        return Refusal(Reason.DAY_NOT_OPEN)
    if service is None:
        return Refusal(Reason.UNKNOWN_SERVICE)
    if not service.walk_in:
        return Refusal(Reason.NO_WALK_IN)
    text = public_words(state, command.text)
    return text if isinstance(text, Refusal) else (ServiceClosed(now, service.id, text),)


def open_service(state: BranchState, command: OpenService, now: datetime) -> Decision:
    if command.service not in state.closed_services:
        return Refusal(Reason.NOT_CLOSED)
    return (ServiceOpened(now, command.service),)


def stop_tickets(state: BranchState, command: StopTickets, now: datetime) -> Decision:
    if not state.open:
        return Refusal(Reason.DAY_NOT_OPEN)
    text = public_words(state, command.text)
    return text if isinstance(text, Refusal) else (TicketsStopped(now, text),)


def resume_tickets(state: BranchState, now: datetime) -> Decision:
    return Refusal(Reason.NOT_STOPPED) if state.stopped is None else (TicketsResumed(now),)
