"""Rules for the supervisor: the cap, the count, evacuation, notices, the plan, and sending people home."""

from __future__ import annotations

from datetime import datetime

from queue_link.commands import CorrectCount, PlanCounters, SendHome, SetCap, SetNotice
from queue_link.results import Refusal
from queue_link.vocabulary import Outcome, Reason
from queue_server.domain.ending import all_ended
from queue_server.domain.events import (
    CapChanged,
    CountCorrected,
    CountersPlanned,
    Decision,
    EvacuationEnded,
    EvacuationStarted,
    NoticeSet,
    NoticeTakenBack,
)
from queue_server.domain.public_words import public_words
from queue_server.domain.state import BranchState


def set_cap(state: BranchState, command: SetCap, now: datetime) -> Decision:
    """Below the present count, admission stops until enough people have gone; nobody is removed."""
    if not state.open:
        return Refusal(Reason.DAY_NOT_OPEN)
    soft_cap = max(0, command.cap - state.kept) if command.soft_cap is None else command.soft_cap
    if soft_cap > command.cap:
        return Refusal(Reason.BAD_CAP, limit=command.cap)
    return (CapChanged(now, command.cap, soft_cap),)


def correct_count(state: BranchState, command: CorrectCount, now: datetime) -> Decision:
    if not state.open:
        return Refusal(Reason.DAY_NOT_OPEN)
    if not command.reason.strip():
        return Refusal(Reason.BAD_MESSAGE, detail="reason: say why")
    return (CountCorrected(now, command.people, command.reason.strip()),)


def start_evacuation(state: BranchState, now: datetime) -> Decision:
    if not state.open:
        return Refusal(Reason.DAY_NOT_OPEN)
    return Refusal(Reason.ALREADY_EVACUATING) if state.evacuating else (EvacuationStarted(now),)


def end_evacuation(state: BranchState, now: datetime) -> Decision:
    return (EvacuationEnded(now),) if state.evacuating else Refusal(Reason.NO_EVACUATION)


def set_notice(state: BranchState, command: SetNotice, now: datetime) -> Decision:
    if not state.open:
        return Refusal(Reason.DAY_NOT_OPEN)
    text = public_words(state, command.text)
    return text if isinstance(text, Refusal) else (NoticeSet(now, text),)


def take_back_notice(state: BranchState, now: datetime) -> Decision:
    return (NoticeTakenBack(now),) if state.notice else Refusal(Reason.NO_NOTICE)


def plan_counters(state: BranchState, command: PlanCounters, now: datetime) -> Decision:
    if not state.open:
        return Refusal(Reason.DAY_NOT_OPEN)
    for position, planned in enumerate(command.plan):
        if state.profile(planned.profile) is None:
            return Refusal(Reason.UNKNOWN_PROFILE, detail=f"plan[{position}]")
        if planned.begins >= planned.ends:
            return Refusal(Reason.BAD_TIME, detail=f"plan[{position}]: it ends before it begins")
    return (CountersPlanned(now, command.plan),)


def send_home(state: BranchState, command: SendHome, now: datetime) -> Decision:
    """Whoever is called or being served is served to the end."""
    if not state.open:
        return Refusal(Reason.DAY_NOT_OPEN)
    reason = command.reason.strip()
    waiting = [visit for visit in state.live() if visit.still_waits]
    if not waiting:
        return Refusal(Reason.NOBODY_WAITING)
    if not reason:
        return Refusal(Reason.BAD_MESSAGE, detail="reason: say why")
    return all_ended(state, waiting, Outcome.CLOSING, now, reason=reason)
