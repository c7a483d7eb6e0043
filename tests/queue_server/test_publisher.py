"""Sending views: to whom, and when."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from queue_link.messages import CounterView, DisplayView, KioskView, Snapshot, View, decode_from_server
from queue_link.vocabulary import DeviceId, Role
from queue_server.devices import Devices
from queue_server.domain.configuration import KioskRules
from queue_server.outbox import Outbox
from queue_server.publisher import CHUNK, Publisher, Subscriber
from tests.queue_server.branches import branch
from tests.queue_server.service_point import ServicePoint

DEVICE = DeviceId("device")


class KeptFrames(Outbox):
    """An outbox without a connection: it keeps what it was to show."""

    def __init__(self) -> None:
        self.frames: list[bytes] = []

    def show(self, frame: bytes) -> None:
        self.frames.append(frame)

    @property
    def snapshots(self) -> list[Snapshot]:
        return [message for message in map(decode_from_server, self.frames) if isinstance(message, Snapshot)]

    @property
    def views(self) -> list[View]:
        return [snapshot.view for snapshot in self.snapshots]


class Published:
    """A publisher whose keeper is a branch in the hands of the test."""

    def __init__(self) -> None:
        self.looks = 0
        self.looked = asyncio.Event()
        self.point = ServicePoint(branch())
        self.devices = Devices(self._look, KioskRules())
        self.publisher = Publisher(self._look, self.devices)

    def _look(self) -> None:
        self.looks += 1
        self.looked.set()

    def settle(self) -> None:
        self.publisher.settled(self.point.branch.state, self.point.now)

    def join(self, role: Role, device: DeviceId = DEVICE) -> tuple[Subscriber, KeptFrames]:
        kept = KeptFrames()
        subscriber = Subscriber(role, device, kept)
        self.publisher.join(subscriber)
        return subscriber, kept

    def shown_to(self, role: Role, device: DeviceId = DEVICE) -> KeptFrames:
        """A device that has joined and has its first view."""
        _, kept = self.join(role, device)
        self.settle()
        assert len(kept.frames) == 1
        return kept

    async def until_looked(self) -> None:
        async with asyncio.timeout(5):
            await self.looked.wait()
        self.looked.clear()


@pytest.fixture
async def published() -> AsyncIterator[Published]:
    yield Published()
    await asyncio.sleep(0)


async def test_whoever_joins_asks_for_a_view_and_gets_it(published: Published) -> None:
    """Not before all that it shows is on the disk."""
    _, kept = published.join(Role.KIOSK)
    assert published.looks == 1
    assert kept.frames == []
    published.settle()
    assert [type(view) for view in kept.views] == [KioskView]


@pytest.mark.parametrize("role", Role)
async def test_the_frame_is_a_snapshot_of_the_role(published: Published, role: Role) -> None:
    """With the seq of the journal and the time of the server."""
    kept = published.shown_to(role)
    snapshot = kept.snapshots[0]
    assert (snapshot.seq, snapshot.at) == (published.point.branch.state.seq, published.point.now)


async def test_what_has_not_changed_is_not_sent_again(published: Published) -> None:
    kept = published.shown_to(Role.DISPLAY)
    published.looked.clear()
    published.settle()
    await published.until_looked()
    published.settle()
    assert len(kept.frames) == 1


async def test_a_call_goes_out_at_once(published: Published) -> None:
    point = published.point
    desk = point.desk(1)
    point.take()
    display = published.shown_to(Role.DISPLAY)
    counter = published.shown_to(Role.COUNTER, desk)
    point.call(desk)
    published.settle()
    shown, mine = display.views[-1], counter.views[-1]
    assert isinstance(shown, DisplayView)
    assert [call.number for call in shown.calls] == ["A001"]
    assert isinstance(mine, CounterView)
    assert mine.visit is not None


async def test_figures_wait_a_little_and_then_go_out_together(published: Published) -> None:
    """A busy minute does not cost a view for each ticket, and the last figure is always sent."""
    kept = published.shown_to(Role.KIOSK)
    for _ in range(20):
        published.point.take()
        published.settle()
    while last_waiting(kept) < 20:
        await published.until_looked()
        published.settle()
    assert len(kept.frames) < 10


def last_waiting(kept: KeptFrames) -> int:
    view = kept.views[-1]
    assert isinstance(view, KioskView)
    return view.services[0].waiting


async def test_a_newcomer_disturbs_nobody(published: Published) -> None:
    """It gets the present view; those who have it are not sent it again."""
    first = published.shown_to(Role.KIOSK)
    second = published.shown_to(Role.KIOSK)
    assert (len(first.frames), len(second.frames)) == (1, 1)
    assert first.snapshots == second.snapshots


async def test_a_newcomer_brings_the_others_what_was_waiting(published: Published) -> None:
    """All who share a view see the same."""
    first = published.shown_to(Role.KIOSK)
    published.point.take()
    second = published.shown_to(Role.KIOSK)
    assert len(first.frames) == 2
    assert first.frames[-1] is second.frames[-1]


async def test_a_view_is_encoded_once_for_all_who_share_it(published: Published) -> None:
    """The very same bytes."""
    outboxes = [published.join(Role.DISPLAY)[1] for _ in range(3)]
    published.settle()
    assert len({id(kept.frames[0]) for kept in outboxes}) == 1


async def test_each_counter_has_a_view_of_its_own(published: Published) -> None:
    desks = [published.point.desk(1), published.point.desk(2)]
    kept = [published.shown_to(Role.COUNTER, desk) for desk in desks]
    views = [outbox.views[0] for outbox in kept]
    assert [view.mine for view in views if isinstance(view, CounterView)] == ["1", "2"]


async def test_whoever_has_left_is_sent_nothing(published: Published) -> None:
    """Neither is anybody waited for."""
    subscriber, gone = published.join(Role.DISPLAY)
    stays = published.shown_to(Role.DISPLAY)
    published.publisher.leave(subscriber)
    desk = published.point.desk(1)
    published.point.take()
    published.point.call(desk)
    published.settle()
    assert (len(gone.frames), len(stays.frames)) == (1, 2)


async def test_a_view_goes_out_to_many_a_part_at_a_time(published: Published) -> None:
    """Commands get their turn in between; what changes meanwhile goes out afterwards, once."""
    point = published.point
    desk = point.desk(1)
    point.take(), point.take()
    outboxes = [published.join(Role.DISPLAY)[1] for _ in range(3 * CHUNK)]
    published.settle()
    await asyncio.sleep(0)
    assert 0 < sum(len(kept.frames) for kept in outboxes) < len(outboxes)
    published.looked.clear()
    point.call(desk)
    published.settle()
    await published.until_looked()
    assert [len(kept.frames) for kept in outboxes] == [1] * len(outboxes)
    published.settle()
    await published.until_looked()
    for kept in outboxes:
        assert [len(view.calls) for view in kept.views if isinstance(view, DisplayView)] == [0, 1]


async def test_what_the_clock_changes_is_sent_too(published: Published) -> None:
    """Without an entry in the journal: the hours for tickets have ended."""
    kept = published.shown_to(Role.KIOSK)
    published.point.now += timedelta(hours=8)
    published.settle()
    view = kept.views[-1]
    assert isinstance(view, KioskView)
    assert (view.day.open, view.day.tickets) == (True, False)
