"""Who is next."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from queue_link.vocabulary import Language, QueueId, ServiceId, TicketNumber, VisitId, VisitState
from queue_server.domain.choosing import next_to_admit, next_to_call
from queue_server.domain.line import Line
from queue_server.domain.visit import Visit
from tests.queue_server.branches import NINE


def visit(place: int, party: int = 1) -> Visit:
    return Visit(
        id=VisitId(f"visit-{place}"),
        number=TicketNumber(f"A{place:03d}"),
        queue=QueueId("a"),
        service=ServiceId("permits"),
        language=Language("fi"),
        party=party,
        token="",
        taken_at=NINE,
        place=place,
        state=VisitState.WAITING,
        inside=True,
    )


def line(*visits: Visit) -> Line:
    made = Line()
    for each in visits:
        made.add(each)
    return made


@given(st.sets(st.integers(1, 200)), st.randoms(use_true_random=False))
def test_the_oldest_of_all_lines_is_called_first(places: set[int], chance: random.Random) -> None:
    """However they are spread over lines and in whatever order they joined, they come out by place."""
    lines = [Line(), Line(), Line()]
    order = list(places)
    chance.shuffle(order)
    for place in order:
        lines[chance.randrange(3)].add(visit(place))
    called: list[int] = []
    while choice := next_to_call(lines):
        assert choice.why.among == len(places) - len(called)
        called.append(choice.visit.place)
        next(each for each in lines if each.first is choice.visit).remove(choice.visit)
    assert called == sorted(places)


def test_nobody_waiting_is_nobody_next() -> None:
    """Also with no lines at all."""
    assert next_to_call([]) is None
    assert next_to_call([Line()]) is None


def test_a_party_that_the_cap_can_never_hold_is_passed_over() -> None:
    """The cap was lowered; nobody behind them shall wait for ever."""
    outside = line(visit(1, party=6), visit(2, party=2))
    admitted = next_to_admit(outside, free=3, cap=5)
    assert admitted is not None
    assert admitted.place == 2


def test_a_party_that_does_not_fit_yet_is_waited_for() -> None:
    """Nobody behind it is let past."""
    assert next_to_admit(line(visit(1, party=4), visit(2)), free=3, cap=5) is None
