"""Sound that is not heard is one fault for staff."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from queue_link.speech.sound_watch import MENDED_AFTER, SoundWatch

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def test_sound_that_is_heard_is_no_fault() -> None:
    assert SoundWatch().heard("", NOON).silent_since is None


def test_a_fault_is_as_old_as_its_first_sign() -> None:
    watch = SoundWatch()
    for minute in range(50):
        watch = watch.heard("no sound card", NOON + timedelta(minutes=minute))
    assert watch.silent_since == NOON


def test_it_is_mended_when_all_has_been_heard_for_a_while() -> None:
    watch = SoundWatch().heard("no sound card", NOON).heard("", NOON + SECOND)
    assert watch.heard("", NOON + MENDED_AFTER).silent_since == NOON
    assert watch.heard("", NOON + SECOND + MENDED_AFTER).silent_since is None


def test_req_36_sound_that_fails_now_and_then_is_one_fault() -> None:
    watch = SoundWatch()
    for turn in range(20):
        watch = watch.heard("" if turn % 2 else "busy", NOON + turn * MENDED_AFTER * 0.9)
    assert watch.silent_since == NOON
