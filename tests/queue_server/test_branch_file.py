"""A branch file is read strictly: shape and meaning, all faults at once, each with its place."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from queue_link.assets import asset
from queue_link.catalogue import AdviserCard, Order, QueueTerms
from queue_link.results import AlternativeKind
from queue_link.toml_document import SettingsFaults, located
from queue_link.vocabulary import CounterId, Language, PriorityId, ProfileId, QueueId, ServiceId, SkillId
from queue_server.branch_checks.public_holidays import public_holidays
from queue_server.branch_file import examine_branch, examine_branch_file, load_branch
from queue_server.domain.configuration import (
    DEFAULT_PRIORITIES,
    AppointmentRules,
    BranchConfig,
    Calling,
    Exits,
    Occupancy,
    OtherWay,
    PlannedSpan,
    PolicyName,
    Priority,
    Promise,
    Queue,
    Service,
    Span,
)

SMALL = """\
id = "small"
name.fi = "Pieni"
name.sv = "Liten"
name.en = "Small"
time_zone = "Europe/Helsinki"
languages = ["fi", "sv", "en"]
public_url = "https://queue.example/"
[occupancy]
cap = 10
outside_limit = 5
[party]
max = 4
[hours]
monday = "8:00-16:15"
tuesday = "08:00-16:15"
wednesday = "08:00-16:15"
thursday = "08:00-16:15"
friday = "08:00-16:15"
saturday = "closed"
sunday = "closed"
closed_days = [2026-12-24]
[[queues]]
id = "permits"
letter = "A"
last = 99
[[services]]
id = "extension"
queue = "permits"
name = { fi = "Jatkolupa", sv = "Fortsatt tillstånd", en = "Extension" }
[[services]]
id = "citizenship"
queue = "permits"
walk_in = false
name = { fi = "Kansalaisuus", sv = "Medborgarskap", en = "Citizenship" }
[[counters]]
id = "1"
profiles = ["all"]
[[profiles]]
id = "all"
queues = ["permits"]
name = { fi = "Kaikki", sv = "Alla", en = "All" }
[triage]
start = "matter"
[[triage.screens]]
id = "matter"
title = { fi = "Asia?", sv = "Ärende?", en = "Matter?" }
[[triage.screens.choices]]
service = "extension"
text = { fi = "Jatkolupa", sv = "Fortsatt tillstånd", en = "Extension" }
[[triage.screens.choices]]
screen = "book"
text = { fi = "Muu", sv = "Annat", en = "Other" }
[[triage.screens]]
id = "book"
title = { fi = "Varaa aika", sv = "Boka tid", en = "Book" }
link = { url = "https://booking.example", caption = { fi = "Varaus", sv = "Bokning", en = "Booking" } }
"""


RULES = """\
[[priorities]]
id = "urgent"
weight = 3
max_wait_min = 10
reserved = true
[[priorities]]
id = "appointment"
weight = 2
[[priorities]]
id = "walk-in"
[calling]
policy = "weighted"
guard = 2
rejoin_within_numbers = 10
[appointments]
early_min = 15
late_min = 5
no_show_min = 20
late_priority = "urgent"
[[plan]]
profile = "all"
weekdays = ["friday", "monday"]
hours = "08:00-11:00, 11:30-16:00"
counters = 1
[[advisers]]
name = "Aino"
skills = ["french"]
[[advisers]]
name = "Onni"
[[other_ways]]
kind = "book"
url = "https://b.example"
text = { fi = "Varaa", sv = "Boka", en = "Book" }
"""
TRAVEL = '[[queues]]\nid = "travel"\nletter = "B"\n[[services]]\n'
"""A second queue, ahead of the first service."""
EXCEPTIONS = """\
[[hours.exceptions]]
day = 2026-01-06
hours = "10:00-14:00"
tickets = "10:00-13:00"
[[hours.exceptions]]
days = [2026-01-08, 2026-01-09]
hours = "closed"
[[queues]]
"""


def faults_of(*changes: tuple[str, str]) -> list[str]:
    """The faults of the small branch after each first text is replaced by the second."""
    return _said(*changes)[0]


def warnings_of(*changes: tuple[str, str]) -> list[str]:
    """The warnings likewise; the branch must be without faults."""
    faults, warnings = _said(*changes)
    assert faults == []
    return warnings


def branch_of(*changes: tuple[str, str]) -> BranchConfig:
    """The small branch after the changes; there must be no faults."""
    text = SMALL
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    examined = examine_branch(text, "small.toml")
    assert examined.faults == ()
    assert examined.config is not None
    return examined.config


def _said(*changes: tuple[str, str]) -> tuple[list[str], list[str]]:
    text = SMALL
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    examined = examine_branch(text, "small.toml")
    assert (examined.config is None) == bool(examined.faults)
    return [str(fault) for fault in examined.faults], [str(warning) for warning in examined.warnings]


DAY = (Span(time(8), time(16, 15)),)
TEXTS = {Language("fi"): "Varaa", Language("sv"): "Boka", Language("en"): "Book"}
URGENT, WALK_IN = PriorityId("urgent"), PriorityId("walk-in")


# --- what is right --------------------------------------------------------------------------------


def test_sound_file_becomes_the_branch_it_describes() -> None:
    """Times are local wall-clock times, a left-out day end and number range have defaults."""
    branch = examine_branch(SMALL, "small.toml").config
    assert branch is not None
    assert branch.occupancy == Occupancy(cap=10, outside_limit=5, exits=Exits.FINISH)
    assert branch.tickets.week == (*[DAY] * 5, (), ())
    assert branch.tickets.exceptions == {date(2026, 12, 24): ()}
    assert branch.service is None
    assert branch.day_ends == time(20)
    assert branch.queues == (Queue(QueueId("permits"), "A", 1, 99),)
    assert branch.public_url == "https://queue.example"
    assert branch.party_max == 4
    assert branch.start == "matter"


def test_what_is_left_out_is_as_the_domain_says() -> None:
    """No setting has a second default in the reader."""
    branch = branch_of()
    assert branch.priorities == DEFAULT_PRIORITIES
    assert branch.calling == Calling()
    assert branch.appointments == AppointmentRules()
    assert branch.promise == Promise()
    assert (branch.plan, branch.advisers, branch.other_ways, branch.training) == ((), (), (), False)
    service, profile = branch.services[0], branch.profiles[0]
    assert service == Service(service.id, service.name, QueueId("permits"))
    assert (profile.queues, profile.terms) == ((QueueId("permits"),), ())
    assert (profile.order, profile.may_choose) == (Order.TOGETHER, False)


def test_every_rule_can_be_set() -> None:
    """Each table becomes the part of the branch that the rules ask."""
    branch = branch_of(
        ("[occupancy]\n", RULES + "[occupancy]\nsoft_cap = 8\nexit_min = 2.5\nticket_adds = 0\n"),
        (
            "[occupancy]\n",
            "[promise]\nprobability = 0.9\ncome_back_above_min = 60\nshown_from = 5\n[occupancy]\n",
        ),
    )
    assert branch.priorities == (
        Priority(URGENT, {}, weight=3, max_wait_min=10, reserved=True),
        Priority(PriorityId("appointment"), {}, weight=2),
        Priority(WALK_IN, {}),
    )
    assert branch.calling == Calling(PolicyName.WEIGHTED, guard=2, rejoin_within_numbers=10)
    assert branch.appointments == AppointmentRules(15, 5, 20, late_priority=URGENT)
    assert branch.promise == Promise(0.9, 60, 5)
    assert branch.occupancy == Occupancy(10, 5, soft_cap=8, exit_min=2.5, ticket_adds=0)
    assert branch.plan == (
        PlannedSpan(ProfileId("all"), (0, 4), Span(time(8), time(11)), 1),
        PlannedSpan(ProfileId("all"), (0, 4), Span(time(11, 30), time(16)), 1),
    )
    assert branch.advisers == (AdviserCard("Aino", (SkillId("french"),)), AdviserCard("Onni"))
    assert branch.other_ways == (OtherWay(AlternativeKind.BOOK, TEXTS, "https://b.example"),)


def test_service_has_its_own_terms() -> None:
    """Class, skills, length, quota, promise, ticket hours, and what has to be said."""
    branch = branch_of(
        (
            'queue = "permits"\n',
            'queue = "permits"\npriority = "urgent"\nskills = ["prints"]\nexpected_min = 8.5\nquota = 30\n'
            'promise = 0.8\ndelivered_required = true\nhours.monday = "09:00-11:00"\n',
        ),
        ('profiles = ["all"]', 'profiles = ["all"]\nskills = ["prints"]'),
    )
    service = branch.services[0]
    assert service.priority == URGENT
    assert service.skills == {"prints"}
    assert (service.expected_min, service.quota, service.promise) == (8.5, 30, 0.8)
    assert branch.wants_delivered(service)
    assert not branch.calling.delivered_required
    assert service.hours is not None
    assert service.hours.week == ((Span(time(9), time(11)),), *[DAY] * 4, (), ())
    assert branch.counters[0].skills == ("prints",)


def test_profile_calls_from_queues_on_terms() -> None:
    """A plain id is a queue without terms of its own."""
    (profile,) = branch_of(
        ("[[services]]\n", TRAVEL),
        (
            'queues = ["permits"]',
            'queues = ["permits", { queue = "travel", weight = 2 }]\norder = "weights"\nmay_choose = true',
        ),
    ).profiles
    assert profile.queues == ("permits", "travel")
    assert profile.terms == (QueueTerms(QueueId("travel"), weight=2),)
    assert (profile.order, profile.may_choose) == (Order.WEIGHTS, True)


def test_choice_may_give_a_class() -> None:
    """The kiosk's question says what is urgent."""
    branch = branch_of(('service = "extension"\n', 'service = "extension"\npriority = "urgent"\n'))
    assert branch.screens[0].choices[0].priority == URGENT


