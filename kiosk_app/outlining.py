"""Makes the outline of a screen from its picture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk_app.customer import Screen
from kiosk_app.errand import KEYS
from kiosk_app.events import Button, Tap
from kiosk_app.outline import Control, Group, Line, Outline, Tone
from kiosk_app.picture import LanguageChoice, Picture, QrCard
from kiosk_app.saying import Translate

_TONE_OF_KIND = {"go": Tone.GOOD, "wait": Tone.STRONG, "over": Tone.WARN}
"""Of what to do with a ticket that was looked up."""


def outline(picture: Picture, translate: Translate) -> Outline:
    """The outline of ``picture``; ``translate`` gives its language."""
    return _Outliner(picture, translate).outline()


class _Outliner:
    """Makes one outline."""

    def __init__(self, picture: Picture, translate: Translate) -> None:
        self._picture = picture
        self._translate = translate

    def outline(self) -> Outline:
        picture = self._picture
        return Outline(
            place=f"{picture.screen} {picture.question}".rstrip(),
            language=picture.language,
            lines=tuple(line for line in self._lines() if line.text or line.code),
            controls=tuple(self._controls()),
            warning=self._warning(),
            help=self._line(Tone.INFO, picture.help.text) if picture.help.text else None,
            languages=tuple(choice.tag for choice in picture.languages),
        )

    # --- lines --------------------------------------------------------------------------------------

    def _lines(self) -> Iterator[Line]:
        match self._picture.screen:
            case Screen.START:
                yield from self._start()
            case Screen.MATTER:
                yield from self._message(private=self._picture.discreet)
                yield from self._code(self._picture.link)
            case Screen.PARTY:
                yield from self._party()
            case Screen.TICKET:
                yield from self._ticket()
            case Screen.CODE:
                yield self._line(Tone.TYPED, self._picture.code.typed or "–", private=True)
                yield from self._message()
            case Screen.FOUND:
                yield from self._found()
            case _:
                yield from self._message()
                yield from self._alternatives()

    def _found(self) -> Iterator[Line]:
        found, message = self._picture.found, self._picture.message
        yield self._line(Tone.NUMBER, found.number)
        yield self._line(_TONE_OF_KIND[found.kind], message.title)
        yield self._line(Tone.TEXT, message.text)
        yield self._line(Tone.STRONG, found.service, private=True)
        yield self._line(Tone.TEXT, found.before)
        yield self._line(Tone.TEXT, found.wait)

    def _start(self) -> Iterator[Line]:
        for office in self._picture.offices:
            yield Line(Tone.STRONG, office.title, office.language, rightToLeft=office.rightToLeft)

    def _message(self, *, private: bool = False) -> Iterator[Line]:
        for notice in (*self._picture.notices, *self._picture.short_notices):
            to_left = notice.rightToLeft
            yield Line(Tone.TITLE, notice.title, notice.language, rightToLeft=to_left)
            yield Line(Tone.TEXT, notice.text, notice.language, rightToLeft=to_left)
        if not self._picture.notices:
            yield self._line(Tone.TITLE, self._picture.message.title, private=private)
            yield self._line(Tone.TEXT, self._picture.message.text, private=private)

    def _party(self) -> Iterator[Line]:
        party, say = self._picture.party, self._translate
        if len(party.sizes) > 1:
            yield self._line(Tone.TITLE, say("PartySheet", "How many of you are there?"))
            yield self._line(
                Tone.TEXT, say("PartySheet", "Count everyone who comes in with you, children too.")
            )
            yield self._line(Tone.STRONG, party.service, private=True)
        else:
            yield self._line(Tone.TITLE, party.service, private=True)
        yield self._line(Tone.TEXT, party.queue)
        yield self._line(Tone.STRONG, party.wait)
        yield self._line(Tone.TEXT, party.band)
        yield self._line(Tone.WARN, party.outside if party.full else "")
        yield self._line(Tone.INFO, party.printer if party.paperless else "")

    def _ticket(self) -> Iterator[Line]:
        ticket, say = self._picture.ticket, self._translate
        yield self._line(Tone.TEXT, say("TicketSheet", "Your number"))
        yield self._line(Tone.NUMBER, ticket.number)
        yield self._line(Tone.STRONG, ticket.service, private=True)
        yield self._line(Tone.TEXT, ticket.booking, private=True)
        yield self._line(Tone.TEXT, ticket.before)
        yield self._line(Tone.TEXT, ticket.wait)
        yield self._line(Tone.GOOD if ticket.kind == "come-in" else Tone.WARN, ticket.what_to_do)
        yield self._line(Tone.TEXT, ticket.what_next)
        yield self._line(Tone.WARN if ticket.paper_kind == "warn" else Tone.INFO, ticket.paper)
        yield from self._code(ticket.qr)

    def _alternatives(self) -> Iterator[Line]:
        cards = self._picture.alternatives
        if cards:
            yield self._line(Tone.STRONG, self._translate("AlternativesSheet", "What you can do instead"))
        for card in cards:
            if card.code:
                yield self._line(Tone.TEXT, card.detail)
                yield from self._code(QrCard(card.label, card.address, card.code))
            else:
                yield self._line(Tone.STRONG, card.label)
                yield self._line(Tone.TEXT, card.detail)

    def _code(self, card: QrCard) -> Iterator[Line]:
        if card.rows:
            yield Line(
                Tone.CODE,
                card.caption,
                self._picture.language,
                detail=card.address,
                code=card.rows,
                private=self._picture.discreet,
                rightToLeft=self._picture.right_to_left,
            )

    def _line(self, tone: Tone, text: str, *, private: bool = False) -> Line:
        picture = self._picture
        return Line(tone, text, picture.language, private=private, rightToLeft=picture.right_to_left)

    def _warning(self) -> Line | None:
        if self._picture.warning_s < 0:
            return None
        translate = self._translate
        asks = translate("TimeWarning", "Are you still there?")
        said = translate("Kiosk", "The screen is cleared soon. Touch it or press any key to go on.")
        return self._line(Tone.WARN, f"{asks} {said}")

    # --- controls -----------------------------------------------------------------------------------

    def _controls(self) -> Iterator[Control]:
        start = self._picture.screen == Screen.START
        yield from self._choices()
        yield from self._sizes()
        yield from self._keys()
        yield from self._needs()
        yield from self._deeds()
        if self._picture.screen == Screen.LANGUAGES:
            yield from self._languages(Group.CHOICE, self._picture.other_languages)
        if start:
            yield from self._languages(Group.CHOICE, self._picture.languages)
            yield from self._to_other_languages(Group.CHOICE)
        if self._picture.warning_s >= 0:
            label = self._translate("TimeWarning", "I need more time")
            yield self._control("more-time", Group.WARNING, Button.MORE_TIME, label)
        yield from self._ways()
        if not start and self._picture.screen != Screen.EVACUATION:
            yield from self._languages(Group.LANGUAGE, self._picture.languages)
            yield from self._to_other_languages(Group.LANGUAGE)
        yield from self._access()

    def _choices(self) -> Iterator[Control]:
        for index, choice in enumerate(self._picture.choices):
            yield Control(
                choice.errand or f"choice-{index}",
                Group.CHOICE,
                Tap(Button(choice.errand)) if choice.errand else Tap(Button.CHOICE, index),
                choice.label,
                self._picture.language,
                choice.detail,
                private=self._picture.discreet,
            )

    def _sizes(self) -> Iterator[Control]:
        party, translate = self._picture.party, self._translate
        asks = self._picture.screen == Screen.PARTY and len(party.sizes) > 1
        for people in party.sizes if asks else ():
            spoken = translate("Kiosk", "People: {count}").format(count=people)
            yield Control(
                f"party-{people}",
                Group.SIZE,
                Tap(Button.PARTY, people),
                str(people),
                self._picture.language,
                on=people == party.chosen,
                spoken=spoken,
            )

    def _keys(self) -> Iterator[Control]:
        for index, key in enumerate(KEYS if self._picture.screen == Screen.CODE else ""):
            yield Control(f"key-{key}", Group.KEY, Tap(Button.KEY, index), key, self._picture.language)

    def _needs(self) -> Iterator[Control]:
        for index, need in enumerate(self._picture.needs):
            yield Control(
                f"need-{index}",
                Group.TOGGLE,
                Tap(Button.NEED, index),
                need.label,
                self._picture.language,
                on=need.on,
                private=True,
            )

    def _deeds(self) -> Iterator[Control]:
        there, say, party = self._picture.buttons, self._translate, self._picture.party
        if Button.ENTER in there:
            yield self._control("erase", Group.DEED, Button.ERASE, say("CodeSheet", "Erase"))
        if Button.NEEDS in there:
            yield self._control("needs", Group.DEED, Button.NEEDS, self._picture.needs_label)
        if Button.ENTER in there:
            yield self._control("enter", Group.FIRST_DEED, Button.ENTER, self._picture.code.enter)
        if Button.REJOIN in there and self._picture.found.rejoin:
            yield self._control("rejoin", Group.FIRST_DEED, Button.REJOIN, self._picture.found.rejoin)
        if Button.KEEP in there:
            label = say("QuestionSheet", "No, I keep my number")
            yield self._control("keep", Group.FIRST_DEED, Button.KEEP, label)
        if Button.LEAVE in there and (self._picture.found.may_leave or Button.KEEP in there):
            yield self._control("leave", Group.DEED, Button.LEAVE, self._leave_label())
        if Button.TAKE in there:
            yield self._control("take-ticket", Group.FIRST_DEED, Button.TAKE, party.take)
        if Button.TAKE in there and party.take_later:
            yield self._control("take-later", Group.FIRST_DEED, Button.TAKE_LATER, party.take_later)
        if Button.TRY_AGAIN in there:
            label = say("MessageSheet", "Try again")
            yield self._control("try-again", Group.FIRST_DEED, Button.TRY_AGAIN, label)
        if Button.GUIDANCE in there:
            label = say("MessageSheet", "Guidance on your matter")
            yield self._control("guidance", Group.DEED, Button.GUIDANCE, label)
        if Button.PRINT_AGAIN in there:
            label = say("TicketSheet", "Print again")
            yield self._control("print-again", Group.DEED, Button.PRINT_AGAIN, label)
        if self._picture.screen != Screen.MATTER:
            yield from self._ways_with_codes()
        if Button.DONE in there and not self._picture.choices:
            yield self._control("done", *self._done())

    def _leave_label(self) -> str:
        if self._picture.screen == Screen.LEAVING:
            return self._translate("QuestionSheet", "Yes, I am leaving")
        return self._translate("FoundSheet", "I am leaving")

    def _ways_with_codes(self) -> Iterator[Control]:
        """On a message; on the first question they are choices."""
        there, say = self._picture.buttons, self._translate
        if Button.CHECK_IN in there:
            label = say("MessageSheet", "I have an appointment")
            yield self._control("check-in", Group.DEED, Button.CHECK_IN, label)
        if Button.MY_TICKET in there:
            label = say("MessageSheet", "I have a queue number")
            yield self._control("my-ticket", Group.DEED, Button.MY_TICKET, label)

    def _done(self) -> tuple[Group, Button, str]:
        if self._picture.screen == Screen.CONSENT:
            label = self._translate("QuestionSheet", "No, I do not take a number")
            return Group.DEED, Button.DONE, label
        return Group.FIRST_DEED, Button.DONE, self._translate("MessageSheet", "I am done")

    def _ways(self) -> Iterator[Control]:
        there, say = self._picture.buttons, self._translate
        if Button.START_OVER in there:
            label = say("NavigationBar", "Start over")
            yield self._control("start-over", Group.WAY, Button.START_OVER, label)
        if Button.BACK in there:
            yield self._control("back", Group.WAY, Button.BACK, say("NavigationBar", "Back"))

    def _languages(self, group: Group, languages: Iterable[LanguageChoice]) -> Iterator[Control]:
        for language in languages:
            yield Control(
                f"language-{language.tag}",
                group,
                Tap(Button.LANGUAGE, language.place),
                language.name,
                language.tag,
                language.call if group is Group.CHOICE else "",
                on=None if group is Group.CHOICE else language.chosen,
            )

    def _to_other_languages(self, group: Group) -> Iterator[Control]:
        picture = self._picture
        if Button.OTHER_LANGUAGES in picture.buttons and picture.other_languages:
            yield Control(
                "other-languages",
                group,
                Tap(Button.OTHER_LANGUAGES),
                picture.languages_label,
                picture.language,
                on=None if group is Group.CHOICE else any(other.chosen for other in picture.other_languages),
                spoken=self._translate("Kiosk", "Choose a language"),
            )

    def _access(self) -> Iterator[Control]:
        picture = self._picture
        yield self._control("help", Group.ACCESS, Button.HELP, picture.help.label)
        for mode in picture.modes:
            yield Control(
                mode.mode,
                Group.ACCESS,
                Tap(Button(mode.mode)),
                mode.label,
                picture.language,
                on=mode.on,
                spoken=mode.name,
            )

    def _control(self, name: str, group: Group, button: Button, label: str) -> Control:
        return Control(name, group, Tap(button), label, self._picture.language)
