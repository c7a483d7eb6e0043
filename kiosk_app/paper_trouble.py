"""What staff must know of the printer: one fault at a time, since when, and how many tickets it has cost."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Self

from kiosk_app.printing.outcome import Health

_MAY_PASS = {Health.UNREACHABLE: timedelta(seconds=15), Health.OFFLINE: timedelta(seconds=15)}
"""Faults that often go by themselves, and how long that takes at most."""


@dataclass(frozen=True)
class PaperTrouble:
    """One fault. ``NEAR_END`` is one too: the printer still prints."""

    fault: Health
    since: datetime
    tickets: int = 0
    """Taken at this kiosk since then."""
    unprinted: int = 0
    """Those of them that were not surely printed: their numbers were shown on the screen only."""

    def worth_telling(self, now: datetime) -> bool:
        """Whether a person should come, and not just wait a moment."""
        return now - self.since >= _MAY_PASS.get(self.fault, timedelta())


@dataclass(frozen=True)
class PaperWatch:
    """Follows the printer's health. A fault lasts until the printer is well, or has another fault."""

    trouble: PaperTrouble | None = None
    last: PaperTrouble | None = None
    """The one that a reconnection interrupted: it goes on if the printer has it still."""

    def heard(self, health: Health, now: datetime) -> Self:
        if health is Health.READY:
            return replace(self, trouble=None, last=None)
        if self.trouble is not None and self.trouble.fault is health:
            return self
        if self.last is not None and self.last.fault is health:
            return replace(self, trouble=self.last, last=self.trouble)
        return replace(self, trouble=PaperTrouble(health, now), last=self.trouble)

    def ticket(self, *, printed: bool = True) -> Self:
        """A ticket was taken; its number is shown on the screen only, unless ``printed`` or being so."""
        return self._counted(tickets=1, unprinted=0 if printed else 1)

    def unprinted(self) -> Self:
        """The number of a ticket stayed on the screen, for want of sure paper."""
        return self._counted(unprinted=1)

    def _counted(self, tickets: int = 0, unprinted: int = 0) -> Self:
        return replace(
            self,
            trouble=_more(self.trouble, tickets, unprinted),
            last=_more(self.last, tickets, unprinted),
        )


def _more(trouble: PaperTrouble | None, tickets: int, unprinted: int) -> PaperTrouble | None:
    if trouble is None:
        return None
    return replace(trouble, tickets=trouble.tickets + tickets, unprinted=trouble.unprinted + unprinted)
