"""What a day teaches while it goes by, as the live server learns it."""

from __future__ import annotations

from queue_server.domain.events import AppointmentMissed, Event, VisitEnded
from queue_server.domain.forecast.learning import Learned, booking_missed, learn
from queue_server.simulate.site import Site


class Lessons:
    """Learns from each visit when it ends, and from booked customers who did not come."""

    def __init__(self, site: Site, learned: Learned) -> None:
        self.learned = learned
        self._site = site
        site.on_events.append(self._hear)

    def _hear(self, event: Event) -> None:
        if isinstance(event, AppointmentMissed):
            self.learned = booking_missed(self.learned)
        elif isinstance(event, VisitEnded):
            records = self._site.branch.records
            for seq in sorted(records):
                self.learned = learn(self.learned, records.pop(seq))
