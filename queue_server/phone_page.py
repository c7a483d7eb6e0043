"""Draws the page behind a ticket's QR code: plain HTML that renews itself, without script or cookie."""

from __future__ import annotations

import base64
import hashlib
import html
import tomllib
from collections.abc import Mapping
from datetime import datetime
from string import Template
from zoneinfo import ZoneInfo

from queue_link.assets import asset
from queue_link.vocabulary import RIGHT_TO_LEFT, Language, Situation
from queue_server.phone import Standing

RENEW_S = 10
RENEW_ENDED_S = 120
_FALLBACK = Language("en")


class PhonePage:
    """The page's texts and looks, read once from the bundled files."""

    def __init__(self) -> None:
        self._texts: Mapping[str, Mapping[str, str]] = tomllib.loads(
            asset("phone", "texts.toml").read_text(encoding="utf-8")
        )
        self._page = Template(asset("phone", "page.html").read_text(encoding="utf-8"))
        self._style = asset("phone", "page.css").read_text(encoding="utf-8")
        digest = base64.b64encode(hashlib.sha256(self._style.encode()).digest()).decode()
        self.headers: Mapping[str, str] = {
            "Content-Type": "text/html; charset=utf-8",
            "Cache-Control": "no-store",
            "Content-Security-Policy": (
                f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'; "
                "frame-ancestors 'none'"
            ),
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
        }
        """The address is a secret: nothing of it may be kept or passed on."""

    def draw(self, standing: Standing, now: datetime, time_zone: str) -> str:
        """The page of a visit; ``now`` is shown as the branch's local time."""
        texts = self._in(standing.language)
        situation = standing.situation
        key = situation.replace("-", "_")
        zone = ZoneInfo(time_zone)
        facts = {
            "counter": standing.counter,
            "until": f"{standing.until.astimezone(zone):%H:%M}" if standing.until else "?",
        }
        before = "" if standing.before is None else f"{html.escape(texts['before'])}: {standing.before}"
        return self._fill(
            standing.language,
            number=standing.number,
            situation=key,
            what=texts[key].format(**facts),
            text=texts[f"{key}_text"].format(**facts),
            before=f'<p class="figure">{before}</p>' if before else "",
            time=f"{now.astimezone(zone):%H:%M}",
            refresh=str(RENEW_ENDED_S if situation is Situation.ENDED else RENEW_S),
        )

    def draw_unknown(self, language: Language, now: datetime, time_zone: str) -> str:
        """The page of an address that leads to no visit of today."""
        texts = self._in(language)
        return self._fill(
            language,
            number="–",
            situation="unknown",
            what=texts["unknown"],
            text=texts["unknown_text"],
            before="",
            time=f"{now.astimezone(ZoneInfo(time_zone)):%H:%M}",
            refresh=str(RENEW_ENDED_S),
        )

    def _fill(self, language: Language, *, before: str, **values: str) -> str:
        texts = self._in(language)
        escaped = {name: html.escape(value) for name, value in values.items()}
        return self._page.substitute(
            escaped,
            before=before,
            language=html.escape(language),
            direction="rtl" if language in RIGHT_TO_LEFT else "ltr",
            style=self._style,
            title=html.escape(texts["title"]),
            updated=html.escape(texts["updated"]),
            again=html.escape(texts["again"]),
        )

    def _in(self, language: Language) -> Mapping[str, str]:
        return self._texts.get(language, self._texts[_FALLBACK])
