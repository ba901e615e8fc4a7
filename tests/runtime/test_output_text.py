"""`Response.output_text`."""

from __future__ import annotations

from typing import Any

import pytest
from openai_runtime.model import Model
from openai_runtime.model.codec import decode
from openai_runtime.model.output_text import OutputText


class Content(Model):
    """Part of a message."""

    type: str
    text: str


class Item(Model):
    """Part of the output."""

    type: str
    content: list[Content] | None = None


class Answer(OutputText, Model):
    """A response, as codegen writes it."""

    id: str
    output: list[Item]


def message(*parts: tuple[str, Any]) -> dict[str, Any]:
    return {"type": "message", "content": [{"type": kind, "text": text} for kind, text in parts]}


@pytest.mark.parametrize(
    ("output", "text"),
    [
        (
            [message(("output_text", "a"), ("refusal", "no"), ("output_text", "b")), message(("output_text", "c"))],
            "abc",
        ),
        ([{"type": "reasoning", "content": [{"type": "output_text", "text": "hidden"}]}], ""),
        ([], ""),
        (None, ""),
        ([{"type": "message"}, {"type": "message", "content": None}, None, "x"], ""),
        ([message(("output_text", None))], ""),
        ([{"type": "message", "content": [{"type": "output_text"}]}], ""),
    ],
)
def test_the_text_of_all_messages_is_joined(output: Any, text: str) -> None:
    assert decode(Answer, {"id": "r", "output": output}).output_text == text


def test_it_is_no_field() -> None:
    answer = decode(Answer, {"id": "r", "output": []})
    assert answer.to_dict() == {"id": "r", "output": []}
    assert "output_text" not in repr(answer)
