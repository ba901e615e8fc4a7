"""More calls than connections, in both colours: served in the order of arrival, within one pool timeout."""

from __future__ import annotations

import asyncio
import gc
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest
from echo_server import Echo, ask, run
from openai_facade import APIConnectionError, APITimeoutError, AsyncOpenAI, OpenAI, Stream
from openai_facade.transport.direct import async_transport, sync_transport

if TYPE_CHECKING:
    from conftest import Caller, Scripted

POOL = (5.0, 5.0, 5.0, 0.4)
"""Timeouts of which the last one, for a connection, is the short one."""


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """A pool of two, unless the test wants the default."""
    if "default" not in request.node.name:
        for module in (sync_transport, async_transport):
            monkeypatch.setattr(module, "MAX_CONNECTIONS", 2)


def turns_of(client: Any) -> Any:
    sockets = client._transport._sockets
    return (sockets._last if isinstance(client, AsyncOpenAI) else sockets)._turns


def all_in_line(client: OpenAI) -> None:
    """Wait until all that can be are being answered, and all others stand in line."""
    until = time.monotonic() + 60
    while (sockets := client._transport._sockets) is None or len(sockets._turns._line) < 1000:
        assert time.monotonic() < until
        time.sleep(0.01)


def test_two_thousand_threads_at_once_through_the_default_pool(echo: Echo) -> None:
    echo.hasty = echo.held = True
    wrong: list[Any] = []
    start = threading.Barrier(2000)
    size = threading.stack_size(256 * 1024)

    def work(number: int) -> None:
        try:
            start.wait(60)
            answer = ask(client, number)
            wrong.extend([] if answer == {"id": number} else [answer])
        except Exception as error:
            wrong.append(error)

    with OpenAI(api_key="k", base_url=echo.url, max_retries=0, timeout=60) as client:
        try:
            threads = [threading.Thread(target=work, args=(number,)) for number in range(2000)]
            for thread in threads:
                thread.start()
            all_in_line(client)
        finally:
            echo.held = False
            threading.stack_size(size)
        for thread in threads:
            thread.join(60)
        assert wrong == []
        assert turns_of(client).free == sync_transport.MAX_CONNECTIONS
    assert echo.connections <= sync_transport.MAX_CONNECTIONS


def test_two_thousand_tasks_at_once_through_the_default_pool(echo: Echo) -> None:
    echo.hasty = True

    async def main(client: AsyncOpenAI) -> None:
        answers = await asyncio.gather(*(ask(client, number) for number in range(2000)))
        assert answers == [{"id": number} for number in range(2000)]
        assert turns_of(client).free == async_transport.MAX_CONNECTIONS

    run(echo.url, main, timeout=60)
    assert echo.connections <= async_transport.MAX_CONNECTIONS


def test_threads_that_ask_again_at_once_pass_nobody(echo: Echo) -> None:
    echo.hasty = True
    stop = threading.Event()
    waited: list[float] = []

    def greedy() -> None:
        while not stop.is_set():
            ask(client, 1)

    def patient() -> None:
        started = time.monotonic()
        ask(client, 2)
        waited.append(time.monotonic() - started)

    with OpenAI(api_key="k", base_url=echo.url, max_retries=0, timeout=5) as client:
        greedy_ones = [threading.Thread(target=greedy) for _ in range(4)]
        patient_ones = [threading.Thread(target=patient) for _ in range(5)]
        try:
            for thread in greedy_ones:
                thread.start()
            time.sleep(0.05)
            for thread in patient_ones:
                thread.start()
            for thread in patient_ones:
                thread.join(5)
        finally:
            stop.set()
        for thread in greedy_ones:
            thread.join(5)
    assert len(waited) == 5
    assert max(waited) < 1


def test_tasks_that_ask_again_at_once_pass_nobody(echo: Echo) -> None:
    echo.hasty = True

    async def main(client: AsyncOpenAI) -> float:
        async def greedy() -> None:
            while True:
                await ask(client, 1)

        tasks = [asyncio.create_task(greedy()) for _ in range(4)]
        await asyncio.sleep(0.05)
        started = time.monotonic()
        async with asyncio.timeout(5):
            await asyncio.gather(*(ask(client, 2) for _ in range(5)))
        waited = time.monotonic() - started
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return waited

    assert run(echo.url, main) < 1


