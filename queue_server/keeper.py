"""One keeper per branch: the only writer of its state.

It takes the commands that are waiting as one batch, decides and applies them in order, appends all
their events to the journal in one transaction, and only then answers and lets views be built.
Nothing leaves the server before it is on the disk.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from queue_link.commands import Command
from queue_link.results import Refusal, Result
from queue_link.vocabulary import BranchId, Reason
from queue_server.clock import Clock
from queue_server.domain.branch import Branch
from queue_server.domain.configuration import BranchConfig
from queue_server.domain.events import Event
from queue_server.domain.state import BranchState
from queue_server.domain.tickets import Ids
from queue_server.journal import Asked, Entry, Journal, NotStored

T = TypeVar("T")

log = logging.getLogger(__name__)

LARGEST_BATCH = 128
"""Commands; bounds how long one transaction and one turn of the event loop last."""
TRY_AGAIN_S = 1.0
"""After a failure of the journal."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    asked: Asked
    command: Command
    answer: asyncio.Future[Result]


class Keeper:
    """``run`` must be running for ``submit`` to be answered."""

    def __init__(
        self,
        config: BranchConfig,
        journal: Journal,
        clock: Clock,
        ids: Ids,
        on_settled: Callable[[BranchState, datetime], None],
    ) -> None:
        """``on_settled`` is called whenever all that the state holds is on the disk."""
        self._config = config
        self._journal = journal
        self._clock = clock
        self._ids = ids
        self._on_settled = on_settled
        self._branch = Branch(config)
        self._answers: dict[Asked, Result] = {}
        self._waiting: dict[Asked, _Waiting] = {}
        self._questions: list[Callable[[BranchState], None]] = []
        self._call = asyncio.Event()
        self._alarm: asyncio.Task[None] | None = None
        self._alarm_for: tuple[bool, date | None] = (False, None)
        self._answers_of: date | None = None
        self._closing = False
        self._healthy = True

    @property
    def branch(self) -> BranchId:
        return self._config.id

    @property
    def healthy(self) -> bool:
        """False while the journal cannot be written."""
        return self._healthy

    async def submit(self, asked: Asked, command: Command) -> Result:
        """The durable answer to a command. The same ``asked`` again gets the same answer."""
        if (known := self._answers.get(asked)) is not None:
            return known
        if self._closing:
            return Refusal(Reason.SHUTTING_DOWN)
        waiting = self._waiting.get(asked)
        if waiting is None:
            waiting = _Waiting(asked, command, asyncio.get_running_loop().create_future())
            self._waiting[asked] = waiting
            self._call.set()
        # One caller going away must not take the answer from another that repeated the request.
        return await asyncio.shield(waiting.answer)

    async def read(self, question: Callable[[BranchState], T]) -> T:
        """Ask the state something at a moment when all that it holds is on the disk."""
        answer: asyncio.Future[T] = asyncio.get_running_loop().create_future()

        def answer_now(state: BranchState) -> None:
            if not answer.done():
                answer.set_result(question(state))

        self._questions.append(answer_now)
        self._call.set()
        return await answer

    def look(self) -> None:
        """Have ``on_settled`` called soon, with or without a change."""
        self._call.set()

    def close(self) -> None:
        """Take no more commands; ``run`` returns when those taken are answered."""
        self._closing = True
        self._call.set()

    async def recover(self) -> None:
        """Rebuild the state from the journal. Raises ``NotStored``."""
        entries = await self._journal.current_day(self._config.id)
        self._branch = Branch(self._config)
        self._answers = {}
        if entries:
            self._branch.state.seq = entries[0].seq - 1
        for asked, events in _by_request(entries):
            for event in events:
                self._branch.apply(event)
            if asked is not None:
                self._answers[asked] = self._branch.result_of(events)
        self._answers_of = self._branch.state.day

    async def run(self) -> None:
        """Keep the branch until ``close``. ``recover`` comes first."""
        try:
            while not (self._closing and not self._waiting):
                self._call.clear()
                await self._turn()
                self._set_alarm()
                if not self._waiting and not self._closing:
                    await self._next_call()
        finally:
            self._drop_alarm()

    async def _next_call(self) -> None:
        """Wait until there is something to do. While the journal cannot be written, try again soon:
        what the clock alone brings about, as the opening of the day, has no caller who repeats it."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(None if self._healthy else TRY_AGAIN_S):
                await self._call.wait()

    async def _turn(self) -> None:
        batch = list(self._waiting.values())[:LARGEST_BATCH]
        now = self._clock.now()
        try:
            entries, results = self._carry_out(batch, now)
            if entries:
                await self._journal.append(self._config.id, entries)
                self._healthy = True
        except NotStored as trouble:
            self._healthy = False
            log.error("branch %s: nothing of this batch was done: %s", self._config.id, trouble)
            await self._start_over(batch, Refusal(Reason.NOT_STORED, detail=str(trouble)[:200]))
        except Exception:
            log.exception("branch %s: a fault in the rules; nothing of this batch was done", self._config.id)
            await self._start_over(batch, Refusal(Reason.SERVER_ERROR))
        else:
            self._answer(batch, results)
            self._on_settled(self._branch.state, now)
            questions, self._questions = self._questions, []
            for question in questions:
                question(self._branch.state)

    def _carry_out(self, batch: list[_Waiting], now: datetime) -> tuple[list[Entry], list[Result]]:
        state = self._branch.state
        entries: list[Entry] = []

        def note(events: Iterable[Event], asked: Asked | None) -> None:
            first = entries[-1].seq + 1 if entries else seq_before + 1
            entries.extend(Entry(seq, event, state.day, asked) for seq, event in enumerate(events, first))

        seq_before = state.seq
        note(self._branch.pass_time(now), None)
        results: list[Result] = []
        for waiting in batch:
            decided = self._branch.carry_out(waiting.command, waiting.asked.device, now, self._ids)
            note(decided.events, waiting.asked)
            results.append(decided.result)
        return entries, results

    def _answer(self, batch: list[_Waiting], results: list[Result]) -> None:
        if self._answers_of != self._branch.state.day:
            # Nobody repeats yesterday's requests; without this they would pile up for ever.
            self._answers_of = self._branch.state.day
            self._answers = {}
        for waiting, result in zip(batch, results, strict=True):
            self._answers[waiting.asked] = result
            self._settle(waiting, result)

    async def _start_over(self, batch: list[_Waiting], refusal: Refusal) -> None:
        """Throw the memory away, rebuild it from the journal, and tell every caller in the batch."""
        for waiting in batch:
            self._settle(waiting, refusal)
        while True:
            try:
                await self.recover()
            except NotStored as trouble:
                log.error("branch %s: the journal cannot be read: %s", self._config.id, trouble)
                await asyncio.sleep(TRY_AGAIN_S)
            else:
                return

    def _settle(self, waiting: _Waiting, result: Result) -> None:
        del self._waiting[waiting.asked]
        if not waiting.answer.done():
            waiting.answer.set_result(result)

    def _set_alarm(self) -> None:
        """Be called when the clock alone brings something about. Computed anew only when it may differ."""
        if not self._healthy:
            # It would ring at once and for ever: what is due stays due. _next_call tries again.
            self._drop_alarm()
            return
        state = self._branch.state
        situation = (state.open, state.day)
        if self._alarm and not self._alarm.done():
            if situation == self._alarm_for:
                return
            self._alarm.cancel()
        self._alarm_for = situation
        self._alarm = None
        if deadline := self._branch.next_deadline(self._clock.now()):
            self._alarm = asyncio.create_task(self._ring_at(deadline))

    def _drop_alarm(self) -> None:
        if self._alarm:
            self._alarm.cancel()
        self._alarm = None

    async def _ring_at(self, moment: datetime) -> None:
        await self._clock.sleep_until(moment)
        self._call.set()


def _by_request(entries: Iterable[Entry]) -> Iterable[tuple[Asked | None, list[Event]]]:
    """The journal's entries, those of one request together."""
    asked: Asked | None = None
    events: list[Event] = []
    for entry in entries:
        if events and (entry.asked != asked or entry.asked is None):
            yield asked, events
            events = []
        asked = entry.asked
        events.append(entry.event)
    if events:
        yield asked, events
