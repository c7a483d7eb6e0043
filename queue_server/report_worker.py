"""A process of its own for one question about figures: the job in on standard input, the answer out on
standard output, both as JSON. It reads the database beside the server, which never waits for it."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

import msgspec

from queue_link.questions import AboutFigures, AskReport, ExportReport, TraceFigure
from queue_link.results import Refusal, ReportFile, Result
from queue_link.vocabulary import Reason
from queue_server.database import reading
from queue_server.domain.configuration import BranchConfig
from queue_server.reports.counting import Cut
from queue_server.reports.files import Missing, written
from queue_server.reports.page import page
from queue_server.reports.period import BadPeriod, of_days
from queue_server.reports.report import report
from queue_server.reports.trace import NotTraceable, trace
from queue_server.trouble import DataFolderError

NICE = 10
"""Tickets, calls and forecasts go before reports where processors are few."""
VISITS_A_PAGE = 200


class Job(msgspec.Struct, frozen=True):
    folder: str
    """Of the journal."""
    config: BranchConfig
    question: AboutFigures


def answer(job: Job) -> Result:
    """A file comes in one piece here; ``reporter`` hands it out in pieces."""
    question, config = job.question, job.config
    try:
        period = of_days(question.first, question.end, config.time_zone)
        with reading(Path(job.folder)) as connection:
            match question:
                case AskReport():
                    return report(connection, config, period, question.every, question.by)
                case TraceFigure():
                    cut = Cut(config, period, dimension=question.by)
                    offset = (question.page - 1) * VISITS_A_PAGE
                    figure, key = question.figure, question.key
                    return trace(connection, cut, figure, key, offset=offset, limit=VISITS_A_PAGE)
                case ExportReport():
                    made = report(connection, config, period, question.every, question.by)
                    content = written(page(made, config, question.language), question.form)
                    return ReportFile(content, pieces=1)
    except (BadPeriod, NotTraceable) as fault:
        return Refusal(Reason.BAD_MESSAGE, detail=str(fault))
    except (Missing, DataFolderError) as trouble:
        return Refusal(Reason.SERVER_ERROR, detail=str(trouble)[:200])


def main() -> None:
    with contextlib.suppress(OSError, AttributeError):
        os.nice(NICE)
    job = msgspec.json.decode(sys.stdin.buffer.read(), type=Job)
    sys.stdout.buffer.write(msgspec.json.encode(answer(job)))


if __name__ == "__main__":
    main()
