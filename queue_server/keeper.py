"""One keeper per branch: the only writer of its state.

It takes the commands that are waiting as one batch, decides and applies them in order, appends all
their events to the journal in one transaction, and only then answers and lets views be built.
Nothing leaves the server before it is on the disk.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from queue_link.commands import Command
from queue_link.results import Refusal, Result
from queue_link.vocabulary import BranchId, Reason
from queue_server.answers import Answers
from queue_server.clock import Clock
from queue_server.domain.branch import Branch
from queue_server.domain.configuration import BranchConfig
from queue_server.domain.events import BranchFileReloaded, Event
from queue_server.domain.outlook import Outlook
from queue_server.domain.signed_in import SignedIn
from queue_server.domain.state import BranchState
from queue_server.domain.tickets import Ids
from queue_server.entry import Asked, Entry
from queue_server.figures import BranchFigures, figures_of
from queue_server.journal import Journal, NotStored

T = TypeVar("T")

log = logging.getLogger(__name__)

LARGEST_BATCH = 128
"""Commands; bounds how long one transaction and one turn of the event loop last."""
TRY_AGAIN_S = 1.0
"""After a failure."""
PLAUSIBLE = timedelta(minutes=2)
"""So far a clock may be behind the journal without a word: clocks are set a little now and then."""
REPLAYED_AT_ONCE = 200
"""Requests; then connections are heard."""
LONGEST_ALARM = timedelta(minutes=1)
"""The clock is looked at this often, because it may be set back while an alarm waits."""


class Closed(Exception):
    """The keeper has ended and knows nothing any more."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    asked: Asked
    command: Command
    person: SignedIn | None
    answer: asyncio.Future[Result]