def started(call: Caller, client: Any, numbers: range, ended: list[Any], **options: Any) -> list[threading.Thread]:
    """Calls in the order of their numbers, each from a thread of its own; an async client runs in one loop."""

    def one(number: int) -> None:
        try:
            ask(client, number, **options)
            ended.append(number)
        except Exception as error:
            ended.append(error)

    async def one_async(number: int) -> None:
        try:
            await ask(client, number, **options)
            ended.append(number)
        except Exception as error:
            ended.append(error)

    async def all_async() -> None:
        await asyncio.gather(*(one_async(number) for number in numbers))

    if call.asynchronous:
        call.run(all_async())
        return []
    threads = [threading.Thread(target=one, args=(number,)) for number in numbers]
    for thread in threads:
        thread.start()
        time.sleep(0.01)
    for thread in threads:
        thread.join(10)
    return threads


def test_first_come_first_served(scripted: Scripted, call: Caller) -> None:
    scripted.answer = lambda request: [0.03, *scripted.json({})]
    ended: list[Any] = []
    started(call, call.client, range(10), ended)
    order = [request.json()["id"] for request in scripted.requests]
    # Two connections: of a pair that is served at once either may be first.
    assert [sorted(order[place : place + 2]) for place in range(0, 10, 2)] == [[n, n + 1] for n in range(0, 10, 2)]
    assert sorted(ended) == list(range(10))


def test_the_whole_wait_has_one_timeout(scripted: Scripted, call: Caller) -> None:
    """Turns that others are given meanwhile do not begin it anew."""
    scripted.answer = lambda request: [0.15, *scripted.json({})]
    ended: list[Any] = []
    began = time.monotonic()
    started(call, call.client, range(12), ended, timeout=POOL)
    failed = [error for error in ended if isinstance(error, APITimeoutError)]
    # 0.4 s are enough for three pairs, of which the first did not wait. On a busy machine threads come later and later,
    # so that the last of them wait for a fourth or fifth.
    assert 2 <= len(failed) <= 6
    assert "all 2 connections were in use for 0.4 s" in str(failed[0])
    assert time.monotonic() - began < 2
    assert turns_of(call.client).free == 2


def test_a_deadline_counts_the_wait_for_a_connection(scripted: Scripted, call: Caller) -> None:
    scripted.answer = lambda request: [0.3, *scripted.json({})]
    call.options(deadline=0.5)
    ended: list[Any] = []
    started(call, call.client, range(6), ended)
    assert [type(item) for item in ended if not isinstance(item, int)] == [APITimeoutError] * 4
    assert turns_of(call.client).free == 2


def test_a_connection_that_fails_leaves_its_turn_to_the_next(call: Caller, unused_port: int) -> None:
    call.options(base_url=f"http://127.0.0.1:{unused_port}/v1")
    ended: list[Any] = []
    started(call, call.client, range(10), ended, timeout=POOL)
    assert [type(item) for item in ended] == [APIConnectionError] * 10
    assert turns_of(call.client).free == 2


@pytest.fixture
def unused_port() -> int:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def test_cancelled_tasks_leave_their_turns_to_the_next(scripted: Scripted) -> None:
    scripted.answer = lambda request: [0.05, *scripted.json({})]

    async def main(client: AsyncOpenAI) -> None:
        for delay in (0.0, 0.01, 0.04, 0.05, 0.06, 0.1):
            tasks = [asyncio.create_task(ask(client, number)) for number in range(8)]
            await asyncio.sleep(delay)
            for task in tasks[::2]:
                task.cancel()
            results = await asyncio.gather(*tasks, return_exceptions=True)
            assert all(result == {} for result in results[1::2])
            await asyncio.sleep(0.02)
            assert turns_of(client).free == 2

    run(scripted.url, main, timeout=5)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # the socket is in the circle, too
def test_a_stream_that_the_garbage_collector_ends_leaves_its_turn(echo: Echo) -> None:
    echo.hasty = True
    with OpenAI(api_key="k", base_url=echo.url, max_retries=0, timeout=5) as client:
        for _ in range(5):
            stream: Any = client.post("/stream", cast_to=object, body={"id": 1}, stream=True, stream_cls=Stream[object])
            assert next(iter(stream)) == {"id": 1}
            circle = [stream]
            circle.append(circle)
            del stream, circle
            gc.collect()
        assert ask(client, 1) == {"id": 1}
        assert turns_of(client).free == 2
