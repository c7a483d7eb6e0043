"""When the server looks for garbage."""

from __future__ import annotations

import gc
import weakref

from queue_server.garbage import look, on_our_own


class Ring:
    """Garbage that only a search finds."""

    def __init__(self) -> None:
        self.itself = self


def test_garbage_is_found_sooner_or_later() -> None:
    """What is young in the next round, and what was set aside when it was still in use in a round of all."""
    with on_our_own():
        old, young = Ring(), Ring()
        old_gone, young_gone = weakref.ref(old), weakref.ref(young)
        del young
        look(all_of_it=False)
        assert young_gone() is None
        del old
        look(all_of_it=False)
        assert old_gone() is not None
        look(all_of_it=True)
        assert old_gone() is None


def test_afterwards_python_looks_by_itself_again() -> None:
    """In the whole of what lives."""
    usual = gc.get_threshold()
    with on_our_own():
        look(all_of_it=False)
        assert gc.get_threshold()[2] > usual[2]
    assert (gc.get_threshold(), gc.get_freeze_count()) == (usual, 0)
