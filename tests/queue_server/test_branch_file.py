"""A branch file is read strictly: shape and meaning, all faults at once, each with its place."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from queue_link.assets import asset
from queue_link.toml_document import SettingsFaults, located
from queue_link.vocabulary import CounterId, Language, QueueId, ServiceId
from queue_server.branch_file import examine_branch, examine_branch_file, load_branch
from queue_server.domain.configuration import Exits, Occupancy, Queue, Span

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


def faults_of(*changes: tuple[str, str]) -> list[str]:
    """The faults of the small branch after each first text is replaced by the second."""
    return _said(*changes)[0]


def warnings_of(*changes: tuple[str, str]) -> list[str]:
    """The warnings likewise; the branch must be without faults."""
    faults, warnings = _said(*changes)
    assert faults == []
    return warnings


def _said(*changes: tuple[str, str]) -> tuple[list[str], list[str]]:
    text = SMALL
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    examined = examine_branch(text, "small.toml")
    assert (examined.config is None) == bool(examined.faults)
    return [str(fault) for fault in examined.faults], [str(warning) for warning in examined.warnings]


# --- what is right --------------------------------------------------------------------------------


def test_sound_file_becomes_the_branch_it_describes() -> None:
    """Times are local wall-clock times, a left-out day end and number range have defaults."""
    branch = examine_branch(SMALL, "small.toml").config
    assert branch is not None
    assert branch.occupancy == Occupancy(cap=10, outside_limit=5, exits=Exits.FINISH)
    assert branch.hours == (*[Span(time(8), time(16, 15))] * 5, None, None)
    assert branch.day_ends == time(20)
    assert branch.closed_days == {date(2026, 12, 24)}
    assert branch.queues == (Queue(QueueId("permits"), "A", 1, 99),)
    assert branch.public_url == "https://queue.example"
    assert branch.party_max == 4
    assert branch.start == "matter"


def test_the_branch_that_ships_has_neither_faults_nor_warnings() -> None:
    """Malmi: ten counters, sixty people, four languages, every text in each."""
    examined = examine_branch_file(asset("branches", "malmi.toml"))
    assert (examined.faults, examined.warnings) == ((), ())
    branch = examined.config
    assert branch is not None
    assert [counter.id for counter in branch.counters] == [CounterId(str(n)) for n in range(1, 11)]
    assert branch.occupancy.cap == 60
    assert branch.languages == tuple(map(Language, ("fi", "sv", "en", "ar")))
    assert branch.hours[:5] == (Span(time(8), time(16, 15)),) * 5


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
            if choice.service and choice.service != "booking-help":
                assert "3 months" in choice.text[Language("en")]


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
            'hours.monday: expected times such as "08:00-16:15", or "closed", got "8-16"',
        ),
        (
            "closed_days",
            'day_ends = "16:00"\nclosed_days',
            'hours.day_ends: the day ends at "16:00", before tickets end at 16:15',
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
    travel = '[[queues]]\nid = "travel"\nletter = "B"\n[[services]]\n'
    assert faults_of(("[[services]]\n", travel)) == [
        'queues[1 "travel"]: no profile calls from this queue: nobody in it would be served'
    ]
    profile = (
        '[[profiles]]\nid = "trips"\nqueues = ["travel"]\nname = { fi = "M", sv = "R", en = "T" }\n[triage]\n'
    )
    assert faults_of(("[[services]]\n", travel), ("[triage]\n", profile)) == [
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
    travel = '[[queues]]\nid = "travel"\nletter = "B"\n[[services]]\n'
    profile = (
        '[[profiles]]\nid = "trips"\nqueues = ["travel"]\nname = { fi = "M", sv = "R", en = "T" }\n[triage]\n'
    )
    assert warnings_of(
        ("[[services]]\n", travel),
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
