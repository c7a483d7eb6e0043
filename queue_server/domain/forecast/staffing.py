"""Who is likely to work at the counters for the rest of the day.

Counters that are open now count for now; the plan says what comes after. The plan of a profile is seen as so
many places, each with its own times: the first works whenever at least one counter is planned, the second
whenever two are, and so on. Open counters take the places that are on now, and follow their times.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from queue_link.commands import PlannedCounters
from queue_link.vocabulary import ProfileId, ServiceId
from queue_server.domain.opening import day_end, service_end, service_gaps
from queue_server.domain.plan import counters_planned
from queue_server.domain.state import BranchState, Counter

Span = tuple[float, float]
"""From and until, in seconds since 1970."""
Spans = tuple[Span, ...]

FOR_EVER = 1e11
"""No end: whoever works when service ends goes on until nobody waits."""
GRACE_S = 15 * 60
"""So long after a change of the plan, the counters that it is about are still expected to come or go; later,
what is open now holds."""
_SOON_S = 120
"""A counter that is due opens about so soon."""
_PAUSE_S = 15 * 60
"""How long a break is taken to last, where the plan does not say; one that lasts longer ends about now."""


@dataclass(frozen=True, slots=True)
class Staffed:
    """A counter that works now or later."""

    serves: frozenset[ServiceId]
    profile: ProfileId
    spans: Spans
    counter: Counter | None = None
    """None: planned, nobody knows which yet."""


def ends_at(state: BranchState, now: datetime) -> datetime:
    """By when customers must be called: the end of service, or of the business day if that is over or off."""
    ends = service_end(state.config, now)
    if ends is None or (state.by_hand and ends <= now):
        return day_end(state.config, state.opened_at or now, now)
    return ends


def staff(state: BranchState, now: datetime) -> tuple[Staffed, ...] | None:
    """Everybody who works now or later today; None: nobody is there and nothing is planned."""
    plan = counters_planned(state, now)
    open_now = [counter for counter in state.counters.values() if counter.device is not None]
    if not plan and not open_now:
        return None
    now_s, ends_s = now.timestamp(), ends_at(state, now).timestamp()
    staffed = _match(state, _Plan(plan, now_s, ends_s), open_now, now_s)
    gaps = [(begins.timestamp(), ends.timestamp()) for begins, ends in service_gaps(state.config, now)]
    return tuple(
        Staffed(each.serves, each.profile, spans, each.counter)
        for each in staffed
        if (spans := _without(each.spans, gaps))
    )


# --- the plan as places ---------------------------------------------------------------------------


class _Plan:
    def __init__(self, plan: Iterable[PlannedCounters], now_s: float, ends_s: float) -> None:
        self._now_s = now_s
        self._parts: dict[ProfileId, list[tuple[float, float, int]]] = {}
        for part in plan:
            ends = part.ends.timestamp()
            until = FOR_EVER if ends >= ends_s else ends
            self._parts.setdefault(part.profile, []).append((part.begins.timestamp(), until, part.counters))

    def places(self) -> Iterator[tuple[ProfileId, Spans]]:
        """Each with its times, those over left out; the one with the most first in each profile."""
        for profile, parts in self._parts.items():
            for place in range(1, sum(counters for _, _, counters in parts) + 1):
                spans = tuple(self._spans(parts, place))
                if not spans:
                    break
                yield profile, spans

    def _spans(self, parts: list[tuple[float, float, int]], place: int) -> Iterator[Span]:
        moments = sorted({moment for begins, until, _ in parts for moment in (begins, until)})
        current: Span | None = None
        for begins, until in pairwise(moments):
            planned = sum(counters for b, u, counters in parts if b <= begins and until <= u)
            if planned >= place and until > self._now_s:
                current = (current[0] if current else begins, until)
            elif current:
                yield current
                current = None
        if current:
            yield current

    def changed(self, profile: ProfileId) -> bool:
        """Whether its plan changed a short while ago."""
        begun = [begins for begins, _, _ in self._parts.get(profile, ()) if begins <= self._now_s]
        return bool(begun) and self._now_s - max(begun) <= GRACE_S

    def next_change(self, profile: ProfileId) -> float:
        """When the plan of a profile changes next; for ever, if it does not."""
        moments = (moment for begins, until, _ in self._parts.get(profile, ()) for moment in (begins, until))
        return min((moment for moment in moments if moment > self._now_s), default=FOR_EVER)


def _match(state: BranchState, plan: _Plan, open_now: list[Counter], now_s: float) -> list[Staffed]:
    """Open counters to places: of their own profile first, then of any, then to one that comes later."""
    on: list[tuple[ProfileId, Spans]] = []
    later: list[tuple[ProfileId, Spans]] = []
    for profile, spans in plan.places():
        (on if spans[0][0] <= now_s else later).append((profile, spans))
    found: list[Staffed] = []
    left = sorted(open_now, key=lambda counter: counter.pausing is not None)
    left = _take(state, left, on, found, now_s, own_profile=True)
    left = _take(state, left, on, found, now_s, own_profile=False)
    for counter in left:
        found += _beyond_plan(state, plan, counter, later, now_s)
    for profile, (first, *rest) in on:
        # With nobody signed in anywhere, the plan is all that is known.
        if now_s - first[0] <= GRACE_S or not open_now:
            found.append(_planned(state, profile, ((now_s + _SOON_S, first[1]), *rest)))
    return found + [_planned(state, profile, spans) for profile, spans in later]


def _take(
    state: BranchState,
    counters: list[Counter],
    places: list[tuple[ProfileId, Spans]],
    found: list[Staffed],
    now_s: float,
    *,
    own_profile: bool,
) -> list[Counter]:
    """Counters that find no place; those that do are ``found`` and their places gone."""
    left = []
    for counter in counters:
        place = next((p for p in places if not own_profile or p[0] == counter.profile), None)
        if place is None:
            left.append(counter)
            continue
        places.remove(place)
        first, *rest = place[1]
        begins = now_s if counter.pausing is None else _resumes(counter, now_s)
        found.append(_open(state, counter, ((begins, max(begins, first[1])), *rest)))
    return left


def _beyond_plan(
    state: BranchState,
    plan: _Plan,
    counter: Counter,
    later: list[tuple[ProfileId, Spans]],
    now_s: float,
) -> Iterator[Staffed]:
    """A counter that the plan does not have now: it comes back with a place that begins later."""
    profile = counter.profile or ProfileId("")
    place = next((p for p in later if p[0] == profile), None)
    if place:
        later.remove(place)
    until = now_s if plan.changed(profile) and counter.pausing is None else plan.next_change(profile)
    rest = place[1] if place else ()
    if counter.pausing is None:
        yield _open(state, counter, ((now_s, until), *rest))
    else:
        yield _open(state, counter, rest or ((_resumes(counter, now_s), FOR_EVER),))


def _resumes(counter: Counter, now_s: float) -> float:
    since = counter.pausing.since.timestamp() if counter.pausing else now_s
    return max(now_s + _SOON_S, since + _PAUSE_S)


def _open(state: BranchState, counter: Counter, spans: Spans) -> Staffed:
    return Staffed(frozenset(state.served_at(counter)), counter.profile or ProfileId(""), spans, counter)


def _planned(state: BranchState, profile: ProfileId, spans: Spans) -> Staffed:
    return Staffed(could_serve(state, profile), profile, spans)


def could_serve(state: BranchState, profile: ProfileId) -> frozenset[ServiceId]:
    """What a counter with this profile may serve when nobody knows yet who will work where.

    A service counts if a counter that offers the profile has the skills it needs, alone or with some adviser.
    """
    queues = state.queues_of(profile)
    equipped = [frozenset(card.skills) for card in state.config.counters if profile in card.profiles]
    able = [frozenset(adviser.skills) for adviser in state.config.advisers] or [frozenset()]
    return frozenset(
        service.id
        for service in state.services
        if service.queue in queues
        and (not service.skills or any(service.skills <= e | a for e in equipped for a in able))
    )


def _without(spans: Spans, gaps: list[Span]) -> Spans:
    """Spans with the breaks cut out."""
    for begins, ends in gaps:
        parts = [part for on, off in spans for part in ((on, min(off, begins)), (max(on, ends), off))]
        spans = tuple((on, off) for on, off in parts if on < off)
    return spans


def time_s(spans: Spans, begins: float, ends: float) -> float:
    """How much of a time they cover, in seconds."""
    return sum(max(0.0, min(off, ends) - max(on, begins)) for on, off in spans)
