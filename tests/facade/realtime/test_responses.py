"""Responses over a websocket."""

from __future__ import annotations

import inspect
import threading
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import AsyncOpenAI, OpenAI
from openai_facade.resources.responses.responses import AsyncResponsesResponseResource, ResponsesResponseResource
from openai_facade.testing import faults
from openai_generated.models import ResponseCompletedEvent, ResponseTextDeltaEvent
from openai_runtime.unset import omit

if TYPE_CHECKING:
    from openai_facade.testing import Emulator

    from .conftest import Colour, Second


def test_responses_follow_each_other_over_one_connection(emulator: Emulator, colour: Colour) -> None:
    emulator.say("First answer.", "Second answer.")
    previous: Any = omit
    with colour.open(colour.client(emulator.base_url).responses.connect()) as connection:
        for expected in ("First answer.", "Second answer."):
            connection.response.create(model="gpt-5.4", input="Hello", previous_response_id=previous)
            text = ""
            for event in connection:
                if isinstance(event, ResponseTextDeltaEvent):
                    text += event.delta
                if isinstance(event, ResponseCompletedEvent):
                    break
            assert text == expected == event.response.output_text
            previous = event.response.id


def test_the_request_goes_to_responses_with_what_was_given_alone(second: Second, colour: Colour) -> None:
    async def script(socket: Any, request: Any) -> None:
        event = await second.listen(socket)
        await socket.send_json({"type": "response.completed", "response": {"id": "resp_1", "echo": event}})
        await socket.receive()

    second.script = script
    manager = colour.client(second.url).responses.connect({"q": "1"}, {"X-Mine": "1"}, {"compression": None})
    with colour.open(manager) as connection:
        connection.response.create(model="m", input="x", store=None, tools=[], temperature=omit)
        event = connection.recv()
    assert event.response.id == "resp_1"
    assert second.openings[0].path_qs == "/v1/responses?q=1"
    assert second.openings[0].headers["X-Mine"] == "1"
    assert "Sec-WebSocket-Extensions" not in second.openings[0].headers
    sent = {"type": "response.create", "model": "m", "input": "x", "store": None, "tools": []}
    assert second.heard == [[sent]]


def test_a_misspelt_argument_is_named(second: Second, colour: Colour) -> None:
    with colour.open(colour.client(second.url).responses.connect()) as connection:
        with pytest.raises(TypeError, match=r"create\(\) got an unexpected keyword argument 'modell'"):
            connection.response.create(modell="m")
        with pytest.raises(TypeError):
            connection.response.create("m")


@pytest.mark.parametrize("cls", [ResponsesResponseResource, AsyncResponsesResponseResource])
def test_the_arguments_are_those_of_create(cls: Any) -> None:
    client = OpenAI(api_key="k")
    theirs = inspect.signature(client.responses.create).parameters
    ours = inspect.signature(cls(None).create).parameters
    of_events = ["generate", "stream_id"]  # which the event has beside them
    assert list(ours) == [
        *(name for name in theirs if name not in ("extra_headers", "extra_query", "extra_body", "timeout")),
        *of_events,
    ]
    assert {one.kind for one in ours.values()} == {inspect.Parameter.KEYWORD_ONLY}


def test_a_broken_connection_is_opened_again_and_a_response_is_not_asked_for_twice(
    emulator: Emulator, colour: Colour
) -> None:
    emulator.script("WEBSOCKET /responses", [faults.drop("stream", after=3)])
    asked: list[Any] = []
    manager = colour.client(emulator.base_url).responses.connect(on_reconnecting=asked.append, initial_delay=0.01)
    received: list[Any] = []
    with colour.open(manager) as connection:
        connection.response.create(model="gpt-5.4", input="one")
        reader = threading.Thread(target=lambda: received.extend(connection.recv() for _ in range(4)))
        reader.start()
        emulator.requests.wait(2)
        connection.response.create(model="gpt-5.4", input="two")
        reader.join(5)
    assert len(asked) == 1
    assert received[0].type == received[3].type == "response.created"
    assert [message["input"] for message in emulator.requests.last.messages] == ["two"]


def test_both_clients_give_the_manager_of_their_colour() -> None:
    from openai_facade.resources.responses import responses

    assert type(OpenAI(api_key="k").responses.connect()) is responses.ResponsesConnectionManager
    assert type(AsyncOpenAI(api_key="k").responses.connect()) is responses.AsyncResponsesConnectionManager
