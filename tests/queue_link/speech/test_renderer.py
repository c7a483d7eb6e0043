"""Clips go before the cache, and the cache before the engine."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path

import pytest
import pytest_asyncio

from queue_link.assets import asset
from queue_link.speech.cache import SoundCache
from queue_link.speech.clips import Clips
from queue_link.speech.engine_process import EngineProcess
from queue_link.speech.frames import Answer, Render, Request
from queue_link.speech.loudness import LEVEL_DBFS, rms_dbfs
from queue_link.speech.pace import FASTEST, Together
from queue_link.speech.renderer import CannotSay, Renderer
from queue_link.speech.utterance import Code, Text, Utterance, text
from queue_link.vocabulary import Language
from tests.queue_link.speech.sounds import save, tone

FI, SO = Language("fi"), Language("so")
NUMBER = Utterance(FI, (Text("numero", "word/number"), Code("A012")))


class CountedEngine(EngineProcess):
    """The real engine, with a list of what it was asked to say."""

    def __init__(self) -> None:
        super().__init__(patience_s=20)
        self.asked: list[str] = []

    async def ask(self, request: Request) -> Answer:
        if isinstance(request, Render):
            self.asked.append(request.text)
        return await super().ask(request)


@pytest_asyncio.fixture
async def engine() -> AsyncIterator[CountedEngine]:
    engine = CountedEngine()
    yield engine
    await engine.close()


@pytest.fixture
def renderer(engine: CountedEngine, tmp_path: Path) -> Callable[[], Renderer]:
    """Makes renderers over the same folders, as programs that start again."""
    return lambda: Renderer(
        engine, Clips(tmp_path / "clips"), SoundCache(tmp_path / "cache", 10_000_000), words_per_minute=140
    )


async def test_the_engine_speaks_what_nobody_recorded(
    engine: CountedEngine, renderer: Callable[[], Renderer]
) -> None:
    """At the common level."""
    sound = await renderer().render(NUMBER)
    assert engine.asked == ["numero A-12"]
    assert rms_dbfs(sound) == pytest.approx(LEVEL_DBFS, abs=3)


async def test_a_phrase_is_rendered_once(engine: CountedEngine, renderer: Callable[[], Renderer]) -> None:
    """In the life of the machine."""
    first = await renderer().render(NUMBER)
    assert await renderer().render(NUMBER) == first
    assert engine.asked == ["numero A-12"]


async def test_30_private_speech_is_not_kept(
    engine: CountedEngine, renderer: Callable[[], Renderer], tmp_path: Path
) -> None:
    """Rendered anew each time, and nothing of it is on the disk."""
    for _ in range(2):
        await renderer().render(text(FI, "Oma asiasi", private=True))
    assert engine.asked == ["Oma asiasi"] * 2
    assert list((tmp_path / "cache").iterdir()) == []


async def test_recorded_clips_go_before_the_engine(
    engine: CountedEngine, renderer: Callable[[], Renderer], tmp_path: Path
) -> None:
    """When all of them are there."""
    for name in ("word/number", "letter/a", "num/12"):
        save(tmp_path / "clips", f"fi/{name}", tone(0.25))
    assert (await renderer().render(NUMBER)).seconds == pytest.approx(0.75, abs=0.02)
    assert engine.asked == []


async def test_a_sentence_has_one_voice(
    engine: CountedEngine, renderer: Callable[[], Renderer], tmp_path: Path
) -> None:
    """With one clip missing, all of it is spoken by the engine."""
    save(tmp_path / "clips", "fi/word/number", tone(0.25))
    save(tmp_path / "clips", "fi/letter/a", tone(0.25))
    await renderer().render(NUMBER)
    assert engine.asked == ["numero A-12"]


@pytest.mark.logs(r"a clip is not used: .*num/12\.wav: is no WAV file")
async def test_a_broken_clip_is_a_missing_one(
    engine: CountedEngine, renderer: Callable[[], Renderer], tmp_path: Path
) -> None:
    """The engine speaks in its place."""
    for name in ("word/number", "letter/a", "num/12"):
        save(tmp_path / "clips", f"fi/{name}", tone(0.25))
    (tmp_path / "clips/fi/num/12.wav").write_bytes(b"?")
    await renderer().render(NUMBER)
    assert engine.asked == ["numero A-12"]


async def test_what_nobody_can_say_says_what_is_missing(renderer: Callable[[], Renderer]) -> None:
    """A voice, and the clip to record."""
    with pytest.raises(CannotSay, match=r"^there is no voice for so, and no clip word/number$"):
        await renderer().render(Utterance(SO, NUMBER.pieces))


async def test_30_a_private_text_is_not_in_the_reason(renderer: Callable[[], Renderer]) -> None:
    """Reasons are logged."""
    with pytest.raises(CannotSay, match=r"^there is no voice for so$"):
        await renderer().render(text(SO, "Magacaaga", private=True))


async def test_a_chime_comes_first(renderer: Callable[[], Renderer]) -> None:
    """In one sound with the words, so that nothing gets between."""
    chime = asset("sounds", "chime.wav")
    plain = await renderer().render(NUMBER)
    rung = await renderer().render(Utterance(FI, NUMBER.pieces, chime=chime))
    assert rung.rate == 44_100
    assert rung.seconds == pytest.approx(1.25 + 0.2 + plain.seconds, abs=0.01)


async def test_a_chime_can_be_heard_alone(renderer: Callable[[], Renderer]) -> None:
    """Without silence after it: the words that follow are a sound of their own."""
    chime = asset("sounds", "chime.wav")
    assert (await renderer().render(Utterance(FI, (), chime=chime))).seconds == 1.25


async def test_38_what_is_to_be_over_in_time_has_one_pace(renderer: Callable[[], Renderer]) -> None:
    """That at which all of it is; a language without a voice takes no time from the others."""
    voice = renderer()
    unsaid = replace(NUMBER, language=Language("xx"))
    usual = (await voice.render(NUMBER)).seconds
    assert await voice.pace(Together((NUMBER, unsaid), 2 * usual)) == 1.0
    assert 1.1 < await voice.pace(Together((NUMBER, NUMBER), 1.8 * usual)) <= FASTEST


async def test_what_has_time_is_rendered_once(
    engine: CountedEngine, renderer: Callable[[], Renderer]
) -> None:
    """What has none is rendered at the fastest too, to see how much time that saves."""
    voice = renderer()
    assert await voice.pace(Together((NUMBER,), 10.0)) == 1.0
    await voice.render(NUMBER)
    assert engine.asked == ["numero A-12"]
    assert await voice.pace(Together((NUMBER,), 0.5)) == FASTEST
    assert engine.asked == ["numero A-12"] * 2


@pytest.mark.logs("the speech engine failed: the stream ended")
async def test_38_without_an_engine_there_is_no_pace_to_find(tmp_path: Path) -> None:
    """And nothing is lost by it: what can be heard is heard as it is."""
    silent = EngineProcess((sys.executable, "-c", ""), rest_s=(60,))
    voice = Renderer(silent, Clips(None), None, 140)
    assert await voice.pace(Together((NUMBER,), 1.0)) == 1.0
    await silent.close()


async def test_a_pace_is_that_of_an_utterance(renderer: Callable[[], Renderer]) -> None:
    """And is kept apart from the same words at another pace."""
    usual = (await renderer().render(NUMBER)).seconds
    faster = (await renderer().render(NUMBER, 1.25)).seconds
    assert faster == pytest.approx(usual / 1.25, rel=0.08)


async def test_a_chime_that_is_missing_is_named(renderer: Callable[[], Renderer], tmp_path: Path) -> None:
    """With the path of its file."""
    with pytest.raises(CannotSay, match=r"none\.wav"):
        await renderer().render(Utterance(FI, NUMBER.pieces, chime=tmp_path / "none.wav"))


async def test_nothing_to_say_is_a_moment_of_silence(
    engine: CountedEngine, renderer: Callable[[], Renderer]
) -> None:
    """To try an output with; it needs no engine."""
    assert (await renderer().render(Utterance(SO, ()))).seconds == pytest.approx(0.2)
    assert engine.asked == []
