"""Looks for words that are cut off at the scale and on the screen that the environment asks for.

Run in a process of its own, since Qt reads the scale when it starts; prints what it finds, a line each.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QApplication

from counter_app.windows.look import dress
from queue_link.qt.shell import make_application
from queue_link.qt.translations import Translations
from tests.counter_app.clipped import cut_off
from tests.counter_app.gallery import MOMENTS, Moment, come_to_form
from tests.counter_app.opened import OpenedDesk

LANGUAGES = ("fi", "sv", "en")


def main() -> None:
    application = cast(QApplication, make_application("counter", widgets=True))
    dress(application)
    translations = Translations("shared", "counter")
    for name, moment in MOMENTS.items():
        for fault in _faults(application, translations, moment):
            print(name, fault)


def _faults(application: QApplication, translations: Translations, moment: Moment) -> list[str]:
    desk = OpenedDesk(application, moment.role, translations)
    room = desk.window.screen().availableSize()
    desk.window.resize(desk.window.size().boundedTo(room))
    desk.welcome(moment.view, practice=moment.practice)
    come_to_form(desk, moment)
    found: list[str] = []
    for language in LANGUAGES:
        desk.speak(language)
        found += [f"{language}: {fault}" for fault in cut_off(desk)]
    desk.close()
    return found


if __name__ == "__main__":
    main()
