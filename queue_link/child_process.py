"""The end of a process that was started to answer questions on its standard input."""

from __future__ import annotations

import asyncio
import contextlib
from asyncio.subprocess import Process

ENDS_WITHIN_S = 0.5
"""After its input has ended."""


async def end(process: Process) -> None:
    """End the process: with its input, or by force if that is not enough. It may have ended already."""
    if process.stdin is not None:
        process.stdin.close()
    # Killing one that is just dying takes its exit status away from asyncio, which complains.
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(ENDS_WITHIN_S):
            await process.wait()
    if process.returncode is None:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()
