"""Draws the page behind a ticket's QR code, and the one behind an address that leads to none.

What a script keeps up to date is on the page from the start, so that it can be read without one: then the
browser renews it. All is in one answer: nothing else is loaded, from here or from anybody else.
"""

from __future__ import annotations

import base64
import hashlib
import html
from collections.abc import Iterable, Mapping
from datetime import datetime
from string import Template

from queue_link.assets import asset
from queue_link.language_names import language_name
from queue_link.phone_messages import PHONE_PATH, PhoneView
from queue_link.vocabulary import RIGHT_TO_LEFT, Language, Situation
from queue_server.phone_words import Notice, Words

RENEW_S = 10
"""Without a script the page is loaded again so often."""
RENEW_ENDED_S = 120
_HIDDEN = " hidden"


class PhonePage:
    """The page's looks, read once from the bundled files."""

    def __init__(self) -> None:
        self._page = Template(_file("page.html"))
        self._notice = Template(_file("notice.html"))
        self._style = _file("page.css")
        self._script = _file("page.js")

    def headers(self, public_url: str) -> Mapping[str, str]:
        """The address is a secret: nothing of the page may be kept, passed on or framed.

        ``public_url``: under which phones reach the server; older browsers do not take ``'self'`` for a
        websocket.
        """
        policy = (
            "default-src 'none'",
            f"script-src {_hash_of(self._script)}",
            f"style-src {_hash_of(self._style)}",
            "img-src data:",
            f"connect-src 'self' {public_url.replace('http', 'ws', 1)}{PHONE_PATH}",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
        )
        return {
            "Content-Type": "text/html; charset=utf-8",
            "Cache-Control": "no-store",
            "Content-Security-Policy": "; ".join(policy),
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
        }

    def draw(self, view: PhoneView, words: Words, now: datetime, languages: Iterable[Language]) -> str:
        """The page of a ticket; ``languages`` are those that it can be read in."""
        fixed = words.fixed
        clock = words.clock(now)
        said = {
            "place": words.place,
            "number": view.number,
            "situation": view.situation,
            "headline": view.headline,
            "advice": view.advice,
            "before": "" if view.before is None else str(view.before),
            "wait": view.wait,
            "as_of": fixed.as_of.format(time=clock),
            "as_of_text": fixed.as_of,
            "clock": clock,
            "renew_s": str(RENEW_ENDED_S if view.situation is Situation.ENDED else RENEW_S),
            "your_number": fixed.your_number,
            "before_label": fixed.before,
            "wait_label": fixed.wait,
            "interrupted": fixed.interrupted,
            "too_many": fixed.too_many,
            "stopped": fixed.stopped,
            "age": fixed.age,
            "reload": fixed.reload,
            "touch": fixed.touch,
            "keep_open": fixed.keep_open,
            "sound": fixed.sound,
            "on": fixed.on,
            "off": fixed.off,
            "leave": fixed.leave,
            "leaving": fixed.leaving,
            "not_left": fixed.not_left,
            "leave_question": fixed.leave_question.format(number=view.number),
            "leave_warning": fixed.leave_warning,
            "leave_yes": fixed.leave_yes,
            "leave_no": fixed.leave_no,
            "languages_label": fixed.languages,
            "renews": fixed.renews,
            "leave_elsewhere": fixed.leave_elsewhere,
        }
        return self._fill(
            self._page,
            words.language,
            said,
            advice_hidden="" if view.advice else _HIDDEN,
            before_hidden=_HIDDEN if view.before is None else "",
            wait_hidden="" if view.wait else _HIDDEN,
            leave_hidden="" if view.may_leave else _HIDDEN,
            languages="\n".join(_link(language, words.language) for language in languages),
            script=self._script,
        )

    def draw_notices(self, notices: Iterable[tuple[Language, Notice]], again_s: int | None = None) -> str:
        """The same said in several languages, the first of which is that of the page. ``again_s``: in so many
        seconds the browser tries again; None: it does not."""
        said = list(notices)
        language, first = said[0]
        again = "" if again_s is None else f'<meta http-equiv="refresh" content="{again_s}">'
        return self._fill(
            self._notice,
            language,
            {"title": first.headline},
            again=again,
            notices="\n".join(
                _section(language, notice, "p" if place else "h1")
                for place, (language, notice) in enumerate(said)
            ),
        )

    def _fill(self, page: Template, language: Language, said: Mapping[str, str], **markup: str) -> str:
        return page.substitute(
            {name: html.escape(text) for name, text in said.items()},
            language=html.escape(language),
            direction=_direction(language),
            style=self._style,
            **markup,
        )


def _file(name: str) -> str:
    return asset("phone", name).read_text(encoding="utf-8")


def _hash_of(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _direction(language: Language) -> str:
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def _attributes(language: Language) -> str:
    return f'lang="{html.escape(language)}" dir="{_direction(language)}"'


def _link(language: Language, current: Language) -> str:
    chosen = ' aria-current="true"' if language == current else ""
    tag = html.escape(language)
    name = html.escape(language_name(language))
    return f'<li><a href="?lang={tag}" hreflang="{tag}" {_attributes(language)}{chosen}>{name}</a></li>'


def _section(language: Language, notice: Notice, heading: str) -> str:
    headline, advice = html.escape(notice.headline), html.escape(notice.advice)
    return (
        f'<section class="notice" {_attributes(language)}>'
        f"<{heading}>{headline}</{heading}><p>{advice}</p></section>"
    )
