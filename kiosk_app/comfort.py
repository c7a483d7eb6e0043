"""How a customer wants to see, reach and hear the kiosk, and what they ask of people."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum

from queue_link.vocabulary import Need


class Mode(StrEnum):
    """What can be switched on and off from any screen."""

    HIGH_CONTRAST = "high-contrast"
    LARGE_TEXT = "large-text"
    LOW_REACH = "low-reach"
    """All that is touched lies in the lower band."""
    SPEECH = "speech"


@dataclass(frozen=True)
class Comfort:
    """The modes that are on."""

    high_contrast: bool = False
    large_text: bool = False
    low_reach: bool = False
    speech: bool = False

    def has(self, mode: Mode) -> bool:
        return bool(getattr(self, _FIELDS[mode]))

    def toggled(self, mode: Mode) -> Comfort:
        return self.having(mode, on=not self.has(mode))

    def having(self, mode: Mode, *, on: bool) -> Comfort:
        return replace(self, **{_FIELDS[mode]: on})


NEUTRAL = Comfort()
"""As the next customer finds the kiosk."""
_FIELDS = {mode: mode.value.replace("-", "_") for mode in Mode}


NEEDS = tuple(Need)
"""What can be asked for, in the order in which it is."""


def in_order(needs: Collection[Need]) -> tuple[Need, ...]:
    """As they are sent."""
    return tuple(need for need in NEEDS if need in needs)


class Help(StrEnum):
    """What became of a call for help."""

    NONE = "none"
    ASKED = "asked"
    """On its way to the staff."""
    TOLD = "told"
    """The staff see it."""
    COMING = "coming"
    """Somebody has said that they come."""
    FAILED = "failed"
    """It did not reach anybody."""
