"""The volume of speech, in steps that can be heard."""

from __future__ import annotations

from dataclasses import dataclass, replace

STEPS_DB = (-24.0, -18.0, -12.0, -6.0, 0.0)
"""Below full volume. EN 301 549, 5.1.3.11 and 5.1.3.13: 18 dB or more, and a step 12 dB above the lowest."""
FIRST_STEP = 2


@dataclass(frozen=True)
class Volume:
    """One of the steps."""

    step: int = FIRST_STEP

    @property
    def decibels(self) -> float:
        return STEPS_DB[self.step]

    @property
    def loudest(self) -> bool:
        return self.step == len(STEPS_DB) - 1

    @property
    def softest(self) -> bool:
        return self.step == 0

    def louder(self) -> Volume:
        """A step up; the loudest stays as it is."""
        return self if self.loudest else replace(self, step=self.step + 1)

    def around(self) -> Volume:
        """A step up; after the loudest the softest, for whoever has one key for it."""
        return Volume(0) if self.loudest else self.louder()

    def quieter(self) -> Volume:
        """A step down; the softest stays as it is."""
        return self if self.softest else replace(self, step=self.step - 1)


FIRST_VOLUME = Volume()
FULL_VOLUME = Volume(len(STEPS_DB) - 1)
