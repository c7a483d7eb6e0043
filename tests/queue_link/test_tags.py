"""Names on the wire."""

from __future__ import annotations

from queue_link.tags import tag_of


def test_a_class_is_named_in_small_letters_with_hyphens() -> None:
    assert [tag_of(name) for name in ("TakeTicket", "Recall")] == ["take-ticket", "recall"]
