"""Whose turn it is at each counter, kept by somebody who looks on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from queue_link.commands import CallNext, Command
from queue_link.results import Refusal
from queue_link.vocabulary import Act, CounterId, Reason, VisitId
from queue_server.domain.branch import Decided
from queue_server.domain.configuration import PolicyName
from queue_server.domain.events import Undone, VisitCalled
from queue_server.domain.state import BranchState
from queue_server.domain.visit import Visit


class Turns:
    """Raises ``AssertionError`` when the oldest who can be called is passed over once too often."""

    def __init__(self) -> None:
        self._day = 0
        self._passes: defaultdict[CounterId, int] = defaultdict(int)
        """Calls in a row that passed over the oldest; a sign-out forgets none of them."""
        self._before: dict[tuple[CounterId, VisitId], int] = {}

    def watch(
        self, command: Command, decided: Decided, could_be_called: Sequence[Visit], state: BranchState
    ) -> None:
        """``could_be_called`` to the device's counter just before the command; ``state`` after it."""
        if self._day != state.day_seq:
            self._day = state.day_seq
            self._passes.clear()
        if isinstance(command, CallNext) and decided.result == Refusal(Reason.NOBODY_WAITING):
            assert not could_be_called
        for event in decided.events:
            match event:
                case Undone(act=Act.CALL):
                    self._passes[event.counter] = self._before[event.counter, event.visit]
                case VisitCalled(silent=False):
                    self._called(event, could_be_called, state, chosen=not isinstance(command, CallNext))

    def _called(
        self, call: VisitCalled, could_be_called: Sequence[Visit], state: BranchState, *, chosen: bool
    ) -> None:
        """A chosen one may pass over anybody, at any time; it counts like the others."""
        passes = self._before[call.counter, call.visit] = self._passes[call.counter]
        oldest = min(could_be_called, key=lambda visit: visit.turn, default=None)
        passed = oldest is not None and oldest.turn < state.visits[call.visit].turn
        if not chosen:
            assert call.visit in [visit.id for visit in could_be_called]
            assert (call.why.passed is not None) == passed
            if state.config.calling.policy is PolicyName.PRIORITY_GUARDED:
                assert not passed or passes < state.config.calling.guard, "the guard at a counter"
        self._passes[call.counter] = passes + 1 if passed else 0
