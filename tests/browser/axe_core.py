"""Looks for faults of accessibility with axe-core, which lies beside this file."""

from __future__ import annotations

import hashlib
from pathlib import Path

from tests.browser.chromium import Tab

FILE = Path(__file__).with_name("axe") / "axe.min.js"
SHA_256 = "29348999450cdf2849a8e70b7912fc2da85a849da39c0d0d5394f51d4a9ed95c"
"""Of the file in version 4.14.1 as the npm registry has it."""
LEVELS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
_RUN = """
axe.run(document, {runOnly: %s, resultTypes: ["violations", "incomplete"]})
   .then((found) => [...found.violations, ...found.incomplete])
   .then((faults) => faults.map((one) => `${one.id}: ${one.help}: ${one.nodes.map((n) => n.html).join(" ")}`))
"""


def source() -> str:
    """The checked text of axe-core. Raises ``ValueError`` when it is another one than expected."""
    script = FILE.read_bytes()
    if hashlib.sha256(script).hexdigest() != SHA_256:
        raise ValueError(f"{FILE} is not the axe-core that it is said to be")
    return script.decode()


async def faults(tab: Tab) -> list[str]:
    """What axe-core holds against the page as it is shown now, or cannot tell."""
    if not await tab.value("typeof axe === 'object'"):
        await tab.value(f"{source()}; 0")
    found: list[str] = await tab.value(_RUN % list(LEVELS))
    return found
