"""Response streams: events that know more, snapshots, streams taken up again, odd events, and the cost of an event."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import pickle
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openai_facade import APIConnectionError, AsyncOpenAI, OpenAI, OpenAIError, function_tool
from openai_facade.lib.streaming.responses import (
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseStreamState,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)
from openai_generated.endpoints.responses import CREATE_RESPONSE
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .conftest import Scripted


@dataclass
class City:
    """A city."""

    name: str
    people: int


TEXT = '{"name": "Bern", "people": 5}'
ROME = '{"name": "Rom", "people": 3}'
NOTE = {"type": "url_citation", "url": "u", "title": "t", "start_index": 0, "end_index": 1}
PART = {"type": "output_text", "text": "", "annotations": []}
MESSAGE = {"type": "message", "id": "msg_1", "role": "assistant", "status": "in_progress", "content": []}
CALL = {"type": "function_call", "id": "fc_1", "call_id": "call_1", "name": "City", "arguments": ""}
THOUGHT = {"type": "reasoning", "id": "rs_1", "summary": []}
BEGUN = {"id": "resp_1", "object": "response", "status": "in_progress", "model": "m", "output": []}
DONE = {
    **BEGUN,
    "status": "completed",
    "output": [
        {**THOUGHT, "summary": [{"type": "summary_text", "text": "Hm."}]},
        {**MESSAGE, "status": "completed", "content": [{**PART, "text": TEXT, "annotations": [NOTE]}]},
        {**CALL, "arguments": ROME},
    ],
}


def numbered(*events: dict[str, Any]) -> list[Any]:
    return [{**event, "sequence_number": number} for number, event in enumerate(events)]


def text(kind: str, place: int = 1, **more: Any) -> dict[str, Any]:
    return {"type": f"response.{kind}", "item_id": "i", "output_index": place, "content_index": 0, **more}


STREAM = numbered(
    {"type": "response.created", "response": BEGUN},
    {"type": "response.in_progress", "response": BEGUN},
    {"type": "response.output_item.added", "output_index": 0, "item": THOUGHT},
    text("reasoning_summary_part.added", 0, summary_index=0, part={"type": "summary_text", "text": ""}),
    text("reasoning_summary_text.delta", 0, summary_index=0, delta="H"),
    text("reasoning_summary_text.delta", 0, summary_index=0, delta="m."),
    text("reasoning_summary_text.done", 0, summary_index=0, text="Hm."),
    {"type": "response.output_item.done", "output_index": 0, "item": DONE["output"][0]},
    {"type": "response.output_item.added", "output_index": 1, "item": MESSAGE},
    text("content_part.added", part=PART),
    text("output_text.delta", delta='{"name": "Be', logprobs=[]),
    text("output_text.delta", delta='rn", "people": 5}', logprobs=[]),
    text("output_text.annotation.added", annotation=NOTE, annotation_index=0),
    text("output_text.done", text=TEXT, logprobs=[]),
    text("content_part.done", part={**PART, "text": TEXT, "annotations": [NOTE]}),
    {"type": "response.output_item.done", "output_index": 1, "item": DONE["output"][1]},
    {"type": "response.output_item.added", "output_index": 2, "item": CALL},
    text("function_call_arguments.delta", 2, delta='{"name": "Rom", '),
    text("function_call_arguments.delta", 2, delta='"people": 3}'),
    text("function_call_arguments.done", 2, arguments=ROME, name="City"),
    {"type": "response.output_item.done", "output_index": 2, "item": DONE["output"][2]},
    {"type": "response.completed", "response": DONE},
)
"""What a server could send: a thought, a text and a call."""


def decoded(event: Any) -> Any:
    return CREATE_RESPONSE.event_decoder(copy.deepcopy(event))


def without_additions(fields: dict[str, Any]) -> dict[str, Any]:
    """An event as it came over the wire."""
    return {key: value for key, value in fields.items() if key not in ("snapshot", "parsed")}


def state_of(text_format: Any = City) -> ResponseStreamState[Any]:
    return ResponseStreamState(input_tools=[function_tool(City)], text_format=text_format)


def test_deltas_know_what_came_before_them_even_when_read_later() -> None:
    state = state_of()
    events = [made for event in STREAM for made in state.handle_event(decoded(event))]
    assert [without_additions(event.to_dict()) for event in events[:-1]] == STREAM[:-1]  # nothing is lost
    texts = [event for event in events if isinstance(event, ResponseTextDeltaEvent)]
    assert [event.snapshot for event in texts] == ['{"name": "Be', TEXT]
    assert [event.delta for event in texts] == ['{"name": "Be', 'rn", "people": 5}']
    arguments = [event for event in events if isinstance(event, ResponseFunctionCallArgumentsDeltaEvent)]
    assert [event.snapshot for event in arguments] == ['{"name": "Rom", ', ROME]
    (done,) = (event for event in events if isinstance(event, ResponseTextDoneEvent))
    assert done.parsed == City("Bern", 5)
    assert events[-1].response.output_parsed == City("Bern", 5)
    assert pickle.loads(pickle.dumps(texts[0])).delta == texts[0].delta


def test_the_snapshot_grows_into_the_final_response() -> None:
    state = state_of()
    seen = {}
    for number, event in enumerate(STREAM[:-1]):
        snapshot = state.accumulate_event(decoded(event))
        seen[number] = snapshot.to_dict()["output"]
    thought = DONE["output"][0]
    assert seen[4] == [{**THOUGHT, "summary": [{"type": "summary_text", "text": "H"}]}]
    assert seen[6] == seen[7] == [thought]
    assert seen[10] == [thought, {**MESSAGE, "content": [{**PART, "text": '{"name": "Be'}]}]
    whole = {**PART, "text": TEXT, "annotations": [NOTE], "parsed": City("Bern", 5)}
    assert seen[12] == [thought, {**MESSAGE, "content": [whole]}]
    without_parsed = copy.deepcopy(state.snapshot.to_dict())
    assert without_parsed["output"][1]["content"][0].pop("parsed") == City("Bern", 5)
    assert without_parsed["output"][2].pop("parsed_arguments") == City("Rom", 3)
    assert without_parsed["output"] == DONE["output"]
    with pytest.raises(OpenAIError, match="ended before the response was finished"):
        state.get_final_response()
    state.handle_event(decoded(STREAM[-1]))
    final = state.get_final_response()
    assert (final.id, final.status, final.output_parsed) == ("resp_1", "completed", City("Bern", 5))
    assert final.output[2].parsed_arguments == City("Rom", 3)  # type: ignore[union-attr]


def test_an_answer_that_does_not_fit_fails_at_the_end_and_not_before() -> None:
    state = state_of()
    done = copy.deepcopy(DONE)
    done["output"][1]["content"][0]["text"] = "nonsense"
    events = [*STREAM[:13], text("output_text.done", text="nonsense"), {"type": "response.completed", "response": done}]
    made = [one for event in events for one in state.handle_event(decoded(event))]
    assert made[-2].parsed is None
    with pytest.raises(ValueError, match="JSON"):
        state.get_final_response()


@pytest.mark.parametrize("end", ["failed", "incomplete", "cancelled"])
def test_other_ends_are_ends_too(end: str) -> None:
    state = state_of()
    state.handle_event(decoded({"type": f"response.{end}", "response": {**BEGUN, "status": end}}))
    assert state.get_final_response().status == end


# --- through the client -----------------------------------------------------------------------------------------------


@pytest.fixture
def client(scripted: Scripted) -> Iterator[OpenAI]:
    with OpenAI(api_key="k", base_url=scripted.url, max_retries=0) as client:
        yield client


def test_streams_are_read_to_the_end(client: OpenAI, scripted: Scripted) -> None:
    scripted.answer = lambda request: [*scripted.events(*STREAM, done=False), scripted.END]
    with client.responses.stream(model="m", input="x", text_format=City) as stream:
        assert [event.type for event in stream] == [event["type"] for event in STREAM]
        assert stream.get_final_response().output_parsed == City("Bern", 5)
        assert stream.snapshot.status == "completed"
    sent = scripted.requests[0].json()
    assert (sent["stream"], sent["text"]["format"]["name"]) == (True, "City")

    async def main() -> None:
        async with (
            AsyncOpenAI(api_key="k", base_url=scripted.url) as client,
            client.responses.stream(model="m", input="x", text_format=City) as stream,
        ):
            assert (await stream.get_final_response()).output_parsed == City("Bern", 5)

    asyncio.run(main())


def test_a_response_is_taken_up_again_by_its_id(client: OpenAI, scripted: Scripted) -> None:
    scripted.answer = lambda request: [*scripted.events(*STREAM, done=False), scripted.END]
    with client.responses.stream(response_id="resp_1", starting_after=10, text_format=City) as stream:
        numbers = [event.sequence_number for event in stream]
        assert numbers == list(range(11, len(STREAM)))
        assert stream.get_final_response().output_parsed == City("Bern", 5)
    assert (scripted.requests[0].method, scripted.requests[0].target) == ("GET", "/v1/responses/resp_1?stream=true")


def test_the_first_delta_behind_the_place_knows_the_whole_text(client: OpenAI, scripted: Scripted) -> None:
    scripted.answer = lambda request: [*scripted.events(*STREAM, done=False), scripted.END]
    with client.responses.stream(response_id="resp_1", starting_after=10) as stream:
        event: Any = next(stream)
    assert (event.sequence_number, event.snapshot) == (11, TEXT)


def test_what_cannot_be_asked_is_refused(client: OpenAI, scripted: Scripted) -> None:
    with pytest.raises(TypeError, match="leave out input, model"):
        client.responses.stream(response_id="r", model="m", input="x")
    with pytest.raises(TypeError, match="needs model and input"):
        client.responses.stream(input="x")
    assert scripted.requests == []


def dropping(scripted: Scripted, *, replays: bool) -> None:
    """A server that drops the connection behind every seven events."""

    def answer(request: Any) -> Any:
        after = int(request.target.partition("starting_after=")[2] or -1)
        rest = [event for event in STREAM if replays or event["sequence_number"] > after]
        count = 7 + (after + 1 if replays else 0)
        whole = len(rest) <= count
        return [*scripted.events(*rest[:count], done=False), *([scripted.END] if whole else [None])]

    scripted.answer = answer


@pytest.mark.parametrize("replays", [False, True])
def test_a_background_stream_goes_on_after_a_drop(client: OpenAI, scripted: Scripted, replays: bool) -> None:
    dropping(scripted, replays=replays)
    with client.responses.stream(model="m", input="x", background=True, text_format=City, include=[]) as stream:
        assert [event.sequence_number for event in stream] == list(range(len(STREAM)))
        assert stream.get_final_response().output_parsed == City("Bern", 5)
    targets = [request.target.partition("?")[2] for request in scripted.requests]
    assert targets == ["", *(f"stream=true&starting_after={n}" for n in (6, 13, 20))]

    async def main() -> None:
        async with (
            AsyncOpenAI(api_key="k", base_url=scripted.url, max_retries=0) as client,
            client.responses.stream(response_id="resp_1", text_format=City) as stream,
        ):
            assert [event.sequence_number async for event in stream] == list(range(len(STREAM)))

    asyncio.run(main())


def test_a_stream_that_ends_without_an_end_goes_on_too(client: OpenAI, scripted: Scripted) -> None:
    scripted.answer = lambda request: [
        *scripted.events(*(STREAM[7:] if "starting_after" in request.target else STREAM[:7]), done=False),
        scripted.END,
    ]
    with client.responses.stream(model="m", input="x", background=True) as stream:
        assert stream.get_final_response().status == "completed"


def test_other_streams_break(client: OpenAI, scripted: Scripted) -> None:
    dropping(scripted, replays=False)
    with client.responses.stream(model="m", input="x") as stream, pytest.raises(APIConnectionError):
        stream.until_done()
    assert len(scripted.requests) == 1


def test_a_stream_that_was_left_is_not_taken_up(client: OpenAI, scripted: Scripted) -> None:
    dropping(scripted, replays=False)
    with client.responses.stream(model="m", input="x", background=True) as stream:
        next(stream)
    assert list(stream) == []
    assert len(scripted.requests) == 1

    async def main() -> None:
        async with AsyncOpenAI(api_key="k", base_url=scripted.url) as client:
            async with client.responses.stream(model="m", input="x", background=True) as stream:
                await anext(stream)
            assert [event async for event in stream] == []

    asyncio.run(main())
    assert len(scripted.requests) == 2


def test_there_is_an_end_to_taking_up_again(client: OpenAI, scripted: Scripted) -> None:
    scripted.answer = lambda request: [
        *scripted.events(*([] if "starting_after" in request.target else STREAM[:3]), done=False),
        None,
    ]
    with client.responses.stream(model="m", input="x", background=True) as stream, pytest.raises(APIConnectionError):
        stream.until_done()
    assert len(scripted.requests) == 6


def test_the_emulator_streams_and_resumes(emulator: Any) -> None:
    with OpenAI(api_key="k", base_url=emulator.base_url) as client:
        with client.responses.stream(model="gpt-5.4", input="Hello", background=True) as stream:
            first = [event.sequence_number for event in stream]
            text = stream.get_final_response().output_text
        with client.responses.stream(response_id=stream.snapshot.id, starting_after=first[2]) as again:
            assert [event.sequence_number for event in again] == first[3:]
            assert again.get_final_response().output_text == text


# --- odd events -------------------------------------------------------------------------------------------------------


@settings(max_examples=300, deadline=None)
@given(data=st.data(), typed=st.booleans())
def test_no_order_of_events_breaks_the_state(data: Any, typed: bool, mangle: Any) -> None:
    state = state_of(City if typed else omit)
    for event in mangle(data, STREAM):
        raw = decoded(event)
        (made,) = state.handle_event(raw)
        assert made is raw or without_additions(made.__dict__).keys() == raw.__dict__.keys()  # nothing is lost
        repr((made, getattr(made, "snapshot", None)))
    repr((state.snapshot, state.snapshot.output_parsed))
    with contextlib.suppress(OpenAIError, ValueError):
        repr(state.get_final_response())


# --- cost -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "event",
    [
        text("output_text.delta", delta="x" * 1000),
        text("function_call_arguments.delta", 2, delta="x" * 1000),
        text("output_text.annotation.added", annotation=NOTE),
    ],
    ids=lambda event: event["type"],
)
def test_an_event_costs_the_same_however_much_came_before(spent: Any, event: Any) -> None:
    state = state_of()
    for begin in STREAM[:2]:
        state.handle_event(decoded(begin))
    events = [decoded(event) for _ in range(2000)]
    costs = [spent(lambda event=event: state.handle_event(event)) for event in events]
    assert costs[10].calls == costs[1999].calls
    assert costs[1999].memory < 100_000  # of two million characters none is copied
