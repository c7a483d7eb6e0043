"""What the display shows beside the calls, made from what the server says. No Qt objects here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from display_app.words import Words
from queue_link.catalogue import Texts, text_in
from queue_link.messages import DisplayView, Fault
from queue_link.vocabulary import Reason

NEW_FORWARD = timedelta(seconds=60)
"""How long a number that may come in is marked as new."""


class Screen(StrEnum):
    """Which of its pictures the display shows."""

    CONNECTING = "connecting"
    UNUSABLE = "unusable"
    """The server does not want this display; staff must act."""
    CLOSED = "closed"
    OPEN = "open"


@dataclass(frozen=True)
class Known:
    """All that the display knows."""

    now: datetime
    zone: ZoneInfo
    words: tuple[Words, ...]
    name: Texts
    """The branch's."""
    view: DisplayView | None
    lost_at: datetime | None = None
    """Since when no news came."""
    rejected: bool = False
    rejection: Fault | None = None
    server: str = ""

    def local(self, at: datetime) -> datetime:
        """The moment as clocks at the branch show it."""
        return at.astimezone(self.zone)


@dataclass(frozen=True)
class Face:
    """The texts and figures on the display; lists of texts have one in each language."""

    screen: Screen = Screen.CONNECTING
    branch: tuple[str, ...] = ()
    clock: str = ""
    stale: tuple[str, ...] = ()
    """Since when the picture has not been kept up to date; empty when it is."""
    notice: tuple[str, ...] = ()
    """What everyone should know while calls go on."""
    come_in: tuple[str, ...] = ()
    """Numbers that may come in, newest first."""
    come_in_new: int = 0
    """How many of them are new."""
    free: int = 0
    outside: int = 0
    titles: tuple[str, ...] = ()
    explanations: tuple[str, ...] = ()
    technical: str = ""
    """For whoever mends it: the server, and the reason it gave."""
    number_words: tuple[str, ...] = ()
    counter_words: tuple[str, ...] = ()
    again_words: tuple[str, ...] = ()
    calm_words: tuple[str, ...] = ()
    come_in_words: tuple[str, ...] = ()
    places_words: tuple[str, ...] = ()
    outside_words: tuple[str, ...] = ()


def make_face(known: Known) -> Face:
    """The face that tells what is known."""
    view, words = known.view, known.words
    screen = _screen(known)
    return Face(
        screen=screen,
        branch=_branch(known),
        clock=f"{known.local(known.now):%H:%M}" if known.name else "",
        stale=_stale(known),
        notice=tuple(w.no_tickets for w in words) if view and not view.day.tickets else (),
        come_in=tuple(forward.number for forward in view.come_in) if view else (),
        come_in_new=sum(known.now - forward.at < NEW_FORWARD for forward in view.come_in) if view else 0,
        free=view.free if view else 0,
        outside=view.outside if view else 0,
        titles=_titles(screen, words),
        explanations=_explanations(screen, known),
        technical=_technical(known) if screen is Screen.UNUSABLE else "",
        number_words=tuple(w.number for w in words),
        counter_words=tuple(w.counter for w in words),
        again_words=tuple(w.called_again for w in words),
        calm_words=tuple(w.calm for w in words),
        come_in_words=tuple(w.come_in for w in words),
        places_words=tuple(w.free_places if view and view.free else w.full for w in words),
        outside_words=tuple(w.outside for w in words),
    )


def _screen(known: Known) -> Screen:
    if known.rejected:
        return Screen.UNUSABLE
    if known.view is None:
        return Screen.CONNECTING
    return Screen.OPEN if known.view.day.open or known.view.day.tickets else Screen.CLOSED


def _branch(known: Known) -> tuple[str, ...]:
    """The name in the first two languages."""
    names = dict.fromkeys(text_in(known.name, words.language) for words in known.words)
    return tuple(name for name in names if name)[:2]


def _stale(known: Known) -> tuple[str, ...]:
    if known.lost_at is None or known.view is None:
        return ()
    since = known.local(known.lost_at)
    return tuple(words.stale(since) for words in known.words)


def _titles(screen: Screen, languages: tuple[Words, ...]) -> tuple[str, ...]:
    match screen:
        case Screen.UNUSABLE:
            return tuple(words.unusable for words in languages)
        case Screen.CLOSED:
            return tuple(words.closed for words in languages)
        case Screen.CONNECTING:
            return tuple(words.connecting for words in languages)
        case Screen.OPEN:
            return ()


def _explanations(screen: Screen, known: Known) -> tuple[str, ...]:
    match screen:
        case Screen.UNUSABLE:
            return tuple(_why_unusable(words, known.rejection) for words in known.words)
        case Screen.CLOSED:
            return _openings(known)
        case Screen.CONNECTING:
            return tuple(words.connecting_text for words in known.words)
        case Screen.OPEN:
            return ()


def _openings(known: Known) -> tuple[str, ...]:
    if known.view is None or known.view.day.opens_at is None:
        return ()
    opens, now = known.local(known.view.day.opens_at), known.local(known.now)
    return tuple(words.opens(opens, now) for words in known.words)


def _why_unusable(words: Words, rejection: Fault | None) -> str:
    if rejection is None:
        return words.wrong_role
    return words.replaced if rejection.reason is Reason.REPLACED else words.bad_token


def _technical(known: Known) -> str:
    fault = known.rejection
    said = (fault.reason.value, fault.detail) if fault else (Reason.NOT_ALLOWED.value,)
    return " · ".join(part for part in (known.server, *said) if part)
