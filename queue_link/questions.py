"""What a device may ask that changes nothing: it is answered from the present state, without a journal."""

from __future__ import annotations

from typing import Annotated

import msgspec

from queue_link.tags import tag_of


class FindTicket(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag=tag_of):
    """Where does the ticket with this code stand? Answer: ``TicketFound``."""

    code: Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
    """What is scanned or typed: the address in the ticket's QR code, its token, the number and the check
    code together, or the code of an appointment that was checked in for."""


Question = FindTicket
