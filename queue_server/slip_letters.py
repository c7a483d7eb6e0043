"""Letters of a branch file's texts that slips cannot be printed with.

Beside the other checks because it loads the fonts, which a server has no use for.
"""

from __future__ import annotations

from collections.abc import Iterator

from queue_link.catalogue import Texts
from queue_link.slip_design import DEFAULT_LINES, TEXT, SlipLine
from queue_link.slip_fonts import SlipFonts
from queue_link.toml_document import Finding, Path
from queue_link.vocabulary import Language
from queue_server.branch_checks.draft import Draft

_HINT = "empty boxes would be printed"


def missing_letters(draft: Draft) -> Iterator[Finding]:
    """Each text that is printed, or says otherwise what the kiosk prints, with letters that no font has."""
    fonts = SlipFonts.load()
    for path, text in _printed(draft):
        if lack := fonts.lack(text):
            yield Finding(path, lack, _HINT)


def _printed(draft: Draft) -> Iterator[tuple[Path, str]]:
    lines = DEFAULT_LINES if draft.slip_lines is None else draft.slip_lines
    if draft.name is not None and SlipLine.OFFICE in lines:
        yield from _each(("name",), draft.name)
    if SlipLine.SERVICE in lines:
        for position, service in draft.services.items:
            yield from _each((*draft.services.path, position, "name"), service.name)
    for name, texts in (draft.slip_texts or {}).items():
        if TEXT + name in lines:
            yield from _each(("slip", "texts", name), texts)
    for language, wording in draft.wording.items():
        for source, text in wording.items():
            yield ("wording", language, source), text


def _each(path: Path, texts: Texts) -> Iterator[tuple[Path, str]]:
    language: Language
    for language, text in texts.items():
        yield (*path, language), text
