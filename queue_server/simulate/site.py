"""A branch under a simulated clock: what is to be done is on an agenda, and time jumps to what is next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from heapq import heappop, heappush

from queue_link.commands import Command
from queue_link.results import Result
from queue_link.vocabulary import DeviceId, VisitId
from queue_server.domain.branch import Branch
from queue_server.domain.configuration import BranchConfig
from queue_server.domain.events import Event

Act = Callable[[], None]


class NumberedIds:
    """visit-1, visit-2, and so on: the same day brings the same ids."""

    def __init__(self) -> None:
        self._count = 0

    def visit(self) -> VisitId:
        self._count += 1
        return VisitId(f"visit-{self._count}")

    def token(self) -> str:
        return f"token-{self._count}"


class Site:
    """The branch, its clock, and everything that happened, in order."""

    def __init__(self, config: BranchConfig, begins: datetime) -> None:
        self.branch = Branch(config)
        self.now = begins
        self.events: list[Event] = []
        self.on_events: list[Callable[[Event], None]] = []
        """Told of each event, once the branch has settled."""
        self.before_time_passes: list[Callable[[datetime], None]] = []
        """Told to which moment the clock is about to go."""
        self.on_settled: list[Act] = []
        """Done after each thing that was done."""
        self._agenda: list[tuple[datetime, int, Act]] = []
        self._planned = 0
        self._ids = NumberedIds()

    def at(self, moment: datetime, act: Act) -> None:
        """Do it then, or now if that is past. What is planned first for a moment is done first."""
        self._planned += 1
        heappush(self._agenda, (max(moment, self.now), self._planned, act))

    def after(self, seconds: float, act: Act) -> None:
        self.at(self.now + timedelta(seconds=seconds), act)

    def do(self, command: Command, device: DeviceId) -> Result:
        """Carry a command out now."""
        decided = self.branch.carry_out(command, device, self.now, self._ids)
        self._tell(decided.events)
        return decided.result

    def run(self, until: datetime) -> None:
        """Play until the agenda is empty and the clock has come to ``until``."""
        self._pass_time()
        while True:
            for told in self.on_settled:
                told()
            moment = self._agenda[0][0] if self._agenda else until
            deadline = self.branch.next_deadline(self.now)
            if deadline is not None and self.now < deadline <= moment:
                self._move_to(deadline)
                self._pass_time()
            elif self._agenda:
                self._move_to(moment)
                heappop(self._agenda)[2]()
            else:
                self._move_to(max(until, self.now))
                self._pass_time()
                return

    def _move_to(self, moment: datetime) -> None:
        if moment > self.now:
            for told in self.before_time_passes:
                told(moment)
            self.now = moment

    def _pass_time(self) -> None:
        self._tell(self.branch.pass_time(self.now))

    def _tell(self, events: tuple[Event, ...]) -> None:
        self.events += events
        for event in events:
            for told in self.on_events:
                told(event)
