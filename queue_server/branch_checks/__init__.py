"""What a branch file means: references, numbers, times, languages and whether everybody can be served.

Pure: a draft in, findings out. ``errors`` keep a branch from being used; ``doubts`` do not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from queue_link.toml_document import Finding
from queue_link.translation_file import Text
from queue_server.branch_checks.announcements import announcement_doubts, announcement_errors
from queue_server.branch_checks.classes import class_doubts, class_errors
from queue_server.branch_checks.counters import counter_doubts, counter_errors
from queue_server.branch_checks.draft import Draft
from queue_server.branch_checks.hours import hours_doubts, hours_errors
from queue_server.branch_checks.ids import id_errors
from queue_server.branch_checks.place import place_doubts, place_errors
from queue_server.branch_checks.plan import plan_doubts, plan_errors
from queue_server.branch_checks.queues import queue_doubts, queue_errors
from queue_server.branch_checks.skills import skill_doubts, skill_errors
from queue_server.branch_checks.slip import slip_doubts, slip_errors
from queue_server.branch_checks.texts import text_doubts, text_errors
from queue_server.branch_checks.triage import triage_doubts, triage_errors
from queue_server.branch_checks.wording import wording_doubts, wording_errors


def errors(draft: Draft, customer_texts: Sequence[Text]) -> Iterator[Finding]:
    """All that would make the branch wrong; ``customer_texts`` are those that it may word otherwise."""
    yield from place_errors(draft)
    yield from hours_errors(draft)
    yield from id_errors(draft)
    yield from class_errors(draft)
    yield from queue_errors(draft)
    yield from counter_errors(draft)
    yield from skill_errors(draft)
    yield from plan_errors(draft)
    yield from triage_errors(draft)
    yield from text_errors(draft)
    yield from announcement_errors(draft)
    yield from slip_errors(draft)
    yield from wording_errors(draft, customer_texts)


def doubts(draft: Draft) -> Iterator[Finding]:
    """All that is probably not meant, though the branch would work."""
    yield from text_doubts(draft)
    yield from announcement_doubts(draft)
    yield from wording_doubts(draft)
    yield from place_doubts(draft)
    yield from hours_doubts(draft)
    yield from class_doubts(draft)
    yield from queue_doubts(draft)
    yield from counter_doubts(draft)
    yield from skill_doubts(draft)
    yield from plan_doubts(draft)
    yield from triage_doubts(draft)
    yield from slip_doubts(draft)
