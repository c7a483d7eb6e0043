"""How good forecasts were, and how good the strongest cheap rule would have been in their place."""

from __future__ import annotations

import msgspec

from queue_link.results import Band


class Mean(msgspec.Struct, frozen=True):
    """A mean that forgets: the newest counts at least one part in ``at_most``."""

    value: float
    weight: float = 0

    def after(self, value: float, at_most: float = 400) -> Mean:
        weight = min(self.weight + 1, at_most)
        return Mean(self.value + (value - self.value) / weight, weight)


class Accuracy(msgspec.Struct, frozen=True, omit_defaults=True):
    """Forecasts at issue against the waits that came of them."""

    count: int = 0
    covered: int = 0
    """Waits that ended within their band."""
    wait_s: float = 0
    """Sum of the waits."""
    error_s: float = 0
    """Sum of their distances from the likely wait."""
    compared: int = 0
    """Those of them that the cheap rule knew a figure for; the sums below are over these."""
    compared_error_s: float = 0
    baseline_error_s: float = 0
    """By the rule "the mean wait of those who met this queue length"."""

    def after(self, told: Band, wait_s: float, baseline_s: float | None) -> Accuracy:
        error = abs(wait_s - told.likely)
        known = baseline_s is not None
        return Accuracy(
            self.count + 1,
            self.covered + (told.low <= wait_s <= told.high),
            self.wait_s + wait_s,
            self.error_s + error,
            self.compared + known,
            self.compared_error_s + (error if known else 0),
            self.baseline_error_s + (abs(wait_s - baseline_s) if baseline_s is not None else 0),
        )

    @property
    def coverage(self) -> float | None:
        """Share of waits within their band; None: nothing was forecast."""
        return self.covered / self.count if self.count else None

    @property
    def mean_wait_s(self) -> float | None:
        return self.wait_s / self.count if self.count else None

    @property
    def mean_error_s(self) -> float | None:
        """Mean absolute error."""
        return self.error_s / self.count if self.count else None

    @property
    def against_baseline(self) -> float | None:
        """The error as a multiple of the cheap rule's, on the same waits; below 1 is better."""
        return self.compared_error_s / self.baseline_error_s if self.baseline_error_s else None
