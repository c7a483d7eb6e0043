"""The voice: that it speaks languages of the branch, Finnish and Swedish among them."""

from __future__ import annotations

from collections.abc import Iterator

from queue_link.settings import did_you_mean
from queue_link.toml_document import Finding
from queue_server.branch_checks.draft import Draft
from queue_server.branch_checks.texts import REQUIRED_LANGUAGES

_PATH = ("announcements", "languages")


def announcement_errors(draft: Draft) -> Iterator[Finding]:
    if draft.languages is None or draft.announced is None:
        return
    for position, language in enumerate(draft.announced):
        if language not in draft.languages:
            hint = did_you_mean(language, draft.languages)
            said = f'"{language}" is not among the languages of the branch'
            yield Finding((*_PATH, position), said, hint)
        elif language in draft.announced[:position]:
            yield Finding((*_PATH, position), f'"{language}" is there already')


def announcement_doubts(draft: Draft) -> Iterator[Finding]:
    if not draft.languages or not draft.announced:
        return
    for language in draft.languages:
        if language in REQUIRED_LANGUAGES and language not in draft.announced:
            hint = "an authority serves in Finnish and Swedish alike"
            yield Finding(_PATH, f'calls are not spoken in "{language}", which the branch offers', hint)
