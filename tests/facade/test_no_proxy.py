"""Every form of NO_PROXY that is in use is understood, or at least no obstacle."""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade import DefaultAsyncHttpxClient, DefaultHttpxClient
from openai_facade.transport.no_proxy import NoProxy

from .structured import completion

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .conftest import Caller, Scripted

TARGETS = {
    "http://api.example": ("http", "api.example", 80),
    "https://api.example:8443": ("https", "api.example", 8443),
    "http://127.0.0.1:8000": ("http", "127.0.0.1", 8000),
    "http://[::1]": ("http", "::1", 80),
    "http://[fe80::5%eth0]": ("http", "fe80::5%eth0", 80),
    "http://localhost": ("http", "localhost", 80),
}


@pytest.mark.parametrize(
    ("value", "covered"),
    [
        ("", ""),
        ("*", "*"),
        ("example", "http://api.example https://api.example:8443"),
        (".example", "http://api.example https://api.example:8443"),
        ("*.example", "http://api.example https://api.example:8443"),
        ("API.Example.", "http://api.example https://api.example:8443"),
        ("pi.example", ""),
        ("api.example:8443", "https://api.example:8443"),
        ("https://api.example", "https://api.example:8443"),
        ("all://api.example", "http://api.example https://api.example:8443"),
        ("127.0.0.1", "http://127.0.0.1:8000"),
        ("127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("127.0.0.1:9", ""),
        ("127.0.0.0/8", "http://127.0.0.1:8000"),
        ("127.9.9.9/8", "http://127.0.0.1:8000"),
        ("0.0.0.0/0", "http://127.0.0.1:8000"),
        ("10.0.0.0/8", ""),
        ("0.0.1", ""),
        ("::1", "http://[::1]"),
        ("[::1]", "http://[::1]"),
        ("[::1]:80", "http://[::1]"),
        ("[::1]:81", ""),
        ("0:0:0:0:0:0:0:1", "http://[::1]"),
        ("::/0", "http://[::1] http://[fe80::5%eth0]"),
        ("[::]/0", "http://[::1] http://[fe80::5%eth0]"),
        ("fe80::/10", "http://[fe80::5%eth0]"),
        ("localhost\n192.168.1.1", "http://localhost"),
        ("x.example;localhost\tapi.example", "http://localhost http://api.example https://api.example:8443"),
        (" , ,localhost, ", "http://localhost"),
        ("{[%, 1.2.3.4/99, a:b:c, http://, :80, //, ., \x7f, \udcff, localhost", "http://localhost"),
    ],
)
def test_what_an_entry_exempts(value: str, covered: str) -> None:
    wanted = set(TARGETS) if covered == "*" else set(covered.split())
    exempt = NoProxy(value)
    assert {url for url, target in TARGETS.items() if exempt.covers(*target)} == wanted


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.fixture
def proxy(scripted: Scripted, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A second server that stands in for a proxy: it answers by itself."""
    door = type(scripted)()
    door.answer = lambda request: door.json({**completion(content="hi"), "id": "proxied"})
    monkeypatch.setenv("HTTP_PROXY", door.url.removesuffix("/v1"))
    yield door
    door.close()


ODD = ("[::1]", "::/0", "fe80::/10", "localhost\n192.168.1.1", "a b", "{[%", "10.0.0.0/8")
HERE = ("127.0.0.0/8", "::1 127.0.0.1", "localhost\n127.0.0.1", "fe80::/10,127.0.0.1", "[::1],127.0.0.1:{port}")


@pytest.mark.parametrize("transport", ["direct", "httpx"])
@pytest.mark.parametrize("value", [*ODD, *HERE])
def test_calls_go_where_they_should(
    call: Caller, scripted: Scripted, proxy: Any, monkeypatch: pytest.MonkeyPatch, value: str, transport: str
) -> None:
    scripted.answer = lambda request: scripted.json({**completion(content="hi"), "id": "straight"})
    port = scripted.url.rpartition(":")[2].removesuffix("/v1")
    monkeypatch.setenv("NO_PROXY", value.replace("{port}", port))
    call.options(transport=transport)
    answer = call.run(call.client.chat.completions.create(model="m", messages=[]))
    assert answer.id == ("straight" if value in HERE else "proxied")
    assert len(scripted.requests) == (value in HERE)
    assert [request.target for request in proxy.requests] == (
        [] if value in HERE else [f"{scripted.url}/chat/completions"]
    )


def test_httpx_clients_with_our_defaults_take_it_too(
    scripted: Scripted, proxy: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", "::/0,[::1]")
    with DefaultHttpxClient() as client:
        assert client.get(scripted.url).json()["id"] == "proxied"

    async def main() -> httpx.Response:
        async with DefaultAsyncHttpxClient() as aclient:
            return await aclient.get(scripted.url)

    assert asyncio.run(main()).json()["id"] == "proxied"
    with DefaultHttpxClient(trust_env=False) as client:
        assert client.get(scripted.url).json() == {}
    with DefaultHttpxClient(transport=httpx.MockTransport(lambda request: httpx.Response(204))) as client:
        assert client.get(scripted.url).status_code == 204


@pytest.mark.parametrize("value", ["localhost,.example,127.0.0.1,::1", "*", ""])
def test_what_httpx_understands_is_left_to_it(value: str, monkeypatch: pytest.MonkeyPatch, proxy: Any) -> None:
    monkeypatch.setenv("NO_PROXY", value)
    with DefaultHttpxClient() as client:
        assert type(client._transport) is httpx.HTTPTransport
