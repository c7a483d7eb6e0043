"""Whom a counter may call at present: by its profile, its skills, the terms of its queues, and who was sent
there."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from queue_link.catalogue import QueueTerms
from queue_link.vocabulary import ServiceId
from queue_server.domain.choosing import conditions_hold
from queue_server.domain.line import Line
from queue_server.domain.state import BranchState, Counter
from queue_server.domain.visit import Visit


def callable_services(state: BranchState, counter: Counter, now: datetime) -> tuple[ServiceId, ...]:
    """The services that it may call for now."""
    services = state.served_at(counter)
    profile = state.profile(counter.profile)
    if profile is None or not profile.terms:
        return services
    by_queue = {terms.queue: _of_queue(state, services, terms) for terms in profile.terms}
    now_s = state.moment_s(now)
    closed = {terms.queue for terms in profile.terms if not _met(state, terms, by_queue[terms.queue], now_s)}
    held_back = {service for queue in closed for service in by_queue[queue]}
    return tuple(service for service in services if service not in held_back)


def callable_lines(state: BranchState, counter: Counter, now: datetime) -> list[Line]:
    """The lines for anybody that it may call from, with somebody in each who may be called now."""
    now_s = state.moment_s(now)
    lines = state.waiting.of(callable_services(state, counter, now))
    return [line for line in lines if line.is_ready(now_s)]


def has_somebody(state: BranchState, counter: Counter, now: datetime) -> bool:
    """Whether somebody waits inside whom it may call now."""
    now_s = state.moment_s(now)
    sent_here = any(line.is_ready(now_s) for line in state.personal_lines(counter))
    return sent_here or bool(callable_lines(state, counter, now))


def sent_here(visits: Iterable[Visit], now_s: float) -> tuple[Visit | None, list[Visit]]:
    """Of those sent to one counter: the one who goes before everybody else, and the first of each class of
    those who take their turn among the others."""
    first: Visit | None = None
    beside: dict[int, Visit] = {}
    for visit in sorted(visits, key=lambda visit: visit.turn):
        if visit.turn[0] > now_s:
            break
        if not visit.goes_first:
            beside.setdefault(visit.rank, visit)
        elif first is None:
            first = visit
    return first, list(beside.values())


def is_for(visit: Visit, counter: Counter) -> bool:
    """Whether it was sent to this counter or its adviser, or comes back to it."""
    if visit.for_counter is not None:
        return visit.for_counter == counter.id
    return visit.for_adviser is not None and visit.for_adviser == counter.adviser


def _of_queue(state: BranchState, services: Iterable[ServiceId], terms: QueueTerms) -> list[ServiceId]:
    known = ((service, state.service(service)) for service in services)
    return [service for service, card in known if card is not None and card.queue == terms.queue]


def _met(state: BranchState, terms: QueueTerms, services: list[ServiceId], now_s: float) -> bool:
    """Those outside count too: else a lobby full of people whom nobody may call would keep them out."""
    lines = [*state.waiting.of(services), *state.outside.of(services)]
    waiting = sum(line.count_before((now_s, float("inf"), 0)) for line in lines)
    longest_s = max((now_s - line.first.turn[0] for line in lines if line.first), default=0.0)
    return conditions_hold(terms, waiting, longest_s)
