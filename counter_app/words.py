"""What the desk program says about actions, states, people and times, in the user's language."""

from __future__ import annotations

from datetime import datetime
from math import ceil
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from counter_app.counter import Action, Hindrance
from counter_app.mode import Mode
from queue_link.messages import DayState, OccupancyState, Undoable, VisitCard
from queue_link.vocabulary import (
    Act,
    CounterId,
    Delivery,
    Knowledge,
    Language,
    PauseKind,
    VisitState,
)

translate = QCoreApplication.translate


def action(which: Action) -> str:
    """The words on an action's button."""
    return {
        Action.SIGN_IN: translate("Action", "Sign in"),
        Action.TAKE_OVER: translate("Action", "Take over the counter"),
        Action.SIGN_OUT: translate("Action", "Sign out"),
        Action.CALL_NEXT: translate("Action", "Call next"),
        Action.CALL_CHOSEN: translate("Action", "Call chosen"),
        Action.START: translate("Action", "Customer arrived"),
        Action.FINISH: translate("Action", "Finish"),
        Action.FINISH_DETAILS: translate("Action", "Finish, details"),
        Action.FINISH_LEFT: translate("Action", "Customer left"),
        Action.FINISH_REMOVED: translate("Action", "Remove visit"),
        Action.RECALL: translate("Action", "Recall"),
        Action.NO_SHOW: translate("Action", "No-show"),
        Action.RETURN_MISTAKE: translate("Action", "By mistake"),
        Action.RETURN_NEEDS_TIME: translate("Action", "Needs time"),
        Action.NEXT_SERVICE: translate("Action", "Another matter"),
        Action.TRANSFER: translate("Action", "Transfer"),
        Action.PARK: translate("Action", "Park"),
        Action.UNDO: translate("Action", "Undo"),
        Action.WALK_UP: translate("Action", "Without ticket"),
        Action.REJOIN: translate("Action", "Back into the line"),
        Action.BREAK: translate("Action", "Break"),
        Action.BACK_OFFICE: translate("Action", "Back office"),
        Action.RESUME: translate("Action", "Continue"),
        Action.HAND_OVER: translate("Action", "Hand over"),
        Action.DOOR_IN: translate("Action", "Came in without a ticket"),
        Action.DOOR_OUT: translate("Action", "Went out"),
        Action.DOOR_COUNT: translate("Action", "Set count"),
        Action.CAME_IN: translate("Action", "Came in"),
        Action.REMOVE: translate("Action", "Remove visit"),
        Action.MOVE: translate("Action", "Move visit"),
        Action.RELEASE: translate("Action", "Release counter"),
        Action.CHANGE_PROFILE: translate("Action", "Change profile"),
        Action.PLAN: translate("Action", "Plan counters"),
        Action.CLOSE_SERVICE: translate("Action", "Close service"),
        Action.OPEN_SERVICE: translate("Action", "Open service"),
        Action.STOP_TICKETS: translate("Action", "Stop tickets"),
        Action.RESUME_TICKETS: translate("Action", "Resume tickets"),
        Action.PREVIEW_FILE: translate("Action", "Branch file"),
        Action.RELOAD_FILE: translate("Action", "Use the file"),
        Action.OPEN_DAY: translate("Action", "Open the day"),
        Action.CLOSE_DAY: translate("Action", "Close the day"),
        Action.SET_CAP: translate("Action", "Set limit"),
        Action.SEND_HOME: translate("Action", "Send home"),
        Action.EVACUATE: translate("Action", "Evacuate"),
        Action.END_EVACUATION: translate("Action", "End the evacuation"),
        Action.SET_NOTICE: translate("Action", "Notice"),
        Action.TAKE_BACK_NOTICE: translate("Action", "Take notice back"),
        Action.CLOSE_KIOSK: translate("Action", "Close kiosk"),
        Action.OPEN_KIOSK: translate("Action", "Open kiosk"),
        Action.RESTART_KIOSK: translate("Action", "Restart kiosk"),
        Action.PRINT_TEST_PAGE: translate("Action", "Print test page"),
        Action.ANSWER_HELP: translate("Action", "I am coming"),
        Action.END_HELP: translate("Action", "Done"),
        Action.RAISE_PANIC: translate("Action", "Call colleagues"),
        Action.ANSWER_PANIC: translate("Action", "I am coming"),
        Action.END_PANIC: translate("Action", "It is over"),
        Action.END_PANIC_OF: translate("Action", "End the alarm"),
    }[which]


