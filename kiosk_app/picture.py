"""All that the screen shows at one moment, made from the kiosk's state: QML only draws it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo
from math import ceil
from zoneinfo import ZoneInfo

from kiosk_app.acts.table import TAPS
from kiosk_app.comfort import NEEDS, NEUTRAL, Comfort, Mode
from kiosk_app.customer import NOBODY, Screen
from kiosk_app.errand import Purpose
from kiosk_app.errand_wording import detail_of, enter_label, label_of, rejoin_label
from kiosk_app.events import Button, Paper, Printer
from kiosk_app.kiosk import Kiosk
from kiosk_app.languages import about_languages, languages_label, near_and_other
from kiosk_app.qr import qr_rows
from kiosk_app.refusals import Way, may_try_again, ways
from kiosk_app.saying import Interpreter, Saying, Translate
from kiosk_app.waits import wait_ahead
from kiosk_app.wording import (
    about_booking,
    about_help,
    about_paper,
    about_screen,
    help_label,
    mode_label,
    mode_name,
    need_name,
    needs_now,
    no_paper_now,
    numbers_before,
    queue_now,
    take_later,
    take_now,
    waiting_outside,
    what_now,
)
from queue_link.catalogue import Link, text_in
from queue_link.language_names import language_name
from queue_link.messages import KioskSetup
from queue_link.results import TicketIssued
from queue_link.vocabulary import RIGHT_TO_LEFT, Language, ServiceId, Situation

_FOR_EVERYBODY = frozenset({Screen.CLOSED, Screen.OFFLINE, Screen.SHUT})
"""Said in all languages while nobody has chosen one."""
_GO = frozenset({Situation.CALLED, Situation.COME_IN, Situation.SERVING})
_OVER = frozenset({Situation.ENDED, Situation.MISSED})

STAND_IN_LANGUAGES = (Language("fi"), Language("sv"), Language("en"))
"""Spoken until the server has said which languages the branch has."""


@dataclass(frozen=True)
class LanguageChoice:
    tag: str
    name: str
    call: str
    """An invitation to begin, in that language."""
    chosen: bool
    rightToLeft: bool
    place: int
    """In the branch's list."""


@dataclass(frozen=True)
class ChoiceText:
    label: str
    detail: str
    errand: str = ""
    """Leads to the customer's own code instead of a ticket: the name of that button."""


@dataclass(frozen=True)
class Notice:
    """The same message in one of several languages."""

    title: str
    text: str
    rightToLeft: bool
    language: str = ""


@dataclass(frozen=True)
class NeedChoice:
    """Something that a customer may need at the counter."""

    label: str
    on: bool


@dataclass(frozen=True)
class ModeSwitch:
    """A mode of the kiosk, as its button shows it."""

    mode: str
    label: str
    name: str
    """In full, for the ear."""
    on: bool


@dataclass(frozen=True)
class HelpPicture:
    """The button that calls for help, and what became of the call."""

    state: str = "none"
    label: str = ""
    text: str = ""
    """Empty while nobody has called."""


@dataclass(frozen=True)
class QrCard:
    """An address as a QR code and in letters, and what it is."""

    caption: str = ""
    address: str = ""
    rows: tuple[str, ...] = ()


@dataclass(frozen=True)
class AlternativeCard:
    """Something to do instead of taking a number; ``address`` and ``code`` where there is one."""

    label: str
    detail: str
    address: str
    code: tuple[str, ...]


@dataclass(frozen=True)
class TicketPicture:
    number: str = ""
    service: str = ""
    booking: str = ""
    before: str = ""
    wait: str = ""
    kind: str = ""
    """What to do: ``come-in``, ``wait-outside`` or ``come-back``."""
    what_to_do: str = ""
    what_next: str = ""
    paper: str = ""
    paper_kind: str = "info"
    """``info``, ``good`` or ``warn``."""
    print_again: bool = False
    qr: QrCard = QrCard()


@dataclass(frozen=True)
class CodePicture:
    """A code being typed."""

    typed: str = ""
    enter: str = ""
    """On the key that says that the code is complete."""
    asks_needs: bool = False


@dataclass(frozen=True)
class FoundPicture:
    """A ticket that was looked up."""

    number: str = ""
    service: str = ""
    before: str = ""
    wait: str = ""
    kind: str = ""
    """``go`` where it is their turn, else ``wait`` or ``over``."""
    rejoin: str = ""
    """On the button that puts it back into its line; empty while there is none."""
    may_leave: bool = False


