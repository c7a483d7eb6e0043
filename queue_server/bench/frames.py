"""A websocket client at little cost: frames made beforehand go out, whole frames come in.

The ``websockets`` library shakes hands; after that a few lines do, since at 1,000 displays its client
would take more of a small machine than the server that is to be measured.
"""

from __future__ import annotations

import socket
import struct

from websockets.client import ClientProtocol
from websockets.frames import Opcode
from websockets.protocol import State
from websockets.typing import Subprotocol
from websockets.uri import parse_uri

from queue_link.messages import SUBPROTOCOL
from queue_server.bench.fault import BenchFault

HOST = "127.0.0.1"
PATIENCE_S = 20.0
"""How long anything may take before the run is given up."""
_READ = 16 * 1024
_FINAL, _MASKED, _OPCODE = 0x80, 0x80, 0x0F
_MASK = bytes(4)
"""A client must mask what it sends; this mask changes nothing, so frames can be made beforehand."""


def client_frame(payload: bytes, opcode: Opcode = Opcode.TEXT) -> bytes:
    """A whole frame as a client sends it; up to 64 KB."""
    size = len(payload)
    first = _FINAL | opcode
    if size > 125:
        return struct.pack("!BBH", first, _MASKED | 126, size) + _MASK + payload
    return struct.pack("!BB", first, _MASKED | size) + _MASK + payload


class FrameReader:
    """Cuts what a server sends into frames. Servers do not mask; fragments are not expected."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> list[tuple[int, bytes]]:
        """The frames completed by ``data``, as opcode and payload."""
        data = self._rest + data
        frames: list[tuple[int, bytes]] = []
        at, end = 0, len(data)
        while end - at >= 2:
            size, start = data[at + 1], at + 2
            if size > 125:
                start += 2 if size == 126 else 8
                if start > end:
                    break
                size = int.from_bytes(data[at + 2 : start], "big")
            if start + size > end:
                break
            frames.append((data[at] & _OPCODE, data[start : start + size]))
            at = start + size
        self._rest = data[at:]
        return frames


class Channel:
    """One websocket. Sending and receiving block, for ``PATIENCE_S`` at most."""

    def __init__(self, connection: socket.socket) -> None:
        self._socket = connection
        self._reader = FrameReader()

    @classmethod
    def open(cls, port: int, path: str = "/") -> Channel:
        """Connect and shake hands. Raises ``BenchFault``."""
        connection = socket.create_connection((HOST, port), timeout=PATIENCE_S)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        protocol = ClientProtocol(
            parse_uri(f"ws://{HOST}:{port}{path}"), subprotocols=[Subprotocol(SUBPROTOCOL)]
        )
        protocol.send_request(protocol.connect())
        connection.sendall(b"".join(protocol.data_to_send()))
        while protocol.state is State.CONNECTING and protocol.handshake_exc is None:
            data = connection.recv(_READ)
            if not data:
                raise BenchFault("the server closed a connection before shaking hands")
            protocol.receive_data(data)
        if protocol.handshake_exc:
            raise BenchFault(f"no websocket: {protocol.handshake_exc}")
        return cls(connection)

    def fileno(self) -> int:
        return self._socket.fileno()

    def send(self, frame: bytes) -> None:
        self._socket.sendall(frame)

    def receive(self) -> list[bytes]:
        """The messages that the next bytes complete, perhaps none. Pings are answered.

        Raises ``BenchFault`` when the server ends the connection or says nothing.
        """
        try:
            data = self._socket.recv(_READ)
        except TimeoutError:
            raise BenchFault(f"the server said nothing for {PATIENCE_S:g} s") from None
        if not data:
            raise BenchFault("the server closed a connection")
        messages = []
        for opcode, payload in self._reader.feed(data):
            if opcode == Opcode.TEXT:
                messages.append(payload)
            elif opcode == Opcode.PING:
                self.send(client_frame(payload, Opcode.PONG))
            elif opcode == Opcode.CLOSE:
                raise BenchFault(f"the server ended a connection: {payload[2:].decode()}")
        return messages

    def close(self) -> None:
        self._socket.close()
