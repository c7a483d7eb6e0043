"""What can go wrong with a printer and with the way to it."""

from __future__ import annotations

from enum import StrEnum


class Fault(StrEnum):
    """Faults last until they are mended; a reset strikes once."""

    PAPER_OUT = "paper-out"
    NEAR_END = "near-end"
    """Reported; printing goes on."""
    COVER_OPEN = "cover-open"
    CUTTER_ERROR = "cutter-error"
    STALL = "stall"
    """Connections are accepted, nothing is read."""
    HALF_OPEN = "half-open"
    """What is sent is lost, and nothing is answered."""
    MUTE = "mute"
    """Prints, and answers nothing."""
    RESET = "reset"
    """Every connection breaks; what has been received is still printed."""
    REFUSE = "refuse"
    """No new connections; those that are open live on."""
    POWER_OFF = "power-off"
    """Connections break, none are accepted, and everything in the memory is lost."""
