"""Who takes over the counter."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from counter_app.windows.context import Context
from counter_app.windows.form_body import FormBody
from queue_link.commands import HandOver
from queue_link.vocabulary import ProfileId

LONGEST_NAME = 80
"""Letters, as the server takes them."""


class HandOverForm(FormBody):
    """A name, and the work profile: as before, unless another one is chosen."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._name = self.line("hand-over-name", lambda: self.tr("Who takes over"))
        self._name.setMaxLength(LONGEST_NAME)
        self._profile = self.choice("hand-over-profile", lambda: self.tr("Work profile"), self._profiles)
        self.setFocusProxy(self._name)

    @property
    def command(self) -> HandOver | None:
        """What is asked for; None before somebody is named."""
        name, profile = self._name.text().strip(), self._profile.currentData()
        return HandOver(name, ProfileId(profile) if profile else None) if name else None

    def _profiles(self) -> list[tuple[str, str]]:
        mine = self._context.desk.mine
        if mine is None or mine.profile is None:
            return []
        same = self.tr("As now: {profile}").format(profile=self._context.profile(mine.profile))
        others = [which for which in self._context.profiles_at(mine.id) if which != mine.profile]
        return [("", same), *((which, self._context.profile(which)) for which in others)]
