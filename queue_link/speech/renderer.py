"""From what is to be said to sound: by recorded clips if all are there, else by the engine or the cache."""

from __future__ import annotations

from pathlib import Path

from queue_link.speech.cache import SoundCache, Speech
from queue_link.speech.clip_names import NoClip, clip_names
from queue_link.speech.clips import Clips
from queue_link.speech.engine_process import EngineDown, EngineProcess
from queue_link.speech.frames import Introduce, Introduced, Refused, Render, Rendered
from queue_link.speech.loudness import levelled
from queue_link.speech.pace import FASTEST, Together, fit, length_of, pace_for
from queue_link.speech.sound import NotSound, Sound, joined, silence, sound_of_wav
from queue_link.speech.spoken_text import spoken_text
from queue_link.speech.utterance import Utterance
from queue_link.speech.voices import voice_for

_RATE = 22_050
_MOMENT_S = 0.2


class CannotSay(Exception):
    """This is not going to be heard; says why, and nothing of what was to be said."""


class EngineSilent(CannotSay):
    """The engine does not answer; recorded clips are heard all the same."""


class Renderer:
    """Belongs to one event loop."""

    def __init__(
        self, engine: EngineProcess, clips: Clips, cache: SoundCache | None, words_per_minute: int
    ) -> None:
        self._engine = engine
        self._clips = clips
        self._cache = cache
        self._words_per_minute = words_per_minute
        self._introduced: Introduced | None = None
        self._paced: tuple[Together, float] | None = None
        """The pace that was found last."""

    async def voices(self) -> frozenset[str]:
        """The engine's voices. Raises ``CannotSay``."""
        return frozenset((await self._introduction()).voices)

    async def render(self, utterance: Utterance, pace: float = 1.0) -> Sound:
        """The sound of an utterance at full volume, with its chime. Raises ``CannotSay``.

        ``pace``: so many times as fast as the settings say; recorded clips keep their own.
        """
        if utterance.chime is None:
            return await self._say(utterance, pace)
        chime = _file(utterance.chime)
        if not utterance.pieces:
            return chime
        said = await self._say(utterance, pace)
        return joined([chime, silence(_MOMENT_S, said.rate), said])

    async def pace(self, together: Together) -> float:
        """At which all of them are over in time, if they can be; what cannot be said takes none."""
        if self._paced is not None and self._paced[0] == together:
            return self._paced[1]
        try:
            self._paced = together, await self._pace(together)
        except EngineSilent:
            return 1.0
        return self._paced[1]

    async def _pace(self, together: Together) -> float:
        """What has time is rendered once, as it is going to be heard. Raises ``EngineSilent``."""
        slow = [await self._seconds(utterance) for utterance in together.utterances]
        if fit(slow, together.within_s):
            return 1.0
        fast = [await self._seconds(utterance, FASTEST) for utterance in together.utterances]
        return pace_for(list(map(length_of, slow, fast)), together.within_s)

    async def _seconds(self, utterance: Utterance, pace: float = 1.0) -> float:
        """Raises ``EngineSilent``."""
        try:
            return (await self.render(utterance, pace)).seconds
        except EngineSilent:
            raise
        except CannotSay:
            return 0.0

    async def _say(self, utterance: Utterance, pace: float) -> Sound:
        if not spoken_text(utterance.pieces, utterance.language):
            return silence(_MOMENT_S, _RATE)
        try:
            return self._by_clips(utterance)
        except NoClip as missing:
            return await self._by_engine(utterance, pace, missing)

    def _by_clips(self, utterance: Utterance) -> Sound:
        """No sentence is said by two voices: all of it, or nothing. Raises ``NoClip``."""
        language = utterance.language
        names = clip_names(utterance.pieces, lambda name: self._clips.has(language, name))
        return self._clips.joined(language, names)

    async def _by_engine(self, utterance: Utterance, pace: float, missing: NoClip) -> Sound:
        introduced = await self._introduction()
        language = utterance.language
        voice = voice_for(language, introduced.voices)
        if voice is None:
            clip = "" if utterance.private else f", and no clip {missing}"
            raise CannotSay(f"there is no voice for {language}{clip}")
        text = spoken_text(utterance.pieces, language)
        speech = Speech(text, voice, round(self._words_per_minute * pace), introduced.version)
        if utterance.private or self._cache is None:
            return await self._rendered(speech)
        sound = self._cache.get(speech)
        if sound is None:
            sound = await self._rendered(speech)
            self._cache.put(speech, sound)
        return sound

    async def _rendered(self, speech: Speech) -> Sound:
        request = Render(speech.text, speech.voice, speech.words_per_minute)
        match await self._ask(request):
            case Rendered(wav):
                return levelled(sound_of_wav(wav))
            case Refused(why):
                raise CannotSay(why)
            case other:
                raise CannotSay(f"the speech engine answered with {type(other).__name__}")

    async def _introduction(self) -> Introduced:
        if self._introduced is None:
            match await self._ask(Introduce()):
                case Introduced() as introduced:
                    self._introduced = introduced
                case other:
                    raise CannotSay(f"the speech engine answered with {type(other).__name__}")
        return self._introduced

    async def _ask(self, request: Introduce | Render) -> object:
        try:
            return await self._engine.ask(request)
        except EngineDown as down:
            raise EngineSilent(str(down)) from down


def _file(path: Path) -> Sound:
    try:
        return sound_of_wav(path.read_bytes())
    except (OSError, NotSound) as fault:
        raise CannotSay(f"{path}: {fault}") from fault
