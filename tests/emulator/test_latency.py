"""How long the model takes, and faults that come by chance."""

from __future__ import annotations

import json
import time
from itertools import pairwise
from random import Random
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade.testing import Emulator, Latency, faults
from websockets.sync.client import connect

from .conftest import HEADERS, TLS

if TYPE_CHECKING:
    from collections.abc import Iterator

CHAT: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
WORDS = "one two three four five six seven eight nine ten"


def moments(http: httpx.Client, path: str, body: dict[str, Any]) -> list[float]:
    """When the deltas of a stream came, counted from the request."""
    started = time.monotonic()
    with http.stream("POST", path, json={**body, "stream": True}) as answer:
        return [time.monotonic() - started for line in answer.iter_lines() if "delta" in line and "content" in line]


@pytest.mark.parametrize(("path", "body"), [("/chat/completions", CHAT), ("/responses", {"model": "m", "input": "x"})])
def test_the_first_token_and_the_speed(server: Emulator, http: httpx.Client, path: str, body: dict[str, Any]) -> None:
    server.otherwise.say(WORDS)
    moments(http, path, body)
    server.latency = Latency(first_token=0.2, tokens_per_second=50)
    seen = moments(http, path, body)
    assert 0.2 < seen[0] < 0.5
    assert 0.12 < seen[-1] - seen[0] < 0.6
    server.latency = None
    assert moments(http, path, body)[-1] < 0.15


def test_an_answer_that_comes_at_once_takes_as_long(server: Emulator, http: httpx.Client) -> None:
    server.otherwise.say(WORDS)
    server.latency = Latency(first_token=0.1, tokens_per_second=50)
    started = time.monotonic()
    answer = http.post("/chat/completions", json=CHAT)
    spent = time.monotonic() - started
    tokens = answer.json()["usage"]["completion_tokens"]
    assert 0.1 + tokens / 50 < spent < 0.1 + tokens / 50 + 0.3
    started = time.monotonic()
    http.get("/models")
    assert time.monotonic() - started < 0.1


def test_a_websocket_has_its_latency(server: Emulator) -> None:
    server.otherwise.say(WORDS)
    server.latency = Latency(first_token=0.2, tokens_per_second=50)
    with connect(server.websocket_base_url + "/responses", additional_headers=HEADERS) as talk:
        for _ in range(2):
            started = time.monotonic()
            talk.send(json.dumps({"type": "response.create", "model": "m", "input": "x"}))
            seen = []
            while (event := json.loads(talk.recv(5)))["type"] != "response.completed":
                if "delta" in event:
                    seen.append(time.monotonic() - started)
            assert seen[0] > 0.2
            assert seen[-1] - seen[0] > 0.15


def test_jitter_varies_the_waits_and_is_the_same_for_a_seed() -> None:
    latency = Latency(first_token=1, tokens_per_second=10, jitter=0.5)

    def waits(seed: int) -> list[float]:
        clock = latency.clock(Random(seed))
        return [clock.wait(1) for _ in range(20)]

    gaps = [late - early for early, late in pairwise(waits(1))]
    assert min(gaps) > 0.04
    assert max(gaps) < 0.16
    assert max(gaps) - min(gaps) > 0.03
    assert waits(1) == pytest.approx(waits(1), abs=0.01)
    assert waits(1) != pytest.approx(waits(2), abs=0.01)


def test_a_profile_is_set_from_outside(server: Emulator) -> None:
    settings = f"{server.url}/_emulator/settings"
    with httpx.Client(verify=TLS) as control:
        given = {"first_token": 0.5, "jitter": 0.1}
        answer = control.post(settings, json={"latency": given}).json()
        assert answer["latency"] == {**given, "tokens_per_second": 0.0}
        assert server.latency == Latency(0.5, 0, 0.1)
        for wrong in ({"first": 1}, {"jitter": 2}, {"first_token": -1}, {"first_token": True}, "x", [1]):
            assert control.post(settings, json={"latency": wrong}).status_code == 400
        control.post(settings, json={"latency": None})
    assert server.latency is None
    assert Latency.read("first_token=0.3,tokens_per_second=50") == Latency(0.3, 50)


@pytest.fixture
def seeded() -> Iterator[tuple[Emulator, httpx.Client]]:
    with Emulator(seed=7) as server, httpx.Client(base_url=server.base_url, headers=HEADERS, verify=TLS) as http:
        yield server, http


def test_faults_by_chance(seeded: tuple[Emulator, httpx.Client]) -> None:
    server, http = seeded
    server.sometimes("GET /models", faults.status(503), faults.status(429), probability=0.3)
    seen = [http.get("/models").status_code for _ in range(200)]
    assert 35 <= sum(status != 200 for status in seen) <= 85
    assert set(seen) == {200, 429, 503}
    assert {http.get("/files").status_code for _ in range(20)} == {200}
    # a script comes first, and nothing is left over that somebody should have asked for
    server.script("GET /models", [faults.status(418)])
    assert http.get("/models").status_code == 418
    server.assert_all_used()
    with Emulator(seed=7) as other:
        other.sometimes("GET /models", faults.status(503), faults.status(429), probability=0.3)
        again = [httpx.get(other.base_url + "/models", headers=HEADERS, verify=TLS).status_code for _ in range(30)]
    assert again == seen[:30]
    server.forget_scripts()
    assert {http.get("/models").status_code for _ in range(30)} == {200}


def test_faults_by_chance_from_outside(seeded: tuple[Emulator, httpx.Client]) -> None:
    server, http = seeded
    told = {"to": "POST /chat/completions", "faults": ["status 503", "drop at=stream"], "probability": 1}
    assert http.post(f"{server.url}/_emulator/faults", json=told).status_code == 201
    seen: set[Any] = set()
    for _ in range(20):
        try:
            seen.add(http.post("/chat/completions", json={**CHAT, "stream": True}).status_code)
        except httpx.RemoteProtocolError:
            seen.add("dropped")
    assert seen == {503, "dropped"}
    for wrong in ({"probability": 2}, {"probability": "x"}, {"probability": 0.5, "faults": []}):
        answer = http.post(f"{server.url}/_emulator/faults", json={**told, **wrong})
        assert answer.status_code == 400
    with pytest.raises(ValueError, match="probability"):
        server.sometimes("GET /models", faults.status(503), probability=1.5)
