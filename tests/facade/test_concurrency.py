"""Many calls at once, cancelled, timed out and left at every point: each gets its own answer or none."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import random
import threading
from typing import TYPE_CHECKING, Any

import pytest
from echo_server import EVENTS, Echo, ask, own_answers, run, streamed
from openai_facade import APIConnectionError, APITimeoutError, AsyncOpenAI, AsyncStream, OpenAI, Stream
from openai_facade.transport.origin import MAX_CONNECTIONS

if TYPE_CHECKING:
    from .conftest import Scripted


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
        assert client._transport._sockets._turns.free == MAX_CONNECTIONS  # type: ignore[union-attr]
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
