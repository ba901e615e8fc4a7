"""Events of the stream helpers that are dumped, copied or sent to another process keep what the helpers added."""

from __future__ import annotations

import copy
import json
import pickle
from typing import TYPE_CHECKING, Any

import pytest
from openai_generated.models import ResponseTextDeltaEvent
from pydantic import BaseModel

from .structured import USER, Answer, chunk, events, message, read, response, said, streamed

if TYPE_CHECKING:
    from .conftest import Caller, Scripted

COPIES: dict[str, Any] = {
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "pickle": lambda event: pickle.loads(pickle.dumps(event)),
}
MODEL_COPIES = {**COPIES, "model_copy": lambda event: event.model_copy(deep=True)}
LOGPROB = {"token": "x", "logprob": -0.5, "bytes": None, "top_logprobs": []}


def call_item(arguments: str) -> dict[str, Any]:
    return {"type": "function_call", "id": "f1", "call_id": "c1", "name": "Answer", "arguments": arguments}


@pytest.fixture
def of_a_response(call: Caller, scripted: Scripted) -> dict[str, Any]:
    """The events of a response stream by their type."""
    item, called = message(said("yes")), call_item('{"a": 1}')
    sent = events([item], response(item, called))
    place = {"output_index": 1, "item_id": "f1"}
    sent[-1:-1] = [
        {"type": "response.output_item.added", "output_index": 1, "item": call_item("")},
        {"type": "response.function_call_arguments.delta", **place, "delta": '{"a": '},
        {"type": "response.function_call_arguments.delta", **place, "delta": "1}"},
    ]
    scripted.answer = lambda request: streamed(scripted, *sent)
    seen, _ = read(call, call.client.responses.stream(model="m", input="x", text_format=Answer))
    return {event.type: event for event in seen}


@pytest.fixture
def of_a_completion(call: Caller, scripted: Scripted) -> list[Any]:
    """All events of a stream of a chat completion."""
    function = {"name": "f", "arguments": '{"a": 1}'}
    sent: list[Any] = [chunk(content='{"answer"'), chunk(content=': "yes"}'), chunk(refusal="no")]
    sent[1]["choices"][0]["logprobs"] = {"content": [LOGPROB], "refusal": [LOGPROB]}
    sent += [chunk(tool_calls=[{"index": 0, "id": "c", "type": "function", "function": function}]), chunk("tool_calls")]
    scripted.answer = lambda request: streamed(scripted, *sent, done=True)
    seen, _ = read(call, call.client.chat.completions.stream(model="m", messages=USER, response_format=Answer))
    return seen


@pytest.mark.parametrize("way", MODEL_COPIES)
def test_copies_of_response_events_know_as_much(of_a_response: dict[str, Any], way: str) -> None:
    copied = {kind: MODEL_COPIES[way](event) for kind, event in of_a_response.items()}
    assert copied == of_a_response
    assert copied["response.output_text.delta"].snapshot == said("yes")
    assert copied["response.function_call_arguments.delta"].snapshot == '{"a": 1}'
    assert copied["response.output_text.done"].parsed == Answer(answer="yes")
    assert copied["response.completed"].response.output_parsed == Answer(answer="yes")
    assert {type(event) for event in copied.values()} == {type(event) for event in of_a_response.values()}


@pytest.mark.parametrize(
    "dump",
    [
        lambda event: event.model_dump(),
        lambda event: event.to_dict(),
        lambda event: json.loads(event.model_dump_json()),
        lambda event: json.loads(event.to_json()),
        dict,
    ],
    ids=["model_dump", "to_dict", "model_dump_json", "to_json", "dict"],
)
def test_dumps_of_response_events_have_it(of_a_response: dict[str, Any], dump: Any) -> None:
    assert dump(of_a_response["response.output_text.delta"])["snapshot"] == said("yes")
    assert dump(of_a_response["response.function_call_arguments.delta"])["snapshot"] == '{"a": 1}'
    assert dump(of_a_response["response.output_text.done"])["parsed"] in ({"answer": "yes"}, Answer(answer="yes"))


def test_snapshot_and_parsed_are_fields(of_a_response: dict[str, Any]) -> None:
    delta, done = of_a_response["response.output_text.delta"], of_a_response["response.output_text.done"]
    assert "snapshot" in type(delta).model_fields
    assert "snapshot" in delta.model_fields_set
    assert f"snapshot={said('yes')!r}" in repr(delta)
    assert "parsed" in type(done).model_fields
    assert delta.model_dump(include={"snapshot"}) == {"snapshot": said("yes")}
    assert isinstance(delta, ResponseTextDeltaEvent)


def test_reading_a_snapshot_does_not_keep_it(of_a_response: dict[str, Any]) -> None:
    delta = of_a_response["response.output_text.delta"]
    delta._so_far = Counted(said("yes"))
    assert (delta.snapshot, delta.snapshot) == (said("yes"),) * 2  # two joined texts, and none stays
    assert delta._so_far.asked == 2


class Counted:
    """A snapshot that counts how often it is joined."""

    def __init__(self, text: str) -> None:
        self.text, self.asked = text, 0

    def __str__(self) -> str:
        self.asked += 1
        return self.text


@pytest.mark.parametrize("way", COPIES)
def test_copies_of_completion_events_know_as_much(of_a_completion: list[Any], way: str) -> None:
    assert {event.type for event in of_a_completion} >= {"chunk", "content.delta", "content.done", "refusal.done"}
    for event in of_a_completion:
        copied = COPIES[way](event)
        assert type(copied) is type(event)
        assert copied.to_dict() == event.to_dict()
        assert repr(copied) == repr(event)


def test_a_copied_chunk_keeps_the_completion_of_its_moment() -> None:
    from openai_facade.lib.streaming.chat import ChatCompletionStreamState
    from openai_facade.types.chat import ChatCompletionChunk

    state = ChatCompletionStreamState[Any]()
    parts = [ChatCompletionChunk.model_validate(chunk(content=text)) for text in "ab"]
    (first, *_) = state.handle_chunk(parts[0])
    kept: Any = pickle.loads(pickle.dumps(first))
    state.handle_chunk(parts[1])
    assert kept.snapshot.choices[0].message.content == "a"


def test_dumps_of_completion_events_have_everything(of_a_completion: list[Any]) -> None:
    by_type = {event.type: event for event in of_a_completion}
    delta, done, part = by_type["content.delta"], by_type["content.done"], by_type["chunk"]
    assert delta.model_dump()["snapshot"] == said("yes")
    assert json.loads(delta.model_dump_json())["parsed"] == {"answer": "yes"}
    assert json.loads(done.to_json())["parsed"] == {"answer": "yes"}
    assert part.model_dump()["snapshot"]["choices"][0]["message"]["content"] == said("yes")
    assert part.model_dump(include={"type"}) == {"type": "chunk"}
    assert "parsed" not in delta.model_dump(exclude={"parsed"})
    for event in of_a_completion:
        json.loads(event.model_dump_json(exclude_none=True))
    with pytest.raises(TypeError, match="by_allias"):
        delta.model_dump(by_allias=True)


def test_a_users_model_with_an_event_in_it_dumps_it_whole(of_a_response: dict[str, Any]) -> None:
    delta = of_a_response["response.output_text.delta"]

    class Entry(BaseModel):
        event: type(delta)  # type: ignore[valid-type]

    assert Entry(event=delta).model_dump()["event"]["snapshot"] == said("yes")
