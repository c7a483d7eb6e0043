"""Texts: that each is there in the languages of the branch, and in no other."""

from __future__ import annotations

from collections.abc import Iterator

from queue_link.catalogue import Texts, TriageScreen
from queue_link.settings import did_you_mean
from queue_link.toml_document import Finding, Path
from queue_link.vocabulary import Language
from queue_server.branch_checks.draft import Draft
from queue_server.domain.configuration import APPOINTMENT, URGENT, WALK_IN

REQUIRED_LANGUAGES = frozenset({Language("fi"), Language("sv")})
"""An authority in Finland serves in both (Language Act 423/2003); a gap in any other is a doubt."""


def text_errors(draft: Draft) -> Iterator[Finding]:
    yield from _missing(draft, required=True)


def text_doubts(draft: Draft) -> Iterator[Finding]:
    yield from _missing(draft, required=False)
    yield from _unoffered(draft)


def _all_texts(draft: Draft) -> Iterator[tuple[Path, Texts]]:
    """Every text of the branch that is given."""
    if draft.name is not None:
        yield ("name",), draft.name
    for position, service in draft.services.items:
        yield (*draft.services.path, position, "name"), service.name
    for position, profile in draft.profiles.items:
        yield (*draft.profiles.path, position, "name"), profile.name
    for position, priority in draft.priorities.items:
        if priority.name or priority.id not in (URGENT, APPOINTMENT, WALK_IN):
            yield (*draft.priorities.path, position, "name"), priority.name
    for position, way in draft.other_ways.items:
        yield (*draft.other_ways.path, position, "text"), way.text
    for position, screen in draft.screens.items:
        yield from _screen_texts(screen, (*draft.screens.path, position))
    for name, texts in (draft.slip_texts or {}).items():
        yield ("slip", "texts", name), texts


def _screen_texts(screen: TriageScreen, path: Path) -> Iterator[tuple[Path, Texts]]:
    yield (*path, "title"), screen.title
    if screen.text:
        yield (*path, "text"), screen.text
    if screen.link:
        yield (*path, "link", "caption"), screen.link.caption
    for index, choice in enumerate(screen.choices):
        yield (*path, "choices", index, "text"), choice.text
        if choice.note:
            yield (*path, "choices", index, "note"), choice.note


def _missing(draft: Draft, *, required: bool) -> Iterator[Finding]:
    languages = [tag for tag in draft.languages or () if (tag in REQUIRED_LANGUAGES) == required]
    for path, texts in _all_texts(draft):
        missing = [f'"{language}"' for language in languages if not texts.get(language, "").strip()]
        if missing:
            hint = "" if required else "another language is shown instead"
            yield Finding(path, f"no text in {', '.join(missing)}", hint)


def _unoffered(draft: Draft) -> Iterator[Finding]:
    if not draft.languages:
        return
    for path, texts in _all_texts(draft):
        for language in texts:
            if language not in draft.languages:
                hint = did_you_mean(language, draft.languages)
                yield Finding(
                    (*path, language), f'"{language}" is not among the languages of the branch', hint
                )
