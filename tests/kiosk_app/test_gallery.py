"""A tour is made once, whoever asks for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize

from tests.kiosk_app.gallery import Gallery, Looks, Tour
from tests.kiosk_app.seen import Look, Page, SeenButton

LYING = Tour(800, 480, ("fi", "sv"))
PAGE = Page(
    QSize(800, 480), (), (SeenButton("help", "Help", QRectF(1.5, 2, 80, 80), "Help", False, True, None),)
)


class Walks:
    """Remembers what was walked."""

    def __init__(self) -> None:
        self.tours: list[Tour] = []

    def walk(self, tour: Tour) -> Looks:
        self.tours.append(tour)
        return {language: [Look(language, (PAGE,), frozenset({"help"}))] for language in tour.languages}


def test_a_tour_is_made_once_for_all_processes(tmp_path: Path) -> None:
    """In whatever language it is asked for; another process has a gallery of its own, and the same folder."""
    walks = Walks()
    one, other = (Gallery(walks.walk, tmp_path) for _ in range(2))
    assert one.looks(LYING, "fi") == [Look("fi", (PAGE,), frozenset({"help"}))]
    assert other.looks(LYING, "sv") == [Look("sv", (PAGE,), frozenset({"help"}))]
    assert walks.tours == [LYING]


def test_another_tour_is_another_one(tmp_path: Path) -> None:
    """With a mode, for example."""
    walks = Walks()
    gallery = Gallery(walks.walk, tmp_path)
    tours = [LYING, Tour(800, 480, ("fi", "sv"), ("large-text",))]
    for tour in tours:
        gallery.looks(tour, "fi")
    assert walks.tours == tours
