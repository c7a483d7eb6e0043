"""What of the lobby one display serves, where its counters are, and what it shows beside the calls."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec

from queue_link.catalogue import Texts, text_in
from queue_link.vocabulary import CounterId, DisplayKind, Language

MOST_LETTERS = 24
"""In the words of a way: they stand beside an arrow."""
_Way = Annotated[str, msgspec.Meta(min_length=1, max_length=MOST_LETTERS)]
MOST_TICKET_LETTERS = 60
"""In the words that lead to a ticket: they have a line for themselves."""
_TicketWay = Annotated[str, msgspec.Meta(min_length=1, max_length=MOST_TICKET_LETTERS)]
_Counters = Annotated[tuple[CounterId, ...], msgspec.Meta(min_length=1)]


class Arrow(StrEnum):
    """Which way to go, seen from where one reads the display."""

    LEFT = "left"
    RIGHT = "right"
    STRAIGHT = "straight"
    UP = "up"
    """Upstairs."""
    DOWN = "down"
    """Downstairs."""


class Part(StrEnum):
    """What a display shows beside the calls."""

    CLOCK = "clock"
    PLACES = "places"
    """How much room there is inside, and how many wait outside."""
    COME_IN = "come-in"
    """Numbers that may come in from outside."""
    MISSED = "missed"
    """Numbers that missed their call."""
    SERIES = "series"
    """How long each series letter waits."""
    NOTICE = "notice"
    """What the supervisor lets everybody know."""


class Others(StrEnum):
    """What becomes of calls to counters that a display does not serve."""

    LISTED = "listed"
    HIDDEN = "hidden"


class Zone(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Counters that one reaches by the same way."""

    counters: _Counters
    arrow: Arrow | None = None
    text: dict[Language, _Way] = {}
    """Where they are, in a word or two: ``1st floor``."""


class Direction(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where to go for a ticket, as seen from a door display."""

    arrow: Arrow | None = None
    text: dict[Language, _TicketWay] = {}
    """A language that is missing says that numbers come from the machine."""


class Layout(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The ``[layout]`` of a display. Whether it lies or stands is seen from the shape of its panel."""

    kind: DisplayKind = DisplayKind.LOBBY
    counters: tuple[CounterId, ...] = ()
    """Calls to these are large, marked as new and rung for; empty: all."""
    others: Others = Others.LISTED
    zones: tuple[Zone, ...] = ()
    rows: Annotated[int, msgspec.Meta(ge=1, le=20)] | None = None
    """Calls in the list at most; None: as many as can be read from the farthest seat."""
    parts: frozenset[Part] = frozenset(Part)
    ticket: Direction = Direction()
    """On a door display."""

    @property
    def named(self) -> frozenset[CounterId]:
        """The counters that it tells something about."""
        return frozenset(self.counters).union(*(zone.counters for zone in self.zones))

    def serves(self, counter: CounterId) -> bool:
        """Whether calls to it are this display's own."""
        return not self.counters or counter in self.counters

    def shows(self, counter: CounterId) -> bool:
        """Whether calls to it are seen at all."""
        return self.others is Others.LISTED or self.serves(counter)

    def way(self, counter: CounterId, languages: tuple[Language, ...]) -> Way:
        """How to get there, in these languages."""
        zone = next((zone for zone in self.zones if counter in zone.counters), None)
        return Way() if zone is None else Way(zone.arrow, _words(zone.text, languages))


class Way(msgspec.Struct, frozen=True):
    """How to get to a counter."""

    arrow: Arrow | None = None
    words: tuple[str, ...] = ()


def _words(texts: Texts, languages: tuple[Language, ...]) -> tuple[str, ...]:
    """Each text once: many places are called the same in several languages."""
    return tuple(dict.fromkeys(text for language in languages if (text := text_in(texts, language))))
