"""A keypad with a few tactile keys, and the plug of the headphones, which reports as a key."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from typing import Annotated

import msgspec
from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from kiosk_app.events import Headphones
from kiosk_app.steering import Key
from queue_link.settings import did_you_mean

Keys = tuple[str, ...]
Act = Key | Headphones


class KeySettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which keys the keypad sends, by their names in Qt: ``Down``, ``F5``, ``Ctrl+R``."""

    previous: Keys = ("Up", "Left", "Backtab")
    next: Keys = ("Down", "Right", "Tab")
    select: Keys = ("Return", "Enter", "Space")
    back: Keys = ("Escape", "Backspace")
    repeat: Keys = ("F5",)
    volume: Keys = ("F6",)
    headphones_in: Keys = ("F15",)
    headphones_out: Keys = ("F16",)
    same_key_s: Annotated[float, msgspec.Meta(ge=0, le=5)] = 0.5
    """The same key again within this time is a trembling finger."""

    def __post_init__(self) -> None:
        self.acts()

    def acts(self) -> Mapping[int, Act]:
        """What each key does. Raises ``ValueError`` for a name that is no key, or is there twice."""
        acts: dict[int, Act] = {}
        for name, act in self._named():
            code = key_code(name)
            if code in acts:
                raise ValueError(f'the key "{name}" stands for two things')
            acts[code] = act
        return acts

    def _named(self) -> Iterator[tuple[str, Act]]:
        for key in Key:
            for name in getattr(self, key):
                yield name, key
        yield from ((name, Headphones(True)) for name in self.headphones_in)
        yield from ((name, Headphones(False)) for name in self.headphones_out)


def key_code(name: str) -> int:
    """A key and its modifiers as one number. Raises ``ValueError`` when no key is called so."""
    sequence = QKeySequence.fromString(name)
    combination: QKeyCombination | None = sequence[0] if sequence.count() == 1 else None  # type: ignore[index]
    if combination is None or combination.key() == Qt.Key.Key_unknown:
        hint = did_you_mean(name, _KNOWN)
        raise ValueError(f'no key is called "{name}"' + (f"; {hint}" if hint else ""))
    return combination.toCombined()


_KNOWN = (
    *("Up", "Down", "Left", "Right", "Tab", "Backtab", "Return", "Enter", "Space", "Escape", "Backspace"),
    *("Home", "End", "PgUp", "PgDown", "Ins", "Del", "Volume Up", "Volume Down", "Volume Mute"),
    *(f"F{number}" for number in range(1, 36)),
)


class Keypad(QObject):
    """Hears the keypad's keys before any item of the screen does."""

    def __init__(
        self,
        settings: KeySettings,
        pressed: Callable[[Act], None],
        parent: QObject,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._acts = settings.acts()
        self._same_key_s = settings.same_key_s
        self._pressed = pressed
        self._clock = clock
        self._last = (0, float("-inf"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        assert isinstance(event, QKeyEvent)
        code = _code_of(event)
        act = self._acts.get(code)
        if act is None:
            return False
        if event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat() and not self._trembles(code):
            self._pressed(act)
        return True

    def _trembles(self, code: int) -> bool:
        now = self._clock()
        last, at = self._last
        self._last = (code, now)
        return code == last and now - at < self._same_key_s


def _code_of(event: QKeyEvent) -> int:
    """The keypad's own modifier says nothing, and ``Backtab`` is a Tab with Shift already."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_Backtab:
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeyCombination(modifiers, Qt.Key(event.key())).toCombined()
