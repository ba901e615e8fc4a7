"""Live sessions and translations over a websocket: every event held against the description, errors, faults, names."""

from __future__ import annotations

import base64
import json
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade.testing import Emulator, Latency, faults
from websockets.exceptions import ConnectionClosed, ConnectionClosedError, InvalidStatus
from websockets.sync.client import ClientConnection, connect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from openai_facade.testing import Call

KEY = {"authorization": "Bearer sk-test"}
LIVE = "/live/sessions"
TRANSLATE = "/realtime/translations?model=gpt-translate"
SILENCE = base64.b64encode(bytes(4_800)).decode()
QUESTION = {"type": "predicate", "name": "leaves", "instructions": "Does the user leave?"}


class Talk:
    """A connection that speaks JSON, and checks what it hears against the description."""

    def __init__(self, socket: ClientConnection, fits: Callable[..., None], union: str) -> None:
        self.socket = socket
        self._fits = fits
        self._union = union
        self.heard: list[Any] = []

    def send(self, kind: str, **fields: Any) -> None:
        self.socket.send(json.dumps({"type": kind, **fields}))

    def hear(self) -> Any:
        event = json.loads(self.socket.recv(timeout=5))
        self._fits(self._union, event)
        self.heard.append(event)
        return event

    def until(self, kind: str) -> list[Any]:
        events = [self.hear()]
        while events[-1]["type"] != kind:
            events.append(self.hear())
        return events

    def speak(self, text: str, kind: str = "session.input_audio.append") -> None:
        for audio in (base64.b64encode(text.encode()).decode(), SILENCE):
            self.send(kind, audio=audio)

    def start(self, **more: Any) -> Any:
        self.send("session.start", session={"model": "gpt-live-1", **more})
        return self.hear()["session"]


@pytest.fixture
def open_talk(server: Emulator, fits: Callable[..., None]) -> Iterator[Callable[..., Talk]]:
    with ExitStack() as stack:

        def opened(path: str, union: str = "ServerEvent") -> Talk:
            socket = stack.enter_context(connect(server.websocket_base_url + path, additional_headers=KEY))
            return Talk(socket, fits, union)

        yield opened


@pytest.mark.parametrize(
    "delegation",
    [
        None,
        {"type": "client"},
        {"type": "responses", "responses": {"model": "gpt-5.4", "reasoning": {"effort": "low"}}},
        {"type": "decisions", "decisions": {"model": "m", "questions": [QUESTION]}},
    ],
    ids=lambda value: value["type"] if value else "none",
)
def test_all_that_a_session_says_fits_the_description(delegation: Any, open_talk: Callable[..., Talk]) -> None:
    talk = open_talk(LIVE)
    trigger = {
        "type": "decisions",
        "event_type": "session.output_transcript.delta",
        "decisions": {"questions": [QUESTION]},
    }
    session = talk.start(delegation=delegation, triggers=[trigger], audio={"output": {"voice": "marin"}})
    assert session["audio"]["output"]["voice"] == "marin"
    side = open_talk(f"{LIVE}/{session['id']}/attach", "ConnectServerEvent")
    talk.speak("tell me about the weather")
    talk.until("session.delegation.created" if delegation == {"type": "client"} else "session.usage.updated")
    for kind in ("mute", "unmute"):
        talk.send(f"session.input_audio.{kind}")
    for kind in ("instructions", "thinking", "commentary"):
        talk.send(f"session.{kind}.append", content="Hm.", delegation_id=None, event_id=kind)
    talk.until("session.usage.updated")
    talk.send("decision.item.create", item={"role": "user", "content": "x"})
    talk.send("session.output_audio.fixture.play", audio=SILENCE)
    talk.until("session.output_audio.fixture.played")
    side.send("transport.dtmf.send", event="1")
    side.until("transport.dtmf.sent")
    talk.send("session.close", event_id="bye")
    assert talk.until("session.closed")[-1]["client_event_id"] == "bye"
    side.until("session.closed")
    assert {"decision.event", "session.commentary.appended"} <= {event["type"] for event in talk.heard}
    with pytest.raises(ConnectionClosed):
        talk.socket.recv(timeout=5)


