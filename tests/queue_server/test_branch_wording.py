"""A branch's own words for the kiosk's texts: known texts only, and nothing that cannot be filled in."""

from __future__ import annotations

import pytest

from queue_link.messages import KioskSetup
from queue_link.toml_document import located
from queue_link.vocabulary import Language, Role
from queue_server.branch_file import examine_branch
from queue_server.views import setup_for
from tests.queue_server.test_branch_file import SMALL

LINE = SMALL.count("\n") + 2


def examined(wording: str) -> tuple[list[str], list[str]]:
    """Faults and warnings of a small branch with this table at its end."""
    found = examine_branch(SMALL + wording, "small.toml")
    return [located("", one) for one in found.faults], [located("", one) for one in found.warnings]


def test_own_words_reach_the_kiosk() -> None:
    """They are told with the branch, as they are written."""
    found = examine_branch(SMALL + '[wording.sv]\n"Back" = "Bakåt"\n', "small.toml")
    assert found.config is not None
    setup = setup_for(Role.KIOSK, found.config)
    assert isinstance(setup, KioskSetup)
    assert setup.wording == {Language("sv"): {"Back": "Bakåt"}}


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        (
            '"Take a numbr" = "Ota numero"',
            'Take a numbr: the kiosk has no such text; did you mean "Take a number"?',
        ),
        ('"Back" = " "', "Back: is empty; leave it out to keep the usual text"),
        (
            '"Come back at {time}" = "Palaa klo {tiem}"',
            "Come back at {time}: has the placeholders {tiem} instead of {time}",
        ),
        (
            '"Come back at {time}" = "Palaa myöhemmin"',
            "Come back at {time}: has the placeholders none instead of {time}",
        ),
        (
            '"Come back at {time}" = "Palaa {klo {time}"',
            "Come back at {time}: has a brace that belongs to no placeholder",
        ),
        ('"Back" = 1', "Back: expected text, got a whole number"),
    ],
)
def test_a_text_that_cannot_be_shown_is_a_fault(entry: str, fault: str) -> None:
    """At its line: it would leave a gap on the screen, or stop the kiosk."""
    faults, _ = examined(f"[wording.fi]\n{entry}\n")
    assert faults == [f":{LINE}: wording.fi.{fault}"]


def test_a_plural_may_say_its_number_in_words() -> None:
    """One text for all numbers, with or without the figure."""
    assert examined('[wording.fi]\n"For %n people" = "Koko seurueelle"\n') == ([], [])
    assert examined('[wording.fi]\n"For %n people" = "Seurueelle: %n"\n') == ([], [])


def test_words_in_a_language_that_is_not_offered_are_a_warning() -> None:
    """Nobody would see them."""
    faults, warnings = examined('[wording.ar]\n"Back" = "رجوع"\n')
    assert (faults, warnings) == (
        [],
        [f':{LINE - 1}: wording.ar: "ar" is not among the languages of the branch'],
    )
