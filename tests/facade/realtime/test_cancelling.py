"""Async code that is cancelled: nothing is lost, and nothing hangs afterwards."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import AsyncOpenAI

if TYPE_CHECKING:
    from .conftest import Second

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def client(second: Second) -> AsyncOpenAI:
    return AsyncOpenAI(api_key="k", base_url=second.url, max_retries=0)


async def test_receiving_can_be_cancelled_without_losing_an_event(second: Second) -> None:
    async def script(socket: Any, request: Any) -> None:
        for number in range(300):
            await socket.send_json({"type": "x", "number": number})
            if number % 50 == 0:
                await asyncio.sleep(0.003)
        await socket.close()

    second.script = script
    found: list[int] = []
    async with client(second).realtime.connect(model="m") as connection:
        while len(found) < 300:
            try:
                event: Any = await asyncio.wait_for(connection.recv(), 0.001)
            except TimeoutError:
                continue
            found.append(event.number)
    assert found == list(range(300))


def dropping_once(second: Second) -> None:
    async def script(socket: Any, request: Any) -> None:
        await socket.send_json({"type": "session.created"})
        while (event := await second.listen(socket)) is not None:
            if event["type"] == "drop":
                second.cut(socket)
                return
            await socket.send_json({"type": "echo", "about": event})

    second.script = script


@pytest.mark.parametrize("moment", ["asking", "waiting", "opening"])
async def test_reconnecting_can_be_cancelled_and_goes_on_later(second: Second, moment: str) -> None:
    dropping_once(second)
    reached = asyncio.Event()
    held = True

    async def ask(event: Any) -> None:
        if moment != "opening":
            reached.set()
        if moment == "asking" and held:
            await asyncio.sleep(30)

    delay = 0.3 if moment == "waiting" else 0.01
    manager = client(second).realtime.connect(model="m", on_reconnecting=ask, initial_delay=delay, max_delay=delay)
    async with manager as connection:
        make_ws = connection._make_ws

        async def slow(query: Any, headers: Any) -> Any:
            reached.set()
            if held:
                await asyncio.sleep(30)
            return await make_ws(query, headers)

        if moment == "opening":
            connection._make_ws = slow
        await connection.recv()
        await connection.send({"type": "drop"})
        receiving = asyncio.create_task(connection.recv())
        await asyncio.wait_for(reached.wait(), 5)
        await asyncio.sleep(0.02)
        receiving.cancel()
        with pytest.raises(asyncio.CancelledError):
            await receiving
        await connection.send({"type": "queued"})
        held = False
        assert (await asyncio.wait_for(connection.recv(), 5)).type == "session.created"
        event: Any = await connection.recv()
        assert event.about.type == "queued"


async def test_a_new_socket_that_is_not_used_is_not_left_open(second: Second) -> None:
    dropping_once(second)
    held = asyncio.Event()
    manager = client(second).realtime.connect(model="m", on_reconnecting=lambda event: None, initial_delay=0.01)
    async with manager as connection:
        make_ws = connection._make_ws
        sockets: list[Any] = []

        class Stuck:
            """A socket whose first message takes for ever."""

            def __init__(self, socket: Any) -> None:
                self.socket = socket
                self.protocol = socket.protocol
                self.transport = socket.transport

            async def send(self, message: str) -> None:
                held.set()
                await asyncio.sleep(30)

        async def stuck(query: Any, headers: Any) -> Any:
            sockets.append(await make_ws(query, headers))
            return Stuck(sockets[-1]) if len(sockets) == 1 else sockets[-1]

        connection._make_ws = stuck
        await connection.session.update(session={"type": "realtime"})
        await connection.send({"type": "drop"})
        receiving = asyncio.create_task(_until(connection, "never"))
        await asyncio.wait_for(held.wait(), 5)
        receiving.cancel()
        with pytest.raises(asyncio.CancelledError):
            await receiving
        await asyncio.wait_for(sockets[0].wait_closed(), 5)
        await asyncio.wait_for(_until(connection, "session.created"), 5)
        assert len(sockets) == 2


async def _until(connection: Any, kind: str) -> None:
    async for event in connection:
        if event.type == kind:
            return


async def test_one_client_over_several_loops(second: Second) -> None:
    shared = client(second)

    async def once() -> str:
        async with shared.realtime.connect(model="m") as connection:
            return (await connection.recv()).type

    def run() -> str:
        return asyncio.run(once())

    assert await asyncio.gather(*(asyncio.to_thread(run) for _ in range(3))) == ["session.created"] * 3
