"""What a phone that follows a ticket and the server say to each other, on the path ``/phone``.

A phone is no device: nobody has let it in, it has no role, and the token of one ticket is all that it can
show. So it has a conversation of its own, with two messages that it may send and one view that it is shown.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

from queue_link.messages import Answer, Fault, Id
from queue_link.results import Instant
from queue_link.tags import tag_of
from queue_link.vocabulary import Language, Situation, TicketNumber

PHONE_PATH = "/phone"
MAX_PHONE_FRAME = 512
"""Characters; longer than anything that a phone has to say."""


class _FromPhone(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag=tag_of):
    pass


class _ToPhone(msgspec.Struct, frozen=True, omit_defaults=True, tag=tag_of):
    pass


class PhoneHello(_FromPhone, frozen=True):
    """The first message of a phone: which ticket it follows."""

    token: Annotated[str, msgspec.Meta(max_length=64)]
    """From the address of the ticket's page."""
    language: Annotated[Language, msgspec.Meta(max_length=35)] = Language("")
    """In which the words of the view are; empty, or none that the branch has: that of the ticket."""


class GiveBack(_FromPhone, frozen=True):
    """The customer leaves, and gives the ticket back. Repeated with the same id, it is done once."""

    id: Id


FromPhone = PhoneHello | GiveBack


class PhoneView(_ToPhone, frozen=True):
    """All that the page of a ticket shows, ready to read: nothing about the person, the matter or others."""

    number: TicketNumber
    situation: Situation
    headline: str
    """What to do now: ``Go to counter 3``."""
    advice: str = ""
    """More about it."""
    before: int | None = None
    """Numbers ahead of this one; None when it waits no more, or not yet."""
    wait: str = ""
    """The forecast: ``about 10–25 min``."""
    recalls: int = 0
    """How often the number was called again: one more, and the phone makes itself heard again."""
    may_leave: bool = False
    """``GiveBack`` would be accepted now."""


class PhoneSnapshot(_ToPhone, frozen=True):
    """The whole view. It comes at once when there is something to do, every few seconds when figures have
    changed, and twice a minute in any case."""

    at: Instant
    clock: str
    """The same as people read it, by the clock on the branch's wall: ``9:12``."""
    view: PhoneView


ToPhone = PhoneSnapshot | Answer | Fault

decode_from_phone = msgspec.json.Decoder(FromPhone).decode
decode_to_phone = msgspec.json.Decoder(ToPhone).decode
