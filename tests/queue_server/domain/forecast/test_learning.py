"""What a branch's own past teaches."""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec
import pytest
from msgspec.structs import replace

from queue_link.results import Band
from queue_link.vocabulary import CounterId, Outcome, PriorityId
from queue_server.domain.forecast.learning import FinishedVisit, Learned, booking_missed, learn
from tests.queue_server.branches import NINE, PASSPORTS, PERMITS, branch, with_service

URGENT, WALK_IN = PriorityId("urgent"), PriorityId("walk-in")


def finished(
    lasts_s: float = 720, waits_s: float = 600, way_s: float = 40, taken_at: datetime = NINE
) -> FinishedVisit:
    called_at = taken_at + timedelta(seconds=waits_s)
    started_at = called_at + timedelta(seconds=way_s)
    return FinishedVisit(
        PERMITS,
        WALK_IN,
        taken_at,
        started_at + timedelta(seconds=lasts_s),
        Outcome.SERVED,
        called_at=called_at,
        started_at=started_at,
        served_s=lasts_s,
        counter=CounterId("1"),
    )


def after(*rows: FinishedVisit) -> Learned:
    learned = Learned.of(branch())
    for row in rows:
        learned = learn(learned, row)
    return learned


def test_it_starts_from_the_branch_file() -> None:
    learned = Learned.of(with_service(branch(), PASSPORTS, expected_min=20))
    assert learned.lasting[PERMITS].mean_s == pytest.approx(12 * 60)
    assert learned.lasting[PASSPORTS].mean_s == pytest.approx(20 * 60)


def test_it_learns_how_long_a_service_takes() -> None:
    """Ten and twenty minutes by turns: a log mean in the middle, a deviation of half their distance."""
    learned = after(*(finished(lasts_s=600 if number % 2 else 1200) for number in range(300)))
    lasting = learned.lasting[PERMITS]
    assert lasting.log_mean == pytest.approx(6.744, abs=0.02)
    assert lasting.log_variance**0.5 == pytest.approx(0.3466, abs=0.02)
    assert lasting.seen == 300


def test_a_few_transactions_do_not_overthrow_the_branch_file() -> None:
    assert after(finished(lasts_s=240)).lasting[PERMITS].mean_s > 600


def test_the_newest_count_most() -> None:
    rows = [*(finished(lasts_s=600) for _ in range(500)), *(finished(lasts_s=1200) for _ in range(400))]
    assert after(*rows).lasting[PERMITS].mean_s > 900


@pytest.mark.parametrize("lasts_s", [0.0, 9.0, 8 * 3600.0])
def test_outliers_teach_nothing(lasts_s: float) -> None:
    """Pressed by mistake, or forgotten to be finished."""
    row = finished(lasts_s=lasts_s, waits_s=0, way_s=0)
    assert after(row).lasting == Learned.of(branch()).lasting


def test_a_branch_file_that_is_far_off_is_overcome() -> None:
    """It says two minutes; it takes twenty-five."""
    learned = Learned.of(with_service(branch(), PERMITS, expected_min=2))
    for _ in range(100):
        learned = learn(learned, finished(lasts_s=1500))
    assert learned.lasting[PERMITS].mean_s == pytest.approx(1500, rel=0.25)


def test_practice_teaches_nothing() -> None:
    assert after(replace(finished(), training=True)) == Learned.of(branch())


def test_who_never_presses_start_is_learnt_from_too() -> None:
    """Started and finished in one: it lasted from the call, without the way."""
    rows = (replace(finished(lasts_s=0, way_s=640)) for _ in range(200))
    assert after(*rows).lasting[PERMITS].mean_s == pytest.approx(600, rel=0.03)


def test_those_who_left_or_were_sent_home_are_no_transactions() -> None:
    row = replace(finished(lasts_s=300), outcome=Outcome.LEFT)
    assert after(row).lasting == Learned.of(branch()).lasting


def test_it_learns_the_way_to_the_counter() -> None:
    assert after(*(finished(way_s=90) for _ in range(200))).way_s.value == pytest.approx(90, abs=3)


def test_it_learns_the_time_between_two_customers() -> None:
    """Only of those who waited already when the counter was free."""
    free = NINE
    rows = []
    for number in range(100):
        row = finished(taken_at=free - timedelta(minutes=5), waits_s=355, lasts_s=300)
        rows.append(row)
        free = row.ended_at
        if number % 2:
            late = finished(taken_at=free + timedelta(seconds=200), waits_s=0, lasts_s=300)
            rows.append(late)
            free = late.ended_at
    assert after(*rows).between_s.value == pytest.approx(55, abs=4)