# --- hours ----------------------------------------------------------------------------------------


def test_tickets_and_service_have_hours_of_their_own() -> None:
    """A weekday that [hours.tickets] leaves out is as in [hours]; several intervals make a break."""
    branch = branch_of(
        ('"8:00-16:15"', '"8:00-12:00, 12:30-16:15"'),
        ("[[queues]]\n", '[hours.tickets]\ntuesday = "08:00-16:00"\nfriday = "closed"\n[[queues]]\n'),
    )
    broken = (Span(time(8), time(12)), Span(time(12, 30), time(16, 15)))
    assert branch.service is not None
    assert branch.service.week == (broken, *[DAY] * 4, (), ())
    assert branch.tickets.week == (broken, (Span(time(8), time(16)),), DAY, DAY, (), (), ())


def test_public_holidays_of_the_region_are_closed_for_a_fixed_range_of_years() -> None:
    """The same file is the same branch at any time: the reader looks at no clock."""
    exceptions = branch_of(("closed_days", 'holidays = "FI"\nclosed_days')).tickets.exceptions
    assert exceptions[date(2026, 6, 19)] == exceptions[date(2027, 3, 29)] == ()
    assert date(2026, 6, 18) not in exceptions
    assert (min(exceptions), max(exceptions)) == (date(2020, 1, 1), date(2045, 12, 26))
    assert list(exceptions) == sorted(exceptions)
    assert branch_of(("closed_days", "holidays = false\nclosed_days")).tickets.exceptions.keys() == {
        date(2026, 12, 24)
    }


