"""Customers at kiosks who want somebody to come. In memory only, like all that concerns kiosks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from queue_link.results import Accepted, Refusal, Result
from queue_link.vocabulary import CounterId, DeviceId, HelpState, Language, Reason, TicketNumber


@dataclass(slots=True)
class HelpWanted:
    """An open call."""

    language: Language
    number: TicketNumber | None
    since: datetime
    coming: bool = False
    """Somebody goes there."""
    counter: CounterId | None = None
    """From which counter; None: from none."""
    helper: DeviceId | None = None
    """Whose user that is; None: nobody's, or a server before this one knew."""

    @property
    def state(self) -> HelpState:
        return HelpState.COMING if self.coming else HelpState.TOLD

    def is_answered_by(self, helper: DeviceId, counter: CounterId | None) -> bool:
        return self.helper == helper or (counter is not None and self.counter == counter)


class HelpCalls:
    """At most one call of each kiosk. Everything may be said again without harm."""

    def __init__(self, patience: timedelta) -> None:
        """A call that nobody answers for so long is an alarm."""
        self.patience = patience
        self._open: dict[DeviceId, HelpWanted] = {}

    def __iter__(self) -> Iterator[tuple[DeviceId, HelpWanted]]:
        """The longest waiting first."""
        return iter(sorted(self._open.items(), key=lambda item: (item[1].since, item[0])))

    def of(self, kiosk: DeviceId) -> HelpWanted | None:
        return self._open.get(kiosk)

    def call(self, kiosk: DeviceId, wanted: HelpWanted) -> Result:
        """An open call keeps its time and whoever has answered it."""
        open_call = self._open.setdefault(kiosk, wanted)
        open_call.language, open_call.number = wanted.language, wanted.number
        return Accepted(wanted.number)

    def answer(self, kiosk: DeviceId, helper: DeviceId, counter: CounterId | None) -> Result:
        """The first to answer goes there."""
        wanted = self._open.get(kiosk)
        if wanted is None:
            return Refusal(Reason.NO_HELP_WANTED)
        if wanted.coming and not wanted.is_answered_by(helper, counter):
            return Refusal(Reason.HELP_ANSWERED, holder=wanted.counter)
        wanted.coming, wanted.helper, wanted.counter = True, helper, counter
        return Accepted(wanted.number)

    def end(self, kiosk: DeviceId) -> Result:
        """Over, whoever says so."""
        self._open.pop(kiosk, None)
        return Accepted()

    def is_unanswered(self, wanted: HelpWanted, now: datetime) -> bool:
        """For too long."""
        return not wanted.coming and now - wanted.since >= self.patience

    def unanswered(self, now: datetime) -> frozenset[DeviceId]:
        """The kiosks whose calls are alarms."""
        return frozenset(kiosk for kiosk, wanted in self._open.items() if self.is_unanswered(wanted, now))