@dataclass(frozen=True)
class PartyPicture:
    sizes: tuple[int, ...] = ()
    chosen: int = 1
    service: str = ""
    queue: str = ""
    wait: str = ""
    """The forecast's long end; empty without one."""
    band: str = ""
    """The whole forecast."""
    take: str = ""
    take_later: str = ""
    """On the second button; empty while there is none."""
    outside: str = ""
    full: bool = False
    """``outside`` applies: who takes a number now may have to wait there."""
    printer: str = ""
    paperless: bool = False
    """``printer`` applies: there is no paper now."""


@dataclass(frozen=True)
class Picture:
    screen: str
    language: str
    right_to_left: bool
    office: str
    offices: tuple[Notice, ...]
    languages: tuple[LanguageChoice, ...]
    """Those with a button on every screen."""
    other_languages: tuple[LanguageChoice, ...]
    """Those behind one button."""
    languages_label: str
    """On that button: in the languages that most people read, or the name of the one in use."""
    message: Saying
    notices: tuple[Notice, ...]
    """The message in the languages that most people read, while nobody has chosen one."""
    short_notices: tuple[Notice, ...]
    """Its heading in the others."""
    question: str
    """Which triage screen this is; empty elsewhere."""
    choices: tuple[ChoiceText, ...]
    link: QrCard
    alternatives: tuple[AlternativeCard, ...]
    """What to do instead of taking a number."""
    party: PartyPicture
    ticket: TicketPicture
    code: CodePicture
    found: FoundPicture
    buttons: frozenset[Button]
    """Which of the buttons that are not on every screen are there."""
    warning_s: int
    """Seconds until the screen is cleared; -1 while that is not announced."""
    settled: bool
    comfort: Comfort = NEUTRAL
    modes: tuple[ModeSwitch, ...] = ()
    """The modes on offer."""
    help: HelpPicture = HelpPicture()
    needs: tuple[NeedChoice, ...] = ()
    needs_label: str = ""
    """On the button that leads to the needs, or back from them."""
    discreet: bool = False
    """What is asked or told here gives the customer's matter away."""


def draw(kiosk: Kiosk, interpreter: Interpreter, now: datetime, *, rejected: bool = False) -> Picture:
    """The picture of ``kiosk`` at the server's time ``now``.

    ``rejected``: the server does not accept this device.
    """
    language, setup = kiosk.language, kiosk.setup
    translate = interpreter(language)
    zone: tzinfo = ZoneInfo(setup.time_zone) if setup else UTC
    near, others = near_and_other(setup.languages if setup else STAND_IN_LANGUAGES)
    offered = near_and_other(kiosk.languages)
    message = (
        about_screen(translate, kiosk, now, zone, rejected=rejected)
        or about_languages(interpreter, language, near, kiosk)
        or _triage_message(kiosk)
    )
    unasked = kiosk.screen in _FOR_EVERYBODY and kiosk.customer.language is None
    unasked = unasked or kiosk.screen is Screen.EVACUATION
    triage = kiosk.triage if kiosk.screen is Screen.MATTER else None

    def notice(tag: Language) -> Notice:
        heard = _heard_in(kiosk, tag)
        said = about_screen(interpreter(tag), heard, now, zone, rejected=rejected) or Saying("")
        return Notice(said.title, said.text if tag in near else "", tag in RIGHT_TO_LEFT, tag)

    return Picture(
        screen=kiosk.screen,
        language=language,
        right_to_left=language in RIGHT_TO_LEFT,
        office=text_in(setup.name, language) if setup else "",
        offices=_offices(setup, near),
        languages=_languages(kiosk, interpreter, offered[0]),
        other_languages=_languages(kiosk, interpreter, offered[1]),
        languages_label=languages_label(interpreter, near, kiosk.customer.language),
        message=message,
        notices=tuple(map(notice, near)) if unasked else (),
        short_notices=tuple(map(notice, others)) if unasked else (),
        question=triage.id if triage else "",
        choices=_choices(kiosk, translate),
        link=_link(triage.link, language) if triage and triage.link else QrCard(),
        alternatives=_alternatives(kiosk, translate, now, zone),
        party=_party(kiosk, translate, zone),
        ticket=_ticket(kiosk, translate, zone),
        code=_code(kiosk, translate),
        found=_found(kiosk, translate),
        buttons=_buttons(kiosk),
        warning_s=_warning(kiosk),
        settled=kiosk.settled,
        comfort=kiosk.customer.comfort,
        modes=_modes(kiosk, translate),
        help=HelpPicture(kiosk.customer.help.value, help_label(translate), about_help(translate, kiosk)),
        needs=_needs(kiosk, translate),
        needs_label=needs_now(translate, kiosk),
        discreet=triage is not None and len(kiosk.customer.trail) > 1,
    )


def _heard_in(kiosk: Kiosk, language: Language) -> Kiosk:
    """As if somebody who speaks this language stood there."""
    return kiosk.serving(replace(kiosk.customer, language=language))


