"""The desk's colours by day and by night, and which of them are in use."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from queue_link.qt.theme import LIGHT, Palette

_IN_USE = "vuoro-desk-colours"


@dataclass(frozen=True)
class DeskColours(Palette):
    """Those of all programs, and the desk's own; ``on…`` is for text on the colour it names."""

    header: str
    on_header: str
    edge: str
    """Of what can be pressed or typed into: at least 3:1 to what is around it."""
    waits: str
    """For somebody who is expected: a called number, a break."""


DAY = DeskColours(**asdict(LIGHT), header="#00505a", on_header="#ffffff", edge="#7d8a8d", waits="#7a5200")
NIGHT = DeskColours(
    ground="#11191b",
    surface="#1a2528",
    raised="#283639",
    ink="#e9efef",
    ink_soft="#aebdbf",
    line="#5b6e72",
    accent="#7fd0d3",
    on_accent="#04262a",
    accent_soft="#1f4147",
    accent_pressed="#2b565d",
    good="#8fdcae",
    on_good="#07230f",
    warn="#f0c765",
    on_warn="#2a1c00",
    bad="#ff9d94",
    on_bad="#3a0603",
    header="#0b3a41",
    on_header="#ffffff",
    edge="#7d9195",
    waits="#f0c765",
)


def suited(scheme: Qt.ColorScheme) -> DeskColours:
    """For what the system asks for; day where it does not say."""
    return NIGHT if scheme is Qt.ColorScheme.Dark else DAY


def in_use() -> DeskColours:
    """What is drawn with now."""
    application = QGuiApplication.instance()
    chosen = application.property(_IN_USE) if application else None
    return chosen if isinstance(chosen, DeskColours) else DAY


def put_in_use(application: QApplication, colours: DeskColours) -> None:
    """From now on ``in_use`` gives these."""
    application.setProperty(_IN_USE, colours)
