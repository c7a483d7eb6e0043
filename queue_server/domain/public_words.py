"""What staff write for everybody to read."""

from __future__ import annotations

from queue_link.catalogue import Texts
from queue_link.results import Refusal
from queue_link.vocabulary import Reason
from queue_server.domain.state import BranchState


def public_words(state: BranchState, text: Texts) -> Texts | Refusal:
    """The same without space around it, in languages of the branch; or why it cannot be shown."""
    stripped = {language: words.strip() for language, words in text.items()}
    for language, words in stripped.items():
        if language not in state.config.languages:
            return Refusal(Reason.UNKNOWN_LANGUAGE, detail=f"text.{language}")
        if not words:
            return Refusal(Reason.BAD_MESSAGE, detail=f"text.{language}: write something or leave it out")
    return stripped
