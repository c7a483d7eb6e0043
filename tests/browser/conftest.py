"""One browser for all tests here, and a page of it for each."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.browser.chromium import NAMES, Tab, installed, running, tab


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    program = installed()
    if program is None:
        pytest.skip(f"no browser ({', '.join(NAMES)}): apt-get install --no-install-recommends chromium")
    with running(program, tmp_path_factory.mktemp("browser")) as address:
        yield address


@pytest.fixture
async def page(browser: str) -> AsyncIterator[Tab]:
    """A page that the browser finds nothing wrong with."""
    async with tab(browser) as opened:
        yield opened
    assert opened.complaints == []
