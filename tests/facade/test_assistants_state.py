"""What a run comes to: callbacks in order, snapshots, no crash whatever comes, the same cost for every event."""

from __future__ import annotations

import copy
import pickle
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from openai_facade.streaming import AssistantEventHandler
from openai_facade.streaming.assistants_state import AssistantState
from openai_facade.streaming.deferred import deferred
from openai_facade.streaming.deltas import Text
from openai_facade.types.beta.threads import Message
from openai_generated.endpoints.assistants import CREATE_RUN

RUN = {"id": "run_1", "object": "thread.run", "thread_id": "t", "status": "in_progress"}
MESSAGE = {"id": "msg_1", "object": "thread.message", "role": "assistant", "content": []}
STEP = {
    "id": "step_1",
    "object": "thread.run.step",
    "type": "tool_calls",
    "step_details": {"type": "tool_calls", "tool_calls": []},
}


def text(value: str, index: int = 0, **more: Any) -> dict[str, Any]:
    return {"index": index, "type": "text", "text": {"value": value, **more}}


def message_delta(*content: dict[str, Any]) -> dict[str, Any]:
    return {"event": "thread.message.delta", "data": {"id": "msg_1", "delta": {"content": list(content)}}}


def step_delta(*calls: dict[str, Any], step: str = "step_1") -> dict[str, Any]:
    details = {"type": "tool_calls", "tool_calls": list(calls)}
    return {"event": "thread.run.step.delta", "data": {"id": step, "delta": {"step_details": details}}}


