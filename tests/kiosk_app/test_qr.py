"""Addresses as QR codes."""

from __future__ import annotations

from kiosk_app.qr import qr_rows

FINDER = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"]


def test_a_code_has_its_three_corners() -> None:
    """The rows are a square with the finder patterns of ISO/IEC 18004, and no quiet zone."""
    rows = qr_rows("https://vuoro.example/t/7f3k9q2m5x")
    size = len(rows)
    assert {len(row) for row in rows} == {size}
    assert (size - 17) % 4 == 0
    corners = [(0, 0), (0, size - 7), (size - 7, 0)]
    for top, left in corners:
        assert [row[left : left + 7] for row in rows[top : top + 7]] == FINDER


def test_different_addresses_have_different_codes() -> None:
    """The code depends on the address alone."""
    assert qr_rows("https://a.example") != qr_rows("https://b.example")
    assert qr_rows("https://a.example") == qr_rows("https://a.example")
