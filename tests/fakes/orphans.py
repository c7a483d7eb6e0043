"""Finds Qt objects that nobody owns.

Python's garbage collector may take them away at any time, in any thread, and a ``QTimer`` or a layout that
dies outside its own thread brings the program down.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import cast

import shiboken6
from PySide6.QtCore import QObject


def orphans_of(make: Callable[[], object]) -> set[type[QObject]]:
    """The types of the objects without a parent that ``make`` leaves behind."""
    before = _alive()
    made = make()
    known = {id(thing) for thing in before}
    orphans = {type(thing) for thing in _alive() if id(thing) not in known and thing.parent() is None}
    del made
    return orphans


def _alive() -> list[QObject]:
    gc.collect()
    # By the type itself: a weak proxy would pretend to another one, and may be dead.
    things = [thing for thing in gc.get_objects() if issubclass(type(thing), QObject)]
    return [cast(QObject, thing) for thing in things if shiboken6.isValid(thing)]
