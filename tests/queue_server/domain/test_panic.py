"""A silent alarm of one desk to its colleagues."""

from __future__ import annotations

from datetime import timedelta

import pytest

from queue_link.commands import AnswerPanic, CloseDay, EndPanic, EndPanicOf, OpenDay, RaisePanic
from queue_link.messages import Colleague, CounterView, PanicCall, SupervisorView, encode
from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import CounterId, DeviceId, Reason, Role
from queue_server.domain.branch import Branch
from queue_server.domain.events import PanicRaised
from queue_server.views import urgent_part, view_for
from tests.queue_server.branches import branch
from tests.queue_server.domain.test_replay import replayed
from tests.queue_server.service_point import BOSS, ServicePoint

ELSEWHERE = DeviceId("desk-9")
COUNTER_1 = Colleague(CounterId("1"), "Aino", "PC 1")
COUNTER_2 = Colleague(CounterId("2"), "Carita", "PC 2")


@pytest.fixture
def point() -> ServicePoint:
    """Counters 1 and 2 are open, and counter 1 has raised an alarm."""
    point = ServicePoint(branch())
    point.desk(1, adviser="Aino")
    point.desk(2, adviser="Carita")
    assert point.do(RaisePanic("PC 1"), DeviceId("desk-1")) == Accepted()
    return point


def seen(point: ServicePoint, role: Role, device: DeviceId | None = None) -> tuple[PanicCall, ...]:
    view = view_for(role, point.branch.state, point.now, device)
    assert isinstance(view, CounterView | SupervisorView)
    return view.panics


def test_colleagues_see_at_once_who_and_where(point: ServicePoint) -> None:
    """Every desk, open or not, and the supervisor; the raiser sees that it is its own."""
    alarm = PanicCall(DeviceId("desk-1"), point.now, COUNTER_1)
    assert seen(point, Role.COUNTER, DeviceId("desk-2")) == (alarm,)
    assert seen(point, Role.COUNTER, ELSEWHERE) == (alarm,)
    assert seen(point, Role.SUPERVISOR) == (alarm,)
    assert [panic.mine for panic in seen(point, Role.COUNTER, DeviceId("desk-1"))] == [True]


def test_the_raiser_sees_who_comes(point: ServicePoint) -> None:
    """One or more; once each, however often they say so."""
    point.do(AnswerPanic(DeviceId("desk-1"), "PC 2"), DeviceId("desk-2"))
    point.do(AnswerPanic(DeviceId("desk-1"), "Office"), BOSS)
    point.do(AnswerPanic(DeviceId("desk-1"), "PC 2"), DeviceId("desk-2"))
    (panic,) = seen(point, Role.COUNTER, DeviceId("desk-1"))
    assert panic.coming == (COUNTER_2, Colleague(place="Office"))


@pytest.mark.parametrize("role", [Role.COUNTER, Role.SUPERVISOR])
def test_every_step_is_told_at_once(point: ServicePoint, role: Role) -> None:
    """Not with mere figures."""
    device = ELSEWHERE if role is Role.COUNTER else None
    parts = [urgent_part(role, point.branch.state, point.now, device)]
    for command, asker in (
        (AnswerPanic(DeviceId("desk-1")), DeviceId("desk-2")),
        (EndPanic(), DeviceId("desk-1")),
    ):
        point.do(command, asker)
        parts.append(urgent_part(role, point.branch.state, point.now, device))
    assert parts[0] != parts[1] != parts[2] != parts[0]


@pytest.mark.parametrize("role", [Role.KIOSK, Role.DISPLAY, Role.DOOR, Role.SENSOR])
def test_nobody_else_notices(role: Role) -> None:
    """What they are shown and when is as without it."""
    alarmed, calm = ServicePoint(branch()), ServicePoint(branch())
    alarmed.do(RaisePanic("PC 1"), ELSEWHERE)
    views = [encode(view_for(role, point.branch.state, point.now)) for point in (alarmed, calm)]
    assert views[0] == views[1]
    parts = [urgent_part(role, point.branch.state, point.now) for point in (alarmed, calm)]
    assert parts[0] == parts[1]


