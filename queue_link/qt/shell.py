"""How a Qt program starts and ends: command line, settings, fonts, texts, windows, signals."""

from __future__ import annotations

import logging
import os
import re
import signal
import socket
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Annotated, Generic, TypeVar

import msgspec
import shiboken6
from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QPoint,
    QSize,
    QSocketNotifier,
    QtMsgType,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQuick import QQuickView
from websockets.exceptions import InvalidURI
from websockets.uri import parse_uri

from queue_link.assets import asset
from queue_link.qt.driver import Driver, StateTold
from queue_link.qt.theme import LIGHT, Palette, Theme, font, load_fonts
from queue_link.qt.translations import Translations
from queue_link.settings import load_settings
from queue_link.token_file import TokenFile, usual_token_file
from queue_link.toml_document import SettingsFaults
from queue_link.vocabulary import Language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SWITCH_INTERVAL_S = 0.0005
"""Python lets a busy thread go on for so long when the window's thread wants to run. To draw a window asks
Python many times over, and would wait each time: 5 ms, unless told otherwise, while a slip is being drawn."""
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class AppSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What every graphical program can be told, in its settings file or on the command line."""

    server: str | Annotated[tuple[str, ...], msgspec.Meta(min_length=1)] = "ws://127.0.0.1:8765"
    """Or several addresses of the same server, such as one for each network; they are tried in turn."""
    token: str = ""
    token_file: str = ""
    """A file with the token; kept out of process lists and settings files. Without both the device asks to be
    let in, and keeps its token in a file of its own."""
    window: str = ""
    """``1280x720``, or ``1280x720+100+50`` with its place on the screen; empty is full screen."""
    language: Language = Language("fi")

    @property
    def servers(self) -> tuple[str, ...]:
        """All addresses of the server."""
        return (self.server,) if isinstance(self.server, str) else self.server

    def __repr__(self) -> str:
        return f"{type(self).__name__}(server={self.server!r}, token=…)"


S = TypeVar("S", bound=AppSettings)


@dataclass(frozen=True)
class Start(Generic[S]):
    """What a program was started with."""

    settings: S
    driven: bool
    log_json: bool
    program: str = "vuoro"

    @property
    def token(self) -> str:
        """The token of this device; empty when it has none yet. Raises ``OSError`` when its file cannot be
        read."""
        kept = self.token_file
        return self.settings.token if kept is None else kept.read()

    @property
    def token_file(self) -> TokenFile | None:
        """Where the token is kept; None when it was given itself. Raises ``OSError`` when there is no
        place."""
        if self.settings.token_file:
            return TokenFile(Path(self.settings.token_file))
        if self.settings.token:
            return None
        return usual_token_file(self.program, self.settings.servers[0], os.environ, Path.home())

    @property
    def servers(self) -> tuple[str, ...]:
        """The queue server's addresses. Raises ``ValueError`` when one of them is none."""
        for server in self.settings.servers:
            _check_address(server)
        return self.settings.servers

    @property
    def size(self) -> QSize | None:
        """The size of the window; None is full screen. Raises ``ValueError`` when it is no size."""
        geometry = self._geometry
        return QSize(int(geometry[1]), int(geometry[2])) if geometry else None

    @property
    def place(self) -> QPoint | None:
        """Where the window is to stand; None leaves it to the system. Raises ``ValueError`` like ``size``."""
        geometry = self._geometry
        return QPoint(int(geometry[3]), int(geometry[4])) if geometry and geometry[3] else None

    @property
    def _geometry(self) -> re.Match[str] | None:
        if not self.settings.window:
            return None
        geometry = re.fullmatch(
            r"([1-9]\d{1,4})[xX]([1-9]\d{1,4})(?:\+(\d{1,5})\+(\d{1,5}))?", self.settings.window
        )
        if geometry is None:
            raise ValueError(
                f"a window is given as 1280x720 or 1280x720+100+50, not as {self.settings.window!r}"
            )
        return geometry


def _check_address(server: str) -> None:
    try:
        # UnicodeError, for a name that no computer can have, is a ValueError.
        parse_uri(server).host.encode("idna")
    except (InvalidURI, ValueError) as fault:
        why = str(fault).removeprefix(f"{server} isn't a valid URI: ")
        raise ValueError(
            f"{server!r} is no address of a queue server, such as ws://127.0.0.1:8765: {why}"
        ) from fault


def command_line(program: str, about: str) -> ArgumentParser:
    """The options that all programs share. A program adds options whose ``dest`` is a settings field."""
    parser = ArgumentParser(prog=program, description=about, allow_abbrev=False)
    parser.add_argument("--settings", type=Path, metavar="FILE", help="settings, in TOML")
    parser.add_argument("--server", metavar="URL", help="the queue server, ws://host:port")
    token = parser.add_mutually_exclusive_group()
    token.add_argument("--token", help="the token of this device")
    token.add_argument("--token-file", metavar="FILE", help="a file that holds the token")
    parser.add_argument(
        "--window", metavar="WxH[+X+Y]", help="a window of this size, and place; full screen without it"
    )
    parser.add_argument("--language", metavar="TAG", help="the first language: fi, sv, en ...")
    parser.add_argument("--driven", action="store_true", help="be operated over standard input and output")
    parser.add_argument("--log-json", action="store_true", help="log JSON lines")
    return parser


