"""What is said of each screen: everything, in reading order, and private where it is the customer's own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk_app.comfort import Comfort, Help
from kiosk_app.customer import Customer, Screen
from kiosk_app.errand import Errand, Purpose
from kiosk_app.events import Paper, Printer
from kiosk_app.interpreter import interpreter
from kiosk_app.kiosk import Kiosk
from kiosk_app.outline import Outline
from kiosk_app.outlining import outline
from kiosk_app.picture import draw
from kiosk_app.saying import Interpreter
from kiosk_app.speech_script import Utterances, news, script, spelled
from queue_link.messages import Offer
from queue_link.qt.translations import Translations
from queue_link.results import Refusal
from queue_link.speech.utterance import Text
from queue_link.vocabulary import Language, Need, Reason
from tests.kiosk_app.malmi_setup import (
    ALTERNATIVES,
    BACK_AT,
    BAND,
    CARD,
    MATTER,
    NOW,
    ONLINE,
    SETUP,
    URGENCY,
    WALK_IN,
    kiosk_view,
    ticket,
)
from tests.kiosk_app.recording_voice import words_of

VOICES = frozenset({Language("fi"), Language("sv"), Language("en")})
MODES = [
    "Contrast: strong colours, off",
    "Large text, off",
    "Lower down: all buttons within reach from a wheelchair, off",
    "Speech: the machine reads aloud, on",
]
LANGUAGES = ["Suomi", "Svenska", "English, chosen"]
BARS = ["Start over", "Back", *LANGUAGES, "Help", *MODES]


@pytest.fixture
def spoken() -> Interpreter:
    return interpreter(Translations("shared", "kiosk"))


def someone(place: Screen, language: str = "en", **known: object) -> Customer:
    customer = Customer(place, Language(language), (MATTER.id,), comfort=Comfort(speech=True))
    return replace(customer, **known)  # type: ignore[arg-type]


def kiosk(customer: Customer, **known: object) -> Kiosk:
    at_malmi = Kiosk(
        setup=SETUP,
        view=kiosk_view(),
        printer=Printer.READY,
        voices=VOICES,
        customer=customer,
        lost_at=None,
    )
    return replace(at_malmi, **known)  # type: ignore[arg-type]


def outlined(spoken: Interpreter, at: Kiosk) -> Outline:
    return outline(draw(at, spoken, NOW), spoken(at.language))


def told(spoken: Interpreter, at: Kiosk) -> Utterances:
    return script(outlined(spoken, at), spoken(at.language))


def words(spoken: Interpreter, at: Kiosk) -> list[str]:
    return [words_of(utterance) for utterance in told(spoken, at)]


def private(said: Utterances) -> list[str]:
    return [words_of(utterance) for utterance in said if utterance.private]


def test_req_25_the_start(spoken: Interpreter) -> None:
    """The office in each language, then the languages that can be spoken, each in its own."""
    said = told(spoken, kiosk(Customer(comfort=Comfort(speech=True))))
    assert [(u.language, words_of(u)) for u in said][:6] == [
        ("fi", "Maahanmuuttovirasto, Malmi"),
        ("sv", "Migrationsverket, Malm"),
        ("en", "Finnish Immigration Service, Malmi"),
        ("fi", "Suomi, Aloita tästä"),
        ("sv", "Svenska, Börja här"),
        ("en", "English, Start here"),
    ]


def test_req_25_a_question(spoken: Interpreter) -> None:
    """Title, text, each choice with its note."""
    said = words(spoken, kiosk(someone(Screen.MATTER)))
    assert said[:3] == [
        "What is your matter about?",
        "Extended permit, Your residence permit is about to expire or has expired",
        "Residence permit card, The card is lost or about to expire",
    ]
    assert said[-len(BARS) :] == BARS


def test_req_25_guidance_with_its_address(spoken: Interpreter) -> None:
    """The code for the phone is told as the address it holds."""
    said = words(spoken, kiosk(someone(Screen.MATTER, trail=(MATTER.id, ONLINE.id))))
    assert said[2] == "Code for the phone: Open Enter Finland on your phone: enterfinland.fi"
    assert said[3] == "I am done"


def test_req_25_the_party_with_its_states(spoken: Interpreter) -> None:
    """What is known of the wait, bad news, which number is chosen, and what can be done."""
    at = kiosk(
        someone(Screen.PARTY, service=CARD.id, party=2),
        view=kiosk_view(free=0, offers=(Offer(WALK_IN, before=12, wait=BAND, come_back_at=BACK_AT),)),
        printer=Printer.NOT_READY,
    )
    assert words(spoken, at) == [
        "How many of you are there?",
        "Count everyone who comes in with you, children too.",
        "Residence permit card",
        "Numbers before you: 12",
        "Wait: at most about 40\N{NO-BREAK SPACE}min",
        "About 20–40 min",
        "There is not enough room inside right now. You get a number and wait outside until it is called to "
        "come in.",
        "No paper tickets right now. Your number is shown on this screen, and you can scan it to your phone.",
        "People: 1",
        "People: 2, chosen",
        "People: 3",
        "People: 4",
        "People: 5",
        "People: 6",
        "I need support",
        "Take a number and wait here",
        "Take a number and come back at 13:10",
        *BARS,
    ]


def test_req_22_needs_are_told_with_their_states(spoken: Interpreter) -> None:
    at = kiosk(someone(Screen.NEEDS, service=CARD.id, needs=frozenset({Need.INTERPRETER})))
    assert words(spoken, at)[2:7] == [
        "I need more time, off",
        "I need an interpreter, on",
        "I use a wheelchair, off",
        "I need a hearing loop, off",
        "Ready",
    ]


def test_req_33_the_ticket_is_told_in_full(spoken: Interpreter) -> None:
    """Number, matter, booked time, people ahead, wait, where to wait, the paper."""
    issued = ticket(number="A042", language="en", before=7, wait=BAND, booked_at=BACK_AT)
    at = kiosk(someone(Screen.TICKET, ticket=issued, paper=Paper.PRINTED))
    said = told(spoken, at)
    assert [words_of(u) for u in said][:12] == [
        "Your number",
        "A042",
        "Extended permit",
        "Your booked time: 13:12",
        "Numbers before you: 7",
        "Wait: at most about 40\N{NO-BREAK SPACE}min",
        "Come in and wait",
        "When your number is called, you see it and the counter on the display.",
        "Your ticket is printed. Please take it.",
        "Code for the phone: Follow the queue on your phone: vuoro.example/t/7f3k9q2m5x",
        "Print again",
        "I am done",
    ]


def test_req_25_a_long_wait_is_asked_about_without_the_party(spoken: Interpreter) -> None:
    """How many they are was said on the screen before."""
    view = kiosk_view(offers=(Offer(WALK_IN, before=112, wait=BAND),))
    said = words(spoken, kiosk(someone(Screen.CONSENT, service=CARD.id, party=2), view=view))
    assert said[0] == "The queue is long. Do you still want a number?"
    assert said[2:4] == ["Take a number", "No, I do not take a number"]


def test_a_code_is_told_as_far_as_it_is_typed(spoken: Interpreter) -> None:
    """First, and only to headphones; then the keys."""
    errand = Errand(Purpose.CHECK_IN, typed="A4")
    said = told(spoken, kiosk(someone(Screen.CODE, errand=errand)))
    assert [(words_of(u), u.private) for u in said[:2]] == [
        ("A-4", True),
        ("Type the code of your booking", False),
    ]
    assert words_of(said[3]) == "0"


def test_a_code_is_spelled() -> None:
    """Not "A" as an article, nor "forty-two" for 0-4-2."""
    assert spelled("A042") == "A-0-4-2"


@pytest.mark.parametrize(
    ("customer", "known", "first", "does"),
    [
        (
            someone(Screen.REFUSED, refusal=Refusal(Reason.FULL)),
            {},
            "There is no room right now",
            "I am done",
        ),
        (
            someone(Screen.REFUSED, refusal=Refusal(Reason.NOT_STORED), service=CARD.id),
            {},
            "You did not get a queue number",
            "Try again",
        ),
        (someone(Screen.NO_ANSWER), {}, "You did not get a queue number", "Try again"),
        (someone(Screen.PARTY), {"view": kiosk_view(tickets=False)}, "The service point is closed", "Back"),
        (
            someone(Screen.PARTY),
            {"lost_at": 0.0, "now": 99.0},
            "Queue numbers cannot be given right now",
            "Guidance on your matter",
        ),
        (someone(Screen.SENDING), {}, "Getting your queue number", "Start over"),
    ],
)
def test_req_32_errors_are_told_with_what_to_do(
    spoken: Interpreter, customer: Customer, known: dict[str, object], first: str, does: str
) -> None:
    """What is the matter, what it means, and the button that helps."""
    said = words(spoken, kiosk(customer, **known))
    assert said[0] == first
    assert len(said[1]) > len("One moment")
    assert does in said


def test_req_32_what_to_do_instead_is_told(spoken: Interpreter) -> None:
    """Each with its address."""
    refusal = Refusal(Reason.NOT_TODAY, alternatives=ALTERNATIVES)
    said = words(spoken, kiosk(someone(Screen.REFUSED, refusal=refusal)))
    assert said[2:5] == [
        "What you can do instead",
        "A booked time has become free today at 14:20",
        "Ask the staff for it.",
    ]
    assert "Code for the phone: Do it online in Enter Finland: enterfinland.fi" in said


def test_an_evacuation_is_told_in_every_language(spoken: Interpreter) -> None:
    at = kiosk(someone(Screen.TICKET, ticket=ticket()), view=kiosk_view(evacuating=True))
    said = told(spoken, at)
    assert [u.language for u in said][:6] == ["fi", "fi", "sv", "sv", "en", "en"]
    assert words_of(said[4]) == "Please leave the building"


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_req_31_everything_is_said_in_the_language_of_the_screen(spoken: Interpreter, language: str) -> None:
    """But for the names of the languages, which are in their own."""
    at = kiosk(someone(Screen.PARTY, language, service=CARD.id))
    others = {words_of(u) for u in told(spoken, at) if u.language != language}
    assert {text.split(",")[0] for text in others} < {"Suomi", "Svenska", "English"}


def test_req_30_what_gives_the_customer_away_is_for_headphones(spoken: Interpreter) -> None:
    """The matter, from its first question on, and the booked time; a loudspeaker says so once."""
    deeper = told(spoken, kiosk(someone(Screen.MATTER, trail=(MATTER.id, URGENCY.id))))
    assert private(deeper)[0] == "When does your permit expire?"
    assert "Later" in private(deeper)
    assert [u.public for u in deeper if u.public] == [(Text("Plug in headphones to hear this."),)]
    issued = ticket(language="en", booked_at=BACK_AT)
    assert private(told(spoken, kiosk(someone(Screen.TICKET, ticket=issued)))) == [
        "Extended permit",
        "Your booked time: 13:12",
    ]
    needs = told(spoken, kiosk(someone(Screen.NEEDS, needs=frozenset(Need), service=CARD.id)))
    assert len(private(needs)) == len(Need)
    assert private(told(spoken, kiosk(someone(Screen.MATTER)))) == []


# --- news ----------------------------------------------------------------------------------------------


def heard(
    spoken: Interpreter, before: Kiosk, after: Kiosk, focus: str = "", focus_before: str | None = None
) -> list[str]:
    was = focus if focus_before is None else focus_before
    said = news(outlined(spoken, before), outlined(spoken, after), was, focus, spoken(after.language))
    return [words_of(utterance) for utterance in said]


def test_nothing_new_is_nothing_said(spoken: Interpreter) -> None:
    """Neither the seconds of a clock nor the queue's length interrupt anybody."""
    at = kiosk(someone(Screen.PARTY, service=CARD.id))
    assert heard(spoken, at, replace(at, now=5.0)) == []
    assert heard(spoken, at, replace(at, view=kiosk_view(waiting=9))) == []


