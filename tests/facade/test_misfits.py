"""Output that is not what was asked for: one error in the package's tree, which keeps everything that was paid for."""

from __future__ import annotations

import copy
import pickle
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, TypedDict

import openai_facade
import pydantic
import pytest
from openai_facade import APIError, OpenAIError, OutputParseError, function_tool, pydantic_function_tool
from openai_facade.parsing import misfits
from openai_runtime.model.codec import ValidationError
from pydantic_core import PydanticCustomError

from .structured import USER, Answer, chunk, completion, events, message, read, response, streamed

if TYPE_CHECKING:
    from .conftest import Caller, Scripted

PROSE, BROKEN, OTHER = "I cannot help with that.", '{"answer": "ye', '{"answer": 5}'


@dataclass
class DataAnswer:
    answer: str


class DictAnswer(TypedDict):
    answer: str


class Picky(pydantic.BaseModel):
    answer: str

    @pydantic.field_validator("answer")
    @classmethod
    def of_mine(cls, value: str) -> str:
        raise PydanticCustomError("too_picky", "{value} is not good enough", {"value": value})


class Assertive(pydantic.BaseModel):
    answer: str

    @pydantic.field_validator("answer")
    @classmethod
    def of_mine(cls, value: str) -> str:
        raise ValueError("never")


def chat_parse(call: Caller, scripted: Scripted, text: str, target: Any) -> Any:
    scripted.answer = lambda request: scripted.json(completion(content=text), x_request_id="req_1")
    return call.run(call.client.chat.completions.parse(model="m", messages=USER, response_format=target))


def chat_stream(call: Caller, scripted: Scripted, text: str, target: Any) -> Any:
    last = {**chunk("stop"), "usage": completion()["usage"]}
    scripted.answer = lambda request: streamed(scripted, chunk(content=text), last, done=True, x_request_id="req_1")
    _, stream = read(call, call.client.chat.completions.stream(model="m", messages=USER, response_format=target))
    return call.run(stream.get_final_completion())


def chat_tools(call: Caller, scripted: Scripted, text: str, target: Any) -> Any:
    scripted.answer = lambda request: scripted.json(completion(content=text), x_request_id="req_1")
    completions = call.client.chat.completions
    return call.run(completions.run_tools(model="m", messages=USER, tools=[], response_format=target))


def responses_parse(call: Caller, scripted: Scripted, text: str, target: Any) -> Any:
    scripted.answer = lambda request: scripted.json(response(message(text)), x_request_id="req_1")
    return call.run(call.client.responses.parse(model="m", input="x", text_format=target))


def responses_stream(call: Caller, scripted: Scripted, text: str, target: Any) -> Any:
    item = message(text)
    scripted.answer = lambda request: streamed(scripted, *events([item], response(item)), x_request_id="req_1")
    _, stream = read(call, call.client.responses.stream(model="m", input="x", text_format=target))
    return call.run(stream.get_final_response())


WAYS = {one.__name__: one for one in (chat_parse, chat_stream, chat_tools, responses_parse, responses_stream)}


@pytest.mark.parametrize("target", [Answer, DataAnswer, DictAnswer])
@pytest.mark.parametrize("text", [PROSE, BROKEN, OTHER], ids=["prose", "broken", "other"])
@pytest.mark.parametrize("way", WAYS)
def test_the_answer_is_kept(call: Caller, scripted: Scripted, way: str, text: str, target: Any) -> None:
    with pytest.raises(OutputParseError) as caught:
        WAYS[way](call, scripted, text, target)
    error = caught.value
    assert isinstance(error, OpenAIError)
    assert isinstance(error, APIError)
    assert isinstance(error, ValueError)
    assert error.text == error.body == text
    assert error.usage is not None
    assert error.usage.total_tokens == 7
    assert error.completion.id in ("c", "r")
    assert error.request_id == "req_1"
    assert target.__name__ in str(error)
    assert error.__cause__ is not None
    assert type(error).__name__.endswith("Error")


@pytest.mark.parametrize("text", [PROSE, OTHER], ids=["prose", "other"])
@pytest.mark.parametrize("way", WAYS)
def test_who_waits_for_pydantics_error_gets_it(call: Caller, scripted: Scripted, way: str, text: str) -> None:
    with pytest.raises(pydantic.ValidationError) as caught:
        WAYS[way](call, scripted, text, Answer)
    assert isinstance(caught.value, OutputParseError)
    (found,) = caught.value.errors()
    assert found["type"] == ("json_invalid" if text is PROSE else "string_type")


