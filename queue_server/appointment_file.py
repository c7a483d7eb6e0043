"""Appointments in a CSV file, as booking systems export it: read strictly, with all faults told at once.

The ``csv`` module tells no positions, so ``_rows`` takes the text apart itself and keeps where each cell
stands. One faulty row spoils the file: half of a day's appointments would look like a whole one.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, time
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeVar
from zoneinfo import ZoneInfo

import msgspec

from queue_link.commands import Appointment
from queue_link.results import Instant
from queue_link.settings import did_you_mean
from queue_link.toml_document import Fault, SettingsFaults
from queue_link.vocabulary import AppointmentId, ServiceId
from queue_server.domain.configuration import BranchConfig

T = TypeVar("T")

ALWAYS = ("id", "code", "service")
LOCAL = ("date", "time")
"""In the branch's time zone; both, unless ``at`` is there."""
MAY_BE = ("party", "minutes")
COLUMNS = ("id", "code", *LOCAL, "service", *MAY_BE, "at")
LONGEST_WORD = 64
"""Characters of an id or code."""
LONGEST_BOOKING = 480
"""Minutes."""
_LONGEST_SHOWN = 40
_DATE = re.compile(r"2[0-9]{3}-[0-9]{2}-[0-9]{2}")
_TIME = re.compile(r"[0-9]{2}:[0-9]{2}(:[0-9]{2})?")
_NUMBER = re.compile(r"[0-9]{1,9}")


def read_appointments(path: Path, config: BranchConfig) -> tuple[Appointment, ...]:
    """The appointments in the file at ``path``, their times in UTC, in the order of the file.

    Raises ``SettingsFaults`` with all that is wrong when the file cannot be read or one row is not right.
    """
    return decode_appointments(_text(path), config, str(path))


def decode_appointments(text: str, config: BranchConfig, source: str) -> tuple[Appointment, ...]:
    """As ``read_appointments``, of a text whose lines end with ``\\n``; ``source`` names it in messages."""
    rows = _rows(text)
    header = next(rows, None)
    if header is None:
        what = f"expected a line with the columns {','.join(COLUMNS[:-1])}, got nothing"
        raise SettingsFaults(source, (Fault(1, "column 1", what),))
    reading = _Reading(config, header)
    for row in rows:
        reading.row(row)
    if reading.faults:
        raise SettingsFaults(source, reading.faults)
    return tuple(reading.appointments)


# --- text and its cells ---------------------------------------------------------------------------


class _Cell(NamedTuple):
    text: str
    line: int
    column: int
    """Of its first character. Both are counted from 1."""
    trouble: str = ""
    """Why its text cannot be told."""


class _Row(NamedTuple):
    cells: tuple[_Cell, ...]
    end: _Cell
    """Nothing, where the row ends."""


def _text(path: Path) -> str:
    try:
        data = path.read_bytes().removeprefix(BOM_UTF8)
    except OSError as error:
        raise SettingsFaults(str(path), (Fault(0, "", f"cannot be read: {error.strerror}"),)) from error
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig")
        raise _not_text(
            path, before, f"expected UTF-8 text, got the byte 0x{data[error.start]:02x}"
        ) from error
    if "\0" in text:
        raise _not_text(path, text.partition("\0")[0], "expected UTF-8 text, got a NUL byte")
    return _unix_lines(text)


def _not_text(path: Path, before: str, what: str) -> SettingsFaults:
    """What stands after ``before`` is no text; the rest of such a file says nothing."""
    lines = _unix_lines(before).split("\n")
    place = f"column {len(lines[-1]) + 1}"
    return SettingsFaults(str(path), (Fault(len(lines), place, what, "save it as UTF-8"),))


