"""Faults do on the wire what they say, and scripts are played in order."""

from __future__ import annotations

import json
import time
from typing import Any

import httpx
import pytest
from openai_facade.testing import Answer, Emulator, faults

CHAT = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
WHERE = "POST /chat/completions"


def chat(http: httpx.Client, **more: Any) -> httpx.Response:
    return http.post("/chat/completions", json={**CHAT, **more})


def test_a_script_is_played_and_then_all_is_as_usual(http: httpx.Client, server: Emulator) -> None:
    server.script(
        WHERE,
        [
            faults.status(429, retry_after=0.25, error_code="rate_limit_exceeded"),
            {"id": "scripted"},
            lambda incoming: {"echo": incoming.json["model"]},
            Answer(body="plain", headers={"content-type": "text/plain"}),
            None,
        ],
    )
    first = chat(http)
    assert (first.status_code, first.headers["retry-after"]) == (429, "0.25")
    assert first.json()["error"]["code"] == "rate_limit_exceeded"
    assert chat(http).json() == {"id": "scripted"}
    assert chat(http).json() == {"echo": "m"}
    assert chat(http).text == "plain"
    assert chat(http).json()["object"] == chat(http).json()["object"] == "chat.completion"


@pytest.mark.parametrize("where", ["/chat/completions", "createChatCompletion", "POST /chat/*", "*"])
def test_a_script_finds_its_requests(where: str, http: httpx.Client, server: Emulator) -> None:
    server.script(where, [{"found": True}])
    assert chat(http).json() == {"found": True}


def test_a_stream_can_be_scripted(http: httpx.Client, server: Emulator) -> None:
    server.script(WHERE, [Answer(events=[(None, {"a": 1}), ("named", {"b": 2}), (None, "[DONE]")])])
    text = chat(http, stream=True).text
    assert text == 'data: {"a":1}\n\nevent: named\ndata: {"b":2}\n\ndata: [DONE]\n\n'


@pytest.mark.parametrize("place", ["before", "headers", "body"])
@pytest.mark.parametrize("reset", [False, True])
def test_a_connection_is_dropped(place: Any, reset: bool, http: httpx.Client, server: Emulator) -> None:
    server.script(WHERE, [faults.drop(place, reset=reset)])
    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
        chat(http)
    server.requests.wait_for(lambda: server.requests.last.outcome == "dropped")
    assert chat(http).status_code == 200


@pytest.mark.parametrize("place", ["stream", "body"])
def test_a_stream_is_dropped_behind_some_events(place: Any, http: httpx.Client, server: Emulator) -> None:
    server.script(WHERE, [faults.drop(place, after=3)])
    received = b""
    with http.stream("POST", "/chat/completions", json={**CHAT, "stream": True}) as answer:
        chunks = answer.iter_raw()
        with pytest.raises(httpx.RemoteProtocolError):  # noqa: PT012 - what came before the break counts
            for chunk in chunks:
                received += chunk
    assert received.count(b"}\n\n") == 3


def test_a_stall_keeps_the_client_waiting(http: httpx.Client, server: Emulator) -> None:
    server.script(WHERE, [faults.stall(5), faults.stall(0.1), faults.stall(5, at="stream", after=2)])
    with pytest.raises(httpx.ReadTimeout):
        http.post("/chat/completions", json=CHAT, timeout=0.1)
    server.requests.wait_for(lambda: server.requests.last.outcome == "left")
    started = time.perf_counter()
    assert chat(http).status_code == 200
    assert time.perf_counter() - started >= 0.1
    with pytest.raises(httpx.ReadTimeout):
        http.post("/chat/completions", json={**CHAT, "stream": True}, timeout=0.1)


def test_bodies_go_wrong(http: httpx.Client, server: Emulator) -> None:
    server.script(WHERE, [faults.html(), faults.empty(), faults.truncated(), faults.body("[1]")])
    page = chat(http)
    assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert page.text.startswith("<!DOCTYPE html>")
    assert chat(http).content == b""
    with pytest.raises(json.JSONDecodeError):
        chat(http).json()
    assert chat(http).json() == [1]


