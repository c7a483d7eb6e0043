"""What the desk program says about actions, reasons, states, people and times, in the user's language."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from counter_app.counter import Action, Hindrance
from queue_link.messages import DayState, VisitCard
from queue_link.results import Refusal
from queue_link.vocabulary import CounterId, Language, Reason, VisitState
from queue_link.why import Rule, Why

translate = QCoreApplication.translate


def action(which: Action) -> str:
    """The words on an action's button."""
    return {
        Action.SIGN_IN: translate("Action", "Sign in"),
        Action.SIGN_OUT: translate("Action", "Sign out"),
        Action.CALL_NEXT: translate("Action", "Call next"),
        Action.CALL_CHOSEN: translate("Action", "Call chosen"),
        Action.START: translate("Action", "Customer arrived"),
        Action.FINISH: translate("Action", "Finish"),
        Action.FINISH_LEFT: translate("Action", "Customer left"),
        Action.FINISH_REMOVED: translate("Action", "Remove visit"),
        Action.RECALL: translate("Action", "Recall"),
        Action.NO_SHOW: translate("Action", "No-show"),
        Action.RETURN_KEEP: translate("Action", "Return, keep place"),
        Action.RETURN_END: translate("Action", "Return to the end"),
        Action.TRANSFER: translate("Action", "Transfer"),
        Action.DOOR_IN: translate("Action", "Came in without a ticket"),
        Action.DOOR_OUT: translate("Action", "Went out"),
        Action.DOOR_COUNT: translate("Action", "Set count"),
        Action.CAME_IN: translate("Action", "Came in"),
        Action.REMOVE: translate("Action", "Remove visit"),
        Action.RELEASE: translate("Action", "Release counter"),
        Action.OPEN_DAY: translate("Action", "Open the day"),
        Action.CLOSE_DAY: translate("Action", "Close the day"),
    }[which]


def purpose(which: Action) -> str:
    """What an action does, for tooltips and screen readers; empty where its name says it all."""
    return {
        Action.CALL_NEXT: translate("Purpose", "Calls whoever is next to this counter."),
        Action.CALL_CHOSEN: translate("Purpose", "Calls the number chosen from the list, out of turn."),
        Action.START: translate("Purpose", "The customer has come to the counter; service begins."),
        Action.FINISH: translate("Purpose", "The customer has been served."),
        Action.FINISH_LEFT: translate("Purpose", "Ends the visit: the customer left by themselves."),
        Action.FINISH_REMOVED: translate("Purpose", "Ends the visit without service."),
        Action.RECALL: translate("Purpose", "Shows and sounds the same number again."),
        Action.NO_SHOW: translate("Purpose", "Ends the visit: the called customer did not come."),
        Action.RETURN_KEEP: translate("Purpose", "The customer waits again and keeps their place."),
        Action.RETURN_END: translate("Purpose", "The customer waits again as the last one."),
        Action.TRANSFER: translate("Purpose", "Moves the visit to another service; the number stays."),
        Action.RELEASE: translate(
            "Purpose", "Signs a counter out whose device is gone; its customer waits again."
        ),
        Action.DOOR_IN: translate("Purpose", "One person without a ticket came in."),
        Action.DOOR_OUT: translate("Purpose", "One person went out."),
        Action.DOOR_COUNT: translate("Purpose", "Sets the number of people inside to what you counted."),
    }.get(which, "")


def hindrance(why: Hindrance) -> str:
    """Why a button cannot be pressed now."""
    return {
        Hindrance.NOT_CONNECTED: translate("Hindrance", "There is no connection to the server yet."),
        Hindrance.SENDING: translate("Hindrance", "The previous action is still being sent."),
        Hindrance.NOT_SIGNED_IN: translate("Hindrance", "Sign in to a counter first."),
        Hindrance.SIGNED_IN: translate("Hindrance", "You have a counter already."),
        Hindrance.DAY_CLOSED: translate("Hindrance", "The service point is closed."),
        Hindrance.DAY_OPEN: translate("Hindrance", "The day is open already."),
        Hindrance.NOBODY_WAITING: translate("Hindrance", "Nobody is waiting."),
        Hindrance.VISIT_CALLED: translate("Hindrance", "Has the called customer arrived, or not?"),
        Hindrance.VISIT_IN_HAND: translate("Hindrance", "Finish the visit first."),
        Hindrance.NO_VISIT: translate("Hindrance", "There is no customer at the counter."),
        Hindrance.ALREADY_STARTED: translate("Hindrance", "The customer is already being served."),
        Hindrance.NO_COUNTER: translate("Hindrance", "Choose a free counter."),
        Hindrance.NO_OPEN_COUNTER: translate("Hindrance", "Choose a counter that is in use."),
        Hindrance.NO_ROW: translate("Hindrance", "Choose a number from the list."),
        Hindrance.OTHER_ROLE: translate("Hindrance", "This device may not do that."),
    }[why]


