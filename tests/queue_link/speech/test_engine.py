"""The real engine, in its own process: what it pronounces and how loud, without a loudspeaker."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from queue_link.assets import asset
from queue_link.speech.engine_process import COMMAND, EngineProcess
from queue_link.speech.frames import Introduce, Introduced, Refused, Render, Rendered, Spell, Spelled
from queue_link.speech.loudness import LEVEL_DBFS, levelled, peak_dbfs, rms_dbfs
from queue_link.speech.phrases import CallPhrases, load_phrases
from queue_link.speech.sound import Sound, sound_of_wav
from queue_link.speech.spoken_text import spoken_text
from queue_link.speech.utterance import Code
from queue_link.speech.voices import voice_for
from queue_link.vocabulary import CounterId, Language, TicketNumber

SPOKEN = ("fi", "sv", "en", "et", "ru", "uk", "ar", "fa", "tr", "vi", "zh")


@pytest_asyncio.fixture
async def engine() -> AsyncIterator[EngineProcess]:
    process = EngineProcess(patience_s=20)
    yield process
    await process.close()


@pytest.fixture(scope="module")
def phrases() -> CallPhrases:
    return load_phrases(asset("speech", "phrases.toml"))


def called(phrases: CallPhrases, language: str) -> str:
    """The text for "number A012 to counter 3"."""
    tag = Language(language)
    return spoken_text(phrases.call(tag, TicketNumber("A012"), CounterId("3")).pieces, tag)


async def voices(engine: EngineProcess) -> tuple[str, ...]:
    introduced = await engine.ask(Introduce())
    assert isinstance(introduced, Introduced)
    return introduced.voices


async def phonemes(engine: EngineProcess, text: str, voice: str) -> str:
    """Without the marks of stress, and with single spaces."""
    spelled = await engine.ask(Spell(text, voice))
    assert isinstance(spelled, Spelled)
    return " ".join(spelled.phonemes.translate({ord("ˈ"): None, ord("ˌ"): None}).split())


async def render(engine: EngineProcess, text: str, voice: str, words_per_minute: int = 140) -> Sound:
    rendered = await engine.ask(Render(text, voice, words_per_minute))
    assert isinstance(rendered, Rendered)
    return sound_of_wav(rendered.wav)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fi", "numero aː kaksitoista | tiskɪ kolme"),
        ("sv", "nɵmər ɑː tɔlv | dɪsk treː"),
        ("en", "nʌmbəɹ eɪ twɛlv | kaʊntə θɹiː"),
        ("uk", "nomɛr (en)eɪ(uk) dvanatsjat | βiːkno trɪ"),
        ("ru", "nomʲir (en)eɪ(ru) dvʲɪnɑttsʌtʲ | ʌkno trʲi"),
        ("ar", "ʔarraqm (en)eɪ(ar) ʔiθnaː ʕʕaʃar | ʔaʃʃubːaːk θalaːθa"),
        ("zh", "tɕhi2ŋ (en)eɪ(cmn) s.i.ɜər5 χɑu5 | tɑu5 sa5n χɑu5 ts.hwɑ5ŋkhou2"),
    ],
)
async def test_a_call_is_pronounced_as_people_say_it(
    engine: EngineProcess, phrases: CallPhrases, language: str, said: str
) -> None:
    """English says the letter and not the article, Ukrainian no minus; Latin letters have their English names
    where the language has none for them."""
    voice = voice_for(Language(language), await voices(engine))
    assert voice is not None
    assert await phonemes(engine, called(phrases, language), voice) == said


async def test_english_never_takes_a_letter_for_the_article(engine: EngineProcess) -> None:
    """With numbers of one figure, of two and of three."""
    for number, said in (("A001", "eɪ wɒn"), ("A080", "eɪ eɪti"), ("A108", "eɪ wɒnhʌndɹɪdən eɪt")):
        text = spoken_text((Code(number),), Language("en"))
        assert await phonemes(engine, text, "en") == said


async def test_the_article_is_what_english_says_without_care(engine: EngineProcess) -> None:
    """The trap that the hyphen avoids; when this fails, the engine has become wiser."""
    assert await phonemes(engine, "number A 12", "en") == "nʌmbəɹ ɐ twɛlv"


@pytest.mark.parametrize("language", SPOKEN)
async def test_every_language_is_heard_at_one_level(
    engine: EngineProcess, phrases: CallPhrases, language: str
) -> None:
    """As loud as the others within 3 dB, and nothing is cut off, before and after levelling."""
    voice = voice_for(Language(language), await voices(engine))
    assert voice is not None
    sound = await render(engine, called(phrases, language), voice)
    assert peak_dbfs(sound) < -0.5
    assert peak_dbfs(levelled(sound)) < -0.5
    assert rms_dbfs(levelled(sound)) == pytest.approx(LEVEL_DBFS, abs=3)
    assert 1 < sound.seconds < 5


async def test_38_three_languages_fit_in_ten_seconds(engine: EngineProcess, phrases: CallPhrases) -> None:
    """Finnish, Swedish and English after one another, as on the display."""
    sounds = [await render(engine, called(phrases, language), language) for language in ("fi", "sv", "en")]
    assert sum(sound.seconds for sound in sounds) < 8.5


async def test_speech_can_be_slower(engine: EngineProcess) -> None:
    """The rate is that of each request."""
    slow, fast = [await render(engine, "Numero A-12", "fi", rate) for rate in (90, 240)]
    assert slow.seconds > 1.5 * fast.seconds


async def test_a_voice_that_is_not_there_is_refused(engine: EngineProcess) -> None:
    """The library would go on with the voice before; the process goes on with the next request."""
    await render(engine, "yksi", "fi")
    assert await engine.ask(Render("kow", "so", 140)) == Refused("espeak-ng has no voice 'so'")
    assert await phonemes(engine, "sata", "fi") == "sata"


async def test_any_text_can_be_said(engine: EngineProcess) -> None:
    """Nothing, a zero, signs of no language, and a very long one."""
    assert (await render(engine, "", "fi")).seconds < 0.1
    assert (await render(engine, "yksi\0kaksi", "fi")).seconds > (await render(engine, "yksi", "fi")).seconds
    assert (await render(engine, "☃ \u202e ّ", "fi")).seconds < 10
    assert (await render(engine, "Odottakaa. " * 200, "fi")).seconds > 60


def test_the_process_ends_with_its_input() -> None:
    """No engine outlives the program that started it."""
    ran = subprocess.run(COMMAND, input=b"", capture_output=True, timeout=60)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, b"", b"")


def test_only_the_engines_process_loads_the_library() -> None:
    """It is under the GPL, and the programs are not."""
    look = "import queue_link.speech.voice_thread, sys; print([m for m in sys.modules if 'espeak' in m])"
    ran = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
