"""The client's side of the conversation, without any input or output.

A session outlives its connections: requests stay pending until they are answered and are sent
again with the same id on the next connection, so that the server can answer each one once.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec
from msgspec.structs import replace

from queue_link.asking import Asking, Reply
from queue_link.messages import (
    Answer,
    Fault,
    FromServer,
    Hello,
    Paired,
    PairingCode,
    Request,
    Snapshot,
    Welcome,
    decode_from_server,
    encode,
)
from queue_link.results import Refusal
from queue_link.staff_results import SignedIn
from queue_link.vocabulary import Reason, RequestId


@dataclass(frozen=True, slots=True)
class Answered:
    """A request is settled."""

    request: RequestId
    result: Reply


@dataclass(frozen=True, slots=True)
class Expired:
    """A request ran out of patience before it was ever sent; it was certainly not carried out."""

    request: RequestId


SessionEvent = Welcome | Snapshot | Fault | Answered | Expired | PairingCode | Paired


class _UnreadableAnswer(msgspec.Struct, tag="answer"):
    """As much of an answer from a newer server as it takes to settle its request."""

    id: RequestId


@dataclass(slots=True)
class _Pending:
    frame: str
    deadline: float | None
    sent: bool = False


@dataclass(slots=True)
class Session:
    """Turns commands into frames and frames into events. ``hello`` changes when the device gets its token,
    and when somebody signs in: the secret of that is kept here alone.

    ``deadline`` and ``now`` are seconds on any one steady clock, the caller's.
    """

    hello: Hello
    _pending: dict[RequestId, _Pending] = field(default_factory=dict)
    _welcomed: bool = False
    _newest: int = -1

    def opened(self) -> list[str]:
        """A connection is there: what to send first."""
        self._welcomed = False
        return [encode(self.hello).decode()]

    def request(self, request: RequestId, command: Asking, deadline: float | None = None) -> list[str]:
        """Take on a command; returns the frames to send now (none while not welcomed)."""
        pending = _Pending(encode(Request(request, command)).decode(), deadline)
        self._pending[request] = pending
        return self._send(pending) if self._welcomed else []

    def received(self, frame: str | bytes) -> tuple[list[SessionEvent], list[str]]:
        """What a frame from the server means, and what to send because of it.

        An answer that this version cannot read settles its request all the same. Raises
        ``msgspec.DecodeError`` for anything else that is not a message of this protocol.
        """
        message = _decode(frame)
        match message:
            case Welcome() as welcome:
                return [welcome], self._be_welcome(welcome)
            case Snapshot() as snapshot:
                if snapshot.seq < self._newest:
                    return [], []
                self._newest = snapshot.seq
                return [snapshot], []
            case Answer() as answer:
                if isinstance(answer.result, SignedIn):
                    self.hello = replace(self.hello, session=answer.result.session)
                known = self._pending.pop(answer.id, None) is not None
                return ([Answered(answer.id, answer.result)] if known else []), []
            case Paired() as paired:
                self.hello = replace(self.hello, token=paired.token)
                return [paired], []
            case Fault() | PairingCode():
                return [message], []

    def _be_welcome(self, welcome: Welcome) -> list[str]:
        """What to send because of it. On the same connection it comes again when somebody signs in or out:
        what is pending was sent on it already."""
        first, self._welcomed, self._newest = not self._welcomed, True, -1
        if welcome.person is None:
            self.hello = replace(self.hello, session="")
        return [frame for one in self._pending.values() for frame in self._send(one)] if first else []

    def lost(self) -> None:
        """The connection is gone."""
        self._welcomed = False

    def expire(self, now: float) -> list[SessionEvent]:
        """Give up the requests that were never sent and whose deadline has passed."""
        late = [
            request
            for request, pending in self._pending.items()
            if not pending.sent and pending.deadline is not None and pending.deadline <= now
        ]
        for request in late:
            del self._pending[request]
        return [Expired(request) for request in late]

    def next_deadline(self) -> float | None:
        """When ``expire`` has work to do next."""
        return min(
            (p.deadline for p in self._pending.values() if p.deadline is not None and not p.sent),
            default=None,
        )

    @staticmethod
    def _send(pending: _Pending) -> list[str]:
        pending.sent = True
        return [pending.frame]


_decode_unreadable_answer = msgspec.json.Decoder(_UnreadableAnswer).decode


def _decode(frame: str | bytes) -> FromServer:
    try:
        message: FromServer = decode_from_server(frame)
    except msgspec.ValidationError as fault:
        try:
            answer = _decode_unreadable_answer(frame)
        except msgspec.DecodeError:
            raise fault from None
        return Answer(answer.id, Refusal(Reason.SERVER_ERROR, detail=str(fault)))
    return message
