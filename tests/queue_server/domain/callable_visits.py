"""Whom a counter can call, worked out from the branch file and the visits alone."""

from __future__ import annotations

from datetime import datetime

from queue_link.catalogue import QueueTerms
from queue_link.vocabulary import VisitState
from queue_server.domain.state import BranchState, Counter
from queue_server.domain.visit import Visit


def callable_visits(state: BranchState, counter: Counter, now: datetime) -> list[Visit]:
    """Those who could be called to an open counter now, sent there or not."""
    now_s = max(now.timestamp(), state.latest)
    there = [visit for visit in (*state.waiting, *state.outside) if _is_served(state, counter, visit)]
    there = [visit for visit in there if visit.turn[0] <= now_s]
    found = [visit for visit in there if visit.state is VisitState.WAITING]
    found = [visit for visit in found if _terms_allow(state, counter, visit, there, now_s)]
    personal = (state.to_counter.get(counter.id, ()), state.to_adviser.get(counter.adviser, ()))
    return found + [visit for line in personal for visit in line]


def _is_served(state: BranchState, counter: Counter, visit: Visit) -> bool:
    config = state.config
    profile = next((each for each in config.profiles if each.id == counter.profile), None)
    service = next((each for each in state.services if each.id == visit.service), None)
    if profile is None or service is None or service.queue not in profile.queues:
        return False
    skills = {skill for card in config.counters if card.id == counter.id for skill in card.skills}
    skills |= {skill for card in config.advisers if card.name == counter.adviser for skill in card.skills}
    return service.skills <= skills


def _terms_allow(
    state: BranchState, counter: Counter, visit: Visit, there: list[Visit], now_s: float
) -> bool:
    profile = next(each for each in state.config.profiles if each.id == counter.profile)
    beside = [other for other in there if other.queue == visit.queue]
    longest_s = max(now_s - other.turn[0] for other in beside)
    return all(_holds(terms, len(beside), longest_s) for terms in profile.terms if terms.queue == visit.queue)


def _holds(terms: QueueTerms, waiting: int, longest_s: float) -> bool:
    above, above_min = terms.when_waiting_above, terms.when_wait_above_min
    if above is None and above_min is None:
        return True
    return (above is not None and waiting > above) or (above_min is not None and longest_s > above_min * 60)
