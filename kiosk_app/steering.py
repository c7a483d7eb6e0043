"""Operation without sight: keys that walk through a screen, and touches that tell before they act.

Pure: ``steer`` gives the next state, the tap that it comes to, and what the voice is told besides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk_app.events import Tap
from kiosk_app.outline import Outline


class Key(StrEnum):
    """The keys of a keypad."""

    PREVIOUS = "previous"
    NEXT = "next"
    SELECT = "select"
    BACK = "back"
    REPEAT = "repeat"
    """Says it again; starts the speech where it is off."""
    VOLUME = "volume"
    """One step louder, after the loudest the softest again."""


@dataclass(frozen=True)
class Pressed:
    """A key of the keypad."""

    key: Key


@dataclass(frozen=True)
class Touched:
    """A finger in speech mode came down on this, or slid over it: a control's name, or a text's words."""

    what: str
    slid: bool = False


@dataclass(frozen=True)
class Lifted:
    """The finger in speech mode was lifted here."""

    what: str


Move = Pressed | Touched | Lifted


class Ask(StrEnum):
    """What the voice is asked for besides what the screen says."""

    REPEAT = "repeat"
    LOUDER = "louder"


@dataclass(frozen=True)
class Steering:
    """Where somebody is who goes by keys or by touch and speech."""

    active: bool = False
    """Somebody does, and is shown where they are."""
    focus: str = ""
    """The name of a control, or the words of a text; empty: the screen as a whole."""
    armed: bool = False
    """A finger is down on what was in focus before: lifted there, it acts."""

    def on_screen(self, outline: Outline, before: Outline) -> Steering:
        """A new screen begins as a whole, and what is no longer there has no focus."""
        gone = self.focus in before.whole() and self.focus not in outline.whole()
        if outline.place == before.place and not gone:
            return self
        return replace(self, focus="", armed=False)


@dataclass(frozen=True)
class Steered:
    """What a move comes to."""

    steering: Steering
    tap: Tap | None = None
    """None: nothing but the move itself."""
    ask: Ask | None = None


def steer(steering: Steering, outline: Outline, move: Move, *, speech: bool) -> Steered:
    """What ``move`` comes to on a screen of this outline; ``speech``: the speech is on."""
    match move:
        case Pressed(key):
            return _press(replace(steering, active=True, armed=False), outline, key, speech=speech)
        case Touched(what, slid):
            armed = not slid and bool(what) and what == steering.focus and steering.active
            return Steered(Steering(active=True, focus=what or steering.focus, armed=armed))
        case Lifted(what):
            control = outline.control(what) if steering.armed and what == steering.focus else None
            return Steered(replace(steering, armed=False), control.tap if control else None)


def _press(steering: Steering, outline: Outline, key: Key, *, speech: bool) -> Steered:
    match key:
        case Key.NEXT:
            return Steered(replace(steering, focus=_neighbour(outline.names(), steering.focus, 1)))
        case Key.PREVIOUS:
            return Steered(replace(steering, focus=_neighbour(outline.names(), steering.focus, -1)))
        case Key.SELECT:
            control = outline.control(steering.focus)
            return Steered(steering, control.tap) if control else Steered(steering, ask=Ask.REPEAT)
        case Key.BACK:
            way = outline.control("back") or outline.control("start-over")
            return Steered(steering, way.tap if way else None)
        case Key.REPEAT:
            start = None if speech else outline.control("speech")
            return Steered(steering, start.tap) if start else Steered(steering, ask=Ask.REPEAT)
        case Key.VOLUME:
            return Steered(steering, ask=Ask.LOUDER)


def _neighbour(names: Sequence[str], name: str, step: int) -> str:
    """The next control, or the one before; between the last and the first there is the screen as a whole."""
    ring = ("", *names)
    at = ring.index(name) if name in ring else 0
    return ring[(at + step) % len(ring)]
