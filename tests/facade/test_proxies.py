"""Ways to a server other than straight: proxies of the environment, user names in URLs, unix sockets."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import gc
import os
import pickle
import socket
import ssl
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade import (
    APIConnectionError,
    APIStatusError,
    AsyncOpenAI,
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
    RetryPolicy,
)
from openai_facade.transport.choice import Proxies
from openai_facade.transport.origin import split_url

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .conftest import Caller, Scripted

FOLDER = Path(__file__).parent / "tls"


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


class Door:
    """A listener whose connections a function takes care of.

    Attributes:
        heads: The first line of each request that the function took with `head`.
    """

    def __init__(self, serve: Callable[[Door, socket.socket], None]) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._serve = serve
        self.authority = f"127.0.0.1:{self._listener.getsockname()[1]}"
        self.heads: list[bytes] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                threading.Thread(target=self._handle, args=(self._listener.accept()[0],), daemon=True).start()

    def _handle(self, sock: socket.socket) -> None:
        with sock, contextlib.suppress(OSError):
            sock.settimeout(5)
            self._serve(self, sock)

    def head(self, sock: socket.socket) -> bytes:
        data = b""
        while b"\r\n\r\n" not in data:
            if not (piece := sock.recv(1 if data[:7] in b"CONNECT" else 4096)):
                raise OSError("gone")
            data += piece
        self.heads.append(data)
        return data

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()


def answer(body: bytes, status: bytes = b"200 OK") -> bytes:
    return b"HTTP/1.1 %s\r\ncontent-length: %d\r\n\r\n%s" % (status, len(body), body)


def tunnel(door: Door, sock: socket.socket) -> None:
    """What a proxy does: open a tunnel when asked to, answer itself otherwise."""
    while True:
        method, target, _ = door.head(sock).split(b" ", 2)
        if method != b"CONNECT":
            sock.sendall(answer(b'"%s"' % target))
            continue
        host, _, port = target.rpartition(b":")
        with socket.create_connection((host.decode(), int(port))) as far:
            sock.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
            threading.Thread(target=pump, args=(far, sock), daemon=True).start()
            pump(sock, far)
            return


def pump(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)


def secure(door: Door, sock: socket.socket) -> None:
    """An API behind TLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(FOLDER / "certificate.pem", FOLDER / "key.pem")
    with context.wrap_socket(sock, server_side=True) as inner:
        while True:
            door.head(inner)
            inner.sendall(answer(b'"secret"'))


@pytest.fixture
def proxy() -> Iterator[Door]:
    door = Door(tunnel)
    yield door
    door.close()


