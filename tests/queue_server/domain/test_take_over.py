"""Taking over a counter, with what is in hand there."""

from __future__ import annotations

from queue_link.commands import CallNext, OpenCounter, Start, TakeOver
from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import CounterId, DeviceId, ProfileId, Reason
from tests.queue_server.branches import ALL, branch
from tests.queue_server.service_point import ServicePoint

ONE, TWO = CounterId("1"), CounterId("2")
AT_ONE, AT_TWO = DeviceId("at-1"), DeviceId("at-2")


def opened(counter: CounterId, device: DeviceId, adviser: str) -> ServicePoint:
    point = ServicePoint(branch())
    assert point.do(OpenCounter(counter, ALL, adviser), device) == Accepted()
    return point


def test_a_counter_is_taken_over_with_the_visit_in_hand() -> None:
    """The device that had it has none any more, and the new one goes on with the customer."""
    point = opened(ONE, AT_ONE, "Aino")
    ticket = point.take()
    assert point.do(CallNext(), AT_ONE) == Accepted(ticket.number)
    assert point.do(TakeOver(ONE, ALL, "Eino"), AT_TWO) == Accepted()
    assert point.do(Start(), AT_ONE) == Refusal(Reason.COUNTER_NOT_OPEN)
    assert point.do(Start(), AT_TWO) == Accepted(ticket.number)
    counter = point.branch.state.counters[ONE]
    assert (counter.adviser, counter.device) == ("Eino", AT_TWO)
    assert point.branch.state.held == {AT_TWO: ONE}


def test_what_the_adviser_has_elsewhere_goes_back_to_its_line() -> None:
    """The other counter is closed: one counter for one adviser."""
    point = opened(ONE, AT_ONE, "Aino")
    ticket = point.take()
    point.do(CallNext(), AT_ONE)
    assert point.do(TakeOver(TWO, ALL, "aino"), AT_TWO) == Accepted()
    assert point.branch.state.held == {AT_TWO: TWO}
    assert point.do(CallNext(), AT_TWO) == Accepted(ticket.number)


def test_a_free_counter_is_simply_opened() -> None:
    point = ServicePoint(branch())
    assert point.do(TakeOver(ONE, ALL, "Aino"), AT_ONE) == Accepted()
    assert point.branch.state.held == {AT_ONE: ONE}


def test_a_device_takes_over_no_second_counter() -> None:
    point = opened(ONE, AT_ONE, "Aino")
    assert point.do(TakeOver(TWO, ALL, "Aino"), AT_ONE) == Refusal(Reason.ALREADY_AT_A_COUNTER)


def test_what_is_not_there_is_not_taken_over() -> None:
    point = ServicePoint(branch())
    nowhere, nothing = TakeOver(CounterId("9"), ALL, "A"), TakeOver(ONE, ProfileId("none"), "A")
    assert point.do(nowhere, AT_ONE) == Refusal(Reason.UNKNOWN_COUNTER)
    assert point.do(nothing, AT_ONE) == Refusal(Reason.UNKNOWN_PROFILE)
