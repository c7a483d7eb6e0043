"""When something is, as people say it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk_app.interpreter import interpreter
from kiosk_app.moments import moment, time_to_be_back
from kiosk_app.saying import Interpreter
from queue_link.qt.translations import Translations
from queue_link.vocabulary import Language
from tests.kiosk_app.malmi_setup import NOW

HELSINKI = ZoneInfo("Europe/Helsinki")


@pytest.fixture
def spoken() -> Interpreter:
    return interpreter(Translations("shared", "kiosk"))


def english(_context: str, source: str) -> str:
    return source


def at(day: int, hour: int, month: int = 3) -> datetime:
    """A local time in Helsinki in 2026."""
    return datetime(2026, month, day, hour, tzinfo=HELSINKI).astimezone(UTC)


@pytest.mark.parametrize(
    ("opens_at", "fi", "sv", "en"),
    [
        (at(2, 12), "tänään klo 12.00", "i dag kl. 12.00", "today at 12:00"),
        (at(3, 8), "huomenna klo 8.00", "i morgon kl. 8.00", "tomorrow at 8:00"),
        (at(6, 8), "perjantaina klo 8.00", "på fredag kl. 8.00", "on Friday at 8:00"),
        (
            at(9, 8),
            "maanantaina 9. maaliskuuta klo 8.00",
            "på måndag den 9 mars kl. 8.00",
            "on Monday 9 March at 8:00",
        ),
    ],
)
def test_when_is_told_as_people_say_it(
    spoken: Interpreter, opens_at: datetime, fi: str, sv: str, en: str
) -> None:
    """Today, tomorrow, a weekday, and from a week on the date too."""
    told = [moment(spoken(Language(tag)), opens_at, NOW, HELSINKI) for tag in ("fi", "sv", "en")]
    assert told == [fi, sv, en]


def test_the_day_is_that_of_the_branch() -> None:
    """Late in the evening by UTC it is tomorrow in Helsinki already."""
    evening = datetime(2026, 3, 2, 22, 30, tzinfo=UTC)
    assert moment(english, at(3, 8), evening, HELSINKI) == "today at 8:00"


@pytest.mark.parametrize(("minutes", "told"), [(0, "11:00"), (4, "11:00"), (5, "11:05"), (64, "12:00")])
def test_the_time_to_be_back_is_never_too_late(minutes: int, told: str) -> None:
    """Rounded down to five minutes."""
    assert time_to_be_back(english, NOW + timedelta(minutes=minutes), HELSINKI) == told
