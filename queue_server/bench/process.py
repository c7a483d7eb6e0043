"""A server in a process of its own, from its start to its end."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

import msgspec

import queue_server
from queue_server.bench.fault import BenchFault
from queue_server.bench.frames import Channel

_SOURCES = Path(queue_server.__file__).resolve().parent.parent


class Announcement(msgspec.Struct, frozen=True):
    """The one line that a server writes when it is ready."""

    port: int


class ServerProcess:
    """Runs ``python -m arguments`` and kills it when the ``with`` block ends; what it logs goes to ``log``.

    Raises ``BenchFault`` when it does not get ready.
    """

    def __init__(self, arguments: Sequence[str], log: Path) -> None:
        self._log = log
        self._channels: list[Channel] = []
        environment = os.environ | {
            "PYTHONPATH": os.pathsep.join(filter(None, (str(_SOURCES), os.environ.get("PYTHONPATH"))))
        }
        began = time.monotonic()
        with log.open("ab") as stderr:
            self._process = subprocess.Popen(
                [sys.executable, "-m", *arguments], stdout=subprocess.PIPE, stderr=stderr, env=environment
            )
        self.port = self._announced_port()
        self.ready_after_s = time.monotonic() - began
        """Seconds from the start of the process to its being ready."""

    def __enter__(self) -> ServerProcess:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        for channel in self._channels:
            channel.close()
        # Its data is thrown away, or is safe by what is measured here.
        self._process.kill()
        self._process.wait()
        if self._process.stdout:
            self._process.stdout.close()

    def connect(self, path: str = "/") -> Channel:
        """A connection that is closed with the process."""
        channel = Channel.open(self.port, path)
        self._channels.append(channel)
        return channel

    @property
    def pid(self) -> int:
        return self._process.pid

    def memory(self) -> int:
        """Resident bytes now."""
        status = Path(f"/proc/{self.pid}/status").read_text(encoding="ascii")
        resident = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
        return int(resident.split()[1]) * 1024

    def _announced_port(self) -> int:
        line = self._process.stdout.readline() if self._process.stdout else b""
        try:
            return msgspec.json.decode(line, type=Announcement).port
        except msgspec.DecodeError:
            self._process.kill()
            self._process.wait()
            last_words = self._log.read_text(encoding="utf-8", errors="replace")[-500:]
            raise BenchFault(f"the server did not get ready:\n{last_words}") from None
