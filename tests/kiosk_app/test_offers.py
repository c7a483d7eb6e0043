"""Which of the server's offers is about the customer's choice."""

from __future__ import annotations

import msgspec

from kiosk_app.offers import offer_for
from queue_link.catalogue import Choice
from queue_link.messages import Offer
from queue_link.vocabulary import ServiceId
from tests.kiosk_app.malmi_setup import CARD, MATTER, SETUP, URGENT, WALK_IN, kiosk_view

CALM, SOON = Offer(WALK_IN, before=9), Offer(URGENT, before=1)
BOTH = kiosk_view(offers=(CALM, SOON))
URGENT_BUTTON = Choice({}, service=CARD.id, priority=URGENT)
WITH_URGENT = msgspec.structs.replace(
    SETUP, screens=(msgspec.structs.replace(MATTER, choices=(*MATTER.choices, URGENT_BUTTON)),)
)


def test_a_button_with_a_class_has_the_offer_of_that_class() -> None:
    """Urgent matters wait shorter."""
    assert offer_for(WITH_URGENT, BOTH, CARD.id, URGENT) is SOON


def test_a_plain_button_has_the_offer_of_the_services_own_class() -> None:
    """That which no button names."""
    assert offer_for(WITH_URGENT, BOTH, CARD.id, None) is CALM
    assert offer_for(SETUP, kiosk_view(offers=(SOON,)), CARD.id, None) is SOON


def test_where_it_is_not_certain_nothing_is_told() -> None:
    """Rather no forecast than another's."""
    assert offer_for(SETUP, BOTH, CARD.id, None) is None
    assert offer_for(SETUP, kiosk_view(), CARD.id, None) is None
    assert offer_for(SETUP, BOTH, ServiceId("unknown"), URGENT) is None
