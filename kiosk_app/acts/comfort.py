"""Acts that change how the kiosk is seen, reached and heard, and calls on people."""

from __future__ import annotations

from dataclasses import replace

from kiosk_app.acts.steps import back_from_needs
from kiosk_app.comfort import NEEDS, Help, Mode
from kiosk_app.customer import Screen
from kiosk_app.events import CallHelp, Tap
from kiosk_app.kiosk import HELP_ON_ITS_WAY, Kiosk, Step


def speaking(kiosk: Kiosk, *, on: bool) -> Kiosk:
    """Speech mode on or off. A language that cannot be spoken gives way to the first that can."""
    if on and not kiosk.can_speak:
        return kiosk
    comfort = kiosk.customer.comfort.having(Mode.SPEECH, on=on)
    then = kiosk.serving(replace(kiosk.customer, comfort=comfort))
    chosen = then.customer.language
    if on and chosen is not None and chosen not in then.languages:
        return then.serving(replace(then.customer, language=then.languages[0]))
    return then


def heed_help(kiosk: Kiosk, told: Help) -> Kiosk:
    """News of a call that somebody who has gone has made is for nobody."""
    if kiosk.customer.help is Help.NONE:
        return kiosk
    return kiosk.serving(replace(kiosk.customer, help=told))


def switch(kiosk: Kiosk, tap: Tap) -> Step:
    mode = Mode(tap.button)
    if mode not in kiosk.modes:
        return kiosk, ()
    if mode is Mode.SPEECH:
        return speaking(kiosk, on=not kiosk.customer.comfort.speech), ()
    return kiosk.serving(replace(kiosk.customer, comfort=kiosk.customer.comfort.toggled(mode))), ()


def call_help(kiosk: Kiosk, _: Tap) -> Step:
    """Once is enough, unless the call has reached nobody."""
    if kiosk.customer.help in HELP_ON_ITS_WAY:
        return kiosk, ()
    ticket = kiosk.customer.ticket
    call = CallHelp(kiosk.language, ticket.visit if ticket else None)
    return kiosk.serving(replace(kiosk.customer, help=Help.ASKED)), (call,)


def to_needs_or_back(kiosk: Kiosk, _: Tap) -> Step:
    if kiosk.customer.place is Screen.NEEDS:
        return back_from_needs(kiosk)
    return kiosk.serving(replace(kiosk.customer, place=Screen.NEEDS)) if kiosk.asks_needs else kiosk, ()


def toggle_need(kiosk: Kiosk, tap: Tap) -> Step:
    if not 0 <= tap.index < len(NEEDS):
        return kiosk, ()
    needs = kiosk.customer.needs ^ {NEEDS[tap.index]}
    return kiosk.serving(replace(kiosk.customer, needs=needs)), ()
