"""What the journal says happened, worked out again from its entries alone."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from queue_link.vocabulary import Outcome
from queue_server.database import open_database
from queue_server.domain.branch import Branch
from queue_server.domain.configuration import BranchConfig
from queue_server.domain.events import CalledForward, TicketTaken, VisitCalled, VisitEnded, VisitRecalled
from queue_server.journal_rows import decode_event
from queue_server.tables import journal


@dataclass(frozen=True, slots=True)
class JournalFacts:
    issued: Sequence[str]
    """Ticket numbers in the order they were given."""
    tokens: Mapping[str, str]
    """The number that belongs to each token."""
    calls: Mapping[int, str]
    """The entries that called or recalled somebody, and the number called."""
    outcomes: Mapping[Outcome, int]
    highest_occupancy: int
    """Most people that were inside or had places reserved, right after somebody was let in."""


def read_facts(data: Path, config: BranchConfig) -> JournalFacts:
    """Replay the whole journal of a branch."""
    engine = open_database(data)
    with engine.begin() as connection:
        rows = connection.execute(
            select(journal.c.seq, journal.c.event)
            .where(journal.c.branch == config.id)
            .order_by(journal.c.seq)
        ).all()
    engine.dispose()
    branch = Branch(config)
    issued: list[str] = []
    tokens: dict[str, str] = {}
    calls: dict[int, str] = {}
    outcomes, highest = Tally[Outcome](), 0
    for seq, body in rows:
        event = decode_event(body)
        branch.apply(event)
        if isinstance(event, TicketTaken):
            issued.append(event.number)
            tokens[event.token] = event.number
        if isinstance(event, VisitCalled | VisitRecalled):
            calls[seq] = branch.state.visits[event.visit].number
        if isinstance(event, VisitEnded):
            outcomes[event.outcome] += 1
        if isinstance(event, CalledForward | TicketTaken):
            occupancy = branch.state.occupancy
            highest = max(highest, occupancy.inside + occupancy.reserved)
    return JournalFacts(issued, tokens, calls, outcomes, highest)