def test_part_of_a_country_has_holidays_of_its_own() -> None:
    """Epiphany is kept in Bavaria and not in Berlin."""
    epiphany = date(2026, 1, 6)
    assert epiphany in public_holidays("DE-BY")
    assert epiphany not in public_holidays("DE-BE")


def test_countries_whose_holidays_follow_the_moon_can_be_named() -> None:
    """The library's warning that it does not know all of them yet does not stop the server."""
    assert date(2026, 1, 26) in public_holidays("IN")


def test_listed_exception_wins_over_a_public_holiday() -> None:
    """Tickets end before service if the exception says so."""
    branch = branch_of(
        ("closed_days", 'holidays = "FI"\nclosed_days'),
        ("[[queues]]\n", EXCEPTIONS),
    )
    assert branch.service is not None
    assert branch.service.exceptions[date(2026, 1, 6)] == (Span(time(10), time(14)),)
    assert branch.tickets.exceptions[date(2026, 1, 6)] == (Span(time(10), time(13)),)
    assert branch.service.exceptions[date(2026, 1, 8)] == branch.tickets.exceptions[date(2026, 1, 8)] == ()
    assert branch.tickets.exceptions[date(2026, 12, 24)] == ()


def test_ticket_hours_of_a_service_follow_the_exceptions_of_the_branch() -> None:
    """Own weekdays hold as far as the branch is open; others are as the branch on that date."""
    branch = branch_of(
        ('queue = "permits"\n', 'queue = "permits"\nhours.tuesday = "08:00-12:00"\n'),
        ("[[queues]]\n", EXCEPTIONS),
        ("day = 2026-01-06", "days = [2026-01-05, 2026-01-06]"),
    )
    hours = branch.services[0].hours
    assert hours is not None
    assert hours.exceptions[date(2026, 1, 5)] == (Span(time(10), time(13)),)
    assert hours.exceptions[date(2026, 1, 6)] == (Span(time(10), time(12)),)
    assert hours.exceptions[date(2026, 1, 8)] == ()


# --- the branch that ships ------------------------------------------------------------------------


def test_the_branch_that_ships_has_neither_faults_nor_warnings() -> None:
    """Malmi: ten counters, sixty people, twelve languages, every text in each."""
    examined = examine_branch_file(asset("branches", "malmi.toml"))
    assert (examined.faults, examined.warnings) == ((), ())
    branch = examined.config
    assert branch is not None
    assert [counter.id for counter in branch.counters] == [CounterId(str(n)) for n in range(1, 11)]
    assert branch.occupancy.cap == 60
    assert branch.languages == tuple(
        map(Language, ("fi", "sv", "en", "et", "ru", "uk", "ar", "fa", "so", "tr", "vi", "zh"))
    )
    assert branch.service is not None
    assert branch.service.week == (*[DAY] * 5, (), ())
    assert branch.tickets.week == (*[(Span(time(8), time(16)),)] * 5, (), ())


def test_malmi_is_closed_on_holidays_and_their_eves() -> None:
    """Midsummer Eve and Christmas Eve are among them."""
    branch = load_branch(asset("branches", "malmi.toml"))
    days = {"2026-04-06", "2026-06-19", "2026-12-24", "2027-05-06", "2027-06-25", "2027-12-06"}
    assert {branch.tickets.exceptions[date.fromisoformat(day)] for day in days} == {()}


def test_malmi_plans_all_counters_except_at_lunch() -> None:
    """At any moment of the service hours somebody works with each profile, and nobody twice."""
    branch = load_branch(asset("branches", "malmi.toml"))
    for minutes in range(8 * 60, 16 * 60 + 15, 15):
        moment = time(*divmod(minutes, 60))
        on = [one for one in branch.plan if one.span.opens <= moment < one.span.closes]
        assert {one.profile for one in on} == {profile.id for profile in branch.profiles}
        lunch = time(11) <= moment < time(13)
        assert sum(one.counters for one in on) in (range(6, 10) if lunch else (10,))


def test_malmi_keeps_its_promises() -> None:
    """Services take 8 to 24 minutes, and whoever gets no ticket is told what to do instead."""
    branch = load_branch(asset("branches", "malmi.toml"))
    assert branch.promise == Promise(probability=0.95, come_back_above_min=90)
    expected = [service.expected_min for service in branch.services]
    assert (min(expected), max(expected)) == (8, 24)
    assert [way.kind for way in branch.other_ways] == ["online", "book", "other-place"]
    assert branch.occupancy == Occupancy(60, 40, soft_cap=55, exit_min=5, margin_sigmas=3.5)


def test_at_malmi_citizenship_and_eu_registration_are_by_appointment_only() -> None:
    """They are never urgent; every other service is asked for through a screen or offered at once."""
    branch = load_branch(asset("branches", "malmi.toml"))
    offered = {choice.service for screen in branch.screens for choice in screen.choices if choice.service}
    booked = {service.id for service in branch.services if not service.walk_in}
    assert booked == {ServiceId("citizenship"), ServiceId("eu-registration")}
    assert offered == {service.id for service in branch.services} - booked


def test_at_malmi_urgent_matters_are_asked_for_before_a_number_is_given() -> None:
    """Only help with booking has a number without a question about the date of expiry."""
    branch = load_branch(asset("branches", "malmi.toml"))
    for screen in branch.screens:
        for choice in screen.choices:
            if choice.service:
                urgent = choice.service != "booking-help"
                assert ("3 months" in choice.text[Language("en")]) == urgent
                assert choice.priority == (URGENT if urgent else None)


# --- shape ----------------------------------------------------------------------------------------


