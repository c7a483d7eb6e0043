"""Names on the wire."""

from __future__ import annotations

from queue_link.commands import Recall
from queue_link.tags import tag, tag_of


def test_a_class_is_named_in_small_letters_with_hyphens() -> None:
    assert [tag_of(name) for name in ("TakeTicket", "Recall")] == ["take-ticket", "recall"]


def test_commands_and_their_classes_have_the_same_tag() -> None:
    assert tag(Recall()) == tag(Recall) == "recall"
