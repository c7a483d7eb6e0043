"""A link without a server: tests say what the server said."""

from __future__ import annotations

from datetime import UTC, datetime

from queue_link.asking import Asking, Reply
from queue_link.messages import Fault, Paired, PairingCode, Setup, Snapshot, View, Welcome
from queue_link.people import PersonCard, SignInMode
from queue_link.qt.link import Link, LinkSettings, LinkState
from queue_link.session import Answered, Expired
from queue_link.vocabulary import BranchId, DeviceId, RequestId, Role


class FakeLink(Link):
    """Keeps what was sent; delivers at once what the test wants delivered."""

    def __init__(self, role: Role, now: datetime = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)) -> None:
        super().__init__(LinkSettings(server="ws://127.0.0.1:1", token="none"), "test")
        self.role = role
        self.now = now
        self.sent: list[tuple[RequestId, Asking]] = []
        self.patience: list[float | None] = []

    def start(self) -> None:
        """Nothing to start."""

    def stop(self) -> None:
        """Nothing to stop."""

    def server_now(self) -> datetime:
        return self.now

    def send(self, command: Asking, patience_s: float | None = None) -> RequestId:
        request = RequestId(f"request-{len(self.sent) + 1}")
        self.sent.append((request, command))
        self.patience.append(patience_s)
        return request

    def welcome(
        self, setup: Setup, sign_in: SignInMode = SignInMode.OPEN, person: PersonCard | None = None
    ) -> None:
        """Connect, and be welcomed with this setup."""
        self.become(LinkState.ONLINE)
        device, branch = DeviceId("device-1"), BranchId("malmi")
        self._deliver(Welcome(device, self.role, branch, self.now, setup, sign_in, person))

    def tell(self, message: PairingCode | Paired) -> None:
        self._deliver(message)

    def show(self, view: View, seq: int = 1) -> None:
        self._deliver(Snapshot(seq, self.now, view))

    def answer(self, request: RequestId, result: Reply) -> None:
        self._deliver(Answered(request, result))

    def expire(self, request: RequestId) -> None:
        self._deliver(Expired(request))

    def become(self, state: LinkState) -> None:
        self._deliver(state)

    def reject(self, fault: Fault) -> None:
        self._deliver(fault)
        self._deliver(LinkState.REJECTED)