def test_req_39_the_time_out_is_said_once(spoken: Interpreter) -> None:
    at = kiosk(someone(Screen.PARTY, service=CARD.id))
    warned = replace(at, warned_at=0.0, now=1.0)
    assert heard(spoken, at, warned) == [
        "Are you still there? The screen is cleared soon. Touch it or press any key to go on."
    ]
    assert heard(spoken, warned, replace(warned, now=2.0)) == []


def test_a_choice_says_its_new_state(spoken: Interpreter) -> None:
    one = kiosk(someone(Screen.PARTY, service=CARD.id))
    three = kiosk(someone(Screen.PARTY, service=CARD.id, party=3))
    assert heard(spoken, one, three, "party-3") == ["People: 3, chosen"]
    assert heard(spoken, one, one, "party-2", "party-1") == ["People: 2"]


def test_bad_news_is_said_as_it_comes(spoken: Interpreter) -> None:
    """No paper all of a sudden; the next number to be told of a call for help."""
    at = kiosk(someone(Screen.PARTY, service=CARD.id))
    assert heard(spoken, at, replace(at, printer=Printer.NOT_READY))[0].startswith("No paper tickets")
    told_of = kiosk(someone(Screen.PARTY, service=CARD.id, help=Help.COMING))
    assert heard(spoken, at, told_of) == ["Somebody is coming to help you. Please stay here."]


def test_news_of_the_paper_begins_the_ticket_again(spoken: Interpreter) -> None:
    """It cut off what was being said of the number."""
    at = kiosk(someone(Screen.TICKET, ticket=ticket(language="en"), paper=Paper.PRINTING))
    printed = kiosk(someone(Screen.TICKET, ticket=ticket(language="en"), paper=Paper.PRINTED))
    said = heard(spoken, at, printed)
    assert said[0] == "Your ticket is printed. Please take it."
    assert said[1:3] == ["Your number", "A042"]
