"""A practice branch with made-up customers."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from sqlalchemy import select

from queue_link.commands import (
    CallNext,
    CloseDay,
    DoorEntered,
    Finish,
    LeaveQueue,
    NoShow,
    OpenCounter,
    Rejoin,
    Start,
)
from queue_link.messages import CounterView, DeskSetup, Fault, Hello, SupervisorView
from queue_link.results import Accepted, TicketIssued
from queue_link.toml_document import Fault as FileFault
from queue_link.vocabulary import BranchId, CounterId, DeviceId, Reason, Role, VisitState
from queue_server.branch_file import Examined
from queue_server.domain.configuration import Promise
from queue_server.domain.finished import finished
from queue_server.practice import Wish, deeds, practised, read_for_practice
from queue_server.tables import visits
from tests.queue_server.branches import ALL, NINE, PERMITS, REJOINING, branch, with_service
from tests.queue_server.running import Goodbye, Running, Talk, serving, welcomed
from tests.queue_server.service_point import ServicePoint

PRACTICE = BranchId("malmi-training")
DESK = DeviceId("desk-1")
LONG = timedelta(minutes=9)
"""Longer than anybody's way, and shorter than a missed call can be made good."""


def config_of(cap: int = 60) -> ServicePoint:
    return ServicePoint(practised(branch(cap=cap, calling=REJOINING)))


def called(point: ServicePoint) -> TicketIssued:
    """A new customer, called to the first counter."""
    ticket = point.take()
    assert point.call(DESK) == ticket.number
    return ticket


def wishes(point: ServicePoint, pace: float = 1.0) -> list[Wish]:
    return list(deeds(point.branch.state, point.now, pace))


# --- the branch -----------------------------------------------------------------------------------


def test_a_practice_branch_gives_numbers_to_everybody_and_is_marked() -> None:
    """Whatever the real one promises or allows."""
    real = with_service(replace(branch(), promise=Promise(0.95)), PERMITS, quota=1, promise=0.9)
    own = practised(real)
    assert (own.id, own.training, own.promise.probability) == (PRACTICE, True, None)
    assert [(one.quota, one.promise) for one in own.services] == [(None, None)] * len(own.services)
    assert (own.name, own.counters, own.profiles) == (real.name, real.counters, real.profiles)


def test_one_can_practise_in_the_evening() -> None:
    """Tickets are given out at any hour."""
    point = ServicePoint(practised(branch()), NINE.replace(hour=21))
    assert point.branch.state.open
    point.take()


def test_its_visits_are_marked_as_practice() -> None:
    """So that they reach no figure and teach nothing."""
    point = config_of()
    point.desk(1)
    ticket = called(point)
    point.do(Finish(), DESK)
    assert finished(point.branch.state, point.visit(ticket)).training


def test_a_file_with_faults_is_one_for_the_practice_too() -> None:
    faulty = Examined("malmi.toml", None, (FileFault(1, "", "is wrong"),))
    assert read_for_practice(lambda: faulty) == faulty
    assert read_for_practice(lambda: Examined("malmi.toml", branch())).config == practised(branch())


# --- its customers --------------------------------------------------------------------------------


def test_most_customers_come_when_they_are_called_and_some_do_not() -> None:
    """After their way: the counter that called them is told so by itself."""
    point = config_of()
    point.desk(1)
    came = 0
    for _ in range(40):
        called(point)
        assert wishes(point) == []
        point.now += LONG
        came += wishes(point) == [Wish(DESK, Start())]
        point.do(Finish(), DESK)
    assert 30 <= came < 40


def test_whoever_does_not_come_may_come_when_recalled_or_rejoins() -> None:
    """Never by themselves before."""
    point = config_of()
    point.desk(1)
    while True:
        ticket = called(point)
        point.now += LONG
        if not wishes(point):
            break
        point.do(Finish(), DESK)
    point.do(NoShow(), DESK)
    assert wishes(point) == []
    point.now += timedelta(minutes=2)
    assert wishes(point) == [Wish(DeviceId("practice-kiosk"), Rejoin(ticket.visit))]


