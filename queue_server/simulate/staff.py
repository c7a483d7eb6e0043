"""What advisers do: sign in, call, serve, take breaks, and go home.

A counter with nobody to call calls again when somebody comes for it; nothing is asked at intervals, but for
queues that open by the length of a wait.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from queue_link.commands import (
    CallNext,
    CloseCounter,
    Command,
    Finish,
    NoShow,
    OpenCounter,
    Pause,
    Recall,
    Resume,
    Start,
)
from queue_link.results import Accepted, Refusal, Result
from queue_link.vocabulary import CounterId, DeviceId, PauseKind, ProfileId, Reason, VisitId
from queue_server.domain.candidates import callable_lines, has_somebody
from queue_server.domain.events import Event, VisitCalled
from queue_server.domain.state import Counter
from queue_server.simulate.roster import Duty, Roster, Turnout
from queue_server.simulate.site import Site
from queue_server.simulate.visitors import Visitors

RECALL_AFTER_S, GIVE_UP_AFTER_S = 60, 60
"""A customer who does not come is recalled, and given up so long after the last recall."""
AFTER_NO_SHOW_S = 5
LOOK_AGAIN_S = 60
"""For queues that are called from only above some length or wait."""


@dataclass(slots=True)
class Desk:
    counter: CounterId
    device: DeviceId
    pace: float
    """Length of transactions with this adviser, 1 for the usual."""
    duty: Duty = Duty.HOME
    profile: ProfileId | None = None
    adviser: str = ""
    busy: bool = False
    """With a customer, or with what follows one."""
    visit: VisitId | None = None
    met: bool = False
    """The customer stands at the counter."""
    call: int = 0
    free_since: datetime | None = None
    """Without a customer since then."""


@dataclass(frozen=True, slots=True)
class CallMade:
    at: datetime
    counter: CounterId
    oldest: bool
    """The oldest ticket that the counter could call was the one."""


class Staff:
    """All advisers of the day."""

    def __init__(
        self, site: Site, roster: Roster, visitors: Visitors, pace: Mapping[CounterId, float]
    ) -> None:
        self._site, self._visitors = site, visitors
        self.calls: list[CallMade] = []
        self.desks = {
            counter: Desk(counter, DeviceId(f"counter-{counter}"), pace.get(counter, 1.0))
            for counter in dict.fromkeys(turnout.counter for turnout in roster)
        }
        visitors.come_to_counter.append(self._meet)
        site.on_events.append(self._react)
        site.on_settled.append(self._look_up)
        self._looking_again = False
        for turnout in roster:
            site.at(turnout.at, partial(self._turn_out, turnout))

    def idle(self, desk: Desk) -> bool:
        """Signed in, at work, and with nothing to do."""
        counter = self._counter(desk)
        return not desk.busy and counter.at_work

    def could_call(self, desk: Desk) -> bool:
        """Whether somebody inside can be called to it now."""
        return has_somebody(self._site.branch.state, self._counter(desk), self._site.now)

    # --- duty -------------------------------------------------------------------------------------

    def _turn_out(self, turnout: Turnout) -> None:
        desk = self.desks[turnout.counter]
        desk.duty = turnout.duty
        if turnout.duty is Duty.WORK and turnout.profile is not None:
            desk.profile, desk.adviser = turnout.profile, turnout.adviser
        self._settle(desk)

    def _settle(self, desk: Desk) -> None:
        """Do what the roster says, unless there is a customer to finish first."""
        if desk.busy:
            return
        counter = self._counter(desk)
        is_open, pausing = counter.device is not None, counter.pausing is not None
        match desk.duty:
            case Duty.HOME if is_open:
                self._do(desk, CloseCounter())
            case Duty.BREAK | Duty.BACK_OFFICE if is_open and not pausing:
                kind = PauseKind.BREAK if desk.duty is Duty.BREAK else PauseKind.BACK_OFFICE
                self._do(desk, Pause(kind))
            case Duty.WORK:
                self._go_to_work(desk, is_open=is_open, pausing=pausing)

    def _go_to_work(self, desk: Desk, *, is_open: bool, pausing: bool) -> None:
        if is_open and pausing:
            self._do(desk, Resume())
        elif not is_open and desk.profile is not None:
            result = self._do(desk, OpenCounter(desk.counter, desk.profile, desk.adviser))
            if isinstance(result, Refusal):
                return
        desk.free_since = desk.free_since or self._site.now
        self._call(desk)

    # --- calling ----------------------------------------------------------------------------------

    def _look_up(self) -> None:
        """Who is idle calls as soon as somebody has come; who has been without a customer longest, first."""
        state = self._site.branch.state
        if not state.waiting and not any(state.to_counter.values()):
            return
        idle = [desk for desk in self.desks.values() if self.idle(desk)]
        for desk in sorted(idle, key=lambda desk: (desk.free_since or self._site.now, desk.counter)):
            self._call(desk)
        if self._has_conditions and not self._looking_again and any(map(self.idle, idle)):
            self._looking_again = True
            self._site.after(LOOK_AGAIN_S, self._look_again)

    @property
    def _has_conditions(self) -> bool:
        return any(profile.terms for profile in self._site.branch.state.config.profiles)

    def _look_again(self) -> None:
        self._looking_again = False

    def _call(self, desk: Desk) -> None:
        if not self.idle(desk) or not self.could_call(desk):
            return
        oldest = self._oldest(desk)
        if isinstance(self._do(desk, CallNext()), Accepted):
            self.calls.append(CallMade(self._site.now, desk.counter, desk.visit == oldest))

    def _oldest(self, desk: Desk) -> VisitId | None:
        """Who of all that it could call has waited longest, found without the rules."""
        state, counter = self._site.branch.state, self._counter(desk)
        lines = [*state.personal_lines(counter), *callable_lines(state, counter, self._site.now)]
        firsts = [line.first for line in lines if line.first]
        return min(firsts, key=lambda visit: visit.turn).id if firsts else None

    # --- a customer -------------------------------------------------------------------------------

    def _react(self, event: Event) -> None:
        if isinstance(event, VisitCalled):
            desk = self.desks[event.counter]
            desk.visit, desk.busy, desk.met = event.visit, True, False
            desk.call += 1
            self._site.after(RECALL_AFTER_S, partial(self._recall, desk, desk.call))

    def _meet(self, visit: VisitId) -> None:
        desk = next(desk for desk in self.desks.values() if desk.busy and desk.visit == visit)
        visitor = self._visitors.of(visit)
        if visitor is None:
            raise LookupError(f"nobody of the crowd has {visit}")
        desk.met = True
        self._do(desk, Start())
        self._site.after(visitor.person.service_s * desk.pace, partial(self._finish, desk))

    def _finish(self, desk: Desk) -> None:
        visitor = self._visitors.of(desk.visit) if desk.visit else None
        self._do(desk, Finish())
        self._done(desk, visitor.person.after_s if visitor else 0)

    def _recall(self, desk: Desk, call: int) -> None:
        if desk.call == call and desk.visit is not None and not desk.met:
            self._do(desk, Recall())
            self._site.after(GIVE_UP_AFTER_S, partial(self._give_up, desk, call))

    def _give_up(self, desk: Desk, call: int) -> None:
        if desk.call != call or desk.visit is None or desk.met:
            return
        result = self._do(desk, NoShow())
        if isinstance(result, Accepted):
            self._done(desk, AFTER_NO_SHOW_S)
        elif isinstance(result, Refusal) and result.reason is Reason.RECALL_FIRST:
            self._recall(desk, call)
        elif isinstance(result, Refusal) and result.opens_at:
            self._site.at(result.opens_at, partial(self._give_up, desk, call))

    def _done(self, desk: Desk, after_s: float) -> None:
        desk.visit, desk.free_since = None, self._site.now
        self._site.after(after_s, partial(self._free, desk))

    def _free(self, desk: Desk) -> None:
        desk.busy = False
        self._settle(desk)

    def _counter(self, desk: Desk) -> Counter:
        return self._site.branch.state.counters[desk.counter]

    def _do(self, desk: Desk, command: Command) -> Result:
        return self._site.do(command, desk.device)
