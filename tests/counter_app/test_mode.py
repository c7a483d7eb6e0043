"""What a desk is doing, at a glance."""

from __future__ import annotations

import pytest
from msgspec import structs

from counter_app import words
from counter_app.counter import Desk, DeskView
from counter_app.mode import Mode, mode_of
from queue_link.vocabulary import PauseKind, VisitState
from tests.counter_app.scene import CLOSED, OPEN, counter_view, visit

EVACUATING = structs.replace(OPEN, evacuating=True)


@pytest.mark.parametrize(
    ("view", "mode"),
    [
        (counter_view(), Mode.FREE),
        (counter_view(mine=None), Mode.SIGNED_OUT),
        (counter_view(visit(state=VisitState.CALLED)), Mode.CALLED),
        (counter_view(visit(state=VisitState.SERVING)), Mode.SERVING),
        (counter_view(pausing=PauseKind.BREAK), Mode.BREAK),
        (counter_view(pausing=PauseKind.BACK_OFFICE), Mode.BACK_OFFICE),
        (counter_view(day=CLOSED), Mode.CLOSED),
        (counter_view(visit(state=VisitState.SERVING), day=EVACUATING), Mode.EVACUATION),
    ],
)
def test_the_mode_is_the_most_important_thing(view: DeskView, mode: Mode) -> None:
    assert mode_of(Desk(view), online=True) is mode


def test_without_a_server_nothing_else_is_certain() -> None:
    """Neither before its first word nor later; but an evacuation that was told of goes on."""
    assert mode_of(Desk(), online=True) is Mode.AWAY
    assert mode_of(Desk(counter_view()), online=False) is Mode.AWAY
    assert mode_of(Desk(counter_view(day=EVACUATING)), online=False) is Mode.EVACUATION


def test_every_mode_has_a_word_of_its_own() -> None:
    assert len({words.mode(mode) for mode in Mode}) == len(Mode)
