"""Parameter types as fields of a user's pydantic models: lists stay lists, whatever the types call them."""

from __future__ import annotations

import copy
import json
import pickle
import typing
from collections.abc import Iterable
from typing import Any

import pydantic
import pytest
from openai_facade.types.chat import (
    ChatCompletionAssistantMessageParam,
    ChatCompletionMessageParam,
    ChatCompletionUserMessageParam,
)
from openai_facade.types.responses import ResponseInputItemParam, ResponseInputParam  # noqa: TC002 - pydantic reads it

PART = {"type": "text", "text": "hi"}


class Chat(pydantic.BaseModel):
    messages: list[ChatCompletionMessageParam]


class Items(pydantic.BaseModel):
    items: list[ResponseInputItemParam]


class Whole(pydantic.BaseModel):
    items: ResponseInputParam


TEXT: Any = [{"role": "user", "content": [{"type": "input_text", "text": "hi"}]}]


def said(content: Any) -> Any:
    messages: Any = [{"role": "user", "content": content}]
    return Chat(messages=messages).messages[0].get("content")


CASES: dict[str, Any] = {
    "parts of a message": lambda: said([PART]),
    "parts in a tuple": lambda: said((PART,)),
    "an item": lambda: dict(Items(items=TEXT).items[0])["content"],
    "items": lambda: dict(Whole(items=TEXT).items[0])["content"],
}


@pytest.mark.parametrize("kind", CASES)
def test_lists_stay_lists(kind: str) -> None:
    content = CASES[kind]()
    assert type(content) is list
    for _ in range(2):  # an iterator would be empty the second time
        assert [type(part) for part in content] == [dict]
        assert [part["text"] for part in content] == ["hi"]


def test_an_iterator_is_left_to_whoever_sends_it() -> None:
    content = said(part for part in [PART])
    assert list(content) == [PART]


def test_a_model_with_them_is_copied_dumped_and_read_again() -> None:
    chat = Chat(messages=[{"role": "user", "content": [PART]}])  # type: ignore[list-item]
    for again in (
        copy.deepcopy(chat),
        pickle.loads(pickle.dumps(chat)),
        Chat.model_validate_json(chat.model_dump_json()),
    ):
        assert again == chat
    assert json.loads(chat.model_dump_json())["messages"][0]["content"] == [PART]
    assert "array" in json.dumps(Chat.model_json_schema())


def test_tool_calls_of_an_answer_that_is_sent_back() -> None:
    call = {"id": "1", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    adapter = pydantic.TypeAdapter(ChatCompletionAssistantMessageParam)
    assert adapter.validate_python({"role": "assistant", "tool_calls": [call]})["tool_calls"] == [call]


@pytest.mark.parametrize("content", [5, {"type": "text"}, [{"type": "text"}]], ids=str)
def test_what_does_not_fit_is_refused(content: Any) -> None:
    with pytest.raises(pydantic.ValidationError):
        Chat(messages=[{"role": "user", "content": content}])


def test_text_is_no_list() -> None:
    assert Chat(messages=[{"role": "user", "content": "hi"}]).messages[0]["content"] == "hi"
    with pytest.raises(pydantic.ValidationError):
        pydantic.TypeAdapter(ChatCompletionAssistantMessageParam).validate_python(
            {"role": "assistant", "tool_calls": "abc"}
        )


def test_type_hints_are_what_they_say() -> None:
    hints = typing.get_type_hints(ChatCompletionUserMessageParam)
    kinds = [typing.get_origin(one) for one in typing.get_args(hints["content"])]
    assert Iterable in kinds
