"""Nothing on the display flashes: counted in pictures, over simulated time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from display_app.slideshow import SlideshowSettings
from queue_link.qt.visible import visible_items
from tests.display_app.branch import NOTICE, SERIES, START, call, forward, view
from tests.display_app.flashes import Luminances, luminances, most_flashes
from tests.display_app.opened import Display, Opened

FRAME_S = 0.1
SIZE = QSize(640, 360)


def plain(colour: str) -> Luminances:
    picture = QImage(64, 36, QImage.Format.Format_RGB32)
    picture.fill(QColor(colour))
    return luminances(picture)


@pytest.mark.parametrize(("hertz", "counted"), [(0.5, 0.5), (1, 1), (2, 2), (5, 5)])
def test_flashes_are_counted(hertz: float, counted: float) -> None:
    """Black and white by turns, so many times a second: pairs of changes."""
    black, white = plain("black"), plain("white")
    times = [step * 0.05 for step in range(100)]
    frames = [white if int(2 * hertz * time + 1e-9) % 2 else black for time in times]
    assert most_flashes(frames, times) == pytest.approx(counted, abs=0.5)


def test_slow_or_slight_changes_are_no_flashes() -> None:
    """A light that comes and stays, and one that is hardly another."""
    times = [step * 0.1 for step in range(40)]
    dim = [plain("#808080") if step % 2 else plain("#868686") for step in range(40)]
    assert most_flashes(dim, times) == 0
    assert most_flashes([plain("black")] * 20 + [plain("white")] * 20, times) == 0.5


def film(
    display: Display, seconds: float, at: Callable[[float], None]
) -> tuple[list[Luminances], list[float]]:
    """Pictures of the display while time passes; what moves by itself is put where it would be."""
    frames, times = [], [step * FRAME_S for step in range(round(seconds / FRAME_S))]
    began: dict[str, float] = {}
    for time in times:
        display.link.now = START + timedelta(seconds=time)
        at(time)
        display.board.tick()
        display.settle(rounds=1)
        for name, seen in visible_items().items():
            if name.startswith("call-"):
                began.setdefault(name, time)
                seen.item.setProperty("breath", min(3.0, time - began[name]))
        frames.append(luminances(display.view.grabWindow()))
    return frames, times


def test_req_08_calls_do_not_flash(opened: Opened) -> None:
    """The busiest moments: calls one after the other, people called in, a notice that comes and goes."""
    display = opened(SIZE)
    numbers: list[int] = []

    def at(time: float) -> None:
        due = int(time / 0.7) + 1
        if due > len(numbers):
            numbers.append(due)
            calls = [
                call(seq, counter=str(seq % 9), at=display.link.now, recall=seq % 4 == 0)
                for seq in reversed(numbers[-8:])
            ]
            forwards = tuple(forward(f"B{number:03d}", display.link.now) for number in numbers[-3:])
            notice = NOTICE if 3 < time < 6 else {}
            free = max(0, 4 - due)
            display.link.show(view(*calls, come_in=forwards, free=free, series=SERIES, notice=notice))

    assert most_flashes(*film(display, 8, at)) <= 1


def test_req_08_pictures_pass_slowly(opened: Opened, tmp_path: Path, qtbot: QtBot) -> None:
    """White into black and back, as fast as the settings allow."""
    for name, colour in (("a.png", "white"), ("b.png", "black")):
        picture = QImage(320, 200, QImage.Format.Format_RGB32)
        picture.fill(QColor(colour))
        assert picture.save(str(tmp_path / name))
    display = opened(SIZE, slideshow=SlideshowSettings(str(tmp_path), seconds=5, after_s=5))
    display.link.show(view())
    display.link.now += timedelta(seconds=6)
    display.board.tick()
    slides = visible_items()["slides"].item
    qtbot.waitUntil(lambda: bool(slides.property("showing")))
    display.slideshow.advance()
    qtbot.waitUntil(lambda: "slide-back" in visible_items() and "slide-front" in visible_items())
    frames, times = [], []
    for step in range(60):
        time = step * FRAME_S
        passed = min(1.0, (time % 5) / 1.6)
        slides.setProperty("shift", passed if time < 5 else 1 - passed)
        display.settle(rounds=1)
        frames.append(luminances(display.view.grabWindow()))
        times.append(time)
    assert max(float(frame.max()) for frame in frames) > 0.9
    assert most_flashes(frames, times) <= 0.5
