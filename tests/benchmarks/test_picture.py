"""The picture of speed is drawn from the figures beside it, whole, valid, and without a trace of the machine."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from . import picture
from .bench_client import CALLS, START

DOCS = Path(__file__).parents[2] / "docs"
SVG = "{http://www.w3.org/2000/svg}"
KEPT: dict[str, Any] = json.loads((DOCS / "speed.json").read_text("utf-8"))
DRAWN = (DOCS / "speed.svg").read_text("utf-8")


def texts(svg: str) -> list[str]:
    """All that is written in a picture."""
    return [element.text or "" for element in ElementTree.fromstring(svg).iter(f"{SVG}text")]


def test_the_picture_is_that_of_the_figures_beside_it() -> None:
    """Nobody edits a bar: the file is what the drawing code makes of the JSON, byte for byte."""
    assert picture.draw(KEPT) == DRAWN


def test_every_row_of_the_benchmark_is_there() -> None:
    assert [row["name"] for row in KEPT["rows"]] == [*START, *CALLS]
    assert set(picture.TITLES) == {*START, *CALLS}
    written = texts(DRAWN)
    assert [title for title in picture.TITLES.values() if title not in written] == []


def test_contenders_are_named_with_their_release() -> None:
    for name in ("newest", "httpx"):
        assert any(text.endswith(f" {KEPT['releases'][name]}") for text in texts(DRAWN))


def test_bars_are_as_long_as_the_figures_say() -> None:
    """Of the first row: each bar is to the longest as its time is to the longest time."""
    seconds = KEPT["rows"][0]["seconds"]
    rects = [one for one in ElementTree.fromstring(DRAWN).iter(f"{SVG}rect") if one.get("x") == str(picture.LEFT)]
    lengths = [float(one.get("width", 0)) for one in rects[:3]]
    longest = max(seconds[label] for label in ("facade", "newest", "httpx"))
    expected = [picture.BARS * seconds[label] / longest for label in ("facade", "newest", "httpx")]
    assert lengths == pytest.approx(expected, abs=0.1)


def test_both_themes_are_in_one_file() -> None:
    assert "prefers-color-scheme: dark" in DRAWN


def test_nothing_tells_the_machine_nor_is_fetched() -> None:
    """No host, path, processor or address beyond that of the SVG namespace."""
    assert set(KEPT) == {"releases", "rows"}
    for text in (DRAWN, json.dumps(KEPT)):
        assert (
            re.findall(r"https?://(?!www\.w3\.org/2000/svg)|/(?:home|tmp|work|root|Users)/|<script|<image", text) == []
        )


def test_what_is_written_is_escaped() -> None:
    strange = {**KEPT, "releases": {**KEPT["releases"], "newest": "<&>"}}
    assert "openai <&>" in texts(picture.draw(strange))


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(1.5, "1.5 s"), (0.2518, "252 ms"), (0.001, "1.0 ms"), (1.345e-4, "134 µs"), (2.8e-6, "2.8 µs")],
)
def test_times_have_a_unit(seconds: float, told: str) -> None:
    assert picture.duration(seconds) == told


def test_ratios_are_told_to_two_figures() -> None:
    assert [picture.times({"facade": 1.0, "o": times}, "o") for times in (1.04, 9.94, 9.96, 650.4)] == [
        "× 1.0",
        "× 9.9",
        "× 10",
        "× 650",
    ]
