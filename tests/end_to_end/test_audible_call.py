"""A call as it is really heard: server and display are running programs, the loudspeaker is a null sink."""

from __future__ import annotations

from collections.abc import AsyncIterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from display_app.announcement import LONGEST_S, sentences
from queue_link.assets import asset
from queue_link.commands import CallNext, Finish, OpenCounter, Start, TakeTicket
from queue_link.messages import Call, SupervisorView
from queue_link.results import Accepted, TicketIssued
from queue_link.speech.cache import SoundCache
from queue_link.speech.clips import Clips
from queue_link.speech.engine_process import EngineProcess
from queue_link.speech.loudness import peak_dbfs, rms_dbfs
from queue_link.speech.pace import Together
from queue_link.speech.phrases import load_phrases
from queue_link.speech.renderer import Renderer
from queue_link.speech.settings import SoundSettings
from queue_link.speech.sound import Sound, resampled, sound_of_wav, trimmed
from queue_link.speech.utterance import Utterance
from queue_link.vocabulary import CounterId, Language, Role, TicketNumber
from queue_server.demo.program import Program
from tests.fakes.sound_server import PACKAGES, RATE, SoundServer, missing_programs
from tests.queue_server.branches import ALL, NINE, PERMITS, branch
from tests.queue_server.running import Running, serving

LANGUAGES = tuple(map(Language, ("fi", "sv", "en")))
SPOKEN = tuple(map(Language, ("en", "fi", "sv")))
CHIME_FILE = asset("sounds", "chime.wav")
CHIME = sound_of_wav(CHIME_FILE.read_bytes())

pytestmark = pytest.mark.skipif(
    bool(missing_programs()),
    reason=f"{missing_programs()} must be there to record what is played: apt-get install {PACKAGES}",
)


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[Running]:
    async with serving(tmp_path / "data", replace(branch(), languages=LANGUAGES)) as running:
        yield running


@pytest.fixture
async def sound(tmp_path: Path) -> AsyncIterator[SoundServer]:
    (tmp_path / "sound").mkdir()
    server = SoundServer(tmp_path / "sound")
    yield server
    await server.stop()


@pytest.fixture
async def display(server: Running, sound: SoundServer, tmp_path: Path) -> AsyncIterator[Program]:
    """It can speak, and plays here."""
    settings = tmp_path / "display.toml"
    settings.write_text(f'[sound]\nplayer = "paplay"\ncache = "{tmp_path}/cache"\n', encoding="utf-8")
    await sound.start()
    program = await Program.launch(
        "display",
        "display_app",
        [
            *("--server", server.url, "--settings", str(settings)),
            f"--token={server.tokens[Role.DISPLAY]}",  # one that begins with a dash, too
            *("--window", "640x360", "--driven"),
        ],
        tmp_path / "display.log",
        {"QT_QPA_PLATFORM": "offscreen", **sound.environment},
    )
    await program.until("a voice", lambda seen: bool(seen.state["voice"]))
    yield program
    await program.end()


def _silent(view: SupervisorView) -> list[str]:
    """The displays that are not heard."""
    return [display.name for display in view.displays if display.silent_since]


async def call(server: Running, counter: str = "1") -> TicketNumber:
    """Somebody who speaks English takes a ticket and is called."""
    async with server.talk(Role.KIOSK) as kiosk, server.talk(Role.COUNTER) as desk:
        issued = await kiosk.ask(TakeTicket(PERMITS, Language("en"), 1))
        assert isinstance(issued, TicketIssued), issued
        opened = await desk.ask(OpenCounter(CounterId(counter), ALL))
        assert isinstance(opened, Accepted), opened
        result = await desk.ask(CallNext())
        assert isinstance(result, Accepted), result
        return issued.number


async def serve(server: Running) -> None:
    """Whoever was called has come, and is served."""
    async with server.talk(Role.COUNTER) as desk:
        for command in (Start(), Finish()):
            result = await desk.ask(command)
            assert isinstance(result, Accepted), result


async def announced(display: Program, calls: int) -> None:
    """So many calls have been announced, and the last of them to its end."""
    await display.until(
        "an announcement", lambda seen: len(seen.state["announced"]) == calls and not seen.state["speaking"]
    )


async def spoken(number: TicketNumber, cache: SoundCache) -> list[Sound]:
    """The call as the engine says it, one language after the other.

    With a cache, as a display has: the engine does not say the same words twice in just the same way.
    """
    engine = EngineProcess(patience_s=20)
    try:
        renderer = Renderer(engine, Clips(None), cache, SoundSettings().words_per_minute)
        phrases = load_phrases(asset("speech", "phrases.toml"))
        call = Call(1, number, CounterId("1"), NINE)
        said = sentences(phrases, call, SPOKEN)
        chime = Utterance(Language("en"), (), chime=CHIME_FILE)
        pace = await renderer.pace(Together((chime, *said), LONGEST_S))
        return [trimmed(await renderer.render(one, pace)) for one in said]
    finally:
        await engine.close()


def found(part: Sound, recording: Sound) -> tuple[float, float]:
    """Where in a recording a sound is, in seconds, and how like it is to what is there: 1 is the same."""
    wanted = resampled(part, RATE).samples.astype(float)
    heard = recording.samples.astype(float)
    size = len(heard) + len(wanted)
    products = np.fft.irfft(np.fft.rfft(heard, size) * np.conj(np.fft.rfft(wanted, size)), size)
    place = int(np.argmax(products[: len(heard)]))
    there = heard[place : place + len(wanted)]
    likeness = products[place] / max(1.0, float(np.linalg.norm(wanted) * np.linalg.norm(there)))
    return place / RATE, float(likeness)


async def test_36_38_a_call_is_heard_as_a_chime_and_words(
    server: Running, sound: SoundServer, display: Program, tmp_path: Path
) -> None:
    """Chime, own language, Finnish, Swedish: each whole, none over another, loud, within ten seconds."""
    number = await call(server)
    await announced(display, 1)
    await sound.quiet()
    recording = sound.recording
    parts = [CHIME, *await spoken(number, SoundCache(tmp_path / "other-cache", 1_000_000))]
    places = [found(part, recording) for part in parts]
    assert [likeness > 0.8 for _, likeness in places] == [True] * 4, places
    spans = [(place, place + part.seconds) for (place, _), part in zip(places, parts, strict=True)]
    assert all(earlier[1] <= later[0] + 0.02 for earlier, later in pairwise(spans)), spans
    heard = trimmed(recording)
    assert heard.seconds < 10
    assert rms_dbfs(heard) > -30
    assert peak_dbfs(heard) < -0.5


async def test_36_a_sound_that_went_and_came_back_is_heard_without_a_restart(
    server: Running, sound: SoundServer, display: Program
) -> None:
    """Meanwhile the call is shown and staff are told; after it the next one is heard."""
    await sound.stop()
    first = await call(server)
    await announced(display, 1)
    seen = await display.see()
    assert [row["number"] for row in seen.state["prominent"]] == [first]
    async with server.talk(Role.SUPERVISOR) as supervisor:
        await supervisor.see(
            SupervisorView,
            lambda view: [one.name for one in view.displays if one.silent_since] == ["display"],
        )
    silent = len(trimmed(sound.recording).samples)
    await serve(server)
    await sound.start()
    await call(server)
    await announced(display, 2)
    await sound.quiet()
    assert silent == 0
    began, likeness = found(CHIME, sound.recording)
    assert likeness > 0.8
    words = sound.recording.samples[round((began + CHIME.seconds) * RATE) :]
    assert rms_dbfs(trimmed(Sound(RATE, words))) > -30
