"""What customers need, in words for those who serve them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from queue_link.vocabulary import Need

translate = QCoreApplication.translate


def need(which: Need) -> str:
    """One of them, as part of a list."""
    return {
        Need.TIME: translate("Need", "more time"),
        Need.INTERPRETER: translate("Need", "interpreter"),
        Need.WHEELCHAIR: translate("Need", "wheelchair"),
        Need.HEARING_LOOP: translate("Need", "hearing loop"),
    }[which]


def needs(of: Sequence[Need]) -> str:
    """All of them; empty when there are none."""
    if not of:
        return ""
    return translate("Need", "Needs: {needs}").format(needs=_listed(of))


def need_lines(of: Sequence[Need]) -> str:
    """As ``needs``, two to a line: in a narrow column none of them is cut off."""
    pairs = [_listed(of[at : at + 2]) for at in range(0, len(of), 2)]
    return translate("Need", "Needs: {needs}").format(needs=",\n".join(pairs)) if of else ""


def _listed(of: Sequence[Need]) -> str:
    return ", ".join(need(which) for which in of)
