"""One device that was welcomed: who is signed in at it, and what it is shown because of that."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, replace
from datetime import timedelta

from queue_link.asking import Reply
from queue_link.commands import CloseCounter, Command, ReleaseCounter
from queue_link.messages import Answer, Welcome, encode
from queue_link.results import Accepted, Refusal
from queue_link.staff_commands import (
    ChangePassword,
    SeatCommand,
    SetPin,
    SignIn,
    SignInWithPin,
    SignOut,
    WorkAs,
)
from queue_link.tags import tag
from queue_link.vocabulary import CounterId, DeviceId, Reason
from queue_server.access import Device
from queue_server.asker import Asker
from queue_server.clock import Clock
from queue_server.domain.state import BranchState
from queue_server.entry import Asked
from queue_server.journal import NotStored
from queue_server.keeper import Closed, Keeper
from queue_server.outbox import Outbox
from queue_server.publisher import Publisher, Subscriber
from queue_server.staff.sessions import Session
from queue_server.staff.signing_in import Begun, Desk, SigningIn
from queue_server.views import setup_for

log = logging.getLogger(__name__)

TOUCHED_EVERY = timedelta(minutes=1)
"""How often the disk is told that a session is in use."""


@dataclass(frozen=True, slots=True)
class Place:
    """What a seat needs of the branch it is at."""

    keeper: Keeper
    publisher: Publisher
    signing_in: SigningIn
    clock: Clock


class Seat:
    """``welcome`` comes first; ``leave`` when the connection is gone."""

    def __init__(self, device: Device, place: Place, outbox: Outbox) -> None:
        self._device = device
        self._place = place
        self._outbox = outbox
        self._session: Session | None = None
        self._touched_at = place.clock.now()
        self._subscriber: Subscriber | None = None
        self._one_at_a_time = asyncio.Lock()

    @property
    def _desk(self) -> Desk:
        """By the branch's file as it is used now."""
        return Desk(self._device, self._place.keeper.config)

    @property
    def asker(self) -> Asker:
        return Asker(self._desk.device, self._desk.mode, self._session)

    @property
    def session(self) -> Session | None:
        return self._session

    def welcome(self, session: Session | None = None) -> None:
        """Tell the device what it is now, and show it what belongs to that: from here on nothing of
        before."""
        self.leave()
        self._session = session
        if session is not None:
            self._touched_at = session.used_at
        asker, device, config = self.asker, self._desk.device, self._desk.config
        self._outbox.post(
            encode(
                Welcome(
                    device.id,
                    asker.role,
                    device.branch,
                    self._place.clock.now(),
                    setup_for(asker.role, config),
                    self._desk.mode,
                    asker.person.card if asker.person else None,
                )
            )
        )
        if asker.sees is not None:
            self._subscriber = Subscriber(asker.sees, device.id, self._outbox)
            self._place.publisher.join(self._subscriber)

    def leave(self) -> None:
        """Nothing is shown any more."""
        self._outbox.forget()
        if self._subscriber is not None:
            self._place.publisher.leave(self._subscriber)
            self._subscriber = None

    async def end(self, session: Session) -> None:
        """It was ended elsewhere: the person may not be signed in any more, or their rights have changed."""
        async with self._one_at_a_time:
            if self._session is not None and self._session.key == session.key:
                self.welcome()

    async def look_at_the_clock(self) -> None:
        """End the session if it is over. Raises ``NotStored``."""
        session = self._session
        if session is not None and self._place.signing_in.is_over(session, self._desk):
            await self._place.signing_in.end(session)
            await self.end(session)

    async def use(self) -> None:
        """Something is asked. Raises ``NotStored``."""
        session = self._session
        if session is None:
            return
        now = self._place.clock.now()
        self._session = replace(session, used_at=now)
        if now - self._touched_at >= TOUCHED_EVERY:
            self._touched_at = now
            await self._place.signing_in.used(self._session)

    async def answer(self, asked: Asked, wanted: SeatCommand) -> None:
        """Answer what somebody at this desk asks for themselves; after it, the welcome that follows from
        it."""
        async with self._one_at_a_time:
            before = self._session
            reply, session = await self._settled(asked, wanted)
            self._outbox.post(encode(Answer(asked.request, reply)))
            if session != before or isinstance(reply, Accepted):
                self.welcome(session)

    async def _settled(self, asked: Asked, wanted: SeatCommand) -> tuple[Reply, Session | None]:
        """The reply, and who is signed in from now on. A fault is answered, too: nobody waits in vain."""
        reason = self.asker.may_not(type(wanted))
        if reason:
            return Refusal(reason), self._session
        try:
            return await self._done(asked, wanted)
        except NotStored as trouble:
            return trouble.refusal, self._session
        except Closed:
            return Refusal(Reason.SHUTTING_DOWN), self._session
        except Exception:
            log.exception("a fault in answering %s of %s", tag(wanted), self._desk.device.id)
            return Refusal(Reason.SERVER_ERROR), self._session

    async def _done(self, asked: Asked, wanted: SeatCommand) -> tuple[Reply, Session | None]:
        signing_in, session = self._place.signing_in, self._session
        match wanted:
            case SignIn() | SignInWithPin():
                begun = await signing_in.sign_in(self._desk, wanted)
                return (begun.told, begun.session) if isinstance(begun, Begun) else (begun, session)
            case _ if session is None:
                return Refusal(Reason.SIGN_IN_FIRST), None
            case SignOut():
                return await self._sign_out(asked, wanted, session)
            case WorkAs():
                return _changed(await signing_in.work_as(session, wanted.role), session)
            case ChangePassword():
                return _changed(await signing_in.change_password(session, wanted), session)
            case SetPin():
                return _changed(await signing_in.set_pin(self._desk, session, wanted), session)

    async def _sign_out(
        self, asked: Asked, wanted: SignOut, session: Session
    ) -> tuple[Reply, Session | None]:
        """With the counter closed; with a visit in hand only if it is to go back to its line."""
        counter = await self._place.keeper.read(lambda state: _own_counter(state, session))
        if counter is not None:
            closing: Command = ReleaseCounter(counter) if wanted.hand_back else CloseCounter()
            result = await self._place.keeper.submit(
                Asked(asked.device, asked.request, session.person.id), closing, self.asker.signed_in
            )
            if isinstance(result, Refusal):
                return result, session
        await self._place.signing_in.sign_out(session)
        return Accepted(), None


def _own_counter(state: BranchState, session: Session) -> CounterId | None:
    """The counter that this device holds, if it is this person's; another adviser's stays open."""
    counter = state.counter_of(DeviceId(session.device))
    if counter is None or counter.adviser.casefold() != session.person.name.casefold():
        return None
    return counter.id


def _changed(outcome: Session | Refusal, before: Session) -> tuple[Reply, Session]:
    return (outcome, before) if isinstance(outcome, Refusal) else (Accepted(), outcome)
