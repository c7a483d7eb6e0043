"""Tokens of tickets."""

from __future__ import annotations

import math
import statistics
from collections import Counter

import pytest

from queue_server.ticket_token import LENGTH, LETTERS, as_token, new_ticket_token


def test_a_token_holds_so_much_chance_that_nobody_guesses_it() -> None:
    """More than 96 bits, each letter as likely as any other, at every place."""
    assert len(set(LETTERS)) == len(LETTERS)
    assert LENGTH * math.log2(len(LETTERS)) > 96
    tokens = [new_ticket_token() for _ in range(4000)]
    assert len(set(tokens)) == len(tokens)
    for place in range(LENGTH):
        counts = Counter(token[place] for token in tokens)
        assert counts.keys() == set(LETTERS)
        # About 129 of each; the bound is more than six standard deviations away.
        assert statistics.pstdev(counts.values()) < 25
        assert max(counts.values()) < 210


def test_a_token_is_known_however_it_is_typed() -> None:
    token = new_ticket_token()
    assert as_token(token) == as_token(token.lower()) == token


@pytest.mark.parametrize(
    "wrong", ["", "A" * 19, "A" * 21, "A" * 19 + "0", "A" * 19 + "/", "ß" * 10, "../" * 7]
)
def test_what_no_ticket_has_is_no_token(wrong: str) -> None:
    assert as_token(wrong) is None
