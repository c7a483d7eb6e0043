"""When something is, as people say it."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo

from kiosk_app.saying import Translate

_FIVE_MIN = 5


def moment(translate: Translate, at: datetime, now: datetime, zone: tzinfo) -> str:
    """``today at 8:00``, ``tomorrow at 8:00``, ``on Monday at 8:00``, ``on Monday 4 January at 8:00``.

    Both times may be in any zone; the words are about the clock on the wall in ``zone``.
    """
    local, today = at.astimezone(zone), now.astimezone(zone).date()
    clock = time_of_day(translate, at, zone)
    days = (local.date() - today).days
    if days == 0:
        return translate("Kiosk", "today at {time}").format(time=clock)
    if days == 1:
        return translate("Kiosk", "tomorrow at {time}").format(time=clock)
    weekday = _weekdays(translate)[local.weekday()]
    if 1 < days < 7:
        return translate("Kiosk", "{weekday} at {time}").format(weekday=weekday, time=clock)
    return translate("Kiosk", "{weekday} {day} {month} at {time}").format(
        weekday=weekday, day=local.day, month=_months(translate)[local.month - 1], time=clock
    )


def time_of_day(translate: Translate, at: datetime, zone: tzinfo) -> str:
    """``8:00`` on the clock on the wall in ``zone``."""
    local = at.astimezone(zone)
    return translate("Kiosk", "{hour}:{minute:02}").format(hour=local.hour, minute=local.minute)


def time_to_be_back(translate: Translate, at: datetime, zone: tzinfo) -> str:
    """A time to come back at, rounded down to five minutes: nobody comes too late by keeping to it."""
    early = at - timedelta(minutes=at.minute % _FIVE_MIN)
    return time_of_day(translate, early, zone)


def _weekdays(translate: Translate) -> tuple[str, ...]:
    return (
        translate("Kiosk", "on Monday"),
        translate("Kiosk", "on Tuesday"),
        translate("Kiosk", "on Wednesday"),
        translate("Kiosk", "on Thursday"),
        translate("Kiosk", "on Friday"),
        translate("Kiosk", "on Saturday"),
        translate("Kiosk", "on Sunday"),
    )


def _months(translate: Translate) -> tuple[str, ...]:
    return (
        translate("Kiosk", "January"),
        translate("Kiosk", "February"),
        translate("Kiosk", "March"),
        translate("Kiosk", "April"),
        translate("Kiosk", "May"),
        translate("Kiosk", "June"),
        translate("Kiosk", "July"),
        translate("Kiosk", "August"),
        translate("Kiosk", "September"),
        translate("Kiosk", "October"),
        translate("Kiosk", "November"),
        translate("Kiosk", "December"),
    )
