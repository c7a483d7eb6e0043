"""The end of a process that answers questions."""

from __future__ import annotations

import asyncio
import signal
import sys
from asyncio.subprocess import PIPE, Process

import pytest

from queue_link import child_process


async def started(body: str) -> Process:
    """A Python process that has said it is ready."""
    script = f"import signal, sys, time\n{body}"
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", script, stdin=PIPE, stdout=PIPE)
    assert process.stdout is not None
    assert await process.stdout.readline() == b"ready\n"
    return process


async def test_one_that_reads_ends_with_its_input() -> None:
    """By itself, with its own exit status."""
    process = await started("print('ready', flush=True); sys.stdin.read(); sys.exit(7)")
    await child_process.end(process)
    assert process.returncode == 7


async def test_one_that_does_not_read_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also when it does not hear a polite request."""
    monkeypatch.setattr(child_process, "ENDS_WITHIN_S", 0.05)
    process = await started(
        "signal.signal(signal.SIGTERM, signal.SIG_IGN); print('ready', flush=True); time.sleep(600)"
    )
    await child_process.end(process)
    assert process.returncode == -signal.SIGKILL


async def test_one_that_has_ended_stays_as_it_is() -> None:
    """Its exit status too; and it may be ended twice."""
    process = await started("print('ready', flush=True); sys.exit(3)")
    await process.wait()
    await child_process.end(process)
    await child_process.end(process)
    assert process.returncode == 3
