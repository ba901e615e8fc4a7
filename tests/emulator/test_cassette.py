"""Exchanges are recorded once and replayed as they were."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade.testing import Emulator, faults

if TYPE_CHECKING:
    from pathlib import Path

KEY = {"authorization": "Bearer sk-secret"}
CHAT: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}


@pytest.fixture
def cassette(tmp_path: Path, server: Emulator) -> Path:
    """A cassette with some exchanges, recorded from the emulator as if it were the real API."""
    path = tmp_path / "exchanges.jsonl"
    server.script("GET /models", [None, faults.status(503, retry_after=1)])
    with Emulator(record=path, upstream=server.base_url) as recording:
        for _ in range(2):
            httpx.get(recording.base_url + "/models", headers=KEY, params={})
        httpx.post(recording.base_url + "/chat/completions", json={**CHAT, "stream": True}, headers=KEY)
        httpx.post(
            recording.base_url + "/files", files={"file": ("a.jsonl", b"\xff")}, data={"purpose": "batch"}, headers=KEY
        )
        speech = {"model": "tts-1", "voice": "alloy", "input": "Hello"}
        httpx.post(recording.base_url + "/audio/speech", json=speech, headers=KEY)
    return path


def test_what_was_recorded_is_played_without_the_api(cassette: Path) -> None:
    with Emulator(replay=cassette) as playing:
        url = playing.base_url
        seen = [httpx.get(url + "/models", headers=KEY) for _ in range(3)]
        assert [one.status_code for one in seen] == [200, 503, 503]
        assert seen[1].headers["retry-after"] == "1"
        # the order of keys in a body does not make another request
        streamed = httpx.post(url + "/chat/completions", json={"stream": True, **CHAT}, headers=KEY)
        assert streamed.headers["content-type"].startswith("text/event-stream")
        assert streamed.text.endswith("data: [DONE]\n\n")
        uploaded = httpx.post(
            url + "/files", files={"file": ("a.jsonl", b"\xff")}, data={"purpose": "batch"}, headers=KEY
        )
        assert uploaded.json()["bytes"] == 1
        speech = {"model": "tts-1", "voice": "alloy", "input": "Hello"}
        assert httpx.post(url + "/audio/speech", json=speech, headers=KEY).content.startswith(b"\xff\xfb")


def test_what_was_not_recorded_is_refused(cassette: Path) -> None:
    with Emulator(replay=cassette) as playing:
        answer = httpx.post(playing.base_url + "/chat/completions", json={**CHAT, "n": 2}, headers=KEY)
        assert (answer.status_code, answer.json()["error"]["code"]) == (404, "not_recorded")


def test_a_cassette_holds_no_key(cassette: Path) -> None:
    assert "sk-secret" not in cassette.read_text()


def test_an_api_that_is_not_there_is_an_error_of_its_own(tmp_path: Path) -> None:
    with Emulator(record=tmp_path / "x", upstream="http://127.0.0.1:9/v1") as recording:
        assert httpx.get(recording.base_url + "/models", headers=KEY).status_code == 502


def test_a_missing_cassette_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no such cassette"):
        Emulator(replay=tmp_path / "nowhere.jsonl")


def test_scripts_and_faults_come_before_the_cassette(cassette: Path) -> None:
    with Emulator(replay=cassette) as playing:
        playing.script("GET /models", [{"mine": True}, faults.drop("before")])
        assert httpx.get(playing.base_url + "/models", headers=KEY).json() == {"mine": True}
        with pytest.raises(httpx.RemoteProtocolError):
            httpx.get(playing.base_url + "/models", headers=KEY)
        # the first recorded answer went down with the connection
        assert httpx.get(playing.base_url + "/models", headers=KEY).status_code == 503
