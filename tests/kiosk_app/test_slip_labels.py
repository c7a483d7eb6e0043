from __future__ import annotations

from datetime import datetime

from kiosk_app.slip_labels import slip_labels

MOMENT = datetime(2026, 3, 2, 9, 5)  # noqa: DTZ001 - local time is what slips are given
FINNISH = {
    "{hour:02}:{minute:02}": "{hour}.{minute:02}",
    "Taken {date} at {time}": "Otettu {date} klo {time}",
    "Numbers before you at {time}: {count}": "Numeroita edelläsi klo {time}: {count}",
}


def test_times_follow_the_language() -> None:
    """A translation decides how its language writes dates and times of day."""
    english = slip_labels(lambda context, source: source)
    finnish = slip_labels(lambda context, source: FINNISH.get(source, source))

    assert english.taken_at(MOMENT) == "Taken 2.3.2026 at 09:05"
    assert finnish.taken_at(MOMENT) == "Otettu 2.3.2026 klo 9.05"
    assert english.numbers_before(0, MOMENT) == "Numbers before you at 09:05: 0"
    assert english.wait_ahead("about 20–40 min", MOMENT) == "Wait estimated at 09:05: about 20–40 min"
    assert finnish.numbers_before(12, MOMENT) == "Numeroita edelläsi klo 9.05: 12"


def test_all_words_are_asked_for_in_one_context() -> None:
    """Translators find them together."""
    asked = set()

    def translate(context: str, source: str) -> str:
        asked.add(context)
        return source

    slip_labels(translate)
    assert asked == {"Slip"}
