"""JSON lines: whole lines whatever the borders of the chunks, and answers that say what they are."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from openai_runtime.answer.lines import LinesDecoder, has_lines
from openai_runtime.request.query import encode

WHOLE = b'{"a":1}\r\n\n{"b":"\xc3\xa9"}\n\x1e{"c":3}\n{"d'
LINES = [b'{"a":1}', b'{"b":"\xc3\xa9"}', b'{"c":3}']


@pytest.mark.parametrize("size", [1, 2, 3, 7, 100])
def test_lines_are_complete_whatever_the_chunks(size: int) -> None:
    decoder = LinesDecoder()
    found = [event for start in range(0, len(WHOLE), size) for event in decoder.feed(WHOLE[start : start + size])]
    assert [data for _, data, _, _ in found] == LINES
    assert decoder.pending == b'{"d'


@pytest.mark.parametrize(
    ("kind", "lines"),
    [
        ("application/x-ndjson", True),
        ("application/jsonl; charset=utf-8", True),
        ("Application/JSON-Lines", True),
        ("application/json", False),
        ("text/event-stream", False),
        (None, False),
    ],
)
def test_the_content_type_says_so(kind: str | None, lines: bool) -> None:
    raw: Any = SimpleNamespace(headers={"content-type": kind} if kind else {})
    assert has_lines(raw) is lines


@pytest.mark.parametrize(
    ("style", "value", "written"),
    [
        ("space", ["a", 1], "x=a+1"),
        ("pipe", ["a", True], "x=a%7Ctrue"),
        ("spread", {"a": 1, "b": ["c", "d"], "e": None}, "a=1&b=c&b=d"),
        ("comma", {"a": 1, "b": None, "c": "d"}, "x=a%2C1%2Cc%2Cd"),
        ("json", {"a": [1]}, "x=%7B%22a%22%3A%5B1%5D%7D"),
        ("pipe", [], ""),
    ],
)
def test_other_ways_to_write_a_query(style: Any, value: object, written: str) -> None:
    assert encode("x", value, style) == written
