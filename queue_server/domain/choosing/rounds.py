"""Rounds: each class or queue in its place, as often as its weight says, then from the top again.

This is weighted round robin (Katevenis, Sidiropoulos and Courcoubetis 1991, IEEE J. Sel. Areas Commun. 9(8)).
A round only goes down. A place with nobody in it is skipped, and who comes to a place that the round has left
waits for the next one. So between two visits to a place each other place is visited at most once, and a place
with somebody in it is chosen from within the sum of all weights. (If a round could go back up, a low place
could wait for the rest of one round and most of the next.)
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple


class Step(NamedTuple):
    """Where a round goes next."""

    place: int
    used: int
    """Choices from that place in its round, with this one."""
    new_round: bool


def next_step(occupied: Collection[int], at: int, used: int, weights: Mapping[int, int]) -> Step:
    """The place to choose from, when the round has come to ``at`` and chosen from it ``used`` times.

    ``occupied`` are the places with somebody in them, at least one; before the first choice ``at`` is -1.
    A place without a weight, or with one below 1, has the weight 1.
    """
    if at in occupied and used < weights.get(at, 1):
        return Step(at, used + 1, False)
    below = [place for place in occupied if place > at]
    return Step(min(below or occupied), 1, not below)