def _choices(kiosk: Kiosk, translate: Translate) -> tuple[ChoiceText, ...]:
    """Those of the triage; on its first screen also what can be done with a code."""
    triage, language = kiosk.triage, kiosk.language
    if triage is None or kiosk.screen is not Screen.MATTER:
        return ()
    choices = tuple(
        ChoiceText(text_in(choice.text, language), text_in(choice.note, language))
        for choice in triage.choices
    )
    first = len(kiosk.customer.trail) == 1
    return (*choices, *(_errand_choices(kiosk, translate) if first else ()))


def _errand_choices(kiosk: Kiosk, translate: Translate) -> Iterator[ChoiceText]:
    if kiosk.takes_booked:
        purpose = Purpose.CHECK_IN
        yield ChoiceText(label_of(translate, purpose), detail_of(translate, purpose), Button.CHECK_IN)
    if kiosk.in_service:
        purpose = Purpose.FIND
        yield ChoiceText(label_of(translate, purpose), detail_of(translate, purpose), Button.MY_TICKET)


def _modes(kiosk: Kiosk, translate: Translate) -> tuple[ModeSwitch, ...]:
    comfort = kiosk.customer.comfort
    return tuple(
        ModeSwitch(mode.value, mode_label(translate, mode), mode_name(translate, mode), comfort.has(mode))
        for mode in Mode
        if mode in kiosk.modes and (mode is not Mode.SPEECH or kiosk.can_speak)
    )


def _needs(kiosk: Kiosk, translate: Translate) -> tuple[NeedChoice, ...]:
    if kiosk.screen is not Screen.NEEDS:
        return ()
    return tuple(NeedChoice(need_name(translate, need), need in kiosk.customer.needs) for need in NEEDS)


def _triage_message(kiosk: Kiosk) -> Saying:
    if kiosk.triage is None or kiosk.screen is not Screen.MATTER:
        return Saying("")
    return Saying(text_in(kiosk.triage.title, kiosk.language), text_in(kiosk.triage.text, kiosk.language))


def _offices(setup: KioskSetup | None, languages: Sequence[Language]) -> tuple[Notice, ...]:
    if setup is None:
        return ()
    return tuple(Notice(text_in(setup.name, tag), "", tag in RIGHT_TO_LEFT, tag) for tag in languages)


def _languages(
    kiosk: Kiosk, interpreter: Interpreter, languages: Sequence[Language]
) -> tuple[LanguageChoice, ...]:
    known = kiosk.setup.languages if kiosk.setup else ()
    chosen = kiosk.customer.language
    booked = kiosk.screen is Screen.START and kiosk.customer.errand is not None
    return tuple(
        _language(tag, interpreter(tag), known.index(tag), chosen=tag == chosen, checks_in=booked)
        for tag in languages
        if tag in known
    )


def _language(
    tag: Language, translate: Translate, place: int, *, chosen: bool, checks_in: bool
) -> LanguageChoice:
    call = translate("Kiosk", "Check in here") if checks_in else translate("Kiosk", "Start here")
    return LanguageChoice(tag, language_name(tag), call, chosen, tag in RIGHT_TO_LEFT, place)


def _link(link: Link, language: Language) -> QrCard:
    return QrCard(text_in(link.caption, language), _address(link.url), qr_rows(link.url))


def _address(url: str) -> str:
    """As people type it."""
    return url.removeprefix("https://").removesuffix("/")


def _alternatives(
    kiosk: Kiosk, translate: Translate, now: datetime, zone: tzinfo
) -> tuple[AlternativeCard, ...]:
    refusal = kiosk.customer.refusal if kiosk.customer.place is Screen.REFUSED else None
    if kiosk.screen is Screen.EVACUATION:
        return ()
    return tuple(map(_card, ways(translate, refusal, kiosk.language, now, zone)))


def _card(way: Way) -> AlternativeCard:
    return AlternativeCard(way.title, way.text, _address(way.url), qr_rows(way.url) if way.url else ())


def _warning(kiosk: Kiosk) -> int:
    if kiosk.warning_left is None or kiosk.screen is Screen.EVACUATION:
        return -1
    return ceil(kiosk.warning_left)


def _service(setup: KioskSetup | None, service: ServiceId | None, language: Language) -> str:
    cards = setup.services if setup else ()
    return next((text_in(card.name, language) for card in cards if card.id == service), "")


