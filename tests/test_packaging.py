"""The wheel holds all that the programs need, and runs far from the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROGRAMS = ("queue_link", "queue_server", "kiosk_app", "display_app", "counter_app")


def run(*command: str, cwd: Path, **environment: str) -> str:
    """What the command prints; a failure fails the test with what it said."""
    ran = subprocess.run(command, cwd=cwd, env={**os.environ, **environment}, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as ``pip`` would build it, without the network."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder), cwd=ROOT)
    (built,) = folder.glob("vuoro-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with nothing but the wheel installed in it."""
    folder = tmp_path_factory.mktemp("installed")
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--no-deps")
    run(*pip, "--no-index", "--no-compile", "--target", str(folder), str(wheel), cwd=folder)
    return folder


@pytest.fixture(scope="module")
def names(wheel: Path) -> frozenset[str]:
    """The paths inside the wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return frozenset(archive.namelist())


def test_wheel_has_only_the_programs_as_import_names(names: frozenset[str]) -> None:
    """``assets``, ``tests`` and ``tools`` would clash with other people's."""
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == set(PROGRAMS)


@pytest.mark.parametrize(
    "inside",
    [
        *(f"{program}/__init__.py" for program in PROGRAMS),
        "queue_link/asset_files/branches/malmi.toml",
        "queue_link/asset_files/fonts/Inter.ttf",
        "queue_link/asset_files/speech/phrases.toml",
        "queue_link/asset_files/phone/page.html",
        "queue_link/asset_files/phone/page.js",
        "queue_link/asset_files/fonts/NotoSansArabic.ttf",
        "queue_link/asset_files/fonts/OFL-Inter.txt",
        "queue_link/asset_files/sounds/chime.wav",
        "queue_link/asset_files/qml/Vuoro/qmldir",
        "queue_server/migrations/env.py",
    ],
)
def test_wheel_holds(inside: str, names: frozenset[str]) -> None:
    """A program without it would fail on somebody else's machine only."""
    assert inside in names


@pytest.mark.parametrize(
    ("folder", "pattern"),
    [
        ("assets", "*.qml"),
        ("assets", "*.qm"),
        ("assets", "*.ts"),
        ("kiosk_app", "*.qml"),
        ("display_app", "*.qml"),
        ("queue_server", "migrations/versions/*.py"),
    ],
)
def test_wheel_holds_every_file_of_its_kind(folder: str, pattern: str, names: frozenset[str]) -> None:
    """What is in the checkout is in the wheel."""
    sources = {path.relative_to(ROOT).as_posix() for path in (ROOT / folder).rglob(pattern)}
    assert sources
    assert {name.replace("assets/", "queue_link/asset_files/", 1) for name in sources} <= names


def test_wheel_carries_its_licence_and_commands(wheel: Path, names: frozenset[str]) -> None:
    """The four programs are commands on the path of whoever installs them."""
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)
    with zipfile.ZipFile(wheel) as archive:
        (entry_points,) = (name for name in names if name.endswith(".dist-info/entry_points.txt"))
        listed = archive.read(entry_points).decode()
    assert [line.split(" = ")[0] for line in listed.splitlines() if " = " in line] == [
        "vuoro",
        "vuoro-counter",
        "vuoro-display",
        "vuoro-kiosk",
    ]


def test_installed_programs_find_their_files_from_anywhere(installed: Path, tmp_path: Path) -> None:
    """The bundled branch file is found beside the installed code, not in the checkout, and is in order."""
    code = """
from pathlib import Path
import queue_link
from queue_link.assets import asset
from queue_server.check import check_branch_file, exit_code, report

home = Path(queue_link.__file__).parent
branch = asset("branches", "malmi.toml")
assert branch.is_relative_to(home), branch
for parts in [("fonts", "Inter.ttf"), ("sounds", "chime.wav"), ("qml", "Vuoro"), ("translations",)]:
    assert asset(*parts).is_relative_to(home), parts
examined = check_branch_file(branch)
print(report(examined))
raise SystemExit(exit_code(examined))
"""
    printed = run(sys.executable, "-c", code, cwd=tmp_path, PYTHONPATH=str(installed))
    assert "malmi.toml: in order" in printed


def test_installed_command_line_runs_from_anywhere(installed: Path, tmp_path: Path) -> None:
    """``vuoro check FILE`` works from the wheel."""
    branch = installed / "queue_link" / "asset_files" / "branches" / "malmi.toml"
    command = (sys.executable, "-m", "queue_server", "check", str(branch))
    assert "in order" in run(*command, cwd=tmp_path, PYTHONPATH=str(installed))
