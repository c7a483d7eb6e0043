"""Which passwords and PINs people may choose. Pure.

After NIST SP 800-63B-4: length counts, and no rules about what kinds of characters are in it; but nothing
that everybody tries first, and not the name of the person.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from queue_link.people import FEWEST_DIGITS, MOST_DIGITS, SHORTEST_PASSWORD
from queue_link.results import Refusal
from queue_link.vocabulary import Reason

_WORDS = """
password passwort salasana lösenord losenord kennwort parool qwerty azerty qwertyuiop asdfgh asdfghjkl
zxcvbnm qwertyuiopasdfghjkl qwertyuiopasdfghjklzxcvbnm qwertyasdfgh qazwsxedc qazwsx letmein
letmeinplease welcome welcomeback tervetuloa välkommen iloveyou rakastan sunshine princess football
baseball superman batman monkey dragon master shadow michael admin administrator ylläpitäjä administratör
changeme changethis secret supersecret topsecret salainen hemlig default guest test testing user username
login vuoro vuoronumero suomi finland sverige helsinki migri palvelupiste summer winter spring autumn
kesä talvi syksy kevät sommar vinter passwordpassword mypassword thisisapassword
correcthorsebatterystaple
"""
_TRIED_FIRST = frozenset(_WORDS.split())
"""What most people who choose badly choose, without the digits before and after it."""
_RUNS = (
    "0123456789" * 4,
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiopåasdfghjklöäzxcvbnm",
    "1q2w3e4r5t6y7u8i9o0p",
)
_LEAST_BESIDE_NAME = 8
"""Characters that a password with the person's name in it must have beside it."""


def password_refusal(password: str, names: Sequence[str]) -> Refusal | None:
    """Why somebody of these names may not choose this password; None: they may."""
    if len(password) < SHORTEST_PASSWORD:
        return Refusal(Reason.PASSWORD_TOO_SHORT, limit=SHORTEST_PASSWORD)
    said = password.casefold()
    if _tried_first(said):
        return Refusal(Reason.PASSWORD_TOO_COMMON)
    if len(_without_names(said, names)) < _LEAST_BESIDE_NAME:
        return Refusal(Reason.PASSWORD_LIKE_NAME)
    return None


def pin_refusal(pin: str) -> Refusal | None:
    """Why a PIN may not be chosen; None: it may."""
    digits = pin.isascii() and pin.isdecimal()
    if not digits or not FEWEST_DIGITS <= len(pin) <= MOST_DIGITS or _repeated(pin) or _in_a_row(pin):
        return Refusal(Reason.BAD_PIN, limit=FEWEST_DIGITS)
    return None


def _tried_first(said: str) -> bool:
    unit = _unit(said)
    stem = re.sub(r"[\W\d_]+", "", said)
    return len(unit) <= 4 or _in_a_row(said) or unit in _TRIED_FIRST or _unit(stem) in _TRIED_FIRST


def _unit(text: str) -> str:
    """The shortest part that the text is a repetition of: ``abc`` of ``abcabc``."""
    for length in range(1, len(text) // 2 + 1):
        if len(text) % length == 0 and text[:length] * (len(text) // length) == text:
            return text[:length]
    return text


def _repeated(pin: str) -> bool:
    return len(_unit(pin)) <= 2


def _in_a_row(text: str) -> bool:
    """Neighbours on the keyboard or in the alphabet, forwards or backwards."""
    return any(text in run or text[::-1] in run for run in _RUNS)


def _without_names(said: str, names: Sequence[str]) -> str:
    words = {word for name in names for word in re.split(r"[\W_]+", name.casefold()) if len(word) > 2}
    for word in sorted(words, key=len, reverse=True):
        said = said.replace(word, "")
    return said
