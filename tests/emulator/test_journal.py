"""The journal says what was asked and answered, and what kind of client asked."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade.testing import Emulator, faults
from websockets.sync.client import connect

from .endpoints import KEY

if TYPE_CHECKING:
    from collections.abc import Callable

CHAT = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}


def test_an_exchange_is_written_down_with_its_answer_and_times(http: httpx.Client, server: Emulator) -> None:
    server.script("POST /chat/completions", [faults.stall(0.05)])
    answer = http.post("/chat/completions", json=CHAT)
    server.requests.wait_for(lambda: bool(server.requests.last.ended))
    last = server.requests.last
    assert last.answer == answer.content
    assert last.answer_headers["x-request-id"] == answer.headers["x-request-id"]
    assert last.ended >= last.answered >= last.time + 0.05
    assert abs(last.at - time.time()) < 60
    http.post("/chat/completions", json={**CHAT, "stream": True})
    server.requests.wait_for(lambda: bool(server.requests.last.ended))
    assert server.requests.last.streamed
    assert server.requests.last.events == server.requests.last.answer.count(b"data: ")


def test_a_summary_holds_no_secret(http: httpx.Client, server: Emulator) -> None:
    http.post("/chat/completions", json=CHAT, headers={"api-key": "sk-hidden", "cookie": "sk-hidden"})
    server.requests.wait_for(lambda: bool(server.requests.last.ended))
    summary = server.requests.last.summary()
    assert (summary["status"], summary["operation"]) == (200, "createChatCompletion")
    assert '"hi"' in summary["body"]
    assert "sk-" not in str(summary)


@pytest.mark.parametrize(
    "where",
    [
        "POST /responses",
        "POST /v1/responses",
        "/responses",
        "/v1/responses",
        "createResponse",
        "POST /resp*",
        "create*",
    ],
)
def test_scripts_and_the_journal_take_the_same_names(where: str, http: httpx.Client, server: Emulator) -> None:
    server.script(where, [{"found": True}])
    assert http.post("/responses", json={"model": "m", "input": "x"}).json() == {"found": True}
    assert len(server.requests.to(where)) == 1


def test_templates_and_sockets_are_names_too(http: httpx.Client, server: Emulator) -> None:
    http.get("/models/gpt-4o")
    with connect(f"{server.websocket_base_url}/realtime?model=m", additional_headers=KEY) as socket:
        socket.recv()
    assert len(server.requests.to("GET /models/{model}")) == len(server.requests.to("GET /models/gpt-4o")) == 1
    server.requests.wait_for(lambda: bool(server.requests.to("WEBSOCKET /realtime")))
    server.requests.wait_for(lambda: bool(server.requests.last.ended))
    assert b"session.created" in server.requests.last.answer


def test_an_assertion_explains_itself(http: httpx.Client, server: Emulator) -> None:
    http.post("/chat/completions", json={**CHAT, "temperature": 0.5})
    http.post("/chat/completions", json=CHAT, headers={"x-mine": "1"})
    sent = server.requests.assert_sent("POST /chat/completions", times=2, json={"model": "m"})
    assert len(sent) == 2
    server.requests.assert_sent("POST /chat/completions", times=1, headers={"X-Mine": "1"})
    server.requests.assert_sent("POST /responses", times=0)
    with pytest.raises(AssertionError) as caught:
        server.requests.assert_sent("POST /chat/completions", json={"messages": [{"content": "ho"}], "temperature": 1})
    assert "json.messages[0].content is 'hi', not 'ho'" in str(caught.value)
    with pytest.raises(AssertionError, match=r"json.temperature is missing"):
        server.requests.assert_sent("POST /chat/completions", json={"temperature": 1})
    with pytest.raises(AssertionError, match=r"came instead: POST /v1/chat/completions -> 200"):
        server.requests.assert_sent("POST /responses")


def test_the_journal_has_a_ceiling_in_bytes(http: httpx.Client, server: Emulator) -> None:
    server.requests.most_bytes, before = 500_000, server.requests.most_bytes
    try:
        for number in range(20):
            body = {"model": "m", "messages": [{"role": "user", "content": f"{number}" + "x" * 50_000}]}
            assert http.post("/chat/completions", json=body).status_code == 200
        server.requests.wait_for(lambda: bool(server.requests.last.ended))
        assert 2 < len(server.requests) < 11
        assert server.requests.kept_bytes <= 500_000
        assert server.requests.kept_bytes == sum(len(one.body) + len(one.answer) for one in server.requests)
        assert b'"19xxx' in server.requests.last.body
    finally:
        server.requests.most_bytes = before


def ask(http: httpx.Client, times: int, pause: float) -> None:
    for _ in range(times):
        http.post("/chat/completions", json=CHAT)
        time.sleep(pause)


def ignores_retry_after(http: httpx.Client, server: Emulator) -> None:
    server.script("POST /chat/completions", [faults.status(429, retry_after=1)])
    ask(http, 2, 0.06)


def storms(http: httpx.Client, server: Emulator) -> None:
    server.script("POST /chat/completions", [faults.status(503)] * 5)
    ask(http, 5, 0)


def leaves_a_stream(http: httpx.Client, server: Emulator) -> None:
    server.pace = 0.05
    with http.stream("POST", "/chat/completions", json={**CHAT, "stream": True}) as answer:
        next(answer.iter_raw())
    server.requests.wait_for(lambda: server.requests.last.outcome == "left")


def behaves(http: httpx.Client, server: Emulator) -> None:
    server.script("POST /chat/completions", [faults.status(503, retry_after=0.06), faults.status(500)])
    ask(http, 4, 0.08)
    http.post("/chat/completions", json={**CHAT, "stream": True})


@pytest.mark.parametrize(
    ("client", "kinds"),
    [
        (ignores_retry_after, ["ignored_retry_after"]),
        (storms, ["retry_storm"]),
        (leaves_a_stream, ["unread_stream"]),
        (behaves, []),
    ],
)
def test_a_client_is_judged(client: Callable[..., None], kinds: list[str], http: Any, server: Emulator) -> None:
    client(http, server)
    server.requests.wait_for(lambda: all(one.ended for one in server.requests))
    assert [finding.kind for finding in server.verdict()] == kinds
    server.assert_well_behaved(ignore=kinds)
    if kinds:
        with pytest.raises(AssertionError, match=f"{kinds[0]}: POST /v1/chat/completions"):
            server.assert_well_behaved()


def test_connections_that_nobody_uses_are_leaked() -> None:
    with Emulator() as server:
        clients = [httpx.Client(base_url=server.base_url, headers=KEY) for _ in range(3)]
        for client in clients:
            client.get("/models")
        server.requests.wait_for(lambda: all(one.ended for one in server.requests))
        assert [finding.kind for finding in server.verdict()] == ["leaked_connection"]
        for client in clients:
            client.close()
        deadline = time.monotonic() + 5
        while server.open_connections and time.monotonic() < deadline:
            time.sleep(0.01)
        assert server.verdict() == []
