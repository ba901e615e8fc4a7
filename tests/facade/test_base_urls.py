"""Base URLs as people write them: encoded once as httpx does it, or refused before anything is sent."""

from __future__ import annotations

import base64
import pickle
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openai_facade import APIConnectionError, OpenAIError
from openai_facade.transport.origin import basic_authorization, split_url

if TYPE_CHECKING:
    from conftest import Caller, Scripted


@pytest.mark.parametrize(
    "url",
    [
        "http://h/v 1",
        "http://h/ü/v1?a=b c&d=ü%20",
        "http://h/a%2Fb/%c3%bc/%zz",
        'http://h/[x]{y}|^`"<>\\',
        "http://h/v1?x='\"<>[]{}|\\^`",
        "http://h/v1#fragment",
        "http://bücher.example/x",
        "http://faß.de:8080/x",
        "https://BÜCHER.example:443/x",
        "http://日本。jp/v1",
        "http://[::1]:80/x",
        "http://[2001:db8::1]:8000/x",
        "http://a_b.example/x",
        "http://EXAMPLE.com:80/X",
        "http://1.2.3.4:1/x",
        "http://example.com./x",
    ],
)
def test_urls_are_encoded_as_httpx_encodes_them(url: str) -> None:
    origin, path, query = split_url(url)
    expected = httpx.URL(url)
    assert (origin.scheme, origin.host) == (expected.scheme, expected.raw_host.decode())
    assert origin.authority == expected.netloc.decode()
    assert (path + "?" * bool(query) + query).encode() == expected.raw_path
    assert origin.plain


def stays(url: str) -> bool:
    """Whether httpx leaves the path alone; it resolves dots, which split_url does not."""
    return not any(part in (".", "..") for part in url.split("?")[0].split("/"))


@given(st.text(max_size=20).map(lambda text: f"http://h/v1/x{text}").filter(stays))
def test_whatever_is_written_is_encoded_as_by_httpx_or_refused_as_by_httpx(url: str) -> None:
    if url.strip() != url:
        return
    try:
        expected = httpx.URL(url)
    except (httpx.InvalidURL, UnicodeError):
        with pytest.raises(OpenAIError):
            split_url(url)
        return
    _, path, query = split_url(url)
    raw_path, mark, raw_query = expected.raw_path.decode().partition("?")
    assert (path, query) == (raw_path.rstrip("/"), raw_query if mark else "")


@given(st.text(max_size=15))
def test_a_host_is_possible_or_refused(host: str) -> None:
    try:
        origin = split_url(f"http://{host}/v1")[0]
    except OpenAIError:
        return
    assert origin.authority.isascii()
    assert not set(origin.authority) & set(" \r\n\t/?#@\0")
    origin.host.encode("ascii")


@pytest.mark.parametrize(
    "url",
    ["http://h/v1\r\nX: y", "http://h/\0", "http://h\t/v1", "http://h/v1?a=\x7f", "http://h/\ud800"],
)
def test_characters_that_no_url_has_are_refused(call: Caller, scripted: Scripted, url: str) -> None:
    call.options(base_url=url)
    with pytest.raises(OpenAIError, match="base_url"):
        call()
    assert scripted.requests == []


@pytest.mark.parametrize("host", ["exa mple", "127.0.0.1%00", "a\\b", "<h>", "-ü-.example", "[::g]"])
def test_hosts_that_cannot_exist_are_refused(call: Caller, host: str) -> None:
    call.options(base_url=f"http://{host}/v1")
    with pytest.raises(OpenAIError, match="base_url") as caught:
        call()
    assert not isinstance(caught.value, APIConnectionError)


