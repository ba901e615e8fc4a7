"""Many calls at once, cancelled, timed out, left and forked at every point: each gets its own answer or none."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import os
import random
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import APIConnectionError, APITimeoutError, AsyncOpenAI, AsyncStream, OpenAI, Stream
from openai_facade.config import MAX_CONNECTIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator

    from .conftest import Scripted

EVENTS = 4


class Echo:
    """Answers with what it was sent, in pieces and after pauses that only chance knows.

    Attributes:
        url: Where it listens.
        hasty: Do without the pauses.
        served: The connection of each request.
    """

    def __init__(self) -> None:
        self.hasty = False
        self.served: list[int] = []
        self._connections = 0
        self._chance = random.Random(7)
        self._loop = asyncio.new_event_loop()
        ready = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(ready,), daemon=True)
        self._thread.start()
        assert ready.wait(5)

    @property
    def connections(self) -> int:
        return self._connections

    def _run(self, ready: threading.Event) -> None:
        server = self._loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0, backlog=1000))
        self.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v1"
        ready.set()
        self._loop.run_forever()
        server.close()
        self._loop.run_until_complete(asyncio.sleep(0.02))  # what is half accepted
        if tasks := asyncio.all_tasks(self._loop):
            for task in tasks:
                task.cancel()
            self._loop.run_until_complete(asyncio.wait(tasks))
        self._loop.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._connections += 1
        number = self._connections
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                length = int(head.partition(b"content-length: ")[2].partition(b"\r\n")[0])
                body = await reader.readexactly(length)
                self.served.append(number)
                if b"/stream" in head.partition(b"\r\n")[0]:
                    events = b"".join(b"data: %s\n\n" % body for _ in range(EVENTS)) + b"data: [DONE]\n\n"
                    kind, body = b"text/event-stream", events
                else:
                    kind = b"application/json"
                half = len(body) // 2
                chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:half], body[half:]) if part)
                answer = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ncontent-type: " + kind
                await self._say(writer, answer + b"\r\n\r\n" + chunks + b"0\r\n\r\n")
        writer.close()

    async def _say(self, writer: asyncio.StreamWriter, data: bytes) -> None:
        if not self.hasty:
            for _ in range(self._chance.randrange(3)):
                cut = self._chance.randrange(len(data))
                writer.write(data[:cut])
                data = data[cut:]
                await asyncio.sleep(self._chance.random() * 0.004)
        writer.write(data)
        await writer.drain()

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)


@pytest.fixture
def echo() -> Iterator[Echo]:
    server = Echo()
    yield server
    server.close()


def run(url: str, main: Callable[[AsyncOpenAI], Coroutine[Any, Any, Any]], **options: Any) -> Any:
    async def inside() -> Any:
        async with AsyncOpenAI(**{"api_key": "k", "base_url": url, "max_retries": 0, **options}) as client:
            return await main(client)

    return asyncio.run(inside())


def ask(client: Any, number: int, **options: Any) -> Any:
    return client.post("/x", cast_to=object, body={"id": number}, options=options)


async def streamed(client: AsyncOpenAI, number: int, leave_after: int = EVENTS + 1) -> list[Any]:
    stream: Any = await client.post(
        "/stream", cast_to=object, body={"id": number}, stream=True, stream_cls=AsyncStream[object]
    )
    events = []
    async with stream:
        async for event in stream:
            events.append(event)
            if len(events) == leave_after:
                break
    return events


async def own_answers(client: AsyncOpenAI, count: int = 20, held: int = 0) -> None:
    """Whatever happened before: the next calls get what is theirs."""
    numbers = [random.getrandbits(40) for _ in range(count)]
    assert await asyncio.gather(*(ask(client, number) for number in numbers)) == [{"id": n} for n in numbers]
    assert await streamed(client, 5) == [{"id": 5}] * EVENTS
    for _ in range(100):
        pool = client._transport._sockets._last  # type: ignore[union-attr]
        if pool._free == MAX_CONNECTIONS - held and not pool._ending:
            break
        await asyncio.sleep(0.01)
    assert pool._free == MAX_CONNECTIONS - held, "a place for a connection was lost"


# --- threads ---------------------------------------------------------------------------------------------------------


def test_two_hundred_threads_get_their_own_answers(echo: Echo) -> None:
    echo.hasty = True
    wrong: list[Any] = []
    with OpenAI(api_key="k", base_url=echo.url, max_retries=0) as client:
        start = threading.Barrier(200)

        def work(number: int) -> None:
            try:
                start.wait(10)
                for turn in range(10):
                    answer = ask(client, number * 100 + turn)
                    wrong.extend([] if answer == {"id": number * 100 + turn} else [answer])
            except Exception as error:
                wrong.append(error)

        threads = [threading.Thread(target=work, args=(number,)) for number in range(200)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
    assert wrong == []
    assert len(echo.served) == 2000
    assert echo.connections <= 200


def test_threads_that_leave_streams_disturb_nobody(echo: Echo) -> None:
    wrong: list[Any] = []

    def work(number: int) -> None:
        chance = random.Random(number)
        try:
            for turn in range(6):
                mine = {"id": number * 100 + turn}
                stream = client.post("/stream", cast_to=object, body=mine, stream=True, stream_cls=Stream[object])
                leave = chance.randrange(EVENTS + 1)
                for seen, event in enumerate(stream):
                    wrong.extend([] if event == mine else [event])
                    if seen == leave:
                        break
                if chance.random() < 0.5:
                    stream.close()
                with contextlib.suppress(APITimeoutError):
                    ask(client, 1, timeout=0.002)
                wrong.extend([] if (answer := ask(client, mine["id"])) == mine else [answer])
        except Exception as error:
            wrong.append(error)

    with OpenAI(api_key="k", base_url=echo.url, max_retries=0) as client:
        threads = [threading.Thread(target=work, args=(number,)) for number in range(24)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        gc.collect()
        assert client._transport._sockets._slots.qsize() == MAX_CONNECTIONS  # type: ignore[union-attr]
    assert wrong == []


# --- tasks -----------------------------------------------------------------------------------------------------------


def test_five_hundred_tasks_are_cancelled_at_random(echo: Echo) -> None:
    async def main(client: AsyncOpenAI) -> int:
        async def one(number: int) -> int:
            if number % 3:
                assert await ask(client, number) == {"id": number}
            else:
                assert await streamed(client, number) == [{"id": number}] * EVENTS
            return 1

        chance = random.Random(3)
        loop = asyncio.get_running_loop()
        tasks = [asyncio.create_task(one(number)) for number in range(500)]
        for task in tasks[::2]:
            loop.call_later(chance.random() * 0.4, task.cancel)
        results = await asyncio.gather(*tasks, return_exceptions=True)
        failures = [result for result in results if result != 1 and not isinstance(result, asyncio.CancelledError)]
        assert failures == []
        await own_answers(client)
        return results.count(1)

    assert 250 <= run(echo.url, main) < 500


@pytest.mark.parametrize("warm", [False, True])
def test_a_call_that_is_cancelled_at_any_step_leaves_nothing_behind(echo: Echo, warm: bool) -> None:
    """Step by step of the event loop, from before the connection is there to after the answer."""

    async def main(client: AsyncOpenAI) -> tuple[int, int]:
        cancelled = done = 0
        chance = random.Random(1)
        for step in range(120):
            if warm:
                await ask(client, -1)
            else:
                client._transport._sockets = None  # type: ignore[union-attr]  # nothing to reuse
            task = asyncio.ensure_future(ask(client, step) if step % 2 else streamed(client, step))
            for _ in range(step // 2 % 25):
                await asyncio.sleep(0)
            if step >= 60:
                await asyncio.sleep(chance.random() * 0.008)
            task.cancel()
            try:
                assert await task in ({"id": step}, [{"id": step}] * EVENTS)
                done += 1
            except asyncio.CancelledError:
                cancelled += 1
            assert await ask(client, step + 1000) == {"id": step + 1000}
        await own_answers(client)
        return cancelled, done

    cancelled, done = run(echo.url, main)
    assert cancelled > 30
    assert done > 5


def test_a_timeout_of_asyncio_is_like_a_cancellation(echo: Echo) -> None:
    async def main(client: AsyncOpenAI) -> None:
        async def one(number: int) -> None:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(random.Random(number).random() * 0.01):
                    assert await ask(client, number) == {"id": number}
            with contextlib.suppress(TimeoutError):
                assert await asyncio.wait_for(ask(client, number), 0.004) == {"id": number}
            assert await ask(client, number) == {"id": number}

        await asyncio.gather(*(one(number) for number in range(60)))
        await own_answers(client)

    run(echo.url, main)


def test_streams_left_in_every_way_leave_nothing_behind(echo: Echo) -> None:
    async def main(client: AsyncOpenAI) -> None:
        for leave in range(EVENTS + 2):
            mine = {"id": leave}
            assert await streamed(client, leave, leave_after=leave) == [mine] * (min(leave, EVENTS) or EVENTS)
            assert await ask(client, 77) == {"id": 77}

            stream: Any = await client.post(
                "/stream", cast_to=object, body=mine, stream=True, stream_cls=AsyncStream[object]
            )
            iterator = aiter(stream)
            for _ in range(min(leave, EVENTS)):
                assert await anext(iterator) == mine
            await stream.close()
            with pytest.raises((StopAsyncIteration, RuntimeError)):
                await anext(iterator)
            assert await ask(client, 78) == {"id": 78}

            stream = await client.post(
                "/stream", cast_to=object, body=mine, stream=True, stream_cls=AsyncStream[object]
            )
            with pytest.raises(KeyError):  # noqa: PT012
                async for _ in stream:
                    raise KeyError(leave)
            del stream
            assert await ask(client, 79) == {"id": 79}
        gc.collect()
        await own_answers(client)

    run(echo.url, main)


def test_a_slow_consumer_hears_of_garbage_that_came_while_it_was_away(scripted: Scripted) -> None:
    head = scripted.head(kind="text/event-stream")
    events = scripted.chunk('data: {"n": 1}\n\n')
    scripted.answer = lambda request: [head + events, 0.02, b"zz\r\n", 0.02, b"0\r\n\r\n", 0.02]

    async def main(client: AsyncOpenAI) -> list[Any]:
        stream: Any = await client.post("/x", cast_to=object, body={}, stream=True, stream_cls=AsyncStream[object])
        seen = []
        with pytest.raises(APIConnectionError, match="chunk size"):  # noqa: PT012
            async for event in stream:
                seen.append(event)
                await asyncio.sleep(0.15)
        return seen

    assert run(scripted.url, main) == [{"n": 1}]


# --- loops -----------------------------------------------------------------------------------------------------------


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_loop_that_ends_in_mid_stream_does_not_spoil_the_next(echo: Echo) -> None:
    client: Any = AsyncOpenAI(api_key="k", base_url=echo.url, max_retries=0)
    kept: list[Any] = []

    async def begin() -> None:
        stream: Any = await client.post(
            "/stream", cast_to=object, body={"id": 1}, stream=True, stream_cls=AsyncStream[object]
        )
        iterator = aiter(stream)
        assert await anext(iterator) == {"id": 1}
        kept.extend([stream, iterator])
        await own_answers(client, 5, held=1)

    for _ in range(3):
        asyncio.run(begin())
        loop = asyncio.new_event_loop()
        loop.run_until_complete(begin())
        loop.close()
        kept.clear()
        gc.collect()
    asyncio.run(begin())
    kept.clear()
    client = None
    gc.collect()


# --- forks -----------------------------------------------------------------------------------------------------------


def in_a_child(work: Callable[[], object]) -> int:
    """Fork, do something in the child, and give back how it ended."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            work()
            status = 0
        finally:
            os._exit(status)
    return os.waitpid(child, 0)[1]


