"""The nightly job of a branch that forgets what is beyond its horizon."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from queue_server.clock import Clock
from queue_server.domain.configuration import BranchConfig
from queue_server.journal import Journal, NotStored
from queue_server.retention import forget_one

log = logging.getLogger(__name__)

AT = time(3)
"""By the branch's clock, when hardly anybody waits for the disk."""


async def forget_every_night(journal: Journal, config: BranchConfig, clock: Clock) -> None:
    """A business day is forgotten in a transaction of its own, so that nothing waits long for it. A night on
    which the disk fails is made up for by the next."""
    while True:
        await clock.sleep_until(next_night(config, clock.now()))
        try:
            while one := await journal.write(partial(forget_one, config=config, now=clock.now())):
                log.info(
                    "branch %s: %s is beyond the horizon: %d journal entries and %d rows deleted",
                    *(config.id, one.day, one.entries, one.rows),
                )
        except NotStored as trouble:
            log.error("branch %s: nothing more could be forgotten tonight: %s", config.id, trouble)


def next_night(config: BranchConfig, now: datetime) -> datetime:
    """The next time that it is ``AT`` on the branch's wall."""
    zone = ZoneInfo(config.time_zone)
    today = now.astimezone(zone).date()
    nights = (datetime.combine(today + timedelta(days=days), AT, zone).astimezone(UTC) for days in (0, 1, 2))
    return next(night for night in nights if night > now)
