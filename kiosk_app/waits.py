"""A forecast of a wait in words: a band, rounded for people, with its long end named first."""

from __future__ import annotations

from kiosk_app.saying import Saying, Translate
from queue_link.results import Band
from queue_link.wait_bands import IN_HOURS_FROM_MIN, SHORT_MIN, is_short, rounded

NO_BREAK = "\N{NO-BREAK SPACE}"


def wait_ahead(translate: Translate, band: Band | None) -> Saying:
    """``Wait: at most about 40 min``, and the whole band as its text. Empty without a forecast."""
    if band is None:
        return Saying("")
    low, high = rounded(band)
    longest = translate("Kiosk", "Wait: at most about {time}").format(time=duration(translate, high))
    return Saying(longest) if is_short(low, high) else Saying(longest, _first_upper(about(translate, band)))


def about(translate: Translate, band: Band) -> str:
    """``about 20–40 min``."""
    low, high = rounded(band)
    if is_short(low, high):
        return translate("Kiosk", "at most about {time}").format(time=duration(translate, high))
    if low == high:
        return translate("Kiosk", "about {time}").format(time=duration(translate, high))
    if high < IN_HOURS_FROM_MIN:
        return translate("Kiosk", "about {low}–{high} min").format(low=low, high=high)
    return translate("Kiosk", "about {low} – {high}").format(
        low=duration(translate, low), high=duration(translate, high)
    )


def duration(translate: Translate, minutes: int) -> str:
    """``10 minutes``, ``40 min``, from an hour and a half on ``1 h 45 min``; never broken over two lines."""
    return _length(translate, minutes).replace(" ", NO_BREAK)


def _length(translate: Translate, minutes: int) -> str:
    if minutes <= SHORT_MIN:
        return translate("Kiosk", "{minutes} minutes").format(minutes=minutes)
    if minutes < IN_HOURS_FROM_MIN:
        return translate("Kiosk", "{minutes} min").format(minutes=minutes)
    hours, rest = divmod(minutes, 60)
    if rest == 0:
        return translate("Kiosk", "{hours} h").format(hours=hours)
    return translate("Kiosk", "{hours} h {minutes} min").format(hours=hours, minutes=rest)


def _first_upper(text: str) -> str:
    return text[:1].upper() + text[1:]