@pytest.mark.parametrize(
    ("message", "code"),
    [
        ("nonsense", "invalid_json"),
        ("[]", "invalid_event"),
        ('{"type": "session.shout"}', "unknown_event"),
        ('{"type": "transport.dtmf.send", "event": "1"}', "unknown_event"),
        ('{"type": "session.start", "session": {"model": "m"}}', "session_already_started"),
        ('{"type": "session.input_audio.append", "audio": 3}', "invalid_value"),
        ('{"type": "session.input_audio.append", "audio": "§"}', "invalid_audio"),
        ('{"type": "session.update", "session": {"delegation": {"type": "responses"}}}', "invalid_value"),
        ('{"type": "session.thinking.append", "content": "x", "delegation_id": "d"}', "delegation_not_found"),
        ('{"type": "decision.item.delete", "item_id": "i"}', "item_not_found"),
        ('{"type": "decision.create", "event_id": "e"}', "invalid_state"),
        ('{"type": "response.create"}', "invalid_state"),
    ],
)
def test_a_bad_event_is_answered_with_an_error_and_nothing_worse(
    message: str, code: str, open_talk: Callable[..., Talk]
) -> None:
    talk = open_talk(LIVE)
    talk.start()
    talk.socket.send(message)
    assert talk.hear()["error"]["code"] == code
    talk.send("session.input_audio.mute")
    assert talk.hear()["type"] == "session.input_audio.muted"


def test_a_session_has_to_be_started(open_talk: Callable[..., Talk]) -> None:
    talk = open_talk(LIVE)
    talk.send("session.input_audio.mute", event_id="early")
    error = talk.hear()["error"]
    assert (error["code"], error["client_event_id"]) == ("session_not_started", "early")


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        (LIVE, {}, 401),
        (f"{LIVE}/sess_no/attach", KEY, 404),
        (f"{LIVE}/sess_no/fork", KEY, 404),
        (f"{LIVE}/sess_no/elsewhere", KEY, 404),
        ("/realtime/translations", KEY, 400),
        (TRANSLATE, {"api-key": "sk-wrong"}, 401),
    ],
)
def test_a_bad_handshake_is_refused(path: str, headers: dict[str, str], status: int, server: Emulator) -> None:
    with pytest.raises(InvalidStatus) as caught:
        connect(server.websocket_base_url + path, additional_headers=headers)
    assert caught.value.response.status_code == status
    assert json.loads(caught.value.response.body)["error"]["message"]


def test_failures_and_calls_of_what_nobody_offers(server: Emulator, open_talk: Callable[..., Talk]) -> None:
    talk = open_talk(LIVE)
    talk.start()
    server.fail(429, code="rate_limit_exceeded").fail(503).call_tool("get_weather").refuse("I would rather not.")
    for code in ("rate_limit_exceeded", "server_error"):
        talk.speak("hello out there")
        assert talk.until("error")[-1]["error"]["code"] == code
    talk.speak("hello out there")
    assert talk.until("info")[-1]["code"] == "delegation_not_configured"
    talk.speak("hello out there")
    words = [event["delta"] for event in talk.until("session.usage.updated") if "output_transcript" in event["type"]]
    assert "".join(words) == "I would rather not."


def test_a_delegation_that_is_refused_is_an_error_event(server: Emulator, open_talk: Callable[..., Talk]) -> None:
    talk = open_talk(LIVE)
    talk.start(delegation={"type": "responses", "responses": {"model": "gpt-5.4"}})
    server.fail(500)
    talk.speak("hello out there")
    assert talk.until("error")[-1]["error"]["type"] == "server_error"


