"""What a door display tells those outside, made from what the server says. No Qt objects here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from display_app.face import Known, Screen, waits_known
from display_app.layout import Direction
from display_app.words import Words
from queue_link.messages import DisplayView


class Entry(StrEnum):
    """What somebody outside may do. Each has words, and a mark of its own shape."""

    COME_IN = "come-in"
    """There is room, and nobody outside is before them."""
    BY_NUMBER = "by-number"
    """There is room, for those whose numbers are shown."""
    FULL = "full"
    UNKNOWN = "unknown"
    """Nobody knows how much room there is: it is told neither as room nor as none."""


@dataclass(frozen=True)
class DoorFace:
    """The texts and figures that only a door display has; lists of texts have one in each language."""

    entry: Entry = Entry.UNKNOWN
    titles: tuple[str, ...] = ()
    explanations: tuple[str, ...] = ()
    cap: int = 0
    """People that may be inside at most, as it is in force now."""
    cap_words: tuple[str, ...] = ()
    come_in_words: tuple[str, ...] = ()
    """Above the numbers that are called into the building."""
    places_words: tuple[str, ...] = ()
    series_words: tuple[str, ...] = ()
    ticket_words: tuple[str, ...] = ()
    """Where to go for a ticket; empty while none are given out."""


def make_door_face(known: Known, ticket: Direction, shown: Screen) -> DoorFace:
    """The part of the face that is for those outside; ``shown`` is the picture it belongs to."""
    view = known.view
    if view is None or shown is not Screen.OPEN:
        return DoorFace()
    entry = _entry(view, counted=known.counted)
    return DoorFace(
        entry=entry,
        titles=tuple(_title(entry, words) for words in known.words),
        explanations=tuple(_explanation(entry, words) for words in known.words),
        cap=view.cap,
        cap_words=tuple(words.at_most for words in known.words),
        come_in_words=tuple(words.come_in_now for words in known.words),
        places_words=tuple(_places(entry, words) for words in known.words),
        series_words=tuple(w.new_wait if waits_known(view) else w.waiting for w in known.words),
        ticket_words=_ticket(ticket, known.words) if view.day.tickets else (),
    )


def _entry(view: DisplayView, *, counted: bool) -> Entry:
    if not counted:
        return Entry.UNKNOWN
    if not view.free:
        return Entry.FULL
    # Those outside come first, and without tickets there is nothing to come in for.
    return Entry.BY_NUMBER if view.outside or not view.day.tickets else Entry.COME_IN


def _title(entry: Entry, words: Words) -> str:
    match entry:
        case Entry.COME_IN:
            return words.come_in
        case Entry.BY_NUMBER:
            return words.by_number
        case Entry.FULL:
            return words.full
        case Entry.UNKNOWN:
            return words.wait_here


def _explanation(entry: Entry, words: Words) -> str:
    match entry:
        case Entry.COME_IN:
            return words.come_in_text
        case Entry.BY_NUMBER:
            return words.by_number_text
        case Entry.FULL:
            return words.full_text
        case Entry.UNKNOWN:
            return words.unknown_text


def _places(entry: Entry, words: Words) -> str:
    return words.places_unknown if entry is Entry.UNKNOWN else words.free_places


def _ticket(ticket: Direction, words: tuple[Words, ...]) -> tuple[str, ...]:
    return tuple(ticket.text.get(each.language) or each.take_ticket for each in words)
