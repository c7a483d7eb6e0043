"""What if: the people of a recorded day under other rules."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from queue_server.domain.configuration import BranchConfig, PolicyName
from queue_server.simulate.day import PlayedDay, play
from queue_server.simulate.day_figures import DayFigures, day_figures
from queue_server.simulate.hours import today
from queue_server.simulate.measures import Figures, measure
from queue_server.simulate.recorded import AFTER_MOST_S, RecordedDay
from queue_server.simulate.scenario import without_promise
from queue_server.simulate.table import comparison

RECORDED, AS_IT_WAS, OTHERWISE = "recorded", "played again", "other rules"
_TOLD_BY_EVENTS = ("wait", "p50", "p95", "longest", "tickets a day", "served", "called before", "refused")


class Changes(msgspec.Struct, frozen=True):
    """What is to be otherwise; None: as the branch file says."""

    policy: PolicyName | None = None
    guard: int | None = None
    cap: int | None = None


def play_again(config: BranchConfig, recorded: RecordedDay, changes: Changes | None = None) -> PlayedDay:
    """The recorded people and advisers by the branch file's rules, or others.

    Everybody who got a ticket gets one again: the promise asks nobody to stay away.
    """
    branch = without_promise(changed(config, changes) if changes else config)
    return play(branch, recorded.crowd, recorded.day, people_at_work=recorded.roster, closes=recorded.closes)


def changed(config: BranchConfig, changes: Changes) -> BranchConfig:
    calling, limits = config.calling, config.occupancy
    if changes.policy is not None:
        calling = msgspec.structs.replace(calling, policy=changes.policy)
    if changes.guard is not None:
        calling = msgspec.structs.replace(calling, guard=changes.guard)
    if changes.cap is not None:
        below = 0 if limits.soft_cap is None else limits.cap - limits.soft_cap
        soft = None if limits.soft_cap is None else max(0, changes.cap - below)
        limits = msgspec.structs.replace(limits, cap=changes.cap, soft_cap=soft)
    return msgspec.structs.replace(config, calling=calling, occupancy=limits)


def side_by_side(config: BranchConfig, recorded: RecordedDay, changes: Changes) -> str:
    """The recorded day, the same day played again, and under other rules; and what is not known."""
    again = measure([day_figures(play_again(config, recorded))])
    other = measure([day_figures(play_again(config, recorded, changes))])
    runs = {RECORDED: _as_recorded(config, recorded), AS_IT_WAS: again, OTHERWISE: other}
    return "\n".join((comparison(runs, _TOLD_BY_EVENTS), "", *_unknown(recorded)))


def _as_recorded(config: BranchConfig, recorded: RecordedDay) -> Figures:
    return measure([_figures_of_events(config, recorded)])


def _figures_of_events(config: BranchConfig, recorded: RecordedDay) -> DayFigures:
    """Only what events tell: nobody saw who was really inside, or how long advisers were idle."""
    return day_figures(
        PlayedDay(
            hours=today(config, recorded.day),
            cap=config.occupancy.cap,
            events=recorded.events,
            head_counts=(),
            beliefs=(),
            calls=(),
            left_at={},
            open_s=0,
            idle_s=0,
            kept_idle_s=0,
            learned=None,
            forecasts=0,
            took_s=0,
        )
    )


def _unknown(recorded: RecordedDay) -> Iterator[str]:
    yield "The journal does not tell, so the columns on the right do not know:"
    yield f"- who was refused ({recorded.refused} times): nobody else comes under other rules"
    yield (
        f"- when those left unseen who were called in vain ({recorded.not_coming}): they never come to a call"
    )
    yield (
        f"- how long those would have taken who were not served ({recorded.unserved}): as the median of "
        "their service"
    )
    yield (
        f"- what advisers did between customers while nobody waited: up to {AFTER_MOST_S} s of it are kept "
        "as their work"
    )
    yield "- who would have gone away, or come back later, had the wait been another one"
    yield (
        "Transfers and parked times are played as one transaction, hand-overs, changes of the cap and counts "
        "of people are left out, and everybody who got a ticket gets one again."
    )
