"""What the speech mode says of a screen: pure, from its outline.

``script`` reads a screen in full. ``news`` tells what has changed since, and nothing twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kiosk_app.customer import Screen
from kiosk_app.outline import Control, Group, Line, Outline, Tone
from kiosk_app.saying import Translate
from queue_link.speech.utterance import Text, Utterance, text
from queue_link.vocabulary import Language

Utterances = tuple[Utterance, ...]


def script(outline: Outline, translate: Translate) -> Utterances:
    """The whole screen in reading order: the warning, what is written, then every button and its state."""
    said = (*_lines(outline, translate), *(about_control(c, translate) for c in outline.controls))
    return _with_stand_in(said, translate)


def news(before: Outline, after: Outline, focus_before: str, focus: str, translate: Translate) -> Utterances:
    """What is to be said after something has happened; empty when that is nothing."""
    if (after.place, after.language) != (before.place, before.language):
        return script(after, translate)
    if after.warning and not before.warning:
        return (_about_line(after.warning, translate),)
    said = tuple(_changes(before, after, focus, translate))
    if focus != focus_before:
        said = (*_about_focus(after, focus, translate), *said)
    return _with_stand_in(said, translate)


def how_to_use(translate: Translate, language: str) -> Utterances:
    """Said when the speech starts."""
    keys = translate(
        "Kiosk",
        "Speech is on. Keys: next and previous move through the screen, select chooses, repeat says it "
        "again. On the screen: touch to hear, touch the same place again to choose.",
    )
    return (text(Language(language), keys),)


def about_control(control: Control, translate: Translate) -> Utterance:
    """Its name, what is written below it, and whether it is on."""
    parts = [control.spoken or control.label, control.detail, _state(control, translate)]
    return text(Language(control.language), ", ".join(filter(None, parts)), private=control.private)


def spelled(code: str) -> str:
    """``A04`` as ``A-0-4``: every figure by itself, the letter as a letter."""
    return "-".join(code)


def _lines(outline: Outline, translate: Translate) -> Iterator[Utterance]:
    if outline.warning:
        yield _about_line(outline.warning, translate)
    for line in outline.lines:
        if line.language in (outline.language, *outline.languages):
            yield _about_line(line, translate)
    if outline.help:
        yield _about_line(outline.help, translate)


def _about_line(line: Line, translate: Translate) -> Utterance:
    language = Language(line.language)
    if line.tone is Tone.TYPED:
        return text(language, spelled(line.text.strip("–")), private=line.private)
    if line.tone is Tone.CODE:
        said = translate("Kiosk", "Code for the phone: {what}").format(what=line.text)
        return text(language, f"{said}: {line.detail}", private=line.private)
    return text(language, line.text, private=line.private)


def _changes(before: Outline, after: Outline, focus: str, translate: Translate) -> Iterator[Utterance]:
    """New words on the same screen, the new state of the button in focus, the news of a call for help."""
    new = [line for line in after.lines if line not in before.lines and _matters(after, line)]
    yield from (_about_line(line, translate) for line in new)
    if new and any(line.tone is Tone.NUMBER for line in after.lines):
        # What was being said of the ticket is cut off by the news, so it begins again.
        yield from (_about_line(line, translate) for line in after.lines if line not in new)
    if after.help and after.help != before.help:
        yield _about_line(after.help, translate)
    for control in after.controls:
        old = before.control(control.name)
        toggled = old is not None and old.on != control.on
        if toggled and (control.name == focus or control.group is Group.ACCESS):
            yield about_control(control, translate)


def _matters(outline: Outline, line: Line) -> bool:
    """Figures that change while somebody thinks about their party are no reason to speak."""
    if line.language not in (outline.language, *outline.languages):
        return False
    return outline.place != Screen.PARTY or line.tone not in (Tone.TEXT, Tone.STRONG)


def _about_focus(outline: Outline, focus: str, translate: Translate) -> Utterances:
    control = outline.control(focus)
    if control:
        return (about_control(control, translate),)
    words = focus or (outline.lines[0].text if outline.lines else "")
    line = next((line for line in outline.lines if line.text == words), None)
    if line:
        return (_about_line(line, translate),)
    return (text(Language(outline.language), words, private=True),) if words else ()


def _state(control: Control, translate: Translate) -> str:
    match control.on:
        case None:
            return ""
        case True if control.group in (Group.SIZE, Group.LANGUAGE):
            return translate("Kiosk", "chosen")
        case True:
            return translate("Kiosk", "on")
        case False if control.group in (Group.SIZE, Group.LANGUAGE):
            return ""
        case False:
            return translate("Kiosk", "off")


def _with_stand_in(said: Utterances, translate: Translate) -> Utterances:
    """A loudspeaker says, once, that the private part is for headphones."""
    first = next((place for place, utterance in enumerate(said) if utterance.private), None)
    if first is None:
        return said
    stand_in = translate("Kiosk", "Plug in headphones to hear this.")
    return (*said[:first], replace(said[first], public=(Text(stand_in),)), *said[first + 1 :])
