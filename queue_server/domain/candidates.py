"""Whom a counter may call at present: by its profile, its skills, the terms of its queues, and who was sent
there."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from queue_link.catalogue import QueueTerms
from queue_link.vocabulary import ServiceId
from queue_server.domain.choosing import conditions_hold, sent_here
from queue_server.domain.line import Line
from queue_server.domain.state import BranchState, Counter
from queue_server.domain.visit import Visit


def callable_services(state: BranchState, counter: Counter, now: datetime) -> tuple[ServiceId, ...]:
    """The services that it may call for now."""
    services = state.served_at(counter)
    profile = state.profile(counter.profile)
    if profile is None or not profile.terms:
        return services
    now_s = state.moment_s(now)
    held_back: set[ServiceId] = set()
    for terms in profile.terms:
        of_queue = _of_queue(state, services, terms)
        if not _met(state, terms, of_queue, now_s):
            held_back.update(of_queue)
    return tuple(service for service in services if service not in held_back)


def callable_lines(state: BranchState, counter: Counter, now: datetime) -> list[Line]:
    """The lines for anybody that it may call from, with somebody in each who may be called now."""
    now_s = state.moment_s(now)
    lines = state.waiting.of(callable_services(state, counter, now))
    return [line for line in lines if line.is_ready(now_s)]


def all_callable_lines(state: BranchState, counter: Counter, now: datetime) -> list[Line]:
    """Those, and the lines of its own."""
    now_s = state.moment_s(now)
    personal = [line for line in state.personal_lines(counter) if line.is_ready(now_s)]
    return [*callable_lines(state, counter, now), *personal]


def has_somebody(state: BranchState, counter: Counter, now: datetime) -> bool:
    """Whether somebody waits inside whom it may call now."""
    return bool(all_callable_lines(state, counter, now))


def sent_and_ready(visits: Iterable[Visit], now_s: float) -> tuple[Visit | None, list[Visit]]:
    """``choosing.sent_here`` of those who may be called now."""
    ready = (visit for visit in visits if visit.turn[0] <= now_s)
    return sent_here(sorted(ready, key=lambda visit: visit.turn))


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
