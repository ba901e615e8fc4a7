"""Structured outputs: every kind of target, both APIs, both clients, streams; what is raised, dumped and sent back."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypedDict, TypeVar

import attrs
import pydantic
import pydantic.dataclasses
import pytest
import typing_extensions
from openai_facade import (
    APIError,
    AsyncOpenAI,
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    OpenAI,
    function_tool,
    pydantic_function_tool,
)
from openai_facade.parsing import ParsedChatCompletion, ParsedResponse, StrictSchemaError
from openai_runtime.model.codec import ValidationError, encode_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .conftest import Scripted

MESSAGES: Any = [{"role": "user", "content": "A city"}]


class PydanticCity(pydantic.BaseModel):
    name: str
    people: int
    twin: PydanticCity | None = None


@dataclass
class DataCity:
    name: str
    people: int


@attrs.frozen
class AttrsCity:
    name: str
    people: int


class DictCity(TypedDict):
    name: str
    people: int


class OtherDictCity(typing_extensions.TypedDict):  # the one that pydantic asks for before Python 3.12
    name: str
    people: int


@pydantic.dataclasses.dataclass
class PydanticDataCity:
    name: str
    people: int


T = TypeVar("T")


@dataclass
class DataBox(Generic[T]):
    content: T
    more: list[DataBox[T]]


@attrs.frozen
class AttrsBox(Generic[T]):
    content: T
    more: list[AttrsBox[T]]


class DictBox(TypedDict, Generic[T]):
    content: T
    more: list[DictBox[T]]


TARGETS = [PydanticCity, DataCity, AttrsCity, DictCity, OtherDictCity, PydanticDataCity]


def is_a(target: Any, value: Any) -> bool:
    """Whether a value is of the target's type with fields of the right types."""
    keyed = target in (DictCity, OtherDictCity)
    name, people = (value["name"], value["people"]) if keyed else (value.name, value.people)
    return isinstance(value, dict if keyed else target) and (type(name), type(people)) == (str, int)


@pytest.fixture
def client(emulator: Any) -> Iterator[OpenAI]:
    with OpenAI(api_key="k", base_url=emulator.base_url) as client:
        yield client


@pytest.mark.parametrize("target", TARGETS)
def test_answers_become_the_type(client: OpenAI, emulator: Any, target: Any) -> None:
    completion = client.chat.completions.parse(model="gpt-5.4", messages=MESSAGES, response_format=target)
    assert is_a(target, completion.choices[0].message.parsed)
    sent = emulator.requests.last.json["response_format"]
    assert (sent["type"], sent["json_schema"]["name"], sent["json_schema"]["strict"]) == (
        "json_schema",
        target.__name__,
        True,
    )
    response = client.responses.parse(model="gpt-5.4", input="A city", text_format=target)
    assert is_a(target, response.output_parsed)
    assert emulator.requests.last.json["text"]["format"]["name"] == target.__name__
    with client.chat.completions.stream(model="gpt-5.4", messages=MESSAGES, response_format=target) as stream:
        assert is_a(target, stream.get_final_completion().choices[0].message.parsed)
    with client.responses.stream(model="gpt-5.4", input="A city", text_format=target) as responses:
        assert is_a(target, responses.get_final_response().output_parsed)


@pytest.mark.parametrize("target", TARGETS)
def test_answers_become_the_type_in_async_clients(emulator: Any, target: Any) -> None:
    async def main() -> None:
        async with AsyncOpenAI(api_key="k", base_url=emulator.base_url) as client:
            chat, responses = client.chat.completions, client.responses
            completion = await chat.parse(model="gpt-5.4", messages=MESSAGES, response_format=target)
            assert is_a(target, completion.choices[0].message.parsed)
            response = await responses.parse(model="gpt-5.4", input="A city", text_format=target)
            assert is_a(target, response.output_parsed)
            async with chat.stream(model="gpt-5.4", messages=MESSAGES, response_format=target) as chunks:
                assert is_a(target, (await chunks.get_final_completion()).choices[0].message.parsed)
            async with responses.stream(model="gpt-5.4", input="A city", text_format=target) as events:
                assert is_a(target, (await events.get_final_response()).output_parsed)

    asyncio.run(main())


@pytest.mark.parametrize("target", TARGETS)
def test_parsed_results_dump_copy_and_pickle_without_a_warning(client: OpenAI, target: Any) -> None:
    completion = client.chat.completions.parse(model="gpt-5.4", messages=MESSAGES, response_format=target)
    response = client.responses.parse(model="gpt-5.4", input="A city", text_format=target)
    for whole in (completion, response):
        city = whole.model_dump(mode="json")
        assert '"people"' in whole.model_dump_json()
        assert '"people"' in whole.to_json()
        assert json.dumps(city)
        assert whole.to_dict(mode="json")["model"] == "gpt-5.4"
        assert repr(whole).startswith(type(whole).__name__)
        assert copy.deepcopy(whole) == whole
        assert pickle.loads(pickle.dumps(whole)) == whole
        assert whole.model_copy(deep=True) == whole
    assert completion.model_dump(mode="json")["choices"][0]["message"]["parsed"].keys() >= {"name", "people"}
    assert isinstance(completion, ParsedChatCompletion)
    assert isinstance(response, ParsedResponse)
    assert completion._request_id
    assert response._request_id


