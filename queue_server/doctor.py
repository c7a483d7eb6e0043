"""``vuoro doctor``: what this machine lacks to run the programs, and how to get it.

Qt is only ever looked at from a process of its own: this one stays without it, and a library that crashes
takes nothing along.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path

import msgspec

from queue_link.assets import asset
from queue_link.speech.phrases import load_phrases
from queue_link.speech.voices import voice_for
from queue_server.machine import Machine, ThisMachine
from queue_server.system_packages import (
    OFFSCREEN_LIBRARIES,
    WINDOW_LIBRARIES,
    apt_command,
    packages_for,
)

_OLDEST_PYTHON = (3, 11)
_OLDEST_SQLITE = (3, 35, 0)
_FREE_BYTES = 500_000_000
"""A year of a busy branch fits in less."""
_AGAIN = "install the programs again (in a checkout: rm -r .venv && make test)"
_FONTS = ("Inter.ttf", "Inter-SemiBold.ttf", "NotoSansArabic.ttf", "NotoSansArabic-SemiBold.ttf")
SOUND_PLAYERS = ("pw-play", "paplay", "aplay", "afplay")
"""Those that the programs know, in their order."""
_LAST_PAPER = 0x60
"""ESC/POS, bits 5 and 6 of the answer to DLE EOT 4: out of paper."""
_LITTLE_PAPER = 0x0C


class State(StrEnum):
    FINE = "ok"
    WORTH_KNOWING = "note"
    """Something works less well, or only some programs need it."""
    MISSING = "missing"
    """A program will not run."""


class Check(msgspec.Struct, frozen=True):
    """One thing that was looked at."""

    subject: str
    state: State
    found: str
    remedy: str = ""
    packages: tuple[str, ...] = ()
    """Debian packages that mend it."""


class Questions(msgspec.Struct, frozen=True):
    """What to look at besides the machine itself."""

    data: Path
    time_zone: str = "Europe/Helsinki"
    printer: tuple[str, int] | None = None
    clips: Path | None = None


def examine(machine: Machine, questions: Questions) -> tuple[Check, ...]:
    """Every check, in the order in which it helps to mend things."""
    checks = [
        python(machine),
        qt_version(machine),
        drawing(machine),
        window(machine),
        fonts(machine),
        sound(machine),
        voice(machine),
        sqlite(machine),
        time_zones(machine, questions.time_zone),
        data_folder(machine, questions.data),
    ]
    if questions.clips:
        checks.extend(clips(machine, questions.clips))
    if questions.printer:
        checks.append(printer(machine, *questions.printer))
    return tuple(checks)


def python(machine: Machine) -> Check:
    """The programs use what came with Python 3.11."""
    found = "Python " + _dotted(machine.python)
    if machine.python[:2] < _OLDEST_PYTHON:
        return Check("Python", State.MISSING, found, "install Python 3.11 or newer")
    return Check("Python", State.FINE, found)


def qt_version(machine: Machine) -> Check:
    """PySide6 is there, and not the one release that loses references on Python 3.11 and older."""
    ran, answer = machine.try_python("import PySide6; print(PySide6.__version__)")
    if not ran:
        return Check("Qt", State.MISSING, f"PySide6 does not load: {answer}", _AGAIN)
    if answer.startswith("6.12.0") and machine.python[:2] < (3, 12):
        found = f"PySide6 {answer} aborts after some 500 signals on Python {_dotted(machine.python)}"
        return Check("Qt", State.MISSING, found, 'pip install "PySide6-Essentials==6.11.3"')
    return Check("Qt", State.FINE, f"PySide6 {answer}")


def drawing(machine: Machine) -> Check:
    """Qt loads what it draws with."""
    lacking = machine.missing_libraries(list(OFFSCREEN_LIBRARIES))
    if lacking:
        return _lacking_libraries("Qt libraries", State.MISSING, machine, lacking)
    ran, answer = machine.try_python("from PySide6 import QtGui, QtWidgets, QtQml, QtQuick; print('loads')")
    if not ran:
        return Check("Qt libraries", State.MISSING, answer, "install the library that is named")
    return Check("Qt libraries", State.FINE, "all found")


def window(machine: Machine) -> Check:
    """A window needs a screen and the libraries that talk to it."""
    lacking = machine.missing_libraries(list(WINDOW_LIBRARIES))
    if lacking:
        return _lacking_libraries("Windows", State.WORTH_KNOWING, machine, lacking)
    if not (machine.environment.get("DISPLAY") or machine.environment.get("WAYLAND_DISPLAY")):
        found = "no screen (DISPLAY and WAYLAND_DISPLAY are not set): programs draw into memory only"
        return Check("Windows", State.WORTH_KNOWING, found)
    return Check("Windows", State.FINE, "libraries and a screen found")


def fonts(machine: Machine) -> Check:
    """The fonts that ship with the programs are where they are looked for."""
    lacking = [name for name in _FONTS if not machine.bundled("fonts", name)]
    if lacking:
        found = f"not found: {', '.join(lacking)}"
        return Check("Fonts", State.MISSING, found, _AGAIN)
    return Check("Fonts", State.FINE, "Inter and Noto Sans Arabic")


def sound(machine: Machine) -> Check:
    """The display's chime and speech; without it the programs are silent and work."""
    player = next((name for name in SOUND_PLAYERS if machine.has_command(name)), None)
    if player is None:
        found = f"no player ({', '.join(SOUND_PLAYERS)}): no chime and no speech"
        return Check("Sound", State.WORTH_KNOWING, found, packages=("alsa-utils",))
    if not machine.has_sound_card():
        return Check("Sound", State.WORTH_KNOWING, f"{player}, but no sound device: no chime and no speech")
    return Check("Sound", State.FINE, f"{player} and a sound device")


