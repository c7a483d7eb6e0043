"""Which of the server's offers is about the customer's choice."""

from __future__ import annotations

from queue_link.messages import KioskSetup, KioskView, Offer
from queue_link.vocabulary import PriorityId, ServiceId


def offer_for(
    setup: KioskSetup, view: KioskView, service: ServiceId, priority: PriorityId | None
) -> Offer | None:
    """What somebody would get now who takes a ticket for ``service`` in this class (None: its own).

    None where the server has not said it.
    """
    offers = next((state.offers for state in view.services if state.id == service), ())
    if priority is None and len(offers) > 1:
        # The service's own class is the one that no button names.
        named = {
            choice.priority
            for screen in setup.screens
            for choice in screen.choices
            if choice.service == service
        }
        offers = tuple(offer for offer in offers if offer.priority not in named)
        return offers[0] if len(offers) == 1 else None
    wanted = (offer for offer in offers if priority in (None, offer.priority))
    return next(wanted, None)
