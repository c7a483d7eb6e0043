"""Nothing on the kiosk flashes, and nothing moves by itself.

Time is simulated: the kiosk's own, and that of the timers in QML, which are all that changes a picture
where nothing is animated.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
import pytest
from PySide6.QtCore import QMetaObject, QObject, QSize

from tests.kiosk_app.flashes import luminances, most_flashes
from tests.kiosk_app.panel import Panel
from tests.kiosk_app.walk_through import walk_through

Opened = Callable[[QSize], Panel]
PER_SECOND = 10
SIZE = QSize(800, 480)
SELF_MOVING = ("Animation", "Animator", "Behavior", "Transition", "SmoothedMove", "Sprite", "ParticleSystem")
of_every_sheet = pytest.mark.parametrize("modes", [(), ("large-text",)], ids=["usual", "large"])


class Timers:
    """The repeating timers of one screen, run by hand."""

    def __init__(self, panel: Panel) -> None:
        self._panel = panel
        self._now = 0.0
        timers = [child for child in panel.view.rootObject().findChildren(QObject) if _repeats(child)]
        self._due = [(timer, int(timer.property("interval")) / 1000) for timer in timers]
        for timer in timers:
            timer.setProperty("running", False)

    def wait(self, seconds: float) -> None:
        before, self._now = self._now, self._now + seconds
        self._panel.stand.wait(seconds)
        for timer, interval in self._due:
            for _ in range(int(self._now / interval + 1e-6) - int(before / interval + 1e-6)):
                QMetaObject.invokeMethod(timer, "triggered")


def _repeats(thing: QObject) -> bool:
    return thing.inherits("QQmlTimer") and bool(thing.property("running") and thing.property("repeat"))


def pictures(panel: Panel, seconds: float) -> Iterator[np.ndarray]:
    timers = Timers(panel)
    for _ in range(round(seconds * PER_SECOND)):
        yield luminances(panel.view.grabWindow())
        timers.wait(1 / PER_SECOND)


def blinking(hertz: float, seconds: float = 3) -> list[np.ndarray]:
    """Black and white at this rate."""
    steps = range(round(seconds * PER_SECOND))
    return [np.full((2, 2), float(int(2 * hertz * step / PER_SECOND) % 2)) for step in steps]


@pytest.mark.parametrize("hertz", [0.5, 1, 2.5, 5])
def test_flashes_are_counted(hertz: float) -> None:
    assert most_flashes(blinking(hertz), PER_SECOND) == pytest.approx(hertz, abs=0.5)


@of_every_sheet
def test_req_08_nothing_flashes(panel: Opened, modes: Sequence[str]) -> None:
    """Once a second at most in any part of any screen, where three times are allowed. One that becomes
    another meanwhile, as when an answer is late, adds a change."""
    opened = panel(SIZE)
    for name in walk_through(opened.stand, "fi", modes, brief=True):
        opened.settle()
        assert most_flashes(list(pictures(opened, 2.5)), PER_SECOND) <= 1.5, name


def test_req_08_what_is_going_on_is_seen_and_does_not_flash(panel: Opened) -> None:
    """One dot after another: the only thing that changes by itself for long."""
    opened = panel(SIZE)
    opened.stand.open()
    opened.stand.to_sending("fi")
    opened.settle()
    seen = list(pictures(opened, 3))
    assert any(np.abs(picture - seen[0]).max() > 0.1 for picture in seen[1:])
    assert 0 < most_flashes(seen, PER_SECOND) <= 1


@of_every_sheet
def test_req_08_09_nothing_moves_by_itself(panel: Opened, modes: Sequence[str]) -> None:
    """There is no motion to be switched off or paused: nothing is animated, and for six seconds every word
    and every button is where it was. A screen that becomes another meanwhile does so once."""
    opened = panel(SIZE)
    for name in walk_through(opened.stand, "fi", modes, brief=True):
        opened.settle()
        assert animated(opened) == [], name
        timers, seen = Timers(opened), [where(opened)]
        for _ in range(12):
            timers.wait(0.5)
            opened.settle()
            now = where(opened)
            if list(now.values()) != list(seen[-1].values()):
                seen.append(now)
        assert len(seen) == 1 or (len(seen) == 2 and seen[0].keys() != seen[1].keys()), name


def animated(panel: Panel) -> list[str]:
    kinds = {child.metaObject().className() for child in panel.view.rootObject().findChildren(QObject)}
    return sorted(kind for kind in kinds if any(word in kind for word in SELF_MOVING))


def where(panel: Panel) -> dict[str, tuple[float, float]]:
    """Where each text begins, and each button."""
    page = panel.page()
    texts = {f"{text.said} {text.name}": text.lines for text in page.texts}
    return {what: (place.x(), place.y()) for what, place in (texts | page.places).items()}
