from __future__ import annotations

import pytest

from kiosk_app.virtual_printer.commands import CLEAR, command_length


@pytest.mark.parametrize(
    "command",
    [
        b"\x1b@",
        b"\x1da\xff",
        b"\x1bd\x03",
        b"\x1dv0\x00\x02\x00\x03\x00abcdef",
        b"\x1d(H\x06\x0000abcd",
        b"\x1dVB\x00",
        b"\x1dV\x00",
        b"\x1dI\x43",
        b"\x1b*\x21\x02\x00abcdef",
        b"\x1d8L\x03\x00\x00\x00abc",
        b"\x10\x04\x01",
        CLEAR,
        b"\n",
    ],
)
def test_knows_where_a_command_ends(command: bytes) -> None:
    """Every shorter piece is incomplete, and what follows belongs to the next one."""
    assert command_length(command + b"\n") == len(command)
    assert all(command_length(command[:n]) == 0 for n in range(1, len(command)))


def test_text_ends_at_the_next_command() -> None:
    """Printable characters make one run."""
    assert command_length(b"hello\nworld") == 5
