"""What a branch offers, as people read it: services, counters, work profiles and the kiosk's triage.

Names are data from the branch file, one text per language; the programs never translate them.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from queue_link.vocabulary import (
    CounterId,
    Language,
    PriorityId,
    ProfileId,
    QueueId,
    ScreenId,
    ServiceId,
    SkillId,
)

Texts = dict[Language, str]
"""One text in each language of the branch."""
Wording = dict[Language, dict[str, str]]
"""The branch's own words for fixed texts of the kiosk, by language and English text."""


class _Card(msgspec.Struct, frozen=True, omit_defaults=True):
    pass


class Link(_Card, frozen=True):
    """An address shown as text and as a QR code."""

    url: str
    caption: Texts


class Choice(_Card, frozen=True):
    """One button of a triage screen. It leads to exactly one of a screen, or a ticket for a service."""

    text: Texts
    note: Texts = {}
    screen: ScreenId | None = None
    service: ServiceId | None = None
    priority: PriorityId | None = None
    """The class of the ticket; None: the service's own."""


class TriageScreen(_Card, frozen=True):
    """A question with choices, or guidance with an address to go to."""

    id: ScreenId
    title: Texts
    text: Texts = {}
    choices: tuple[Choice, ...] = ()
    link: Link | None = None


class ServiceCard(_Card, frozen=True):
    id: ServiceId
    name: Texts
    queue: QueueId
    delivered_required: bool = False
    """A served visit is finished only with what was done."""


class PriorityCard(_Card, frozen=True):
    id: PriorityId
    name: Texts


class AdviserCard(_Card, frozen=True):
    """Somebody who works at the counters, and what they can do."""

    name: str
    skills: tuple[SkillId, ...] = ()


class CounterCard(_Card, frozen=True):
    id: CounterId
    profiles: tuple[ProfileId, ...]
    """The work profiles that may be chosen at this counter, the usual one first."""
    skills: tuple[SkillId, ...] = ()
    """What the counter is equipped for."""


class QueueTerms(_Card, frozen=True):
    """On which terms a work profile calls from a queue."""

    queue: QueueId
    weight: int = 1
    """Calls from this queue in each round of the profile (only with ``order = "weights"``)."""
    when_waiting_above: int | None = None
    """Only while more tickets than this wait in it."""
    when_wait_above_min: int | None = None
    """Only while its longest wait is above this many minutes. With both, either is enough."""


class Order(StrEnum):
    """How a work profile goes through its queues."""

    TOGETHER = "together"
    """As one: the branch's policy looks at all of them."""
    LISTED = "listed"
    """The first of the list that has somebody, then the next."""
    WEIGHTS = "weights"
    """In rounds, each queue as often as its weight says."""


class ProfileCard(_Card, frozen=True):
    id: ProfileId
    name: Texts
    queues: tuple[QueueId, ...]
    order: Order = Order.TOGETHER
    terms: tuple[QueueTerms, ...] = ()
    """For queues that are not simply called from."""
    may_choose: bool = False
    """Whether a chosen ticket may be called out of turn."""


def text_in(texts: Texts, language: Language) -> str:
    """The text in ``language``, else in English, else in the first language given, else empty."""
    if language in texts:
        return texts[language]
    return texts.get(Language("en")) or next(iter(texts.values()), "")
