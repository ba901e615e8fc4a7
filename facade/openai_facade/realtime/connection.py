"""A connection that sends and receives events, for both colours: thin twins over the sockets of websockets."""

from __future__ import annotations

import asyncio
import threading
import time
from inspect import isawaitable, iscoroutine
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar

from websockets.exceptions import ConnectionClosed
from websockets.protocol import State

from ..errors import WebSocketConnectionClosedError
from .closed import ConnectionEnded, broke_while_sending, close_code, closed
from .handlers import Handlers, Listening
from .protocol import Ask, Dialect, Lost, Open, Protocol, Sleep, encode, error_of, parse
from .reconnecting import Backoff

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from openai_runtime.call import Headers, Query
    from websockets.asyncio.client import ClientConnection as AsyncSocket
    from websockets.sync.client import ClientConnection as Socket

    from ..outgoing import Outgoing
    from .protocol import GaveUp, Transmit
    from .reconnecting import OnReconnecting
    from .send_queue import SendQueue

ServerEvent = TypeVar("ServerEvent")
ClientEvent = TypeVar("ClientEvent")
S = TypeVar("S")


class _Connected(Listening, Generic[S, ServerEvent, ClientEvent]):
    """What a connection has in either colour.

    Args:
        connection: The open socket of websockets.
        make_ws: Opens another one; without it a broken connection stays closed.
        on_reconnecting: Asked before every attempt to open a broken connection again; without it there is none.
        max_retries: Attempts in a row.
        initial_delay: Seconds before the first one.
        max_delay: Seconds before any of them at most.
        extra_query: Query parameters of the opening requests.
        extra_headers: Headers of the opening requests.
        send_queue: Messages that wait for a socket.
    """

    _dialect: ClassVar[Dialect]

    def __init__(
        self,
        connection: S,
        *,
        make_ws: Callable[[Query, Headers], Any] | None = None,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        extra_query: Query | None = None,
        extra_headers: Headers | None = None,
        send_queue: SendQueue | None = None,
    ) -> None:
        self._make_ws: Any = make_ws
        self._on_reconnecting: Any = on_reconnecting
        reconnects = make_ws is not None and on_reconnecting is not None
        self._protocol = Protocol(
            connection,
            settings=self._dialect.settings,
            queue=send_queue,
            backoff=Backoff(max_retries, initial_delay, max_delay) if reconnects else None,
            extra_query=extra_query,
            extra_headers=extra_headers,
        )
        self._decode = self._dialect.decode
        self._request: Outgoing | None = None
        self._opened = time.monotonic()
        self._handlers = Handlers()

    @property
    def _connection(self) -> S:
        """The socket in use."""
        return self._protocol.socket

    @property
    def is_closed(self) -> bool:
        """Whether `close` was called, or the connection is over and will not be opened again."""
        return self._protocol.is_over

    def parse_event(self, data: str | bytes) -> ServerEvent:
        """Turn a message as it came, such as one from `recv_bytes`, into an event.

        Raises:
            APIError: It is no event.
        """
        event: ServerEvent = parse(data, self._decode, self._request)
        return event

    def _take_handlers(self, event: ServerEvent) -> list[Callable[..., Any]]:
        kind = getattr(event, "type", None)
        handlers = self._handlers.take(kind if isinstance(kind, str) else "")
        if not handlers and kind == "error":
            raise error_of(event, self._request)
        return handlers

    def _end(self, cause: ConnectionClosed, gave_up: GaveUp | None = None) -> WebSocketConnectionClosedError:
        return closed(cause, self._protocol.end(), gave_up)

    def _report_unsent(self) -> None:
        unsent = self._protocol.end()
        if unsent:
            raise WebSocketConnectionClosedError(
                f"The connection was closed while {len(unsent)} messages were waiting for it to be opened again",
                unsent_messages=unsent,
            )


