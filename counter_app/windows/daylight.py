"""Day or night, as the system asks for it, also while the program runs."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from counter_app.windows.colours import suited
from counter_app.windows.look import dress


class Daylight(QObject):
    """Belongs to the application, and dresses it anew whenever the system changes its mind."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self.follow)
        self.follow(hints.colorScheme())

    def follow(self, scheme: Qt.ColorScheme) -> None:
        dress(self._application, suited(scheme))