def read_command_line(
    parser: ArgumentParser, kind: type[S], arguments: Sequence[str] | None = None
) -> Start[S]:
    """Settings from the file named on the command line, and over them the options given.

    Ends the program with a message and status 2 when something in them is wrong.
    """
    options = parser.parse_args(arguments)
    try:
        start = Start(_settings(kind, options), options.driven, options.log_json, parser.prog)
        _ = start.servers, start.size, start.token
    except (OSError, ValueError, SettingsFaults) as fault:
        parser.error(str(fault))
    return start


def _settings(kind: type[S], options: Namespace) -> S:
    base = kind() if options.settings is None else load_settings(options.settings, kind)
    given = {
        name: value for name in kind.__struct_fields__ if (value := getattr(options, name, None)) is not None
    }
    if "token" in given:
        given["token_file"] = ""
    return msgspec.convert(msgspec.structs.asdict(base) | given, kind)


def make_application(name: str, *, widgets: bool = False) -> QGuiApplication:
    """The application, with bundled fonts. Without a screen it draws offscreen.

    The software scene graph is the default: without a real GPU it costs a fraction of an emulated one.
    """
    on_linux = sys.platform.startswith("linux")
    if on_linux and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    application: QGuiApplication
    if widgets:
        from PySide6.QtWidgets import QApplication

        application = QApplication([name])
    else:
        application = QGuiApplication([name])
    application.setApplicationName(name)
    load_fonts()
    application.setFont(font(16))
    return application


def open_view(
    qml: Path,
    properties: Mapping[str, QObject | int | float | str | bool],
    translations: Translations,
    palette: Palette = LIGHT,
) -> QQuickView:
    """A window with a QML file in it; ``properties`` are the file's required ones.

    Raises ``RuntimeError`` with QML's own words when the file has a fault.
    """
    view = QQuickView()
    fill_view(view, qml, properties, translations, palette)
    return view


def fill_view(
    view: QQuickView,
    qml: Path,
    properties: Mapping[str, QObject | int | float | str | bool],
    translations: Translations,
    palette: Palette = LIGHT,
) -> None:
    """The same for a window that is there already."""
    engine = view.engine()
    engine.addImportPath(str(asset("qml")))
    translations.changed.connect(engine.retranslate)
    theme = engine.singletonInstance("Vuoro", "Theme")
    assert isinstance(theme, Theme)
    theme.use(palette)
    view.setColor(palette.ground)
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.setInitialProperties(dict(properties))
    view.setSource(QUrl.fromLocalFile(str(qml)))
    if view.status() == QQuickView.Status.Error:
        raise RuntimeError("\n".join(error.toString() for error in view.errors()))


class Shell:
    """One running Qt program. Make it first, ``run`` it last."""

    def __init__(
        self, name: str, start: Start[S], *, catalogues: Sequence[str], widgets: bool = False
    ) -> None:
        self._start = start
        sys.setswitchinterval(SWITCH_INTERVAL_S)
        qInstallMessageHandler(_log_qt)
        self.application = make_application(name, widgets=widgets)
        self.translations = Translations(*catalogues, parent=self.application)
        self.translations.use(self.application, start.settings.language)
        self._views: list[QQuickView] = []
        self._wake_up = _WakeUp(self.application)

    def open_qml(
        self,
        qml: Path,
        properties: Mapping[str, QObject | int | float | str | bool],
        palette: Palette = LIGHT,
    ) -> QQuickView:
        """Show a QML file in the program's window."""
        view = open_view(qml, properties, self.translations, palette)
        view.setTitle(self.application.applicationName())
        self._views.append(view)
        self.show(view)
        return view

    def show(self, window: QWindow | QWidget) -> None:
        """Show a ``QWindow`` or a ``QWidget`` at the size asked for, or over the whole screen."""
        size = self._start.size
        if size is None:
            window.showFullScreen()
            return
        window.resize(size)
        place = self._start.place
        if place is not None:
            if isinstance(window, QWindow):
                window.setPosition(place)
            else:
                window.move(place)
        window.show()

    def drive(self, state: StateTold) -> None:
        """With ``--driven``: let another program operate this one, and tell it ``state``."""
        if self._start.driven:
            Driver(state, self.application)

    def run(self) -> int:
        """Until the program is closed or told to end; its exit status."""
        try:
            return self.application.exec()
        finally:
            self._end()

    def _end(self) -> None:
        # QML goes before the Python objects it is bound to; the other order prints binding errors.
        for view in self._views:
            shiboken6.delete(view)
        self._views.clear()
        self._wake_up.close()
        qInstallMessageHandler(None)


class _WakeUp:
    """SIGTERM and SIGINT end the event loop; Python alone would notice them at the next Qt event."""

    def __init__(self, application: QGuiApplication) -> None:
        self._heard, self._rung = socket.socketpair()
        for end in (self._heard, self._rung):
            end.setblocking(False)
        signal.set_wakeup_fd(self._rung.fileno())
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, _noted)
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, application)
        # Not quit(): that would ask the windows, and a kiosk's window does not let itself be closed.
        self._notifier.activated.connect(lambda: application.exit())

    def close(self) -> None:
        """From here on the signals do nothing: the program is ending."""
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._heard.close()
        self._rung.close()


def _noted(_number: int, _frame: FrameType | None) -> None:
    """The wake-up socket tells the event loop."""


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(_LEVELS[kind], message)
