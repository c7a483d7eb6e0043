"""``vuoro slip``: a made-up visit of a branch, drawn by the kiosk's program."""

from __future__ import annotations

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from queue_link.assets import asset
from queue_link.vocabulary import Language
from queue_server.__main__ import main
from queue_server.branch_file import load_branch
from queue_server.command_line.previewing import made_up_ticket
from tests.queue_server.test_branch_file import SMALL


def test_the_command_writes_a_slip_of_the_bundled_branch(tmp_path: Path) -> None:
    """From end to end: the branch file, the kiosk's program, the picture."""
    file = tmp_path / "slip.png"
    assert main(["slip", "--preview", str(file), "--language", "ar", "--width-dots", "384", "--outside"]) == 0
    with Image.open(file) as slip:
        assert slip.width == 384
        (code,) = zxingcpp.read_barcodes(slip.convert("L"))
    assert code.text.startswith("https://vuoro.example/t/")


def test_a_changed_branch_file_changes_the_slip(tmp_path: Path) -> None:
    """And nothing else does: two previews of the same file are the same."""
    branch, slips = tmp_path / "small.toml", []
    for design in ("", "", '[slip]\nlines = ["number", "taken-at", "to-do", "check"]\n'):
        branch.write_text(SMALL + design, encoding="utf-8")
        assert main(["slip", "--preview", str(tmp_path / "slip.png"), "--branch", str(branch)]) == 0
        slips.append((tmp_path / "slip.png").read_bytes())
    assert slips[0] == slips[1] != slips[2]


def test_a_language_that_the_branch_lacks_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With those that it has."""
    branch = tmp_path / "small.toml"
    branch.write_text(SMALL, encoding="utf-8")
    options = ["slip", "--preview", "slip.png", "--branch", str(branch), "--language", "ar"]
    assert main(options) == 2
    assert capsys.readouterr().err == f'{branch}: the branch has no language "ar"; it has fi, sv, en\n'


def test_faults_of_the_branch_file_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each at its line, as everywhere."""
    branch = tmp_path / "small.toml"
    branch.write_text(f'{SMALL}[slip]\nlogo = "logo.png"\n', encoding="utf-8")
    assert main(["slip", "--preview", "slip.png", "--branch", str(branch)]) == 2
    place = f"{branch}:{SMALL.count(chr(10)) + 2}: slip.logo: "
    assert capsys.readouterr().err.startswith(f"{place}{tmp_path / 'logo.png'} cannot be read")


@pytest.mark.parametrize("width", ["192", "2048", "577", "wide"])
def test_paper_that_no_printer_has_is_refused(width: str, capsys: pytest.CaptureFixture[str]) -> None:
    """As in the settings of a kiosk."""
    with pytest.raises(SystemExit) as refused:
        main(["slip", "--preview", "slip.png", "--width-dots", width])
    assert refused.value.code == 2
    assert f"paper has 200 to 2040 dots, a multiple of 8, not '{width}'" in capsys.readouterr().err


def test_the_made_up_ticket_is_one_that_the_kiosk_gives() -> None:
    """For a service with walk-in tickets, with a number of its queue's series."""
    config = load_branch(asset("branches", "malmi.toml"))
    ticket = made_up_ticket(config, Language("fi"), admitted=True)
    service = next(one for one in config.services if one.id == ticket.service)
    queue = next(one for one in config.queues if one.id == service.queue)
    assert service.walk_in
    assert ticket.number[0] == queue.letter
    assert queue.first <= int(ticket.number[1:]) <= queue.last
