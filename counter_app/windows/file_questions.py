"""The branch file: what it would change is shown first, and used only when somebody says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from counter_app import file_words, words
from counter_app.counter import Action
from counter_app.windows.context import Context
from counter_app.windows.look import say
from counter_app.windows.questions import Question, QuestionBody, Questions
from counter_app.windows.row_table import Column, RowTable, RowView
from queue_link.asking import Asking
from queue_link.branch_file_commands import PreviewBranchFile, ReloadBranchFile
from queue_link.results import BranchFilePreview, Result

translate = QCoreApplication.translate
WIDTH_PX = 640
HEIGHT_PX = 260


class FileQuestions(QObject):
    """Asks the server for the preview, and shows it when it comes."""

    def __init__(self, context: Context, questions: Questions, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._questions = questions
        context.dispatch.settled.connect(self._on_settled)

    def ask(self) -> None:
        """See what the file would change."""
        self._context.dispatch.do(PreviewBranchFile())

    def _on_settled(self, asked: Asking, result: Result) -> None:
        if isinstance(asked, PreviewBranchFile) and isinstance(result, BranchFilePreview):
            self._show(result)

    def _show(self, preview: BranchFilePreview) -> None:
        body = _PreviewBody(preview)

        def question() -> Question:
            return Question(
                self.tr("What the branch file changes"),
                self._about(preview),
                words.action(Action.RELOAD_FILE),
                cautious=True,
            )

        dialog = self._questions.ask(
            question,
            lambda: self._context.dispatch.do(ReloadBranchFile(preview.fingerprint)),
            lambda: self._context.desk.may(Action.RELOAD_FILE),
            body,
        )
        dialog.confirm.setEnabled(bool(preview.fingerprint and preview.changes))
        body.setFocus()

    def _about(self, preview: BranchFilePreview) -> str:
        sentences = []
        if preview.faults:
            sentences.append(self.tr("The file has faults. Nothing is changed until they are mended."))
        elif preview.changes:
            sentences.append(
                self.tr("Nobody who has a ticket loses it. All devices show the new state at once.")
            )
        else:
            sentences.append(self.tr("The file says what is in use already."))
        if preview.left_out:
            sentences.append(self.tr("Not shown here: {count} more.").format(count=preview.left_out))
        return " ".join(sentences)


@dataclass(frozen=True)
class _Line:
    key: str
    sign: str
    what: str
    how: str


class _PreviewBody(QuestionBody):
    """Faults first, then what is doubtful, then each change."""

    def __init__(self, preview: BranchFilePreview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview = preview
        columns = [
            Column[_Line](lambda: translate("FileColumn", "Change"), lambda line: line.sign),
            Column[_Line](lambda: translate("FileColumn", "What"), lambda line: line.what),
            Column[_Line](lambda: translate("FileColumn", "How"), lambda line: line.how, stretch=True),
        ]
        self._table = RowView(
            RowTable(columns, lambda line: line.key, self),
            "file-changes",
            lambda: self.tr("Nothing changes."),
            tall=True,
        )
        self._table.setWordWrap(True)
        self._table.setMinimumHeight(HEIGHT_PX)
        self.setMinimumWidth(WIDTH_PX)
        self.setFocusProxy(self._table)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._table)

    def retranslate(self) -> None:
        say(self._table, self.tr("What the branch file changes"))
        self._table.table.show(list(self._lines()))

    def _lines(self) -> Iterator[_Line]:
        for i, fault in enumerate(self._preview.faults):
            yield _Line(f"fault {i}", "! " + self.tr("Fault"), file_words.at_line(fault.line), fault.text)
        for i, doubt in enumerate(self._preview.warnings):
            yield _Line(f"doubt {i}", "? " + self.tr("Doubtful"), file_words.at_line(doubt.line), doubt.text)
        for i, change in enumerate(self._preview.changes):
            yield _Line(
                f"change {i}", file_words.kind(change), file_words.what(change), file_words.how(change)
            )
