"""A replay of the journal: every kind of event is known, and the branch file of the day does not matter."""

from __future__ import annotations

from typing import get_args

import msgspec
from msgspec.structs import replace

from queue_link.commands import CallNext, CloseDay, Command, DoorCount, Finish, TakeTicket
from queue_link.vocabulary import DeviceId, QueueId, VisitState
from queue_server.domain.alarms import alarms
from queue_server.domain.branch import Branch
from queue_server.domain.configuration import BranchConfig
from queue_server.domain.events import Event
from queue_server.domain.evolution import table
from queue_server.domain.forecast.learning import Learned
from queue_server.domain.forecast.scene import scene_of
from tests.queue_server.branches import ALL, FI, PASSPORTS, PERMITS, branch
from tests.queue_server.service_point import BOSS, DOOR, KIOSK, ServicePoint

_decode = msgspec.json.Decoder(Event).decode


def replayed(point: ServicePoint, config: BranchConfig | None = None) -> Branch:
    """The branch made again from the text of its journal."""
    again = Branch(config or point.config)
    for event in point.events:
        again.apply(_decode(msgspec.json.encode(event)))
    return again


def test_every_kind_of_event_can_be_applied() -> None:
    """A kind that is forgotten would stop the server at its next start."""
    assert set(table._APPLY) == set(get_args(Event))


def test_a_repeated_request_hears_the_same_from_the_events_alone() -> None:
    """The result is made again from the events' text, as after a restart."""
    point = ServicePoint(branch())
    desk = point.desk(1)
    commands: list[tuple[Command, DeviceId]] = [
        (TakeTicket(PERMITS, FI, 2), KIOSK),
        (TakeTicket(PERMITS, FI, 99), KIOSK),
        (CallNext(), desk),
        (Finish(), desk),
        (DoorCount(3), DOOR),
        (CloseDay("storm"), BOSS),
    ]
    for command, device in commands:
        first = len(point.events)
        result = point.do(command, device)
        text = [msgspec.json.encode(event) for event in point.events[first:]]
        assert replayed(point).result_of(map(_decode, text)) == result


def test_a_service_and_a_profile_that_are_gone_lose_nobody() -> None:
    """Whoever waits still waits, and whoever is served can be served to the end."""
    point = ServicePoint(branch())
    desk = point.desk(1)
    served, waiting = point.take(PERMITS), point.take(PASSPORTS)
    point.serve(desk)
    config = replace(
        point.config,
        services=tuple(service for service in point.config.services if service.id == PERMITS),
        profiles=tuple(profile for profile in point.config.profiles if profile.id != ALL),
    )
    point.branch = replayed(point, config)
    assert point.visit(waiting).state is VisitState.WAITING
    point.do(Finish(), desk)
    assert point.visit(served).state is VisitState.ENDED
    point.do(CloseDay("new rules"), BOSS)
    assert point.visit(waiting).outcome == "closing"


def test_whoever_waits_for_a_service_that_is_gone_is_still_called() -> None:
    """By those who call from its queue; and staff are told when nobody does."""
    point = ServicePoint(branch())
    waiting = point.take(PASSPORTS)
    services = tuple(service for service in point.config.services if service.id != PASSPORTS)
    point.branch = replayed(point, replace(point.config, services=services))
    point.pass_time(minutes=20)
    unserved = [alarm.service for alarm in alarms(point.branch.state, point.now)]
    assert unserved == [PASSPORTS]
    desk = point.desk(1)
    assert scene_of(point.branch.state, Learned.of(point.branch.state.config), point.now).desks
    assert point.call(desk) == waiting.number


def test_whoever_waits_in_a_queue_that_is_gone_is_still_called() -> None:
    """Its service went with it."""
    point = ServicePoint(branch())
    waiting = point.take(PASSPORTS)
    config = replace(
        point.config,
        services=tuple(service for service in point.config.services if service.queue == QueueId("a")),
        queues=point.config.queues[:1],
        profiles=tuple(replace(profile, queues=(QueueId("a"),)) for profile in point.config.profiles),
    )
    point.branch = replayed(point, config)
    assert point.call(point.desk(1)) == waiting.number
