"""The ``vuoro`` command, run as people run it."""

from __future__ import annotations

import asyncio
import json
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from queue_link.assets import asset
from queue_link.commands import CloseDay, OpenCounter, OpenDay, TakeTicket
from queue_link.messages import CounterView, DeskSetup, Fault, SupervisorView
from queue_link.results import TicketIssued
from queue_link.vocabulary import Language, Reason, Role, ServiceId
from queue_server.__main__ import main
from tests.queue_server.running import Goodbye, welcomed

MALMI = asset("branches", "malmi.toml")
TAKE = TakeTicket(ServiceId("extended-permit"), Language("fi"))


def add_device(data: Path, role: Role, capsys: pytest.CaptureFixture[str]) -> str:
    """Let a device in by the command; returns its token."""
    status = main(
        ["device", "add", "--branch", "malmi", "--role", role, "--name", f"A {role}", "--data", str(data)]
    )
    assert status == 0
    return capsys.readouterr().out.strip()


@asynccontextmanager
async def process(*arguments: str | Path) -> AsyncIterator[asyncio.subprocess.Process]:
    """A running ``vuoro``; it is gone afterwards."""
    started = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "queue_server", *map(str, arguments),
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        async with asyncio.timeout(20):
            yield started
    finally:
        if started.returncode is None:
            started.kill()
        await started.communicate()


async def ends(*arguments: str | Path) -> tuple[int | None, str]:
    """Exit status and standard error of a ``vuoro`` that ends by itself."""
    async with process(*arguments) as started:
        _, said = await started.communicate()
        return started.returncode, said.decode()


@asynccontextmanager
async def serving(data: Path, branch: Path = MALMI) -> AsyncIterator[tuple[asyncio.subprocess.Process, int]]:
    """A server for Malmi, ready, and its port."""
    async with process("serve", branch, "--data", data, "--port", "0", "--announce") as started:
        assert started.stdout is not None
        line = await started.stdout.readline()
        yield started, json.loads(line)["port"]


async def test_a_server_stops_cleanly_when_it_is_told_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Those connected hear why, and the exit status is that of success."""
    token = add_device(tmp_path, Role.KIOSK, capsys)
    async with serving(tmp_path) as (server, port), welcomed(port, token) as kiosk:
        server.send_signal(signal.SIGTERM)
        assert await kiosk.goodbye() == Goodbye(1001, Fault(Reason.SHUTTING_DOWN))
        assert await server.wait() == 0


async def test_a_server_that_is_killed_loses_nothing_that_was_answered(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The ticket is still there, the repeated request gets it again, the next number is the next."""
    kiosk_token = add_device(tmp_path, Role.KIOSK, capsys)
    boss_token = add_device(tmp_path, Role.SUPERVISOR, capsys)
    at_any_time = tmp_path / "malmi.toml"
    promising = MALMI.read_text(encoding="utf-8")
    at_any_time.write_text(promising.replace("probability = 0.95\n", ""), encoding="utf-8")
    async with serving(tmp_path, at_any_time) as (server, port):
        async with welcomed(port, boss_token) as boss:
            await boss.ask(CloseDay())
            await boss.ask(OpenDay())
        async with welcomed(port, kiosk_token) as kiosk:
            issued = await kiosk.ask(TAKE, "r1")
            server.kill()
            await server.wait()
    assert isinstance(issued, TicketIssued)
    async with serving(tmp_path, at_any_time) as (_, port), welcomed(port, kiosk_token) as kiosk:
        assert await kiosk.ask(TAKE, "r1") == issued
        following = await kiosk.ask(TAKE, "r2")
        assert isinstance(following, TicketIssued)
        assert int(following.number[1:]) == int(issued.number[1:]) + 1


