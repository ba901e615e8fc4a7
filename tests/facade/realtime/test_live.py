"""Connections of the live API, of translations and of the beta of responses: where they go, what they say and hear."""

from __future__ import annotations

import inspect
import time
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import APIError, BadRequestError, OpenAI
from openai_facade.types import beta, live
from openai_facade.types.realtime import realtime_translation_server_event

if TYPE_CHECKING:
    from aiohttp import web

    from .conftest import Colour, Second

STARTED = {"type": "session.started", "event_id": "e1", "session": {"id": "sess_1"}}
SPOKEN = {"type": "session.output_audio.delta", "event_id": "e2", "delta": "AAAA"}


def speaks(second: Second, *events: Any) -> None:
    """Have the server say some events, and listen then."""

    async def script(socket: web.WebSocketResponse, request: web.Request) -> None:
        for event in events:
            await socket.send_json(event)
        while await second.listen(socket) is not None:
            pass

    second.script = script


def heard(second: Second, count: int) -> list[Any]:
    """What the server heard, as soon as it is this much."""
    until = time.monotonic() + 5
    while (not second.heard or len(second.heard[-1]) < count) and time.monotonic() < until:
        time.sleep(0.005)
    return second.heard[-1]


def target(second: Second) -> str:
    return second.openings[-1].path_qs


def test_a_live_session(colour: Colour, second: Second) -> None:
    speaks(second, STARTED, SPOKEN, {"type": "invented", "n": 1})
    client = colour.client(second.url)
    with colour.open(client.live.connect(extra_query={"x": "1"}, extra_headers={"X-Mine": "2"})) as connection:
        assert isinstance(connection.recv(), live.SessionStartedEvent)
        audio = connection.recv()
        assert isinstance(audio, live.OutputAudioDeltaEvent)
        assert connection.recv().type == "invented"
        connection.session.start(session={"model": "m"})
        connection.session.update(session={"delegation": None}, event_id="mine")
        connection.session.input_audio.append(audio="QUJD")
        connection.session.input_audio.mute()
        connection.session.input_audio.unmute()
        connection.session.output_audio.fixture.play(audio="QUJD")
        connection.session.instructions.append(content="be brief", delegation_id=None)
        connection.session.thinking.append(content="it rains", delegation_id="d")
        connection.session.commentary.append(content="one moment", delegation_id="d")
        connection.decision.create(event_id="e")
        connection.decision.item.create(item={"type": "message"})
        connection.decision.item.delete(item_id="i")
        connection.response.create()
        connection.response.item.create(item={"type": "message"})
        connection.session.close()
        said = heard(second, 15)
    assert target(second) == "/v1/live/sessions?x=1"
    assert second.openings[-1].headers["X-Mine"] == "2"
    assert second.openings[-1].headers["Authorization"] == "Bearer sk-test"
    assert [event["type"] for event in said] == [
        "session.start",
        "session.update",
        "session.input_audio.append",
        "session.input_audio.mute",
        "session.input_audio.unmute",
        "session.output_audio.fixture.play",
        "session.instructions.append",
        "session.thinking.append",
        "session.commentary.append",
        "decision.create",
        "decision.item.create",
        "decision.item.delete",
        "response.create",
        "response.item.create",
        "session.close",
    ]
    assert said[0] == {"type": "session.start", "session": {"model": "m"}}
    assert said[1]["event_id"] == "mine"
    assert said[6] == {"type": "session.instructions.append", "content": "be brief", "delegation_id": None}


def test_a_look_into_a_session(colour: Colour, second: Second) -> None:
    ringing = {"type": "transport.ringing", "event_id": "e", "transport": {"id": "t"}}
    speaks(second, ringing, SPOKEN)
    client = colour.client(second.url)
    with colour.open(client.live.sideband.connect(session_id="sess/1", graceful_close=True)) as connection:
        assert connection.recv().type == "transport.ringing"
        connection.transport.dtmf.send(event="5")
        connection.session.input_audio.mute()
        said = heard(second, 2)
        assert not hasattr(connection.session, "start")
    assert target(second) == "/v1/live/sessions/sess%2F1/attach?graceful_close=true"
    assert said[0] == {"type": "transport.dtmf.send", "event": "5"}
    with colour.open(client.live.sideband.connect(session_id="sess_1")):
        pass
    assert target(second) == "/v1/live/sessions/sess_1/attach"
    with pytest.raises(ValueError, match="path"):
        client.live.sideband.connect(session_id="..")


def test_a_fork_of_a_session(colour: Colour, second: Second) -> None:
    speaks(second, STARTED)
    client = colour.client(second.url)
    with colour.open(client.live.forks.connect(session_id="sess_1")) as connection:
        assert connection.recv().type == "session.started"
        connection.session.start(session={"audio": {}})
        connection.session.input_audio.append(audio="QUJD")
        assert len(heard(second, 2)) == 2
    assert target(second) == "/v1/live/sessions/sess_1/fork"


