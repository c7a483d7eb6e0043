"""``vuoro doctor`` says what a machine lacks and the one command that mends it."""

from __future__ import annotations

import socket
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Thread

import pytest

from queue_server.doctor import Check, Questions, State, doctor_command, examine, read_address, report
from queue_server.machine import ThisMachine

DEBIAN_12 = {"ID": "debian", "VERSION_ID": "12"}
DEBIAN_13 = {"ID": "debian", "VERSION_ID": "13"}
QUESTIONS = Questions(Path("data"), printer=("printer", 9100))


@dataclass
class FakeMachine:
    """A machine in perfect order, until a test takes something away."""

    python: tuple[int, int, int] = (3, 12, 1)
    sqlite: tuple[int, int, int] = (3, 45, 0)
    release: Mapping[str, str] = field(default_factory=lambda: DEBIAN_12)
    environment: Mapping[str, str] = field(default_factory=lambda: {"DISPLAY": ":0"})
    is_root: bool = False
    lacks: frozenset[str] = frozenset()
    """Libraries, commands, files and time zones that are not there."""
    qt: tuple[bool, str] = (True, "6.11.3")
    voices: tuple[bool, str] = (True, "cmn en fi ru sv")
    sound_card: bool = True
    bad_clips: tuple[str, ...] = ()
    paper: int | OSError | None = 0x12
    free: int | OSError = 10_000_000_000

    def missing_libraries(self, names: Sequence[str]) -> list[str]:
        return [name for name in names if name in self.lacks]

    def try_python(self, code: str) -> tuple[bool, str]:
        return self.voices if "Espeak" in code else self.qt

    def has_command(self, name: str) -> bool:
        return name not in self.lacks

    def has_sound_card(self) -> bool:
        return self.sound_card

    def clip_faults(self, folder: Path) -> Sequence[str]:
        return self.bad_clips

    def has_time_zone(self, name: str) -> bool:
        return name not in self.lacks

    def bundled(self, *parts: str) -> bool:
        return parts[-1] not in self.lacks

    def paper_status(self, host: str, port: int) -> int | None:
        if isinstance(self.paper, OSError):
            raise self.paper
        return self.paper

    def write_and_sync(self, folder: Path) -> int:
        if isinstance(self.free, OSError):
            raise self.free
        return self.free


GOOD = FakeMachine()


def troubles(machine: FakeMachine) -> list[Check]:
    """The checks that did not come out fine."""
    return [check for check in examine(machine, QUESTIONS) if check.state is not State.FINE]


def test_machine_in_order_is_ready() -> None:
    """Every check is fine and the report says so."""
    checks = examine(GOOD, QUESTIONS)
    assert {check.state for check in checks} == {State.FINE}
    assert report(checks, GOOD).endswith("\nready\n")


def test_clips_are_looked_through_when_they_are_named() -> None:
    """Each fault on a line of its own, with its file."""
    questions = Questions(Path("data"), clips=Path("/clips"))
    bad = replace(GOOD, bad_clips=("/clips/so/num/1.wav: is no WAV file", "/clips/so/num/2.wav: is silent"))
    told = [check.found for check in examine(bad, questions) if check.subject == "Clips"]
    assert told == list(bad.bad_clips)
    assert "Clips         /clips: nothing amiss" in report(examine(GOOD, questions), GOOD)


def test_spoken_languages_are_told() -> None:
    """By the tags of the branch file, Finnish and Swedish first."""
    (voice,) = (check for check in examine(GOOD, QUESTIONS) if check.subject == "Voice")
    assert voice.found == "fi sv en ru zh"


