"""What outlives a crash."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk_app.printing.job_store import FILE, Abilities, JobStore
from kiosk_app.printing.outcome import Outcome, PrintJob
from tests.kiosk_app.printing.desk import draw

WEEK = 7 * 24 * 3600


class Times:
    """Runs of a kiosk, one after the other, on the same folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.now = 1_000_000.0
        self.stores: list[JobStore] = []

    def start(self) -> JobStore:
        self.crash()
        self.stores.append(JobStore.open(self.folder, lambda: self.now))
        return self.stores[-1]

    def crash(self) -> None:
        for store in self.stores:
            store.close()


@pytest.fixture
def times(tmp_path: Path) -> Iterator[Times]:
    made = Times(tmp_path / "kiosk")
    yield made
    made.crash()


def job(key: str, content: bytes = b"W042") -> PrintJob:
    return PrintJob(key, draw, content=content)


@pytest.mark.parametrize(
    ("outcome", "doubt"),
    [
        (Outcome.CONFIRMED, False),
        (Outcome.SENT_UNCONFIRMED, False),
        (Outcome.BLOCKED, True),
        (Outcome.UNKNOWN, True),
    ],
)
def test_the_next_run_knows_whether_the_last_slip_came_out(
    times: Times, outcome: Outcome, doubt: bool
) -> None:
    """The one that was begun last; one that was never begun left nothing behind."""
    store = times.start()
    assert not store.ended_in_doubt()
    for key, became in (("visit-1", Outcome.UNKNOWN), ("visit-2", outcome)):
        store.add(job(key))
        store.begin(key)
        store.end(key, became)
    store.add(job("visit-3"))
    store.end("visit-3", Outcome.BLOCKED)
    assert times.start().ended_in_doubt() is doubt


def test_what_was_not_finished_is_known_after_a_crash(times: Times) -> None:
    """With how far it came, what it says and when it was wanted."""
    store = times.start()
    for key in ("visit-1", "visit-2", "visit-3"):
        store.add(job(key))
    store.begin("visit-1")
    store.end("visit-1", Outcome.CONFIRMED)
    store.begin("visit-2")

    begun, waiting = times.start().unfinished()

    assert (begun.key, begun.begun, waiting.key, waiting.begun) == ("visit-2", True, "visit-3", False)
    assert (waiting.content, waiting.made_at) == (b"W042", 1_000_000.0)


def test_that_a_slip_was_begun_is_known_after_a_restart(times: Times) -> None:
    """So that the next one is marked as a copy; for a week."""
    times.start().begin("visit-1")
    assert times.start().was_begun("visit-1")
    times.now += WEEK + 1
    assert not times.start().was_begun("visit-1")


def test_what_a_finished_slip_said_is_forgotten(times: Times) -> None:
    """Its address tells where a customer stands: no trace of it stays on the disk."""
    store = times.start()
    store.add(job("visit-1", b"https://vuoro.example/t/secret"))
    store.end("visit-1", Outcome.CONFIRMED)
    times.crash()
    assert all(b"secret" not in file.read_bytes() for file in times.folder.iterdir())


def test_the_oldest_job_of_a_slip_ends_first(times: Times) -> None:
    """A slip and its copy are two jobs of one visit."""
    store = times.start()
    store.add(job("visit-1"))
    store.add(PrintJob("visit-1", draw, copy=True))
    store.end("visit-1", Outcome.CONFIRMED)
    (left,) = store.unfinished()
    assert left.copy


def test_abilities_are_remembered_by_address(times: Times) -> None:
    """Found out once for each device."""
    times.start().remember("network 10.0.0.9:9100", Abilities(confirms=True))
    store = times.start()
    assert store.abilities("network 10.0.0.9:9100") == Abilities(confirms=True, clears=None)
    assert store.abilities("serial /dev/ttyS0") == Abilities()


@pytest.mark.logs("is damaged .* it is now printing.db.damaged-1")
@pytest.mark.parametrize("rubbish", [b"no database at all" * 100, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_damaged_file_is_set_aside(times: Times, rubbish: bytes) -> None:
    """Told, kept for whoever wants to look, and a new one begun."""
    times.folder.mkdir()
    (times.folder / FILE).write_bytes(rubbish)
    store = times.start()
    store.add(job("visit-1"))
    assert [left.key for left in times.start().unfinished()] == ["visit-1"]
    assert (times.folder / "printing.db.damaged-1").read_bytes() == rubbish


@pytest.mark.logs("is damaged")
def test_pages_lost_in_the_middle_are_found(times: Times) -> None:
    """A file that begins well may be broken further on."""
    store = times.start()
    for number in range(200):
        store.add(job(f"visit-{number}", b"x" * 500))
    times.crash()
    file = times.folder / FILE
    whole = file.read_bytes()
    file.write_bytes(whole[:8192] + b"\xff" * 4096 + whole[12_288:])
    assert times.start().unfinished() == ()


@pytest.mark.logs("cannot be stored in .*: ")
def test_a_folder_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    """The kiosk prints on; nothing outlives its end."""
    (tmp_path / "file").write_text("not a folder")
    store = JobStore.open(tmp_path / "file" / "kiosk")
    store.add(job("visit-1"))
    assert len(store.unfinished()) == 1
    store.close()


@pytest.mark.logs("cannot be stored in .*: database is locked")
def test_two_kiosks_never_share_a_folder(times: Times) -> None:
    """The second would take the jobs of the first for those of a crash."""
    times.start().add(job("visit-1"))
    second = JobStore.open(times.folder)
    assert second.unfinished() == ()
    second.close()


@pytest.mark.logs("a print job could not be stored: ")
def test_a_disk_that_fails_stops_no_printing(times: Times) -> None:
    """It is logged; copies are still marked in this run."""
    store = times.start()
    store.close()
    store.begin("visit-1")
    assert store.was_begun("visit-1")


def test_a_job_is_on_the_disk_when_adding_returns(times: Times) -> None:
    """Another program that looks after a crash sees it: nothing waits in the kiosk's memory."""
    times.start().add(job("visit-1"))
    copy = times.folder.parent / "after-a-power-cut"
    copy.mkdir()
    for file in times.folder.iterdir():
        (copy / file.name).write_bytes(file.read_bytes())
    database = sqlite3.connect(copy / FILE)
    assert database.execute("SELECT key FROM jobs").fetchall() == [("visit-1",)]
    database.close()
