"""The tool that keeps the catalogues in step with the sources."""

from __future__ import annotations

import shutil
from pathlib import Path

from tools.translations import CATALOGUES, TRANSLATIONS, update


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
