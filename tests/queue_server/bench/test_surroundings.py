from __future__ import annotations

from pathlib import Path

from queue_server.bench.surroundings import Usage, describe, filesystem


def test_file_system_is_told_by_the_nearest_mount() -> None:
    """``/proc`` is not on the disk that ``/`` is on."""
    assert filesystem(Path("/proc")) == "proc"


def test_machine_is_described_in_a_line(tmp_path: Path) -> None:
    """So that figures can be compared later."""
    text = describe(tmp_path)
    assert "cores" in text
    assert filesystem(tmp_path) in text


def test_others_are_charged_for_what_this_process_did_not_use() -> None:
    """A busy machine is told apart from a busy benchmark."""
    before, after = Usage(at=0, machine=0, own=0), Usage(at=10, machine=6, own=2)
    quiet = Usage(at=10, machine=2, own=2)
    assert quiet.by_others_since(before) == 0
    assert after.by_others_since(before) > 0
