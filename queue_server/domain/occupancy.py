"""How many people are in the building, how sure that is, and whether more may come in.

The count is the sum of a ledger of signed entries since the last anchor (a human count, or the start of
the day). It is never clamped: a sum below zero says that people were missed, and raises the drift alarm.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from queue_link.vocabulary import CountBasis, CountSource, DeviceId, Knowledge, VisitId
from queue_server.domain import configuration


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    seq: int
    """The journal entry it comes from."""
    at: datetime
    people: int
    """Added; below zero, taken off. An anchor is the number itself."""
    source: CountSource
    reason: str = ""

    @property
    def anchors(self) -> bool:
        return self.source in (CountSource.COUNT, CountSource.DAY)


@dataclass(frozen=True, slots=True)
class Leaving:
    """A party whose visit is over and that is on its way out."""

    people: int
    at: datetime
    """When it is taken to have left."""


@dataclass(slots=True)
class Occupancy:
    """All numbers are people."""

    inside: int = 0
    reserved: int = 0
    """Places kept for parties that were called forward and are not known to be inside."""
    ticketed: int = 0
    """The parties of all visits that were inside and are not over."""
    absent: int = 0
    """So many of those are not inside any more, as a human count has shown."""
    walked: int = 0
    """So many more of those were seen to walk out of the door, since the last count."""
    leaving: dict[VisitId, Leaving] = field(default_factory=dict)
    lingering: list[Leaving] = field(default_factory=list)
    """Parties assumed to have left, until they surely have."""
    passages: int = 0
    """People who passed a door or sensor since the last anchor: each may have been seen wrongly."""
    counted_at: datetime | None = None
    """When a human counted last."""
    sensors: dict[DeviceId, datetime] = field(default_factory=dict)
    """When each people counter told something last today."""
    anchored: LedgerEntry | None = None
    """The newest anchor."""
    ledger: list[LedgerEntry] = field(default_factory=list)
    """The entries of the business day, the oldest first."""

    # --- what is known ----------------------------------------------------------------------------

    @property
    def on_the_way_out(self) -> int:
        return sum(party.people for party in self.leaving.values())

    @property
    def present(self) -> int:
        """People inside of whom the tickets know."""
        return self.ticketed - self.absent

    @property
    def strangers(self) -> int:
        """People inside of whom no ticket is known."""
        return max(0, self.inside - self.present - self.on_the_way_out)

    @property
    def _strangers_at_most(self) -> int:
        """Ticket holders who were seen to walk out hide as many."""
        still_there = self.present - min(self.walked, self.present)
        return max(0, self.inside - still_there - self.on_the_way_out)

    @property
    def believed(self) -> int:
        """People inside, at least those known by their tickets.

        A count that fell below those (somebody was missed, or taken off twice) gives no extra places:
        otherwise mistakes at the door would let more people in than the cap. Only a human count can say
        that ticket holders have gone.
        """
        return max(self.inside, self.present + self.on_the_way_out)

    def basis(self, knowledge: Knowledge) -> CountBasis:
        """What the number of people inside rests on, whose ``knowledge`` is this."""
        if knowledge is Knowledge.COUNTED:
            return CountBasis.HUMAN
        if self.sensors:
            return CountBasis.SENSOR
        return CountBasis.DOOR if self.passages else CountBasis.TICKETS

    def margin(self, settings: configuration.Occupancy, now: datetime) -> int:
        """Places kept free because the count may be too low.

        The expected number of assumed leavers who are still there, and ``margin_sigmas`` standard
        deviations of them and of the passages that were counted. Variances add: a passage is missed or
        doubled with probability ``door_error``, a party of n lingers with probability p and brings n * n *
        p * (1 - p).
        """
        sigmas = settings.margin_sigmas
        if not sigmas:
            return 0
        p = settings.exit_spread
        late = [party.people for party in self.lingering if party.at > now]
        variance = self.passages * settings.door_error + p * (1 - p) * sum(n * n for n in late)
        return min(settings.margin_max, math.ceil(p * sum(late) + sigmas * math.sqrt(variance) - 1e-9))

    def free(self, cap: int, margin: int = 0) -> int:
        """Places that may still be given out; below zero when more are inside than the cap allows."""
        return cap - self.believed - self.reserved - margin

    def has_room(self, limit: int, party: int, uncounted: int) -> bool:
        """Whether a whole party fits under ``limit``; so many of it are in the count not yet."""
        known = self.present + self.on_the_way_out + party
        return max(self.inside + uncounted, known) + self.reserved <= limit

    def drifted(self, cap: int, limit: int) -> bool:
        """The count contradicts itself: fewer people than none, far fewer than tickets, or far too many.

        ``cap`` is the highest of the day: lowering it makes no count wrong. Nor is a crowd implausible that a
        human has counted.
        """
        anchor = self.anchored.people if self.anchored else 0
        most = max(cap, anchor) + limit
        return self.inside < 0 or self.inside < self.present - limit or self.inside > most

    def knowledge(
        self, settings: configuration.Occupancy, cap: int, since: datetime | None, now: datetime
    ) -> Knowledge:
        """``cap``: the highest of the day. ``since``: when the branch opened; None: it is closed."""
        if self.drifted(cap, settings.drift_limit):
            return Knowledge.UNKNOWN
        silent = self._silent_since(settings, since, now) if since is not None else None
        counted = self.counted_at
        if counted is not None and now - counted > timedelta(minutes=settings.counted_min):
            counted = None
        if silent is not None and (counted is None or counted < silent):
            return Knowledge.UNKNOWN
        return Knowledge.ESTIMATED if counted is None else Knowledge.COUNTED

    def _silent_since(
        self, settings: configuration.Occupancy, since: datetime, now: datetime
    ) -> datetime | None:
        """From when on a sensor that is relied on tells nothing, and has for too long; with several, the
        newest such moment. With none heard at all, that is ``since``. None: all are heard."""
        if settings.sensor_silence_min is None:
            return None
        longest = timedelta(minutes=settings.sensor_silence_min)
        heard = (max(at, since) for at in self.sensors.values() or (since,))
        return max((at for at in heard if now - at > longest), default=None)

    # --- what happens -----------------------------------------------------------------------------

    def pass_door(self, entry: LedgerEntry) -> None:
        """People were seen to come in or go out. Those who go out are strangers first, then parties whose
        visit is over; ticket holders are taken off with their visit."""
        if entry.people < 0:
            self._gone(-entry.people)
        self.passages += abs(entry.people)
        self._enter(entry)

    def correct(self, entry: LedgerEntry) -> None:
        if entry.people < 0:
            self._gone(-entry.people)
        self._enter(entry)

    def admit(self, party: int, entry: LedgerEntry) -> None:
        """A visit's party is inside; the entry says how many of them were not counted yet."""
        self.ticketed += party
        self._enter(entry)

    def gone_before(self, party: int, told: int = 0) -> int:
        """How many of a party that was not there had been taken off the count before its visit was over.

        Nobody is taken off twice: not those whom a count showed to be missing, nor those whom the door saw.
        ``told``: so many of them are spoken for by visits that end at the same time.
        """
        return min(party, max(0, self.absent + self.walked - told))

    def came_back(self, party: int) -> int:
        """How many of a party that is there were out when somebody counted, and came back unseen: all the
        others are fewer than the ticket holders who were missing then."""
        return max(0, self.absent - (self.ticketed - party))

    def dismiss(self, visit: VisitId, party: int, gone: int, leaving: Leaving | None) -> None:
        """A visit that was inside is over: ``leaving`` are on their way out, ``gone`` off the count."""
        self.ticketed -= party
        by_count = min(self.absent, gone)
        self.absent = min(self.absent - by_count, self.ticketed)
        self.walked = min(self.walked - min(self.walked, gone - by_count), self.present)
        if leaving:
            self.leaving[visit] = leaving

    def leave(self, visit: VisitId, entry: LedgerEntry, lingers_until: datetime) -> None:
        """A party on its way out is taken to have left."""
        party = self.leaving.pop(visit)
        self.lingering = [other for other in self.lingering if other.at > entry.at]
        if lingers_until > entry.at and party.people:
            self.lingering.append(Leaving(party.people, lingers_until))
        self._enter(entry)

    def taken_off(self, visit: VisitId, left: int, seq: int) -> int:
        """How many of those who left with a visit's end, the journal's entry ``seq``, are off the count.

        None while they are on their way out, and none of those whom a human has counted afterwards.
        """
        counted = self.anchored is not None and self.anchored.seq > seq
        return 0 if visit in self.leaving or counted else left

    def readmit(self, visit: VisitId, party: int, left: int, gone: int, entry: LedgerEntry) -> None:
        """The end of a visit is taken back: its party is there as before."""
        way_out = self.leaving.pop(visit, None)
        seen_out = left - way_out.people if way_out else 0
        self.walked += gone + seen_out
        self.ticketed += party
        self._enter(entry)

    def reserve(self, people: int) -> None:
        self.reserved += people

    def release(self, people: int) -> None:
        self.reserved -= people

    def anchor(self, entry: LedgerEntry) -> None:
        """A human counted, or the day begins. Reservations stand: those people were not seen to come in yet.

        Whoever is missing may be ticket holders who left silently, or parties that were on their way out:
        nobody knows. They are taken to be both, so that neither are taken off the count again. A count that
        is too high costs places; one that is too low breaks the cap.
        """
        without_ticket = self._strangers_at_most + self.on_the_way_out
        missing = self.present + without_ticket - entry.people
        self.absent = max(0, self.ticketed - max(0, entry.people - without_ticket))
        self._no_longer_leaving(missing)
        self.walked = self.passages = 0
        self.lingering.clear()
        self.anchored = entry
        if entry.source is CountSource.COUNT:
            self.counted_at = entry.at
        self._enter(entry)

    def _gone(self, people: int) -> None:
        self.walked += self._no_longer_leaving(people - self.strangers)

    def _no_longer_leaving(self, people: int) -> int:
        """So many have left already, those who were to leave first; returns how many others there are."""
        others = max(0, people)
        for visit, party in self.leaving.items():
            left = min(party.people, others)
            others -= left
            self.leaving[visit] = Leaving(party.people - left, party.at)
        return others

    def _enter(self, entry: LedgerEntry) -> None:
        self.inside = entry.people + (0 if entry.anchors else self.inside)
        if entry.people or entry.anchors:
            self.ledger.append(entry)
