"""What a branch offers, as people read it: services, counters, work profiles and the kiosk's triage.

Names are data from the branch file, one text per language; the programs never translate them.
"""

from __future__ import annotations

import msgspec

from queue_link.vocabulary import CounterId, Language, ProfileId, QueueId, ScreenId, ServiceId

Texts = dict[Language, str]
"""One text in each language of the branch."""


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


class CounterCard(_Card, frozen=True):
    id: CounterId
    profiles: tuple[ProfileId, ...]
    """The work profiles that may be chosen at this counter, the usual one first."""


class ProfileCard(_Card, frozen=True):
    id: ProfileId
    name: Texts
    queues: tuple[QueueId, ...]


def text_in(texts: Texts, language: Language) -> str:
    """The text in ``language``, else in English, else in the first language given, else empty."""
    if language in texts:
        return texts[language]
    return texts.get(Language("en")) or next(iter(texts.values()), "")
