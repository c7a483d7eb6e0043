"""A slip into a file: the kiosk's own words and dots, without Qt."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QCoreApplication

from kiosk_app import slip_preview
from kiosk_app.catalogue_words import from_catalogues
from kiosk_app.interpreter import interpreter
from kiosk_app.slip import slip_content
from kiosk_app.slip_picture import draw_slip
from queue_link.qt.translations import Translations
from queue_link.slip_design import DEFAULT_LINES, LOGO_LEFT_OUT, SlipDesign
from queue_link.slip_fonts import SlipFonts
from queue_link.slip_preview import SlipPreview
from queue_link.vocabulary import Language
from tests.kiosk_app.malmi_setup import BACK_AT, BAND, NOW, SETUP, TWELVE, ticket

WORDING = {Language("fi"): {"COPY": "TOISTO"}}


def run(wanted: SlipPreview, monkeypatch: pytest.MonkeyPatch) -> int:
    """What the program answers to this on its standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(msgspec.json.encode(wanted))))
    return slip_preview.main()


def wanted(output: Path, language: str = "ar", width_dots: int = 576, text: str = "") -> SlipPreview:
    lines = (*DEFAULT_LINES, "text:extra") if text else DEFAULT_LINES
    setup = msgspec.structs.replace(SETUP, slip=SlipDesign(lines, {"extra": {Language("en"): text}}))
    return SlipPreview(setup, ticket(language=language, wait=BAND), str(output), width_dots)


@pytest.mark.parametrize("language", TWELVE.languages)
def test_the_catalogues_say_what_qt_says(qapp: QCoreApplication, language: Language) -> None:
    """Every word of a slip with all that it can have, in every language and in the branch's own wording."""
    said = Translations("kiosk")
    said.reword(WORDING)
    for facts in ({"wait": BAND}, {"booked_at": NOW, "late": True}, {"come_back_at": BACK_AT}):
        issued = ticket(language=language, **facts)
        by_qt = slip_content(issued, TWELVE, interpreter(said))
        assert slip_content(issued, TWELVE, from_catalogues(WORDING)) == by_qt
        assert "TOISTO" in {by_qt.first.labels.copy, by_qt.second.labels.copy}


def test_a_language_without_a_catalogue_is_english() -> None:
    """As on the kiosk."""
    assert from_catalogues({})(Language("nn"))("Slip", "COPY") == "COPY"


@pytest.mark.parametrize("width", [384, 576, 640])
def test_the_file_is_what_the_kiosk_would_print(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    """Dot for dot."""
    asked = wanted(tmp_path / "slip.png", width_dots=width)
    assert run(asked, monkeypatch) == 0
    content = slip_content(asked.ticket, asked.setup, from_catalogues({}))
    with Image.open(asked.output) as written:
        assert written.mode == "1"
        assert written.tobytes() == draw_slip(content, SlipFonts.load(), width).tobytes()


@pytest.mark.parametrize("width", [384, 640])
def test_text_is_what_comes_out_of_a_printer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    """As wide as its paper, with a code that can be read; a copy is longer by its mark."""
    asked = msgspec.structs.replace(wanted(tmp_path / "slip.png", "fi", width), as_text=True)
    assert run(asked, monkeypatch) == 0
    assert run(msgspec.structs.replace(asked, output=f"{tmp_path}/copy.png", copy=True), monkeypatch) == 0
    with Image.open(asked.output) as written, Image.open(tmp_path / "copy.png") as copy:
        assert [code.text for code in zxingcpp.read_barcodes(written.convert("L"))] == [
            "https://vuoro.example/t/7f3k9q2m5x"
        ]
        assert (written.width, copy.width) == (width, width)
        assert copy.height > written.height


def test_letters_that_no_font_has_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each once, with the text that they are in; on paper they would be boxes."""
    asked = wanted(tmp_path / "slip.png", text="Open\u00a0late: გახსნილია")
    assert run(asked, monkeypatch) == 2
    told = capsys.readouterr().err
    assert told.startswith("the fonts have no letters for გ (U+10D2), ა (U+10D0), ხ (U+10EE)")
    assert told.endswith('in "Open\u00a0late: გახსნილია"\n')
    assert not Path(asked.output).exists()


@pytest.mark.parametrize(
    ("size", "as_text", "told"),
    [((544, 240), True, True), ((80, 80), True, False), ((544, 240), False, False)],
)
def test_a_logo_that_text_leaves_out_is_told(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    size: tuple[int, int],
    as_text: bool,
    told: bool,
) -> None:
    """Of a picture nothing is left out."""
    logo = io.BytesIO()
    Image.new("1", size, 0).save(logo, "PNG")
    setup = msgspec.structs.replace(SETUP, slip=SlipDesign(logo=logo.getvalue()))
    asked = msgspec.structs.replace(wanted(tmp_path / "slip.png", "fi"), setup=setup, as_text=as_text)
    assert run(asked, monkeypatch) == 0
    assert capsys.readouterr().err == (f"{LOGO_LEFT_OUT}\n" if told else "")


def test_a_file_that_cannot_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With its name and the reason."""
    assert run(wanted(tmp_path / "none" / "slip.png"), monkeypatch) == 2
    told = f"{tmp_path / 'none' / 'slip.png'} cannot be written: No such file or directory\n"
    assert capsys.readouterr().err == told


def test_no_qt_is_loaded() -> None:
    """A server without a screen often lacks the libraries that Qt needs."""
    program = "import sys, kiosk_app.slip_preview; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
