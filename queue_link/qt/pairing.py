"""What a device without a token shows: a code, until somebody lets it in."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QWindow
from PySide6.QtQuick import QQuickView

from queue_link.assets import asset
from queue_link.messages import Paired, PairingCode
from queue_link.qt.link import Link, LinkState
from queue_link.qt.shell import open_view
from queue_link.qt.translations import Translations
from queue_link.token_file import TokenFile

log = logging.getLogger(__name__)

WORDS = (
    ("Tätä laitetta ei ole vielä hyväksytty.", "Vuoroesihenkilö hyväksyy sen tällä koodilla."),
    ("Den här enheten är inte godkänd ännu.", "Arbetsledaren godkänner den med den här koden."),
    ("This device has not been let in yet.", "The supervisor lets it in by this code."),
)
"""All at once: nobody has chosen a language yet, and whoever installs the device may read any of them."""


class PairingScreen(QObject):
    """A calm window over the program's own, as long as the device waits. The token is kept as soon as it
    comes."""

    def __init__(
        self,
        link: Link,
        keeps: TokenFile | None,
        translations: Translations,
        show: Callable[[QWindow], None],
        parent: QObject,
    ) -> None:
        """``keeps`` None: nowhere; the token was given on the command line. ``show`` puts a window on the
        screen."""
        super().__init__(parent)
        self._keeps = keeps
        self._translations = translations
        self._show = show
        self._view: QQuickView | None = None
        link.pairing_code.connect(self._on_code)
        link.paired.connect(self._on_paired)
        link.state_changed.connect(self._on_state)

    @property
    def code(self) -> str:
        """What is on the screen; empty: nothing."""
        return str(self._view.rootObject().property("code")) if self._view else ""

    def close(self) -> None:
        if self._view is not None:
            self._view.close()
            self._view.deleteLater()
            self._view = None

    def _on_code(self, told: PairingCode) -> None:
        if self._view is None:
            words = "\n".join(why for why, _ in WORDS), "\n".join(how for _, how in WORDS)
            properties = {"code": told.code, "why": words[0], "how": words[1]}
            self._view = open_view(asset("qml", "Pairing.qml"), properties, self._translations)
            self._view.setTitle(told.code)
            self._show(self._view)
        else:
            self._view.rootObject().setProperty("code", told.code)

    def _on_paired(self, paired: Paired) -> None:
        if self._keeps is None:
            return
        try:
            self._keeps.keep(paired.token)
        except OSError as trouble:
            log.error("the token cannot be kept, and is lost when the program ends: %s", trouble)

    def _on_state(self, state: LinkState) -> None:
        if state in (LinkState.ONLINE, LinkState.REJECTED):
            self.close()
