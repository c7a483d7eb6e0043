"""Figures from days that were written by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from queue_link.results import Band, Refusal
from queue_link.vocabulary import (
    CounterId,
    Language,
    Outcome,
    PriorityId,
    QueueId,
    Reason,
    ServiceId,
    TicketNumber,
    VisitId,
)
from queue_link.why import Rule, Why
from queue_server.domain.events import (
    CommandRefused,
    Event,
    TicketTaken,
    VisitCalled,
    VisitEnded,
    VisitStarted,
)
from queue_server.simulate.day_figures import DayFigures, over_s, passed_in_a_row, refusals, samples
from queue_server.simulate.fate import Fate, fates
from queue_server.simulate.measures import measure, percentile, waits
from queue_server.simulate.queue_length import MeanByQueueLength
from queue_server.simulate.staff import CallMade
from queue_server.simulate.watch import Belief
from queue_server.simulate.world import HeadCount

EIGHT = datetime(2026, 3, 2, 6, tzinfo=UTC)
FOUR = EIGHT + timedelta(hours=8)
WALK_IN = PriorityId("walk-in")


def at(minutes: float) -> datetime:
    return EIGHT + timedelta(minutes=minutes)


def taken(visit: str, minutes: float, **others: object) -> TicketTaken:
    facts: dict[str, object] = {"before": 0, "priority": WALK_IN} | others
    return TicketTaken(
        at(minutes),
        VisitId(visit),
        number=TicketNumber(f"A{visit}"),
        queue=QueueId("a"),
        serial=1,
        service=ServiceId("permits"),
        language=Language("fi"),
        party=1,
        admitted=True,
        token="t",
        **facts,  # type: ignore[arg-type]
    )


def called(visit: str, minutes: float) -> VisitCalled:
    return VisitCalled(at(minutes), VisitId(visit), CounterId("1"), Why(Rule.LONGEST_WAIT, 1, 1))


def day(events: list[Event], **others: object) -> DayFigures:
    tickets = fates(events)
    facts: dict[str, object] = {
        "day": date(2026, 3, 2),
        "service_begin": EIGHT,
        "service_end": FOUR,
        "cap": 10,
        "fates": tickets,
        "cheap_s": (None,) * len(tickets),
        "left_at": {},
        "refusals": {},
        "over_cap_s": 0,
        "most_inside": 0,
        "samples": (),
        "open_s": 3600,
        "idle_s": 900,
        "kept_idle_s": 60,
        "passed_in_a_row": 0,
        "forecasts": 0,
        "took_s": 1,
    }
    return DayFigures(**(facts | others))  # type: ignore[arg-type]


def test_a_fate_tells_what_became_of_a_ticket() -> None:
    """The wait goes to the first call, though it was called twice."""
    events: list[Event] = [
        taken("1", 0),
        called("1", 10),
        called("1", 20),
        VisitStarted(at(21), VisitId("1")),
        VisitEnded(at(30), VisitId("1"), Outcome.SERVED),
    ]
    [fate] = fates(events)
    assert fate.wait_s == 600
    assert fate.started_at == at(21)
    assert fate.outcome is Outcome.SERVED


def test_the_wait_of_a_booked_customer_counts_from_the_booked_time() -> None:
    """Of one who came too late for it, from the ticket."""
    in_time, late = fates(
        [
            taken("1", 0, booked_at=at(15)),
            taken("2", 40, booked_at=at(15), late=True),
            called("1", 20),
            called("2", 50),
        ]
    )
    assert (in_time.wait_s, late.wait_s) == (300, 600)


def test_percentiles_are_those_of_the_nearest_rank() -> None:
    assert percentile([1, 2, 3, 4], 0.5) == 2
    assert percentile(list(range(1, 101)), 0.95) == 95
    assert percentile([], 0.5) == 0
    assert waits([3, 1, 2]).longest == 3


def test_the_promise_is_kept_by_the_end_of_service() -> None:
    """Of four late tickets one was called after it, one never; one of the customers had gone before."""
    events: list[Event] = [taken(str(n), 400 + n) for n in range(4)]
    events += [called("0", 479), called("1", 481)]
    figures = measure([day(events, left_at={VisitId("3"): at(410)})])
    assert figures.kept_late == pytest.approx(1 / 3)
    assert figures.broken == 2
    assert figures.in_time == 1


def test_tickets_of_the_morning_are_not_among_the_late_ones() -> None:
    figures = measure([day([taken("1", 0), taken("2", 470), called("2", 475)])])
    assert figures.kept_late == 1
    assert figures.kept == 0.5


def test_a_forecast_is_judged_by_the_wait_that_came() -> None:
    """One wait in its band and 5 min off, one outside and 10 min off; the cheap forecast errs by 10 min."""
    events: list[Event] = [
        taken("1", 0, wait=Band(300, 600, 1200)),
        taken("2", 0, wait=Band(300, 600, 900)),
        called("1", 15),
        called("2", 20),
    ]
    found = measure([day(events, cheap_s=(5 * 60.0, 10 * 60.0))]).accuracy
    assert found.tickets == 2
    assert found.inside_band == 0.5
    assert found.error_min == 7.5
    assert found.cheap_error_min == 10
    assert found.relative == pytest.approx(7.5 / 17.5)
    assert found.gain == pytest.approx(0.25)


def test_the_cheap_forecast_learns_from_a_wait_only_when_it_has_ended() -> None:
    cheap = MeanByQueueLength()
    first = fates([taken("1", 0, before=4), taken("2", 5, before=4), called("1", 10), called("2", 25)])
    assert cheap.foretell(first) == (None, None)
    next_day = fates([taken("3", 0, before=4), taken("4", 0, before=99)])
    assert cheap.foretell(next_day) == (15 * 60, 15 * 60)


def test_time_over_the_cap_is_counted_by_the_second() -> None:
    counts = [HeadCount(at(0), 10), HeadCount(at(5), 11), HeadCount(at(7), 12), HeadCount(at(8), 10)]
    assert over_s(counts, 10) == 180
    assert over_s(counts, 12) == 0


def test_samples_hold_what_was_true_and_what_was_believed() -> None:
    counts = [HeadCount(at(1), 3), HeadCount(at(12), 1)]
    beliefs = [Belief(at(0), 2, 1)]
    found = {sample.minute: sample for sample in samples(counts, beliefs, EIGHT, FOUR)}
    assert (found[0].true, found[5].true, found[10].true, found[15].true) == (0, 3, 3, 1)
    assert (found[-5].believed, found[0].believed, found[0].reserved) == (0, 2, 1)


def test_calls_past_the_oldest_are_counted_for_each_counter() -> None:
    """The other counter's calls do not interrupt a run."""
    one, two = CounterId("1"), CounterId("2")
    made = [(one, False), (one, False), (two, True), (one, False), (one, True), (one, False)]
    assert passed_in_a_row(CallMade(at(n), counter, oldest) for n, (counter, oldest) in enumerate(made)) == 3


def test_only_refusals_of_customers_count() -> None:
    events: list[Event] = [
        CommandRefused(at(0), "take-ticket", Refusal(Reason.FULL)),
        CommandRefused(at(1), "take-ticket", Refusal(Reason.FULL)),
        CommandRefused(at(2), "check-in", Refusal(Reason.TOO_EARLY)),
        CommandRefused(at(3), "call-next", Refusal(Reason.NOBODY_WAITING)),
    ]
    assert refusals(events) == {Reason.FULL: 2, Reason.TOO_EARLY: 1}


def test_shares_of_counter_time() -> None:
    figures = measure([day([taken("1", 0)]), day([])])
    assert figures.idle == 0.25
    assert figures.kept_idle_min == 1
    assert figures.tickets == 0.5


def test_nothing_can_be_measured_without_a_day() -> None:
    with pytest.raises(ValueError, match="no day"):
        measure([])


def test_a_fate_without_a_call_has_no_wait() -> None:
    [fate] = fates([taken("1", 0)])
    assert isinstance(fate, Fate)
    assert fate.wait_s is None
