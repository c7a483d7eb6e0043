"""Which passwords and PINs people may choose."""

from __future__ import annotations

import pytest

from queue_link.results import Refusal
from queue_link.vocabulary import Reason
from queue_server.staff.secret_rules import password_refusal, pin_refusal

NAMES = ("aino.virtanen", "Aino Virtanen")


@pytest.mark.parametrize(
    "password",
    [
        "two ferries and a lighthouse",
        "Xq8-vR2mL0pT",
        "kalakukko ja piimä",
        "ääääkköset öljyssä",
        "virtanen knows a heron",
    ],
)
def test_length_is_enough(password: str) -> None:
    """No rules about capitals, digits and signs; spaces and any letters are welcome."""
    assert password_refusal(password, NAMES) is None


def test_it_has_twelve_characters_at_least() -> None:
    assert password_refusal("elevenchars", NAMES) == Refusal(Reason.PASSWORD_TOO_SHORT, limit=12)


@pytest.mark.parametrize(
    "password",
    [
        *(
            "passwordpassword",
            "Password123456",
            "salasana2026!",
            "LÖSENORD12345",
            "qwertyuiop12",
            "letmein letmein",
        ),
        *("123456789012", "abcdefghijkl", "aaaaaaaaaaaaa", "abcabcabcabc", "1q2w3e4r5t6y", "098765432109"),
    ],
)
def test_what_everybody_tries_first_is_refused(password: str) -> None:
    assert password_refusal(password, NAMES) == Refusal(Reason.PASSWORD_TOO_COMMON)


@pytest.mark.parametrize("password", ["aino.virtanen", "AinoVirtanen1", "virtanen-aino-99"])
def test_little_more_than_the_name_is_refused(password: str) -> None:
    assert password_refusal(password, NAMES) == Refusal(Reason.PASSWORD_LIKE_NAME)


@pytest.mark.parametrize("pin", ["840263", "604918", "123321", "0000001"])
def test_pins_that_will_do(pin: str) -> None:
    assert pin_refusal(pin) is None


@pytest.mark.parametrize(
    "pin",
    ["", "12345", "84026", "000000", "121212", "123456", "654321", "890123", "84 026", "٨٤٠٢٦٣", "8" * 13],
)
def test_pins_that_are_guessed_first(pin: str) -> None:
    assert pin_refusal(pin) == Refusal(Reason.BAD_PIN, limit=6)
