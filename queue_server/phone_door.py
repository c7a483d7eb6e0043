"""Lets whoever shows a ticket's token see what is told of it, and keeps tokens from being guessed."""

from __future__ import annotations

import asyncio
import logging
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


class Denial(Enum):
    """Why nothing is told."""

    UNKNOWN = auto()
    """No ticket of today has this token."""
    EXPIRED = auto()
    """The business day of the ticket is over."""
    TOO_MANY_TRIES = auto()
    """So many wrong tokens came from this address that none is looked at for a while."""


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


class PhoneDoor:
    """One for all branches of a server."""

    def __init__(self, offices: Mapping[BranchId, Office]) -> None:
        self._offices = offices
        self._guesses = Guesses(WRONG_AT_ONCE, SECONDS_EACH)

    async def enter(self, who: str, shown: str) -> Admitted | Denied:
        """``who`` shows what may be a token. A right one is not looked at either while ``who`` has to wait:
        else there would be no limit to guessing."""
        now = asyncio.get_running_loop().time()
        wait = self._guesses.wait(who, now)
        if wait:
            return Denied(Denial.TOO_MANY_TRIES, ceil(wait))
        token = as_token(shown)
        found = await self._find(token) if token else None
        if found is None:
            self.in_vain(who)
            return Denied(Denial.UNKNOWN)
        return found

    def in_vain(self, who: str) -> None:
        """``who`` showed a wrong token, or asked for what cannot be; both may be done a few times."""
        now = asyncio.get_running_loop().time()
        self._guesses.wrong(who, now)
        if self._guesses.wait(who, now):
            log.info("%s shows wrong tokens, or asks in vain, too often and has to wait", who)

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
