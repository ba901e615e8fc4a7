"""`API.md` lists the whole surface, one line a method."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

PAGE = Path(__file__).resolve().parents[2] / "generated" / "API.md"


@pytest.fixture(scope="module")
def halves() -> tuple[str, str]:
    client, _, operations = PAGE.read_text("utf-8").partition("\n## Operations\n")
    return client, operations


@pytest.mark.reviewed
def test_it_has_a_line_for_each_of_390_methods_and_388_operations(halves: tuple[str, str]) -> None:
    client, operations = halves
    assert len(re.findall(r"^- `[a-z_.]+\(", client, re.MULTILINE)) == 390
    assert len(re.findall(r"^- `\w+` → ", operations, re.MULTILINE)) == 388


@pytest.mark.parametrize(
    "line",
    [
        r"- `files\.list\(\*, purpose\?, limit\?, order\?, after\?\)` → `CursorPage\[FileObject\]`: `GET /files`",
        r"- `chat\.completions\.retrieve\(completion_id\)` → `ChatCompletion`: `GET /chat/.*\{completion_id\}`",
        r"- `chat\.completions\.create\(\*, messages, .*\)` → `ChatCompletion or Stream\[ChatCompletionChunk\]`.*",
        r"- `beta\.assistants\.delete\(assistant_id\)` → `AssistantDeleted`: .* \(deprecated\)",
    ],
)
def test_what_a_line_says(halves: tuple[str, str], line: str) -> None:
    assert re.search(f"^{line}$", halves[0], re.MULTILINE)
