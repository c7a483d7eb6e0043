"""What is counted. Every figure says its unit, its base and where it comes from; its definition in words, as
reports print it, is in ``report_words``.

No figure is of a single adviser: ``docs/figures.md`` says why.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from queue_link.figures import Dimension, Figure, Measure


class Source(StrEnum):
    """Which tables a figure is made of, and so by which moment it is dated."""

    TICKETS = "tickets"
    """By the moment a ticket was taken."""
    VISITS = "visits"
    """By the end of the visit."""
    CALLS = "calls"
    """``stages`` by the moment of the call."""
    STAGES = "stages"
    """``stages`` by their end."""
    REFUSALS = "refusals"
    STEPS = "steps"
    BALANCE = "balance"
    """Tickets less visits that have ended, at the end of the part."""


class Definition(msgspec.Struct, frozen=True):
    measure: Measure
    source: Source
    base: Figure | None = None
    """What a mean, a percentile or a share is taken over; None: the figure is a count or a sum."""


_ALL = frozenset(Dimension)
DIVIDED: Mapping[Source, frozenset[Dimension]] = {
    Source.TICKETS: frozenset({Dimension.SERVICE, Dimension.QUEUE, Dimension.LANGUAGE}),
    Source.VISITS: _ALL,
    Source.CALLS: _ALL,
    Source.STAGES: _ALL,
    Source.REFUSALS: frozenset({Dimension.SERVICE}),
    Source.STEPS: frozenset(),
    Source.BALANCE: frozenset({Dimension.SERVICE, Dimension.QUEUE, Dimension.LANGUAGE}),
}
"""By what the figures of a source can be divided. A ticket has no counter, and people inside no service."""

_C, _S, _SHARE = Measure.COUNT, Measure.SECONDS, Measure.SHARE
DEFINITIONS: Mapping[Figure, Definition] = {
    Figure.ARRIVED: Definition(_C, Source.TICKETS),
    Figure.PEOPLE: Definition(Measure.PEOPLE, Source.TICKETS),
    Figure.CALLED: Definition(_C, Source.CALLS),
    Figure.RECALLS: Definition(_C, Source.CALLS),
    Figure.SERVED: Definition(_C, Source.VISITS),
    Figure.NO_SHOWS: Definition(_C, Source.VISITS),
    Figure.WALK_OUTS: Definition(_C, Source.VISITS),
    Figure.REMOVED: Definition(_C, Source.VISITS),
    Figure.CLOSED_OUT: Definition(_C, Source.VISITS),
    Figure.BACKLOG: Definition(_C, Source.BALANCE),
    Figure.REFUSED: Definition(_C, Source.REFUSALS),
    Figure.WAITS: Definition(_C, Source.CALLS),
    Figure.WAIT_MEAN: Definition(_S, Source.CALLS, Figure.WAITS),
    Figure.WAIT_MEDIAN: Definition(_S, Source.CALLS, Figure.WAITS),
    Figure.WAIT_P90: Definition(_S, Source.CALLS, Figure.WAITS),
    Figure.WAIT_LONGEST: Definition(_S, Source.CALLS, Figure.WAITS),
    Figure.SERVICE_LEVEL: Definition(_SHARE, Source.CALLS, Figure.WAITS),
    Figure.WAYS: Definition(_C, Source.CALLS),
    Figure.WAY_MEAN: Definition(_S, Source.CALLS, Figure.WAYS),
    Figure.WAY_MEDIAN: Definition(_S, Source.CALLS, Figure.WAYS),
    Figure.WAY_P90: Definition(_S, Source.CALLS, Figure.WAYS),
    Figure.WAY_LONGEST: Definition(_S, Source.CALLS, Figure.WAYS),
    Figure.TRANSACTIONS: Definition(_C, Source.STAGES),
    Figure.TRANSACTION_MEAN: Definition(_S, Source.STAGES, Figure.TRANSACTIONS),
    Figure.TRANSACTION_MEDIAN: Definition(_S, Source.STAGES, Figure.TRANSACTIONS),
    Figure.TRANSACTION_P90: Definition(_S, Source.STAGES, Figure.TRANSACTIONS),
    Figure.TRANSACTION_LONGEST: Definition(_S, Source.STAGES, Figure.TRANSACTIONS),
    Figure.NEXT_SERVICES: Definition(_C, Source.STAGES),
    Figure.TRANSFERRED: Definition(_C, Source.STAGES),
    Figure.MISTAKES: Definition(_C, Source.STAGES),
    Figure.NEEDED_TIME: Definition(_C, Source.STAGES),
    Figure.PARKED: Definition(_C, Source.STAGES),
    Figure.FORECASTS: Definition(_C, Source.VISITS),
    Figure.FORECAST_COVERAGE: Definition(_SHARE, Source.VISITS, Figure.FORECASTS),
    Figure.FORECAST_ERROR: Definition(_S, Source.VISITS, Figure.FORECASTS),
    Figure.PROMISED: Definition(_C, Source.VISITS),
    Figure.PROMISED_SERVED: Definition(_C, Source.VISITS),
    Figure.PROMISED_CLOSED_OUT: Definition(_C, Source.VISITS),
    Figure.INSIDE_MEAN: Definition(Measure.PEOPLE, Source.STEPS),
    Figure.INSIDE_MOST: Definition(Measure.PEOPLE, Source.STEPS),
    Figure.AT_CAP: Definition(Measure.MINUTES, Source.STEPS),
}


def is_known_by(figure: Figure, dimension: Dimension | None) -> bool:
    """Whether the figure can be divided so."""
    return dimension is None or dimension in DIVIDED[DEFINITIONS[figure].source]