def test_a_long_time_between_is_a_break() -> None:
    rows = [finished(), finished(taken_at=NINE, waits_s=7200)]
    assert after(*rows).between_s == Learned.of(branch()).between_s


def test_it_learns_who_does_not_come_when_called_by_class() -> None:
    absent = replace(finished(), outcome=Outcome.NO_SHOW, started_at=None)
    learned = after(*[finished(), finished(), finished(), absent] * 50)
    assert learned.no_show(WALK_IN) == pytest.approx(0.25, abs=0.03)
    assert learned.no_show(URGENT) < 0.1


def test_who_goes_before_the_call_does_not_come_either() -> None:
    left = replace(finished(), outcome=Outcome.LEFT, called_at=None, started_at=None)
    expired = replace(left, outcome=Outcome.NO_SHOW)
    sent_home = replace(left, outcome=Outcome.CLOSING)
    learned = after(*[finished(), left, finished(), expired, sent_home] * 50)
    assert learned.no_show(WALK_IN) == pytest.approx(0.5, abs=0.05)


def test_it_learns_how_many_booked_customers_come() -> None:
    learned = Learned.of(branch())
    for _ in range(100):
        learned = booking_missed(booking_missed(learned))
        for _ in range(3):
            learned = learn(learned, replace(finished(), booked_at=NINE))
    assert learned.shows.value == pytest.approx(0.6, abs=0.03)


def test_it_learns_when_whom_to_expect() -> None:
    """Four urgent tickets between 9:00 and 9:30 local time, every day: as many on the next."""
    rows = [
        replace(finished(taken_at=NINE + timedelta(days=day, minutes=minute)), priority=URGENT)
        for day in range(10)
        for minute in (1, 8, 15, 22)
    ]
    arrivals = after(*rows).arrivals
    expected = [arrivals.per_s(URGENT, slot) * 1800 for slot in (16, 17, 18, 19, 20)]
    # Smoothed over the half hours beside it.
    assert expected == pytest.approx([0, 1, 2, 1, 0])
    assert arrivals.kinds[URGENT] == {PERMITS: 40}
    assert arrivals.per_s(WALK_IN, 18) == 0


def test_today_counts_when_it_is_over() -> None:
    arrivals = after(finished()).arrivals
    assert arrivals.days == 0
    assert arrivals.per_s(WALK_IN, 18) == 0


def test_booked_customers_are_expected_by_their_bookings() -> None:
    rows = [replace(finished(taken_at=NINE + timedelta(days=day)), booked_at=NINE) for day in range(3)]
    assert not after(*rows).arrivals.kinds


def test_a_parked_visit_teaches_the_time_at_counters_alone() -> None:
    """Twenty minutes were served, though it ended an hour after it began."""
    row = replace(finished(lasts_s=3600), served_s=1200)
    learned = after(*[row] * 100)
    assert learned.lasting[PERMITS].mean_s == pytest.approx(1200, rel=0.1)
    assert learned.between_s == after().between_s


def test_the_way_is_learnt_from_visits_in_one_go_alone() -> None:
    """Of others nobody may have pressed "start" when the customer came first."""
    row = replace(finished(lasts_s=3600, way_s=300), served_s=1200)
    assert after(*[row] * 50).way_s == after().way_s


def test_two_services_in_one_visit_teach_no_length() -> None:
    """Nobody knows which took how long."""
    assert after(*[replace(finished(lasts_s=3000), services=2)] * 50).lasting == after().lasting


def test_misses_widen_the_bands_of_their_class_and_length_alone() -> None:
    told = Band(300, 600, 900)
    learned = after(*(replace(finished(waits_s=2000), forecast=told, before=4) for _ in range(20)))
    assert learned.spread(WALK_IN, 5).high > 0.3
    assert learned.spread(WALK_IN, 12).high == 0
    assert learned.spread(URGENT, 5).high == 0


def test_it_can_be_stored() -> None:
    learned = after(*(replace(finished(), forecast=Band(1, 2, 3), before=1) for _ in range(3)))
    assert msgspec.json.decode(msgspec.json.encode(learned), type=Learned) == learned
