"""Our own connections, by awaiting: event loops come and go, tasks are cancelled, a thousand calls run at once."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import (
    APIConnectionError,
    APITimeoutError,
    AsyncOpenAI,
    AsyncStream,
    HttpxBinaryResponseContent,
    OpenAIError,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from .conftest import Scripted


def run(scripted: Scripted, main: Callable[[AsyncOpenAI], Coroutine[Any, Any, Any]], **options: Any) -> Any:
    """Run a test in a client of its own."""

    async def inside() -> Any:
        async with AsyncOpenAI(**{"api_key": "k", "base_url": scripted.url, "max_retries": 0, **options}) as client:
            return await main(client)

    return asyncio.run(inside())


def call(client: AsyncOpenAI, **options: Any) -> Coroutine[Any, Any, Any]:
    return client.post("/x", cast_to=object, body={"a": 1}, options=options)


def test_calls_in_a_row_use_one_connection(scripted: Scripted) -> None:
    async def main(client: AsyncOpenAI) -> None:
        for _ in range(5):
            await call(client)

    run(scripted, main)
    assert scripted.connections == 1


def test_several_event_loops_on_one_client(scripted: Scripted) -> None:
    client = AsyncOpenAI(api_key="k", base_url=scripted.url, max_retries=0)

    async def twice() -> None:
        await call(client)
        await asyncio.gather(call(client), call(client))

    for _ in range(3):
        asyncio.run(twice())
    assert len(scripted.requests) == 9
    gc.collect()


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_loops_that_are_closed_without_ceremony(scripted: Scripted) -> None:
    client = AsyncOpenAI(api_key="k", base_url=scripted.url, max_retries=0)
    for _ in range(2):
        loop = asyncio.new_event_loop()
        loop.run_until_complete(call(client))
        loop.close()
    assert scripted.connections == 2
    del client
    gc.collect()


def test_loops_in_several_threads_at_once(scripted: Scripted) -> None:
    client = AsyncOpenAI(api_key="k", base_url=scripted.url, max_retries=0)
    failures: list[BaseException] = []

    async def main() -> None:
        for _ in range(10):
            await call(client)

    def work() -> None:
        try:
            asyncio.run(main())
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    assert scripted.connections == 4


@pytest.mark.parametrize("delay", [0.0, 0.005])
def test_ten_streams_in_a_row_use_one_connection(scripted: Scripted, delay: float) -> None:
    scripted.answer = lambda request: [*scripted.events({"n": 1}, {"n": 2}), delay, scripted.END]

    async def main(client: AsyncOpenAI) -> None:
        for _ in range(10):
            stream = await client.post("/x", cast_to=object, body={}, stream=True, stream_cls=AsyncStream[object])
            assert [event async for event in stream] == [{"n": 1}, {"n": 2}]
            if delay:
                await asyncio.sleep(0.02)

    run(scripted, main)
    assert scripted.connections == 1


def test_a_stream_that_is_left_early_gives_its_connection_up(scripted: Scripted) -> None:
    scripted.answer = lambda request: [*scripted.events({"n": 1}, done=False), 5.0]

    async def main(client: AsyncOpenAI) -> bool:
        async with await client.post(
            "/x", cast_to=object, body={}, stream=True, stream_cls=AsyncStream[object]
        ) as stream:
            async for _ in stream:
                break
        return await asyncio.to_thread(scripted.released.wait, 2)

    assert run(scripted, main)


def test_a_stream_that_is_dropped_gives_its_connection_up(scripted: Scripted) -> None:
    scripted.answer = lambda request: [*scripted.events({"n": 1}, done=False), 5.0]

    async def main(client: AsyncOpenAI) -> bool:
        await client.post("/x", cast_to=object, body={}, stream=True, stream_cls=AsyncStream[object])
        gc.collect()
        return await asyncio.to_thread(scripted.released.wait, 2)

    assert run(scripted, main)


def test_a_cancelled_call_gives_its_connection_up(scripted: Scripted) -> None:
    scripted.answer = lambda request: [5.0]

    async def main(client: AsyncOpenAI) -> bool:
        task = asyncio.create_task(call(client))
        while not scripted.requests:
            await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return await asyncio.to_thread(scripted.released.wait, 2)

    assert run(scripted, main)


def test_a_cancelled_call_is_not_retried(scripted: Scripted) -> None:
    scripted.answer = lambda request: [5.0]

    async def main(client: AsyncOpenAI) -> None:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await call(client)
        await asyncio.sleep(0.1)

    run(scripted, main, max_retries=5)
    assert len(scripted.requests) == 1


def test_a_connection_that_the_server_closed_meanwhile_is_not_used(scripted: Scripted) -> None:
    scripted.answer = lambda request: [*scripted.json({"n": 1}), None]

    async def main(client: AsyncOpenAI) -> None:
        for _ in range(3):
            assert await call(client) == {"n": 1}
            time.sleep(0.05)

    run(scripted, main)
    assert scripted.connections == 3


def test_a_slow_answer_is_a_timeout_error(scripted: Scripted) -> None:
    scripted.answer = lambda request: [1.0]

    async def main(client: AsyncOpenAI) -> None:
        with pytest.raises(APITimeoutError):
            await call(client, timeout=0.1)

    run(scripted, main)
    assert scripted.released.wait(2)


def test_the_read_timeout_is_per_read(scripted: Scripted) -> None:
    body = b'{"a": 1}'
    slowly = [scripted.head(length=len(body)), *(step for byte in body for step in (bytes([byte]), 0.03))]
    scripted.answer = lambda request: slowly

    async def main(client: AsyncOpenAI) -> None:
        assert await call(client, timeout=0.2) == {"a": 1}

    run(scripted, main)


def test_a_server_that_does_not_read_is_a_timeout_error(scripted: Scripted) -> None:
    async def main(client: AsyncOpenAI) -> None:
        with pytest.raises(APITimeoutError):
            await client.post("/x", cast_to=object, content=b"x" * 50_000_000)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        run(scripted, main, base_url=f"http://127.0.0.1:{listener.getsockname()[1]}/v1", timeout=0.2)


def test_a_body_that_breaks_off_is_a_connection_error(scripted: Scripted) -> None:
    scripted.answer = lambda request: [scripted.head(length=100, x_request_id="req_3") + b'{"id":', None]

    async def main(client: AsyncOpenAI) -> None:
        with pytest.raises(APIConnectionError, match="in the middle") as caught:
            await call(client)
        assert caught.value.request_id == "req_3"

    run(scripted, main)


def test_an_answer_without_a_length_ends_with_the_connection(scripted: Scripted) -> None:
    scripted.answer = lambda request: [b'HTTP/1.1 200 OK\r\n\r\n{"a":', 0.02, b" 1}", None]

    async def main(client: AsyncOpenAI) -> Any:
        return await call(client)

    assert run(scripted, main) == {"a": 1}


def test_a_form_is_streamed(scripted: Scripted, tmp_path: Any) -> None:
    file = tmp_path / "big.bin"
    file.write_bytes(b"0123456789" * 500_000)

    async def main(client: AsyncOpenAI) -> None:
        await client.post("/files", cast_to=object, body={"purpose": "p"}, files={"file": file})

    run(scripted, main)
    assert scripted.requests[0].body.count(b"0123456789") == 500_000
    assert scripted.requests[0].headers["content-type"].startswith("multipart/form-data; boundary=")


def test_a_thousand_calls_at_once(scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json(request.json())

    async def main(client: AsyncOpenAI) -> list[Any]:
        calls = [client.post("/x", cast_to=object, body={"n": number}) for number in range(1000)]
        return await asyncio.gather(*calls)

    assert run(scripted, main, max_retries=2) == [{"n": number} for number in range(1000)]


def test_waiting_for_a_connection_has_an_end(scripted: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    from openai_facade.transport.direct import async_transport as transport_async

    monkeypatch.setattr(transport_async, "MAX_CONNECTIONS", 1)
    scripted.answer = lambda request: [0.3, *scripted.json({})]

    async def main(client: AsyncOpenAI) -> None:
        first = asyncio.create_task(call(client))
        await asyncio.sleep(0.05)
        with pytest.raises(APITimeoutError):
            await call(client, timeout=(1.0, 1.0, 1.0, 0.1))
        await first
        await asyncio.gather(call(client), call(client))

    run(scripted, main)
    assert scripted.connections == 1


def test_a_slow_reader_holds_the_server_up_and_loses_nothing(scripted: Scripted) -> None:
    piece = b"x" * 100_000
    scripted.answer = lambda request: [scripted.head(), *[scripted.chunk(piece)] * 100, scripted.END]

    async def main(client: AsyncOpenAI) -> int:
        from openai_runtime.request.call import Call
        from openai_runtime.request.endpoint import Endpoint

        answer = await client._send_call(Call(Endpoint(operation="o", method="GET", path="/x"), {}), streamed=True)
        await asyncio.sleep(0.2)
        connection = answer._body._connection  # type: ignore[union-attr]
        assert sum(map(len, connection.incoming.chunks)) < 3_000_000
        return sum([len(part) async for part in answer.aiter_bytes()])

    assert run(scripted, main) == 10_000_000


def test_a_closed_client_says_so(scripted: Scripted) -> None:
    async def main(client: AsyncOpenAI) -> None:
        await client.close()
        assert client.is_closed()
        with pytest.raises(OpenAIError, match="closed"):
            await call(client)

    run(scripted, main)


def test_many_calls_keep_memory_flat(scripted: Scripted) -> None:
    import resource

    def size() -> int:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    async def main(client: AsyncOpenAI) -> int:
        async def some(count: int) -> None:
            for _ in range(count):
                await client.with_options(timeout=5).post("/x", cast_to=object, body={"a": 1})
                scripted.requests.clear()

        await some(500)
        before = size()
        await some(2000)
        return size() - before

    assert run(scripted, main) < 4096


PAGES = """
import asyncio, resource, sys
from openai_facade import AsyncOpenAI

