"""A button for one action: it knows its words, its key, and why it cannot be pressed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from counter_app import words
from counter_app.counter import Action, Hindrance
from counter_app.dispatch import Dispatch
from counter_app.shortcuts import KEYS
from counter_app.windows.key_button import KeyButton
from counter_app.windows.look import TEXT_PX, say


class ActionButton(KeyButton):
    """Pressing it emits ``clicked``; ``refresh`` brings it up to date with the desk."""

    def __init__(
        self, action: Action, dispatch: Dispatch, parent: QWidget | None = None, *, pixels: int = TEXT_PX
    ) -> None:
        super().__init__(parent, pixels=pixels)
        self.action = action
        self._dispatch = dispatch
        self._pressed = False
        self._lost_focus = False
        self.setObjectName(action.value)
        self.clicked.connect(self._note_press)

    def refresh(self, text: str = "", hindrance: Hindrance | None = None) -> None:
        """``text`` replaces the action's usual words; ``hindrance`` is one that only the window knows."""
        desk = self._dispatch.desk
        why_not = desk.hindrance(self.action) or hindrance
        left = words.seconds(desk.ready_in(self.action)) if why_not is Hindrance.TOO_SOON else ""
        label = text or words.action(self.action)
        self.use(label, KEYS[self.action], left)
        self._describe(label, why_not, left)
        self._enable(why_not)

    def _describe(self, label: str, why_not: Hindrance | None, left: str) -> None:
        about = words.purpose(self.action)
        reason = " ".join(filter(None, (words.hindrance(why_not) if why_not else "", left)))
        self.setToolTip("\n".join(line for line in (f"{label} ({self.key_name})", about, reason) if line))
        say(self, label, " ".join(line for line in (about, reason) if line))

    def _note_press(self) -> None:
        self._pressed = True

    def _enable(self, why_not: Hindrance | None) -> None:
        """A button that is held back while its press is being sent gets the focus back afterwards.

        Others that are held back with it do not: the focus only passed over them.
        """
        if why_not is Hindrance.SENDING:
            self._lost_focus = self._lost_focus or (self._pressed and self.hasFocus())
        self.setEnabled(why_not is None)
        if why_not is not Hindrance.SENDING:
            if self._lost_focus and why_not is None and self.isVisible():
                self.setFocus()
            self._pressed = self._lost_focus = False
