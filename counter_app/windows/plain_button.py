"""A button without a key of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton


def plain_button(name: str, press: Callable[[], object]) -> QPushButton:
    """Known to tests and to whoever drives the program by ``name``. Enter elsewhere does not press it."""
    button = QPushButton()
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: press())
    return button
