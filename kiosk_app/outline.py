"""A screen as a list: its lines in reading order, then all that can be touched.

Speech reads it, keys walk through it, and the large and the low layout draw it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk_app.events import Tap


class Tone(StrEnum):
    """What a line is, and so how it looks."""

    TITLE = "title"
    TEXT = "text"
    STRONG = "strong"
    NUMBER = "number"
    TYPED = "typed"
    """The characters of a code, as far as it is typed."""
    INFO = "info"
    GOOD = "good"
    WARN = "warn"
    CODE = "code"
    """A QR code with its caption, and the address in letters."""


class Group(StrEnum):
    """Where a control stands."""

    CHOICE = "choice"
    SIZE = "size"
    """Of the party: small and many."""
    KEY = "key"
    """Of a keyboard: small and many."""
    TOGGLE = "toggle"
    DEED = "deed"
    FIRST_DEED = "first-deed"
    """The one that most people want."""
    WARNING = "warning"
    WAY = "way"
    LANGUAGE = "language"
    ACCESS = "access"
    """Help and the modes, on every screen."""


ON_THE_SHEET = frozenset({Group.CHOICE, Group.SIZE, Group.KEY, Group.TOGGLE, Group.DEED, Group.FIRST_DEED})
"""The others have bars of their own."""


@dataclass(frozen=True)
class Line:
    tone: Tone
    text: str
    language: str
    detail: str = ""
    code: tuple[str, ...] = ()
    private: bool = False
    """It tells of the customer's matter or booked time."""
    rightToLeft: bool = False


@dataclass(frozen=True)
class Control:
    name: str
    """Of the item in QML that it stands for."""
    group: Group
    tap: Tap
    label: str
    language: str
    detail: str = ""
    on: bool | None = None
    """Of a toggle; None: it is none."""
    spoken: str = ""
    """Where the label alone would not do for the ear."""
    private: bool = False


@dataclass(frozen=True)
class Outline:
    place: str
    """Which screen, and which question; the same as long as the customer is there."""
    language: str
    lines: tuple[Line, ...] = ()
    """Also in languages that are not on offer: they are written all the same."""
    controls: tuple[Control, ...] = ()
    warning: Line | None = None
    help: Line | None = None
    languages: tuple[str, ...] = ()
    """On offer; in speech mode those that can be spoken."""

    def control(self, name: str) -> Control | None:
        return next((control for control in self.controls if control.name == name), None)

    def names(self) -> tuple[str, ...]:
        """Of the controls, in reading order."""
        return tuple(control.name for control in self.controls)

    def whole(self) -> tuple[str, ...]:
        """All that can be in focus: the controls by their names, the lines by their words."""
        return (*self.names(), *(line.text for line in self.lines))
