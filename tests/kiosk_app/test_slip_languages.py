"""The slip of the branch that ships, in each of its languages."""

from __future__ import annotations

import unicodedata

import msgspec
import pytest
import zxingcpp
from PySide6.QtCore import QCoreApplication

from kiosk_app.interpreter import interpreter
from kiosk_app.slip import SlipContent, slip_content
from kiosk_app.slip_picture import draw_slip
from queue_link.assets import asset
from queue_link.messages import KioskSetup
from queue_link.qt.translations import Translations
from queue_link.results import Band
from queue_link.slip_fonts import SlipFonts
from queue_link.vocabulary import Language, Role, ServiceId
from queue_server.branch_file import load_branch
from queue_server.views import setup_for
from tests.kiosk_app.malmi_setup import TWELVE, ticket

LONGEST = 1700
"""Dots: 21 cm at 203 dpi, a copy with the longest words."""


@pytest.fixture(scope="module")
def fonts() -> SlipFonts:
    return SlipFonts.load()


def malmi_slip(language: str) -> SlipContent:
    setup = setup_for(Role.KIOSK, load_branch(asset("branches", "malmi.toml")))
    assert isinstance(setup, KioskSetup)
    issued = ticket(language=language, admitted=False, wait=Band(105 * 60, 130 * 60, 170 * 60))
    issued = msgspec.structs.replace(issued, service=ServiceId("refugee-travel-document"))
    content = slip_content(issued, setup, interpreter(Translations("kiosk")))
    return msgspec.structs.replace(content, copy=True)


@pytest.mark.parametrize("language", TWELVE.languages)
def test_a_slip_in_every_language(qapp: QCoreApplication, fonts: SlipFonts, language: Language) -> None:
    """Not longer than it need be, within the paper, and its code can be read."""
    slip = draw_slip(malmi_slip(language), fonts)
    assert slip.height < LONGEST
    # The banner of a copy reaches from edge to edge.
    below = slip.convert("L").crop((0, 100, slip.width, slip.height))
    edges = [below.crop(box).getextrema() for box in ((0, 0, 8, below.height), (568, 0, 576, below.height))]
    assert edges == [(255, 255), (255, 255)]
    assert [code.text for code in zxingcpp.read_barcodes(below)] == [malmi_slip(language).url]


@pytest.mark.parametrize("language", TWELVE.languages)
def test_a_slip_has_latin_figures_and_words_of_its_language(
    qapp: QCoreApplication, language: Language
) -> None:
    """Staff read its numbers and times too; no line is left in English."""
    content = malmi_slip(language)
    labels = content.first.labels
    lines = [
        *msgspec.structs.astuple(labels),
        labels.taken_at(content.taken_at),
        labels.numbers_before(7, content.taken_at),
        labels.wait_ahead(content.first.wait, content.taken_at),
    ]
    assert {sign for sign in "".join(lines) if unicodedata.category(sign) == "Nd"} <= set("0123456789")
    english = malmi_slip("en")
    if language != "en":
        assert content.first.office != english.first.office
        assert content.first.service != english.first.service
        assert not {labels.your_number, labels.come_in, labels.keep, labels.copy} & {
            *msgspec.structs.astuple(english.first.labels)
        }