@pytest.mark.parametrize("place", ["/v 1/ü", "/v%201/%C3%BC"])
def test_what_is_sent_is_encoded_once(call: Caller, scripted: Scripted, place: str) -> None:
    root = scripted.url.removesuffix("/v1")
    call.options(base_url=f"{root}{place}?q=a b%20c")
    assert call() == {}
    assert call("/y?z=1", "get") == {}
    assert [request.target for request in scripted.requests] == [
        "/v%201/%C3%BC/x?q=a%20b%20c",
        "/v%201/%C3%BC/y?q=a%20b%20c&z=1",
    ]
    again = call.client.with_options(timeout=3)
    assert str(again.base_url) == str(call.client.base_url) == f"{root}/v%201/%C3%BC/?q=a%20b%20c"


def test_a_whole_url_of_a_call_is_encoded_too(call: Caller, scripted: Scripted) -> None:
    assert call(scripted.url + "/a b?c=d e", "get") == {}
    assert scripted.requests[0].target == "/v1/a%20b?c=d%20e"


def test_an_international_host_is_asked_for_in_ascii(
    call: Caller, scripted: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    import socket

    asked: list[Any] = []
    real = socket.getaddrinfo

    def resolve(host: Any, *rest: Any, **more: Any) -> Any:
        asked.append(host)
        return real("127.0.0.1", *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    call.options(base_url=scripted.url.replace("127.0.0.1", "Bücher.example"))
    assert call() == {}
    assert asked == ["xn--bcher-kva.example"]
    assert scripted.requests[0].headers["host"].startswith("xn--bcher-kva.example:")


@pytest.mark.parametrize(
    ("user", "pair"),
    [("me:p%40ss", b"me:p@ss"), ("me", b"me:"), ("ü:p w", "ü:p w".encode()), ("a:b:c", b"a:b:c"), (":x", b":x")],
)
def test_user_name_and_password_become_a_header(user: str, pair: bytes) -> None:
    origin = split_url(f"http://{user}@h/v1")[0]
    assert basic_authorization(origin) == "Basic " + base64.b64encode(pair).decode()
    assert origin.authority == "h"
    assert not origin.plain
    assert origin.text.isascii()


def test_no_user_name_no_header() -> None:
    assert basic_authorization(split_url("http://h/v1")[0]) is None


def test_a_password_is_in_no_log_of_anybody_and_in_no_error(
    call: Caller, scripted: Scripted, caplog: pytest.LogCaptureFixture
) -> None:
    scripted.answer = lambda request: scripted.json({}, status=401)
    call.options(base_url=scripted.url.replace("http://", "http://me:hunter2@"))
    with caplog.at_level("DEBUG"), pytest.raises(OpenAIError) as caught:
        call()
    assert "authorization" in scripted.requests[0].headers
    error: Any = caught.value
    shown = [caplog.text, str(error), repr(error), repr(error.request), str(error.request.url), repr(call.client)]
    assert "hunter2" not in " ".join(shown)
    assert b"hunter2" not in pickle.dumps(error)


@pytest.mark.parametrize(
    "url",
    ["http://me:hunter2@exa mple/", "http://me:hunter2@h:99999/", "http://me:hunter2@h/\n", "ftp://me:hunter2@h/"],
)
def test_a_password_is_not_in_the_refusal_of_a_url(url: str) -> None:
    with pytest.raises(OpenAIError) as caught:
        split_url(url + "x")
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    ("path", "sent"),
    [("/a b?c=d e", "/v1/a%20b?c=d%20e"), ("/\u00fc/%C3%BC", "/v1/%C3%BC/%C3%BC"), ("a?b=\u00fc", "/v1/a?b=%C3%BC")],
)
def test_the_path_of_a_call_is_encoded_once(call: Caller, scripted: Scripted, path: str, sent: str) -> None:
    assert call(path, "get") == {}
    assert scripted.requests[0].target == sent


@pytest.mark.parametrize(
    "path", ["/a HTTP/1.1\r\nEvil: 1\r\nX:", "/a\0", "/a?b=\n", "/\ud800", "http://h/a\r\nEvil: 1"]
)
def test_the_path_of_a_call_writes_no_headers(call: Caller, scripted: Scripted, path: str) -> None:
    with pytest.raises(OpenAIError, match=r"must not have"):
        call(path, "get")
    assert scripted.requests == []
