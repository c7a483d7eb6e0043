"""What the branch file would change, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from queue_link.results import ChangeKind, FileChange, FilePart

translate = QCoreApplication.translate


def part(which: FilePart) -> str:
    """A part of the branch file."""
    return {
        FilePart.BRANCH: translate("FilePart", "Branch"),
        FilePart.SERVICE: translate("FilePart", "Service"),
        FilePart.QUEUE: translate("FilePart", "Queue"),
        FilePart.COUNTER: translate("FilePart", "Counter"),
        FilePart.PROFILE: translate("FilePart", "Work profile"),
        FilePart.PRIORITY: translate("FilePart", "Class"),
        FilePart.ADVISER: translate("FilePart", "Adviser"),
        FilePart.SCREEN: translate("FilePart", "Screen of the kiosk"),
        FilePart.HOURS: translate("FilePart", "Hours"),
        FilePart.OCCUPANCY: translate("FilePart", "People inside"),
        FilePart.CALLING: translate("FilePart", "Calling"),
        FilePart.APPOINTMENTS: translate("FilePart", "Appointments"),
        FilePart.PROMISE: translate("FilePart", "Promises"),
        FilePart.PLAN: translate("FilePart", "Plan"),
        FilePart.KIOSK: translate("FilePart", "Kiosk"),
        FilePart.ANNOUNCEMENTS: translate("FilePart", "Announcements"),
    }[which]


def kind(change: FileChange) -> str:
    """A sign and a word."""
    return {
        ChangeKind.ADDED: "+ " + translate("FileChange", "Added"),
        ChangeKind.REMOVED: "− " + translate("FileChange", "Removed"),
        ChangeKind.CHANGED: "≠ " + translate("FileChange", "Changed"),
    }[change.kind]


def what(change: FileChange) -> str:
    """What is added, removed or changed."""
    return f"{part(change.part)}: {change.id}"


def how(change: FileChange) -> str:
    """The values before and after, the keys, and the live visits concerned."""
    facts = []
    if change.before is not None or change.after is not None:
        facts.append(f"{change.before or '–'} → {change.after or '–'}")
    if change.keys:
        facts.append(", ".join(change.keys))
    if change.concerned:
        text = translate("FileChange", "Visits that keep their tickets: {count} ({numbers})")
        numbers = ", ".join(change.tickets)
        more = "…" if change.concerned > len(change.tickets) else ""
        facts.append(text.format(count=change.concerned, numbers=numbers + more))
    return "\n".join(facts)


def at_line(line: int) -> str:
    """Where a fault or something doubtful is."""
    return translate("FileChange", "Line {line}").format(line=line) if line else "–"
