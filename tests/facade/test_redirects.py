"""Redirects are followed as httpx follows them, each request is sent once, and secrets stay with whom they are for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade import APIConnectionError, APIStatusError, APITimeoutError, RetryPolicy
from openai_facade.transport.origin import split_url
from openai_facade.transport.redirects import MAX_REDIRECTS, redirected

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .conftest import Caller, Received, Scripted, Step


@pytest.fixture
def stranger(scripted: Scripted) -> Iterator[Scripted]:
    """A second server."""
    server = type(scripted)()
    yield server
    server.close()


def moved(scripted: Scripted, location: str, status: int = 307, body: bytes = b"moved") -> list[Step]:
    return scripted.body(body, status=status, location=location)


def lead(scripted: Scripted, location: str, status: int = 307) -> None:
    """Answer /x with a redirect and anything else with what was asked."""

    def answer(request: Received) -> list[Step]:
        if request.target == "/v1/x":
            return moved(scripted, location, status)
        return scripted.json([request.method, request.target, request.body.decode()])

    scripted.answer = answer


@pytest.mark.parametrize("method", ["get", "post", "put", "patch", "delete"])
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_method_and_body_are_those_of_httpx(scripted: Scripted, call: Caller, method: str, status: int) -> None:
    lead(scripted, "/v1/y", status)
    answer = call(method=method)
    with httpx.Client(follow_redirects=True, trust_env=False) as plain:
        content = scripted.requests[0].body if method in ("post", "put", "patch") else None
        assert answer == plain.request(method, f"{scripted.url}/x", content=content).json()
    asked = scripted.requests[1]
    assert ("content-type" in asked.headers) == bool(asked.body)
    assert asked.headers["authorization"] == "Bearer k"


def test_every_request_is_sent_once_over_one_connection(scripted: Scripted, call: Caller) -> None:
    lead(scripted, "/v1/y", 303)
    call()
    assert [(request.method, request.target) for request in scripted.requests] == [("POST", "/v1/x"), ("GET", "/v1/y")]
    assert scripted.connections == 1


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("/y", "/y"),
        ("y", "/v1/y"),
        ("./z/../y", "/v1/y"),
        ("/v1/x/", "/v1/x/"),
        ("?a=b&c=%2F", "/v1/x?a=b&c=%2F"),
        ("/y#part", "/y"),
        ("/a b/ü?q=é", "/a%20b/%C3%BC?q=%C3%A9"),
        ("//{authority}/y", "/y"),
        ("http://{authority}", "/"),
    ],
)
def test_where_a_location_leads(scripted: Scripted, call: Caller, location: str, target: str) -> None:
    authority = scripted.url.removeprefix("http://").removesuffix("/v1")

    def answer(request: Received) -> list[Step]:
        if len(scripted.requests) == 1:
            place = location.format(authority=authority).encode()
            return [b"HTTP/1.1 307 X\r\ncontent-length: 0\r\nlocation: " + place + b"\r\n\r\n"]
        return scripted.json({})

    scripted.answer = answer
    call()
    assert scripted.requests[1].target == target


@pytest.mark.parametrize("location", ["ftp://127.0.0.1/x", "http://[x/", "http://127.0.0.1:99999/", "javascript:"])
def test_a_location_that_is_none_is_a_connection_error(scripted: Scripted, call: Caller, location: str) -> None:
    lead(scripted, location)
    with pytest.raises(APIConnectionError, match="no place to ask"):
        call()
    assert len(scripted.requests) == 1


@pytest.mark.parametrize("status", [300, 304, 307])
def test_a_status_that_leads_nowhere_is_an_error(scripted: Scripted, call: Caller, status: int) -> None:
    scripted.answer = lambda request: scripted.json({"a": "b"}, status=status)
    with pytest.raises(APIStatusError) as caught:
        call()
    assert (caught.value.status_code, len(scripted.requests)) == (status, 1)


def test_going_in_circles_ends(scripted: Scripted, call: Caller) -> None:
    lead(scripted, "/v1/x")
    with pytest.raises(APIConnectionError, match="redirected more than 20 times"):
        call()
    assert len(scripted.requests) == MAX_REDIRECTS + 1
    assert scripted.connections == 1


def test_secrets_are_not_told_to_strangers(scripted: Scripted, stranger: Scripted, call: Caller) -> None:
    lead(scripted, f"{stranger.url}/y")
    call(options={"headers": {"api-key": "a", "Cookie": "c", "X-Mine": "m", "Host": "front.example"}})
    told = stranger.requests[0].headers
    assert scripted.requests[0].headers["host"] == "front.example"
    assert not told.keys() & {"authorization", "api-key", "cookie"}
    assert told["x-mine"] == "m"
    assert told["host"] in stranger.url
    assert stranger.requests[0].json() == {"a": 1}


@pytest.mark.parametrize(
    ("before", "after", "trusted"),
    [
        ("https://a.example/x", "https://a.example:443/y", True),
        ("http://a.example/x", "https://a.example/y", True),
        ("https://a.example/x", "http://a.example/y", False),
        ("http://a.example:8080/x", "https://a.example/y", False),
        ("https://a.example/x", "https://b.a.example/y", False),
        ("https://a.example/x", "https://a.example:8443/y", False),
    ],
)
def test_who_counts_as_the_same_party(before: str, after: str, trusted: bool) -> None:
    from openai_facade.transport.answer import Answer
    from openai_facade.transport.headers import ResponseHeaders
    from openai_facade.transport.outgoing import Outgoing
    from openai_facade.transport.timeouts import DEFAULT

    outgoing = Outgoing("GET", split_url(before)[0], "/x", {"Authorization": "Bearer k"}, b"", None, DEFAULT)
    answer = Answer(outgoing, 302, "", ResponseHeaders([(b"Location", after.encode())]), None)
    again = redirected(answer)
    assert (b"Bearer k" in again.head) is trusted
    same = httpx.Client()._redirect_headers(
        httpx.Request("GET", before, headers={"Authorization": "k"}), httpx.URL(after), "GET"
    )
    assert ("authorization" in same) is trusted


def test_a_form_is_sent_again_whole(scripted: Scripted, call: Caller, tmp_path: Any) -> None:
    file = tmp_path / "a.bin"
    file.write_bytes(b"0123456789" * 30_000)
    lead(scripted, "/v1/y", 308)
    call(body={"purpose": "p"}, files={"file": file})
    assert [request.body.count(b"0123456789") for request in scripted.requests] == [30_000, 30_000]


def test_a_retry_starts_at_the_first_place(scripted: Scripted, call: Caller) -> None:
    def answer(request: Received) -> list[Step]:
        if request.target == "/v1/x":
            return moved(scripted, "/v1/y")
        return scripted.json({}, status=500 if len(scripted.requests) < 4 else 200)

    call.options(retry=RetryPolicy(initial=0), max_retries=2)
    scripted.answer = answer
    call()
    asked = [(request.target, request.headers["x-stainless-retry-count"]) for request in scripted.requests]
    assert asked == [("/v1/x", "0"), ("/v1/y", "0"), ("/v1/x", "1"), ("/v1/y", "1")]


def test_the_deadline_counts_for_all_of_it(scripted: Scripted, call: Caller) -> None:
    call.options(deadline=0.2)
    scripted.answer = lambda request: [0.05, *moved(scripted, "/v1/x")]
    with pytest.raises(APITimeoutError):
        call()
    assert len(scripted.requests) <= 5
