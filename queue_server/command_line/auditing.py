"""``vuoro audit``: who did what, when."""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from queue_link.audit_kind import AuditKind
from queue_link.people import PersonId
from queue_link.vocabulary import BranchId
from queue_server import audit
from queue_server.command_line.folder import tell_if_new
from queue_server.database import transaction_on
from queue_server.staff.people import find_login

_COLUMNS = ("at", "kind", "branch", "person", "device", "about", "detail")


def show(options: argparse.Namespace) -> int:
    """Print what is wanted, the oldest first."""
    tell_if_new(options.data)
    with transaction_on(options.data) as connection:
        person: PersonId | None = None
        if options.person:
            found = find_login(connection, options.person)
            if found is None:
                print(f"nobody in {options.data} signs in as {options.person}", file=sys.stderr)
                return 1
            person = found[0].id
        wanted = audit.AuditFilter(
            BranchId(options.branch) if options.branch else None,
            _midnight(options.since, options.zone),
            _midnight(options.until + timedelta(days=1), options.zone) if options.until else None,
            person,
            options.kind or "",
        )
        lines = audit.read(connection, wanted)[::-1]
    (_write_csv if options.csv else _write_text)(lines, options.zone)
    if not lines:
        print("nothing of that kind was done", file=sys.stderr)
    return 0


def _midnight(day: date | None, zone: ZoneInfo) -> datetime | None:
    return datetime.combine(day, time(), zone).astimezone(UTC) if day else None


def _write_text(lines: Sequence[audit.Audited], zone: ZoneInfo) -> None:
    for line in lines:
        at = line.at.astimezone(zone)
        who = line.person or "-"
        where = line.device or "command line"
        told = " ".join(part for part in (line.about, line.detail) if part)
        print(f"{at:%Y-%m-%d %H:%M:%S}  {line.kind:<22} {who:<16} {where:<16} {told}".rstrip())


def _write_csv(lines: Sequence[audit.Audited], zone: ZoneInfo) -> None:
    writer = csv.writer(sys.stdout)
    writer.writerow(_COLUMNS)
    for line in lines:
        at = line.at.astimezone(zone).isoformat(timespec="seconds")
        told = (line.kind, line.branch or "", line.person, line.device, line.about, line.detail)
        writer.writerow((at, *map(_harmless, told)))


def _harmless(cell: str) -> str:
    """Not a formula, whoever opens it with a spreadsheet (names are what people typed)."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell


def add_audit_options(
    parser: argparse.ArgumentParser, with_data: Callable[[argparse.ArgumentParser], None]
) -> None:
    """The options of ``vuoro audit``."""
    parser.add_argument("--since", type=_day, metavar="YYYY-MM-DD", help="from this date on")
    parser.add_argument("--until", type=_day, metavar="YYYY-MM-DD", help="up to the end of this date")
    parser.add_argument("--branch", metavar="ID", help="only of this branch")
    parser.add_argument("--person", metavar="LOGIN", help="only what they did, or what was done to them")
    parser.add_argument(
        "--kind", choices=[kind.value for kind in AuditKind], metavar="KIND", help="such as signed-in"
    )
    parser.add_argument(
        "--zone", type=_zone, default=ZoneInfo("Europe/Helsinki"), help="of dates and times (%(default)s)"
    )
    parser.add_argument("--csv", action="store_true", help="as comma-separated values")
    with_data(parser)
    parser.set_defaults(run=show)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"a date such as 2026-03-02 is needed, not {text!r}") from None


def _zone(text: str) -> ZoneInfo:
    try:
        return ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError):
        raise argparse.ArgumentTypeError(
            f"a time zone such as Europe/Helsinki is needed, not {text!r}"
        ) from None
