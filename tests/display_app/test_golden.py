"""The display looks as it is meant to, in every state, language and shape of panel."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from queue_link.qt.theme import load_fonts
from tests.display_app.golden_scenes import FOLDER, SCENES, Scene
from tests.display_app.opened import photograph
from tests.golden import alike, kept, mark, points_of


@pytest.mark.parametrize("scene", SCENES, ids=str)
def test_the_display_looks_as_it_is_meant_to(scene: Scene, qapp: QGuiApplication, tmp_path: Path) -> None:
    """Otherwise look at it, and if it is meant: python -m tests.display_app.golden_scenes"""
    load_fonts()
    seen, meant = points_of(photograph(scene.size, scene.settings, scene.happen)), kept(scene.file)
    mark(tmp_path, str(scene), seen, meant)
    assert alike(seen, meant), f"see {tmp_path}"


def test_every_picture_has_its_scene() -> None:
    """None is left over."""
    assert {file.name for file in FOLDER.glob("*.png")} == {scene.file.name for scene in SCENES}
