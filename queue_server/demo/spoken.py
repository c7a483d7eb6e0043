"""What the display in the lobby spoke, as a sound file: for machines without a loudspeaker."""

from __future__ import annotations

from pathlib import Path

from queue_link.assets import asset
from queue_link.speech.loudness import levelled
from queue_link.speech.sound import Sound, joined, silence, sound_of_wav

_BETWEEN_S = 0.3


def keep_announcement(speech: Path, file: Path) -> int:
    """Join the chime and the sentences that the display has made so far, into a WAV file.

    ``speech`` is the folder where it keeps them. Returns how many there are; with none, there is no file.
    """
    made = sorted(speech.glob("*.wav"), key=lambda sound: sound.stat().st_mtime_ns)
    sounds = [_sound(asset("sounds", "chime.wav")), *map(_sound, made)]
    if made:
        pauses = (silence(_BETWEEN_S, sounds[0].rate) for _ in sounds)
        parts = [part for pair in zip(sounds, pauses, strict=True) for part in pair]
        file.write_bytes(joined(parts).wav())
    return len(made)


def _sound(file: Path) -> Sound:
    return levelled(sound_of_wav(file.read_bytes()))
