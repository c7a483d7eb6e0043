"""The desk in the system's tray: how many wait, what goes on, and the few things one does from there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from counter_app import words
from counter_app.counter import Action
from counter_app.mode import Mode
from counter_app.windows.colours import DeskColours, in_use
from counter_app.windows.context import Context
from counter_app.windows.mode_sign import tray_picture
from queue_link.messages import CounterView

SIDES = (16, 22, 32, 64)
"""Pixels; trays take the one that fits."""


class Tray(QObject):
    """Nothing depends on it: a system without a tray shows no icon. Belongs to the window."""

    show_wanted = Signal()

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._drawn: tuple[Mode, int, DeskColours, bool] | None = None
        self.menu = QMenu(window)
        self.show_window = self._entry("tray-show")
        self.show_window.triggered.connect(self.show_wanted)
        self.call = self._entry("tray-call")
        self.sign_out = self._entry("tray-sign-out")
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)

    def refresh(self, mode: Mode) -> None:
        """Draw the desk as it is now."""
        view = self._context.desk.view
        waiting = view.waiting_total if isinstance(view, CounterView) else 0
        drawn = (mode, waiting, in_use(), self._context.practises)
        if drawn != self._drawn:
            self._drawn = drawn
            self.icon.setIcon(mode_icon(*drawn))
        self.icon.setToolTip(self.told(mode))
        self.show_window.setText(self.tr("Show the window"))
        for entry, action in ((self.call, Action.CALL_NEXT), (self.sign_out, Action.SIGN_OUT)):
            entry.setText(words.action(action))
            entry.setEnabled(self._context.desk.may(action))

    def tell(self, text: str) -> None:
        """Over all other programs, as the system does it."""
        self.icon.showMessage("Vuoro", text, QSystemTrayIcon.MessageIcon.Critical)

    def told(self, mode: Mode) -> str:
        """Whether it is practice, state, number, and those waiting, in a line each."""
        desk = self._context.desk
        state = f"{words.mode(mode)}: {desk.visit.number}" if desk.visit else words.mode(mode)
        practice = words.practice() if self._context.practises else ""
        lines = [practice, words.counter(desk.mine.id) if desk.mine else "", state]
        if isinstance(desk.view, CounterView):
            lines.append(self.tr("Waiting: {count}").format(count=desk.view.waiting_total))
            begun = [one.longest_since for one in desk.view.queues if one.longest_since is not None]
            if begun:
                longest = words.wait(min(begun), self._context.now)
                lines.append(self.tr("Longest wait: {wait}").format(wait=longest))
        return "\n".join(filter(None, lines))

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.show_wanted.emit()

    def _entry(self, name: str) -> QAction:
        entry = self.menu.addAction("")
        entry.setObjectName(name)
        return entry


def mode_icon(mode: Mode, waiting: int, colours: DeskColours, practises: bool) -> QIcon:
    """For a tray or a task bar, in every size that is usual there."""
    icon = QIcon()
    for side in SIDES:
        icon.addPixmap(tray_picture(mode, waiting, side, colours, practises=practises))
    return icon
