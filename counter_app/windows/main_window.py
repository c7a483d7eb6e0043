"""The program's one window: the page that fits the device's role, between header and footer."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QSystemTrayIcon,
    QVBoxLayout,
    QWidget,
)

from counter_app import notices, staff_words, words
from counter_app.at_once import AT_ONCE
from counter_app.counter import Action
from counter_app.dispatch import Dispatch
from counter_app.idle import IdleWatch
from counter_app.mode import Mode, mode_of
from counter_app.notices import Notice
from counter_app.settings import CounterSettings
from counter_app.shortcuts import KEYS
from counter_app.staff import Staff
from counter_app.windows.administration_page import AdministrationPage
from counter_app.windows.adviser_page import AdviserPage
from counter_app.windows.bar import Bar
from counter_app.windows.context import Context
from counter_app.windows.door_page import DoorPage
from counter_app.windows.frame import Footer, Header
from counter_app.windows.hand_over_page import HandOverPage, left_by_another
from counter_app.windows.look import MARGIN, label
from counter_app.windows.note_line import NoteLine
from counter_app.windows.panic_strip import PanicStrip
from counter_app.windows.password_page import PasswordPage
from counter_app.windows.person_page import PersonPage
from counter_app.windows.pin_form import PinForm
from counter_app.windows.places import Places
from counter_app.windows.questions import Question, Questions
from counter_app.windows.reports_page import ReportsPage
from counter_app.windows.shrinking import Shrinking
from counter_app.windows.sign_in_page import SignInPage
from counter_app.windows.supervisor_page import SupervisorPage
from counter_app.windows.tray import Tray
from queue_link.commands import CloseCounter
from queue_link.messages import CounterView, DoorView
from queue_link.qt.link import LinkState
from queue_link.qt.translations import Translations
from queue_link.staff_commands import SignOut, WorkAs
from queue_link.vocabulary import DeviceId, Language

SMALLEST = (560, 360)
"""Pixels. What does not fit is scrolled to."""
TICK_MS = 1000
NOTE_PX = 480


class MainWindow(QMainWindow):
    """Draws everything anew at each change, each second and each switch of language."""

    def __init__(
        self,
        dispatch: Dispatch,
        translations: Translations,
        application: QGuiApplication,
        settings: CounterSettings,
        places: Places | None = None,
    ) -> None:
        super().__init__()
        self._dispatch = dispatch
        self._staff = Staff(dispatch.link, self)
        self._changes_password = False
        self._translations = translations
        self._application = application
        self._context = Context(dispatch, lambda: translations.language)
        self._questions = Questions(self)
        self._idle = IdleWatch(timedelta(minutes=settings.idle_reminder_min))
        self._header = Header(self._context, self._staff)
        self._panics = PanicStrip(self._context)
        self._alarmed: frozenset[DeviceId] = frozenset()
        self._footer = Footer(self._context)
        self._start = _StartPage()
        self._person = PersonPage(self._staff)
        self._password = PasswordPage(self._staff)
        self._hand_over = HandOverPage(self._context, self._staff)
        self._administration = AdministrationPage(self._context, self._staff, self._questions)
        self._reports = ReportsPage(self._context, self._staff)
        self._beside: AdministrationPage | ReportsPage | None = None
        """What is looked at in place of the work."""
        self._sign_in = SignInPage(
            self._context, self._staff, self._questions, settings.counter, settings.adviser
        )
        self._adviser = AdviserPage(self._context, self._questions)
        self._door = DoorPage(self._context, self._questions)
        self._supervisor = SupervisorPage(self._context, self._questions)
        self._pages = QStackedWidget()
        self._bar_wanted = settings.bar
        self._scrolls: dict[QWidget, QScrollArea] = {}
        self._lay_out()
        self._shrinking = Shrinking(self, self._context, self._press, places)
        self._tray = self._make_tray(settings)
        self._header.language_chosen.connect(self._use_language)
        self._header.sign_out.clicked.connect(self._leave_counter)
        self._header.shrink.clicked.connect(self.shrink)
        self._sign_in.picked.connect(self.refresh)
        self._connect_staff()
        self._questions.opened.connect(self._let_panic_through)
        dispatch.changed.connect(self.refresh)
        translations.changed.connect(self.refresh)
        translations.changed.connect(self._questions.retranslate)
        tick = QTimer(self, interval=TICK_MS)
        tick.timeout.connect(self.refresh)
        tick.start()
        self.refresh()

    @property
    def bar(self) -> Bar | None:
        """The small bar, while it stands for the window."""
        return self._shrinking.bar

    def refresh(self) -> None:
        """Draw what is known now."""
        page = self._page()
        mode = self._mode
        notice = self._notice(mode)
        self._header.refresh(self._translations.language, mode)
        self._footer.refresh()
        self._panics.refresh()
        self._footer.setVisible(page is not self._start)
        page.refresh(self._told_on(page, notice))
        self._turn_to(page)
        self._questions.refresh()
        if self._bar_wanted and page is self._adviser and self.isVisible():
            self._bar_wanted = False
            self.shrink()
        self._show_small(page, mode, notice)
        self._come_forward()
        practice = words.practice() if self._context.practises else ""
        self.setWindowTitle(" – ".join(filter(None, (practice, self._header.where, "Vuoro"))))

    def shrink(self) -> None:
        """Become the small bar. Nothing happens anywhere but at a counter."""
        if self._page() is self._adviser:
            self._shrinking.shrink(self._mode, self._told_in_bar(self._notice(self._mode)))

    def grow(self) -> None:
        """Be the window, in front of all others."""
        self._shrinking.grow()

    def return_to_place(self) -> None:
        """Stand where the window stood when it was last used with these screens."""
        self._shrinking.return_to_sight()

    def _told_on(self, page: Page, told: Notice) -> Notice:
        """The most important thing to tell; pages of people tell what concerns them by themselves."""
        of_people = staff_words.notice(self._staff)
        own = isinstance(page, PersonPage | PasswordPage | AdministrationPage)
        return told if own or of_people.kind is notices.Kind.NONE else of_people

    def _connect_staff(self) -> None:
        account = self._header.account
        self._staff.changed.connect(self.refresh)
        self._password.changed.connect(self._password_is_changed)
        self._password.left.connect(self._keep_password)
        account.administration.connect(lambda: self._go_to(self._administration))
        account.reports.connect(lambda: self._go_to(self._reports))
        for page in (self._administration, self._reports):
            page.left.connect(lambda: self._go_to(None))
        account.password.connect(self._change_password)
        account.pin.connect(self._ask_pin)
        account.works_as.connect(lambda role: self._staff.ask(WorkAs(role)))
        account.signs_out.connect(self._sign_out)

    def _change_password(self) -> None:
        self._staff.forget()
        self._changes_password = True
        self.refresh()

    def _password_is_changed(self) -> None:
        self._changes_password = False
        self.refresh()

    def _keep_password(self) -> None:
        """Whoever does not change a one-time password cannot stay."""
        if self._staff.person is not None and self._staff.person.must_change:
            self._staff.ask(SignOut())
        self._password_is_changed()

    def _go_to(self, page: AdministrationPage | ReportsPage | None) -> None:
        """None: back to the work."""
        self._beside = page
        if page is not None:
            page.open()
        self.refresh()

    def _ask_pin(self) -> None:
        form = PinForm()

        def question() -> Question:
            return Question(
                self.tr("Set a PIN"),
                self.tr("With it you sign in faster at this service point. Without digits you have none."),
                self.tr("Set the PIN"),
            )

        self._questions.ask(question, lambda: self._staff.ask(form.wanted), self._somebody, form)
        form.setFocus()

    def _sign_out(self) -> None:
        """With a visit in hand it is asked what becomes of it."""
        visit = self._dispatch.desk.visit
        if visit is None:
            self._staff.ask(SignOut())
            return

        def question() -> Question:
            return Question(
                self.tr("Sign out with {number} in hand?").format(number=visit.number),
                self.tr("Finish the visit first, or hand it back: it waits again at its old place."),
                self.tr("Hand back and sign out"),
                cautious=True,
            )

        self._questions.ask(question, lambda: self._staff.ask(SignOut(hand_back=True)), self._somebody)

    def _somebody(self) -> bool:
        return self._staff.person is not None

    def told(self) -> dict[str, object]:
        """What the program knows, for whoever drives it."""
        desk = self._dispatch.desk
        view = desk.view if isinstance(desk.view, CounterView) else None
        return {
            "role": self._dispatch.role,
            "counter": view.mine if view else None,
            "person": self._staff.person.name if self._staff.person else None,
            "asks_to_sign_in": self._staff.missing,
            "visit": desk.visit.number if desk.visit else None,
            "visit_state": desk.visit.state if desk.visit else None,
            "waiting": view.waiting_total if view else None,
            "link": self._dispatch.link.state,
            "mode": self._mode,
            "practice": self._context.practises,
            "message": notices.notice(self._dispatch, self._context.zone).text,
            "pending": len(desk.pending),
            "day_open": desk.day.open if desk.day else None,
            "inside": desk.occupancy.inside if desk.occupancy else None,
            "free": desk.occupancy.free if desk.occupancy else None,
            "outside": desk.occupancy.outside if desk.occupancy else None,
        }

    @property
    def _mode(self) -> Mode:
        return mode_of(self._dispatch.desk, online=self._dispatch.link.state is LinkState.ONLINE)

    def _notice(self, mode: Mode) -> Notice:
        """What is told now; with nothing else to tell, that people wait for somebody who is free."""
        told = notices.notice(self._dispatch, self._context.zone)
        idle = self._idle.idle_for(self._dispatch.desk, mode, self._context.now)
        return notices.with_reminder(told, idle)

    def _told_in_bar(self, notice: Notice) -> Notice:
        """The window has a place of its own for calls for help."""
        return notices.with_help(notice, self._dispatch.desk.help, self._context.zone)

    def _show_small(self, page: Page, mode: Mode, notice: Notice) -> None:
        """The bar, the tray and the icon in the task bar. What the bar cannot tell needs the window."""
        if self.bar is not None and page is not self._adviser:
            self.grow()
        self._shrinking.refresh(mode, self._told_in_bar(notice))
        if self._tray is not None:
            self._tray.refresh(mode)
            self.setWindowIcon(self._tray.icon.icon())

    def _press(self, action: Action) -> None:
        """From the bar or the tray."""
        if self._context.meant(action) not in AT_ONCE:
            self.grow()
        self._adviser.press(action)

    def _let_panic_through(self, dialog: QDialog) -> None:
        """An open question takes the keyboard, and must not keep this key from doing its work."""
        key = QShortcut(QKeySequence(KEYS[Action.RAISE_PANIC]), dialog)
        key.activated.connect(lambda: self._dispatch.do(AT_ONCE[Action.RAISE_PANIC]))

    def _come_forward(self) -> None:
        """Make a colleague's new alarm noticed in other programs too; what is being typed there goes on."""
        alarmed = frozenset(call.device for call in self._dispatch.desk.panics)
        if alarmed - self._alarmed:
            top = self.bar or self
            top.setWindowState(top.windowState() & ~Qt.WindowState.WindowMinimized)
            QApplication.alert(top)
            if self._tray is not None:
                self._tray.tell(self._panics.told)
        self._alarmed = alarmed

    def _leave_counter(self) -> None:
        self._dispatch.do(CloseCounter())

    def _make_tray(self, settings: CounterSettings) -> Tray | None:
        if not settings.tray or not QSystemTrayIcon.isSystemTrayAvailable():
            return None
        tray = Tray(self._context, self)
        tray.show_wanted.connect(self.grow)
        tray.call.triggered.connect(lambda: self._press(Action.CALL_NEXT))
        tray.sign_out.triggered.connect(self._leave_counter)
        tray.icon.show()
        return tray

    def _turn_to(self, page: Page) -> None:
        if self._pages.currentWidget() is not self._scrolls[page]:
            self._pages.setCurrentWidget(self._scrolls[page])
            page.take_focus()

    def _page(self) -> Page:
        if self._dispatch.rejection is not None or self._dispatch.misplaced:
            return self._start
        if (page := self._staff_page()) is not None:
            return page
        match self._dispatch.desk.view:
            case None:
                return self._start
            case CounterView(mine=mine):
                return self._sign_in if mine is None else self._adviser
            case DoorView():
                return self._door
            case _:
                return self._supervisor

    def _staff_page(self) -> Page | None:
        """What comes before the work, or beside it."""
        person = self._staff.person
        if self._staff.missing:
            self._changes_password, self._beside = False, None
            return self._person
        if person is not None and (person.must_change or self._changes_password):
            return self._password
        if self._beside is not None and self._beside.offers():
            return self._beside
        return self._hand_over if left_by_another(self._context, self._staff) else None

    def _use_language(self, tag: str) -> None:
        self._translations.use(self._application, Language(tag))

    def _lay_out(self) -> None:
        for page in (
            *(self._start, self._person, self._password, self._hand_over),
            *(self._administration, self._reports),
            *(self._sign_in, self._adviser, self._door, self._supervisor),
        ):
            scroll = QScrollArea()
            scroll.setWidget(page)
            scroll.setWidgetResizable(True)
            scroll.setFrameShape(QFrame.Shape.NoFrame)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._scrolls[page] = scroll
            self._pages.addWidget(scroll)
        middle = QWidget()
        rows = QVBoxLayout(middle)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._header)
        rows.addWidget(self._panics)
        rows.addWidget(self._pages, 1)
        rows.addWidget(self._footer)
        self.setCentralWidget(middle)
        self.setMinimumSize(*SMALLEST)


class _StartPage(QWidget):
    """Before the first word from the server, and when it does not want this device."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(pixels=22, strong=True)
        self._note = NoteLine()
        self._note.setFixedWidth(NOTE_PX)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        rows.addStretch(1)
        rows.addWidget(self._title, alignment=Qt.AlignmentFlag.AlignHCenter)
        rows.addWidget(self._note, alignment=Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(1)

    def take_focus(self) -> None:
        self.setFocus()

    def refresh(self, notice: notices.Notice) -> None:
        self._title.setText("Vuoro")
        self._note.show_notice(notice)


Page = (
    _StartPage
    | PersonPage
    | PasswordPage
    | HandOverPage
    | AdministrationPage
    | ReportsPage
    | SignInPage
    | AdviserPage
    | DoorPage
    | SupervisorPage
)