def test_shape_and_meaning_are_told_together() -> None:
    """An item of broken shape does not hide what is wrong with the others, and raises no echoes."""
    assert faults_of(
        ("cap = 10", "cap = 0"),
        ('queue = "permits"', 'quue = "permits"'),
        ('profiles = ["all"]', 'profiles = ["al"]'),
        ('service = "extension"', 'service = "extention"'),
    ) == [
        "occupancy.cap: expected a whole number >= 1, got 0",
        'services[0 "extension"]: the key "queue" is missing',
        'services[0 "extension"].quue: unknown key; did you mean "queue"?',
        'counters[0 "1"].profiles[0]: no profile has the id "al"; did you mean "all"?',
        'triage.screens[0 "matter"].choices[0].service: no service has the id "extention"; '
        'did you mean "extension"?',
    ]


def test_weekday_may_not_be_left_out() -> None:
    """A forgotten day would close the branch without a word."""
    assert faults_of(('monday = "8:00-16:15"\n', "")) == ['hours: the key "monday" is missing']


def test_every_fault_has_its_line() -> None:
    """The line is that of the value in the file."""
    text = SMALL.replace('letter = "A"', 'letter = "Q"')
    (fault,) = examine_branch(text, "small.toml").faults
    assert located("small.toml", fault) == (
        'small.toml:24: queues[0 "permits"].letter: the letter "Q" cannot be used: it reads as O and 0'
    )


def test_load_raises_all_faults_and_a_missing_file_is_one(tmp_path: Path) -> None:
    """The server does not start on a branch that is wrong."""
    file = tmp_path / "small.toml"
    file.write_text(SMALL.replace("cap = 10", "cap = 3"), encoding="utf-8")
    with pytest.raises(SettingsFaults, match="a party of 4 could never be admitted: the cap is 3"):
        load_branch(file)
    with pytest.raises(SettingsFaults, match="No such file"):
        load_branch(tmp_path / "none.toml")
    assert examine_branch("id = ", "x").faults[0].line == 1


# --- meaning --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        (
            "Europe/Helsinki",
            "Europe/Helsinky",
            'time_zone: no time zone has the name "Europe/Helsinky"; did you mean "Europe/Helsinki"?',
        ),
        ("Europe/Helsinki", "../etc", 'time_zone: no time zone has the name "../etc"'),
        (
            "https://queue",
            "http://queue",
            'public_url: expected an address that begins with "https://", got "http://queue.example/"',
        ),
        (
            "https://booking.example",
            "https://",
            'triage.screens[1 "book"].link.url: expected an address that begins with "https://", got "https://"',
        ),
        ('"en"]', '"en", "fi"]', 'languages[3]: "fi" is in the list twice'),
        (
            '"en"]',
            '"en", "English"]',
            'languages[3]: "English" is no language tag; write such as "fi" or "zh-Hans"',
        ),
        ('"8:00-16:15"', '"16:15-8:00"', 'hours.monday: opens at or after its end: "16:15-8:00"'),
        (
            '"8:00-16:15"',
            '"8-16"',
            'hours.monday: expected times such as "08:00-16:15" or "08:00-12:00, 12:30-16:15", or "closed", '
            'got "8-16"',
        ),
        (
            "closed_days",
            'day_ends = "16:00"\nclosed_days',
            'hours.day_ends: the day ends at "16:00", before service ends at 16:15',
        ),
        (
            "closed_days",
            'day_ends = "late"\nclosed_days',
            'hours.day_ends: expected a time such as "20:00", got "late"',
        ),
        (
            'letter = "A"',
            'letter = "I"',
            'queues[0 "permits"].letter: the letter "I" cannot be used: it reads as 1',
        ),
        (
            'letter = "A"',
            'letter = "a"',
            'queues[0 "permits"].letter: expected one letter of ABCDEFGHJKLMNPRSTUVWXYZ, got "a"; '
            'did you mean "A"?',
        ),
        (
            "last = 99",
            "first = 100\nlast = 99",
            'queues[0 "permits"]: numbers go from 1 to 999, first to last; got 100 to 99',
        ),
        (
            "last = 99",
            "last = 1000",
            'queues[0 "permits"]: numbers go from 1 to 999, first to last; got 1 to 1000',
        ),
        (
            'id = "citizenship"',
            'id = "extension"',
            'services[1 "extension"].id: the id "extension" is taken by services[0]',
        ),
        (
            'id = "small"',
            'id = "small one"',
            'id: an id is letters a-z, digits, "-", "_" and ".", 64 at most; got "small one"',
        ),
        (
            'queue = "permits"',
            'queue = "permit"',
            'services[0 "extension"].queue: no queue has the id "permit"; did you mean "permits"?',
        ),
        (
            'start = "matter"',
            'start = "mater"',
            'triage.start: no screen has the id "mater"; did you mean "matter"?',
        ),
        (
            'screen = "book"',
            'screen = "bok"',
            'triage.screens[0 "matter"].choices[1].screen: no screen has the id "bok"; did you mean "book"?',
        ),
        (
            'service = "extension"',
            'service = "extention"',
            'triage.screens[0 "matter"].choices[0].service: no service has the id "extention"; '
            'did you mean "extension"?',
        ),
        (
            'service = "extension"',
            'service = "citizenship"',
            'triage.screens[0 "matter"].choices[0].service: "citizenship" gives no same-day numbers '
            "(walk_in = false); lead to a screen that says how to book",
        ),
        (
            'screen = "book"',
            'screen = "book"\nservice = "extension"',
            'triage.screens[0 "matter"].choices[1]: a choice leads to either a "screen" or a "service"; '
            "both are given",
        ),
        (
            'screen = "book"\n',
            "",
            'triage.screens[0 "matter"].choices[1]: a choice leads to either a "screen" or a "service"; '
            "neither is given",
        ),
        ('name.sv = "Liten"\n', "", 'name: no text in "sv"'),
        (', sv = "Bokning"', "", 'triage.screens[1 "book"].link.caption: no text in "sv"'),
        ('sv = "Annat"', 'sv = " "', 'triage.screens[0 "matter"].choices[1].text: no text in "sv"'),
    ],
)
def test_fault_of_meaning_is_told_with_its_place(old: str, new: str, fault: str) -> None:
    """One slip, one fault."""
    assert faults_of((old, new)) == [fault]


