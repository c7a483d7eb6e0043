"""Whoever types a personal identity code, or holds a card with one under the reader, leaves it nowhere."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings

from kiosk_app.errand import KEYS
from queue_link.identity_code import IDENTITY_CODE
from queue_link.results import Refusal
from queue_link.vocabulary import Reason
from tests.identity_codes import identity_codes, logged
from tests.kiosk_app.stand import Stand


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(code=identity_codes)
def test_req_44_an_identity_code_is_in_no_log_and_gone_with_its_customer(stand: Stand, code: str) -> None:
    stand.open()
    with logged() as lines:
        stand.speak("fi")
        stand.tap("my-ticket")
        for letter in code:
            if letter in KEYS:
                stand.tap("key", KEYS.index(letter))
        stand.tap("enter")
        stand.link.answer(stand.link.sent[-1][0], Refusal(Reason.UNKNOWN_TICKET))
        stand.tap("start-over")
        stand.screen.scan(code)
        stand.link.answer(stand.link.sent[-1][0], Refusal(Reason.UNKNOWN_TICKET))
        stand.tap("start-over")
    assert [line for line in lines if code in line or IDENTITY_CODE.search(line)] == []
    assert code not in str(stand.screen.state())
