"""What the sources say about a field, a member of an enumeration or a named type.

Python keeps the docstring of a class, but not the string below an attribute; this reads it from the source.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator, Sequence
from itertools import pairwise
from types import ModuleType


def field_docs(module: ModuleType) -> dict[str, dict[str, str]]:
    """Class name -> attribute name -> text. The names of the module itself are under ``""``.

    Raises ``OSError`` when the source is not there.
    """
    body = ast.parse(inspect.getsource(module)).body
    classes = {node.name: dict(_described(node.body)) for node in body if isinstance(node, ast.ClassDef)}
    return {"": dict(_described(body)), **classes}


def _described(body: Sequence[ast.stmt]) -> Iterator[tuple[str, str]]:
    for statement, following in pairwise(body):
        name, text = _assigned_name(statement), _text(following)
        if name and text:
            yield name, inspect.cleandoc(text)


def _assigned_name(statement: ast.stmt) -> str | None:
    match statement:
        case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
            return name
    return None


def _text(statement: ast.stmt) -> str | None:
    match statement:
        case ast.Expr(value=ast.Constant(value=str(text))):
            return text
    return None
