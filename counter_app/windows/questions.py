"""Questions asked once before something that is hard to undo. They never block the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from counter_app.windows.look import GAP, MARGIN, SCROLL_BAR_PX, label

LEAST_PX = 420
"""The width of a question of a few words."""


@dataclass(frozen=True)
class Question:
    """What is asked, and what the button says that does it."""

    title: str
    text: str
    confirm: str
    cautious: bool = False
    """Enter alone does not confirm, and the button warns by its colour."""


class QuestionBody(QWidget):
    """What there is to choose below a question."""

    def retranslate(self) -> None:
        """Show its texts in the language of now."""
        raise NotImplementedError


class QuestionDialog(QDialog):
    """A question with room for something to choose; its buttons are ``confirm`` and ``cancel``."""

    def __init__(self, question: Callable[[], Question], body: QuestionBody | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._question = question
        self._body = body
        cautious = question().cautious
        self.setObjectName("question")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = label(pixels=18, strong=True, wraps=True)
        self._text = label(wraps=True)
        self.confirm = self._button("confirm")
        self.confirm.setProperty("kind", "danger" if cautious else "primary")
        self.cancel = self._button("cancel")
        self.confirm.setDefault(not cautious)
        self.cancel.setDefault(cautious)
        self.confirm.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        self.retranslate()
        self._lay_out()
        if body is None:
            (self.cancel if cautious else self.confirm).setFocus()

    def retranslate(self) -> None:
        """Ask in the language of now."""
        question = self._question()
        self.setWindowTitle(question.title)
        self._title.setText(question.title)
        self._text.setText(question.text)
        self.confirm.setText(question.confirm)
        self.cancel.setText(self.tr("Cancel"))
        if self._body is not None:
            self._body.retranslate()

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        page.setContentsMargins(MARGIN + 8, MARGIN + 4, MARGIN + 8, MARGIN + 4)
        page.setSpacing(GAP)
        page.addWidget(self._title)
        page.addWidget(self._text)
        if self._body is not None:
            page.addWidget(self._scrolled(self._body), 1)
        page.addSpacing(4)
        buttons = QHBoxLayout()
        page.addLayout(buttons)
        buttons.setSpacing(GAP)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.confirm)

    def fit(self) -> None:
        """As large as its words and fields need, and never larger than the screen."""
        self.ensurePolished()
        room = self.screen().availableSize() - QSize(2 * MARGIN, 4 * MARGIN)
        layout = self.layout()
        assert layout is not None
        margins = layout.contentsMargins()
        fields = self._body.minimumWidth() + margins.left() + margins.right() if self._body else 0
        width = min(max(self.sizeHint().width(), fields, LEAST_PX), room.width())
        height = layout.totalHeightForWidth(width)
        if height > room.height():
            width, height = min(width + SCROLL_BAR_PX, room.width()), room.height()
        self.resize(width, height)

    def _scrolled(self, body: QWidget) -> QScrollArea:
        """On a small screen the fields scroll, so that the question and its buttons stay in sight."""
        scroll = QScrollArea()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return scroll

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setMinimumHeight(38)
        button.setMinimumWidth(110)
        button.setAutoDefault(False)
        return button


class Questions(QObject):
    """At most one open question, which goes away by itself when it no longer makes sense."""

    opened = Signal(object)
    """The ``QuestionDialog``."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._open: QuestionDialog | None = None
        self._still: Callable[[], bool] = lambda: False

    def ask(
        self,
        question: Callable[[], Question],
        then: Callable[[], object],
        still: Callable[[], bool],
        body: QuestionBody | None = None,
    ) -> QuestionDialog:
        """Ask; ``then`` is done on confirmation, and ``still`` tells whether the question makes sense.

        ``question`` gives its words anew when the language is switched.
        """
        self._close()
        dialog = QuestionDialog(question, body, self._window)
        dialog.accepted.connect(lambda: self._confirm(then))
        dialog.rejected.connect(self._forget)
        self._open, self._still = dialog, still
        dialog.fit()
        dialog.open()
        self.opened.emit(dialog)
        return dialog

    def refresh(self) -> None:
        """Withdraw a question that has been overtaken by events."""
        if self._open is not None and not self._still():
            self._close()

    def retranslate(self) -> None:
        """Ask an open question in the language of now."""
        if self._open is not None:
            self._open.retranslate()
            self._open.fit()

    def _confirm(self, then: Callable[[], object]) -> None:
        self._forget()
        if self._still():
            then()

    def _close(self) -> None:
        if self._open is not None:
            self._open.reject()

    def _forget(self) -> None:
        self._open = None
        # Not every window system gives the keyboard back by itself.
        self._window.activateWindow()
