"""Why those who still wait are sent home."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from counter_app.windows.form_body import FormBody


class ReasonForm(FormBody):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reason = self.line("reason", lambda: self.tr("Reason"))
        self.setFocusProxy(self._reason)

    @property
    def reason(self) -> str:
        """As it is kept; empty until somebody has said it."""
        return self._reason.text().strip()
