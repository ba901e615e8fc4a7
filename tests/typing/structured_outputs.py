"""What type checkers see of structured outputs: this file is only type-checked, by mypy and pyright, and never runs."""
# pyright: reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from dataclasses import dataclass
from typing import TypedDict, assert_type

import attrs
import pydantic
from openai_facade import AsyncOpenAI, OpenAI  # noqa: TC002
from openai_facade.lib.streaming.chat import ChatCompletionStream, ContentDoneEvent
from openai_facade.lib.streaming.responses import ResponseTextDeltaEvent, ResponseTextDoneEvent
from openai_facade.types.chat import ChatCompletionMessageParam, ParsedChatCompletion
from openai_facade.types.responses import ParsedResponse, Response

MESSAGES: list[ChatCompletionMessageParam] = [{"role": "user", "content": "hi"}]


class Model(pydantic.BaseModel):
    name: str


@dataclass
class Data:
    name: str


@attrs.frozen
class Attrs:
    name: str


class Dict(TypedDict):
    name: str


def chat(client: OpenAI) -> None:
    """`parsed` is the user's own type, for each kind of type."""
    parse = client.chat.completions.parse
    assert_type(parse(model="m", messages=MESSAGES, response_format=Model), ParsedChatCompletion[Model])
    model = parse(model="m", messages=MESSAGES, response_format=Model).choices[0].message.parsed
    assert_type(model, Model | None)
    data = parse(model="m", messages=MESSAGES, response_format=Data).choices[0].message.parsed
    assert_type(data, Data | None)
    attributes = parse(model="m", messages=MESSAGES, response_format=Attrs).choices[0].message.parsed
    assert_type(attributes, Attrs | None)
    mapping = parse(model="m", messages=MESSAGES, response_format=Dict).choices[0].message.parsed
    assert_type(mapping, Dict | None)
    if model is not None and data is not None and mapping is not None:
        assert_type(model.name + data.name + mapping["name"], str)
    parse(model="m", messages=MESSAGES, response_format=Data, temprature=1)  # type: ignore[call-overload]


def responses(client: OpenAI) -> None:
    """The same for responses."""
    parse = client.responses.parse
    assert_type(parse(model="m", input="x", text_format=Model), ParsedResponse[Model])
    assert_type(parse(model="m", input="x", text_format=Model).output_parsed, Model | None)
    assert_type(parse(model="m", input="x", text_format=Data).output_parsed, Data | None)
    assert_type(parse(model="m", input="x", text_format=Attrs).output_parsed, Attrs | None)
    assert_type(parse(model="m", input="x", text_format=Dict).output_parsed, Dict | None)
    for item in parse(model="m", input="x", text_format=Data).output:
        if item.type == "message":
            for part in item.content:
                if part.type == "output_text":
                    assert_type(part.text, str)
    assert_type(client.responses.wait("r", text_format=Data), ParsedResponse[Data])
    assert_type(client.responses.wait("r", deadline=None), Response)


def streams(client: OpenAI) -> None:
    """And while streaming."""
    with client.chat.completions.stream(model="m", messages=MESSAGES, response_format=Model) as chunks:
        assert_type(chunks, ChatCompletionStream[Model])
        for event in chunks:
            if event.type == "content.done":
                assert_type(event, ContentDoneEvent[Model])
                assert_type(event.parsed, Model | None)
            elif event.type == "content.delta":
                assert_type(event.snapshot, str)
        assert_type(chunks.get_final_completion().choices[0].message.parsed, Model | None)
    with client.chat.completions.stream(model="m", messages=MESSAGES, response_format=Data) as of_data:
        assert_type(of_data.get_final_completion().choices[0].message.parsed, Data | None)
    with client.chat.completions.stream(model="m", messages=MESSAGES, response_format=Attrs) as of_attrs:
        assert_type(of_attrs.get_final_completion().choices[0].message.parsed, Attrs | None)
    with client.chat.completions.stream(model="m", messages=MESSAGES, response_format=Dict) as of_dict:
        assert_type(of_dict.get_final_completion().choices[0].message.parsed, Dict | None)
    with client.responses.stream(model="m", input="x", text_format=Data) as events:
        for one in events:
            if isinstance(one, ResponseTextDeltaEvent):
                assert_type(one.snapshot, str)
            elif isinstance(one, ResponseTextDoneEvent):
                one.parsed  # noqa: B018 - it is there
        assert_type(events.get_final_response().output_parsed, Data | None)
    with client.responses.stream(model="m", input="x", text_format=Model) as of_model:
        assert_type(of_model.get_final_response().output_parsed, Model | None)
    with client.responses.stream(model="m", input="x", text_format=Attrs) as with_attrs:
        assert_type(with_attrs.get_final_response().output_parsed, Attrs | None)
    with client.responses.stream(response_id="r", starting_after=3, text_format=Dict) as with_dict:
        assert_type(with_dict.get_final_response().output_parsed, Dict | None)


async def asynchronous(client: AsyncOpenAI) -> None:
    """An async client awaits the same."""
    chat = client.chat.completions
    completion = await chat.parse(model="m", messages=MESSAGES, response_format=Model)
    assert_type(completion.choices[0].message.parsed, Model | None)
    of_data = await chat.parse(model="m", messages=MESSAGES, response_format=Data)
    assert_type(of_data.choices[0].message.parsed, Data | None)
    of_attrs = await chat.parse(model="m", messages=MESSAGES, response_format=Attrs)
    assert_type(of_attrs.choices[0].message.parsed, Attrs | None)
    of_dict = await chat.parse(model="m", messages=MESSAGES, response_format=Dict)
    assert_type(of_dict.choices[0].message.parsed, Dict | None)
    responses = client.responses
    assert_type((await responses.parse(model="m", input="x", text_format=Model)).output_parsed, Model | None)
    assert_type((await responses.parse(model="m", input="x", text_format=Data)).output_parsed, Data | None)
    assert_type((await responses.parse(model="m", input="x", text_format=Attrs)).output_parsed, Attrs | None)
    assert_type((await responses.parse(model="m", input="x", text_format=Dict)).output_parsed, Dict | None)
    assert_type(await responses.wait("r", text_format=Dict), ParsedResponse[Dict])
    async with chat.stream(model="m", messages=MESSAGES, response_format=Attrs) as chunks:
        async for event in chunks:
            if event.type == "content.done":
                assert_type(event.parsed, Attrs | None)
        assert_type((await chunks.get_final_completion()).choices[0].message.parsed, Attrs | None)
    async with chat.stream(model="m", messages=MESSAGES, response_format=Model) as with_model:
        assert_type((await with_model.get_final_completion()).choices[0].message.parsed, Model | None)
    async with chat.stream(model="m", messages=MESSAGES, response_format=Data) as with_data:
        assert_type((await with_data.get_final_completion()).choices[0].message.parsed, Data | None)
    async with chat.stream(model="m", messages=MESSAGES, response_format=Dict) as with_dict:
        assert_type((await with_dict.get_final_completion()).choices[0].message.parsed, Dict | None)
    async with responses.stream(model="m", input="x", text_format=Model) as events:
        assert_type((await events.get_final_response()).output_parsed, Model | None)
    async with responses.stream(model="m", input="x", text_format=Data) as data_events:
        assert_type((await data_events.get_final_response()).output_parsed, Data | None)
    async with responses.stream(model="m", input="x", text_format=Attrs) as attrs_events:
        assert_type((await attrs_events.get_final_response()).output_parsed, Attrs | None)
    async with responses.stream(model="m", input="x", text_format=Dict) as dict_events:
        assert_type((await dict_events.get_final_response()).output_parsed, Dict | None)
