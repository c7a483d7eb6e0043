"""The kiosk's state as QML sees it: properties out, taps in."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from kiosk_app.comfort import Help, Mode
from kiosk_app.course import happen
from kiosk_app.customer import NOBODY
from kiosk_app.events import (
    Answered,
    Ask,
    Button,
    CallHelp,
    DoWithoutPaper,
    Effect,
    Event,
    Expired,
    GiveBack,
    Headphones,
    Heeded,
    HelpChanged,
    LinkChanged,
    Paper,
    PaperChanged,
    Print,
    Printer,
    PrinterChanged,
    Ring,
    Scanned,
    Seen,
    Sent,
    SetUp,
    StopPrinting,
    Tap,
    Tick,
    VoicesChanged,
)
from kiosk_app.guide import Guide
from kiosk_app.interpreter import interpreter
from kiosk_app.kiosk import Kiosk
from kiosk_app.outline import Outline
from kiosk_app.paper import PaperDesk
from kiosk_app.picture import AlternativeCard, ChoiceText, LanguageChoice, NeedChoice, Notice, Picture, draw
from kiosk_app.rows import Rows
from kiosk_app.sheet_rows import SheetControl, SheetLine, sheet_controls, sheet_lines
from kiosk_app.shown import ShownParty, ShownQr, ShownTicket
from kiosk_app.shown_access import ShownAccess
from kiosk_app.shown_errand import ShownCode, ShownFound
from kiosk_app.steering import Key, Lifted, Move, Pressed, Touched
from kiosk_app.times import Times
from kiosk_app.voice import Chime, Voice
from queue_link.messages import KioskSetup, KioskView, Snapshot, Welcome
from queue_link.qt.link import Link, LinkState
from queue_link.qt.translations import Translations
from queue_link.results import Result
from queue_link.vocabulary import Language, RequestId, VisitId

log = logging.getLogger(__name__)

QML_IMPORT_NAME = "Vuoro.Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 200

CallForHelp = Callable[[CallHelp], None]
"""Passes a call for help on; what becomes of it comes back through ``KioskScreen.tell_help``."""


@QmlElement
class KioskScreen(QObject):
    """Turns signals into events of the ``Kiosk``, carries out its effects, and shows its picture."""

    changed = Signal()

    def __init__(
        self,
        link: Link,
        paper: PaperDesk | None,
        translations: Translations,
        times: Times,
        application: QGuiApplication,
        clock: Callable[[], float] = time.monotonic,
        *,
        reader: bool = False,
        modes: frozenset[Mode] = frozenset(Mode),
        voice: Voice | None = None,
        chime: Chime | None = None,
        call_for_help: CallForHelp | None = None,
    ) -> None:
        """``reader``: there is a barcode reader. ``modes``: those on offer."""
        super().__init__(application)
        self._link = link
        self._paper = paper
        self._translations = translations
        self._interpreter = interpreter(translations)
        self._application = application
        self._clock = clock
        self._misplaced = False
        """The server knows this device, but not as a kiosk."""
        self._voice = voice
        self._guide = Guide(voice, self._interpreter)
        self._chime = chime
        self._call_for_help = call_for_help
        self._moved_at = clock()
        self._shown_focus = ("", False)
        self._kiosk = Kiosk(
            times=times,
            printer=Printer.NONE if paper is None else Printer.NOT_READY,
            reader=reader,
            modes=modes,
        )
        self._languages = Rows(LanguageChoice, self)
        self._other_languages = Rows(LanguageChoice, self)
        self._choices = Rows(ChoiceText, self)
        self._alternatives = Rows(AlternativeCard, self)
        self._notices = Rows(Notice, self)
        self._short_notices = Rows(Notice, self)
        self._offices = Rows(Notice, self)
        self._needs = Rows(NeedChoice, self)
        self._sheet_lines = Rows(SheetLine, self)
        self._sheet_controls = Rows(SheetControl, self)
        self._access = ShownAccess(self)
        self._link_qr = ShownQr(self)
        self._party = ShownParty(self)
        self._ticket = ShownTicket(self)
        self._code = ShownCode(self)
        self._found = ShownFound(self)
        self._picture = self._draw()
        self._guide.show(self._picture)
        self._fill()
        self._listen()
        timer = QTimer(self)
        timer.timeout.connect(self.pass_time)
        timer.start(TICK_MS)

    @property
    def waits_for_help(self) -> bool:
        """The customer has called, and is still here."""
        return self._kiosk.customer.help is not Help.NONE

    @property
    def languages_of_branch(self) -> tuple[Language, ...]:
        return self._kiosk.setup.languages if self._kiosk.setup else ()

    @property
    def idle(self) -> bool:
        """The program may end: nobody is here, and nothing is left to be given back."""
        return self._kiosk.idle

    def print_trial_page(self, *, looked_at: bool = False) -> bool:
        """Print a page without a number; False where there is no printer. ``looked_at``: a person has looked
        at the printer, which is used again even if an old slip was in doubt."""
        if self._paper is None:
            return False
        setup = self._kiosk.setup
        office = next(iter(setup.name.values()), "") if setup else ""
        now = self._link.server_now().astimezone(ZoneInfo(setup.time_zone) if setup else UTC)
        lines = (office or "Vuoro", f"{now:%Y-%m-%d %H:%M:%S}")
        self._paper.print_trial_page(lines, looked_at=looked_at)
        return True

    @property
    def outline(self) -> Outline:
        """The screen as a list of lines and controls, as it was shown last."""
        return self._guide.outline

    def state(self) -> Mapping[str, object]:
        """The kiosk in a few words, for whoever drives the program."""
        ticket = self._kiosk.customer.ticket
        return {
            "screen": self._picture.screen if self._picture.settled else "settling",
            "language": self._kiosk.language,
            "triage": self._kiosk.customer.trail[-1] if self._kiosk.customer.trail else None,
            "number": ticket.number if ticket else None,
            "check": ticket.check if ticket else None,
            "admitted": ticket.admitted if ticket else None,
            "before": ticket.before if ticket else None,
            "paper": self._kiosk.customer.paper if ticket else None,
            "link": self._link.state,
            "printer": self._paper.state if self._paper else "none",
            "focus": self._guide.focus if self._guide.active else None,
            "help": self._kiosk.customer.help,
            "modes": [mode.value for mode in Mode if self._kiosk.customer.comfort.has(mode)],
        }

    # --- events in, effects out -------------------------------------------------------------------

    def _listen(self) -> None:
        self._link.welcomed.connect(self._welcomed)
        self._link.snapshot.connect(self._seen)
        self._link.answered.connect(self._answered)
        self._link.expired.connect(self._expired)
        self._link.state_changed.connect(self._link_changed)
        if self._paper is not None:
            self._paper.printer_changed.connect(self._printer_changed)
            self._paper.paper_changed.connect(self._paper_changed)

    def _welcomed(self, welcome: Welcome) -> None:
        self._misplaced = not isinstance(welcome.setup, KioskSetup)
        if isinstance(welcome.setup, KioskSetup):
            self._reword(welcome.setup)
            self._happen(SetUp(welcome.setup))
        else:
            kind = type(welcome.setup).__name__
            log.warning("the server takes this device for something else: its setup is %s", kind)
        self._hear_link()

    def _reword(self, setup: KioskSetup) -> None:
        """The branch's own words win over ours, on the screen and on slips."""
        if self._kiosk.setup is not None and self._kiosk.setup.wording == setup.wording:
            return
        self._translations.reword(setup.wording)
        self._translations.use(self._application, self._kiosk.language)

    def _seen(self, snapshot: Snapshot) -> None:
        if isinstance(snapshot.view, KioskView):
            self._happen(Seen(snapshot.view))

    def _answered(self, request: str, result: Result) -> None:
        self._happen(Answered(RequestId(request), result))

    def _expired(self, request: str) -> None:
        self._happen(Expired(RequestId(request)))

    def _link_changed(self, state: LinkState) -> None:
        if state is LinkState.REJECTED and self._link.rejection is not None:
            log.warning("the server does not want this kiosk: %s", self._link.rejection.reason)
        self._hear_link()

    def _hear_link(self) -> None:
        """A connection on which no number can ever come is none."""
        self._happen(LinkChanged(self._link.state is LinkState.ONLINE and not self._misplaced))

    def _printer_changed(self, printer: Printer) -> None:
        self._happen(PrinterChanged(printer))

    def _paper_changed(self, visit: str, paper: Paper) -> None:
        self._happen(PaperChanged(VisitId(visit), paper))

    def _happen(self, event: Event) -> None:
        self._kiosk, effects = happen(self._kiosk, event, self._clock())
        for effect in effects:
            self._carry_out(effect)
        self._show()

    def _carry_out(self, effect: Effect) -> None:
        match effect:
            case Ask(command, patience_s):
                self._happen(Sent(self._link.send(command, patience_s)))
            case GiveBack(command):
                log.info("a ticket that came too late is given back")
                self._link.send(command)
            case Print(ticket, copy) if self._paper is not None and self._kiosk.setup is not None:
                self._paper.print(ticket, self._kiosk.setup, copy=copy)
            case DoWithoutPaper() if self._paper is not None:
                self._paper.do_without()
            case StopPrinting(visit) if self._paper is not None:
                self._paper.cancel(visit)
            case CallHelp():
                self._pass_on(effect)
            case Ring() if self._chime is not None and not self._kiosk.customer.comfort.speech:
                self._chime.play()

    def _pass_on(self, call: CallHelp) -> None:
        """Where nothing leads to the staff, the customer is told at once."""
        if self._call_for_help is None:
            self._happen(HelpChanged(Help.FAILED))
        else:
            self._call_for_help(call)

    def can_speak(self, voices: Iterable[Language]) -> None:
        """The languages that can be spoken now; none: there is no speech mode."""
        if self._voice is not None and frozenset(voices) != self._kiosk.voices:
            self._happen(VoicesChanged(frozenset(voices)))

    def tell_help(self, state: Help) -> None:
        """What has become of the call for help."""
        self._happen(HelpChanged(state))

    # --- keys, and touch with speech ----------------------------------------------------------------

    def press(self, act: Key | Headphones) -> None:
        """A key of the keypad, or the plug of the headphones."""
        if isinstance(act, Headphones):
            if self._voice is not None:
                self._voice.listen(by_headphones=act.plugged)
            self._happen(act)
        else:
            self._move(Pressed(act))

    @Slot(str, bool)
    def touched(self, what: str, slid: bool) -> None:
        """In speech mode a finger came down on this, or slid over it."""
        self._move(Touched(what, slid))

    @Slot(str)
    def lifted(self, what: str) -> None:
        """In speech mode the finger was lifted here."""
        self._move(Lifted(what))

    def _move(self, move: Move) -> None:
        self._moved_at = self._clock()
        tap = self._guide.move(move)
        if tap is not None:
            self._happen(tap)
        else:
            self._happen(Heeded())

    def _let_go(self) -> None:
        """Nobody is here any more who goes by keys."""
        long_ago = self._clock() - self._moved_at >= self._kiosk.times.idle
        if self._guide.active and self._kiosk.customer == NOBODY and long_ago:
            self._guide.let_go()
            self.changed.emit()

    # --- the picture ------------------------------------------------------------------------------

    def _draw(self) -> Picture:
        rejected = self._misplaced or self._link.state is LinkState.REJECTED
        return draw(self._kiosk, self._interpreter, self._link.server_now(), rejected=rejected)

    def _show(self) -> None:
        if self._translations.language != self._kiosk.language:
            self._translations.use(self._application, self._kiosk.language)
        picture = self._draw()
        focus = self._shown_focus
        self._guide.show(picture)
        self._shown_focus = (self._guide.focus, self._guide.active)
        if (picture, self._shown_focus) == (self._picture, focus):
            return
        self._picture = picture
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        picture = self._picture
        self._languages.show(picture.languages)
        self._other_languages.show(picture.other_languages)
        self._choices.show(picture.choices)
        self._alternatives.show(picture.alternatives)
        self._notices.show(picture.notices)
        self._short_notices.show(picture.short_notices)
        self._offices.show(picture.offices)
        self._needs.show(picture.needs)
        large = picture.comfort.large_text
        self._sheet_lines.show(sheet_lines(self._guide.outline, large=large))
        self._sheet_controls.show(sheet_controls(self._guide.outline))
        self._access.show(picture)
        self._link_qr.show(picture.link)
        self._party.show(picture.party)
        self._ticket.show(picture.ticket)
        self._code.show(picture.code)
        self._found.show(picture.found)

    @Slot()
    def pass_time(self) -> None:
        """Look at the clock: screens are cleared, waiting ends, the next taps are taken."""
        self._let_go()
        self._happen(Tick())

    @Slot(str)
    @Slot(str, int)
    def tap(self, button: str, index: int = 0) -> None:
        """A finger was lifted from this button."""
        if not self._kiosk.customer.comfort.speech:
            self._guide.let_go()
        self._happen(Tap(Button(button), index))

    def scan(self, code: str) -> None:
        """The barcode reader has read a code."""
        self._happen(Scanned(code))

    @Property(str, notify=changed)
    def screen(self) -> str:
        return self._picture.screen

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._picture.language

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        return self._picture.right_to_left

    @Property(bool, notify=changed)
    def settled(self) -> bool:
        """Whether the screen takes taps yet."""
        return self._picture.settled

    @Property(str, notify=changed)
    def office(self) -> str:
        return self._picture.office

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._picture.message.title

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._picture.message.text

    @Property(str, notify=changed)
    def question(self) -> str:
        """Which triage screen this is, whatever the language."""
        return self._picture.question

    @Property(int, notify=changed)
    def warningSeconds(self) -> int:
        """Until the screen is cleared; -1 while that is not announced."""
        return self._picture.warning_s

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        return Button.BACK in self._picture.buttons

    @Property(bool, notify=changed)
    def canStartOver(self) -> bool:
        return Button.START_OVER in self._picture.buttons

    @Property(bool, notify=changed)
    def canTryAgain(self) -> bool:
        return Button.TRY_AGAIN in self._picture.buttons

    @Property(bool, notify=changed)
    def canGetGuidance(self) -> bool:
        return Button.GUIDANCE in self._picture.buttons

    @Property(bool, notify=changed)
    def canCheckIn(self) -> bool:
        return Button.CHECK_IN in self._picture.buttons

    @Property(bool, notify=changed)
    def canFindTicket(self) -> bool:
        return Button.MY_TICKET in self._picture.buttons

    @Property(bool, notify=changed)
    def canFinish(self) -> bool:
        return Button.DONE in self._picture.buttons

    @Property(bool, notify=changed)
    def hasAlternatives(self) -> bool:
        """The message comes with what to do instead of taking a number."""
        return bool(self._picture.alternatives)

    @Property(bool, notify=changed)
    def speaksAll(self) -> bool:
        """The message is shown in all languages: it is for everybody, or nobody has chosen one."""
        return bool(self._picture.notices)

    @Property(QObject, constant=True)
    def languages(self) -> QObject:
        """Rows of ``LanguageChoice``: those with a button on every screen."""
        return self._languages

    @Property(QObject, constant=True)
    def otherLanguages(self) -> QObject:
        """Rows of ``LanguageChoice``."""
        return self._other_languages

    @Property(str, notify=changed)
    def languagesLabel(self) -> str:
        """On the button that leads to the other languages."""
        return self._picture.languages_label

    @Property(bool, notify=changed)
    def offersOthers(self) -> bool:
        """There are other languages."""
        return bool(self._picture.other_languages)

    @Property(bool, notify=changed)
    def speaksOther(self) -> bool:
        """One of the other languages is in use."""
        return any(choice.chosen for choice in self._picture.other_languages)

    @Property(QObject, constant=True)
    def choices(self) -> QObject:
        """Rows of ``ChoiceText``."""
        return self._choices

    @Property(QObject, constant=True)
    def alternatives(self) -> QObject:
        """Rows of ``AlternativeCard``."""
        return self._alternatives

    @Property(QObject, constant=True)
    def notices(self) -> QObject:
        """Rows of ``Notice``."""
        return self._notices

    @Property(QObject, constant=True)
    def shortNotices(self) -> QObject:
        """Rows of ``Notice``: headings in the other languages."""
        return self._short_notices

    @Property(QObject, constant=True)
    def offices(self) -> QObject:
        """Rows of ``Notice``: the office's name in each language."""
        return self._offices

    @Property(str, notify=changed)
    def focus(self) -> str:
        """What the keys are at, by its name; empty: the screen as a whole."""
        return self._guide.focus

    @Property(bool, notify=changed)
    def steered(self) -> bool:
        """Somebody goes by keys or by speech: where they are is shown."""
        return self._guide.active

    @Property(bool, notify=changed)
    def armed(self) -> bool:
        """A finger in speech mode is down on what was told before: lifted there, it acts."""
        return self._guide.armed

    @Property(QObject, constant=True)
    def needs(self) -> QObject:
        """Rows of ``NeedChoice``."""
        return self._needs

    @Property(QObject, constant=True)
    def sheetLines(self) -> QObject:
        """Rows of ``SheetLine``: all that is written on the screen."""
        return self._sheet_lines

    @Property(QObject, constant=True)
    def sheetControls(self) -> QObject:
        """Rows of ``SheetControl``: all that can be touched besides the bars."""
        return self._sheet_controls

    @Property(ShownAccess, constant=True)
    def access(self) -> ShownAccess:
        return self._access

    @Property(ShownQr, constant=True)
    def link(self) -> ShownQr:
        return self._link_qr

    @Property(ShownParty, constant=True)
    def party(self) -> ShownParty:
        return self._party

    @Property(ShownCode, constant=True)
    def code(self) -> ShownCode:
        return self._code

    @Property(ShownFound, constant=True)
    def found(self) -> ShownFound:
        return self._found

    @Property(ShownTicket, constant=True)
    def ticket(self) -> ShownTicket:
        return self._ticket
