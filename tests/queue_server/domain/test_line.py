"""Lines of waiting visits."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from queue_link.vocabulary import Language, PriorityId, QueueId, ServiceId, TicketNumber, VisitId, VisitState
from queue_server.domain.choosing import Turn
from queue_server.domain.line import Line, Lines
from queue_server.domain.visit import Visit
from tests.queue_server.branches import NINE

turns = st.lists(
    st.tuples(st.sampled_from([0.0, 1.0, 2.0]), st.sampled_from([-1.0, 0.0, 0.5]), st.integers(1, 50)),
    unique=True,
)


def waits(turn: Turn, service: str = "permits", priority: str = "walk-in") -> Visit:
    """Somebody with this turn."""
    return Visit(
        id=VisitId(f"visit-{turn}"),
        number=TicketNumber(f"A{turn[2]:03}"),
        queue=QueueId("a"),
        drawn_from=QueueId("a"),
        service=ServiceId(service),
        priority=PriorityId(priority),
        rank=0,
        language=Language("fi"),
        party=1,
        counted=1,
        token="",
        taken_at=NINE,
        turn=turn,
        state=VisitState.WAITING,
        inside=True,
    )


@settings(deadline=None)
@given(turns)
def test_a_line_is_in_the_order_of_turns_however_it_was_joined(turns: list[Turn]) -> None:
    """The oldest first, never the newest."""
    line = Line()
    for turn in turns:
        line.add(waits(turn))
    assert [visit.turn for visit in line] == sorted(turns)
    assert len(line) == len(turns)
    first = line.first
    assert (first.turn if first else None) == min(turns, default=None)


@settings(deadline=None)
@given(turns, st.data())
def test_whoever_leaves_a_line_leaves_the_others_in_order(turns: list[Turn], data: st.DataObject) -> None:
    """And those before a turn are those who are older."""
    line, visits = Line(), {turn: waits(turn) for turn in turns}
    for visit in visits.values():
        line.add(visit)
    gone = data.draw(st.sets(st.sampled_from(turns))) if turns else set()
    for turn in gone:
        line.remove(visits[turn])
    left = sorted(set(turns) - gone)
    assert [visit.turn for visit in line] == left
    for turn in turns:
        assert line.count_before(turn) == len([other for other in left if other < turn])


def test_no_two_stand_at_one_turn() -> None:
    """It would be left to chance who is called."""
    line = Line()
    line.add(waits((1.0, 0.0, 1)))
    with pytest.raises(ValueError, match="A001 has the turn of A001"):
        line.add(waits((1.0, 0.0, 1)))


def test_nobody_leaves_a_line_who_is_not_in_it() -> None:
    """A fault in the rules shows at once."""
    line, lines = Line(), Lines()
    with pytest.raises(KeyError):
        line.remove(waits((1.0, 0.0, 1)))
    with pytest.raises(KeyError):
        lines.remove(waits((1.0, 0.0, 1)))


def test_each_service_and_class_has_a_line_of_its_own() -> None:
    """Empty ones are not shown; the lines of a service are found without looking at the others."""
    lines = Lines()
    urgent = waits((3.0, 0.0, 3), priority="urgent")
    for visit in (waits((1.0, 0.0, 1)), waits((2.0, 0.0, 2)), urgent, waits((4.0, 0.0, 4), "passports")):
        lines.add(visit)
    permits = lines.of([ServiceId("permits"), ServiceId("tea")])
    assert [[visit.number for visit in line] for line in permits] == [["A001", "A002"], ["A003"]]
    assert (len(lines), len(lines.all()), len(list(lines))) == (4, 3, 4)
    lines.remove(urgent)
    assert (len(lines), len(lines.all()), len(lines.of([ServiceId("permits")]))) == (3, 2, 1)
