"""Clients that each ask again as soon as they are answered."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from queue_server.bench.closed_loop import undisturbed


@pytest.fixture(autouse=True)
def _collector() -> Iterator[None]:
    """As it was: the tests themselves look for garbage in between only."""
    was_on = gc.isenabled()
    yield
    (gc.enable if was_on else gc.disable)()


@pytest.mark.parametrize("was_on", [True, False])
def test_the_garbage_collector_is_off_for_as_long_as_something_is_measured(was_on: bool) -> None:
    (gc.enable if was_on else gc.disable)()
    with undisturbed():
        assert not gc.isenabled()
    assert gc.isenabled() is was_on
