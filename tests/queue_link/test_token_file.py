"""Where a device keeps its token."""

from __future__ import annotations

from pathlib import Path

import pytest

from queue_link.token_file import TokenFile, usual_token_file


def test_a_token_is_kept_for_its_owner_only(tmp_path: Path) -> None:
    """Also where an older one was readable for everybody."""
    file = TokenFile(tmp_path / "token")
    file.path.write_text("older", encoding="utf-8")
    file.path.chmod(0o644)
    file.keep("secret")
    assert file.read() == "secret"
    assert file.path.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["token"]


def test_without_a_file_there_is_no_token_yet(tmp_path: Path) -> None:
    assert TokenFile(tmp_path / "token").read() == ""


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    """A token that came could not be kept."""
    with pytest.raises(OSError, match="nowhere"):
        TokenFile(tmp_path / "nowhere" / "token").read()


def test_each_program_and_server_has_a_file_of_its_own(tmp_path: Path) -> None:
    """In the folder of the service, or of the user; it is made when there is something to keep."""
    kept = usual_token_file("vuoro-kiosk", "ws://10.0.0.1:8765", {}, tmp_path)
    other = usual_token_file("vuoro-kiosk", "ws://10.0.0.2:8765", {}, tmp_path)
    of_service = usual_token_file("vuoro-kiosk", "ws://a", {"STATE_DIRECTORY": "/var/lib/vuoro"}, tmp_path)
    assert kept.path == tmp_path / ".local" / "state" / "vuoro-kiosk" / "token-ws-10.0.0.1-8765"
    assert other.path != kept.path
    assert of_service.path.parent == Path("/var/lib/vuoro")
    assert kept.read() == ""
    assert list(tmp_path.iterdir()) == []
    kept.keep("secret")
    assert kept.read() == "secret"
