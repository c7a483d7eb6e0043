"""The kiosk answers every touch and never stands still, whatever the server and the printer do.

Real processes: the server is frozen with SIGSTOP, the virtual printer stalls.
"""

from __future__ import annotations

import signal
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest

from queue_link.commands import OpenDay
from queue_link.vocabulary import Language, Role, ServiceId
from queue_server.clock import SystemClock
from queue_server.demo.customer import Customer, way_to
from queue_server.demo.program import Program
from queue_server.demo.stage import Look, Stage, let_devices_in, small_branch

HELP = ServiceId("booking-help")
REACTION_MS = 100.0
BLOCK_MS = 50.0
SETTINGS = """
window = "720x1280"
data = "{folder}/kiosk"
[printer]
port = {port}
[times]
settle = 0.05
slow = 0.5
give_up = 5
"""


class WatchedKiosk(Program):
    """Remembers how soon each tap could be seen to have an effect."""

    taps: dict[str, Mapping[str, Any]]

    async def attempt(self, **act: Any) -> dict[str, Any]:
        answer = await super().attempt(**act)
        if act["do"] == "tap" and answer["ok"]:
            self.taps[f"{len(self.taps) + 1}: {act['what']}"] = answer
        return answer


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """A server, a printer and a watched kiosk, and nobody else who wants the processor."""
    config, text = small_branch(SystemClock().now())
    (tmp_path / "malmi.toml").write_text(text, encoding="utf-8")
    tokens = let_devices_in(tmp_path, config.id, {"kiosk": Role.KIOSK, "supervisor": Role.SUPERVISOR})
    stage = Stage(tmp_path, config, tokens, Look())
    async with AsyncExitStack() as stack:
        await stage.start_server()
        stack.push_async_callback(stage.server.end)
        stage.supervisor = stage.person("supervisor")
        stack.push_async_callback(stage.supervisor.leave)
        await stage.supervisor.ask(OpenDay())
        options = ["--headless", "--port", "0", "--speed", "1000"]
        stage.printer = await stage.program("printer", "kiosk_app.virtual_printer", *options)
        stack.push_async_callback(stage.printer.end)
        port = (await stage.printer.line())["port"]
        settings = tmp_path / "kiosk.toml"
        settings.write_text(SETTINGS.format(folder=tmp_path, port=port), encoding="utf-8")
        stage.kiosk = await WatchedKiosk.launch(
            "kiosk",
            "kiosk_app",
            ["--settings", str(settings), *stage.link("kiosk"), "--driven"],
            tmp_path / "kiosk.log",
            {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
        )
        stack.push_async_callback(stage.kiosk.end)
        await stage.kiosk.until(
            "a kiosk with paper",
            lambda seen: seen.state["printer"] == "ready" and seen.state["screen"] == "start",
        )
        yield stage


async def screen(kiosk: Program, name: str) -> None:
    await kiosk.until(name, lambda seen: seen.state["screen"] == name)


async def test_every_touch_is_answered_and_nothing_stands_still(stage: Stage) -> None:
    """From the first touch to the second customer's slip: no reaction takes 100 ms, no block 50 ms."""
    kiosk = stage.kiosk
    assert isinstance(kiosk, WatchedKiosk)
    kiosk.taps = {}
    customer = Customer(kiosk, stage.config)
    await kiosk.do(do="watch")
    await customer.choose(Language("fi"), HELP, 2)

    stage.server.signal(signal.SIGSTOP)
    await customer.touch("take-ticket")
    await screen(kiosk, "sending")
    await customer.touch("language-sv")
    await screen(kiosk, "no-answer")
    await customer.touch("try-again")
    await screen(kiosk, "sending")

    await stage.printer.do(do="suffer", fault="stall")
    stage.server.signal(signal.SIGCONT)
    await screen(kiosk, "ticket")
    await customer.touch("language-en")
    await kiosk.until("the printer's silence is noticed", lambda seen: seen.state["paper"] == "unsure")
    await customer.go()
    await customer.choose(Language("ar"), HELP, 1)
    await customer.touch("language-fi")
    await customer.touch("language-fi")
    await customer.touch("start-over")
    await screen(kiosk, "start")

    await stage.printer.do(do="mend")
    await kiosk.until("paper again", lambda seen: seen.state["printer"] == "ready")
    await customer.choose(Language("fi"), HELP, 1)
    await customer.touch("take-ticket")
    await kiosk.until("paper", lambda seen: seen.state["paper"] == "printed")
    await customer.go()

    watched = (await kiosk.do(do="watched"))["watched"]
    assert len(kiosk.taps) >= 4 * (2 + len(way_to(stage.config, HELP)))
    assert watched["longest_block"]["own"] <= BLOCK_MS, watched
    assert watched["longest_frame"]["own"] <= BLOCK_MS, watched
    late = {what: seen for what, seen in kiosk.taps.items() if slowest(seen) > REACTION_MS}
    assert not late, late


def slowest(tap: Mapping[str, Any]) -> float:
    """Milliseconds; infinite if nothing was seen to change."""
    return max(tap[part]["own"] if tap[part] else float("inf") for part in ("pressed", "released"))
