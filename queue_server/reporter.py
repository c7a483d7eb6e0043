"""Answers questions about a branch's figures, beside it: one at a time, each in a process of its own with a
deadline, so that no report is ever in the way of a ticket."""

from __future__ import annotations

import asyncio
import logging
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Awaitable, Callable
from pathlib import Path

import msgspec
from msgspec.structs import replace

from queue_link.questions import AboutFigures, ExportReport
from queue_link.results import Refusal, ReportFile, Result
from queue_link.vocabulary import DeviceId, Reason
from queue_server.domain.configuration import BranchConfig
from queue_server.report_worker import Job

log = logging.getLogger(__name__)

DEADLINE_S = 20.0
"""For a question, the wait for those before it included."""
LARGEST_REPORT = 700_000
"""Bytes of an answer that is no file; a client takes no larger frame than a megabyte."""
LARGEST_FILE = 50_000_000
PIECE = 256 * 1024
"""Bytes of a file in one answer."""

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Result).decode


async def start_worker() -> Process:
    """The process that answers one question (``report_worker``)."""
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "queue_server.report_worker", stdin=PIPE, stdout=PIPE
    )


class Reporter:
    """Belongs to one branch."""

    def __init__(
        self,
        folder: Path,
        config: BranchConfig,
        start: Callable[[], Awaitable[Process]] = start_worker,
        deadline_s: float = DEADLINE_S,
    ) -> None:
        """``folder`` is that of the journal."""
        self._folder = folder
        self._config = config
        self._start = start
        self._deadline_s = deadline_s
        self._turn = asyncio.Lock()
        self._file: tuple[DeviceId, ExportReport, bytes] | None = None
        """The newest file, for whoever fetches it piece by piece: nobody computes it anew for each."""

    def work_by(self, config: BranchConfig) -> None:
        """The branch file has changed."""
        self._config = config

    async def answer(self, question: AboutFigures, device: DeviceId) -> Result:
        """A refusal when it takes too long, is too large, or cannot be answered."""
        try:
            async with asyncio.timeout(self._deadline_s), self._turn:
                if isinstance(question, ExportReport):
                    return await self._piece(question, device)
                return await self._ask(question, LARGEST_REPORT)
        except TimeoutError:
            return _failed(f"no report within {self._deadline_s:.0f} s")
        except (OSError, msgspec.DecodeError) as trouble:
            log.error("branch %s: no report: %s", self._config.id, trouble)
            return _failed("no report could be made")

    async def _piece(self, question: ExportReport, device: DeviceId) -> Result:
        whole = replace(question, piece=1)
        if question.piece == 1 or self._file is None or self._file[:2] != (device, whole):
            made = await self._ask(whole, LARGEST_FILE)
            if not isinstance(made, ReportFile):
                return made
            self._file = (device, whole, made.content)
        content = self._file[2]
        pieces = -(-len(content) // PIECE)
        if question.piece > pieces:
            return Refusal(Reason.BAD_MESSAGE, detail=f"piece: there are {pieces}")
        if question.piece == pieces:
            self._file = None
        first = (question.piece - 1) * PIECE
        return ReportFile(content[first : first + PIECE], pieces)

    async def _ask(self, question: AboutFigures, most: int) -> Result:
        worker = await self._start()
        try:
            told, _ = await worker.communicate(_encode(Job(str(self._folder), self._config, question)))
        finally:
            if worker.returncode is None:
                worker.kill()
                await worker.wait()
        if len(told) > most * 4 // 3:
            return _failed("the report is too large: ask for a shorter time or fewer parts")
        result: Result = _decode(told)
        return result


def _failed(why: str) -> Refusal:
    return Refusal(Reason.SERVER_ERROR, detail=why)