def refusal(refused: Refusal, zone: ZoneInfo) -> str:
    """Why the server refused, with the facts it gave."""
    if refused.reason is Reason.COUNTER_TAKEN and refused.holder:
        return translate("Reason", "The counter is in use: {holder}.").format(holder=refused.holder)
    if refused.reason is Reason.CLOSED and refused.opens_at:
        at = clock(refused.opens_at, zone)
        return translate("Reason", "The service point is closed. It opens at {time}.").format(time=at)
    return reason(refused.reason)


def not_released(refused: Refusal, zone: ZoneInfo) -> str:
    """Why a counter was not released: here it is another's."""
    if refused.reason is Reason.COUNTER_NOT_OPEN:
        return translate("Reason", "The counter is not in use any more.")
    return refusal(refused, zone)


def reason(which: Reason) -> str:
    """A reason as one sentence."""
    return {
        Reason.CLOSED: translate("Reason", "The service point is closed."),
        Reason.UNKNOWN_SERVICE: translate("Reason", "The service is not offered here."),
        Reason.NO_WALK_IN: translate("Reason", "The service is by appointment only."),
        Reason.UNKNOWN_LANGUAGE: translate("Reason", "The language is not in use here."),
        Reason.PARTY_TOO_LARGE: translate("Reason", "The group is too large for one ticket."),
        Reason.FULL: translate("Reason", "The building and the line outside are full."),
        Reason.NUMBERS_EXHAUSTED: translate("Reason", "The day's numbers have run out."),
        Reason.UNKNOWN_COUNTER: translate("Reason", "There is no such counter."),
        Reason.UNKNOWN_PROFILE: translate("Reason", "This work profile is not in use at the counter."),
        Reason.COUNTER_TAKEN: translate("Reason", "The counter is in use by someone else."),
        Reason.COUNTER_NOT_OPEN: translate("Reason", "You are not signed in to a counter."),
        Reason.ALREADY_AT_A_COUNTER: translate("Reason", "This device holds another counter already."),
        Reason.NOBODY_WAITING: translate("Reason", "Nobody is waiting."),
        Reason.VISIT_IN_HAND: translate("Reason", "There is a visit in hand; finish it first."),
        Reason.NO_VISIT_IN_HAND: translate("Reason", "There is no visit in hand."),
        Reason.ALREADY_STARTED: translate("Reason", "The customer is already being served."),
        Reason.UNKNOWN_VISIT: translate("Reason", "The visit has already ended."),
        Reason.NOT_WAITING: translate(
            "Reason", "The customer is no longer waiting; someone may have called."
        ),
        Reason.NOT_ADMITTED: translate("Reason", "The customer is still outside the building."),
        Reason.NOT_IN_PROFILE: translate("Reason", "The service does not belong to your work profile."),
        Reason.ALREADY_ENTERED: translate("Reason", "The customer has already come in."),
        Reason.DAY_ALREADY_OPEN: translate("Reason", "The day is open already."),
        Reason.DAY_NOT_OPEN: translate("Reason", "The day has not been opened."),
        Reason.BAD_MESSAGE: translate("Reason", "The server did not understand this program's version."),
        Reason.BAD_TOKEN: translate(
            "Reason",
            "The server does not accept this device's access key. "
            "Put a valid key into the settings and start the program again.",
        ),
        Reason.NOT_ALLOWED: translate("Reason", "This device may not do that."),
        Reason.TOO_SLOW: translate("Reason", "This device is too slow for the connection."),
        Reason.REPLACED: translate(
            "Reason",
            "The same access key is in use elsewhere. Close the other program, or give this device "
            "a key of its own, and start the program again.",
        ),
        Reason.NOT_STORED: translate("Reason", "The server could not save it; try again."),
        Reason.SHUTTING_DOWN: translate("Reason", "The server is restarting; try again in a moment."),
        Reason.SERVER_ERROR: translate("Reason", "Something failed at the server; try again."),
    }[which]


def wrong_kind() -> str:
    """This program cannot be what the server takes the device for."""
    return translate(
        "Reason",
        "The access key belongs to another kind of device. "
        "Put the key of a counter, a door or a supervisor into the settings and start the program again.",
    )


