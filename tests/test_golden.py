"""What counts as another picture."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from queue_link.qt.theme import font, load_fonts
from tests.golden import difference, keep


def drawn(text: str, at: tuple[int, int] = (20, 20), ink: str = "#f5f9f8") -> QImage:
    picture = QImage(320, 180, QImage.Format.Format_RGB32)
    picture.fill(QColor("#07191d"))
    painter = QPainter(picture)
    painter.setFont(font(40, number=True))
    painter.setPen(QColor(ink))
    painter.drawText(QRect(*at, 300, 80), Qt.AlignmentFlag.AlignLeft, text)
    painter.end()
    return picture


@pytest.fixture
def kept(qapp: QGuiApplication, tmp_path: Path) -> Path:
    """The picture that is meant."""
    load_fonts()
    file = tmp_path / "new" / "a.png"
    keep(drawn("A012"), file)
    return file


def test_a_picture_is_what_was_kept_of_it(kept: Path) -> None:
    """Though its file has fewer colours; one that is hardly lighter is the same too."""
    assert difference(drawn("A012"), kept) == ""
    assert difference(drawn("A012", ink="#e9eeed"), kept) == ""


@pytest.mark.parametrize("other", [("A013",), ("A012", (24, 20)), ("A012", (20, 20), "#9fe8bd"), ("",)])
def test_another_letter_place_or_colour_is_another_picture(kept: Path, other: tuple[str, ...]) -> None:
    """It is said how much of it, and where."""
    told = difference(drawn(*other), kept)  # type: ignore[arg-type]  # as the parameters of drawn
    assert "of the points differ, between" in told


def test_another_size_is_another_picture(kept: Path) -> None:
    """Whatever is in it."""
    assert difference(drawn("A012").scaled(160, 90), kept) == "160x90 instead of 320x180 pixels"


def test_a_picture_that_was_never_kept_is_no_match(kept: Path) -> None:
    """A scene without a picture must not pass."""
    with pytest.raises(OSError, match="there is no picture"):
        difference(drawn("A012"), kept.with_name("b.png"))
