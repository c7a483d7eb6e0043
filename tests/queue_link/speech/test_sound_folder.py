"""Where sounds lie until they have been played."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from queue_link.speech.sound_folder import SoundFolder


@pytest.fixture
def memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's folder in memory."""
    place = tmp_path / "run"
    place.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(place))
    return place


def test_a_sound_lies_in_memory_until_the_folder_is_removed(memory: Path) -> None:
    """The folder is there from the first sound on."""
    folder = SoundFolder()
    assert list(memory.iterdir()) == []
    file = folder.keep("1.wav", b"la")
    assert file.read_bytes() == b"la"
    assert file.is_relative_to(memory)
    assert folder.keep("2.wav", b"lala").parent == file.parent
    folder.remove()
    assert list(memory.iterdir()) == []


def test_a_folder_that_was_removed_is_made_again(memory: Path) -> None:
    """A system may tidy up there."""
    folder = SoundFolder()
    shutil.rmtree(folder.keep("1.wav", b"la").parent)
    assert folder.keep("2.wav", b"lala").read_bytes() == b"lala"
    folder.remove()
    assert list(memory.iterdir()) == []


def test_without_a_place_there_is_no_sound(memory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Said by the system's own error; as soon as there is a place again, sounds are kept."""
    folder = SoundFolder()
    with monkeypatch.context() as full:
        full.setattr("tempfile.mkdtemp", _no_room)
        with pytest.raises(OSError, match="No space left"):
            folder.keep("1.wav", b"la")
    assert folder.keep("1.wav", b"la").read_bytes() == b"la"
    folder.remove()
    folder.remove()


def _no_room(*_arguments: object) -> str:
    raise OSError(28, "No space left on device")
