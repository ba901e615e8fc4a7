"""Processes forked while a client is in use: no child touches the connections of its parent."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import threading
import time
from typing import TYPE_CHECKING, Any

import pytest
from echo_server import EVENTS, Echo, ask
from openai_facade import AsyncOpenAI, OpenAI, Stream

if TYPE_CHECKING:
    from collections.abc import Callable


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
