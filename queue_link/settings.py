"""Settings files: TOML into frozen structs, strictly, with all that is wrong told at once.

An unknown key, a missing one, a wrong type or a value out of range is told with its line and place; for a
word that is nearly right, the right one is named.
"""

from __future__ import annotations

import datetime
import difflib
import enum
import re
import types
from collections.abc import Collection, Iterator
from pathlib import Path as FilePath
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

import msgspec

from queue_link.toml_document import Document, Fault, Finding, Path, SettingsFaults

T = TypeVar("T")

_TOML_TYPES = (datetime.datetime, datetime.date, datetime.time)
_LISTS = (list, tuple, frozenset, set)
_WORDS = {
    "int": "a whole number",
    "float": "a number",
    "str": "text",
    "bool": "true or false",
    "array": "a list",
    "object": "a table",
    "date": "a date",
    "time": "a time",
    "datetime": "a date with a time",
}


def load_settings(path: FilePath, kind: type[T]) -> T:
    """The settings of ``kind`` in the TOML file at ``path``.

    Raises ``SettingsFaults`` when the file cannot be read or is not what ``kind`` asks for.
    """
    return decode_settings(read_text(path), kind, str(path))


def decode_settings(text: str, kind: type[T], source: str) -> T:
    """The settings of ``kind`` in ``text``; ``source`` names it in messages. Raises ``SettingsFaults``."""
    document = Document(text, source)
    findings = shape_findings(document.data, kind)
    if findings:
        raise SettingsFaults(source, document.faults(findings))
    return convert(document.data, kind)


def read_text(path: FilePath) -> str:
    """The text of a settings file. Raises ``SettingsFaults`` when it is missing, locked or not UTF-8."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        fault = Fault(0, "", f"cannot be read: {error.strerror}")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        fault = Fault(line, "", "is not UTF-8 text; save the file as UTF-8")
    raise SettingsFaults(str(path), (fault,))


def convert(value: Any, kind: type[T]) -> T:
    """A value that TOML gave, as ``kind``. Raises ``msgspec.ValidationError``."""
    return msgspec.convert(value, kind, builtin_types=_TOML_TYPES)


def shape_findings(value: Any, kind: Any) -> list[Finding]:
    """All that keeps ``value`` from being a ``kind``, unknown keys included."""
    return list(_findings(value, kind, ()))


def did_you_mean(word: str, known: Collection[str]) -> str:
    """A question that names the known word nearest to ``word``; empty when none is near."""
    by_folded = {name.casefold(): name for name in known}
    near = difflib.get_close_matches(word.casefold(), by_folded, n=1, cutoff=0.6)
    return f'did you mean "{by_folded[near[0]]}"?' if near else ""


def _findings(value: Any, kind: Any, path: Path) -> Iterator[Finding]:
    """What is wrong inside ``value``; only when nothing is, what is wrong with it as a whole."""
    inside = list(_inner_findings(value, _bare(kind), path))
    yield from inside or _whole_findings(value, kind, path)


def _inner_findings(value: Any, kind: Any, path: Path) -> Iterator[Finding]:
    origin, arguments = get_origin(kind) or kind, get_args(kind)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct) and isinstance(value, dict):
        yield from _table_findings(value, kind, path)
    elif origin in _LISTS and arguments and isinstance(value, list):
        for position, item in enumerate(value):
            yield from _findings(item, arguments[0], (*path, position))
    elif origin is dict and isinstance(value, dict):
        for key, item in value.items():
            yield from _findings(key, arguments[0], (*path, key))
            yield from _findings(item, arguments[1], (*path, key))


def _table_findings(table: dict[str, Any], kind: type[msgspec.Struct], path: Path) -> Iterator[Finding]:
    fields = {field.encode_name: field for field in msgspec.structs.fields(kind)}
    for key, value in table.items():
        if key in fields:
            yield from _findings(value, fields[key].type, (*path, key))
        else:
            free = [name for name in fields if name not in table]
            yield Finding((*path, key), "unknown key", did_you_mean(key, free) or did_you_mean(key, fields))
    for name, field in fields.items():
        if field.required and name not in table:
            yield Finding(path, f'the key "{name}" is missing')


def _whole_findings(value: Any, kind: Any, path: Path) -> Iterator[Finding]:
    bare = _bare(kind)
    if isinstance(bare, type) and issubclass(bare, enum.Enum):
        yield from _option_findings(value, [str(option.value) for option in bare], path)
        return
    if (options := _named_options(kind)) and isinstance(value, str):
        yield from _option_findings(value, options, path)
        return
    try:
        convert(value, kind)
    except msgspec.ValidationError as error:
        message, _, inner = str(error).partition(" - at `$")
        steps = [name or int(index) for name, index in re.findall(r"\.(\w+)|\[(\d+)\]", inner)]
        yield Finding((*path, *steps), _plain(message, value, inside=bool(inner)))


def _option_findings(value: Any, options: list[str], path: Path) -> Iterator[Finding]:
    if value not in options:
        listed = ", ".join(f'"{option}"' for option in options)
        hint = did_you_mean(str(value), options)
        yield Finding(path, f"expected one of {listed}, got {_shown(value)}", hint)


def _named_options(kind: Any) -> list[str]:
    """The words that a text may be, if its ``Meta`` has a function for them: ``extra={"options": names}``."""
    metas = get_args(kind)[1:] if get_origin(kind) is Annotated else ()
    return [name for meta in metas if meta.extra for name in meta.extra["options"]()]


def _bare(kind: Any) -> Any:
    """The type without its limits, new name or ``| None``."""
    while True:
        origin = get_origin(kind)
        if origin is Annotated:
            kind = get_args(kind)[0]
        elif hasattr(kind, "__supertype__"):
            kind = kind.__supertype__
        elif origin in (Union, types.UnionType):
            arms = [arm for arm in get_args(kind) if arm is not types.NoneType]
            if len(arms) != 1:
                return kind
            kind = arms[0]
        else:
            return kind


def _plain(message: str, value: Any, *, inside: bool) -> str:
    """msgspec's message in words for people who edit the file."""

    def words(found: re.Match[str]) -> str:
        return " or ".join(_WORDS.get(name, name) for name in found[1].split(" | ") if name != "null")

    text = re.sub(r"`([^`]+)`", words, message)
    text = text[:1].lower() + text[1:]
    if inside or "got " in text or isinstance(value, dict | list):
        return text
    return f"{text}, got {_shown(value)}"


def _shown(value: Any) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value)