def test_two_queues_cannot_share_a_letter() -> None:
    """Their numbers would be the same."""
    twin = '[[queues]]\nid = "travel"\nletter = "A"\n[[services]]\n'
    assert faults_of(
        ("[[services]]\n", twin), ('queues = ["permits"]', 'queues = ["permits", "travel"]')
    ) == ['queues[1 "travel"].letter: the letter "A" belongs to the queue "permits"']


def test_queue_that_nobody_calls_from_is_a_fault() -> None:
    """Its customers would wait for ever; the two ways to forget it are told apart."""
    assert faults_of(("[[services]]\n", TRAVEL)) == [
        'queues[1 "travel"]: no profile calls from this queue: nobody in it would be served'
    ]
    profile = (
        '[[profiles]]\nid = "trips"\nqueues = ["travel"]\nname = { fi = "M", sv = "R", en = "T" }\n[triage]\n'
    )
    assert faults_of(("[[services]]\n", TRAVEL), ("[triage]\n", profile)) == [
        'queues[1 "travel"]: no counter has a profile that calls from this queue: '
        "nobody in it would be served"
    ]


def test_counter_or_profile_with_nothing_to_do_is_a_fault() -> None:
    """An empty list is as wrong as an unknown name in it."""
    assert (
        faults_of(('profiles = ["all"]', "profiles = []"))[-1] == 'counters[0 "1"].profiles: names no profile'
    )
    assert (
        faults_of(('queues = ["permits"]', "queues = []"))[-1] == 'profiles[0 "all"].queues: names no queue'
    )


# --- announcements --------------------------------------------------------------------------------


def _announcing(languages: str) -> tuple[str, str]:
    return "[triage]", f"[announcements]\nlanguages = {languages}\n\n[triage]"


def test_a_language_of_announcements_is_one_of_the_branch() -> None:
    """And named once."""
    assert faults_of(_announcing('["fi", "se", "fi"]')) == [
        'announcements.languages[1]: "se" is not among the languages of the branch',
        'announcements.languages[2]: "fi" is there already',
    ]


def test_calls_that_are_not_spoken_in_swedish_are_a_warning() -> None:
    """Where the branch offers it; whoever wants no voice at all means it."""
    (said,) = warnings_of(_announcing('["fi"]'))
    assert 'calls are not spoken in "sv", which the branch offers' in said
    assert warnings_of(_announcing("[]")) == []


# --- doubts ---------------------------------------------------------------------------------------


def test_text_missing_in_another_language_is_a_warning() -> None:
    """The branch works; another language is shown instead."""
    assert warnings_of((', en = "Booking"', "")) == [
        'triage.screens[1 "book"].link.caption: no text in "en"; another language is shown instead'
    ]


def test_text_in_a_language_that_is_not_offered_is_a_warning() -> None:
    """It is most likely a slip in the tag."""
    assert warnings_of(('name.en = "Small"', 'name.en = "Small"\nname.se = "Liten"')) == [
        'name.se: "se" is not among the languages of the branch'
    ]


def test_screen_that_cannot_be_reached_is_a_warning() -> None:
    """Going in circles is fine, being unreachable is not meant."""
    assert warnings_of(('screen = "book"', 'screen = "matter"')) == [
        'triage.screens[1 "book"]: no choice leads to this screen'
    ]


def test_screen_with_nothing_on_it_is_a_warning() -> None:
    """The customer could only go back."""
    link = next(line for line in SMALL.splitlines() if line.startswith("link"))
    assert warnings_of((link, "")) == [
        'triage.screens[1 "book"]: the screen offers nothing: no choices, no text and no link'
    ]


def test_parts_that_nothing_uses_are_warnings() -> None:
    """A profile without a counter, a queue without a service, a service that the kiosk never offers."""
    profile = (
        '[[profiles]]\nid = "trips"\nqueues = ["travel"]\nname = { fi = "M", sv = "R", en = "T" }\n[triage]\n'
    )
    assert warnings_of(
        ("[[services]]\n", TRAVEL),
        ('queues = ["permits"]', 'queues = ["permits", "travel"]'),
        ("[triage]\n", profile),
        ("walk_in = false\n", ""),
    ) == [
        'queues[1 "travel"]: no service uses this queue',
        'services[1 "citizenship"]: no choice of the kiosk leads to this service',
        'profiles[1 "trips"]: no counter has this profile',
    ]


def test_branch_that_never_opens_is_a_warning() -> None:
    """It may be meant, for a while."""
    weekdays = [
        (f'{day} = "08:00-16:15"', f'{day} = "closed"')
        for day in ("tuesday", "wednesday", "thursday", "friday")
    ]
    assert warnings_of(('"8:00-16:15"', '"closed"'), *weekdays) == [
        "hours: the branch is closed on every weekday"
    ]


# --- the rules ------------------------------------------------------------------------------------

