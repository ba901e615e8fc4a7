"""Websockets on a cassette: recorded, played, completed, refused, cut, and without their keys."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade.testing import Emulator, faults
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

if TYPE_CHECKING:
    from pathlib import Path

KEY = {"authorization": "Bearer sk-secret-key"}


def until(connection: ClientConnection, kind: str) -> list[Any]:
    """The events up to one of a kind."""
    found: list[Any] = []
    while not found or found[-1]["type"] != kind:
        found.append(json.loads(connection.recv(5)))
    return found


def realtime(base_url: str, words: str, number: int = 0) -> list[Any]:
    """A realtime conversation of two turns; the client makes its event ids up."""
    url = base_url.replace("http", "ws", 1) + "/realtime?model=gpt-realtime"
    with connect(url, additional_headers=KEY) as talk:
        seen = until(talk, "session.created")
        for turn in (words, "again"):
            item = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": turn}]}
            item_event = {"type": "conversation.item.create", "item": item, "event_id": f"event_{number}"}
            talk.send(json.dumps(item_event))
            talk.send(json.dumps({"type": "response.create", "response": {"output_modalities": ["text"]}}))
            seen += until(talk, "response.done")
        return seen


def responses(base_url: str, words: str) -> list[Any]:
    with connect(base_url.replace("http", "ws", 1) + "/responses", additional_headers=KEY) as talk:
        talk.send(json.dumps({"type": "response.create", "model": "m", "input": words}))
        return until(talk, "response.completed")


def test_websockets_are_recorded_and_played(tmp_path: Path, server: Emulator) -> None:
    path = tmp_path / "t.jsonl"
    with Emulator(record=path, upstream=server.base_url) as recording:
        spoken = [realtime(recording.base_url, words) for words in ("one", "two")]
        told = responses(recording.base_url, "three")
        assert recording.requests[0].messages[0]["type"] == "conversation.item.create"
        recording.requests.wait_for(lambda: all(one.outcome for one in recording.requests))
        assert recording.failures == []
    assert len(server.requests) == 3
    text = path.read_text()
    assert len(text.splitlines()) == 3
    assert "sk-secret" not in text
    with Emulator(replay=path, tempo=0) as playing:
        # in whichever order: what the client says tells which recording it is
        assert responses(playing.base_url, "three") == told
        assert realtime(playing.base_url, "two", number=7)[1:] == spoken[1][1:]
        assert realtime(playing.base_url, "one")[1:] == spoken[0][1:]
        with connect(playing.websocket_base_url + "/responses", additional_headers=KEY) as talk:
            talk.send(json.dumps({"type": "response.create", "model": "m", "input": "never"}))
            assert json.loads(talk.recv(5))["error"]["code"] == "not_recorded"
            with pytest.raises(ConnectionClosed):
                talk.recv(5)
        with (
            pytest.raises(InvalidStatus) as refused,
            connect(playing.websocket_base_url + "/realtime?model=other", additional_headers=KEY),
        ):
            pass
        assert refused.value.response.status_code == 404
        assert playing.failures == []
    assert len(server.requests) == 3


def test_websockets_are_completed(tmp_path: Path, server: Emulator) -> None:
    path = tmp_path / "t.jsonl"
    with Emulator(complete=path, upstream=server.base_url, tempo=0) as tape:
        first = []
        for words in ("one", "two"):
            first.append(realtime(tape.base_url, words))
            tape.requests.wait_for(lambda: all(one.outcome for one in tape.requests))
        again = [realtime(tape.base_url, words) for words in ("two", "one", "two")]
        assert tape.failures == []
    assert [[event["type"] for event in one].count("session.created") for one in first] == [1, 1]
    assert [one[1:] for one in again] == [first[1][1:], first[0][1:], first[1][1:]]
    assert [one.method for one in server.requests] == ["WEBSOCKET", "WEBSOCKET"]


def test_faults_on_top_of_a_recorded_websocket(tmp_path: Path, server: Emulator) -> None:
    path = tmp_path / "t.jsonl"
    with Emulator(record=path, upstream=server.base_url) as recording:
        told = responses(recording.base_url, "three")
        recording.requests.wait_for(lambda: bool(recording.requests.last.outcome))
    with Emulator(replay=path, tempo=0) as playing:
        playing.script("WEBSOCKET /responses", [faults.drop("stream", after=2), faults.status(503)])
        with pytest.raises(ConnectionClosed):
            responses(playing.base_url, "three")
        with pytest.raises(InvalidStatus):
            responses(playing.base_url, "three")
        assert responses(playing.base_url, "three") == told


def test_a_refused_websocket_and_one_that_the_api_closes(tmp_path: Path, server: Emulator) -> None:
    path = tmp_path / "t.jsonl"
    server.script("WEBSOCKET /responses", [faults.status(429), faults.error_event(after=1)])

    def outcomes(base_url: str) -> list[Any]:
        found: list[Any] = []
        with pytest.raises(InvalidStatus) as refused:
            responses(base_url, "x")
        found.append(refused.value.response.status_code)
        with connect(base_url.replace("http", "ws", 1) + "/responses", additional_headers=KEY) as talk:
            talk.send(json.dumps({"type": "response.create", "model": "m", "input": "x"}))
            with contextlib.suppress(ConnectionClosed):
                found += [talk.recv(5), talk.recv(5)]
                found.append(talk.recv(5))
        return [*found, talk.close_code]

    with Emulator(record=path, upstream=server.base_url) as recording:
        seen = outcomes(recording.base_url)
        recording.requests.wait_for(lambda: recording.requests.last.outcome == "complete")
    assert (seen[0], seen[-1]) == (429, 1011)
    with Emulator(replay=path, tempo=0) as playing:
        assert outcomes(playing.base_url) == seen


PLANTED = "PLANTED-aaaaaaaaaaaaaaaa"


def test_no_key_of_a_subprotocol_is_written(tmp_path: Path, server: Emulator) -> None:
    path = tmp_path / "t.jsonl"
    with Emulator(record=path, upstream=server.base_url) as recording:
        protocols: Any = ["realtime", f"openai-insecure-api-key.{PLANTED}"]
        with connect(recording.websocket_base_url + "/realtime?model=m", subprotocols=protocols) as talk:
            assert talk.subprotocol == "realtime"
            until(talk, "session.created")
            talk.send(json.dumps({"type": "session.update", "session": {"type": "realtime", "instructions": PLANTED}}))
            until(talk, "session.updated")
        recording.requests.wait_for(lambda: bool(recording.requests.last.outcome))
    assert path.exists()
    assert PLANTED not in path.read_text()