class WebSocketConnection(_Connected["Socket", ServerEvent, ClientEvent]):
    """A connection that blocks. One thread may receive while others send."""

    def __init__(self, connection: Socket, **options: Any) -> None:
        super().__init__(connection, **options)
        self._left = threading.Event()
        self._resuming = threading.Lock()

    def recv(self) -> ServerEvent:
        """Wait for the next event.

        Raises:
            WebSocketConnectionClosedError: The connection is closed (and could not be opened again).
            APIError: The message is no event.
        """
        return self.parse_event(self._receive())

    def recv_bytes(self) -> bytes:
        """Wait for the next message and give it as it came; raises as `recv`."""
        data = self._receive()
        return data.encode() if isinstance(data, str) else data

    def __iter__(self) -> Self:
        """The events, until the connection is closed in the regular way."""
        return self

    def __next__(self) -> ServerEvent:
        try:
            return self.recv()
        except ConnectionEnded as end:
            if end.unsent_messages:
                raise
            raise StopIteration from None

    def send(self, event: ClientEvent) -> None:
        """Send an event: a dict or a model.

        While a broken connection is being opened again, messages are queued. One that was being sent when the
        connection broke is not sent again.

        Raises:
            WebSocketConnectionClosedError: The connection is closed, or broke while the event was being sent.
            WebSocketQueueFullError: Too much is waiting for the connection already.
        """
        self.send_raw(encode(event))

    def send_raw(self, data: bytes | str) -> None:
        """Send text that is JSON already; raises as `send`."""
        message = data if isinstance(data, str) else bytes(data).decode()
        socket = self._protocol.admit(message, _is_open)
        if socket is not None:
            try:
                socket.send(message)
            except ConnectionClosed as cause:
                raise broke_while_sending(cause) from cause

    def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Close the connection.

        Raises:
            WebSocketConnectionClosedError: Messages were still waiting for the connection to be opened again.
        """
        socket = self._protocol.leave()
        self._left.set()
        socket.close(code, reason)
        self._report_unsent()

    def dispatch_events(self) -> None:
        """Receive events and call the functions that `on` and `once` named, until the connection is closed.

        Raises:
            APIError: An error event came, and there is no handler for it.
        """
        for event in self:
            for handler in self._take_handlers(event):
                _plain(handler(event), handler)

    def _begin(self) -> None:
        """Send what was queued before the connection was there."""
        for step in self._protocol.begin():
            try:
                step.socket.send(step.message)
            except ConnectionClosed as cause:
                raise self._end(cause) from cause

    def _receive(self) -> str | bytes:
        while True:
            socket = self._protocol.socket
            try:
                return socket.recv()
            except ConnectionClosed as cause:
                self._resume(socket, cause)

    def _resume(self, broken: Socket, cause: ConnectionClosed) -> None:
        with self._resuming:
            if self._protocol.socket is not broken:
                return
            if not self._protocol.is_worth_resuming(close_code(cause)):
                raise self._end(cause)
            steps = self._protocol.resume(close_code(cause), time.monotonic() - self._opened)
            fresh: Socket | None = None
            try:
                step = next(steps)
                while True:
                    try:
                        result: Any = None
                        if isinstance(step, Ask):
                            result = _plain(self._on_reconnecting(step.event), self._on_reconnecting)
                        elif isinstance(step, Sleep):
                            self._left.wait(step.seconds)
                        elif isinstance(step, Open):
                            result = fresh = self._make_ws(step.extra_query, step.extra_headers)
                        else:
                            step.socket.send(step.message)
                    except ConnectionClosed as lost:
                        step = steps.throw(Lost(str(lost)))
                    except Exception as error:
                        step = steps.throw(error)
                    else:
                        step = steps.send(result)
            except StopIteration as stop:
                if stop.value is not None:
                    raise self._end(cause, stop.value)
                self._opened = time.monotonic()
            finally:
                if fresh is not None and self._protocol.socket is not fresh:
                    fresh.close()


class AsyncWebSocketConnection(_Connected["AsyncSocket", ServerEvent, ClientEvent]):
    """A connection for async code. One task may receive while others send."""

    def __init__(self, connection: AsyncSocket, **options: Any) -> None:
        super().__init__(connection, **options)
        self._left = asyncio.Event()
        self._resuming = asyncio.Lock()

    async def recv(self) -> ServerEvent:
        """Wait for the next event; may be cancelled without losing one.

        Raises:
            WebSocketConnectionClosedError: The connection is closed (and could not be opened again).
            APIError: The message is no event.
        """
        return self.parse_event(await self._receive())

    async def recv_bytes(self) -> bytes:
        """Wait for the next message and give it as it came; raises as `recv`."""
        data = await self._receive()
        return data.encode() if isinstance(data, str) else data

    def __aiter__(self) -> Self:
        """The events, until the connection is closed in the regular way."""
        return self

    async def __anext__(self) -> ServerEvent:
        try:
            return await self.recv()
        except ConnectionEnded as end:
            if end.unsent_messages:
                raise
            raise StopAsyncIteration from None

    async def send(self, event: ClientEvent) -> None:
        """Send an event: a dict or a model.

        While a broken connection is being opened again, messages are queued. One that was being sent when the
        connection broke is not sent again.

        Raises:
            WebSocketConnectionClosedError: The connection is closed, or broke while the event was being sent.
            WebSocketQueueFullError: Too much is waiting for the connection already.
        """
        await self.send_raw(encode(event))

    async def send_raw(self, data: bytes | str) -> None:
        """Send text that is JSON already; raises as `send`."""
        message = data if isinstance(data, str) else bytes(data).decode()
        socket = self._protocol.admit(message, _is_open)
        if socket is not None:
            try:
                await socket.send(message)
            except ConnectionClosed as cause:
                raise broke_while_sending(cause) from cause

    async def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Close the connection.

        Raises:
            WebSocketConnectionClosedError: Messages were still waiting for the connection to be opened again.
        """
        socket = self._protocol.leave()
        self._left.set()
        await socket.close(code, reason)
        self._report_unsent()

    async def dispatch_events(self) -> None:
        """Receive events and call the functions that `on` and `once` named, until the connection is closed.

        What an async function gives is awaited before the next one is called.

        Raises:
            APIError: An error event came, and there is no handler for it.
        """
        async for event in self:
            for handler in self._take_handlers(event):
                result = handler(event)
                if isawaitable(result):
                    await result

    async def _begin(self) -> None:
        """Send what was queued before the connection was there."""
        for step in self._protocol.begin():
            try:
                await step.socket.send(step.message)
            except ConnectionClosed as cause:
                raise self._end(cause) from cause

    async def _receive(self) -> str | bytes:
        while True:
            socket = self._protocol.socket
            try:
                return await socket.recv()
            except ConnectionClosed as cause:
                await self._resume(socket, cause)

    async def _resume(self, broken: AsyncSocket, cause: ConnectionClosed) -> None:
        async with self._resuming:
            if self._protocol.socket is not broken:
                return
            if not self._protocol.is_worth_resuming(close_code(cause)):
                raise self._end(cause)
            steps = self._protocol.resume(close_code(cause), time.monotonic() - self._opened)
            fresh: AsyncSocket | None = None
            try:
                step = next(steps)
                while True:
                    try:
                        result: Any = None
                        if isinstance(step, Ask):
                            result = self._on_reconnecting(step.event)
                            if isawaitable(result):
                                result = await result
                        elif isinstance(step, Sleep):
                            await self._sleep(step.seconds)
                        elif isinstance(step, Open):
                            result = fresh = await self._make_ws(step.extra_query, step.extra_headers)
                        else:
                            await step.socket.send(step.message)
                    except ConnectionClosed as lost:
                        step = steps.throw(Lost(str(lost)))
                    except Exception as error:
                        step = steps.throw(error)
                    else:
                        step = steps.send(result)
            except StopIteration as stop:
                if stop.value is not None:
                    raise self._end(cause, stop.value)
                self._opened = time.monotonic()
            finally:
                if fresh is not None and self._protocol.socket is not fresh:
                    fresh.transport.abort()  # this may be a cancelled task: nothing can be awaited here

    async def _sleep(self, seconds: float) -> None:
        """Wait, or until `close` is called."""
        try:
            await asyncio.wait_for(self._left.wait(), seconds)
        except TimeoutError:
            pass


def _is_open(socket: Any) -> bool:
    """Whether a socket can still send; one that does not say is taken at its word when it is used."""
    protocol = getattr(socket, "protocol", None)
    return protocol is None or protocol.state is State.OPEN


def _plain(result: Any, function: Any) -> Any:
    """What a function gave, unless it has to be awaited."""
    if isawaitable(result):
        if iscoroutine(result):
            result.close()
        raise TypeError(f"{function!r} is async: it needs an async connection")
    return result
