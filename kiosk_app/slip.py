"""What a paper slip says, made from a ticket and what the branch puts on its slips."""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo

import msgspec

from kiosk_app.moments import time_to_be_back
from kiosk_app.picture import visit_address
from kiosk_app.saying import Interpreter, Translate
from kiosk_app.slip_labels import SlipLabels, slip_labels
from kiosk_app.waits import about
from kiosk_app.wording import about_booking
from queue_link.catalogue import text_in
from queue_link.messages import KioskSetup
from queue_link.results import TicketIssued
from queue_link.slip_design import DEFAULT_LINES
from queue_link.vocabulary import Language, TicketNumber

_LINE_ENDS = re.compile(r"[ \t]*[\r\n][ \t\r\n]*")
"""A branch file may have a text over several lines."""


class SlipText(msgspec.Struct, frozen=True):
    """What a slip says in one language."""

    language: Language
    office: str
    service: str
    labels: SlipLabels
    wait: str = ""
    """The forecast: ``about 20–40 min``; empty without one."""
    booking: str = ""
    """The booked time, or why it does not count."""
    come_back: str = ""
    """When to come back; empty for those who stay."""
    extras: dict[str, str] = {}
    """The branch's own texts, by name."""


class SlipContent(msgspec.Struct, frozen=True):
    """All that a slip says. Nothing in it tells who the customer is: slips are left lying about."""

    number: TicketNumber
    taken_at: datetime
    """In local time."""
    before: int
    """Numbers ahead at ``taken_at``."""
    admitted: bool
    """False: the customer waits outside."""
    url: str
    first: SlipText
    """In the customer's language."""
    second: SlipText
    """In a language that the office works in."""
    check: str = ""
    """The ticket's check code."""
    copy: bool = False
    """Marked as a copy, so that two slips with one number can be told apart."""
    lines: tuple[str, ...] = DEFAULT_LINES
    """What is shown, from top to bottom."""
    logo: bytes = b""
    """A PNG picture; empty: none."""


def second_language(language: Language) -> Language:
    """The other language of a slip: Finnish, and Swedish on a Finnish slip."""
    return Language("sv") if language == "fi" else Language("fi")


def slip_content(ticket: TicketIssued, setup: KioskSetup, interpreter: Interpreter) -> SlipContent:
    """What the slip says, in the customer's language and in one that the office works in."""
    return SlipContent(
        number=ticket.number,
        taken_at=ticket.taken_at.astimezone(ZoneInfo(setup.time_zone)),
        before=ticket.before,
        admitted=ticket.admitted,
        url=visit_address(setup, ticket),
        check=ticket.check,
        first=_slip_text(ticket, setup, interpreter, ticket.language),
        second=_slip_text(ticket, setup, interpreter, second_language(ticket.language)),
        lines=setup.slip.lines,
        logo=setup.slip.logo,
    )


def _slip_text(
    ticket: TicketIssued, setup: KioskSetup, interpreter: Interpreter, language: Language
) -> SlipText:
    translate, zone = interpreter(language), ZoneInfo(setup.time_zone)
    service = next((text_in(card.name, language) for card in setup.services if card.id == ticket.service), "")
    return SlipText(
        language,
        text_in(setup.name, language),
        service,
        slip_labels(translate),
        wait=about(translate, ticket.wait) if ticket.wait else "",
        booking=about_booking(translate, ticket, zone),
        come_back=_come_back(translate, ticket, zone),
        extras={name: _one_paragraph(text_in(texts, language)) for name, texts in setup.slip.texts.items()},
    )


def _one_paragraph(text: str) -> str:
    return _LINE_ENDS.sub(" ", text).strip(" ")


def _come_back(translate: Translate, ticket: TicketIssued, zone: ZoneInfo) -> str:
    if ticket.come_back_at is None:
        return ""
    back = time_to_be_back(translate, ticket.come_back_at, zone)
    return translate("Slip", "Come back at {time}. Your place is kept.").format(time=back)
