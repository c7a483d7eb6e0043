from __future__ import annotations

import pytest

from kiosk_app.printing.code_pages import NAMES

ASCII = bytes(range(0x20, 0x7F))


@pytest.mark.parametrize("name", NAMES)
def test_a_letter_is_a_byte_and_simple_ones_are_their_own(name: str) -> None:
    """So that no text can make a command: what printers obey is no letter in any of them."""
    assert ASCII.decode(name) == ASCII.decode("ascii")
    written = "".join(letter for letter in bytes(range(256)).decode(name, "replace") if letter != "\ufffd")
    assert all(len(letter.encode(name)) == 1 for letter in written)
