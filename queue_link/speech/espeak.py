"""The library espeak-ng, through ctypes. It is under the GPL: only the engine's own process may load it."""

from __future__ import annotations

import contextlib
import ctypes
from collections.abc import Iterator

import espeakng_loader  # type: ignore[import-untyped]

_SYNCHRONOUS = 2
_RATE, _VOLUME = 1, 2
_UTF8 = 1
_IPA = 2
_HEADROOM = 60
"""Volume of 100: at 100 the peaks of several voices are cut off."""

_OnSamples = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


class _Voice(ctypes.Structure):
    """The head of ``espeak_VOICE`` in ``speak_lib.h``."""

    _fields_ = (("name", ctypes.c_char_p), ("languages", ctypes.c_void_p))


class NoSuchVoice(ValueError):
    """The library has no voice of that name. It would go on with the one before."""


class Espeak:
    """The library at work. Once in a process, in one thread. Raises ``OSError`` when it does not load."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(espeakng_loader.get_library_path())
        data = espeakng_loader.get_data_path().encode()
        self.rate: int = self._library.espeak_Initialize(_SYNCHRONOUS, 0, data, 0)
        """Samples a second."""
        if self.rate <= 0:
            raise OSError(f"espeak-ng does not start: its data in {data.decode()} cannot be read")
        self._samples = bytearray()
        # The library keeps only a pointer: the callback must live as long as it.
        self._callback = _OnSamples(self._take)
        self._library.espeak_SetSynthCallback(self._callback)
        self._library.espeak_SetParameter(_VOLUME, _HEADROOM, 0)
        self._library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        self._library.espeak_Info.restype = ctypes.c_char_p
        self._library.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(_Voice))

    @property
    def version(self) -> str:
        return str(self._library.espeak_Info(None).decode())

    def voices(self) -> frozenset[str]:
        """The names of the languages that can be spoken."""
        return frozenset(self._languages())

    def render(self, text: str, voice: str, words_per_minute: int) -> bytes:
        """16-bit samples of ``text`` spoken. Raises ``NoSuchVoice``."""
        self._use(voice)
        self._library.espeak_SetParameter(_RATE, words_per_minute, 0)
        self._samples.clear()
        spoken = _terminated(text)
        self._library.espeak_Synth(spoken, len(spoken), 0, 1, 0, _UTF8, None, None)
        self._library.espeak_Synchronize()
        return bytes(self._samples)

    def phonemes(self, text: str, voice: str) -> str:
        """How ``text`` is pronounced, its clauses apart by ``|``. Raises ``NoSuchVoice``."""
        self._use(voice)
        rest = ctypes.c_char_p(_terminated(text))
        clauses = []
        while rest.value is not None:
            clause = self._library.espeak_TextToPhonemes(ctypes.byref(rest), _UTF8, _IPA)
            clauses.append(clause.decode())
        return " | ".join(clauses)

    def _use(self, voice: str) -> None:
        if self._library.espeak_SetVoiceByName(voice.encode()) != 0:
            raise NoSuchVoice(f"espeak-ng has no voice {voice!r}")

    def _take(self, samples: ctypes._Pointer[ctypes.c_short], count: int, _events: int | None) -> int:
        with contextlib.suppress(ValueError):  # raised for a pointer to nothing, at the end of a text
            self._samples += ctypes.string_at(samples, count * 2) if count > 0 else b""
        return 0

    def _languages(self) -> Iterator[str]:
        """Each voice has a list of languages: a byte of priority and a name each, closed by a zero byte."""
        voices = self._library.espeak_ListVoices(None)
        position = 0
        while voices[position]:
            at = voices[position].contents.languages
            while name := ctypes.string_at(at + 1) if ctypes.string_at(at, 1) != b"\0" else b"":
                yield name.decode()
                at += len(name) + 2
            position += 1


def _terminated(text: str) -> bytes:
    """As C takes it: a zero within a text would end it there."""
    return text.replace("\0", " ").encode() + b"\0"
