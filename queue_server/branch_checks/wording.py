"""The branch's own words for texts of the kiosk: that there is such a text, and that its values fit in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from queue_link.settings import did_you_mean
from queue_link.toml_document import Finding
from queue_link.translation_file import Text, placeholder_fault
from queue_server.branch_checks.draft import Draft


def wording_errors(draft: Draft, customer_texts: Sequence[Text]) -> Iterator[Finding]:
    known = {text.source: text for text in customer_texts}
    for language, texts in draft.wording.items():
        for source, own in texts.items():
            path = ("wording", language, source)
            if source not in known:
                yield Finding(path, "the kiosk has no such text", did_you_mean(source, known))
            elif not own.strip():
                yield Finding(path, "is empty", "leave it out to keep the usual text")
            elif fault := placeholder_fault(known[source], own):
                yield Finding(path, fault)


def wording_doubts(draft: Draft) -> Iterator[Finding]:
    languages = draft.languages or ()
    for language in draft.wording if languages else ():
        if language not in languages:
            what = f'"{language}" is not among the languages of the branch'
            yield Finding(("wording", language), what, did_you_mean(language, languages))
