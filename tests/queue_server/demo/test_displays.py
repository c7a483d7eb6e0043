"""The displays of the demo hang as they should."""

from __future__ import annotations

from pathlib import Path

import pytest

from display_app.__main__ import main
from display_app.slideshow import pictures_in
from queue_server.demo.displays import LOBBY, STREET, hang_up


@pytest.mark.parametrize("settings", [LOBBY, STREET])
def test_nothing_is_doubtful_in_their_settings(
    settings: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hang_up(tmp_path)
    token = tmp_path / "token"
    token.write_text("secret", encoding="utf-8")
    assert main(["--check", "--settings", str(tmp_path / settings), "--token-file", str(token)]) == 0
    assert "in order" in capsys.readouterr().out


def test_there_are_pictures_for_quiet_times(tmp_path: Path) -> None:
    hang_up(tmp_path)
    assert [file.stem for file in pictures_in(tmp_path / "slides")] == ["1-morning", "2-evening"]