def _unix_lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _rows(text: str) -> Iterator[_Row]:
    """Each row that says something; rows of empty cells are left out. Quoted cells may hold line ends."""
    separator = _separator(text)
    pattern = _cell_pattern(separator)
    cells: list[_Cell] = []
    at, line, begins = 0, 1, 0
    while (at < len(text) or cells) and (found := pattern.match(text, at)):
        start = found.end("blank")
        cells.append(_cell(found, line, start - begins + 1))
        at = found.end()
        end = _Cell("", line, found.start("end") - begins + 1)
        if lines := text.count("\n", start, at):
            line, begins = line + lines, text.rindex("\n", start, at) + 1
        if found["end"] != separator:
            if any(cell.text or cell.trouble for cell in cells):
                yield _Row(tuple(cells), end)
            cells = []


def _separator(text: str) -> str:
    first = text.strip().partition("\n")[0]
    return ";" if first.count(";") > first.count(",") else ","


def _cell_pattern(separator: str) -> re.Pattern[str]:
    quoted = rf'"(?P<quoted>(?:[^"]|"")*+)"(?P<after>[^{separator}\n]*)'
    return re.compile(rf"(?P<blank>[ \t]*)(?:{quoted}|(?P<bare>[^{separator}\n]*))(?P<end>{separator}|\n|\Z)")


def _cell(found: re.Match[str], line: int, column: int) -> _Cell:
    if found["quoted"] is None:
        text = found["bare"].strip()
        trouble = "a quotation mark inside, or never closed" if '"' in text else ""
    else:
        text = found["quoted"].replace('""', '"').strip()
        trouble = "text after the closing quotation mark" if found["after"].strip() else ""
    return _Cell(text, line, column, trouble and f"expected a whole cell in quotation marks, got {trouble}")


# --- rows and what they say -----------------------------------------------------------------------


class _Wrong(Exception):
    """A cell does not say what its column is for."""

    def __init__(self, expected: str, text: str, hint: str = "") -> None:
        super().__init__(f"expected {expected}, got {_shown(text)}")
        self.hint = hint


class _Reading:
    """One file under way: its appointments, and every fault that was found."""

    def __init__(self, config: BranchConfig, header: _Row) -> None:
        self.appointments: list[Appointment] = []
        self._found: list[tuple[int, int, Fault]] = []
        self._config = config
        self._zone = ZoneInfo(config.time_zone)
        self._first_seen: dict[tuple[str, str], int] = {}
        """Line of each id and code."""
        self._names = [cell.text for cell in header.cells]
        self._header(header)

    @property
    def faults(self) -> tuple[Fault, ...]:
        """In the order of the file."""
        return tuple(fault for _, _, fault in sorted(self._found, key=lambda found: found[:2]))

    def row(self, row: _Row) -> None:
        """Take in one row. With a cell too few or too many, none of its cells can be trusted."""
        expected, got = len(self._names), len(row.cells)
        what = f"expected {expected} fields, got {got}"
        if got < expected:
            self._fault(self._names[got], row.end, what)
        elif got > expected:
            self._fault("", row.cells[expected], what)
        else:
            self._appointment(dict(zip(self._names, row.cells, strict=True)))

    def _header(self, header: _Row) -> None:
        free = [name for name in COLUMNS if name not in self._names]
        for position, (name, cell) in enumerate(zip(self._names, header.cells, strict=True)):
            if cell.trouble:
                self._fault("", cell, cell.trouble)
            elif name not in COLUMNS:
                near = did_you_mean(name, free) or did_you_mean(name, COLUMNS)
                hint = near or f"known: {', '.join(COLUMNS)}"
                self._fault("", cell, f"expected a column that is known, got {_shown(name)}", hint)
            elif name in self._names[:position]:
                self._fault(name, cell, "expected each column once, got it again")
            elif name in LOCAL and "at" in self._names:
                self._fault(name, cell, 'expected either "date" and "time" or "at", got both')
        needed = ALWAYS if "at" in self._names else (*ALWAYS, *LOCAL)
        for name in needed:
            if name not in self._names:
                hint = 'or "at" instead of "date" and "time"' if name in LOCAL else ""
                self._fault(name, header.end, "the column is missing", hint)

    def _appointment(self, cells: Mapping[str, _Cell]) -> None:
        booking = self._read("id", cells, _word)
        code = self._read("code", cells, _word)
        at = self._read("at", cells, _moment) if "at" in cells else self._local_moment(cells)
        service = self._read("service", cells, self._service)
        party = self._read("party", cells, partial(_number, most=self._config.party_max))
        minutes = self._read("minutes", cells, partial(_number, most=LONGEST_BOOKING))
        self._only_once("id", booking, cells)
        self._only_once("code", code, cells)
        if booking and code and at and service:
            self.appointments.append(
                Appointment(AppointmentId(booking), code, at, service, party or 1, minutes)
            )

    def _read(self, name: str, cells: Mapping[str, _Cell], read: Callable[[str], T]) -> T | None:
        """What the cell says; None when it is faulty, or the file has no such column."""
        cell = cells.get(name)
        if cell is None:
            return None
        if cell.trouble:
            self._fault(name, cell, cell.trouble)
            return None
        try:
            return read(cell.text)
        except _Wrong as wrong:
            self._fault(name, cell, str(wrong), wrong.hint)
            return None

    def _local_moment(self, cells: Mapping[str, _Cell]) -> datetime | None:
        day, clock = self._read("date", cells, _day), self._read("time", cells, _clock_time)
        if day is None or clock is None:
            return None
        return self._read("time", cells, lambda _: _in_zone(datetime.combine(day, clock), self._zone))

    def _service(self, text: str) -> ServiceId:
        services = [service.id for service in self._config.services]
        if text not in services:
            hint = did_you_mean(text, services) or f"known: {', '.join(services)}"
            raise _Wrong("a service of the branch", text, hint)
        return ServiceId(text)

    def _only_once(self, name: str, word: str | None, cells: Mapping[str, _Cell]) -> None:
        if word is None:
            return
        line = cells[name].line
        first = self._first_seen.setdefault((name, word), line)
        if first != line:
            what = f"expected each {name} once, got {_shown(word)} again"
            self._fault(name, cells[name], what, f"it is in line {first}")

    def _fault(self, name: str, cell: _Cell, what: str, hint: str = "") -> None:
        place = f"{name}, column {cell.column}" if name else f"column {cell.column}"
        self._found.append((cell.line, cell.column, Fault(cell.line, place, what, hint)))