@pytest.fixture
def api() -> Iterator[Door]:
    door = Door(secure)
    yield door
    door.close()


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"])
def test_plain_requests_go_to_the_proxy_whole(
    call: Caller, proxy: Door, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, f"http://user:pass@{proxy.authority}")
    call.options(base_url="http://api.invalid/v1")
    assert [call(), call()] == ["http://api.invalid/v1/x"] * 2
    given = base64.b64encode(b"user:pass")
    assert all(b"proxy-authorization: basic " + given.lower() in head.lower() for head in proxy.heads)


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "all_proxy"])
def test_secure_requests_go_through_a_tunnel_that_sees_nothing(
    call: Caller, proxy: Door, api: Door, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, f"http://{proxy.authority}")
    monkeypatch.setenv("SSL_CERT_FILE", str(FOLDER / "certificate.pem"))
    call.options(base_url=f"https://{api.authority}/v1")
    assert [call(), call()] == ["secret"] * 2
    assert [head.partition(b"\r\n")[0] for head in proxy.heads] == [b"CONNECT %s HTTP/1.1" % api.authority.encode()]
    assert b"Bearer" not in proxy.heads[0]
    assert b"Bearer k" in api.heads[0]


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_proxy_serves_one_client_in_several_event_loops(proxy: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", f"http://{proxy.authority}")
    client: Any = AsyncOpenAI(api_key="k", base_url="http://api.invalid/v1", max_retries=0)

    async def ask() -> None:
        assert await client.get("/x", cast_to=object) == "http://api.invalid/v1/x"
        assert await client.get("/y", cast_to=object) == "http://api.invalid/v1/y"

    for _ in range(3):
        asyncio.run(ask())
    asyncio.run(client.close())
    client = None
    gc.collect()


def test_certificates_are_checked_through_a_tunnel_too(
    call: Caller, proxy: Door, api: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://{proxy.authority}")
    call.options(base_url=f"https://{api.authority}/v1")
    with pytest.raises(APIConnectionError, match="certificate"):
        call()
    assert not api.heads


def test_a_proxy_that_refuses_is_an_error_that_says_so(call: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(door: Door, sock: socket.socket) -> None:
        while True:
            door.head(sock)
            sock.sendall(answer(b"", b"407 Proxy Authentication Required"))

    door = Door(refuse)
    monkeypatch.setenv("HTTPS_PROXY", f"http://{door.authority}")
    monkeypatch.setenv("HTTP_PROXY", f"http://{door.authority}")
    call.options(base_url="https://api.invalid/v1")
    with pytest.raises(APIConnectionError, match="407"):
        call()
    with pytest.raises(APIStatusError, match="407"):
        call.run(call.client.with_options(base_url="http://api.invalid/v1").post("/x", cast_to=object))
    door.close()


def test_a_proxy_that_is_not_there_is_a_connection_error(call: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{listener.getsockname()[1]}")
    call.options(base_url="http://api.invalid/v1")
    with pytest.raises(APIConnectionError):
        call()


@pytest.mark.parametrize("exempt", ["127.0.0.1", "*", "x.example,127.0.0.1", "127.0.0.1:{port}"])
def test_no_proxy_leads_straight(
    scripted: Scripted, call: Caller, proxy: Door, monkeypatch: pytest.MonkeyPatch, exempt: str
) -> None:
    monkeypatch.setenv("ALL_PROXY", f"http://{proxy.authority}")
    monkeypatch.setenv("NO_PROXY", exempt.format(port=scripted.url.rpartition(":")[2].removesuffix("/v1")))
    assert call() == {}
    assert not proxy.heads


@pytest.mark.parametrize(
    ("variables", "url", "covered"),
    [
        ({}, "http://api.example", False),
        ({"HTTP_PROXY": "http://p"}, "http://api.example", True),
        ({"HTTP_PROXY": "http://p"}, "https://api.example", False),
        ({"HTTPS_PROXY": "http://p"}, "https://api.example", True),
        ({"ALL_PROXY": "http://p"}, "https://api.example", True),
        ({"ALL_PROXY": "http://p", "NO_PROXY": "example"}, "https://api.example", False),
        ({"ALL_PROXY": "http://p", "NO_PROXY": ".api.example"}, "https://v2.api.example", False),
        ({"ALL_PROXY": "http://p", "NO_PROXY": "pi.example"}, "https://api.example", True),
        ({"ALL_PROXY": "http://p", "no_proxy": "api.example"}, "https://api.example", False),
        ({"HTTP_PROXY": ""}, "http://api.example", False),
        ({"NO_PROXY": "x"}, "http://api.example", False),
    ],
)
def test_which_origins_a_proxy_covers(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], url: str, covered: bool
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert Proxies().cover(split_url(url)[0]) is covered


def test_a_user_name_in_the_url_is_sent_as_httpx_sends_it(scripted: Scripted, call: Caller) -> None:
    """Such a URL is for a gateway that wants a password; its header takes the place of the key."""
    call.options(base_url=scripted.url.replace("http://", "http://me:p%40ss@"))
    assert call() == {}
    headers = scripted.requests[0].headers
    assert headers["authorization"] == "Basic " + base64.b64encode(b"me:p@ss").decode()
    assert headers["host"] in scripted.url
    assert scripted.requests[0].target == "/v1/x"


def test_a_password_in_the_url_is_not_shown(scripted: Scripted, call: Caller, caplog: pytest.LogCaptureFixture) -> None:
    call.options(
        base_url=scripted.url.replace("http://", "http://me:hunter2@"), max_retries=1, retry=RetryPolicy(initial=0)
    )
    scripted.answer = lambda request: [None]
    with caplog.at_level("DEBUG", "openai_facade"), pytest.raises(APIConnectionError) as caught:
        call()
    shown = [str(caught.value), repr(caught.value), repr(call.client), caplog.text]
    assert "hunter2" not in " ".join(shown)
    assert b"hunter2" not in pickle.dumps(caught.value)
    assert "/v1/x" in str(caught.value)


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="needs unix sockets")
def test_a_unix_socket_through_a_client_of_ones_own(call: Caller, tmp_path: Path) -> None:
    heads: list[bytes] = []
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(str(tmp_path / "s"))
    listener.listen()

    def serve() -> None:
        sock, _ = listener.accept()
        with sock:
            while data := sock.recv(65536):
                heads.append(data)
                if b'{"a":1}' in data:
                    sock.sendall(answer(b'"over the socket"'))

    thread = threading.Thread(target=serve)
    thread.start()
    if call.asynchronous:
        http_client: Any = DefaultAsyncHttpxClient(transport=httpx.AsyncHTTPTransport(uds=str(tmp_path / "s")))
    else:
        http_client = DefaultHttpxClient(transport=httpx.HTTPTransport(uds=str(tmp_path / "s")))
    call.options(base_url="http://local/v1", http_client=http_client)
    assert [call(), call()] == ["over the socket"] * 2
    assert b"host: local" in heads[0].lower()
    call.close()
    thread.join(2)
    listener.close()
