"""Phones that follow their ticket: which are told what, and when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import pytest

from queue_link.commands import (
    CallNext,
    CloseDay,
    Command,
    EndEvacuation,
    LeaveQueue,
    Recall,
    StartEvacuation,
)
from queue_link.phone_messages import PhoneSnapshot, PhoneView, decode_to_phone
from queue_link.results import TicketIssued
from queue_link.vocabulary import DeviceId, Reason, Situation
from queue_server.entry import Entry
from queue_server.outbox import Outbox
from queue_server.phone_languages import PhoneLanguages
from queue_server.phone_room import (
    AT_LEAST_EVERY_S,
    AT_ONCE,
    FIGURES_EVERY_S,
    MOST_FOR_ONE_VISIT,
    MOST_IN_A_STEP,
    NEAR,
    STEP_S,
    TURNS,
    Phone,
    PhoneRoom,
)
from tests.queue_server.branches import EN, branch
from tests.queue_server.service_point import BOSS, KIOSK, ServicePoint

A_MOMENT_S = 4 * STEP_S


class KeptFrames(Outbox):
    """An outbox without a connection: it keeps what it was to show, and when."""

    def __init__(self, time: Callable[[], float]) -> None:
        self._now = time
        self.snapshots: list[PhoneSnapshot] = []
        self.times: list[float] = []

    def show(self, frame: bytes) -> None:
        message = decode_to_phone(frame)
        assert isinstance(message, PhoneSnapshot)
        self.snapshots.append(message)
        self.times.append(self._now())

    @property
    def views(self) -> list[PhoneView]:
        return [snapshot.view for snapshot in self.snapshots]


@dataclass
class SetBell:
    when: float
    ring: Callable[[], None]
    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True


class SetTime:
    """Stands still until the test lets it pass; bells ring in their order."""

    def __init__(self) -> None:
        self.now = 1000.0
        self._bells: list[SetBell] = []

    def time(self) -> float:
        return self.now

    def call_at(self, when: float, callback: Callable[[], None]) -> SetBell:
        self._bells.append(SetBell(when, callback))
        return self._bells[-1]

    def pass_by(self, seconds: float) -> None:
        until = self.now + seconds
        while due := [bell for bell in self._bells if not bell.cancelled and bell.when <= until]:
            bell = min(due, key=lambda bell: bell.when)
            self._bells.remove(bell)
            self.now = max(self.now, bell.when)
            bell.ring()
        self.now = until


class Followers:
    """A room whose keeper is a branch in the hands of the test."""

    def __init__(self) -> None:
        self.point = ServicePoint(branch(cap=1000))
        self.words = PhoneLanguages(branch()).words(EN)
        self.time = SetTime()
        self.looks = 0
        self.room = PhoneRoom(self._look, self.time)
        self.ended: list[Reason] = []

    def _look(self) -> None:
        self.looks += 1
        self.room.settled(self.point.branch.state, self.point.now)

    def follow(self, ticket: TicketIssued) -> KeptFrames:
        """A phone that has its first view."""
        kept = KeptFrames(self.time.time)
        self.room.join(Phone(ticket.visit, self.words, kept, self.ended.append))
        assert len(kept.views) == 1
        return kept

    def do(self, command: Command, device: DeviceId = KIOSK) -> None:
        """Have it stored, as the keeper does."""
        first = len(self.point.events)
        self.point.do(command, device)
        self.room.stored([Entry(0, event, 0, None) for event in self.point.events[first:]])
        self._look()

    def take(self, count: int) -> list[TicketIssued]:
        return [self.point.take() for _ in range(count)]


@pytest.fixture
def followers() -> Followers:
    return Followers()


def test_whoever_joins_sees_the_present_state(followers: Followers) -> None:
    """By the branch's clock."""
    kept = followers.follow(followers.point.take())
    assert (kept.views[0].number, kept.views[0].before) == ("A001", 0)
    assert (kept.snapshots[0].at, kept.snapshots[0].clock) == (followers.point.now, "9:00")


def test_what_concerns_a_visit_is_told_at_once_and_to_its_phones_only(followers: Followers) -> None:
    """A call, and a call again."""
    desk = followers.point.desk(1)
    first, other = (followers.follow(ticket) for ticket in followers.take(2))
    followers.do(CallNext(), desk)
    assert first.views[-1].headline == "Go to counter 1"
    followers.do(Recall(), desk)
    assert [view.recalls for view in first.views] == [0, 0, 1]
    assert len(other.views) == 1


def test_figures_wait_for_their_turn_and_come_together(followers: Followers) -> None:
    """However many go before in the meantime, a phone is told once in a while."""
    tickets = followers.take(30)
    kept = followers.follow(tickets[-1])
    followers.time.pass_by(FIGURES_EVERY_S)
    for ticket in tickets[:20]:
        followers.do(LeaveQueue(ticket.visit))
        followers.time.pass_by(FIGURES_EVERY_S / 10)
    followers.time.pass_by((TURNS + 1) * FIGURES_EVERY_S)
    assert kept.views[-1].before == 9
    assert len(kept.views) <= 4
    apart = [later - earlier for earlier, later in zip(kept.times[1:], kept.times[2:], strict=False)]
    assert min(apart) >= FIGURES_EVERY_S - A_MOMENT_S