def test_a_handler_of_ones_own_answers_over_websockets(server: Emulator, open_talk: Callable[..., Talk]) -> None:
    @server.handle("POST /responses")
    def responses(call: Call) -> Any:
        content = [{"type": "output_text", "text": f"Mine: {call.body['model']}", "annotations": [], "logprobs": []}]
        return {"output": [{"type": "message", "role": "assistant", "content": content}]}

    talk = open_talk("/responses", "ResponsesServerEvent")
    talk.send("response.create", model="gpt-5.4", input="x")
    assert "Mine: gpt-5.4" in str(talk.until("response.completed")[-1])
    talk = open_talk(LIVE)
    talk.start(delegation={"type": "responses", "responses": {"model": "gpt-5.3"}})
    talk.speak("hello out there")
    words = [event["delta"] for event in talk.until("session.usage.updated") if "output_transcript" in event["type"]]
    assert "".join(words) == "Mine: gpt-5.3"


def test_translations_fit_the_description(server: Emulator, open_talk: Callable[..., Talk]) -> None:
    talk = open_talk(TRANSLATE, "RealtimeTranslationServerEvent")
    assert talk.hear()["type"] == "session.created"
    talk.send("session.update", session={"audio": {"input": {"transcription": {"model": "whisper-1"}}}})
    assert talk.hear()["type"] == "session.updated"
    server.fail(500).say("Bonjour.")
    for kind in ("error", "session.output_audio.delta"):
        talk.speak("good morning", "session.input_audio_buffer.append")
        talk.until(kind)
    talk.socket.send("nonsense")
    talk.send("session.shout", event_id="mine")
    talk.send("session.input_audio_buffer.append", audio="§")
    errors = [talk.until("error")[-1]["error"] for _ in range(3)]
    assert [error["code"] for error in errors] == ["invalid_json", "unknown_event", "invalid_audio"]
    assert errors[1]["event_id"] == "mine"
    talk.send("session.close")
    talk.until("session.closed")


def test_limits_of_a_translation_are_counted(server: Emulator, open_talk: Callable[..., Talk]) -> None:
    server.rate_limits = {"gpt-translate": {"requests": 1}}
    talk = open_talk(TRANSLATE, "RealtimeTranslationServerEvent")
    for _ in range(2):
        talk.speak("good morning", "session.input_audio_buffer.append")
    error = talk.until("error")[-1]["error"]
    server.rate_limits = {}
    assert (error["type"], error["code"]) == ("requests", "rate_limit_exceeded")


@pytest.mark.parametrize("path", [LIVE, TRANSLATE])
def test_faults_reach_them(path: str, server: Emulator) -> None:
    name = path.partition("?")[0]
    server.script(f"WEBSOCKET {name}", [faults.status(503), faults.drop("stream", after=1)])
    with pytest.raises(InvalidStatus):
        connect(server.websocket_base_url + path, additional_headers=KEY)
    with connect(server.websocket_base_url + path, additional_headers=KEY) as socket:
        if path == LIVE:
            socket.send(json.dumps({"type": "session.start", "session": {"model": "m"}}))
        socket.recv(timeout=5)
        with pytest.raises(ConnectionClosedError):
            socket.recv(timeout=5)


def test_a_script_names_one_session_or_all(server: Emulator, open_talk: Callable[..., Talk]) -> None:
    session = open_talk(LIVE).start()
    place = f"{LIVE}/{session['id']}/attach"
    server.script(f"WEBSOCKET {place}", [faults.status(503)])
    server.script("websocket /live/sessions/{session_id}/attach", [faults.status(502)])
    for status in (503, 502):
        with pytest.raises(InvalidStatus) as caught:
            connect(server.websocket_base_url + place, additional_headers=KEY)
        assert caught.value.response.status_code == status
    open_talk(place, "ConnectServerEvent").hear()
    assert len(server.requests.to("websocket /live/sessions/{session_id}/attach")) == 3
    with pytest.raises(ValueError, match="no operation goes by the name"):
        server.script("WEBSOCKET /live/session", [faults.status(503)])