# --- single values --------------------------------------------------------------------------------


def _word(text: str) -> str:
    if not 1 <= len(text) <= LONGEST_WORD or not text.isprintable():
        raise _Wrong(f"1 to {LONGEST_WORD} printable characters", text)
    return text


def _day(text: str) -> date:
    try:
        if _DATE.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise _Wrong("a date as 2026-03-02", text)


def _clock_time(text: str) -> time:
    try:
        if _TIME.fullmatch(text):
            return time.fromisoformat(text)
    except ValueError:
        pass
    raise _Wrong("a time as 09:00", text)


def _moment(text: str) -> datetime:
    try:
        if _DATE.match(text):
            return msgspec.convert(text, Instant).astimezone(UTC)
    except msgspec.ValidationError:
        pass
    raise _Wrong("a date and time with its offset as 2026-03-02T09:00:00+02:00", text)


def _in_zone(local: datetime, zone: ZoneInfo) -> datetime:
    """The moment in UTC at which clocks in ``zone`` show ``local``; a fault when there are two, or none."""
    first, second = (local.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
    if first.utcoffset() == second.utcoffset():
        return first.astimezone(UTC)
    text = local.isoformat(" ", "seconds")
    if first.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != local:
        raise _Wrong("a time that clocks show that day", text, "they are put forward over it")
    choice = f'"{first.isoformat()}" or "{second.isoformat()}"'
    raise _Wrong("a time that comes once", text, f'use the column "at" to say which: {choice}')


def _number(text: str, most: int) -> int | None:
    """None for an empty cell."""
    if not text:
        return None
    if not _NUMBER.fullmatch(text) or not 1 <= int(text) <= most:
        raise _Wrong(f"a whole number from 1 to {most}", text)
    return int(text)


def _shown(text: str) -> str:
    """In quotation marks on one line, not too long."""
    short = text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"
    return msgspec.json.encode(short).decode()
