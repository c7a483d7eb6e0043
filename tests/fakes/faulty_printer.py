"""A network printer with faults: ESC/POS over TCP, with paper, buffers, status, time and trouble.

Every slip of paper (all bytes executed up to a cut) becomes one entry of ``slips``. Modes, combined with
commas (``paper-near-end,slow=500``); ``ok`` clears them all:

  paper-near-end        reported in the status bytes, printing goes on
  paper-out cover-open offline cutter-error
                        data wait in the receive buffer, real-time commands are still answered; the held
                        data PRINT when the cause goes, even if the client has gone by then
  slow=N                N bytes a second are read
  stall                 connections are accepted, nothing is ever read
  half-open             bytes are read and lost; nothing is printed or answered
  mute                  prints, but answers nothing
  reset=N               after N more bytes every connection is reset, once
  refuse                new connections are refused; open ones live on
  power-off             refuse, reset, and everything in the buffers is lost

Replies follow Epson's ESC/POS reference. Lengths and times are estimates at 203 dpi: good for time-outs
and paper use, not for layout.
"""

from __future__ import annotations

import asyncio
import contextlib
import math
import socket
import struct
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Self

DLE, ESC, FS, GS = 0x10, 0x1B, 0x1C, 0x1D
CLEAR = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
OFFLINE = frozenset({"paper-out", "cover-open", "offline", "cutter-error"})
MODES = OFFLINE | {
    "ok",
    "paper-near-end",
    "slow",
    "stall",
    "half-open",
    "mute",
    "reset",
    "refuse",
    "power-off",
}
_NEED_NUMBER = ("slow", "reset")
_SILENT = frozenset({"mute", "half-open", "stall"})

_PARAMETERS: Mapping[int, Mapping[int, int]] = {  # bytes after the two command bytes
    lead: {command: count for count, commands in groups.items() for command in commands}
    for lead, groups in {
        DLE: {1: b"\x04\x05\x14"},
        ESC: {0: b"2<@LSimvD\x0c", 1: b" !%+-3=?AEGJKMRTUVadrtu{", 2: b"$B\\cf", 3: b"p(*", 8: b"W"},
        FS: {0: b"&.", 1: b"!-CW", 2: b"Sp?", 3: b"("},
        GS: {0: b":c", 1: b"!/ABEHITVabfhjkrwx", 2: b"$*LPW\\", 3: b"^(z", 4: b"g", 5: b"8", 6: b"vQ"},
    }.items()
}


def _to_nul(data: bytes, start: int) -> float:
    end = data.find(0, start)
    return end - start + 1 if end >= 0 else math.inf


_EXTRA: Mapping[bytes, Callable[[bytes, bytes], float]] = {  # bytes after the parameters p of a command in b
    b"\x10\x04": lambda p, b: p[0] in (7, 8, 18),
    b"\x10\x14": lambda p, b: {1: 2, 2: 2, 3: 5, 7: 1, 8: 7}.get(p[0], 0),
    b"\x1b*": lambda p, b: (p[1] | p[2] << 8) * (3 if p[0] in (32, 33) else 1),
    b"\x1bD": lambda p, b: _to_nul(b, 2),
    b"\x1d*": lambda p, b: p[0] * p[1] * 8,
    b"\x1d8": lambda p, b: int.from_bytes(p[1:5], "little"),
    b"\x1dV": lambda p, b: p[0] in (65, 66, 97, 98, 103, 104),
    b"\x1dk": lambda p, b: _to_nul(b, 3) if p[0] <= 6 else 1 + b[3] if len(b) > 3 else math.inf,
    **dict.fromkeys((b"\x1b(", b"\x1c(", b"\x1d("), lambda p, b: p[1] | p[2] << 8),
    **dict.fromkeys((b"\x1dv", b"\x1dQ"), lambda p, b: (p[2] | p[3] << 8) * (p[4] | p[5] << 8)),
}


