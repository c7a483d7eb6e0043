"""What ``vuoro doctor`` asks of the machine it runs on."""

from __future__ import annotations

import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import zoneinfo
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from queue_link.assets import asset
from queue_link.speech.clips import clip_faults
from queue_server.system_packages import missing_libraries, this_release

_PRINTER_TIMEOUT_S = 2.0
_IMPORT_TIMEOUT_S = 60.0
_PAPER_STATUS = b"\x10\x04\x04"
"""ESC/POS, DLE EOT 4: answer at once with one byte about the paper."""


class Machine(Protocol):
    """The facts that the checks are made of."""

    @property
    def python(self) -> tuple[int, int, int]: ...
    @property
    def sqlite(self) -> tuple[int, int, int]: ...
    @property
    def release(self) -> Mapping[str, str]: ...
    @property
    def environment(self) -> Mapping[str, str]: ...
    @property
    def is_root(self) -> bool: ...

    def missing_libraries(self, names: Sequence[str]) -> list[str]:
        """Those of ``names`` that cannot be loaded."""

    def try_python(self, code: str) -> tuple[bool, str]:
        """Whether a fresh Python runs ``code``, and the last line it wrote."""

    def has_command(self, name: str) -> bool: ...

    def has_sound_card(self) -> bool: ...

    def clip_faults(self, folder: Path) -> Sequence[str]:
        """What is wrong in a folder of recorded clips."""

    def has_time_zone(self, name: str) -> bool: ...

    def bundled(self, *parts: str) -> bool:
        """Whether the file that ships with the programs is there."""

    def paper_status(self, host: str, port: int) -> int | None:
        """What a printer answers about its paper; None for no answer. Raises ``OSError``: no connection."""

    def write_and_sync(self, folder: Path) -> int:
        """Write in ``folder`` and bring it to the disk; the free bytes there. Raises ``OSError``.

        A folder that is not there yet is not made; where it would be made is tried instead.
        """


class ThisMachine:
    """The machine as it is."""

    @property
    def python(self) -> tuple[int, int, int]:
        return sys.version_info[:3]

    @property
    def sqlite(self) -> tuple[int, int, int]:
        return sqlite3.sqlite_version_info

    @property
    def release(self) -> Mapping[str, str]:
        return this_release()

    @property
    def environment(self) -> Mapping[str, str]:
        return os.environ

    @property
    def is_root(self) -> bool:
        return os.geteuid() == 0

    def missing_libraries(self, names: Sequence[str]) -> list[str]:
        return missing_libraries(names)

    def try_python(self, code: str) -> tuple[bool, str]:
        command = [sys.executable, "-c", code]
        try:
            ran = subprocess.run(command, capture_output=True, text=True, timeout=_IMPORT_TIMEOUT_S)
        except subprocess.TimeoutExpired:
            return False, f"no answer in {_IMPORT_TIMEOUT_S:.0f} s"
        lines = (ran.stdout or ran.stderr).strip().splitlines()
        return ran.returncode == 0, lines[-1] if lines else f"exit code {ran.returncode}"

    def has_command(self, name: str) -> bool:
        return shutil.which(name) is not None

    def has_sound_card(self) -> bool:
        return any(Path("/dev/snd").glob("pcm*p"))

    def clip_faults(self, folder: Path) -> Sequence[str]:
        return clip_faults(folder)

    def has_time_zone(self, name: str) -> bool:
        try:
            zoneinfo.ZoneInfo(name)
        except (OSError, ValueError, zoneinfo.ZoneInfoNotFoundError):
            return False
        return True

    def bundled(self, *parts: str) -> bool:
        try:
            asset(*parts)
        except FileNotFoundError:
            return False
        return True

    def paper_status(self, host: str, port: int) -> int | None:
        with socket.create_connection((host, port), timeout=_PRINTER_TIMEOUT_S) as connection:
            connection.sendall(_PAPER_STATUS)
            try:
                answer = connection.recv(1)
            except TimeoutError:
                return None
        return answer[0] if answer else None

    def write_and_sync(self, folder: Path) -> int:
        folder = next(place for place in (folder, *folder.absolute().parents) if place.exists())
        trial = folder / f".vuoro-doctor-{os.getpid()}"
        try:
            with trial.open("wb") as file:
                file.write(bytes(4096))
                file.flush()
                os.fsync(file.fileno())
        finally:
            trial.unlink(missing_ok=True)
        return shutil.disk_usage(folder).free