TICKETS = "[hours.tickets]\n"
HEAD = "[occupancy]\n"
"""New tables go ahead of this one."""
HELP = '[[profiles]]\nid = "help"\nqueues = ["permits"]\nname = { fi = "A", sv = "H", en = "H" }\n[triage]\n'
"""A second profile, ahead of the triage."""


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        (
            "cap = 10",
            "cap = 10\nsoft_cap = 11",
            "occupancy.soft_cap: the soft cap of 11 is above the cap of 10",
        ),
        ("cap = 10", "cap = 3", "party.max: a party of 4 could never be admitted: the cap is 3"),
        (
            HEAD,
            HEAD + "margin_sigma = 3\n",
            'occupancy.margin_sigma: unknown key; did you mean "margin_sigmas"?',
        ),
        (HEAD, HEAD + "door_error = 1.0\n", "occupancy.door_error: expected a number < 1.0, got 1.0"),
        (HEAD, HEAD + "exit_min = nan\n", "occupancy.exit_min: expected a number >= 0.0, got nan"),
        (
            HEAD,
            HEAD + "sensor_silence_min = 1\n",
            "occupancy.sensor_silence_min: expected a whole number >= 2, got 1",
        ),
        (
            '"8:00-16:15"',
            '"8:00-12:00, 11:00-16:15"',
            'hours.monday: opens before the interval ahead of it is over: "11:00-16:15"',
        ),
        (
            "[[queues]]\n",
            TICKETS + 'monday = "07:30-16:00"\n[[queues]]\n',
            'hours.tickets.monday: tickets would be given out "07:30-16:00", but service is 08:00-16:15',
        ),
        (
            "[[queues]]\n",
            TICKETS + 'sunday = "10:00-12:00"\n[[queues]]\n',
            'hours.tickets.sunday: tickets would be given out "10:00-12:00", '
            "but there is no service on that day",
        ),
        (
            'queue = "permits"\n',
            'queue = "permits"\nhours.friday = "08:00-17:00"\n',
            'services[0 "extension"].hours.friday: tickets would be given out "08:00-17:00", '
            "but service is 08:00-16:15",
        ),
        (
            "[[queues]]\n",
            EXCEPTIONS.replace("10:00-13:00", "10:00-15:00"),
            'hours.exceptions[0].tickets: tickets would be given out "10:00-15:00", '
            "but service is 10:00-14:00",
        ),
        (
            "[[queues]]\n",
            EXCEPTIONS.replace("2026-01-06", "2026-12-24"),
            "hours.exceptions[0]: the hours of 2026-12-24 are given twice",
        ),
        (
            "[[queues]]\n",
            EXCEPTIONS.replace("day = 2026-01-06\n", ""),
            'hours.exceptions[0]: an exception is for a "day" or for "days"; neither is given',
        ),
        (
            "[[queues]]\n",
            EXCEPTIONS.replace("10:00-14:00", "10:00-20:30"),
            'hours.day_ends: the day ends at "20:00", before service ends at 20:30',
        ),
        (
            "closed_days",
            'holidays = "FIN"\nclosed_days',
            'hours.holidays: no public holidays are known of "FIN"; did you mean "FI"?',
        ),
        (
            "closed_days",
            'holidays = "Finnland"\nclosed_days',
            'hours.holidays: no public holidays are known of "Finnland"; did you mean "FI"?',
        ),
        (
            "closed_days",
            'holidays = "de-by"\nclosed_days',
            'hours.holidays: no public holidays are known of "de-by"; did you mean "DE-BY"?',
        ),
        (
            "closed_days",
            'holidays = "?"\nclosed_days',
            'hours.holidays: no public holidays are known of "?"; '
            'write a country such as "FI", or a part of one such as "DE-BY"',
        ),
        (
            "closed_days",
            "holidays = true\nclosed_days",
            'hours.holidays: expected a region such as "FI", or false, got true',
        ),
        (
            HEAD,
            '[calling]\npolicy = "priority-gaurded"\n' + HEAD,
            'calling.policy: expected one of "fifo", "priority", "priority-guarded", "weighted", "max-wait", '
            '"accumulating", got "priority-gaurded"; did you mean "priority-guarded"?',
        ),
        (HEAD, "[calling]\nguard = 0\n" + HEAD, "calling.guard: expected a whole number >= 1, got 0"),
        (
            HEAD,
            RULES.replace("weight = 3", "weight = 2.5") + HEAD,
            'priorities[0 "urgent"].weight: with the policy "weighted" a weight is a whole number '
            ">= 1, got 2.5",
        ),
        (
            HEAD,
            RULES.replace('"weighted"', '"accumulating"').replace("weight = 3", "weight = 0") + HEAD,
            'priorities[0 "urgent"].weight: expected a number > 0.0, got 0',
        ),
        (
            HEAD,
            "[appointments]\nlate_min = 61\n" + HEAD,
            "appointments.no_show_min: an appointment is over after 60 min, "
            "while customers may be 61 min late",
        ),
        (
            HEAD,
            '[appointments]\npriority = "apointment"\n' + HEAD,
            'appointments.priority: no priority has the id "apointment"; did you mean "appointment"?',
        ),
        (
            HEAD,
            RULES.replace('[[priorities]]\nid = "appointment"\nweight = 2\n', "") + HEAD,
            'priorities: no priority has the id "appointment"; appointments have it; '
            'list it, or set "appointments.priority"',
        ),
        (
            HEAD,
            RULES.replace('[[priorities]]\nid = "walk-in"\n', "") + HEAD,
            'priorities: no priority has the id "walk-in"; services have it where they name no other; '
            'list it, or give each service a "priority"',
        ),
        (
            HEAD,
            RULES.replace("[calling]", '[[priorities]]\nid = "staff"\n[calling]') + HEAD,
            'priorities[3 "staff"].name: no text in "fi", "sv"',
        ),
        (
            'queue = "permits"\n',
            'queue = "permits"\npriority = "urgnet"\n',
            'services[0 "extension"].priority: no priority has the id "urgnet"; did you mean "urgent"?',
        ),
        (
            'service = "extension"\n',
            'service = "extension"\npriority = "urgnet"\n',
            'triage.screens[0 "matter"].choices[0].priority: no priority has the id "urgnet"; '
            'did you mean "urgent"?',
        ),
        (
            'queue = "permits"\n',
            'queue = "permits"\nquota = 0\n',
            'services[0 "extension"].quota: expected a whole number >= 1, got 0',
        ),
        (
            HEAD,
            "[promise]\nprobability = 1.0\n" + HEAD,
            "promise.probability: expected a number < 1.0, got 1.0",
        ),
        (HEAD, "[promise]\nprobability = 0\n" + HEAD, "promise.probability: expected a number > 0.0, got 0"),
        (
            'queue = "permits"\n',
            'queue = "permits"\npromise = 95\n',
            'services[0 "extension"].promise: expected a number < 1.0, got 95',
        ),
        (
            'queues = ["permits"]',
            'queues = ["permits", { queue = "permit", weight = 2 }]\norder = "weights"',
            'profiles[0 "all"].queues[1]: no queue has the id "permit"; did you mean "permits"?',
        ),
        (
            'queues = ["permits"]',
            'queues = [{ queue = "permits", wieght = 2 }]',
            'profiles[0 "all"].queues[0].wieght: unknown key; did you mean "weight"?',
        ),
        (
            'queues = ["permits"]',
            'queues = ["permits", "permits"]',
            'profiles[0 "all"].queues[1]: "permits" is in the list twice',
        ),
        (
            'queues = ["permits"]',
            'queues = [{ queue = "permits", when_wait_above_min = 20 }]',
            'queues[0 "permits"]: every profile that calls from this queue sets a condition: '
            "its last customers would wait for ever; let one profile call from it without conditions",
        ),
        (
            HEAD,
            RULES.replace('"all"', '"al"') + HEAD,
            'plan[0].profile: no profile has the id "al"; did you mean "all"?',
        ),
        (
            HEAD,
            RULES.replace('"friday"', '"fryday"') + HEAD,
            'plan[0].weekdays[0]: expected one of "monday", "tuesday", "wednesday", "thursday", "friday", '
            '"saturday", "sunday", got "fryday"; did you mean "friday"?',
        ),
        (
            HEAD,
            RULES.replace('"friday"', '"monday"') + HEAD,
            'plan[0].weekdays[1]: "monday" is in the list twice',
        ),
        (
            HEAD,
            RULES.replace("08:00-11:00, 11:30-16:00", "closed") + HEAD,
            'plan[0].hours: nobody works while "closed"; leave the entry out',
        ),
        (
            HEAD,
            RULES.replace("Onni", "aino ") + HEAD,
            'advisers[1].name: the name "aino " is taken by advisers[0]',
        ),
        (HEAD, RULES.replace("Onni", " ") + HEAD, "advisers[1].name: an adviser needs a name"),
        (
            HEAD,
            RULES.replace("https://b.example", "b.example") + HEAD,
            'other_ways[0].url: expected an address that begins with "https://", got "b.example"',
        ),
        (HEAD, RULES.replace(', sv = "Boka"', "") + HEAD, 'other_ways[0].text: no text in "sv"'),
        (
            HEAD,
            RULES.replace('"book"', '"bok"') + HEAD,
            'other_ways[0].kind: expected one of "released-slot", "tomorrow", "book", "other-place", '
            '"online", got "bok"; did you mean "book"?',
        ),
    ],
)
def test_fault_in_the_rules_is_told_with_its_place(old: str, new: str, fault: str) -> None:
    """One slip, one fault."""
    assert faults_of((old, new)) == [fault]


