"""Who speaks when: the order of what is said, what interrupts it, and what may be heard by whom.

Pure: everything returns what is to be done, in order. The words "render" and "play" stand for what others do
with it; they report by ``rendered``, ``not_rendered`` and ``ended``.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from queue_link.speech.pace import Together
from queue_link.speech.settings import Route
from queue_link.speech.utterance import Utterance
from queue_link.speech.volume import FIRST_VOLUME, Volume
from queue_link.vocabulary import Language


class Voice(StrEnum):
    """What can be seen of it from outside."""

    SILENT = "silent"
    SPEAKING = "speaking"
    FAILED = "failed"
    """What was to be said last was not heard."""


@dataclass(frozen=True)
class Render:
    """Make a sound file of an utterance, so loud."""

    job: int
    utterance: Utterance
    decibels: float
    together: Together | None = None
    """What it has to be in time with; its pace follows from that."""


@dataclass(frozen=True)
class SoundFile:
    path: Path
    seconds: float


@dataclass(frozen=True)
class Play:
    file: SoundFile
    route: Route


@dataclass(frozen=True)
class Interrupt:
    """End the sound that is playing; ``ended`` must still be reported for it."""


@dataclass(frozen=True)
class Discard:
    """Remove a sound file that is not needed any more."""

    file: SoundFile


@dataclass(frozen=True)
class Drop:
    """No sound file is needed any more for any ``Render`` until now."""


Step = Render | Play | Interrupt | Discard | Drop
_SILENCE = Utterance(Language("en"), ())
START_S = 0.3
"""What a player takes until its sound begins, at most, on a machine that is not overloaded."""


@dataclass
class _Turn:
    """An utterance that waits to be heard."""

    job: int
    place: int
    """Among those that were said together."""
    trial: bool
    """Silence, to see whether the loudspeaker works."""
    worded: bool
    """More than a chime."""
    file: SoundFile | None = None


class Speaking:
    """One voice: never two sounds at a time, on one route at a time."""

    def __init__(
        self,
        routes: Collection[Route],
        volume: Volume = FIRST_VOLUME,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``volume`` is the first one; ``clock`` counts seconds."""
        self.routes = frozenset(routes)
        self._clock = clock
        self.route = Route.SPEAKER if Route.SPEAKER in self.routes or not self.routes else Route.HEADPHONES
        self._first_route = self.route
        self.volume = self._first_volume = volume
        self._over_by = math.inf
        """No sound begins that would not be over by then, on the clock."""
        self.unheard = ""
        """Why the last sound was not heard."""
        self._unrendered = ""
        """Why there was no sound for an utterance, until words are heard."""
        self._said: tuple[Utterance, ...] = ()
        self._turns: list[_Turn] = []
        self._jobs = 0
        self._playing: _Turn | None = None
        self._interrupted = False

    @property
    def trouble(self) -> str:
        """Why the last utterance was not heard; empty when it was."""
        return self.unheard or self._unrendered

    @property
    def voice(self) -> Voice:
        if self._turns or (self._playing and not self._interrupted):
            return Voice.SPEAKING
        return Voice.FAILED if self.trouble else Voice.SILENT

    @property
    def saying(self) -> bool:
        """Whether something is being said, or waits for it; the trial of a loudspeaker is nothing said."""
        playing = () if self._playing is None or self._interrupted else (self._playing,)
        return any(not turn.trial for turn in (*playing, *self._turns))

    def say(self, *utterances: Utterance, within_s: float = math.inf) -> list[Step]:
        """Say these now, in order, instead of whatever is being said.

        Where all would take longer than ``within_s`` they are said faster, as far as that is understood. What
        is still too long then is left out from the end, rather than cut.
        """
        steps = self.silence()
        self._said = utterances
        self._over_by = self._clock() + within_s
        return steps + self._line_up(utterances, within_s)

    def say_next(self, *utterances: Utterance) -> list[Step]:
        """Say these when all that was to be said has been."""
        if self.saying:
            self._said = (*self._said, *utterances)
        else:
            self._said, self._over_by = utterances, math.inf
        return self._line_up(utterances)

    def curtail(self, keep: int) -> list[Step]:
        """Of what is said together only the first ``keep``, and what is being said to its end."""
        return self._leave_out([turn for turn in self._turns if turn.place >= keep])

    def check(self) -> list[Step]:
        """Play a moment of silence, unless something is being said, to learn whether it would be heard."""
        if self._turns or self._playing is not None or self.route not in self.routes:
            return []
        self._over_by = math.inf
        return [self._turn_for(_SILENCE, trial=True)]

    def repeat(self) -> list[Step]:
        """Say again, from its beginning, what was said last."""
        return self.say(*self._said)

    def silence(self) -> list[Step]:
        """Say no more of it."""
        steps = self._leave_out(self._turns)
        if self._playing is not None and not self._interrupted:
            self._interrupted = True
            steps.append(Interrupt())
        return steps

    def louder(self) -> list[Step]:
        """A step louder, and again from the beginning, so that it is heard at the new volume."""
        self.volume = self.volume.louder()
        return self.repeat()

    def turn_volume(self) -> list[Step]:
        """A step louder, after the loudest the softest, and again from the beginning."""
        self.volume = self.volume.around()
        return self.repeat()

    def quieter(self) -> list[Step]:
        """A step softer, and again from the beginning."""
        self.volume = self.volume.quieter()
        return self.repeat()

    def use(self, route: Route) -> list[Step]:
        """Speak there from now on; what is being said ends. Raises ``ValueError`` if it is not there."""
        if route not in self.routes:
            raise ValueError(f"there is no route {route}: the settings name no device for it")
        self.route = route
        return self.silence()

    def reset(self) -> list[Step]:
        """For the next customer: silent, at the first volume and route, nothing left to repeat."""
        self.volume = self._first_volume
        self.route = self._first_route
        self._said = ()
        return self.silence()

    def rendered(self, job: int, file: SoundFile) -> list[Step]:
        """There is a sound file for a ``Render``."""
        turn = self._turn(job)
        if turn is None:
            return [Discard(file)]
        turn.file = file
        return self._go_on()

    def not_rendered(self, job: int, why: str) -> list[Step]:
        """There will be no sound for a ``Render``; the others are still said."""
        turn = self._turn(job)
        if turn is None:
            return []
        if turn.trial:
            self.unheard = why
        else:
            self._unrendered = why
        self._turns.remove(turn)
        return self._go_on()

    @property
    def awaits_sound(self) -> bool:
        """Whether there is a ``Render`` that nothing has been heard of."""
        return any(turn.file is None for turn in self._turns)

    def give_up_sounds(self, why: str) -> list[Step]:
        """There will be no sound for any ``Render`` that nothing has been heard of."""
        missing = [turn.job for turn in self._turns if turn.file is None]
        steps = [step for job in missing for step in self.not_rendered(job, why)]
        return [*steps, Drop()]

    def ended(self, why_unheard: str = "") -> list[Step]:
        """The sound that was playing is over."""
        if self._playing is None:
            return []
        steps = _discarded([self._playing])
        if not self._interrupted:
            self.unheard = why_unheard
            if self._playing.worded:
                self._unrendered = ""
        self._playing, self._interrupted = None, False
        return steps + self._go_on()

    def _line_up(self, utterances: tuple[Utterance, ...], within_s: float = math.inf) -> list[Step]:
        if self.route not in self.routes:
            return []
        audible = [u if self.route is Route.HEADPHONES else u.aloud() for u in utterances]
        together = (
            Together(tuple(u for u in audible if u is not None), within_s) if within_s < math.inf else None
        )
        return [
            self._turn_for(one, place, together=together)
            for place, one in enumerate(audible)
            if one is not None
        ]

    def _turn_for(
        self, utterance: Utterance, place: int = 0, *, trial: bool = False, together: Together | None = None
    ) -> Render:
        self._jobs += 1
        self._turns.append(_Turn(self._jobs, place, trial, worded=bool(utterance.pieces)))
        return Render(self._jobs, utterance, self.volume.decibels, together)

    def _turn(self, job: int) -> _Turn | None:
        return next((turn for turn in self._turns if turn.job == job), None)

    def _go_on(self) -> list[Step]:
        if self._playing is not None or not self._turns or self._turns[0].file is None:
            return []
        turn = self._turns[0]
        assert turn.file is not None
        if self._clock() + START_S + turn.file.seconds > self._over_by:
            return self._leave_out(self._turns)
        self._turns.remove(turn)
        self._playing = turn
        return [Play(turn.file, self.route)]

    def _leave_out(self, turns: list[_Turn]) -> list[Step]:
        """These are not said. Sounds of theirs that are still being made are discarded when they come."""
        self._turns = [turn for turn in self._turns if turn not in turns]
        steps = _discarded(turns)
        if not self._turns and len(steps) < len(turns):
            steps.append(Drop())
        return steps


def _discarded(turns: Iterable[_Turn]) -> list[Step]:
    return [Discard(turn.file) for turn in turns if turn.file is not None]
