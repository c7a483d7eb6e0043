"""Questions asked once before something that is hard to undo. They never block the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from counter_app.windows.look import GAP, MARGIN, label


@dataclass(frozen=True)
class Question:
    """What is asked, and what the button says that does it."""

    title: str
    text: str
    confirm: str
    cautious: bool = False
    """Enter alone does not confirm, and the button warns by its colour."""


class QuestionDialog(QDialog):
    """A question with room for something to choose; its buttons are ``confirm`` and ``cancel``."""

    def __init__(self, question: Question, body: QWidget | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self.setWindowTitle(question.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(420)
        title = label(pixels=18, strong=True, wraps=True)
        title.setText(question.title)
        text = label(wraps=True)
        text.setText(question.text)
        self.confirm = self._button(question.confirm, "confirm")
        self.confirm.setProperty("kind", "danger" if question.cautious else "primary")
        self.cancel = self._button(self.tr("Cancel"), "cancel")
        self.confirm.setDefault(not question.cautious)
        self.cancel.setDefault(question.cautious)
        self.confirm.clicked.connect(self.accept)
        self.cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.confirm)
        page = QVBoxLayout(self)
        page.setContentsMargins(MARGIN + 8, MARGIN + 4, MARGIN + 8, MARGIN + 4)
        page.setSpacing(GAP)
        page.addWidget(title)
        page.addWidget(text)
        if body is not None:
            page.addWidget(body, 1)
        page.addSpacing(4)
        page.addLayout(buttons)
        if body is None:
            (self.cancel if question.cautious else self.confirm).setFocus()

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setMinimumHeight(38)
        button.setMinimumWidth(110)
        button.setAutoDefault(False)
        return button


class Questions(QObject):
    """At most one open question, which goes away by itself when it no longer makes sense."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._open: QuestionDialog | None = None
        self._still: Callable[[], bool] = lambda: False

    def ask(
        self,
        question: Question,
        then: Callable[[], object],
        still: Callable[[], bool],
        body: QWidget | None = None,
    ) -> QuestionDialog:
        """Ask; ``then`` is done on confirmation, and ``still`` tells whether the question makes sense."""
        self._close()
        dialog = QuestionDialog(question, body, self._window)
        dialog.accepted.connect(lambda: self._confirm(then))
        dialog.rejected.connect(self._forget)
        self._open, self._still = dialog, still
        dialog.adjustSize()
        dialog.open()
        return dialog

    def refresh(self) -> None:
        """Withdraw a question that has been overtaken by events."""
        if self._open is not None and not self._still():
            self._close()

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
