"""Lints all QML with the Python types it uses: no warning is let through.

``qmllint`` knows Python's types from descriptions that PySide6's own tools make of the sources.
They are put together with the QML modules in a temporary folder, so that none has to be committed.
"""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("queue_link/qt", "kiosk_app", "display_app")
LINTED = ("assets/qml", "kiosk_app/qml", "display_app/qml")

CPP_TYPES = {"list": "QVariantList", "dict": "QVariantMap", "float": "double", "object": "QVariant"}


def main() -> int:
    with tempfile.TemporaryDirectory() as temporary:
        modules = Path(temporary)
        shutil.copytree(ROOT / "assets" / "qml", modules, dirs_exist_ok=True)
        for name, sources in python_modules().items():
            describe(name, sources, modules / Path(*name.split(".")))
        files = sorted(str(path) for folder in LINTED for path in (ROOT / folder).rglob("*.qml"))
        return run("pyside6-qmllint", "-W", "0", "-I", str(modules), *files, capture=False).returncode


def python_modules() -> dict[str, list[Path]]:
    """The QML modules that Python sources declare types for, and those sources."""
    found: dict[str, list[Path]] = defaultdict(list)
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            for node in ast.parse(path.read_text(encoding="utf-8")).body:
                match node:
                    case ast.Assign(targets=[ast.Name("QML_IMPORT_NAME")], value=ast.Constant(str(name))):
                        found[name].append(path)
    return found


def describe(name: str, sources: list[Path], folder: Path) -> None:
    """Write the .qmltypes of a module beside its qmldir."""
    folder.mkdir(parents=True, exist_ok=True)
    dumped = json.loads(run("pyside6-metaobjectdump", *map(str, sources)).stdout)
    constants = set().union(*map(constant_properties, sources))
    for described in (c for file in dumped for c in file["classes"]):
        for declared in described.get("properties", ()):
            declared["constant"] = (described["className"], declared["name"]) in constants
    name_types(dumped)
    meta = folder / "types.json"
    meta.write_text(json.dumps(dumped), encoding="utf-8")
    types = folder / "python.qmltypes"
    run(
        "pyside6-qmltyperegistrar",
        "--generate-qmltypes",
        str(types),
        "--import-name",
        name,
        "--major-version",
        "1",
        "-o",
        str(folder / "unused.cpp"),
        str(meta),
    )
    qmldir = folder / "qmldir"
    text = qmldir.read_text(encoding="utf-8") if qmldir.exists() else f"module {name}\n"
    qmldir.write_text(f"{text}typeinfo {types.name}\ndepends QtQuick\n", encoding="utf-8")


def name_types(described: object) -> None:
    """Put C++'s names for Python's types that PySide6's tool passes on as they are."""
    if isinstance(described, list):
        for part in described:
            name_types(part)
    elif isinstance(described, dict):
        for key, value in described.items():
            if key in ("type", "returnType"):
                described[key] = CPP_TYPES.get(value, value)
            else:
                name_types(value)


def constant_properties(source: Path) -> set[tuple[str, str]]:
    """Class and name of the properties declared ``constant``, which PySide6's tool leaves out."""
    return {
        (owner.name, part.name)
        for owner in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(owner, ast.ClassDef)
        for part in owner.body
        if isinstance(part, ast.FunctionDef)
        for decorator in part.decorator_list
        if isinstance(decorator, ast.Call)
        for keyword in decorator.keywords
        if keyword.arg == "constant"
    }


def run(program: str, *arguments: str, capture: bool = True) -> subprocess.CompletedProcess[str]:
    """Run one of PySide6's tools; a failure of all but the linter ends the program."""
    done = subprocess.run(
        [str(Path(sys.executable).parent / program), *arguments], cwd=ROOT, capture_output=capture, text=True
    )
    if capture and done.returncode != 0:
        sys.exit(f"{program} failed:\n{done.stdout}{done.stderr}")
    return done


if __name__ == "__main__":
    sys.exit(main())
