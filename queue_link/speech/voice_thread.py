"""The renderer in a thread of its own, so that no picture ever waits for a voice."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from queue_link.loop_thread import LoopThread, ThreadOver
from queue_link.speech.cache import SoundCache
from queue_link.speech.clips import Clips
from queue_link.speech.engine_process import EngineProcess
from queue_link.speech.loudness import gained
from queue_link.speech.renderer import CannotSay, Renderer
from queue_link.speech.settings import SoundSettings
from queue_link.speech.sound_folder import SoundFolder
from queue_link.speech.speaking import Render, SoundFile

log = logging.getLogger(__name__)

ASK_AGAIN_S = 10.0
"""While the engine does not say which voices it has."""
_MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Abilities:
    """What can be spoken here."""

    voices: frozenset[str]
    clips: Clips
    trouble: str = ""
    """Why there are no voices."""


@dataclass(frozen=True)
class Made:
    """What became of a ``Render``: a file, or why there is none."""

    job: int
    file: SoundFile | None
    why: str = ""


class VoiceThread:
    """Takes jobs from any thread. ``on_made`` and ``on_abilities`` are called in the thread's own, or, after
    its end, in that of whoever asks."""

    def __init__(
        self,
        settings: SoundSettings,
        on_made: Callable[[Made], None],
        on_abilities: Callable[[Abilities], None],
        make_engine: Callable[[], EngineProcess] = EngineProcess,
        ask_again_s: float = ASK_AGAIN_S,
    ) -> None:
        self._settings = settings
        self._on_made = on_made
        self._on_abilities = on_abilities
        self._make_engine = make_engine
        self._ask_again_s = ask_again_s
        self._thread = LoopThread("voice", self._live)
        # These belong to the thread's event loop.
        self._jobs: asyncio.Queue[Render | None] = asyncio.Queue()
        self._wanted: set[int] = set()

    def start(self) -> None:
        """Begin; once only. ``on_abilities`` tells soon what can be spoken."""
        self._thread.start()

    def submit(self, job: Render) -> None:
        """Make a sound file. ``on_made`` tells how it went, unless the job is dropped before its turn.

        Raises ``RuntimeError`` before ``start``.
        """
        try:
            self._thread.call(self._add, job)
        except ThreadOver as over:
            self._on_made(Made(job.job, None, str(over)))

    def drop(self) -> None:
        """Nothing that was submitted until now is wanted any more."""
        with suppress(ThreadOver):
            self._thread.call(self._wanted.clear)

    def stop(self, timeout_s: float = 5.0) -> None:
        """End the engine and remove the files."""
        self._thread.end(self._finish, timeout_s)

    # --- in the thread ----------------------------------------------------------------------------

    def _add(self, job: Render) -> None:
        self._wanted.add(job.job)
        self._jobs.put_nowait(job)

    def _finish(self) -> None:
        self._wanted.clear()
        self._jobs.put_nowait(None)

    async def _live(self) -> None:
        engine, clips = self._make_engine(), Clips(self._settings.clips_folder)
        renderer = Renderer(engine, clips, self._cache(), self._settings.words_per_minute)
        folder = SoundFolder()
        try:
            await self._work(renderer, clips, folder)
        finally:
            await engine.close()
            folder.remove()

    async def _work(self, renderer: Renderer, clips: Clips, folder: SoundFolder) -> None:
        known = asyncio.create_task(self._tell_abilities(renderer, clips))
        try:
            while (job := await self._jobs.get()) is not None:
                if job.job in self._wanted:
                    self._wanted.remove(job.job)
                    self._on_made(await _make(renderer, job, folder))
        finally:
            known.cancel()
            await asyncio.wait([known])

    async def _tell_abilities(self, renderer: Renderer, clips: Clips) -> None:
        """Until the engine has said which voices it has."""
        while True:
            abilities = await _abilities(renderer, clips)
            self._on_abilities(abilities)
            if not abilities.trouble:
                return
            await asyncio.sleep(self._ask_again_s)

    def _cache(self) -> SoundCache | None:
        limit = self._settings.cache_mb * _MEGABYTE
        return SoundCache(self._settings.cache_folder, limit) if limit else None


async def _abilities(renderer: Renderer, clips: Clips) -> Abilities:
    try:
        return Abilities(await renderer.voices(), clips)
    except CannotSay as trouble:
        return Abilities(frozenset(), clips, str(trouble))


async def _make(renderer: Renderer, job: Render, folder: SoundFolder) -> Made:
    try:
        pace = await renderer.pace(job.together) if job.together and job.utterance.pieces else 1.0
        sound = gained(await renderer.render(job.utterance, pace), job.decibels)
        file = folder.keep(f"{job.job}.wav", sound.wav())
    except CannotSay as trouble:
        return Made(job.job, None, str(trouble))
    except OSError as trouble:
        # Without the name of the file: the same trouble is told once.
        return Made(job.job, None, f"a sound cannot be kept: {trouble.strerror}")
    except Exception as fault:
        # A fault in one utterance must not end all speech.
        log.exception("an utterance could not be rendered")
        return Made(job.job, None, f"a fault in the program: {type(fault).__name__}")
    return Made(job.job, SoundFile(file, sound.seconds))
