"""Services whose visits end only with a word on what was done: the form takes the place of one press."""

from __future__ import annotations

from msgspec.structs import replace

from queue_link.commands import CallNext, Delivered, Finish
from queue_link.results import Accepted
from queue_link.vocabulary import Outcome, ServiceId, VisitState
from tests.counter_app.opened import OpenedDesk
from tests.counter_app.scene import SETUP, counter_view, visit

SERVING = counter_view(visit(state=VisitState.SERVING))
DONE = Finish(Outcome.SERVED, (Delivered(ServiceId("extended-permit")),))
STRICT = replace(SETUP, services=tuple(replace(card, delivered_required=True) for card in SETUP.services))


def at_work(desk: OpenedDesk) -> OpenedDesk:
    desk.link.welcome(STRICT)
    desk.show(SERVING)
    return desk


def test_finish_asks_what_was_done(adviser: OpenedDesk) -> None:
    """The button says so by its dots, and the usual answer needs one more press."""
    at_work(adviser)
    assert adviser.button("finish").text() == "Finish…"
    adviser.key("F4")
    assert adviser.sent == []
    adviser.press("confirm")
    assert adviser.sent == [DONE]


def test_so_does_the_call_that_would_finish(adviser: OpenedDesk) -> None:
    """Then the next customer is called by the same key."""
    at_work(adviser)
    assert adviser.button("call-next").text() == "Finish…"
    adviser.key("F2")
    adviser.press("confirm")
    assert adviser.sent == [DONE]
    adviser.answer(Accepted())
    adviser.show(counter_view(), 2)
    assert adviser.button("call-next").text() == "Call next"
    adviser.key("F2")
    assert adviser.sent == [DONE, CallNext()]


def test_the_bar_becomes_the_window_for_it(adviser: OpenedDesk) -> None:
    at_work(adviser)
    adviser.key("Ctrl+B")
    assert adviser.button("finish").text() == "Finish…"
    assert not adviser.is_shown("call-next")
    adviser.press("finish")
    assert adviser.window.bar is None
    adviser.press("confirm")
    assert adviser.sent == [DONE]


def test_elsewhere_one_press_finishes(adviser: OpenedDesk) -> None:
    adviser.welcome(SERVING)
    adviser.key("F4")
    assert adviser.sent == [Finish(Outcome.SERVED)]
