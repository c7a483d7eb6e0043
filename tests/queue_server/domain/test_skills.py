"""Who may be served where: skills of advisers, equipment of counters."""

from __future__ import annotations

from msgspec.structs import replace

from queue_link.catalogue import AdviserCard
from queue_link.commands import CallNext, CallVisit, Finish, HandOver, NextService, Transfer
from queue_link.results import Accepted, Refusal
from queue_link.vocabulary import CounterId, Place, Reason, SkillId
from queue_server.domain.configuration import BranchConfig
from tests.queue_server.branches import PASSPORTS, PERMITS, branch, with_counter, with_service
from tests.queue_server.service_point import ServicePoint, accepted

FRENCH, FINGERPRINTS = SkillId("french"), SkillId("fingerprints")
LACKING_BOTH = Refusal(Reason.LACKS_SKILL, detail="fingerprints, french")


def skilled() -> BranchConfig:
    """Passports need a French speaker at counter 2, the only one that takes fingerprints. Aino speaks it."""
    config = with_service(branch(), PASSPORTS, skills=frozenset({FRENCH, FINGERPRINTS}))
    config = with_counter(config, CounterId("2"), skills=(FINGERPRINTS,))
    advisers = (AdviserCard("Aino", (FRENCH,)), AdviserCard("Bo"), AdviserCard("Eeva", (FRENCH,)))
    return replace(config, advisers=advisers)


def test_counter_and_adviser_have_the_skills_between_them() -> None:
    """Neither alone may call; together they do."""
    point = ServicePoint(skilled())
    point.take(PASSPORTS)
    french, equipped = point.desk(1, adviser="Aino"), point.desk(2, adviser="Bo")
    assert point.refused(CallNext(), french) is Reason.NOBODY_WAITING
    assert point.refused(CallNext(), equipped) is Reason.NOBODY_WAITING
    assert point.do(HandOver("Eeva"), equipped) == Accepted()
    assert point.call(equipped) == "B001"


def test_whoever_lacks_a_skill_calls_the_next_one_they_can_serve() -> None:
    """The oldest of those is no bypass of the one they cannot."""
    point = ServicePoint(skilled())
    point.take(PASSPORTS), point.take(PERMITS)
    desk = point.desk(1, adviser="Bo")
    assert point.call(desk) == "A001"
    assert point.counter(1).memory.bypasses == 0


def test_a_chosen_ticket_needs_the_skill_too() -> None:
    """The refusal names what is lacking."""
    point = ServicePoint(skilled())
    ticket = point.take(PASSPORTS)
    assert point.do(CallVisit(ticket.visit), point.desk(1, adviser="Bo")) == LACKING_BOTH


def test_a_visit_is_sent_to_nobody_who_lacks_the_skill() -> None:
    """It is sent to the service, or to a counter that has it."""
    point = ServicePoint(skilled())
    point.take(PERMITS)
    first, second = point.desk(1, adviser="Bo"), point.desk(2, adviser="Aino")
    point.call(second)
    assert point.do(Transfer(PASSPORTS, counter=CounterId("1")), second) == LACKING_BOTH
    assert point.do(Transfer(PASSPORTS, adviser="Bo"), second) == LACKING_BOTH
    assert point.do(Transfer(PASSPORTS), second) == accepted("A001")
    assert point.refused(CallNext(), first) is Reason.NOBODY_WAITING
    assert point.call(second) == "A001"


def test_the_next_service_needs_the_skill_too() -> None:
    """Where the visit is."""
    point = ServicePoint(skilled())
    point.take(PERMITS), point.take(PERMITS)
    first, second = point.desk(1, adviser="Bo"), point.desk(2, adviser="Aino")
    point.serve(first), point.serve(second)
    assert point.do(NextService(PASSPORTS), first) == LACKING_BOTH
    assert point.do(NextService(PASSPORTS), second) == accepted("A002")


def test_whoever_takes_over_serves_the_visit_in_hand_to_its_end() -> None:
    """And calls from then on what they can serve."""
    point = ServicePoint(skilled())
    point.take(PASSPORTS), point.take(PASSPORTS)
    desk = point.desk(2, adviser="Aino")
    point.serve(desk)
    point.do(HandOver("Bo"), desk)
    assert point.do(Finish(), desk) == accepted("B001")
    assert point.refused(CallNext(), desk) is Reason.NOBODY_WAITING


def test_whoever_takes_over_without_the_skill_keeps_nobody_waiting() -> None:
    """Those who were sent to the counter wait for anybody who has it; others are called meanwhile."""
    point = ServicePoint(skilled())
    sent = point.take(PASSPORTS)
    desk = point.desk(2, adviser="Aino")
    point.call(desk)
    point.do(Transfer(counter=CounterId("2"), place=Place.FIRST), desk)
    point.do(HandOver("Bo"), desk)
    other = point.take(PERMITS)
    assert point.call(desk) == other.number
    point.do(Finish(), desk)
    assert point.refused(CallNext(), desk) is Reason.NOBODY_WAITING
    point.do(HandOver("Eeva"), desk)
    assert point.call(desk) == sent.number


def test_a_visit_does_not_come_back_to_somebody_who_lacks_the_skill() -> None:
    """The adviser who wished it back has gone home, and the next one speaks no French."""
    point = ServicePoint(skilled())
    point.take(PASSPORTS)
    wishing, other = point.desk(2, adviser="Aino"), point.desk(1, adviser="Eeva")
    point.call(wishing)
    point.do(Transfer(PERMITS, back=True), wishing)
    point.call(other)
    point.do(HandOver("Bo"), wishing)
    point.do(Finish(), other)
    assert point.refused(CallNext(), wishing) is Reason.NOBODY_WAITING
    waiting = [visit.number for visit in point.branch.state.waiting]
    assert waiting == ["B001"], "for anybody who can serve it"