def test_events_go_wrong(http: httpx.Client, server: Emulator) -> None:
    server.script(WHERE, [faults.invalid_event(after=2), faults.error_event("Broken.", after=1)])
    broken = chat(http, stream=True).text
    assert 'data: {"oops": \n\n' in broken
    assert broken.endswith("[DONE]\n\n")
    ended = chat(http, stream=True).text
    assert '"message":"Broken."' in ended
    assert "[DONE]" not in ended


def test_the_end_of_a_body_can_come_late(http: httpx.Client, server: Emulator) -> None:
    server.script(WHERE, [faults.slow_end(0.05)])
    with http.stream("POST", "/chat/completions", json={**CHAT, "stream": True}) as answer:
        assert answer.headers["transfer-encoding"] == "chunked"
        done = 0.0
        for line in answer.iter_lines():
            if line == "data: [DONE]":
                done = time.perf_counter()
    assert time.perf_counter() - done >= 0.04


def test_one_page_for_ever(api: Any, server: Emulator) -> None:
    for number in range(3):
        api.post("/vector_stores", {"name": str(number)})
    server.script("GET /vector_stores", [faults.same_page()] * 2)
    first = api.get("/vector_stores", params={"limit": 1})
    again = api.get("/vector_stores", params={"limit": 1, "after": first["last_id"]})
    assert again["data"] == first["data"]
    assert again["has_more"]


def test_a_header_asks_for_a_fault(http: httpx.Client) -> None:
    answer = http.get("/models", headers={"x-emulator-fault": "status 503 retry-after=2"})
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "2")
    assert http.get("/models", headers={"x-emulator-fault": "no-such-fault"}).status_code == 400
    assert http.get("/models", headers={"x-emulator-fault": "status a=b"}).status_code == 400


def test_requests_are_written_down(http: httpx.Client, server: Emulator) -> None:
    http.post("/chat/completions", json=CHAT, headers={"x-mine": "1"})
    http.get("/files", params={"limit": 3})
    http.post("/files", data={"purpose": "batch"}, files={"file": ("a.jsonl", b"{}")})
    chat_request, listing, upload = server.requests.wait(3)
    assert (chat_request.method, chat_request.path, chat_request.json) == ("POST", "/v1/chat/completions", CHAT)
    assert (chat_request.headers["x-mine"], chat_request.operation) == ("1", "createChatCompletion")
    assert listing.query == [("limit", "3")]
    assert dict(upload.form)["purpose"] == "batch"
    assert b'filename="a.jsonl"' in upload.body
    assert server.requests.to("GET /v1/files") == [listing]
    assert server.requests.to("listFiles") == [listing]
    with pytest.raises(TimeoutError):
        server.requests.wait(99, timeout=0.01)


def test_connections_are_counted(server: Emulator) -> None:
    before = server.connections
    with httpx.Client(base_url=server.base_url, headers={"authorization": "Bearer x"}) as client:
        for _ in range(5):
            client.get("/models")
        assert server.connections == before + 1
        assert server.requests[0].connection == server.requests[4].connection
    with httpx.Client(base_url=server.base_url, headers={"authorization": "Bearer x"}) as client:
        client.get("/models")
    assert server.connections == before + 2


def test_headers_of_all_answers_can_be_set(http: httpx.Client, server: Emulator) -> None:
    server.headers["x-ratelimit-remaining-requests"] = "0"
    assert http.get("/models").headers["x-ratelimit-remaining-requests"] == "0"


def test_a_stream_can_be_slowed_down(http: httpx.Client, server: Emulator) -> None:
    server.pace = 0.01
    started = time.perf_counter()
    count = chat(http, stream=True).text.count("data: ")
    assert time.perf_counter() - started >= 0.01 * count


def test_a_reset_server_has_forgotten_everything(api: Any, server: Emulator) -> None:
    made = api.post("/vector_stores", {"name": "kept"})
    server.script("*", [faults.status(500)])
    server.say("Nothing.")
    server.reset()
    api.refused("GET", f"/vector_stores/{made['id']}", 404)
    assert len(server.requests) == 1