def voice(machine: Machine) -> Check:
    """The languages in which calls can be spoken; the engine is tried in a process of its own."""
    ran, answer = machine.try_python(
        "from queue_link.speech.espeak import Espeak; print(*sorted(Espeak().voices()))"
    )
    if not ran:
        found = f"espeak-ng does not load: {answer}; only recorded clips are spoken"
        return Check("Voice", State.WORTH_KNOWING, found, _AGAIN)
    phrases = load_phrases(asset("speech", "phrases.toml"))
    voices = answer.split()
    return Check("Voice", State.FINE, " ".join(tag for tag in phrases.languages if voice_for(tag, voices)))


def clips(machine: Machine, folder: Path) -> Iterator[Check]:
    """Every recorded clip that cannot be used, by the name of its file."""
    faults = machine.clip_faults(folder)
    if not faults:
        yield Check("Clips", State.FINE, f"{folder}: nothing amiss")
    for fault in faults:
        yield Check("Clips", State.WORTH_KNOWING, fault)


def sqlite(machine: Machine) -> Check:
    """The journal's database is part of Python."""
    found = "SQLite " + _dotted(machine.sqlite)
    if machine.sqlite < _OLDEST_SQLITE:
        remedy = f"use a Python with SQLite {_dotted(_OLDEST_SQLITE)} or newer"
        return Check("Database", State.MISSING, found, remedy)
    return Check("Database", State.FINE, found)


def time_zones(machine: Machine, name: str) -> Check:
    """Business days follow the branch's own time zone."""
    if not machine.has_time_zone(name):
        return Check("Time zones", State.MISSING, f"{name} is not known", "pip install tzdata", ("tzdata",))
    return Check("Time zones", State.FINE, name)


def data_folder(machine: Machine, folder: Path) -> Check:
    """The journal can be written and is brought to the disk."""
    try:
        free = machine.write_and_sync(folder)
    except OSError as error:
        remedy = "give another with --data, or the right to write in it"
        return Check("Data folder", State.MISSING, f"{folder}: {error.strerror or error}", remedy)
    found = f"{folder}: {free / 1e9:.1f} GB free"
    if free < _FREE_BYTES:
        return Check("Data folder", State.WORTH_KNOWING, found, "make room, or give another with --data")
    return Check("Data folder", State.FINE, found)


def printer(machine: Machine, host: str, port: int) -> Check:
    """The ticket printer can be reached and has paper."""
    subject, address = "Printer", f"{host}:{port}"
    try:
        paper = machine.paper_status(host, port)
    except OSError as error:
        remedy = "check its cable, power and address; it serves one program at a time"
        return Check(subject, State.MISSING, f"{address}: {error.strerror or error}", remedy)
    if paper is None:
        found = f"{address} takes a connection but tells no status: slips cannot be confirmed"
        return Check(subject, State.WORTH_KNOWING, found)
    if paper & _LAST_PAPER:
        return Check(subject, State.MISSING, f"{address} is out of paper", "put in a new roll")
    if paper & _LITTLE_PAPER:
        return Check(subject, State.WORTH_KNOWING, f"{address} is low on paper", "have a new roll ready")
    return Check(subject, State.FINE, f"{address} answers and has paper")


def report(checks: Iterable[Check], machine: Machine) -> str:
    """The checks as text, ending with the one command that installs what is missing."""
    checks = tuple(checks)
    lines = [line for check in checks for line in _lines(check)]
    packages = [package for check in checks for package in check.packages]
    if packages:
        lines += ["", "To install what is missing (Debian, Ubuntu):"]
        lines.append("  " + apt_command(packages, as_root=machine.is_root))
    missing = sum(check.state is State.MISSING for check in checks)
    lines += ["", f"{missing} to mend" if missing else "ready"]
    return "\n".join(lines) + "\n"


def doctor_command(data: Path, printer: str | None, clips: Path | None = None) -> int:
    """Look at this machine and print what is missing; 0 when all programs can run, else 1.

    ``printer`` is the address of a ticket printer to try, ``HOST:PORT``; ``clips`` a folder of
    recorded speech.
    """
    if printer is not None and read_address(printer) is None:
        sys.stderr.write(f"--printer: expected HOST:PORT such as 192.168.1.50:9100, got {printer}\n")
        return 2
    machine = ThisMachine()
    checks = examine(machine, Questions(data, printer=read_address(printer or ""), clips=clips))
    sys.stdout.write(report(checks, machine))
    return int(any(check.state is State.MISSING for check in checks))


def read_address(text: str) -> tuple[str, int] | None:
    """``printer.example:9100`` or ``[fe80::1]:9100``; None for anything else."""
    host, _, port = text.rpartition(":")
    if not host or not port.isdecimal() or not 0 < int(port) < 65536:
        return None
    return host.strip("[]"), int(port)


def _lacking_libraries(subject: str, state: State, machine: Machine, lacking: list[str]) -> Check:
    packages = packages_for(lacking, machine.release)
    return Check(subject, state, f"not found: {', '.join(lacking)}", packages=tuple(packages))


def _lines(check: Check) -> Iterator[str]:
    yield f"{check.state:<8} {check.subject:<13} {check.found}"
    if check.remedy:
        yield f"{'':<22} {check.remedy}"


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))
