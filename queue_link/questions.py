"""What a device may ask that changes nothing: it is answered from the present state, without a journal."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import msgspec

from queue_link.figures import Dimension, Figure, ReportForm, Unit
from queue_link.tags import tag_of
from queue_link.vocabulary import Language


class FindTicket(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag=tag_of):
    """Where does the ticket with this code stand? Answer: ``TicketFound``."""

    code: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    """What is scanned or typed: the address in the ticket's QR code, its token, the number and the check
    code together, or the code of an appointment that was checked in for."""


class _AboutFigures(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag=tag_of):
    first: date
    """The first local date of the period."""
    end: date
    """The first one that is not in it any more."""
    by: Dimension | None = None


class AskReport(_AboutFigures, frozen=True):
    """Figures of the branch. Answer: ``ReportMade``."""

    every: Unit | None = None


class TraceFigure(_AboutFigures, frozen=True, kw_only=True):
    """Which visits make up a figure? Answer: ``FigureTraced``."""

    figure: Figure
    key: str | None = None
    """Of the dimension, where the report is divided."""
    page: Annotated[int, msgspec.Meta(ge=1, le=10_000)] = 1


class ExportReport(_AboutFigures, frozen=True, kw_only=True):
    """A report as a file, piece by piece. Answer: ``ReportFile``."""

    form: ReportForm
    language: Annotated[Language, msgspec.Meta(pattern="^(fi|sv|en)$")]
    every: Unit | None = None
    piece: Annotated[int, msgspec.Meta(ge=1, le=1000)] = 1


AboutFigures = AskReport | TraceFigure | ExportReport
"""What is asked of the past."""
Question = FindTicket | AboutFigures
