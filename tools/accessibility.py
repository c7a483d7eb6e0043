"""Writes docs/accessibility.md: what shows that each requirement of accessibility is met.

``python tools/accessibility.py``           writes the table anew
``python tools/accessibility.py --check``   fails when it is not current

Tests that are named after a requirement (``test_req_06_...``, ``test_29_42_...``) find their way into the
table by themselves. Others, and the steps of the installation, are named in ``REQUIREMENTS``.
"""

from __future__ import annotations

import re
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "docs" / "accessibility.md"
GUIDE = ROOT / "docs" / "installing-a-kiosk.md"
COUNT = 44
_NUMBERED = re.compile(r"^(?:async )?def (test_(?:req_)?((?:\d\d_)+)\w+)\(", re.MULTILINE)
_STEP = re.compile(r"^- \*\*(.+?)\.\*\*", re.MULTILINE)
_HEAD = """\
# Accessibility

The kiosk, the display, the desk program and the ticket are built to the requirements below, which come from
EN 301 549, WCAG 2.2, the Language Act and guidance for queue systems. Each is shown by tests that run with
all others, by a step of [the installation](installing-a-kiosk.md) where something must be measured on the
spot, or is *not yet* shown.

This page is written by `python tools/accessibility.py`; a test fails when it is not current.

| | requirement | shown by |
|---|---|---|
"""


@dataclass(frozen=True)
class Requirement:
    number: int
    text: str
    tests: tuple[str, ...] = ()
    """Tests that are not named after it: ``file: name``, the file below ``tests``."""
    steps: tuple[str, ...] = ()
    """Of the installation."""
    lacks: str = ""
    """What of it is not shown yet although something is."""


KIOSK, CODES = "kiosk_app/test_drawn.py", "kiosk_app/test_drawn_codes.py"
ANNOUNCER, THEME = "display_app/test_announcer.py", "queue_link/qt/test_theme.py"
WHOLE = (f"{KIOSK}: test_every_screen_is_whole",)

REQUIREMENTS = (
    Requirement(1, "Text stands out: 4.5:1", (f"{THEME}: test_text_stands_out",)),
    Requirement(2, "Icons and borders stand out: 3:1", (f"{THEME}: test_controls_stand_out",)),
    Requirement(3, "A theme of high contrast, one touch away, for one customer"),
    Requirement(4, "Kiosk text is large enough for its distance", WHOLE, ("Size of the text",)),
    Requirement(
        5,
        "Called numbers can be read from the farthest seat",
        ("display_app/test_legibility.py: test_cap_height_follows_the_distance",),
    ),
    Requirement(6, "Large text: twice the size, nothing cut off"),
    Requirement(
        7,
        "Nothing is told by colour alone",
        ("display_app/test_screen.py: test_full_and_free_differ_without_colour",),
    ),
    Requirement(
        8,
        "Nothing flashes; motion can be switched off",
        ("display_app/test_screen.py: test_without_motion_the_picture_stands_still",),
    ),
    Requirement(9, "No ticker is needed to understand"),
    Requirement(
        10,
        "A call stays readable for ten seconds, and then in the list",
        (
            f"{ANNOUNCER}: test_a_call_is_marked_for_ten_seconds_after_its_chime",
            f"{ANNOUNCER}: test_a_call_stays_until_the_next",
        ),
    ),
    Requirement(
        11,
        "Figures and letters that nobody mistakes",
        (
            "queue_server/domain/test_numbering.py: test_letters_that_read_as_digits_are_not_series_letters",
            "queue_server/domain/test_codes.py: test_a_check_code_is_four_letters_that_nobody_mistakes",
            f"{THEME}: test_numbers_have_one_width",
        ),
    ),
    Requirement(
        12,
        "Every letter is in a bundled font",
        (
            "kiosk_app/test_glyphs.py: test_the_screens_have_every_letter",
            "kiosk_app/test_glyphs.py: test_the_slip_has_every_letter",
        ),
    ),
    Requirement(13, "No pictures of text"),
    Requirement(14, "Touch targets of 20 mm, apart", WHOLE, ("Size of the buttons",)),
    Requirement(15, "A button acts on release; sliding off cancels", (f"{KIOSK}: test_sliding_off_cancels",)),
    Requirement(
        16,
        "A double tap is one tap",
        (
            f"{KIOSK}: test_a_double_tap_is_one_ticket",
            "kiosk_app/test_code_flow.py: test_a_double_tap_does_not_answer_the_question_too",
        ),
    ),
    Requirement(
        17,
        "Single taps are enough",
        (
            f"{KIOSK}: test_a_finger_takes_a_ticket",
            f"{CODES}: test_a_finger_types_a_code_and_checks_in",
            f"{CODES}: test_every_character_has_a_key",
        ),
    ),
    Requirement(18, "Operable between 380 and 1,200 mm", steps=("Reach",)),
    Requirement(19, "Readable from a wheelchair", steps=("Sight from a wheelchair",)),
    Requirement(20, "No grasping or pinching; little force", steps=("Paper", "Six keys")),
    Requirement(21, "Dimensions for the installation", steps=("Floor and knees", "Reach", "The way to it")),
    Requirement(22, "States of buttons are also in their names"),
    Requirement(
        23,
        "Everything operable has a name, in the language shown",
        (*WHOLE, "counter_app/windows/test_accessibility.py: test_everything_operable_has_a_name"),
    ),
    Requirement(24, "Nothing touchable is missing from the accessibility tree"),
    Requirement(25, "Speech reads every screen in full"),
    Requirement(26, "Speech starts without sight", steps=("The button that starts speech", "Headphones")),
    Requirement(27, "The whole way without sight, by six keys or by touch", steps=("Six keys",)),
    Requirement(28, "Speech can be interrupted and repeated"),
    Requirement(29, "Volume in steps, and usual again for the next customer", steps=("Loudness",)),
    Requirement(30, "Private things are said to headphones only"),
    Requirement(31, "The speech has the language of the screen"),
    Requirement(32, "Errors are told with what to do"),
    Requirement(33, "The ticket is spoken in full"),
    Requirement(34, "No other sound during speech"),
    Requirement(35, "Focus is visible, in reading order, without a trap"),
    Requirement(36, "Every call is seen and heard; failing sound alarms staff"),
    Requirement(37, "Nothing is only audible"),
    Requirement(
        38,
        "Announcements follow each other, none is lost",
        (
            f"{ANNOUNCER}: test_chimes_of_a_burst_follow_each_other",
            f"{ANNOUNCER}: test_nothing_is_lost_and_nothing_twice",
        ),
    ),
    Requirement(
        39,
        "Time-outs are announced 20 s ahead, and put off by one touch",
        (
            "kiosk_app/test_course.py: test_an_idle_screen_warns_and_then_forgets",
            "kiosk_app/test_course.py: test_one_touch_extends_as_often_as_needed",
            "kiosk_app/test_settings.py: test_a_warning_is_never_shorter_than_the_law_allows",
        ),
    ),
    Requirement(
        40,
        "Finnish, Swedish and English one touch away, named in themselves",
        ("kiosk_app/test_course.py: test_every_screen_has_languages_more_time_and_one_way_to_begin_anew",),
    ),
    Requirement(
        41,
        "Mirrored for right-to-left; numbers and codes are not",
        (f"{KIOSK}: test_arabic_mirrors_the_screen_but_not_the_number",),
    ),
    Requirement(
        42,
        "Nothing of a customer remains",
        (
            "kiosk_app/test_screen.py: test_nothing_of_a_customer_is_left",
            "kiosk_app/test_code_flow.py: test_nothing_of_a_found_ticket_remains",
        ),
    ),
    Requirement(43, "Help at one place, and without the machine", steps=("Help without the machine",)),
    Requirement(
        44,
        "Displays tell number, counter and time only; tickets nothing about the person",
        (
            "queue_server/test_gateway.py: test_a_display_is_told_numbers_counters_times_and_what_is_heard",
            "queue_server/test_devices.py: test_displays_are_told_nothing_of_kiosks",
        ),
    ),
)


