"""A TOML file with the line of every value, so that a fault can be told with its place.

``tomllib`` tells no positions. ``_Lines`` walks the same text once more for its keys only; it may assume
that the text is sound, since ``tomllib`` has read it by then.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any, NamedTuple

import msgspec

Path = tuple[str | int, ...]
"""Keys and list positions from the top of the file: ``("services", 2, "queue")``."""


class Fault(msgspec.Struct, frozen=True):
    """One thing that is wrong, or doubtful, in a settings file."""

    line: int
    """Counted from 1; 0 when the fault is not at a line."""
    place: str
    """Such as ``services[2 "citizenship"].queue``; empty for the file as a whole."""
    what: str
    hint: str = ""
    """What was probably meant."""

    def __str__(self) -> str:
        place = f"{self.place}: " if self.place else ""
        return place + (f"{self.what}; {self.hint}" if self.hint else self.what)


class SettingsFaults(Exception):
    """A settings file cannot be used; ``faults`` are all that is wrong with it, in the order of the file."""

    def __init__(self, source: str, faults: tuple[Fault, ...]) -> None:
        super().__init__(source, faults)
        self.source = source
        self.faults = faults

    def __str__(self) -> str:
        return "\n".join(located(self.source, fault) for fault in self.faults)


def located(source: str, fault: Fault) -> str:
    """The fault as one line that editors and terminals know how to follow: ``malmi.toml:12: ...``."""
    return f"{source}:{fault.line}: {fault}" if fault.line else f"{source}: {fault}"


class Finding(NamedTuple):
    """A fault whose line is not looked up yet."""

    path: Path
    what: str
    hint: str = ""


class Document:
    """A TOML text that was read: its ``data`` and the line of each value in it."""

    def __init__(self, text: str, source: str) -> None:
        """``source`` names the text in messages. Raises ``SettingsFaults`` when it is not TOML."""
        self.source = source
        try:
            self.data: dict[str, Any] = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise SettingsFaults(source, (_syntax_fault(str(error), text),)) from error
        self._lines = _Lines(text).lines

    def line(self, path: Path) -> int:
        """The line of the value at ``path``, or of what is nearest around it; 0 for the whole file."""
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path, 0)

    def place(self, path: Path) -> str:
        """``path`` as people read it; a list item that has an id is shown with it."""
        shown, value = "", self.data
        for part in path:
            value = _inside(value, part)
            if isinstance(part, int):
                name = value.get("id") if isinstance(value, dict) else None
                shown += f'[{part} "{name}"]' if isinstance(name, str) else f"[{part}]"
            else:
                shown += f".{part}" if shown else part
        return shown

    def faults(self, findings: list[Finding]) -> tuple[Fault, ...]:
        """The findings with their lines and places, in the order of the file."""
        faults = (Fault(self.line(f.path), self.place(f.path), f.what, f.hint) for f in findings)
        return tuple(sorted(faults, key=lambda fault: fault.line))


def _inside(value: Any, part: str | int) -> Any:
    try:
        return value[part]
    except (KeyError, IndexError, TypeError):
        return None


def _syntax_fault(message: str, text: str) -> Fault:
    found = re.fullmatch(r"(.*) \(at (?:line (\d+), column (\d+)|end of document)\)", message, re.DOTALL)
    if not found:
        return Fault(0, "", message)
    if not found[2]:
        return Fault(text.count("\n") + 1, "end of the file", found[1])
    return Fault(int(found[2]), f"column {found[3]}", found[1])


class _Token(NamedTuple):
    kind: str
    text: str
    line: int


_TOKENS = re.compile(
    r'''
      (?P<blank> [ \t\r]+ | \#[^\n]* )
    | (?P<newline> \n )
    | (?P<quoted> """ (?: \\. | [^\\] )*? "{3,5} | \'\'\' .*? \'{3,5}
                | " (?: \\. | [^"\\\n] )* " | ' [^'\n]* ' )
    | (?P<mark> [][{}=,.] )
    | (?P<bare> [^][{}=,.\s\#"']+ )
    ''',
    re.VERBOSE | re.DOTALL,
)


def _tokens(text: str) -> Iterator[_Token]:
    line = 1
    for found in _TOKENS.finditer(text):
        if found.lastgroup and found.lastgroup != "blank":
            yield _Token(found.lastgroup, found[0], line)
        line += found[0].count("\n")
    yield _Token("end", "", line)


class _Lines:
    """Reads a sound TOML text for the line of each key and list item."""

    def __init__(self, text: str) -> None:
        self.lines: dict[Path, int] = {}
        self._tokens = tuple(_tokens(text))
        self._at = 0
        self._tables_in: dict[Path, int] = {}
        """How many tables each array of tables has so far."""
        table: Path = ()
        while self._next.kind != "end":
            if self._next.kind == "newline":
                self._take()
            elif self._next.text == "[":
                table = self._header()
            else:
                self._pair(table)

    @property
    def _next(self) -> _Token:
        return self._tokens[self._at]

    def _take(self) -> _Token:
        token = self._next
        self._at += 1
        return token

    def _accept(self, *marks: str) -> bool:
        if self._next.kind in ("mark", "newline") and self._next.text in marks:
            self._at += 1
            return True
        return False

    def _header(self) -> Path:
        line = self._take().line
        many = self._accept("[")
        keys = self._keys()
        while self._accept("]"):
            pass
        table: Path = ()
        for key in keys[:-1]:
            table = self._newest((*table, key))
        table = (*table, keys[-1])
        self.lines.setdefault(table, line)
        if many:
            self._tables_in[table] = self._tables_in.get(table, 0) + 1
        table = self._newest(table)
        self.lines.setdefault(table, line)
        return table

    def _newest(self, path: Path) -> Path:
        """In an array of tables a name means the newest table of it."""
        count = self._tables_in.get(path)
        return (*path, count - 1) if count else path

    def _keys(self) -> tuple[str, ...]:
        keys = [_key(self._take())]
        while self._accept("."):
            keys.append(_key(self._take()))
        return tuple(keys)

    def _pair(self, table: Path) -> None:
        line = self._next.line
        path = table
        for key in self._keys():
            path = (*path, key)
            self.lines.setdefault(path, line)
        self._accept("=")
        self._value(path)

    def _value(self, path: Path) -> None:
        self.lines.setdefault(path, self._next.line)
        if self._accept("["):
            position = 0
            while not self._closed("]"):
                self._value((*path, position))
                position += 1
        elif self._accept("{"):
            while not self._closed("}"):
                self._pair(path)
        else:
            while self._next.kind in ("bare", "quoted") or self._next.text == ".":
                self._take()

    def _closed(self, mark: str) -> bool:
        while self._accept(",", "\n"):
            pass
        return self._accept(mark)


def _key(token: _Token) -> str:
    if token.kind != "quoted":
        return token.text
    key: str = tomllib.loads(f"key = {token.text}")["key"]
    return key
