"""Since when a machine's sound is not heard, for staff: one fault, however often it shows. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Self

MENDED_AFTER = timedelta(seconds=30)
"""Sound that fails now and then is one fault until it has been well for so long."""


@dataclass(frozen=True)
class SoundWatch:
    """Is told again and again whether sound is heard."""

    silent_since: datetime | None = None
    """None: it is heard."""
    _well_since: datetime | None = None
    """While that is not believed yet."""

    def heard(self, trouble: str, now: datetime) -> Self:
        """``trouble`` is why it is not heard; empty when it is."""
        if trouble:
            return replace(self, silent_since=self.silent_since or now, _well_since=None)
        if self.silent_since is None:
            return self
        well_since = self._well_since or now
        if now - well_since >= MENDED_AFTER:
            return type(self)()
        return replace(self, _well_since=well_since)