def test_parsed_fields_are_not_sent_back(client: OpenAI, emulator: Any) -> None:
    tool = pydantic_function_tool(PydanticCity)
    completion = client.chat.completions.parse(model="gpt-5.4", messages=MESSAGES, tools=[tool], tool_choice="required")
    message = completion.choices[0].message
    call = (message.tool_calls or [])[0]
    assert isinstance(call.function.parsed_arguments, PydanticCity)
    assert b"parsed" not in encode_json(message)
    output: Any = {"role": "tool", "tool_call_id": call.id, "content": "ok"}
    client.chat.completions.create(model="gpt-5.4", messages=[*MESSAGES, message, output])
    assert b"parsed" not in emulator.requests.last.body

    response = client.responses.parse(model="gpt-5.4", input="A city", text_format=DataCity)
    client.responses.create(model="gpt-5.4", input=[*response.output, {"role": "user", "content": "more"}])
    sent = emulator.requests.last.json["input"]
    assert b"parsed" not in emulator.requests.last.body
    assert sent[-2]["content"][0]["type"] == "output_text"


def test_functions_made_for_one_api_work_in_the_other(client: OpenAI, emulator: Any) -> None:
    completion = client.chat.completions.parse(
        model="gpt-5.4", messages=MESSAGES, tools=[function_tool(DataCity)], tool_choice="required"
    )
    assert (completion.choices[0].message.tool_calls or [])[0].function.parsed_arguments.people >= 0
    response = client.responses.parse(
        model="gpt-5.4", input="x", tools=[pydantic_function_tool(DataCity)], tool_choice="required"
    )
    call: Any = response.output[0]
    assert isinstance(call.parsed_arguments, DataCity)
    assert emulator.requests.last.json["tools"][0]["name"] == "DataCity"


def test_a_schema_that_cannot_be_sent_is_refused_before(client: OpenAI, emulator: Any) -> None:
    @dataclass
    class Open:
        values: dict[str, int]

    Open.__annotations__ = {"values": dict[str, int]}
    for refused in (
        lambda: client.chat.completions.parse(model="m", messages=MESSAGES, response_format=Open, strict=True),
        lambda: client.responses.parse(model="m", input="x", text_format=Open, strict=True),
        lambda: client.chat.completions.stream(model="m", messages=MESSAGES, response_format=Open, strict=True),
    ):
        with pytest.raises(StrictSchemaError, match=r"\$\.values: additionalProperties"):
            refused()
    with pytest.raises(TypeError, match=r"text_format and text\.format"):
        client.responses.parse(model="m", input="x", text_format=DataCity, text={"format": {"type": "text"}})
    with pytest.raises(TypeError, match="cannot parse into 5"):
        client.chat.completions.parse(model="m", messages=MESSAGES, response_format=5)  # type: ignore[call-overload]
    assert emulator.requests == []


# --- answers laid out by hand -----------------------------------------------------------------------------------------


def choice(content: str | None, finish: str = "stop", **message: Any) -> dict[str, Any]:
    return {"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": content, **message}}