def token_length(data: bytes) -> int:
    """Length of the command or text run that ``data`` starts with; 0 when bytes are still missing."""
    lead = data[0]
    if lead not in _PARAMETERS:
        return 1 if lead < 0x20 else next((i for i, byte in enumerate(data) if byte < 0x20), len(data))
    if len(data) < 2:
        return 0
    head = 2 + _PARAMETERS[lead].get(data[1], 0)  # An unknown command is skipped as two bytes.
    if len(data) < head:
        return 0
    extra = _EXTRA[data[:2]](data[2:head], data) if data[:2] in _EXTRA else 0
    return head + int(extra) if len(data) >= head + extra else 0


@dataclass(frozen=True)
class Slip:
    """One piece of paper that fell out."""

    data: bytes
    mm: float

    @property
    def rows(self) -> int:
        """Rows of raster pictures on it."""
        return sum(height for _, height in self._rasters())

    @property
    def raster(self) -> bytes:
        """The dots of its pictures, row after row."""
        return b"".join(dots for dots, _ in self._rasters())

    def _rasters(self) -> list[tuple[bytes, int]]:
        rest, found = self.data, []
        while rest and (length := token_length(rest)):
            token, rest = rest[:length], rest[length:]
            if token[:2] == b"\x1dv":
                found.append((token[8:], token[6] | token[7] << 8))
        return found


@dataclass(eq=False)
class _Client:
    sock: socket.socket
    pending: bytearray = field(default_factory=bytearray)
    automatic: int = 0
    task: asyncio.Task[None] | None = None


@dataclass(frozen=True)
class Device:
    """What kind of printer it is."""

    mm_per_s: float = 0.0
    """Print speed; 0: no print time."""
    cut_s: float = 0.0
    buffer: int = 4096
    """Receive buffer in bytes; when it is full, reading stops."""
    paper_mm: float = math.inf
    near_mm: float = 5000.0
    max_clients: int = 0
    """Further connections are reset; 0: no limit."""
    process_ids: bool = True
    """Answers GS ( H."""
    clears: bool = True
    """Obeys and answers DLE DC4 8."""
    realtime_in_data: bool = True
    """Obeys real-time commands inside pictures too, as real printers do."""


