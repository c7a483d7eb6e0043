from __future__ import annotations

from pathlib import Path

import pytest

from queue_link.vocabulary import TicketNumber
from queue_server.bench.baselines import measure_disk
from queue_server.bench.fault import BenchFault
from queue_server.bench.table import table
from queue_server.bench.tickets import check_numbers, tickets_section


def test_tickets_are_measured_on_a_real_server(tmp_path: Path) -> None:
    """A whole section: disk, bare server, real server, each number checked."""
    section = tickets_section(tmp_path, measure_disk(tmp_path, 5), rounds=1, sizes={2: 50})
    text = table([section])
    assert "2 clients: tickets" in text
    assert "SQLite commits" in text
    assert text.splitlines()[-1].split()[-2:] == ["all", "met"]


def test_number_issued_twice_spoils_the_run() -> None:
    """Speed is nothing without it."""
    one, two = TicketNumber("A001"), TicketNumber("A002")
    check_numbers([one, two], ["A002", "A001"])
    with pytest.raises(BenchFault, match="twice"):
        check_numbers([one, two, one], [one, two, one])


def test_number_that_is_not_stored_spoils_the_run() -> None:
    """What was answered must be in the database, and nothing else."""
    with pytest.raises(BenchFault, match="stored"):
        check_numbers([TicketNumber("A001")], [])