def test_whoever_is_called_in_from_outside_comes_in() -> None:
    point = config_of(cap=1)
    point.desk(1)
    first, second = point.take(), point.take()
    point.do(LeaveQueue(first.visit))
    assert point.visit(second).state is VisitState.WAITING
    point.now += LONG
    assert Wish(DeviceId("practice-gate"), DoorEntered(1, second.visit)) in wishes(point)


def test_a_few_lose_patience() -> None:
    """They give their number back."""
    point = config_of()
    tickets = [point.take() for _ in range(200)]
    point.now += timedelta(hours=3)
    gone = wishes(point)
    assert 0 < len(gone) < 40
    numbers = {ticket.visit for ticket in tickets}
    assert all(isinstance(wish.command, LeaveQueue) and wish.command.visit in numbers for wish in gone)


def test_customers_can_be_faster_than_people() -> None:
    """Ten times: a way of half a minute takes three seconds."""
    point = config_of()
    point.desk(1)
    while True:
        called(point)
        point.now += LONG / 10
        if wishes(point, pace=10):
            break
        point.do(Finish(), DESK)
    assert wishes(point, pace=10) == [Wish(DESK, Start())]


# --- by way of a whole server ---------------------------------------------------------------------


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[Running]:
    async with serving(tmp_path, practice=True) as running:
        yield running


def practising(server: Running, role: Role) -> AbstractAsyncContextManager[Talk]:
    return welcomed(server.port, server.tokens[role], practice=True)


async def test_a_desk_that_practises_has_customers_of_its_own(server: Running) -> None:
    """They come as soon as a counter is open, and nobody at the real branch sees any of it."""
    async with practising(server, Role.COUNTER) as desk, server.talk(Role.SUPERVISOR) as boss:
        assert desk.welcome is not None
        assert desk.welcome.branch == PRACTICE
        assert isinstance(desk.welcome.setup, DeskSetup)
        assert desk.welcome.setup.training
        await desk.see(CounterView, lambda view: view.day.open)
        assert await desk.ask(OpenCounter(CounterId("1"), ALL, "Aino")) == Accepted()
        await desk.see(CounterView, lambda view: view.waiting_total > 0)
        called = await desk.ask(CallNext())
        assert isinstance(called, Accepted)
        assert await desk.ask(Finish()) == called
        assert boss.welcome is not None
        assert isinstance(boss.welcome.setup, DeskSetup)
        assert not boss.welcome.setup.training
        view = await boss.see(SupervisorView)
        assert (view.waiting, view.flow, view.newest_call) == ((), None, 0)
    with server.database.begin() as connection:
        rows = connection.execute(select(visits.c.branch, visits.c.training)).all()
    assert set(map(tuple, rows)) == {(PRACTICE, True)}


async def test_practice_opens_its_day_by_itself(server: Running) -> None:
    """At any hour, and again when a supervisor who practises has closed it."""
    async with practising(server, Role.SUPERVISOR) as boss:
        await boss.see(SupervisorView, lambda view: view.day.open)
        assert await boss.ask(CloseDay("evening")) == Accepted()
        await boss.see(SupervisorView, lambda view: view.day.open)


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.COUNTER, Role.SUPERVISOR}))
async def test_no_kiosk_and_no_display_has_any_business_in_practice(server: Running, role: Role) -> None:
    """Nothing is printed, and nothing is called in the lobby."""
    async with server.connection() as talk:
        await talk.say(Hello(server.tokens[role], "test", practice=True))
        goodbye = await talk.goodbye()
    assert goodbye.fault is not None
    assert goodbye.fault.reason is Reason.NO_PRACTICE


async def test_a_server_without_practice_says_so(tmp_path: Path) -> None:
    async with serving(tmp_path) as server, server.connection() as talk:
        await talk.say(Hello(server.tokens[Role.COUNTER], "test", practice=True))
        fault = Fault(Reason.NO_PRACTICE, "there is no practice branch for a counter here")
        assert await talk.goodbye() == Goodbye(1008, fault)


async def test_practice_is_in_no_figure_of_the_server(server: Running) -> None:
    """Neither in its health nor in what is counted of its branches."""
    for path in ("/healthz", "/metrics"):
        status, _, body = await server.get(path)
        assert status == 200
        assert "training" not in body
    json.loads((await server.get("/healthz"))[2])
