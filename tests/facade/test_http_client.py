"""A user's own httpx client: its hooks, transports, proxies and mocks see every request, and its errors are named."""

from __future__ import annotations

import asyncio
import importlib
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade import (
    APIConnectionError,
    APITimeoutError,
    AsyncOpenAI,
    AsyncStream,
    DefaultAsyncHttpxClient,
    DefaultHttpxClient,
    InternalServerError,
    OpenAI,
    OpenAIError,
    RetryPolicy,
    Stream,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from .conftest import Scripted

QUICK = RetryPolicy(initial=0.001, maximum=0.001)
EVENTS = b'data: {"n": 1}\n\ndata: {"n": 2}\n\ndata: [DONE]\n\n'


def mocked(handle: Callable[[httpx.Request], httpx.Response], **options: Any) -> OpenAI:
    http_client = httpx.Client(transport=httpx.MockTransport(handle))
    return OpenAI(**{"api_key": "k", "base_url": "http://x/v1", "http_client": http_client, "retry": QUICK, **options})


def async_mocked(handle: Callable[[httpx.Request], httpx.Response], **options: Any) -> AsyncOpenAI:
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(handle))
    return AsyncOpenAI(
        **{"api_key": "k", "base_url": "http://x/v1", "http_client": http_client, "retry": QUICK, **options}
    )


def test_a_mock_transport_sees_the_whole_request() -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        assert request.headers["authorization"] == "Bearer k"
        assert request.read() == b'{"a":1}'
        assert request.extensions["timeout"] == {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0}
        return httpx.Response(200, json={"url": str(request.url)})

    with mocked(handle) as client:
        assert client.post("/x", cast_to=object, body={"a": 1}) == {"url": "http://x/v1/x"}

    async def main() -> Any:
        async with async_mocked(handle) as client:
            return await client.post("/x", cast_to=object, body={"a": 1})

    assert asyncio.run(main()) == {"url": "http://x/v1/x"}


def test_hooks_are_called_and_defaults_of_the_client_are_sent(scripted: Scripted) -> None:
    seen: list[str] = []
    http_client = httpx.Client(
        headers={"x-team": "a"},
        event_hooks={
            "request": [lambda request: seen.append(request.method)],
            "response": [lambda response: seen.append(str(response.status_code))],
        },
    )
    with OpenAI(api_key="k", base_url=scripted.url, http_client=http_client) as client:
        client.post("/x", cast_to=object, body={})
    assert seen == ["POST", "200"]
    assert scripted.requests[0].headers["x-team"] == "a"
    assert http_client.is_closed


def test_forms_are_streamed_in_both_colours(scripted: Scripted, tmp_path: Any) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"content" * 100_000)
    with OpenAI(api_key="k", base_url=scripted.url, http_client=httpx.Client()) as client:
        client.post("/files", cast_to=object, files={"file": path})

    async def main() -> None:
        async with AsyncOpenAI(api_key="k", base_url=scripted.url, http_client=httpx.AsyncClient()) as client:
            await client.post("/files", cast_to=object, files={"file": path})

    asyncio.run(main())
    for request in scripted.requests:
        assert request.body.count(b"content") >= 100_000
        assert int(request.headers["content-length"]) == len(request.body)


def test_ten_streams_in_a_row_use_one_connection(scripted: Scripted) -> None:
    scripted.answer = lambda request: [*scripted.events({"n": 1}), scripted.END]
    with OpenAI(api_key="k", base_url=scripted.url, http_client=httpx.Client()) as client:
        for _ in range(10):
            assert list(client.post("/x", cast_to=object, body={}, stream=True, stream_cls=Stream[object])) == [
                {"n": 1}
            ]
    assert scripted.connections == 1


def test_ten_async_streams_in_a_row_use_one_connection(scripted: Scripted) -> None:
    scripted.answer = lambda request: [*scripted.events({"n": 1}), scripted.END]

    async def main() -> None:
        async with AsyncOpenAI(api_key="k", base_url=scripted.url, http_client=httpx.AsyncClient()) as client:
            for _ in range(10):
                stream = await client.post("/x", cast_to=object, body={}, stream=True, stream_cls=AsyncStream[object])
                assert [event async for event in stream] == [{"n": 1}]
                await asyncio.sleep(0.01)

    asyncio.run(main())
    assert scripted.connections == 1


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (httpx.ConnectError("refused"), APIConnectionError),
        (httpx.ReadTimeout("slow"), APITimeoutError),
        (httpx.PoolTimeout("full"), APITimeoutError),
        (httpx.RemoteProtocolError("gone"), APIConnectionError),
        (httpx.ProxyError("no"), APIConnectionError),
        (httpx.DecodingError("no gzip"), APIConnectionError),
        (httpx.TooManyRedirects("round"), APIConnectionError),
        (OSError("odd"), APIConnectionError),
    ],
)
def test_what_goes_wrong_in_httpx_is_named_and_retried(error: Exception, kind: type[Exception]) -> None:
    attempts: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        attempts.append(request)
        raise error

    with mocked(handle) as client, pytest.raises(kind) as caught:
        client.post("/x", cast_to=object, body={})
    assert type(caught.value) is kind
    assert caught.value.__cause__ is error
    assert len(attempts) == 3


