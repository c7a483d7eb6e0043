"""The parent's side of the speech engine: asks its process, and replaces one that hangs or dies."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import sys
import time
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable, Sequence

from queue_link.speech.frames import Answer, BrokenStream, Request, framed, read_answer

log = logging.getLogger(__name__)

COMMAND = (sys.executable, "-m", "queue_link.speech.engine")
PATIENCE_S = 3.0
"""A phrase takes some 10 ms, the start of the process 100 ms."""
REST_S = (0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
"""Before a process is started again after so many in a row that did not answer; the last one repeats."""
ENDS_WITHIN_S = 0.5
"""After its input has ended."""


class EngineDown(Exception):
    """There is no speech from the engine now; says why."""


class EngineProcess:
    """Asked by any task of one event loop; the questions are put one after the other."""

    def __init__(
        self,
        command: Sequence[str] = COMMAND,
        patience_s: float = PATIENCE_S,
        rest_s: Sequence[float] = REST_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._command = command
        self._patience_s = patience_s
        self._rest_s = rest_s
        self._clock = clock
        self._process: Process | None = None
        self._proven = False
        """Whether the process that runs has answered."""
        self._failures = 0
        self._why = ""
        self._rested_at = clock()
        self._one_at_a_time = asyncio.Lock()

    async def ask(self, request: Request) -> Answer:
        """The engine's answer. Raises ``EngineDown``.

        A process that has answered before is replaced and the new one asked at once. After one that never
        answered there is a rest, longer each time.
        """
        async with self._one_at_a_time:
            if self._proven:
                with contextlib.suppress(EngineDown):
                    return await self._try(request)
            if self._clock() < self._rested_at:
                raise EngineDown(self._why)
            return await self._try(request)

    async def close(self) -> None:
        """End the process: with its input, or by force if that is not enough."""
        process, self._process, self._proven = self._process, None, False
        if process is None:
            return
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

    async def _try(self, request: Request) -> Answer:
        try:
            async with asyncio.timeout(self._patience_s):
                answer = await self._exchange(request)
        except TimeoutError:
            why = f"the speech engine did not answer within {self._patience_s:g} s"
        except (OSError, BrokenStream) as trouble:
            why = f"the speech engine failed: {trouble}"
        else:
            self._proven, self._failures = True, 0
            return answer
        await self._fail(why)
        raise EngineDown(why)

    async def _exchange(self, request: Request) -> Answer:
        process = self._process = self._process or await asyncio.create_subprocess_exec(
            *self._command, stdin=PIPE, stdout=PIPE
        )
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(framed(request))
        await process.stdin.drain()
        return await read_answer(process.stdout)

    async def _fail(self, why: str) -> None:
        """Told once in the log, until the engine has answered again."""
        if self._failures == 0:
            log.warning("%s", why)
        if not self._proven:
            rest = self._rest_s[min(self._failures, len(self._rest_s) - 1)]
            self._rested_at = self._clock() + rest
            self._failures += 1
        self._why = why
        await self.close()
