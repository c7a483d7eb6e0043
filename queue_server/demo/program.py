"""A program of the demo, operated as a person would: taps, keys, and looking at the screen."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

LOOK_EVERY_S = 0.05
PATIENCE_S = 15.0


class SceneFailed(Exception):
    """Something on the stage is not as it should be; the text says what was waited for and what was seen."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One look at a program."""

    items: Mapping[str, Mapping[str, Any]]
    """Visible named items by ``objectName``: their text, and whether they are enabled."""
    state: Mapping[str, Any]
    """What the program says of itself."""

    def enabled(self, name: str) -> bool:
        return bool(self.items.get(name, {}).get("enabled"))


class Process:
    """A process whose log goes to a file, and that answers lines of JSON with lines of JSON."""

    def __init__(self, name: str, process: asyncio.subprocess.Process) -> None:
        self.name = name
        self._process = process
        self._turn = asyncio.Lock()

    @classmethod
    async def launch(
        cls,
        name: str,
        module: str,
        arguments: Sequence[str],
        log: Path,
        environment: Mapping[str, str] | None = None,
    ) -> Self:
        """Start ``python -m module`` with its standard error appended to ``log``."""
        with log.open("ab") as errors:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                module,
                *arguments,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=errors,
                env={**os.environ, "PYTHONFAULTHANDLER": "1", **(environment or {})},
            )
        return cls(name, process)

    async def line(self) -> dict[str, Any]:
        """The next line that the process says."""
        assert self._process.stdout is not None
        try:
            async with asyncio.timeout(PATIENCE_S):
                said = await self._process.stdout.readline()
        except TimeoutError:
            raise SceneFailed(f"{self.name} says nothing") from None
        if not said:
            raise SceneFailed(f"{self.name} has ended (status {await self._process.wait()})")
        answer: dict[str, Any] = json.loads(said)
        return answer

    async def do(self, **act: Any) -> dict[str, Any]:
        """Have it do one thing. Raises ``SceneFailed`` with its own words when it cannot."""
        answer = await self.attempt(**act)
        if not answer.get("ok"):
            raise SceneFailed(f"{self.name} cannot {act}: {answer.get('error')}")
        return answer

    async def attempt(self, **act: Any) -> dict[str, Any]:
        """Like ``do``, but an error is an answer."""
        # Whoever gives up waiting must not leave the answer to the next one who asks.
        return await asyncio.shield(self._exchange(act))

    async def _exchange(self, act: Mapping[str, Any]) -> dict[str, Any]:
        assert self._process.stdin is not None
        async with self._turn:
            try:
                self._process.stdin.write(json.dumps(act).encode() + b"\n")
                await self._process.stdin.drain()
            except ConnectionError:
                raise SceneFailed(f"{self.name} has ended") from None
            return await self.line()

    def signal(self, number: signal.Signals) -> None:
        self._process.send_signal(number)

    async def ended(self) -> int:
        """Wait for the end; the exit status."""
        return await self._process.wait()

    @property
    def running(self) -> bool:
        return self._process.returncode is None

    async def end(self) -> None:
        """End it politely, and if it does not listen, otherwise."""
        if not self.running:
            return
        self._process.terminate()
        try:
            async with asyncio.timeout(5):
                await self._process.wait()
        except TimeoutError:
            self._process.kill()
            await self._process.wait()


class Program(Process):
    """A program with a window."""

    async def see(self) -> Seen:
        answer = await self.do(do="see")
        return Seen(answer["items"], answer["state"])

    async def tap(self, what: str) -> None:
        """Tap an item as soon as it can be tapped."""
        await self.until(f"{what} can be tapped", lambda seen: seen.enabled(what))
        await self.do(do="tap", what=what)

    async def type(self, what: str, text: str) -> None:
        await self.do(do="type", what=what, text=text)

    async def grab(self, file: Path) -> None:
        await self.do(do="grab", file=str(file))

    async def until(self, what: str, holds: Callable[[Seen], bool], patience_s: float = PATIENCE_S) -> Seen:
        """Look again and again until ``holds``. Raises ``SceneFailed`` with the last look."""
        deadline = time.monotonic() + patience_s
        while True:
            seen = await self.see()
            if holds(seen):
                return seen
            if time.monotonic() > deadline:
                raise SceneFailed(
                    f"{self.name}: waited in vain for: {what}\n"
                    f"  state: {dict(seen.state)}\n  items: {sorted(seen.items)}"
                )
            await asyncio.sleep(LOOK_EVERY_S)