def purpose(which: Action) -> str:
    """What an action does, for tooltips and screen readers; empty where its name says it all."""
    return {
        Action.CALL_NEXT: translate("Purpose", "Calls whoever is next to this counter."),
        Action.CALL_CHOSEN: translate("Purpose", "Calls the number chosen from the list, out of turn."),
        Action.START: translate("Purpose", "The customer has come to the counter; service begins."),
        Action.FINISH: translate("Purpose", "The customer has been served."),
        Action.FINISH_DETAILS: translate(
            "Purpose", "Ends the visit, and says which services were delivered and how they ended."
        ),
        Action.FINISH_LEFT: translate("Purpose", "Ends the visit: the customer left by themselves."),
        Action.FINISH_REMOVED: translate("Purpose", "Ends the visit without service."),
        Action.RECALL: translate("Purpose", "Shows and sounds the same number again."),
        Action.NO_SHOW: translate("Purpose", "The called customer did not come."),
        Action.RETURN_MISTAKE: translate(
            "Purpose", "The wrong number was called: the customer waits again and keeps their place."
        ),
        Action.RETURN_NEEDS_TIME: translate(
            "Purpose", "The customer asked for more time, and waits again as the last one."
        ),
        Action.NEXT_SERVICE: translate(
            "Purpose", "The same customer goes on with another service, here and under the same number."
        ),
        Action.TRANSFER: translate(
            "Purpose", "Moves the visit to another service, counter or adviser; the number stays."
        ),
        Action.PARK: translate(
            "Purpose",
            "Sets the visit aside for some minutes. It comes back by itself, to this counter first.",
        ),
        Action.UNDO: translate("Purpose", "Takes back what was done last at this counter."),
        Action.WALK_UP: translate("Purpose", "Serves somebody who stands at the counter without a ticket."),
        Action.REJOIN: translate(
            "Purpose", "A customer who missed the call has come: they wait again, behind a few others."
        ),
        Action.BREAK: translate("Purpose", "You stay signed in and call nobody."),
        Action.BACK_OFFICE: translate(
            "Purpose", "You stay signed in, work on something else and call nobody."
        ),
        Action.RESUME: translate("Purpose", "You call customers again."),
        Action.HAND_OVER: translate(
            "Purpose", "A colleague takes over this counter, with the customer who is at it."
        ),
        Action.SET_CAP: translate(
            "Purpose", "How many customers may be inside, for the rest of the day. Nobody is sent out."
        ),
        Action.SEND_HOME: translate("Purpose", "Ends every visit that still waits."),
        Action.EVACUATE: translate(
            "Purpose",
            "All screens ask people to leave. Nobody is let in or called, and no tickets are given.",
        ),
        Action.END_EVACUATION: translate("Purpose", "Everything goes on as before."),
        Action.SET_NOTICE: translate("Purpose", "Shows a few words on the displays until the day ends."),
        Action.TAKE_BACK_NOTICE: translate("Purpose", "The displays show the notice no longer."),
        Action.RELEASE: translate(
            "Purpose", "Signs a counter out whose device is gone; its customer waits again."
        ),
        Action.MOVE: translate(
            "Purpose", "Sends the customer to another service, a counter or an adviser; the number stays."
        ),
        Action.CHANGE_PROFILE: translate(
            "Purpose", "From now on the counter calls by another work profile; its customer stays."
        ),
        Action.PLAN: translate(
            "Purpose", "How many counters are to work for the rest of the day, and by what."
        ),
        Action.CLOSE_SERVICE: translate(
            "Purpose", "No more tickets for the service today. Those who wait for it are served."
        ),
        Action.OPEN_SERVICE: translate("Purpose", "Tickets for the service are given out again."),
        Action.STOP_TICKETS: translate(
            "Purpose", "No more tickets in the whole branch today. Those who have one are served."
        ),
        Action.RESUME_TICKETS: translate("Purpose", "Tickets are given out again, as the hours say."),
        Action.PREVIEW_FILE: translate(
            "Purpose", "Shows what the branch file would change, before anything is changed."
        ),
        Action.CLOSE_KIOSK: translate("Purpose", "The kiosk gives out no numbers, and says what you write."),
        Action.OPEN_KIOSK: translate("Purpose", "The kiosk gives out numbers again."),
        Action.RESTART_KIOSK: translate(
            "Purpose", "The kiosk's program starts anew as soon as no customer is at it."
        ),
        Action.PRINT_TEST_PAGE: translate("Purpose", "The kiosk prints a page without a number."),
        Action.ANSWER_HELP: translate("Purpose", "You go to the customer; the kiosk and the others see it."),
        Action.END_HELP: translate("Purpose", "The customer at the kiosk has been helped."),
        Action.RAISE_PANIC: translate(
            "Purpose",
            "Colleagues see at once that they are needed here. Nothing is heard, and nobody else knows.",
        ),
        Action.ANSWER_PANIC: translate("Purpose", "You go there; the colleague and the others see it."),
        Action.END_PANIC: translate("Purpose", "Colleagues need not come any more."),
        Action.END_PANIC_OF: translate("Purpose", "Nobody needs to go there any more."),
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
        Hindrance.NOT_STARTED: translate("Hindrance", "The called customer has not arrived yet."),
        Hindrance.NO_COUNTER: translate("Hindrance", "Choose a free counter."),
        Hindrance.NO_OPEN_COUNTER: translate("Hindrance", "Choose a counter that is in use."),
        Hindrance.NO_ROW: translate("Hindrance", "Choose a number from the list."),
        Hindrance.NO_SERVICE: translate("Hindrance", "Choose a service first."),
        Hindrance.NO_KIOSK: translate("Hindrance", "Choose a kiosk for which this makes sense."),
        Hindrance.NO_HELP_WANTED: translate("Hindrance", "Nobody has called for help."),
        Hindrance.HELP_ANSWERED: translate("Hindrance", "Somebody is going there already."),
        Hindrance.NO_MISSED: translate("Hindrance", "Choose a number that missed its call."),
        Hindrance.NOT_PERMITTED: translate(
            "Hindrance", "Your work profile does not allow calling out of turn."
        ),
        Hindrance.TOO_SOON: translate("Hindrance", "The number was shown just now; give the customer time."),
        Hindrance.RECALL_FIRST: translate("Hindrance", "Recall the number first."),
        Hindrance.NOTHING_TO_UNDO: translate("Hindrance", "There is nothing to undo."),
        Hindrance.PAUSED: translate("Hindrance", "You are on a break already."),
        Hindrance.NOT_PAUSED: translate("Hindrance", "You are not on a break."),
        Hindrance.EVACUATING: translate("Hindrance", "The building is being evacuated."),
        Hindrance.NO_EVACUATION: translate("Hindrance", "There is no evacuation."),
        Hindrance.NO_NOTICE: translate("Hindrance", "The displays show no notice."),
        Hindrance.PANIC_RAISED: translate("Hindrance", "Colleagues know already."),
        Hindrance.NO_PANIC: translate("Hindrance", "No colleague needs help at once."),
        Hindrance.PANIC_ANSWERED: translate("Hindrance", "You are going there already."),
        Hindrance.OTHER_ROLE: translate("Hindrance", "This device may not do that."),
    }[why]


