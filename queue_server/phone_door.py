"""Lets whoever shows a ticket's token see what is told of it, and keeps tokens from being guessed."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from math import ceil

from queue_link.vocabulary import BranchId, Language, VisitId
from queue_server.domain.state import BranchState
from queue_server.gateway import Office
from queue_server.guesses import Guesses
from queue_server.ticket_token import as_token

log = logging.getLogger(__name__)

WRONG_AT_ONCE = 30
"""Wrong tokens of one address, one after the other. Everybody in a wireless network may have the same one."""
SECONDS_EACH = 2.0
"""After that, so often another one. The world is too young for anybody to have tried one in a million."""

MOST_REGULARS = 20_000
"""Tickets, each at one address, of which it is remembered that they were shown there; the newest.
That is more than can be followed at once."""


class Denial(Enum):
    """Why nothing is told."""

    UNKNOWN = auto()
    """No ticket of today has this token."""
    EXPIRED = auto()
    """The business day of the ticket is over."""
    TOO_MANY_TRIES = auto()
    """So many wrong tokens came from this address that nothing is told of another for a while."""


@dataclass(frozen=True, slots=True)
class Denied:
    why: Denial
    wait_s: int = 0
    """Seconds until it may be tried again (too many tries)."""


@dataclass(frozen=True, slots=True)
class Admitted:
    office: Office
    visit: VisitId
    language: Language
    """Of the ticket."""


class _Regulars:
    """Which tokens each address has shown rightly before: whoever shows one of them again does not guess."""

    def __init__(self) -> None:
        self._shown: OrderedDict[tuple[str, str], None] = OrderedDict()

    def know(self, who: str, token: str) -> bool:
        return (who, token) in self._shown

    def remember(self, who: str, token: str) -> None:
        self._shown[who, token] = None
        self._shown.move_to_end((who, token))
        if len(self._shown) > MOST_REGULARS:
            self._shown.popitem(last=False)


class PhoneDoor:
    """One for all branches of a server."""

    def __init__(self, offices: Mapping[BranchId, Office]) -> None:
        self._offices = offices
        self._guesses = Guesses(WRONG_AT_ONCE, SECONDS_EACH)
        self._regulars = _Regulars()

    async def enter(self, who: str, shown: str) -> Admitted | Denied:
        """``who`` shows what may be a token. While ``who`` has to wait, nothing is told of a right one
        either, unless ``who`` was let in with it before: else there would be no limit to guessing, or no way
        in for those who share an address with a guesser."""
        token = as_token(shown)
        regular = token is not None and self._regulars.know(who, token)
        if not regular and (wait := self._wait(who)):
            return Denied(Denial.TOO_MANY_TRIES, wait)
        found = await self._find(token) if token else None
        # Others that were looked up meanwhile may have reached the limit.
        if not regular and (wait := self._wait(who)):
            return Denied(Denial.TOO_MANY_TRIES, wait)
        if token is None or found is None:
            self._wrong(who)
            return Denied(Denial.UNKNOWN)
        self._regulars.remember(who, token)
        return found

    def _wait(self, who: str) -> int:
        """Whole seconds."""
        return ceil(self._guesses.wait(who, asyncio.get_running_loop().time()))

    def _wrong(self, who: str) -> None:
        now = asyncio.get_running_loop().time()
        self._guesses.wrong(who, now)
        if self._guesses.wait(who, now):
            log.info("%s shows wrong tokens too often and has to wait", who)

    async def _find(self, token: str) -> Admitted | Denied | None:
        for office in self._offices.values():
            found = await office.keeper.read(partial(_look, token=token, office=office))
            if found is not None:
                return found
        return None


def _look(state: BranchState, token: str, office: Office) -> Admitted | Denied | None:
    visit = state.by_token.get(token)
    if visit is None:
        return None
    return Admitted(office, visit.id, visit.language) if state.open else Denied(Denial.EXPIRED)