@pytest.mark.parametrize(
    ("machine", "subject", "state", "found"),
    [
        (replace(GOOD, python=(3, 10, 4)), "Python", State.MISSING, "3.10.4"),
        (replace(GOOD, sqlite=(3, 34, 1)), "Database", State.MISSING, "3.34.1"),
        (replace(GOOD, environment={}), "Windows", State.WORTH_KNOWING, "no screen"),
        (replace(GOOD, lacks=frozenset({"Inter.ttf"})), "Fonts", State.MISSING, "Inter.ttf"),
        (replace(GOOD, sound_card=False), "Sound", State.WORTH_KNOWING, "pw-play, but no sound device"),
        (replace(GOOD, voices=(False, "OSError: no data")), "Voice", State.WORTH_KNOWING, "OSError: no data"),
        (replace(GOOD, lacks=frozenset({"Europe/Helsinki"})), "Time zones", State.MISSING, "Helsinki"),
        (
            replace(GOOD, free=PermissionError(13, "Permission denied")),
            "Data folder",
            State.MISSING,
            "denied",
        ),
        (replace(GOOD, free=1_000), "Data folder", State.WORTH_KNOWING, "0.0 GB free"),
        (replace(GOOD, paper=TimeoutError("timed out")), "Printer", State.MISSING, "timed out"),
        (replace(GOOD, paper=None), "Printer", State.WORTH_KNOWING, "tells no status"),
        (replace(GOOD, paper=0x72), "Printer", State.MISSING, "out of paper"),
        (replace(GOOD, paper=0x1E), "Printer", State.WORTH_KNOWING, "low on paper"),
    ],
)
def test_what_is_missing_is_named(machine: FakeMachine, subject: str, state: State, found: str) -> None:
    """One thing is missing, one check says so."""
    (check,) = troubles(machine)
    assert (check.subject, check.state) == (subject, state)
    assert found in check.found


def test_release_of_qt_that_loses_references_is_refused_on_old_python() -> None:
    """PySide6 6.12.0 is only broken before Python 3.12."""
    broken = replace(GOOD, python=(3, 11, 7), qt=(True, "6.12.0"))
    (check,) = troubles(broken)
    assert "aborts" in check.found
    assert check.remedy == 'pip install "PySide6-Essentials==6.11.3"'
    assert troubles(replace(broken, python=(3, 12, 0))) == []


def test_qt_that_does_not_load_is_told_with_its_own_words() -> None:
    """The loader names the library."""
    checks = troubles(replace(GOOD, qt=(False, "ImportError: libEGL.so.1: cannot open shared object file")))
    assert [check.subject for check in checks] == ["Qt", "Qt libraries"]
    assert "libEGL.so.1" in checks[1].found


def test_one_command_installs_all_that_is_missing() -> None:
    """Package names follow the release; root needs no sudo."""
    lacks = frozenset({"libglib-2.0.so.0", "libxcb-cursor.so.0", "pw-play", "paplay", "aplay", "afplay"})
    machine = replace(GOOD, lacks=lacks)
    old = "apt-get install -y --no-install-recommends libglib2.0-0 libxcb-cursor0 alsa-utils\n\n1 to mend\n"
    new = (
        "apt-get install -y --no-install-recommends libglib2.0-0t64 libxcb-cursor0 alsa-utils\n\n1 to mend\n"
    )
    assert report(examine(machine, QUESTIONS), machine).endswith("  sudo apt-get update && sudo " + old)
    machine = replace(machine, release=DEBIAN_13, is_root=True)
    assert report(examine(machine, QUESTIONS), machine).endswith("  apt-get update && " + new)


def test_real_machine_answers_every_question(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The tests run here, so nothing that they need is missing; the data folder is not made."""
    folder = tmp_path / "not" / "yet"
    assert doctor_command(folder, None) == 0
    assert capsys.readouterr().out.endswith("\nready\n")
    assert list(tmp_path.iterdir()) == []


def test_real_printer_is_asked_for_its_paper() -> None:
    """The question goes over the wire as printers understand it, the answer comes back."""
    asked: list[bytes] = []

    def answer_once() -> None:
        connection, _ = listener.accept()
        with connection:
            asked.append(connection.recv(16))
            connection.sendall(b"\x12")

    with socket.create_server(("127.0.0.1", 0)) as listener:
        host, port = listener.getsockname()
        thread = Thread(target=answer_once)
        thread.start()
        assert ThisMachine().paper_status(host, port) == 0x12
        thread.join()
    assert asked == [b"\x10\x04\x04"]
    with pytest.raises(ConnectionRefusedError):
        ThisMachine().paper_status(host, port)


def test_address_that_is_none_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """The command line says what it expected."""
    assert doctor_command(Path("data"), "printer") == 2
    assert "expected HOST:PORT such as 192.168.1.50:9100, got printer" in capsys.readouterr().err
    assert read_address("printer:99999") is None
    assert read_address("[fe80::1]:9100") == ("fe80::1", 9100)
