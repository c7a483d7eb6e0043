"""The same-day promise: what can still be served today, and what to offer to those whom it cannot include.

The forecast (``outlook``) says how likely somebody who comes now is called before closing. Without a fresh
one, a normal approximation does: counter time that those before need, against counter time left.
"""

from __future__ import annotations

import math
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from statistics import NormalDist

import msgspec

from queue_link.results import Alternative, AlternativeKind, Band, Refusal
from queue_link.vocabulary import AppointmentState, PriorityId, Reason, ServiceId
from queue_server.domain.configuration import Service
from queue_server.domain.forecast.workload import load
from queue_server.domain.opening import service_end
from queue_server.domain.outlook import Expected, Outlook
from queue_server.domain.state import Booking, BranchState

FRESH_S = 120
"""An older outlook is not relied on."""
BACK_BEFORE_S = 600
"""Whoever goes away is told to be back so long before the call is to be expected."""
_BACK_STEP_S = 300
"""Times to come back are told in whole five minutes."""
MOST_FURTHER = 99
"""Further tickets are not counted beyond these."""
_NORMAL = NormalDist()
_SURE = 0.9995
"""A drawn chance above this tells only that all days went well, not by how much."""


def refusal(state: BranchState, service: Service, priority: PriorityId, now: datetime) -> Refusal | None:
    """Why a ticket cannot be promised, or None."""
    if is_over(state, now):
        return _not_today(state, service, priority, now, 0.0)
    needed = wanted(state, service)
    likely = chance(state, service.id, priority, now) if needed is not None else None
    if needed is None or likely is None or likely >= needed:
        return None
    return _not_today(state, service, priority, now, likely)


def wanted(state: BranchState, service: Service) -> float | None:
    """The chance that a ticket must have; None: tickets are given out without looking."""
    return state.config.promise.probability if service.promise is None else service.promise


def is_over(state: BranchState, now: datetime) -> bool:
    """Whether today's service has ended. A day that was opened by hand has no hours."""
    ends = None if state.by_hand else service_end(state.config, now)
    return ends is not None and now >= ends


def _not_today(
    state: BranchState, service: Service, priority: PriorityId, now: datetime, likely: float
) -> Refusal:
    found = load(state, service.id, state.rank(priority), now)
    return msgspec.structs.replace(
        instead(state, Reason.NOT_TODAY, now, service),
        chance=round(likely, 3),
        work_s=round(found.work_s) if found else 0,
        time_left_s=round(found.left_s) if found else 0,
    )


# --- how likely -----------------------------------------------------------------------------------


def chance(state: BranchState, service: ServiceId, priority: PriorityId, now: datetime) -> float | None:
    """Probability that somebody who comes now is called before closing; None: nobody knows who will work."""
    newcomer = expected(state, service, priority, now)
    if newcomer is not None:
        return newcomer.in_time
    found = load(state, service, state.rank(priority), now)
    return None if found is None else found.chance


def expected(state: BranchState, service: ServiceId, priority: PriorityId, now: datetime) -> Expected | None:
    """What the newest outlook says of somebody who comes now; None without a fresh one.

    Tickets given out since it was made are not in it. Each is taken to go before and to delay the newcomer
    (``Outlook.delays_s``), whatever its class: that is on the safe side, and for a moment.
    """
    outlook = fresh(state, now)
    newcomer = outlook.newcomer(service, priority) if outlook else None
    if outlook is None or newcomer is None:
        return None
    passed_s = (now - outlook.at).total_seconds()
    delay_s = _delay_s(state, outlook, service)
    if not delay_s and not passed_s:
        return newcomer
    wait, later_s = newcomer.wait, delay_s - passed_s
    moved = (max(0, round(seconds + later_s)) for seconds in (wait.low, wait.likely, wait.high))
    in_time = _delayed(newcomer, outlook, delay_s) if delay_s else newcomer.in_time
    return Expected(Band(*moved), in_time)


def fresh(state: BranchState, now: datetime) -> Outlook | None:
    """The newest outlook, if it may be relied on."""
    outlook = state.outlook
    if outlook is None or not timedelta(0) <= now - outlook.at <= timedelta(seconds=FRESH_S):
        return None
    return outlook


def is_told(state: BranchState, service: ServiceId) -> bool:
    """Whether enough is known of the service to show forecasts to customers."""
    return state.outlook is not None and service in state.outlook.told


def _delay_s(state: BranchState, outlook: Outlook, service: ServiceId) -> float:
    """By how much the tickets since the outlook delay a newcomer."""
    each_s = outlook.delays_s.get(service, {})
    return sum(
        (count - outlook.taken.get(other, 0)) * each_s.get(other, 0.0) for other, count in state.taken.items()
    )


def _delayed(newcomer: Expected, outlook: Outlook, delay_s: float) -> float:
    """The chance after a delay, the moment of the call being taken as normal.

    Its standard deviation is that of the upper side of the band (1.28 of them up to the 90 % quantile). How
    many of them are left until closing is read from the chance; where that is all but sure, from the band.
    """
    if outlook.ends_at is None or newcomer.in_time <= 0:
        return newcomer.in_time
    slack, deviation_s = _slack(newcomer, outlook, outlook.ends_at)
    return _NORMAL.cdf(slack - delay_s / deviation_s)