def test_an_alarm_that_is_raised_again_is_the_same(point: ServicePoint) -> None:
    """With its time, and whoever comes."""
    point.do(AnswerPanic(DeviceId("desk-1"), "PC 2"), DeviceId("desk-2"))
    before = point.branch.state.panics
    point.now += timedelta(seconds=9)
    assert point.do(RaisePanic("PC 1"), DeviceId("desk-1")) == Accepted()
    assert point.branch.state.panics == before
    assert len(point.happened(PanicRaised)) == 1


def test_the_raiser_ends_it(point: ServicePoint) -> None:
    assert point.do(EndPanic(), DeviceId("desk-1")) == Accepted()
    assert seen(point, Role.SUPERVISOR) == ()
    assert point.refused(EndPanic(), DeviceId("desk-1")) is Reason.NO_PANIC


def test_a_supervisor_ends_it(point: ServicePoint) -> None:
    """For whoever cannot."""
    assert point.do(EndPanicOf(DeviceId("desk-1")), BOSS) == Accepted()
    assert point.refused(EndPanicOf(DeviceId("desk-1")), BOSS) is Reason.NO_PANIC


def test_a_colleague_cannot_end_it(point: ServicePoint) -> None:
    """Only the own one."""
    assert point.refused(EndPanic(), DeviceId("desk-2")) is Reason.NO_PANIC
    assert len(point.branch.state.panics) == 1


def test_nobody_answers_what_is_over_or_their_own(point: ServicePoint) -> None:
    own = point.do(AnswerPanic(DeviceId("desk-1")), DeviceId("desk-1"))
    assert isinstance(own, Refusal)
    assert own.reason is Reason.NOT_ALLOWED
    point.do(EndPanic(), DeviceId("desk-1"))
    assert point.refused(AnswerPanic(DeviceId("desk-1")), DeviceId("desk-2")) is Reason.NO_PANIC


def test_it_works_while_the_branch_is_closed() -> None:
    """Whoever is alone in the evening needs it most."""
    point = ServicePoint(branch(), opened=False)
    assert point.do(RaisePanic("PC 9"), ELSEWHERE) == Accepted()
    (panic,) = seen(point, Role.COUNTER, DeviceId("desk-2"))
    assert panic.where == Colleague(place="PC 9")


def test_it_outlives_a_restart_and_the_end_of_the_day(point: ServicePoint) -> None:
    """The beginning of the next one too."""
    point.do(AnswerPanic(DeviceId("desk-1"), "PC 2"), DeviceId("desk-2"))
    point.do(CloseDay("evening"), BOSS)
    next_day(point)
    assert replayed(point).state.panics == point.branch.state.panics
    assert len(point.branch.state.panics) == 1


def test_one_that_nobody_ended_is_gone_with_the_day_after_the_next(point: ServicePoint) -> None:
    """A restart reads no more than two days, and must show the same."""
    point.do(CloseDay("evening"), BOSS)
    next_day(point)
    point.do(CloseDay("evening"), BOSS)
    next_day(point)
    assert point.branch.state.panics == {}


def test_an_answer_of_yesterday_is_replayed_without_the_alarm_of_the_day_before(point: ServicePoint) -> None:
    """The replay begins after it; today nobody sees it any more."""
    point.do(CloseDay("evening"), BOSS)
    next_day(point)
    begun = len(point.events) - 1
    point.do(AnswerPanic(DeviceId("desk-1"), "PC 2"), DeviceId("desk-2"))
    point.do(CloseDay("evening"), BOSS)
    next_day(point)
    again = Branch(point.config)
    again.state.seq = begun
    for event in point.events[begun:]:
        again.apply(event)
    assert again.state.panics == point.branch.state.panics == {}


def next_day(point: ServicePoint) -> None:
    point.now += timedelta(days=1)
    point.do(OpenDay(), BOSS)
