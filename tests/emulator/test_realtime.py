"""Realtime sessions over a websocket, spoken to with the websockets library."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade.testing import Emulator, faults
from websockets.exceptions import ConnectionClosed, ConnectionClosedError, InvalidMessage, InvalidStatus
from websockets.sync.client import ClientConnection, connect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

KEY = {"authorization": "Bearer sk-test"}
MODEL = "/realtime?model=gpt-realtime"


class Talk:
    """A connection that speaks JSON, and checks what it hears against the description."""

    def __init__(self, socket: ClientConnection, fits: Callable[..., None] | None = None) -> None:
        self.socket = socket
        self._fits = fits

    def send(self, kind: str, **fields: Any) -> None:
        self.socket.send(json.dumps({"type": kind, **fields}))

    def hear(self) -> Any:
        event = json.loads(self.socket.recv(timeout=5))
        if self._fits is not None:
            self._fits("RealtimeServerEvent", event)
        return event

    def until(self, kind: str) -> list[Any]:
        events = [self.hear()]
        while events[-1]["type"] != kind:
            assert events[-1]["type"] != "error", events[-1]
            events.append(self.hear())
        return events

    def say(self, text: str) -> None:
        content = [{"type": "input_text", "text": text}]
        self.send("conversation.item.create", item={"type": "message", "role": "user", "content": content})


@pytest.fixture
def talk(server: Emulator, fits: Callable[..., None]) -> Iterator[Talk]:
    with connect(server.websocket_base_url + MODEL, additional_headers=KEY) as socket:
        talk = Talk(socket, fits)
        assert talk.hear()["type"] == "session.created"
        yield talk


def sent(text: bytes) -> str:
    return base64.b64encode(text).decode()


def test_text_is_answered_with_text(talk: Talk) -> None:
    talk.send("session.update", session={"type": "realtime", "output_modalities": ["text"], "instructions": "Short."})
    session = talk.hear()["session"]
    assert (session["output_modalities"], session["instructions"]) == (["text"], "Short.")
    assert session["audio"]["output"]["voice"] == "alloy", "what an update does not name stays"
    talk.say("Hello!")
    assert [talk.hear()["type"] for _ in range(2)] == ["conversation.item.added", "conversation.item.done"]
    talk.send("response.create")
    events = talk.until("response.done")
    assert [event["type"] for event in events[:5]] == [
        "response.created",
        "rate_limits.updated",
        "response.output_item.added",
        "conversation.item.added",
        "response.content_part.added",
    ]
    said = "".join(event["delta"] for event in events if event["type"] == "response.output_text.delta")
    response = events[-1]["response"]
    assert response["status"] == "completed"
    assert response["output"][0]["content"][0]["text"] == said
    assert "Hello!" in said


def test_text_is_answered_with_sound_unless_told_otherwise(talk: Talk) -> None:
    talk.say("Hello!")
    talk.send("response.create", response={"metadata": {"a": "b"}})
    events = talk.until("response.done")
    sound = b"".join(
        base64.b64decode(event["delta"]) for event in events if event["type"] == "response.output_audio.delta"
    )
    assert len(sound) >= 24_000
    transcript = next(event for event in events if event["type"] == "response.output_audio_transcript.done")[
        "transcript"
    ]
    assert "Hello!" in transcript
    assert events[-1]["response"]["metadata"] == {"a": "b"}


def test_speech_is_committed_transcribed_and_answered(talk: Talk) -> None:
    audio = {"input": {"turn_detection": None, "transcription": {"model": "gpt-4o-transcribe"}}}
    talk.send("session.update", session={"type": "realtime", "audio": audio})
    talk.hear()
    talk.send("input_audio_buffer.append", audio=sent(b"what time "))
    talk.send("input_audio_buffer.append", audio=sent(b"is it"))
    talk.send("input_audio_buffer.commit")
    events = talk.until("conversation.item.input_audio_transcription.completed")
    assert events[0]["type"] == "input_audio_buffer.committed"
    assert events[-1]["transcript"] == "what time is it"
    talk.send("response.create")
    assert "what time is it" in json.dumps(talk.until("response.done")[-1])


def test_a_pause_ends_the_turn(talk: Talk) -> None:
    talk.send("input_audio_buffer.append", audio=sent(b"good morning to you"))
    assert talk.hear()["type"] == "input_audio_buffer.speech_started"
    talk.send("input_audio_buffer.append", audio=sent(bytes(4_800)))
    kinds = [event["type"] for event in talk.until("response.done")]
    assert kinds[:2] == ["input_audio_buffer.speech_stopped", "input_audio_buffer.committed"]
    assert "response.created" in kinds


def test_an_empty_or_cleared_buffer_cannot_be_committed(talk: Talk) -> None:
    talk.send("input_audio_buffer.append", audio=sent(b"noise"))
    talk.hear()
    talk.send("input_audio_buffer.clear")
    assert talk.hear()["type"] == "input_audio_buffer.cleared"
    talk.send("input_audio_buffer.commit", event_id="mine")
    error = talk.hear()["error"]
    assert (error["code"], error["event_id"]) == ("input_audio_buffer_commit_empty", "mine")


def test_a_function_is_called_and_its_output_heard(talk: Talk) -> None:
    schema = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
    tool = {"type": "function", "name": "get_weather", "parameters": schema}
    talk.send("session.update", session={"type": "realtime", "output_modalities": ["text"], "tools": [tool]})
    talk.hear()
    talk.say("What is the weather in Rome?")
    talk.send("response.create")
    events = talk.until("response.done")
    done = next(event for event in events if event["type"] == "response.function_call_arguments.done")
    assert (done["name"], json.loads(done["arguments"])) == ("get_weather", {"city": "Rome"})
    item = {"type": "function_call_output", "call_id": done["call_id"], "output": "warm"}
    talk.send("conversation.item.create", item=item)
    talk.send("response.create")
    assert "warm" in json.dumps(talk.until("response.done")[-1])


def test_items_are_retrieved_truncated_and_deleted(talk: Talk) -> None:
    talk.say("One")
    item = talk.until("conversation.item.done")[-1]["item"]
    talk.send("conversation.item.retrieve", item_id=item["id"])
    assert talk.hear()["item"] == item
    talk.send("conversation.item.truncate", item_id=item["id"], content_index=0, audio_end_ms=10)
    assert talk.hear()["type"] == "conversation.item.truncated"
    talk.send("conversation.item.delete", item_id=item["id"])
    assert talk.hear()["type"] == "conversation.item.deleted"
    talk.send("conversation.item.delete", item_id=item["id"])
    assert talk.hear()["error"]["code"] == "item_not_found"


def test_a_response_is_cancelled_in_mid_speech(talk: Talk, server: Emulator) -> None:
    talk.send("response.cancel")
    assert talk.hear()["error"]["code"] == "response_cancel_not_active"
    server.say("word " * 500)
    server.pace = 0.01
    talk.send("response.create")
    talk.until("response.output_audio.delta")
    talk.send("response.create")
    talk.send("response.cancel")
    events = [talk.hear()]
    while events[-1]["type"] != "response.done":
        events.append(talk.hear())
    errors = [event["error"]["code"] for event in events if event["type"] == "error"]
    assert errors == ["conversation_already_has_active_response"]
    assert events[-1]["response"]["status"] == "cancelled"
    assert len(events) < 500


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ("nonsense", "invalid_json"),
        ("[]", "invalid_event"),
        ('{"type": "response.shout"}', "unknown_event"),
        ('{"type": "input_audio_buffer.append", "audio": 3}', "invalid_value"),
        ('{"type": "input_audio_buffer.append", "audio": "§"}', "invalid_audio"),
        ('{"type": "conversation.item.create", "item": {"type": "message"}}', "invalid_value"),
    ],
)
def test_a_bad_event_is_answered_with_an_error_and_nothing_worse(message: str, code: str, talk: Talk) -> None:
    talk.socket.send(message)
    assert talk.hear()["error"]["code"] == code
    talk.say("Still there?")
    assert talk.hear()["type"] == "conversation.item.added"


def test_ten_thousand_audio_events(server: Emulator) -> None:
    server.say("word " * 5_000)
    with connect(server.websocket_base_url + MODEL, additional_headers=KEY, max_size=None) as socket:
        talk = Talk(socket)
        talk.send("response.create")
        kinds = [event["type"] for event in talk.until("response.done")]
    assert len(kinds) > 10_000
    assert kinds.count("response.output_audio.delta") == kinds.count("response.output_audio_transcript.delta")


def test_the_beta_is_spoken_to_those_who_ask_for_it(server: Emulator) -> None:
    headers = {**KEY, "openai-beta": "realtime=v1"}
    with connect(
        server.websocket_base_url + "/realtime?model=gpt-4o-realtime-preview", additional_headers=headers
    ) as socket:
        talk = Talk(socket)
        assert talk.hear()["session"]["modalities"] == ["text", "audio"]
        assert talk.hear()["type"] == "conversation.created"
        talk.say("Hello!")
        assert talk.hear()["type"] == "conversation.item.created"
        talk.send("response.create")
        kinds = {event["type"] for event in talk.until("response.done")}
        assert {"response.audio.delta", "response.audio_transcript.delta"} <= kinds
        talk.send("response.create", response={"modalities": ["text"]})
        assert "response.text.delta" in {event["type"] for event in talk.until("response.done")}


def test_a_transcription_session_only_writes_down(server: Emulator, fits: Callable[..., None]) -> None:
    with connect(server.websocket_base_url + "/realtime?intent=transcription", additional_headers=KEY) as socket:
        talk = Talk(socket, fits)
        assert talk.hear()["session"]["type"] == "transcription"
        talk.send("input_audio_buffer.append", audio=sent(b"take this down"))
        talk.send("input_audio_buffer.append", audio=sent(bytes(4_800)))
        done = talk.until("conversation.item.input_audio_transcription.completed")[-1]
        assert done["transcript"] == "take this down"


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [(MODEL, {}, 401), ("/realtime", KEY, 400), ("/elsewhere", KEY, 404), (MODEL, {"api-key": "sk-wrong"}, 401)],
)
def test_a_bad_handshake_is_refused_in_the_words_of_the_api(
    path: str, headers: dict[str, str], status: int, server: Emulator
) -> None:
    with pytest.raises(InvalidStatus) as caught:
        connect(server.websocket_base_url + path, additional_headers=headers)
    assert caught.value.response.status_code == status
    assert json.loads(caught.value.response.body)["error"]["message"]


def test_a_browser_may_send_its_key_as_a_subprotocol(server: Emulator) -> None:
    names: Any = ["realtime", "openai-insecure-api-key.sk-test"]
    with connect(server.websocket_base_url + MODEL, subprotocols=names) as socket:
        assert socket.subprotocol == "realtime"


def test_faults_reach_websockets(server: Emulator) -> None:
    big = json.dumps({"type": "huge", "data": "x" * (10 << 20)}).encode()
    server.script(
        "WEBSOCKET /realtime",
        [
            faults.status(503),
            faults.drop("before"),
            faults.drop("headers"),
            faults.drop("stream", after=1),
            faults.event(big, after=1),
        ],
    )
    url = server.websocket_base_url + MODEL
    with pytest.raises(InvalidStatus):
        connect(url, additional_headers=KEY)
    with pytest.raises((InvalidMessage, ConnectionResetError, EOFError)):
        connect(url, additional_headers=KEY)
    with connect(url, additional_headers=KEY) as socket, pytest.raises(ConnectionClosed):
        socket.recv(timeout=5)
    with connect(url, additional_headers=KEY) as socket:
        socket.recv(timeout=5)
        with pytest.raises(ConnectionClosedError):
            socket.recv(timeout=5)
    with connect(url, additional_headers=KEY, max_size=16 << 20) as socket:
        socket.recv(timeout=5)
        assert len(socket.recv(timeout=5)) > 10 << 20


def test_messages_are_written_down(talk: Talk, server: Emulator) -> None:
    talk.say("Note this")
    talk.until("conversation.item.done")
    noted = server.requests.to("websocket /realtime")[-1]
    assert noted.messages[0]["item"]["content"][0]["text"] == "Note this"
    talk.socket.close()
    server.requests.wait_for(lambda: noted.outcome == "left")


def test_responses_come_over_a_websocket(server: Emulator, fits: Callable[..., None]) -> None:
    with connect(server.websocket_base_url + "/responses", additional_headers=KEY) as socket:
        talk = Talk(socket)
        talk.send("response.create", model="gpt-5.4", input="Hello!")
        talk.send("response.create", model="gpt-5.4", input="Again!")
        for prompt in ("Hello!", "Again!"):
            events = talk.until("response.completed")
            for event in events:
                fits("POST /responses", event, "text/event-stream")
            assert prompt in json.dumps(events[-1])
        first = events[-1]["response"]["id"]
        talk.send("response.create", model="m", input="More", previous_response_id=first)
        assert talk.until("response.completed")[-1]["response"]["previous_response_id"] == first
        for bad in ({"model": "m", "input": 3}, {"model": "m", "input": "x", "previous_response_id": "resp_no"}):
            talk.send("response.create", **bad)
            error = talk.hear()
            fits("ResponsesServerEvent", error)
            assert (error["type"], error["status"]) == ("error", 400)
            assert error["error"]["message"]


def test_keys_for_browsers_and_calls(http: Any, api: Any, fits: Callable[..., None]) -> None:
    body = {"session": {"type": "realtime", "model": "gpt-realtime", "instructions": "Hi."}}
    secret = api.post("/realtime/client_secrets", body)
    fits("POST /realtime/client_secrets", secret)
    assert (secret["value"][:3], secret["session"]["instructions"]) == ("ek_", "Hi.")
    session = api.post("/realtime/sessions", {"model": "gpt-realtime", "modalities": ["text"]})
    fits("POST /realtime/sessions", session)
    call = http.post("/realtime/calls", content=b"v=0\r\n", headers={"content-type": "application/sdp"})
    assert (call.status_code, call.text[:3]) == (201, "v=0")
    assert http.post(call.headers["location"].removeprefix("/v1") + "/hangup").status_code == 200
