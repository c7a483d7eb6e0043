"""The desk as a small bar above all other windows: the number, the time, and what is pressed most."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QMouseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from counter_app import words
from counter_app.counter import Action
from counter_app.mode import Mode
from counter_app.notices import Kind, Notice
from counter_app.shortcuts import BAR, KEYS
from counter_app.windows.action_button import ActionButton
from counter_app.windows.context import Context
from counter_app.windows.key_button import KeyButton
from counter_app.windows.look import GAP, label, say
from counter_app.windows.mode_sign import ModeSign
from counter_app.windows.note_line import NoteLine
from counter_app.windows.panic_strip import PanicStrip
from counter_app.windows.places import fitted
from queue_link.messages import CounterView, VisitCard
from queue_link.vocabulary import VisitState

SIGN_PX = 26
NUMBER_PX = 28
BUTTON_PX = 40
WIDE_PX = 800
"""On a narrower screen the bar leaves out what can be done without: words beside the sign, and the recall."""
ROOMY_PX = 900
"""On a narrower screen the key alone calls colleagues."""
_BY_KEY = (
    Action.NO_SHOW,
    Action.FINISH_DETAILS,
    Action.FINISH_LEFT,
    Action.FINISH_REMOVED,
    Action.RETURN_MISTAKE,
    Action.RETURN_NEEDS_TIME,
    Action.NEXT_SERVICE,
    Action.TRANSFER,
    Action.PARK,
    Action.UNDO,
    Action.WALK_UP,
    Action.BREAK,
    Action.RESUME,
    Action.BACK_OFFICE,
    Action.HAND_OVER,
    Action.RAISE_PANIC,
)
"""What has no button here that shows its key; the key works all the same."""
_FLAGS = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint


class Bar(QWidget):
    """Any place of it that is no button drags it. Closing it brings the window back."""

    grown = Signal()
    """The window is wanted back."""
    pressed = Signal(object)
    """An ``Action`` is wanted."""
    moved = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(None, _FLAGS)
        self._context = context
        self._grip: QPoint | None = None
        self.setObjectName("bar")
        self._sign = ModeSign(SIGN_PX)
        self._words = QWidget()
        self._word = label(strong=True)
        self._word.setObjectName("bar-mode")
        self._waiting = label("soft")
        self._waiting.setObjectName("bar-waiting")
        self._number = label("number", NUMBER_PX, strong=True)
        self._number.setObjectName("bar-number")
        self._practice = label("practice", strong=True)
        self._practice.setObjectName("bar-practice")
        self._timer = label(pixels=16, number=True)
        self._timer.setObjectName("bar-timer")
        # Wide enough for what comes later: the buttons do not move under a hand.
        _keep_room(self._number, "W999")
        _keep_room(self._timer, "0:00:00")
        self._call = self._button(Action.CALL_NEXT)
        self._start = self._button(Action.START)
        for first in (self._call, self._start):
            first.setProperty("kind", "primary")
        self._finish = self._button(Action.FINISH)
        self._recall = self._button(Action.RECALL)
        self._raise = KeyButton()
        self._raise.setObjectName(Action.RAISE_PANIC.value)
        self._raise.setProperty("kind", "quiet")
        self._raise.setMinimumHeight(BUTTON_PX)
        self._raise.clicked.connect(lambda: self.pressed.emit(Action.RAISE_PANIC))
        self._panics = PanicStrip(context)
        self._grow = KeyButton()
        self._grow.setObjectName("grow")
        self._grow.setMinimumHeight(BUTTON_PX)
        self._grow.clicked.connect(self.grown)
        self._told = NoteLine(name="bar-message")
        self._add_keys()
        self._lay_out()

    def refresh(self, mode: Mode, notice: Notice) -> None:
        """Draw the desk as it is now."""
        visit = self._context.desk.visit
        view = self._context.desk.view
        self._sign.show_mode(mode)
        self._sign.setToolTip(words.mode(mode))
        self._practice.setText(words.practice())
        self._practice.setVisible(self._context.practises)
        self._word.setText(words.mode(mode))
        _keep_room(self._word, *map(words.mode, Mode))
        count = view.waiting_total if isinstance(view, CounterView) else 0
        self._waiting.setText(self.tr("Waiting: {count}").format(count=count))
        self._number.setText(visit.number if visit else "–")
        self._timer.setText(self._since(visit))
        self._refresh_buttons(visit)
        self._panics.refresh()
        self._told.setVisible(notice.kind is not Kind.NONE)
        self._told.show_notice(notice)
        self.setWindowTitle(" – ".join((self._number.text(), self._word.text(), "Vuoro")))
        practice = words.practice() if self._context.practises else ""
        facts = (practice, self._number.text(), self._timer.text(), self._waiting.text(), notice.text)
        say(self, self._word.text(), ", ".join(filter(None, facts)))

    def _refresh_buttons(self, visit: VisitCard | None) -> None:
        called = visit is not None and visit.state is VisitState.CALLED
        finishes = self._context.desk.call_finishes
        asks = self._context.meant(Action.FINISH) is not Action.FINISH
        self._call.refresh(self.tr("Finish and call") if finishes else "")
        self._finish.refresh(f"{words.action(Action.FINISH)}…" if asks else "")
        for button in (self._start, self._recall):
            button.refresh()
        self._refresh_raise()
        wide = self.screen().availableGeometry().width() >= WIDE_PX
        self._call.setVisible(not called and not (finishes and asks))
        self._start.setVisible(called)
        self._recall.setVisible(called and wide)
        self._finish.setVisible(finishes)
        self._words.setVisible(wide)
        self._grow.use(self.tr("Window"), BAR)
        say(self._grow, self.tr("Window"), self.tr("Makes the bar a window again."))
        self._grow.setToolTip(self._grow.accessibleDescription())

    def _refresh_raise(self) -> None:
        """One small sign: there is no room for words, and nobody else needs to understand it."""
        name = words.action(Action.RAISE_PANIC)
        self._raise.use("!", "")
        self._raise.setVisible(self.screen().availableGeometry().width() >= ROOMY_PX)
        self._raise.setEnabled(self._context.desk.may(Action.RAISE_PANIC))
        self._raise.setToolTip(f"{name} ({KEYS[Action.RAISE_PANIC]})\n{words.purpose(Action.RAISE_PANIC)}")
        say(self._raise, f"{name} (!)", words.purpose(Action.RAISE_PANIC))

    def _since(self, visit: VisitCard | None) -> str:
        """How long the step with the visit in hand, or the break, has lasted."""
        if visit is None:
            mine = self._context.desk.mine
            paused = mine.since if mine and mine.pausing else None
            return words.timer(paused, self._context.now) if paused else ""
        since = visit.started_at if visit.state is VisitState.SERVING else visit.called_at
        return words.timer(since, self._context.now) if since else ""

    def _fit(self) -> None:
        """As large as what it shows. It grows to the right: its buttons stay where they are, in sight."""
        wanted = self.sizeHint()
        if wanted != self.size():
            self.setGeometry(fitted(QRect(self.pos(), wanted), [self.screen().availableGeometry()]))

    def event(self, event: QEvent) -> bool:
        """Whatever changes in it may change its size."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return handled

    def sizeHint(self) -> QSize:
        """As high as the message needs at this width."""
        width = super().sizeHint().width()
        return QSize(
            width, self.heightForWidth(width) if self.hasHeightForWidth() else super().sizeHint().height()
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._grip = event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            return
        handle = self.windowHandle()
        # Where windows may not place themselves, the system moves them.
        if handle.startSystemMove():
            self._grip = None
            return
        self.move(event.globalPosition().toPoint() - self._grip)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grip = None
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.moved.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Buttons change with every step: the second half of a double press was not meant for the new one."""
        return event.type() is QEvent.Type.MouseButtonDblClick or super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.grown.emit()

    def _add_keys(self) -> None:
        by_key: dict[str, list[Action]] = {}
        for action in _BY_KEY:
            by_key.setdefault(KEYS[action], []).append(action)
        for key, actions in by_key.items():
            QShortcut(QKeySequence(key), self).activated.connect(partial(self._press_first, actions))

    def _press_first(self, actions: Sequence[Action]) -> None:
        """Of those that share a key, the one that may be asked for now."""
        action = next(filter(self._context.desk.may, actions), None)
        if action is not None:
            self.pressed.emit(action)

    def _button(self, action: Action) -> ActionButton:
        button = ActionButton(action, self._context.dispatch, self)
        button.setMinimumHeight(BUTTON_PX)
        button.clicked.connect(lambda: self.pressed.emit(action))
        button.installEventFilter(self)
        return button

    def _lay_out(self) -> None:
        state = QVBoxLayout(self._words)
        state.setContentsMargins(0, 0, 0, 0)
        state.setSpacing(0)
        state.addWidget(self._word)
        state.addWidget(self._waiting)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._sign)
        line.addWidget(self._words)
        line.addWidget(self._number)
        line.addWidget(self._timer)
        line.addStretch(1)
        for button in (self._call, self._start, self._finish, self._recall, self._raise, self._grow):
            line.addWidget(button)
        card = QFrame()
        card.setProperty("kind", "bar")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(GAP, 8, 8, 8)
        rows.setSpacing(6)
        self._practice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        rows.addWidget(self._practice)
        rows.addLayout(line)
        rows.addWidget(self._panics)
        rows.addWidget(self._told)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        whole.addWidget(card)


def _keep_room(shown: QLabel, *texts: str) -> None:
    """Make it wide enough for each of these."""
    widest = max(map(shown.fontMetrics().horizontalAdvance, texts))
    shown.setMinimumWidth(widest + 4)
