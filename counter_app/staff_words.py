"""People, their rights and what they did, in the language of whoever reads it."""

from __future__ import annotations

from datetime import datetime, timedelta
from math import ceil

from PySide6.QtCore import QCoreApplication

from counter_app import reasons, words
from counter_app.notices import Kind, Notice
from counter_app.staff import Staff
from queue_link.audit_kind import AuditKind
from queue_link.people import Permission, StaffRole
from queue_link.results import Refusal
from queue_link.vocabulary import Reason, Role

translate = QCoreApplication.translate


def role(which: StaffRole) -> str:
    return {
        StaffRole.ADVISER: translate("Staff", "Adviser"),
        StaffRole.SUPERVISOR: translate("Staff", "Supervisor"),
        StaffRole.ADMINISTRATOR: translate("Staff", "Administrator"),
    }[which]


def permission(which: Permission) -> str:
    return {
        Permission.CHERRY_PICK: translate("Staff", "Call a chosen visit"),
        Permission.EMERGENCY: translate("Staff", "Evacuation"),
        Permission.REPORTS: translate("Staff", "Reports"),
        Permission.CONFIGURATION: translate("Staff", "Devices and branch file"),
    }[which]


def device(which: Role) -> str:
    """What a device is."""
    return {
        Role.KIOSK: translate("Staff", "Kiosk"),
        Role.DISPLAY: translate("Staff", "Display"),
        Role.COUNTER: translate("Staff", "Adviser's desk"),
        Role.DOOR: translate("Staff", "Door"),
        Role.SENSOR: translate("Staff", "People counter"),
        Role.SUPERVISOR: translate("Staff", "Supervisor's desk"),
    }[which]


def notice(staff: Staff) -> Notice:
    """Why the newest thing asked was not done."""
    if staff.unheard:
        return Notice(Kind.WARN, translate("Staff", "The server could not be reached. Try again."))
    if staff.refusal is None:
        return Notice()
    return Notice(Kind.WARN, refusal(staff.refusal, staff.now()))


def refusal(refused: Refusal, now: datetime) -> str:
    """Why the server refused; what has to be waited for counts down."""
    if refused.reason is Reason.TOO_MANY_TRIES and refused.opens_at:
        left = refused.opens_at - now
        if left <= timedelta():
            return translate("Staff", "You can try again now.")
        return translate("Staff", "Too many wrong tries. Try again in {time}.").format(time=_span(left))
    if refused.reason is Reason.PASSWORD_TOO_SHORT and refused.limit:
        text = translate("Staff", "The password is too short: {count} characters are needed.")
        return text.format(count=refused.limit)
    if refused.reason is Reason.BAD_PIN and refused.limit:
        text = translate(
            "Staff", "Choose a PIN of at least {count} digits that are neither all alike nor in a row."
        )
        return text.format(count=refused.limit)
    return reasons.reason(refused.reason)


def _span(left: timedelta) -> str:
    seconds = ceil(left.total_seconds())
    if seconds < 120:
        return words.seconds(seconds)
    return translate("Staff", "{minutes} min").format(minutes=ceil(seconds / 60))


def deed(kind: str) -> str:
    """A line of the audit log; of a newer server as it is named there."""
    if kind not in set(AuditKind):
        return kind
    return {
        AuditKind.SIGNED_IN: translate("Audit", "Signed in"),
        AuditKind.SIGNED_OUT: translate("Audit", "Signed out"),
        AuditKind.SESSION_ENDED: translate("Audit", "Signed out by itself"),
        AuditKind.SIGN_IN_FAILED: translate("Audit", "Sign-in failed"),
        AuditKind.LOCKED_OUT: translate("Audit", "Has to wait after wrong tries"),
        AuditKind.PIN_OFF: translate("Audit", "PIN off after wrong tries"),
        AuditKind.WORKS_AS: translate("Audit", "Works in another role"),
        AuditKind.PASSWORD_CHANGED: translate("Audit", "Password changed"),
        AuditKind.PIN_CHANGED: translate("Audit", "PIN changed"),
        AuditKind.PASSWORD_RESET: translate("Audit", "One-time password given"),
        AuditKind.PERSON_ADDED: translate("Audit", "Person added"),
        AuditKind.PERSON_CHANGED: translate("Audit", "Role or permissions changed"),
        AuditKind.PERSON_DISABLED: translate("Audit", "Person disabled"),
        AuditKind.PERSON_ENABLED: translate("Audit", "Person enabled"),
        AuditKind.PAIRING_APPROVED: translate("Audit", "Device let in"),
        AuditKind.PAIRING_REFUSED: translate("Audit", "Device refused"),
        AuditKind.DEVICE_ADDED: translate("Audit", "Device added"),
        AuditKind.DEVICE_REVOKED: translate("Audit", "Device shut out"),
        AuditKind.KIOSK_CLOSED: translate("Audit", "Kiosk closed"),
        AuditKind.KIOSK_OPENED: translate("Audit", "Kiosk opened"),
        AuditKind.CONFIGURATION_RELOADED: translate("Audit", "Branch file reloaded"),
        AuditKind.REPORT_EXPORTED: translate("Audit", "Report exported"),
        AuditKind.AUDIT_FORGOTTEN: translate("Audit", "Old lines of this log deleted"),
        AuditKind.COUNTER_OPENED: translate("Audit", "Counter opened"),
        AuditKind.COUNTER_CLOSED: translate("Audit", "Counter closed"),
        AuditKind.COUNTER_HANDED_OVER: translate("Audit", "Counter handed over"),
        AuditKind.PROFILE_CHANGED: translate("Audit", "Work profile changed"),
        AuditKind.SERVICE_CLOSED: translate("Audit", "Service closed"),
        AuditKind.SERVICE_OPENED: translate("Audit", "Service opened"),
        AuditKind.TICKETS_STOPPED: translate("Audit", "Tickets stopped"),
        AuditKind.TICKETS_RESUMED: translate("Audit", "Tickets resumed"),
        AuditKind.VISIT_MOVED: translate("Audit", "Visit moved"),
        AuditKind.VISIT_REMOVED: translate("Audit", "Visit removed"),
        AuditKind.DAY_OPENED: translate("Audit", "Day opened"),
        AuditKind.DAY_CLOSED: translate("Audit", "Day closed"),
        AuditKind.COUNTERS_PLANNED: translate("Audit", "Counters planned"),
        AuditKind.PEOPLE_COUNTED: translate("Audit", "People counted"),
        AuditKind.COUNT_CORRECTED: translate("Audit", "Count corrected"),
        AuditKind.CAP_CHANGED: translate("Audit", "Limit of people changed"),
        AuditKind.EVACUATION_STARTED: translate("Audit", "Evacuation started"),
        AuditKind.EVACUATION_ENDED: translate("Audit", "Evacuation ended"),
        AuditKind.NOTICE_SET: translate("Audit", "Notice shown on displays"),
        AuditKind.NOTICE_TAKEN_BACK: translate("Audit", "Notice taken back"),
    }[AuditKind(kind)]