def _party(kiosk: Kiosk, translate: Translate, zone: tzinfo) -> PartyPicture:
    if kiosk.screen not in (Screen.PARTY, Screen.CONSENT) or kiosk.setup is None:
        return PartyPicture()
    wait = wait_ahead(translate, kiosk.offer.wait if kiosk.offer else None)
    return PartyPicture(
        sizes=tuple(range(1, kiosk.setup.party_max + 1)),
        chosen=kiosk.customer.party,
        service=_service(kiosk.setup, kiosk.customer.service, kiosk.language),
        queue=queue_now(translate, kiosk),
        wait=wait.title,
        band=wait.text,
        take=take_now(translate, kiosk),
        take_later=take_later(translate, kiosk, zone),
        outside=waiting_outside(translate, kiosk),
        full=kiosk.full,
        printer=no_paper_now(translate),
        paperless=kiosk.printer is not Printer.READY,
    )


def _ticket(kiosk: Kiosk, translate: Translate, zone: tzinfo) -> TicketPicture:
    ticket = kiosk.customer.ticket
    if ticket is None:
        return TicketPicture()
    what = what_now(translate, ticket, zone)
    return TicketPicture(
        number=ticket.number,
        service=_service(kiosk.setup, ticket.service, kiosk.language),
        booking=about_booking(translate, ticket, zone),
        before=numbers_before(translate, ticket.before),
        wait=wait_ahead(translate, ticket.wait).title,
        kind=_kind(ticket),
        what_to_do=what.title,
        what_next=what.text,
        paper=about_paper(translate, kiosk),
        paper_kind=_paper_kind(kiosk),
        print_again=kiosk.can_print_again,
        qr=_follow(kiosk.setup, ticket, translate),
    )


def _code(kiosk: Kiosk, translate: Translate) -> CodePicture:
    errand = kiosk.customer.errand
    if errand is None or kiosk.screen is not Screen.CODE:
        return CodePicture()
    return CodePicture(errand.typed, enter_label(translate, errand.purpose), kiosk.asks_needs)


def _found(kiosk: Kiosk, translate: Translate) -> FoundPicture:
    found = kiosk.customer.errand.found if kiosk.customer.errand else None
    if found is None or kiosk.screen is not Screen.FOUND:
        return FoundPicture()
    return FoundPicture(
        number=found.number,
        service=_service(kiosk.setup, found.service, kiosk.language),
        before="" if found.before is None else numbers_before(translate, found.before),
        wait=wait_ahead(translate, found.wait).title,
        kind="go" if found.situation in _GO else "over" if found.situation in _OVER else "wait",
        rejoin=rejoin_label(translate, found),
        may_leave=found.may_leave,
    )


def _kind(ticket: TicketIssued) -> str:
    if ticket.come_back_at is not None:
        return "come-back"
    return "come-in" if ticket.admitted else "wait-outside"


def _paper_kind(kiosk: Kiosk) -> str:
    match kiosk.customer.paper:
        case Paper.PRINTED | Paper.SENT:
            return "good"
        case Paper.PRINTING:
            return "warn" if kiosk.slow else "info"
        case _:
            return "info" if kiosk.printer is Printer.NONE else "warn"


_ALWAYS_THERE = frozenset({Button.HELP, Button.MORE_CHOICES, *(Button(mode) for mode in Mode)})


def visit_address(setup: KioskSetup, ticket: TicketIssued) -> str:
    """Where the customer follows the visit."""
    return f"{setup.public_url.rstrip('/')}/t/{ticket.token}"


def _follow(setup: KioskSetup | None, ticket: TicketIssued, translate: Translate) -> QrCard:
    if setup is None:
        return QrCard()
    address = visit_address(setup, ticket)
    caption = translate("Kiosk", "Follow the queue on your phone")
    return QrCard(caption, address.removeprefix("https://"), qr_rows(address))


def _buttons(kiosk: Kiosk) -> frozenset[Button]:
    customer = kiosk.customer
    there = {button for button in Button if button in TAPS[kiosk.screen]} - _ALWAYS_THERE
    if customer == NOBODY:
        there -= {Button.BACK, Button.START_OVER, Button.DONE, Button.GUIDANCE}
    if customer.place is Screen.START and not customer.looks_for_language:
        there -= {Button.BACK, Button.DONE, Button.MORE_TIME}
    if kiosk.setup is None:
        there -= {Button.GUIDANCE}
    if customer == NOBODY or customer.refusal is not None or not kiosk.in_service:
        there -= {Button.CHECK_IN, Button.MY_TICKET}
    if not kiosk.takes_booked:
        there -= {Button.CHECK_IN}
    if not kiosk.asks_needs:
        there -= {Button.NEEDS}
    if kiosk.screen is Screen.REFUSED and not may_try_again(customer.refusal):
        there -= {Button.TRY_AGAIN}
    if not kiosk.can_print_again:
        there -= {Button.PRINT_AGAIN}
    return frozenset(there)