def test_translations(colour: Colour, second: Second) -> None:
    speaks(second, {"type": "session.output_transcript.delta", "event_id": "e", "delta": "bonjour"})
    client = colour.client(second.url)
    with colour.open(client.realtime.translations.connect("gpt-translate")) as connection:
        event = connection.recv()
        assert (event.type, event.delta) == ("session.output_transcript.delta", "bonjour")
        connection.session.update(session={"audio": {"output": {"language": "fr"}}})
        connection.session.input_audio_buffer.append(audio="QUJD")
        connection.session.close()
        said = heard(second, 3)
    assert target(second) == "/v1/realtime/translations?model=gpt-translate"
    assert [one["type"] for one in said] == ["session.update", "session.input_audio_buffer.append", "session.close"]
    assert hasattr(realtime_translation_server_event, "RealtimeTranslationServerEvent")


def test_the_beta_of_responses(colour: Colour, second: Second) -> None:
    speaks(second, {"type": "response.output_text.delta", "delta": "hi", "item_id": "i", "sequence_number": 1})
    client = colour.client(second.url)
    with colour.open(client.beta.responses.connect()) as connection:
        event = connection.recv()
        assert isinstance(event, beta.BetaResponseTextDeltaEvent)
        connection.response.create(model="m", input="x", multi_agent={"enabled": True}, stream_id="s")
        connection.response.steer(input=[{"type": "message"}], previous_response_id="r")
        connection.response.inject(input=iter([{"type": "message"}]), response_id="r")
        said = heard(second, 3)
        with pytest.raises(TypeError, match="unexpected"):
            connection.response.create(betas=["x"])
    assert target(second) == "/v1/responses"
    assert said == [
        {"type": "response.create", "model": "m", "input": "x", "multi_agent": {"enabled": True}, "stream_id": "s"},
        {"type": "response.steer", "input": [{"type": "message"}], "previous_response_id": "r"},
        {"type": "response.inject", "input": [{"type": "message"}], "response_id": "r"},
    ]


def test_responses_can_be_steered(colour: Colour, second: Second) -> None:
    speaks(second)
    with colour.open(colour.client(second.url).responses.connect()) as connection:
        connection.response.create(model="m", generate=False)
        connection.response.steer(input=[{"type": "message"}], previous_response_id="r")
        said = heard(second, 2)
    assert [one["type"] for one in said] == ["response.create", "response.steer"]
    assert said[0]["generate"] is False


def test_a_live_session_that_broke_is_set_up_as_it_was(colour: Colour, second: Second) -> None:
    async def script(socket: web.WebSocketResponse, request: web.Request) -> None:
        await socket.send_json(STARTED)
        if len(second.openings) == 1:
            await second.listen(socket)
            await second.listen(socket)
            second.cut(socket)
            return
        while await second.listen(socket) is not None:
            pass

    second.script = script
    client = colour.client(second.url)
    manager = client.live.connect(on_reconnecting=lambda event: None, initial_delay=0.01)
    with colour.open(manager) as connection:
        connection.recv()
        connection.session.start(session={"model": "m"})
        connection.session.input_audio.append(audio="QUJD")
        connection.recv()
        said = heard(second, 1)
    assert len(second.openings) == 2
    assert said == [{"type": "session.start", "session": {"model": "m"}}]


def test_errors_and_refusals_are_those_of_every_call(colour: Colour, second: Second) -> None:
    error = {"type": "error", "event_id": "e", "error": {"type": "invalid_request_error", "message": "no such voice"}}
    speaks(second, error)
    client = colour.client(second.url)
    with colour.open(client.live.connect()) as connection, pytest.raises(APIError, match="no such voice"):
        connection.dispatch_events()

    from aiohttp import web

    second.refuse = lambda request: web.json_response({"error": {"message": "no"}}, status=400)
    with pytest.raises(BadRequestError), colour.open(client.live.forks.connect(session_id="s")):
        pass


@pytest.mark.parametrize("path", ["live", "live.sideband", "live.forks", "realtime.translations", "beta.responses"])
def test_the_arguments_are_those_of_the_reference(path: str) -> None:
    resource: Any = OpenAI(api_key="k")
    for name in path.split("."):
        resource = getattr(resource, name)
    given = inspect.signature(resource.connect).parameters
    common = ["extra_query", "extra_headers", "websocket_connection_options", "on_reconnecting", "max_retries"]
    assert [name for name in given if name in common] == common
    assert given["max_queue_size"].default == (2_097_152 if path.startswith("live") else 1_048_576)
