"""Where one ESC/POS command ends and the next begins."""

from __future__ import annotations

from collections.abc import Callable, Mapping

DLE, ESC, FS, GS = 0x10, 0x1B, 0x1C, 0x1D
CLEAR = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""DLE DC4 8: throw away everything in the buffers."""
_INCOMPLETE = 0

_FIXED: Mapping[int, Mapping[int, int]] = {
    lead: {command: count for count, commands in groups.items() for command in commands}
    for lead, groups in {
        DLE: {1: b"\x04\x05\x14"},
        ESC: {0: b"2<@LSimv\x0c", 1: b" !%+-3=?AEGJKMRTUVadrtu{", 2: b"$B\\cf", 3: b"p(*", 8: b"W"},
        FS: {0: b"&.", 1: b"!-CW", 2: b"Sp?", 3: b"("},
        GS: {0: b":c", 1: b"!/ABEHITVabefhjrwx", 2: b"$*LPW\\", 3: b"^(z", 4: b"g", 5: b"8", 6: b"vQ"},
    }.items()
}
"""Parameter bytes that follow the two bytes of a command; a command that is not here has none."""


def _word(data: bytes, at: int) -> int:
    return data[at] | data[at + 1] << 8


def _bit_image(data: bytes) -> int:
    return _word(data, 3) * (3 if data[2] in (32, 33) else 1)


def _raster(data: bytes) -> int:
    return _word(data, 3) * _word(data, 5) if data[1] == 0x51 else _word(data, 4) * _word(data, 6)


def _cut(data: bytes) -> int:
    return int(data[2] in (65, 66, 97, 98, 103, 104))


def _sized(data: bytes) -> int:
    return _word(data, 3)


_VARIABLE: Mapping[bytes, Callable[[bytes], int]] = {
    b"\x10\x14": lambda data: {1: 2, 2: 2, 3: 5, 7: 1, 8: 7}.get(data[2], 0),
    b"\x1b*": _bit_image,
    b"\x1b(": _sized,
    b"\x1c(": _sized,
    b"\x1d(": _sized,
    b"\x1d8": lambda data: int.from_bytes(data[3:7], "little"),
    b"\x1d*": lambda data: data[2] * data[3] * 8,
    b"\x1dV": _cut,
    b"\x1dv": _raster,
    b"\x1dQ": _raster,
}
"""How many bytes follow the fixed parameters, which are complete by then."""


def command_length(data: bytes) -> int:
    """Bytes of the command, or of the run of text, that ``data`` begins with; 0 while it is incomplete."""
    lead = data[0]
    if lead not in _FIXED:
        return 1 if lead < 0x20 else next((i for i, byte in enumerate(data) if byte < 0x20), len(data))
    if len(data) < 2:
        return _INCOMPLETE
    head = 2 + _FIXED[lead].get(data[1], 0)
    if len(data) < head:
        return _INCOMPLETE
    variable = _VARIABLE.get(data[:2])
    length = head + (variable(data) if variable else 0)
    return length if len(data) >= length else _INCOMPLETE
