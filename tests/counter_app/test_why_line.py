"""Why a number was called, in one line."""

from __future__ import annotations

import pytest

from counter_app.why_line import why_called
from queue_link.vocabulary import PriorityId, TicketNumber
from queue_link.why import Passed, Rule, Why

NAMES = {"urgent": "Urgent", "walk-in": "Walk-in"}
URGENT, WALK_IN = PriorityId("urgent"), PriorityId("walk-in")


def told(why: Why) -> str:
    return why_called(why, TicketNumber("A012"), lambda which: NAMES[which])


def passing(guard_in: int | None) -> Why:
    passed = Passed(TicketNumber("W044"), WALK_IN, 31 * 60 + 20)
    return Why(Rule.PRIORITY, 7, 3, URGENT, 6 * 60 + 50, 600, passed, guard_in)


@pytest.mark.parametrize(
    ("guard_in", "turn"),
    [
        (2, ", its turn after 2 more calls here."),
        (1, ", its turn after 1 more call here."),
        (0, ", its turn at the next call here."),
        (None, "."),
    ],
)
def test_who_was_passed_knows_when_it_is_their_turn(guard_in: int | None, turn: str) -> None:
    """An adviser can say it to whoever asks."""
    line = "A012: Urgent, waited 6 of 10 min. Passed: W044 (Walk-in, 31 min)"
    assert told(passing(guard_in)) == line + turn


@pytest.mark.parametrize(
    ("why", "line"),
    [
        (Why(Rule.LONGEST_WAIT, 7, 3), "A012: longest wait of 7 customers in 3 queues."),
        (Why(Rule.LONGEST_WAIT, 7, 1), "A012: longest wait of 7 customers."),
        (Why(Rule.LONGEST_WAIT, 1, 3), "A012: the only one waiting."),
        (Why(Rule.CHOSEN, 7, 3), "A012: chosen by you, out of turn."),
        (Why(Rule.WALK_UP, 0, 3), "A012: came to the counter without a ticket."),
        (Why(Rule.SENT_HERE, 1, 3, WALK_IN, 120), "A012: sent to you. Walk-in, waited 2 min."),
        (
            Why(Rule.GUARD, 7, 3, WALK_IN, 1900),
            "A012: others went first often enough. Walk-in, waited 31 min.",
        ),
    ],
)
def test_the_choice_is_explained(why: Why, line: str) -> None:
    """In numbers that can be checked."""
    assert told(why) == line


def test_every_rule_has_a_line_of_its_own() -> None:
    """Also those added later."""
    lines = {told(Why(rule, 7, 3, WALK_IN, 60)) for rule in Rule}
    assert len(lines) == len(Rule)
