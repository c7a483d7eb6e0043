from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk_app.virtual_printer.control import Control
from kiosk_app.virtual_printer.machine import Machine, Options
from kiosk_app.virtual_printer.mechanism import Pace


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    made = Machine(Options(save=tmp_path, pace=Pace(0)))
    made.start()
    yield made
    made.stop()


def obey(control: Control, **act: str) -> dict[str, object]:
    answer = json.loads(control.obey(json.dumps(act).encode()))
    assert isinstance(answer, dict)
    return answer


def test_each_answer_tells_how_the_printer_is(machine: Machine) -> None:
    """Paper and cover can be changed, and the change is in the answer."""
    control = Control(machine)
    assert obey(control, do="status") == {
        "ok": True,
        "slips": 0,
        "files": [],
        "paper": True,
        "near_end": False,
        "paper_mm": 80000.0,
        "cover_open": False,
        "clients": 0,
    }
    assert obey(control, do="paper-out")["paper"] is False
    assert obey(control, do="new-roll")["paper"] is True
    assert obey(control, do="cover-open")["cover_open"] is True
    assert obey(control, do="cover-closed")["cover_open"] is False


@pytest.mark.parametrize("act", [{"do": "dance"}, {"do": "grab"}, {"do": "status", "more": "x"}])
def test_says_what_it_does_not_understand(machine: Machine, act: dict[str, str]) -> None:
    """A wrong line is answered, and the next one is obeyed."""
    control = Control(machine)
    answer = obey(control, **act)
    assert answer["ok"] is False
    assert answer["error"]
    assert obey(control, do="status")["ok"] is True


def test_there_is_no_picture_without_a_window(machine: Machine) -> None:
    """Asking for one is answered with the reason."""
    answer = obey(Control(machine), do="grab", file="x.png")
    assert answer == {"ok": False, "error": "there is no window"}


def test_ends_when_told_to(machine: Machine) -> None:
    """``quit`` is answered before the program ends."""
    control = Control(machine)
    assert obey(control, do="quit")["ok"] is True
    assert control.ended


def test_has_faults_when_told_to(machine: Machine) -> None:
    """At once or at a byte; an unknown one is answered with those that there are."""
    control = Control(machine)
    answer = json.loads(control.obey(b'{"do": "suffer", "fault": "near-end"}'))
    assert answer["near_end"] is True
    assert obey(control, do="mend")["near_end"] is False
    later = json.loads(control.obey(b'{"do": "suffer", "fault": "paper-out", "after_bytes": 10}'))
    assert (later["ok"], later["paper"]) == (True, True)
    assert obey(control, do="suffer", fault="rust")["ok"] is False
