"""A server that answers with what it was sent, and the calls that tests make of it."""

from __future__ import annotations

import asyncio
import contextlib
import random
import threading
from typing import TYPE_CHECKING, Any

from openai_facade import AsyncOpenAI, AsyncStream
from openai_facade.transport.origin import MAX_CONNECTIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine


EVENTS = 4


class Echo:
    """Answers with what it was sent, in pieces and after pauses that only chance knows.

    Attributes:
        url: Where it listens.
        hasty: Do without the pauses.
        held: Answer nothing as long as this is set.
        served: The connection of each request.
    """

    def __init__(self) -> None:
        self.hasty = False
        self.held = False
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
                while self.held:
                    await asyncio.sleep(0.005)
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
        if pool._turns.free == MAX_CONNECTIONS - held and not pool._ending:
            break
        await asyncio.sleep(0.01)
    assert pool._turns.free == MAX_CONNECTIONS - held, "a place for a connection was lost"
