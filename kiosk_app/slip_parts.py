"""A slip as parts from top to bottom, however it is printed.

``slip_picture`` draws the parts, ``slip_text`` writes them. The branch says what is shown and in which order;
that a slip is a copy is always said first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto

from kiosk_app.slip import SlipContent, SlipText
from queue_link.slip_design import TEXT, SlipLine

_WAYS_TO_THE_PAGE = (SlipLine.QR, SlipLine.ADDRESS)


class Look(Enum):
    """What a paragraph is; each way of printing has letters for it."""

    OFFICE = auto()
    SERVICE = auto()
    BOOKING = auto()
    CAPTION = auto()
    """Above the number."""
    CHECK = auto()
    MOMENT = auto()
    FACT = auto()
    """How many numbers and how long."""
    TO_DO = auto()
    """What the customer is to do now."""
    NOTE = auto()


@dataclass(frozen=True)
class Words:
    """A paragraph in the customer's language, and in the other one if that says something else."""

    look: Look
    first: str
    second: str = ""


@dataclass(frozen=True)
class CopyMark:
    text: str


@dataclass(frozen=True)
class Logo:
    png: bytes


@dataclass(frozen=True)
class Number:
    number: str


@dataclass(frozen=True)
class Code:
    """An address as a QR code."""

    address: str


@dataclass(frozen=True)
class Address:
    """An address to read."""

    address: str


@dataclass(frozen=True)
class Rule:
    """A line across the paper."""


Part = Words | CopyMark | Logo | Number | Code | Address | Rule


def slip_parts(content: SlipContent) -> tuple[Part, ...]:
    """All parts of a slip. Lines that do not apply to the ticket, or are not known, leave no gap."""
    shown = [part for line in content.lines for part in _parts_of(line, content)]
    return (*_copy_mark(content), *without_idle_rules(shown))


def _copy_mark(content: SlipContent) -> Iterator[Part]:
    if content.copy:
        yield CopyMark(f"{content.second.labels.copy} · {content.first.labels.copy}")


def _parts_of(line: str, content: SlipContent) -> Iterator[Part]:
    """What stands for one line of the design."""
    labels, taken_at = content.first.labels, content.taken_at
    match line:
        case SlipLine.LOGO if content.logo:
            yield Logo(content.logo)
        case SlipLine.OFFICE:
            yield from _both(content, Look.OFFICE, lambda text: text.office)
        case SlipLine.SERVICE:
            yield from _both(content, Look.SERVICE, lambda text: text.service)
        case SlipLine.BOOKING:
            yield from _both(content, Look.BOOKING, lambda text: text.booking)
        case SlipLine.NUMBER:
            yield from _both(content, Look.CAPTION, lambda text: text.labels.your_number)
            yield Number(content.number)
        case SlipLine.CHECK if content.check:
            yield Words(Look.CHECK, labels.check_code(content.check))
        case SlipLine.TAKEN_AT:
            yield Words(Look.MOMENT, labels.taken_at(taken_at))
        case SlipLine.BEFORE:
            yield from _both(
                content, Look.FACT, lambda text: text.labels.numbers_before(content.before, taken_at)
            )
        case SlipLine.WAIT if content.first.wait:
            yield from _both(content, Look.FACT, lambda text: text.labels.wait_ahead(text.wait, taken_at))
        case SlipLine.TO_DO:
            yield from _both(content, Look.TO_DO, lambda text: _what_to_do(content, text))
        case SlipLine.QR:
            yield from _follow(line, content)
            yield Code(content.url)
        case SlipLine.ADDRESS:
            yield from _follow(line, content)
            yield Address(content.url.removeprefix("https://"))
        case SlipLine.KEEP:
            yield from _both(content, Look.NOTE, lambda text: text.labels.keep)
        case SlipLine.RULE:
            yield Rule()
        case _ if line.startswith(TEXT):
            name = line.removeprefix(TEXT)
            yield from _both(content, Look.NOTE, lambda text: text.extras.get(name, ""))


def _both(content: SlipContent, look: Look, words: Callable[[SlipText], str]) -> Iterator[Part]:
    """The words in both languages; nothing if there are none in the customer's."""
    first, second = words(content.first), words(content.second)
    if first:
        yield Words(look, first, "" if second == first else second)


def _follow(line: str, content: SlipContent) -> Iterator[Part]:
    """What the page is for, above the first way to it."""
    if line == next(one for one in content.lines if one in _WAYS_TO_THE_PAGE):
        yield from _both(content, Look.NOTE, lambda text: text.labels.follow)


def _what_to_do(content: SlipContent, text: SlipText) -> str:
    """Come in, wait outside, or be back later."""
    if text.come_back:
        return text.come_back
    return text.labels.come_in if content.admitted else text.labels.wait_outside


def without_idle_rules(parts: Iterable[Part]) -> Iterator[Part]:
    """Without rules that have nothing above them or below them to part."""
    waiting = None
    begun = False
    for part in parts:
        if isinstance(part, Rule):
            waiting = part if begun else None
            continue
        if waiting is not None:
            yield waiting
        yield part
        waiting, begun = None, True
