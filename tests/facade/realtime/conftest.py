"""Two servers to talk to, of different make, and one way to talk in every colour.

The emulator stands on the websockets library, as the client does; `Second` stands on aiohttp, so that a fault which
both sides of one library share cannot hide.
"""

from __future__ import annotations

import asyncio
import json
import threading
from contextlib import contextmanager
from inspect import isawaitable
from typing import TYPE_CHECKING, Any

import pytest
from aiohttp import WSMsgType, web
from anyio.from_thread import start_blocking_portal
from openai_facade import AsyncOpenAI, OpenAI
from openai_facade.testing import Emulator

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable, Iterator

    from anyio.from_thread import BlockingPortal

    Script = Callable[[web.WebSocketResponse, web.Request], Awaitable[None]]


class Second:
    """The server on aiohttp.

    Args:
        tls: Speak TLS.

    Attributes:
        url: What a client takes as `base_url`.
        script: What is done with a connection; set it in the test. By default it speaks a little of the realtime API.
        refuse: Called with the opening request before anything else; an answer that it gives refuses the connection.
        openings: The opening requests that came.
        heard: What every connection sent, event by event.
    """

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.url = ""
        self._tls = tls
        self.script: Script = self.converse
        self.refuse: Callable[[web.Request], web.Response | None] = lambda request: None
        self.openings: list[web.Request] = []
        self.heard: list[list[Any]] = []
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Second:
        self._thread.start()
        self._ready.wait(5)
        return self

    def __exit__(self, *error: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)

    def _run(self) -> None:
        async def start() -> web.AppRunner:
            app = web.Application()
            app.router.add_get("/{path:.*}", self._serve)
            runner = web.AppRunner(app, shutdown_timeout=0.01)
            await runner.setup()
            site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=self._tls)
            await site.start()
            port = runner.addresses[0][1]
            self.url = f"https://localhost:{port}/v1" if self._tls else f"http://127.0.0.1:{port}/v1"
            return runner

        asyncio.set_event_loop(self._loop)
        runner = self._loop.run_until_complete(start())
        self._ready.set()
        self._loop.run_forever()
        self._loop.run_until_complete(runner.cleanup())
        self._loop.close()

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        self.openings.append(request)
        answer = self.refuse(request)
        if answer is not None:
            return answer
        socket = web.WebSocketResponse(max_msg_size=0)
        await socket.prepare(request)
        self.heard.append([])
        await self.script(socket, request)
        return socket

    async def listen(self, socket: web.WebSocketResponse) -> Any:
        """The next event of a connection, None when it is over."""
        message = await socket.receive()
        if message.type != WSMsgType.TEXT:
            return None
        event = json.loads(message.data)
        self.heard[-1].append(event)
        return event

    @staticmethod
    def cut(socket: web.WebSocketResponse) -> None:
        """End a connection without a word."""
        transport = socket._req.transport  # type: ignore[union-attr]
        assert transport is not None
        transport.abort()

    async def converse(self, socket: web.WebSocketResponse, request: web.Request) -> None:
        """Say back what is heard, in text or in sound, as the realtime API would."""
        await socket.send_json({"type": "session.created", "session": {"type": "realtime"}})
        said: list[str] = []
        while (event := await self.listen(socket)) is not None:
            if event["type"] == "session.update":
                await socket.send_json({"type": "session.updated", "session": event["session"]})
            elif event["type"] == "conversation.item.create":
                said += [part.get("text", "") for part in event["item"]["content"]]
                await socket.send_json({"type": "conversation.item.added", "item": event["item"]})
            elif event["type"] == "input_audio_buffer.append":
                said.append(event["audio"])
            elif event["type"] == "input_audio_buffer.commit":
                await socket.send_json({"type": "input_audio_buffer.committed", "item_id": "item_1"})
            elif event["type"] == "response.create":
                await self.answer(socket, said, event)
            else:
                await socket.send_json({"type": "invented.by_the_server", "about": event})

    async def answer(self, socket: web.WebSocketResponse, said: list[str], event: Any) -> None:
        """The events of one response."""
        modalities = event.get("response", {}).get("output_modalities", ["audio"])
        kind = "output_text" if modalities == ["text"] else "output_audio"
        await socket.send_json({"type": "response.created", "response": {"id": "resp_1", "status": "in_progress"}})
        where = {"response_id": "resp_1", "item_id": "item_2", "output_index": 0, "content_index": 0}
        for piece in said:
            await socket.send_json({"type": f"response.{kind}.delta", **where, "delta": piece})
        await socket.send_json({"type": "response.done", "response": {"id": "resp_1", "status": "completed"}})


@pytest.fixture
def second() -> Iterator[Second]:
    with Second() as server:
        yield server


@pytest.fixture(scope="module")
def started_emulator() -> Iterator[Emulator]:
    with Emulator() as server:
        yield server


@pytest.fixture
def emulator(started_emulator: Emulator) -> Iterator[Emulator]:
    yield started_emulator
    started_emulator.reset()


class Blocking:
    """An async object whose methods block, for tests that read the same in every colour."""

    def __init__(self, target: Any, portal: BlockingPortal) -> None:
        self._target = target
        self._portal = portal

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._target, name)
        if callable(value):
            return lambda *args, **named: self._block(value, *args, **named)
        return Blocking(value, self._portal) if "openai_facade" in type(value).__module__ else value

    def _block(self, function: Callable[..., Any], *args: Any, **named: Any) -> Any:
        async def call() -> Any:
            result = function(*args, **named)
            return await result if isawaitable(result) else result

        return self._portal.call(call)

    def __iter__(self) -> Iterator[Any]:
        async def step() -> tuple[Any, ...]:
            try:
                return (await self._target.__anext__(),)
            except StopAsyncIteration:
                return ()

        while found := self._portal.call(step):
            yield found[0]


class Colour:
    """A client, and how to use what its `connect` gives.

    Attributes:
        name: `sync`, `async`, or `async on sync`: the sync client in an `async with` block.
        asynchronous: Whether the connection is the async one.
    """

    def __init__(self, name: str, portal: BlockingPortal) -> None:
        self.name = name
        self.asynchronous = name != "sync"
        self._portal = portal

    def client(self, url: str, **options: Any) -> Any:
        cls: Any = AsyncOpenAI if self.name == "async" else OpenAI
        return cls(base_url=url, **{"api_key": "sk-test", "max_retries": 0, **options})

    @contextmanager
    def open(self, manager: Any) -> Iterator[Any]:
        """Enter a manager; gives a connection whose methods block."""
        if not self.asynchronous:
            with manager as connection:
                yield connection
            return
        with self._portal.wrap_async_context_manager(manager) as connection:
            yield Blocking(connection, self._portal)

    def call(self, function: Callable[..., Any], *args: Any) -> Any:
        """Call something that blocks, or has to be awaited, depending on the colour."""
        return Blocking(None, self._portal)._block(function, *args)


@pytest.fixture(scope="session")
def portal() -> Iterator[BlockingPortal]:
    with start_blocking_portal() as found:
        yield found


@pytest.fixture(params=["sync", "async", "async on sync"])
def colour(request: pytest.FixtureRequest, portal: BlockingPortal) -> Colour:
    return Colour(request.param, portal)


@pytest.fixture(params=["emulator", "second"])
def url(request: pytest.FixtureRequest) -> str:
    """Where the server of either make is."""
    server = request.getfixturevalue(request.param)
    return server.base_url if request.param == "emulator" else server.url
