"""Keeps the catalogues in assets/translations in step with the sources.

``python tools/translations.py``           takes texts from the sources into the .ts files and compiles them
``python tools/translations.py --check``   fails when that would change anything, when a text is missing in
                                           Finnish, Swedish or English, or a translation is wrong; texts
                                           missing in other languages are listed
``python tools/translations.py display``   only the catalogues named
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from queue_link.translation_file import FOR_STAFF, placeholder_fault, read_texts  # noqa: E402

TRANSLATIONS = ROOT / "assets" / "translations"
REQUIRED = ("fi", "sv", "en")
"""Staff read these; a text that is missing in one of them stops a release. In others English is shown
instead, and what only technicians read (``FOR_STAFF``) is left out: a menu half in English is worse."""
_CONTEXT = re.compile(r"<context>\s*<name>([^<]*)</name>.*?</context>\n", re.DOTALL)
KIOSK_LANGUAGES = ("fi", "sv", "et", "ru", "uk", "ar", "fa", "so", "tr", "vi", "zh")


@dataclass(frozen=True)
class Lack:
    """Something that is not as it should be."""

    what: str
    fails: bool = True


@dataclass(frozen=True)
class Catalogue:
    """The texts of one program."""

    name: str
    places: tuple[str, ...]
    """Folders, or single files."""
    languages: tuple[str, ...]
    for_qt: bool = True
    """Read by Qt, which wants it compiled; else by the server, which reads the .ts file itself."""

    def sources(self) -> list[Path]:
        return sorted(path for place in self.places for path in _sources_in(ROOT / place))

    def file(self, language: str, folder: Path) -> Path:
        return folder / f"{self.name}_{language}.ts"


def _sources_in(place: Path) -> Iterator[Path]:
    for path in (place,) if place.is_file() else place.rglob("*"):
        if path.suffix in (".py", ".qml"):
            yield path


CATALOGUES = (
    Catalogue("shared", ("queue_link", "assets/qml"), ("fi", "sv", "ar")),
    Catalogue("kiosk", ("kiosk_app",), KIOSK_LANGUAGES),
    Catalogue("display", ("display_app",), ("fi", "sv", "ar")),
    Catalogue("counter", ("counter_app",), ("fi", "sv")),
    Catalogue("phone", ("queue_server/phone_words.py",), KIOSK_LANGUAGES, for_qt=False),
)


def main() -> int:
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--check", action="store_true", help="change nothing, fail when something is amiss")
    parser.add_argument("catalogue", nargs="*", help="only these")
    options = parser.parse_args()
    chosen = [c for c in CATALOGUES if not options.catalogue or c.name in options.catalogue]
    lacks = list(check(chosen) if options.check else update(chosen))
    for lack in lacks:
        print(lack.what, file=sys.stderr)
    return 1 if any(lack.fails for lack in lacks) else 0


def update(catalogues: list[Catalogue], folder: Path = TRANSLATIONS) -> Iterator[Lack]:
    """Bring the files in ``folder`` up to date; yields what still lacks a translation."""
    folder.mkdir(parents=True, exist_ok=True)
    for catalogue in catalogues:
        for language in (*catalogue.languages, "en"):
            file = catalogue.file(language, folder)
            _extract(catalogue, language, file)
            if language not in REQUIRED:
                _leave_out_staffs_texts(file)
            if read_texts(file):
                yield from lacks_in(file, required=language in REQUIRED)
                if catalogue.for_qt:
                    _compile(file)
            else:
                file.unlink()
                file.with_suffix(".qm").unlink(missing_ok=True)


def check(catalogues: list[Catalogue]) -> Iterator[Lack]:
    """What is out of date, missing, or wrong in the committed files."""
    with tempfile.TemporaryDirectory() as temporary:
        fresh = Path(temporary)
        names = {catalogue.name for catalogue in catalogues}
        for committed in TRANSLATIONS.glob("*.ts"):
            if committed.name.partition("_")[0] in names:
                shutil.copy(committed, fresh)
        yield from update(catalogues, fresh)
        old, new = _contents(TRANSLATIONS, names), _contents(fresh, names)
        for name in sorted(old.keys() | new.keys()):
            if old.get(name) != new.get(name):
                yield Lack(f"{name} is out of date: run python tools/translations.py")


def _contents(folder: Path, catalogues: set[str]) -> dict[str, bytes]:
    return {
        path.name: path.read_bytes()
        for path in folder.glob("*.[tq][sm]")
        if path.name.partition("_")[0] in catalogues
    }


def _extract(catalogue: Catalogue, language: str, file: Path) -> None:
    """The sources are English; only their plural forms need a catalogue."""
    _run(
        "pyside6-lupdate",
        "-silent",
        "-no-obsolete",
        "-locations",
        "none",
        *(["-pluralonly"] if language == "en" else []),
        *(str(path) for path in catalogue.sources()),
        "-source-language",
        "en",
        "-target-language",
        language,
        "-ts",
        str(file),
    )


def _leave_out_staffs_texts(file: Path) -> None:
    def unless_for_staff(context: re.Match[str]) -> str:
        return "" if context[1] in FOR_STAFF else context[0]

    file.write_text(_CONTEXT.sub(unless_for_staff, file.read_text(encoding="utf-8")), encoding="utf-8")


def _compile(file: Path) -> None:
    """Put the new file in the place of the old one: a program may be reading that one just now."""
    fresh = file.with_suffix(".qm.new")
    try:
        _run("pyside6-lrelease", "-silent", str(file), "-qm", str(fresh))
        fresh.replace(file.with_suffix(".qm"))
    finally:
        fresh.unlink(missing_ok=True)


def _run(program: str, *arguments: str) -> None:
    done = subprocess.run(
        [str(Path(sys.executable).parent / program), *arguments], cwd=ROOT, capture_output=True, text=True
    )
    if done.returncode != 0:
        sys.exit(f"{program} failed:\n{done.stdout}{done.stderr}")


def lacks_in(file: Path, *, required: bool) -> Iterator[Lack]:
    """The texts of a catalogue that are missing; that fails where they are ``required``.

    A translation with other placeholders always fails: a program would stumble over it.
    """
    for text in read_texts(file):
        where = f"{file.name}: {text.context}: {text.source!r}"
        if not text.translated:
            yield Lack(f"{where} is not translated", fails=required)
            continue
        for form in text.forms:
            fault = placeholder_fault(text, form)
            if fault:
                yield Lack(f"{where}: {form!r} {fault}")


if __name__ == "__main__":
    sys.exit(main())
