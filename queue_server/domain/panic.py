"""Rules for the silent alarm of one desk to its colleagues.

It holds at any hour, whether the business day is open or not, until it is ended.
"""

from __future__ import annotations

from datetime import datetime

from queue_link.commands import AnswerPanic, EndPanicOf, RaisePanic
from queue_link.results import Refusal
from queue_link.vocabulary import DeviceId, Reason
from queue_server.domain.events import Decision, PanicAnswered, PanicEnded, PanicRaised
from queue_server.domain.state import BranchState, Helper


def raise_panic(state: BranchState, command: RaisePanic, device: DeviceId, now: datetime) -> Decision:
    """An alarm that is on keeps its time and whoever goes there."""
    if device in state.panics:
        return ()
    who = _who(state, device, command.place)
    return (PanicRaised(now, device, who.counter, who.adviser, who.place),)


def answer_panic(state: BranchState, command: AnswerPanic, device: DeviceId, now: datetime) -> Decision:
    panic = state.panics.get(command.device)
    if panic is None:
        return Refusal(Reason.NO_PANIC)
    if command.device == device:
        return Refusal(Reason.NOT_ALLOWED, detail="device: the alarm is its own")
    if any(helper.device == device for helper in panic.coming):
        return ()
    who = _who(state, device, command.place)
    return (PanicAnswered(now, command.device, device, who.counter, who.adviser, who.place),)


def end_own_panic(state: BranchState, device: DeviceId, now: datetime) -> Decision:
    return _ended(state, device, device, now)


def end_panic_of(state: BranchState, command: EndPanicOf, device: DeviceId, now: datetime) -> Decision:
    return _ended(state, command.device, device, now)


def _ended(state: BranchState, of: DeviceId, by: DeviceId, now: datetime) -> Decision:
    return (PanicEnded(now, of, by),) if of in state.panics else Refusal(Reason.NO_PANIC)


def _who(state: BranchState, device: DeviceId, place: str) -> Helper:
    counter = state.counter_of(device)
    return Helper(device, counter.id if counter else None, counter.adviser if counter else "", place)
