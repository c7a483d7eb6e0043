"""What ``vuoro-display --check`` tells."""

from __future__ import annotations

from pathlib import Path

import pytest

from display_app.__main__ import main

SOUND = """
token = "secret"
viewing_distance_m = 5
languages = ["fi", "sv", "en"]

[layout]
counters = ["1", "2", "3"]

[[layout.zones]]
counters = ["1", "2"]
arrow = "left"
text = { fi = "aula A", sv = "hall A", en = "hall A" }
"""


def check(file: Path, text: str, capsys: pytest.CaptureFixture[str], *more: str) -> tuple[int, str]:
    """The exit status of a check of ``text``, and what it said."""
    file.write_text(text, encoding="utf-8")
    try:
        status = main(["--check", "--settings", str(file), *more])
    except SystemExit as ended:
        status = int(ended.code or 0)
    said = capsys.readouterr()
    return status, said.out + said.err


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "display.toml"


def test_05_long_counters_need_a_wider_panel(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Those that the settings name are reckoned with."""
    hung = SOUND.replace("viewing_distance_m = 5", "viewing_distance_m = 10.5")
    assert check(file, hung, capsys)[0] == 0
    status, said = check(file, hung.replace('"2"', '"102"'), capsys)
    assert status == 2
    assert "numbers can be read from 9.9 m at most, not from 10.5 m" in said


def test_settings_in_order_are_said_to_be(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(file, SOUND, capsys) == (0, "The settings are in order.\n")


@pytest.mark.parametrize(
    ("wrong", "right", "told"),
    [
        ('"1", "2", "3"]', '"1", "2", "2"]', ':7: layout.counters: the counter "2" is named more than once'),
        ('arrow = "left"', 'arrow = "north"', ":11: layout.zones[0].arrow"),
        (', sv = "hall A"', "", ":12: layout.zones[0].text: has no words in sv"),
        (
            "distance_m = 5",
            "distance_m = 20",
            ":3: viewing_distance_m: the panel is too narrow: numbers",
        ),
        ("[layout]", "[layuot]", 'unknown key; did you mean "layout"?'),
        ('["fi", "sv", "en"]', '["fi", "sv", "en", "ar"]', ":4: languages: only the first 3 find room"),
        ('token = "secret"', "", "this display has no token"),
    ],
)
def test_a_fault_is_told_with_its_line_and_what_is_meant(
    file: Path, capsys: pytest.CaptureFixture[str], wrong: str, right: str, told: str
) -> None:
    """And the status is that of a wrong command line."""
    assert wrong in SOUND
    status, said = check(file, SOUND.replace(wrong, right), capsys)
    assert status == 2
    assert told in said


@pytest.mark.parametrize(
    ("layout", "told"),
    [
        ('kind = "door"\nrows = 2', ":5: layout.rows: has no effect on a display of the kind door"),
        ('ticket = { arrow = "left" }', ":4: layout.ticket: has no effect on a display of the kind lobby"),
        ('kind = "door"\nticket = { text = { fi = "ovi A" } }', "layout.ticket.text: has no words in sv, en"),
        ('kind = "dor"', "layout.kind"),
    ],
)
def test_each_kind_of_display_has_settings_of_its_own(
    file: Path, capsys: pytest.CaptureFixture[str], layout: str, told: str
) -> None:
    """What would have no effect is told, and so are words that lack a language."""
    status, said = check(
        file, f'token = "secret"\nlanguages = ["fi", "sv", "en"]\n[layout]\n{layout}\n', capsys
    )
    assert status == 2
    assert told in said


ZONE = "\n[[layout.zones]]\n"


@pytest.mark.parametrize(
    ("added", "told"),
    [
        (ZONE + 'counters = ["3"]', ":14: layout.zones[1]: tells no way; give it an arrow or a text"),
        (
            ZONE + 'counters = ["3", "1"]\narrow = "up"',
            ':15: layout.zones[1].counters: the counter "1" is in',
        ),
        ('\n[slideshow]\nfolder = "/no/such"', ":15: slideshow.folder: cannot be read: No such file"),
    ],
)
def test_what_is_probably_not_meant_is_told(
    file: Path, capsys: pytest.CaptureFixture[str], added: str, told: str
) -> None:
    """Though the display would start with it."""
    status, said = check(file, SOUND + added, capsys)
    assert status == 2
    assert told in said


def test_the_way_to_a_counter_that_is_never_shown_is_told(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It would wait in vain to be used."""
    text = (
        SOUND.replace("[layout]", '[layout]\nothers = "hidden"') + ZONE + 'counters = ["9"]\narrow = "right"'
    )
    _, said = check(file, text, capsys)
    assert 'layout.zones[1].counters: the counter "9" is never shown on this display; add it to' in said


def test_a_folder_without_pictures_is_told(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever named it expects to see some."""
    text = SOUND + f"\n[slideshow]\nfolder = '{file.parent}'"
    _, said = check(file, text, capsys)
    assert "slideshow.folder: holds no pictures (.png, .jpg, .jpeg)" in said


def test_options_are_checked_without_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    """There is no line then."""
    with pytest.raises(SystemExit):
        main(["--check", "--token", "secret", "--viewing-distance", "30"])
    assert "vuoro-display: viewing_distance_m: the panel is too narrow" in capsys.readouterr().err
