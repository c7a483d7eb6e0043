"""The hours of one date as moments."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

import msgspec

from queue_server.domain.configuration import BranchConfig
from queue_server.domain.opening import day_end, moment_of, service_end, spans_on

FIRST_DAY = date(2026, 3, 2)
"""A Monday. Synthetic days follow each other from here, closed ones left out."""
_LOOK_AHEAD = 400


class Today(msgspec.Struct, frozen=True):
    day: date
    tickets_begin: datetime
    tickets_end: datetime
    service_begin: datetime
    service_end: datetime
    day_ends: datetime


class NeverOpen(Exception):
    """The branch has no day with tickets and service in sight."""


def working_days(config: BranchConfig, first: date = FIRST_DAY) -> Iterator[date]:
    """The dates on which tickets are given out and customers served, from ``first`` on.

    Raises ``NeverOpen`` if a year brings none.
    """
    service = config.service_hours
    day, closed = first, 0
    while closed < _LOOK_AHEAD:
        if spans_on(config.tickets, day) and spans_on(service, day):
            closed = 0
            yield day
        else:
            closed += 1
        day += timedelta(days=1)
    raise NeverOpen(f"{config.id} has no day with tickets and service within {_LOOK_AHEAD} days")


def today(config: BranchConfig, day: date) -> Today:
    tickets = spans_on(config.tickets, day)
    service = spans_on(config.service_hours, day)
    noon = moment_of(config, day, time(12))
    begins = moment_of(config, day, service[0].opens)
    ends = service_end(config, noon)
    return Today(
        day=day,
        tickets_begin=moment_of(config, day, tickets[0].opens),
        tickets_end=moment_of(config, day, tickets[-1].closes),
        service_begin=begins,
        service_end=ends or moment_of(config, day, service[-1].closes),
        day_ends=day_end(config, begins, begins),
    )