def visit_state(state: VisitState) -> str:
    """Where a visit is in its life."""
    return {
        VisitState.OUTSIDE: translate("VisitState", "Waits outside"),
        VisitState.AWAY: translate("VisitState", "Comes back later"),
        VisitState.WAITING: translate("VisitState", "Waiting"),
        VisitState.CALLED: translate("VisitState", "Called"),
        VisitState.SERVING: translate("VisitState", "Being served"),
        VisitState.PARKED: translate("VisitState", "Parked"),
        VisitState.MISSED: translate("VisitState", "Missed the call"),
        VisitState.ENDED: translate("VisitState", "Ended"),
    }[state]


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


def aside(visit: VisitCard, zone: ZoneInfo) -> str:
    """Where somebody is who is in no line, and until when."""
    if visit.ready_at is None:
        return visit_state(visit.state)
    at = clock(visit.ready_at, zone)
    match visit.state:
        case VisitState.PARKED:
            return translate("VisitState", "Parked until {time}").format(time=at)
        case VisitState.MISSED:
            return translate("VisitState", "Missed, may come until {time}").format(time=at)
        case VisitState.AWAY:
            return translate("VisitState", "Comes back at {time}").format(time=at)
        case _:
            return visit_state(visit.state)


def booked(visit: VisitCard, zone: ZoneInfo) -> str:
    """The booked time; empty for those who have none."""
    if visit.booked_at is None:
        return ""
    return translate("Time", "at {time}").format(time=clock(visit.booked_at, zone))


