"""Passwords and PINs as they are kept: Argon2id, worked out in threads of their own.

It takes a tenth of a second and 64 MiB each time, by design; neither the event loop nor the journal's writer
waits.
"""

from __future__ import annotations

import asyncio
import secrets
import unicodedata
from concurrent.futures import Future, ThreadPoolExecutor

from argon2 import Parameters, PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.profiles import RFC_9106_LOW_MEMORY

STRONG = RFC_9106_LOW_MEMORY
"""RFC 9106, the second recommended option: three passes, 64 MiB, four lanes."""
AT_ONCE = 2
"""Threads; so many times the memory is needed at most."""
_UNMISTAKABLE = "CDFGHJKLMNPRTVWX34679"
_ONE_TIME_LENGTH = 16
"""Of letters and digits, with hyphens after each four: 70 bits."""


def one_time_password() -> str:
    """By chance; can be read out and typed without a mistake."""
    letters = "".join(secrets.choice(_UNMISTAKABLE) for _ in range(_ONE_TIME_LENGTH))
    return "-".join(letters[place : place + 4] for place in range(0, _ONE_TIME_LENGTH, 4))


class Hashing:
    """What is kept of a secret, in the thread of whoever asks."""

    def __init__(self, parameters: Parameters = STRONG) -> None:
        self._hasher = PasswordHasher.from_parameters(parameters)

    def hash(self, secret: str) -> str:
        return self._hasher.hash(_typed(secret))

    def matches(self, kept: str, shown: str) -> bool:
        try:
            return self._hasher.verify(kept, _typed(shown))
        except (VerificationError, InvalidHashError):
            return False

    def outdated(self, kept: str) -> bool:
        """It was made with other parameters than are used now."""
        return self._hasher.check_needs_rehash(kept)


class Passwords:
    """``close`` ends its threads."""

    def __init__(self, hashing: Hashing) -> None:
        self._hashing = hashing
        self._threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="passwords")
        self._nobodys: Future[str] | None = None

    async def hash(self, secret: str) -> str:
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._hashing.hash, secret)

    async def matches(self, kept: str | None, shown: str) -> bool:
        """Whether this is the secret. It takes as long when nothing is kept, because there is no such person:
        so nobody learns from the time which names there are."""
        nobodys = await self._made_for_nobody()
        compared = nobodys if kept is None else kept
        loop = asyncio.get_running_loop()
        right = await loop.run_in_executor(self._threads, self._hashing.matches, compared, shown)
        return right and kept is not None

    def outdated(self, kept: str) -> bool:
        """It was made with other parameters than are used now."""
        return self._hashing.outdated(kept)

    def close(self) -> None:
        self._threads.shutdown()

    async def _made_for_nobody(self) -> str:
        """What somebody is compared with who does not exist; made once, when it is first needed."""
        if self._nobodys is None:
            self._nobodys = self._threads.submit(self._hashing.hash, secrets.token_urlsafe())
        return await asyncio.wrap_future(self._nobodys)


def _typed(secret: str) -> str:
    """The same letters are the same secret, whatever keyboard composed them (NIST SP 800-63B-4, 3.1.1.2)."""
    return unicodedata.normalize("NFKC", secret)
