"""A practice branch beside a real one, with made-up customers who take numbers, come when they are called,
and sometimes do not.

What a customer does is drawn from the visit's own id, and follows from the state of the branch alone: nothing
is lost when the server starts again. Nobody comes while no counter is open.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from msgspec.structs import replace

from queue_link.commands import Command, DoorEntered, LeaveQueue, OpenDay, Rejoin, Start, TakeTicket
from queue_link.vocabulary import BranchId, DeviceId, RequestId, VisitState
from queue_server.branch_desk import Examine
from queue_server.branch_file import Examined
from queue_server.clock import Clock
from queue_server.domain.configuration import BranchConfig, Hours, Service, Span, StaffRules
from queue_server.domain.opening import local_date
from queue_server.domain.state import BranchState
from queue_server.domain.visit import Visit
from queue_server.entry import Asked
from queue_server.keeper import Closed, Keeper
from queue_server.simulate.chance import stream
from queue_server.simulate.crowd import somebody
from queue_server.simulate.person import NEVER_S, Person
from queue_server.simulate.scenario import without_promise

log = logging.getLogger(__name__)

LOOK_EVERY_S = 1.0
FEW_WAITING, MOST_WAITING = 3, 12
"""With fewer waiting somebody comes soon, with so many nobody comes."""
SOON_S, BETWEEN_S = 5.0, 60.0
"""From one customer to the next: with few waiting, and as a mean with more."""
NOT_COMING, COMING_WHEN_RECALLED = 0.12, 0.5
"""Who does not come to a call; and how many of those come after a recall."""
REJOIN_S = 60.0
"""So long after a missed call somebody stands at the kiosk who wants to wait again."""
KIOSK, GATE, OFFICE = map(DeviceId, ("practice-kiosk", "practice-gate", "practice-office"))
_ALWAYS = Hours(((Span(time(0), time(23, 59)),),) * 7)
_UNCALLED = frozenset({VisitState.OUTSIDE, VisitState.AWAY, VisitState.WAITING})


def practice_branch(branch: BranchId) -> BranchId:
    """The id of the practice branch beside a branch."""
    return BranchId(f"{branch}-training")


def practised(config: BranchConfig) -> BranchConfig:
    """The branch to practise in: everybody gets a number at any hour, and no visit of it is in any figure."""
    services = tuple(replace(service, quota=None, hours=None) for service in config.services)
    # Nobody signs in to practise: nothing that is done there is anybody's.
    own = replace(config, services=services, tickets=_ALWAYS, service=None, staff=StaffRules())
    return replace(without_promise(own), id=practice_branch(config.id), training=True)


def read_for_practice(examine: Examine) -> Examined:
    """The file of a branch, read for the practice branch beside it."""
    examined = examine()
    config = examined.config
    return examined if config is None else replace(examined, config=practised(config))


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody does now, and by which device."""

    device: DeviceId
    command: Command


class Practice:
    """Plays the customers of one practice branch. ``pace``: how many times as fast as people are."""

    def __init__(self, keeper: Keeper, clock: Clock, pace: float = 1.0) -> None:
        self._keeper = keeper
        self._clock = clock
        self._pace = pace
        self._next_at: datetime | None = None
        """When somebody comes next."""

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                for wish in await self._keeper.read(self._wishes):
                    await self._keeper.submit(
                        Asked(wish.device, RequestId(secrets.token_hex(8))), wish.command
                    )
            except Closed:
                return
            except Exception:
                log.exception("branch %s: a fault in the practice", self._keeper.branch)
            await asyncio.sleep(LOOK_EVERY_S)

    def _wishes(self, state: BranchState) -> list[Wish]:
        now = self._clock.now()
        if not state.open:
            return [Wish(OFFICE, OpenDay())]
        return [*deeds(state, now, self._pace), *self._arrivals(state, now)]

    def _arrivals(self, state: BranchState, now: datetime) -> Iterator[Wish]:
        """One at a time, with a matter of an open counter; a clock that was set back makes nobody wait for
        hours."""
        profiles = [state.profile(state.counters[counter].profile) for counter in state.held.values()]
        queues = {queue for profile in profiles if profile for queue in profile.queues}
        services = [one for one in state.config.services if one.walk_in and one.queue in queues]
        waiting = state.uncalled.total()
        if not services or waiting >= MOST_WAITING:
            self._next_at = None
            return
        chance = stream("practice", now.isoformat())
        pause_s = SOON_S if waiting < FEW_WAITING else chance.expovariate(1 / BETWEEN_S)
        pause = timedelta(seconds=pause_s / self._pace)
        if self._next_at is not None and now < self._next_at <= now + timedelta(seconds=10 * BETWEEN_S):
            if waiting < FEW_WAITING:
                self._next_at = min(self._next_at, now + pause)
            return
        self._next_at = now + pause
        service = chance.choice(services)
        person = _drawn(state, service, now.isoformat(), now)
        yield Wish(KIOSK, TakeTicket(service.id, person.language, person.party))


def deeds(state: BranchState, now: datetime, pace: float = 1.0) -> Iterator[Wish]:
    """What those who have a number do now."""
    for visit in state.live():
        service = state.service(visit.service)
        if service is not None:
            person = _drawn(state, service, visit.id, visit.taken_at)
            yield from _deed(state, visit, person, now, pace)


def _deed(state: BranchState, visit: Visit, person: Person, now: datetime, pace: float) -> Iterator[Wish]:
    def is_over(since: datetime | None, seconds: float | None) -> bool:
        if since is None or seconds is None or seconds == NEVER_S:
            return False
        return now >= since + timedelta(seconds=seconds / pace)

    if visit.state in _UNCALLED and is_over(visit.taken_at, person.patience_s):
        yield Wish(KIOSK, LeaveQueue(visit.id))
    elif visit.still_waits and visit.holds_reservation and is_over(visit.forwarded_at, person.walks_in_s):
        yield Wish(GATE, DoorEntered(visit.party, visit.id))
    elif visit.state is VisitState.CALLED and visit.counter is not None and _comes(visit):
        desk = state.counters[visit.counter].device
        if desk is not None and is_over(visit.announced_at, person.ways_s[0]):
            yield Wish(desk, Start())
    elif visit.state is VisitState.MISSED and visit.ready_at is not None:
        missed_at = visit.ready_at - timedelta(minutes=state.config.calling.rejoin_within_min)
        if is_over(missed_at, REJOIN_S):
            yield Wish(KIOSK, Rejoin(visit.id))


def _comes(visit: Visit) -> bool:
    """To this call; some hear only the next one, some none."""
    chance = stream("practice", visit.id, visit.missed, "comes")
    if chance.random() >= NOT_COMING:
        return True
    return visit.recalls > 0 and chance.random() < COMING_WHEN_RECALLED


def _drawn(state: BranchState, service: Service, name: str, at: datetime) -> Person:
    return somebody(state.config, service, name, at, 0, local_date(state.config, at), None)