async def test_a_branch_file_is_used_anew_when_the_server_is_hung_up(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a restart; a file with a fault changes nothing, and the next one without does."""
    token = add_device(tmp_path, Role.SUPERVISOR, capsys)
    file, text = tmp_path / "malmi.toml", MALMI.read_text(encoding="utf-8")
    file.write_text(text, encoding="utf-8")
    caps = [line for line in text.splitlines() if line.startswith("cap = ")]
    assert len(caps) == 1
    async with serving(tmp_path, file) as (server, port), welcomed(port, token) as boss:
        before = (await boss.see(SupervisorView)).occupancy.cap
        file.write_text(text.replace(caps[0], "cap = many"), encoding="utf-8")
        server.send_signal(signal.SIGHUP)
        file.write_text(text.replace(caps[0], f"cap = {before + 7}"), encoding="utf-8")
        server.send_signal(signal.SIGHUP)
        await boss.see(SupervisorView, lambda view: view.occupancy.cap == before + 7)
        assert server.returncode is None


async def test_a_desk_practises_beside_the_real_branch(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As the command line says; customers come by themselves."""
    token = add_device(tmp_path, Role.COUNTER, capsys)
    arguments = ("serve", MALMI, "--data", tmp_path, "--port", "0", "--announce", "--training", "30")
    async with process(*arguments) as server:
        assert server.stdout is not None
        port = json.loads(await server.stdout.readline())["port"]
        async with welcomed(port, token, practice=True) as desk:
            assert desk.welcome is not None
            assert desk.welcome.branch == "malmi-training"
            await desk.see(CounterView, lambda view: view.day.open)
            assert isinstance(desk.welcome.setup, DeskSetup)
            counter = desk.welcome.setup.counters[0]
            await desk.ask(OpenCounter(counter.id, counter.profiles[0], ""))
            await desk.see(CounterView, lambda view: view.waiting_total > 0)


async def test_a_data_folder_in_use_is_told(tmp_path: Path) -> None:
    """Two servers on one journal would undo each other's work."""
    async with serving(tmp_path):
        status, said = await ends("serve", MALMI, "--data", tmp_path, "--port", "0")
    assert status == 1
    assert "another server is using this data folder" in said


async def test_a_port_in_use_is_told(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        status, said = await ends("serve", MALMI, "--data", tmp_path, "--port", str(port))
    assert status == 1
    assert "the server cannot run" in said
    assert str(port) in said
    assert "Traceback" not in said


async def test_a_faulty_branch_file_is_not_served(tmp_path: Path) -> None:
    """Its faults are told, and the data folder is not even made."""
    file = tmp_path / "branch.toml"
    file.write_text('id = "x"\ncolour = "blue"\n')
    status, said = await ends("serve", file, "--data", tmp_path / "data")
    assert status == 2
    assert "colour" in said
    assert not (tmp_path / "data").exists()


async def test_one_branch_is_not_served_twice(tmp_path: Path) -> None:
    status, said = await ends("serve", MALMI, MALMI, "--data", tmp_path)
    assert status == 2
    assert "same branch" in said


def test_devices_are_let_in_listed_and_shut_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The token is shown once, alone on standard output; the list has none."""
    data = ["--data", str(tmp_path)]
    token = add_device(tmp_path, Role.KIOSK, capsys)
    assert len(token) == 43
    assert main(["device", "list", *data]) == 0
    listed = capsys.readouterr().out
    assert "malmi" in listed
    assert "A kiosk" in listed
    assert token not in listed
    device = listed.split()[0]
    assert main(["device", "revoke", device, *data]) == 0
    assert f"{device} is shut out" in capsys.readouterr().err
    assert main(["device", "list", *data]) == 0
    assert f"no devices in {tmp_path} yet" in capsys.readouterr().err


def test_a_folder_that_is_new_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A mistyped one would be believed to hold the devices."""
    for told in (True, False):
        main(["device", "list", "--data", str(tmp_path / "typo")])
        assert ("is a new data folder" in capsys.readouterr().err) == told


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["serve", "x.toml", "--port", "99999"], "a port is a number from 0 to 65535, not '99999'"),
        (["serve", "x.toml", "--requests-per-s", "-1"], "a number above 0 is needed, not '-1'"),
        (["device", "add", "--branch", "b", "--role", "kiosk", "--name", " "], "1 to 80 characters"),
    ],
)
def test_a_wrong_value_is_told_in_words(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert said in capsys.readouterr().err


def test_an_example_of_a_branch_file_is_in_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """For whoever has installed a wheel and needs a file to begin with."""
    assert main(["check", "--example"]) == 0
    file = tmp_path / "mine.toml"
    file.write_text(capsys.readouterr().out, encoding="utf-8")
    assert main(["check", str(file)]) == 0


def test_shutting_out_nobody_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["device", "revoke", "nobody", "--data", str(tmp_path)]) == 1
    assert "there is no device nobody" in capsys.readouterr().err


def test_a_folder_that_cannot_be_used_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "file"
    file.write_text("")
    assert main(["device", "list", "--data", str(file)]) == 1
    said = capsys.readouterr().err
    assert "the data folder cannot be used" in said
    assert len(said.splitlines()) == 1


def test_every_command_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    for command in ("serve", "check", "device", "doctor", "demo", "printer", "bench"):
        assert command in said


@pytest.mark.parametrize("arguments", [[], ["dance"], ["serve"], ["device", "add", "--role", "cook"]])
def test_a_wrong_command_says_how_it_goes(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: vuoro" in capsys.readouterr().err