def _slack(newcomer: Expected, outlook: Outlook, ends_at: datetime) -> tuple[float, float]:
    """How many standard deviations are left from the call until closing, and how long one is, in seconds."""
    wait = newcomer.wait
    deviation_s = max(60.0, (wait.high - wait.likely) / 1.2816)
    if newcomer.in_time < _SURE:
        return _NORMAL.inv_cdf(newcomer.in_time), deviation_s
    left_s = (ends_at - outlook.at).total_seconds()
    return max(_NORMAL.inv_cdf(_SURE), (left_s - wait.likely) / deviation_s), deviation_s


def further_tickets(state: BranchState, service: Service, now: datetime) -> int | None:
    """How many more tickets for a service, of its own class, can be promised today; ``MOST_FURTHER``: that
    many or more. None without a fresh forecast, or where nothing is promised.

    Each delays the next one as ``expected`` says; those that come for other services meanwhile are not in it.
    """
    outlook, needed = fresh(state, now), wanted(state, service)
    newcomer = outlook.newcomer(service.id, service.priority) if outlook else None
    if outlook is None or newcomer is None or needed is None or outlook.ends_at is None:
        return None
    if newcomer.in_time <= 0 or is_over(state, now):
        return 0
    slack, deviation_s = _slack(newcomer, outlook, outlook.ends_at)
    room_s = (slack - _NORMAL.inv_cdf(needed)) * deviation_s - _delay_s(state, outlook, service.id)
    if room_s < 0:
        return 0
    each_s = outlook.delays_s.get(service.id, {}).get(service.id, 0.0)
    most = MOST_FURTHER
    if service.quota is not None:
        most = min(most, max(0, service.quota - state.taken[service.id]))
    return most if each_s * most <= room_s else min(most, int(room_s / each_s) + 1)


# --- coming back later ----------------------------------------------------------------------------


def come_back_at(
    state: BranchState, service: Service, priority: PriorityId, now: datetime
) -> datetime | None:
    """When somebody who comes now need be back; None: the wait is too short to go away.

    Nine of ten waits are longer than the low end of the band; with a lead before that, almost everybody who
    is back in time hears the call.
    """
    limit = state.config.promise.come_back_above_min
    newcomer = expected(state, service.id, priority, now)
    if limit is None or newcomer is None or newcomer.wait.likely < limit * 60:
        return None
    latest = now.timestamp() + newcomer.wait.low - BACK_BEFORE_S
    back_at = datetime.fromtimestamp(math.floor(latest / _BACK_STEP_S) * _BACK_STEP_S, UTC)
    return back_at if back_at > now else None


# --- refusals and alternatives --------------------------------------------------------------------


def instead(state: BranchState, reason: Reason, now: datetime, service: Service | None = None) -> Refusal:
    """A refusal with what the customer can do instead, the best first: never a bare no."""
    limits = {
        Reason.FULL: state.config.occupancy.outside_limit,
        Reason.QUOTA_USED: service.quota if service else None,
    }
    opens_at = state.next_opening(now, service, another_day=reason in _OVER_FOR_TODAY)
    return Refusal(
        reason,
        opens_at=opens_at if reason in (Reason.CLOSED, Reason.NOT_TODAY) else None,
        limit=limits.get(reason),
        alternatives=alternatives(state, now, service, opens_at),
    )


_OVER_FOR_TODAY = frozenset(
    {Reason.NOT_TODAY, Reason.QUOTA_USED, Reason.SERVICE_CLOSED, Reason.TICKETS_STOPPED}
)
"""Tickets that are given out again after a break of today would be refused too."""


def alternatives(
    state: BranchState, now: datetime, service: Service | None, opens_at: datetime | None
) -> tuple[Alternative, ...]:
    """A released slot of today, the first numbers at the next opening, and what the branch file offers."""
    found = []
    slot = _released_slot(state, now, service)
    if slot:
        found.append(Alternative(AlternativeKind.RELEASED_SLOT, at=slot))
    if opens_at:
        found.append(Alternative(AlternativeKind.TOMORROW, at=opens_at))
    ways = (Alternative(way.kind, text=way.text, url=way.url) for way in state.config.other_ways)
    return (*found, *ways)


def _released_slot(state: BranchState, now: datetime, service: Service | None) -> datetime | None:
    """The next booked time of today that was cancelled and not booked again."""
    if service is None:
        return None
    slots: dict[datetime, list[Booking]] = defaultdict(list)
    for booking in state.bookings.values():
        if booking.appointment.service == service.id and booking.appointment.at > now:
            slots[booking.appointment.at].append(booking)
    return min((at for at, bookings in slots.items() if _has_a_free_one(bookings)), default=None)


def _has_a_free_one(bookings: list[Booking]) -> bool:
    """Of those of one time and service: a booking takes what was given back before it, if anything was."""
    given_back = [(each.over_seq, 1) for each in bookings if each.state is AppointmentState.CANCELLED]
    taken = [(each.booked_seq, -1) for each in bookings]
    free = 0
    for _, change in sorted(given_back + taken):
        free = max(0, free + change)
    return free > 0
