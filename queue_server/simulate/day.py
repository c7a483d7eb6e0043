"""Plays one day."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from functools import partial

import msgspec

from queue_link.commands import SendHome
from queue_link.vocabulary import CounterId, VisitId
from queue_server.domain.configuration import BranchConfig
from queue_server.domain.events import Event
from queue_server.domain.forecast.learning import Learned
from queue_server.simulate.chance import stream
from queue_server.simulate.forecaster import EVERY_S, Forecaster
from queue_server.simulate.hours import Today, today
from queue_server.simulate.lessons import Lessons
from queue_server.simulate.person import Crowd
from queue_server.simulate.roster import Roster, roster
from queue_server.simulate.site import Site
from queue_server.simulate.staff import CallMade, Staff
from queue_server.simulate.visitors import OFFICE, Visitors
from queue_server.simulate.watch import Belief, Watch
from queue_server.simulate.world import HeadCount

PACE_SIGMA = 0.17
"""Standard deviation of the logarithm of the advisers' mean transaction times."""


class PlayedDay(msgspec.Struct, frozen=True):
    """All that happened on a day, and what was true meanwhile."""

    hours: Today
    cap: int
    events: tuple[Event, ...]
    head_counts: tuple[HeadCount, ...]
    beliefs: tuple[Belief, ...]
    calls: tuple[CallMade, ...]
    left_at: dict[VisitId, datetime]
    """Who went away by themselves before they were called, and when."""
    open_s: float
    idle_s: float
    kept_idle_s: float
    learned: Learned | None
    """What the forecast goes by when the day is over."""
    forecasts: int
    took_s: float
    """Real time."""


def play(
    config: BranchConfig,
    crowd: Crowd,
    day: date,
    *,
    people_at_work: Roster | None = None,
    pace: Mapping[CounterId, float] | None = None,
    learned: Learned | None = None,
    seed: int = 0,
    every_s: float = EVERY_S,
    closes: datetime | None = None,
) -> PlayedDay:
    """One day of the branch, from before its hours begin until the business day ends.

    ``people_at_work``: as the plan says if not given. ``learned``: what the forecast goes by; None: none is
    made. When it ``closes`` (if not given, at the end of service) those who still wait are sent home; the
    visits in hand are finished.
    """
    began = time.perf_counter()
    hours = today(config, day)
    begins = min(hours.tickets_begin, hours.service_begin) - timedelta(hours=1)
    site = Site(config, begins)
    lessons = Lessons(site, learned) if learned is not None else None
    forecaster = Forecaster(site, lessons, seed, every_s) if lessons else None
    closes = closes or hours.service_end
    visitors = Visitors(site, crowd, closes, forecaster.renew if forecaster else _nothing)
    staff = Staff(site, people_at_work or roster(config, hours), visitors, pace or {})
    watch = Watch(site, staff, visitors)
    site.at(min(hours.tickets_begin, hours.service_begin), visitors.book)
    site.at(closes, partial(_send_home, site))
    site.run(hours.day_ends)
    return PlayedDay(
        hours=hours,
        cap=config.occupancy.cap,
        events=tuple(site.events),
        head_counts=tuple(visitors.world.changes),
        beliefs=tuple(watch.beliefs),
        calls=tuple(staff.calls),
        left_at={v.visit: v.left_at for v in visitors.all() if v.visit is not None and v.left_at is not None},
        open_s=watch.open_s,
        idle_s=watch.idle_s,
        kept_idle_s=watch.kept_idle_s,
        learned=lessons.learned if lessons else None,
        forecasts=forecaster.made if forecaster else 0,
        took_s=time.perf_counter() - began,
    )


def paces(config: BranchConfig, seed: int) -> dict[CounterId, float]:
    """How long transactions take with each counter's adviser; 1 for the usual."""
    drawn = {
        counter.id: math.exp(stream(seed, "pace", counter.id).gauss(0, PACE_SIGMA))
        for counter in config.counters
    }
    usual = sum(drawn.values()) / len(drawn)
    return {counter: pace / usual for counter, pace in drawn.items()}


def _send_home(site: Site) -> None:
    site.do(SendHome("closing time"), OFFICE)


def _nothing() -> None:
    """No forecast is made."""
