"""The desk program's window over a link without a server, pressed as a person would press it."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from counter_app.dispatch import Dispatch
from counter_app.settings import CounterSettings
from counter_app.windows.main_window import MainWindow
from queue_link.asking import Asking, Reply
from queue_link.messages import View
from queue_link.qt.translations import Translations
from queue_link.vocabulary import CounterId, Language, Role
from tests.counter_app.scene import SETUP
from tests.fakes.link import FakeLink

W = TypeVar("W", bound=QWidget)
SETTINGS = CounterSettings(counter=CounterId("3"), adviser="Maria Niemi")


class OpenedDesk:
    """``sent`` are the commands that left the window."""

    def __init__(self, application: QApplication, role: Role, translations: Translations) -> None:
        self._application = application
        self._translations = translations
        self.link = FakeLink(role)
        self.dispatch = Dispatch(self.link, self.link)
        self.window = MainWindow(self.dispatch, translations, application, SETTINGS)
        self.window.resize(1000, 640)
        self.window.show()

    @property
    def sent(self) -> list[Asking]:
        return [command for _, command in self.link.sent]

    @property
    def dialog(self) -> QWidget | None:
        """The open question."""
        return next(
            (
                top
                for top in self._application.topLevelWidgets()
                if top.objectName() == "question" and top.isVisible()
            ),
            None,
        )

    def welcome(self, view: View) -> None:
        self.link.welcome(SETUP)
        self.show(view)

    def show(self, view: View, seq: int = 1) -> None:
        self.link.show(view, seq)
        QCoreApplication.processEvents()

    def answer(self, result: Reply) -> None:
        """Answer the newest command."""
        self.link.answer(self.link.sent[-1][0], result)

    def speak(self, language: str) -> None:
        self._translations.use(self._application, Language(language))

    def button(self, name: str) -> QAbstractButton:
        return self.find(QAbstractButton, name)

    def text(self, name: str) -> str:
        return self.find(QLabel, name).text()

    def find(self, kind: type[W], name: str) -> W:
        """The visible widget of this name; the open question's first."""
        for top in filter(None, (self.dialog, self.window)):
            for widget in top.findChildren(kind, name):
                if widget.isVisible():
                    return widget
        raise AssertionError(f"{name} is not on the screen")

    def is_shown(self, name: str) -> bool:
        """Whether any widget of this name is on the screen."""
        return any(widget.isVisible() for widget in self.window.findChildren(QWidget, name))

    def press(self, name: str) -> None:
        """With the mouse, in the middle."""
        button = self.button(name)
        QTest.mouseClick(
            button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(button.rect().center())
        )
        QCoreApplication.processEvents()

    def key(self, key: str) -> None:
        """On the keyboard, to the open question or else to the window."""
        stroke = QKeySequence(key)[0]  # type: ignore[index]  # the stubs do not know
        QTest.keyClick((self.dialog or self.window).windowHandle(), stroke.key(), stroke.keyboardModifiers())
        QCoreApplication.processEvents()

    def close(self) -> None:
        if self.dialog is not None:
            self.dialog.close()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._translations.use(self._application, Language("en"))
