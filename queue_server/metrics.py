"""The figures of the running server in the format that Prometheus reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.registry import Collector, CollectorRegistry

from queue_server.figures import BranchFigures

CONTENT_TYPE = CONTENT_TYPE_LATEST


def exposition(branches: Sequence[BranchFigures], connections: int) -> str:
    """The body of ``/metrics``."""
    registry = CollectorRegistry()
    registry.register(_Figures(branches, connections))
    return generate_latest(registry).decode()


_GAUGES: tuple[tuple[str, str, Callable[[BranchFigures], float]], ...] = (
    ("vuoro_healthy", "1 while the journal can be written", lambda b: b.healthy),
    ("vuoro_day_open", "1 while a business day is open", lambda b: b.open),
    ("vuoro_cap_people", "How many visitors may be inside", lambda b: b.cap),
    ("vuoro_inside_people", "Counted inside; below zero means that people were missed", lambda b: b.inside),
    ("vuoro_reserved_people", "Called forward and on their way in", lambda b: b.reserved),
    ("vuoro_outside_people", "With a ticket, waiting outside", lambda b: b.outside),
    ("vuoro_open_counters", "Counters that are signed in", lambda b: b.open_counters),
)
_COUNTERS: tuple[tuple[str, str, Callable[[BranchFigures], float]], ...] = (
    ("vuoro_journal_entries", "Entries of the journal", lambda b: b.entries),
    ("vuoro_commits", "Transactions since the server started", lambda b: b.commits),
    ("vuoro_commit_seconds", "Time spent waiting for them", lambda b: b.commit_seconds),
)


class _Figures(Collector):
    def __init__(self, branches: Sequence[BranchFigures], connections: int) -> None:
        self._branches = branches
        self._connections = connections

    def collect(self) -> Iterator[Metric]:
        yield GaugeMetricFamily("vuoro_connections", "Open connections", self._connections)
        for name, about, value in _GAUGES:
            gauge = GaugeMetricFamily(name, about, labels=["branch"])
            for branch in self._branches:
                gauge.add_metric([branch.branch], value(branch))
            yield gauge
        for name, about, value in _COUNTERS:
            counter = CounterMetricFamily(name, about, labels=["branch"])
            for branch in self._branches:
                counter.add_metric([branch.branch], value(branch))
            yield counter
        waiting = GaugeMetricFamily(
            "vuoro_waiting_tickets", "Not called yet, those outside too", labels=["branch", "queue"]
        )
        for branch in self._branches:
            for queue, tickets in branch.waiting.items():
                waiting.add_metric([branch.branch, queue], tickets)
        yield waiting
