"""``vuoro demo``: with a screen, windows to play with; without one, a scene that plays itself."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
import time
from pathlib import Path

from queue_server.demo.program import SceneFailed
from queue_server.demo.scene import Scene, Step
from queue_server.demo.stage import Look, set_up


def demo(output: Path, *, offscreen: bool) -> int:
    """Exit status 0 when everything went as it should."""
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        print(f"the pictures cannot be kept: {trouble}", file=sys.stderr)
        return 1
    for pattern in ("[0-9][0-9]-*.png", "announcement-*.wav"):
        for old in output.glob(pattern):
            old.unlink()
    work = output.resolve() / "work"
    shutil.rmtree(work, ignore_errors=True)
    if offscreen or not has_screen():
        return asyncio.run(_play_scene(work))
    from queue_server.demo.windows import show_windows

    return asyncio.run(show_windows(work))


def has_screen() -> bool:
    """Whether windows can be shown."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


async def _play_scene(work: Path) -> int:
    began = time.monotonic()
    print("One service point, played offscreen:")
    scene: Scene | None = None
    try:
        async with set_up(work, Look()) as stage:
            scene = Scene(stage, tell=lambda line: print(line, flush=True))
            await scene.play()
    except SceneFailed as failed:
        print(f"\nFAILED: {failed}\nLogs are in {work}", file=sys.stderr)
        return 1
    print(f"\n{_table(scene.steps)}")
    pictures = len(list(work.parent.glob("*.png")))
    print(f"\n{pictures} pictures are in {work.parent}, the slips in {stage.slips}.")
    print(f"Everything as it should be, in {time.monotonic() - began:.0f} s.")
    return 0


def _table(steps: list[Step]) -> str:
    """The summary: one line a step."""
    width = max(len(step.title) for step in steps)
    return "\n".join(f"  {step.title:<{width}}  {step.seconds:5.1f} s  {step.facts}" for step in steps)
