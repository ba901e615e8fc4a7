"""The journal shows no keys and tokens, wherever in an exchange they stand; nor do failing assertions about it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from websockets.sync.client import connect

if TYPE_CHECKING:
    import httpx
    from openai_facade.testing import Emulator

MCP = {
    "type": "mcp",
    "server_label": "w",
    "server_url": "https://user:PASSWORD1@w.example/mcp",
    "authorization": "AUTHTOKEN1",
    "headers": {"X-Odd": "HEADERKEY1"},
}
SECRETS = ("sk-MYKEY12345", "PASSWORD1", "AUTHTOKEN1", "HEADERKEY1")


@pytest.fixture
def asked(http: httpx.Client) -> httpx.Client:
    """A client with a key whose request has tokens for others in it."""
    http.headers["authorization"] = "Bearer sk-MYKEY12345"
    made = http.post("/responses", json={"model": "m", "input": "hello", "tools": [MCP]})
    assert made.status_code == 200, made.text
    return http


def test_what_other_programs_read_has_no_secrets(server: Emulator, asked: httpx.Client) -> None:
    streamed = {"model": "m", "input": "hello", "tools": [MCP], "stream": True}
    assert asked.post("/responses", json=streamed).status_code == 200
    secret = asked.post("/realtime/client_secrets", json={}).json()["value"]
    text = asked.get(f"{server.url}/_emulator/journal").text
    assert [one for one in (*SECRETS, secret) if one in text] == []
    first = json.loads(text)["requests"][0]
    body = json.loads(first["body"])
    assert (body["input"], body["tools"][0]["server_label"]) == ("hello", "w")
    assert body["tools"][0]["authorization"] == "***"
    assert first["headers"]["content-type"] == "application/json"
    state = asked.get(f"{server.url}/_emulator/state", params={"collection": "/responses"}).text
    assert '"w"' in state
    assert [one for one in SECRETS if one in state] == []


def test_messages_of_websockets_have_no_secrets(server: Emulator, asked: httpx.Client) -> None:
    headers = {"authorization": "Bearer sk-MYKEY12345"}
    with connect(f"{server.websocket_base_url}/responses", additional_headers=headers) as socket:
        socket.send(json.dumps({"type": "response.create", "model": "m", "input": "z", "tools": [MCP]}))
        while json.loads(socket.recv(5))["type"] != "response.completed":
            pass
    server.requests.wait_for(lambda: bool(server.requests.last.outcome))
    journal = asked.get(f"{server.url}/_emulator/journal")
    assert journal.json()["requests"][-1]["messages"][0]["input"] == "z"
    assert [one for one in SECRETS if one in journal.text] == []


def test_in_python_only_who_looks_at_a_field_sees_them(server: Emulator, asked: httpx.Client) -> None:
    assert [one for one in SECRETS if one in repr(server.requests) + str(server.requests.last)] == []
    assert "POST /v1/responses -> 200" in repr(server.requests)
    assert server.requests.last.json["tools"][0]["authorization"] == "AUTHTOKEN1"


@pytest.mark.parametrize(
    ("wanted", "where"),
    [
        ({"headers": {"authorization": "Bearer sk-WANTED1"}}, "header authorization"),
        ({"json": {"tools": [{"authorization": "WANTEDTOKEN"}]}}, "json.tools[0].authorization"),
        ({"json": {"tools": [{"headers": {"X-Odd": "WANTEDKEY"}}]}}, "json.tools[0].headers.X-Odd"),
        ({"json": {"tools": [{"server_url": "https://w.example"}]}}, "json.tools[0].server_url"),
        ({"json": {"tools": "WANTED"}}, "json.tools"),
    ],
)
def test_an_assertion_that_fails_says_where_and_not_what(
    server: Emulator, asked: httpx.Client, wanted: dict[str, Any], where: str
) -> None:
    with pytest.raises(AssertionError) as caught:
        server.requests.assert_sent("POST /responses", **wanted)
    assert where in str(caught.value)
    assert [one for one in (*SECRETS, "sk-WANTED1", "WANTEDTOKEN", "WANTEDKEY") if one in str(caught.value)] == []


def test_what_is_no_secret_is_still_compared_in_words(server: Emulator, asked: httpx.Client) -> None:
    with pytest.raises(AssertionError, match=r"json\.model is 'm', not 'n'"):
        server.requests.assert_sent("POST /responses", json={"model": "n"})