def test_default_end_of_the_day_is_too_early_for_a_late_branch() -> None:
    """Also an end that was left out must come after service."""
    assert faults_of(('"8:00-16:15"', '"12:00-21:00"')) == [
        'hours.day_ends: the day ends at "20:00", before service ends at 21:00'
    ]


def test_breaks_do_not_matter_to_tickets() -> None:
    """Whoever takes a ticket at lunch is served after it."""
    branch_of(
        ('"8:00-16:15"', '"8:00-12:00, 12:30-16:15"'),
        ("[[queues]]\n", TICKETS + 'monday = "08:00-16:00"\n[[queues]]\n'),
    )


def test_fractions_weigh_under_other_policies() -> None:
    """Only rounds need whole numbers."""
    rules = RULES.replace('"weighted"', '"accumulating"').replace("weight = 3", "weight = 0.5")
    assert branch_of((HEAD, rules + HEAD)).priorities[0].weight == 0.5


def test_broken_setting_raises_no_echo() -> None:
    """What cannot be read is not compared with anything."""
    assert faults_of(
        ("cap = 10", "cap = 10\nsoft_cap = 0"), (HEAD, "[appointments]\nno_show_min = -1\n" + HEAD)
    ) == [
        "appointments.no_show_min: expected a whole number >= 0, got -1",
        "occupancy.soft_cap: expected a whole number >= 1, got 0",
    ]


def test_condition_at_one_profile_is_fine_if_another_calls_without() -> None:
    """Unless that one is at no counter."""
    condition = ('queues = ["permits"]', 'queues = [{ queue = "permits", when_waiting_above = 3 }]')
    branch_of(condition, ("[triage]\n", HELP), ('profiles = ["all"]', 'profiles = ["all", "help"]'))
    assert len(faults_of(condition, ("[triage]\n", HELP))) == 1


# --- skills ---------------------------------------------------------------------------------------

ASKS = ('queue = "permits"\n', 'queue = "permits"\nskills = ["french", "prints"]\n')
EQUIPPED = ('profiles = ["all"]', 'profiles = ["all"]\nskills = ["prints"]')


