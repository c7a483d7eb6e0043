"""Acts with the code of an appointment or a ticket, typed or scanned."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kiosk_app.acts.steps import beginning, forget_but_comfort, send, to_first_question, touched
from kiosk_app.customer import Screen
from kiosk_app.errand import (
    Errand,
    Purpose,
    Stage,
    answered,
    entered,
    erased,
    keeping,
    leaving,
    rejoining,
    scanned,
    typed,
    typing_again,
)
from kiosk_app.events import Tap
from kiosk_app.kiosk import Act, Kiosk, Step
from queue_link.results import Refusal, Result

_SCREEN_OF_STAGE = {
    Stage.TYPING: Screen.CODE,
    Stage.ASKING: Screen.SENDING,
    Stage.FOUND: Screen.FOUND,
    Stage.LEAVING: Screen.LEAVING,
    Stage.LEFT: Screen.LEFT,
}
_TAKES_CODES = frozenset(
    {
        *(Screen.START, Screen.MATTER, Screen.PARTY, Screen.NEEDS, Screen.CONSENT, Screen.CODE),
        *(Screen.FOUND, Screen.LEFT, Screen.REFUSED, Screen.FULL, Screen.CLOSED, Screen.NO_ANSWER),
    }
)
"""Where a code that is held under the reader is taken: wherever nothing else is under way."""


def pursue(kiosk: Kiosk, errand: Errand) -> Step:
    """Go where the errand leads; ask the server if it has come to that."""
    before = kiosk.customer.errand
    then = kiosk.serving(replace(kiosk.customer, errand=errand, place=_SCREEN_OF_STAGE[errand.stage]))
    if errand.stage is Stage.ASKING and errand.wish is not None and errand != before:
        return send(then, errand.wish)
    return then, ()


def take_scanned(kiosk: Kiosk, code: str) -> Step:
    """A code under the reader. On the start screen a booked customer chooses a language first; the language
    of whoever has a ticket is known."""
    if kiosk.screen not in _TAKES_CODES or not code.strip():
        return kiosk, ()
    known = kiosk.customer.errand
    errand = scanned(code, known.purpose if known and kiosk.screen is Screen.CODE else Purpose.CHECK_IN)
    if errand.purpose is Purpose.CHECK_IN and kiosk.setup is not None and not kiosk.setup.check_in:
        return kiosk, ()
    begun = replace(beginning(kiosk, Screen.CODE), errand=errand, needs=kiosk.customer.needs)
    then = touched(kiosk.serving(begun))
    if kiosk.screen is Screen.START and errand.purpose is Purpose.CHECK_IN:
        return then.serving(replace(then.customer, place=Screen.START)), ()
    return pursue(then, entered(errand, kiosk.language, begun.needs))


def answered_errand(kiosk: Kiosk, errand: Errand, result: Result) -> Step:
    """The server has answered what the errand asked."""
    then = answered(errand, result)
    customer = replace(kiosk.customer, request=None)
    if isinstance(then, Refusal):
        return kiosk.serving(replace(customer, place=Screen.REFUSED, refusal=then)), ()
    if then.found is not None and customer.language is None:
        customer = replace(customer, language=then.found.language)
    return pursue(kiosk.serving(customer), then)


def back_from_errand(kiosk: Kiosk, errand: Errand) -> Step:
    """From a refusal to the code, from the code to the first question."""
    if kiosk.customer.place is not Screen.CODE:
        return pursue(kiosk.serving(replace(kiosk.customer, refusal=None)), typing_again(errand))
    return forget_but_comfort(kiosk) if kiosk.customer.language is None else to_first_question(kiosk)


def _start_errand(purpose: Purpose) -> Act:
    def act(kiosk: Kiosk, _: Tap) -> Step:
        if purpose is Purpose.CHECK_IN and not kiosk.takes_booked:
            return kiosk, ()
        return kiosk.serving(replace(beginning(kiosk, Screen.CODE), errand=Errand(purpose))), ()

    return act


def _in_errand(change: Callable[[Errand, Kiosk, Tap], Errand]) -> Act:
    """A button that takes the errand further."""

    def act(kiosk: Kiosk, tap: Tap) -> Step:
        errand = kiosk.customer.errand
        return (kiosk, ()) if errand is None else pursue(kiosk, change(errand, kiosk, tap))

    return act


check_in, my_ticket = map(_start_errand, (Purpose.CHECK_IN, Purpose.FIND))
type_key = _in_errand(lambda errand, _, tap: typed(errand, tap.index))
erase = _in_errand(lambda errand, _, __: erased(errand))
enter = _in_errand(lambda errand, kiosk, _: entered(errand, kiosk.language, kiosk.customer.needs))
rejoin = _in_errand(lambda errand, _, __: rejoining(errand))
leave = _in_errand(lambda errand, _, __: leaving(errand))
keep = _in_errand(lambda errand, _, __: keeping(errand))
