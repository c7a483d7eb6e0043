from __future__ import annotations

import subprocess
import sys

import pytest
from PIL import Image

from tests.kiosk_app.printing.desk import new_builder

IMPORT = """
import logging, os, tempfile
from kiosk_app.printing.escpos_builder import load_escpos
load_escpos(576)
print(logging.root.handlers, os.listdir(tempfile.gettempdir()))
"""


def test_the_import_leaves_no_trace(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The library's hands are kept off the program's logging and the folder for temporary files."""
    folder = tmp_path_factory.mktemp("empty")
    environment = {"TMPDIR": str(folder), "PYTHONPATH": ":".join(filter(None, sys.path))}
    done = subprocess.run(
        [sys.executable, "-c", IMPORT], env=environment, capture_output=True, text=True, check=True
    )
    assert (done.stdout, done.stderr) == ("[] []\n", "")


def test_says_nothing_on_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    """Programs that are driven over standard output would be disturbed."""
    builder = new_builder()()
    builder.image(Image.new("1", (576, 8), 0), impl="bitImageRaster", fragment_height=24)
    assert capsys.readouterr().out == ""
    assert builder.output == b"\x1dv0\x00\x48\x00\x08\x00" + b"\xff" * 576
