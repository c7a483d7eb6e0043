"""What the display shows beside the calls, made from what the server says. No Qt objects here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from display_app.words import Words
from queue_link.catalogue import Texts, text_in
from queue_link.messages import DisplayView, Fault, SeriesState
from queue_link.vocabulary import Knowledge, Reason
from queue_link.wait_bands import rounded

NEW_FORWARD = timedelta(seconds=60)
"""How long a number that may come in is marked as new."""
FEW_LANGUAGES = 4
"""So many can be told how to leave, and not only that they are to leave."""
BULLETIN_TURN_S = 8
"""How long a notice is shown in one language before the next has its turn."""


class Screen(StrEnum):
    """Which of its pictures the display shows."""

    CONNECTING = "connecting"
    UNUSABLE = "unusable"
    """The server does not want this display; staff must act."""
    CLOSED = "closed"
    EVACUATION = "evacuation"
    """Everybody is to leave; said in all languages of the branch."""
    OPEN = "open"


@dataclass(frozen=True)
class Known:
    """All that the display knows."""

    now: datetime
    zone: ZoneInfo
    words: tuple[Words, ...]
    every_language: tuple[Words, ...]
    """Also those that do not fit beside each other at other times."""
    name: Texts
    """The branch's."""
    view: DisplayView | None
    lost_at: datetime | None = None
    """Since when no news came."""
    rejected: bool = False
    rejection: Fault | None = None
    server: str = ""

    @property
    def counted(self) -> bool:
        """Whether it is known how many places are free. An old count is none: they may be taken since."""
        return self.lost_at is None and (self.view is None or self.view.knowledge is not Knowledge.UNKNOWN)

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
    counted: bool = True
    """``free`` is known; else nobody may take it for room, or for none."""
    outside: int = 0
    missed: tuple[str, ...] = ()
    """Numbers that missed their call, newest first."""
    series_letters: tuple[str, ...] = ()
    series_values: tuple[str, ...] = ()
    """Of each letter the wait in minutes; where none is known of any, how many wait."""
    bulletin: tuple[str, ...] = ()
    """What the supervisor lets everybody know, in each language that it was written in."""
    bulletin_turn: int = 0
    """Which of them is shown now."""
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
    missed_words: tuple[str, ...] = ()
    series_words: tuple[str, ...] = ()


def make_face(known: Known) -> Face:
    """The face that tells what is known."""
    view, words = known.view, known.words
    screen = _screen(known)
    bulletin = _bulletin(known)
    waits = view is not None and waits_known(view)
    return Face(
        screen=screen,
        branch=_branch(known),
        clock=f"{known.local(known.now):%H:%M}" if known.name else "",
        stale=_stale(known),
        notice=_notice(known),
        come_in=tuple(forward.number for forward in view.come_in) if view else (),
        come_in_new=sum(known.now - forward.at < NEW_FORWARD for forward in view.come_in) if view else 0,
        free=view.free if view else 0,
        counted=known.counted,
        outside=view.outside if view else 0,
        missed=tuple(view.missed) if view else (),
        series_letters=tuple(series.letter for series in view.series) if view else (),
        series_values=tuple(_value(series, waits) for series in view.series) if view else (),
        bulletin=bulletin,
        bulletin_turn=int(known.now.timestamp()) // BULLETIN_TURN_S % max(1, len(bulletin)),
        titles=_titles(screen, known),
        explanations=_explanations(screen, known),
        technical=_technical(known) if screen is Screen.UNUSABLE else "",
        number_words=tuple(w.number for w in words),
        counter_words=tuple(w.counter for w in words),
        again_words=tuple(w.called_again for w in words),
        calm_words=tuple(w.calm for w in words),
        come_in_words=tuple(w.come_in for w in words),
        places_words=tuple(_places(known, w) for w in words),
        outside_words=tuple(w.outside for w in words),
        missed_words=tuple(w.missed for w in words),
        series_words=tuple(w.wait if waits else w.waiting for w in words),
    )


def waits_known(view: DisplayView) -> bool:
    """Whether how long a series waits is told of any; else it is told how many wait."""
    return any(series.wait for series in view.series)


def _screen(known: Known) -> Screen:
    if known.rejected:
        return Screen.UNUSABLE
    if known.view is None:
        return Screen.CONNECTING
    if known.view.day.evacuating:
        return Screen.EVACUATION
    return Screen.OPEN if known.view.day.open or known.view.day.tickets else Screen.CLOSED


def _notice(known: Known) -> tuple[str, ...]:
    """There are no numbers now: none any more today, or from when on there are again."""
    if known.view is None or known.view.day.tickets:
        return ()
    opens_at = known.view.day.opens_at
    again = known.local(opens_at) if opens_at else None
    if again is not None and again.date() == known.local(known.now).date():
        return tuple(words.tickets_again(again) for words in known.words)
    return tuple(words.no_tickets for words in known.words)


def _bulletin(known: Known) -> tuple[str, ...]:
    """In the order of the branch's languages, those shown together first."""
    notice = known.view.notice if known.view else {}
    return tuple(notice[words.language] for words in known.every_language if words.language in notice)


def _value(series: SeriesState, waits: bool) -> str:
    """``20–35`` in minutes; a dash stands for a wait that nobody knows."""
    if not waits:
        return str(series.waiting)
    if series.wait is None:
        return "–"
    low, high = rounded(series.wait)
    return f"{low}–{high}" if low < high else str(high)


def _places(known: Known, words: Words) -> str:
    if not known.counted:
        return words.places_unknown
    return words.free_places if known.view and known.view.free else words.full


def _branch(known: Known) -> tuple[str, ...]:
    """The name in the first two languages."""
    names = dict.fromkeys(text_in(known.name, words.language) for words in known.words)
    return tuple(name for name in names if name)[:2]


def _stale(known: Known) -> tuple[str, ...]:
    if known.lost_at is None or known.view is None:
        return ()
    since = known.local(known.lost_at)
    return tuple(words.stale(since) for words in known.words)


def _titles(screen: Screen, known: Known) -> tuple[str, ...]:
    match screen:
        case Screen.UNUSABLE:
            return tuple(words.unusable for words in known.words)
        case Screen.CLOSED:
            return tuple(words.closed for words in known.words)
        case Screen.EVACUATION:
            return tuple(words.evacuate for words in _to_everybody(known))
        case Screen.CONNECTING:
            return tuple(words.connecting for words in known.words)
        case Screen.OPEN:
            return ()


def _explanations(screen: Screen, known: Known) -> tuple[str, ...]:
    match screen:
        case Screen.UNUSABLE:
            return tuple(_why_unusable(words, known.rejection) for words in known.words)
        case Screen.CLOSED:
            return _openings(known)
        case Screen.EVACUATION:
            return tuple(_how_to_leave(known))
        case Screen.CONNECTING:
            return tuple(words.connecting_text for words in known.words)
        case Screen.OPEN:
            return ()


def _how_to_leave(known: Known) -> Iterator[str]:
    """In every language where there is room for it; where many are spoken, in those shown together."""
    everybody = _to_everybody(known)
    for words in everybody:
        yield words.evacuate_text if len(everybody) <= FEW_LANGUAGES or words in known.words else ""


def _to_everybody(known: Known) -> tuple[Words, ...]:
    """A language that this program does not speak would only say the English again."""
    said: dict[str, Words] = {}
    for words in known.every_language:
        said.setdefault(words.evacuate, words)
    return tuple(said.values())


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
