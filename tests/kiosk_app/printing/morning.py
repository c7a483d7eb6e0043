"""Customers at a kiosk whose printer fails in every way, in simulated time."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from dataclasses import dataclass, field
from functools import partial

from kiosk_app.course import happen
from kiosk_app.customer import Screen
from kiosk_app.events import (
    Answered,
    Ask,
    Button,
    DoWithoutPaper,
    Effect,
    Event,
    GiveBack,
    LinkChanged,
    Paper,
    PaperChanged,
    Print,
    PrinterChanged,
    Seen,
    Sent,
    SetUp,
    StopPrinting,
    Tap,
    Tick,
)
from kiosk_app.events import Printer as PrinterState
from kiosk_app.kiosk import Kiosk
from kiosk_app.paper import PAPER_OF_OUTCOME
from kiosk_app.printing.job import ProcessIds, build_job
from kiosk_app.printing.job_store import JobStore
from kiosk_app.printing.outcome import Health, Outcome, PrintJob
from kiosk_app.printing.printer import Printer
from kiosk_app.printing.settings import PrinterSettings
from kiosk_app.virtual_printer.faults import Fault
from kiosk_app.virtual_printer.interpreter import Interpreter
from kiosk_app.virtual_printer.mechanism import Listeners, Mechanism, Pace
from queue_link.vocabulary import RequestId, VisitId
from tests.kiosk_app.malmi_setup import SETUP, kiosk_view, ticket
from tests.kiosk_app.printing.desk import new_builder
from tests.kiosk_app.printing.marked_slip import ReadSlip, marked_slip, read_slip
from tests.kiosk_app.printing.memory_line import line_to

LONGEST_FAULT_S = (3.0, 60.0)
"""Some are over before anybody notices, some need a person."""
FAULTS = tuple(Fault)


@dataclass
class Ledger:
    """Everything that became of a morning's tickets."""

    queue: list[int] = field(default_factory=list)
    """Numbers in the order in which they were given; nobody is served."""
    given_up: list[Effect] = field(default_factory=list)
    """Effects that would cost a customer the place."""
    outcomes: dict[int, list[Outcome]] = field(default_factory=dict)
    papers: dict[int, list[Paper]] = field(default_factory=dict)
    """What the screen that showed the number said of the paper, in order."""
    slips: list[ReadSlip] = field(default_factory=list)
    faults: Counter[Fault] = field(default_factory=Counter)
    health: Health = Health.UNREACHABLE
    """At the end."""


