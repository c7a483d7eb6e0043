"""Tables, charts and pages."""

from __future__ import annotations

import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import queue_server.simulate
from queue_server.simulate.day_figures import DayFigures
from queue_server.simulate.measures import measure
from queue_server.simulate.page import ChartsMissing, charts, page
from queue_server.simulate.results import RUNS, write_results
from queue_server.simulate.runs import Rules, Stretch, play_stretch
from queue_server.simulate.scenario import ScenarioName
from queue_server.simulate.targets import targets
from tests.queue_server.simulate.small_branch import small_branch

CONFIG = small_branch()


@pytest.fixture(scope="module")
def days() -> list[DayFigures]:
    return play_stretch(CONFIG, Rules(ScenarioName.NORMAL, forecast=False), 1, Stretch(0, 2), lambda: None, 0)


def test_every_chart_is_a_picture(days: list[DayFigures]) -> None:
    pytest.importorskip("matplotlib")
    drawn = charts({"as set": days, "again": days}, CONFIG.time_zone)
    assert set(drawn) == {"waits", "forecasts", "occupancy", "throughput", "counters", "refusals"}
    for picture in drawn.values():
        assert ET.fromstring(picture).tag.endswith("svg")


def test_the_same_days_give_the_same_pictures(days: list[DayFigures]) -> None:
    pytest.importorskip("matplotlib")
    assert charts({"a": days}, CONFIG.time_zone) == charts({"a": days}, CONFIG.time_zone)


def test_the_axes_have_units(days: list[DayFigures]) -> None:
    pytest.importorskip("matplotlib")
    drawn = charts({"a": days}, CONFIG.time_zone)
    assert "minutes" in drawn["waits"]
    assert "people" in drawn["occupancy"]
    assert "time of day" in drawn["occupancy"]


def test_the_page_needs_nothing_else(days: list[DayFigures]) -> None:
    """No file and no address is fetched by it; what comes from outside is escaped."""
    pytest.importorskip("matplotlib")
    text = page(CONFIG, "a <title>", ["said & done"], {"as set": days})
    assert "a &lt;title&gt;" in text
    assert "said &amp; done" in text
    assert text.count("<svg") == 6
    assert "<script" not in text
    assert 'src="' not in text
    assert "<link" not in text


def test_without_matplotlib_it_is_said_how_to_get_it(
    days: list[DayFigures], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    monkeypatch.delitem(sys.modules, "queue_server.simulate.charts", raising=False)
    monkeypatch.delattr(queue_server.simulate, "charts", raising=False)
    with pytest.raises(ChartsMissing, match=r"pip install 'vuoro\[figures\]'"):
        charts({"as set": days}, CONFIG.time_zone)


def test_the_results_page_tells_each_target_and_draws(days: list[DayFigures], tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    played = dict.fromkeys(RUNS, days)
    file = tmp_path / "results.md"
    write_results(CONFIG, file, played, 7, Path("branch.toml"))
    text = file.read_text(encoding="utf-8")
    found = list(targets(CONFIG, {rules: measure(days) for rules in RUNS}))
    assert all(target.what in text for target in found)
    assert "vuoro simulate branch.toml --days 2 --seed 7 --results" in text
    pictures = [line.partition("](")[2].rstrip(")") for line in text.splitlines() if line.startswith("![")]
    assert pictures
    assert all((tmp_path / picture).exists() for picture in pictures)
