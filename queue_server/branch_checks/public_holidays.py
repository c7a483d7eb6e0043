"""Public holidays of a region, as the ``holidays`` library knows them."""

from __future__ import annotations

import difflib
import warnings
from collections.abc import Iterator
from datetime import date
from functools import cache

import holidays
from holidays.registry import COUNTRIES

from queue_link.settings import did_you_mean
from queue_link.toml_document import Finding, Path

YEARS = range(2020, 2046)
"""A branch file is read the same at any time, so the years do not depend on today."""


@cache
def public_holidays(region: str) -> frozenset[date]:
    """All in ``YEARS``, of a country (``FI``) or a part of one (``DE-BY``). Raises ``ValueError``."""
    country, _, part = region.partition("-")
    if country not in _regions() or (part and part not in _regions()[country]):
        raise ValueError(f'no public holidays are known of "{region}"')
    with warnings.catch_warnings():
        # Where holidays follow the moon, the library warns that it cannot tell them for all years.
        warnings.simplefilter("ignore")
        return frozenset(holidays.country_holidays(country, subdiv=part or None, years=YEARS))


def region_errors(path: Path, region: str | bool | None) -> Iterator[Finding]:
    """That the file names no region whose holidays are known."""
    if region is True:
        yield Finding(path, 'expected a region such as "FI", or false, got true')
    if not isinstance(region, str):
        return
    try:
        public_holidays(region)
    except ValueError as error:
        yield Finding(path, str(error), _hint(region))


def _hint(region: str) -> str:
    country, _, part = region.partition("-")
    code = _code_of(country)
    if not code:
        return 'write a country such as "FI", or a part of one such as "DE-BY"'
    parts = [f"{code}-{one}" for one in _regions()[code]]
    return (did_you_mean(f"{code}-{part}", parts) if part else "") or f'did you mean "{code}"?'


def _code_of(word: str) -> str | None:
    """The country that is nearest by its name or by either of its codes."""
    codes = {name.casefold(): entry[1] for entry in COUNTRIES.values() for name in entry}
    near = difflib.get_close_matches(word.casefold(), codes, n=1, cutoff=0.6)
    return codes[near[0]] if near and codes[near[0]] in _regions() else None


@cache
def _regions() -> dict[str, list[str]]:
    """The parts of each country that have holidays of their own."""
    return holidays.list_supported_countries(include_aliases=False)
