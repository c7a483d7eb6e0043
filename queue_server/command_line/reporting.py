"""``vuoro report``: figures of a branch, on the terminal or in a file, and the visits behind them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from queue_link.figures import Dimension, Figure, ReportForm, Unit
from queue_link.report_words import EN, LANGUAGES
from queue_link.results import TracedVisit
from queue_link.toml_document import SettingsFaults
from queue_link.vocabulary import Language
from queue_server.branch_file import load_branch
from queue_server.database import FILE_NAME, reading
from queue_server.domain.configuration import BranchConfig
from queue_server.reports import period as periods
from queue_server.reports.counting import Cut
from queue_server.reports.files import Missing, save, written
from queue_server.reports.page import page
from queue_server.reports.period import BadPeriod, Period
from queue_server.reports.report import report
from queue_server.reports.terminal import text, traced
from queue_server.reports.trace import LARGEST_PAGE, NotTraceable, trace
from queue_server.tables import business_days


class _Wrong(Exception):
    """What was asked cannot be answered."""


def add_report(commands: Any, default_data: Path) -> None:
    """``commands`` is what ``ArgumentParser.add_subparsers`` returns."""
    parser = commands.add_parser("report", help="figures of a branch, and the visits behind them")
    parser.add_argument("branch", type=Path, metavar="BRANCH.toml")
    parser.add_argument("--data", type=Path, default=default_data, help="folder of the journal (%(default)s)")
    when = parser.add_mutually_exclusive_group(required=True)
    when.add_argument("--day", metavar="YYYY-MM-DD")
    when.add_argument("--week", metavar="YYYY-Www", help="by ISO 8601, such as 2026-W10")
    when.add_argument("--month", metavar="YYYY-MM")
    when.add_argument("--from", dest="first", metavar="YYYY-MM-DD", help="with --to")
    parser.add_argument("--to", dest="end", metavar="YYYY-MM-DD", help="the first date that is not included")
    parser.add_argument("--every", type=Unit, choices=list(Unit), metavar="UNIT", help=", ".join(Unit))
    parser.add_argument(
        "--by", type=Dimension, choices=list(Dimension), metavar="DIMENSION", help=", ".join(Dimension)
    )
    parser.add_argument(
        "--language", type=Language, choices=LANGUAGES, default=EN, help="of the report (%(default)s)"
    )
    for form in ReportForm:
        parser.add_argument(f"--{form}", type=Path, metavar="FILE", help=f"write {form.upper()}")
    parser.add_argument("--force", action="store_true", help="overwrite files that are there")
    parser.add_argument(
        "--trace",
        type=Figure,
        choices=list(Figure),
        metavar="FIGURE",
        help="list the visits that a figure counts; its names are the heads of --csv",
    )
    parser.add_argument(
        "--of", metavar="KEY", help="with --trace and --by: of this service, queue or the like"
    )
    parser.add_argument(
        "--page", type=int, default=1, help=f"of --trace, {LARGEST_PAGE} a page (%(default)s)"
    )
    parser.set_defaults(run=report_command)


def report_command(options: argparse.Namespace) -> int:
    """Exit status 0 when it is done, 1 when it cannot be, 2 for faults in the branch file."""
    try:
        config = load_branch(options.branch)
        period = _period(options, config.time_zone)
        if not (options.data / FILE_NAME).is_file():
            raise _Wrong(f"there is no journal in {options.data}")
        with reading(options.data) as connection:
            _known(connection, config)
            answer = _trace if options.trace else _report
            return answer(connection, config, period, options)
    except SettingsFaults as faults:
        print(faults, file=sys.stderr)
        return 2
    except FileExistsError as there:
        print(f"vuoro report: {there.filename2} is there already: --force overwrites it", file=sys.stderr)
    except (_Wrong, BadPeriod, Missing, NotTraceable, OSError) as trouble:
        print(f"vuoro report: {trouble}", file=sys.stderr)
    return 1


def _period(options: argparse.Namespace, zone: str) -> Period:
    if options.end is not None and options.first is None:
        raise _Wrong("--to needs --from")
    if options.day:
        return periods.of_day(options.day, zone)
    if options.week:
        return periods.of_week(options.week, zone)
    if options.month:
        return periods.of_month(options.month, zone)
    if options.end is None:
        raise _Wrong("--from needs --to, the first date that is not included")
    return periods.of_days(periods.read_date(options.first), periods.read_date(options.end), zone)


def _known(connection: Connection, config: BranchConfig) -> None:
    known = connection.scalars(select(business_days.c.branch).distinct()).all()
    if config.id not in known:
        there = ", ".join(sorted(known)) or "none"
        raise _Wrong(f"the journal knows no branch {config.id}; it knows: {there}")


def _report(connection: Connection, config: BranchConfig, period: Period, options: argparse.Namespace) -> int:
    made = page(report(connection, config, period, options.every, options.by), config, options.language)
    files = [(form, getattr(options, form)) for form in ReportForm if getattr(options, form)]
    for form, file in files:
        save(written(made, form), file, force=options.force)
        print(f"the report is in {file}", file=sys.stderr)
    if not files:
        print(text(made), end="")
    return 0


def _trace(connection: Connection, config: BranchConfig, period: Period, options: argparse.Namespace) -> int:
    cut = Cut(config, period, dimension=options.by)
    found = trace(connection, cut, options.trace, options.of, offset=(options.page - 1) * LARGEST_PAGE)
    print(traced(_HEADS, [_cells(row, config.time_zone) for row in found.rows]), end="")
    first = (options.page - 1) * LARGEST_PAGE
    print(f"{first + 1 if found.rows else 0}-{first + len(found.rows)} of {found.total}", file=sys.stderr)
    return 0


_HEADS = ("number", "service", "taken", "called", "arrived", "ended", "counter", "how")


def _cells(row: TracedVisit, zone: str) -> Sequence[str]:
    def local(at: datetime | None) -> str:
        return f"{at.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M:%S}" if at else ""

    times = (row.taken_at, row.called_at, row.started_at, row.ended_at)
    return (row.number, row.service, *map(local, times), row.counter or "", row.how or "")