class Morning:
    """One kiosk and its printer."""

    def __init__(self, seed: int, settings: PrinterSettings) -> None:
        self.ledger = Ledger()
        self._random = random.Random(seed)
        self._loop = asyncio.get_running_loop()
        self._kiosk = Kiosk()
        pieces = build_job(marked_slip(1, False), settings, new_builder(), ProcessIds())
        self._job_bytes = sum(len(piece.data) for piece in pieces)
        self._trouble: asyncio.Task[None] | None = None
        """The fault that is to come, or that the printer has."""
        self._printing: set[asyncio.Task[None]] = set()
        self._mechanism = Mechanism(
            Interpreter(),
            Pace(mm_per_s=settings.speed_mm_s),
            Listeners(slip=lambda paper: self.ledger.slips.append(read_slip(paper))),
        )
        self._printer = Printer(
            settings,
            new_builder(),
            clock=self._loop.time,
            store=JobStore(None),
            on_health=self._hear_health,
            open_line=line_to(self._mechanism),
        )

    async def play(self, tickets: int, fault_share: float) -> None:
        """Let so many customers come; the printer has a fault for about ``fault_share`` of them."""
        work = [asyncio.create_task(self._mechanism.run()), asyncio.create_task(self._printer.run())]
        self._happen(LinkChanged(True), SetUp(SETUP), Seen(kiosk_view()))
        await asyncio.sleep(5)
        for number in range(1, tickets + 1):
            if self._random.random() < fault_share and not self._trouble:
                self._trouble = asyncio.create_task(self._break_something())
                self._trouble.add_done_callback(self._over)
            await self._serve(number)
            await asyncio.sleep(self._random.uniform(1, 20))
        if self._trouble:
            self._trouble.cancel()
        self._mechanism.mend()
        await asyncio.sleep(120)
        self.ledger.health = self._printer.health
        for task in work:
            task.cancel()
        await asyncio.wait(work)

    async def _break_something(self) -> None:
        fault = self._random.choice(FAULTS)
        self.ledger.faults[fault] += 1
        self._mechanism.suffer(fault, self._a_byte())
        lasts = self._random.uniform(0.1, self._random.choice(LONGEST_FAULT_S))
        while self._mechanism.armed:  # noqa: ASYNC110 - it strikes at a byte, not at a time
            await asyncio.sleep(0.1)
        await asyncio.sleep(lasts)
        self._mechanism.mend()

    def _over(self, _: asyncio.Task[None]) -> None:
        self._trouble = None

    def _a_byte(self) -> int:
        """Anywhere in the next job; often about its end, where it is hardest to say what is on paper."""
        first = self._random.choice((0, self._job_bytes - 150))
        return self._random.randint(first, self._job_bytes + 50)

    # --- one customer -----------------------------------------------------------------------------

    async def _serve(self, number: int) -> None:
        await self._tap(Button.LANGUAGE)
        await self._tap(Button.CHOICE, 1)
        await self._tap(Button.PARTY, 1)
        await self._tap(Button.TAKE)
        request = RequestId(f"request-{number}")
        self.ledger.queue.append(number)
        issued = ticket(visit=str(number), number=f"A{number:03}")
        self._happen(Sent(request), Answered(request, issued))
        assert self._is_at(Screen.TICKET)
        await asyncio.sleep(self._random.uniform(1, 12))
        if self._kiosk.can_print_again and self._random.random() < 0.7:
            await self._tap(Button.PRINT_AGAIN)
            await asyncio.sleep(self._random.uniform(1, 12))
        await self._tap(Button.DONE)
        assert self._is_at(Screen.START)

    def _is_at(self, screen: Screen) -> bool:
        return self._kiosk.screen is screen

    async def _tap(self, button: Button, index: int = 0) -> None:
        """As soon as the screen takes taps: the printer's news may have moved the buttons."""
        await asyncio.sleep(0.7)
        self._happen(Tick())
        while not self._kiosk.settled:
            await asyncio.sleep(0.1)
            self._happen(Tick())
        self._happen(Tap(button, index))

    # --- the kiosk --------------------------------------------------------------------------------

    def _happen(self, *events: Event) -> None:
        for event in events:
            self._kiosk, effects = happen(self._kiosk, event, 1000.0 + self._loop.time())
            for effect in effects:
                self._carry_out(effect)
            self._look()

    def _look(self) -> None:
        customer = self._kiosk.customer
        if self._kiosk.screen is Screen.TICKET and customer.ticket is not None:
            self.ledger.papers.setdefault(int(customer.ticket.visit), []).append(customer.paper)

    def _carry_out(self, effect: Effect) -> None:
        match effect:
            case Print(issued, copy):
                task = asyncio.create_task(self._print(int(issued.visit), copy))
                self._printing.add(task)
                task.add_done_callback(self._printing.discard)
            case StopPrinting(visit):
                self._printer.cancel(visit)
            case GiveBack():
                self.ledger.given_up.append(effect)
            case Ask() | DoWithoutPaper():
                pass

    async def _print(self, number: int, copy: bool) -> None:
        job = PrintJob(str(number), partial(marked_slip, number), copy)
        result = await self._printer.print(job, self._loop.time())
        self.ledger.outcomes.setdefault(number, []).append(result.outcome)
        self._happen(PaperChanged(VisitId(str(number)), PAPER_OF_OUTCOME[result.outcome]))

    def _hear_health(self, health: Health) -> None:
        state = PrinterState.READY if health.can_print else PrinterState.NOT_READY
        self._happen(PrinterChanged(state))
