"""The voice of a program: says what it is told to, in order, one thing at a time."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from queue_link.qt.player import Player, no_player, player_commands
from queue_link.speech.settings import Route, SoundSettings
from queue_link.speech.speaking import Discard, Drop, Interrupt, Play, Render, Speaking, Step, Voice
from queue_link.speech.utterance import Utterance
from queue_link.speech.voice_thread import Abilities, Made, VoiceThread
from queue_link.speech.voices import languages_with_voice
from queue_link.speech.volume import FIRST_VOLUME, Volume
from queue_link.vocabulary import Language

log = logging.getLogger(__name__)


class Renderer(Protocol):
    """What makes sound files; ``VoiceThread`` is one."""

    def start(self) -> None: ...
    def submit(self, job: Render) -> None: ...
    def drop(self) -> None: ...
    def stop(self) -> None: ...


OpenRenderer = Callable[[Callable[[Made], None], Callable[[Abilities], None]], Renderer]
"""Makes a renderer that calls back, in any thread, with each sound and with what can be spoken."""
CHECK_EVERY_MS = 60_000
"""A loudspeaker that fails is known of before anybody needs it."""
CHECK_AGAIN_MS = 5_000
"""While it fails: whoever has plugged it in again waits for that."""

SOUND_PATIENCE_MS = 15_000
"""The engine answers or is given up in less, twice; a thread that tells of no sound for so long hangs."""


class Speaker(QObject):
    """Speaks in the GUI's thread without holding it up. Without any route it is silent and never fails.

    A failure is a state (``voice``, ``trouble``) that staff are to be told of; what is said next is tried
    all the same.
    """

    changed = Signal()
    """``voice``, ``trouble``, ``volume``, ``route`` or what can be spoken is not as it was."""
    _made = Signal(object)
    _abilities_told = Signal(object)

    def __init__(
        self,
        open_renderer: OpenRenderer,
        players: Mapping[Route, Player],
        parent: QObject | None = None,
        check_every_ms: int = CHECK_EVERY_MS,
        volume: Volume = FIRST_VOLUME,
        sound_patience_ms: int = SOUND_PATIENCE_MS,
    ) -> None:
        super().__init__(parent)
        self._speaking = Speaking(players, volume)
        self._players = players
        self._player: Player | None = None
        self._abilities: Abilities | None = None
        self._told = ""
        for player in players.values():
            player.setParent(self)
            player.ended.connect(self._on_ended)
        self._made.connect(self._on_made, Qt.ConnectionType.QueuedConnection)
        self._abilities_told.connect(self._on_abilities, Qt.ConnectionType.QueuedConnection)
        self._renderer = open_renderer(self._made.emit, self._abilities_told.emit)
        self._check_every_ms = check_every_ms
        self._checks = QTimer(self, interval=check_every_ms)
        self._checks.timeout.connect(self.check)
        self._patience = QTimer(self, singleShot=True, interval=sound_patience_ms)
        self._patience.timeout.connect(self._give_up_sounds)

    def start(self) -> None:
        """Begin. The loudspeaker is tried with silence, now and from time to time."""
        self._renderer.start()
        self.check()
        self._checks.start()

    def stop(self) -> None:
        """End all sound, and the processes that made it."""
        self._checks.stop()
        self._patience.stop()
        for player in self._players.values():
            player.stop()
        self._renderer.stop()

    @property
    def voice(self) -> Voice:
        voice = self._speaking.voice
        return Voice.FAILED if voice is Voice.SILENT and self.trouble else voice

    @property
    def saying(self) -> bool:
        """Whether something is being said, or waits for it; the trial of a loudspeaker is nothing said."""
        return self._speaking.saying

    @property
    def trouble(self) -> str:
        """Why speech is not heard, in English, for staff and logs; empty while it is."""
        if self._speaking.trouble or self._abilities is None or self._abilities.clips.languages:
            return self._speaking.trouble
        return self._abilities.trouble if self._players else ""

    @property
    def sound_trouble(self) -> str:
        """Likewise, where a chime is all that is to be heard."""
        return self._speaking.trouble

    @property
    def volume(self) -> Volume:
        return self._speaking.volume

    @property
    def routes(self) -> frozenset[Route]:
        """The outputs that the settings name."""
        return self._speaking.routes

    @property
    def route(self) -> Route:
        return self._speaking.route

    @property
    def ready(self) -> bool:
        """Whether it is known what can be spoken."""
        return self._abilities is not None and bool(self._players)

    def languages(self, candidates: Iterable[Language], needed: Collection[str] = ()) -> tuple[Language, ...]:
        """Those that can be spoken; none before ``changed`` has told that the engine is there.

        ``needed`` are the clips that make a language speakable without a voice of the engine.
        """
        if self._abilities is None or not self.ready:
            return ()
        return languages_with_voice(candidates, self._abilities.voices, self._abilities.clips, needed)

    def say(self, *utterances: Utterance, within_s: float = math.inf) -> None:
        """Say these in order, now: whatever is being said ends.

        What would take longer than ``within_s`` is said faster, then left out from the end, rather than cut.
        """
        self._do(self._speaking.say(*utterances, within_s=within_s))

    def curtail(self, keep: int) -> None:
        """Of what is said together only the first ``keep``, and what is being said to its end."""
        self._do(self._speaking.curtail(keep))

    def say_next(self, *utterances: Utterance) -> None:
        """Say these when all that was to be said has been."""
        self._do(self._speaking.say_next(*utterances))

    def repeat(self) -> None:
        """Say again what was said last, from its beginning."""
        self._do(self._speaking.repeat())

    def check(self) -> None:
        """Play a moment of silence, unless something is being said: ``trouble`` tells what comes of it."""
        self._do(self._speaking.check())

    def silence(self) -> None:
        """Say no more of it. Every action of the customer does this, or says something new."""
        self._do(self._speaking.silence())

    def louder(self) -> None:
        """A step louder; what was said last is said again, so that it is heard."""
        self._do(self._speaking.louder())

    def turn_volume(self) -> None:
        """A step louder, after the loudest the softest; what was said last is said again."""
        self._do(self._speaking.turn_volume())

    def quieter(self) -> None:
        """A step softer; what was said last is said again."""
        self._do(self._speaking.quieter())

    def use(self, route: Route) -> None:
        """Speak there from now on; what is being said ends. Raises ``ValueError`` if it is not there."""
        self._do(self._speaking.use(route))

    def reset(self) -> None:
        """For the next customer: silent, first volume and route, nothing left to repeat."""
        self._do(self._speaking.reset())

    def _do(self, steps: Iterable[Step]) -> None:
        for step in steps:
            match step:
                case Render():
                    self._renderer.submit(step)
                case Play(file, route):
                    self._player = self._players[route]
                    self._player.play(file.path, file.seconds)
                case Interrupt():
                    assert self._player is not None
                    self._player.cut()
                case Discard(file):
                    file.path.unlink(missing_ok=True)
                case Drop():
                    self._renderer.drop()
        self._await_sound()
        self._tell()

    def _await_sound(self) -> None:
        """Anything that is heard from the renderer shows that it lives."""
        if not self._speaking.awaits_sound:
            self._patience.stop()
        elif not self._patience.isActive():
            self._patience.start()

    def _give_up_sounds(self) -> None:
        self._do(
            self._speaking.give_up_sounds(f"no sound was made within {self._patience.interval() / 1000:g} s")
        )

    def _on_made(self, made: Made) -> None:
        self._patience.stop()
        if made.file is None:
            self._do(self._speaking.not_rendered(made.job, made.why))
        else:
            self._do(self._speaking.rendered(made.job, made.file))

    def _on_ended(self, why_unheard: str) -> None:
        self._do(self._speaking.ended(why_unheard))

    def _on_abilities(self, abilities: Abilities) -> None:
        self._abilities = abilities
        self._tell()

    def _tell(self) -> None:
        if self.trouble and self.trouble != self._told:
            log.warning("speech is not heard: %s", self.trouble)
        self._told = self.trouble
        self._pace_checks()
        self.changed.emit()

    def _pace_checks(self) -> None:
        """A timer that is set anew begins anew: only when the pace changes."""
        pace = min(CHECK_AGAIN_MS, self._check_every_ms) if self._speaking.unheard else self._check_every_ms
        if pace != self._checks.interval():
            self._checks.setInterval(pace)


def open_speaker(
    settings: SoundSettings, parent: QObject | None = None, volume: Volume = FIRST_VOLUME
) -> Speaker:
    """A speaker with the outputs of this machine that the settings name; ``volume`` is the first one."""
    only = settings.player
    players = {
        route: Player(player_commands(device, only), without=no_player(device, only))
        for route, device in settings.devices.items()
    }
    return Speaker(
        lambda made, abilities: VoiceThread(settings, made, abilities), players, parent, volume=volume
    )