forks = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork"),
    pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning"),
]


def marked(function: Any) -> Any:
    for mark in forks:
        function = mark(function)
    return function


@marked
def test_a_child_does_not_touch_the_streams_of_its_parent(echo: Echo) -> None:
    echo.hasty = True
    with OpenAI(api_key="k", base_url=echo.url, max_retries=0) as client:
        ask(client, 1)
        held: list[Any] = [
            client.post("/stream", cast_to=object, body={"id": 2}, stream=True, stream_cls=Stream[object])
        ]
        assert next(iter(held[0])) == {"id": 2}

        def work() -> None:
            held.clear()
            gc.collect()
            for number in range(3):
                assert ask(client, number) == {"id": number}
            client.close()

        assert in_a_child(work) == 0
        assert list(held[0]) == [{"id": 2}] * (EVENTS - 1)
        assert ask(client, 3) == {"id": 3}
    assert echo.served == [1, 1, 2, 2, 2, 1]


@marked
def test_a_child_of_a_loop_has_connections_of_its_own(echo: Echo) -> None:
    echo.hasty = True
    client = AsyncOpenAI(api_key="k", base_url=echo.url, max_retries=0)
    loop = asyncio.new_event_loop()

    async def some() -> None:
        for number in range(2):
            assert await ask(client, number) == {"id": number}

    loop.run_until_complete(some())

    def work() -> None:
        asyncio.run(some())
        gc.collect()

    assert in_a_child(work) == 0
    loop.run_until_complete(some())
    loop.run_until_complete(client.close())
    loop.close()
    assert echo.served == [1, 1, 2, 2, 1, 1]


@marked
def test_children_that_fork_while_threads_are_busy_can_call(echo: Echo) -> None:
    """Locks that a thread of the parent holds at that moment are held by nobody in the child."""
    stop = threading.Event()
    with OpenAI(api_key="k", base_url=echo.url, max_retries=0) as client:

        def busy() -> None:
            while not stop.is_set():
                ask(client, 1)

        threads = [threading.Thread(target=busy) for _ in range(8)]
        for thread in threads:
            thread.start()
        try:
            started = time.monotonic()
            for number in range(5):
                assert in_a_child(lambda number=number: json.dumps(ask(client, number, timeout=5))) == 0
            assert time.monotonic() - started < 20
        finally:
            stop.set()
            for thread in threads:
                thread.join(5)
