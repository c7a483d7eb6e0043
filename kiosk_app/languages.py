"""Which languages have a button on every screen, which are behind one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk_app.customer import Screen
from kiosk_app.kiosk import Kiosk
from kiosk_app.saying import Interpreter, Saying, Translate
from queue_link.language_names import language_name
from queue_link.vocabulary import Language

TOGETHER = 4
"""Up to so many languages have a button each."""
FIRST = tuple(map(Language, ("fi", "sv", "en")))
"""The official languages and the one that most others read: one touch away on every screen."""


def near_and_other(languages: Sequence[Language]) -> tuple[tuple[Language, ...], tuple[Language, ...]]:
    """Those with a button of their own, in the branch's order, and the rest."""
    if len(languages) <= TOGETHER:
        return tuple(languages), ()
    near = tuple(tag for tag in languages if tag in FIRST) or tuple(languages[: len(FIRST)])
    return near, tuple(tag for tag in languages if tag not in near)


def languages_label(interpreter: Interpreter, near: Sequence[Language], chosen: Language | None) -> str:
    """On the button that leads to the other languages: the word in those that most people read.

    Once another one is in use, its name.
    """
    if chosen is not None and chosen not in near:
        return language_name(chosen)
    return _in_each(interpreter, near, lambda translate: translate("Kiosk", "Language"))


def about_languages(
    interpreter: Interpreter, language: Language, near: Sequence[Language], kiosk: Kiosk
) -> Saying | None:
    """The heading over the other languages, also for those who cannot read the one in use."""
    if kiosk.screen is not Screen.LANGUAGES:
        return None
    others = [tag for tag in near if tag != language]
    return Saying(_choose(interpreter(language)), _in_each(interpreter, others, _choose))


def _choose(translate: Translate) -> str:
    return translate("Kiosk", "Choose a language")


def _in_each(
    interpreter: Interpreter, languages: Sequence[Language], text: Callable[[Translate], str]
) -> str:
    return " · ".join(text(interpreter(tag)) for tag in languages)
