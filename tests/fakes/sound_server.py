"""A sound server with a loudspeaker that nobody hears, and a recording of what was really played there."""

from __future__ import annotations

import asyncio
import os
import shutil
from asyncio.subprocess import DEVNULL, Process
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np

from queue_link.speech.sound import Sound

RATE = 44_100
PROGRAMS = ("pulseaudio", "parec", "paplay")
PACKAGES = "pulseaudio pulseaudio-utils"
"""Debian's, which bring them."""
SINK = "lobby"
_SOON_S = 15.0
_QUIET_S = 1.0


def missing_programs() -> tuple[str, ...]:
    return tuple(name for name in PROGRAMS if shutil.which(name) is None)


class SoundServer:
    """PulseAudio of its own in ``folder``, with a null sink. It can be gone for a while, like a device."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._recorded = folder / "recorded"
        self._server: Process | None = None
        self._recorder: Process | None = None

    @property
    def environment(self) -> Mapping[str, str]:
        """With which a program plays here, and nowhere else."""
        folder = str(self._folder)
        return {"PULSE_SERVER": f"unix:{folder}/native", "PULSE_RUNTIME_PATH": folder, "HOME": folder}

    async def start(self) -> None:
        """Come up, and begin to record."""
        protocol = f"module-native-protocol-unix auth-anonymous=1 socket={self._folder}/native"
        sink = f"module-null-sink sink_name={SINK} rate={RATE} channels=1"
        self._server = await self._run(
            *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"),
            *(f"--load={protocol}", f"--load={sink}"),
        )
        await until((self._folder / "native").exists)
        with self._recorded.open("ab") as file:
            self._recorder = await self._run(
                *("parec", f"--device={SINK}.monitor", "--raw", "--format=s16le"),
                *(
                    f"--rate={RATE}",
                    "--channels=1",
                    "--latency-msec=20",
                ),
                stdout=file.fileno(),
            )
        before = self._recorded.stat().st_size
        await until(lambda: self._recorded.stat().st_size > before)

    async def stop(self) -> None:
        """As if it were pulled out."""
        for process in (self._recorder, self._server):
            if process is not None and process.returncode is None:
                process.terminate()
                await process.wait()
        (self._folder / "native").unlink(missing_ok=True)

    @property
    def recording(self) -> Sound:
        """All that was played until now, and the silence between."""
        data = self._recorded.read_bytes()
        return Sound(RATE, np.frombuffer(data[: len(data) // 2 * 2], "<i2"))

    async def quiet(self) -> None:
        """Until something has been heard, and then nothing for longer than between two sentences."""
        await until(lambda: _silent_at_the_end(self.recording) > _QUIET_S)

    async def _run(self, *command: str, stdout: int = DEVNULL) -> Process:
        environment = {**os.environ, **self.environment}
        return await asyncio.create_subprocess_exec(*command, stdout=stdout, stderr=DEVNULL, env=environment)


def _silent_at_the_end(sound: Sound) -> float:
    """In seconds; none where there is nothing but silence."""
    (loud,) = np.nonzero(sound.samples)
    return (len(sound.samples) - int(loud[-1])) / sound.rate if len(loud) else 0.0


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(_SOON_S):
        while not holds():  # noqa: ASYNC110 - files and other programs tell of nothing
            await asyncio.sleep(0.02)