class FaultyPrinter:
    """``async with FaultyPrinter() as printer:`` listens on ``printer.port`` of the loopback address."""

    def __init__(self, device: Device = Device()) -> None:
        self.device = device
        self.port = 0
        self.mode: dict[str, int] = {}
        self.slips: list[Slip] = []
        self.connections = 0
        """Made so far."""
        self.received = 0
        """Bytes read so far."""
        self.fullest = 0
        """The most bytes that the receive buffer ever held."""
        self.clears = 0
        """Clear commands obeyed so far."""
        self.paper_mm = device.paper_mm
        self._clients: list[_Client] = []
        self._fifo: deque[tuple[_Client, bytes]] = deque()  # Shared; it outlives its clients.
        self._fifo_bytes = 0
        self._uncut, self._uncut_mm = bytearray(), 0.0
        self._triggers: list[tuple[int, str]] = []
        self._listener: socket.socket | None = None
        self._work: asyncio.Task[None] | None = None
        self._wake = asyncio.Event()

    @property
    def armed(self) -> bool:
        """A fault is still to come."""
        return bool(self._triggers)

    @property
    def uncut(self) -> int:
        """Bytes that are on paper which still hangs from the printer."""
        return len(self._uncut)

    async def __aenter__(self) -> Self:
        self._listen(True)
        self._work = asyncio.create_task(self._mechanism())
        return self

    async def __aexit__(self, *_: object) -> None:
        self._listen(False)
        for client in list(self._clients):
            self._drop(client, reset=False)
        if self._work is not None:
            self._work.cancel()
            await asyncio.wait([self._work])

    # --- what the test does to it -----------------------------------------------------------------

    def become(self, text: str) -> None:
        """Set the modes."""
        new: dict[str, int] = {}
        for part in filter(None, text.split(",")):
            name, _, value = part.strip().partition("=")
            if name not in MODES or (name in _NEED_NUMBER and not value):
                raise ValueError(f"bad mode {part!r}")
            new[name] = int(value or 1)
        new.pop("ok", None)
        before, was, self.mode = self.status(), self.mode, new
        if self.paper_mm <= 0 and "paper-out" not in new:
            self.paper_mm = self.device.paper_mm  # Somebody put in a new roll.
        if "reset" in new:
            self._arm(new.pop("reset"), "drop")
        if "power-off" in new and "power-off" not in was:
            self.drop()
            self._clear()
        self._listen(not new.keys() & {"refuse", "power-off"})
        changed = [a ^ b for a, b in zip(before, self.status(), strict=True)]
        for client in list(self._clients):
            if any(
                client.automatic & bit and change for bit, change in zip((2, 4, 8), changed, strict=False)
            ):
                self._send(client, self.status())
        self._poke()

    def after_bytes(self, count: int, modes: str) -> None:
        """Set the modes once ``count`` more bytes were received."""
        self._arm(count, modes)

    def drop(self) -> None:
        """Reset all connections."""
        for client in list(self._clients):
            self._drop(client)

    def say(self, data: bytes) -> None:
        """Send bytes to everybody who is connected."""
        for client in list(self._clients):
            self._send(client, data)

    def status(self) -> bytes:
        """The four bytes of the automatic status."""
        offline, cover, error, near, out = self._flags()
        return bytes([0x10 | 8 * offline | 0x20 * cover, 8 * error, 3 * near | 0x0C * out, 0])

    # --- connections ------------------------------------------------------------------------------

    def _listen(self, on: bool) -> None:
        if on and self._listener is None:
            sock = self._listener = socket.socket()
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)  # A printer has little memory.
            sock.setblocking(False)
            sock.bind(("127.0.0.1", self.port))
            sock.listen(8)
            self.port = sock.getsockname()[1]
            asyncio.get_running_loop().add_reader(sock, self._accept, sock)
        elif not on and self._listener is not None:
            asyncio.get_running_loop().remove_reader(self._listener)
            self._listener.close()
            self._listener = None

    def _accept(self, listener: socket.socket) -> None:
        """Without a task: one that is cancelled in the wrong moment loses the connection it has accepted."""
        try:
            sock, _ = listener.accept()
        except OSError:  # Whoever called has gone again.
            return
        sock.setblocking(False)
        client = _Client(sock)
        self._clients.append(client)
        if self.device.max_clients and len(self._clients) > self.device.max_clients:
            self._drop(client)
            return
        self.connections += 1
        client.task = asyncio.create_task(self._serve(client))
        self._poke()

    def _drop(self, client: _Client, reset: bool = True) -> None:
        if client not in self._clients:
            return
        self._clients.remove(client)
        if client.task and client.task is not asyncio.current_task():
            client.task.cancel()
        asyncio.get_running_loop().remove_reader(client.sock)  # Before its descriptor can be used again.
        if reset:
            client.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        client.sock.close()

    async def _serve(self, client: _Client) -> None:
        try:
            while data := await self._read(client):
                if "half-open" not in self.mode:
                    self._receive(client, data)
                self.received += len(data)
                while self._triggers and self._triggers[0][0] <= self.received:
                    modes = self._triggers.pop(0)[1]
                    self.drop() if modes == "drop" else self.become(modes)
                if rate := self.mode.get("slow"):
                    await asyncio.sleep(len(data) / rate)
        except OSError:
            pass
        finally:
            self._drop(client, reset=False)

    async def _read(self, client: _Client) -> bytes:
        await self._until(lambda: "stall" not in self.mode and self._fifo_bytes < self.device.buffer)
        rate = self.mode.get("slow")
        size = max(1, rate // 20) if rate else 4096
        if self._triggers:
            size = max(1, min(size, self._triggers[0][0] - self.received))
        data = await asyncio.get_running_loop().sock_recv(client.sock, size)
        await self._until(lambda: "stall" not in self.mode)
        return data

    def _send(self, client: _Client, data: bytes) -> None:
        if data and client in self._clients and not self.mode.keys() & _SILENT:
            with contextlib.suppress(OSError):
                client.sock.send(data)

    def _receive(self, client: _Client, data: bytes) -> None:
        client.pending += data
        while client.pending and (length := token_length(bytes(client.pending))):
            token = bytes(client.pending[:length])
            del client.pending[:length]
            if token[0] == DLE and length > 2:
                self._realtime(client, token)
                continue
            if self.device.realtime_in_data and length > 8:
                self._obey_in_data(client, token)
            self._fifo.append((client, token))
            self._fifo_bytes += length
        self.fullest = max(self.fullest, self._fifo_bytes)
        self._poke()

    def _obey_in_data(self, client: _Client, token: bytes) -> None:
        for at in range(2, len(token) - 2):
            if token[at] == DLE and token[at + 1] in b"\x04\x05\x14":
                self._realtime(client, token[at : at + (10 if token[at + 1] == 0x14 else 3)])

    # --- status -----------------------------------------------------------------------------------

    def _flags(self) -> tuple[bool, bool, bool, bool, bool]:
        modes = self.mode.keys()
        out = "paper-out" in modes
        near = out or "paper-near-end" in modes
        return bool(OFFLINE & modes), "cover-open" in modes, "cutter-error" in modes, near, out

    def _told(self, request: int) -> bytes:
        offline, cover, error, near, out = self._flags()
        bits = {
            1: 8 * offline,
            2: 4 * cover | 0x20 * out | 0x40 * error,
            3: 8 * error,
            4: 0x0C * near | 0x60 * out,
        }
        return bytes([0x12 | bits[request]]) if request in bits else b""

    def _realtime(self, client: _Client, token: bytes) -> None:
        if token[1] == 0x04 and len(token) == 3:
            self._send(client, self._told(token[2]))
        elif token == CLEAR and self.device.clears:
            self.clears += 1
            self._clear()
            self._send(client, b"\x37\x25\x00")

    def _clear(self) -> None:
        self._fifo.clear()
        self._fifo_bytes = 0
        self._poke()

    # --- mechanism --------------------------------------------------------------------------------

    async def _mechanism(self) -> None:
        while True:
            await self._until(lambda: bool(self._fifo) and not OFFLINE & self.mode.keys())
            client, token = self._fifo.popleft()
            self._fifo_bytes -= len(token)
            self._poke()
            if not self._answer(client, token):
                await self._print(client, token)

    def _answer(self, client: _Client, token: bytes) -> bool:
        """Queued status commands; True when ``token`` is one of them."""
        match token[:2]:
            case b"\x1da":
                client.automatic = token[2]
                self._send(client, self.status() if token[2] else b"")
            case b"\x1d(" if token[2:3] == b"H":
                if self.device.process_ids and len(token) == 11 and token[5:7] == b"00":
                    self._send(client, b"\x37\x22" + token[7:11] + b"\x00")
            case _:
                return False
        return True

    async def _print(self, client: _Client, token: bytes) -> None:
        self._uncut += token
        rows, cut = 0, False
        match token[:2]:
            case b"\x1b@":
                client.automatic = 0
            case b"\x1dv":
                rows = token[6] | token[7] << 8
            case b"\x1dV":
                cut, rows = True, 120 + token[3] if len(token) == 4 else 0
        self._uncut_mm, self.paper_mm = self._uncut_mm + rows / 8, self.paper_mm - rows / 8
        speed = self.device.mm_per_s
        if delay := (rows / 8 / speed if speed else 0) + self.device.cut_s * cut:
            await asyncio.sleep(delay)
        if cut:
            self.slips.append(Slip(bytes(self._uncut), self._uncut_mm))
            self._uncut, self._uncut_mm = bytearray(), 0.0
        for name, reached in (
            ("paper-near-end", self.paper_mm <= self.device.near_mm),
            ("paper-out", self.paper_mm <= 0),
        ):
            if reached and name not in self.mode:
                self.become(",".join([*(f"{mode}={value}" for mode, value in self.mode.items()), name]))

    # --- waiting ----------------------------------------------------------------------------------

    def _arm(self, count: int, modes: str) -> None:
        self._triggers.append((self.received + count, modes))
        self._triggers.sort()

    def _poke(self) -> None:
        self._wake.set()
        self._wake = asyncio.Event()

    async def _until(self, condition: Callable[[], bool]) -> None:
        while not condition():
            await self._wake.wait()
