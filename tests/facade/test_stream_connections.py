"""What becomes of the connection behind a stream, of ours and of a user's own httpx client."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from chatting import achat, aclient, awithin, chat, chunk, endless, text_of
from openai_facade import APIConnectionError, APIError, APITimeoutError, OpenAI

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def client(scripted: Any) -> Iterator[OpenAI]:
    with OpenAI(api_key="k", base_url=scripted.url, max_retries=0) as client:
        yield client


# --- connections -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("delay", [0.0, 0.005])
@pytest.mark.parametrize("kind", ["chat", "responses"])
def test_ten_streams_use_one_connection(client: OpenAI, scripted: Any, delay: float, kind: str) -> None:
    end = [delay, scripted.END] if delay else [scripted.END]
    last = {"type": "response.completed", "response": {"id": "r", "output": []}}
    scripted.answer = lambda request: [
        *(scripted.events(chunk("a")) if kind == "chat" else scripted.events(last, done=False)),
        *end,
    ]

    def ask() -> Any:
        return chat(client) if kind == "chat" else client.responses.create(model="m", input="x", stream=True)

    for _ in range(10):
        assert len(list(ask())) == 1
    assert scripted.connections == 1

    async def main() -> None:
        async with aclient(scripted) as client:
            for _ in range(10):
                if kind == "chat":
                    stream: Any = await achat(client)
                else:
                    stream = await client.responses.create(model="m", input="x", stream=True)
                assert len([event async for event in stream]) == 1

    asyncio.run(main())
    assert scripted.connections == 2


@pytest.mark.parametrize("own", [True, False])
def test_a_server_that_never_ends_the_body_holds_nobody_up(scripted: Any, own: bool) -> None:
    scripted.answer = lambda request: [*scripted.events(chunk("a")), 30.0]
    started = time.monotonic()
    with OpenAI(api_key="k", base_url=scripted.url, http_client=None if own else httpx.Client()) as client:
        assert text_of(chat(client)) == "a"
        assert text_of(chat(client)) == "a"
    assert time.monotonic() - started < 3

    async def main() -> None:
        async with aclient(scripted, http_client=None if own else httpx.AsyncClient()) as client:
            for _ in range(2):
                assert len([event async for event in await achat(client)]) == 1

    asyncio.run(main())
    assert time.monotonic() - started < 3


def test_leaving_at_the_last_event_keeps_the_connection(client: OpenAI, scripted: Any) -> None:
    scripted.answer = lambda request: [*scripted.events(chunk("a"), chunk(None, "stop")), scripted.END]
    for _ in range(3):
        for event in chat(client):
            if event.choices[0].finish_reason:
                break
    assert scripted.connections == 1


def test_break_releases_the_connection(client: OpenAI, scripted: Any) -> None:
    endless(scripted)
    for _ in chat(client):
        break
    assert scripted.released.wait(2)


def test_leaving_a_with_block_releases_the_connection(client: OpenAI, scripted: Any) -> None:
    endless(scripted)
    with chat(client) as stream:
        next(stream)
    assert scripted.released.wait(2)
    assert list(stream) == []


def test_dropping_an_unread_stream_releases_the_connection(client: OpenAI, scripted: Any) -> None:
    endless(scripted)
    chat(client)
    gc.collect()
    assert scripted.released.wait(2)


def test_an_exception_of_the_reader_releases_the_connection(client: OpenAI, scripted: Any) -> None:
    endless(scripted)

    def read() -> None:
        for _ in chat(client):
            raise ValueError("mine")

    with pytest.raises(ValueError, match="mine"):
        read()
    gc.collect()
    assert scripted.released.wait(2)


def test_close_from_another_thread_ends_a_waiting_reader(client: OpenAI, scripted: Any) -> None:
    endless(scripted)
    stream = chat(client)
    next(stream)
    ended = threading.Event()

    def read() -> None:
        try:
            next(stream, None)
        except APIError:
            pass
        finally:
            ended.set()

    threading.Thread(target=read, daemon=True).start()
    time.sleep(0.05)
    stream.close()
    assert ended.wait(2)


@pytest.mark.parametrize("how", ["break", "with", "drop", "cancel", "exception"])
def test_async_streams_release_the_connection(scripted: Any, how: str) -> None:
    endless(scripted)

    async def main() -> None:
        client = aclient(scripted)

        async def read() -> None:
            async for _ in await achat(client):
                if how == "break":
                    break
                if how == "exception":
                    raise ValueError("mine")

        if how == "drop":
            await achat(client)
        elif how == "with":
            async with await achat(client) as stream:
                await anext(stream)
        elif how == "cancel":
            task = asyncio.create_task(read())
            await asyncio.sleep(0.1)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        else:
            try:
                await read()
            except ValueError:
                assert how == "exception"
        gc.collect()
        assert await awithin(2, scripted.released.is_set)
        await client.close()

    asyncio.run(main())


def test_left_streams_leave_nothing_behind(client: OpenAI, scripted: Any) -> None:
    def ours() -> int:
        gc.collect()
        return sum(str(type(item).__module__).startswith("openai_") for item in gc.get_objects())

    endless(scripted)
    chat(client).close()
    before = ours()
    for _ in range(200):
        for _ in chat(client):
            break
    assert ours() - before < 20


# --- through a user's own httpx client --------------------------------------------------------------------------------


def test_streams_of_an_httpx_client_use_one_connection_too(scripted: Any) -> None:
    scripted.answer = lambda request: [*scripted.events(chunk("a")), 0.005, scripted.END]
    with httpx.Client() as http, OpenAI(api_key="k", base_url=scripted.url, http_client=http) as client:
        for _ in range(10):
            assert text_of(chat(client)) == "a"
    assert scripted.connections == 1

    async def main() -> None:
        async with httpx.AsyncClient() as http, aclient(scripted, http_client=http) as client:
            for _ in range(10):
                assert [event async for event in await achat(client)]
                await asyncio.sleep(0.02)

    asyncio.run(main())
    assert scripted.connections == 2


def test_a_drop_in_a_stream_of_an_httpx_client_is_an_api_error(scripted: Any) -> None:
    scripted.answer = lambda request: [*scripted.events(chunk("a"), done=False, x_request_id="req_5"), None]
    with OpenAI(api_key="k", base_url=scripted.url, http_client=httpx.Client(), max_retries=0) as client:
        with pytest.raises(APIConnectionError) as caught:
            list(chat(client))
        assert caught.value.request_id == "req_5"
        assert isinstance(caught.value.__cause__, httpx.HTTPError)

    async def main() -> None:
        async with aclient(scripted, http_client=httpx.AsyncClient()) as client:
            with pytest.raises(APIConnectionError):
                async for _ in await achat(client):
                    pass

    asyncio.run(main())


@pytest.mark.parametrize("pings", [True, False])
def test_a_stalled_stream_of_an_httpx_client_fails(scripted: Any, pings: bool) -> None:
    rest = [step for _ in range(50) for step in (0.02, scripted.chunk(": ping\n\n"))] if pings else [30.0]
    scripted.answer = lambda request: [*scripted.events(chunk("a"), done=False), *rest]
    with OpenAI(api_key="k", base_url=scripted.url, http_client=httpx.Client(), stream_idle_timeout=0.15) as client:
        stream = chat(client)
        next(stream)
        started = time.monotonic()
        with pytest.raises(APITimeoutError):
            next(stream)
        assert time.monotonic() - started < 1

    async def main() -> None:
        async with aclient(scripted, http_client=httpx.AsyncClient(), stream_idle_timeout=0.15) as client:
            stream = await achat(client)
            await anext(stream)
            with pytest.raises(APITimeoutError):
                await anext(stream)

    asyncio.run(main())


def test_leaving_a_stream_of_an_httpx_client_releases_its_connection(scripted: Any) -> None:
    endless(scripted)
    with OpenAI(api_key="k", base_url=scripted.url, http_client=httpx.Client()) as client:
        for _ in chat(client):
            break
        assert scripted.released.wait(2)
        scripted.released.clear()
        chat(client)
        gc.collect()
        assert scripted.released.wait(2)
