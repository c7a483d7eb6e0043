from __future__ import annotations

from pathlib import Path

from PIL import Image

from kiosk_app.virtual_printer.folder import SlipFolder


def test_numbers_go_on(tmp_path: Path) -> None:
    """A second run does not write over the slips of the first."""
    slip = Image.new("1", (8, 8), 1)
    first = [SlipFolder(tmp_path / "slips").save(slip) for _ in range(2)]
    assert [path.name for path in first] == ["0001-slip.png", "0002-slip.png"]
    with Image.open(first[0]) as saved:
        assert saved.size == (8, 8)
