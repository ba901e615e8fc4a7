"""An async client on top of aiohttp."""

from __future__ import annotations

import asyncio
import builtins
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import (
    APIConnectionError,
    APITimeoutError,
    AsyncOpenAI,
    AsyncStream,
    DefaultAioHttpClient,
    NotFoundError,
    OpenAIError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from .conftest import Scripted


def run(url: str, main: Callable[[AsyncOpenAI], Coroutine[Any, Any, Any]]) -> Any:
    pytest.importorskip("aiohttp")

    async def inside() -> Any:
        async with AsyncOpenAI(api_key="k", base_url=url, max_retries=0, http_client=DefaultAioHttpClient()) as client:
            return await main(client)

    return asyncio.run(inside())


def test_calls_errors_and_streams(scripted: Scripted) -> None:
    async def main(client: AsyncOpenAI) -> None:
        scripted.answer = lambda request: scripted.json(request.json())
        for _ in range(3):
            assert await client.post("/x", cast_to=object, body={"a": 1}) == {"a": 1}
        assert scripted.connections == 1
        assert scripted.requests[0].headers["authorization"] == "Bearer k"
        scripted.answer = lambda request: scripted.json({}, status=404)
        with pytest.raises(NotFoundError):
            await client.get("/x", cast_to=object)
        scripted.answer = lambda request: [*scripted.events({"n": 1}, {"n": 2}), scripted.END]
        stream = await client.post("/x", cast_to=object, body={}, stream=True, stream_cls=AsyncStream[object])
        assert [event async for event in stream] == [{"n": 1}, {"n": 2}]
        scripted.answer = lambda request: scripted.json({})
        await client.post("/files", cast_to=object, files={"file": ("f", b"x" * 200_000)})
        assert scripted.requests[-1].body.count(b"x") >= 200_000

    scripted.answer = lambda request: scripted.json({})
    run(scripted.url, main)


def test_what_goes_wrong_is_named(scripted: Scripted) -> None:
    async def slow(client: AsyncOpenAI) -> None:
        scripted.answer = lambda request: [1.0]
        with pytest.raises(APITimeoutError):
            await client.with_options(timeout=0.1).get("/x", cast_to=object)
        scripted.answer = lambda request: [None]
        with pytest.raises(APIConnectionError):
            await client.get("/x", cast_to=object)
        scripted.answer = lambda request: [scripted.head(length=10) + b"{", None]
        with pytest.raises(APIConnectionError):
            await client.get("/x", cast_to=object)

    async def nobody(client: AsyncOpenAI) -> None:
        with pytest.raises(APIConnectionError):
            await client.get("/x", cast_to=object)

    run(scripted.url, slow)
    run("http://127.0.0.1:9/v1", nobody)


def test_without_aiohttp_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name == "aiohttp":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(OpenAIError, match=r"the extra 'aiohttp' of openai-facade"):
        DefaultAioHttpClient()