def function(arguments: str, head: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    return {"index": 0, "type": "function", **(head or {}), "function": {"arguments": arguments, **more}}


FINAL = [
    {"type": "text", "text": {"value": "Hello there", "annotations": []}},
    {"type": "image_file", "image_file": {"file_id": "file_1"}},
    {"type": "text", "text": {"value": "Bye", "annotations": []}},
]
STREAM: list[Any] = [
    {"event": "thread.created", "data": {"id": "t", "object": "thread"}},
    {"event": "thread.run.created", "data": RUN},
    {"event": "thread.run.step.created", "data": STEP},
    {"event": "thread.run.step.in_progress", "data": STEP},
    step_delta(function("", {"id": "call_1"}, name="weather", output=None)),
    step_delta(function('{"ci')),
    step_delta(function('ty": 1}')),
    step_delta({"index": 1, "type": "code_interpreter", "id": "call_2", "code_interpreter": {"input": "pri"}}),
    step_delta({"index": 1, "type": "code_interpreter", "code_interpreter": {"input": "nt()"}}),
    {
        "event": "thread.run.step.completed",
        "data": {**STEP, "step_details": {"type": "tool_calls", "tool_calls": [{}, {"id": "call_2", "type": "x"}]}},
    },
    {"event": "thread.message.created", "data": MESSAGE},
    {"event": "thread.message.in_progress", "data": MESSAGE},
    message_delta(text("Hello", annotations=[])),
    message_delta(text(" there", annotations=[{"index": 0, "type": "file_citation", "text": "[1]"}])),
    message_delta({"index": 1, "type": "image_file", "image_file": {"file_id": "file_1"}}),
    message_delta(text("Bye", 2)),
    {"event": "thread.message.completed", "data": {**MESSAGE, "content": FINAL}},
    {"event": "thread.run.completed", "data": {**RUN, "status": "completed"}},
]
"""What a server could send for a run with two tool calls and a message of three parts."""


def decoded(event: Any) -> Any:
    return CREATE_RUN.event_decoder(copy.deepcopy(event))


def shown(value: Any) -> Any:
    """What tells a callback's argument from others, small enough to write down."""
    for name in ("value", "file_id", "id", "event"):
        if isinstance(found := getattr(value, name, None), str):
            return found
    return type(value).__name__


EXPECTED = [
    ("on_run_step_created", "step_1"),
    ("on_tool_call_created", "call_1"),
    ("on_run_step_delta", "RunStepDelta", "step_1"),
    ("on_tool_call_delta", "FunctionToolCallDelta", "call_1"),
    ("on_run_step_delta", "RunStepDelta", "step_1"),
    ("on_tool_call_delta", "FunctionToolCallDelta", "call_1"),
    ("on_run_step_delta", "RunStepDelta", "step_1"),
    ("on_tool_call_done", "call_1"),
    ("on_tool_call_created", "call_2"),
    ("on_run_step_delta", "RunStepDelta", "step_1"),
    ("on_tool_call_delta", "CodeInterpreterToolCallDelta", "call_2"),
    ("on_run_step_delta", "RunStepDelta", "step_1"),
    ("on_tool_call_done", "call_2"),
    ("on_run_step_done", "step_1"),
    ("on_message_created", "msg_1"),
    ("on_text_created", "Hello"),
    ("on_text_delta", "Hello", "Hello"),
    ("on_message_delta", "MessageDelta", "msg_1"),
    ("on_text_delta", " there", "Hello there"),
    ("on_message_delta", "MessageDelta", "msg_1"),
    ("on_text_done", "Hello there"),
    ("on_message_delta", "MessageDelta", "msg_1"),
    ("on_image_file_done", "file_1"),
    ("on_text_created", "Bye"),
    ("on_text_delta", "Bye", "Bye"),
    ("on_message_delta", "MessageDelta", "msg_1"),
    ("on_text_done", "Bye"),
    ("on_message_done", "msg_1"),
]


def test_callbacks_come_in_order() -> None:
    state = AssistantState()
    told = [(name, *map(shown, arguments)) for event in STREAM for name, arguments in state.handle(decoded(event))]
    assert told == EXPECTED


def test_snapshots_are_as_far_as_the_stream_has_come() -> None:
    state = AssistantState()
    seen: list[Any] = []
    for event in STREAM:
        for name, arguments in state.handle(decoded(event)):
            if name in ("on_text_delta", "on_tool_call_delta"):
                seen.append(arguments[-1].to_dict())
            elif name == "on_message_delta":
                assert state.message == arguments[-1]
                assert state.step is None
            elif name == "on_run_step_delta":
                assert state.step == arguments[-1]
    call = {"id": "call_1", "type": "function"}
    note = {"type": "file_citation", "text": "[1]"}
    assert seen == [
        {**call, "function": {"arguments": '{"ci', "name": "weather", "output": None}},
        {**call, "function": {"arguments": '{"city": 1}', "name": "weather", "output": None}},
        {"type": "code_interpreter", "id": "call_2", "code_interpreter": {"input": "print()"}},
        {"value": "Hello", "annotations": []},
        {"value": "Hello there", "annotations": [note]},
        {"value": "Bye", "annotations": []},
    ]
    assert state.messages[0].to_dict() == {**MESSAGE, "content": FINAL}
    assert [step.id for step in state.steps] == ["step_1"]
    assert state.run is not None
    assert state.run.status == "completed"


def test_the_events_themselves_stay_as_they_came() -> None:
    events = [decoded(event) for event in STREAM]
    state = AssistantState()
    for event in events:
        for _, arguments in state.handle(event):
            repr(arguments)
    assert [event.to_dict() for event in events] == STREAM


def test_the_same_place_in_two_steps_is_two_calls() -> None:
    state = AssistantState()
    told = []
    for step in ("step_1", "step_2"):
        told += state.handle(decoded({"event": "thread.run.step.created", "data": {**STEP, "id": step}}))
        told += state.handle(decoded(step_delta(function("{}", {"id": step}), step=step)))
    names = [(name, shown(arguments[0])) for name, arguments in told if "tool_call" in name]
    assert names == [
        ("on_tool_call_created", "step_1"),
        ("on_tool_call_done", "step_1"),
        ("on_tool_call_created", "step_2"),
    ]


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_no_order_of_events_breaks_the_state(data: Any, mangle: Any) -> None:
    state = AssistantState()
    for event in mangle(data, STREAM):
        for name, arguments in state.handle(decoded(event)):
            assert hasattr(AssistantEventHandler, name)
            for argument in arguments:
                repr(argument)  # which works the snapshot out
    repr((state.message, state.step, state.run, state.messages, state.steps))


def test_deltas_without_a_beginning_make_one_up() -> None:
    state = AssistantState()
    state.handle(decoded(STREAM[12]))
    state.handle(decoded(STREAM[13]))
    assert state.message is not None
    assert state.message.id == "msg_1"
    assert state.message.content[0].text.value == "Hello there"  # type: ignore[union-attr]
    state.handle(decoded(STREAM[5]))
    assert state.step is not None
    assert state.step.id == "step_1"


def test_a_delta_behind_the_end_adds_to_what_is_there() -> None:
    state = AssistantState()
    state.handle(decoded(STREAM[16]))
    state.handle(decoded(message_delta(text("!"))))
    assert state.messages[0].content[0].text.value == "Hello there!"  # type: ignore[union-attr]


def test_an_event_costs_the_same_however_much_came_before(spent: Any) -> None:
    state = AssistantState()
    events = [decoded(message_delta(text("x" * 1000))) for _ in range(2000)]
    costs = [spent(lambda event=event: state.handle(event)) for event in events]
    assert costs[10].calls == costs[1999].calls
    assert costs[1999].memory < 100_000  # of two million characters none is copied
    assert len(state.messages[0].content[0].text.value) == 2_000_000  # type: ignore[union-attr]


def test_a_deferred_model_is_an_ordinary_one_once_it_is_looked_at() -> None:
    made = []

    def make() -> dict[str, Any]:
        made.append(1)
        return {"id": "msg_1", "content": [{"type": "text", "text": {"value": "x", "annotations": []}}]}

    message = deferred(Message, make)
    assert isinstance(message, Message)
    assert made == []
    assert message.content[0].text.value == "x"  # type: ignore[union-attr]
    assert type(message) is Message
    for look in (repr, pickle.dumps, copy.deepcopy, dict, lambda one: one == message, lambda one: one.to_dict()):
        assert look(deferred(Message, make)) == look(message)  # type: ignore[operator]
    assert len(made) == 7


def test_text_is_joined_when_it_is_read() -> None:
    whole = Text("a")
    first = whole.snapshot()
    whole.append("b")
    assert (str(first), str(whole), str(whole.snapshot())) == ("a", "ab", "ab")
