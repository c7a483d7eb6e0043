"""The desk program's window over a link without a server, pressed as a person would press it."""

from __future__ import annotations

from typing import TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget

from counter_app.dispatch import CALL_PATIENCE_S, Dispatch
from counter_app.settings import CounterSettings
from counter_app.windows.main_window import MainWindow
from counter_app.windows.places import Places
from queue_link.asking import Asking, Reply
from queue_link.messages import View
from queue_link.qt.link import Link
from queue_link.qt.translations import Translations
from queue_link.vocabulary import CounterId, Language, Role
from tests.counter_app.scene import SETUP
from tests.fakes.link import FakeLink

W = TypeVar("W", bound=QWidget)
SETTINGS = CounterSettings(counter=CounterId("3"), adviser="Maria Niemi")


class Hands:
    """The window of a desk over any link, and hands that press what is on the screen."""

    def __init__(
        self,
        application: QApplication,
        translations: Translations,
        link: Link,
        settings: CounterSettings = SETTINGS,
        places: Places | None = None,
        call_patience_s: float = CALL_PATIENCE_S,
    ) -> None:
        self._application = application
        self._translations = translations
        self.dispatch = Dispatch(link, link, call_patience_s)
        self.window = MainWindow(self.dispatch, translations, application, settings, places)
        self.window.resize(1040, 680)
        self.window.show()

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

    @property
    def top(self) -> QWidget:
        """What the keyboard goes to: the open question, the small bar, or the window."""
        return self.dialog or self.window.bar or self.window

    def speak(self, language: str) -> None:
        self._translations.use(self._application, Language(language))

    def button(self, name: str) -> QAbstractButton:
        return self.find(QAbstractButton, name)

    def text(self, name: str) -> str:
        return self.find(QLabel, name).text()

    def find(self, kind: type[W], name: str) -> W:
        """The visible widget of this name; the open question's first."""
        for top in filter(None, (self.dialog, self.window.bar, self.window)):
            for widget in top.findChildren(kind, name):
                if widget.isVisible():
                    return widget
        raise AssertionError(f"{name} is not on the screen")

    def is_shown(self, name: str) -> bool:
        """Whether any widget of this name is on the screen."""
        shown = filter(None, (self.window.bar, self.window))
        return any(widget.isVisible() for top in shown for widget in top.findChildren(QWidget, name))

    def choose(self, name: str, text: str) -> None:
        """In a list of choices, by the words of one."""
        box = self.find(QComboBox, name)
        assert box.findText(text) >= 0, f"{name} has no {text}"
        box.setCurrentIndex(box.findText(text))

    def press(self, name: str) -> None:
        """With the mouse, in the middle."""
        button = self.button(name)
        QTest.mouseClick(
            button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(button.rect().center())
        )
        QCoreApplication.processEvents()

    def key(self, key: str) -> None:
        """On the keyboard."""
        stroke = QKeySequence(key)[0]  # type: ignore[index]  # the stubs do not know
        QTest.keyClick(self.top.windowHandle(), stroke.key(), stroke.keyboardModifiers())
        QCoreApplication.processEvents()

    def close(self) -> None:
        if self.dialog is not None:
            self.dialog.close()
        self.window.close()
        # Now, and in this thread: timers cannot be ended in another one, where garbage may be looked for.
        for thing in (self.window, self.dispatch.link):
            thing.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._translations.use(self._application, Language("en"))


class OpenedDesk(Hands):
    """Over a link without a server; ``sent`` are the commands that left the window."""

    def __init__(
        self,
        application: QApplication,
        role: Role,
        translations: Translations,
        settings: CounterSettings = SETTINGS,
        places: Places | None = None,
    ) -> None:
        self.link = FakeLink(role)
        super().__init__(application, translations, self.link, settings, places)

    @property
    def sent(self) -> list[Asking]:
        return [command for _, command in self.link.sent]

    def welcome(self, view: View, *, practice: bool = False) -> None:
        self.link.welcome(replace(SETUP, training=practice))
        self.show(view)

    def show(self, view: View, seq: int = 1) -> None:
        self.link.show(view, seq)
        QCoreApplication.processEvents()

    def answer(self, result: Reply) -> None:
        """Answer the newest command."""
        self.link.answer(self.link.sent[-1][0], result)
