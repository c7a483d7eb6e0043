"""When the server looks for garbage.

Python stops everything to look through all that lives whenever that has grown by a quarter: half a second
with 5,000 phones. What has lived for a minute lives for long and mostly goes by itself, so it is set aside;
a few times a day, all of it is looked through.
"""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

EVERY_S = 60.0
ALL_OF_IT_EVERY = 240
"""Rounds: every four hours."""
_NEVER = 1_000_000_000
_MIDDLE, _OLD = 1, 2
"""Python's generations."""


async def look_for_garbage() -> None:
    """For as long as the server runs."""
    with on_our_own():
        for number in count(1):
            await asyncio.sleep(EVERY_S)
            look(all_of_it=number % ALL_OF_IT_EVERY == 0)


def look(*, all_of_it: bool) -> None:
    """Through what is young, or through all that lives; what is left is set aside."""
    if all_of_it:
        gc.unfreeze()
    gc.collect(_OLD if all_of_it else _MIDDLE)
    gc.freeze()


@contextmanager
def on_our_own() -> Iterator[None]:
    """Meanwhile Python looks by itself through what is quite young only, which takes no time."""
    young, middle, old = gc.get_threshold()
    gc.set_threshold(young, middle, _NEVER)
    try:
        yield
    finally:
        gc.set_threshold(young, middle, old)
        gc.unfreeze()
