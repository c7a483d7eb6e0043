"""A notice for the displays: a line for each language of the branch, and what it will look like there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from counter_app import words
from counter_app.windows.form_body import FormBody, Words
from counter_app.windows.look import GAP, label, text_font
from counter_app.windows.questions import QuestionBody
from queue_link.catalogue import Texts
from queue_link.qt.theme import DARK
from queue_link.vocabulary import RIGHT_TO_LEFT, Language

SEEN_AT_ONCE = 4
"""Lines; a branch with more languages scrolls."""
_LINE_PX = 42
_PREVIEW_PX = 76


class NoticeForm(QuestionBody):
    """``changed`` is emitted whenever a line is written in."""

    changed = Signal()

    def __init__(self, languages: Sequence[Language], notice: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = FormBody()
        self._lines = {tag: self._fields.line(f"notice-{tag}", _title(tag)) for tag in languages}
        self._shown = next((tag for tag in languages if notice.get(tag)), next(iter(languages), None))
        self._caption = label("soft", wraps=True)
        self._preview = _Preview()
        for tag, line in self._lines.items():
            line.setText(notice.get(tag, ""))
            line.installEventFilter(self)
        self._fields.changed.connect(self._written)
        self._lay_out()
        if self._shown is not None:
            self.setFocusProxy(self._lines[self._shown])
        self._show()

    @property
    def texts(self) -> Texts:
        """By language; only those that were written."""
        written = {language: line.text().strip() for language, line in self._lines.items()}
        return {language: text for language, text in written.items() if text}

    def retranslate(self) -> None:
        self._fields.retranslate()
        self._caption.setText(
            self.tr("On the displays, the languages by turns. Languages without words are left out.")
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The line that is being written is the one that is seen below."""
        if event.type() is QEvent.Type.FocusIn:
            self._shown = next((tag for tag, line in self._lines.items() if line is watched), self._shown)
            self._show()
        return super().eventFilter(watched, event)

    def _written(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        line: QLineEdit | None = self._lines.get(self._shown) if self._shown else None
        self._preview.show_text(line.text() if line else "", rtl=self._shown in RIGHT_TO_LEFT)

    def _lay_out(self) -> None:
        lines = QScrollArea()
        lines.setObjectName("notice-lines")
        lines.setWidgetResizable(True)
        lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lines.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        lines.setWidget(self._fields)
        lines.setFixedHeight(min(len(self._lines), SEEN_AT_ONCE) * _LINE_PX + 4)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(lines)
        rows.addSpacing(4)
        rows.addWidget(self._caption)
        rows.addWidget(self._preview)
        self.setMinimumWidth(460)


class _Preview(QFrame):
    """A notice in the colours of a display."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice-preview")
        self.setFixedHeight(_PREVIEW_PX)
        self.setStyleSheet(
            f"#notice-preview {{ background: {DARK.accent_soft}; border: 8px solid {DARK.ground};"
            f" border-radius: 8px; }} QLabel {{ color: {DARK.ink}; }}"
            f" #sign {{ background: {DARK.ink}; color: {DARK.accent_soft}; border-radius: 13px; }}"
        )
        sign = QLabel("i")
        sign.setObjectName("sign")
        sign.setFont(text_font(16, strong=True))
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sign.setFixedSize(26, 26)
        self._text = QLabel()
        self._text.setObjectName("notice-shown")
        self._text.setFont(text_font(17))
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP + 4, 4, GAP + 4, 4)
        row.setSpacing(GAP)
        row.addWidget(sign)
        row.addWidget(self._text, 1)

    def show_text(self, text: str, *, rtl: bool) -> None:
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(direction)
        self._text.setLayoutDirection(direction)
        self._text.setText(text)


def _title(tag: Language) -> Words:
    return lambda: words.language(tag)
