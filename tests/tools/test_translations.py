"""The tool that keeps the catalogues in step with the sources."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path

import pytest

from queue_link.translation_file import FOR_STAFF, read_texts
from tools.translations import CATALOGUES, KIOSK_LANGUAGES, REQUIRED, TRANSLATIONS, Lack, lacks_in, update


def test_a_compiled_catalogue_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    """Who has the old one open reads it to the end; nothing else is left in the folder."""
    display = next(catalogue for catalogue in CATALOGUES if catalogue.name == "display")
    for file in TRANSLATIONS.glob("display_*"):
        shutil.copy(file, tmp_path)
    files = {file.name for file in tmp_path.iterdir()}
    compiled = tmp_path / "display_fi.qm"
    before = compiled.read_bytes()
    with compiled.open("r+b") as old:
        assert list(update([display], tmp_path)) == []
        old.write(bytes(len(before)))
    assert compiled.read_bytes() == before
    assert {file.name for file in tmp_path.iterdir()} == files


UNTRANSLATED = """\
<TS version="2.1"><context><name>Kiosk</name>
<message><source>Back</source><translation type="unfinished"></translation></message>
<message><source>at {time}</source><translation>kello</translation></message>
</context></TS>
"""


def test_a_missing_text_fails_in_the_first_languages_and_is_listed_in_others(tmp_path: Path) -> None:
    """Others fall back to English; what cannot be filled in fails in every language."""
    file = tmp_path / "kiosk_so.ts"
    file.write_text(UNTRANSLATED, encoding="utf-8")
    wrong = Lack("kiosk_so.ts: Kiosk: 'at {time}': 'kello' has the placeholders none instead of {time}")
    for required in (True, False):
        missing = Lack("kiosk_so.ts: Kiosk: 'Back' is not translated", fails=required)
        assert list(lacks_in(file, required=required)) == [missing, wrong]


def contexts_of(file: Path) -> set[str]:
    return {text.context for text in read_texts(file)}


@pytest.mark.parametrize("language", KIOSK_LANGUAGES)
def test_technicians_texts_are_there_only_in_the_languages_of_staff(language: str) -> None:
    """And nowhere in part: a menu is in one language. What is declared to be theirs exists."""
    theirs = contexts_of(TRANSLATIONS / f"kiosk_{language}.ts") & FOR_STAFF
    assert theirs == (FOR_STAFF if language in REQUIRED else set())


def test_a_technicians_text_is_taken_out_of_other_catalogues_and_missed_in_finnish(tmp_path: Path) -> None:
    """Customers' texts are missed in every language."""
    kiosk = next(catalogue for catalogue in CATALOGUES if catalogue.name == "kiosk")
    lacks = list(update([dataclasses.replace(kiosk, languages=("fi", "so"))], tmp_path))
    told = {(*lack.what.split(": ")[:2], lack.fails) for lack in lacks}
    assert {("kiosk_fi.ts", context, True) for context in FOR_STAFF} <= told
    in_somali = {context for file, context, _ in told if file == "kiosk_so.ts"}
    assert in_somali & {*FOR_STAFF, "Kiosk"} == {"Kiosk"}
    assert not contexts_of(tmp_path / "kiosk_so.ts") & FOR_STAFF