def completion(*choices: dict[str, Any]) -> dict[str, Any]:
    return {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": list(choices)}


def response(*parts: dict[str, Any], status: str = "completed") -> dict[str, Any]:
    message = {"type": "message", "id": "m", "role": "assistant", "status": status, "content": list(parts)}
    return {"id": "r", "object": "response", "status": status, "model": "m", "output": [message]}


def said(text: str) -> dict[str, Any]:
    return {"type": "output_text", "text": text, "annotations": []}


@pytest.fixture
def by_hand(scripted: Scripted) -> Iterator[OpenAI]:
    with OpenAI(api_key="k", base_url=scripted.url, max_retries=0) as client:
        yield client


def chat(client: OpenAI, target: Any = DataCity, **more: Any) -> Any:
    return client.chat.completions.parse(model="m", messages=MESSAGES, response_format=target, **more)


CITY = '{"name": "Bern", "people": 5}'


def test_cut_answers_raise_with_the_completion(by_hand: OpenAI, scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json(completion(choice('{"na', "length")))
    with pytest.raises(LengthFinishReasonError) as caught:
        chat(by_hand)
    assert caught.value.completion.choices[0].message.content == '{"na'
    with pytest.raises(LengthFinishReasonError):  # as the reference does
        by_hand.chat.completions.parse(model="m", messages=MESSAGES)
    scripted.answer = lambda request: scripted.json(completion(choice(None, "content_filter")))
    with pytest.raises(ContentFilterFinishReasonError):
        chat(by_hand)


def test_refusals_and_tool_calls_leave_parsed_none(by_hand: OpenAI, scripted: Scripted) -> None:
    call = {"id": "call_1", "type": "function", "function": {"name": "other", "arguments": "{}"}}
    scripted.answer = lambda request: scripted.json(
        completion(choice(None, refusal="No."), choice(None, tool_calls=[call, {"type": "custom", "id": "x"}]))
    )
    refused, called = chat(by_hand).choices
    assert (refused.message.parsed, refused.message.refusal) == (None, "No.")
    assert called.message.parsed is None
    assert called.message.tool_calls[0].function.parsed_arguments is None
    assert called.message.tool_calls[1].id == "x"
    scripted.answer = lambda request: scripted.json(response({"type": "refusal", "refusal": "No."}))
    answer = by_hand.responses.parse(model="m", input="x", text_format=DataCity)
    assert answer.output_parsed is None


@pytest.mark.parametrize("box", [DataBox, AttrsBox, DictBox])
def test_generic_types_are_read_with_what_they_hold(by_hand: OpenAI, scripted: Scripted, box: Any) -> None:
    inner = f'{{"content": {CITY}, "more": []}}'
    answer = completion(choice(f'{{"content": {CITY}, "more": [{inner}]}}'))
    scripted.answer = lambda request: scripted.json(answer)
    outer = chat(by_hand, box[DataCity]).choices[0].message.parsed
    nested = outer["more"][0]["content"] if box is DictBox else outer.more[0].content
    assert nested == DataCity("Bern", 5)
    with pytest.raises(ValidationError, match="content"):
        chat(by_hand, box[int])


@pytest.mark.parametrize("target", TARGETS)
def test_an_answer_that_does_not_fit_is_a_value_error_that_names_the_place(
    by_hand: OpenAI, scripted: Scripted, target: Any
) -> None:
    scripted.answer = lambda request: scripted.json(completion(choice('{"name": "Bern", "people": "many"}')))
    with pytest.raises(ValueError, match="people") as caught:
        chat(by_hand, target)
    assert isinstance(caught.value, pydantic.ValidationError | ValidationError)
    scripted.answer = lambda request: scripted.json(response(said("not JSON")))
    with pytest.raises((ValueError, APIError), match=r"(?i)json"):
        by_hand.responses.parse(model="m", input="x", text_format=target)


def test_a_response_that_is_not_complete_says_so_itself(by_hand: OpenAI, scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json(response(said('{"name": "Be'), status="incomplete"))
    answer = by_hand.responses.parse(model="m", input="x", text_format=DataCity)
    assert (answer.status, answer.output_parsed, answer.output_text) == ("incomplete", None, '{"name": "Be')


def test_the_first_parsed_text_is_the_responses(by_hand: OpenAI, scripted: Scripted) -> None:
    answer = response(said(CITY))
    answer["output"].insert(0, {"type": "reasoning", "id": "r", "summary": []})
    scripted.answer = lambda request: scripted.json(answer)
    parsed = by_hand.responses.parse(model="m", input="x", text_format=DataCity)
    assert parsed.output_parsed == DataCity("Bern", 5)
    raw = by_hand.responses.with_raw_response.parse(model="m", input="x", text_format=DataCity)
    assert raw.parse().output_parsed == DataCity("Bern", 5)


def test_the_raw_views_parse_too(by_hand: OpenAI, scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json(completion(choice(CITY)), x_request_id="req_1")
    views = by_hand.chat.completions
    raw = views.with_raw_response.parse(model="m", messages=MESSAGES, response_format=DataCity)
    assert raw.request_id == "req_1"
    assert raw.parse().choices[0].message.parsed == DataCity("Bern", 5)
    with views.with_streaming_response.parse(model="m", messages=MESSAGES, response_format=DataCity) as streamed:
        assert streamed.parse().choices[0].message.parsed == DataCity("Bern", 5)


def test_strict_tools_without_a_type_give_dicts(by_hand: OpenAI, scripted: Scripted) -> None:
    call = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": '{"a": 1}'}}
    scripted.answer = lambda request: scripted.json(completion(choice(None, tool_calls=[call])))
    for strict, arguments in ((True, {"a": 1}), (False, None)):
        tool: Any = {"type": "function", "function": {"name": "f", "strict": strict, "parameters": {}}}
        parsed = by_hand.chat.completions.parse(model="m", messages=MESSAGES, tools=[tool])
        assert (parsed.choices[0].message.tool_calls or [])[0].function.parsed_arguments == arguments


def test_odd_answers_are_handed_on(by_hand: OpenAI, scripted: Scripted) -> None:
    for odd in ({"choices": None}, {"choices": [None, 5, {}]}, {"choices": 5}, {"choices": [{"message": 5}]}, {}):
        scripted.answer = lambda request, odd=odd: scripted.json(odd)
        assert isinstance(chat(by_hand), ParsedChatCompletion)
    for odd in ({"output": [None, 5, {}]}, {"output": 5}, {"output": [{"type": "message", "content": [5]}]}, {}):
        scripted.answer = lambda request, odd=odd: scripted.json(odd)
        assert by_hand.responses.parse(model="m", input="x", text_format=DataCity).output_parsed is None
