"""Chat completion streams: events and snapshots, what ends badly, odd chunks, and the cost of an event."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openai_facade import (
    APIConnectionError,
    AsyncOpenAI,
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    OpenAI,
    OpenAIError,
    function_tool,
)
from openai_facade.lib.streaming.chat import ChatCompletionStreamState
from openai_facade.streaming.partial_json import partial_json
from openai_generated.endpoints.chat import CREATE_CHAT_COMPLETION
from openai_runtime.model.codec import decode_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .conftest import Scripted

MESSAGES: Any = [{"role": "user", "content": "Hi"}]


@dataclass
class City:
    """A city."""

    name: str
    people: int


def chunk(finish: str | None = None, index: int = 0, logprobs: Any = None, **delta: Any) -> dict[str, Any]:
    choice = {"index": index, "delta": delta, "finish_reason": finish, "logprobs": logprobs}
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}


def call(place: int, arguments: str, **more: Any) -> dict[str, Any]:
    return {"index": place, **more, "function": {"arguments": arguments, **({"name": "City"} if more else {})}}


TOKEN = {"token": "x", "logprob": -0.1, "bytes": None, "top_logprobs": []}
USAGE = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
STREAM: list[Any] = [
    chunk(role="assistant", content=""),
    chunk(content='{"name": "Be', logprobs={"content": [TOKEN], "refusal": None}),
    chunk(content='rn", "people": 5}', logprobs={"content": [TOKEN, TOKEN], "refusal": None}),
    chunk(tool_calls=[call(0, "", id="call_1", type="function")]),
    chunk(tool_calls=[call(0, '{"name": "Rom", "pe')]),
    chunk(tool_calls=[call(0, 'ople": 3}')]),
    chunk(tool_calls=[call(1, "{}", id="call_2", type="function")]),
    chunk(index=1, role="assistant", refusal="I "),
    chunk(index=1, refusal="won't.", logprobs={"refusal": [TOKEN]}),
    chunk("stop", index=1),
    chunk("tool_calls"),
    {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [], "usage": USAGE},
]
"""What a server could send for two choices: text and two calls, and a refusal."""


def decoded(event: Any) -> Any:
    return CREATE_CHAT_COMPLETION.event_decoder(copy.deepcopy(event))


def folded(state: ChatCompletionStreamState[Any], stream: list[Any] = STREAM) -> list[Any]:
    return [made for event in stream for made in state.handle_chunk(decoded(event))]


def state_of(**options: Any) -> ChatCompletionStreamState[Any]:
    return ChatCompletionStreamState(**{"response_format": City, "input_tools": [function_tool(City)], **options})


def test_events_come_in_order_with_what_is_complete() -> None:
    events = [event.to_dict() for event in folded(state_of()) if event.type != "chunk"]
    for event in events:
        event.pop("snapshot", None)
    text = '{"name": "Bern", "people": 5}'
    rome = '{"name": "Rom", "people": 3}'
    arguments = "tool_calls.function.arguments"
    one, two = {"name": "City", "index": 0}, {"name": "City", "index": 1}
    assert events == [
        {"type": "content.delta", "delta": '{"name": "Be', "parsed": {}},
        {"type": "logprobs.content.delta", "content": [TOKEN]},
        {"type": "content.delta", "delta": 'rn", "people": 5}', "parsed": {"name": "Bern", "people": 5}},
        {"type": "logprobs.content.delta", "content": [TOKEN, TOKEN]},
        {"type": "content.done", "content": text, "parsed": City("Bern", 5)},
        {"type": "logprobs.content.done", "content": [TOKEN] * 3},
        {"type": f"{arguments}.delta", **one, "arguments": "", "parsed_arguments": None, "arguments_delta": ""},
        {
            "type": f"{arguments}.delta",
            **one,
            "arguments": '{"name": "Rom", "pe',
            "parsed_arguments": {"name": "Rom"},
            "arguments_delta": '{"name": "Rom", "pe',
        },
        {
            "type": f"{arguments}.delta",
            **one,
            "arguments": rome,
            "parsed_arguments": {"name": "Rom", "people": 3},
            "arguments_delta": 'ople": 3}',
        },
        {"type": f"{arguments}.done", **one, "arguments": rome, "parsed_arguments": City("Rom", 3)},
        {"type": f"{arguments}.delta", **two, "arguments": "{}", "parsed_arguments": {}, "arguments_delta": "{}"},
        {"type": "refusal.delta", "delta": "I "},
        {"type": "refusal.delta", "delta": "won't."},
        {"type": "logprobs.refusal.delta", "refusal": [TOKEN]},
        {"type": "refusal.done", "refusal": "I won't."},
        {"type": "logprobs.refusal.done", "refusal": [TOKEN]},
        {"type": f"{arguments}.done", **two, "arguments": "{}", "parsed_arguments": None},
    ]


def test_snapshots_are_those_of_their_event_even_when_read_later() -> None:
    events = folded(state_of())
    texts = [event.snapshot for event in events if event.type == "content.delta"]
    assert texts == ['{"name": "Be', '{"name": "Bern", "people": 5}']
    counts = [len(event.snapshot) for event in events if event.type == "logprobs.content.delta"]
    assert counts == [1, 3]


def test_every_chunk_is_handed_on_with_the_completion_so_far() -> None:
    state = state_of()
    seen = []
    for raw in STREAM:
        (event, *_) = state.handle_chunk(decoded(raw))
        assert event.type == "chunk"
        assert event.chunk.to_dict() == raw
        seen.append(event.snapshot.choices[0].message.content if event.snapshot.choices else None)
    assert seen[:3] == ["", '{"name": "Be', '{"name": "Bern", "people": 5}']


def test_the_final_completion_has_everything() -> None:
    state = state_of(input_tools=[])
    folded(state)
    whole = state.get_final_completion()
    first, second = whole.choices
    assert (whole.id, whole.object, whole.usage and whole.usage.to_dict()) == ("c", "chat.completion", USAGE)
    assert first.message.parsed == City("Bern", 5)
    assert (first.finish_reason, second.finish_reason) == ("tool_calls", "stop")
    assert second.message.to_dict() == {"role": "assistant", "refusal": "I won't.", "content": None}
    assert second.message.parsed is None
    calls = first.message.tool_calls or []
    assert [one.to_dict() for one in calls] == [
        {
            "id": "call_1",
            "type": "function",
            "function": {"arguments": '{"name": "Rom", "people": 3}', "name": "City"},
        },
        {"id": "call_2", "type": "function", "function": {"arguments": "{}", "name": "City"}},
    ]
    assert first.logprobs is not None
    assert len(first.logprobs.content or []) == 3


def test_arguments_that_do_not_fit_fail_at_the_end_and_not_before() -> None:
    state = state_of()
    folded(state)
    assert state.current_completion_snapshot.choices[0].message.tool_calls is not None
    with pytest.raises(ValueError, match="name"):
        state.get_final_completion()


@pytest.mark.parametrize(
    "options",
    [{"response_format": City}, {"response_format": {"type": "json_object"}}, {"input_tools": [function_tool(City)]}],
)
def test_output_to_be_parsed_must_not_be_cut(options: Any) -> None:
    for reason, kind in (("length", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)):
        with pytest.raises(kind):
            folded(ChatCompletionStreamState(**options), [chunk(content='{"na'), chunk(reason)])
        plain: ChatCompletionStreamState[Any] = ChatCompletionStreamState()
        folded(plain, [chunk(content="some te"), chunk(reason)])
        assert plain.get_final_completion().choices[0].message.content == "some te"


# --- through the client -----------------------------------------------------------------------------------------------


@pytest.fixture
def client(scripted: Scripted) -> Iterator[OpenAI]:
    with OpenAI(api_key="k", base_url=scripted.url, max_retries=0) as client:
        yield client


def test_streams_are_sent_when_the_block_is_entered_and_closed_behind_it(client: OpenAI, scripted: Scripted) -> None:
    scripted.answer = lambda request: [*scripted.events(chunk(content="Hel"), chunk(content="lo"), done=False), 5.0]
    manager = client.chat.completions.stream(model="m", messages=MESSAGES, temperature=0)
    assert scripted.requests == []
    with manager as stream:
        assert scripted.requests[0].json() == {"model": "m", "messages": MESSAGES, "temperature": 0, "stream": True}
        kinds = [next(stream).type for _ in range(3)]
        assert kinds == ["chunk", "content.delta", "chunk"]
        assert stream.current_completion_snapshot.choices[0].message.content == "Hello"
        assert stream.response.status_code == 200
    assert scripted.released.wait(2)
    with pytest.raises(TypeError, match="temprature"):
        client.chat.completions.stream(model="m", messages=MESSAGES, temprature=0)  # type: ignore[call-arg]


def test_until_done_reads_everything(client: OpenAI, scripted: Scripted) -> None:
    scripted.answer = lambda request: [*scripted.events(chunk(content="Hello"), chunk("stop")), scripted.END]
    with client.chat.completions.stream(model="m", messages=MESSAGES) as stream:
        done = stream.until_done()
        assert done is stream
        assert stream.get_final_completion().choices[0].message.content == "Hello"
        assert list(stream) == []

    async def main() -> None:
        async with (
            AsyncOpenAI(api_key="k", base_url=scripted.url) as client,
            client.chat.completions.stream(model="m", messages=MESSAGES) as stream,
        ):
            assert [event.type async for event in stream] == ["chunk", "content.delta", "chunk", "content.done"]
            assert (await stream.get_final_completion()).choices[0].message.content == "Hello"

    asyncio.run(main())


def test_a_stream_that_breaks_is_an_sdk_error(client: OpenAI, scripted: Scripted) -> None:
    scripted.answer = lambda request: [*scripted.events(chunk(content="Hel"), done=False), None]
    with client.chat.completions.stream(model="m", messages=MESSAGES) as stream, pytest.raises(APIConnectionError):
        stream.until_done()
    assert stream.current_completion_snapshot.choices[0].message.content == "Hel"


# --- odd chunks -------------------------------------------------------------------------------------------------------


@settings(max_examples=300, deadline=None)
@given(data=st.data(), typed=st.booleans())
def test_no_order_of_chunks_breaks_the_state(data: Any, typed: bool, mangle: Any) -> None:
    stream = mangle(data, STREAM)
    state = state_of() if typed else ChatCompletionStreamState[Any]()
    for event in stream:
        raw = decoded(event)
        try:
            made = list(state.handle_chunk(raw))
        except OpenAIError:  # cut at the token limit
            continue
        assert made[0].type == "chunk"
        assert made[0].chunk is raw  # the raw event is still there
        repr([one.to_dict() for one in made])
    repr(state.current_completion_snapshot)
    with contextlib.nullcontext() if not typed else contextlib.suppress(OpenAIError, ValueError):
        repr(state.get_final_completion())  # what does not fit the type can only be told at the end


# --- cost -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["text", "arguments"])
def test_a_chunk_costs_the_same_however_much_came_before(spent: Any, kind: str) -> None:
    piece = "x" * 1000
    one = chunk(content=piece) if kind == "text" else chunk(tool_calls=[call(0, piece)])
    state = state_of()
    costs = [
        spent(lambda event=event: list(state.handle_chunk(event))) for event in [decoded(one) for _ in range(2000)]
    ]
    assert costs[10].calls == costs[1999].calls
    assert costs[1999].memory < 100_000  # of two million characters none is copied


# --- JSON that is still arriving --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("{", {}),
        ('{"a', {}),
        ('{"a":', {}),
        ('{"a": "x', {}),
        ('{"a": "x"', {"a": "x"}),
        ('{"a": 1', {}),  # it may become 12
        ('{"a": 1,', {"a": 1}),
        ('{"a": [1, {"b": tr', {"a": [1, {}]}),
        ('[[1], ["x\\', [[1], []]),
        ('{"a": "}{", "b": nul', {"a": "}{"}),
        ("nonsense", None),
        ("}", None),
        ("[" * 100_000, None),
    ],
)
def test_partial_json_is_what_is_complete(text: str, value: Any) -> None:
    assert partial_json(text) == value


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@given(JSON)
@settings(max_examples=100, deadline=None)
def test_partial_json_of_any_beginning_is_a_part_of_the_whole(value: Any) -> None:
    text = json.dumps(value)
    assert partial_json(text) == decode_json(text)
    for end in range(len(text)):
        partial_json(text[:end])
