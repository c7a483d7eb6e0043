"""``vuoro check FILE`` says what to mend and where, or what branch the file describes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from queue_link.assets import asset
from queue_link.slip_design import LOGO_LEFT_OUT
from queue_server.branch_checks.public_holidays import public_holidays
from queue_server.check import check_branch_file, check_command, exit_code, report

MALMI = asset("branches", "malmi.toml")


def malmi_with(tmp_path: Path, *changes: tuple[str, str]) -> Path:
    """The branch file of Malmi after each first text is replaced by the second."""
    text = MALMI.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    file = tmp_path / "branch.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_sound_file_is_summed_up() -> None:
    """Whoever wrote the file sees what they said: hours, cap, queues, profiles, kiosk."""
    examined = check_branch_file(MALMI)
    text = report(examined)
    assert exit_code(examined) == 0
    assert f"{MALMI}: in order\n" in text
    holidays = len(public_holidays("FI"))
    assert f"Mon-Fri 08:00-16:15, Sat-Sun closed; {holidays} days with other hours; ends at 18:00" in text
    assert "Tickets    Mon-Fri 08:00-16:00, Sat-Sun closed\n" in text
    assert "at most 60 people inside, 40 waiting outside, 6 in a party" in text
    assert "A001-A999 permits: Extended residence permit, Residence card" in text
    assert "By appointment only: Citizenship, EU citizen's registration" in text
    assert "guidance: guidance; at counters 1, 2, 9, 10" in text
    assert "13 screens, 6 of them guidance" in text
    assert (
        "Texts      of kiosk and phone complete in fi, sv, en, et, ru, uk, ar, fa, so, tr, vi, zh\n" in text
    )


def test_texts_that_the_kiosk_lacks_are_listed(tmp_path: Path) -> None:
    """A language without a catalogue is shown in English, but for the branch's own words."""
    own = '[wording.de]\n"Back" = "Zurück"\n\n[occupancy]'
    file = malmi_with(tmp_path, ('"vi", "zh"]', '"vi", "zh", "de"]'), ("[occupancy]", own))
    text = report(check_branch_file(file))
    assert "complete in fi, sv, en, et, ru, uk, ar, fa, so, tr, vi, zh\n" in text
    listed = text.split("Texts      de: ")[1].splitlines()
    missing, of_all = listed[0].split()[0], listed[0].split()[2]
    assert int(missing) == int(of_all) - 1
    assert len(listed) == 12
    assert listed[-1].strip().endswith("vuoro check --wording de lists all")


def test_faults_are_listed_with_file_line_and_place(tmp_path: Path) -> None:
    """Each line can be followed by an editor; the exit code is 1."""
    file = malmi_with(tmp_path, ("cap = 60", "cap = 0"), ('letter = "B"', 'letter = "O"'))
    examined = check_branch_file(file)
    assert exit_code(examined) == 1
    letter = 1 + file.read_text(encoding="utf-8").split('letter = "O"')[0].count("\n")
    assert report(examined) == (
        f"{file}:22: occupancy.cap: expected a whole number >= 1, got 0\n"
        f'{file}:{letter}: queues[1 "travel-documents"].letter: '
        'the letter "O" cannot be used: it reads as 0\n'
        "\n"
        f"{file}: 2 faults\n"
    )


def test_warnings_are_marked_and_do_not_fail(tmp_path: Path) -> None:
    """The branch can be used; the doubt is told all the same."""
    examined = check_branch_file(malmi_with(tmp_path, ('name.ar = "الجنسية"\n', "")))
    text = report(examined)
    assert exit_code(examined) == 0
    assert (
        'services[4 "citizenship"].name: no text in "ar"; another language is shown instead (warning)' in text
    )
    assert "in order, 1 warning\n" in text


def test_file_that_is_missing_is_told(tmp_path: Path) -> None:
    """No traceback for a wrong path."""
    file = tmp_path / "none.toml"
    examined = check_branch_file(file)
    assert exit_code(examined) == 1
    assert report(examined) == f"{file}: cannot be read: No such file or directory\n\n{file}: 1 fault\n"


def test_command_prints_the_report(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The exit code is that of the report."""
    assert check_command(MALMI) == 0
    assert "in order" in capsys.readouterr().out
    assert check_command(tmp_path / "none.toml") == 1


def test_appointments_are_checked_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Against the services of the branch; each fault with its line and column."""
    sound = tmp_path / "booked.csv"
    sound.write_text("id,code,date,time,service\n1,K7M2,2026-03-02,09:00,extended-permit\n", encoding="utf-8")
    assert check_command(MALMI, sound) == 0
    assert f"{sound}: 1 appointment, in order\n" in capsys.readouterr().out
    faulty = tmp_path / "faulty.csv"
    faulty.write_text(sound.read_text(encoding="utf-8").replace("extended-permit", "extended"), "utf-8")
    assert check_command(MALMI, faulty) == 1
    assert f"{faulty}:2: service, column 25" in capsys.readouterr().out


@pytest.mark.parametrize(("size", "left_out"), [((544, 240), True), ((240, 180), False)])
def test_a_logo_that_slips_of_text_leave_out_is_told(
    tmp_path: Path, size: tuple[int, int], left_out: bool
) -> None:
    """With its size, since that is the reason."""
    Image.new("1", size, 0).save(tmp_path / "logo.png")
    text = report(
        check_branch_file(malmi_with(tmp_path, ("[occupancy]", '[slip]\nlogo = "logo.png"\n[occupancy]')))
    )
    assert f"Logo       {size[0]} x {size[1]} dots\n" in text
    assert (LOGO_LEFT_OUT in text) is left_out
