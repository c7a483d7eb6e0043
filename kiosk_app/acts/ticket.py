"""Acts that lead to a ticket, and to its paper."""

from __future__ import annotations

from dataclasses import replace

from kiosk_app.acts.steps import print_ticket, send
from kiosk_app.comfort import in_order
from kiosk_app.customer import Screen
from kiosk_app.events import Paper, Tap
from kiosk_app.kiosk import Kiosk, Step
from queue_link.commands import TakeTicket

_MAY_BE_OUT = frozenset({Paper.SENT, Paper.UNSURE, Paper.PRINTED})


def set_party(kiosk: Kiosk, tap: Tap) -> Step:
    if kiosk.setup is None or not 1 <= tap.index <= kiosk.setup.party_max:
        return kiosk, ()
    return kiosk.serving(replace(kiosk.customer, party=tap.index)), ()


def take(kiosk: Kiosk, _: Tap) -> Step:
    if kiosk.customer.place is Screen.PARTY and kiosk.asks_consent:
        return kiosk.serving(replace(kiosk.customer, place=Screen.CONSENT)), ()
    return _ask(kiosk, come_back=False)


def take_later(kiosk: Kiosk, _: Tap) -> Step:
    offered = kiosk.offer is not None and kiosk.offer.come_back_at is not None
    return _ask(kiosk, come_back=True) if offered else (kiosk, ())


def try_again(kiosk: Kiosk, _: Tap) -> Step:
    errand = kiosk.customer.errand
    if errand is not None and errand.wish is not None:
        return send(kiosk, errand.wish)
    return _ask(kiosk, come_back=kiosk.customer.come_back)


def print_again(kiosk: Kiosk, _: Tap) -> Step:
    if kiosk.customer.ticket is None or not kiosk.can_print_again:
        return kiosk, ()
    return print_ticket(kiosk, kiosk.customer.ticket, copy=kiosk.customer.paper in _MAY_BE_OUT)


def _ask(kiosk: Kiosk, *, come_back: bool) -> Step:
    customer = kiosk.customer
    if customer.service is None:
        return kiosk, ()
    command = TakeTicket(
        customer.service,
        kiosk.language,
        customer.party,
        customer.priority,
        come_back,
        needs=in_order(customer.needs),
    )
    return send(kiosk.serving(replace(customer, come_back=come_back)), command)
