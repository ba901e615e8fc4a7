"""Errors say which call it was, what the server said, and what to try where that is likely."""

from __future__ import annotations

import pickle
import socket
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import APIConnectionError, APIStatusError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .conftest import Caller, Scripted

INNER = {"message": "No model 'm'", "type": "invalid_request_error", "code": "model_not_found", "param": None}


def failure(call: Caller, path: str = "/x", **arguments: Any) -> Any:
    with pytest.raises(APIStatusError) as caught:
        call(path, **arguments)
    return caught.value


def test_a_status_error_begins_with_the_call(scripted: Scripted, call: Caller) -> None:
    scripted.answer = lambda request: scripted.json({"error": INNER}, 404, x_request_id="req_1")
    error = failure(call, "/models/m", method="get")
    where = f"404 GET {scripted.url}/models/m"
    assert str(error) == (
        f"{where}: No model 'm' (Error code: 404 - invalid_request_error, model_not_found; request req_1)"
    )
    assert error.message == str(error) == error.args[0] == str(pickle.loads(pickle.dumps(error)))
    assert error.body == INNER
    assert (error.code, error.request_id) == ("model_not_found", "req_1")


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b"", " (Error code: 503)"),
        (b"overloaded", ": overloaded (Error code: 503)"),
        (b'{"detail": "Not here"}', ": {'detail': 'Not here'} (Error code: 503)"),
        (b'{"error": "out of memory"}', ": out of memory (Error code: 503)"),
        (b'{"error": {"message": null, "code": 7}}', ": {'message': None, 'code': 7} (Error code: 503 - 7)"),
        (b"[1]", ": [1] (Error code: 503)"),
    ],
)
def test_whatever_the_server_says_is_in_it(scripted: Scripted, call: Caller, body: bytes, said: str) -> None:
    scripted.answer = lambda request: scripted.body(body, status=503)
    assert str(failure(call)) == f"503 POST {scripted.url}/x{said}"


def test_what_grants_access_is_not_in_the_address(scripted: Scripted, call: Caller) -> None:
    call.options(base_url=scripted.url.replace("//", "//user:secret@"), api_key="sk-secret")
    scripted.answer = lambda request: scripted.json({}, 404)
    error = failure(call, options={"params": {"api-key": "secret", "sig": "secret", "limit": 2}})
    assert "limit=2" in str(error)
    assert "secret" not in str(error)
    assert "user" not in str(error)


def test_a_key_that_the_server_repeats_is_not_in_it(scripted: Scripted, call: Caller) -> None:
    call.options(api_key="sk-very-secret")
    scripted.answer = lambda request: scripted.json({"error": {"message": "wrong key:\nsk-very-secret"}}, 401)
    assert ": wrong key: <redacted> (" in str(failure(call))


@pytest.mark.parametrize(
    ("base", "path", "body", "hint"),
    [
        ("", "/models", {"detail": "Not Found"}, "no /v1"),
        ("/v1", "/v1/models", {"detail": "Not Found"}, "/v1 twice"),
        ("/v1/chat/completions", "/chat/completions", {}, "must end before /chat/completions"),
        ("/v1", "/models", {}, None),
        ("/openai", "/deployments/d/chat/completions", {}, None),
        ("", "/models/m", {"error": INNER}, None),
    ],
)
def test_an_address_that_cannot_be_right_gets_a_hint(
    scripted: Scripted, call: Caller, base: str, path: str, body: object, hint: str | None
) -> None:
    call.options(base_url=scripted.url.removesuffix("/v1") + base)
    scripted.answer = lambda request: scripted.json(body, 404)
    said = str(failure(call, path))
    assert said.endswith(")") if hint is None else hint in said


@pytest.mark.parametrize(
    ("key", "domain"),
    [("sk-or-v1-abc", "openrouter.ai"), ("sk-proj-abc", "openai.com"), ("gsk_abc", "groq.com"), ("sk-abc", None)],
)
def test_a_key_of_another_service_gets_a_hint(scripted: Scripted, call: Caller, key: str, domain: str | None) -> None:
    call.options(api_key=key)
    scripted.answer = lambda request: scripted.json({"error": INNER}, 401)
    said = str(failure(call))
    assert key not in said
    assert said.endswith(")") if domain is None else f"like one for {domain}, but 127.0.0.1 was asked" in said


@pytest.fixture
def plain_speaker() -> Iterator[str]:
    """The https address of a server that answers whatever comes in plain HTTP, as most servers do."""

    def serve() -> None:
        with suppress(OSError):
            while True:
                sock, _ = listener.accept()
                with sock:
                    sock.recv(65_536)
                    sock.sendall(b"HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n")

    listener = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield f"https://127.0.0.1:{listener.getsockname()[1]}/v1"
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join(5)


@pytest.mark.parametrize("transport", ["direct", "httpx"])
def test_https_to_a_port_that_answers_in_http_gets_a_hint(plain_speaker: str, call: Caller, transport: str) -> None:
    call.options(base_url=plain_speaker, transport=transport)
    with pytest.raises(APIConnectionError, match=r"speak plain HTTP there: try http://127\.0\.0\.1:\d+"):
        call()


def test_http_to_an_https_port_gets_a_hint(scripted: Scripted, call: Caller) -> None:
    page = b"<html><h1>400 Bad Request</h1>The plain HTTP request was sent to HTTPS port</html>"
    scripted.answer = lambda request: scripted.body(page, kind="text/html", status=400)
    assert "try https://127.0.0.1" in str(failure(call))