async def main():
    async with AsyncOpenAI(api_key="k", base_url=sys.argv[1]) as client:
        for number in range(400):
            if number == 200:
                before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
            await client.post("/x", cast_to=object, body={"a": 1})
        print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)

asyncio.run(main())
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="tells the allocator of glibc to keep nothing")
def test_receiving_takes_no_memory_from_the_system(scripted: Scripted) -> None:
    """A loop that reads into memory of its own maps and unmaps it at every read, wherever none is at hand by chance."""
    nothing_at_hand = {"MALLOC_TRIM_THRESHOLD_": "0", "MALLOC_MMAP_THRESHOLD_": "131072", "MALLOC_TOP_PAD_": "0"}
    done = subprocess.run(
        [sys.executable, "-c", PAGES, scripted.url],
        env={**os.environ, **nothing_at_hand},
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(done.stdout) < 200, "pages for 200 calls"


@pytest.mark.parametrize("shared", [True, False], ids=["room of the loop", "room of its own"])
def test_more_than_there_is_room_for_arrives_whole(
    scripted: Scripted, monkeypatch: pytest.MonkeyPatch, shared: bool
) -> None:
    from openai_facade.transport.direct import async_transport as transport_async

    if not shared:  # as with a loop that is none of asyncio's own
        monkeypatch.setattr(transport_async, "room_of", lambda loop: None)
    scripted.answer = lambda request: scripted.body(bytes([request.json()["n"]]) * 1_000_000)

    async def main(client: AsyncOpenAI) -> list[bytes]:
        calls = [
            client.post("/x", cast_to=HttpxBinaryResponseContent, body={"n": number}, options={"timeout": 20})
            for number in range(8)
        ]
        return [answer.content for answer in await asyncio.gather(*calls)]

    assert run(scripted, main) == [bytes([number]) * 1_000_000 for number in range(8)]
