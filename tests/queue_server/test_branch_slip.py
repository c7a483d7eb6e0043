"""What a branch puts on its slips: faults at their line, and what the kiosks are told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from queue_link.messages import KioskSetup, Welcome, decode_from_server, encode
from queue_link.slip_design import DEFAULT_LINES, SlipDesign
from queue_link.toml_document import located
from queue_link.vocabulary import BranchId, DeviceId, Language, Role
from queue_server.branch_file import examine_branch, load_branch
from queue_server.views import setup_for
from tests.queue_server.branches import NINE
from tests.queue_server.test_branch_file import SMALL

LINE = SMALL.count("\n") + 2
"""The first one below ``[slip]``."""
OPENING = 'opening = { fi = "Avoinna 8-16", sv = "Öppet 8-16", en = "Open 8-16" }\n'
LINES = """lines = ["number", "rule", "taken-at", "rule", "to-do", "check", "text:opening"]\n"""


def examined(slip: str, folder: Path = Path()) -> tuple[list[str], list[str]]:
    """Faults and warnings of a small branch with this table at its end."""
    found = examine_branch(f"{SMALL}[slip]\n{slip}", "small.toml", folder)
    return [located("", one) for one in found.faults], [located("", one) for one in found.warnings]


def kiosk_setup(text: str, folder: Path = Path()) -> KioskSetup:
    found = examine_branch(text, "small.toml", folder)
    assert found.config is not None, found.faults
    setup = setup_for(Role.KIOSK, found.config)
    assert isinstance(setup, KioskSetup)
    return setup


def test_without_a_table_the_slip_is_the_usual_one() -> None:
    """All lines in the usual order, no texts and no logo."""
    assert kiosk_setup(SMALL).slip == SlipDesign(DEFAULT_LINES, {}, b"")


def test_a_design_reaches_the_kiosk_as_it_is_written(tmp_path: Path) -> None:
    """Over the wire, with its logo as a picture of dots."""
    Image.new("L", (80, 40), 0).save(tmp_path / "logo.png")
    lines = LINES.replace('["number"', '["logo", "number"')
    setup = kiosk_setup(f'{SMALL}[slip]\nlogo = "logo.png"\n{lines}[slip.texts]\n{OPENING}', tmp_path)
    welcome = Welcome(DeviceId("k"), Role.KIOSK, BranchId("small"), NINE, setup)
    heard = decode_from_server(encode(welcome))
    assert isinstance(heard, Welcome)
    assert isinstance(heard.setup, KioskSetup)
    slip = heard.setup.slip
    assert slip.lines == ("logo", "number", "rule", "taken-at", "rule", "to-do", "check", "text:opening")
    assert slip.texts["opening"][Language("sv")] == "Öppet 8-16"
    assert slip.logo.startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("lines", "faults"),
    [
        (
            '["number", "taken-at", "to-do", "check", "adress"]',
            ['[4]: no such line: "adress"; did you mean "address"?'],
        ),
        (
            '["number", "taken-at", "to-do", "check", "text:opning"]',
            ['[4]: no text of the slip has the name "opning"; did you mean "text:opening"?'],
        ),
        (
            '["number", "rule", "to-do", "rule", "check", "number", "taken-at"]',
            ['[5]: "number" is on the slip twice'],
        ),
        (
            '["check"]',
            [
                ': "number" is missing; it is what is called',
                ': "taken-at" is missing; without its date, a slip of another day looks like one of today',
                ': "to-do" is missing; whoever has to wait outside must have it on paper, too',
            ],
        ),
        (
            '["number", "taken-at", "to-do", "check", "qr"]',
            [': "qr" without "address"; not everybody can read a QR code'],
        ),
        (
            '["number", "taken-at", "to-do"]',
            [': neither "check" nor "address" is there; a ticket is found again by one of them'],
        ),
        ('["number", 1]', ["[1]: expected text, got a whole number"]),
    ],
)
def test_lines_that_make_no_slip_are_faults(lines: str, faults: list[str]) -> None:
    """At the line of the list, with what was probably meant."""
    found, _ = examined(f"lines = {lines}\n[slip.texts]\n{OPENING}")
    assert found == [f":{LINE}: slip.lines{fault}" for fault in faults]


def test_a_line_of_many_is_told_where_it_stands() -> None:
    """A list may be written over several lines."""
    found, _ = examined('lines = [\n"number",\n"taken-at",\n"to-do",\n"check",\n"barcode",\n]\n')
    assert found == [f':{LINE + 5}: slip.lines[4]: no such line: "barcode"']


def test_a_text_needs_the_languages_that_other_texts_need() -> None:
    """Finnish and Swedish; another one that is missing is a warning."""
    found, warnings = examined(f'{LINES}[slip.texts]\nopening = {{ fi = "Avoinna" }}\n')
    assert found == [f':{LINE + 2}: slip.texts.opening: no text in "sv"']
    assert warnings == [
        f':{LINE + 2}: slip.texts.opening: no text in "en"; another language is shown instead'
    ]


def test_what_no_line_shows_is_a_warning(tmp_path: Path) -> None:
    """A text and a logo that somebody has taken trouble over."""
    Image.new("L", (80, 40), 0).save(tmp_path / "logo.png")
    lines = '["number", "taken-at", "to-do", "check"]'
    found, warnings = examined(f'lines = {lines}\nlogo = "logo.png"\n[slip.texts]\n{OPENING}', tmp_path)
    assert found == []
    assert warnings == [
        f':{LINE + 1}: slip.logo: no line of the slip shows it; "logo" would',
        f':{LINE + 3}: slip.texts.opening: no line of the slip shows this text; "text:opening" would',
    ]


def test_a_logo_that_cannot_be_used_is_a_fault_of_its_line(tmp_path: Path) -> None:
    """Looked for from where the branch file is, not from where the server was started."""
    file = tmp_path / "small.toml"
    file.write_text(f'{SMALL}[slip]\nlogo = "pictures/logo.png"\n', encoding="utf-8")
    found, _ = examined('logo = "pictures/logo.png"\n', tmp_path)
    missing = tmp_path / "pictures" / "logo.png"
    assert found == [f":{LINE}: slip.logo: {missing} cannot be read: No such file or directory"]
    missing.parent.mkdir()
    missing.write_text("<svg/>", encoding="utf-8")
    found, _ = examined('logo = "pictures/logo.png"\n', tmp_path)
    assert found == [f":{LINE}: slip.logo: is not a PNG picture"]
    Image.new("L", (80, 40), 0).save(missing)
    assert load_branch(file).slip.logo


def test_an_unknown_key_is_a_fault() -> None:
    """As in every table."""
    found, _ = examined('line = ["number"]\n')
    assert found == [f':{LINE}: slip.line: unknown key; did you mean "lines"?']
