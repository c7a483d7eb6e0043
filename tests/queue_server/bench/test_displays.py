from __future__ import annotations

from queue_server.bench.displays import Sightings, calls_shown
from queue_server.bench.news import News


def sight(sightings: Sightings, display: int, at: float, frame: bytes) -> None:
    sightings.frames.setdefault(frame[:72], frame)
    sightings.seen.append((display, at, frame[:72]))


def test_call_counts_when_a_display_first_shows_it() -> None:
    """Later snapshots show it too, which is no news."""
    news, sightings = News(), Sightings()
    (first, one), (second, two) = news.call(), news.call()
    sight(sightings, 1, 10.0, one)
    sight(sightings, 2, 10.5, one)
    sight(sightings, 1, 20.0, two)
    sight(sightings, 2, 20.5, two)
    assert calls_shown(sightings) == {first: [10.0, 10.5], second: [20.0, 20.5]}


def test_call_that_came_with_the_next_one_counts_too() -> None:
    """A busy server sends a snapshot for two calls at once."""
    news, sightings = News(), Sightings()
    (first, _), (second, two) = news.call(), news.call()
    sight(sightings, 1, 20.0, two)
    assert calls_shown(sightings) == {second: [20.0], first: [20.0]}
