"""The pictures of the branch: one after the other, and none that cannot be shown."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from display_app.slideshow import Slideshow, SlideshowSettings


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.png", "a.JPG", "notes.txt", "c.jpeg"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "d.png").mkdir()
    return tmp_path


def shown(slideshow: Slideshow) -> str:
    return str(slideshow.source).rpartition("/")[2]


def show(folder: Path) -> Slideshow:
    return Slideshow(SlideshowSettings(str(folder)))


def names(slideshow: Slideshow, count: int) -> list[str]:
    """The next pictures."""
    found = []
    for _ in range(count):
        slideshow.advance()
        found.append(shown(slideshow))
    return found


def test_pictures_follow_each_other_by_name_and_begin_again(folder: Path, qtbot: QtBot) -> None:
    """Only PNG and JPEG, whatever the case of the ending."""
    assert names(show(folder), 4) == ["a.JPG", "b.png", "c.jpeg", "a.JPG"]


def test_there_are_none_without_a_folder(qtbot: QtBot) -> None:
    """Which is how a display comes."""
    slideshow = Slideshow(SlideshowSettings())
    slideshow.advance()
    assert shown(slideshow) == ""


@pytest.mark.logs("b.png is broken and is left out")
def test_a_broken_picture_is_left_out_until_it_is_mended(folder: Path, qtbot: QtBot) -> None:
    """It is said once, not at every round."""
    slideshow = show(folder)
    assert names(slideshow, 2) == ["a.JPG", "b.png"]
    slideshow.skip()
    assert shown(slideshow) == "c.jpeg"
    assert names(slideshow, 3) == ["a.JPG", "c.jpeg", "a.JPG"]
    os.utime(folder / "b.png", ns=(1, 1))
    assert names(slideshow, 1) == ["b.png"]


@pytest.mark.logs("is broken and is left out")
def test_nothing_is_shown_when_all_are_broken(folder: Path, qtbot: QtBot) -> None:
    """The words that are there without pictures have the place."""
    slideshow = show(folder)
    slideshow.advance()
    for _ in range(3):
        slideshow.skip()
    assert shown(slideshow) == ""


def test_pictures_may_come_and_go(folder: Path, qtbot: QtBot) -> None:
    """Nobody needs to start the display again."""
    slideshow = show(folder)
    slideshow.advance()
    (folder / "a.JPG").unlink()
    (folder / "aa.png").write_bytes(b"")
    assert names(slideshow, 2) == ["aa.png", "b.png"]


@pytest.mark.logs("no pictures: .*No such file")
def test_a_folder_that_is_gone_is_said_once(folder: Path, qtbot: QtBot) -> None:
    """A network drive may come back."""
    slideshow = show(folder / "gone")
    assert names(slideshow, 2) == ["", ""]
    (folder / "gone").mkdir()
    (folder / "gone" / "x.png").write_bytes(b"")
    assert names(slideshow, 1) == ["x.png"]
