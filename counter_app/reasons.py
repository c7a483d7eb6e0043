"""Why the server refused, in words for whoever sits at a desk."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from counter_app.words import clock
from queue_link.results import Refusal
from queue_link.vocabulary import Reason

translate = QCoreApplication.translate


def refusal(refused: Refusal, zone: ZoneInfo) -> str:
    """Why the server refused, with the facts it gave."""
    if refused.reason is Reason.COUNTER_TAKEN and refused.holder:
        return translate("Reason", "The counter is in use: {holder}.").format(holder=refused.holder)
    if refused.reason is Reason.ADVISER_ELSEWHERE and refused.holder:
        text = translate("Reason", "The adviser is signed in at counter {counter}.")
        return text.format(counter=refused.holder)
    if refused.reason is Reason.HELP_ANSWERED and refused.holder:
        text = translate("Reason", "Counter {counter} is going there already.")
        return text.format(counter=refused.holder)
    if refused.reason is Reason.CLOSED and refused.opens_at:
        at = clock(refused.opens_at, zone)
        return translate("Reason", "The service point is closed. It opens at {time}.").format(time=at)
    if refused.reason is Reason.LACKS_SKILL and refused.detail:
        text = translate("Reason", "The service needs a skill that is not there: {skills}.")
        return text.format(skills=refused.detail)
    if refused.reason is Reason.AT_A_COUNTER and refused.holder:
        text = translate(
            "Reason", "The customer is at counter {counter}, and can be sent on from there only."
        )
        return text.format(counter=refused.holder)
    if refused.reason is Reason.RECALL_FIRST and refused.limit:
        text = translate("Reason", "Recall the number first. Recalls needed: {count}.")
        return text.format(count=refused.limit)
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
        Reason.NOT_TODAY: translate("Reason", "It would probably not be served before closing."),
        Reason.QUOTA_USED: translate("Reason", "The service's tickets of the day are given out."),
        Reason.EVACUATION: translate("Reason", "The building is being evacuated."),
        Reason.UNKNOWN_PRIORITY: translate("Reason", "There is no such class."),
        Reason.SERVICE_CLOSED: translate("Reason", "Staff have closed the service."),
        Reason.TICKETS_STOPPED: translate("Reason", "Staff have stopped the tickets."),
        Reason.UNKNOWN_APPOINTMENT: translate("Reason", "There is no such appointment."),
        Reason.TOO_EARLY: translate("Reason", "It is too early to check in."),
        Reason.ALREADY_CHECKED_IN: translate("Reason", "The customer has already checked in."),
        Reason.APPOINTMENT_OVER: translate("Reason", "The appointment is over, or was cancelled."),
        Reason.NOT_MISSED: translate("Reason", "The customer is not among those who missed their call."),
        Reason.REJOINED_TOO_OFTEN: translate("Reason", "The customer has come back too often."),
        Reason.TOO_LATE: translate("Reason", "Too many numbers have been called since the missed call."),
        Reason.UNKNOWN_TICKET: translate("Reason", "No ticket of today has this code."),
        Reason.TOO_MANY_TRIES: translate("Reason", "Too many codes were wrong; wait a moment."),
        Reason.NO_PRACTICE: translate("Reason", "The server has no practice branch."),
        Reason.UNKNOWN_DEVICE: translate("Reason", "The kiosk is not known any more."),
        Reason.NOT_CONNECTED: translate("Reason", "The kiosk is not connected."),
        Reason.HELP_ANSWERED: translate("Reason", "Somebody else is going there already."),
        Reason.NO_HELP_WANTED: translate("Reason", "The customer wants no help any more."),
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
        Reason.NOT_PERMITTED: translate("Reason", "Your work profile does not allow calling out of turn."),
        Reason.TOO_SOON: translate("Reason", "The number was shown just now; give the customer time."),
        Reason.RECALL_FIRST: translate("Reason", "Recall the number first."),
        Reason.NOT_STARTED: translate("Reason", "The customer is not being served yet."),
        Reason.DELIVERED_MISSING: translate("Reason", "Say first what was done for the customer."),
        Reason.ADVISER_ELSEWHERE: translate("Reason", "The adviser is signed in at another counter."),
        Reason.NOBODY_THERE: translate("Reason", "Nobody is signed in there."),
        Reason.LACKS_SKILL: translate("Reason", "The service needs a skill that is not there."),
        Reason.PAUSED: translate("Reason", "You are on a break already."),
        Reason.NOT_PAUSED: translate("Reason", "You are not on a break."),
        Reason.NOTHING_TO_UNDO: translate("Reason", "It can no longer be undone."),
        Reason.BAD_TIME: translate("Reason", "That time is past, or after the end of the day."),
        Reason.NO_EVACUATION: translate("Reason", "There is no evacuation."),
        Reason.ALREADY_EVACUATING: translate("Reason", "The building is being evacuated already."),
        Reason.NO_NOTICE: translate("Reason", "The displays show no notice any more."),
        Reason.NOT_CLOSED: translate("Reason", "The service is open already."),
        Reason.NOT_STOPPED: translate("Reason", "Tickets are given out already."),
        Reason.AT_A_COUNTER: translate("Reason", "The customer is at a counter."),
        Reason.NO_BRANCH_FILE: translate("Reason", "The server does not know the branch file."),
        Reason.FILE_CHANGED: translate("Reason", "The branch file has changed meanwhile; look at it again."),
        Reason.FILE_FAULTY: translate("Reason", "The branch file has faults; nothing was changed."),
        Reason.NO_PANIC: translate("Reason", "The alarm is over."),
        Reason.BAD_CAP: translate("Reason", "The lower limit is above the limit."),
        Reason.DAY_ALREADY_OPEN: translate("Reason", "The day is open already."),
        Reason.DAY_NOT_OPEN: translate("Reason", "The day has not been opened."),
        Reason.SIGN_IN_FIRST: translate("Reason", "Sign in first."),
        Reason.NO_SIGN_IN: translate("Reason", "Nobody signs in this way here."),
        Reason.WRONG_CREDENTIALS: translate("Reason", "The name and the password or PIN do not match."),
        Reason.USE_PASSWORD: translate(
            "Reason", "The PIN was wrong too often. Sign in with the password; then the PIN works again."
        ),
        Reason.CHANGE_PASSWORD: translate("Reason", "Choose a new password first."),
        Reason.PASSWORD_TOO_SHORT: translate("Reason", "The password is too short."),
        Reason.PASSWORD_TOO_COMMON: translate(
            "Reason", "Others would try this password first. Choose another one."
        ),
        Reason.PASSWORD_LIKE_NAME: translate(
            "Reason", "The password is little more than your name. Choose another one."
        ),
        Reason.BAD_PIN: translate("Reason", "The PIN is too short or too easy."),
        Reason.LACKS_PERMISSION: translate("Reason", "You do not have the permission for that."),
        Reason.UNKNOWN_PERSON: translate("Reason", "This person is not known here any more."),
        Reason.LOGIN_TAKEN: translate("Reason", "Somebody signs in with this name already."),
        Reason.NOT_YOURSELF: translate("Reason", "Somebody else must do that for you."),
        Reason.UNKNOWN_PAIRING: translate(
            "Reason", "The code does not hold any more, or somebody else has decided."
        ),
        Reason.PAIRING_REFUSED: translate(
            "Reason", "The device was not let in. Start the program again to ask once more."
        ),
        Reason.PAIRING_EXPIRED: translate("Reason", "Nobody let the device in for ten minutes."),
        Reason.TOO_MANY_PAIRINGS: translate("Reason", "Too many devices ask to be let in now."),
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
