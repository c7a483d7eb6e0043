"""What stands above and below every page: where one is, the connection, the language, and the building."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from counter_app import notices, words
from counter_app.at_once import AT_ONCE
from counter_app.counter import Action
from counter_app.mode import Mode
from counter_app.shortcuts import BAR
from counter_app.staff import Staff
from counter_app.windows.account_menu import AccountMenu
from counter_app.windows.action_button import ActionButton
from counter_app.windows.choice_box import ChoiceBox
from counter_app.windows.context import Context
from counter_app.windows.elided_label import ElidedLabel
from counter_app.windows.hand_over_page import left_by_another
from counter_app.windows.key_button import KeyButton
from counter_app.windows.look import GAP, MARGIN, label, mark, say
from counter_app.windows.mode_badge import ModeBadge
from queue_link.messages import CounterState, CounterView
from queue_link.qt.link import LinkState
from queue_link.vocabulary import Language, Role

LANGUAGES = {Language("fi"): "Suomi", Language("sv"): "Svenska", Language("en"): "English"}
"""Each named in itself."""
_SIGNS = {
    LinkState.CONNECTING: "○",
    LinkState.ONLINE: "●",
    LinkState.OFFLINE: "○",
    LinkState.PAIRING: "○",
    LinkState.REJECTED: "×",
}


class Header(QFrame):
    """Branch and counter at the left; connection, language and the way out at the right."""

    language_chosen = Signal(str)

    def __init__(self, context: Context, staff: Staff, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._staff = staff
        self.account = AccountMenu(staff)
        self.setProperty("kind", "header")
        self._branch = ElidedLabel()
        self._place = ElidedLabel(18, strong=True)
        self._place.setObjectName("place")
        self._practice = label("practice", strong=True)
        self._practice.setObjectName("practice")
        self._link = label(strong=True)
        self._link.setObjectName("link")
        self._language = ChoiceBox()
        self._language.setObjectName("language")
        for tag, name in LANGUAGES.items():
            self._language.addItem(name, tag)
        self._language.activated.connect(lambda: self.language_chosen.emit(self._language.currentData()))
        self.sign_out = ActionButton(Action.SIGN_OUT, context.dispatch)
        self.sign_out.setProperty("kind", "in-header")
        self.shrink = KeyButton()
        self.shrink.setObjectName("shrink")
        self.shrink.setProperty("kind", "in-header")
        self.badge = ModeBadge()
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._branch)
        names.addWidget(self._place)
        self._practice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._practice)
        row = QHBoxLayout()
        rows.addLayout(row)
        row.setContentsMargins(MARGIN + 4, 8, MARGIN, 8)
        row.setSpacing(GAP)
        row.addLayout(names, 1)
        row.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._link, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._language)
        row.addWidget(self.shrink)
        row.addWidget(self.sign_out)
        row.addWidget(self.account)

    def refresh(self, language: Language, mode: Mode) -> None:
        """Draw it as things are now."""
        self._branch.setText(self._context.branch)
        self._place.setText(self.where)
        self._practice.setText(words.practice())
        self._practice.setVisible(self._context.practises)
        state = self._context.dispatch.link.state
        self._link.setText(f"{_SIGNS[state]}  {notices.link_state(self._context.dispatch)}")
        mark(self._link, "link", state)
        say(
            self._link,
            self.tr("Connection: {state}").format(state=notices.link_state(self._context.dispatch)),
        )
        self._language.setCurrentIndex(max(0, self._language.findData(language)))
        say(self._language, self.tr("Language of this program"))
        self._show_mode(mode)
        # Where people sign in, signing out is another thing: it is in the menu under their name.
        self.sign_out.refresh(self.tr("Leave counter") if self._staff.person else "")
        self.account.refresh()
        own = self._context.desk.signed_in and left_by_another(self._context, self._staff) is None
        self.sign_out.setVisible(own and self._context.dispatch.rejection is None)

    def _show_mode(self, mode: Mode) -> None:
        """At a counter the mode tells of the connection too."""
        at_counter = self._context.desk.signed_in and self._context.dispatch.rejection is None
        self.badge.show_mode(mode)
        self.badge.setVisible(at_counter)
        self._link.setVisible(not at_counter)
        self.shrink.setVisible(at_counter)
        self.shrink.use(self.tr("Small bar"), BAR)
        say(self.shrink, self.tr("Small bar"), self.tr("A small bar above all other windows."))
        self.shrink.setToolTip(self.shrink.accessibleDescription())

    @property
    def where(self) -> str:
        """The counter with its adviser, or the role."""
        view = self._context.desk.view
        if self._staff.missing:
            return self.tr("Not signed in")
        if isinstance(view, CounterView):
            mine = next((counter for counter in view.counters if counter.id == view.mine), None)
            return self._at(mine) if mine else self.tr("Not signed in")
        return {Role.DOOR: self.tr("Door"), Role.SUPERVISOR: self.tr("Supervisor")}.get(
            self._context.dispatch.role or Role.KIOSK, ""
        )

    def _at(self, mine: CounterState) -> str:
        profile = self._context.profile(mine.profile) if mine.profile else ""
        # One's own name is on the button beside it.
        own = self._staff.person is not None and left_by_another(self._context, self._staff) is None
        adviser = "" if own else mine.adviser
        return "  ·  ".join(part for part in (words.counter(mine.id), adviser, profile) if part)


class Footer(QFrame):
    """The day, the time and, where the page does not tell it, who is in the building; in one line.

    The button that calls colleagues is here, where it looks like nothing much: on every page, at one place.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setProperty("kind", "footer")
        self._occupancy = ElidedLabel()
        self._occupancy.setObjectName("occupancy")
        self._raise = ActionButton(Action.RAISE_PANIC, context.dispatch, self)
        self._raise.setProperty("kind", "quiet")
        self._raise.clicked.connect(lambda: context.dispatch.do(AT_ONCE[Action.RAISE_PANIC]))
        self._day = label()
        self._day.setObjectName("day-state")
        self._clock = label(strong=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN + 4, 8, MARGIN + 4, 8)
        row.setSpacing(MARGIN)
        row.addWidget(self._occupancy, 1)
        row.addStretch(0)
        row.addWidget(self._raise)
        row.addWidget(self._day)
        row.addWidget(self._clock)

    def refresh(self) -> None:
        """Draw it as things are now."""
        desk, zone = self._context.desk, self._context.zone
        self._raise.refresh()
        self._raise.setVisible(desk.offers(Action.RAISE_PANIC))
        if desk.occupancy is None or desk.day is None:
            return
        self._occupancy.setVisible(isinstance(desk.view, CounterView))
        self._occupancy.setText(
            self.tr(
                "Inside {inside} of {cap}  ·  on the way in {reserved}  ·  free {free}  ·  outside {outside}"
            )
            .format(
                inside=desk.occupancy.inside,
                cap=desk.occupancy.cap,
                reserved=desk.occupancy.reserved,
                free=words.free(desk.occupancy),
                outside=desk.occupancy.outside,
            )
            .replace("-", "−")
        )
        self._day.setText(words.day(desk.day, zone))
        self._clock.setText(words.clock(self._context.now, zone))
        say(self._clock, self.tr("Time: {time}").format(time=self._clock.text()))
