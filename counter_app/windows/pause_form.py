"""Why an adviser calls nobody for a while."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from counter_app.windows.form_body import FormBody
from queue_link.commands import Pause
from queue_link.vocabulary import PauseKind


class PauseForm(FormBody):
    """Usual reasons to choose from, and room for words of one's own; neither is needed."""

    def __init__(self, kind: PauseKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._reason = self.choice("pause-reason", lambda: self.tr("Reason"), self._reasons)
        self._words = self.line("pause-words", lambda: self.tr("In your words"))
        self.setFocusProxy(self._reason)

    @property
    def command(self) -> Pause:
        """What is asked for; the reason as it was read."""
        chosen = self._reason.currentText() if self._reason.currentData() else ""
        return Pause(self._kind, ": ".join(filter(None, (chosen, self._words.text().strip()))))

    def _reasons(self) -> list[tuple[str, str]]:
        if self._kind is PauseKind.BREAK:
            usual = [("lunch", self.tr("Lunch")), ("coffee", self.tr("Coffee")), ("rest", self.tr("Rest"))]
        else:
            usual = [
                ("paperwork", self.tr("Paperwork")),
                ("meeting", self.tr("Meeting")),
                ("help", self.tr("Helping a colleague")),
            ]
        return [("", self.tr("Not said")), *usual]
