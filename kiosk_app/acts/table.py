"""Which buttons are on which screen, and what they do; a tap that is not here does nothing."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk_app.acts import codes, comfort, ticket, way
from kiosk_app.comfort import Mode
from kiosk_app.customer import Screen
from kiosk_app.events import Button
from kiosk_app.kiosk import Act

_ALWAYS: Mapping[Button, Act] = {
    Button.HELP: comfort.call_help,
    Button.MORE_CHOICES: way.turn_page,
    **{Button(mode): comfort.switch for mode in Mode},
}
_WITH_TICKET: Mapping[Button, Act] = {
    **_ALWAYS,
    Button.LANGUAGE: way.choose_language,
    Button.OTHER_LANGUAGES: way.show_languages,
    Button.MORE_TIME: way.more_time,
}
_EVERYWHERE: Mapping[Button, Act] = {**_WITH_TICKET, Button.START_OVER: way.start_over}
_WITH_CODES: Mapping[Button, Act] = {Button.CHECK_IN: codes.check_in, Button.MY_TICKET: codes.my_ticket}
_WITHOUT_NUMBER: Mapping[Button, Act] = {
    **_EVERYWHERE,
    Button.BACK: way.back,
    Button.DONE: way.done,
}

TAPS: Mapping[Screen, Mapping[Button, Act]] = {
    Screen.START: {
        **_ALWAYS,
        Button.LANGUAGE: way.begin,
        Button.OTHER_LANGUAGES: way.show_languages,
        Button.MORE_TIME: way.more_time,
    },
    Screen.LANGUAGES: {
        **_ALWAYS,
        Button.LANGUAGE: way.choose_found_language,
        Button.BACK: way.hide_languages,
        Button.MORE_TIME: way.more_time,
    },
    Screen.MATTER: {
        **_EVERYWHERE,
        **_WITH_CODES,
        Button.CHOICE: way.choose,
        Button.BACK: way.back,
        Button.DONE: way.done,
    },
    Screen.PARTY: {
        **_EVERYWHERE,
        Button.PARTY: ticket.set_party,
        Button.TAKE: ticket.take,
        Button.TAKE_LATER: ticket.take_later,
        Button.NEEDS: comfort.to_needs_or_back,
        Button.BACK: way.back,
    },
    Screen.NEEDS: {
        **_EVERYWHERE,
        Button.NEED: comfort.toggle_need,
        Button.NEEDS: comfort.to_needs_or_back,
        Button.BACK: way.back,
    },
    Screen.CONSENT: {
        **_EVERYWHERE,
        Button.TAKE: ticket.take,
        Button.TAKE_LATER: ticket.take_later,
        Button.BACK: way.back,
        Button.DONE: way.done,
    },
    Screen.CODE: {
        **_EVERYWHERE,
        Button.KEY: codes.type_key,
        Button.ERASE: codes.erase,
        Button.ENTER: codes.enter,
        Button.NEEDS: comfort.to_needs_or_back,
        Button.BACK: way.back,
    },
    Screen.FOUND: {
        **_EVERYWHERE,
        Button.REJOIN: codes.rejoin,
        Button.LEAVE: codes.leave,
        Button.DONE: way.done,
    },
    Screen.LEAVING: {**_EVERYWHERE, Button.LEAVE: codes.leave, Button.KEEP: codes.keep},
    Screen.LEFT: {**_EVERYWHERE, Button.DONE: way.done},
    Screen.SENDING: {**_EVERYWHERE},
    Screen.TICKET: {**_WITH_TICKET, Button.PRINT_AGAIN: ticket.print_again, Button.DONE: way.done},
    Screen.REFUSED: {**_WITHOUT_NUMBER, Button.TRY_AGAIN: ticket.try_again},
    Screen.FULL: _WITHOUT_NUMBER,
    Screen.CLOSED: {**_WITHOUT_NUMBER, **_WITH_CODES, Button.GUIDANCE: way.to_guidance},
    Screen.OFFLINE: {
        **_EVERYWHERE,
        Button.GUIDANCE: way.to_guidance,
        Button.BACK: way.back,
    },
    Screen.NO_ANSWER: {**_EVERYWHERE, Button.TRY_AGAIN: ticket.try_again, Button.DONE: way.done},
    Screen.SHUT: {**_EVERYWHERE, Button.BACK: way.back},
    Screen.EVACUATION: _ALWAYS,
}
"""What a tap does on which screen. The modes, the call for help and the pages are on every one; languages
and more time on all but an evacuation, and one way to begin anew: a ticket has only "I am done", so that
nobody throws it away in passing, and the other languages lie before it."""