def undo(what: Undoable, now: datetime) -> str:
    """On the button, with the time left: ``Undo call of A012 (20 s)``."""
    text = {
        Act.CALL: translate("Undo", "Undo call of {number}"),
        Act.FINISH: translate("Undo", "Undo finish of {number}"),
        Act.NO_SHOW: translate("Undo", "Undo no-show of {number}"),
    }[what.act]
    left = max(0, ceil((what.until - now).total_seconds()))
    return f"{text.format(number=what.number)} ({seconds(left)})"


def pause(kind: PauseKind) -> str:
    """What an adviser does who calls nobody."""
    return {
        PauseKind.BREAK: translate("Pause", "On a break"),
        PauseKind.BACK_OFFICE: translate("Pause", "Back-office work"),
    }[kind]


def paused_for(since: datetime, now: datetime, reason: str, zone: ZoneInfo) -> str:
    """``For 12:05, since 11:42. Lunch``."""
    text = translate("Pause", "For {timer}, since {time}.").format(
        timer=timer(since, now), time=clock(since, zone)
    )
    return f"{text} {reason}" if reason else text


def on_the_way_in() -> str:
    """Called forward from outside, and not seen to enter yet."""
    return translate("VisitState", "On the way in")


def counter(which: CounterId) -> str:
    return translate("Desk", "Counter {counter}").format(counter=which)


def day(state: DayState, zone: ZoneInfo) -> str:
    """The business day in one phrase."""
    if state.evacuating:
        return translate("Desk", "EVACUATION: everybody leaves the building")
    if not state.open:
        return translate("Desk", "Closed")
    if not state.tickets:
        return translate("Desk", "Open, no new tickets")
    if state.closes_at is None:
        return translate("Desk", "Open")
    return translate("Desk", "Open, tickets until {time}").format(time=clock(state.closes_at, zone))


def knowledge(occupancy: OccupancyState, zone: ZoneInfo) -> str:
    """How well the number of people inside is known."""
    match occupancy.knowledge:
        case Knowledge.COUNTED if occupancy.counted_at is not None:
            at = clock(occupancy.counted_at, zone)
            return translate("Desk", "Counted at {time}").format(time=at)
        case Knowledge.COUNTED:
            return translate("Desk", "Counted")
        case Knowledge.ESTIMATED:
            return translate("Desk", "Estimated from tickets and doors")
        case Knowledge.UNKNOWN:
            return translate("Desk", "The count is not reliable. Please count and set it.")


def free(occupancy: OccupancyState) -> str:
    """Places that may be given out; nobody takes an unknown number for one."""
    return "?" if occupancy.knowledge is Knowledge.UNKNOWN else str(occupancy.free)


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


def seconds(count: int) -> str:
    """``12 s``."""
    return translate("Time", "{seconds} s").format(seconds=count)


def _seconds(since: datetime, now: datetime) -> int:
    return max(0, int((now - since).total_seconds()))


def delivery(result: Delivery) -> str:
    """How a service that was worked on ended."""
    return {
        Delivery.DONE: translate("Delivery", "Done"),
        Delivery.PENDING: translate("Delivery", "To be continued"),
    }[result]


def practice() -> str:
    """The sign of a practice branch."""
    return translate("Mode", "PRACTICE")


def mode(which: Mode) -> str:
    """What a desk is doing, in a word or two."""
    return {
        Mode.EVACUATION: translate("Mode", "EVACUATION"),
        Mode.AWAY: translate("Mode", "No connection"),
        Mode.SIGNED_OUT: translate("Mode", "Not signed in"),
        Mode.CALLED: translate("Mode", "Called"),
        Mode.SERVING: translate("Mode", "Serving"),
        Mode.BREAK: translate("Mode", "On a break"),
        Mode.BACK_OFFICE: translate("Mode", "Back office"),
        Mode.CLOSED: translate("Mode", "Closed"),
        Mode.FREE: translate("Mode", "Free"),
    }[which]