def visit_state(state: VisitState) -> str:
    """Where a visit is in its life."""
    return {
        VisitState.OUTSIDE: translate("VisitState", "Waits outside"),
        VisitState.WAITING: translate("VisitState", "Waiting"),
        VisitState.CALLED: translate("VisitState", "Called"),
        VisitState.SERVING: translate("VisitState", "Being served"),
        VisitState.ENDED: translate("VisitState", "Ended"),
    }[state]


def why_called(why: Why) -> str:
    """Why this number was the one to call."""
    if why.rule is Rule.CHOSEN:
        return translate("Why", "Chosen by you, out of turn.")
    if why.among <= 1:
        return translate("Why", "The only one waiting.")
    if why.queues <= 1:
        return translate("Why", "Longest wait of {among} customers.").format(among=why.among)
    text = translate("Why", "Longest wait of {among} customers in {queues} queues.")
    return text.format(among=why.among, queues=why.queues)


def language(tag: Language) -> str:
    """A language in words with its tag: ``Swedish (sv)``."""
    name = language_name(tag)
    return tag if name == tag else f"{name} ({tag})"


def language_name(tag: Language) -> str:
    """A language in words; in its own words, or by its bare tag, when it is not among the usual ones."""
    known = {
        "ar": translate("Language", "Arabic"),
        "ckb": translate("Language", "Sorani Kurdish"),
        "en": translate("Language", "English"),
        "es": translate("Language", "Spanish"),
        "et": translate("Language", "Estonian"),
        "fa": translate("Language", "Persian"),
        "fi": translate("Language", "Finnish"),
        "fr": translate("Language", "French"),
        "kmr": translate("Language", "Kurmanji Kurdish"),
        "ru": translate("Language", "Russian"),
        "se": translate("Language", "Northern Sámi"),
        "so": translate("Language", "Somali"),
        "sv": translate("Language", "Swedish"),
        "tr": translate("Language", "Turkish"),
        "uk": translate("Language", "Ukrainian"),
        "vi": translate("Language", "Vietnamese"),
        "zh": translate("Language", "Chinese"),
    }
    return known.get(tag) or QLocale(tag).nativeLanguageName() or tag


def on_the_way_in() -> str:
    """Called forward from outside, and not seen to enter yet."""
    return translate("VisitState", "On the way in")


def counter(which: CounterId) -> str:
    return translate("Desk", "Counter {counter}").format(counter=which)


def day(state: DayState, zone: ZoneInfo) -> str:
    """The business day in one phrase."""
    if not state.open:
        return translate("Desk", "Closed")
    if not state.tickets:
        return translate("Desk", "Open, no new tickets")
    if state.closes_at is None:
        return translate("Desk", "Open")
    return translate("Desk", "Open, tickets until {time}").format(time=clock(state.closes_at, zone))


def drift(inside: int, cap: int) -> str:
    """What is wrong with the count of people; empty when it can be right."""
    if inside < 0:
        return translate("Desk", "Fewer than none: people were missed at the door. Please set the count.")
    if inside > cap:
        text = translate("Desk", "Over the limit: {people}. Nobody is let in until there is room.")
        return text.format(people=inside - cap)
    return ""


def clock(at: datetime, zone: ZoneInfo) -> str:
    """The local time of day."""
    local = at.astimezone(zone)
    return translate("Time", "{hour}:{minute}").format(hour=local.hour, minute=f"{local.minute:02}")


def wait(since: datetime, now: datetime) -> str:
    """Whole minutes: ``12 min``, ``1 h 05 min``."""
    hours, minutes = divmod(_seconds(since, now) // 60, 60)
    if hours:
        return translate("Time", "{hours} h {minutes} min").format(hours=hours, minutes=f"{minutes:02}")
    return translate("Time", "{minutes} min").format(minutes=minutes)


def timer(since: datetime, now: datetime) -> str:
    """A running clock: ``2:05``, ``1:02:05``."""
    minutes, seconds = divmod(_seconds(since, now), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def progress(visit: VisitCard, now: datetime) -> str:
    """What goes on with the visit in hand, and for how long."""
    if visit.state is VisitState.SERVING and visit.started_at:
        return translate("Desk", "Being served for {timer}").format(timer=timer(visit.started_at, now))
    if visit.called_at is None:
        return visit_state(visit.state)
    since = timer(visit.called_at, now)
    if visit.recalls:
        text = translate("Desk", "Called {timer} ago, times recalled: {recalls}")
        return text.format(timer=since, recalls=visit.recalls)
    return translate("Desk", "Called {timer} ago").format(timer=since)


def _seconds(since: datetime, now: datetime) -> int:
    return max(0, int((now - since).total_seconds()))
