"""Texts in the language asked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from queue_link.assets import asset
from queue_link.qt.translations import ENGLISH, Translations
from queue_link.translation_file import FOR_STAFF
from queue_link.vocabulary import Language
from tests.fakes.orphans import orphans_of

FINNISH, SWEDISH, ARABIC = Language("fi"), Language("sv"), Language("ar")


@pytest.fixture
def translations(qapp: QGuiApplication) -> Iterator[Translations]:
    locale = QLocale()
    translations = Translations("display")
    yield translations
    translations.use(qapp, ENGLISH)
    QLocale.setDefault(locale)


def test_text_in_any_language(translations: Translations) -> None:
    """Without switching the application's."""
    assert translations.text(FINNISH, "Display", "Counter") == "Tiski"
    assert translations.text(SWEDISH, "Display", "Counter") == "Disk"
    assert translations.text(ENGLISH, "Display", "Counter") == "Counter"


def test_unknown_text_stays_english(translations: Translations) -> None:
    """A text or a language that is missing shows the source, with its number filled in."""
    assert translations.text(FINNISH, "Display", "%n things", 3) == "3 things"
    assert translations.text(Language("xx"), "Display", "Counter") == "Counter"


def test_using_a_language_translates_the_application(
    translations: Translations, qapp: QGuiApplication
) -> None:
    """Texts, direction and locale."""
    translations.use(qapp, SWEDISH)
    assert QCoreApplication.translate("Display", "Closed") == "Stängt"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QLocale().language() is QLocale.Language.Swedish


def test_arabic_runs_from_right_to_left(translations: Translations, qapp: QGuiApplication) -> None:
    """And back again with the next language."""
    translations.use(qapp, ARABIC)
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    translations.use(qapp, FINNISH)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_switching_makes_nothing_new(translations: Translations, qapp: QGuiApplication) -> None:
    """A day of switching leaves as many translators as there are catalogues."""
    for _ in range(50):
        for language in (FINNISH, SWEDISH, ARABIC, ENGLISH):
            translations.use(qapp, language)
    assert len(translations.findChildren(QTranslator)) == 3


def test_leaving_a_language_takes_its_texts_away(translations: Translations, qapp: QGuiApplication) -> None:
    """English is the source and needs no catalogue."""
    translations.use(qapp, FINNISH)
    translations.use(qapp, ENGLISH)
    assert QCoreApplication.translate("Display", "Closed") == "Closed"


def test_a_catalogue_that_is_written_anew_disturbs_no_running_program(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    """An update of the program rewrites the file in place: what was loaded stays as it was."""
    file = tmp_path / "display_fi.qm"
    file.write_bytes((asset("translations") / file.name).read_bytes())
    translations = Translations("display", folder=tmp_path)
    assert translations.text(FINNISH, "Display", "Counter") == "Tiski"
    with file.open("r+b") as written:
        written.write(bytes(file.stat().st_size))
    assert translations.text(FINNISH, "Display", "Closed") == "Suljettu"


def test_a_damaged_catalogue_leaves_the_texts_english(qapp: QGuiApplication, tmp_path: Path) -> None:
    """It is no reason not to start."""
    (tmp_path / "display_fi.qm").write_bytes(b"no catalogue")
    translations = Translations("display", folder=tmp_path)
    assert translations.text(FINNISH, "Display", "Closed") == "Closed"


def test_a_text_that_a_language_lacks_is_english_in_the_right_form(qapp: QGuiApplication) -> None:
    """One person, two people: the source alone would know one form."""
    kiosk = Translations("kiosk")
    assert kiosk.text(Language("xx"), "PartySheet", "%n people", 1) == "1 person"
    kiosk.use(qapp, Language("xx"))
    assert QCoreApplication.translate("PartySheet", "%n people", None, 1) == "1 person"
    kiosk.use(qapp, FINNISH)
    assert QCoreApplication.translate("PartySheet", "%n people", None, 1) == "1 henkilö"
    kiosk.use(qapp, ENGLISH)


def test_a_branch_has_its_own_words(translations: Translations, qapp: QGuiApplication) -> None:
    """They win in the language they are for, wherever the text stands; the others stay."""
    translations.reword({FINNISH: {"Closed": "Kiinni", "Counter": "Luukku"}})
    translations.use(qapp, FINNISH)
    assert QCoreApplication.translate("Display", "Closed") == "Kiinni"
    assert QCoreApplication.translate("Elsewhere", "Closed") == "Kiinni"
    assert translations.text(FINNISH, "Display", "Counter") == "Luukku"
    assert translations.text(SWEDISH, "Display", "Counter") == "Disk"
    assert translations.text(FINNISH, "Display", "Called again") == "Kutsutaan uudelleen"


@pytest.mark.parametrize("context", sorted(FOR_STAFF))
def test_a_branch_does_not_word_what_technicians_read(
    translations: Translations, qapp: QGuiApplication, context: str
) -> None:
    """Its own words are for customers: half a menu in another language helps nobody."""
    translations.reword({Language("de"): {"Back": "Zurück"}})
    translations.use(qapp, Language("de"))
    assert QCoreApplication.translate("Kiosk", "Back") == "Zurück"
    assert QCoreApplication.translate(context, "Back") == "Back"


def test_own_words_are_taken_back(translations: Translations, qapp: QGuiApplication) -> None:
    """Another branch file, other words; nothing new is made for them."""
    translations.reword({FINNISH: {"Closed": "Kiinni"}})
    translations.use(qapp, FINNISH)
    translations.reword({FINNISH: {"Counter": "Luukku"}})
    translations.use(qapp, FINNISH)
    assert QCoreApplication.translate("Display", "Closed") == "Suljettu"
    assert QCoreApplication.translate("Display", "Counter") == "Luukku"
    translations.reword({})
    translations.use(qapp, FINNISH)
    assert QCoreApplication.translate("Display", "Counter") == "Tiski"
    assert len(translations.findChildren(QTranslator)) == 2


def test_an_own_plural_is_one_text_for_all_numbers(translations: Translations, qapp: QGuiApplication) -> None:
    """With the number filled in."""
    translations.reword({FINNISH: {"%n people": "Henkilöitä: %n"}})
    translations.use(qapp, FINNISH)
    assert QCoreApplication.translate("PartySheet", "%n people", None, 2) == "Henkilöitä: 2"
    assert translations.text(FINNISH, "PartySheet", "%n people", 3) == "Henkilöitä: 3"


def test_every_catalogue_has_a_parent(qapp: QGuiApplication) -> None:
    """One that cannot be read too."""

    def work() -> Translations:
        translations = Translations("display", "nothing")
        translations.text(FINNISH, "Display", "Closed")
        return translations

    assert orphans_of(work) == {Translations}
