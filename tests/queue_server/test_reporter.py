"""Questions about figures, from a supervisor's window to a process of its own and back."""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from queue_link.commands import CallNext, Finish, OpenCounter, Start, TakeTicket
from queue_link.figures import Dimension, Figure, ReportForm, Unit
from queue_link.questions import AskReport, ExportReport, TraceFigure
from queue_link.results import Accepted, FigureTraced, Refusal, ReportFile, ReportMade, TicketIssued
from queue_link.vocabulary import CounterId, DeviceId, Language, Reason, Role
from queue_server.reporter import PIECE, Reporter
from tests.queue_server.branches import ALL, FI, PERMITS, branch
from tests.queue_server.running import Running, Talk, serving

MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)
WINDOW = DeviceId("window")


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[Running]:
    async with serving(tmp_path) as running:
        yield running


@pytest.fixture
async def boss(server: Running) -> AsyncIterator[Talk]:
    """A supervisor's window. One ticket was taken and served, one waits."""
    async with (
        server.talk(Role.KIOSK) as kiosk,
        server.talk(Role.COUNTER) as counter,
        server.talk(Role.SUPERVISOR) as talk,
    ):
        for _ in range(2):
            assert isinstance(await kiosk.ask(TakeTicket(PERMITS, FI)), TicketIssued)
        for command in (OpenCounter(CounterId("1"), ALL, ""), CallNext(), Start(), Finish()):
            assert isinstance(await counter.ask(command), Accepted)
        yield talk


async def test_a_supervisor_is_told_figures_of_the_live_branch(boss: Talk) -> None:
    made = await boss.ask(AskReport(MONDAY, TUESDAY, Dimension.SERVICE, Unit.DAY))
    assert isinstance(made, ReportMade), made
    assert (made.total.values[Figure.ARRIVED], made.total.values[Figure.SERVED]) == (2, 1)
    assert [row.key for row in made.rows] == [PERMITS]
    assert made.total.values[Figure.BACKLOG] == 1


async def test_the_visits_behind_a_figure_are_told(boss: Talk) -> None:
    found = await boss.ask(TraceFigure(MONDAY, TUESDAY, Dimension.COUNTER, figure=Figure.SERVED, key="1"))
    assert isinstance(found, FigureTraced), found
    assert [(visit.number, visit.how) for visit in found.rows] == [("A001", "served")]


async def test_a_file_comes_over_the_same_connection(boss: Talk) -> None:
    file = await boss.ask(ExportReport(MONDAY, TUESDAY, form=ReportForm.CSV, language=Language("sv")))
    assert isinstance(file, ReportFile), file
    assert file.pieces == 1
    assert "arrived" in file.content.decode("utf-8-sig")


@pytest.mark.parametrize("role", [Role.KIOSK, Role.COUNTER, Role.DISPLAY, Role.DOOR])
async def test_nobody_else_is_told_anything(server: Running, role: Role) -> None:
    async with server.talk(role) as talk:
        refused = await talk.ask(AskReport(MONDAY, TUESDAY))
    assert isinstance(refused, Refusal)
    assert refused.reason is Reason.NOT_ALLOWED


async def test_a_question_without_an_answer_is_refused_with_its_fault(boss: Talk) -> None:
    backwards = await boss.ask(AskReport(TUESDAY, MONDAY))
    assert backwards == Refusal(
        Reason.BAD_MESSAGE, detail="the period ends before it begins: its last date is not part of it"
    )
    untraceable = await boss.ask(TraceFigure(MONDAY, TUESDAY, figure=Figure.REFUSED))
    assert isinstance(untraceable, Refusal)
    assert untraceable.reason is Reason.BAD_MESSAGE


async def worker_that_says(program: str) -> Process:
    return await asyncio.create_subprocess_exec(sys.executable, "-c", program, stdin=PIPE, stdout=PIPE)


def reporter(program: str, folder: Path, deadline_s: float = 20.0) -> Reporter:
    return Reporter(folder, branch(), lambda: worker_that_says(program), deadline_s)


BIG_FILE = f"""
import base64, json, sys
sys.stdin.read()
content = base64.b64encode(b"x" * {PIECE} + b"end").decode()
print(json.dumps({{"type": "report-file", "content": content, "pieces": 1}}))
"""


async def test_a_large_file_comes_in_pieces_and_is_made_once(tmp_path: Path) -> None:
    made = 0

    async def start() -> Process:
        nonlocal made
        made += 1
        return await worker_that_says(BIG_FILE)

    asked = Reporter(tmp_path, branch(), start)
    pieces = []
    for number in (1, 2):
        question = ExportReport(MONDAY, TUESDAY, form=ReportForm.PDF, language=Language("fi"), piece=number)
        piece = await asked.answer(question, WINDOW)
        assert isinstance(piece, ReportFile)
        assert piece.pieces == 2
        pieces.append(piece.content)
    assert b"".join(pieces) == b"x" * PIECE + b"end"
    assert made == 1


async def test_a_report_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    """Its process is ended, and the next question has its turn."""
    stuck = reporter(
        "import sys; sys.stdin.read(); import threading; threading.Event().wait()", tmp_path, 1.0
    )
    refused = await stuck.answer(AskReport(MONDAY, TUESDAY), WINDOW)
    assert isinstance(refused, Refusal)
    assert refused.detail == "no report within 1 s"
    again = await stuck.answer(AskReport(MONDAY, TUESDAY), WINDOW)
    assert again == refused


async def test_a_report_that_no_frame_holds_is_refused(tmp_path: Path) -> None:
    large = reporter("import sys; sys.stdin.read(); print(' ' * 1_500_000)", tmp_path)
    refused = await large.answer(AskReport(MONDAY, TUESDAY), WINDOW)
    assert isinstance(refused, Refusal)
    assert "too large" in (refused.detail or "")


@pytest.mark.logs("no report")
async def test_a_worker_that_dies_is_no_harm(tmp_path: Path) -> None:
    dead = reporter("raise SystemExit(1)", tmp_path)
    refused = await dead.answer(AskReport(MONDAY, TUESDAY), WINDOW)
    assert isinstance(refused, Refusal)
    assert refused.reason is Reason.SERVER_ERROR
