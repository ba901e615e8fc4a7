"""What is written down holds no secret, wherever it stood."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

import httpx
from openai_facade.testing import Emulator
from openai_facade.testing.hiding import Hiding

from .conftest import TLS
from .test_cassette_depth import the_rest, upstream

if TYPE_CHECKING:
    import socket
    from pathlib import Path

post = partial(httpx.post, verify=TLS, timeout=60)

PLANTED = "PLANTED-aaaaaaaaaaaaaaaa"


def test_no_secret_is_written_wherever_it_stands(tmp_path: Path) -> None:
    def echo(connection: socket.socket, received: bytes) -> None:
        the_rest(connection, received)
        body = json.dumps({"client_secret": {"value": PLANTED}, "said": f"your key is {PLANTED}"})
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n"
        connection.sendall(f"{head}Set-Cookie: a={PLANTED}\r\nOpenAI-Thing: {PLANTED}\r\n\r\n{body}".encode())

    path = tmp_path / "t.jsonl"
    mcp = {"type": "mcp", "server_label": "l", "headers": {"X-Own": f"other-{PLANTED}"}, "authorization": PLANTED}
    body = {
        "model": "m",
        "input": f"key sk-{PLANTED} and Bearer {PLANTED}",
        "tools": [mcp],
        "metadata": {"api_key": PLANTED, "nested": json.dumps({"password": PLANTED})},
        "max_output_tokens": 16,
    }
    headers = {"authorization": f"Bearer {PLANTED}", "api-key": PLANTED, "cookie": f"session={PLANTED}"}
    with upstream(echo) as url, Emulator(record=path, upstream=url) as recording:
        url = f"{recording.base_url}/responses?api-key={PLANTED}&sig={PLANTED}&plain=1"
        answer = post(url, json=body, headers=headers).json()
        assert answer["client_secret"]["value"] == PLANTED  # who asked gets it all the same
        assert PLANTED not in json.dumps(recording.requests.last.summary()["query"])
    text = path.read_text()
    assert PLANTED not in text
    assert '"max_output_tokens": 16' in text
    assert '["plain", "1"]' in text
    other = {"authorization": "Bearer sk-anybody-else"}
    with Emulator(replay=path) as playing:
        url = f"{playing.base_url}/responses?api-key=x&sig=y&plain=1"
        mcp["headers"], mcp["authorization"] = {"X-Own": "z"}, "w"
        body["metadata"] = {"api_key": "k", "nested": json.dumps({"password": "p"})}
        body["input"] = "key sk-anybody-else and Bearer sk-anybody-else"
        assert post(url, json=body, headers=other).status_code == 200


WORDS = {
    "logprobs": {"content": [{"token": "Hello", "logprob": -0.1, "top_logprobs": [{"token": "Hi", "logprob": -1}]}]},
    "usage": {"total_tokens": 3},
    "max_tokens": 5,
    "next_page_token": "abc",
    "text": "the task-force met; a secret garden; key=1",
    "encrypted_content": "gAAAAABoabc",
}


def test_what_is_no_secret_stays() -> None:
    assert Hiding(["sk-x"]).value(WORDS) == WORDS
    event = 'event: a\ndata: {"delta":  "x"}\n\n'
    assert Hiding().event(event) == event
