"""Which service a visit is moved to."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from counter_app.windows.context import Context
from counter_app.windows.questions import QuestionBody
from queue_link.vocabulary import ServiceId


class TransferChoice(QuestionBody):
    """The branch's other services, one to choose; nothing is chosen beforehand."""

    chosen = Signal()

    def __init__(self, context: Context, present: ServiceId, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._services: dict[QRadioButton, ServiceId] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        group = QButtonGroup(self)
        for card in context.services:
            if card.id == present:
                continue
            button = QRadioButton(self)
            button.setObjectName(f"transfer-to-{card.id}")
            button.setMinimumHeight(32)
            button.toggled.connect(self.chosen)
            group.addButton(button)
            rows.addWidget(button)
            self._services[button] = card.id
        if first := next(iter(self._services), None):
            first.setFocus()

    def retranslate(self) -> None:
        for button, service in self._services.items():
            button.setText(self._context.service(service))

    @property
    def service(self) -> ServiceId | None:
        """The chosen service."""
        return next((service for button, service in self._services.items() if button.isChecked()), None)
