"""Why a number was called, in one short line: its rule, its wait, and whom it went before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from queue_link.vocabulary import PriorityId, TicketNumber
from queue_link.why import Passed, Rule, Why

translate = QCoreApplication.translate
NameOfClass = Callable[[PriorityId], str]


def why_called(why: Why, number: TicketNumber, name: NameOfClass) -> str:
    """``A012: Urgent, waited 6 of 10 min. Passed: W044 (Walk-in, 31 min), its turn after 2 more calls here.``

    ``name`` gives a class in the user's language.
    """
    sentences = [_rule(why, name), _passed(why.passed, why.guard_in, name) if why.passed else ""]
    return f"{number}: " + " ".join(filter(None, sentences))


def _rule(why: Why, name: NameOfClass) -> str:
    match why.rule:
        case Rule.CHOSEN:
            return translate("Why", "chosen by you, out of turn.")
        case Rule.WALK_UP:
            return translate("Why", "came to the counter without a ticket.")
        case Rule.SENT_HERE:
            return _with(translate("Why", "sent to you."), why, name)
        case _ if why.among <= 1:
            return translate("Why", "the only one waiting.")
        case Rule.LONGEST_WAIT if why.queues <= 1:
            return translate("Why", "longest wait of {among} customers.").format(among=why.among)
        case Rule.LONGEST_WAIT:
            text = translate("Why", "longest wait of {among} customers in {queues} queues.")
            return text.format(among=why.among, queues=why.queues)
        case Rule.PRIORITY:
            return _facts(why, name)
        case Rule.GUARD:
            return _with(translate("Why", "others went first often enough."), why, name)
        case Rule.SHARE:
            return _with(translate("Why", "its share of the calls."), why, name)
        case Rule.QUEUE_ORDER:
            return _with(translate("Why", "first in the order of your work profile."), why, name)
        case Rule.OVERDUE:
            return _with(translate("Why", "waited longer than it should."), why, name)
        case Rule.ACCUMULATED:
            return _with(translate("Why", "longest wait by the weight of its class."), why, name)


def _with(sentence: str, why: Why, name: NameOfClass) -> str:
    return " ".join(filter(None, (sentence, _facts(why, name))))


def _facts(why: Why, name: NameOfClass) -> str:
    """Its class, how long it waited, and how long it is meant to wait at most."""
    if why.priority is None:
        return ""
    waited, limit = why.waited_s // 60, why.limit_s
    if limit is None:
        text = translate("Why", "{class}, waited {waited} min.")
        return text.format(**{"class": name(why.priority), "waited": waited})
    text = translate("Why", "{class}, waited {waited} of {limit} min.")
    return text.format(**{"class": name(why.priority), "waited": waited, "limit": limit // 60})


def _passed(passed: Passed, guard_in: int | None, name: NameOfClass) -> str:
    text = translate("Why", "Passed: {number} ({class}, {waited} min)")
    told = text.format(
        **{"number": passed.number, "class": name(passed.priority), "waited": passed.waited_s // 60}
    )
    match guard_in:
        case None:
            return f"{told}."
        case 0:
            turn = translate("Why", "{passed}, its turn at the next call here.")
        case 1:
            turn = translate("Why", "{passed}, its turn after 1 more call here.")
        case _:
            turn = translate("Why", "{passed}, its turn after {count} more calls here.")
    return turn.format(passed=told, count=guard_in)
