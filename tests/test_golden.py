"""What counts as another picture."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from queue_link.qt.theme import font, load_fonts
from tests.golden import Points, alike, keep, kept, mark, points_of


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
def meant(qapp: QGuiApplication, tmp_path: Path) -> Points:
    """The picture that is meant, out of its file."""
    load_fonts()
    file = tmp_path / "new" / "a.png"
    keep(drawn("A012"), file)
    return kept(file)


def test_a_picture_is_what_was_kept_of_it(meant: Points) -> None:
    """Though its file has fewer colours; one that is hardly lighter is the same too."""
    assert alike(points_of(drawn("A012")), meant)
    assert alike(points_of(drawn("A012", ink="#e9eeed")), meant)


@pytest.mark.parametrize("other", [("A013",), ("A012", (24, 20)), ("A012", (20, 20), "#9fe8bd"), ("",)])
def test_another_letter_place_or_colour_is_another_picture(
    meant: Points, other: tuple[str, ...], tmp_path: Path
) -> None:
    """It is shown where."""
    seen = points_of(drawn(*other))  # type: ignore[arg-type]  # as the parameters of drawn
    assert not alike(seen, meant)
    mark(tmp_path, "a", seen, meant)
    assert (kept(tmp_path / "a.png") == seen).all()
    assert (kept(tmp_path / "a-difference.png") == (255, 0, 0)).all(axis=2).any()


def test_another_size_is_another_picture(meant: Points) -> None:
    """Whatever is in it."""
    assert not alike(points_of(drawn("A012").scaled(160, 90)), meant)


def test_a_picture_that_was_never_kept_is_no_match(tmp_path: Path) -> None:
    """A scene without a picture must not pass."""
    with pytest.raises(OSError, match=r"b\.png"):
        kept(tmp_path / "b.png")
