"""A connection that sends and receives events, for both colours: thin twins over the sockets of websockets."""

from __future__ import annotations

import asyncio
import threading
import time
from contextlib import suppress
from inspect import isawaitable, iscoroutine
from typing import TYPE_CHECKING, Any, Self

from websockets.exceptions import ConnectionClosed
from websockets.protocol import State

from .closed import ConnectionEnded, broke_while_sending, close_code
from .conversation import ClientEvent, Conversation, ServerEvent
from .protocol import Ask, Lost, Open, Sleep, encode

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection as AsyncSocket
    from websockets.sync.client import ClientConnection as Socket

    from .protocol import GaveUp, Steps


class WebSocketConnection(Conversation["Socket", ServerEvent, ClientEvent]):
    """A connection that blocks. One thread may receive while others send."""

    def _attach(self) -> None:
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
        socket, unsent = self._protocol.leave()
        self._left.set()
        socket.close(code, reason)
        self._report(unsent)

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
            gave_up = self._carry_out(self._protocol.resume(close_code(cause), time.monotonic() - self._opened))
            if gave_up is not None:
                raise self._end(cause, gave_up)
            self._opened = time.monotonic()

    def _carry_out(self, steps: Steps) -> GaveUp | None:
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
            gave_up: GaveUp | None = stop.value
            return gave_up
        finally:
            if fresh is not None and self._protocol.socket is not fresh:
                fresh.close()


class AsyncWebSocketConnection(Conversation["AsyncSocket", ServerEvent, ClientEvent]):
    """A connection for async code. One task may receive while others send."""

    def _attach(self) -> None:
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
        socket, unsent = self._protocol.leave()
        self._left.set()
        await socket.close(code, reason)
        self._report(unsent)

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
            gave_up = await self._carry_out(self._protocol.resume(close_code(cause), time.monotonic() - self._opened))
            if gave_up is not None:
                raise self._end(cause, gave_up)
            self._opened = time.monotonic()

    async def _carry_out(self, steps: Steps) -> GaveUp | None:
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
            gave_up: GaveUp | None = stop.value
            return gave_up
        finally:
            if fresh is not None and self._protocol.socket is not fresh:
                fresh.transport.abort()  # this may be a cancelled task: nothing can be awaited here

    async def _sleep(self, seconds: float) -> None:
        """Wait, or until `close` is called."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._left.wait(), seconds)


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