def advisers(*skills: str) -> tuple[str, str]:
    """Advisers with these lists of skills."""
    tables = (f'[[advisers]]\nname = "{number}"\nskills = [{had}]\n' for number, had in enumerate(skills))
    return HEAD, "".join(tables) + HEAD


def test_counter_and_adviser_have_the_skills_between_them() -> None:
    """Neither needs all of them."""
    assert branch_of(ASKS, EQUIPPED, advisers('"french"', "")).services[0].skills == {"french", "prints"}


def test_skill_that_nobody_has_is_a_fault() -> None:
    """A slip of the pen is answered with what was meant."""
    assert faults_of(ASKS, EQUIPPED, advisers('"frensh"')) == [
        'services[0 "extension"].skills[0]: no counter and no adviser has the skill "french"; '
        'did you mean "frensh"?'
    ]
    assert faults_of(ASKS, EQUIPPED) == [
        'services[0 "extension"].skills[0]: no counter and no adviser has the skill "french"'
    ]


def test_service_that_nobody_can_give_is_a_fault() -> None:
    """Both skills are there, but never at one counter that calls from the queue."""
    assert faults_of(ASKS, advisers('"french"', '"prints"')) == [
        'services[0 "extension"].skills: no counter that calls from the queue "permits" has '
        '"french" and "prints" with any adviser: nobody could be served'
    ]
    elsewhere = '[[counters]]\nid = "2"\nprofiles = ["trips"]\nskills = ["prints"]\n[[profiles]]\n'
    trips = (
        '[[profiles]]\nid = "trips"\nqueues = ["travel"]\nname = { fi = "M", sv = "R", en = "T" }\n[triage]\n'
    )
    (fault,) = faults_of(
        ASKS,
        ("[[services]]\n", TRAVEL),
        ("[[profiles]]\n", elsewhere),
        ("[triage]\n", trips),
        advisers('"french"'),
    )
    assert 'no counter that calls from the queue "permits"' in fault


def test_skill_that_no_service_asks_for_is_a_warning() -> None:
    """It may be kept for later, or be a slip."""
    assert warnings_of((HEAD, RULES + HEAD)) == [
        'advisers[0].skills[0]: no service asks for the skill "french"'
    ]


# --- doubts about the rules -----------------------------------------------------------------------

PLAN = RULES.replace('skills = ["french"]\n', "")
"""The rules without a doubt."""
PLANNED = """\
[[plan]]
profile = "{profile}"
weekdays = ["monday"]
hours = "{hours}"
counters = 1
[[advisers]]
"""
"""One more entry of the plan, ahead of the advisers."""


def test_rules_in_order_raise_no_doubt() -> None:
    """The tests below change one thing each."""
    assert warnings_of((HEAD, PLAN + HEAD)) == []


def test_plan_with_more_counters_than_offer_the_profile_is_a_warning() -> None:
    """Entries that overlap add up."""
    assert warnings_of((HEAD, PLAN.replace("counters = 1", "counters = 2") + HEAD)) == [
        'plan[0].counters: at 08:00 on friday 2 counters with "all" are planned, 1 offer it'
    ]
    more = PLANNED.format(profile="all", hours="10:00-12:00")
    assert warnings_of((HEAD, PLAN.replace("[[advisers]]\n", more, 1) + HEAD)) == [
        'plan[0].counters: at 11:30 on monday 2 counters with "all" are planned, 1 offer it',
        'plan[1].counters: at 10:00 on monday 2 counters with "all" are planned, 1 offer it',
    ]


def test_plan_with_more_counters_than_there_are_is_a_warning() -> None:
    """Each profile is offered often enough, but by the same counter."""
    more = PLANNED.format(profile="help", hours="09:00-10:00")
    assert warnings_of(
        ("[triage]\n", HELP),
        ('profiles = ["all"]', 'profiles = ["all", "help"]'),
        (HEAD, PLAN.replace("[[advisers]]\n", more, 1) + HEAD),
    ) == ["plan[1].counters: at 09:00 on monday 2 counters are planned, the branch has 1"]


def test_plan_beyond_the_hours_of_service_is_a_warning() -> None:
    """Counters without customers."""
    assert warnings_of((HEAD, PLAN.replace("11:30-16:00", "11:30-17:00") + HEAD)) == [
        'plan[0].hours: "08:00-11:00, 11:30-17:00" goes beyond the hours of service on friday, monday'
    ]


def test_class_that_nothing_gives_is_a_warning() -> None:
    """Only of a list that the branch has written itself."""
    unused = PLAN.replace('late_priority = "urgent"\n', "")
    assert warnings_of((HEAD, unused + HEAD)) == [
        'priorities[0 "urgent"]: nothing gives a ticket this priority'
    ]


def test_weight_that_does_not_count_is_a_warning() -> None:
    """Rounds over queues are an order of their own."""
    assert warnings_of(('queues = ["permits"]', 'queues = [{ queue = "permits", weight = 2 }]')) == [
        'profiles[0 "all"].queues[0].weight: the weight counts only with order = "weights"'
    ]


def test_other_way_that_is_offered_anyway_is_a_warning() -> None:
    """The server knows when the first numbers are given out tomorrow; the file does not."""
    assert warnings_of((HEAD, PLAN.replace('"book"', '"tomorrow"') + HEAD)) == [
        'other_ways[0].kind: "tomorrow" is offered anyway, with its time, where there is one',
    ]


def test_a_party_above_the_soft_cap_may_be_allowed() -> None:
    """It takes reserved places."""
    assert branch_of(("cap = 10", "cap = 10\nsoft_cap = 3")).party_max == 4