@dataclass(frozen=True, slots=True)
class _Change:
    """A configuration that the branch is to be kept by."""

    asked: Asked
    config: BranchConfig
    fingerprint: str
    then: Callable[[], None]
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
        on_stored: Callable[[Sequence[Entry]], None] = lambda _: None,
    ) -> None:
        """``on_settled`` is called whenever all that the state holds is on the disk, ``on_stored`` with
        the entries that have come to it just now."""
        self._config = config
        self._journal = journal
        self._clock = clock
        self._ids = ids
        self._on_settled = on_settled
        self._on_stored = on_stored
        self._branch = Branch(config)
        self._answers: Answers[Result] = Answers()
        self._waiting: dict[Asked, _Waiting] = {}
        self._change: _Change | None = None
        """Another configuration that is to be worked by."""
        self._questions: list[Callable[[BranchState | None], None]] = []
        """None says that there will be no answer."""
        self._call = asyncio.Event()
        self._alarm: asyncio.Task[None] | None = None
        self._alarm_for: object = None
        self._closing = False
        self._running = False
        self._failed = False
        """The newest turn with something to do did not do it."""
        self._stored = True
        """The newest writing reached the disk."""
        self._commits = 0
        self._commit_seconds = 0.0
        self._one_by_one = 0
        """So many commands are to be tried alone, to find the one that cannot be carried out."""

    @property
    def branch(self) -> BranchId:
        return self._config.id

    @property
    def config(self) -> BranchConfig:
        """What the branch is kept by now."""
        return self._config

    @property
    def healthy(self) -> bool:
        """False while the journal cannot be written, or when ``run`` has ended."""
        return self._stored and self._running

    async def submit(self, asked: Asked, command: Command, person: SignedIn | None = None) -> Result:
        """The durable answer to a command of whoever is signed in, if anybody is. The same ``asked`` again
        gets the same answer."""
        known = self._answers.get(asked)
        if known is not None:
            return known
        if self._closing:
            return Refusal(Reason.SHUTTING_DOWN)
        waiting = self._waiting.get(asked)
        if waiting is None:
            waiting = _Waiting(asked, command, person, asyncio.get_running_loop().create_future())
            self._waiting[asked] = waiting
            self._call.set()
        # One caller going away must not take the answer from another that repeated the request.
        return await asyncio.shield(waiting.answer)

    def answered(self, asked: Asked) -> Result | None:
        """What a request was answered that came before."""
        return self._answers.get(asked)

    async def work_by(
        self, config: BranchConfig, fingerprint: str, asked: Asked, then: Callable[[], None]
    ) -> Result:
        """Keep the branch by another configuration from now on, as after a restart with another branch file:
        the state is made anew from the journal, so everybody who waits still does. ``then`` is called before
        anything of it is shown. If it cannot be done, everything is as before."""
        while self._change is not None:
            await asyncio.shield(self._change.answer)
        if self._closing:
            return Refusal(Reason.SHUTTING_DOWN)
        answer: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._change = _Change(asked, config, fingerprint, then, answer)
        self._call.set()
        return await asyncio.shield(answer)

    async def read(self, question: Callable[[BranchState], T]) -> T:
        """Ask the state something at a moment when all that it holds is on the disk. Raises ``Closed`` when
        that moment will not come, and whatever ``question`` raises."""
        if self._closing and not self._running:
            raise Closed
        answer: asyncio.Future[T] = asyncio.get_running_loop().create_future()

        def answer_now(state: BranchState | None) -> None:
            if answer.done():
                return
            try:
                if state is None:
                    raise Closed
                answer.set_result(question(state))
            except Exception as fault:
                answer.set_exception(fault)

        self._questions.append(answer_now)
        self._call.set()
        return await answer

    async def figures(self) -> BranchFigures:
        """How the branch is doing."""
        return await self.read(
            lambda state: figures_of(
                state, healthy=self.healthy, commits=self._commits, commit_seconds=self._commit_seconds
            )
        )

    def foresee(self, outlook: Outlook) -> None:
        """Take over a forecast, for what is promised and shown from now on."""
        self._branch.foresee(outlook)
        self.look()

    def look(self) -> None:
        """Have ``on_settled`` called soon, with or without a change."""
        self._call.set()

    def close(self) -> None:
        """Take no more commands; ``run`` returns when those taken are answered."""
        self._closing = True
        self._call.set()

    async def recover(self) -> None:
        """Rebuild the state and the answers from the journal. Raises ``NotStored``."""
        entries = await self._journal.recent(self._config.id)
        self._branch, self._answers = await _rebuilt(self._config, entries)
        self._doubt_the_clock(self._branch.state.newest_at)

    def _doubt_the_clock(self, newest_at: datetime | None) -> None:
        """A business day that begins by a wrong clock ends for everybody when the clock is put right."""
        now = self._clock.now()
        if newest_at is not None and newest_at - now > PLAUSIBLE:
            log.warning(
                "branch %s: the clock shows %s, but the journal's newest entry is of %s: is it right?",
                self._config.id,
                *(f"{moment:%Y-%m-%d %H:%M} UTC" for moment in (now, newest_at)),
            )

    async def run(self) -> None:
        """Keep the branch until ``close``. ``recover`` comes first."""
        self._running = True
        try:
            while not (self._closing and not self._waiting):
                self._call.clear()
                await self._change_config()
                await self._turn()
                self._set_alarm()
                if not self._waiting and not self._closing:
                    await self._next_call()
        finally:
            self._running = False
            self._answer_questions(None)
            change, self._change = self._change, None
            if change is not None:
                change.answer.set_result(Refusal(Reason.SHUTTING_DOWN))
            self._drop_alarm()

    async def _next_call(self) -> None:
        """Wait until there is something to do. After a failure, try again soon: what the clock
        alone brings about, as the opening of the day, has no caller who repeats it."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(TRY_AGAIN_S if self._failed else None):
                await self._call.wait()

    async def _change_config(self) -> None:
        change = self._change
        if change is None:
            return
        try:
            result = await self._changed(change)
        except NotStored as trouble:
            log.error("branch %s goes on by its old file: %s", self.branch, trouble)
            result = trouble.refusal
            await self._start_over([], result)  # the entry may be on the disk after all
        except Exception:
            log.exception("branch %s cannot be kept by its new file, and goes on as before", self.branch)
            result = Refusal(Reason.SERVER_ERROR)
        self._change = None
        change.answer.set_result(result)

    async def _changed(self, change: _Change) -> Result:
        """Nothing is done before all that may fail has gone well."""
        entries = await self._journal.recent(self.branch)
        branch, answers = await _rebuilt(change.config, entries)
        reloaded = BranchFileReloaded(self._clock.now(), change.fingerprint)
        branch.apply(reloaded)
        entry = Entry(branch.state.seq, reloaded, branch.state.day_seq, change.asked)
        await self._commit([entry])
        self._config, self._branch, self._answers = change.config, branch, answers
        self._drop_alarm()
        change.then()
        self._on_stored([entry])
        result = branch.result_of([reloaded])
        answers.put(change.asked, result)
        return result

    async def _turn(self) -> None:
        batch = list(self._waiting.values())[: 1 if self._one_by_one else LARGEST_BATCH]
        self._one_by_one = max(0, self._one_by_one - 1)
        now = self._clock.now()
        settled = True
        try:
            entries, results = self._carry_out(batch, now)
            if entries:
                await self._commit(entries)
            self._failed = False
        except NotStored as trouble:
            self._failed, self._stored = True, False
            log.error("branch %s: nothing of this batch was done: %s", self._config.id, trouble)
            settled = await self._start_over(batch, trouble.refusal)
        except Exception:
            self._failed = True
            log.exception("branch %s: a fault in the rules; nothing of this batch was done", self._config.id)
            if len(batch) > 1:
                # One of them is at fault; the others shall not suffer for it.
                self._one_by_one, batch = len(batch), []
            settled = await self._start_over(batch, Refusal(Reason.SERVER_ERROR))
        else:
            self._on_stored(entries)
            for waiting, result in zip(batch, results, strict=True):
                self._answers.put(waiting.asked, result)
                self._settle(waiting, result)
        if settled:
            self._tell_settled(now)

    async def _commit(self, entries: list[Entry]) -> None:
        began = asyncio.get_running_loop().time()
        await self._journal.append(self._config.id, entries)
        self._stored = True
        self._commits += 1
        self._commit_seconds += asyncio.get_running_loop().time() - began

    def _carry_out(self, batch: list[_Waiting], now: datetime) -> tuple[list[Entry], list[Result]]:
        state = self._branch.state
        entries: list[Entry] = []

        def note(events: Iterable[Event], asked: Asked | None) -> None:
            first = entries[-1].seq + 1 if entries else seq_before + 1
            for seq, event in enumerate(events, first):
                day_seq = state.day_seq if seq >= state.day_seq else day_before
                record = self._branch.records.pop(seq, None)
                account = self._branch.accounts.pop(seq, None)
                entries.append(Entry(seq, event, day_seq, asked, record, account, state.training))

        seq_before, day_before = state.seq, state.day_seq
        note(self._branch.pass_time(now), None)
        results: list[Result] = []
        for waiting in batch:
            device = waiting.asked.device
            decided = self._branch.carry_out(waiting.command, device, now, self._ids, waiting.person)
            note(decided.events, waiting.asked)
            results.append(decided.result)
        return entries, results

    def _tell_settled(self, now: datetime) -> None:
        """All that the state holds is on the disk; a fault in a view must not stop tickets."""
        try:
            self._on_settled(self._branch.state, now)
        except Exception:
            log.exception("branch %s: a fault in what is shown", self._config.id)
        self._answer_questions(self._branch.state)

    def _answer_questions(self, state: BranchState | None) -> None:
        questions, self._questions = self._questions, []
        for question in questions:
            question(state)

    async def _start_over(self, batch: list[_Waiting], refusal: Refusal) -> bool:
        """Throw the memory away, rebuild it from the journal, and tell every caller in the batch.

        A commit that failed late may be on the disk after all; then its answer is true, not the refusal.
        False when the server is to stop and the journal still cannot be read.
        """
        while not await self._recovered():
            if self._closing:
                for waiting in list(self._waiting.values()):
                    self._settle(waiting, Refusal(Reason.SHUTTING_DOWN))
                return False
            await asyncio.sleep(TRY_AGAIN_S)
        for waiting in batch:
            self._settle(waiting, self._answers.get(waiting.asked) or refusal)
        return True

    async def _recovered(self) -> bool:
        try:
            await self.recover()
        except NotStored as trouble:
            log.error("branch %s: the journal cannot be read: %s", self._config.id, trouble)
            return False
        return True

    def _settle(self, waiting: _Waiting, result: Result) -> None:
        del self._waiting[waiting.asked]
        if not waiting.answer.done():
            waiting.answer.set_result(result)

    def _set_alarm(self) -> None:
        """Be called when the clock alone brings something about."""
        if self._failed:
            # It would ring at once and for ever: what is due stays due. _next_call tries again.
            self._drop_alarm()
            return
        situation = self._branch.situation
        if self._alarm and not self._alarm.done() and situation == self._alarm_for:
            return
        self._drop_alarm()
        self._alarm_for = situation
        now = self._clock.now()
        deadline = self._branch.next_deadline(now)
        if deadline is not None:
            self._alarm = asyncio.create_task(self._ring_at(min(deadline, now + LONGEST_ALARM)))

    def _drop_alarm(self) -> None:
        if self._alarm:
            self._alarm.cancel()
        self._alarm = None

    async def _ring_at(self, moment: datetime) -> None:
        await self._clock.sleep_until(moment)
        self._call.set()


async def _rebuilt(config: BranchConfig, entries: Sequence[Entry]) -> tuple[Branch, Answers[Result]]:
    """The state and the answers that these entries lead to, the connections being heard meanwhile."""
    branch, answers = Branch(config), Answers[Result]()
    if entries:
        branch.state.seq = entries[0].seq - 1
    for number, (asked, events) in enumerate(_by_request(entries)):
        for event in events:
            branch.apply(event)
        if asked is not None:
            answers.put(asked, branch.result_of(events))
        if number % REPLAYED_AT_ONCE == 0:
            await asyncio.sleep(0)
    return branch, answers


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