def test_messages_are_written_down(server: Emulator, open_talk: Callable[..., Talk]) -> None:
    talk = open_talk(LIVE)
    talk.start()
    noted = server.requests.to(f"websocket {LIVE}")[-1]
    assert noted.messages[0]["session"]["model"] == "gpt-live-1"
    talk.socket.close()
    server.requests.wait_for(lambda: noted.outcome == "left")


def test_a_client_that_leaves_in_mid_speech_is_no_failure(server: Emulator, open_talk: Callable[..., Talk]) -> None:
    server.say("word " * 2_000)
    talk = open_talk(LIVE)
    talk.start()
    talk.speak("hello out there")
    talk.until("session.output_audio.delta")
    talk.socket.socket.close()
    server.requests.wait_for(lambda: server.requests.last.outcome == "left")
    assert server.failures == []


def test_they_are_as_slow_as_they_are_told(server: Emulator, open_talk: Callable[..., Talk]) -> None:
    server.latency = Latency(first_token=0.15)
    talk = open_talk(LIVE)
    talk.start()
    talk.speak("hello out there")
    talk.until("session.usage.updated")
    took = server.requests.last
    server.latency = None
    talk.socket.close()
    server.requests.wait_for(lambda: bool(took.outcome))
    assert took.ended - took.time > 0.15


def conversation(base_url: str, fits: Callable[..., None]) -> list[Any]:
    with connect(base_url.replace("http", "ws", 1) + LIVE, additional_headers=KEY) as socket:
        talk = Talk(socket, fits, "ServerEvent")
        talk.start()
        talk.speak("good morning to you")
        talk.until("session.usage.updated")
        talk.send("session.close")
        talk.until("session.closed")
        return talk.heard


def test_the_same_seed_says_the_same(fits: Callable[..., None]) -> None:
    told = []
    for _ in range(2):
        with Emulator(seed="7") as seeded:
            told.append([event.get("event_id") for event in conversation(seeded.base_url, fits)])
    assert told[0] == told[1]


def test_they_are_recorded_and_played(tmp_path: Path, server: Emulator, fits: Callable[..., None]) -> None:
    path = tmp_path / "t.jsonl"
    with Emulator(record=path, upstream=server.base_url) as recording:
        told = conversation(recording.base_url, fits)
        recording.requests.wait_for(lambda: bool(recording.requests.last.outcome))
        assert recording.failures == []
    with Emulator(replay=path, tempo=0) as playing:
        assert conversation(playing.base_url, fits) == told
        assert playing.failures == []


def test_a_call_is_accepted_and_forked_over_http(api: Any, open_talk: Callable[..., Talk]) -> None:
    body = {"session": {"type": "live", "model": "gpt-live-1", "instructions": "Hi."}}
    api.http.post(f"{LIVE}/sess_call/accept", json=body).raise_for_status()
    side = open_talk(f"{LIVE}/sess_call/attach", "ConnectServerEvent")
    assert side.hear()["session"]["instructions"] == "Hi."
    offer = {"transport": {"type": "webrtc", "sdp": "v=0"}}
    forked = api.post(f"{LIVE}/sess_call/fork", json=offer)
    other = open_talk(f"{LIVE}/{forked['session']['id']}/attach", "ConnectServerEvent")
    assert other.hear()["session"]["instructions"] == "Hi."
    other.send("session.close")
    other.until("session.closed")
    with pytest.raises(InvalidStatus):
        open_talk(f"{LIVE}/{forked['session']['id']}/attach")
    assert api.refused("POST", f"{LIVE}/sess_no/fork", 404, json=offer)["code"] == "session_not_found"
    api.http.post(f"{LIVE}/sess_call/hangup").raise_for_status()
    assert side.until("session.closed")[-1]["reason"] == "remote_hangup"
    assert api.refused("POST", f"{LIVE}/sess_call/hangup", 400)["code"] == "session_ended"
