"""What Vuoro relies on PySide6 for and what was broken in a release of it."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, Signal


class Sender(QObject):
    sent = Signal()


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True is immortal from Python 3.12 on")
def test_emitting_keeps_references() -> None:
    """PySide6 6.12.0 lost a reference to True at each emit on Python 3.11, until the process aborted."""
    sender = Sender()
    before = sys.getrefcount(True)
    for _ in range(1000):
        sender.sent.emit()
    assert abs(sys.getrefcount(True) - before) < 100
