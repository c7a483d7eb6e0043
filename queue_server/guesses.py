"""Keeps secrets from being guessed: whoever shows many wrong ones has to wait."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from queue_server.pacing import Allowance

WRONG_AT_ONCE = 10
"""Wrong codes that customers of one kiosk may show one after the other."""
SECONDS_EACH = 6.0
"""After that, so often another one: all check codes for one number are tried in two weeks of days and nights,
and the number is of one day."""
MOST_REMEMBERED = 10_000
"""Of those who showed something wrong, the newest. Whoever has that many addresses is not stopped by this."""


class Guesses:
    """Counts what each device, or each address, shows that leads to nothing. Times are seconds of any clock
    that never goes back."""

    def __init__(self, at_once: int = WRONG_AT_ONCE, seconds_each: float = SECONDS_EACH) -> None:
        self._at_once = at_once
        self._seconds_each = seconds_each
        self._known: OrderedDict[str, _Guesser] = OrderedDict()

    def wrong(self, who: str, now: float) -> None:
        """What they showed led to nothing."""
        guesser = self._known.pop(who, None) or _Guesser(Allowance(1 / self._seconds_each, self._at_once - 1))
        guesser.until = now + guesser.allowance.spend(now)
        self._known[who] = guesser
        if len(self._known) > MOST_REMEMBERED:
            self._known.popitem(last=False)

    def wait(self, who: str, now: float) -> float:
        """Seconds until something else that they show is looked at; 0: now."""
        guesser = self._known.get(who)
        return max(0.0, guesser.until - now) if guesser else 0.0


@dataclass(slots=True)
class _Guesser:
    allowance: Allowance
    until: float = 0.0