def test_a_phone_hears_from_time_to_time_that_all_is_well(followers: Followers) -> None:
    """Although nothing has changed; with the time by the wall."""
    kept = followers.follow(followers.point.take())
    followers.time.pass_by(FIGURES_EVERY_S + A_MOMENT_S)
    assert len(kept.views) == 1
    followers.point.now += timedelta(minutes=1)
    followers.time.pass_by(AT_LEAST_EVERY_S + FIGURES_EVERY_S)
    assert [snapshot.clock for snapshot in kept.snapshots] == ["9:00", "9:01"]
    followers.time.pass_by(4 * AT_LEAST_EVERY_S)
    apart = [later - earlier for earlier, later in zip(kept.times, kept.times[1:], strict=False)]
    assert max(apart) <= AT_LEAST_EVERY_S + FIGURES_EVERY_S
    assert min(apart) >= AT_LEAST_EVERY_S


def test_a_crowd_is_told_of_figures_evenly(followers: Followers) -> None:
    """Never many in one step, so that tickets and calls get their turn in between."""
    tickets = followers.take(500)
    crowd = [followers.follow(ticket) for ticket in tickets]
    followers.time.pass_by(2 * FIGURES_EVERY_S)
    followers.do(LeaveQueue(tickets[0].visit))
    told = sum(len(kept.views) for kept in crowd)
    steps = []
    for _ in range(int((TURNS + 1) * FIGURES_EVERY_S / STEP_S)):
        followers.time.pass_by(STEP_S)
        now_told = sum(len(kept.views) for kept in crowd)
        steps.append(now_told - told)
        told = now_told
    assert max(steps) <= 500 * STEP_S / FIGURES_EVERY_S
    assert all(kept.views[-1].before == place for place, kept in enumerate(crowd[1:]))


def test_those_whose_turn_is_near_are_told_first_and_most_often(followers: Followers) -> None:
    """The others have time; they are told in one round of a few."""
    tickets = followers.take(300)
    crowd = [followers.follow(ticket) for ticket in tickets]
    rounds = 2 * TURNS
    followers.time.pass_by(FIGURES_EVERY_S / 2)
    near, far = crowd[rounds : NEAR + 1], crowd[-100:]
    for ticket in tickets[:rounds]:
        followers.do(LeaveQueue(ticket.visit))
        followers.time.pass_by(FIGURES_EVERY_S)
    assert min(len(kept.views) for kept in near) >= rounds
    assert max(len(kept.views) for kept in far) <= 1 + rounds / TURNS


def test_a_step_is_short_however_many_there_are(followers: Followers) -> None:
    """Also when all of them were told at the same time last."""
    family = range(MOST_FOR_ONE_VISIT)
    crowd = [followers.follow(ticket) for ticket in followers.take(400) for _ in family]
    told = len(crowd)
    for _ in range(int(2 * AT_LEAST_EVERY_S / STEP_S)):
        followers.time.pass_by(STEP_S)
        now_told = sum(len(kept.views) for kept in crowd)
        assert now_told - told <= MOST_IN_A_STEP
        told = now_told
    assert told == 2 * len(crowd)


def test_an_evacuation_is_told_to_all_at_once(followers: Followers) -> None:
    """In a few steps without a pause; so is its end."""
    crowd = [followers.follow(ticket) for ticket in followers.take(4 * AT_ONCE)]
    followers.do(StartEvacuation(), BOSS)
    assert [kept.views[-1].situation for kept in crowd[:AT_ONCE]] == [Situation.EVACUATION] * AT_ONCE
    followers.time.pass_by(0)
    assert {kept.views[-1].situation for kept in crowd} == {Situation.EVACUATION}
    followers.do(EndEvacuation(), BOSS)
    followers.time.pass_by(0)
    assert {kept.views[-1].situation for kept in crowd} == {Situation.WAITING}


def test_at_the_end_of_the_day_everybody_hears_why_and_goes(followers: Followers) -> None:
    crowd = [followers.follow(ticket) for ticket in followers.take(2 * AT_ONCE)]
    followers.do(CloseDay("power cut"), BOSS)
    followers.time.pass_by(0)
    assert {kept.views[-1].headline for kept in crowd} == {"The service point is closed"}
    assert followers.ended == [Reason.DAY_NOT_OPEN] * len(crowd)
    assert len(followers.room) == 0


def test_whoever_has_left_is_told_nothing(followers: Followers) -> None:
    """To leave twice does no harm, and an empty room is not looked after."""
    ticket = followers.point.take()
    kept = KeptFrames(followers.time.time)
    phone = Phone(ticket.visit, followers.words, kept, followers.ended.append)
    followers.room.join(phone)
    followers.room.leave(phone)
    followers.room.leave(phone)
    followers.do(CallNext(), followers.point.desk(1))
    followers.time.pass_by(FIGURES_EVERY_S)
    looks = followers.looks
    followers.time.pass_by(10 * AT_LEAST_EVERY_S)
    assert len(kept.views) == 1
    assert followers.looks == looks


def test_the_oldest_of_many_phones_of_one_ticket_makes_room(followers: Followers) -> None:
    ticket = followers.point.take()
    phones = [followers.follow(ticket) for _ in range(MOST_FOR_ONE_VISIT + 1)]
    assert followers.ended == [Reason.REPLACED]
    followers.do(CallNext(), followers.point.desk(1))
    assert [len(kept.views) for kept in phones] == [1, *(2,) * MOST_FOR_ONE_VISIT]