def named_after(tests: Path) -> Mapping[int, Sequence[str]]:
    """The tests that are named after each requirement: ``file: name``."""
    found: dict[int, list[str]] = {}
    for file in sorted(tests.rglob("test_*.py")):
        for name, numbers in _NUMBERED.findall(file.read_text(encoding="utf-8")):
            for number in filter(None, numbers.split("_")):
                found.setdefault(int(number), []).append(f"{file.relative_to(tests).as_posix()}: {name}")
    return found


def faults(tests: Path, guide: str) -> Iterator[str]:
    """What the table names and is not there."""
    steps = set(_STEP.findall(guide))
    numbers = [requirement.number for requirement in REQUIREMENTS]
    if numbers != list(range(1, COUNT + 1)):
        yield "the requirements are not numbered from 1 to 44"
    for number in named_after(tests):
        if not 1 <= number <= COUNT:
            yield f"test_req_{number:02}: there is no such requirement"
    for requirement in REQUIREMENTS:
        for step in requirement.steps:
            if step not in steps:
                yield f"{requirement.number}: the installation has no step {step!r}"
        for test in requirement.tests:
            file, _, name = test.partition(": ")
            path = tests / file
            if not path.is_file() or not re.search(rf"def {name}\(", path.read_text(encoding="utf-8")):
                yield f"{requirement.number}: there is no test {test!r}"


def document(tests: Path) -> str:
    """The whole page."""
    found = named_after(tests)
    rows = (_row(requirement, found.get(requirement.number, ())) for requirement in REQUIREMENTS)
    return _HEAD + "".join(rows)


def _row(requirement: Requirement, named: Sequence[str]) -> str:
    shown = [f"`tests/{test}`" for test in (*named, *requirement.tests)]
    shown += [f"step *{step}*" for step in requirement.steps]
    if not shown:
        shown = ["**not yet**"]
    if requirement.lacks:
        shown.append(f"**not yet:** {requirement.lacks}")
    return f"| {requirement.number} | {requirement.text} | {'<br>'.join(shown)} |\n"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = ArgumentParser(description="Write docs/accessibility.md.")
    parser.add_argument("--check", action="store_true", help="only tell whether it is current")
    options = parser.parse_args(arguments)
    tests = ROOT / "tests"
    wrong = list(faults(tests, GUIDE.read_text(encoding="utf-8")))
    text = document(tests)
    if not options.check:
        TABLE.write_text(text, encoding="utf-8")
    elif not TABLE.is_file() or TABLE.read_text(encoding="utf-8") != text:
        wrong.append(f"{TABLE.relative_to(ROOT)} is not current: run python tools/accessibility.py")
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
