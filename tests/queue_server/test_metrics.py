"""The figures of the running server, as Prometheus reads them."""

from __future__ import annotations

from collections.abc import Mapping

from prometheus_client.parser import text_string_to_metric_families

from queue_server.figures import figures_of
from queue_server.metrics import exposition
from tests.queue_server.branches import PASSPORTS, branch
from tests.queue_server.service_point import ServicePoint

Labels = frozenset[tuple[str, str]]


def samples(text: str) -> Mapping[tuple[str, Labels], float]:
    return {
        (sample.name, frozenset(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def test_figures_are_told_by_branch_and_queue() -> None:
    """People and tickets; the counters count up."""
    point = ServicePoint(branch(cap=3))
    point.take(party=2), point.take(PASSPORTS, party=2), point.take()
    point.desk(1)
    figures = figures_of(point.branch.state, healthy=True, commits=7, commit_seconds=0.5)
    told = samples(exposition([figures], connections=4))
    malmi = ("branch", "malmi")
    by_branch = {name: value for (name, labels), value in told.items() if labels == {malmi}}
    assert by_branch == {
        "vuoro_healthy": 1,
        "vuoro_day_open": 1,
        "vuoro_cap_people": 3,
        "vuoro_inside_people": 2,
        "vuoro_reserved_people": 0,
        "vuoro_outside_people": 3,
        "vuoro_open_counters": 1,
        "vuoro_journal_entries_total": 5,
        "vuoro_commits_total": 7,
        "vuoro_commit_seconds_total": 0.5,
    }
    assert told["vuoro_waiting_tickets", frozenset({malmi, ("queue", "a")})] == 2
    assert told["vuoro_waiting_tickets", frozenset({malmi, ("queue", "b")})] == 1
    assert told["vuoro_connections", frozenset()] == 4
