"""A device without a token asks to be let in."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import select

from queue_link.messages import Fault, Hello, KioskView, Paired, PairingCode
from queue_link.people import Permission, StaffRole
from queue_link.results import Accepted, Refusal
from queue_link.staff_commands import ApprovePairing, ListDevices, RefusePairing, RevokeDevice
from queue_link.staff_results import DevicesListed
from queue_link.vocabulary import BranchId, DeviceId, Reason, Role
from queue_server.staff import pairing
from queue_server.tables import devices, pairings
from tests.queue_server.running import Goodbye, Running, Talk, serving
from tests.queue_server.staff.staffed import let_sign_in, sign_in, staffed


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[Running]:
    async with serving(tmp_path) as running:
        yield running


@asynccontextmanager
async def stranger(server: Running) -> AsyncIterator[tuple[Talk, str]]:
    """A kiosk without a token, and the code on its screen."""
    async with server.connection() as talk:
        await talk.say(Hello("", "vuoro-kiosk", "0.1.0"))
        message = await talk.hear()
        assert isinstance(message, PairingCode), message
        yield talk, message.code


async def listed(boss: Talk) -> DevicesListed:
    result = await boss.ask(ListDevices())
    assert isinstance(result, DevicesListed), result
    return result


async def test_a_device_is_let_in_and_works(server: Running) -> None:
    """It gets its token over its own connection, and comes back with it."""
    async with server.talk(Role.SUPERVISOR) as boss, stranger(server) as (talk, code):
        (waiting,) = (await listed(boss)).waiting
        assert (waiting.code, waiting.program, waiting.address) == (code, "vuoro-kiosk", "127.0.0.1")
        assert await boss.ask(ApprovePairing(code, Role.KIOSK, "Kiosk 2")) == Accepted()
        paired = await talk.hear()
        assert isinstance(paired, Paired)
        assert (paired.role, paired.branch, paired.name) == (Role.KIOSK, "malmi", "Kiosk 2")
        assert (await listed(boss)).waiting == ()
        async with server.talk(paired.token) as kiosk:
            await kiosk.see(KioskView)
            known = {one.id: one for one in (await listed(boss)).devices}
            assert known[paired.device].here
        assert paired.token not in repr(paired)


@pytest.mark.parametrize("typed", ["{}", " {} ", "{}".lower()])
def test_a_code_may_be_typed_in_any_way(typed: str) -> None:
    code = pairing.new_code()
    assert pairing.written(typed.format(code).lower().replace("-", " ")) == code


async def test_a_device_is_refused(server: Running) -> None:
    """It is told so, and a second decision finds nothing."""
    async with server.talk(Role.SUPERVISOR) as boss, stranger(server) as (talk, code):
        assert await boss.ask(RefusePairing(code)) == Accepted()
        assert await talk.goodbye() == Goodbye(1008, Fault(Reason.PAIRING_REFUSED))
        assert await boss.ask(ApprovePairing(code, Role.KIOSK, "K")) == Refusal(Reason.UNKNOWN_PAIRING)


async def test_of_two_who_decide_at_once_one_is_the_first(server: Running) -> None:
    """The other is told that it was decided; one device is let in."""
    second = server.add_device(Role.SUPERVISOR, "second")
    async with (
        server.talk(Role.SUPERVISOR) as boss,
        server.talk(second) as other,
        stranger(server) as (talk, code),
    ):
        results = await asyncio.gather(
            boss.ask(ApprovePairing(code, Role.KIOSK, "Mine")),
            other.ask(ApprovePairing(code, Role.DISPLAY, "Yours")),
        )
        assert sorted(map(repr, results)) == sorted(map(repr, (Accepted(), Refusal(Reason.UNKNOWN_PAIRING))))
        paired = await talk.hear()
        assert isinstance(paired, Paired)
        assert paired.name == ("Mine" if results[0] == Accepted() else "Yours")


async def test_a_code_runs_out(server: Running) -> None:
    """After ten minutes nobody can approve it; the device may ask again."""
    async with server.talk(Role.SUPERVISOR) as boss, stranger(server) as (talk, code):
        server.clock.move(minutes=10)
        assert await talk.goodbye() == Goodbye(1008, Fault(Reason.PAIRING_EXPIRED))
        assert await boss.ask(ApprovePairing(code, Role.KIOSK, "K")) == Refusal(Reason.UNKNOWN_PAIRING)
        async with stranger(server) as (_, newer):
            assert newer != code


async def test_whoever_went_away_waits_no_more(server: Running) -> None:
    async with server.talk(Role.SUPERVISOR) as boss:
        async with stranger(server) as (talk, _):
            talk.vanish()
        async with asyncio.timeout(5):
            while (await listed(boss)).waiting:
                pass


async def test_only_a_few_wait_at_once(server: Running) -> None:
    """From one place; more are sent away, and heal by asking later."""
    async with (
        stranger(server),
        stranger(server),
        stranger(server),
        stranger(server),
        stranger(server),
        server.connection() as talk,
    ):
        await talk.say(Hello("", "vuoro-kiosk"))
        goodbye = await talk.goodbye()
    assert goodbye.fault is not None
    assert goodbye.fault.reason is Reason.TOO_MANY_PAIRINGS


async def test_codes_are_given_out_slowly(server: Running) -> None:
    """Ten to one place at once; nobody fills the list of those that wait by asking again and again."""
    for _ in range(pairing.CODES_AT_ONCE):
        async with stranger(server) as (talk, _):
            talk.vanish()
    async with server.connection() as talk:
        await talk.say(Hello("", "vuoro-kiosk"))
        goodbye = await talk.goodbye()
    assert goodbye.fault is not None
    assert goodbye.fault.reason is Reason.TOO_MANY_PAIRINGS


async def test_the_command_line_lets_in_too(server: Running) -> None:
    """The server sees it by itself."""
    async with stranger(server) as (talk, code):
        decision = pairing.Decision(BranchId("malmi"), Role.DISPLAY, "Lobby")
        with server.database.begin() as connection:
            assert pairing.approve(connection, code, decision, pairing.Decider(), server.clock.now())
        paired = await talk.hear()
    assert isinstance(paired, Paired)
    assert paired.role is Role.DISPLAY


async def test_nobody_waits_after_a_restart(server: Running) -> None:
    async with stranger(server):
        await server.stop()
        await server.start()
    with server.database.begin() as connection:
        assert connection.execute(select(pairings)).all() == []


async def test_a_stranger_says_no_more_than_hello(server: Running) -> None:
    async with stranger(server) as (talk, _):
        await talk.say(Hello("", "vuoro-kiosk"))
        goodbye = await talk.goodbye()
    assert goodbye.fault is not None
    assert goodbye.fault.reason is Reason.BAD_MESSAGE


async def test_a_revoked_device_is_out_at_once(tmp_path: Path) -> None:
    """Not at the next look: the server here looks by itself only in an hour."""
    async with (
        serving(tmp_path, watch_every_s=3600) as server,
        server.talk(Role.SUPERVISOR) as boss,
        server.talk(Role.KIOSK) as kiosk,
    ):
        assert await boss.ask(RevokeDevice(DeviceId("kiosk"))) == Accepted()
        goodbye = await kiosk.goodbye()
        assert await boss.ask(RevokeDevice(DeviceId("kiosk"))) == Refusal(Reason.UNKNOWN_DEVICE)
        assert await boss.ask(RevokeDevice(DeviceId("supervisor"))) == Refusal(Reason.NOT_YOURSELF)
    assert goodbye.fault is not None
    assert goodbye.fault.reason is Reason.BAD_TOKEN


async def test_devices_of_other_branches_are_out_of_reach(server: Running) -> None:
    server.add_device(Role.KIOSK, "far", BranchId("elsewhere"))
    async with server.talk(Role.SUPERVISOR) as boss:
        assert "far" not in {one.id for one in (await listed(boss)).devices}
        assert await boss.ask(RevokeDevice(DeviceId("far"))) == Refusal(Reason.UNKNOWN_DEVICE)


async def test_it_takes_the_permission(tmp_path: Path) -> None:
    """Which may be denied to a supervisor; who decided is in the log."""
    async with staffed(tmp_path) as server, server.talk(Role.SUPERVISOR) as talk:
        let_sign_in(server, "Onni", StaffRole.SUPERVISOR, denied=[Permission.CONFIGURATION])
        async with stranger(server) as (_, code):
            await sign_in(talk, "onni")
            refusal = await talk.ask(ApprovePairing(code, Role.KIOSK, "K"))
            assert isinstance(refusal, Refusal)
            assert refusal.reason is Reason.LACKS_PERMISSION
            await sign_in(talk, "sirpa")
            assert await talk.ask(ApprovePairing(code, Role.KIOSK, "K")) == Accepted()


async def test_when_a_device_was_here_last_is_known_after_a_restart(server: Running) -> None:
    async with server.talk(Role.KIOSK):
        pass
    async with server.talk(Role.SUPERVISOR) as boss, asyncio.timeout(5):
        while not seen(server, "kiosk"):
            await listed(boss)
    await server.stop()
    await server.start()
    async with server.talk(Role.SUPERVISOR) as boss:
        kiosk = next(one for one in (await listed(boss)).devices if one.id == "kiosk")
    assert kiosk.seen_at == server.clock.now()


def seen(server: Running, device: str) -> bool:
    with server.database.begin() as connection:
        return connection.scalar(select(devices.c.seen_at).where(devices.c.id == device)) is not None
