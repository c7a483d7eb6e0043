"""By which work profile a counter is to call."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from counter_app.windows.context import Context
from counter_app.windows.form_body import FormBody
from queue_link.commands import ChangeProfile
from queue_link.messages import CounterState
from queue_link.vocabulary import ProfileId


class ProfileForm(FormBody):
    """At first it changes nothing."""

    def __init__(self, context: Context, counter: CounterState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._counter = counter
        self._profile = self.choice("profile", lambda: self.tr("Work profile"), self._profiles)
        self._profile.setCurrentIndex(max(0, self._profile.findData(counter.profile)))
        self.setFocusProxy(self._profile)

    @property
    def command(self) -> ChangeProfile:
        return ChangeProfile(self._counter.id, ProfileId(self._profile.currentData()))

    @property
    def changes_something(self) -> bool:
        return self._profile.currentData() not in (None, self._counter.profile)

    def _profiles(self) -> list[tuple[str, str]]:
        there = self._context.profiles_at(self._counter.id)
        return [(profile, self._context.profile(profile)) for profile in there]
