"""Walks through the whole kiosk, each made once and then looked at as often as tests ask.

Where several processes run tests, one of them makes a tour for all: what was seen is in a file then.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import pickle
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk_app.reach import ScreenSettings
from kiosk_app.times import Times
from tests.kiosk_app.easel import Easel, easel
from tests.kiosk_app.golden import Small, shrunk
from tests.kiosk_app.malmi_setup import SETUP, TWELVE
from tests.kiosk_app.seen import Look, Page, see
from tests.kiosk_app.stand import standing
from tests.kiosk_app.walk_through import FOR_EVERYBODY, walk_through, warn
from tests.pixels import Pixels


@dataclass(frozen=True)
class Tour:
    """A walk through the screens of one panel, on which each is looked at in several languages."""

    width: int
    """In pixels, as the height."""
    height: int
    languages: tuple[str, ...]
    modes: tuple[str, ...] = ()
    brief: bool = False
    """Of screens that differ in their words only, just those that say most."""
    measured: bool = False
    """With the contrasts of all that is drawn."""
    pictured: bool = False
    """With a small picture of each page."""
    few_languages: bool = False
    """Each of the branch's languages has a button of its own."""
    mounted: ScreenSettings | None = None
    """How large the panel is and how high it hangs; None where nobody has measured it."""

    @property
    def size(self) -> QSize:
        return QSize(self.width, self.height)

    def __str__(self) -> str:
        told = [f"{self.width}x{self.height}", *self.modes, *["few-languages"] * self.few_languages]
        return "-".join(told)


CONTRASTS = ((), ("high-contrast",))
"""The modes that decide the colours."""
GOLDEN_TOURS = tuple(
    Tour(width, height, ("fi", "sv", "en", "ar", "zh"), modes, True, modes in CONTRASTS, pictured=True)
    for modes in (*CONTRASTS, ("large-text",), ("low-reach",))
    for width, height in ((1920, 1080), (1080, 1920))
)
"""In these languages, with each mode, lying and standing, all screens are kept as golden pictures."""


Looks = Mapping[str, Sequence[Look]]
"""Every screen of a tour in each of its languages."""


class Gallery:
    """What was seen on tours."""

    def __init__(self, walk: Callable[[Tour], Looks], folder: Path) -> None:
        """``folder``: where all processes that run these tests keep what was seen."""
        self._walk = walk
        self._folder = folder
        self._looks: dict[Tour, Looks] = {}

    def looks(self, tour: Tour, language: str) -> Sequence[Look]:
        """Every screen of the tour in one of its languages, as it was seen the first time."""
        if tour not in self._looks:
            self._looks[tour] = self._seen(tour)
        return self._looks[tour][language]

    def _seen(self, tour: Tour) -> Looks:
        """By this process or another one; one that is on this tour is waited for."""
        name = hashlib.sha256(repr(tour).encode()).hexdigest()
        with (self._folder / name).open("a+b") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            if file.seek(0, os.SEEK_END) == 0:
                pickle.dump(self._walk(tour), file)
            file.seek(0)
            looks: Looks = pickle.load(file)
            return looks


def looks_of(application: QGuiApplication, tour: Tour) -> Looks:
    """Go on a tour."""
    seen: dict[str, list[Look]] = {language: [] for language in tour.languages}
    for ready, screen, languages in go(application, tour):
        look = _look(ready, tour, screen)
        for language in languages:
            seen[language].append(look)
    return seen


def go(application: QGuiApplication, tour: Tour) -> Iterator[tuple[Easel, str, Sequence[str]]]:
    """Each screen of a tour while it is on, its name, and the languages whose speakers see it so."""
    setup = SETUP if tour.few_languages else TWELVE
    # Nobody taps twice here.
    with standing(application, Times(settle=0.0)) as stand, easel(stand, tour.size, tour.mounted) as ready:
        for screen in walk_through(stand, tour.languages[0], tour.modes, setup, brief=tour.brief):
            if screen in FOR_EVERYBODY:
                yield ready, screen, tour.languages
                continue
            for language in tour.languages:
                stand.speak(language)
                if screen.endswith("warning"):
                    warn(stand)
                yield ready, screen, (language,)


def _look(ready: Easel, tour: Tour, screen: str) -> Look:
    """All pages of the screen that is on."""
    return Look(screen, tuple(_page(ready, tour) for _ in ready.pages()), ready.controls())


def _page(ready: Easel, tour: Tour) -> Page:
    picture = ready.picture() if tour.measured or tour.pictured else None
    pixels = Pixels(picture) if picture is not None and tour.measured else None
    page = see(ready.ground, ready.size, pixels)
    return replace(page, small=shrunk(picture)) if picture is not None and tour.pictured else page


def sheet_name(tour: Tour, language: str) -> str:
    """Of the golden pictures of a tour in one language."""
    return "-".join(
        (language, *(tour.modes or ("usual",)), "lying" if tour.width > tour.height else "standing")
    )


def titled(looks: Sequence[Look]) -> Iterator[tuple[str, Small]]:
    """The small pictures of all pages, each with what it shows."""
    for look in looks:
        for number, page in enumerate(look.pages, 1):
            assert page.small is not None
            yield look.screen if len(look.pages) == 1 else f"{look.screen}, page {number}", page.small
