"""The service PIN, of which only a hash is kept."""

from __future__ import annotations

import pytest

from kiosk_app.pin import BadPin, check_hash, hash_pin, matches

SALT = bytes(range(16))
"""Not by chance: the hash is in names of tests, which are the same in every process that runs some."""
HASHED = hash_pin("274913", SALT)


def test_the_right_pin_matches_and_others_do_not() -> None:
    assert matches("274913", HASHED)
    for wrong in ("274914", "27491", "2749130", ""):
        assert not matches(wrong, HASHED)


def test_the_hash_does_not_hold_the_pin_and_is_another_one_each_time() -> None:
    assert "274913" not in HASHED
    assert hash_pin("274913") != HASHED


@pytest.mark.parametrize("pin", ["", "123", "1234567890123", "12a4", "١٢٣٤", " 1234"])
def test_what_is_no_pin_is_refused(pin: str) -> None:
    """Four to twelve digits, as the keys have them."""
    with pytest.raises(BadPin, match="4 to 12 digits"):
        hash_pin(pin)


@pytest.mark.parametrize(
    "hashed",
    [
        "1234",
        "scrypt$16384$8$1$!!$!!",
        HASHED.replace("scrypt", "md5"),
        HASHED.replace("16384", "2"),
        HASHED.replace("16384", "1073741824"),
        "scrypt$16384$8$1$$",
    ],
)
def test_a_hash_that_was_not_made_here_is_refused(hashed: str) -> None:
    """Nor one whose costs would let everybody in, or stop the kiosk."""
    with pytest.raises(BadPin, match="vuoro-kiosk --hash-pin"):
        check_hash(hashed)
