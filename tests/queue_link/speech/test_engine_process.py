"""An engine that hangs, dies or talks nonsense is replaced."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from queue_link.speech.engine_process import EngineDown, EngineProcess
from queue_link.speech.frames import Answer, Introduce, Introduced, Spell, Spelled

HONEST = """
import os, sys, time
from pathlib import Path
from queue_link.speech.frames import *
def ask(): return read_request(sys.stdin.buffer)
def tell(answer): sys.stdout.buffer.write(framed(answer)); sys.stdout.buffer.flush()
starts = Path(sys.argv[1]); starts.write_text(starts.read_text() + "." if starts.exists() else ".")
nth = len(starts.read_text())
"""
ECHO = (
    "while (asked := ask()): tell(Spelled(asked.text) if isinstance(asked, Spell) else Introduced('1', ()))"
)


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Engines:
    """Processes of a script; how many were started is counted in a file."""

    def __init__(self, folder: Path, body: str, patience_s: float = 20.0) -> None:
        script, self._starts = folder / "engine.py", folder / "starts"
        script.write_text(HONEST + body, encoding="utf-8")
        self.clock = Clock()
        command = (sys.executable, str(script), str(self._starts))
        self.process = EngineProcess(command, patience_s, (1.0, 4.0), self.clock)

    @property
    def started(self) -> int:
        return len(self._starts.read_text()) if self._starts.exists() else 0

    async def say(self, text: str) -> Answer:
        return await self.process.ask(Spell(text, "fi"))


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch) -> None:
    """The scripts import from this checkout."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[3]))


async def test_one_process_answers_everything(tmp_path: Path) -> None:
    """It is started with the first question, and only then."""
    engines = Engines(tmp_path, ECHO)
    assert engines.started == 0
    assert await engines.process.ask(Introduce()) == Introduced("1", ())
    assert await engines.say("yksi") == Spelled("yksi")
    assert engines.started == 1
    await engines.process.close()


@pytest.mark.logs("the speech engine failed: the stream ended")
async def test_a_process_that_dies_is_replaced_within_the_question(tmp_path: Path) -> None:
    """Who asked does not notice."""
    engines = Engines(tmp_path, "tell(Spelled(str(nth))) if ask() else None\nask()")
    assert await engines.say("yksi") == Spelled("1")
    assert await engines.say("kaksi") == Spelled("2")
    await engines.process.close()


@pytest.mark.logs("the speech engine did not answer within 2 s")
async def test_a_process_that_hangs_is_replaced(tmp_path: Path) -> None:
    """The first one hangs at its second question."""
    body = "ask(); tell(Spelled(f'{nth}, {os.getpid()}')); ask(); time.sleep(600)"
    engines = Engines(tmp_path, body, patience_s=2)
    first = await engines.say("yksi")
    second = await engines.say("kaksi")
    assert isinstance(first, Spelled)
    assert isinstance(second, Spelled)
    assert second.phonemes.startswith("2, ")
    with pytest.raises(ProcessLookupError):
        os.kill(int(first.phonemes.removeprefix("1, ")), 0)
    await engines.process.close()


@pytest.mark.logs("the speech engine failed: the stream ended")
async def test_after_a_process_that_never_answered_there_is_a_rest(tmp_path: Path) -> None:
    """Longer each time; the answer during it is at once."""
    engines = Engines(tmp_path, "sys.exit(1)")
    for moment, started in ((0.0, 1), (0.9, 1), (1.0, 2), (4.9, 2), (5.0, 3), (9.0, 4)):
        engines.clock.now = moment
        with pytest.raises(EngineDown, match="the stream ended"):
            await engines.say("yksi")
        assert engines.started == started, moment


@pytest.mark.logs("the speech engine failed: the stream ended")
async def test_it_speaks_again_when_the_trouble_is_over(tmp_path: Path) -> None:
    """And forgets how often it failed."""
    engines = Engines(tmp_path, f"if nth < 3: sys.exit(1)\n{ECHO}")
    for moment in (0.0, 1.0):
        engines.clock.now = moment
        with pytest.raises(EngineDown):
            await engines.say("yksi")
    engines.clock.now = 5.0
    assert await engines.say("yksi") == Spelled("yksi")
    await engines.process.close()


@pytest.mark.logs("the speech engine failed: a frame of 1413829460 bytes")
async def test_a_process_that_talks_nonsense_is_ended(tmp_path: Path) -> None:
    """Text in place of frames."""
    engines = Engines(tmp_path, "ask(); print('TEST' * 10, flush=True); time.sleep(60)")
    with pytest.raises(EngineDown, match="a frame of"):
        await engines.say("yksi")


@pytest.mark.logs("the speech engine failed: .*No such file or directory")
async def test_a_program_that_is_missing_is_told(tmp_path: Path) -> None:
    """It is a state, not a crash."""
    with pytest.raises(EngineDown, match="No such file"):
        await EngineProcess((str(tmp_path / "nothing"),)).ask(Introduce())
