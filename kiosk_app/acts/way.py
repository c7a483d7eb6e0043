"""Acts that lead a customer through the screens, and back."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from kiosk_app.acts.codes import back_from_errand, pursue
from kiosk_app.acts.steps import (
    back_from_needs,
    forget,
    forget_but_comfort,
    heed_offer,
    settling,
    to_first_question,
    without_languages,
)
from kiosk_app.customer import Screen
from kiosk_app.errand import entered
from kiosk_app.events import Tap
from kiosk_app.kiosk import Kiosk, Step
from queue_link.vocabulary import Reason


def choose_language(kiosk: Kiosk, tap: Tap) -> Step:
    """By its place in the branch's list; only one that is on offer."""
    known = kiosk.setup.languages if kiosk.setup else ()
    if not 0 <= tap.index < len(known) or known[tap.index] not in kiosk.languages:
        return kiosk, ()
    return kiosk.serving(replace(kiosk.customer, language=known[tap.index])), ()


def show_languages(kiosk: Kiosk, _: Tap) -> Step:
    return kiosk.serving(replace(kiosk.customer, looks_for_language=True)), ()


def hide_languages(kiosk: Kiosk, _: Tap) -> Step:
    return without_languages(kiosk), ()


def choose_found_language(kiosk: Kiosk, tap: Tap) -> Step:
    """As on the screen that the customer came from."""
    kiosk = without_languages(kiosk)
    return (begin if kiosk.screen is Screen.START else choose_language)(kiosk, tap)


def begin(kiosk: Kiosk, tap: Tap) -> Step:
    then = choose_language(kiosk, tap)[0]
    if then.customer.language is None:
        return kiosk, ()
    if then.customer.errand is not None:
        return pursue(then, entered(then.customer.errand, then.language, then.customer.needs))
    return to_first_question(then)


def to_guidance(kiosk: Kiosk, _: Tap) -> Step:
    return to_first_question(kiosk)


def choose(kiosk: Kiosk, tap: Tap) -> Step:
    triage = kiosk.triage
    if triage is None or not 0 <= tap.index < len(triage.choices):
        return kiosk, ()
    choice = triage.choices[tap.index]
    if choice.screen is None:
        customer = replace(
            kiosk.customer, place=Screen.PARTY, service=choice.service, priority=choice.priority, party=1
        )
        return heed_offer(kiosk.serving(customer)), ()
    before = tuple(takewhile(lambda seen: seen != choice.screen, kiosk.customer.trail))
    return kiosk.serving(replace(kiosk.customer, trail=(*before, choice.screen))), ()


def turn_page(kiosk: Kiosk, _: Tap) -> Step:
    return settling(kiosk), ()


def back(kiosk: Kiosk, tap: Tap) -> Step:
    customer = kiosk.customer
    if customer.place is Screen.NEEDS:
        return back_from_needs(kiosk)
    if customer.errand is not None:
        return back_from_errand(kiosk, customer.errand)
    if customer.place is Screen.CONSENT:
        return kiosk.serving(replace(customer, place=Screen.PARTY)), ()
    if customer.refusal is not None and customer.refusal.reason is Reason.PARTY_TOO_LARGE:
        return heed_offer(kiosk.serving(replace(customer, place=Screen.PARTY, refusal=None))), ()
    if customer.place in (Screen.PARTY, Screen.REFUSED):
        chooses = replace(customer, place=Screen.MATTER, service=None, priority=None, refusal=None)
        return kiosk.serving(chooses), ()
    if len(customer.trail) > 1:
        return kiosk.serving(replace(customer, trail=customer.trail[:-1])), ()
    return forget_but_comfort(kiosk)


def start_over(kiosk: Kiosk, _: Tap) -> Step:
    return forget_but_comfort(kiosk)


def done(kiosk: Kiosk, _: Tap) -> Step:
    return forget(kiosk)


def more_time(kiosk: Kiosk, _: Tap) -> Step:
    return kiosk, ()
