"""What the display shows, as QML sees it."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from display_app.announcement import Announced, languages_for
from display_app.announcer import Announcer
from display_app.calls_model import CallRow, CallsModel
from display_app.door_face import make_door_face
from display_app.entrance import Entrance
from display_app.face import Face, Known, Screen, make_face
from display_app.layout import Part
from display_app.legibility import Legibility, counter_em
from display_app.settings import TOGETHER, DisplaySettings
from display_app.slideshow import Slideshow
from display_app.voice import NO_VOICE, Voice
from display_app.words import Words, words_in
from queue_link.catalogue import Texts
from queue_link.messages import LISTED_S, Call, CallForward, DisplaySetup, DisplayView, Snapshot, Welcome
from queue_link.qt.link import Link, LinkState
from queue_link.qt.translations import Translations
from queue_link.vocabulary import RIGHT_TO_LEFT, DisplayKind, Language

QML_IMPORT_NAME = "Vuoro.Display"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

FIRST_LANGUAGES = (Language("fi"), Language("sv"), Language("en"))
"""Until the branch says which it speaks. Finnish and Swedish are equal and first (Language Act 423/2003)."""
TICK_MS = 1000
NO_LIMIT = 99
"""More rows than any panel has room for."""


@QmlElement
class Board(QObject):
    """Listens to the server, announces calls in their turn, and keeps the face up to date."""

    changed = Signal()

    def __init__(
        self,
        link: Link,
        translations: Translations,
        settings: DisplaySettings,
        voice: Voice = NO_VOICE,
        parent: QObject | None = None,
    ) -> None:
        """Whoever has a voice calls ``tick`` when an announcement is over."""
        super().__init__(parent)
        self._link = link
        self._settings = settings
        self._translations = translations
        self._voice = voice
        self._layout = settings.layout
        self._counter_em = counter_em(self._layout.named)
        self._slideshow = Slideshow(settings.slideshow, self)
        self._entrance = Entrance(settings.layout.ticket, self)
        hold, linger = timedelta(seconds=settings.hold_s), timedelta(seconds=settings.linger_s)
        fresh = timedelta(seconds=settings.fresh_s)
        self._announcer: Announcer[Call] = Announcer(hold, linger, fresh, serves=self._serves)
        self._admissions: Announcer[CallForward] = Announcer(hold, linger, fresh)
        self._name: Texts = {}
        self._listed_s = settings.listed_s or LISTED_S
        self._zone = ZoneInfo("UTC")
        self._words: tuple[Words, ...] = ()
        self._every_language: tuple[Words, ...] = ()
        self._speak(FIRST_LANGUAGES)
        self._wrong_role = False
        self._view: DisplayView | None = None
        self._lost_at: datetime | None = None
        self._call_seen_at = link.server_now()
        self._idle = False
        self._link_state: LinkState | None = None
        self._face = Face()
        self._prominent = CallsModel(self)
        self._listed = CallsModel(self)
        link.welcomed.connect(self._welcome)
        link.snapshot.connect(self._take)
        link.state_changed.connect(self._link_changed)
        self._ticking = QTimer(self)
        self._ticking.timeout.connect(self.tick)
        self._ticking.start(TICK_MS)
        self._chime_due = QTimer(self, singleShot=True)
        self._chime_due.setTimerType(Qt.TimerType.PreciseTimer)
        self._chime_due.timeout.connect(self.tick)
        self.tick()

    @property
    def face(self) -> Face:
        """What is shown beside the calls."""
        return self._face

    @property
    def _ringing(self) -> Announcer[Call] | Announcer[CallForward]:
        """Of the calls that this display is there for."""
        return self._admissions if self._layout.kind is DisplayKind.DOOR else self._announcer

    @property
    def newest(self) -> Announced | None:
        """The newest call that this display knows of."""
        return self._ringing.newest

    def state(self) -> dict[str, object]:
        """What is shown, as plain data for another program."""
        return {
            "screen": self._face.screen.value,
            "link": self._link.state.value,
            "stale": bool(self._face.stale),
            "idle": self._idle,
            "prominent": [_told(row) for row in self._prominent.rows],
            "listed": [_told(row) for row in self._listed.rows],
            "come_in": list(self._face.come_in),
            "announced": list(self._ringing.announced),
            "waiting": list(self._ringing.waiting),
            "let_be": list(self._ringing.let_be),
            "voice": self._voice.ready,
            "speaking": self._voice.speaking,
            "free": self._face.free if self._face.counted else None,
            "outside": self._face.outside,
            "missed": list(self._face.missed),
            "bulletin": list(self._face.bulletin),
            "bulletin_turn": self._face.bulletin_turn,
        }

    # --- what comes in ----------------------------------------------------------------------------

    def _welcome(self, welcome: Welcome) -> None:
        self._wrong_role = not isinstance(welcome.setup, DisplaySetup)
        if isinstance(welcome.setup, DisplaySetup):
            self._translations.reword(welcome.setup.wording)
            self._name = welcome.setup.name
            self._listed_s = self._settings.listed_s or welcome.setup.listed_s
            self._zone = ZoneInfo(welcome.setup.time_zone)
            self._speak(welcome.setup.languages)
        self.tick()

    def _take(self, snapshot: Snapshot) -> None:
        if isinstance(snapshot.view, DisplayView):
            self._view = snapshot.view
            self._lost_at = None
            self._make_way_for_counters(snapshot.view.calls)
            self._hear(snapshot.view)
        self.tick()

    def _hear(self, view: DisplayView) -> None:
        """Those inside are called to counters, those outside into the building."""
        now = self._link.server_now()
        if self._layout.kind is DisplayKind.DOOR:
            self._admissions.hear(view.come_in, now)
        else:
            self._announcer.hear(view.calls, now)
        if self._ringing.rung_is_over and self._voice.speaking:
            self._voice.silence()

    def _make_way_for_counters(self, calls: Sequence[Call]) -> None:
        """Room once made for a long name is kept: the picture does not grow and shrink with each call."""
        widest = counter_em(call.counter for call in calls if self._layout.shows(call.counter))
        if widest > self._counter_em:
            self._counter_em = widest
            self.changed.emit()

    def _serves(self, call: Call) -> bool:
        return self._layout.serves(call.counter)

    def _link_changed(self, state: LinkState) -> None:
        if state is not LinkState.ONLINE and self._lost_at is None:
            self._lost_at = self._link.server_now()
        if state is not self._link_state:
            self._link_state = state
            self._log_link(state)
        self.tick()

    def _log_link(self, state: LinkState) -> None:
        if state is LinkState.REJECTED:
            log.warning("the server does not want this display: %s", self._link.rejection)
        else:
            log.info("connection: %s", state.value)

    def tick(self) -> None:
        """Do what is due now, and show it."""
        now = self._link.server_now()
        known = self._known(now)
        face = make_face(known)
        self._call_nobody_unseen(face.screen)
        rung = self._ringing.advance(now, busy=self._voice.speaking)
        if self._layout.kind is DisplayKind.LOBBY:
            self._show_calls(now)
        else:
            self._entrance.show(make_door_face(known, self._layout.ticket, face.screen))
        idle = self._is_idle(face, now)
        if (face, idle) != (self._face, self._idle):
            self._face, self._idle = face, idle
            self.changed.emit()
        if rung is not None:
            self._announce(rung, now)
        if self._voice.speaking:
            self._let_nobody_wait()
        elif (due := self._ringing.next_chime(now)) is not None:
            self._chime_due.start(due // timedelta(milliseconds=1) + 1)

    def _call_nobody_unseen(self, screen: Screen) -> None:
        """Where the screen shows no calls none is rung for, then or later; and who is to leave the building
        is not called to a counter."""
        if screen is not Screen.OPEN:
            self._ringing.leave_to_the_list()
        if screen is Screen.EVACUATION and self._voice.speaking:
            self._voice.silence()

    def _announce(self, call: Announced, now: datetime) -> None:
        where = f"to counter {call.counter}" if isinstance(call, Call) else "into the building"
        log.info("announced %s %s", call.number, where, extra={"seq": call.seq})
        self._entrance.call(call.number)
        spoken_within = timedelta(seconds=self._settings.speak_within_s)
        languages = languages_for(call, now, spoken_within)
        self._voice.announce(call, languages if self._settings.voice else ())

    def _let_nobody_wait(self) -> None:
        """While others wait, a call is spoken in one language only."""
        if self._ringing.waiting:
            self._voice.hurry()

    def _show_calls(self, now: datetime) -> None:
        """Those that are large, those still new, then the others of the last minutes. Without news from the
        server the list stays as it was."""
        large, marked = self._announcer.prominent, self._announcer.marked
        apart = {call.seq for call in (*large, *marked)}
        calls = self._view.calls if self._view else ()
        since = (self._lost_at or now) - timedelta(seconds=self._listed_s)
        others = [call for call in calls if call.seq not in apart and call.at >= since]
        others = [call for call in others if self._layout.shows(call.counter)]
        others.sort(key=lambda call: call.seq, reverse=True)
        self._prominent.show([self._row(call, fresh=self._announcer.is_new(call)) for call in large])
        self._listed.show([self._row(call, fresh=call.seq in apart) for call in (*marked, *others)])

    def _row(self, call: Call, *, fresh: bool) -> CallRow:
        way = self._layout.way(call.counter, tuple(words.language for words in self._words))
        arrow = way.arrow.value if way.arrow else ""
        return CallRow(call.seq, call.number, call.counter, call.recall, fresh, arrow, way.words)

    def _is_idle(self, face: Face, now: datetime) -> bool:
        """No call is to be seen, and none has been for a while."""
        quiet = face.screen is Screen.OPEN and not (self._prominent.rows or self._listed.rows)
        if not quiet or face.come_in_new:
            self._call_seen_at = now
        return now - self._call_seen_at >= timedelta(seconds=self._settings.slideshow.after_s)

    def _known(self, now: datetime) -> Known:
        return Known(
            now=now,
            zone=self._zone,
            words=self._words,
            every_language=self._every_language,
            name=self._name,
            view=self._view,
            lost_at=self._lost_at,
            rejected=self._wrong_role or self._link.state is LinkState.REJECTED,
            rejection=self._link.rejection,
            server=", ".join(self._settings.servers),
        )

    def _speak(self, spoken: tuple[Language, ...]) -> None:
        """Use the languages chosen for this display, or the first of those spoken at the branch."""
        chosen = (self._settings.languages or spoken)[:TOGETHER]
        self._words = self._words_for(chosen)
        self._every_language = self._words_for(tuple(dict.fromkeys((*chosen, *spoken))))

    def _words_for(self, languages: tuple[Language, ...]) -> tuple[Words, ...]:
        return tuple(words_in(language, partial(self._translations.text, language)) for language in languages)

    # --- what QML asks ----------------------------------------------------------------------------

    @Slot(float, float, result=int)
    def leastFont(self, width: float, counter_em: float) -> int:
        """The least font size of numbers, in pixels of a picture ``width`` pixels wide, where the widest
        counter takes ``counter_em`` times that."""
        settings = self._settings
        legibility = Legibility(settings.viewing_distance_m, settings.panel_width_mm, counter_em)
        return legibility.font_pixels(width)

    @Property(float, notify=changed)
    def counterEm(self) -> float:
        """The width of the widest counter so far, in times of the font size."""
        return self._counter_em

    @Slot(int, int)
    def makeRoomFor(self, large: int, listed: int) -> None:
        """Tell how many calls there is room for in large type, and how many in the list."""
        self._announcer.slots = max(1, large)
        self._announcer.rows = listed
        # Later: QML is in the midst of laying out what a tick may change.
        QTimer.singleShot(0, self, self.tick)

    @Property(bool, constant=True)
    def atDoor(self) -> bool:
        """Whether it is for those outside."""
        return self._layout.kind is DisplayKind.DOOR

    @Property(Entrance, constant=True)
    def entrance(self) -> Entrance:
        """What it tells those outside."""
        return self._entrance

    @Property(CallsModel, constant=True)
    def prominent(self) -> CallsModel:
        """The calls that are large."""
        return self._prominent

    @Property(CallsModel, constant=True)
    def listed(self) -> CallsModel:
        """All other calls: those that are new, then the rest; each newest first."""
        return self._listed

    @Property(bool, constant=True)
    def motion(self) -> bool:
        return not self._settings.no_motion

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        """Whether the first language is written from right to left, and the picture is laid out so."""
        return bool(self._words) and self._words[0].language in RIGHT_TO_LEFT

    @Property(Slideshow, constant=True)
    def slideshow(self) -> Slideshow:
        """The pictures for times without calls."""
        return self._slideshow

    @Property(bool, notify=changed)
    def idle(self) -> bool:
        """Whether it is a time for pictures."""
        return self._idle

    @Property(int, constant=True)
    def mostRows(self) -> int:
        """Calls in the list at most, however many there is room for."""
        return self._layout.rows or NO_LIMIT

    @Property(bool, constant=True)
    def ways(self) -> bool:
        """Whether the display tells the way to any counter."""
        return bool(self._layout.zones)

    @Property(str, notify=changed)
    def screen(self) -> str:
        return self._face.screen.value

    @Property(list, notify=changed)
    def branch(self) -> list[str]:
        return list(self._face.branch)

    @Property(str, notify=changed)
    def clock(self) -> str:
        return self._face.clock if Part.CLOCK in self._layout.parts else ""

    @Property(list, notify=changed)
    def stale(self) -> list[str]:
        return list(self._face.stale)

    @Property(list, notify=changed)
    def notice(self) -> list[str]:
        return list(self._face.notice)

    @Property(list, notify=changed)
    def comeIn(self) -> list[str]:
        return list(self._face.come_in) if Part.COME_IN in self._layout.parts else []

    @Property(int, notify=changed)
    def comeInNew(self) -> int:
        return self._face.come_in_new

    @Property(int, notify=changed)
    def free(self) -> int:
        return self._face.free

    @Property(bool, notify=changed)
    def counted(self) -> bool:
        """Whether ``free`` is known."""
        return self._face.counted

    @Property(int, notify=changed)
    def outside(self) -> int:
        return self._face.outside

    @Property(list, notify=changed)
    def missed(self) -> list[str]:
        return list(self._face.missed) if Part.MISSED in self._layout.parts else []

    @Property(list, notify=changed)
    def seriesLetters(self) -> list[str]:
        return list(self._face.series_letters) if Part.SERIES in self._layout.parts else []

    @Property(list, notify=changed)
    def seriesValues(self) -> list[str]:
        return list(self._face.series_values)

    @Property(list, notify=changed)
    def bulletin(self) -> list[str]:
        return list(self._face.bulletin) if Part.NOTICE in self._layout.parts else []

    @Property(int, notify=changed)
    def bulletinTurn(self) -> int:
        return self._face.bulletin_turn

    @Property(bool, constant=True)
    def showsPlaces(self) -> bool:
        return Part.PLACES in self._layout.parts

    @Property(list, notify=changed)
    def titles(self) -> list[str]:
        return list(self._face.titles)

    @Property(list, notify=changed)
    def explanations(self) -> list[str]:
        return list(self._face.explanations)

    @Property(str, notify=changed)
    def technical(self) -> str:
        return self._face.technical

    @Property(list, notify=changed)
    def numberWords(self) -> list[str]:
        return list(self._face.number_words)

    @Property(list, notify=changed)
    def counterWords(self) -> list[str]:
        return list(self._face.counter_words)

    @Property(list, notify=changed)
    def againWords(self) -> list[str]:
        return list(self._face.again_words)

    @Property(list, notify=changed)
    def calmWords(self) -> list[str]:
        return list(self._face.calm_words)

    @Property(list, notify=changed)
    def comeInWords(self) -> list[str]:
        return list(self._face.come_in_words)

    @Property(list, notify=changed)
    def placesWords(self) -> list[str]:
        return list(self._face.places_words)

    @Property(list, notify=changed)
    def outsideWords(self) -> list[str]:
        return list(self._face.outside_words)

    @Property(list, notify=changed)
    def missedWords(self) -> list[str]:
        return list(self._face.missed_words)

    @Property(list, notify=changed)
    def seriesWords(self) -> list[str]:
        return list(self._face.series_words)


def _told(row: CallRow) -> dict[str, object]:
    return {"number": row.number, "counter": row.counter, "seq": row.seq}
