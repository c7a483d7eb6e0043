"""A mean that forgets."""

from __future__ import annotations

import msgspec


class Mean(msgspec.Struct, frozen=True):
    """A mean that forgets: the newest counts at least one part in ``at_most``."""

    value: float
    weight: float = 0

    def after(self, value: float, at_most: float = 400) -> Mean:
        weight = min(self.weight + 1, at_most)
        return Mean(self.value + (value - self.value) / weight, weight)