def test_a_mistake_of_a_hook_is_not_hidden() -> None:
    def hook(request: httpx.Request) -> None:
        raise ZeroDivisionError

    http_client = httpx.Client(event_hooks={"request": [hook]})
    client = OpenAI(api_key="k", base_url="http://x/v1", http_client=http_client, retry=QUICK)
    with client, pytest.raises(ZeroDivisionError):
        client.post("/x", cast_to=object, body={})


def test_a_hook_that_raises_for_status_does_not_lose_the_error() -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(500, json={"error": {"message": "down"}})

    with mocked(handle, max_retries=0) as client, pytest.raises(InternalServerError, match="down"):
        client.post("/x", cast_to=object, body={})


def test_a_closed_http_client_says_so() -> None:
    client = mocked(lambda request: httpx.Response(200, json={}))
    client.close()
    assert client.is_closed()
    with pytest.raises(OpenAIError, match="http_client of this client is closed"):
        client.post("/x", cast_to=object, body={})


def test_the_timeout_of_the_http_client_counts() -> None:
    with httpx.Client(timeout=7) as shared:
        assert OpenAI(api_key="k", http_client=shared)._timeouts.read == 7
        assert OpenAI(api_key="k", http_client=shared, timeout=8)._timeouts.read == 8
    with httpx.Client() as shared:
        assert OpenAI(api_key="k", http_client=shared)._timeouts.read == 600
    with httpx.Client(timeout=None) as shared:
        assert OpenAI(api_key="k", http_client=shared)._timeouts.read is None


def test_streams_through_httpx() -> None:
    with mocked(lambda request: httpx.Response(200, content=EVENTS)) as client:
        stream = client.post("/x", cast_to=object, body={}, stream=True, stream_cls=Stream[object])
        assert isinstance(stream.response, httpx.Response)
        assert list(stream) == [{"n": 1}, {"n": 2}]
        assert stream.response.is_closed


def test_our_own_httpx_clients_have_our_defaults(scripted: Scripted) -> None:
    with DefaultHttpxClient(headers={"x-a": "1"}) as http_client:
        assert http_client.timeout == httpx.Timeout(600, connect=5.0)
        assert http_client.follow_redirects
        OpenAI(api_key="k", base_url=scripted.url, http_client=http_client).get("/x", cast_to=object)
    assert scripted.requests[0].headers["x-a"] == "1"

    async def main() -> None:
        async with DefaultAsyncHttpxClient() as http_client:
            await AsyncOpenAI(api_key="k", base_url=scripted.url, http_client=http_client).get("/x", cast_to=object)

    asyncio.run(main())


def test_httpx2_clients_are_taken_too(scripted: Scripted) -> None:
    httpx2 = pytest.importorskip("httpx2")
    with OpenAI(api_key="k", base_url=scripted.url, http_client=httpx2.Client()) as client:
        assert client.post("/x", cast_to=object, body={"a": 1}) == {}
    client = OpenAI(api_key="k", base_url="http://127.0.0.1:9", http_client=httpx2.Client(), retry=QUICK)
    with client, pytest.raises(APIConnectionError):
        client.post("/x", cast_to=object, body={"a": 1})

    async def main() -> None:
        async with AsyncOpenAI(api_key="k", base_url=scripted.url, http_client=httpx2.AsyncClient()) as client:
            assert await client.post("/x", cast_to=object, body={"a": 1}) == {}

    asyncio.run(main())


@pytest.mark.parametrize("target", ["httpx.HTTPTransport.handle_request", "httpcore.ConnectionPool.handle_request"])
def test_who_patches_httpx_sees_the_requests_of_a_plain_client(monkeypatch: pytest.MonkeyPatch, target: str) -> None:
    module, name, attribute = target.split(".")
    seen: list[object] = []

    def patched(self: object, request: Any) -> Any:
        seen.append(request)
        if module == "httpx":
            return httpx.Response(200, json={"patched": True})
        import httpcore

        return httpcore.Response(200, content=b'{"patched": true}')

    monkeypatch.setattr(getattr(importlib.import_module(module), name), attribute, patched)
    with OpenAI(api_key="k", base_url="http://nowhere.invalid/v1", max_retries=0) as client:
        assert client.get("/x", cast_to=object) == {"patched": True}
    assert len(seen) == 1
