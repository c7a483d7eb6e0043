"""Takes pictures of the phone page in every state, to be looked at.

``python tools/phone_pictures.py FOLDER``                    in four languages, light and dark
``python tools/phone_pictures.py FOLDER --languages so zh``  in others
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.browser.chromium import installed, running, tab
from tests.browser.stand import LANGUAGES, STATES, UNKNOWN, open_stand


def main() -> int:
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--languages", nargs="+", choices=LANGUAGES, default=["fi", "sv", "en", "ar"])
    parser.add_argument("--size", default="390x844", help="of the phone, in CSS pixels (%(default)s)")
    options = parser.parse_args()
    program = installed()
    if program is None:
        sys.exit("there is no browser: apt-get install --no-install-recommends chromium")
    options.folder.mkdir(parents=True, exist_ok=True)
    width, height = map(int, options.size.split("x"))
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile,
        running(program, Path(profile)) as browser,
    ):
        asyncio.run(_take(browser, options.folder, options.languages, (width, height)))
    return 0


async def _take(browser: str, folder: Path, languages: Sequence[str], size: tuple[int, int]) -> None:
    async with open_stand() as stand, tab(browser) as page:
        await page.size(*size)
        for scheme in ("light", "dark"):
            await page.prefer(prefers_color_scheme=scheme, prefers_reduced_motion="reduce")
            for language in languages:
                for state in (*STATES, UNKNOWN):
                    await page.open(stand.address(state, language))
                    if state != UNKNOWN:
                        await page.until("!document.querySelector('.script-only').hidden")
                    (folder / f"{state}-{language}-{scheme}.png").write_bytes(await page.picture())


if __name__ == "__main__":
    sys.exit(main())