@pytest.mark.parametrize("target", [Picky, Assertive])
def test_validators_of_the_users_are_told_too(call: Caller, scripted: Scripted, target: Any) -> None:
    with pytest.raises(pydantic.ValidationError, match=r"yes is not good enough|never") as caught:
        chat_parse(call, scripted, '{"answer": "yes"}', target)
    assert isinstance(caught.value, OutputParseError)
    assert caught.value.errors()[0]["type"] in ("too_picky", "value_error")
    assert caught.value.errors()[0]["loc"] == ("answer",)


def test_who_waits_for_our_own_gets_it(call: Caller, scripted: Scripted) -> None:
    with pytest.raises(ValidationError) as caught:
        chat_parse(call, scripted, OTHER, DataAnswer)
    assert isinstance(caught.value, OutputParseError)
    assert caught.value.path == "answer"


@pytest.mark.parametrize("tool", [pydantic_function_tool(Answer), function_tool(DataAnswer)], ids=["chat", "response"])
@pytest.mark.parametrize("api", ["chat", "responses"])
def test_arguments_that_do_not_fit_are_told_the_same_way(call: Caller, scripted: Scripted, tool: Any, api: str) -> None:
    name = tool.get("function", tool)["name"]
    called: dict[str, Any] = {"name": name, "arguments": OTHER}
    calls = [{"id": "1", "type": "function", "function": called}]
    item = {"type": "function_call", "id": "f", "call_id": "c", **called}
    if api == "chat":
        scripted.answer = lambda request: scripted.json(completion(tool_calls=calls))
        making = partial(call.client.chat.completions.parse, model="m", messages=USER, tools=[tool])
    else:
        scripted.answer = lambda request: scripted.json(response(item))
        making = partial(call.client.responses.parse, model="m", input="x", tools=[tool])
    with pytest.raises(OutputParseError, match=f"The call of the tool '{name}' cannot be read") as caught:
        call.run(making())
    assert (caught.value.text, caught.value.usage and caught.value.usage.total_tokens) == (OTHER, 7)


@pytest.mark.parametrize("target", [Answer, DataAnswer])
@pytest.mark.parametrize("way", ["pickle", "deepcopy", "copy"])
def test_it_survives_copies(call: Caller, scripted: Scripted, target: Any, way: str) -> None:
    with pytest.raises(OutputParseError) as caught:
        chat_parse(call, scripted, OTHER, target)
    again: Any = {
        "pickle": lambda error: pickle.loads(pickle.dumps(error)),
        "deepcopy": copy.deepcopy,
        "copy": copy.copy,
    }[way](caught.value)
    assert type(again) is type(caught.value)
    assert str(again) == str(caught.value)
    assert (again.text, again.completion, again.request_id) == (OTHER, caught.value.completion, "req_1")


def test_a_pydantic_whose_error_has_no_subclasses_is_no_trouble(
    call: Caller, scripted: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    def final() -> None:
        raise TypeError("type 'ValidationError' is not an acceptable base type")

    monkeypatch.setattr(misfits, "_pydantic_kind", final)
    with pytest.raises(OutputParseError, match="Answer") as caught:
        chat_parse(call, scripted, OTHER, Answer)
    assert type(caught.value) is OutputParseError
    assert isinstance(caught.value.__cause__, pydantic.ValidationError)


def test_other_exceptions_of_a_validator_come_out_as_they_are(call: Caller, scripted: Scripted) -> None:
    class Mine(Exception):
        pass

    class Angry(pydantic.BaseModel):
        answer: str

        @pydantic.field_validator("answer")
        @classmethod
        def of_mine(cls, value: str) -> str:
            raise Mine

    with pytest.raises(Mine):
        chat_parse(call, scripted, '{"answer": "x"}', Angry)


def test_errors_keep_the_path_that_they_had() -> None:
    for name in openai_facade.errors.__dir__():
        kind = getattr(openai_facade.errors, name)
        if isinstance(kind, type) and issubclass(kind, OpenAIError):
            assert kind.__module__ == "openai_facade.errors"
            assert getattr(openai_facade.errors, kind.__name__) is kind
