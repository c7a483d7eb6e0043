"""Why the server refused."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from counter_app import reasons
from queue_link.results import Refusal
from queue_link.vocabulary import Reason
from tests.counter_app.scene import NOW

HELSINKI = ZoneInfo("Europe/Helsinki")


def test_every_reason_is_a_sentence() -> None:
    """Nobody ever reads a code."""
    assert all(reasons.reason(reason).endswith(".") for reason in Reason)


@pytest.mark.parametrize(
    ("refusal", "told"),
    [
        (Refusal(Reason.COUNTER_TAKEN, holder="Aino"), "The counter is in use: Aino."),
        (Refusal(Reason.CLOSED, opens_at=NOW), "The service point is closed. It opens at 11:00."),
        (Refusal(Reason.ADVISER_ELSEWHERE, holder="4"), "The adviser is signed in at counter 4."),
        (
            Refusal(Reason.LACKS_SKILL, detail="french"),
            "The service needs a skill that is not there: french.",
        ),
        (Refusal(Reason.RECALL_FIRST, limit=2), "Recall the number first. Recalls needed: 2."),
        (Refusal(Reason.RECALL_FIRST), "Recall the number first."),
    ],
)
def test_a_refusal_carries_its_facts(refusal: Refusal, told: str) -> None:
    """Who has the counter, when the doors open, what is missing."""
    assert reasons.refusal(refusal, HELSINKI) == told
